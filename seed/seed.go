// Package seed turns case files, which people write and review, into batches of the graph.
//
// A case file is one YAML file: an accusation, or a few that belong together, with everything said about them and where
// it was said. README.md in this folder tells the format to those who write one; format.go is its definition, and
// case.schema.json, made from it, helps editors. A file is read strictly and every fault in it is told at once.
//
// The published collection lies in cases/ and is part of the program. Entities that several cases need lie in
// cases/shared/, in files of the same format.
package seed

import (
	"fmt"
	"os"
	"time"

	"github.com/gravamen/gravamen/graph"
)

//go:generate go test -run ^TestSchemaIsCurrent$ -update .

// Part is one batch with a name to show while it is applied: the key of a case, or of several joined by commas where they
// refer to each other.
type Part struct {
	Name  string
	Batch graph.Batch
}

// Collection gives the published collection, each batch after those that it refers to: first the dataset itself with the
// countries and the shared entities, then one batch a case. Applying them in order to an empty store succeeds.
func Collection() ([]Part, error) {
	c, faults, err := openCollection(shippedFiles)
	if err != nil {
		return nil, err
	}
	units := c.units(nil)
	var all []*Case
	for i := range units {
		units[i].wanted = true
		all = append(all, units[i].cases...)
	}
	if faults = append(faults, together(all, c.knownCountries())...); len(faults) > 0 {
		return nil, arranged(faults)
	}
	return c.parts(units), nil
}

// Options say what case files of one's own count as. The zero Options will do.
type Options struct {
	// Dataset is what the files are part of.
	Dataset Dataset
	// At is the instant of recording; zero: now.
	At time.Time
}

// ReadFiles reads case files from anywhere. A reference in them may lead to another of the files or into the published
// collection; a file with the key of a published one takes its place. The parts are, in the order to apply them, the
// shared entities of the collection, those of its cases that the files refer to, and the files.
//
// The error is a *FaultsError, with everything that is wrong with any of the files, or one of reading.
func ReadFiles(paths []string, options Options) ([]Part, error) {
	dataset := options.Dataset.orDefault()
	if err := graph.CheckID(dataset.ID()); err != nil {
		return nil, fmt.Errorf("name the dataset: %w", err)
	}
	at := options.At
	if at.IsZero() {
		at = time.Now()
	}
	published, faults, err := openCollection(shippedFiles)
	if err != nil {
		return nil, err
	}
	var keys []string
	var own []unit
	for _, path := range paths {
		c, err := readPath(path)
		if err != nil {
			return nil, err
		}
		faults = append(faults, c.d.sorted()...)
		keys = append(keys, c.file.Case)
		own = append(own, unit{name: c.file.Case, cases: []*Case{c}, dataset: dataset, at: at.UTC(), wanted: true})
	}
	units := append(published.units(keys), own...)
	var all []*Case
	for _, u := range units {
		all = append(all, u.cases...)
	}
	if faults = append(faults, together(all, published.knownCountries())...); len(faults) > 0 {
		return nil, arranged(faults)
	}
	return published.parts(units), nil
}

func readPath(path string) (*Case, error) {
	f, err := os.Open(path) //nolint:gosec // the person at the keyboard names the file
	if err != nil {
		return nil, fmt.Errorf("read a case: %w", err)
	}
	c := read(path, f)
	if err := f.Close(); err != nil {
		return nil, fmt.Errorf("read a case: %w", err)
	}
	return c, nil
}
