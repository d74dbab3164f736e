package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/gravamen/gravamen/graph"
)

var lifeCases = []testCase{
	{"a store that was opened is ready", func(t *testing.T, s graph.Store) {
		if err := s.Ready(t.Context()); err != nil {
			t.Error(err)
		}
		want(t, "what an empty store holds", len(everything(t, s)), 0)
	}},
	{"a plan belongs to its caller again after the call", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		h := newest(2, all(graph.KindAccusation, hop("Accusation.operations")))
		h.Where = linked("Accusation.operations", graph.Some, ids("operation:theft"))
		plan := &graph.Plan{AsOf: "2022-01-01", Roots: []*graph.Hop{h}}
		tree, err := s.Query(t.Context(), plan)
		if err != nil {
			t.Fatal(err)
		}
		before := outline(tree.Roots["root"])
		plan.AsOf, h.Key, h.Where, h.Hops, h.Page.Limit = "2000-01-01", "other", nil, nil, 7
		want(t, "the answer", outline(tree.Roots["root"]), before)
		want(t, "its day", tree.AsOf, "2022-01-01")
		want(t, "asked again", outline(ask(t, s, "", one("accusation:a"))), "a")
	}},
	{"an answer stays as it was when the store changes", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		rows := ask(t, s, "", one("accusation:a", hop("Accusation.operations")))
		before := fmt.Sprint(outline(rows), rows.Rows[0].Props)
		apply(t, s, accusation("a", "2024", link(graph.Alleges, "operation:outage")))
		want(t, "the answer", fmt.Sprint(outline(rows), rows.Rows[0].Props), before)
	}},
	{"a call whose context has ended ends with its error and changes nothing", func(t *testing.T, s graph.Store) {
		apply(t, s, stage()...)
		before := everything(t, s)
		ended, cancel := context.WithCancel(t.Context())
		cancel()
		late, release := context.WithTimeout(t.Context(), 0)
		defer release()
		for ctx, expected := range map[context.Context]error{ended: context.Canceled, late: context.DeadlineExceeded} {
			if tree, err := s.Query(ctx, &graph.Plan{Roots: []*graph.Hop{all(graph.KindActor)}}); !errors.Is(err, expected) || tree != nil {
				t.Errorf("query: %v, %v; want %v", tree, err, expected)
			}
			if receipt, err := s.Apply(ctx, batch(country("FR"))); !errors.Is(err, expected) || receipt != nil {
				t.Errorf("apply: %v, %v; want %v", receipt, err, expected)
			}
		}
		want(t, "the store", everything(t, s), before)
	}},
	{"a closed store is unavailable", func(t *testing.T, s graph.Store) {
		apply(t, s, stage()...)
		for range 2 {
			if err := s.Close(t.Context()); err != nil {
				t.Errorf("close: %v", err)
			}
		}
		_, err := s.Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{all(graph.KindActor)}})
		unavailable(t, "query", err)
		_, err = s.Query(t.Context(), &graph.Plan{})
		unavailable(t, "query for nothing", err)
		_, err = s.Apply(t.Context(), batch(country("FR")))
		unavailable(t, "apply", err)
		unavailable(t, "ready", s.Ready(t.Context()))
	}},
	{"writers take turns, and readers see whole batches", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		const writers, rounds, rows = 3, 12, 40
		version := func(writer, round int) []graph.Document {
			documents := make([]graph.Document, rows)
			for i := range documents {
				a := statement(graph.SourcingOnRecord, fmt.Sprintf("w%02d", i), "2024")
				a.Summary = fmt.Sprintf("Version %d of %d.", round, writer)
				documents[i] = graph.NewDocument(a, parties(nil)...)
			}
			return documents
		}
		apply(t, s, version(0, -1)...)
		var writing, reading sync.WaitGroup
		done := make(chan struct{})
		for w := range writers {
			writing.Go(func() {
				for round := range rounds {
					if _, err := s.Apply(t.Context(), batch(version(w, round)...)); err != nil {
						t.Errorf("writer %d, round %d: %v", w, round, err)
					}
				}
			})
		}
		versions := &graph.Hop{
			Key: "root", Kinds: []graph.Kind{graph.KindAccusation}, Order: graph.Order{By: graph.BySort}, Where: scalar("id", graph.OpPrefix, "accusation:w"), Total: true,
			Hops: []*graph.Hop{hop("Accusation.accusers")},
		}
		for range 2 {
			reading.Go(func() {
				for asked := 0; ; asked++ {
					tree, err := s.Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{versions}})
					if err != nil {
						t.Errorf("reader: %v", err)
						return
					}
					whole(t, tree.Roots["root"], rows)
					select {
					case <-done:
						return
					default:
					}
				}
			})
		}
		writing.Wait()
		close(done)
		reading.Wait()
		log := ask(t, s, "", counted(all(graph.KindRevision)))
		want(t, "entries of the log", log.Total, len(story())+rows+writers*rounds*rows)
		for i, r := range graph.Read[*graph.Revision](log) {
			if r.Sequence != i+1 {
				t.Fatalf("entry %d of the log bears number %d", i+1, r.Sequence)
			}
		}
	}},
}

// whole checks that an answer holds one version of all rows.
func whole(t *testing.T, found *graph.Rows, rows int) {
	seen := map[any]int{}
	for _, r := range found.Rows {
		seen[r.Props["summary"]]++
		if len(r.Hops["Accusation.accusers"].Rows) != 1 {
			t.Errorf("%s has %d accusers", r.ID(), len(r.Hops["Accusation.accusers"].Rows))
		}
	}
	if len(seen) != 1 || len(found.Rows) != rows || found.Total != rows {
		t.Errorf("an answer holds %d rows of %d, in the versions %v", len(found.Rows), found.Total, seen)
	}
}

func unavailable(t *testing.T, what string, err error) {
	t.Helper()
	if !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("%s: %v; want ErrUnavailable", what, err)
	}
}
