package resolvers

import (
	"context"
	"regexp"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
)

// asking is one root field on its way to an answer. It is planned before anything of the operation runs (see Before), so
// that its price is known; its resolver then asks the store, once, and reads the answer.
type asking struct {
	*planner
	store graph.Store
	turn  func(ctx context.Context, planned bool) (done func(), err error) // see Options
	field graphql.CollectedField
	args  map[string]any
	plan  graph.Plan
	hop   *graph.Hop // the plan's main root; nil where nothing can be found
	err   error      // why it cannot be asked
	novel bool       // the database has not planned its shape

	exploration *graph.Exploration // asked instead of the plan, where the depth cannot be planned
}

// planned says how each root field of the API is planned.
var planned = map[string]func(*asking) error{
	"node":         func(a *asking) error { return a.named([]string{a.text("id")}, publicKinds()...) },
	"nodes":        planNodes,
	"country":      planCountry,
	"actor":        func(a *asking) error { return a.named([]string{a.text("id")}, graph.KindActor) },
	"accusation":   func(a *asking) error { return a.named([]string{a.text("id")}, graph.KindAccusation) },
	"countries":    func(a *asking) error { return a.paged(graph.KindCountry) },
	"actors":       func(a *asking) error { return a.paged(graph.KindActor) },
	"accusations":  func(a *asking) error { return a.paged(graph.KindAccusation) },
	"operations":   func(a *asking) error { return a.paged(graph.KindOperation) },
	"responses":    func(a *asking) error { return a.paged(graph.KindResponse) },
	"assessments":  func(a *asking) error { return a.paged(graph.KindAssessment) },
	"publications": func(a *asking) error { return a.paged(graph.KindPublication) },
	"techniques":   func(a *asking) error { return a.paged(graph.KindTechnique) },
	"datasets":     func(a *asking) error { return a.listed(graph.KindDataset, nil, graph.Order{By: graph.BySort}) },
	"search":       planSearch,
	"dyads":        func(a *asking) error { return a.paged(graph.KindDyad) },
	"dyad":         planDyad,
	"timeline":     planTimeline,
	"paths":        planPaths,
	"neighborhood": planNeighborhood,
	"revisions":    planRevisions,
	"changes":      func(a *asking) error { return a.paged(graph.KindRevision) },
	"statistics":   planStatistics,

	"assess":     planPayload,
	"respond":    planPayload,
	"retract":    planPayload,
	"recordCase": planPayload,
}

// ask plans one root field.
func (r *Resolver) ask(operation *graphql.OperationContext, field graphql.CollectedField, plan func(*asking) error) *asking {
	a := &asking{planner: newPlanner(operation, r.schema, field.Field, r.options.ListLimit), store: r.store, turn: r.options.Turn, field: field}
	if a.args, a.err = a.arguments(field.Definition, field.Field); a.err != nil {
		return a
	}
	a.plan.AsOf = graph.Day(a.text("asOf"))
	a.selected(field.Definition)
	if a.err = plan(a); a.err == nil && a.planner.err != nil {
		a.err = a.planner.err
	}
	a.settle()
	return a
}

// text is an argument that is a text; "" where it was not given.
func (a *asking) text(name string) string {
	text, _ := a.args[name].(string)
	return text
}

// root adds a root hop, or gives the one of the same key that is there.
func (a *asking) root(hop *graph.Hop) *graph.Hop {
	for _, there := range a.plan.Roots {
		if there.Key == hop.Key {
			return there
		}
	}
	a.plan.Roots = append(a.plan.Roots, hop)
	return hop
}

// rootKey is the key of a plan's main root.
const rootKey = "root"

// paged plans a root field that lists a kind page by page.
func (a *asking) paged(kind graph.Kind) error {
	a.hop = a.root(&graph.Hop{Key: rootKey, Kinds: []graph.Kind{kind}, NoRows: true})
	a.whole[a.hop] = true
	if err := a.arrange(a.hop, a.field.Definition, a.args); err != nil {
		return err
	}
	a.items()
	return nil
}

// items plans what is selected on the rows of the main root, page by page or all.
func (a *asking) items() {
	field := a.field.Definition
	a.each(sizeOf(field, a.field.Field, a.hop.Page), func() { a.rows(a.hop, field.Type.Name(), a.field.Selections, false) })
}

// named plans a root field that names nodes. Ids of other kinds find nothing.
func (a *asking) named(ids []string, kinds ...graph.Kind) error {
	var known []string
	var found []graph.Kind
	for _, id := range ids {
		if err := graph.CheckID(id); err != nil {
			return err //nolint:wrapcheck // the message is made for the client
		}
		if kind := graph.KindOf(id); slices.Contains(kinds, kind) {
			known, found = append(known, id), union(found, []graph.Kind{kind})
		}
	}
	if len(known) == 0 {
		return nil
	}
	a.hop = a.root(&graph.Hop{Key: rootKey, Kinds: found, IDs: known, Order: graph.Order{By: graph.BySort}})
	a.single[a.hop] = a.field.Definition.Type.Elem == nil
	a.each(len(known), func() { a.below(a.hop, a.field.Definition.Type.Name(), a.field.Selections, nil) })
	return nil
}

// listed plans a root field that lists a whole small kind, or part of it, without pages.
func (a *asking) listed(kind graph.Kind, where graph.Predicate, order graph.Order) error {
	a.hop = a.root(&graph.Hop{Key: rootKey, Kinds: []graph.Kind{kind}, Where: where, Order: order, Page: &graph.Page{Limit: graph.MaxList}})
	a.items()
	return nil
}

func planNodes(a *asking) error {
	return a.named(texts(a.args["ids"]), publicKinds()...)
}

var countryCode = regexp.MustCompile(`^[A-Z]{2}$`)

// code is an argument that names a country.
func (a *asking) code(name string) (string, error) {
	code := a.text(name)
	if !countryCode.MatchString(code) {
		return "", graph.Errorf(graph.ErrInvalid, "%s: a country code is two capital letters of ISO 3166-1, such as CN", name)
	}
	return code, nil
}

func planCountry(a *asking) error {
	code, err := a.code("code")
	if err != nil {
		return err
	}
	return a.named([]string{countryID(code)}, graph.KindCountry)
}

func planDyad(a *asking) error {
	accuser, err := a.code("accuser")
	if err != nil {
		return err
	}
	accused, err := a.code("accused")
	if err != nil {
		return err
	}
	return a.named([]string{graph.DyadID(accuser, accused)}, graph.KindDyad)
}

// planSearch looks for entities by their names and texts, the best fit first.
func planSearch(a *asking) error {
	search, err := graph.NewSearch(a.text("text"))
	if err != nil {
		return graph.Errorf(graph.ErrInvalid, "text: %s", err.Error())
	}
	var kinds []graph.Kind
	for _, kind := range publicKinds() {
		wanted, limited := a.args["kinds"].([]any)
		if !limited && kind.Searchable() || limited && slices.Contains(texts(wanted), string(kind.NodeKind())) {
			kinds = append(kinds, kind)
		}
	}
	if len(kinds) == 0 {
		return graph.Errorf(graph.ErrInvalid, "kinds: it is empty; name the kinds to look among, or leave it out")
	}
	a.hop = a.root(&graph.Hop{Key: rootKey, Kinds: kinds, Search: search, Order: graph.Order{By: graph.ByRelevance}, NoRows: true})
	if a.hop.Page, err = a.pageOf(a.hop, a.args); err != nil {
		return err
	}
	a.items()
	return nil
}

// planRevisions lists what the change log says of a node, newest first.
func planRevisions(a *asking) error {
	id := a.text("id")
	if err := graph.CheckID(id); err != nil {
		return err //nolint:wrapcheck // the message is made for the client
	}
	of := graph.Compare{Property: "node", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: []string{id}}
	return a.listed(graph.KindRevision, of, graph.Order{By: graph.BySort, Desc: true})
}

// publicKinds are those that have an id of their own in the API.
func publicKinds() []graph.Kind {
	var out []graph.Kind
	for _, kind := range graph.Kinds() {
		if !kind.Internal() {
			out = append(out, kind)
		}
	}
	return out
}

// answer asks the store what was planned for the field that is being resolved, once.
func answer(ctx context.Context) (*asking, *graph.Tree, error) {
	a := requestOf(ctx).asked[graphql.GetFieldContext(ctx).Field.Field]
	if a.err != nil {
		return nil, nil, a.err
	}
	if len(a.plan.Roots) == 0 {
		return a, &graph.Tree{}, nil
	}
	tree, err := put(ctx, a, func() (*graph.Tree, error) { return a.store.Query(ctx, &a.plan) })
	return a, tree, err
}

// put puts a question to the store when it is its turn.
func put[T any](ctx context.Context, a *asking, question func() (*T, error)) (*T, error) {
	done, err := a.turn(ctx, !a.novel)
	if err != nil {
		return nil, err
	}
	defer done()
	found, err := question()
	if err != nil {
		return nil, timely(ctx, err)
	}
	return found, nil
}

// rootPage reads a root field that lists a kind page by page.
func rootPage[T any](ctx context.Context) (*graph.Connection[T], error) {
	a, tree, err := answer(ctx)
	if err != nil {
		return nil, err
	}
	return graph.NewConnection[T](a.hop, tree.Roots[rootKey]), nil
}

// rootList reads a root field that lists without pages.
func rootList[T any](ctx context.Context) ([]T, error) {
	_, tree, err := answer(ctx)
	if err != nil {
		return nil, err
	}
	return graph.Read[T](tree.Roots[rootKey]), nil
}

// rootNode reads a root field that names one node; the zero T where it does not exist.
func rootNode[T graph.Node](ctx context.Context) (T, error) {
	var none T
	found, err := rootList[T](ctx)
	if err != nil || len(found) == 0 {
		return none, err
	}
	return found[0], nil
}

// namedNodes reads nodes: in the order of the ids, null where unknown.
func namedNodes(ctx context.Context, ids []string) ([]graph.Node, error) {
	found, err := rootList[graph.Node](ctx)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]graph.Node, len(found))
	for _, n := range found {
		byID[n.NodeID()] = n
	}
	out := make([]graph.Node, len(ids))
	for i, id := range ids {
		out[i] = byID[id]
	}
	return out, nil
}

// askAll plans every root field of the operation that is a question; those of introspection are priced by their names alone.
func (r *Resolver) askAll(operation *graphql.OperationContext) (all map[*ast.Field]*asking, introspection []string) {
	all = map[*ast.Field]*asking{}
	typeName, plans := "Query", planned
	switch operation.Operation.Operation {
	case ast.Subscription:
		typeName, plans = "Subscription", followed
	case ast.Mutation:
		typeName = "Mutation"
	default: // a query
	}
	for _, f := range graphql.CollectFields(operation, operation.Operation.SelectionSet, []string{typeName}) {
		if plan := plans[f.Name]; plan != nil {
			all[f.Field] = r.ask(operation, f, plan)
		} else {
			introspection = append(introspection, f.Name)
		}
	}
	return all, introspection
}
