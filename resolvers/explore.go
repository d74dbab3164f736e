package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
)

// planPaths plans a search for paths.
func planPaths(a *asking) error {
	search := &graph.PathSearch{From: a.text("from"), To: a.text("to"), MaxLength: a.number("maxLength"), First: a.number("first")}
	return a.explored("Path", search.First*(search.MaxLength+1), &graph.Exploration{Paths: search})
}

// planNeighborhood plans a look around.
func planNeighborhood(a *asking) error {
	search := &graph.NeighborhoodSearch{Centre: a.text("id"), Depth: a.number("depth"), First: a.number("first")}
	if given, ok := a.args["kinds"]; ok {
		search.Kinds = []graph.Kind{} // an empty list is not the same as none
		wanted := map[string]bool{}
		for _, word := range texts(given) {
			wanted[word] = true
		}
		for _, kind := range publicKinds() {
			if wanted[string(kind.NodeKind())] {
				search.Kinds = append(search.Kinds, kind)
			}
		}
	}
	return a.explored("Subgraph", search.First, &graph.Exploration{Around: search})
}

func (a *asking) number(name string) int {
	n, _ := a.args[name].(int64)
	return int(n)
}

// explored plans what is wanted of the nodes that a search will find, at most so many, and of the datasets that its links
// were taken from.
func (a *asking) explored(typeName string, most int, x *graph.Exploration) error {
	x.AsOf = a.plan.AsOf
	if err := x.CheckBounds(); err != nil {
		return err
	}
	order := graph.Order{By: graph.BySort}
	x.Nodes = &graph.Hop{Key: "nodes", Kinds: publicKinds(), Order: order}
	links := &graph.Hop{Key: "links", Kinds: publicKinds()} // stands for the links while what is below them is planned
	for _, f := range graphql.CollectFields(a.operation, a.field.Selections, []string{typeName}) {
		a.at(f.Field, func() {
			switch f.Name {
			case "nodes":
				a.each(most, func() { a.below(x.Nodes, "Node", f.Selections, nil) })
			case "links":
				a.each(most, func() { a.below(links, "Link", f.Selections, nil) })
			}
		})
	}
	for _, datasets := range links.Hops {
		x.Datasets = &graph.Hop{Key: "datasets", Kinds: datasets.Kinds, Order: order, Hops: datasets.Hops}
	}
	a.exploration = x
	return x.Validate()
}

// shaped is the plan whose shape the document chose: of an exploration, that for the nodes which it will find.
func (a *asking) shaped() *graph.Plan {
	if a.exploration != nil {
		return a.exploration.Plan(nil, nil)
	}
	return &a.plan
}

// explore asks the store what was planned for the field that is being resolved, once.
func explore(ctx context.Context) (*graph.Found, error) {
	a := requestOf(ctx).asked[graphql.GetFieldContext(ctx).Field.Field]
	if a.err != nil {
		return nil, a.err
	}
	return put(ctx, a, func() (*graph.Found, error) { return a.store.Explore(ctx, a.exploration) })
}

func foundPaths(ctx context.Context) ([]*graph.Path, error) {
	found, err := explore(ctx)
	if err != nil {
		return nil, err
	}
	return found.Paths, nil
}

func foundAround(ctx context.Context) (*graph.Subgraph, error) {
	found, err := explore(ctx)
	if err != nil {
		return nil, err
	}
	return found.Around, nil
}
