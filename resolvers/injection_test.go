package resolvers_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/hostiletest"
	"github.com/gravamen/gravamen/resolvers"
)

var everyInjection = flag.Bool("injections", false, "put every text into every place, which takes minutes")

// injected is a place for a text: a document with the variable $v of a type in it.
type injected struct {
	name     string // Type.field(argument), and the fields of inputs below it
	document string
	of       *ast.Type
}

// injecting finds the places of the schema, so that every argument of every field and every field of every input is one, or holds one.
type injecting struct {
	schema *ast.Schema
	met    map[string]bool // fields of inputs that are part of a place
	places []injected
}

// need is a right value for what a place has beside it.
func (w *injecting) need(t *ast.Type, name string) string {
	def := w.schema.Types[t.Name()]
	value := `"accusation:cn-mss-ntsc-2025"`
	switch {
	case def.Kind == ast.Enum:
		value = def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		var fields []string
		for _, field := range def.Fields {
			if field.Type.NonNull && field.DefaultValue == nil {
				fields = append(fields, field.Name+": "+w.need(field.Type, field.Name))
			}
		}
		value = "{" + strings.Join(fields, ", ") + "}"
	case name == "code" || name == "accuser" || name == "accused":
		value = `"CN"`
	case def.Name == "Int":
		value = "1"
	case def.Name == "Boolean":
		value = "false"
	case name == "edtf", def.Name == "Date":
		value = `"2025-10-19"`
	case def.Name == "String":
		value = `"state"`
	}
	if t.Elem != nil {
		return "[" + value + "]"
	}
	return value
}

// called writes a field with its arguments: one of them as it is given, those that are required, and a page of one.
func (w *injecting) called(field *ast.FieldDefinition, argument, value string) string {
	var args []string
	for _, arg := range field.Arguments {
		switch {
		case arg.Name == argument:
			args = append(args, arg.Name+": "+value)
		case arg.Type.NonNull && arg.DefaultValue == nil:
			args = append(args, arg.Name+": "+w.need(arg.Type, arg.Name))
		case arg.Name == "first" && argument != "last":
			args = append(args, "first: 1")
		}
	}
	if len(args) == 0 {
		return field.Name
	}
	return field.Name + "(" + strings.Join(args, ", ") + ")"
}

// leaves finds the places below a value, written around it, nearest first: filters may not nest much.
func (w *injecting) leaves(t *ast.Type, name string, around func(string) string, found func(name string, of *ast.Type, value string)) {
	type value struct {
		of     *ast.Type
		name   string
		around func(string) string
	}
	scalar := func(f *ast.FieldDefinition) bool { return w.schema.Types[f.Type.Name()].Kind != ast.InputObject }
	values := []value{{t, name, around}}
	for len(values) > 0 {
		at := values[0]
		values = values[1:]
		for at.of.Elem != nil {
			outer := at.around
			at.of, at.around = at.of.Elem, func(value string) string { return outer("[" + value + "]") }
		}
		def := w.schema.Types[at.of.NamedType]
		if def.Kind != ast.InputObject {
			found(at.name, at.of, at.around("$v"))
			continue
		}
		fresh := slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool { return w.met[def.Name+"."+f.Name] })
		if len(fresh) == 0 { // what is new is the way to it
			i := slices.IndexFunc(def.Fields, scalar)
			if i < 0 {
				i = slices.IndexFunc(def.Fields, func(f *ast.FieldDefinition) bool {
					return slices.ContainsFunc(w.schema.Types[f.Type.Name()].Fields, scalar)
				})
			}
			if i < 0 {
				continue
			}
			fresh = def.Fields[i : i+1]
		}
		for _, field := range fresh {
			w.met[def.Name+"."+field.Name] = true
			values = append(values, value{field.Type, at.name + "." + field.Name, func(value string) string {
				fields := []string{field.Name + ": " + value}
				for _, other := range def.Fields {
					if other != field && other.Type.NonNull && other.DefaultValue == nil {
						fields = append(fields, other.Name+": "+w.need(other.Type, other.Name))
					}
				}
				return at.around("{" + strings.Join(fields, ", ") + "}")
			}})
		}
	}
}

// from finds the places of what can be selected on a type, nearest first.
func (w *injecting) from(operation string, root *ast.Definition) {
	type way struct {
		def    *ast.Definition
		around func(string) string
	}
	ways := []way{{root, func(selection string) string { return operation + "{ " + selection + " }" }}}
	seen := map[string]bool{root.Name: true}
	for len(ways) > 0 {
		at := ways[0]
		ways = ways[1:]
		for _, possible := range w.schema.GetPossibleTypes(at.def) {
			if possible != at.def && !seen[possible.Name] {
				seen[possible.Name] = true
				ways = append(ways, way{possible, func(selection string) string {
					return at.around("__typename ... on " + possible.Name + " { " + selection + " }")
				}})
			}
		}
		for _, field := range at.def.Fields {
			target := w.schema.Types[field.Type.Name()]
			if strings.HasPrefix(field.Name, "__") || at.def.IsAbstractType() {
				continue
			}
			below := ""
			if target.IsCompositeType() {
				below = " { __typename }"
			}
			for _, arg := range field.Arguments {
				w.leaves(arg.Type, at.def.Name+"."+field.Name+"("+arg.Name+")", func(value string) string { return w.called(field, arg.Name, value) },
					func(name string, of *ast.Type, call string) {
						variable := strings.TrimSuffix(of.String(), "!") + "!"
						w.places = append(w.places, injected{name, strings.Replace(at.around(call+below), "{", "($v: "+variable+") {", 1), of})
					})
			}
			if target.IsCompositeType() && !seen[target.Name] && root == w.schema.Query {
				seen[target.Name] = true
				ways = append(ways, way{target, func(selection string) string { return at.around(w.called(field, "", "") + " { " + selection + " }") }})
			}
		}
	}
}

// share is a part of the product of places and texts: so many texts, which take turns, for one place in so many. A database plans each
// place anew, and is asked less.
type share struct{ every, texts int }

// texts are those that are put into the nth place.
func (s share) of(n int) []string {
	all := hostiletest.Injections
	if *everyInjection {
		return all
	}
	if n%s.every != 0 {
		return nil
	}
	out := make([]string, s.texts)
	for i := range out {
		out[i] = all[(n/s.every*s.texts+i)%len(all)]
	}
	return out
}

// everything is all that a store holds: every node with what is derived on it, and every link with what it carries.
func everything(tb testing.TB, store graph.Store, schema *ast.Schema) map[string]string {
	tb.Helper()
	out := map[string]string{}
	for _, kind := range graph.Kinds() {
		hop := graph.Hop{Key: string(kind), Kinds: []graph.Kind{kind}}
		if def := schema.Types[string(kind)]; def != nil {
			for _, field := range def.Fields {
				if step := graph.StepOf(string(kind) + "." + field.Name); step != nil && step.Way == graph.Out && step.Ref == "" && !step.Count {
					hop.Hops = append(hop.Hops, &graph.Hop{Key: field.Name, Step: step, Kinds: step.To, Order: graph.Order{By: graph.BySort}})
				}
			}
		}
		err := graph.Pages(tb.Context(), store, hop, func(rows *graph.Rows) error {
			for _, row := range rows.Rows {
				text, err := json.Marshal(row)
				if err != nil {
					return err
				}
				out[row.ID()] = string(text)
			}
			return nil
		})
		if err != nil {
			tb.Fatal(err)
		}
	}
	if _, wrong, err := graph.Recheck(tb.Context(), store); err != nil || len(wrong) > 0 {
		tb.Errorf("what is derived does not hold: %v, %q", err, wrong)
	}
	return out
}

// Whatever text is put into whatever argument: the data stay as they are, and no answer holds an error of the server's own.
func TestInjections(t *testing.T) {
	sdl := loadSchema()
	w := &injecting{schema: sdl, met: map[string]bool{}}
	w.from("query", sdl.Query)
	arguments := map[string]bool{}
	for _, p := range w.places {
		place, _, _ := strings.Cut(p.name, ")")
		arguments[place+")"] = true
	}
	for _, def := range sdl.Types {
		for _, field := range def.Fields {
			for _, arg := range field.Arguments {
				place := def.Name + "." + field.Name + "(" + arg.Name + ")"
				if def.Kind == ast.Object && def != sdl.Mutation && def != sdl.Subscription && !strings.HasPrefix(def.Name, "__") && !strings.HasPrefix(field.Name, "__") && !arguments[place] {
					t.Errorf("no place for a text in %s", place)
				}
			}
			if def.Kind == ast.InputObject && !w.met[def.Name+"."+field.Name] && !ofMutations(sdl, def) {
				t.Errorf("no place for a text in %s.%s", def.Name, field.Name)
			}
		}
	}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			store := s.open(t)
			h := newHardened(t, store, nil, "")
			before := everything(t, store, sdl)
			part, asked, answered := map[string]share{"memory": {1, 4}, "neo4j": {10, 1}}[s.name], 0, 0
			for n, p := range w.places {
				for _, text := range part.of(n) {
					body, err := json.Marshal(question{Query: p.document, Variables: map[string]any{"v": text}})
					if err != nil {
						t.Fatal(err)
					}
					got := h.answer(t, string(body))
					asked++
					if len(got.Errors) == 0 {
						answered++
					}
					for _, e := range got.Errors {
						if code := e.Extensions.Code; code == resolvers.CodeParseFailed || code == resolvers.CodeTooExpensive || code == resolvers.CodeValidation && p.of.Name() == "String" {
							t.Errorf("%s: %s %s\nof %s", p.name, code, e.Message, p.document)
						}
					}
				}
			}
			t.Logf("%d places, %d texts, %d answered", len(w.places), asked, answered)
			if answered < asked/10 {
				t.Error("hardly any text was looked for")
			}
			if diff := cmp.Diff(before, everything(t, store, sdl)); diff != "" {
				t.Errorf("the data changed:\n%s", diff)
			}
		})
	}
}

// ofMutations says that an input is part of what mutations take.
func ofMutations(schema *ast.Schema, input *ast.Definition) bool {
	inputs := map[string]bool{}
	var add func(t *ast.Type)
	add = func(t *ast.Type) {
		def := schema.Types[t.Name()]
		if def.Kind != ast.InputObject || inputs[def.Name] {
			return
		}
		inputs[def.Name] = true
		for _, field := range def.Fields {
			add(field.Type)
		}
	}
	for _, field := range schema.Mutation.Fields {
		for _, arg := range field.Arguments {
			add(arg.Type)
		}
	}
	return inputs[input.Name]
}

// Whatever text a curator writes in whatever field: it is refused and nothing changes, or it is kept as it is, as a part of what was to
// be written, and all else stays.
func TestInjectionsOfCurators(t *testing.T) {
	for _, d := range desks {
		t.Run(d.name, func(t *testing.T) {
			part, d := map[string]share{"memory": {1, 4}, "neo4j": {2, 1}}[d.name], d.open(t)
			d.did(t, recording(harbour(t)))
			written := documents(t, d.store)
			entries := map[string]graph.Kind{"assess": graph.KindAssessment, "respond": graph.KindResponse, "retract": graph.KindPublication}
			kept, n := 0, 0
			questions := map[string]question{"assess": assessment(), "respond": answer(), "retract": withdrawal(harbourCorrection)}
			for _, name := range slices.Sorted(maps.Keys(questions)) {
				q := questions[name]
				for _, path := range textsOf(q.Variables["input"], nil) {
					place := fmt.Sprint(name, path)
					n++
					for _, text := range part.of(n) {
						given, ok := replacedAt(q.Variables["input"], path, text).(map[string]any)
						if !ok {
							t.Fatal(place)
						}
						got := d.as(t, d.tokens["curator"], question{Query: q.Query, Variables: map[string]any{"input": given}})
						if code := got.code(); code != "" && code != resolvers.CodeInvalid && code != resolvers.CodeValidation && code != resolvers.CodeNotFound {
							t.Errorf("%s: %q: %+v", place, text, got.Errors)
						}
						now := documents(t, d.store)
						var touched []string
						for id := range now {
							if now[id] != written[id] {
								touched = append(touched, id)
							}
						}
						told, _ := json.Marshal(strings.TrimSpace(text)) // a text of valid UTF-8
						switch {
						case len(now) < len(written), len(got.Errors) > 0 && len(touched) > 0, len(touched) > 2:
							t.Errorf("%s: %q: errors %v, and %d documents after %d; written %q", place, text, got.Errors, len(now), len(written), touched)
						case len(touched) > 0:
							kept++
							if !slices.ContainsFunc(touched, func(id string) bool { return strings.Contains(now[id], strings.Trim(string(told), `"`)) }) {
								t.Errorf("%s: %q is not in what was written: %q", place, text, touched)
							}
						}
						for _, id := range touched { // what is judged, answered or taken back is told by links to it
							if kind := graph.KindOf(id); kind != graph.KindPublication && kind != entries[name] {
								t.Errorf("%s: %q changed %s", place, text, id)
							}
						}
						written = now
					}
				}
			}
			t.Logf("%d places, %d texts kept", n, kept)
			if lines := d.log.take(); len(lines) > 0 {
				t.Errorf("logged %q", lines)
			}
			if kept == 0 {
				t.Error("no text was kept")
			}
			if _, wrong, err := graph.Recheck(t.Context(), d.store); err != nil || len(wrong) > 0 {
				t.Errorf("what is derived does not hold: %v, %q", err, wrong)
			}
		})
	}
}

// documents are the newest documents of a store by id, as its change log has them.
func documents(tb testing.TB, store graph.Store) map[string]string {
	tb.Helper()
	out := map[string]string{}
	err := graph.Pages(tb.Context(), store, graph.Hop{Key: "log", Kinds: []graph.Kind{graph.KindRevision}}, func(rows *graph.Rows) error {
		for _, r := range graph.Read[*graph.Revision](rows) {
			out[r.NodeRef] = r.Document
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

// textsOf are the ways to the texts within a value.
func textsOf(value any, way []any) [][]any {
	var out [][]any
	switch value := value.(type) {
	case string:
		return [][]any{slices.Clone(way)}
	case []any:
		for i, item := range value {
			out = append(out, textsOf(item, append(way, i))...)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			out = append(out, textsOf(value[name], append(way, name))...)
		}
	}
	return out
}

// replacedAt is a value with a text at the end of a way.
func replacedAt(value any, way []any, text string) any {
	if len(way) == 0 {
		return text
	}
	switch step := way[0].(type) {
	case int:
		list, _ := value.([]any)
		list = slices.Clone(list)
		list[step] = replacedAt(list[step], way[1:], text)
		return list
	case string:
		object, _ := value.(map[string]any)
		object = maps.Clone(object)
		object[step] = replacedAt(object[step], way[1:], text)
		return object
	}
	return value
}
