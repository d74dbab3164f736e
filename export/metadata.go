package export

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// Metadata tells what a table holds, by the same question.
type Metadata struct {
	Table string `json:"table"`
	About string `json:"about"`
	// Where and AsOf are the question.
	Where map[string]any `json:"where"`
	AsOf  *string        `json:"asOf"`
	// Rows is how many rows the table has, LeftOut how many more meet the filter and may not be passed on.
	Rows    int     `json:"rows"`
	LeftOut LeftOut `json:"leftOut"`
	// UnknownTerms is how many of the rows come from records of whose terms nothing is known.
	UnknownTerms int          `json:"rowsOfUnknownTerms"`
	Datasets     []SourceInfo `json:"datasets"`
	Columns      []ColumnInfo `json:"columns"`
	// ListSeparator stands between the items of a list in CSV.
	ListSeparator string `json:"listSeparator"`
	// LastChange is when the database was changed last; null where it is empty.
	LastChange *time.Time `json:"lastChange"`
	Program    string     `json:"program"`
	Citation   string     `json:"citation"`
}

// LeftOut tells of rows that may not be passed on.
type LeftOut struct {
	Rows    int      `json:"rows"`
	Because string   `json:"because"`
	Terms   []string `json:"terms"`
}

// SourceInfo tells of a data set that rows come from.
type SourceInfo struct {
	Name    string  `json:"name"`
	Version string  `json:"version"`
	Licence string  `json:"licence"`
	URL     *string `json:"url"`
	// Rows come from it, those left out aside; null where a row is counted from many.
	Rows *int `json:"rows"`
}

// ColumnInfo tells of one column.
type ColumnInfo struct {
	Name    string  `json:"name"`
	Type    string  `json:"type"` // text, integer, number, boolean, date or instant
	List    bool    `json:"list"`
	Meaning string  `json:"meaning"`
	Unit    *string `json:"unit"`
	Source  string  `json:"source"` // path in the API
	// Values are those of a closed list, each with its meaning; none where the values are no closed list.
	Values map[string]string `json:"values,omitempty"`
}

// datasetsAtOnce is how many data sets are counted by one question.
const datasetsAtOnce = 20

func writeMetadata(ctx context.Context, e *Exporter, f *File, q *Question, out *output) error {
	m, err := e.metadata(ctx, f.table, q)
	if err != nil {
		return err
	}
	encode := json.NewEncoder(out)
	encode.SetIndent("", "  ")
	encode.SetEscapeHTML(false)
	return encode.Encode(m) //nolint:wrapcheck // a writer's error is its own
}

func (e *Exporter) metadata(ctx context.Context, t *table, q *Question) (*Metadata, error) {
	m := &Metadata{Table: t.name, About: t.about, Where: q.Where, ListSeparator: listSeparator, Program: strings.TrimSpace("Gravamen " + e.options.Version)}
	if q.AsOf != "" {
		m.AsOf = &q.AsOf
	}
	for i := range t.columns {
		m.Columns = append(m.Columns, t.columns[i].info(t))
	}
	var held struct{ Datasets []SourceInfo }
	if err := e.answer(ctx, "{ datasets { name version licence url } }", nil, &held); err != nil {
		return nil, err
	}
	filters := []map[string]any{t.free(q.Where)}
	m.LeftOut = LeftOut{Because: "nothing: the rows are counts, and nobody's record", Terms: []string{}}
	if t.licensed {
		m.LeftOut.Because = "the terms of a record that they were made from forbid passing them on"
		for _, f := range forbidding {
			for word, terms := range f.terms {
				m.LeftOut.Terms = append(m.LeftOut.Terms, fmt.Sprintf("%s %q: %s", word, terms, f.why))
			}
		}
		filters = append(filters, narrowed(q.Where, forbidden()), narrowed(t.free(q.Where), unknown()))
		for _, d := range held.Datasets {
			filters = append(filters, narrowed(t.free(q.Where), map[string]any{"dataset": map[string]any{"eq": d.Name}}))
		}
	}
	counts, err := e.counts(ctx, t, q, filters)
	if err != nil {
		return nil, err
	}
	m.Rows, m.Datasets = counts[0], held.Datasets
	if t.licensed {
		m.LeftOut.Rows, m.UnknownTerms = counts[1], counts[2]
		for i := range m.Datasets {
			m.Datasets[i].Rows = &counts[3+i]
		}
		m.Datasets = slices.DeleteFunc(m.Datasets, func(d SourceInfo) bool { return *d.Rows == 0 })
	}
	last, err := e.last(ctx)
	if err != nil {
		return nil, err
	}
	if last != nil {
		m.LastChange = &last.At
	}
	m.Citation = m.cite()
	return m, nil
}

func (c *column) info(t *table) ColumnInfo {
	info := ColumnInfo{Name: c.name, Type: string(c.kind), List: c.list, Meaning: c.meaning, Source: t.name + "." + c.path}
	if c.unit != "" {
		info.Unit = &c.unit
	}
	if c.enum != nil {
		info.Values = map[string]string{}
		for _, value := range c.enum.EnumValues {
			info.Values[value.Name] = strings.Join(strings.Fields(value.Description), " ")
		}
	}
	return info
}

// counts are the numbers of rows that meet each of some filters.
func (e *Exporter) counts(ctx context.Context, t *table, q *Question, filters []map[string]any) ([]int, error) {
	var all []int
	for some := range slices.Chunk(filters, datasetsAtOnce) {
		var head, body strings.Builder
		variables := map[string]any{}
		if q.AsOf != "" {
			variables["asOf"] = q.AsOf
		}
		for i, where := range some {
			if where != nil {
				variables[fmt.Sprint("w", i)] = where
			}
			fmt.Fprintf(&head, ", $w%d: %s", i, t.filter)
			fmt.Fprintf(&body, " n%d: %s(where: $w%d, asOf: $asOf) { totalCount }", i, t.name, i)
		}
		var counted map[string]struct{ TotalCount int }
		if err := e.answer(ctx, "query Count($asOf: Date"+head.String()+") {"+body.String()+" }", variables, &counted); err != nil {
			return nil, err
		}
		for i := range some {
			all = append(all, counted[fmt.Sprint("n", i)].TotalCount)
		}
	}
	return all, nil
}

// cite is a line to cite the table by.
func (m *Metadata) cite() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, table %q", m.Program, m.Table)
	if m.Where != nil {
		where, _ := json.Marshal(m.Where) // it was read from JSON
		fmt.Fprintf(&b, " where %s", where)
	}
	if m.AsOf != nil {
		fmt.Fprintf(&b, " as of %s", *m.AsOf)
	}
	if m.LastChange != nil {
		fmt.Fprintf(&b, ", database of %s", m.LastChange.UTC().Format(time.RFC3339))
	}
	for i, d := range m.Datasets {
		before := "; "
		if i == 0 {
			before = ". Made from: "
		}
		fmt.Fprintf(&b, "%s%s %s (%s)", before, d.Name, d.Version, d.Licence)
	}
	return b.String() + "."
}

// change is the last entry of the change log.
type change struct {
	Mark string // differs from that of any other state of this database
	At   time.Time
}

// last is the end of the change log; nil where it is empty.
func (e *Exporter) last(ctx context.Context) (*change, error) {
	hop := &graph.Hop{Key: "last", Kinds: []graph.Kind{graph.KindRevision}, Order: graph.Order{By: graph.BySort, Desc: true}, Page: &graph.Page{Limit: 1}}
	rows, err := e.query(ctx, hop, "")
	if err != nil {
		return nil, fmt.Errorf("read the end of the change log: %w", err)
	}
	found := graph.Read[*graph.Revision](rows)
	if len(found) == 0 {
		return nil, nil //nolint:nilnil // an empty log has no end
	}
	return &change{Mark: rows.Rows[0].OrderKey(graph.BySort).Key + " " + found[0].RecordedAt.Format(time.RFC3339Nano) + " " + found[0].Document, At: found[0].RecordedAt}, nil
}
