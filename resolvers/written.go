package resolvers

import (
	"context"
	"fmt"
	"io"
	"math"
	"reflect"
	"slices"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// gqlgen executes every field by itself, with a context, closures and often a goroutine, as a field needs that waits for
// something. Below a root field nothing waits: the answer is there. So what a root resolver gives is written in one go, and
// what is selected is worked out once for each type that occurs, not once for each object. Fields are collected by gqlgen's
// own function, so fragments, @skip, @include and merged fields mean the same.

// encoded is the JSON of a field.
type encoded []byte

// MarshalGQL writes it.
func (text encoded) MarshalGQL(w io.Writer) { _, _ = w.Write(text) }

// Written is a gqlgen field interceptor: it writes what was planned for a root field, with all that is selected below it. Where
// that does not go smoothly (a null where the schema allows none, a resolver that fails, a panic) it lets go of what it wrote
// and gives the value itself back: gqlgen then marshals that, field by field, and tells the errors and their places.
func (r *Resolver) Written(ctx context.Context, next graphql.Resolver) (any, error) {
	value, err := next(ctx)
	field := graphql.GetFieldContext(ctx)
	if err != nil || value == nil || field.Object != "Query" && field.Object != "Mutation" || requestOf(ctx).asked[field.Field.Field] == nil {
		return value, err
	}
	w := &writer{Resolver: r, ctx: ctx, operation: graphql.GetOperationContext(ctx)}
	if w.whole(reflect.ValueOf(value), field.Field) {
		return encoded(w.text), nil
	}
	return value, nil
}

// writer writes one root field.
type writer struct {
	*Resolver
	ctx       context.Context //nolint:containedctx // it lives no longer than the call that it was given to
	operation *graphql.OperationContext
	text      []byte
	object    []reflect.Value // what a method takes
}

// selected is a field that a client selected at one place.
type selected struct {
	graphql.CollectedField
	*reader
	key  string // as JSON, with the colon
	args []reflect.Value
	leaf bool            // its values have no fields
	on   []*selectedType // what is selected below it, by the types that occurred
}

// selectedType is what a client selected at one place on objects of one type.
type selectedType struct {
	goType reflect.Type // of pointers to them
	fields []*selected
}

// whole writes the root field and says whether it could.
func (w *writer) whole(value reflect.Value, f graphql.CollectedField) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false // gqlgen will come to the same place, and tell of it
		}
	}()
	w.object = make([]reflect.Value, 1)
	s := w.selected(f, &reader{of: f.Definition.Type})
	return w.value(value, s, s.of)
}

func (w *writer) selected(f graphql.CollectedField, read *reader) *selected {
	s := &selected{CollectedField: f, reader: read, key: string(append(quoted(nil, f.Alias), ':'))}
	if read != nil {
		s.leaf = !w.schema.Types[read.of.Name()].IsCompositeType()
	}
	return s
}

// below is what is selected below a field on a type; nil where a field of it cannot be read.
func (w *writer) below(s *selected, t reflect.Type) *selectedType {
	for _, known := range s.on {
		if known.goType == t {
			return known
		}
	}
	shape := w.shapeOf(s.of.Name(), t)
	if shape == nil {
		return nil
	}
	out := &selectedType{goType: t}
	for _, f := range graphql.CollectFields(w.operation, s.Selections, shape.conditions) {
		if slices.ContainsFunc(out.fields, func(other *selected) bool { return other.Alias == f.Alias }) {
			continue // as gqlgen does with what it did not merge
		}
		one := w.selected(f, shape.readers[f.Name])
		switch {
		case f.Name == "__typename":
			one.key += string(quoted(nil, shape.name))
		case one.reader == nil:
			return nil
		case one.resolver.IsValid():
			ctx := graphql.WithFieldContext(w.ctx, &graphql.FieldContext{Object: shape.name, Field: f})
			one.args = slices.Concat([]reflect.Value{reflect.ValueOf(ctx), {}}, one.rest)
		}
		out.fields = append(out.fields, one)
	}
	s.on = append(s.on, out)
	return out
}

// value writes a value of a type, which is the field's own or, of a list, that of its items.
func (w *writer) value(v reflect.Value, s *selected, of *ast.Type) bool {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer && (s.leaf || v.IsNil()) {
		if v.IsNil() {
			return w.null(of)
		}
		v = v.Elem()
	}
	switch {
	case of.Elem != nil:
		return w.list(v, s, of)
	case s.leaf:
		return w.scalar(v, of)
	case v.Kind() == reflect.Struct && v.CanAddr():
		v = v.Addr()
	case v.Kind() == reflect.Struct:
		held := reflect.New(v.Type())
		held.Elem().Set(v)
		v = held
	}
	below := w.below(s, v.Type())
	if below == nil {
		return false
	}
	w.text = append(w.text, '{')
	for i, f := range below.fields {
		if i > 0 {
			w.text = append(w.text, ',')
		}
		w.text = append(w.text, f.key...)
		if f.reader == nil {
			continue // __typename, which the key holds
		}
		read, ok := w.read(v, f)
		if !ok || !w.value(read, f, f.of) {
			return false
		}
	}
	w.text = append(w.text, '}')
	return true
}

// read reads a field off an object.
func (w *writer) read(object reflect.Value, f *selected) (reflect.Value, bool) {
	switch {
	case f.resolver.IsValid():
		f.args[1] = object
		out := f.resolver.Call(f.args)
		return out[0], out[1].IsNil()
	case f.method.IsValid():
		w.object[0] = object
		return f.method.Call(w.object)[0], true
	default:
		return object.Elem().FieldByIndex(f.index), true
	}
}

func (w *writer) list(v reflect.Value, s *selected, of *ast.Type) bool {
	if v.IsNil() && !of.NonNull {
		return w.null(of)
	}
	w.text = append(w.text, '[')
	for i := range v.Len() {
		if i > 0 {
			w.text = append(w.text, ',')
		}
		if !w.value(v.Index(i), s, of.Elem) {
			return false
		}
	}
	w.text = append(w.text, ']')
	return true
}

// null writes a null, where there may be one.
func (w *writer) null(of *ast.Type) bool {
	w.text = append(w.text, "null"...)
	return !of.NonNull
}

// scalar writes a value without fields as gqlgen does.
func (w *writer) scalar(v reflect.Value, of *ast.Type) bool {
	switch v.Kind() {
	case reflect.String:
		if v.Len() == 0 && of.NamedType == "Date" { // see scalar.MarshalDay
			return w.null(of)
		}
		w.text = quoted(w.text, v.String())
	case reflect.Int:
		w.text = strconv.AppendInt(w.text, v.Int(), 10)
	case reflect.Bool:
		w.text = strconv.AppendBool(w.text, v.Bool())
	case reflect.Float64:
		if math.IsInf(v.Float(), 0) || math.IsNaN(v.Float()) {
			return false
		}
		w.text = fmt.Appendf(w.text, "%g", v.Float())
	default:
		at, ok := reflect.TypeAssert[time.Time](v)
		if !ok || at.IsZero() {
			return ok && w.null(of)
		}
		w.text = append(at.AppendFormat(append(w.text, '"'), time.RFC3339Nano), '"')
	}
	return true
}

// quoted appends a text as JSON.
func quoted(to []byte, text string) []byte {
	to = append(to, '"')
	start := 0
	for i := range len(text) {
		c := text[i]
		if c >= ' ' && c != '\\' && c != '"' {
			continue
		}
		to = append(to, text[start:i]...)
		switch c {
		case '\t':
			to = append(to, `\t`...)
		case '\r':
			to = append(to, `\r`...)
		case '\n':
			to = append(to, `\n`...)
		case '\\', '"':
			to = append(to, '\\', c)
		default:
			to = fmt.Appendf(to, `\u%04X`, c)
		}
		start = i + 1
	}
	return append(append(to, text[start:]...), '"')
}
