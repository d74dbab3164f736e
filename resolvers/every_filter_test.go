package resolvers_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/schema"
)

// Every field of every filter, and every word of every comparison, keeps some rows and leaves out others, on both stores
// alike. The values are looked up in the data: an input that is added finds its own, and if it has no effect, or nothing in
// the data shows one, the test fails and names it.
func TestEveryFilterCounts(t *testing.T) {
	tries := newTries(t)
	tries.walk()
	var idle []string
	for name, shown := range tries.shown {
		if shown == nil {
			idle = append(idle, name)
		}
	}
	slices.Sort(idle)
	if len(idle) > 0 {
		t.Errorf("these have no effect on anything that is held; if they should, testdata/invented.yaml lacks an example: %v", idle)
	}
	if len(tries.shown) < 300 {
		t.Errorf("only %d inputs were tried", len(tries.shown))
	}
	t.Logf("%d inputs, %d questions", len(tries.shown), tries.asked)
	t.Run("neo4j", func(t *testing.T) {
		tries.api = newAPI(t, database(t, invented), server.Limits{})
		for name, e := range tries.shown {
			if e == nil {
				continue
			}
			if got := tries.count(t, e.root, e.where); got != e.kept {
				text, _ := json.Marshal(e.where)
				t.Errorf("%s: %s keeps %d; in memory %d of %d", name, text, got, e.kept, e.all)
			}
		}
	})
}

// example is a filter of a root field that keeps some of the rows that it keeps without one condition.
type example struct {
	root      *ast.FieldDefinition
	where     any
	kept, all int
}

type tries struct {
	t      *testing.T
	api    *api
	schema *ast.Schema
	held   map[string][]any    // by name of property: what nodes and links hold
	ids    map[string][]string // by type
	shown  map[string]*example // by Input.field; nil: none found yet
	counts map[string]int
	asked  int
}

func newTries(t *testing.T) *tries {
	t.Helper()
	w := &tries{
		t: t, api: newAPI(t, memory(t, invented), server.Limits{}), schema: gqlparser.MustLoadSchema(&ast.Source{Name: "schema", Input: schema.Text()}),
		held: map[string][]any{}, ids: map[string][]string{}, shown: map[string]*example{}, counts: map[string]int{},
	}
	parts, err := parts(invented)
	if err != nil {
		t.Fatal(err)
	}
	hold := func(props graph.Props) {
		for name, value := range props {
			items, ok := value.([]any)
			if !ok {
				items = []any{value}
			}
			for _, item := range items {
				if !slices.Contains(w.held[name], item) {
					w.held[name] = append(w.held[name], item)
				}
			}
		}
	}
	// Countries come with the program, many and told nothing of: what cases write comes first.
	for _, part := range slices.Backward(parts) {
		w.held["recordedAt"] = append(w.held["recordedAt"], part.Batch.At.Format("2006-01-02T15:04:05.000000Z07:00"))
		for _, d := range part.Batch.Documents {
			kind := string(graph.KindOf(d.ID))
			w.ids[kind] = append(w.ids[kind], d.ID)
			hold(d.Props)
			for _, l := range d.Links {
				hold(l.Props)
			}
		}
	}
	return w
}

// walk tries every field of every input, at the first place from a root field where the input is met.
func (w *tries) walk() {
	type place struct {
		input *ast.Definition
		root  *ast.FieldDefinition
		wrap  func(any) any
	}
	var queue []place
	met := map[string]bool{}
	meet := func(p place) {
		if !met[p.input.Name] {
			met[p.input.Name] = true
			queue = append(queue, p)
		}
	}
	for _, root := range w.schema.Query.Fields {
		if where := root.Arguments.ForName("where"); where != nil && w.schema.Types[root.Type.Name()].Fields.ForName("totalCount") != nil {
			meet(place{w.schema.Types[where.Type.Name()], root, func(v any) any { return v }})
		}
	}
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		for _, field := range p.input.Fields {
			name := p.input.Name + "." + field.Name
			with := func(v any) any { return p.wrap(map[string]any{field.Name: v}) }
			target := w.schema.Types[field.Type.Name()]
			switch {
			case slices.Contains([]string{"and", "or", "not", "where"}, field.Name):
				w.joined(name, p.root, p.wrap, p.input, field)
			case w.comparison(target):
				w.words(name, field.Name, p.root, with, target, p.wrap(map[string]any{}))
			default:
				w.try(name, p.root, p.wrap(map[string]any{}), w.values(field, 0), with)
				if target.Name == countInput {
					w.words(target.Name+".is", "", p.root, func(v any) any { return with(map[string]any{"is": v}) }, w.schema.Types["IntFilter"], p.wrap(map[string]any{}))
				} else if target.Kind == ast.InputObject {
					meet(place{target, p.root, with})
				}
			}
		}
	}
}

// countInput demands a value of its one field, unlike all others.
const countInput = "LinkCountFilter"

// comparison inputs hold a property against values.
func (w *tries) comparison(def *ast.Definition) bool {
	return def.Kind == ast.InputObject && !slices.ContainsFunc(def.Fields, func(f *ast.FieldDefinition) bool {
		return w.schema.Types[f.Type.Name()].Kind == ast.InputObject
	})
}

// try looks for a value that keeps some of the rows, and makes do with one that keeps none of several.
func (w *tries) try(name string, root *ast.FieldDefinition, without any, values []any, with func(any) any) {
	if e, ok := w.shown[name]; ok && e != nil {
		return
	}
	all := w.count(w.t, root, without)
	w.shown[name] = nil
	for _, value := range values {
		if kept := w.count(w.t, root, with(value)); kept > 0 && kept < all {
			w.shown[name] = &example{root, with(value), kept, all}
			return
		}
	}
}

// words tries each word of a comparison; the field that it belongs to counts if one of them does.
func (w *tries) words(name, property string, root *ast.FieldDefinition, with func(any) any, input *ast.Definition, without any) {
	for _, word := range input.Fields {
		own := input.Name + "." + word.Name
		values := w.worded(property, word)
		w.try(own, root, without, values, func(v any) any { return with(map[string]any{word.Name: v}) })
		w.try(name, root, without, values, func(v any) any { return with(map[string]any{word.Name: v}) })
		if word.Name == "match" {
			w.matched(own, property, root, with)
		}
	}
}

// matched: whether a date may fall in a window or must makes a difference for a vague one, and only with a window.
func (w *tries) matched(name, property string, root *ast.FieldDefinition, with func(any) any) {
	if w.shown[name] != nil {
		return
	}
	for _, from := range w.held[property+"Earliest"] {
		for _, to := range w.held[property+"Latest"] {
			window := func(match string) any { return with(map[string]any{"from": from, "to": to, "match": match}) }
			all, kept := w.count(w.t, root, window("POSSIBLY")), w.count(w.t, root, window("CERTAINLY"))
			if 0 < kept && kept < all {
				w.shown[name] = &example{root, window("CERTAINLY"), kept, all}
				return
			}
		}
	}
}

// joined tries what joins filters of one kind, or narrows what others look at.
func (w *tries) joined(name string, root *ast.FieldDefinition, wrap func(any) any, input *ast.Definition, field *ast.FieldDefinition) {
	if field.Name == "where" {
		for _, value := range w.values(field, 0) {
			w.try(name, root, wrap(map[string]any{"some": map[string]any{}}), []any{value}, func(v any) any { return wrap(map[string]any{"where": v, "some": map[string]any{}}) })
		}
		return
	}
	property, values := "ids", w.values(&ast.FieldDefinition{Type: ast.NamedType("ID", nil)}, 0)
	if input.Fields.ForName(property) == nil { // whatever it has instead
		for _, of := range input.Fields {
			if def := w.schema.Types[of.Type.Name()]; w.comparison(def) {
				property, values = of.Name, nil
				for _, value := range w.worded(of.Name, def.Fields[0]) {
					values = append(values, map[string]any{def.Fields[0].Name: value})
				}
			}
		}
	}
	w.try(name, root, wrap(map[string]any{}), values, func(v any) any {
		one := map[string]any{property: v}
		if field.Name == "not" {
			return wrap(map[string]any{"not": one})
		}
		return wrap(map[string]any{field.Name: []any{one}})
	})
}

// values are those of a field that is no comparison: yes or no, ids, or filters that name one id.
func (w *tries) values(field *ast.FieldDefinition, depth int) []any {
	def := w.schema.Types[field.Type.Name()]
	var out []any
	switch {
	case def.Name == "Boolean":
		return []any{true, false}
	case def.Name == "String":
		return slices.Concat(w.held["name"], w.held["title"], w.held["summary"])
	case def.Name == "ID":
		for _, kind := range slices.Sorted(maps.Keys(w.ids)) {
			for i, id := range w.ids[kind] {
				if i < 60 {
					out = append(out, []any{id})
				}
			}
		}
		return out
	case def.Name == countInput:
		for n := range 4 {
			out = append(out, map[string]any{"is": map[string]any{"eq": n}})
		}
		return out
	case w.comparison(def) || depth > 2:
		return nil
	}
	out = append(out, map[string]any{})
	for _, below := range def.Fields {
		if below.Name == "and" || below.Name == "or" || below.Name == "not" || below.Name == "where" {
			continue
		}
		for _, value := range w.values(below, depth+1) {
			out = append(out, map[string]any{below.Name: value})
		}
		if len(out) > 1 {
			break
		}
	}
	return out
}

// worded are values for a word of a comparison: all of an enumeration, or what the data holds.
func (w *tries) worded(property string, word *ast.FieldDefinition) []any {
	var out []any
	switch def := w.schema.Types[word.Type.Name()]; {
	case def.Kind == ast.Enum:
		for _, v := range def.EnumValues {
			out = append(out, v.Name)
		}
	case def.Name == "Boolean":
		return []any{true, false}
	case def.Name == "Int":
		for _, held := range w.held[property] {
			if n, ok := held.(int64); ok {
				out = append(out, n)
			}
		}
		for n := range 12 {
			out = append(out, n)
		}
	case def.Name == "Date":
		out = slices.Concat(w.held[property+"Earliest"], w.held[property+"Latest"])
	case def.Name == "DateTime":
		out = w.held["recordedAt"]
	default:
		held := w.held[property]
		if len(held) == 0 { // looks at a property of another name: of a country, or of whatever has a name
			held = slices.Concat(w.held["code"], w.held["name"])
		}
		for _, value := range held {
			if text, ok := value.(string); ok {
				out = append(out, text)
			}
		}
	}
	if word.Type.Elem == nil {
		return out
	}
	lists := make([]any, len(out))
	for i, v := range out {
		lists[i] = []any{v}
	}
	return lists
}

// count asks how many rows a filter keeps.
func (w *tries) count(t *testing.T, root *ast.FieldDefinition, where any) int {
	t.Helper()
	text, err := json.Marshal(where)
	if err != nil {
		t.Fatal(err)
	}
	key := root.Name + string(text)
	if n, ok := w.counts[key]; ok && t == w.t {
		return n
	}
	w.asked++
	q := question{
		Query:     fmt.Sprintf("query($where: %s) { %s(where: $where) { totalCount } }", root.Arguments.ForName("where").Type.Name(), root.Name),
		Variables: map[string]any{"where": where},
	}
	n, _ := at(t, w.api.answered(t, q), root.Name, "totalCount").(float64)
	w.counts[key] = int(n)
	return int(n)
}
