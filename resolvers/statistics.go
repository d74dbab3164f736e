package resolvers

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/gqlapi"
)

// planStatistics counts what the asked day knew: each selected field is a root of the one plan.
func planStatistics(a *asking) error {
	for _, f := range graphql.CollectFields(a.operation, a.field.Selections, []string{"Statistics"}) {
		a.statistic(f)
	}
	return nil
}

func statistics(ctx context.Context) (*gqlapi.Statistics, error) {
	_, tree, err := answer(ctx)
	if err != nil {
		return nil, err
	}
	out := &gqlapi.Statistics{
		AccusationCount: total(tree, "accusationCount"),
		CountryCount:    total(tree, "countryCount"),
		Datasets:        graph.Read[*graph.Dataset](tree.Roots["datasets"]),
	}
	for _, kind := range publicKinds() {
		out.ByKind = append(out.ByKind, &gqlapi.KindCount{Kind: kind.NodeKind(), Count: total(tree, string(kind))})
	}
	for key, date := range map[string]**graph.FuzzyDate{"earliest": &out.Earliest, "latest": &out.Latest} {
		if found := graph.Read[*graph.Accusation](tree.Roots[key]); len(found) > 0 {
			*date = &found[0].Stated
		}
	}
	return out, nil
}

func (a *asking) statistic(f graphql.CollectedField) {
	count := func(key string, kind graph.Kind, where graph.Predicate) {
		a.root(&graph.Hop{Key: key, Kinds: []graph.Kind{kind}, Where: where, Total: true, NoRows: true})
	}
	switch f.Name {
	case "byKind":
		for _, kind := range publicKinds() {
			count(string(kind), kind, nil)
		}
	case "accusationCount":
		count(f.Name, graph.KindAccusation, nil)
	case "countryCount":
		made, received := graph.StepOf("Country.accusationsMade"), graph.StepOf("Country.accusationsReceived")
		count(f.Name, graph.KindCountry, graph.Or{graph.Linked{Step: made, Quant: graph.Some}, graph.Linked{Step: received, Quant: graph.Some}})
	case "earliest", "latest":
		order := graph.Order{By: graph.BySort, Desc: f.Name == "latest"}
		a.root(&graph.Hop{Key: f.Name, Kinds: []graph.Kind{graph.KindAccusation}, Order: order, Page: &graph.Page{Limit: 1}})
	case "datasets":
		hop := a.root(&graph.Hop{Key: f.Name, Kinds: []graph.Kind{graph.KindDataset}, Order: graph.Order{By: graph.BySort}})
		a.below(hop, string(graph.KindDataset), f.Selections, nil)
	}
}

func total(tree *graph.Tree, key string) int {
	if rows := tree.Roots[key]; rows != nil {
		return rows.Total
	}
	return 0
}
