package schema_test

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/gravamen/gravamen/schema"
)

// load parses and validates the whole schema.
func load(t *testing.T) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: schema.Text()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// ownTypes returns the types the schema itself defines, sorted by name.
func ownTypes(s *ast.Schema) []*ast.Definition {
	var types []*ast.Definition
	for _, def := range s.Types {
		if !def.BuiltIn {
			types = append(types, def)
		}
	}
	slices.SortFunc(types, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	return types
}

func TestText(t *testing.T) {
	names, err := fs.Glob(schema.Files, "*.graphql")
	if err != nil {
		t.Fatal(err)
	}
	if len(names) == 0 || !slices.IsSorted(names) {
		t.Fatalf("files %q: want some, sorted by name", names)
	}
	rest := schema.Text()
	for _, name := range names {
		text, err := fs.ReadFile(schema.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := parser.ParseSchema(&ast.Source{Name: name, Input: string(text)}); err != nil {
			t.Errorf("%s does not parse by itself: %v", name, err)
		}
		if !strings.HasSuffix(string(text), "}\n") && !strings.HasSuffix(string(text), ")\n") && !strings.HasSuffix(string(text), " on FIELD_DEFINITION\n") {
			t.Errorf("%s does not end with a definition and one line break", name)
		}
		var found bool
		if rest, found = strings.CutPrefix(rest, string(text)); !found {
			t.Fatalf("Text does not continue with %s", name)
		}
		rest = strings.TrimPrefix(rest, "\n")
	}
	if rest != "" {
		t.Errorf("Text has more than the files: %q", rest)
	}
	if first, again := schema.Text(), schema.Text(); first != again {
		t.Error("Text differs between two calls")
	}
}

// Whoever reads the API in a client sees the descriptions and nothing else.
func TestDescriptions(t *testing.T) {
	checked := 0
	check := func(path, description string) {
		checked++
		if fault := faultOf(path, description); fault != "" {
			t.Errorf("%s: %s: %q", path, fault, description)
		}
	}
	for _, def := range ownTypes(load(t)) {
		check(def.Name, def.Description)
		for _, field := range def.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue // the parser adds introspection to Query
			}
			path := def.Name + "." + field.Name
			check(path, field.Description)
			for _, arg := range field.Arguments {
				check(path+"."+arg.Name, arg.Description)
			}
		}
		for _, value := range def.EnumValues {
			check(def.Name+"."+value.Name, value.Description)
		}
	}
	if checked < 500 {
		t.Errorf("checked only %d descriptions", checked)
	}
}

func TestFaultOf(t *testing.T) {
	for _, c := range []struct {
		path, description, want string
	}{
		{"Actor.name", "", "empty"},
		{"Actor.name", " \n", "empty"},
		{"Actor.name", "What it is called", "no full stop"},
		{"Actor.name", "Name.", "repeats the name"},
		{"Actor.name", "The name of the actor.", "repeats the name"},
		{"ActorKind.STATE_AGENCY", "A state agency.", "repeats the name"},
		{"Accusation.responseCount", "The count of responses.", "repeats the name"},
		{"Accusation.responseCount", "Number of answers, those not shown included.", ""},
		{"Actor.name", "What it is called.", ""},
	} {
		if got := faultOf(c.path, c.description); got != c.want {
			t.Errorf("faultOf(%q, %q) = %q, want %q", c.path, c.description, got, c.want)
		}
	}
}

// faultOf says what is wrong with the description of the thing at path, such as
// Type.field.argument; "" if nothing is.
func faultOf(path, description string) string {
	description = strings.TrimSpace(description)
	switch {
	case description == "":
		return "empty"
	case !strings.HasSuffix(description, "."):
		return "no full stop"
	}
	known := words(path)
	for _, word := range words(description) {
		if !slices.Contains(known, word) && !slices.Contains(fillers, word) {
			return ""
		}
	}
	return "repeats the name"
}

// fillers are the words that say nothing by themselves, as words returns them.
var fillers = []string{"a", "an", "and", "by", "for", "in", "it", "of", "on", "or", "that", "the", "thi", "to"}

// words splits text at all but letters and digits, and where a capital follows a
// small letter. It returns the words in small letters, without a plural s.
func words(text string) []string {
	var spaced strings.Builder
	var before rune
	for _, r := range text {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			spaced.WriteByte(' ')
		}
		spaced.WriteRune(unicode.ToLower(r))
		before = r
	}
	split := strings.FieldsFunc(spaced.String(), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for i, word := range split {
		split[i] = strings.TrimSuffix(word, "s")
	}
	return split
}

func TestConnectionsAreAlike(t *testing.T) {
	s := load(t)
	found := 0
	for _, def := range ownTypes(s) {
		item, ok := strings.CutSuffix(def.Name, "Connection")
		if !ok {
			continue
		}
		found++
		node := item
		if item == "Search" {
			node = "Node" // which may be of any kind
		}
		want := map[string]string{
			"nodes":      fmt.Sprintf("[%s!]!", node),
			"edges":      fmt.Sprintf("[%sEdge!]!", item),
			"pageInfo":   "PageInfo!",
			"totalCount": "Int!",
		}
		got := typesOf(def)
		for name := range got {
			if want[name] == "" {
				delete(got, name) // a connection may offer more
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", def.Name, diff)
		}
		edge := s.Types[item+"Edge"]
		if edge == nil {
			t.Errorf("%sEdge is missing", item)
			continue
		}
		if diff := cmp.Diff(map[string]string{"cursor": "String!", "node": node + "!"}, typesOf(edge)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", edge.Name, diff)
		}
	}
	if found == 0 {
		t.Error("no connection found")
	}
}

// typesOf returns the type of every field of def, by field name.
func typesOf(def *ast.Definition) map[string]string {
	types := map[string]string{}
	for _, field := range def.Fields {
		types[field.Name] = field.Type.String()
	}
	return types
}

// Each kind is one type with an id and the other way round, by name:
// LEGAL_INSTRUMENT is LegalInstrument.
func TestNodeKinds(t *testing.T) {
	s := load(t)
	var kinds, types []string
	for _, value := range s.Types["NodeKind"].EnumValues {
		kinds = append(kinds, value.Name)
	}
	for _, def := range ownTypes(s) {
		if def.Kind == ast.Object && slices.Contains(def.Interfaces, "Node") {
			types = append(types, strings.ToUpper(strings.Join(splitName(def.Name), "_")))
		}
	}
	slices.Sort(kinds)
	slices.Sort(types)
	if diff := cmp.Diff(types, kinds); diff != "" {
		t.Errorf("types that implement Node (-) against NodeKind (+):\n%s", diff)
	}
}

// splitName splits a type's name before each capital letter.
func splitName(name string) []string {
	var parts []string
	for i, r := range name {
		if i == 0 || unicode.IsUpper(r) {
			parts = append(parts, "")
		}
		parts[len(parts)-1] += string(r)
	}
	return parts
}

// A type nothing leads to is a leftover.
func TestEveryTypeIsReachable(t *testing.T) {
	s := load(t)
	reached := map[string]bool{}
	var visit func(name string)
	visit = func(name string) {
		def := s.Types[name]
		if def == nil || reached[name] {
			return
		}
		reached[name] = true
		for _, field := range def.Fields {
			visit(field.Type.Name())
			for _, arg := range field.Arguments {
				visit(arg.Type.Name())
			}
		}
		for _, name := range def.Interfaces {
			visit(name)
		}
		for _, possible := range s.GetPossibleTypes(def) {
			visit(possible.Name)
		}
	}
	visit("Query")
	visit("Subscription")
	visit("Mutation")
	for _, def := range ownTypes(s) {
		if !reached[def.Name] {
			t.Errorf("nothing leads to %s", def.Name)
		}
	}
}
