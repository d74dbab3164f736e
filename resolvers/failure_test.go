package resolvers_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

// broken is a store that answers as a test wants.
type broken struct {
	graph.Store
	query func(ctx context.Context, plan *graph.Plan) (*graph.Tree, error)
}

func (*broken) Planned(*graph.Plan) bool { return true }

func (b *broken) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	return b.query(ctx, plan)
}

const anyQuestion = `{ accusations { totalCount } }`

// What goes wrong behind the API has a code; what it was is in the log alone.
func TestStoreFailures(t *testing.T) {
	const hidden = "bolt://10.0.0.7:7687"
	cause := errors.New("dial " + hidden)
	cases := []struct {
		name    string
		fails   func() error
		code    resolvers.Code
		message string
		logged  string // part of the line; "" for none
	}{
		{"unreachable", func() error { return graph.Unavailable(cause, "the database does not answer; try again shortly") }, resolvers.CodeUnavailable, "the database does not answer; try again shortly", hidden},
		{"unreachable, wrapped", func() error { return fmt.Errorf("read: %w", graph.Unavailable(cause, "try again")) }, resolvers.CodeUnavailable, "try again", hidden},
		{"anything else", func() error { return fmt.Errorf("neo4j: %w", cause) }, resolvers.CodeInternal, "internal error", hidden},
		{"panic", func() error { panic(cause) }, resolvers.CodeInternal, "internal error", hidden},              //nolint:forbidigo // what the case is about
		{"panic with a text", func() error { panic(hidden) }, resolvers.CodeInternal, "internal error", hidden}, //nolint:forbidigo // what the case is about
		{"nil where something must be", func() error { var none *graph.Plan; _ = none.AsOf; return nil }, resolvers.CodeInternal, "internal error", "nil pointer"},
		{"deadline", func() error { return fmt.Errorf("collect: %w", context.DeadlineExceeded) }, resolvers.CodeTimeout, "the answer took too long; ask for less at once", ""},
		{"cancelled", func() error { return fmt.Errorf("collect: %w", context.Canceled) }, resolvers.CodeCancelled, "the request was cancelled", ""},
		{"too expensive", func() error { return graph.Errorf(graph.ErrTooExpensive, "more than the database may hold in memory") }, resolvers.CodeTooExpensive, "more than the database may hold in memory", ""},
		{"invalid", func() error { return graph.Errorf(graph.ErrInvalid, "no such thing") }, resolvers.CodeInvalid, "no such thing", ""},
		{"read-only", func() error { return graph.Errorf(graph.ErrReadOnly, "takes no writes") }, resolvers.CodeForbidden, "takes no writes", ""},
		{"not found", func() error { return graph.Errorf(graph.ErrNotFound, "is not there") }, resolvers.CodeNotFound, "is not there", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			api := newAPI(t, &broken{query: func(context.Context, *graph.Plan) (*graph.Tree, error) { return nil, c.fails() }}, server.Limits{})
			body := api.ask(t, question{Query: anyQuestion})
			r := refusal(t, body)
			r.check(t)
			if got := r.Errors[0]; got.Extensions.Code != c.code || got.Message != c.message {
				t.Errorf("got %s %q, want %s %q", got.Extensions.Code, got.Message, c.code, c.message)
			}
			if got := fmt.Sprint(r.Errors[0].Path); got != "[accusations]" {
				t.Errorf("path %s", got)
			}
			if strings.Contains(string(body), hidden) {
				t.Errorf("the client hears of the inside: %s", body)
			}
			lines := strings.Join(api.log.take(), "\n")
			if (c.logged == "") != (lines == "") || !strings.Contains(lines, c.logged) {
				t.Errorf("logged %q, want %q in it", lines, c.logged)
			}
		})
	}
}

// One root field that fails leaves the others alone where it may be null.
func TestPartialFailure(t *testing.T) {
	whole := memory(t, shipped)
	store := &broken{query: func(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
		if plan.AsOf != "" {
			panic("only then") //nolint:forbidigo // what the test is about
		}
		return whole.Query(ctx, plan)
	}}
	api := newAPI(t, store, server.Limits{})
	body := api.ask(t, question{Query: `{ good: country(code: "CN") { name } bad: country(code: "CN", asOf: "2025-10-19") { name } }`})
	r := refusal(t, body)
	if got := string(r.Data); got != `{"good":{"name":"China"},"bad":null}` || len(r.Errors) != 1 || r.Errors[0].Extensions.Code != resolvers.CodeInternal {
		t.Errorf("got %s", body)
	}
	if len(api.log.take()) == 0 {
		t.Error("nothing logged")
	}
}

// A value that the schema promises and the graph does not hold is the server's fault, not the client's.
func TestMissingValue(t *testing.T) {
	whole := memory(t, shipped)
	store := &broken{query: func(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
		tree, err := whole.Query(ctx, plan)
		tree.Walk(func(r *graph.Row) { delete(r.Hops, "Reaction.by") })
		return tree, err
	}}
	api := newAPI(t, store, server.Limits{})
	r := refusal(t, api.ask(t, question{Query: `{ node(id: "reaction:supremacy-78800/1") { ... on Reaction { by { name } } } }`}))
	if len(r.Errors) != 1 || r.Errors[0].Extensions.Code != resolvers.CodeInternal || r.Errors[0].Message != "internal error" {
		t.Errorf("got %+v", r)
	}
	if lines := api.log.take(); len(lines) != 1 || !strings.Contains(lines[0], "null") {
		t.Errorf("logged %q", lines)
	}
}

// waiting is a store that gives no answer before the context ends.
func waiting(asked chan<- struct{}) graph.Store {
	return &broken{query: func(ctx context.Context, _ *graph.Plan) (*graph.Tree, error) {
		if asked != nil {
			close(asked)
		}
		<-ctx.Done()
		return nil, ctx.Err()
	}}
}

func TestTimeout(t *testing.T) {
	late := &broken{query: func(ctx context.Context, _ *graph.Plan) (*graph.Tree, error) {
		<-ctx.Done()
		return nil, graph.Unavailable(errors.New("half a handshake"), "the database does not answer")
	}}
	for _, store := range []graph.Store{waiting(nil), late} {
		api := newAPI(t, store, server.Limits{Timeout: time.Millisecond})
		r := refusal(t, api.ask(t, question{Query: anyQuestion}))
		if len(r.Errors) != 1 || r.Errors[0].Extensions.Code != resolvers.CodeTimeout || r.Errors[0].Message != "the answer took too long; ask for less at once" {
			t.Errorf("got %+v", r)
		}
	}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			store := s.open(t)
			api := newAPI(t, store, server.Limits{Timeout: time.Nanosecond})
			if r := refusal(t, api.ask(t, question{Query: anyQuestion})); len(r.Errors) != 1 || r.Errors[0].Extensions.Code != resolvers.CodeTimeout {
				t.Errorf("got %+v", r)
			}
			if lines := api.log.take(); len(lines) > 0 {
				t.Errorf("logged %q", lines)
			}
		})
	}
}

func TestClientGone(t *testing.T) {
	body := `{"query": "{ accusations { totalCount } }"}`
	for _, c := range []struct {
		name   string
		before bool
	}{{"before it is asked", true}, {"while the store is asked", false}} {
		t.Run(c.name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			asked := make(chan struct{})
			if c.before {
				cancel()
			} else {
				go func() { <-asked; cancel() }()
			}
			api := newAPI(t, waiting(asked), server.Limits{})
			r := refusal(t, api.post(ctx, body).Body.Bytes())
			if len(r.Errors) != 1 || r.Errors[0].Extensions.Code != resolvers.CodeCancelled {
				t.Errorf("got %+v", r)
			}
			if lines := api.log.take(); len(lines) > 0 {
				t.Errorf("logged %q", lines)
			}
			cancel()
		})
	}
}
