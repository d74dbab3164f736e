package neo4jstore_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// patience is how soon a caller must hear that the database does not answer.
const patience = 3 * time.Second

// proxy stands between a store and the database. It can be cut, as when the database goes down, and restored.
type proxy struct {
	t       *testing.T
	address string // its own
	target  string

	mu       sync.Mutex
	listener net.Listener
	open     []net.Conn
	frozen   bool // bytes are taken and go nowhere
}

func newProxy(t *testing.T) *proxy {
	t.Helper()
	target, err := url.Parse(neo4jtest.URI(t))
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{t: t, address: "127.0.0.1:0", target: target.Host}
	p.restore()
	t.Cleanup(p.cut)
	return p
}

func (p *proxy) restore() {
	listener, err := (&net.ListenConfig{}).Listen(p.t.Context(), "tcp", p.address)
	if err != nil {
		p.t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.listener, p.address, p.frozen = listener, listener.Addr().String(), false
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			p.join(client)
		}
	}()
}

func (p *proxy) join(client net.Conn) {
	server, err := (&net.Dialer{}).DialContext(p.t.Context(), "tcp", p.target)
	if err != nil {
		_ = client.Close()
		return
	}
	p.mu.Lock()
	p.open = append(p.open, client, server)
	p.mu.Unlock()
	for _, way := range [][2]net.Conn{{client, server}, {server, client}} {
		go func() {
			_, _ = io.Copy(thawed{p, way[1]}, way[0])
			_ = way[1].Close()
		}()
	}
}

// thawed drops what is written while the proxy is frozen.
type thawed struct {
	*proxy
	to net.Conn
}

func (w thawed) Write(b []byte) (int, error) {
	w.mu.Lock()
	frozen := w.frozen
	w.mu.Unlock()
	if frozen {
		return len(b), nil
	}
	return w.to.Write(b)
}

func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	_ = p.listener.Close()
	for _, c := range p.open {
		_ = c.Close()
	}
	p.open = nil
}

func (p *proxy) freeze() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.frozen = true
}

// behind opens a store behind a proxy, on a database with one country.
func behind(t *testing.T, options neo4jstore.Options) (*proxy, *neo4jstore.Store) {
	t.Helper()
	direct := neo4jtest.Open(t)
	if _, err := direct.Apply(t.Context(), oneCountry("US")); err != nil {
		t.Fatal(err)
	}
	p := newProxy(t)
	options.URI = "bolt://" + p.address
	store, err := neo4jstore.Open(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close(t.Context()) })
	return p, store
}

func oneCountry(code string) *graph.Batch {
	country := &graph.Country{Entity: graph.Entity{ID: "country:" + code}, Code: code, Name: code}
	return &graph.Batch{At: time.Unix(0, 0), Documents: []graph.Document{graph.NewDocument(country)}}
}

// ask reads the countries.
func countries(ctx context.Context, store graph.Store) (int, error) {
	tree, err := store.Query(ctx, &graph.Plan{Roots: []*graph.Hop{root(graph.KindCountry)}})
	if err != nil {
		return 0, err
	}
	return len(tree.Roots[string(graph.KindCountry)].Rows), nil
}

// unavailable checks that every call says so in time.
func unavailable(t *testing.T, store graph.Store) {
	t.Helper()
	for what, call := range map[string]func() error{
		"query": func() error { _, err := countries(t.Context(), store); return err },
		"apply": func() error { _, err := store.Apply(t.Context(), oneCountry("CN")); return err },
		"ready": func() error { return store.Ready(t.Context()) },
	} {
		start := time.Now()
		err := call()
		took := time.Since(start)
		if !errors.Is(err, graph.ErrUnavailable) || took > patience {
			t.Errorf("%s: %v after %v; want ErrUnavailable within %v", what, err, took, patience)
		}
	}
}

func TestOutage(t *testing.T) {
	p, store := behind(t, neo4jstore.Options{})
	// Several connections lie in the pool when the database goes down.
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() {
			if _, err := countries(t.Context(), store); err != nil {
				t.Errorf("before: %v", err)
			}
		})
	}
	asking.Wait()
	for round := range 2 {
		p.cut()
		unavailable(t, store)
		p.restore()
		if n, err := countries(t.Context(), store); err != nil || n != 1+round {
			t.Fatalf("after: %d countries, %v", n, err)
		}
		if _, err := store.Apply(t.Context(), oneCountry([]string{"CN", "DE"}[round])); err != nil {
			t.Errorf("after: %v", err)
		}
		if err := store.Ready(t.Context()); err != nil {
			t.Errorf("after: %v", err)
		}
	}
}

// TestBriefOutage: the connections died while nobody asked, and the database is back.
func TestBriefOutage(t *testing.T) {
	p, store := behind(t, neo4jstore.Options{})
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() { _, _ = countries(t.Context(), store) })
	}
	asking.Wait()
	p.cut()
	p.restore()
	if _, err := countries(t.Context(), store); err != nil {
		t.Errorf("query: %v", err)
	}
	p.cut()
	p.restore()
	if _, err := store.Apply(t.Context(), oneCountry("CN")); err != nil {
		t.Errorf("apply: %v", err)
	}
}

func TestNeverThere(t *testing.T) {
	neo4jtest.URI(t) // an address where nothing listens is as good, but the machine may be another's
	p := newProxy(t)
	p.cut()
	store, err := neo4jstore.Open(neo4jstore.Options{URI: "bolt://" + p.address})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close(t.Context()) })
	unavailable(t, store)
}

// TestSilence: the database, or the network, takes what is sent and never answers.
func TestSilence(t *testing.T) {
	p, store := behind(t, neo4jstore.Options{Timeout: time.Second})
	if _, err := countries(t.Context(), store); err != nil {
		t.Fatal(err)
	}
	p.freeze()
	start := time.Now()
	if _, err := countries(t.Context(), store); !errors.Is(err, graph.ErrUnavailable) || time.Since(start) > patience {
		t.Errorf("%v after %v; want ErrUnavailable within %v", err, time.Since(start), patience)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	start = time.Now()
	if _, err := countries(ctx, store); err == nil || time.Since(start) > time.Second {
		t.Errorf("%v after %v; want an error by the end of the context", err, time.Since(start))
	}
	p.cut()
	p.restore()
	if _, err := countries(t.Context(), store); err != nil {
		t.Errorf("after: %v", err)
	}
}

func TestClosed(t *testing.T) {
	_, store := behind(t, neo4jstore.Options{})
	if _, err := countries(t.Context(), store); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	unavailable(t, store)
	if took := time.Since(start); took > 100*time.Millisecond {
		t.Errorf("a closed store takes %v to say so", took)
	}
}
