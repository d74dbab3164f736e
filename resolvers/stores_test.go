package resolvers_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

// stores are those that must answer alike, each filled with the first case of the shipped collection. Tests only read them.
var stores = []struct {
	name string
	open func(tb testing.TB) graph.Store
}{
	{"memory", func(tb testing.TB) graph.Store { tb.Helper(); return memory(tb, shipped) }},
	{"neo4j", func(tb testing.TB) graph.Store { tb.Helper(); return database(tb, shipped) }},
}

// content is what a store is filled with.
type content string

const (
	shipped  content = "collection"
	invented content = "with the invented case"
)

var filledMemory = map[content]graph.Store{}

func memory(tb testing.TB, with content) graph.Store {
	tb.Helper()
	if filledMemory[with] == nil {
		store := memstore.New()
		if err := fill(tb.Context(), store, with); err != nil {
			tb.Fatal(err)
		}
		filledMemory[with] = store
	}
	return filledMemory[with]
}

// filledDatabase is what the one database that tests have holds now. It keeps it from test to test: filling takes long.
var filledDatabase content

func database(tb testing.TB, with content) graph.Store {
	tb.Helper()
	store, err := neo4jstore.Open(neo4jstore.Options{URI: neo4jtest.URI(tb), Timeout: time.Minute})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(context.Background()); err != nil {
			tb.Error(err)
		}
	})
	switch filledDatabase {
	case with:
		return store
	case shipped: // what else there is adds to it
		err = fill(tb.Context(), store, with)
	default:
		err = fill(tb.Context(), neo4jtest.Open(tb), with)
	}
	if err != nil {
		tb.Fatal(err)
	}
	filledDatabase = with
	return store
}

func fill(ctx context.Context, store graph.Store, with content) error {
	parts, err := parts(with)
	if err != nil {
		return err
	}
	for i := range parts {
		if _, err := store.Apply(ctx, &parts[i].Batch); err != nil {
			return err
		}
	}
	return nil
}

func parts(with content) ([]seed.Part, error) {
	all, err := seed.Collection()
	if err != nil {
		return nil, err
	}
	if with == shipped {
		return around(all, "cn-mss-ntsc-2025"), nil
	}
	more, err := inventedParts()
	return around(append(all, more...), "cn-mss-ntsc-2025", "invented", "imported"), err
}

// around keeps some cases with what they refer to, and the countries: answers to golden questions stay the same while the
// collection grows.
func around(all []seed.Part, keys ...string) []seed.Part {
	documents := map[string]*graph.Document{}
	var wanted []string
	for i := range all {
		for j := range all[i].Batch.Documents {
			doc := &all[i].Batch.Documents[j]
			documents[doc.ID] = doc
			if slices.Contains(keys, all[i].Name) || graph.KindOf(doc.ID) == graph.KindCountry {
				wanted = append(wanted, doc.ID)
			}
		}
	}
	kept := map[string]bool{}
	for len(wanted) > 0 {
		id := wanted[0]
		wanted = wanted[1:]
		if doc := documents[id]; doc != nil && !kept[id] {
			kept[id] = true
			for _, l := range doc.Links {
				wanted = append(wanted, l.To)
			}
		}
	}
	out := make([]seed.Part, 0, len(all))
	for _, part := range all {
		part.Batch.Documents = slices.DeleteFunc(slices.Clone(part.Batch.Documents), func(d graph.Document) bool { return !kept[d.ID] })
		if len(part.Batch.Documents) > 0 {
			out = append(out, part)
		}
	}
	return out
}

// api is the whole HTTP surface over a store, with what it logs.
type api struct {
	handler http.Handler
	log     *logged
}

func newAPI(tb testing.TB, store graph.Store, limits server.Limits) *api {
	tb.Helper()
	if limits.Timeout == 0 {
		limits.Timeout = time.Minute // a database that meets a statement for the first time takes its time
	}
	log := &logged{Handler: slog.NewTextHandler(tb.Output(), nil)}
	return &api{server.New(store, limits, slog.New(log)).Handler(), log}
}

// logged remembers what was logged as an error.
type logged struct {
	slog.Handler
	mu     sync.Mutex
	errors []string
}

func (l *logged) Handle(ctx context.Context, record slog.Record) error {
	if record.Level < slog.LevelError {
		return l.Handler.Handle(ctx, record)
	}
	text := record.Message
	record.Attrs(func(a slog.Attr) bool { text += " " + a.String(); return true })
	l.mu.Lock()
	defer l.mu.Unlock()
	l.errors = append(l.errors, text)
	return nil
}

func (l *logged) take() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	taken := l.errors
	l.errors = nil
	return taken
}

// question is the body of a request.
type question struct {
	Query         string         `json:"query"`
	OperationName string         `json:"operationName,omitempty"`
	Variables     map[string]any `json:"variables,omitempty"`
}

// ask sends a question as a client does and gives the body of the answer.
func (a *api) ask(tb testing.TB, q question) []byte {
	tb.Helper()
	body, err := json.Marshal(q)
	if err != nil {
		tb.Fatal(err)
	}
	return a.post(tb.Context(), string(body)).Body.Bytes()
}

func (a *api) post(ctx context.Context, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	a.handler.ServeHTTP(w, r)
	return w
}

// answered is the data of an answer that must hold no errors.
func (a *api) answered(tb testing.TB, q question) map[string]any {
	tb.Helper()
	return data(tb, q, a.ask(tb, q))
}

func data(tb testing.TB, q question, text []byte) map[string]any {
	tb.Helper()
	var response struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal(text, &response); err != nil || len(response.Errors) > 0 || response.Data == nil {
		tb.Fatalf("%s\ngives %s", q.Query, text)
	}
	return response.Data
}

// at reads a place in an answer: names of fields and, as ints, places in lists.
func at(tb testing.TB, value any, path ...any) any {
	tb.Helper()
	for i, step := range path {
		switch step := step.(type) {
		case string:
			object, ok := value.(map[string]any)
			if _, there := object[step]; !ok || !there {
				tb.Fatalf("nothing at %v in %v", path[:i+1], value)
			}
			value = object[step]
		case int:
			list, ok := value.([]any)
			if !ok || step >= len(list) {
				tb.Fatalf("nothing at %v in %v", path[:i+1], value)
			}
			value = list[step]
		}
	}
	return value
}

// pretty is JSON for people to read, its keys in the order in which they were sent.
func pretty(tb testing.TB, text []byte) string {
	tb.Helper()
	var out bytes.Buffer
	if err := json.Indent(&out, text, "", "  "); err != nil {
		tb.Fatalf("%v: %s", err, text)
	}
	return out.String() + "\n"
}

// unescaped undoes what encoding/json does to <, > and & for HTML's sake, which no test is about.
var unescaped = strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&")
