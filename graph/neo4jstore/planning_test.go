package neo4jstore_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// A statement that takes longer to plan than anybody waits for it is planned all the same, so that who asks again has an answer.
func TestPlanningTakesLongerThanItsCallers(t *testing.T) {
	patient := neo4jtest.Open(t)
	for what, ask := range map[string]func(context.Context, graph.Store) error{
		"query": func(ctx context.Context, store graph.Store) error {
			_, err := store.Query(ctx, plans()["filters_on_links"])
			return err
		},
		"exploration": func(ctx context.Context, store graph.Store) error {
			nodes := &graph.Hop{Key: "nodes", Kinds: slices.DeleteFunc(graph.Kinds(), graph.Kind.Internal), Order: graph.Order{By: graph.BySort}}
			_, err := store.Explore(ctx, &graph.Exploration{Paths: &graph.PathSearch{From: "country:US", To: "country:CN", MaxLength: 2, First: 1}, Nodes: nodes})
			return err
		},
	} {
		t.Run(what, func(t *testing.T) {
			var takes time.Duration
			for range 2 { // the first time is longer
				neo4jtest.ForgetPlans(t)
				begun := time.Now()
				if err := ask(t.Context(), patient); err != nil {
					t.Fatal(err)
				}
				takes = time.Since(begun)
			}
			wait := takes / 3
			store, err := neo4jstore.Open(neo4jstore.Options{URI: neo4jtest.URI(t), Timeout: wait})
			if err != nil {
				t.Fatal(err)
			}
			defer store.Close(t.Context()) //nolint:errcheck // it is done
			if err := store.Ready(t.Context()); err != nil {
				t.Fatal(err)
			}
			neo4jtest.ForgetPlans(t)
			refused := 0
			for ; ; refused++ {
				if err := ask(t.Context(), store); err == nil {
					break
				} else if !errors.Is(err, context.DeadlineExceeded) || refused > 20 {
					t.Fatalf("in %s of %s, asked %d times: %v", wait, takes, refused, err)
				}
				time.Sleep(wait)
			}
			t.Logf("%s took %s; in a third of it the answer came after %d refusals", what, takes, refused)
		})
	}
}
