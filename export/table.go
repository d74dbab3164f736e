package export

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/schema"
)

// table is a list of the API written as rows, one for each of its items.
type table struct {
	name    string // of the root field, and of the file
	about   string
	columns []column

	filter   string // the input type of the root field's where
	licensed bool   // rows are made from records, whose terms the filter can ask for
	document string // what is asked for a page
	ids      string // what is asked where only the ids are wanted
}

// column is one value of a row.
type column struct {
	name string
	// path leads from the item to the value: fields of the API, separated by dots. Where it leads through lists, the value is the
	// list of all that is reached.
	path    string
	meaning string
	unit    string // "" where the value is no quantity

	fields []string
	kind   kind
	list   bool
	enum   *ast.Definition // nil where the values are no closed list
}

// kind is what a single value is.
type kind string

// The kinds, as the metadata names them.
const (
	text    kind = "text"
	integer kind = "integer"
	number  kind = "number"
	boolean kind = "boolean"
	date    kind = "date"    // a day of ISO 8601
	instant kind = "instant" // of RFC 3339, in UTC
)

// kinds are those of the scalars of the API.
var kinds = map[string]kind{
	"ID": text, "String": text, "EDTF": text, "Int": integer, "Float": number, "Boolean": boolean, "Date": date, "DateTime": instant,
}

// catalogue is what there is to export.
type catalogue struct {
	tables []*table
	files  []File
}

// mustCatalogue is what there is. The tables are held against the schema once; both are part of the program.
var mustCatalogue = sync.OnceValue(func() catalogue {
	c, err := newCatalogue()
	if err != nil {
		panic(err) //nolint:forbidigo // a fault of the program's own tables, which tests find
	}
	return c
})

func newCatalogue() (catalogue, error) {
	api, err := gqlparser.LoadSchema(&ast.Source{Name: "schema", Input: schema.Text()})
	if err != nil {
		return catalogue{}, fmt.Errorf("read the schema: %w", err)
	}
	var c catalogue
	for _, t := range tables() {
		if err := t.resolve(api); err != nil {
			return c, fmt.Errorf("table %s: %w", t.name, err)
		}
		c.tables = append(c.tables, t)
		for _, format := range formats {
			c.files = append(c.files, File{
				Name: t.name + "." + format.extension, MediaType: format.mediaType, About: t.about + " " + format.about, table: t, write: writeTable(format.open),
			})
		}
		c.files = append(c.files, File{
			Name: t.name + ".metadata.json", MediaType: jsonType, About: "What the columns of the table mean, where its rows come from and on which terms, and how many were left out.",
			table: t, write: writeMetadata,
		})
	}
	c.files = append(c.files, File{
		Name: "bundle.json", MediaType: "application/stix+json;version=2.1", write: writeBundle,
		About: "The documents of the accusations that meet the filter and of all that they lead to, as a bundle of STIX 2.1, which `gravamen import stix` reads back.",
	})
	for _, f := range networkFiles {
		c.files = append(c.files, File{Name: f.name, MediaType: f.mediaType, About: networkAbout + " " + f.about, write: writeNetwork(f.open)})
	}
	return c, nil
}

// selection is a set of fields that are asked for together, in the order in which they are met first.
type selection struct {
	field  string
	within []*selection
}

func (s *selection) add(fields []string) {
	if len(fields) == 0 {
		return
	}
	at := slices.IndexFunc(s.within, func(w *selection) bool { return w.field == fields[0] })
	if at < 0 {
		at = len(s.within)
		s.within = append(s.within, &selection{field: fields[0]})
	}
	s.within[at].add(fields[1:])
}

// write writes the selection on a type. What a union or interface does not have itself is asked of each type that has it.
func (s *selection) write(b *strings.Builder, api *ast.Schema, on *ast.Definition) {
	b.WriteString(" {")
	for _, w := range s.within {
		if on.Fields.ForName(w.field) != nil {
			w.writeField(b, api, on)
			continue
		}
		for _, def := range api.GetPossibleTypes(on) {
			if def.Fields.ForName(w.field) != nil {
				b.WriteString(" ... on " + def.Name + " {")
				w.writeField(b, api, def)
				b.WriteString(" }")
			}
		}
	}
	b.WriteString(" }")
}

func (s *selection) writeField(b *strings.Builder, api *ast.Schema, on *ast.Definition) {
	b.WriteString(" " + s.field)
	if len(s.within) > 0 {
		s.write(b, api, api.Types[on.Fields.ForName(s.field).Type.Name()])
	}
}

// resolve works out what follows from the paths: the document, and of what kind each column is.
func (t *table) resolve(api *ast.Schema) error {
	root := api.Query.Fields.ForName(t.name)
	if root == nil {
		return errors.New("the API has no root field of the name")
	}
	item := api.Types[api.Types[root.Type.Name()].Fields.ForName("nodes").Type.Name()]
	t.filter = root.Arguments.ForName("where").Type.Name()
	t.licensed = api.Types[t.filter].Fields.ForName("licence") != nil
	var all selection
	for i := range t.columns {
		c := &t.columns[i]
		c.fields = strings.Split(c.path, ".")
		if err := c.resolve(api, item); err != nil {
			return fmt.Errorf("column %s: %w", c.name, err)
		}
		all.add(c.fields)
	}
	t.document, t.ids = t.paged(api, item, &all), t.paged(api, item, &selection{within: []*selection{{field: "id"}}})
	return nil
}

// paged is the question for a page of the list.
func (t *table) paged(api *ast.Schema, item *ast.Definition, selected *selection) string {
	var b strings.Builder
	fmt.Fprintf(&b, "query Export($first: Int!, $after: String, $where: %s, $asOf: Date) { list: %s(first: $first, after: $after, where: $where, asOf: $asOf) { nodes", t.filter, t.name)
	selected.write(&b, api, item)
	b.WriteString(" pageInfo { hasNextPage endCursor } } }")
	return b.String()
}

// resolve follows the path from a type.
func (c *column) resolve(api *ast.Schema, on *ast.Definition) error {
	at := []*ast.Definition{on}
	var leaf *ast.Type
	for _, name := range c.fields {
		var next []*ast.Definition
		for _, def := range at {
			for _, possible := range append([]*ast.Definition{def}, api.GetPossibleTypes(def)...) {
				field := possible.Fields.ForName(name)
				if field == nil {
					continue
				}
				leaf = field.Type
				c.list = c.list || leaf.Elem != nil
				if to := api.Types[leaf.Name()]; !slices.Contains(next, to) {
					next = append(next, to)
				}
			}
		}
		if len(next) == 0 {
			return fmt.Errorf("%s leads nowhere at %s", c.path, name)
		}
		at = next
	}
	end := at[0]
	switch {
	case end.Kind == ast.Enum:
		c.kind, c.enum = text, end
	case kinds[end.Name] != "" && len(at) == 1:
		c.kind = kinds[end.Name]
	default:
		return fmt.Errorf("%s ends at %s, which is no single value", c.path, end.Name)
	}
	return nil
}
