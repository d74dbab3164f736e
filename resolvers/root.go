package resolvers

import (
	"context"
	"regexp"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
)

// asking is one root field on its way to an answer.
type asking struct {
	*planner
	resolver *Resolver
	field    graphql.CollectedField
	args     map[string]any
	plan     graph.Plan
}

// ask begins with a root field: its arguments, checked, and an empty plan as of the day that it asks for.
func ask(ctx context.Context, r *Resolver) (*asking, error) {
	fc := graphql.GetFieldContext(ctx)
	a := &asking{planner: newPlanner(graphql.GetOperationContext(ctx), r.schema, fc.Field.Field), resolver: r, field: fc.Field}
	var err error
	if a.args, err = a.arguments(fc.Field.Definition, fc.Field.Field); err != nil {
		return nil, err
	}
	if day, ok := a.args["asOf"].(string); ok {
		a.plan.AsOf = graph.Day(day)
	}
	return a, nil
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

// answer sends the plan to the store, once.
func (a *asking) answer(ctx context.Context) (*graph.Tree, error) {
	if a.err != nil {
		return nil, a.err
	}
	requestOf(ctx).note(a.noted)
	tree, err := a.resolver.store.Query(ctx, &a.plan)
	if err != nil && ctx.Err() != nil {
		err = ctx.Err() // a store whose time is up may meet something else first, such as a connection half made
	}
	return tree, err
}

// rootKey is the key of a plan's only root.
const rootKey = "root"

// rootPage answers a root field that lists a kind.
func rootPage[T any](ctx context.Context, r *Resolver, kind graph.Kind) (*graph.Connection[T], error) {
	a, err := ask(ctx, r)
	if err != nil {
		return nil, err
	}
	hop := a.root(&graph.Hop{Key: rootKey, Kinds: []graph.Kind{kind}, CountOnly: true})
	if err := a.arrange(hop, a.field.Definition, a.args); err != nil {
		return nil, err
	}
	a.rows(hop, a.field.Definition.Type.Name(), a.field.Selections, false)
	tree, err := a.answer(ctx)
	if err != nil {
		return nil, err
	}
	return graph.NewConnection[T](hop, tree.Roots[rootKey]), nil
}

// rootNodes answers a root field that names nodes: those of them that exist and are of the kinds, by id.
func rootNodes(ctx context.Context, r *Resolver, ids []string, kinds ...graph.Kind) (map[string]graph.Node, error) {
	a, err := ask(ctx, r)
	if err != nil {
		return nil, err
	}
	var known []string
	var found []graph.Kind
	for _, id := range ids {
		if err := graph.CheckID(id); err != nil {
			return nil, err //nolint:wrapcheck // the message is made for the client
		}
		if kind := graph.KindOf(id); slices.Contains(kinds, kind) {
			known, found = append(known, id), union(found, []graph.Kind{kind})
		}
	}
	if len(known) == 0 {
		return nil, nil //nolint:nilnil // nothing can be found
	}
	hop := a.root(&graph.Hop{Key: rootKey, Kinds: found, IDs: known, Order: graph.Order{By: graph.BySort}})
	a.below(hop, a.field.Definition.Type.Name(), a.field.Selections, nil)
	tree, err := a.answer(ctx)
	if err != nil {
		return nil, err
	}
	nodes := map[string]graph.Node{}
	for _, n := range graph.Read[graph.Node](tree.Roots[rootKey]) {
		nodes[n.NodeID()] = n
	}
	return nodes, nil
}

// rootNode answers a root field that names one node; the zero T where it does not exist.
func rootNode[T graph.Node](ctx context.Context, r *Resolver, id string, kinds ...graph.Kind) (T, error) {
	var none T
	nodes, err := rootNodes(ctx, r, []string{id}, kinds...)
	if err != nil {
		return none, err
	}
	n, _ := nodes[id].(T)
	return n, nil
}

// rootList answers a root field that lists a whole small kind, or part of it, without pages.
func rootList[T any](ctx context.Context, r *Resolver, kind graph.Kind, where graph.Predicate, order graph.Order) ([]T, error) {
	a, err := ask(ctx, r)
	if err != nil {
		return nil, err
	}
	hop := a.root(&graph.Hop{Key: rootKey, Kinds: []graph.Kind{kind}, Where: where, Order: order, Page: &graph.Page{Limit: graph.MaxList}})
	a.below(hop, a.field.Definition.Type.Name(), a.field.Selections, nil)
	tree, err := a.answer(ctx)
	if err != nil {
		return nil, err
	}
	return graph.Read[T](tree.Roots[rootKey]), nil
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

// namedNodes answers nodes: in the order of the ids, null where unknown.
func namedNodes(ctx context.Context, r *Resolver, ids []string) ([]graph.Node, error) {
	if len(ids) > maxPage {
		return nil, graph.Errorf(graph.ErrInvalid, "ids has %d entries; at most %d are looked up at once", len(ids), maxPage)
	}
	found, err := rootNodes(ctx, r, ids, publicKinds()...)
	if err != nil {
		return nil, err
	}
	out := make([]graph.Node, len(ids))
	for i, id := range ids {
		out[i] = found[id]
	}
	return out, nil
}

var countryCode = regexp.MustCompile(`^[A-Z]{2}$`)

func rootCountry(ctx context.Context, r *Resolver, code string) (*graph.Country, error) {
	if !countryCode.MatchString(code) {
		return nil, graph.Errorf(graph.ErrInvalid, "code: a country code is two capital letters of ISO 3166-1, such as CN")
	}
	return rootNode[*graph.Country](ctx, r, countryID(code), graph.KindCountry)
}

// revisions lists what the change log says of a node, newest first.
func revisions(ctx context.Context, r *Resolver, id string) ([]*graph.Revision, error) {
	if err := graph.CheckID(id); err != nil {
		return nil, err //nolint:wrapcheck // the message is made for the client
	}
	of := graph.Compare{Property: "node", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: []string{id}}
	return rootList[*graph.Revision](ctx, r, graph.KindRevision, of, graph.Order{By: graph.BySort, Desc: true})
}
