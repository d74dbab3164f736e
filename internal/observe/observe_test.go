package observe_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/logtest"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/server"
)

// surface is a whole server over a store, with what operators see of it.
type surface struct {
	http.Handler
	observer *observe.Observer
	log      *logtest.Log
}

func newSurface(t *testing.T, store graph.Store, access server.Access, limits server.Limits) *surface {
	t.Helper()
	s := &surface{log: new(logtest.Log)}
	logger := slog.New(observe.LogHandler(slog.NewJSONHandler(s.log, &slog.HandlerOptions{Level: slog.LevelDebug})))
	s.observer = observe.New(observe.Options{Logger: logger, Version: "1.2.3"})
	limits.Observer = s.observer
	s.Handler = server.NewWithAccess(s.observer.Store(store), access, limits, logger).Handler()
	return s
}

// ask sends a request; headers are pairs of name and value.
func (s *surface) ask(t *testing.T, method, target, body string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func (s *surface) query(t *testing.T, query string) *httptest.ResponseRecorder {
	t.Helper()
	text, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	return s.ask(t, http.MethodPost, "/graphql", string(text))
}

// metrics is what Prometheus reads.
func (s *surface) metrics(t *testing.T) string {
	t.Helper()
	w := httptest.NewRecorder()
	s.observer.Handler(false).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil))
	if w.Code != http.StatusOK {
		t.Fatalf("/metrics: %d", w.Code)
	}
	return w.Body.String()
}

// has checks that metrics hold lines.
func has(t *testing.T, metrics string, lines ...string) {
	t.Helper()
	for _, line := range lines {
		if !strings.Contains(metrics, "\n"+line+"\n") {
			t.Errorf("no line %q among the metrics:\n%s", line, own(metrics))
		}
	}
}

// own leaves Go's metrics and the process's out.
func own(metrics string) string {
	var out strings.Builder
	for line := range strings.Lines(metrics) {
		if strings.HasPrefix(line, "gravamen_") && !strings.Contains(line, "_bucket{") {
			out.WriteString(line)
		}
	}
	return out.String()
}

const count = "{ statistics { accusationCount } }"

func TestMetrics(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{KeptAnswers: 10, BodyBytes: 4 << 10})
	s.query(t, "query Mine "+count)
	s.query(t, "query Mine "+count)
	s.query(t, count)
	s.query(t, "query Mine { nothing }")
	s.query(t, `query Dear { facets: accusations(first: 100) { totalCount nodes { targets { ... on Actor { name } } accusers { party { name } } accused { party { name } } } } }`)
	s.ask(t, http.MethodPost, "/graphql", strings.Repeat("x", 5<<10))
	s.ask(t, http.MethodGet, "/readyz", "")
	s.ask(t, http.MethodGet, "/anything/made-up", "")
	s.ask(t, http.MethodGet, "/export/nothing", "")
	metrics := s.metrics(t)
	has(t, metrics,
		`gravamen_operation_duration_seconds_count{operation="Mine"} 2`,
		`gravamen_operation_duration_seconds_count{operation="anonymous"} 1`,
		`gravamen_operation_duration_seconds_count{operation="refused"} 1`,
		`gravamen_errors_total{code="GRAPHQL_VALIDATION_FAILED",operation="refused"} 1`,
		`gravamen_errors_total{code="LIMIT_BODY",operation="refused"} 1`,
		`gravamen_http_requests_total{route="/graphql",status="200"} 5`,
		`gravamen_http_requests_total{route="/graphql",status="413"} 1`,
		`gravamen_http_requests_total{route="/",status="404"} 1`,
		`gravamen_http_requests_total{route="/export/",status="404"} 1`,
		`gravamen_http_request_duration_seconds_count{route="/readyz"} 1`,
		`gravamen_store_duration_seconds_count{method="ready"} 1`,
		`gravamen_store_calls_in_flight 0`,
		`gravamen_http_requests_in_flight 0`,
		`gravamen_subscriptions_open 0`,
		`gravamen_websockets_open 0`,
		`gravamen_exports_running 0`,
		`gravamen_kept_answers_total{result="hit"} 0`,
		`gravamen_build_info{version="1.2.3"} 1`,
	)
	if !strings.Contains(metrics, "\ngo_goroutines ") || !strings.Contains(metrics, "\nprocess_start_time_seconds ") {
		t.Error("Go's metrics, or the process's, are missing")
	}
}

// An answer that is kept is counted as such.
func TestKeptAnswersAreCounted(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{KeptAnswers: 10})
	const dear = `{ accusations(first: 100) { totalCount nodes { id accusers { party { name } } accused { party { name } } responses(first: 20) { id } } } }`
	for range 3 {
		if w := s.query(t, dear); w.Code != http.StatusOK || strings.Contains(w.Body.String(), "errors") {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
	}
	has(t, s.metrics(t), `gravamen_kept_answers_total{result="hit"} 2`, `gravamen_kept_answers_total{result="miss"} 1`)
}

// What the guard turns away is counted as what it is.
func TestRefusalsAreCounted(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{Web: server.Web{Hosts: []string{"gravamen.example.org"}}, Clients: server.ClientLimits{Rate: 1, Burst: 2}})
	s.query(t, count) // httptest asks for example.com
	s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://gravamen.example.org/graphql?query="+url.QueryEscape(count), nil))
	for range 3 {
		s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "http://gravamen.example.org/", nil))
	}
	has(t, s.metrics(t),
		`gravamen_errors_total{code="HOST",operation="refused"} 1`,
		`gravamen_errors_total{code="LIMIT_RATE",operation="refused"} 2`,
		`gravamen_operation_duration_seconds_count{operation="anonymous"} 1`,
		`gravamen_http_requests_total{route="/",status="429"} 2`,
	)
}

// Whoever names operations at will adds no metric beyond a bound.
func TestNamesAreBounded(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{})
	for i := range 100 {
		s.query(t, fmt.Sprintf("query Name%d %s", i, count))
	}
	s.query(t, "query "+strings.Repeat("a", 65)+" "+count)
	s.query(t, "query Name3 "+count)
	metrics := s.metrics(t)
	has(t, metrics, `gravamen_operation_duration_seconds_count{operation="other"} 37`, `gravamen_operation_duration_seconds_count{operation="Name3"} 2`)
	if n := strings.Count(metrics, "gravamen_operation_duration_seconds_count{"); n != 65 {
		t.Errorf("%d operations have metrics; want 64 and one for the others", n)
	}
}

// failing is a store that fails.
type failing struct {
	graph.Store
	err error
}

func (f failing) Query(context.Context, *graph.Plan) (*graph.Tree, error) { return nil, f.err }

func TestStoreErrors(t *testing.T) {
	for kind, err := range map[string]error{
		"unavailable": graph.Unavailable(errors.New("refused"), "the database does not answer"),
		"timeout":     context.DeadlineExceeded,
		"other":       errors.New("a fault"),
	} {
		s := newSurface(t, failing{memstore.New(), err}, server.Access{}, server.Limits{})
		s.query(t, count)
		has(t, s.metrics(t), `gravamen_store_errors_total{kind="`+kind+`",method="query"} 1`)
	}
}

// Operators' pages are nowhere on the public surface, and profiles only where they were asked for.
func TestOperatorsAlone(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{})
	for _, path := range []string{"/metrics", "/debug/pprof/", "/debug/pprof/cmdline"} {
		if w := s.ask(t, http.MethodGet, path, ""); w.Code != http.StatusNotFound || strings.Contains(w.Body.String(), "gravamen_") {
			t.Errorf("%s on the public surface: %d", path, w.Code)
		}
	}
	for profiles, want := range map[bool]int{false: http.StatusNotFound, true: http.StatusOK} {
		w := httptest.NewRecorder()
		s.observer.Handler(profiles).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/debug/pprof/cmdline", nil))
		if w.Code != want {
			t.Errorf("profiles %v: %d, want %d", profiles, w.Code, want)
		}
	}
}

// lines decodes what was logged.
func (s *surface) lines(t *testing.T) (out []map[string]any) {
	t.Helper()
	for line := range strings.Lines(s.log.String()) {
		var fields map[string]any
		if err := json.Unmarshal([]byte(line), &fields); err != nil {
			t.Fatalf("%v: %s", err, line)
		}
		out = append(out, fields)
	}
	return out
}

func TestRequestLine(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{})
	w := s.ask(t, http.MethodPost, "/graphql", `{"query":"query Mine { nothing }"}`, "X-Request-Id", "abc-1")
	if got := w.Header().Get("X-Request-Id"); got != "abc-1" {
		t.Errorf("the answer bears the id %q", got)
	}
	lines := s.lines(t)
	last := lines[len(lines)-1]
	for name, want := range map[string]any{
		"level": "INFO", "msg": "request", "request_id": "abc-1", "method": "POST", "route": "/graphql", "status": 200.0,
		"operation": "refused", "operation_hash": "9ec9c8f0f3a5", "operations": 1.0, "bytes": float64(w.Body.Len()),
	} {
		if name == "operation_hash" {
			if text, _ := last[name].(string); !regexp.MustCompile(`^[0-9a-f]{12}$`).MatchString(text) {
				t.Errorf("operation_hash is %v", last[name])
			}
		} else if last[name] != want {
			t.Errorf("%s is %v, want %v", name, last[name], want)
		}
	}
	if codes, _ := last["codes"].([]any); !slices.Equal(codes, []any{"GRAPHQL_VALIDATION_FAILED"}) {
		t.Errorf("codes are %v", last["codes"])
	}
	if _, ok := last["duration"].(float64); !ok {
		t.Errorf("duration is %v", last["duration"])
	}
}

func TestRequestIDs(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{})
	made := regexp.MustCompile(`^[A-Z2-7]{26}$`)
	for _, given := range []string{"", "two words", strings.Repeat("a", 65), "a\tb", "x\"y", "ü"} {
		w := s.ask(t, http.MethodGet, "/livez", "", "X-Request-Id", given)
		if got := w.Header().Get("X-Request-Id"); !made.MatchString(got) {
			t.Errorf("for %q the answer bears the id %q", given, got)
		}
	}
	if w := s.ask(t, http.MethodGet, "/livez", "", "X-Request-Id", strings.Repeat("a", 64)); len(w.Header().Get("X-Request-Id")) != 64 {
		t.Error("an id of 64 characters is not taken")
	}
}

// What is logged while a request is answered bears its id.
func TestLogHandler(t *testing.T) {
	s := newSurface(t, failing{memstore.New(), errors.New("a fault")}, server.Access{}, server.Limits{})
	s.ask(t, http.MethodPost, "/graphql", `{"query":"`+count+`"}`, "X-Request-Id", "abc-2")
	for _, line := range s.lines(t) {
		if line["msg"] == "request failed" && line["request_id"] == "abc-2" {
			return
		}
	}
	t.Errorf("no line on the failure bears the id:\n%s", s.log)
}

// stranger takes no token.
type stranger struct{}

func (stranger) Principal(context.Context, string) (*graph.Principal, error) {
	return nil, graph.Errorf(graph.ErrUnauthenticated, "no such token")
}

// A client may send secrets anywhere. None of them is in the log, at any level, nor among the metrics.
func TestSecretsStayOut(t *testing.T) {
	const secret = "s3cr3t"
	for name, access := range map[string]server.Access{"no tokens": {}, "tokens": {Tokens: stranger{}}} {
		t.Run(name, func(t *testing.T) {
			s := newSurface(t, memstore.New(), access, server.Limits{BodyBytes: 4 << 10})
			body := func(query string) string {
				return `{"query":` + fmt.Sprintf("%q", query) + `,"operationName":"` + secret + `","variables":{"s3cr3t":"s3cr3t"},"extensions":{"s3cr3t":1}}`
			}
			for _, document := range []string{
				"query($s3cr3t: ID!) { node(id: $s3cr3t) { id } }", `{ node(id: "s3cr3t") { id } }`, "{ s3cr3t }", "s3cr3t", `query { accusations(where: {text: "s3cr3t"}) { nodes { id } } }`,
				`mutation { recordCase(document: "s3cr3t") { changed } }`, `mutation { recordCase(document: "s3cr3t: [") { changed } }`, `{ accusations(after: "s3cr3t") { nodes { id } } }`,
				`{ country(code: "s3cr3t") { name } }`, `subscription { changes(after: "s3cr3t") { id } }`,
			} {
				s.ask(t, http.MethodPost, "/graphql", body(document))
				s.ask(t, http.MethodPost, "/graphql", `{"query":`+fmt.Sprintf("%q", document)+`,"variables":{"s3cr3t":"s3cr3t"}}`)
				s.ask(t, http.MethodPost, "/graphql", `{"query":`+fmt.Sprintf("%q", document)+`}`, "Accept", "text/event-stream")
			}
			s.ask(t, http.MethodPost, "/graphql", secret)
			s.ask(t, http.MethodPost, "/graphql", `{"query": "s3cr3t`+strings.Repeat("s3cr3t", 1000)+`"}`)
			s.ask(t, http.MethodPost, "/graphql", body(count), "Authorization", "Bearer "+secret)
			s.ask(t, http.MethodPost, "/graphql", body(count), "Authorization", secret)
			s.ask(t, http.MethodPost, "/graphql", body(count), "Cookie", secret, "User-Agent", secret, "Referer", secret, "X-Request-Id", secret+" "+secret, "X-S3cr3t", secret, "Accept", secret+"/*")
			for _, target := range []string{"/graphql?query=s3cr3t", "/graphql?s3cr3t=s3cr3t", "/s3cr3t", "/export/s3cr3t", "/export/accusations.csv?where=s3cr3t", "/entity/s3cr3t", "/feed.atom?where=s3cr3t", "/search?q=s3cr3t"} {
				s.ask(t, http.MethodGet, target, "")
				s.ask(t, "S3CR3T", target, "")
			}
			if n := strings.Count(s.log.String(), `"msg":"request"`); n < 40 {
				t.Fatalf("%d requests are logged", n)
			}
			for line := range strings.Lines(s.log.String()) {
				if strings.Contains(strings.ToLower(line), secret) {
					t.Errorf("logged: %s", line)
				}
			}
			if metrics := s.metrics(t); strings.Contains(strings.ToLower(metrics), secret) {
				t.Error("the metrics hold a secret")
			}
		})
	}
}

// Streams of a WebSocket or of events are no requests whose duration tells anything.
func TestStreamsAreNoDurations(t *testing.T) {
	s := newSurface(t, memstore.New(), server.Access{}, server.Limits{})
	s.ask(t, http.MethodPost, "/graphql", `{"query":"`+count+`"}`, "Accept", "text/event-stream")
	metrics := s.metrics(t)
	has(t, metrics, `gravamen_http_requests_total{route="/graphql",status="200"} 1`)
	if strings.Contains(metrics, `gravamen_http_request_duration_seconds_count{route="/graphql"}`) {
		t.Error("the duration of a stream is counted")
	}
}

// A broken-off answer is logged as such, and the panic goes on to net/http.
func TestAborted(t *testing.T) {
	log := new(logtest.Log)
	o := observe.New(observe.Options{Logger: slog.New(slog.NewJSONHandler(log, nil))})
	h := o.Requests(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, "half")
		panic(http.ErrAbortHandler) //nolint:forbidigo // as exports do
	}))
	defer func() {
		if recover() == nil {
			t.Error("the panic was swallowed")
		}
		if text := log.String(); !strings.Contains(text, `"aborted":true`) || !strings.Contains(text, `"bytes":4`) {
			t.Errorf("logged: %s", text)
		}
	}()
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/export/x", nil))
}

func nopLogger() *slog.Logger { return slog.New(slog.DiscardHandler) }
