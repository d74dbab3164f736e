package resolvers

import (
	"encoding/json"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
)

// arguments are a field's arguments as the schema means them: variables put in, defaults at every depth filled in, custom
// scalars checked, integers as int64, null left out. gqlgen coerces when it executes; the plan must know before.
func (p *planner) arguments(field *ast.FieldDefinition, f *ast.Field) (map[string]any, error) {
	args := make(map[string]any, len(field.Arguments))
	for _, def := range field.Arguments {
		var value any
		given := false
		var err error
		if written := f.Arguments.ForName(def.Name); written != nil {
			value, given, err = p.value(written.Value)
		}
		if err == nil {
			value, err = p.fill(def.Type, def.DefaultValue, value, given)
		}
		if err != nil {
			return nil, graph.Errorf(graph.ErrInvalid, "%s: %s", def.Name, err.Error())
		}
		if value != nil {
			args[def.Name] = value
		}
	}
	return args, nil
}

// value is what the document says, variables put in; false where it is a variable that was given no value, which is as good
// as nothing written. gqlparser's own reading makes that a null.
func (p *planner) value(written *ast.Value) (any, bool, error) {
	switch written.Kind {
	case ast.Variable:
		value, given := p.operation.Variables[written.Raw]
		return value, given, nil
	case ast.ListValue:
		out := make([]any, len(written.Children))
		for i, child := range written.Children {
			var err error
			if out[i], _, err = p.value(child.Value); err != nil {
				return nil, false, err
			}
		}
		return out, true, nil
	case ast.ObjectValue:
		out := make(map[string]any, len(written.Children))
		for _, child := range written.Children {
			value, given, err := p.value(child.Value)
			if err != nil {
				return nil, false, err
			}
			if given {
				out[child.Name] = value
			}
		}
		return out, true, nil
	default:
		value, err := written.Value(nil)
		if err != nil {
			return nil, false, graph.Errorf(graph.ErrInvalid, "this number is out of range")
		}
		return value, true, nil
	}
}

// fill coerces what was given for an argument or a field of an input, or else its default.
func (p *planner) fill(t *ast.Type, fallback *ast.Value, value any, given bool) (any, error) {
	if !given && fallback != nil {
		var err error
		if value, _, err = p.value(fallback); err != nil {
			return nil, err
		}
	}
	if value == nil && t.NonNull {
		return nil, graph.Errorf(graph.ErrInvalid, "null is not allowed here: leave it out, or give a value")
	}
	return p.coerce(t, value)
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
	case t.NamedType == "DateTime":
		return coerceInstant(value)
	case t.NamedType == "ID":
		return coerceText(idText(value))
	case t.NamedType == "String", t.NamedType == "EDTF":
		return coerceText(value)
	case def.Kind == ast.Enum:
		return coerceEnum(def, value)
	}
	return value, nil
}

// coerceList reads a list; one value where a list is asked for is a list of one. In variables gqlparser has made it one,
// typed by its element.
func (p *planner) coerceList(elem *ast.Type, value any) (any, error) {
	items := graphql.CoerceList(value)
	_, written := value.([]any)
	out := make([]any, 0, len(items))
	for i, item := range items {
		coerced, err := p.coerce(elem, item)
		if err != nil && written {
			return nil, graph.Errorf(graph.ErrInvalid, "[%d]: %s", i, err.Error())
		}
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
		coerced, err := p.fill(field.Type, field.DefaultValue, item, present)
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

// coerceInstant reads an instant and gives it as properties keep it.
func coerceInstant(value any) (string, error) {
	text, err := coerceText(value)
	if err != nil {
		return "", err
	}
	at, err := graph.ParseInstant(text)
	return graph.InstantText(at), err //nolint:wrapcheck // the message is made for the client
}

// idText makes a text of an ID that is written as a number.
func idText(value any) any {
	switch v := value.(type) {
	case json.Number:
		return v.String()
	case int64:
		return strconv.FormatInt(v, 10)
	}
	return value
}

// coerceEnum refuses a word in other letter case, which gqlparser lets pass in variables.
func coerceEnum(def *ast.Definition, value any) (string, error) {
	word, err := coerceText(value)
	if err == nil && def.EnumValues.ForName(word) == nil {
		return "", graph.Errorf(graph.ErrInvalid, "%q is no value of %s: values are written in capitals", word, def.Name)
	}
	return word, err
}

// coerceText refuses what no text of the graph can hold, so that it never reaches a store.
func coerceText(value any) (string, error) {
	text, ok := value.(string)
	if !ok {
		return "", graph.Errorf(graph.ErrInvalid, "this is not a text")
	}
	if message := graph.CheckCharacters(text); message != "" {
		return "", graph.Errorf(graph.ErrInvalid, "%s", message)
	}
	return text, nil
}
