package seed

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"

	"github.com/gravamen/gravamen/graph"
)

const schemaName = "case.schema.json"

// The schema that editors use says what format.go says. -update writes it anew.
func TestSchemaIsCurrent(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(newSchema(t)); err != nil {
		t.Fatal(err)
	}
	golden(t, schemaName, b.String())
}

// Every shipped file satisfies the schema and tells editors where it is.
func TestShippedFilesSatisfyTheSchema(t *testing.T) {
	t.Parallel()
	schema := compiledSchema(t)
	for _, name := range shippedNames(t) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(yamlAsJSON(t, text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		line, _, _ := strings.Cut(string(text), "\n")
		way, ok := strings.CutPrefix(line, "# yaml-language-server: $schema=")
		if !ok || filepath.Join(filepath.Dir(name), way) != schemaName {
			t.Errorf("%s: the first line is %q, which does not lead to %s", name, line, schemaName)
		}
	}
}

// What the schema can see, it refuses.
func TestSchemaRefuses(t *testing.T) {
	t.Parallel()
	schema := compiledSchema(t)
	for _, name := range []string{"unknown-field", "wrong-type", "missing", "words", "texts"} {
		text, err := os.ReadFile("testdata/faulty/" + name + ".yaml")
		if err != nil {
			t.Fatal(err)
		}
		text = bytes.ReplaceAll(text, []byte("  ? [a, b]\n  : {kind: NEWS_ARTICLE}\n"), nil) // JSON has no such keys
		if err := schema.Validate(yamlAsJSON(t, text)); err == nil {
			t.Errorf("%s satisfies the schema", name)
		}
	}
}

func shippedNames(t *testing.T) []string {
	t.Helper()
	var names []string
	for _, pattern := range []string{"cases/*.yaml", "cases/shared/*.yaml"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range found {
			if name != collectionName {
				names = append(names, name)
			}
		}
	}
	return names
}

func compiledSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	compiled, err := jsonschema.NewCompiler().Compile(schemaName)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// yamlAsJSON is a YAML text as an editor sees it: dates are texts.
func yamlAsJSON(t *testing.T, text []byte) any {
	t.Helper()
	var root yaml.Node
	if err := yaml.Unmarshal(text, &root); err != nil {
		t.Fatal(err)
	}
	var convert func(n *yaml.Node) any
	convert = func(n *yaml.Node) any {
		switch n.ShortTag() {
		case "!!map":
			m := map[string]any{}
			for i := 0; i+1 < len(n.Content); i += 2 {
				m[n.Content[i].Value] = convert(n.Content[i+1])
			}
			return m
		case "!!seq":
			list := []any{}
			for _, item := range n.Content {
				list = append(list, convert(item))
			}
			return list
		case "!!int":
			return json.Number(n.Value)
		case "!!bool":
			return n.Value == "true"
		case "!!null":
			return nil
		}
		return n.Value
	}
	return convert(root.Content[0])
}

type object = map[string]any

// schemaMaker makes a JSON schema, draft 2020-12, of the structs in format.go.
type schemaMaker struct {
	comments map[string]string // type or type.field → comment
	defs     object
}

func newSchema(t *testing.T) object {
	t.Helper()
	m := schemaMaker{comments: commentsOf(t, "format.go"), defs: object{}}
	root := m.structure(reflect.TypeFor[file]())
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["title"] = "Gravamen case file"
	root["$defs"] = m.defs
	return root
}

// commentsOf reads the comments of the structs of a file, and of their fields.
func commentsOf(t *testing.T, name string) map[string]string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	comments := map[string]string{}
	oneLine := func(g *ast.CommentGroup) string { return strings.Join(strings.Fields(g.Text()), " ") }
	ast.Inspect(parsed, func(n ast.Node) bool {
		d, ok := n.(*ast.GenDecl)
		if !ok || d.Tok != token.TYPE {
			return true
		}
		spec := d.Specs[0].(*ast.TypeSpec)
		text := strings.TrimPrefix(oneLine(d.Doc), spec.Name.Name+" is ")
		if text == "" {
			t.Errorf("%s has no comment", spec.Name.Name)
			return true
		}
		comments[spec.Name.Name] = strings.ToUpper(text[:1]) + text[1:]
		s, ok := spec.Type.(*ast.StructType)
		if !ok {
			return true
		}
		for _, f := range s.Fields.List {
			comments[spec.Name.Name+"."+f.Names[0].Name] = oneLine(f.Doc)
			if f.Doc.Text() == "" && f.Tag != nil {
				t.Errorf("%s.%s has no comment", spec.Name.Name, f.Names[0].Name)
			}
		}
		return true
	})
	return comments
}

func (m *schemaMaker) structure(t reflect.Type) object {
	properties, required := object{}, []string{}
	for _, f := range fieldsOf(t) {
		property := m.value(t.Field(f.index).Type, f.tag)
		property["description"] = m.comments[t.Name()+"."+t.Field(f.index).Name]
		properties[f.name] = property
		if f.required {
			required = append(required, f.name)
		}
	}
	s := object{"type": "object", "additionalProperties": false, "properties": properties, "description": m.comments[t.Name()]}
	if len(required) > 0 {
		s["required"] = required
	}
	return s
}

// ref puts a struct among the definitions and refers to it.
func (m *schemaMaker) ref(t reflect.Type) object {
	name := strings.TrimSuffix(t.Name(), "Entry")
	if m.defs[name] == nil {
		m.defs[name] = object{} // for structs that hold themselves
		m.defs[name] = m.structure(t)
	}
	return object{"$ref": "#/$defs/" + name}
}

func (m *schemaMaker) value(t reflect.Type, tag reflect.StructTag) object {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch {
	case t == reflect.TypeFor[graph.FuzzyDate]():
		return object{"anyOf": []object{{"type": "string", "minLength": 1}, {"type": "integer"}, m.ref(reflect.TypeFor[dateEntry]())}}
	case t == reflect.TypeFor[edtfText]():
		return object{"type": []string{"string", "integer"}}
	case t == reflect.TypeFor[graph.Day]():
		return object{"type": "string", "pattern": `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`}
	case t.Implements(reflect.TypeFor[keyedSection]()):
		keys := object{"pattern": keyPattern, "maxLength": maxKey}
		if hasRule(tag, "technique") {
			keys = object{"pattern": techniquePattern}
		}
		return object{"type": "object", "propertyNames": keys, "additionalProperties": m.value(t.Elem().Field(1).Type, "")}
	}
	if t.Kind() == reflect.Struct {
		return m.ref(t)
	}
	if t.Kind() == reflect.Slice {
		list := object{"type": "array", "items": m.value(t.Elem(), tag), "minItems": 1, "maxItems": graph.MaxList}
		if t.Elem().Kind() == reflect.String {
			list["uniqueItems"] = true
		}
		return list
	}
	if t.Kind() == reflect.Bool {
		return object{"type": "boolean"}
	}
	if t.Kind() == reflect.Int {
		return object{"type": "integer", "minimum": 0}
	}
	text := object{"type": "string", "minLength": 1}
	if list, ok := reflect.TypeAssert[closedList](reflect.Zero(t)); ok {
		return object{"enum": list.Values()}
	}
	if kinds := kindsOf(tag); len(kinds) > 0 {
		text["pattern"] = referencePattern(kinds)
		return text
	}
	switch tag.Get("rule") {
	case "key":
		text["pattern"], text["maxLength"] = keyPattern, maxKey
	case "url":
		text["pattern"] = `^https?://[^\s/@]+`
	case "language":
		text["pattern"] = `^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$`
	case "admiralty":
		text["pattern"] = `^[A-F][1-6]$`
	case "cameo":
		text["pattern"] = `^[0-9]{2,4}$`
	}
	return text
}

// referencePattern is what resolve takes, as far as a pattern can say it.
func referencePattern(kinds []graph.Kind) string {
	var forms []string
	for i, kind := range kinds {
		switch {
		case kind == graph.KindCountry:
			forms = append(forms, "(country:)?[A-Z]{2}")
		case i == 0:
			forms = append(forms, fmt.Sprintf("(%s:)?[A-Za-z0-9._/+-]+", kind.Prefix()))
		default:
			forms = append(forms, kind.Prefix()+":[A-Za-z0-9._/+-]+")
		}
	}
	return "^(" + strings.Join(forms, "|") + ")$"
}
