package resolvers_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
)

// worked counts the questions of a store that are more than a look at the end of the log.
type worked struct {
	graph.Store
	count  atomic.Int64
	pause  atomic.Int64 // nanoseconds
	failed atomic.Bool  // the next question fails
}

func (w *worked) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	if !slices.Contains(plan.Roots[0].Kinds, graph.KindRevision) {
		w.count.Add(1)
		select {
		case <-time.After(time.Duration(w.pause.Load())):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		if w.failed.CompareAndSwap(true, false) {
			return nil, graph.Unavailable(context.DeadlineExceeded, "the store is gone")
		}
	}
	return w.Store.Query(ctx, plan)
}

const dear = `query($first: Int) {actors(first: $first) {totalCount nodes {name accusationsMade(first: 100) {totalCount}}}}`

// keeping are stores that nothing was written to, under a server that keeps answers.
func keeping(t *testing.T, test func(t *testing.T, w *worked, a *api)) {
	t.Helper()
	for name, open := range map[string]func(*testing.T) graph.Store{
		"memory": func(*testing.T) graph.Store { return memstore.New() },
		"neo4j": func(t *testing.T) graph.Store {
			t.Helper()
			filledDatabase = "" // the test writes
			return neo4jtest.Open(t)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := &worked{Store: open(t)}
			test(t, w, newAPI(t, w, server.Limits{KeptAnswers: 8}))
		})
	}
}

func (w *worked) add(t *testing.T, key string) {
	t.Helper()
	actor := graph.NewDocument(&graph.Actor{Entity: graph.Entity{ID: "actor:" + key}, Name: key, Kind: graph.KindCompany})
	if _, err := w.Apply(t.Context(), &graph.Batch{At: time.Now(), Documents: []graph.Document{actor}}); err != nil {
		t.Error(err)
	}
}

// A dear question is worked out once, until something is written; then the answer is the new one at once.
func TestAnswersAreKeptWhileNothingIsWritten(t *testing.T) {
	keeping(t, func(t *testing.T, w *worked, a *api) {
		t.Helper()
		for round := range 3 {
			w.add(t, fmt.Sprint("a", round))
			before := w.count.Load()
			for range 4 {
				answer := a.answered(t, question{Query: dear, Variables: map[string]any{"first": 100}})
				if got, _ := at(t, answer, "actors", "totalCount").(float64); int(got) != round+1 {
					t.Errorf("%v actors after %d were written", got, round+1)
				}
			}
			if n := w.count.Load() - before; n != 1 {
				t.Errorf("the store was asked %d times", n)
			}
		}
		before := w.count.Load()
		a.answered(t, question{Query: dear, Variables: map[string]any{"first": 99}})
		if w.count.Load() == before {
			t.Error("other variables got the answer to these")
		}
		for range 2 {
			before = w.count.Load()
			a.answered(t, question{Query: `{actors {totalCount}}`})
			if w.count.Load() != before+1 {
				t.Error("a cheap question is not worth keeping")
			}
		}
	})
}

// Whoever asks at the same time shares the work, and each gets the whole answer.
func TestAnswersBeingWorkedOutAreShared(t *testing.T) {
	keeping(t, func(t *testing.T, w *worked, a *api) {
		t.Helper()
		w.add(t, "a")
		w.pause.Store(int64(200 * time.Millisecond))
		before := w.count.Load()
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() {
				answer := a.answered(t, question{Query: dear, Variables: map[string]any{"first": 100}})
				if got, _ := at(t, answer, "actors", "totalCount").(float64); got != 1 {
					t.Errorf("%v actors", got)
				}
			})
		}
		all.Wait()
		if n := w.count.Load() - before; n > 3 { // one, and whoever came to it late on a busy machine
			t.Errorf("the store was asked %d times by 20 at once", n)
		}
	})
}

// What went wrong is told to who asked, and is not kept.
func TestFailuresAreNotKept(t *testing.T) {
	keeping(t, func(t *testing.T, w *worked, a *api) {
		t.Helper()
		w.add(t, "a")
		w.failed.Store(true)
		q := question{Query: dear, Variables: map[string]any{"first": 100}}
		if text := string(a.ask(t, q)); !strings.Contains(text, `"UNAVAILABLE"`) {
			t.Errorf("%s", text)
		}
		if got, _ := at(t, a.answered(t, q), "actors", "totalCount").(float64); got != 1 {
			t.Errorf("%v actors", got)
		}
	})
}

// Whoever has no time to wait for another's work is told so in their own time.
func TestWhoWaitsKeepsTheirTime(t *testing.T) {
	keeping(t, func(t *testing.T, w *worked, a *api) {
		t.Helper()
		w.add(t, "a")
		w.pause.Store(int64(2 * time.Second))
		body := `{"query": "{actors(first: 100) {totalCount nodes {name accusationsMade(first: 100) {totalCount}}}}"}`
		var first sync.WaitGroup
		first.Go(func() { a.post(t.Context(), body) })
		time.Sleep(200 * time.Millisecond) // until the first is at work
		hurried, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
		defer cancel()
		start := time.Now()
		text := a.post(hurried, body).Body.String()
		if took := time.Since(start); took > time.Second || !strings.Contains(text, `"code"`) {
			t.Errorf("%v: %s", took, text)
		}
		first.Wait()
	})
}

// Whoever waits for an answer that somebody else works out too slowly works it out themselves while there is time.
func TestWhoWaitsInVainAsks(t *testing.T) {
	keeping(t, func(t *testing.T, w *worked, a *api) {
		t.Helper()
		w.add(t, "a")
		body := `{"query": "{actors(first: 99) {totalCount nodes {name accusationsMade(first: 99) {totalCount}}}}"}`
		a.post(t.Context(), strings.ReplaceAll(body, "99", "98")) // a database has its plan
		w.pause.Store(int64(4 * time.Second))
		var first sync.WaitGroup
		first.Go(func() { a.post(t.Context(), body) })
		time.Sleep(200 * time.Millisecond) // until the first is at work
		w.pause.Store(0)
		bounded, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		defer cancel()
		if text := a.post(bounded, body).Body.String(); strings.Contains(text, `"code"`) {
			t.Error(text)
		}
		first.Wait()
	})
}
