package seed

import (
	"encoding/csv"
	"fmt"
	"io/fs"
	"strings"
	"sync"

	"github.com/gravamen/gravamen/graph"
)

// countries is the dataset that the table of countries was taken from.
var countriesDataset = Dataset{Name: "country-codes", Version: "caa72d1", Licence: "ODC-PDDL-1.0"}

// country is a row of the table.
type country struct {
	code, name string
	names      []string // others that datasets use
}

func countryID(code string) string { return graph.KindCountry.Prefix() + ":" + code }

func readCountries(fsys fs.FS) ([]country, error) {
	table, err := fsys.Open(countriesName)
	if err != nil {
		return nil, fmt.Errorf("read the countries: %w", err)
	}
	reader := csv.NewReader(table)
	reader.FieldsPerRecord = 3
	rows, err := reader.ReadAll()
	if err := table.Close(); err != nil {
		return nil, fmt.Errorf("read the countries: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("read the countries: %w", err)
	}
	var out []country
	for _, row := range rows[min(1, len(rows)):] {
		out = append(out, country{row[0], row[1], strings.Split(row[2], "; ")})
	}
	return out, nil
}

// countryDocuments are the countries as stubs, a code and a name, after the dataset that they are from.
func countryDocuments(countries []country) []graph.Document {
	source := graph.Provenance{Source: countriesDataset.source("countries", nil)}
	out := []graph.Document{countriesDataset.document()}
	for _, one := range countries {
		doc := graph.NewDocument(&graph.Country{
			Entity: graph.Entity{ID: countryID(one.code)}, Code: one.code, Name: one.name,
		}, graph.NewLink(graph.DerivedFrom, countriesDataset.ID(), source))
		doc.Stub = true
		out = append(out, doc)
	}
	return out
}

// Countries are what every dataset refers to: the countries, after the dataset that they are from. They are written only where
// they are missing.
func Countries() ([]graph.Document, error) {
	countries, err := readCountries(shippedFiles)
	if err != nil {
		return nil, err
	}
	return countryDocuments(countries), nil
}

// codes are the countries by all their names, in small letters.
var codes = sync.OnceValues(func() (map[string]string, error) {
	countries, err := readCountries(shippedFiles)
	byName := map[string]string{}
	for _, one := range countries {
		for _, name := range append(one.names, one.name, one.code) {
			byName[strings.ToLower(name)] = one.code
		}
	}
	delete(byName, "")
	return byName, err
})

// CountryID is the id of the country that goes by a name or a code in the datasets read so far, whatever its letter case; false for what is
// no such name.
func CountryID(name string) (id string, ok bool) {
	byName, err := codes()
	if err != nil {
		return "", false
	}
	name = strings.ToLower(strings.TrimSpace(name))
	code, ok := byName[name]
	if !ok {
		code, ok = byName[strings.TrimPrefix(name, "the ")]
	}
	return countryID(code), ok
}
