package main

import (
	"cmp"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/server"
)

//go:embed question.graphql
var question string

// pageRows is what the question asks for at most.
const pageRows = 20

// hub is a country whose page is asked for: what to ask, and what is known of the answer.
type hub struct {
	code   string
	size   int      // accusations that count for it
	ids    []string // of the page's accusations
	text   string   // the statement that answers the page, and its parameters
	params map[string]any

	hits        int // what the statement costs, in database hits
	answerBytes int // of the answer over HTTP
}

// planKeeper is a store that keeps the plan it is asked and answers nothing.
type planKeeper struct {
	graph.Store

	plan *graph.Plan
}

// Planned is so: the price does not matter here.
func (k *planKeeper) Planned(*graph.Plan) bool { return true }

// Query keeps the plan.
func (k *planKeeper) Query(_ context.Context, plan *graph.Plan) (*graph.Tree, error) {
	k.plan = plan
	return &graph.Tree{AsOf: plan.AsOf, Roots: map[string]*graph.Rows{}}, nil
}

// planOf is the plan that the server makes of a question about a country.
func planOf(ctx context.Context, query, code string) (*graph.Plan, error) {
	keeper := &planKeeper{}
	response := server.New(keeper, server.Limits{}, slog.New(slog.DiscardHandler)).Execute(ctx, &graphql.RawParams{Query: query, Variables: map[string]any{"code": code}})
	if len(response.Errors) > 0 {
		return nil, response.Errors
	}
	if keeper.plan == nil {
		return nil, errors.New("the question never reached the store")
	}
	return keeper.plan, nil
}

// hubs picks the countries to ask for: the two largest, the two in the middle and the two smallest. All of them are answered
// by one statement, and it is an error if they are not: a text of its own for each value would be planned for each value.
func hubs(ctx context.Context, store graph.Store) ([]hub, error) {
	ranked, err := rank(ctx, store)
	if err != nil {
		return nil, err
	}
	n := len(ranked)
	if n < 6 {
		return nil, fmt.Errorf("only %d countries accuse; a graph of some thousand accusations is needed", n)
	}
	out := []hub{ranked[0], ranked[1], ranked[n/2-1], ranked[n/2], ranked[n-2], ranked[n-1]}
	for i := range out {
		plan, err := planOf(ctx, question, out[i].code)
		if err != nil {
			return nil, err
		}
		if out[i].text, out[i].params, err = neo4jstore.Explain(plan); err != nil {
			return nil, err
		}
		if out[i].text != out[0].text {
			return nil, fmt.Errorf("the statement for %s differs from that for %s", out[i].code, out[0].code)
		}
		tree, err := store.Query(ctx, plan)
		if err != nil {
			return nil, err
		}
		tree.Walk(func(r *graph.Row) {
			if r.Kind == graph.KindAccusation {
				out[i].ids = append(out[i].ids, r.ID())
			}
		})
		if want := min(pageRows, out[i].size); len(out[i].ids) != want {
			return nil, fmt.Errorf("the page of %s has %d rows, not %d", out[i].code, len(out[i].ids), want)
		}
	}
	return out, nil
}

// rank lists the countries that accuse, the one with the most accusations first.
func rank(ctx context.Context, store graph.Store) ([]hub, error) {
	const field, root = "Country.accusationsMade", "countries"
	step := graph.StepOf(field)
	count := &graph.Hop{Key: field, Step: step, Kinds: step.To, Total: true, NoRows: true}
	tree, err := store.Query(ctx, &graph.Plan{Roots: []*graph.Hop{{
		Key: root, Kinds: []graph.Kind{graph.KindCountry}, Order: graph.Order{By: graph.BySort}, Page: &graph.Page{Limit: graph.MaxList}, Hops: []*graph.Hop{count},
	}}})
	if err != nil {
		return nil, err
	}
	var out []hub
	for _, row := range tree.Roots[root].Rows {
		code, _ := row.Props["code"].(string)
		if size := row.Hops[field].Total; size > 0 {
			out = append(out, hub{code: code, size: size})
		}
	}
	slices.SortFunc(out, func(a, b hub) int { return cmp.Or(cmp.Compare(b.size, a.size), cmp.Compare(a.code, b.code)) })
	return out, nil
}
