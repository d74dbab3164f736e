// Package storetest checks a store against the promises written on graph.Store, and two stores against each other.
//
// Run holds the promises, one named case each. Agree grows random graphs, asks two stores random questions and compares
// the trees. There is no list of exceptions: a promise that one store cannot keep is changed for all.
package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gravamen/gravamen/graph"
)

// testCase is one promise, checked on a fresh store.
type testCase struct {
	name  string
	check func(*testing.T, graph.Store)
}

// Run checks a store against the promises written on graph.Store. open returns a ready, empty store and registers its own
// clean-up.
func Run(t *testing.T, open func(*testing.T) graph.Store) {
	for _, c := range slices.Concat(applyCases, auditCases, redactCases, deriveCases, readCases, pageCases, countCases, filterCases, exploreCases, lifeCases, feedCases) {
		t.Run(c.name, func(t *testing.T) { c.check(t, open(t)) })
	}
}

// recorded is when the tests' batches are recorded; later batches come later.
var recorded = time.Date(2025, 11, 1, 12, 0, 0, 0, time.UTC)

func batch(documents ...graph.Document) *graph.Batch {
	return &graph.Batch{At: recorded, Documents: documents}
}

func apply(t *testing.T, s graph.Store, documents ...graph.Document) graph.Receipt {
	t.Helper()
	receipt, err := s.Apply(t.Context(), batch(documents...))
	if err != nil {
		t.Fatalf("apply: %v", err)
	}
	return *receipt
}

// ask answers a plan of one root and gives the root's rows.
func ask(t *testing.T, s graph.Store, asOf graph.Day, root *graph.Hop) *graph.Rows {
	t.Helper()
	tree, err := s.Query(t.Context(), &graph.Plan{AsOf: asOf, Roots: []*graph.Hop{root}})
	if err != nil {
		t.Fatalf("query: %v", err)
	}
	return tree.Roots[root.Key]
}

// all is every node of a kind, in its primary order.
func all(kind graph.Kind, below ...*graph.Hop) *graph.Hop {
	return &graph.Hop{Key: "root", Kinds: []graph.Kind{kind}, Order: graph.Order{By: graph.BySort}, Hops: below}
}

// where is every node of a kind that fulfils a condition.
func where(kind graph.Kind, condition graph.Predicate) *graph.Hop {
	h := all(kind)
	h.Where = condition
	return h
}

// named are nodes of one kind by their ids.
func named(ids []string, below ...*graph.Hop) *graph.Hop {
	h := all(graph.KindOf(ids[0]), below...)
	h.IDs = ids
	return h
}

// one is a single node by its id.
func one(id string, below ...*graph.Hop) *graph.Hop { return named([]string{id}, below...) }

// hop takes the step of a field.
func hop(field string, below ...*graph.Hop) *graph.Hop {
	step := graph.StepOf(field)
	return &graph.Hop{Key: field, Step: step, Kinds: step.To, Hops: below}
}

// newest is a hop or root in descending primary order, a page of some rows.
func newest(limit int, h *graph.Hop) *graph.Hop {
	h.Order, h.Page = graph.Order{By: graph.BySort, Desc: true}, &graph.Page{Limit: limit}
	return h
}

func counted(h *graph.Hop) *graph.Hop {
	h.Total = true
	return h
}

func on(kind graph.Kind, h *graph.Hop) *graph.Hop {
	h.On = []graph.Kind{kind}
	return h
}

// keys are the rows' ids without their kinds.
func keys(rows *graph.Rows) string {
	if rows == nil {
		return "no such hop"
	}
	words := make([]string, len(rows.Rows))
	for i, r := range rows.Rows {
		_, words[i], _ = strings.Cut(r.ID(), ":")
	}
	return strings.Join(words, " ")
}

// outline is a tree of rows as text: each row's key, and behind it the hops below by their fields. Total and More stand in
// front where they say something.
func outline(rows *graph.Rows) string {
	var b strings.Builder
	if rows.Total > 0 {
		fmt.Fprintf(&b, "%d: ", rows.Total)
	}
	for i, r := range rows.Rows {
		if i > 0 {
			b.WriteByte(' ')
		}
		_, key, _ := strings.Cut(r.ID(), ":")
		b.WriteString(key)
		if len(r.Hops) == 0 {
			continue
		}
		var below []string
		for field, found := range r.Hops {
			_, name, _ := strings.Cut(field, ".")
			below = append(below, name+"="+outline(found))
		}
		slices.Sort(below)
		b.WriteString("(" + strings.Join(below, ", ") + ")")
	}
	if rows.More {
		b.WriteString(" …")
	}
	return b.String()
}

func want[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// sameTree compares two answers in full.
func sameTree(left, right *graph.Tree) string {
	return cmp.Diff(left, right, cmpopts.IgnoreUnexported(graph.Row{}), cmpopts.EquateEmpty())
}
