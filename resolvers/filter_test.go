package resolvers

import (
	"fmt"
	"slices"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/internal/gqlapi"
)

// A property that a kind does not have compares false and nobody hears of it, and a list is walked by one step.
func TestFilterFieldsLeadSomewhere(t *testing.T) {
	schema := gqlapi.NewExecutableSchema(gqlapi.Config{}).Schema()
	f := &filtering{schema: schema}
	used := map[string]bool{}
	met := map[string]bool{}
	var visit func(def *ast.Definition, on subject)
	visit = func(def *ast.Definition, on subject) {
		key := fmt.Sprint(def.Name, on.link)
		if met[key] {
			return
		}
		met[key] = true
		for _, field := range def.Fields {
			name, target := def.Name+"."+field.Name, schema.Types[field.Type.Name()]
			if _, ok := elsewhere[name]; ok {
				used[name] = true
			}
			if slices.Contains([]string{"and", "or", "not", "ids"}, field.Name) || target.Name == "String" {
				continue
			}
			paths := f.paths(def, field, on)
			if len(paths) == 0 {
				t.Errorf("%s: none of %v has such a field", name, on.types)
			}
			list := f.about(target, "ListFilter")
			if list != nil && (len(paths) != 1 || len(paths[0].steps) != 1) {
				t.Errorf("%s leads %d ways; a list is what one step reaches", name, len(paths))
				continue
			}
			for _, p := range paths {
				end := on
				for _, step := range p.steps {
					if step == nil {
						t.Fatalf("%s takes a step that does not exist", name)
					}
					if step.OnLink {
						t.Errorf("%s reads a reference of a link, which no condition can", name)
					}
					end.kinds, end.link = step.To, step.Link
				}
				switch {
				case p.property != "":
					if shape, _ := end.shape(p.property); shape == "" {
						t.Errorf("%s: neither %v nor %s has a property %s", name, end.kinds, end.link, p.property)
					}
				case list != nil:
					inner := schema.Types[target.Fields.ForName("some").Type.Name()]
					visit(inner, f.rows(inner, end.kinds, end.link))
				default:
					visit(target, f.rows(target, end.kinds, end.link))
				}
			}
		}
	}
	for _, root := range schema.Query.Fields {
		if where := root.Arguments.ForName("where"); where != nil {
			def := schema.Types[where.Type.Name()]
			visit(def, f.rows(def, nil, ""))
		}
	}
	for name := range elsewhere {
		if !used[name] {
			t.Errorf("%s is no field of a filter", name)
		}
	}
}
