package generate_test

import (
	"crypto/sha256"
	"encoding/json"
	"slices"
	"testing"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
)

func sum(t *testing.T, seed uint64, accusations int) [sha256.Size]byte {
	t.Helper()
	h := sha256.New()
	for batch := range generate.Batches(seed, accusations) {
		if err := json.NewEncoder(h).Encode(batch); err != nil {
			t.Fatal(err)
		}
	}
	return [sha256.Size]byte(h.Sum(nil))
}

func TestSameSeedSameBytes(t *testing.T) {
	first := sum(t, 1, 500)
	if first != sum(t, 1, 500) {
		t.Error("one seed gave two graphs")
	}
	if first == sum(t, 2, 500) {
		t.Error("two seeds gave one graph")
	}
}

// TestValid applies a graph to a store, which checks every document and that whatever it refers to exists.
func TestValid(t *testing.T) {
	const accusations = 3000
	store := memstore.New()
	batches := 0
	for batch := range generate.Batches(7, accusations) {
		batches++
		if n := len(batch.Documents); n > 4100 {
			t.Errorf("batch %d has %d documents", batches, n)
		}
		if _, err := store.Apply(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
	}
	if batches < 3 {
		t.Errorf("%d accusations gave %d batches", accusations, batches)
	}
	sizes := hubs(t, store, "Country.accusationsMade")
	if len(sizes) != 40 {
		t.Errorf("%d countries accuse, not 40", len(sizes))
	}
	skewed(t, "accuser", sizes, accusations)
	sizes = hubs(t, store, "Country.accusationsReceived")
	if len(sizes) != 25 {
		t.Errorf("%d countries are accused, not 25", len(sizes))
	}
	skewed(t, "accused", sizes, accusations)
}

// hubs are how many rows a connection of each country has, the largest first, without empty ones.
func hubs(t *testing.T, store graph.Store, field string) []int {
	t.Helper()
	step := graph.StepOf(field)
	count := &graph.Hop{Key: field, Step: step, Kinds: step.To, Total: true, NoRows: true}
	root := &graph.Hop{Key: "countries", Kinds: []graph.Kind{graph.KindCountry}, Order: graph.Order{By: graph.BySort}, Hops: []*graph.Hop{count}}
	tree, err := store.Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{root}})
	if err != nil {
		t.Fatal(err)
	}
	var sizes []int
	for _, row := range tree.Roots["countries"].Rows {
		if n := row.Hops[field].Total; n > 0 {
			sizes = append(sizes, n)
		}
	}
	slices.Sort(sizes)
	slices.Reverse(sizes)
	return sizes
}

// skewed wants the first to have at least a fifth of all, and a hundred times what the last has.
func skewed(t *testing.T, what string, sizes []int, all int) {
	t.Helper()
	first, last := sizes[0], sizes[len(sizes)-1]
	t.Logf("%s: first %d, middle %d, last %d of %d", what, first, sizes[len(sizes)/2], last, all)
	if first < all/5 || first < 20*last {
		t.Errorf("%s: the first has %d of %d and the last %d", what, first, all, last)
	}
}
