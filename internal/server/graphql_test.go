package server_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/logtest"
	"github.com/gravamen/gravamen/internal/server"
)

const (
	jsonType    = "application/json"
	graphqlType = "application/graphql-response+json"
	bodyLimit   = 4 << 10
	counted     = `{"data":{"statistics":{"accusationCount":0}}}`
	question    = `{ statistics { accusationCount } }`
	mutation    = `mutation M { recordCase(document: "x") { changed } }`
)

// lines is what was logged, one record each.
type lines struct{ logtest.Log }

// newHandler is the surface over a store, an empty one in memory where it is nil, and what it logs.
func newHandler(t *testing.T, store graph.Store) (http.Handler, *lines) {
	t.Helper()
	if store == nil {
		store = memstore.New()
	}
	log := new(lines)
	logger := slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	return server.New(store, server.Limits{BodyBytes: bodyLimit}, logger).Handler(), log
}

// send sends a request; headers are pairs of name and value, an empty value leaving one out.
func send(t *testing.T, h http.Handler, method, target, body string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
	if method == http.MethodPost {
		r.Header.Set("Content-Type", jsonType)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Del(headers[i])
		if headers[i+1] != "" {
			r.Header.Set(headers[i], headers[i+1])
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func post(query string) string {
	text, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func get(values ...string) string {
	query := url.Values{}
	for i := 0; i < len(values); i += 2 {
		query.Set(values[i], values[i+1])
	}
	return "/graphql?" + query.Encode()
}

// A request that is not GraphQL over HTTP is turned away with a status, a code and a word on what would be right.
func TestRequestsTurnedAway(t *testing.T) {
	cases := []struct {
		name    string
		method  string
		target  string
		body    string
		headers []string
		status  int
		code    string
		message string // part of it
	}{
		{"no JSON", "POST", "", `query`, nil, 400, "INVALID", "the request is not JSON: a fault at byte 1"},
		{"JSON with a fault", "POST", "", `{"query" "{ x }"}`, nil, 400, "INVALID", "a fault at byte 10"},
		{"half of JSON", "POST", "", `{"query": "{ x`, nil, 400, "INVALID", "the request is not complete JSON"},
		{"nothing", "POST", "", ``, nil, 400, "INVALID", "the request is not complete JSON"},
		{"null", "POST", "", `null`, nil, 400, "INVALID", `the request holds no query: send {"query"`},
		{"batch", "POST", "", `[` + post(question) + `]`, nil, 400, "INVALID", "batches are not answered"},
		{"text", "POST", "", `"{ x }"`, nil, 400, "INVALID", `a request is one JSON object such as {"query"`},
		{"two values", "POST", "", post(question) + ` {}`, nil, 400, "INVALID", "more than one JSON value"},
		{"query is a number", "POST", "", `{"query": 1}`, nil, 400, "INVALID", "query is a JSON number; query and operationName are strings"},
		{"query is an object", "POST", "", `{"query": {"a": "` + strings.Repeat("x", 2000) + `"}}`, nil, 400, "INVALID", "query is a JSON object"},
		{"operationName is a list", "POST", "", `{"query": "{ x }", "operationName": []}`, nil, 400, "INVALID", "operationName is a JSON array"},
		{"variables are a list", "POST", "", `{"query": "{ x }", "variables": [1]}`, nil, 400, "INVALID", "variables is a JSON array; query and operationName are strings, variables and extensions are objects"},
		{"variables are a text", "POST", "", `{"query": "{ x }", "variables": "{}"}`, nil, 400, "INVALID", "variables is a JSON string"},
		{"extensions are a number", "POST", "", `{"query": "{ x }", "extensions": 7}`, nil, 400, "INVALID", "extensions is a JSON number"},
		{"no query", "POST", "", `{}`, nil, 400, "INVALID", "the request holds no query"},
		{"empty query", "POST", "", `{"query": ""}`, nil, 400, "INVALID", "the request holds no query"},
		{"blank query", "POST", "", `{"query": " \n\t "}`, nil, 400, "INVALID", "the request holds no query"},
		{"NUL", "POST", "", "{\"query\": \"{ \x00 }\"}", nil, 400, "INVALID", "a fault at byte"},
		{"no UTF-8", "POST", "", "{\"query\": \"{ \xff }\"}", nil, 400, "INVALID", "the request is not valid UTF-8"},
		{"half a surrogate pair in UTF-8", "POST", "", "{\"query\": \"{ \xed\xa0\x80 }\"}", nil, 400, "INVALID", "the request is not valid UTF-8"},
		{"too deep", "POST", "", `{"variables": {"a": ` + strings.Repeat("[", 2000) + `}}`, nil, 400, "INVALID", "the request is not JSON"},
		{"too large", "POST", "", post(strings.Repeat(" ", bodyLimit) + question), nil, 413, "LIMIT_BODY", "the request is larger than 4096 bytes"},
		{"as a text", "POST", "", post(question), []string{"Content-Type", "text/plain"}, 415, "INVALID", "send the request as application/json"},
		{"as a form", "POST", "", "query=" + url.QueryEscape(question), []string{"Content-Type", "application/x-www-form-urlencoded"}, 415, "INVALID", "send the request as application/json"},
		{"as upload", "POST", "", "--x--", []string{"Content-Type", "multipart/form-data; boundary=x"}, 415, "INVALID", "send the request as application/json"},
		{"as GraphQL", "POST", "", question, []string{"Content-Type", "application/graphql"}, 415, "INVALID", "send the request as application/json"},
		{"as nothing", "POST", "", post(question), []string{"Content-Type", ""}, 415, "INVALID", "send the request as application/json"},
		{"as nonsense", "POST", "", post(question), []string{"Content-Type", "application/json; ="}, 415, "INVALID", "send the request as application/json"},
		{"in another charset", "POST", "", post(question), []string{"Content-Type", "application/json; charset=iso-8859-1"}, 415, "INVALID", "send the request in UTF-8"},
		{"PUT", "PUT", "", post(question), []string{"Content-Type", jsonType}, 405, "INVALID", "send GraphQL by POST, or a query by GET"},
		{"DELETE", "DELETE", "", "", nil, 405, "INVALID", "send GraphQL by POST, or a query by GET"},
		{"answer as HTML", "POST", "", post(question), []string{"Accept", "text/html"}, 406, "INVALID", "answers are application/graphql-response+json or application/json; accept one of them"},
		{"GET without a query", "GET", "/graphql", "", nil, 400, "INVALID", "the request holds no query"},
		{"GET with variables that are no JSON", "GET", get("query", question, "variables", "{"), "", nil, 400, "INVALID", "variables is not a JSON object"},
		{"GET with variables in a list", "GET", get("query", question, "variables", "[1]"), "", nil, 400, "INVALID", "variables is not a JSON object"},
		{"GET with extensions that are no JSON", "GET", get("query", question, "extensions", "x"), "", nil, 400, "INVALID", "extensions is not a JSON object"},
		{"GET that is no UTF-8", "GET", "/graphql?query=%7B%20%FF%20%7D", "", nil, 400, "INVALID", "the query is not valid UTF-8"},
		{"GET of a mutation", "GET", get("query", mutation), "", []string{"Accept", graphqlType}, 405, "INVALID", "GET answers queries alone: send this operation by POST"},
		{"GET of a mutation among queries", "GET", get("query", "query Q { __typename } "+mutation, "operationName", "M"), "", nil, 405, "INVALID", "GET answers queries alone"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			h, log := newHandler(t, nil)
			if c.target == "" {
				c.target = "/graphql"
			}
			w := send(t, h, c.method, c.target, c.body, c.headers...)
			if w.Code != c.status {
				t.Errorf("status %d, want %d", w.Code, c.status)
			}
			var response struct {
				Data   json.RawMessage
				Errors []struct {
					Message    string
					Extensions struct{ Code string }
				}
			}
			if err := json.Unmarshal(w.Body.Bytes(), &response); err != nil || len(response.Errors) == 0 {
				t.Fatalf("%v: %s", err, w.Body)
			}
			if got := response.Errors[0]; got.Extensions.Code != c.code || !strings.Contains(got.Message, c.message) || len(got.Message) > 450 {
				t.Errorf("got %s %q, want %s %q", got.Extensions.Code, got.Message, c.code, c.message)
			}
			if response.Data != nil {
				t.Errorf("a request that was not executed has data: %s", response.Data)
			}
			if got := w.Header().Get("Content-Type"); !strings.HasPrefix(got, "application/") || !strings.HasSuffix(got, "; charset=utf-8") {
				t.Errorf("Content-Type %q", got)
			}
			if allow := w.Header().Get("Allow"); strings.HasSuffix(allow, "POST") != (c.status == http.StatusMethodNotAllowed) {
				t.Errorf("Allow %q", allow)
			}
			text := strings.ReplaceAll(log.String(), `"level":"WARN","msg":"write refused"`, "") // see TestRefusedWritesAreLogged
			if strings.Contains(text, `"level":"ERROR"`) || strings.Contains(text, `"level":"WARN"`) {
				t.Errorf("logged %s", text)
			}
		})
	}
}

// The media type that the client accepts decides whether a refused document is a 200, as older clients expect, or a 400.
func TestAccept(t *testing.T) {
	h, _ := newHandler(t, nil)
	cases := []struct {
		accept, mediaType     string
		unparsed, unfit, good int
	}{
		{"", jsonType, 200, 200, 200},
		{"*/*", jsonType, 200, 200, 200},
		{"application/*", jsonType, 200, 200, 200},
		{jsonType, jsonType, 200, 200, 200},
		{"application/json; charset=utf-8", jsonType, 200, 200, 200},
		{graphqlType, graphqlType, 400, 400, 200},
		{graphqlType + "; charset=utf-8, " + jsonType + "; q=0.9", graphqlType, 400, 400, 200},
		{"text/html, " + graphqlType, graphqlType, 400, 400, 200},
		{jsonType + ", " + graphqlType, jsonType, 200, 200, 200},
	}
	for _, c := range cases {
		t.Run(c.accept, func(t *testing.T) {
			for query, status := range map[string]int{"{": c.unparsed, "{ nonsense }": c.unfit, question: c.good, `{ node(id: "nonsense") { id } }`: 200} {
				w := send(t, h, "POST", "/graphql", post(query), "Accept", c.accept)
				if w.Code != status {
					t.Errorf("%s: status %d, want %d", query, w.Code, status)
				}
				if got, want := w.Header().Get("Content-Type"), c.mediaType+"; charset=utf-8"; got != want {
					t.Errorf("%s: Content-Type %q, want %q", query, got, want)
				}
				if vary := strings.Join(w.Header().Values("Vary"), ", "); !strings.Contains(vary, "Accept") {
					t.Errorf("Vary %q", vary)
				}
			}
		})
	}
}

func TestGet(t *testing.T) {
	h, _ := newHandler(t, nil)
	const named = `query A($d: Date) { statistics(asOf: $d) { accusationCount } } query B { __typename }`
	for name, c := range map[string]struct{ target, want string }{
		"query":                       {get("query", question), counted},
		"variables and operationName": {get("query", named, "variables", `{"d": "2025-10-19"}`, "operationName", "A"), counted},
		"null variables":              {get("query", question, "variables", "null"), counted},
		"parameters of others":        {get("query", question, "utm", "x", "extensions", `{"persisted": 1}`), counted},
	} {
		t.Run(name, func(t *testing.T) {
			w := send(t, h, "GET", c.target, "")
			if got := w.Body.String(); w.Code != http.StatusOK || got != c.want {
				t.Errorf("%d %s", w.Code, got)
			}
		})
	}
}

// A server reads the method before the body, so HEAD is asked over a real connection.
func TestHead(t *testing.T) {
	h, _ := newHandler(t, nil)
	srv := httptest.NewServer(h)
	defer srv.Close()
	for target, status := range map[string]int{get("query", question): 200, "/graphql": 400, "/livez": 200, "/readyz": 200, "/": 200, "/nowhere": 404} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodHead, srv.URL+target, nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := srv.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(response.Body)
		if err != nil || len(body) > 0 || response.StatusCode != status {
			t.Errorf("%s: %d, %d bytes, %v; want %d and none", target, response.StatusCode, len(body), err, status)
		}
		if err := response.Body.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestGzip(t *testing.T) {
	h, _ := newHandler(t, nil)
	srv := httptest.NewServer(h)
	defer srv.Close()
	type answer struct {
		encoding string
		unpacked bool // by the client
		body     string
	}
	ask := func(accept, query string) answer {
		t.Helper()
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, srv.URL+get("query", query), nil)
		if err != nil {
			t.Fatal(err)
		}
		if accept != "" {
			r.Header.Set("Accept-Encoding", accept)
		}
		response, err := srv.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close() //nolint:errcheck // read to its end below
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return answer{response.Header.Get("Content-Encoding"), response.Uncompressed, string(body)}
	}
	const large = `{ __schema { types { name description fields { name description } } } }`
	whole := ask("identity", large)
	// Left alone, the client of the standard library asks for gzip, unpacks what comes and says so.
	if got := ask("", large); !got.unpacked || got.body != whole.body {
		t.Errorf("unpacked %v, %d bytes for %d", got.unpacked, len(got.body), len(whole.body))
	}
	if got := ask("gzip", large); got.encoding != "gzip" || len(got.body) > len(whole.body)/2 {
		t.Errorf("Content-Encoding %q, %d bytes for %d", got.encoding, len(got.body), len(whole.body))
	}
	if got := ask("gzip", question); got.encoding != "" || got.body != counted {
		t.Errorf("a small answer: %+v", got)
	}
}

// What was asked may be nobody's business: the log tells how a request went and no more.
func TestLogHoldsNoQuestion(t *testing.T) {
	h, log := newHandler(t, nil)
	send(t, h, "POST", "/graphql", `{"query": "{ actors(where: {name: {eq: \"secret\"}}) { totalCount } }"}`)
	send(t, h, "GET", get("query", `{ country(code: "secret") { id } }`), "")
	send(t, h, "POST", "/graphql", `{"query": "{ secret }"}`)
	if text := log.String(); strings.Contains(text, "secret") || strings.Count(text, `"msg":"request"`) != 3 {
		t.Errorf("logged %s", text)
	}
}

// A body has a time of its own to come in, which is not taken from that for the answer.
func TestSlowBody(t *testing.T) {
	address := served(t, server.Limits{Timeout: 300 * time.Millisecond})
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close() //nolint:errcheck // it is done
	body := post(question)
	_, _ = fmt.Fprintf(conn, "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body[:5])
	time.Sleep(500 * time.Millisecond)
	_, _ = io.WriteString(conn, body[5:])
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // it is read
	if text, err := io.ReadAll(response.Body); err != nil || strings.Contains(string(text), "errors") {
		t.Errorf("%s, %v", text, err)
	}
}

// What follows a JSON object in a parameter is a fault.
func TestParametersAreWhole(t *testing.T) {
	h := limited(memstore.New(), server.Limits{})
	for variables, status := range map[string]int{`{"a":"actor:a"}`: http.StatusOK, `{"a":"actor:a"} `: http.StatusOK, `{"a":"actor:a"}x`: http.StatusBadRequest, `{"a":"actor:a"}{}`: http.StatusBadRequest, `{"a"`: http.StatusBadRequest} {
		target := get("query", `query($a:ID!){node(id:$a){id}}`) + "&variables=" + url.QueryEscape(variables)
		if w := send(t, h, "GET", target, ""); w.Code != status {
			t.Errorf("%s: %d %s", variables, w.Code, w.Body)
		}
	}
}
