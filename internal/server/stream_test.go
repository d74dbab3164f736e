package server_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

const (
	eventType    = "text/event-stream"
	subscription = `subscription ($after: String) { changes(after: $after) { cursor change id node { id } document } }`
	patience     = 10 * time.Second // of a test with what must come
)

// quick are limits under which a test waits for nothing.
func quick() server.Limits {
	return server.Limits{Streams: server.StreamLimits{Poll: 10 * time.Millisecond, Heartbeat: 50 * time.Millisecond, Write: 300 * time.Millisecond}}
}

// serve runs a server on a listener. What stop gives is how it ended, once nothing of its streams is left.
func serve(t *testing.T, store graph.Store, limits server.Limits) (address string, stop func() error) {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	served := make(chan error, 1)
	go func() { served <- server.New(store, limits, slog.New(slog.DiscardHandler)).Serve(ctx, listener) }()
	var ended atomic.Bool
	stop = func() error {
		if ended.Swap(true) {
			return nil
		}
		cancel()
		err := <-served
		settled(t)
		return err
	}
	t.Cleanup(func() {
		if err := stop(); err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	return listener.Addr().String(), stop
}

// settled waits until no goroutine of a stream is left, nor one that has a place to give back.
func settled(t *testing.T) {
	t.Helper()
	of := []string{"resolvers.(*follower)", "server.(*socket)", "server.(*eventStream)", "server.(*Server).webSocket", "server.(*Server).sse"}
	var stacks string
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		buffer := make([]byte, 1<<20)
		stacks = string(buffer[:runtime.Stack(buffer, true)])
		if !slices.ContainsFunc(of, func(f string) bool { return strings.Contains(stacks, f) }) {
			return
		}
	}
	t.Errorf("goroutines are left:\n%s", stacks)
}

// name is a document of some bytes.
func name(key string, bytes int) graph.Document {
	place := strings.Repeat("x", bytes)
	return graph.NewDocument(&graph.Actor{Entity: graph.Entity{ID: "actor:" + key}, Name: key, Place: &place, Kind: graph.KindThreatGroup})
}

// record writes a batch with a node for each key, and gives the ids.
func record(t *testing.T, store graph.Store, bytes int, keys ...string) []string {
	t.Helper()
	batch := &graph.Batch{At: time.Now()}
	var ids []string
	for _, key := range keys {
		batch.Documents = append(batch.Documents, name(key, bytes))
		ids = append(ids, "actor:"+key)
	}
	if _, err := store.Apply(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	return ids
}

func numbered(from, to int) []string {
	var keys []string
	for i := from; i < to; i++ {
		keys = append(keys, fmt.Sprintf("n%03d", i))
	}
	return keys
}

// payload is one response of a subscription.
type payload struct {
	Data *struct {
		Changes struct {
			Cursor, Change, ID, Document string
			Node                         struct{ ID string }
		}
		Statistics *struct{ AccusationCount int }
	}
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
}

func (p *payload) code() string {
	if len(p.Errors) != 1 {
		return fmt.Sprintf("%d errors", len(p.Errors))
	}
	return p.Errors[0].Extensions.Code
}

func asked(query, after string) string {
	variables := map[string]any{}
	if after != "" {
		variables["after"] = after
	}
	text, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// stream is the client's side of one stream, by either protocol.
type stream interface {
	// next is the next response; nil at the end that the protocol gives to an operation.
	next() (*payload, error)
	close()
}

// protocols open a stream for a question.
var protocols = map[string]func(t *testing.T, address, query, after string) stream{
	"server-sent events": openEvents,
	"WebSocket":          openSocket,
}

// events is a client of GraphQL over server-sent events.
type events struct {
	response *http.Response
	lines    *bufio.Reader
	comments int
}

func openEvents(t *testing.T, address, query, after string) stream {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+address+"/graphql", strings.NewReader(asked(query, after)))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", jsonType)
	r.Header.Set("Accept", eventType)
	return receive(t, r)
}

func receive(t *testing.T, r *http.Request) *events {
	t.Helper()
	response, err := new(http.Transport).RoundTrip(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = response.Body.Close() })
	if response.StatusCode != http.StatusOK || response.Header.Get("Content-Type") != eventType+"; charset=utf-8" || response.Uncompressed {
		t.Errorf("status %d, Content-Type %q, compressed %t", response.StatusCode, response.Header.Get("Content-Type"), response.Uncompressed)
	}
	return &events{response: response, lines: bufio.NewReader(response.Body)}
}

func (e *events) next() (*payload, error) {
	var event, data string
	for {
		line, err := e.lines.ReadString('\n')
		if err != nil {
			return nil, err
		}
		line = strings.TrimSuffix(line, "\n")
		switch field, value, _ := strings.Cut(line, ":"); {
		case line == ":":
			e.comments++
		case line == "" && event == "complete":
			return nil, nil //nolint:nilnil // the end
		case line == "" && event == "next":
			out := new(payload)
			return out, json.Unmarshal([]byte(data), out)
		case field == "event":
			event = strings.TrimPrefix(value, " ")
		case field == "data":
			data += strings.TrimPrefix(value, " ")
		case line != "":
			return nil, fmt.Errorf("no line of an event stream: %q", line)
		}
	}
}

func (e *events) close() { _ = e.response.Body.Close() }

// socket is a client of graphql-transport-ws with one operation.
type socket struct {
	t    *testing.T
	conn *websocket.Conn
}

// said is a message of the protocol.
type said struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

func dial(t *testing.T, address string, options *websocket.DialOptions) (*socket, error) {
	t.Helper()
	conn, response, err := websocket.Dial(t.Context(), "ws://"+address+"/graphql", options) //nolint:bodyclose // it is none: the connection has become a WebSocket
	if err != nil {
		if response != nil {
			return nil, fmt.Errorf("%s: %w", response.Status, err)
		}
		return nil, err
	}
	t.Cleanup(func() { _ = conn.CloseNow() })
	conn.SetReadLimit(10 << 20)
	return &socket{t, conn}, nil
}

var spoken = &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}}

// greeted is a connection whose client has introduced itself.
func greeted(t *testing.T, address string) *socket {
	t.Helper()
	k, err := dial(t, address, spoken)
	if err != nil {
		t.Fatal(err)
	}
	k.send(`{"type": "connection_init", "payload": {"token": "none"}}`)
	if m, err := k.hear(); err != nil || m.Type != "connection_ack" {
		t.Fatalf("%+v, %v", m, err)
	}
	return k
}

func openSocket(t *testing.T, address, query, after string) stream {
	t.Helper()
	k := greeted(t, address)
	k.send(`{"type": "subscribe", "id": "1", "payload": ` + asked(query, after) + `}`)
	return k
}

func (k *socket) send(text string) {
	k.t.Helper()
	if err := k.conn.Write(k.t.Context(), websocket.MessageText, []byte(text)); err != nil {
		k.t.Errorf("send: %v", err)
	}
}

func (k *socket) hear() (*said, error) {
	ctx, cancel := context.WithTimeout(k.t.Context(), patience)
	defer cancel()
	_, text, err := k.conn.Read(ctx)
	if err != nil {
		return nil, err
	}
	m := new(said)
	return m, json.Unmarshal(text, m)
}

func (k *socket) next() (*payload, error) {
	m, err := k.hear()
	if err != nil {
		return nil, err
	}
	out := new(payload)
	switch m.Type {
	case "next":
		return out, json.Unmarshal(m.Payload, out)
	case "error":
		return out, json.Unmarshal(m.Payload, &out.Errors)
	case "complete":
		return nil, nil //nolint:nilnil // the end
	}
	return nil, fmt.Errorf("unexpected: %+v", m)
}

func (k *socket) close() { _ = k.conn.CloseNow() }

// take reads some changes and gives their ids and the last cursor.
func take(t *testing.T, s stream, count int) (ids []string, cursor string) {
	t.Helper()
	for range count {
		p, err := s.next()
		if err != nil || p == nil || p.Data == nil {
			t.Fatalf("after %d changes: %+v, %v", len(ids), p, err)
		}
		ids, cursor = append(ids, p.Data.Changes.ID), p.Data.Changes.Cursor
		if node := p.Data.Changes.Node.ID; node != p.Data.Changes.ID {
			t.Errorf("the change of %s leads to %s", p.Data.Changes.ID, node)
		}
	}
	return ids, cursor
}

// A client hears what is there, then what comes, and goes on from a cursor after it was away.
func TestSubscriptionResumes(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			store := memstore.New()
			address, stop := serve(t, store, quick())
			want := record(t, store, 1, numbered(0, 230)...) // more than two pages
			first := open(t, address, subscription, "")
			got, _ := take(t, first, 230)
			want = append(want, record(t, store, 1, "later")...)
			more, cursor := take(t, first, 1)
			first.close()
			settled(t)
			want = append(want, record(t, store, 1, numbered(300, 320)...)...)
			second := open(t, address, subscription, cursor)
			rest, _ := take(t, second, 20)
			if got = slices.Concat(got, more, rest); !slices.Equal(got, want) {
				t.Errorf("got %v\nwant %v", got, want)
			}
			second.close()
			if err := stop(); err != nil {
				t.Error(err)
			}
		})
	}
}

// What is there already does not come page by page with pauses in between.
func TestFullPagesFollowAtOnce(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			store := memstore.New()
			limits := quick()
			limits.Streams.Poll = time.Hour
			address, _ := serve(t, store, limits)
			want := record(t, store, 1, numbered(0, 230)...)
			if got, _ := take(t, open(t, address, subscription, ""), 230); !slices.Equal(got, want) {
				t.Errorf("got %v", got)
			}
		})
	}
}

// Operations of every kind are answered, and what is refused says so.
func TestOneResponse(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			address, _ := serve(t, memstore.New(), server.Limits{BodyBytes: bodyLimit, Tokens: 100})
			for query, code := range map[string]string{
				question: "", `{`: "GRAPHQL_PARSE_FAILED", `{ nonsense }`: "GRAPHQL_VALIDATION_FAILED", `{ node(id: "x") { id } }`: "INVALID",
				`{` + strings.Repeat(" __typename", 101) + `}`: "LIMIT_TOKENS",
				`subscription { changes(after: "x") { id } }`:  "INVALID",
				`mutation { x }`: "GRAPHQL_VALIDATION_FAILED",
			} {
				s := open(t, address, query, "")
				p, err := s.next()
				switch {
				case err != nil || p == nil:
					t.Errorf("%s: %+v, %v", query, p, err)
				case code == "" && (p.Data == nil || p.Data.Statistics == nil):
					t.Errorf("%s: %+v", query, p)
				case code != "" && p.code() != code:
					t.Errorf("%s: %+v, want %s", query, p, code)
				}
				if _, byMessage := s.(*socket); !byMessage || code == "" {
					if p, err := s.next(); p != nil || err != nil {
						t.Errorf("%s: then %+v, %v; want the end", query, p, err)
					}
				}
				s.close()
			}
		})
	}
}

func TestSubscriptionSelectionIsBounded(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			address, _ := serve(t, memstore.New(), server.Limits{Depth: 100})
			query := `subscription { changes { node { ... on Accusation {` + strings.Repeat("supersedes { ", 26) + ` id ` + strings.Repeat("} ", 26) + ` } } } }`
			if p, err := open(t, address, query, "").next(); err != nil || p == nil || p.code() != "TOO_EXPENSIVE" {
				t.Errorf("%+v, %v", p, err)
			}
		})
	}
}

// A browser opens a stream by GET.
func TestEventsByGet(t *testing.T) {
	store := memstore.New()
	address, _ := serve(t, store, quick())
	want := record(t, store, 1, "a", "b")
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+address+get("query", subscription), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", eventType)
	r.Header.Set("Accept-Encoding", "gzip")
	s := receive(t, r)
	if got, _ := take(t, s, 2); !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
	if s.response.Header.Get("Content-Encoding") != "" {
		t.Error("the stream is compressed")
	}
	time.Sleep(200 * time.Millisecond)
	record(t, store, 1, "c")
	if take(t, s, 1); s.comments < 2 {
		t.Errorf("%d comments in 200 ms", s.comments)
	}
}

// The times that an HTTP server gives a request and its answer are not those of a stream.
func TestStreamsOutliveTheServersTimes(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			store := memstore.New()
			srv := httptest.NewUnstartedServer(server.New(store, quick(), slog.New(slog.DiscardHandler)).Handler())
			srv.Config.ReadTimeout, srv.Config.WriteTimeout = 100*time.Millisecond, 100*time.Millisecond
			srv.Start()
			s := open(t, srv.Listener.Addr().String(), subscription, "")
			for i := range 6 {
				time.Sleep(80 * time.Millisecond)
				want := record(t, store, 1, fmt.Sprint("k", i))
				if got, _ := take(t, s, 1); !slices.Equal(got, want) {
					t.Errorf("got %v, want %v", got, want)
				}
			}
			s.close()
			srv.CloseClientConnections()
			srv.Close()
			settled(t)
		})
	}
}

// A client that stops reading is dropped, and goes on without a loss from what it read last.
func TestClientThatStopsReading(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			const count, bytes = 1000, 20_000 // 20 MB are more than the buffers on the way hold
			store := memstore.New()
			limits := quick()
			limits.Streams.Write = 2 * time.Second // on a busy machine also a client that reads takes its time
			address, _ := serve(t, store, limits)
			want := record(t, store, bytes, numbered(0, count)...)
			s := open(t, address, subscription, "")
			got, cursor := take(t, s, 3)
			start := time.Now()
			settled(t) // nobody reads
			if took := time.Since(start); took > 6*time.Second {
				t.Errorf("dropped after %v", took)
			}
			for { // what was on its way when the server gave up
				p, err := s.next()
				if err != nil {
					break
				}
				got, cursor = append(got, p.Data.Changes.ID), p.Data.Changes.Cursor
			}
			if len(got) >= count {
				t.Fatal("the client was not dropped: it has read all")
			}
			rest, _ := take(t, open(t, address, subscription, cursor), count-len(got))
			if got = append(got, rest...); !slices.Equal(got, want) {
				t.Errorf("got %d changes %v", len(got), got)
			}
		})
	}
}

// faulty is a store that fails while it is told to.
type faulty struct {
	graph.Store
	fails atomic.Pointer[func(context.Context) error]
}

func (f *faulty) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	if fails := f.fails.Load(); fails != nil {
		if err := (*fails)(ctx); err != nil {
			return nil, err
		}
	}
	return f.Store.Query(ctx, plan)
}

func unreachable(context.Context) error {
	return graph.Unavailable(errors.New("dial"), "the database does not answer; try again shortly")
}

func silent(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

// A store that is away for a while is waited for; one that stays away ends the subscription with its code.
func TestStoreThatFails(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			cases := []struct {
				name  string
				fails func(context.Context) error
				code  string
			}{
				{"unreachable", unreachable, "UNAVAILABLE"},
				{"silent", silent, "TIMEOUT"},
				{"faulty", func(context.Context) error { return errors.New("a secret") }, "INTERNAL"},
				{"panicking", func(context.Context) error { panic("a secret") }, "INTERNAL"}, //nolint:forbidigo // what the case is about
			}
			for _, c := range cases {
				t.Run(c.name, func(t *testing.T) {
					store := &faulty{Store: memstore.New()}
					limits := quick()
					limits.Timeout, limits.Streams.Patience = 50*time.Millisecond, 600*time.Millisecond
					address, _ := serve(t, store, limits)
					want := record(t, store, 1, "a", "b")
					s := open(t, address, subscription, "")
					got, _ := take(t, s, 2)
					if c.code != "INTERNAL" {
						store.fails.Store(&c.fails)
						want = append(want, record(t, store.Store, 1, "c")...)
						time.Sleep(300 * time.Millisecond)
						store.fails.Store(nil)
						after, _ := take(t, s, 1)
						got = append(got, after...)
					}
					if !slices.Equal(got, want) {
						t.Errorf("got %v, want %v", got, want)
					}
					start := time.Now()
					store.fails.Store(&c.fails)
					p, err := s.next()
					if err != nil || p == nil || p.code() != c.code || strings.Contains(p.Errors[0].Message, "secret") {
						t.Errorf("%+v, %v; want %s", p, err, c.code)
					}
					if took := time.Since(start); took < 500*time.Millisecond && c.code != "INTERNAL" {
						t.Errorf("ended after %v", took)
					}
					if _, isEvents := s.(*events); isEvents {
						if p, err := s.next(); p != nil || err != nil {
							t.Errorf("then %+v, %v", p, err)
						}
					}
				})
			}
		})
	}
}

func subscriptionsAreBounded(limits server.Limits) func(*testing.T) {
	most := limits.Streams.Subscriptions
	limits.Streams = quick().Streams
	limits.Streams.Subscriptions = most
	return func(t *testing.T) {
		t.Helper()
		for protocol, open := range protocols {
			t.Run(protocol, func(t *testing.T) {
				store := memstore.New()
				address, _ := serve(t, store, limits)
				record(t, store, 1, "a")
				first, second := open(t, address, subscription, ""), open(t, address, subscription, "")
				take(t, first, 1)
				take(t, second, 1)
				if p, err := open(t, address, subscription, "").next(); err != nil || p == nil || p.code() != "LIMIT_SUBSCRIPTIONS" {
					t.Errorf("a third: %+v, %v", p, err)
				}
				if p, err := open(t, address, question, "").next(); err != nil || p == nil || p.Data == nil {
					t.Errorf("a query: %+v, %v", p, err)
				}
				first.close()
				second.close()
				settled(t)
				take(t, open(t, address, subscription, ""), 1)
			})
		}
	}
}

// lost is an authenticator to whom every token is unknown, or who cannot tell.
type lost struct{ kind error }

func (l lost) Principal(context.Context, string) (*graph.Principal, error) {
	return nil, graph.Errorf(l.kind, "no")
}

// watched counts how often a store is asked.
type watched struct {
	graph.Store
	times atomic.Int64
}

func (a *watched) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	a.times.Add(1)
	return a.Store.Query(ctx, plan)
}

// However many subscriptions wait for something new, the store is looked at once for all of them; and each hears of it.
func TestIdleSubscriptionsShareOneLook(t *testing.T) {
	const clients, poll = 40, 25 * time.Millisecond
	store := &watched{Store: memstore.New()}
	write := func(key string) {
		actor := graph.NewDocument(&graph.Actor{Entity: graph.Entity{ID: "actor:" + key}, Name: "Someone", Kind: graph.KindThreatGroup})
		if _, err := store.Apply(t.Context(), &graph.Batch{At: time.Now(), Documents: []graph.Document{actor}}); err != nil {
			t.Fatal(err)
		}
	}
	write("first")
	limits := quick()
	limits.Streams.Poll, limits.Streams.Heartbeat = poll, time.Minute // these clients read nothing for a while
	address, _ := serve(t, store, limits)
	sockets := make([]*socket, clients)
	hears := func(what string) {
		for i, k := range sockets {
			if m, err := k.hear(); err != nil || m.Type != "next" || !strings.Contains(string(m.Payload), what) {
				t.Fatalf("client %d: %+v, %v", i, m, err)
			}
		}
	}
	for i := range sockets {
		sockets[i] = greeted(t, address)
		sockets[i].send(fmt.Sprintf(`{"id": "1", "type": "subscribe", "payload": {"query": %q}}`, subscription))
	}
	hears("actor:first")
	before, began := store.times.Load(), time.Now()
	time.Sleep(20 * poll)
	looks, most := store.times.Load()-before, int64(time.Since(began)/poll)+clients
	if looks < 2 || looks > most {
		t.Errorf("%d looks at the store for %d idle subscriptions; one for each pause makes %d at most", looks, clients, most)
	}
	write("second")
	hears("actor:second")
	for _, k := range sockets[:clients/2] { // whoever looked for all of them may be among those who leave
		k.close()
	}
	sockets = sockets[clients/2:]
	write("third")
	hears("actor:third")
}

func socketsAreBounded(t *testing.T) {
	t.Helper()
	limits := quick()
	limits.Streams.Connections = 1
	address, _ := serve(t, memstore.New(), limits)
	first := greeted(t, address)
	if _, err := dial(t, address, spoken); err == nil || !strings.Contains(err.Error(), "503") {
		t.Errorf("a second: %v", err)
	}
	first.close()
	settled(t)
	greeted(t, address)
}

func operationsAreBounded(t *testing.T) {
	t.Helper()
	limits := quick()
	limits.Streams.Operations = 2
	store := memstore.New()
	record(t, store, 1, "a")
	address, _ := serve(t, store, limits)
	k := greeted(t, address)
	for _, id := range []string{"1", "2", "3"} {
		k.send(`{"id": "` + id + `", "type": "subscribe", "payload": ` + asked(subscription, "") + `}`)
		want := "next"
		if id == "3" {
			want = "error"
		}
		if m, err := k.hear(); err != nil || m.ID != id || m.Type != want || id == "3" && !strings.Contains(string(m.Payload), "LIMIT_OPERATIONS") {
			t.Errorf("%s: %+v, %v", id, m, err)
		}
	}
}

// Head of a stream is that of an answer.
func TestHeadOfAStream(t *testing.T) {
	address, _ := serve(t, memstore.New(), quick())
	r, err := http.NewRequestWithContext(t.Context(), http.MethodHead, "http://"+address+get("query", question), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", eventType)
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // read to its end below
	if _, err := io.Copy(io.Discard, response.Body); err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("%d, %v", response.StatusCode, err)
	}
}

// Over HTTP/2, too, a stream lives on while nothing happens, and so does an export whose store is slow.
func TestQuietStreamsOverHTTP2(t *testing.T) {
	cert, key := filepath.Join(t.TempDir(), "cert.pem"), filepath.Join(t.TempDir(), "key.pem")
	pool := writeCertificate(t, cert, key, 1)
	certificate, err := server.NewCertificate(cert, key, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	store := sluggish{memstore.New(), 700 * time.Millisecond}
	record(t, store, 20, numbered(0, 150)...)
	limits := quick()
	limits.Web.Certificate = certificate
	limits.Streams.Write, limits.Streams.Heartbeat, limits.Exports.Write = 500*time.Millisecond, 700*time.Millisecond, 500*time.Millisecond
	address, _ := serve(t, store, limits)
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, ServerName: "localhost", MinVersion: tls.VersionTLS12}, ForceAttemptHTTP2: true}}
	defer client.CloseIdleConnections()
	ask := func(method, target, body string, headers ...string) io.Reader {
		t.Helper()
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		t.Cleanup(cancel)
		r, err := http.NewRequestWithContext(ctx, method, "https://"+address+target, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		response, err := client.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = response.Body.Close() })
		if response.ProtoMajor != 2 {
			t.Fatal(response.Proto)
		}
		return response.Body
	}
	lines := bufio.NewScanner(ask("POST", "/graphql", asked(`subscription { changes { id } }`, ""), "Content-Type", "application/json", "Accept", eventType))
	signs := 0
	for signs < 3 && lines.Scan() {
		if strings.HasPrefix(lines.Text(), ":") {
			signs++
		}
	}
	if signs < 3 {
		t.Errorf("the stream ended after %d signs of life: %v", signs, lines.Err())
	}
	if text, err := io.ReadAll(ask("GET", "/export/actors.csv", "")); err != nil || bytes.Count(text, []byte("\n")) != 151 {
		t.Errorf("an export of %d lines: %v", bytes.Count(text, []byte("\n")), err)
	}
}
