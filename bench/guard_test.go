package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

var update = flag.Bool("update", false, "write what is measured to guard.json: look at the difference before it is committed")

// The graph that the guard asks, and what it asks of it: the canonical question and those of some folders.
const (
	guardSeed        = 1
	guardAccusations = 400
	guardFile        = "guard.json"
)

var guardFolders = []string{"guard", "aggregates", filepath.Join("..", "docs", "questions")}

// cost is what a question costs apart from time: the same on every machine.
type cost struct {
	RootFields   int `json:"rootFields"`
	StoreCalls   int `json:"storeCalls"`
	Statements   int `json:"statements"` // texts that differ from each other: the database plans each
	DatabaseHits int `json:"databaseHits"`
	Allocations  int `json:"allocations"` // of the server's process, over the memory store
}

// How far a cost may exceed what is written down. How the database has laid its records moves hits by some dozens from one
// filling to the next; the race detector allocates two in a hundred more.
const (
	hitsTolerance        = 0.10
	hitsSlack            = 50
	allocationsTolerance = 0.1
)

// counting is a store that counts how often it is asked.
type counting struct {
	graph.Store

	calls atomic.Int64
}

// Query counts and asks.
func (c *counting) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	c.calls.Add(1)
	return c.Store.Query(ctx, plan)
}

// TestGuard holds what questions cost to the figures in guard.json.
func TestGuard(t *testing.T) {
	got := guarded(t)
	if *update {
		text, err := json.MarshalIndent(got, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(guardFile, append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	text, err := os.ReadFile(guardFile)
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]cost
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		expected, ok := want[name]
		if !ok {
			t.Errorf("%s has no figures yet: run the test with -update", name)
			continue
		}
		if err := got[name].exceeds(expected); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		delete(want, name)
	}
	for name := range want {
		t.Errorf("%s is in %s and is not asked: run the test with -update", name, guardFile)
	}
}

// exceeds says what costs more than it should.
func (c cost) exceeds(expected cost) error {
	var errs []error
	for _, one := range []struct {
		what      string
		got, most int
		tolerance float64
	}{
		{"root fields", c.RootFields, expected.RootFields, 0},
		{"store calls", c.StoreCalls, expected.StoreCalls, 0},
		{"store calls over root fields", c.StoreCalls, expected.RootFields, 0},
		{"statements", c.Statements, expected.Statements, 0},
		{"database hits", c.DatabaseHits, expected.DatabaseHits + hitsSlack, hitsTolerance},
		{"allocations", c.Allocations, expected.Allocations, allocationsTolerance},
	} {
		if float64(one.got) > float64(one.most)*(1+one.tolerance) {
			errs = append(errs, fmt.Errorf("%s: %d, and no more than %d are expected: mend that, or say why and run the test with -update", one.what, one.got, int(float64(one.most)*(1+one.tolerance))))
		}
	}
	return errors.Join(errs...)
}

// guarded measures every question.
func guarded(t *testing.T) map[string]cost {
	t.Helper()
	questions := []golden{{name: "canonical", query: question, variables: map[string]any{"code": "AA"}}}
	for _, folder := range guardFolders {
		more, err := readQuestions(folder)
		if err != nil {
			t.Fatal(err)
		}
		questions = append(questions, more...)
	}
	memory := memstore.New()
	for batch := range generate.Batches(guardSeed, guardAccusations) {
		if _, err := memory.Apply(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
	}
	ask := guardedDatabase(t)
	counted := &counting{Store: memory}
	api := newServer(counted)
	out := map[string]cost{}
	for _, q := range questions {
		if _, twice := out[q.name]; twice {
			t.Errorf("two questions are called %s", q.name)
		}
		var c cost
		counted.calls.Store(0)
		response := api.Execute(t.Context(), &graphql.RawParams{Query: q.query, Variables: q.variables})
		c.StoreCalls = int(counted.calls.Load())
		var data map[string]json.RawMessage
		if err := json.Unmarshal(response.Data, &data); err != nil || len(response.Errors) > 0 {
			t.Errorf("%s: %v, %v", q.name, err, response.Errors)
			continue
		}
		c.RootFields = len(data)
		allocated, err := allocationsOf(t.Context(), memory, q)
		if err != nil {
			t.Fatal(err)
		}
		c.Allocations = int(allocated.Allocations)
		c.Statements, c.DatabaseHits = ask(q)
		out[q.name] = c
	}
	return out
}

// guardedDatabase fills the database and gives what asks it: how many statements a question takes and what they cost.
func guardedDatabase(t *testing.T) func(golden) (texts, hits int) {
	t.Helper()
	db := &database{uri: neo4jtest.URI(t), name: "neo4j"}
	driver, err := db.driver(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = driver.Close(context.WithoutCancel(t.Context())) })
	b := &bulk{
		which: graphFlags{seed: guardSeed, accusations: guardAccusations}, documents: partDocuments, log: true,
		env: environment{stdout: io.Discard, stderr: io.Discard}, driver: driver, name: db.name,
	}
	if err := b.load(t.Context(), neo4jtest.Open(t)); err != nil {
		t.Fatal(err)
	}
	// Plans depend on what the database believes of its data, and on what it held when it first made them.
	session := driver.NewSession(t.Context(), neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: db.name})
	result, err := session.Run(t.Context(), "CALL db.prepareForReplanning(300)", nil)
	if err == nil {
		_, err = result.Consume(t.Context())
	}
	if err = errors.Join(err, session.Close(t.Context())); err != nil {
		t.Fatal(err)
	}
	o, err := db.observed()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = o.store.Close(context.WithoutCancel(t.Context())) })
	return func(g golden) (int, int) {
		sent, err := o.ask(t.Context(), g)
		if err != nil {
			t.Errorf("%s on Neo4j: %v", g.name, err)
		}
		texts, hits := map[string]bool{}, 0
		for _, s := range sent {
			texts[s.text] = true
			plan, err := profileOf(t.Context(), driver, db.name, s)
			if err != nil {
				t.Fatalf("%s: %v", g.name, err)
			}
			hits += sumHits(plan)
		}
		return len(texts), hits
	}
}

// TestGuardNotices wants the guard to bark: at a cost that rose beyond its tolerance, and at nothing else.
func TestGuardNotices(t *testing.T) {
	base := cost{RootFields: 1, StoreCalls: 1, Statements: 1, DatabaseHits: 1000, Allocations: 1000}
	for what, c := range map[string]struct {
		change func(*cost)
		rises  string
	}{
		"nothing":          {func(*cost) {}, ""},
		"fewer":            {func(c *cost) { c.DatabaseHits, c.Allocations = 10, 10 }, ""},
		"a little more":    {func(c *cost) { c.DatabaseHits, c.Allocations = 1100, 1099 }, ""},
		"hits":             {func(c *cost) { c.DatabaseHits = 1156 }, "database hits"},
		"allocations":      {func(c *cost) { c.Allocations = 1101 }, "allocations"},
		"a statement more": {func(c *cost) { c.Statements = 2 }, "statements"},
		"a call more":      {func(c *cost) { c.StoreCalls = 2 }, "store calls"},
	} {
		got := base
		c.change(&got)
		err := got.exceeds(base)
		if (err == nil) != (c.rises == "") || err != nil && !strings.Contains(err.Error(), c.rises) {
			t.Errorf("%s: %v", what, err)
		}
	}
}
