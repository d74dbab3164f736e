package table

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/ingest"
)

// mapping is a file that says what the columns of a table mean. A field is required unless it is a pointer or a list.
type mapping struct {
	Dataset     string       `yaml:"dataset" rule:"key"`
	Version     *string      `yaml:"version"`
	Licence     *string      `yaml:"licence"`
	URL         *string      `yaml:"url" rule:"url"`
	Accusations *accusations `yaml:"accusations"`
	Responses   *responses   `yaml:"responses"`
}

// accusations are those rows that have an id in the column named.
type accusations struct {
	ID              cell          `yaml:"id"`
	Summary         cell          `yaml:"summary"`
	Stated          cell          `yaml:"stated"`
	Forms           cell          `yaml:"forms"`
	Sourcing        cell          `yaml:"sourcing"`
	Level           cell          `yaml:"level"`
	AttributorTypes *cell         `yaml:"attributorTypes"`
	Accusers        []accuser     `yaml:"accusers" rule:"required"`
	Accused         []accused     `yaml:"accused" rule:"required"`
	Operation       *operation    `yaml:"operation"`
	Publications    []publication `yaml:"publications"`
}

// responses are those rows that have a kind of answer in the column named.
type responses struct {
	ID           cell          `yaml:"id"`
	To           cell          `yaml:"to"`
	Kinds        cell          `yaml:"kinds"`
	On           cell          `yaml:"on"`
	Summary      cell          `yaml:"summary"`
	By           []party       `yaml:"by" rule:"required"`
	Publications []publication `yaml:"publications"`
}

type accuser struct {
	Party      cell  `yaml:"party"`
	Kind       *cell `yaml:"kind"`
	Country    *cell `yaml:"country"`
	Role       *cell `yaml:"role"`
	Standing   *cell `yaml:"standing"`
	OnBehalfOf *cell `yaml:"onBehalfOf"`
}

type accused struct {
	Party   cell  `yaml:"party"`
	Kind    *cell `yaml:"kind"`
	Country *cell `yaml:"country"`
	Level   *cell `yaml:"level"`
	Role    *cell `yaml:"role"`
	Nexus   *cell `yaml:"nexus"`
}

type party struct {
	Party   cell  `yaml:"party"`
	Kind    *cell `yaml:"kind"`
	Country *cell `yaml:"country"`
}

type operation struct {
	ID      *cell   `yaml:"id"`
	Name    cell    `yaml:"name"`
	Types   *cell   `yaml:"types"`
	Start   *cell   `yaml:"start"`
	End     *cell   `yaml:"end"`
	Targets []party `yaml:"targets"`
}

type publication struct {
	URL       cell  `yaml:"url"`
	Title     *cell `yaml:"title"`
	Kind      *cell `yaml:"kind"`
	Published *cell `yaml:"published"`
}

// cell is where a value comes from: a column, or the mapping itself.
type cell struct {
	Column *string   `yaml:"column"`
	Value  *string   `yaml:"value"`
	Split  *string   `yaml:"split"` // what stands between the items of a cell; left out: it holds one
	Words  []meaning `yaml:"words"` // what the words of the table stand for; left out: themselves
}

type meaning struct {
	Is    string `yaml:"is"`
	Means string `yaml:"means"`
}

// readMapping reads a mapping and says which columns it needs.
func readMapping(name string, r io.Reader) (m *mapping, columns []string, err error) {
	m = new(mapping)
	if err := seed.Decode(name, r, m); err != nil {
		return nil, nil, err //nolint:wrapcheck // it names file and line
	}
	if m.Accusations == nil && m.Responses == nil {
		return nil, nil, graph.Errorf(graph.ErrInvalid, "%s: neither accusations nor responses are there; one of them says what a row is", name)
	}
	for _, c := range m.cells() {
		switch {
		case (c.Column == nil) == (c.Value == nil):
			return nil, nil, graph.Errorf(graph.ErrInvalid, "%s: each value comes from a column or is given as value, one of the two; %s has %s", name, c, map[bool]string{true: "neither", false: "both"}[c.Column == nil])
		case c.Column != nil && !slices.Contains(columns, *c.Column):
			columns = append(columns, *c.Column)
		}
	}
	return m, columns, nil
}

// cells are all values that the mapping names.
func (m *mapping) cells() []*cell {
	var out []*cell
	add := func(some ...*cell) {
		for _, c := range some {
			if c != nil {
				out = append(out, c)
			}
		}
	}
	published := func(all []publication) {
		for i := range all {
			add(&all[i].URL, all[i].Title, all[i].Kind, all[i].Published)
		}
	}
	parties := func(all []party) {
		for i := range all {
			add(&all[i].Party, all[i].Kind, all[i].Country)
		}
	}
	if a := m.Accusations; a != nil {
		add(&a.ID, &a.Summary, &a.Stated, &a.Forms, &a.Sourcing, &a.Level, a.AttributorTypes)
		for i := range a.Accusers {
			by := &a.Accusers[i]
			add(&by.Party, by.Kind, by.Country, by.Role, by.Standing, by.OnBehalfOf)
		}
		for i := range a.Accused {
			of := &a.Accused[i]
			add(&of.Party, of.Kind, of.Country, of.Level, of.Role, of.Nexus)
		}
		if o := a.Operation; o != nil {
			add(o.ID, &o.Name, o.Types, o.Start, o.End)
			parties(o.Targets)
		}
		published(a.Publications)
	}
	if r := m.Responses; r != nil {
		add(&r.ID, &r.To, &r.Kinds, &r.On, &r.Summary)
		parties(r.By)
		published(r.Publications)
	}
	return out
}

func (c *cell) String() string {
	if c.Column != nil {
		return fmt.Sprintf("column %q", *c.Column)
	}
	return "a field"
}

// texts are the items of the cell in a row. A nil cell has none.
func (c *cell) texts(row ingest.Row) ([]string, error) {
	if c == nil {
		return nil, nil
	}
	var text string
	if c.Value != nil {
		text = *c.Value
	} else {
		text = row.Get(*c.Column)
	}
	items := []string{text}
	if c.Split != nil {
		items = strings.Split(text, *c.Split)
	}
	var out []string
	for _, item := range items {
		item = strings.TrimSpace(item)
		at := slices.IndexFunc(c.Words, func(m meaning) bool { return m.Is == item })
		switch {
		case at >= 0:
			item = c.Words[at].Means
		case item == "":
			continue
		case len(c.Words) > 0:
			known := make([]string, len(c.Words))
			for i, m := range c.Words {
				known[i] = fmt.Sprintf("%q", m.Is)
			}
			return nil, fmt.Errorf("%s holds %q; the mapping knows %s", c, item, strings.Join(known, ", "))
		}
		if !slices.Contains(out, item) {
			out = append(out, item)
		}
	}
	return out, nil
}

// text is the one item of a cell in a row; "" for none.
func (c *cell) text(row ingest.Row) (string, error) {
	all, err := c.texts(row)
	if err != nil || len(all) == 0 {
		return "", err
	}
	if len(all) > 1 {
		return "", fmt.Errorf("%s holds several items where there can be one", c)
	}
	return all[0], nil
}

// or is a word of a closed list, or what holds where the cell is empty.
func or[T ~string](c *cell, row ingest.Row, fallback T) (T, error) {
	text, err := c.text(row)
	if text == "" {
		return fallback, err
	}
	return T(text), err
}

// words are those of a closed list.
func words[T ~string](c *cell, row ingest.Row) ([]T, error) {
	all, err := c.texts(row)
	out := make([]T, len(all))
	for i, text := range all {
		out[i] = T(text)
	}
	return out, err
}

// date is a date in EDTF; nil for none.
func (c *cell) date(row ingest.Row) (*graph.FuzzyDate, error) {
	text, err := c.text(row)
	if err != nil || text == "" {
		return nil, err
	}
	day, err := graph.ParseEDTF(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c, err)
	}
	return &day, nil
}
