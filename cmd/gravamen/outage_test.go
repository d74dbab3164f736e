package main

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/seed"
)

// The database goes away after the start, in both ways in which that happens: its machine refuses connections, or says
// nothing any more. Clients hear of it in time, and the server answers again, unaided, once the database is back.
//
// One that refuses is missed within three seconds. One that says nothing looks like one that is still at work until the time of a question
// is almost over; from then on it is missed like the other.
func TestDatabaseGoesAway(t *testing.T) {
	store := neo4jtest.Open(t)
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	for i := range parts[:3] { // a few cases will do
		if _, err := store.Apply(t.Context(), &parts[i].Batch); err != nil {
			t.Fatal(err)
		}
	}
	target, err := url.Parse(neo4jtest.URI(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		cut   func(*proxy)
		bound time.Duration // of the first answer
		code  string        // likewise
	}{
		{"refuses", (*proxy).refuse, 3 * time.Second, "UNAVAILABLE"},
		{"silent", (*proxy).fallSilent, 5500 * time.Millisecond, "UNAVAILABLE"},
	} {
		t.Run(c.name, func(t *testing.T) {
			between := newProxy(t, target.Host)
			base := serveInProcess(t, "--neo4j", "bolt://"+between.addr)
			answers(t, base)
			answers(t, base)

			c.cut(between)
			refuses(t, base, c.code, c.bound)
			refuses(t, base, "UNAVAILABLE", 3*time.Second)
			statusIs(t, base+"/readyz", http.StatusServiceUnavailable)
			statusIs(t, base+"/livez", http.StatusOK)

			between.restore(t)
			answers(t, base)
			statusIs(t, base+"/readyz", http.StatusOK)
		})
	}
}

// refuses checks that a question gets an error with a code in time, and no word about where the database is.
func refuses(t *testing.T, base, code string, bound time.Duration) {
	t.Helper()
	start := time.Now()
	status, body, err := post(t.Context(), base+"/graphql", "{ statistics { accusationCount } }")
	took := time.Since(start)
	if err != nil {
		t.Fatal(err)
	}
	var response struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal(body, &response); err != nil || len(response.Errors) != 1 || response.Errors[0].Extensions.Code != code {
		t.Errorf("status %d, %s; want one error with the code %s", status, body, code)
	}
	if strings.Contains(string(body), "127.0.0.1") {
		t.Errorf("the answer tells where the database is: %s", body)
	}
	if t.Logf("heard after %s", took); took > bound {
		t.Errorf("that is more than %s", bound)
	}
}

func answers(t *testing.T, base string) {
	t.Helper()
	status, body, err := post(t.Context(), base+"/graphql", "{ statistics { accusationCount } }")
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"data":{"statistics":{"accusationCount":`; status != http.StatusOK || !strings.HasPrefix(string(body), want) {
		t.Fatalf("status %d, %s; want %s", status, body, want)
	}
}

func statusIs(t *testing.T, address string, want int) {
	t.Helper()
	status, body, err := fetch(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	if status != want {
		t.Errorf("%s: status %d, want %d: %s", address, status, want, body)
	}
}

// serveInProcess runs the program until the test ends and gives the URL at which it answers.
func serveInProcess(t *testing.T, args ...string) string {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	stderr := newLines()
	// GOGC is set so that the program leaves the collector of the test's process alone.
	getenv := func(name string) string { return map[string]string{"GOGC": "100"}[name] }
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, append([]string{"serve", "--addr", "127.0.0.1:0"}, args...), environment{getenv, strings.NewReader(""), io.Discard, stderr})
		stderr.close()
	}()
	t.Cleanup(func() {
		stop()
		if code := <-ended; code != exitOK {
			t.Errorf("exit code %d", code)
		}
		if t.Failed() {
			t.Logf("stderr:\n%s", stderr)
		}
	})
	base, err := stderr.ready(30 * time.Second)
	if err != nil {
		t.Fatalf("%v; it said:\n%s", err, stderr)
	}
	return base
}

// proxy forwards connections, until it is told to stop.
type proxy struct {
	addr, target string

	mu       sync.Mutex
	silent   chan struct{} // closed while nothing is to be heard
	listener net.Listener
	open     map[net.Conn]bool
}

func newProxy(t *testing.T, target string) *proxy {
	t.Helper()
	p := &proxy{addr: "127.0.0.1:0", target: target, open: map[net.Conn]bool{}}
	p.restore(t)
	t.Cleanup(p.refuse)
	return p
}

// restore forwards again, or for the first time. Connections of the time before stay dead, as they do when a machine
// comes back.
func (p *proxy) restore(t *testing.T) {
	t.Helper()
	p.refuse()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", p.addr)
	if err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.addr, p.listener, p.silent = listener.Addr().String(), listener, make(chan struct{})
	go p.accept(listener, p.silent)
}

// refuse closes what is open and listens no longer.
func (p *proxy) refuse() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.listener != nil {
		_ = p.listener.Close()
	}
	for c := range p.open {
		_ = c.Close()
	}
	clear(p.open)
}

// fallSilent keeps all connections, and takes new ones, without passing anything on.
func (p *proxy) fallSilent() {
	p.mu.Lock()
	defer p.mu.Unlock()
	close(p.silent)
}

func (p *proxy) accept(listener net.Listener, silent chan struct{}) {
	for {
		client, err := listener.Accept()
		if err != nil {
			return
		}
		if !p.keep(listener, client) {
			continue
		}
		select {
		case <-silent:
			continue
		default:
		}
		server, err := new(net.Dialer).DialContext(context.Background(), "tcp", p.target)
		if err != nil || !p.keep(listener, server) {
			_ = client.Close()
			continue
		}
		go pass(client, server, silent)
		go pass(server, client, silent)
	}
}

// keep notes a connection, unless its listener has been closed.
func (p *proxy) keep(listener net.Listener, c net.Conn) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.listener != listener {
		_ = c.Close()
		return false
	}
	p.open[c] = true
	return true
}

func pass(from, to net.Conn, silent chan struct{}) {
	buffer := make([]byte, 32<<10)
	for {
		n, err := from.Read(buffer)
		select {
		case <-silent:
			return // what was read is lost, and nothing is closed
		default:
		}
		if n > 0 {
			if _, err := to.Write(buffer[:n]); err != nil {
				break
			}
		}
		if err != nil {
			break
		}
	}
	_ = from.Close()
	_ = to.Close()
}

// An address at which something takes connections and says nothing must not hold a start, nor any other command.
func TestSilentAddress(t *testing.T) {
	t.Parallel()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0") // the system takes the connections
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	address := "bolt://" + listener.Addr().String()
	for _, args := range [][]string{{"serve", "--addr", "127.0.0.1:0"}, {"seed"}, {"doctor"}, {"query"}} {
		t.Run(args[0], func(t *testing.T) {
			t.Parallel()
			var stderr strings.Builder
			getenv := func(name string) string { return map[string]string{"GOGC": "100", "NEO4J_URI": address}[name] }
			start := time.Now()
			code := run(t.Context(), args, environment{getenv, strings.NewReader("{ __typename }"), io.Discard, &stderr})
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("ended after %s", took)
			}
			if code != exitUnreachable || !strings.Contains(stderr.String(), "cannot use the database at "+address) {
				t.Errorf("exit code %d, want %d; stderr:\n%s", code, exitUnreachable, stderr.String())
			}
		})
	}
}

// Who ends a command while it waits for a database is told that, and not that the database is at fault.
func TestInterrupted(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"serve", "--addr", "127.0.0.1:0"}, {"seed"}, {"doctor"}, {"query"}} {
		t.Run(args[0], func(t *testing.T) {
			t.Parallel()
			listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
			if err != nil {
				t.Fatal(err)
			}
			ctx, interrupt := context.WithCancel(t.Context())
			go func() {
				if c, err := listener.Accept(); err == nil {
					interrupt()
					_ = c.Close()
				}
			}()
			t.Cleanup(func() { _ = listener.Close() })
			var stderr strings.Builder
			getenv := func(name string) string {
				return map[string]string{"GOGC": "100", "NEO4J_URI": "bolt://" + listener.Addr().String(), "GRAVAMEN_LOG_LEVEL": "error"}[name]
			}
			code := run(ctx, args, environment{getenv, strings.NewReader("{ __typename }"), io.Discard, &stderr})
			if want := "gravamen: interrupted\n"; code != exitFailure || stderr.String() != want {
				t.Errorf("exit code %d, want %d; stderr %q, want %q", code, exitFailure, stderr.String(), want)
			}
		})
	}
}
