package graph_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	gql "github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/schema"
)

// enums are the closed lists of the package, by the name of the type.
func enums() map[string]interface{ Values() []string } {
	out := map[string]interface{ Values() []string }{}
	for _, e := range []interface{ Values() []string }{
		graph.ActorKind(""), graph.AccuserRoleKind(""), graph.Standing(""), graph.AccusedRoleKind(""), graph.Nexus(""),
		graph.Sourcing(""), graph.Currency(""), graph.CertaintyScale(""), graph.AttributionLevel(""), graph.AttributionForm(""),
		graph.AttributorType(""), graph.VerificationStatus(""), graph.Aspect(""), graph.Disclosure(""), graph.OperationType(""),
		graph.AllegedOutcome(""), graph.ClaimKind(""), graph.Polarity(""), graph.EvidenceKind(""), graph.Verdict(""),
		graph.AssessmentMethod(""), graph.Independence(""), graph.Likelihood(""), graph.Confidence(""), graph.ResponseKind(""),
		graph.Stance(""), graph.StanceReason(""), graph.UrlEvidence(""), graph.PublicationKind(""), graph.Fit(""),
		graph.CapabilityKind(""), graph.ChangeKind(""), graph.DateMatch(""), graph.Direction(""), graph.DatePrecision(""),
		graph.DateQualifier(""), graph.NodeKind(""), graph.Relation(""),
	} {
		out[reflect.TypeOf(e).Name()] = e
	}
	return out
}

// notShown are closed lists that the API does not show: Relation is what decides whether an actor speaks for its country,
// and comes out as Actor.country and in what counts.
var notShown = []string{"Relation"}

// apiOnly are enums of the API that say how to ask and name nothing in the domain, besides those of what to sort by.
var apiOnly = []string{"TimelineBucket"}

func loadSchema(t *testing.T) *gql.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&gql.Source{Name: "schema.graphql", Input: schema.Text()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestEnumsAreThoseOfTheSchema(t *testing.T) {
	s, ours := loadSchema(t), enums()
	for name, enum := range ours {
		def := s.Types[name]
		if slices.Contains(notShown, name) {
			if def != nil {
				t.Errorf("%s is shown by the API", name)
			}
			continue
		}
		if def == nil || def.Kind != gql.Enum {
			t.Errorf("%s is no enum of the schema", name)
			continue
		}
		var words []string
		for _, value := range def.EnumValues {
			words = append(words, value.Name)
		}
		if diff := cmp.Diff(words, enum.Values()); diff != "" {
			t.Errorf("%s, schema (-) against graph (+):\n%s", name, diff)
		}
	}
	for name, def := range s.Types {
		if def.Kind == gql.Enum && !def.BuiltIn && ours[name] == nil && !strings.HasSuffix(name, "OrderField") && !slices.Contains(apiOnly, name) {
			t.Errorf("the schema's enum %s has no type in graph", name)
		}
	}
}

// declared reads the package: which types have a list of values, and which constants of each type there are.
func declared(t *testing.T) (lists []string, constants map[string][]string) {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	constants = map[string][]string{}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), entry.Name(), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Name.Name == "Values" && decl.Recv != nil {
					lists = append(lists, decl.Recv.List[0].Type.(*ast.Ident).Name)
				}
			case *ast.GenDecl:
				for _, spec := range decl.Specs {
					value, ok := spec.(*ast.ValueSpec)
					if !ok || decl.Tok != token.CONST {
						continue
					}
					of, ok := value.Type.(*ast.Ident)
					if !ok {
						continue
					}
					for _, v := range value.Values {
						if literal, ok := v.(*ast.BasicLit); ok {
							constants[of.Name] = append(constants[of.Name], strings.Trim(literal.Value, `"`))
						}
					}
				}
			}
		}
	}
	slices.Sort(lists)
	return lists, constants
}

// Every type with a closed list is held against the schema above.
func TestEnumsAreAllListed(t *testing.T) {
	lists, _ := declared(t)
	if diff := cmp.Diff(lists, slices.Sorted(maps.Keys(enums()))); diff != "" {
		t.Errorf("types with Values (-) against the list of this test (+):\n%s", diff)
	}
}

// A list holds the type's constants, in the order in which they are declared, each once.
func TestValuesAreTheConstants(t *testing.T) {
	_, constants := declared(t)
	for name, enum := range enums() {
		if name == "NodeKind" {
			continue // made from the kinds
		}
		if diff := cmp.Diff(constants[name], enum.Values()); diff != "" {
			t.Errorf("%s, constants (-) against Values (+):\n%s", name, diff)
		}
		seen := map[string]bool{}
		for _, word := range enum.Values() {
			if seen[word] || word == "" || word != strings.ToUpper(word) {
				t.Errorf("%s: %q is empty, not in capitals or stands twice", name, word)
			}
			seen[word] = true
		}
	}
}

// Each call gives a list of its own, so that nobody can change a closed list.
func TestValuesBelongToTheCaller(t *testing.T) {
	for name, enum := range enums() {
		enum.Values()[0] = "CHANGED"
		if enum.Values()[0] == "CHANGED" {
			t.Errorf("%s hands out its own list", name)
		}
	}
}
