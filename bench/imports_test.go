package main

import (
	"context"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// TestBothSidesWriteTheSame fills a database through the store and by the bare driver, and wants the same nodes and links, so that
// the two may be compared.
func TestBothSidesWriteTheSame(t *testing.T) {
	m := &imports{which: graphFlags{seed: 5, accusations: 60}, documents: 300, rounds: 1, env: environment{stdout: io.Discard, stderr: io.Discard}}
	m.store = neo4jtest.Open(t)
	m.db = database{uri: neo4jtest.URI(t), name: "neo4j"}
	var err error
	if m.driver, err = m.db.driver(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = m.driver.Close(context.WithoutCancel(t.Context())) })
	if err := m.prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(m.batches) < 3 || m.rows < 1000 {
		t.Fatalf("%d batches with %d rows show little", len(m.batches), m.rows)
	}
	var written [2]map[string]int
	for i, fill := range []func(context.Context) error{m.through, m.bare} {
		if err := fill(t.Context()); err != nil {
			t.Fatal(err)
		}
		written[i] = dump(t, m.driver)
		if err := m.wipe(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if !maps.Equal(written[0], written[1]) {
		for i, other := range [][2]int{{0, 1}, {1, 0}} {
			var only []string
			for line, n := range written[other[0]] {
				if written[other[1]][line] != n {
					only = append(only, line)
				}
			}
			slices.Sort(only)
			t.Errorf("only side %d writes %d lines, such as\n%s", i, len(only), strings.Join(only[:min(5, len(only))], "\n"))
		}
	}
	if left := dump(t, m.driver); len(left) > 0 {
		t.Errorf("%d lines are left", len(left))
	}
}
