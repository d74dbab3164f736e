package resolvers

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/gqlapi"
)

// A property that a kind does not have compares false and nobody hears of it.
func TestFilterFieldsAreProperties(t *testing.T) {
	schema := gqlapi.NewExecutableSchema(gqlapi.Config{}).Schema()
	for _, def := range schema.Types {
		if def.Kind != ast.InputObject || def.Fields.ForName("and") == nil {
			continue // no filter of a kind
		}
		kind := graph.Kind(strings.TrimSuffix(def.Name, "Filter"))
		for _, field := range def.Fields {
			name, property, on := def.Name+"."+field.Name, field.Name, kind
			if through, ok := throughLinks[name]; ok {
				property, on = through.property, graph.StepOf(through.step).To[0]
			}
			switch property {
			case "and", "or", "not", "ids":
				continue
			}
			if graph.ShapeOf(on, property) == "" {
				t.Errorf("%s: a %s has no property %s", name, on, property)
			}
		}
	}
}
