package storetest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
)

var feedCases = []testCase{
	{"what is withdrawn stays as it was, marked, and comes back by a document without the mark", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		before := everything(t, s)
		held := len(log(t, s))
		given := batch(graph.NewWithdrawal("accusation:d"), country("FR"))
		given.At = recorded.Add(time.Hour)
		receipt, err := s.Apply(t.Context(), given)
		if err != nil {
			t.Fatal(err)
		}
		want(t, "receipt", *receipt, graph.Receipt{Added: 1, Changed: 1})
		want(t, "the caller's batch", given.Documents[0], graph.NewWithdrawal("accusation:d"))
		want[any](t, "the mark", ask(t, s, "", one("accusation:d")).Rows[0].Props["withdrawn"], true)
		entry := log(t, s)[held]
		original := find(story(), "accusation:d")
		marked := original
		marked.Withdrawn = true
		want(t, "entry", fmt.Sprint(entry.NodeRef, " ", entry.Change, " ", entry.RecordedAt.Format(time.TimeOnly)), "accusation:d WITHDRAWN 13:00:00")
		kept, err := graph.ParseDocument(entry.Document)
		if err != nil {
			t.Fatal(err)
		}
		want(t, "document of the entry", fmt.Sprint(kept), fmt.Sprint(marked))
		want(t, "withdrawn again", apply(t, s, graph.NewWithdrawal("accusation:d")), graph.Receipt{Unchanged: 1})
		want(t, "withdrawn in full", apply(t, s, marked), graph.Receipt{Unchanged: 1})
		want(t, "back", apply(t, s, original), graph.Receipt{Changed: 1})
		want(t, "entry of the return", log(t, s)[held+2].Change, graph.ChangeChanged)
		after := everything(t, s)
		for id := range before {
			if graph.KindOf(id) != graph.KindRevision {
				want(t, id, after[id], before[id])
			}
		}
	}},
	{"only what exists can be withdrawn", func(t *testing.T, s graph.Store) {
		apply(t, s, stage()...)
		before := everything(t, s)
		for _, id := range []string{"accusation:none", "none", "revision:00000000000000000001"} {
			_, err := s.Apply(t.Context(), batch(country("FR"), graph.NewWithdrawal(id)))
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), id) {
				t.Errorf("%s: %v; want ErrInvalid that names it", id, err)
			}
		}
		want(t, "the store", everything(t, s), before)
	}},
	{"an entry of the log leads to its node, but not to a part of another", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, phase("p", 1), operation("outage", "", link(graph.HasPhase, "phase:p")))
		page := newest(3, all(graph.KindRevision, hop("Change.node")))
		want(t, "entries", outline(ask(t, s, "", page)), "00000000000000000024(node=outage) 00000000000000000023(node=) 00000000000000000022(node=silence) …")
		leads := func(prefix string) *graph.Hop {
			to := graph.Linked{Step: graph.StepOf("Change.node"), Quant: graph.None}
			return where(graph.KindRevision, graph.And{to, scalar("node", graph.OpPrefix, prefix)})
		}
		want(t, "entries that lead nowhere", keys(ask(t, s, "", leads(""))), "00000000000000000023")
	}},
	{"readers that go on from a cursor see each entry of the log once, in order, while writers write", func(t *testing.T, s graph.Store) {
		Follow(t, s)
	}},
}

// log is the whole change log.
func log(t *testing.T, s graph.Store) []*graph.Revision {
	t.Helper()
	return graph.Read[*graph.Revision](ask(t, s, "", all(graph.KindRevision)))
}

func find(documents []graph.Document, id string) graph.Document {
	for _, d := range documents {
		if d.ID == id {
			return d
		}
	}
	return graph.Document{}
}

// Follow lets several writers write through some stores, which all keep the same graph, while readers follow the change log
// page by page, each with pages of another size, and some of them leaving and coming back at places where they were before.
// However they read, they must see the log that stands there in the end.
func Follow(t *testing.T, stores ...graph.Store) {
	const writers, rounds, readers = 4, 15, 4
	of := func(i int) graph.Store { return stores[i%len(stores)] }
	apply(t, stores[0], stage()...)
	start := len(log(t, stores[0]))
	var writing, reading sync.WaitGroup
	done := make(chan struct{})
	for w := range writers {
		writing.Go(func() {
			for round := range rounds {
				documents := []graph.Document{withName("shared", round*writers+w)}
				for i := range 1 + (w+round)%5 {
					documents = append(documents, withName(fmt.Sprintf("w%d-%d", w, i), round))
				}
				if round%4 == 3 {
					documents = append(documents[:1], graph.NewWithdrawal(fmt.Sprintf("actor:w%d-0", w)))
				}
				if _, err := of(w).Apply(t.Context(), batch(documents...)); err != nil {
					t.Errorf("writer %d, round %d: %v", w, round, err)
				}
			}
		})
	}
	seen := make([][]string, readers)
	for r := range readers {
		reading.Go(func() {
			draw := rand.New(rand.NewPCG(1, uint64(r))) //nolint:gosec // the same trials on every run
			page := &graph.Page{Limit: 1 + 3*r}
			for finished := false; ; {
				hop := all(graph.KindRevision)
				hop.Page = page
				tree, err := of(r+1).Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{hop}})
				if err != nil {
					t.Errorf("reader %d: %v", r, err)
					return
				}
				rows := tree.Roots["root"]
				for _, row := range rows.Rows {
					seen[r] = append(seen[r], row.ID())
				}
				if len(rows.Rows) == 0 && finished {
					return
				}
				select {
				case <-done:
					finished = true // one page more, since this one may be older
				default:
				}
				if r%2 == 1 && !finished && len(seen[r]) > 0 {
					seen[r] = seen[r][:draw.IntN(len(seen[r]))] // back to an earlier cursor
				}
				page = &graph.Page{Limit: page.Limit}
				if n := len(seen[r]); n > 0 {
					_, key, _ := strings.Cut(seen[r][n-1], ":")
					page.After = &graph.Position{Key: key, ID: seen[r][n-1]}
				}
			}
		})
	}
	writing.Wait()
	close(done)
	reading.Wait()
	var entries []string
	for i, r := range log(t, stores[0]) {
		entries = append(entries, r.ID)
		if r.Sequence != i+1 {
			t.Fatalf("entry %d of the log bears number %d", i+1, r.Sequence)
		}
	}
	if len(entries) < start+writers*rounds {
		t.Fatalf("the log has %d entries", len(entries))
	}
	for r := range readers {
		want(t, fmt.Sprintf("what reader %d saw", r), seen[r], entries)
	}
}

func withName(key string, version int) graph.Document {
	return graph.NewDocument(&graph.Actor{Entity: entity("actor:" + key), Name: fmt.Sprintf("Version %d", version), Kind: graph.KindThreatGroup})
}
