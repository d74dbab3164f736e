package server_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

// unasked is a store that must not be asked.
type unasked struct {
	graph.Store
	t *testing.T
}

func (u unasked) Query(context.Context, *graph.Plan) (*graph.Tree, error) {
	u.t.Error("the store was asked")
	return nil, errors.New("it must not be")
}

func limited(store graph.Store, limits server.Limits) http.Handler {
	return server.New(store, limits, slog.New(slog.DiscardHandler)).Handler()
}

func TestEveryLimitHasADefault(t *testing.T) {
	names := map[string]bool{}
	for _, l := range server.AllLimits() {
		var limits server.Limits
		if err := l.Set(&limits, l.Default); err != nil || names[l.Name] || l.Usage == "" {
			t.Errorf("%s: %v", l.Name, err)
		}
		names[l.Name] = true
		for _, text := range []string{"", "0", "-1", "0s", "many", "1 s"} {
			if err := l.Set(&limits, text); err == nil {
				t.Errorf("%s may be %q", l.Name, text)
			}
		}
	}
}

// edges are the limits, each with a test that what is at it is answered, and what is one past it refused by its code.
var edges = map[string]func(*testing.T){
	"body": bodyIsBounded, "tokens": documentsAre("tokens"), "depth": documentsAre("depth"), "aliases": documentsAre("aliases"),
	"directives": documentsAre("directives"), "fields": documentsAre("fields"), "list": listsAreBounded, "cost": costIsBounded,
	"time": timeIsBounded, "write-time": writeTimeIsBounded, "sockets": socketsAreBounded,
	"operations": operationsAreBounded, "concurrent": requestsAtOnceAreBounded, "questions": questionsAreBounded, "rate": rateIsBounded, "burst": burstIsBounded,
	"subscriptions":        subscriptionsAreBounded(server.Limits{Streams: server.StreamLimits{Subscriptions: 2}}),
	"client-subscriptions": subscriptionsAreBounded(server.Limits{Clients: server.ClientLimits{Subscriptions: 2}}),
	"exports":              exportsAreBounded(server.Limits{Exports: export.Options{AtOnce: 1}}),
	"client-exports":       exportsAreBounded(server.Limits{Clients: server.ClientLimits{Exports: 1}}),
	"connections":          connectionsAreBounded(server.ConnectionLimits{All: 2}),
	"client-connections":   connectionsAreBounded(server.ConnectionLimits{Client: 2}),
	"header":               requestsComeInTime("header"), "header-time": requestsComeInTime("header-time"), "body-time": requestsComeInTime("body-time"),
}

func TestLimits(t *testing.T) {
	for _, l := range server.AllLimits() {
		if edges[l.Name] == nil {
			t.Errorf("no test of the limit %s", l.Name)
			continue
		}
		t.Run(l.Name, edges[l.Name])
	}
	if len(edges) != len(server.AllLimits()) {
		t.Error("a test of what is no limit")
	}
}

// documents are those at a limit, and those one past it, which are refused before the store is asked. Their names begin with that of
// the limit.
var documents = map[string]struct {
	limits server.Limits
	at     string
	past   string
	code   resolvers.Code
}{
	"tokens": {
		server.Limits{Tokens: 6},
		`{statistics{accusationCount}}`, `{statistics{accusationCount id}}`, resolvers.CodeTokens,
	},
	"depth": {
		server.Limits{Depth: 3},
		`{__schema{types{name}}}`, `{__schema{types{ofType{name}}}}`, resolvers.CodeDepth,
	},
	"depth through fragments": {
		server.Limits{Depth: 3},
		`{__schema{types{...a}}} fragment a on __Type {name}`, `{__schema{types{...a}}} fragment a on __Type {... on __Type {ofType{name}}}`, resolvers.CodeDepth,
	},
	"aliases": {
		server.Limits{Aliases: 2},
		`{a:statistics{b:accusationCount}}`, `{a:statistics{b:accusationCount} c:__typename}`, resolvers.CodeAliases,
	},
	"directives": {
		server.Limits{Directives: 2},
		`{statistics @include(if:true){accusationCount @skip(if:false)}}`,
		`{statistics @include(if:true){accusationCount @skip(if:false) @include(if:true)}}`, resolvers.CodeDirectives,
	},
	"fields": {
		server.Limits{Fields: 3},
		`{statistics{accusationCount} __typename}`, `{statistics{accusationCount accusationCount} __typename}`, resolvers.CodeFields,
	},
	"fields of fragments, spread": {
		server.Limits{Fields: 4},
		`{statistics{...a ...a} __typename} fragment a on Statistics {accusationCount}`,
		`{statistics{...a ...a ...a} __typename} fragment a on Statistics {accusationCount}`, resolvers.CodeFields,
	},
	"fields of fragments that nobody spreads": {
		server.Limits{Fields: 2},
		`{statistics{accusationCount}}`, `{statistics{accusationCount}} fragment a on Statistics {accusationCount}`, resolvers.CodeFields,
	},
	"list given": {
		server.Limits{List: 2},
		`{nodes(ids:["actor:a","actor:b"]){id}}`, `{nodes(ids:["actor:a","actor:b","actor:c"]){id}}`, resolvers.CodeList,
	},
	"list within a default": {
		server.Limits{List: 1},
		`query($w:ActorFilter={or:[{ids:["a"]}]}){actors(where:$w){totalCount}}`, `query($w:ActorFilter={or:[{ids:["a","b"]}]}){actors(where:$w){totalCount}}`, resolvers.CodeList,
	},
	"list asked for": {
		server.Limits{List: 30},
		`{accusations(first:30){nodes{id}}}`, `{accusations(first:31){nodes{id}}}`, resolvers.CodeList,
	},
	"list asked for from its end": {
		server.Limits{List: 30},
		`{accusations(last:30){nodes{id}}}`, `{accusations(last:31){nodes{id}}}`, resolvers.CodeList,
	},
	"list without pages": {
		server.Limits{List: 30},
		`{accusation(id:"accusation:a"){responses(first:30){id}}}`, `{accusation(id:"accusation:a"){responses(first:31){id}}}`, resolvers.CodeList,
	},
	"list of facets": {
		server.Limits{List: 30},
		`{accusations{facets{accusedCountries(first:30){count}}}}`, `{accusations{facets{accusedCountries(first:31){count}}}}`, resolvers.CodeList,
	},
}

func documentsAre(limit string) func(*testing.T) {
	return func(t *testing.T) {
		t.Helper()
		for name, c := range documents {
			if name != limit && !strings.HasPrefix(name, limit+" ") {
				continue
			}
			t.Run(name, func(t *testing.T) {
				if w := send(t, limited(memstore.New(), c.limits), "POST", "/graphql", post(c.at)); strings.Contains(w.Body.String(), "errors") {
					t.Errorf("at the limit: %s", w.Body)
				}
				h := limited(unasked{memstore.New(), t}, c.limits)
				for range 2 { // one field's list is refused with that field; what is refused is not kept as if it were good
					if w := send(t, h, "POST", "/graphql", post(c.past), "Accept", graphqlType); w.Code != http.StatusBadRequest && !strings.Contains(w.Body.String(), `"path"`) || !strings.Contains(w.Body.String(), `"code":"`+string(c.code)+`"`) {
						t.Errorf("past the limit: %d %s", w.Code, w.Body)
					}
					if w := send(t, h, "GET", get("query", c.past), ""); !strings.Contains(w.Body.String(), `"code":"`+string(c.code)+`"`) {
						t.Errorf("past the limit, by GET: %s", w.Body)
					}
				}
			})
		}
	}
}

func listsAreBounded(t *testing.T) {
	t.Helper()
	documentsAre("list")(t)
	t.Run("list of a variable", func(t *testing.T) {
		h := limited(memstore.New(), server.Limits{List: 2})
		ask := func(ids string) string {
			return send(t, h, "POST", "/graphql", `{"query":"query($w:ActorFilter){actors(where:$w){totalCount}}","variables":{"w":{"not":{"ids":[`+ids+`]}}}}`).Body.String()
		}
		if at, past := ask(`"a","b"`), ask(`"a","b","c"`); strings.Contains(at, "errors") || !strings.Contains(past, `"LIMIT_LIST"`) {
			t.Errorf("at the limit %s, past it %s", at, past)
		}
	})
}

func bodyIsBounded(t *testing.T) {
	t.Helper()
	const cases = `query A { statistics { accusationCount } } `
	body := post(cases)
	h := limited(memstore.New(), server.Limits{BodyBytes: int64(len(body))})
	if w := send(t, h, "POST", "/graphql", body); w.Code != http.StatusOK {
		t.Errorf("at the limit: %d %s", w.Code, w.Body)
	}
	if w := send(t, h, "POST", "/graphql", body+" "); w.Code != http.StatusRequestEntityTooLarge || !strings.Contains(w.Body.String(), "LIMIT_BODY") {
		t.Errorf("past the limit: %d %s", w.Code, w.Body)
	}
}

func costIsBounded(t *testing.T) {
	t.Helper()
	const asked = `{accusations(first:10){nodes{id}}}`
	price := func(limit int) string {
		body := `{"query":"` + asked + `","extensions":{"cost":true}}`
		return send(t, limited(memstore.New(), server.Limits{Price: limit}), "POST", "/graphql", body).Body.String()
	}
	var costs int
	if _, err := fmt.Sscanf(price(1 << 40)[strings.Index(price(1<<40), `"price":`):], `"price":%d`, &costs); err != nil || costs < 2 {
		t.Fatalf("%v: %s", err, price(1<<40))
	}
	if at := price(costs); strings.Contains(at, "errors") {
		t.Errorf("at the limit: %s", at)
	}
	if past := price(costs - 1); !strings.Contains(past, `"TOO_EXPENSIVE"`) {
		t.Errorf("past the limit: %s", past)
	}
}

// slow is a store that answers and writes after some time.
type slow struct {
	graph.Store
	takes time.Duration
}

func (s slow) wait(ctx context.Context) error {
	select {
	case <-time.After(s.takes):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s slow) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	if err := s.wait(ctx); err != nil {
		return nil, err
	}
	return s.Store.Query(ctx, plan)
}

func (s slow) Apply(ctx context.Context, batch *graph.Batch) (*graph.Receipt, error) {
	if err := s.wait(ctx); err != nil {
		return nil, err
	}
	return s.Store.Apply(ctx, batch)
}

// within is what an operation is answered whose store takes some time.
func within(t *testing.T, query string, takes time.Duration, limits server.Limits) (answer string) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		s := server.NewWithAccess(slow{memstore.New(), takes}, server.Access{Tokens: lost{}}, limits, slog.New(slog.DiscardHandler))
		ctx := resolvers.WithPrincipal(t.Context(), &graph.Principal{Name: "desk-1", Role: graph.RoleCurator})
		answer = asJSON(t, s.Execute(ctx, &graphql.RawParams{Query: query}))
	})
	return answer
}

func timeIsBounded(t *testing.T) {
	t.Helper()
	limits := server.Limits{Timeout: 2 * time.Second}
	if answer := within(t, `{accusations{nodes{id}}}`, limits.Timeout-1, limits); strings.Contains(answer, "errors") {
		t.Errorf("at the limit: %s", answer)
	}
	if answer := within(t, `{accusations{nodes{id}}}`, limits.Timeout+1, limits); !strings.Contains(answer, `"TIMEOUT"`) {
		t.Errorf("past the limit: %s", answer)
	}
}

// recordA is a mutation that asks once what is there, writes, and is done.
const recordA = `mutation { recordCase(document: "case: a\ntitle: A\ncodedBy: Nobody\ncodedOn: 2031-01-02\nactors: {a: {name: A, kind: PERSON}}\n") { changed } }`

func writeTimeIsBounded(t *testing.T) {
	t.Helper()
	limits := server.Limits{Timeout: time.Second, WriteTimeout: 4 * time.Second}
	if answer := within(t, recordA, limits.WriteTimeout/2-1, limits); strings.Contains(answer, "errors") {
		t.Errorf("at the limit: %s", answer)
	}
	if answer := within(t, recordA, limits.WriteTimeout/2+1, limits); !strings.Contains(answer, `"TIMEOUT"`) {
		t.Errorf("past the limit: %s", answer)
	}
}

func burstIsBounded(t *testing.T) {
	t.Helper()
	h := limited(memstore.New(), server.Limits{Clients: server.ClientLimits{Rate: 1, Burst: 3}})
	for i := range 5 {
		w := send(t, h, "GET", get("query", question), "")
		switch past := i >= 3; {
		case past && (w.Code != http.StatusTooManyRequests || !strings.Contains(w.Body.String(), `"LIMIT_RATE"`) || w.Header().Get("Retry-After") != "1"):
			t.Errorf("request %d: %d %s, Retry-After %q", i, w.Code, w.Body, w.Header().Get("Retry-After"))
		case !past && w.Code != http.StatusOK:
			t.Errorf("request %d: %d %s", i, w.Code, w.Body)
		}
	}
	if w := send(t, h, "GET", "/livez", ""); w.Code != http.StatusOK {
		t.Errorf("/livez: %d", w.Code)
	}
	if w := from(t, h, "192.0.2.2:1"); w.Code != http.StatusOK {
		t.Errorf("another client: %d", w.Code)
	}
}

func rateIsBounded(t *testing.T) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		h := limited(memstore.New(), server.Limits{Clients: server.ClientLimits{Rate: 4, Burst: 1}})
		ask := func(want int) {
			t.Helper()
			if w := send(t, h, "GET", get("query", question), ""); w.Code != want || want != http.StatusOK && !strings.Contains(w.Body.String(), `"LIMIT_RATE"`) {
				t.Errorf("%d %s, want %d", w.Code, w.Body, want)
			}
		}
		ask(http.StatusOK)
		for range 3 {
			time.Sleep(time.Second/4 - time.Millisecond)
			ask(http.StatusTooManyRequests)
			time.Sleep(time.Millisecond)
			ask(http.StatusOK)
		}
	})
}

// A dear question takes more of a client's tokens than a cheap one, and so does a document that is new.
func TestDearRequestsCountMore(t *testing.T) {
	fields := strings.Repeat("accusationCount ", 60)
	for name, c := range map[string]struct {
		query string
		once  int // tokens that it takes when it comes first
		again int // and then
	}{
		"cheap":         {question, 1, 1},
		"new":           {`{statistics{` + fields + `}}`, 3, 1},
		"introspection": {`{__schema{queryType{name}}}`, 6, 6},
		"past a limit":  {`{statistics{` + strings.Repeat(fields, 10) + `}}`, 21, 21},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for asked, takes := range map[int]int{1: c.once, 2: c.once + c.again} {
				synctest.Test(t, func(t *testing.T) {
					const burst = 50
					h := limited(memstore.New(), server.Limits{Clients: server.ClientLimits{Rate: 1, Burst: burst}})
					for range asked {
						send(t, h, "POST", "/graphql", post(c.query))
					}
					left := 0
					for send(t, h, "GET", "/graphql", "").Code != http.StatusTooManyRequests {
						left++
					}
					if left != burst-takes {
						t.Errorf("asked %d times: %d tokens are left of %d, want %d", asked, left, burst, burst-takes)
					}
				})
			}
		})
	}
}

// A client may have so many requests open; others are answered meanwhile, and so are probes.
func requestsAtOnceAreBounded(t *testing.T) {
	t.Helper()
	store := &held{Store: memstore.New(), asked: make(chan struct{}), answer: make(chan struct{})}
	h := limited(store, server.Limits{Clients: server.ClientLimits{Concurrent: 1}})
	first := make(chan int, 1)
	go func() { first <- send(t, h, "POST", "/graphql", post(question)).Code }()
	<-store.asked
	if w := send(t, h, "GET", "/", ""); w.Code != http.StatusTooManyRequests || !strings.Contains(w.Body.String(), `"LIMIT_CONCURRENT"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	close(store.answer)
	if code := <-first; code != http.StatusOK {
		t.Errorf("at the limit: %d", code)
	}
	if w := send(t, h, "GET", "/", ""); w.Code != http.StatusOK {
		t.Errorf("afterwards: %d", w.Code)
	}
}

// stuck is a client that takes nothing of an answer until it is let go.
type stuck struct {
	*httptest.ResponseRecorder
	begun, released chan struct{}
}

func (s *stuck) WriteHeader(status int) {
	close(s.begun)
	<-s.released
	s.ResponseRecorder.WriteHeader(status)
}

func exportsAreBounded(limits server.Limits) func(*testing.T) {
	return func(t *testing.T) {
		t.Helper()
		h := limited(memstore.New(), limits)
		first := &stuck{httptest.NewRecorder(), make(chan struct{}), make(chan struct{})}
		done := make(chan struct{})
		go func() {
			defer close(done)
			h.ServeHTTP(first, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/export/accusations.csv", nil))
		}()
		<-first.begun
		if w := send(t, h, "GET", "/export/accusations.csv", ""); w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), `"LIMIT_EXPORTS"`) || w.Header().Get("Retry-After") == "" {
			t.Errorf("past the limit: %d %s", w.Code, w.Body)
		}
		close(first.released)
		<-done
		if w := send(t, h, "GET", "/export/accusations.csv", ""); first.Code != http.StatusOK || w.Code != http.StatusOK {
			t.Errorf("at the limit: %d, afterwards %d", first.Code, w.Code)
		}
	}
}

func connectionsAreBounded(limits server.ConnectionLimits) func(*testing.T) {
	return func(t *testing.T) {
		t.Helper()
		address := served(t, server.Limits{Connections: limits})
		alive := func() (net.Conn, bool) {
			conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", address)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = conn.Close() })
			_ = conn.SetDeadline(time.Now().Add(patience))
			_, _ = io.WriteString(conn, "GET /livez HTTP/1.1\r\nHost: a\r\n\r\n")
			line, _ := bufio.NewReader(conn).ReadString('\n')
			return conn, strings.HasPrefix(line, "HTTP/1.1 200")
		}
		first, ok := alive()
		if _, also := alive(); !ok || !also {
			t.Error("at the limit: not let in")
		}
		if _, ok := alive(); ok {
			t.Error("past the limit: let in")
		}
		_ = first.Close()
		for end := time.Now().Add(patience); ; time.Sleep(10 * time.Millisecond) {
			if _, ok := alive(); ok {
				break
			}
			if time.Now().After(end) {
				t.Fatal("there is no room again")
			}
		}
	}
}

// from asks from an address, with X-Forwarded-For where it is given.
func from(t *testing.T, h http.Handler, address string, forwarded ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, get("query", question), nil)
	r.RemoteAddr = address
	for _, f := range forwarded {
		r.Header.Add("X-Forwarded-For", f)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// cpu is the time that this process has worked.
func cpu(t *testing.T) time.Duration {
	t.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		t.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// served is the address of a server over connections, until the test ends.
func served(t *testing.T, limits server.Limits) string {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		ended <- server.New(memstore.New(), limits, slog.New(slog.DiscardHandler)).Serve(ctx, listener)
	}()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return listener.Addr().String()
}

// Whoever sends slowly, or a header without end, loses the connection.
func requestsComeInTime(limit string) func(*testing.T) {
	return func(t *testing.T) {
		t.Helper()
		requests(t, limit)
	}
}

func requests(t *testing.T, limit string) {
	t.Helper()
	address := served(t, server.Limits{Connections: server.ConnectionLimits{HeaderBytes: 8 << 10, Header: 300 * time.Millisecond, Body: 600 * time.Millisecond}})
	for name, c := range map[string]struct {
		limit, sent, answer string
	}{
		"a header in bound":    {"header", "GET /livez HTTP/1.1\r\nHost: a\r\nX-A: " + strings.Repeat("a", 8<<10-100) + "\r\n\r\n", "HTTP/1.1 200"},
		"a header past it":     {"header", "GET /livez HTTP/1.1\r\nHost: a\r\nX-A: " + strings.Repeat("a", 12<<10) + "\r\n\r\n", "HTTP/1.1 431"},
		"a header that stalls": {"header-time", "GET /livez HTTP/1.1\r\nHost: a\r\n", ""},
		"a body that stalls":   {"body-time", "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{", "HTTP/1.1 400"},
	} {
		if c.limit != limit {
			continue
		}
		t.Run(name, func(t *testing.T) {
			conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", address)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close() //nolint:errcheck // nothing is written
			if err := conn.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
				t.Fatal(err)
			}
			if _, err := io.WriteString(conn, c.sent); err != nil {
				t.Fatal(err)
			}
			line, err := bufio.NewReader(conn).ReadString('\n')
			var late net.Error
			if errors.As(err, &late) && late.Timeout() || !strings.HasPrefix(line, c.answer) || c.answer == "" && line != "" {
				t.Errorf("%q, %v; want %q", line, err, c.answer)
			}
		})
	}
}
