package resolvers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/schema"
	"github.com/gravamen/gravamen/seed"
)

// Every field of every type of the schema is asked for and answered, on both stores alike. The collection leaves some of
// them without anything to tell; with the invented case every one has.
func TestEveryFieldAnswers(t *testing.T) {
	for _, with := range []content{shipped, invented} {
		t.Run(string(with), func(t *testing.T) {
			w := newWalk(t, with)
			questions := w.questions()
			answers := make([]string, len(questions))
			api := newAPI(t, memory(t, with), server.Limits{})
			for i, q := range questions {
				text := api.ask(t, q)
				answers[i] = string(text)
				w.mark(data(t, q, text))
			}
			if unread := w.unread(); with == invented && len(unread) > 0 {
				t.Errorf("not reached: %v", unread)
			}
			if with == shipped {
				return // a part of the other
			}
			t.Run("neo4j", func(t *testing.T) {
				api := newAPI(t, database(t, with), server.Limits{})
				for i, q := range questions {
					if diff := cmp.Diff(answers[i], string(api.ask(t, q))); diff != "" {
						t.Errorf("%s (-memory +neo4j):\n%s", q.Query, diff)
					}
				}
			})
		})
	}
}

// walk writes questions that ask for every field of every type, and keeps account of which were answered.
type walk struct {
	schema *ast.Schema
	ids    map[graph.Kind][]string
	// opened are the object types whose fields a question asks for already: each is opened once.
	opened map[string]bool
	read   map[string]bool
}

func newWalk(t *testing.T, with content) *walk {
	t.Helper()
	w := &walk{schema: gqlparser.MustLoadSchema(&ast.Source{Name: "schema", Input: schema.Text()}), ids: map[graph.Kind][]string{}, opened: map[string]bool{}, read: map[string]bool{}}
	parts, err := parts(with)
	if err != nil {
		t.Fatal(err)
	}
	for i := range parts {
		for j := range parts[i].Batch.Documents {
			id := parts[i].Batch.Documents[j].ID
			kind := graph.KindOf(id)
			if kind == graph.KindCountry && !strings.Contains("CN US AQ BV", strings.TrimPrefix(id, "country:")) {
				continue // nothing is told of the others
			}
			if !slices.Contains(w.ids[kind], id) && len(w.ids[kind]) < 100 {
				w.ids[kind] = append(w.ids[kind], id)
			}
		}
	}
	return w
}

// questions are one for each kind, by the ids of all that there is of it, and one for each other root field.
func (w *walk) questions() []question {
	var out []question
	var kinds []graph.Kind
	for _, kind := range graph.Kinds() {
		if !kind.Internal() {
			kinds = append(kinds, kind)
			w.opened[string(kind)] = true // by its own question, so that none grows without bound
		}
	}
	const facetted = "AccusationConnection" // whose facets are refused below a list, as the nodes of a kind are one
	w.opened[facetted] = true
	for _, kind := range kinds {
		def := w.schema.Types[string(kind)]
		ids := w.ids[kind]
		if len(ids) == 0 {
			ids = []string{kind.Prefix() + ":none"}
		}
		out = append(out, question{
			OperationName: def.Name,
			Query:         fmt.Sprintf("query %s($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on %s { %s } } }", def.Name, def.Name, w.fields(def)),
			Variables:     map[string]any{"ids": ids},
		})
	}
	w.opened[facetted] = false
	values := map[string]string{"id": `"actor:cn-mss"`, "ids": `["actor:cn-mss"]`, "code": `"CN"`, "text": `"state"`, "accuser": `"CN"`, "accused": `"US"`, "from": `"actor:walruses"`, "to": `"technique:T9001"`}
	for _, field := range w.schema.Query.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		var args []string
		for _, arg := range field.Arguments {
			if arg.Type.NonNull && arg.DefaultValue == nil {
				args = append(args, arg.Name+": "+values[arg.Name])
			}
		}
		out = append(out, question{
			OperationName: "Query_" + field.Name,
			Query:         fmt.Sprintf("query Query_%s { __typename %s }", field.Name, w.field(w.schema.Query, field, args)),
		})
	}
	return out
}

// fields asks for every field of an object type, each under a name that says which it is.
func (w *walk) fields(def *ast.Definition) string {
	out := []string{"__typename"}
	for _, field := range def.Fields {
		if !strings.HasPrefix(field.Name, "__") {
			out = append(out, w.field(def, field, nil))
		}
	}
	return strings.Join(out, " ")
}

func (w *walk) field(def *ast.Definition, field *ast.FieldDefinition, args []string) string {
	out := fmt.Sprintf("%s_%s: %s", def.Name, field.Name, field.Name)
	if len(args) > 0 {
		out += "(" + strings.Join(args, ", ") + ")"
	}
	target := w.schema.Types[field.Type.Name()]
	if !target.IsCompositeType() {
		return out
	}
	below := []string{"__typename"}
	for _, possible := range w.schema.GetPossibleTypes(target) {
		if !w.opened[possible.Name] {
			w.opened[possible.Name] = true
			below = append(below, "... on "+possible.Name+" { "+w.fields(possible)+" }")
		}
	}
	return out + " { " + strings.Join(below, " ") + " }"
}

// mark notes which fields an answer holds, below an object that says what type it is.
func (w *walk) mark(value any) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			w.mark(item)
		}
	case map[string]any:
		for name, below := range value {
			if typeName, _ := value["__typename"].(string); strings.HasPrefix(name, typeName+"_") {
				w.read[strings.Replace(name, "_", ".", 1)] = true
			}
			w.mark(below)
		}
	}
}

// unread are the fields of the schema that no answer held.
func (w *walk) unread() []string {
	var out []string
	for _, def := range w.schema.Types {
		if def.Kind != ast.Object || strings.HasPrefix(def.Name, "__") || def == w.schema.Subscription || w.ofMutations(def.Name) {
			continue // a subscription does not end
		}
		for _, field := range def.Fields {
			if name := def.Name + "." + field.Name; !strings.HasPrefix(field.Name, "__") && !w.read[name] {
				out = append(out, name)
			}
		}
	}
	slices.Sort(out)
	return out
}

// ofMutations says that a type is reached through mutations alone; those have tests of their own.
func (w *walk) ofMutations(name string) bool {
	return name == "Mutation" || name == "Receipt" || strings.HasSuffix(name, "Payload")
}

// inventedParts are the case in testdata, and what only imports write.
func inventedParts() ([]seed.Part, error) {
	at := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC)
	parts, err := seed.ReadFiles([]string{"testdata/invented.yaml"}, seed.Options{At: at})
	if err != nil {
		return nil, err
	}
	day, err := graph.ParseEDTF("2030-06-01")
	if err != nil {
		return nil, err
	}
	const dataset = "dataset:invented/1"
	url, coder, fit := "https://example.org/invented", "nobody", graph.FitMedium
	record := graph.SourceRecord{DatasetID: dataset, RecordID: "7", URL: &url, Licence: "CC0-1.0"}
	documents := []graph.Document{
		graph.NewDocument(&graph.Dataset{Entity: graph.Entity{ID: dataset}, Name: "Invented", Version: "1", Licence: "CC0-1.0", URL: &url, FetchedAt: &at}),
		graph.NewDocument(&graph.Actor{Entity: graph.Entity{ID: "actor:walruses"}, Name: "Walruses", Kind: graph.KindThreatGroup},
			graph.NewLink(graph.ClaimedToUse, "technique:T9001", graph.TechniqueUse{Fit: &fit, CodedBy: &coder, SourceRef: &record}),
			graph.NewLink(graph.DerivedFrom, dataset, graph.Provenance{Source: record})),
		graph.NewDocument(&graph.Actor{Entity: graph.Entity{ID: "actor:narwhals"}, Name: "Narwhals", Kind: graph.KindThreatGroup},
			graph.NewLink(graph.ClaimedToUse, "technique:T9001.001", graph.TechniqueUse{})),
		graph.NewDocument(&graph.Assessment{
			Entity: graph.Entity{ID: "assessment:coded"}, Verdict: graph.VerdictConsistent, On: day, Independence: graph.IndependenceUnknown,
			Method: graph.MethodDatasetCoding, Aspect: graph.AspectActivity,
		}, graph.NewLink(graph.Of, "accusation:melted", nil), graph.NewLink(graph.AssessedBy, "actor:walruses", nil), graph.NewLink(graph.DerivedFrom, dataset, graph.Provenance{Source: record})),
	}
	return append(parts, seed.Part{Name: "imported", Batch: graph.Batch{At: at, DatasetID: dataset, Documents: documents}}), nil
}
