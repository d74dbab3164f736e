package resolvers_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// choices are decisions by the bytes of a fuzzer: one byte each, and the first choice once there are none left.
type choices struct{ bytes []byte }

func (c *choices) of(n int) int {
	if len(c.bytes) == 0 || n < 2 {
		return 0
	}
	chosen := int(c.bytes[0]) % n
	c.bytes = c.bytes[1:]
	return chosen
}

// word is a value that GraphQL writes without quotes.
type word string

// grown is a document that is valid by the schema and grows by choices: fields, arguments, variables, fragments and directives.
type grown struct {
	choices
	schema    *ast.Schema
	left      int // fields that may still be selected
	names     int
	head      []string // definitions of variables
	tail      []string // fragments
	variables map[string]any
}

// likelyTexts are values of a type that are mostly right.
var likelyTexts = map[string][]string{
	"ID": {
		"accusation:cn-mss-ntsc-2025", "actor:cn-mss", "country:CN", "country:US", "technique:T1078", "actor:us-embassy-beijing", "actor:none", "operation:cn-mss-ntsc-2025", "dataset:none",
	},
	"Date": {"2025-10-19", "2025-10-18", "2022-03-25", "9999-12-31"}, "DateTime": {"2025-10-19T08:30:00Z", "2026-11-23T00:00:00Z"}, "EDTF": {"2025-10", "2025-10-19", "2022/2024?"},
}

// grownTexts are others, of which some are cursors, dates and ids.
var grownTexts = []string{
	"accusation:cn-mss-ntsc-2025", "actor:cn-mss", "country:CN", "CN", "T1078", "MSS", "2025-10-19", "2025-10", "2025?", "2025-10-19T08:30:00Z",
	"MR9BY3R1YXRpb24fcMB", "", " ", "a\nb", "國家", "\u200fא", "💥", `"'\`, "${p0}", "`) DETACH DELETE n //", "-1", "1e400", "../..", strings.Repeat("x", 3000),
}

// newGrown writes a document and gives its variables as well.
func newGrown(schema *ast.Schema, bytes []byte) question {
	g := &grown{choices: choices{bytes}, schema: schema, left: 60, variables: map[string]any{}}
	kind, root := "query", schema.Query
	if g.of(8) == 7 {
		kind, root = "mutation", schema.Mutation
	}
	body := g.selection(root, 0)
	head := ""
	if len(g.head) > 0 {
		head = "(" + strings.Join(g.head, ", ") + ")"
	}
	return question{Query: kind + " A" + head + body + strings.Join(g.tail, ""), Variables: g.variables, OperationName: "A"}
}

func (g *grown) name(of string) string {
	g.names++
	return fmt.Sprintf("%s%d", of, g.names)
}

func (g *grown) selection(def *ast.Definition, depth int) string {
	var b strings.Builder
	b.WriteString(" {")
	if def.IsAbstractType() {
		b.WriteString(" __typename")
		possible := g.schema.GetPossibleTypes(def)
		for range 1 + g.of(2) {
			one := possible[g.of(len(possible))]
			b.WriteString(" ... on " + one.Name + g.selection(one, depth))
		}
	}
	fields := slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool {
		return strings.HasPrefix(f.Name, "__") || depth > 6 && g.schema.Types[f.Type.Name()].IsCompositeType()
	})
	wrote := def.IsAbstractType()
	for range 1 + g.of(4) {
		if len(fields) == 0 || g.left <= 0 {
			break
		}
		g.left--
		wrote = true
		b.WriteString(g.field(fields[g.of(len(fields))], depth))
	}
	if !wrote {
		b.WriteString(" __typename")
	}
	b.WriteString(" }")
	if g.of(6) != 5 {
		return b.String()
	}
	fragment := g.name("F")
	g.tail = append(g.tail, " fragment "+fragment+" on "+def.Name+b.String())
	return " { ..." + fragment + g.directive() + " }"
}

func (g *grown) field(field *ast.FieldDefinition, depth int) string {
	var args []string
	for _, arg := range field.Arguments {
		if arg.Type.NonNull && arg.DefaultValue == nil || g.of(3) == 2 {
			args = append(args, arg.Name+": "+g.argument(arg.Type))
		}
	}
	out := " " + g.name("f") + ": " + field.Name
	if len(args) > 0 {
		out += "(" + strings.Join(args, ", ") + ")"
	}
	out += g.directive()
	if def := g.schema.Types[field.Type.Name()]; def.IsCompositeType() {
		out += g.selection(def, depth+1)
	}
	return out
}

func (g *grown) directive() string {
	return []string{"", "", "", "", "", "", "", " @skip(if: false)", " @include(if: true)", " @include(if: false)"}[g.of(10)]
}

// argument writes a value, or a variable with it.
func (g *grown) argument(t *ast.Type) string {
	value := g.value(t, 0)
	if g.of(3) != 2 {
		return written(value)
	}
	name := g.name("v")
	g.head = append(g.head, "$"+name+": "+t.String())
	g.variables[name] = value
	return "$" + name
}

func (g *grown) value(t *ast.Type, depth int) any {
	if !t.NonNull && g.of(8) == 7 {
		return nil
	}
	if t.Elem != nil {
		list := make([]any, g.of(4))
		for i := range list {
			list[i] = g.value(t.Elem, depth+1)
		}
		return list
	}
	def := g.schema.Types[t.NamedType]
	if def.Kind == ast.Enum {
		return word(def.EnumValues[g.of(len(def.EnumValues))].Name)
	}
	if def.Kind == ast.InputObject {
		object := map[string]any{}
		for _, field := range def.Fields {
			if field.Type.NonNull && field.DefaultValue == nil || depth < 4 && g.of(5) == 4 {
				object[field.Name] = g.value(field.Type, depth+1)
			}
		}
		return object
	}
	switch t.NamedType {
	case "Int":
		return []any{1, 2, 3, 5, 20, 100, 0, 1, 2, 3, 5, 20, 100, -1, 101, 2147483647}[g.of(16)]
	case "Float":
		return []any{0.5, 0, -1, 1e300}[g.of(4)]
	case "Boolean":
		return g.of(2) == 0
	}
	if likely := likelyTexts[t.NamedType]; likely != nil && g.of(8) < 7 {
		return likely[g.of(len(likely))]
	}
	chosen := g.of(len(grownTexts) + 1)
	if chosen < len(grownTexts) {
		return grownTexts[chosen]
	}
	n := min(g.of(40), len(g.bytes))
	text := strings.ToValidUTF8(string(g.bytes[:n]), "?")
	g.bytes = g.bytes[n:]
	return text
}

// written is a value as a document writes it.
func written(value any) string {
	switch value := value.(type) {
	case word:
		return string(value)
	case []any:
		items := make([]string, len(value))
		for i, item := range value {
			items[i] = written(item)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case map[string]any:
		fields := make([]string, 0, len(value))
		for _, name := range slices.Sorted(maps.Keys(value)) {
			fields = append(fields, name+": "+written(value[name]))
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	text, err := json.Marshal(value)
	if err != nil {
		return "null"
	}
	return string(text)
}
