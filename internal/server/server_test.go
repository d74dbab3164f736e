package server_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// unready is a store that cannot answer.
type unready struct {
	graph.Store
	err error
}

func (u unready) Ready(context.Context) error { return u.err }

func TestProbes(t *testing.T) {
	closed := memstore.New()
	if err := closed.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	cause := errors.New("dial bolt://10.0.0.7:7687")
	for name, c := range map[string]struct {
		store  graph.Store
		status int
		text   string
	}{
		"ready":              {memstore.New(), 200, "ready\n"},
		"closed":             {closed, 503, "not ready: the store is closed\n"},
		"unreachable":        {unready{err: graph.Unavailable(cause, "the database does not answer")}, 503, "not ready: the database does not answer\n"},
		"for another reason": {unready{err: cause}, 503, "not ready\n"},
	} {
		t.Run(name, func(t *testing.T) {
			h, _ := newHandler(t, c.store)
			if w := send(t, h, "GET", "/readyz", ""); w.Code != c.status || w.Body.String() != c.text {
				t.Errorf("/readyz: %d %q, want %d %q", w.Code, w.Body, c.status, c.text)
			}
			if w := send(t, h, "GET", "/livez", ""); w.Code != http.StatusOK || w.Body.String() != "alive\n" {
				t.Errorf("/livez: %d %q", w.Code, w.Body)
			}
		})
	}
}

// counting counts how often it is asked whether it is ready, and takes its time.
type counting struct {
	graph.Store
	asked atomic.Int64
	err   atomic.Pointer[error]
}

func (c *counting) Ready(ctx context.Context) error {
	c.asked.Add(1)
	select {
	case <-time.After(200 * time.Millisecond):
	case <-ctx.Done():
		return ctx.Err()
	}
	if err := c.err.Load(); err != nil {
		return *err
	}
	return nil
}

// However many probes come, the store is asked by one at a time, and who leaves does not make the others hear that it is not ready.
func TestManyProbes(t *testing.T) {
	store := &counting{Store: memstore.New()}
	h, _ := newHandler(t, store)
	storm := func(want int) {
		t.Helper()
		before := store.asked.Load()
		var probes sync.WaitGroup
		for i := range 200 {
			probes.Go(func() {
				ctx, cancel := context.WithCancel(t.Context())
				defer cancel()
				if i == 0 {
					cancel()
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, httptest.NewRequestWithContext(ctx, http.MethodGet, "/readyz", nil))
				if i > 0 && w.Code != want {
					t.Errorf("/readyz: %d %q, want %d", w.Code, w.Body, want)
				}
			})
		}
		probes.Wait()
		if n := store.asked.Load() - before; n > 3 {
			t.Errorf("200 probes asked the store %d times", n)
		}
	}
	storm(http.StatusOK)
	gone := graph.Unavailable(errors.New("dial"), "the database does not answer")
	store.err.Store(&gone)
	time.Sleep(200 * time.Millisecond) // longer than it is taken to be ready
	storm(http.StatusServiceUnavailable)
	store.err.Store(nil)
	storm(http.StatusOK) // what failed is asked again at once
}

func TestOtherPaths(t *testing.T) {
	h, _ := newHandler(t, nil)
	if w := send(t, h, "GET", "/", ""); w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") {
		t.Errorf("/: %d %q", w.Code, w.Header())
	}
	if w := send(t, h, "GET", "/nowhere", ""); w.Code != http.StatusNotFound {
		t.Errorf("/nowhere: %d", w.Code)
	}
	for _, target := range []string{"/graphql/", "/livez"} {
		if w := send(t, h, "POST", target, ""); w.Code != http.StatusMethodNotAllowed {
			t.Errorf("POST %s: %d", target, w.Code)
		}
	}
}

// held is a store that answers when it is let.
type held struct {
	graph.Store
	asked, answer chan struct{}
}

func (h *held) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	close(h.asked)
	<-h.answer
	return h.Store.Query(ctx, plan)
}

// A server that is told to stop takes no new requests and finishes those that it has begun.
func TestServeDrains(t *testing.T) {
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	store := &held{Store: memstore.New(), asked: make(chan struct{}), answer: make(chan struct{})}
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		served <- server.New(store, server.Limits{Timeout: time.Minute}, slog.New(slog.DiscardHandler)).Serve(ctx, listener)
	}()
	type answer struct {
		body string
		err  error
	}
	answered := make(chan answer, 1)
	go func() {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+listener.Addr().String()+"/graphql", strings.NewReader(post(question)))
		if err != nil {
			answered <- answer{err: err}
			return
		}
		r.Header.Set("Content-Type", jsonType)
		response, err := http.DefaultClient.Do(r)
		if err != nil {
			answered <- answer{err: err}
			return
		}
		body, err := io.ReadAll(response.Body)
		answered <- answer{string(body), errors.Join(err, response.Body.Close())}
	}()
	<-store.asked
	stop()
	for { // until the listener is closed
		connection, err := new(net.Dialer).DialContext(t.Context(), "tcp", listener.Addr().String())
		if err != nil {
			break
		}
		if err := connection.Close(); err != nil {
			t.Error(err)
		}
	}
	select {
	case err := <-served:
		t.Fatalf("the server ended with a request under way: %v", err)
	default:
	}
	close(store.answer)
	if got := <-answered; got.err != nil || got.body != counted {
		t.Errorf("got %+v", got)
	}
	if err := <-served; err != nil {
		t.Errorf("serve: %v", err)
	}
}

func TestServeFails(t *testing.T) {
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	if err := server.New(memstore.New(), server.Limits{}, slog.New(slog.DiscardHandler)).Serve(t.Context(), listener); err == nil {
		t.Error("a closed listener gave no error")
	}
}

func TestExecute(t *testing.T) {
	s := server.New(memstore.New(), server.Limits{}, slog.New(slog.DiscardHandler))
	response := s.Execute(t.Context(), &graphql.RawParams{Query: question})
	if got := string(response.Data); len(response.Errors) > 0 || got != `{"statistics":{"accusationCount":0}}` {
		t.Errorf("got %v %s", response.Errors, got)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if response := s.Execute(ended, &graphql.RawParams{Query: question}); response == nil || len(response.Errors) != 1 {
		t.Errorf("after its context ended: %+v", response)
	}
}
