package server_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/hostiletest"
	"github.com/gravamen/gravamen/internal/server"
)

// asJSON is a value as a client of the usual kind writes it.
func asJSON(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Whichever way a text comes in, what no text may hold is refused before the store is asked, in words that say where it stands; and
// what honest texts hold is answered.
func TestTextsAtEveryDoor(t *testing.T) {
	const (
		byName   = `query ($where: ActorFilter) { actors(where: $where) { totalCount } }`
		operator = `query A { __typename }`
	)
	refuses, answers := limited(unasked{memstore.New(), t}, server.Limits{}), limited(memstore.New(), server.Limits{})
	filter := func(text string) map[string]any {
		return map[string]any{"where": map[string]any{"or": []any{map[string]any{"name": map[string]any{"eq": "a" + text}}}}}
	}
	literal := func(text string) string { return `{ actors(where: {name: {eq: "a` + text + `"}}) { totalCount } }` }
	post := func(t *testing.T, h http.Handler, body any) string {
		t.Helper()
		return send(t, h, "POST", "/graphql", asJSON(t, body)).Body.String()
	}
	const place = "$where: or: [0]: name: eq: holds "
	type door struct {
		name string
		says string // before the character that is wrong
		ask  func(t *testing.T, h http.Handler, text string) string
	}
	doors := []door{
		{"a literal, escaped", "a text of the document holds ", func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return post(t, h, map[string]any{"query": literal(hostiletest.Escaped(text))})
		}},
		{"a block string", "the document holds ", func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return post(t, h, map[string]any{"query": strings.ReplaceAll(literal(text), `"`, `"""`)})
		}},
		{"a comment", "the document holds ", func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return post(t, h, map[string]any{"query": "{ __typename } # " + text})
		}},
		{"the name of the operation", "operationName holds ", func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return post(t, h, map[string]any{"query": operator, "operationName": "A" + text})
		}},
		{"a variable", place, func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return post(t, h, map[string]any{"query": byName, "variables": filter(text)})
		}},
		{"a variable, escaped", place, func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			body := asJSON(t, map[string]any{"query": byName, "variables": filter("~")})
			return send(t, h, "POST", "/graphql", strings.Replace(body, "~", hostiletest.Escaped(text), 1)).Body.String()
		}},
		{"a name within a variable", "$where: a name holds ", func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return post(t, h, map[string]any{"query": byName, "variables": map[string]any{"where": map[string]any{"a" + text: 1}}})
		}},
		{"a document by GET", "the document holds ", func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return send(t, h, "GET", get("query", strings.ReplaceAll(literal(text), `"`, `"""`)), "").Body.String()
		}},
		{"a variable by GET", place, func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return send(t, h, "GET", get("query", byName, "variables", asJSON(t, filter(text))), "").Body.String()
		}},
		{"events", place, func(t *testing.T, h http.Handler, text string) string {
			t.Helper()
			return send(t, h, "POST", "/graphql", asJSON(t, map[string]any{"query": byName, "variables": filter(text)}), "Accept", eventType).Body.String()
		}},
		// It asks first what was written last.
		{"an export", place, func(t *testing.T, _ http.Handler, text string) string {
			t.Helper()
			return send(t, answers, "GET", "/export/actors.csv?where="+url.QueryEscape(asJSON(t, filter(text)["where"])), "").Body.String()
		}},
	}
	for _, d := range doors {
		t.Run(d.name, func(t *testing.T) {
			for text, says := range hostiletest.Illegible {
				if answer := d.ask(t, refuses, text); !strings.Contains(answer, `"INVALID"`) || !strings.Contains(answer, says) || !strings.Contains(answer, d.says) {
					t.Errorf("%q: %s", text, answer)
				}
			}
			for _, text := range hostiletest.Legible {
				if answer := d.ask(t, answers, text); strings.Contains(answer, `"INVALID"`) && strings.Contains(answer, "U+") || strings.Contains(answer, "INTERNAL") {
					t.Errorf("%q: %s", text, answer)
				}
			}
		})
	}
	t.Run("half a surrogate pair", func(t *testing.T) {
		for _, half := range []string{`\ud800`, `\udfff`, `\udc00\ud800`, `\ud83d`, `\ud800x`} {
			for name, answer := range map[string]string{
				"literal":  send(t, refuses, "POST", "/graphql", asJSON(t, map[string]any{"query": literal(half)})).Body.String(),
				"document": send(t, refuses, "POST", "/graphql", `{"query": "{ __typename } # `+half+`"}`).Body.String(),
				"variable": send(t, refuses, "POST", "/graphql", strings.Replace(asJSON(t, map[string]any{"query": byName, "variables": filter("~")}), "~", half, 1)).Body.String(),
				"by GET":   send(t, refuses, "GET", get("query", byName, "variables", strings.Replace(asJSON(t, filter("~")), "~", half, 1)), "").Body.String(),
			} {
				if !strings.Contains(answer, `"INVALID"`) || !strings.Contains(answer, "U+FFFD") {
					t.Errorf("%s: %s: %s", half, name, answer)
				}
			}
		}
		if answer := post(t, answers, map[string]any{"query": literal(`\ud83d\ude00\u{1F600}`)}); strings.Contains(answer, "errors") {
			t.Errorf("a whole pair: %s", answer)
		}
	})
	t.Run("invalid UTF-8", func(t *testing.T) {
		for _, bytes := range []string{"\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80"} {
			for name, answer := range map[string]string{
				"body":             send(t, refuses, "POST", "/graphql", `{"query": "{ __typename } # `+bytes+`"}`).Body.String(),
				"query by GET":     send(t, refuses, "GET", get("query", literal(bytes)), "").Body.String(),
				"variables by GET": send(t, refuses, "GET", get("query", byName, "variables", `{"where": {"name": {"eq": "`+bytes+`"}}}`), "").Body.String(),
				"name by GET":      send(t, refuses, "GET", get("query", operator, "operationName", bytes), "").Body.String(),
				"export":           send(t, answers, "GET", "/export/actors.csv?where="+url.QueryEscape(`{"name": {"eq": "`+bytes+`"}}`), "").Body.String(),
			} {
				if !strings.Contains(answer, `"INVALID"`) {
					t.Errorf("%q: %s: %s", bytes, name, answer)
				}
			}
		}
	})
	t.Run("a byte order mark before a document", func(t *testing.T) {
		if answer := post(t, answers, map[string]any{"query": "\ufeff{ __typename }"}); !strings.Contains(answer, `"Query"`) {
			t.Error(answer)
		}
	})
	t.Run("a WebSocket", func(t *testing.T) {
		address, _ := serve(t, unasked{memstore.New(), t}, server.Limits{})
		k := greeted(t, address)
		for text, says := range hostiletest.Illegible {
			k.send(asJSON(t, map[string]any{"type": "subscribe", "id": "a", "payload": map[string]any{"query": byName, "variables": filter(text)}}))
			if m, err := k.hear(); err != nil || m.Type != "error" || !strings.Contains(string(m.Payload), `"INVALID"`) || !strings.Contains(string(m.Payload), says) {
				t.Errorf("%q: %+v, %v", text, m, err)
			}
		}
		k.send(strings.Replace(asJSON(t, map[string]any{"type": "subscribe", "id": "a", "payload": map[string]any{"query": byName, "variables": filter("~")}}), "~", `\ud800`, 1))
		if m, err := k.hear(); err != nil || m.Type != "error" || !strings.Contains(string(m.Payload), "U+FFFD") {
			t.Errorf("half a surrogate pair: %+v, %v", m, err)
		}
	})
	t.Run("addresses of pages and the feed", func(t *testing.T) {
		for text := range hostiletest.Illegible {
			for _, target := range []string{"/a/" + url.PathEscape("actor:a"+text), "/?q=" + url.QueryEscape(text), "/feed.atom?where=" + url.QueryEscape(asJSON(t, map[string]any{"ids": []any{text}}))} {
				if w := send(t, refuses, "GET", target, ""); w.Code >= http.StatusInternalServerError || strings.Contains(target, "feed") && w.Code != http.StatusBadRequest {
					t.Errorf("%s: %d %s", target, w.Code, w.Body)
				}
			}
		}
	})
}
