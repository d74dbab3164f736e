package export_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/pipetest"
	"github.com/gravamen/gravamen/internal/server"
)

var rows = flag.Int("rows", 5_000, "how many rows TestFlatMemory writes; a million takes minutes")

// many answers as the API does, with so many rows: a real page again and again.
func many(t *testing.T, table string, rows int) export.Ask {
	t.Helper()
	api := server.New(memory(t), server.Limits{}, slog.New(slog.DiscardHandler))
	var document atomic.Pointer[json.RawMessage]
	return func(ctx context.Context, params *graphql.RawParams) *graphql.Response {
		if document.Load() == nil {
			whole := api.Execute(ctx, params)
			if len(whole.Errors) > 0 {
				return &graphql.Response{Errors: whole.Errors}
			}
			var page struct {
				List struct{ Nodes json.RawMessage }
			}
			if err := json.Unmarshal(whole.Data, &page); err != nil {
				t.Error(table, err)
			}
			document.Store(&page.List.Nodes)
		}
		var done int
		if after, ok := params.Variables["after"].(string); ok {
			_, _ = fmt.Sscan(after, &done)
		}
		done += 100
		data := fmt.Appendf(nil, `{"list":{"nodes":%s,"pageInfo":{"hasNextPage":%v,"endCursor":"%d"}}}`, *document.Load(), done < rows, done)
		return &graphql.Response{Data: data}
	}
}

// counted counts what is written.
type counted int64

func (c *counted) Write(p []byte) (int, error) { *c += counted(len(p)); return len(p), nil }

// However many rows there are, the memory that is in use while they are written stays the same.
func TestFlatMemory(t *testing.T) {
	live := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	for _, name := range []string{"accusations.csv", "accusations.jsonl", "accusations.parquet"} {
		t.Run(name, func(t *testing.T) {
			e := export.New(memstore.New(), many(t, "accusations", *rows), export.Options{})
			var early, most uint64
			var wrote counted
			written, start := 0, time.Now()
			err := e.Write(t.Context(), &wrote, &export.Question{Name: name}, nil, func(n int) {
				written = n
				switch {
				case early == 0 && n >= *rows/10:
					early = live()
				case n%max(*rows/20, 1000) == 0:
					most = max(most, live())
				}
			})
			if err != nil || written != *rows {
				t.Fatalf("%d rows, %v", written, err)
			}
			// What may grow is what the end of a Parquet file tells of its row groups, and a row group itself.
			if room := uint64(32 << 20); most > early+room {
				t.Errorf("%d MiB in use after a tenth of the rows, then up to %d MiB", early>>20, most>>20)
			}
			t.Logf("%d rows, %d MiB written, in use %d MiB after a tenth, then up to %d MiB; %.0f rows a second", written, wrote>>20, early>>20, most>>20, float64(written)/time.Since(start).Seconds())
		})
	}
}

// flaky is a store of which some calls go wrong.
type flaky struct {
	graph.Store
	calls atomic.Int64
	query func(ctx context.Context, call int64) error
}

func (f *flaky) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	if err := f.query(ctx, f.calls.Add(1)); err != nil {
		return nil, err
	}
	return f.Store.Query(ctx, plan)
}

// What goes wrong after the first byte breaks the connection; what goes wrong before is told.
func TestFailureIsSeen(t *testing.T) {
	t.Parallel()
	lost := graph.Unavailable(errors.New("lost"), "the database does not answer")
	for _, name := range []string{"accusations.csv", "accusations.jsonl", "accusations.parquet"} {
		for _, encoding := range []string{"gzip", "identity"} {
			store := &flaky{Store: memory(t), query: func(_ context.Context, call int64) error {
				if call > 2 { // the end of the log and the first page
					return lost
				}
				return nil
			}}
			r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, serve(t, store, server.Limits{})+"/export/"+name, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Accept-Encoding", encoding)
			response, err := http.DefaultClient.Do(r)
			if err == nil {
				_, err = io.Copy(io.Discard, response.Body)
				_ = response.Body.Close()
			}
			if err == nil {
				t.Errorf("%s, %s: the end of the answer looks whole", name, encoding)
			}
			if calls := store.calls.Load(); calls != 3 {
				t.Errorf("%s, %s: %d calls", name, encoding, calls)
			}
		}
	}
	for call, want := range map[int64]string{1: "the database does not answer", 2: "the database does not answer"} {
		store := &flaky{Store: memory(t), query: func(_ context.Context, n int64) error {
			if n == call {
				return lost
			}
			return nil
		}}
		response, body := get(t, serve(t, store, server.Limits{}), "accusations.csv")
		if response.StatusCode != http.StatusServiceUnavailable || !strings.Contains(body, want) || response.Header.Get("ETag") != "" {
			t.Errorf("call %d: %d %s", call, response.StatusCode, body)
		}
	}
}

// A client that goes away ends the work.
func TestClientGoes(t *testing.T) {
	t.Parallel()
	ended := make(chan struct{})
	reached := make(chan struct{})
	store := &flaky{Store: memory(t), query: func(ctx context.Context, call int64) error {
		if call == 3 {
			close(reached)
			<-ctx.Done()
			close(ended)
			return ctx.Err()
		}
		return nil
	}}
	ctx, cancel := context.WithCancel(t.Context())
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, serve(t, store, server.Limits{})+"/export/accusations.csv", nil)
	if err != nil {
		t.Fatal(err)
	}
	go func() { <-reached; cancel() }()
	response, err := http.DefaultClient.Do(r)
	if err == nil {
		_, err = io.Copy(io.Discard, response.Body)
		_ = response.Body.Close()
	}
	if err == nil {
		t.Error("the client read to the end")
	}
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		t.Error("the work goes on")
	}
}

// A client that does not read is given up, and its turn is somebody else's; meanwhile others are told to come again.
func TestSlowClient(t *testing.T) {
	t.Parallel()
	e := export.New(memstore.New(), many(t, "accusations", 1<<30), export.Options{AtOnce: 1, Write: 200 * time.Millisecond})
	ended := make(chan struct{})
	begun := make(chan struct{}, 1)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Slow") == "" {
			e.Handler().ServeHTTP(w, r)
			return
		}
		defer close(ended)
		e.Handler().ServeHTTP(&beginning{ResponseWriter: w, begun: begun}, r)
	}))
	defer s.Close()
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", strings.TrimPrefix(s.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close() //nolint:errcheck // the test ends
	if _, err := io.WriteString(conn, "GET /export/accusations.csv HTTP/1.1\r\nHost: x\r\nSlow: 1\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	<-begun
	response, body := get(t, s.URL, "accusations.csv")
	if response.StatusCode != http.StatusServiceUnavailable || response.Header.Get("Retry-After") == "" || !strings.Contains(body, "come again") {
		t.Errorf("%d %.300s", response.StatusCode, body)
	}
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		t.Fatal("it waits for a client that does not read")
	}
	if response, _ := do(t, http.MethodHead, s.URL+"/export/accusations.csv", nil); response.StatusCode != http.StatusOK {
		t.Errorf("afterwards: %d", response.StatusCode)
	}
}

// A client that takes 32 KiB each 29 s, or nothing after a megabyte, is given up within its patience and a second for each 16 KiB. One that takes them at
// twice that pace is not, though it pauses and the store is slow.
func TestPaceOfClients(t *testing.T) {
	t.Parallel()
	const patience, pace = 30 * time.Second, 16 << 10 // the defaults, as docs/exports.md tells them
	const last = "\r\n0\r\n\r\n"                      // of an answer that is whole
	for name, c := range map[string]struct {
		rows    int
		pause   func(at int) time.Duration // after the pieces of 32 KiB read so far
		whole   bool
		between time.Duration // how long the store takes for a page
	}{
		"a slow one":         {1 << 30, func(int) time.Duration { return 29 * time.Second }, false, 0},
		"one that stops":     {1 << 30, func(at int) time.Duration { return time.Duration(at/32) * time.Hour }, false, 0},
		"one that keeps up":  {5_000, func(int) time.Duration { return time.Second }, true, 50 * time.Second},
		"one that may pause": {5_000, func(at int) time.Duration { return time.Second + time.Duration(at%32/31)*25*time.Second }, true, 0},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			ask := many(t, "accusations", c.rows)
			slow := func(ctx context.Context, params *graphql.RawParams) *graphql.Response {
				time.Sleep(c.between)
				return ask(ctx, params)
			}
			synctest.Test(t, func(t *testing.T) {
				e := export.New(memstore.New(), slow, export.Options{AtOnce: 1})
				listener := pipetest.Listen()
				s := &http.Server{Handler: e.Handler(), ReadHeaderTimeout: time.Second}
				defer s.Close() //nolint:errcheck // the test ends
				go func() { _ = s.Serve(listener) }()
				client, err := listener.Dial()
				if err != nil {
					t.Fatal(err)
				}
				if _, err := io.WriteString(client, "GET /export/accusations.csv HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"); err != nil {
					t.Fatal(err)
				}
				start, sent := time.Now(), 0
				ended := make(chan time.Duration, 1)
				var end []byte
				for piece := make([]byte, 32<<10); err == nil; {
					var n int
					n, err = io.ReadFull(client, piece)
					end = append(end, piece[:n]...)
					end = end[max(0, len(end)-len(last)):]
					if sent == 0 {
						go func() { // the turn is somebody else's as soon as the client is given up
							for e.Running() > 0 {
								time.Sleep(time.Second)
							}
							ended <- time.Since(start)
						}()
					}
					sent += n
					time.Sleep(c.pause(sent >> 15))
				}
				took, most := <-ended, patience+time.Duration(sent)*time.Second/pace+time.Second
				if whole := string(end) == last; whole != c.whole || !whole && took > most {
					t.Errorf("%d KiB in %v, all of it: %v; want %v, or an end within %v", sent>>10, took, whole, c.whole, most)
				}
			})
		})
	}
}

// beginning tells when an answer begins.
type beginning struct {
	http.ResponseWriter
	begun chan<- struct{}
}

func (b *beginning) WriteHeader(status int) {
	b.ResponseWriter.WriteHeader(status)
	b.begun <- struct{}{}
}

func (b *beginning) Unwrap() http.ResponseWriter { return b.ResponseWriter }

// A client that has the answer gets none; a change in the database, another question and another program make a new one.
func TestConditions(t *testing.T) {
	t.Parallel()
	store := memstore.New()
	if err := fill(t.Context(), store); err != nil {
		t.Fatal(err)
	}
	base := serve(t, store, server.Limits{})
	other := serve(t, store, server.Limits{Exports: export.Options{Version: "2"}})
	tags := map[string]string{}
	for name, at := range map[string]string{
		"csv": address(base, "actors.csv"), "jsonl": address(base, "actors.jsonl"), "filtered": address(base, "actors.csv", "where", `{"kind": {"eq": "PERSON"}}`),
		"cut": address(base, "actors.csv", "asOf", "2020-01-01"), "excel": address(base, "actors.csv", "excel", "1"), "another program": address(other, "actors.csv"),
		"metadata": address(base, "actors.metadata.json"), "graph": address(base, "graph.gexf"),
	} {
		response, _ := do(t, http.MethodHead, at, nil)
		tag := response.Header.Get("ETag")
		for as, have := range tags {
			if have == tag {
				t.Errorf("%s has the tag of %s", name, as)
			}
		}
		tags[name] = tag
		if response.StatusCode != http.StatusOK || tag == "" || response.Header.Get("Last-Modified") != "Tue, 24 Nov 2026 01:02:03 GMT" || response.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %d %v", name, response.StatusCode, response.Header)
		}
		again, body := do(t, http.MethodGet, at, http.Header{"If-None-Match": {`"x", ` + tag}})
		if again.StatusCode != http.StatusNotModified || body != "" || again.Header.Get("ETag") != tag {
			t.Errorf("%s: %d %q", name, again.StatusCode, body)
		}
	}
	at := address(base, "dyads.csv")
	for since, status := range map[string]int{"Tue, 24 Nov 2026 01:02:03 GMT": 304, "Tue, 24 Nov 2026 01:02:02 GMT": 200, "Tue, 24 Nov 2026 01:02:04 GMT": 200, "tomorrow": 200} {
		if response, _ := do(t, http.MethodGet, at, http.Header{"If-Modified-Since": {since}}); response.StatusCode != status {
			t.Errorf("since %s: %d", since, response.StatusCode)
		}
	}
	both := http.Header{"If-Modified-Since": {"Tue, 24 Nov 2026 01:02:03 GMT"}, "If-None-Match": {`"x"`}}
	if response, _ := do(t, http.MethodGet, at, both); response.StatusCode != http.StatusOK {
		t.Errorf("a tag that is another: %d", response.StatusCode)
	}
	before, _ := do(t, http.MethodHead, at, nil)
	if _, err := store.Apply(t.Context(), &graph.Batch{At: time.Date(2026, 11, 25, 0, 0, 0, 0, time.UTC), Documents: []graph.Document{
		graph.NewDocument(&graph.Actor{Entity: entity("actor:late"), Name: "Late", Kind: graph.KindPerson}),
	}}); err != nil {
		t.Fatal(err)
	}
	if after, _ := do(t, http.MethodGet, at, http.Header{"If-None-Match": {before.Header.Get("ETag")}}); after.StatusCode != http.StatusOK || after.Header.Get("Last-Modified") != "Wed, 25 Nov 2026 00:00:00 GMT" {
		t.Errorf("after a change: %d %v", after.StatusCode, after.Header)
	}
	if _, err := store.Apply(t.Context(), &graph.Batch{At: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), Documents: []graph.Document{
		graph.NewDocument(&graph.Actor{Entity: entity("actor:later"), Name: "Later", Kind: graph.KindPerson}),
	}}); err != nil {
		t.Fatal(err)
	}
	if after, _ := do(t, http.MethodGet, at, http.Header{"If-Modified-Since": {"Wed, 25 Nov 2026 00:00:00 GMT"}}); after.StatusCode != http.StatusOK {
		t.Errorf("after a change that bears an earlier instant: %d %v", after.StatusCode, after.Header)
	}
	if response, body := do(t, http.MethodGet, serve(t, memstore.New(), server.Limits{})+"/export/actors.csv", nil); response.StatusCode != http.StatusOK || response.Header.Get("ETag") != "" || strings.Count(body, "\n") != 1 {
		t.Errorf("of nothing: %d %v %q", response.StatusCode, response.Header, body)
	}
}

// By HEAD comes what would come by GET, but for the content.
func TestHead(t *testing.T) {
	t.Parallel()
	base := serve(t, memory(t), server.Limits{})
	index := parse[struct{ Files []export.File }](t, file(t, base, ""))
	if len(index.Files) != 5*4+3 {
		t.Errorf("%d files", len(index.Files))
	}
	for _, f := range index.Files {
		get, content := get(t, base, f.Name)
		head, none := do(t, http.MethodHead, base+"/export/"+f.Name, nil)
		if get.StatusCode != http.StatusOK || head.StatusCode != http.StatusOK || content == "" || none != "" {
			t.Errorf("%s: %d and %d", f.Name, get.StatusCode, head.StatusCode)
		}
		for _, name := range []string{"Content-Type", "Content-Disposition", "ETag", "Last-Modified", "X-Content-Type-Options"} {
			if get.Header.Get(name) == "" || get.Header.Get(name) != head.Header.Get(name) {
				t.Errorf("%s: %s is %q, and %q by HEAD", f.Name, name, get.Header.Get(name), head.Header.Get(name))
			}
		}
		if get.Header.Get("Content-Type") != f.MediaType || !strings.Contains(get.Header.Get("Content-Disposition"), f.Name) {
			t.Errorf("%s: %v", f.Name, get.Header)
		}
	}
	if response, _ := do(t, http.MethodHead, base+"/export/accusations.csv?where=x", nil); response.StatusCode != http.StatusBadRequest {
		t.Errorf("a bad question: %d", response.StatusCode)
	}
}

// A server that stops lets go of an export that would take minutes, and ends well.
func TestServerStops(t *testing.T) {
	t.Parallel()
	reached := make(chan struct{})
	store := &flaky{Store: memory(t), query: func(ctx context.Context, call int64) error {
		if call == 3 {
			close(reached)
			<-ctx.Done()
			return ctx.Err()
		}
		return nil
	}}
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		served <- server.New(store, server.Limits{Timeout: time.Hour, WriteTimeout: time.Second}, slog.New(slog.DiscardHandler)).Serve(ctx, listener)
	}()
	go func() { <-reached; stop() }()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+listener.Addr().String()+"/export/accusations.csv", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(r)
	if err == nil {
		_, err = io.Copy(io.Discard, response.Body)
		_ = response.Body.Close()
	}
	if err == nil {
		t.Error("the end of the answer looks whole")
	}
	if err := <-served; err != nil {
		t.Errorf("serve: %v", err)
	}
}
