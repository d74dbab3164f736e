package seed

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
)

//go:embed cases countries.csv
var shippedFiles embed.FS

const (
	casesFolder    = "cases"
	sharedFolder   = casesFolder + "/shared"
	collectionName = casesFolder + "/collection.yaml"
	countriesName  = "countries.csv"
)

// collection is a set of case files in a folder, with what it is published as.
type collection struct {
	dataset   Dataset
	released  time.Time
	countries []country
	shared    []*Case // files of entities that several cases need, by name
	cases     []*Case // by name
}

// openCollection reads a collection with every fault of its files, each taken by itself. The error is one of reading.
func openCollection(fsys fs.FS) (*collection, []Fault, error) {
	var c collection
	var faults []Fault
	files, err := fs.Glob(fsys, casesFolder+"/*.yaml")
	if err != nil {
		return nil, nil, fmt.Errorf("list the cases: %w", err)
	}
	shared, err := fs.Glob(fsys, sharedFolder+"/*.yaml")
	if err != nil {
		return nil, nil, fmt.Errorf("list the shared files: %w", err)
	}
	for _, name := range slices.Concat(shared, files) {
		if name == collectionName {
			continue
		}
		f, err := fsys.Open(name)
		if err != nil {
			return nil, nil, fmt.Errorf("read the collection: %w", err)
		}
		one := read(name, f)
		if err := f.Close(); err != nil {
			return nil, nil, fmt.Errorf("read the collection: %w", err)
		}
		faults = append(faults, one.d.sorted()...)
		if path.Dir(name) == sharedFolder {
			c.shared = append(c.shared, one)
		} else {
			c.cases = append(c.cases, one)
		}
	}
	described, err := c.describe(fsys)
	if err != nil {
		return nil, nil, err
	}
	return &c, append(faults, described...), nil
}

// describe reads collection.yaml and the countries.
func (c *collection) describe(fsys fs.FS) ([]Fault, error) {
	f, err := fsys.Open(collectionName)
	if err != nil {
		return nil, fmt.Errorf("read the collection: %w", err)
	}
	d := newDecoder(collectionName)
	var about collectionFile
	decodeFile(d, f, &about)
	if err := f.Close(); err != nil {
		return nil, fmt.Errorf("read the collection: %w", err)
	}
	c.dataset = Dataset{Name: about.Name, Version: about.Version, Licence: about.Licence}
	if at, err := time.Parse(time.RFC3339, string(about.Released)); err == nil {
		c.released = at.UTC()
	}
	if len(about.Changelog) > 0 && about.Changelog[0].Version != about.Version {
		d.at("changelog[0].version", "%q is not the version of the collection, %q; the newest comes first", about.Changelog[0].Version, about.Version)
	}
	c.countries, err = readCountries(fsys)
	if err != nil {
		return nil, err
	}
	return d.sorted(), nil
}

// knownCountries are the ids of the countries.
func (c *collection) knownCountries() map[string]bool {
	known := make(map[string]bool, len(c.countries))
	for _, one := range c.countries {
		known[countryID(one.code)] = true
	}
	return known
}

// unit is what goes into the graph together: a case, or the shared files as one.
type unit struct {
	name    string
	cases   []*Case
	dataset Dataset
	at      time.Time
	wanted  bool // for its own sake; others are taken along where a wanted one refers to them
}

// units are those of the collection, without the cases whose keys are replaced.
func (c *collection) units(replaced []string) []unit {
	keep := func(cases []*Case) []*Case {
		return slices.DeleteFunc(slices.Clone(cases), func(one *Case) bool { return slices.Contains(replaced, one.file.Case) })
	}
	out := []unit{{name: "shared", cases: keep(c.shared), dataset: c.dataset, at: c.released, wanted: true}}
	for _, one := range keep(c.cases) {
		out = append(out, unit{name: one.file.Case, cases: []*Case{one}, dataset: c.dataset, at: c.released})
	}
	return out
}

// parts makes the batches of the wanted units and of all that they refer to, each after what it refers to. Units that
// refer to each other become one batch. The first batch also holds the collection's dataset and the countries, and each
// further dataset is in the first batch that comes from it.
func (c *collection) parts(units []unit) []Part {
	var out []Part
	prelude := append(countryDocuments(c.countries), c.dataset.document())
	described := map[string]bool{c.dataset.ID(): true}
	for _, group := range ordered(units) {
		var unitNames []string
		documents := prelude
		prelude = nil
		for _, u := range group {
			unitNames = append(unitNames, u.name)
			if id := u.dataset.ID(); !described[id] {
				described[id] = true
				documents = append(documents, u.dataset.document())
			}
			for _, one := range u.cases {
				documents = append(documents, one.Documents(u.dataset)...)
			}
		}
		last := group[len(group)-1]
		out = append(out, Part{
			Name:  strings.Join(unitNames, ", "),
			Batch: graph.Batch{At: last.at, DatasetID: last.dataset.ID(), Documents: documents},
		})
	}
	return out
}

// ordered groups the wanted units, and those that they refer to, so that each group comes after what it refers to
// (Tarjan's strongly connected components).
func ordered(units []unit) [][]unit {
	owner := map[string]int{} // id → unit
	for i, u := range units {
		for _, one := range u.cases {
			for _, id := range one.defines() {
				owner[id.id] = i
			}
		}
	}
	var (
		out    [][]unit
		stack  []int
		number = make([]int, len(units)) // from 1, in the order of the visit
		low    = make([]int, len(units))
		placed = make([]bool, len(units))
		count  int
		visit  func(i int)
	)
	visit = func(i int) {
		count++
		number[i], low[i] = count, count
		stack = append(stack, i)
		for _, one := range units[i].cases {
			for _, ref := range one.d.refs {
				switch j, known := owner[ref.id]; {
				case !known || placed[j]:
				case number[j] == 0:
					visit(j)
					low[i] = min(low[i], low[j])
				default:
					low[i] = min(low[i], number[j])
				}
			}
		}
		if low[i] < number[i] {
			return
		}
		at := slices.Index(stack, i)
		members := slices.Clone(stack[at:])
		slices.Sort(members)
		stack = stack[:at]
		group := make([]unit, len(members))
		for k, member := range members {
			group[k], placed[member] = units[member], true
		}
		out = append(out, group)
	}
	for i, u := range units {
		if u.wanted && number[i] == 0 {
			visit(i)
		}
	}
	return out
}
