package server_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

// refusals are the lines of the log on refused writes, each as who, deed and code.
func (l *lines) refusals(t *testing.T) (out []string) {
	t.Helper()
	for line := range strings.Lines(l.String()) {
		var told struct{ Level, Msg, By, Deed, Code string }
		if err := json.Unmarshal([]byte(line), &told); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		if told.Msg == "write refused" {
			out = append(out, fmt.Sprintf("%s %s: %s: %s", told.Level, told.By, told.Deed, told.Code))
		}
	}
	return out
}

// unread is a store that writes and whose answers fail from then on.
type unread struct {
	graph.Store
	wrote bool
}

func (u *unread) Apply(ctx context.Context, batch *graph.Batch) (*graph.Receipt, error) {
	u.wrote = true
	return u.Store.Apply(ctx, batch)
}

func (u *unread) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	if u.wrote {
		return nil, graph.Unavailable(context.Canceled, "the database does not answer")
	}
	return u.Store.Query(ctx, plan)
}

const goodCase = `"case: a\ntitle: A\ncodedBy: Nobody\ncodedOn: 2031-01-02\nactors: {a: {name: A, kind: PERSON}}\n"`

// A write that is refused at whatever stage, by whatever way it came, leaves one line in the log: who, what and why, and nothing of what
// was sent. What was written leaves none, nor does what is no write.
func TestRefusedWritesAreLogged(t *testing.T) {
	const secret = "s3cr3t"
	record := func(document string) string {
		return `mutation { recordCase(document: ` + document + `) { changed accusations { id } } }`
	}
	wide := `mutation { recordCase(document: "s3cr3t") { ` + strings.Repeat("changed ", 600) + `} }`
	for name, c := range map[string]struct {
		body string // of a POST
		want []string
	}{
		"nothing":                  {post(question), nil},
		"a query with a word":      {post(`query mutation { nothing }`), nil},
		"written":                  {post(record(goodCase)), nil},
		"refused by itself":        {post(record(`"s3cr3t: ["`)), []string{"WARN desk-1: recordCase: INVALID"}},
		"unknown field":            {post(`mutation s3cr3t { s3cr3t recordCase(document: "x") { s3cr3t } }`), []string{"WARN desk-1: recordCase: GRAPHQL_VALIDATION_FAILED"}},
		"unknown alone":            {post(`mutation { s3cr3t }`), []string{"WARN desk-1: : GRAPHQL_VALIDATION_FAILED"}},
		"through fragments":        {post(`mutation { ...A } fragment A on Mutation { ...A ... on Mutation { assess } }`), []string{"WARN desk-1: assess: GRAPHQL_VALIDATION_FAILED"}},
		"variable":                 {`{"query": "mutation($d: String!) { recordCase(document: $d) { changed } }", "variables": {"d": null}}`, []string{"WARN desk-1: recordCase: GRAPHQL_VALIDATION_FAILED"}},
		"variable of another type": {`{"query": "mutation($d: String!) { recordCase(document: $d) { changed } }", "variables": {"d": 7}}`, []string{"WARN desk-1: recordCase: INVALID"}},
		"characters of a variable": {`{"query": "mutation($d: String!) { recordCase(document: $d) { changed } }", "variables": {"d": "s3cr3t\u0000"}}`, []string{"WARN desk-1: recordCase: INVALID"}},
		"characters of a text":     {post("mutation { recordCase(document: \"s3cr3t\u202e\") { changed } }"), []string{"WARN desk-1: recordCase: INVALID"}},
		"LIMIT_FIELDS":             {post(wide), []string{"WARN desk-1: recordCase: LIMIT_FIELDS"}},
		"LIMIT_TOKENS":             {post(strings.ReplaceAll(wide, "changed ", strings.Repeat("changed ", 10))), []string{"WARN desk-1: recordCase: LIMIT_TOKENS"}},
		"TOO_EXPENSIVE":            {post(`mutation { recordCase(document: "s3cr3t") { accusations { responses(first: 100) { accusations { responses(first: 100) { accusations { responses(first: 100) { id } } } } } } } }`), []string{"WARN desk-1: recordCase: TOO_EXPENSIVE"}},
		"which of two":             {post(`mutation A { recordCase(document: "x") { changed } } mutation B { assess { changed } }`), []string{"WARN desk-1: assess, recordCase: GRAPHQL_VALIDATION_FAILED"}},
		"one of two":               {post(`mutation { a: recordCase(document: ` + goodCase + `) { changed } b: recordCase(document: "s3cr3t: [") { changed } }`), []string{"WARN desk-1: recordCase: INVALID"}},
		"both of two":              {post(`mutation { a: recordCase(document: "s3cr3t: [") { changed } b: recordCase(document: "s3cr3t: [") { changed } }`), []string{"WARN desk-1: recordCase: INVALID", "WARN desk-1: recordCase: INVALID"}},
		"one that was skipped":     {post(`mutation { a: assess(input: {subject: "accusation:a", by: [], on: {edtf: "2031"}, verdict: CORROBORATED, aspect: STATE_LINK, method: REANALYSIS, independence: INDEPENDENT, rationale: "x", publications: []}) @skip(if: true) { changed } b: recordCase(document: "x: [") { changed } }`), []string{"WARN desk-1: recordCase: INVALID"}},
		"no GraphQL":               {post(`mutation { recordCase(`), nil},
		"a hash of nothing":        {hashed(strings.Repeat("0", 64), ""), nil},
	} {
		t.Run(name, func(t *testing.T) {
			for _, accept := range []string{"", "text/event-stream"} {
				log := new(lines)
				h := server.NewWithAccess(memstore.New(), server.Access{Tokens: desk{}}, server.Limits{}, slog.New(slog.NewJSONHandler(log, nil))).Handler()
				w := send(t, h, "POST", "/graphql", c.body, "Authorization", "Bearer x", "Accept", accept)
				if got := log.refusals(t); !slices.Equal(got, c.want) {
					t.Errorf("%q: %q, want %q; answered %.300s", accept, got, c.want, w.Body)
				}
				if strings.Contains(log.String(), secret) {
					t.Errorf("what was sent is in the log:\n%s", log)
				}
			}
			log := new(lines)
			srv := httptest.NewServer(server.NewWithAccess(memstore.New(), server.Access{Tokens: desk{}}, quick(), slog.New(slog.NewJSONHandler(log, nil))).Handler())
			defer srv.Close()
			k := authorized(t, strings.TrimPrefix(srv.URL, "http://"))
			k.send(`{"type": "subscribe", "id": "1", "payload": ` + c.body + `}`)
			if _, err := k.next(); err != nil {
				t.Fatal(err)
			}
			settledDown := time.Now().Add(patience)
			for len(log.refusals(t)) < len(c.want) && time.Now().Before(settledDown) {
				time.Sleep(time.Millisecond)
			}
			if got := log.refusals(t); !slices.Equal(got, c.want) {
				t.Errorf("over a WebSocket: %q, want %q", got, c.want)
			}
		})
	}
}

// authorized is a connection of a curator.
func authorized(t *testing.T, address string) *socket {
	t.Helper()
	k, err := dial(t, address, spoken)
	if err != nil {
		t.Fatal(err)
	}
	k.send(`{"type": "connection_init", "payload": {"Authorization": "Bearer x"}}`)
	if m, err := k.hear(); err != nil || m.Type != "connection_ack" {
		t.Fatalf("%+v, %v", m, err)
	}
	return k
}

// The same of writes that are refused before they are an operation, or after they had their time.
func TestRefusedWritesAroundOperations(t *testing.T) {
	ask := func(store graph.Store, limits server.Limits, method, target, body string, headers ...string) []string {
		log := new(lines)
		h := server.NewWithAccess(store, server.Access{Tokens: desk{}}, limits, slog.New(slog.NewJSONHandler(log, nil))).Handler()
		send(t, h, method, target, body, headers...)
		return log.refusals(t)
	}
	if got := ask(memstore.New(), server.Limits{}, "GET", get("query", mutation), ""); !slices.Equal(got, []string{"WARN : recordCase: INVALID"}) {
		t.Errorf("by GET: %q", got)
	}
	if got := ask(memstore.New(), server.Limits{}, "POST", "/graphql", post(mutation)); !slices.Equal(got, []string{"WARN : recordCase: UNAUTHENTICATED"}) {
		t.Errorf("without a token: %q", got)
	}
	slowly := slow{memstore.New(), time.Second}
	if got := ask(slowly, server.Limits{WriteTimeout: 10 * time.Millisecond}, "POST", "/graphql", post(`mutation { recordCase(document: `+goodCase+`) { changed } }`), "Authorization", "Bearer x"); !slices.Equal(got, []string{"WARN desk-1: recordCase: TIMEOUT"}) {
		t.Errorf("out of time: %q", got)
	}
	if got := ask(&unread{Store: memstore.New()}, server.Limits{}, "POST", "/graphql", post(`mutation { recordCase(document: `+goodCase+`) { accusations { id } } }`), "Authorization", "Bearer x"); got != nil {
		t.Errorf("written, and not read back: %q", got)
	}
	for _, accept := range []string{"", "text/event-stream"} {
		for body, want := range map[string][]string{post(mutation): {"WARN : recordCase: DOCUMENT_NOT_REGISTERED"}, post(question): nil} {
			h, _, log := registering(t, server.OnlyRegistered)
			send(t, h, "POST", "/graphql", body, "Accept", accept)
			if got := log.refusals(t); !slices.Equal(got, want) {
				t.Errorf("unregistered: %q, want %q", got, want)
			}
		}
	}
	log := new(lines)
	s := server.NewWithAccess(memstore.New(), server.Access{Tokens: desk{}}, server.Limits{}, slog.New(slog.NewJSONHandler(log, nil)))
	s.Execute(resolvers.WithPrincipal(t.Context(), &graph.Principal{Name: "inside", Role: graph.RoleReader}), &graphql.RawParams{Query: mutation})
	if got := log.refusals(t); !slices.Equal(got, []string{"WARN inside: recordCase: FORBIDDEN"}) {
		t.Errorf("without HTTP: %q", got)
	}
}

// An operation that finds no place on its WebSocket is a refused write, too.
func TestRefusedWritesOfAFullSocket(t *testing.T) {
	log, limits := new(lines), quick()
	limits.Streams.Operations = 1
	srv := httptest.NewServer(server.NewWithAccess(memstore.New(), server.Access{Tokens: desk{}}, limits, slog.New(slog.NewJSONHandler(log, nil))).Handler())
	defer srv.Close()
	k := authorized(t, strings.TrimPrefix(srv.URL, "http://"))
	k.send(`{"type": "subscribe", "id": "1", "payload": ` + asked(subscription, "") + `}`)
	k.send(`{"type": "subscribe", "id": "2", "payload": ` + post(mutation) + `}`)
	if m, err := k.hear(); err != nil || m.ID != "2" || !strings.Contains(string(m.Payload), "LIMIT_OPERATIONS") {
		t.Fatalf("%+v, %v", m, err)
	}
	if got := log.refusals(t); !slices.Equal(got, []string{"WARN desk-1: recordCase: LIMIT_OPERATIONS"}) {
		t.Errorf("%q", got)
	}
}
