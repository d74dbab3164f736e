package resolvers

import (
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Rules are what a document is held to before it is executed: those of GraphQL, and one that gqlparser leaves out.
func Rules() *rules.Rules {
	all := rules.NewDefaultRules()
	all.AddRule("CustomScalarsAreTexts", customScalarsAreTexts)
	return all
}

// customScalarsAreTexts refuses literals that no custom scalar of the schema can be. gqlparser lets every literal pass there,
// and panics when it executes a number that is out of range.
func customScalarsAreTexts(observers *core.Events, addError core.AddErrFunc) {
	observers.OnValue(func(_ *core.Walker, value *ast.Value) {
		def := value.Definition
		if def == nil || def.Kind != ast.Scalar || def.BuiltIn {
			return
		}
		switch value.Kind {
		case ast.StringValue, ast.BlockValue, ast.Variable, ast.NullValue:
		default:
			addError(core.Message("a %s is written as a text in quotes.", def.Name), core.At(value.Position))
		}
	})
}
