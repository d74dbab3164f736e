package main

import (
	"context"
	"encoding/json"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// dump is everything that a database holds: a line for each node and each link, with how often it stands there.
func dump(t *testing.T, driver neo4j.DriverWithContext) map[string]int {
	t.Helper()
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead})
	defer func() { _ = session.Close(context.WithoutCancel(t.Context())) }()
	out := map[string]int{}
	for _, text := range []string{
		// The turn of the gate counts transactions, which are fewer in a bulk load.
		"MATCH (n) WHERE NOT n:TestDatabase AND NOT n:CommitGate RETURN labels(n), properties(n)",
		"MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)",
	} {
		result, err := session.Run(t.Context(), text, nil)
		if err != nil {
			t.Fatal(err)
		}
		for result.Next(t.Context()) {
			line, err := json.Marshal(result.Record().Values)
			if err != nil {
				t.Fatal(err)
			}
			out[string(line)]++
		}
		if err := result.Err(); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// TestBulkLoadIsTheSame fills a database through the store and in bulk, in parts so small that some of the graph is forgotten
// on the way, and wants the same nodes and links.
func TestBulkLoadIsTheSame(t *testing.T) {
	which := graphFlags{seed: 3, accusations: 300}
	const documents = 400
	driver, err := (&database{uri: neo4jtest.URI(t)}).driver(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = driver.Close(context.WithoutCancel(t.Context())) })
	quiet := environment{stdout: io.Discard, stderr: io.Discard}

	filled := map[string]func(t *testing.T, store *neo4jstore.Store){
		"store": func(t *testing.T, store *neo4jstore.Store) {
			t.Helper()
			for batch := range generate.Parts(which.seed, which.accusations, documents) {
				if _, err := store.Apply(t.Context(), batch); err != nil {
					t.Fatal(err)
				}
			}
		},
		"bulk": func(t *testing.T, store *neo4jstore.Store) {
			t.Helper()
			b := &bulk{which: which, documents: documents, log: true, env: quiet, driver: driver, name: "neo4j"}
			if err := b.load(t.Context(), store); err != nil {
				t.Fatal(err)
			}
		},
	}
	dumps := map[string]map[string]int{}
	for _, way := range slices.Sorted(maps.Keys(filled)) {
		t.Run(way, func(t *testing.T) {
			store := neo4jtest.Open(t)
			filled[way](t, store)
			if state, err := loaded(t.Context(), store, which); err != nil || state != whole {
				t.Errorf("the graph is not whole: %v, %v", state, err)
			}
			dumps[way] = dump(t, driver)
		})
	}
	differences := 0
	for _, pair := range [][2]string{{"store", "bulk"}, {"bulk", "store"}} {
		for line, times := range dumps[pair[0]] {
			if other := dumps[pair[1]][line]; other != times && differences < 10 {
				differences++
				t.Errorf("%s has %d, %s has %d of %s", pair[0], times, pair[1], other, line)
			}
		}
	}
	if n := len(dumps["bulk"]); n < 3000 {
		t.Errorf("only %d nodes and links", n)
	}
}

// TestCarrierForgets wants what stays in memory to be bounded by what is open, not by what has passed.
func TestCarrierForgets(t *testing.T) {
	c := newCarrier(true)
	passed, most := 0, 0
	for batch, open := range generate.Parts(1, 2000, 200) {
		p, err := c.apply(t.Context(), batch, open)
		if err != nil {
			t.Fatal(err)
		}
		passed += len(p.added)
		most = max(most, len(c.kept)-len(c.hubs))
		for id := range c.hubs {
			if strings.HasPrefix(id, "accusation:") {
				t.Fatalf("%s is kept as a hub", id)
			}
		}
	}
	t.Logf("%d nodes passed, at most %d stayed", passed, most)
	if most > passed/2 {
		t.Errorf("of %d nodes %d stayed in memory", passed, most)
	}
}
