package resolvers_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"log/slog"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/resolvers"
)

// compared answers each question twice: as gqlgen does by itself, and as the server does. It is for one question at a time, of one
// root field or several.
type compared struct {
	gqlgen, server *executor.Executor
	size           int // of the answer to the last question

	mu   sync.Mutex
	left []string // root fields of it that were left to gqlgen
}

func newCompared(store graph.Store) *compared {
	c := &compared{}
	for _, to := range []**executor.Executor{&c.gqlgen, &c.server} {
		api := resolvers.New(store, resolvers.Options{PriceLimit: 1e9})
		exec := executor.New(api.Executable())
		exec.SetErrorPresenter(resolvers.Present(slog.New(slog.DiscardHandler)))
		exec.SetRecoverFunc(resolvers.Recover(slog.New(slog.DiscardHandler)))
		exec.AroundOperations(api.Before)
		*to = exec
		if to == &c.server {
			exec.AroundFields(c.watch)
			exec.AroundFields(api.Written)
		}
	}
	return c
}

// watch notes what a root field leaves to gqlgen.
func (c *compared) watch(ctx context.Context, next graphql.Resolver) (any, error) {
	value, err := next(ctx)
	field := graphql.GetFieldContext(ctx)
	if _, done := value.(graphql.Marshaler); !done && err == nil && value != nil && field.Object == "Query" && !strings.HasPrefix(field.Field.Name, "__") {
		c.mu.Lock()
		c.left = append(c.left, field.Field.Alias)
		c.mu.Unlock()
	}
	return value, err
}

// ask gives the number of errors, and how the two answers differ; "" where they do not.
func (c *compared) ask(ctx context.Context, q question) (failed int, differs string) {
	c.left = nil
	one, other := answerOf(ctx, c.gqlgen, q), answerOf(ctx, c.server, q)
	c.size = len(other.Data)
	if oneErrors, otherErrors := errorsOf(one), errorsOf(other); !bytes.Equal(one.Data, other.Data) || !slices.Equal(oneErrors, otherErrors) {
		differs = fmt.Sprintf("gqlgen: %s %s\nserver: %s %s", one.Data, oneErrors, other.Data, otherErrors)
	}
	return len(other.Errors), differs
}

func answerOf(ctx context.Context, exec *executor.Executor, q question) *graphql.Response {
	ctx = graphql.StartOperationTrace(ctx)
	operation, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: q.Query, OperationName: q.OperationName, Variables: q.Variables})
	if errs != nil {
		return &graphql.Response{Errors: errs}
	}
	respond, ctx := exec.DispatchOperation(ctx, operation)
	return respond(ctx)
}

// errorsOf are the errors of an answer in an order of their own: gqlgen meets them in any.
func errorsOf(r *graphql.Response) []string {
	var out []string
	for _, err := range r.Errors {
		text, failed := json.Marshal(err)
		if failed != nil {
			text = []byte(failed.Error())
		}
		out = append(out, string(text))
	}
	slices.Sort(out)
	return out
}

// damaged is a store whose answers lack some of what they should hold, always the same for one number.
func damaged(store graph.Store, number *int) graph.Store {
	return &broken{Store: store, query: func(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
		tree, err := store.Query(ctx, plan)
		if err == nil {
			tree.Walk(func(r *graph.Row) { damage(r, *number) })
		}
		return tree, err
	}}
}

// Every field of every type of the schema is written, with nothing left to gqlgen, and is what gqlgen writes. Where the graph
// lacks what the schema promises, it is left to gqlgen, and the errors are its own.
func TestEveryFieldIsWritten(t *testing.T) {
	store, number := memory(t, invented), 0
	whole, holed := newCompared(store), newCompared(damaged(store, &number))
	left := 0
	for i, q := range newWalk(t, invented).questions() {
		if failed, differs := whole.ask(t.Context(), q); differs != "" || failed > 0 || len(whole.left) > 0 {
			t.Errorf("%s: left to gqlgen: %v, errors: %d\n%s", q.Query, whole.left, failed, differs)
		}
		number = i
		failed, differs := holed.ask(t.Context(), q)
		if differs != "" || len(holed.left) > failed {
			t.Errorf("with holes, %s: left to gqlgen: %v, errors: %d\n%s", q.Query, holed.left, failed, differs)
		}
		left += len(holed.left)
	}
	if left == 0 {
		t.Error("no hole was noticed")
	}
}

// Whatever a client may ask is answered as gqlgen would, byte for byte.
func TestWrittenAsByGqlgen(t *testing.T) {
	store, number := memory(t, invented), 0
	whole, holed := newCompared(store), newCompared(damaged(store, &number))
	w := newWalk(t, invented)
	long, wrong := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		q := (&document{T: rt, schema: w.schema, ids: w.ids}).question()
		if _, differs := whole.ask(t.Context(), q); differs != "" || len(whole.left) > 0 {
			rt.Fatalf("%s\nleft to gqlgen: %v\n%s", q.Query, whole.left, differs)
		}
		if whole.size > 1000 {
			long++
		}
		number = rapid.IntRange(0, 1000).Draw(rt, "number")
		failed, differs := holed.ask(t.Context(), q)
		if differs != "" {
			rt.Fatalf("with holes %d, %s\n%s", number, q.Query, differs)
		}
		if failed > 0 {
			wrong++
		}
	})
	t.Logf("%d long answers; with holes %d with errors", long, wrong)
	if !t.Failed() && long == 0 {
		t.Error("no answer was long")
	}
}

func damage(r *graph.Row, number int) {
	taken := func(name string) bool {
		return sum(number, r.ID(), name)%3 == 0
	}
	r.Props = maps.Clone(r.Props)
	maps.DeleteFunc(r.Props, func(name string, _ any) bool { return name != "id" && taken(name) })
	maps.DeleteFunc(r.Hops, func(key string, _ *graph.Rows) bool { return taken(key) })
}

func sum(of ...any) uint32 {
	h := fnv.New32a()
	_, _ = fmt.Fprint(h, of...) // it never fails
	return h.Sum32()
}

// document draws a valid document from the schema.
type document struct {
	*rapid.T
	schema    *ast.Schema
	ids       map[graph.Kind][]string
	fragments []string          // their definitions
	on        map[string]string // the types that they are on
	budget    int
}

func (d *document) oneIn(n int) bool { return rapid.IntRange(1, n).Draw(d.T, "one in") == n }

func (d *document) question() question {
	d.on, d.budget = map[string]string{}, rapid.IntRange(5, 80).Draw(d.T, "budget")
	var roots []string
	for range rapid.IntRange(1, 2).Draw(d.T, "roots") {
		roots = append(roots, d.field(d.schema.Query, 0))
	}
	text := "query ($yes: Boolean!, $no: Boolean! = false) { here: __typename @include(if: $yes) not: __typename @skip(if: $yes) nor: __typename @include(if: $no) " + strings.Join(roots, " ") + " }"
	return question{Query: strings.Join(append([]string{text}, d.fragments...), "\n"), Variables: map[string]any{"yes": true}}
}

// selection draws what is asked of a type.
func (d *document) selection(def *ast.Definition, depth int) string {
	out := []string{"__typename"}
	for range rapid.IntRange(1, 5).Draw(d.T, "selections") {
		d.budget--
		if d.budget < 0 {
			out = append(out, d.field(def, depth))
			break
		}
		switch rapid.IntRange(0, 9).Draw(d.T, "selection") {
		case 0:
			out = append(out, "... "+d.directive()+"{ "+d.selection(def, depth+1)+" }")
		case 1, 2:
			on := d.overlapping(def)
			out = append(out, "... on "+on.Name+" "+d.directive()+"{ "+d.selection(on, depth+1)+" }")
		case 3:
			out = append(out, "..."+d.fragment(def, depth)+" "+d.directive())
		default:
			out = append(out, d.field(def, depth))
		}
	}
	return strings.Join(out, " ")
}

// directive draws one that keeps or drops.
func (d *document) directive() string {
	if !d.oneIn(6) {
		return ""
	}
	return rapid.SampledFrom([]string{"@include(if: $yes) ", "@skip(if: $no) ", "@include(if: $no) ", "@skip(if: true) ", "@skip(if: false) @include(if: true) "}).Draw(d.T, "directive")
}

// overlapping draws a type of which an object may be that is of the given one.
func (d *document) overlapping(def *ast.Definition) *ast.Definition {
	var out []string
	for _, name := range slices.Sorted(maps.Keys(d.schema.Types)) {
		other := d.schema.Types[name]
		if other.IsCompositeType() && slices.ContainsFunc(d.schema.GetPossibleTypes(other), func(p *ast.Definition) bool { return slices.Contains(d.schema.GetPossibleTypes(def), p) }) {
			out = append(out, name)
		}
	}
	return d.schema.Types[rapid.SampledFrom(out).Draw(d.T, "type")]
}

// fragment draws a fragment that can stand in a selection: a new one, or one that stands elsewhere too.
func (d *document) fragment(def *ast.Definition, depth int) string {
	on := d.overlapping(def)
	var there []string
	for name, typeName := range d.on {
		if typeName == on.Name {
			there = append(there, name)
		}
	}
	if len(there) > 0 {
		slices.Sort(there)
		return rapid.SampledFrom(there).Draw(d.T, "fragment")
	}
	text := d.selection(on, depth+1)
	name := fmt.Sprintf("f%d", len(d.fragments))
	d.fragments = append(d.fragments, fmt.Sprintf("fragment %s on %s { %s }", name, on.Name, text))
	d.on[name] = on.Name
	return name
}

// field draws a field with its arguments. What it is called says what is asked, so that equal names can be merged.
func (d *document) field(def *ast.Definition, depth int) string {
	fields := slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool {
		composite := d.schema.Types[f.Type.Name()].IsCompositeType()
		return strings.HasPrefix(f.Name, "__") || composite && def != d.schema.Query && (d.budget < 0 || depth > 10) || f.Name == "facets" && depth > 1
	})
	if len(fields) == 0 {
		return "__typename"
	}
	field := fields[rapid.IntRange(0, len(fields)-1).Draw(d.T, def.Name)]
	args := d.arguments(field)
	out := fmt.Sprintf("%s_%x: %s%s %s", field.Name, sum(field.Type.String(), args), field.Name, args, d.directive())
	if target := d.schema.Types[field.Type.Name()]; target.IsCompositeType() {
		out += "{ " + d.selection(target, depth+1) + " }"
	}
	return out
}

func (d *document) arguments(field *ast.FieldDefinition) string {
	var args []string
	for _, arg := range field.Arguments {
		var value string
		switch named := d.schema.Types[arg.Type.Name()]; {
		case arg.Type.NonNull && arg.DefaultValue == nil:
			value = d.required(arg.Name)
		case !d.oneIn(2):
			continue
		case arg.Name == "first", arg.Name == "depth", arg.Name == "maxLength":
			value = strconv.Itoa(rapid.IntRange(1, 3).Draw(d.T, arg.Name))
		case arg.Name == "asOf":
			value = rapid.SampledFrom([]string{`"2030-06-01"`, `"2025-10-22"`, `"2031-01-01"`}).Draw(d.T, "day")
		case named.Kind == ast.Enum && arg.Type.Elem == nil:
			value = named.EnumValues[rapid.IntRange(0, len(named.EnumValues)-1).Draw(d.T, arg.Name)].Name
		default:
			continue
		}
		args = append(args, arg.Name+": "+value)
	}
	if len(args) == 0 {
		return ""
	}
	return "(" + strings.Join(args, ", ") + ")"
}

// required draws a value of an argument that must be given.
func (d *document) required(name string) string {
	switch name {
	case "code", "accuser", "accused":
		return rapid.SampledFrom([]string{`"CN"`, `"US"`, `"AQ"`, `"BV"`, `"FR"`}).Draw(d.T, name)
	case "text":
		return rapid.SampledFrom([]string{`"state"`, `"wal"`, `"a"`}).Draw(d.T, name)
	case "bucket":
		return "YEAR"
	}
	var all []string
	for _, kind := range slices.Sorted(maps.Keys(d.ids)) {
		if !kind.Internal() {
			all = append(all, d.ids[kind]...)
		}
	}
	if name != "ids" {
		return fmt.Sprintf("%q", rapid.SampledFrom(all).Draw(d.T, name))
	}
	text, err := json.Marshal(append(rapid.SliceOfN(rapid.SampledFrom(all), 1, 6).Draw(d.T, name), "country:ZZ"))
	if err != nil {
		d.Fatal(err)
	}
	return string(text)
}
