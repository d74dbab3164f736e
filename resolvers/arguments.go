package resolvers

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
)

// arguments are a field's arguments as the schema means them: variables put in, defaults at every depth filled in, custom
// scalars checked, integers as int64, null left out. gqlgen coerces when it executes; the plan must know before.
func (p *planner) arguments(field *ast.FieldDefinition, f *ast.Field) (map[string]any, error) {
	raw := f.ArgumentMap(p.operation.Variables)
	args := make(map[string]any, len(raw))
	for _, def := range field.Arguments {
		value, given := raw[def.Name]
		if !given {
			continue
		}
		coerced, err := p.coerce(def.Type, value)
		if err != nil {
			return nil, graph.Errorf(graph.ErrInvalid, "%s: %s", def.Name, err.Error())
		}
		if coerced != nil {
			args[def.Name] = coerced
		}
	}
	return args, nil
}

func (p *planner) coerce(t *ast.Type, value any) (any, error) {
	if value == nil {
		return nil, nil //nolint:nilnil // null is a value here
	}
	if t.Elem != nil {
		return p.coerceList(t.Elem, value)
	}
	def := p.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		return p.coerceObject(def, value)
	case t.NamedType == "Int":
		return coerceInt(value)
	case t.NamedType == "Date":
		day, err := coerceText(value)
		if err != nil {
			return nil, err
		}
		parsed, err := graph.ParseDay(day)
		return string(parsed), err
	case def.Kind == ast.Enum, t.NamedType == "String", t.NamedType == "ID":
		return coerceText(value)
	}
	return value, nil
}

// coerceList reads a list; one value where a list is asked for is a list of one.
func (p *planner) coerceList(elem *ast.Type, value any) (any, error) {
	items, ok := value.([]any)
	if !ok {
		items = []any{value}
	}
	out := make([]any, 0, len(items))
	for _, item := range items {
		coerced, err := p.coerce(elem, item)
		if err != nil {
			return nil, err
		}
		out = append(out, coerced)
	}
	return out, nil
}

func (p *planner) coerceObject(def *ast.Definition, value any) (any, error) {
	given, ok := value.(map[string]any)
	if !ok {
		return nil, graph.Errorf(graph.ErrInvalid, "%s is an object", def.Name)
	}
	out := make(map[string]any, len(given))
	for _, field := range def.Fields {
		item, present := given[field.Name]
		if !present && field.DefaultValue != nil {
			fallback, err := field.DefaultValue.Value(nil)
			if err != nil {
				return nil, graph.Errorf(graph.ErrInvalid, "%s: %s", field.Name, err.Error())
			}
			item = fallback
		}
		coerced, err := p.coerce(field.Type, item)
		if err != nil {
			return nil, graph.Errorf(graph.ErrInvalid, "%s: %s", field.Name, err.Error())
		}
		if coerced != nil {
			out[field.Name] = coerced
		}
	}
	return out, nil
}

func coerceInt(value any) (any, error) {
	switch n := value.(type) {
	case int64:
		return n, nil
	case int:
		return int64(n), nil
	case json.Number:
		if i, err := n.Int64(); err == nil {
			return i, nil
		}
	case float64:
		if n == float64(int64(n)) {
			return int64(n), nil
		}
	}
	return nil, graph.Errorf(graph.ErrInvalid, "this is not a whole number")
}

// coerceText refuses what no text of the graph can hold, so that it never reaches a store.
func coerceText(value any) (string, error) {
	var text string
	switch v := value.(type) {
	case string:
		text = v
	case json.Number:
		text = v.String() // an ID may be written as a number
	default:
		return "", graph.Errorf(graph.ErrInvalid, "this is not a text")
	}
	if !utf8.ValidString(text) || strings.ContainsRune(text, 0) || strings.ContainsRune(text, utf8.RuneError) {
		return "", graph.Errorf(graph.ErrInvalid, "this text holds NUL or invalid UTF-8: send plain Unicode")
	}
	return text, nil
}
