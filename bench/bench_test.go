package main

import (
	"errors"
	"io"
	"log/slog"
	"math"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/server"
)

func generated(t *testing.T, accusations int) graph.Store {
	t.Helper()
	store := memstore.New()
	for batch := range generate.Batches(1, accusations) {
		if _, err := store.Apply(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
	}
	return store
}

func TestQuestionIsOneStatement(t *testing.T) {
	var first string
	for _, code := range []string{"XA", "QZ"} {
		plan, err := planOf(t.Context(), question, code)
		if err != nil {
			t.Fatal(err)
		}
		text, params, err := neo4jstore.Explain(plan)
		if err != nil || text == "" || len(params) == 0 {
			t.Fatalf("Explain gave %q, %v, %v", text, params, err)
		}
		if first == "" {
			first = text
		}
		if text != first {
			t.Errorf("the statement for %s is another:\n%s", code, text)
		}
	}
}

// TestAnswers has the question answered over HTTP and compares the accusations with those that the store lists.
func TestAnswers(t *testing.T) {
	store := generated(t, 1000)
	found, err := hubs(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	if len(found) != 6 || found[0].size < 20*found[5].size {
		t.Errorf("hubs are %+v", found)
	}
	handler := httptest.NewServer(server.New(store, server.Limits{}, slog.New(slog.DiscardHandler)).Handler())
	t.Cleanup(handler.Close)
	h := newHTTPAsk(handler.URL+"/graphql", pageBodies(question, found), false)
	for i := range found {
		if n, err := h.first(t.Context(), i, found[i].ids); err != nil || n == 0 {
			t.Fatalf("first gave %d bytes, %v", n, err)
		}
		if err := h.ask(t.Context(), i); err != nil {
			t.Errorf("ask: %v", err)
		}
	}
	h.answers.Store(0, []byte("another"))
	if err := h.ask(t.Context(), 0); !errors.Is(err, errAnswer) {
		t.Errorf("a changed answer gave %v", err)
	}
}

func TestLoadedRefusesOtherGraphs(t *testing.T) {
	store := generated(t, 100)
	if state, err := loaded(t.Context(), store, graphFlags{1, 100}); err != nil || state != whole {
		t.Errorf("the graph itself: %v, %v", state, err)
	}
	if _, err := loaded(t.Context(), store, graphFlags{2, 100}); err == nil {
		t.Error("a graph of another seed was not noticed")
	}
	for batch := range generate.Batches(1, 100) {
		interrupted := memstore.New()
		if _, err := interrupted.Apply(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
		if state, err := loaded(t.Context(), interrupted, graphFlags{1, 100}); err != nil || state != unfinished {
			t.Errorf("after the first batch: %v, %v", state, err)
		}
		break
	}
}

func TestLoadedRefusesRealGraphs(t *testing.T) {
	store := memstore.New()
	dataset := graph.NewDocument(&graph.Dataset{Entity: graph.Entity{ID: "dataset:real"}, Name: "Real", Version: "1", Licence: "CC0-1.0"})
	if _, err := store.Apply(t.Context(), &graph.Batch{Documents: []graph.Document{dataset}}); err != nil {
		t.Fatal(err)
	}
	if _, err := loaded(t.Context(), store, graphFlags{1, 100}); err == nil {
		t.Error("a store with other data was not refused")
	}
}

func TestOnlyThisMachine(t *testing.T) {
	for uri, allowed := range map[string]bool{
		"bolt://127.0.0.1:7687": true, "neo4j://localhost": true, "bolt://[::1]:7687": true,
		"": false, "bolt://192.0.2.1:7687": false, "neo4j+s://db.example": false, "bolt://localhost.example": false,
	} {
		err := (&database{uri: uri}).check()
		var usage usageError
		if allowed != (err == nil) || err != nil && !errors.As(err, &usage) {
			t.Errorf("%q: %v", uri, err)
		}
	}
}

func TestParseGC(t *testing.T) {
	for text, want := range map[string]struct {
		percent int
		limit   int64
	}{"100": {100, math.MaxInt64}, "400": {400, math.MaxInt64}, "off:256MiB": {-1, 256 << 20}, "200:64MiB": {200, 64 << 20}} {
		g, err := parseGC(text)
		if percent, limit := g.values(); err != nil || percent != want.percent || limit != want.limit {
			t.Errorf("%q: %d, %d, %v", text, percent, limit, err)
		}
	}
	for _, text := range []string{"off", "x", "-1", ":64MiB", "off:64", "off:64GiB"} {
		if g, err := parseGC(text); err == nil {
			t.Errorf("%q was read as %v", text, g)
		}
	}
}

func TestCheck(t *testing.T) {
	at := func(throughput, median float64) *report {
		return &report{Ratios: []ratio{{Throughput: spread{Median: throughput}, Median: spread{Median: median}}}}
	}
	if err := at(leastThroughput, mostMedian).check(); err != nil {
		t.Error(err)
	}
	if err := at(leastThroughput-0.01, 1).check(); err == nil {
		t.Error("a low throughput passed")
	}
	if err := at(1, mostMedian+0.01).check(); err == nil {
		t.Error("a high median passed")
	}
}

func TestUsage(t *testing.T) {
	env := environment{func(string) string { return "" }, io.Discard, io.Discard}
	for _, args := range [][]string{nil, {"nothing"}, {"load"}, {"compare", "--neo4j", "bolt://127.0.0.1:1", "--gc", "x"}, {"load", "extra"}} {
		var usage usageError
		if err := run(t.Context(), args, env); !errors.As(err, &usage) {
			t.Errorf("%q: %v", args, err)
		}
	}
	if err := run(t.Context(), []string{"compare", "-h"}, env); err != nil {
		t.Errorf("-h: %v", err)
	}
}

// TestQuestionsAreAnswered asks what figures asks of the whole database.
func TestQuestionsAreAnswered(t *testing.T) {
	api := newServer(generated(t, 200))
	questions, err := readQuestions("aggregates")
	if err != nil || len(questions) < 3 {
		t.Fatalf("%d questions, %v", len(questions), err)
	}
	for _, q := range questions {
		if response := api.Execute(t.Context(), &graphql.RawParams{Query: q.query, Variables: q.variables}); len(response.Errors) > 0 {
			t.Errorf("%s: %v", q.name, response.Errors)
		}
	}
}

func TestReadQuestions(t *testing.T) {
	folder := t.TempDir()
	for name, text := range map[string]string{
		"b.graphql": "{ a }", "b.json": `{"code": "AA"}`, "c.graphql": "{ c }",
		"a.txtar": "words\n-- query.graphql --\n{ b }\n-- variables.json --\n{\"n\": 1}\n-- response.json --\n{}\n",
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := readQuestions(folder)
	want := []golden{{"a", "{ b }\n", map[string]any{"n": 1.0}}, {"b", "{ a }", map[string]any{"code": "AA"}}, {"c", "{ c }", nil}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("read %v, %v", got, err)
	}
	if err := os.WriteFile(filepath.Join(folder, "d.txtar"), []byte("no query"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := readQuestions(folder); err == nil {
		t.Error("an archive without a query was read")
	}
}

func TestPagedQuestion(t *testing.T) {
	store := generated(t, 1000)
	handler := httptest.NewServer(newServer(store).Handler())
	t.Cleanup(handler.Close)
	url := handler.URL + "/graphql"
	found, err := hubs(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	cursor, walked, err := walk(t.Context(), url, found[0].code, 120)
	if err != nil || walked != 120 {
		t.Fatalf("walked %d rows, %v", walked, err)
	}
	if _, most, err := walk(t.Context(), url, found[0].code, 1e6); err != nil || most >= found[0].size || most < found[0].size-100 {
		t.Errorf("of %d rows, %d were walked: %v", found[0].size, most, err)
	}
	paged, err := pagedQuestion()
	if err != nil {
		t.Fatal(err)
	}
	h := newHTTPAsk(url, [][]byte{bodyOf(paged, map[string]any{"code": found[0].code}), bodyOf(paged, map[string]any{"code": found[0].code, "after": cursor})}, false)
	if _, err := h.first(t.Context(), 0, found[0].ids); err != nil {
		t.Error(err)
	}
	if _, err := h.first(t.Context(), 1, found[0].ids); !errors.Is(err, errAnswer) {
		t.Errorf("another page gave %v", err)
	}
}

func TestTable(t *testing.T) {
	var r figuresReport
	r.ratio("throughput", atLeast, 0.6, spread{Median: 0.6})
	r.ratio("latency", atMost, 1.5, spread{Median: 1.5})
	if err := r.check(); err != nil {
		t.Errorf("figures at their bounds: %v", err)
	}
	r.ratio("slow", atLeast, 8, spread{Median: 7.9})
	r.ratio("late", atMost, 1.2, spread{Median: 1.3})
	err := r.check()
	var text strings.Builder
	if err == nil || !strings.Contains(err.Error(), "slow") || !strings.Contains(err.Error(), "late") {
		t.Errorf("figures beyond their bounds: %v", err)
	}
	if err := r.print(&text); err != nil || strings.Count(text.String(), "MISSED") != 2 {
		t.Errorf("printed %v:\n%s", err, text.String())
	}
}

func TestLeaves(t *testing.T) {
	if n, err := leavesOf([]byte(`{"a": {"b": [1, "x", null, {"c": true}]}, "d": []}`)); err != nil || n != 4 {
		t.Errorf("%d leaves, %v", n, err)
	}
}
