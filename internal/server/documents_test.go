package server_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/web"
)

// manifest writes documents to a file.
func manifest(t *testing.T, file string, documents ...string) string {
	t.Helper()
	m := server.Manifest{}
	for _, document := range documents {
		m[server.HashDocument(document)] = document
	}
	text, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// registering is the surface of a server over an empty store in memory that knows documents, and what it logs.
func registering(t *testing.T, mode server.DocumentsMode, documents ...string) (h http.Handler, file string, log *lines) {
	t.Helper()
	file, log = manifest(t, filepath.Join(t.TempDir(), "documents.json"), documents...), new(lines)
	logger := slog.New(slog.NewJSONHandler(log, nil))
	known, err := server.NewRegistered(file, mode, server.Limits{}, logger)
	if err != nil {
		t.Fatal(err)
	}
	return server.New(memstore.New(), server.Limits{Registered: known}, logger).Handler(), file, log
}

// hashed is a request that names its document by a hash, with the document where it is given.
func hashed(hash, document string) string {
	request := map[string]any{"extensions": map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": hash}}}
	if document != "" {
		request["query"] = document
	}
	text, err := json.Marshal(request)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func codeIn(body string) string {
	_, after, _ := strings.Cut(body, `"code":"`)
	code, _, _ := strings.Cut(after, `"`)
	return code
}

const (
	otherQuestion = "{ __typename }"
	following     = "subscription { changes { cursor } }"
	// GraphQL, with a fault of its own.
	unfit = "{ statistics { nothing } }"
)

// A hash alone is known where its document is registered or was answered; with the other documents the mode says what is answered.
func TestDocumentsByHash(t *testing.T) {
	q, o, u := server.HashDocument(question), server.HashDocument(otherQuestion), server.HashDocument(unfit)
	type step struct{ body, code string }
	for name, c := range map[string]struct {
		mode  server.DocumentsMode
		steps []step
	}{
		"prefer": {server.PreferRegistered, []step{
			{hashed(q, ""), ""},
			{hashed(strings.ToUpper(q), ""), ""},
			{post(otherQuestion + " "), ""},
			{hashed(o, ""), "PERSISTED_QUERY_NOT_FOUND"},
			{hashed(o, otherQuestion), ""},
			{hashed(o, ""), ""},
			{hashed(u, unfit), "GRAPHQL_VALIDATION_FAILED"},
			{hashed(u, ""), "PERSISTED_QUERY_NOT_FOUND"},
		}},
		"only": {server.OnlyRegistered, []step{
			{hashed(q, ""), ""},
			{post(question), ""},
			{hashed(q, question), ""},
			{post(question + " "), "DOCUMENT_NOT_REGISTERED"},
			{hashed(o, otherQuestion), "DOCUMENT_NOT_REGISTERED"},
			{hashed(o, ""), "DOCUMENT_NOT_REGISTERED"},
			{post(mutation), "DOCUMENT_NOT_REGISTERED"},
		}},
		"malformed": {server.PreferRegistered, []step{
			{hashed(o, question), "INVALID"},
			{hashed("abc", ""), "INVALID"},
			{strings.Replace(hashed(q, ""), `"version":1`, `"version":2`, 1), "INVALID"},
			{`{"extensions": {"persistedQuery": "` + q + `"}}`, "INVALID"},
			{`{"extensions": {"persistedQuery": null}}`, "INVALID"},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			h, _, _ := registering(t, c.mode, question, following)
			for i, s := range c.steps {
				for accept, refused := range map[string]int{jsonType: http.StatusOK, graphqlType: http.StatusBadRequest} {
					w := send(t, h, "POST", "/graphql", s.body, "Accept", accept)
					want := http.StatusOK
					if s.code != "" {
						want = refused
					}
					if s.code == "INVALID" && w.Code == http.StatusBadRequest {
						want = w.Code // where it holds no query at all
					}
					if w.Code != want || codeIn(w.Body.String()) != s.code {
						t.Errorf("step %d, %s: %d %s; want %d %s", i+1, accept, w.Code, w.Body, want, s.code)
					}
				}
			}
		})
	}
}

// What clients of the protocol look for: a message, or a code.
func TestUnknownHashIsToldByTheProtocol(t *testing.T) {
	h, _, _ := registering(t, server.PreferRegistered)
	w := send(t, h, "POST", "/graphql", hashed(server.HashDocument(question), ""))
	if want := `{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}`; w.Body.String() != want {
		t.Errorf("%s, want %s", w.Body, want)
	}
}

// A GET by hash may be kept for a moment, and asked again by its mark; an error may not.
func TestAnswersToGetAreKept(t *testing.T) {
	h, _, _ := registering(t, server.PreferRegistered, question)
	target := "/graphql?extensions=" + url.QueryEscape(`{"persistedQuery":{"version":1,"sha256Hash":"`+server.HashDocument(question)+`"}}`)
	first := send(t, h, "GET", target, "")
	mark := first.Header().Get("ETag")
	if first.Code != http.StatusOK || first.Body.String() != counted || first.Header().Get("Cache-Control") != "public, max-age=30" || !strings.HasPrefix(mark, `W/"`) {
		t.Fatalf("%d %v %s", first.Code, first.Header(), first.Body)
	}
	if vary := first.Header().Values("Vary"); !slices.Contains(vary, "Accept") || !slices.Contains(vary, "Accept-Encoding") {
		t.Errorf("Vary: %s", vary)
	}
	if w := send(t, h, "GET", target, "", "If-None-Match", mark); w.Code != http.StatusNotModified || w.Body.Len() > 0 || w.Header().Get("ETag") != mark {
		t.Errorf("what has not changed: %d %v %s", w.Code, w.Header(), w.Body)
	}
	if w := send(t, h, "GET", target, "", "If-None-Match", `W/"other"`); w.Code != http.StatusOK || w.Body.String() != counted {
		t.Errorf("what has changed: %d %s", w.Code, w.Body)
	}
	if w := send(t, h, "HEAD", target, ""); w.Code != http.StatusOK || w.Body.Len() > 0 || w.Header().Get("ETag") != mark {
		t.Errorf("HEAD: %d %v", w.Code, w.Header())
	}
	if w := send(t, h, "GET", target, "", "Authorization", "Bearer x"); w.Header().Get("Cache-Control") != "private, max-age=30" {
		t.Errorf("with a token: %v", w.Header())
	}
	for what, target := range map[string]string{"unknown": strings.Replace(target, server.HashDocument(question), server.HashDocument(otherQuestion), 1), "unfit": get("query", unfit)} {
		if w := send(t, h, "GET", target, ""); w.Header().Get("Cache-Control") != "no-store" || w.Header().Get("ETag") != "" || codeIn(w.Body.String()) == "" {
			t.Errorf("%s: %v %s", what, w.Header(), w.Body)
		}
	}
	// Whoever registers a mutation does not open a way to it that a link could take.
	h, _, _ = registering(t, server.OnlyRegistered, mutation)
	target = strings.Replace(target, server.HashDocument(question), server.HashDocument(mutation), 1)
	if w := send(t, h, "GET", target, ""); w.Code != http.StatusMethodNotAllowed {
		t.Errorf("a mutation: %d %s", w.Code, w.Body)
	}
}

// Streams hold to the same.
func TestDocumentsOnStreams(t *testing.T) {
	file := manifest(t, filepath.Join(t.TempDir(), "documents.json"), question)
	known, err := server.NewRegistered(file, server.OnlyRegistered, server.Limits{}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	limits := quick()
	limits.Registered = known
	address, _ := serve(t, memstore.New(), limits)
	k := greeted(t, address)
	k.send(`{"id":"1","type":"subscribe","payload":` + hashed(server.HashDocument(question), "") + `}`)
	if p, err := k.next(); err != nil || p == nil || p.Data == nil || p.Data.Statistics == nil {
		t.Errorf("by its hash: %+v, %v", p, err)
	}
	if p, err := k.next(); err != nil || p != nil {
		t.Errorf("the end: %+v, %v", p, err)
	}
	k.send(`{"id":"2","type":"subscribe","payload":` + post(following) + `}`)
	if p, err := k.next(); err != nil || p == nil || p.code() != "DOCUMENT_NOT_REGISTERED" {
		t.Errorf("another: %+v, %v", p, err)
	}
	h := server.New(memstore.New(), limits, slog.New(slog.DiscardHandler)).Handler()
	for body, want := range map[string]string{hashed(server.HashDocument(question), ""): counted, post(following): "DOCUMENT_NOT_REGISTERED"} {
		if w := send(t, h, "POST", "/graphql", body, "Accept", eventType); !strings.HasPrefix(w.Body.String(), ":\n\nevent: next\ndata: ") || !strings.Contains(w.Body.String(), want) {
			t.Errorf("as events: %s", w.Body)
		}
	}
}

// A manifest is read again when it has changed; one with faults, which may be half of one, is told and left alone.
func TestManifestIsReadAgain(t *testing.T) {
	h, file, log := registering(t, server.OnlyRegistered, question)
	answered := func(document string) bool {
		return codeIn(send(t, h, "POST", "/graphql", post(document)).Body.String()) == ""
	}
	until := func(what string, is func() bool) {
		t.Helper()
		for deadline := time.Now().Add(patience); !is(); time.Sleep(50 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatal(what)
			}
		}
	}
	if !answered(question) || answered(otherQuestion) {
		t.Fatal("the manifest does not hold")
	}
	manifest(t, file, otherQuestion)
	until("a document that was added is not answered", func() bool { return answered(otherQuestion) })
	if answered(question) {
		t.Error("a document that was taken away is answered")
	}
	if err := os.WriteFile(file, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	until("nobody hears of the fault", func() bool { return answered(otherQuestion) && strings.Contains(log.String(), "cannot be read again") })
}

// Faults are told at the start, each with its document.
func TestManifestsWithFaults(t *testing.T) {
	file := filepath.Join(t.TempDir(), "documents.json")
	deep := "{ " + strings.Repeat("a { ", 40) + "a" + strings.Repeat(" }", 41)
	for name, c := range map[string]struct{ text, fault string }{
		"no JSON":         {"[]", "is no manifest, which is one JSON object of documents by their SHA-256"},
		"another hash":    {`{"d41d8cd98f00b204e9800998ecf8427e": "{ statistics { accusationCount } }"}`, "document d41d8cd98f00: its key must be the SHA-256 of its text, which is " + server.HashDocument(question)},
		"another schema":  {fmt.Sprintf("{%q: %q}", server.HashDocument(unfit), unfit), `(query): input:1:16: Cannot query field "nothing" on type "Statistics".`},
		"no GraphQL":      {fmt.Sprintf("{%q: %q}", server.HashDocument("{"), "{"), "(no GraphQL)"},
		"past a limit":    {fmt.Sprintf("{%q: %q}", server.HashDocument(deep), deep), "the document nests more than 25 fields"},
		"no operation":    {fmt.Sprintf("{%q: %q}", server.HashDocument("fragment F on Query { __typename }"), "fragment F on Query { __typename }"), "it holds no operation"},
		"not one of them": {"{}", ""},
	} {
		if err := os.WriteFile(file, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := server.NewRegistered(file, server.OnlyRegistered, server.Limits{}, slog.New(slog.DiscardHandler))
		switch {
		case c.fault == "" && err != nil, c.fault != "" && (!errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), c.fault)):
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := server.NewRegistered(file+"x", server.OnlyRegistered, server.Limits{}, slog.New(slog.DiscardHandler)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

// The explorer works where registered documents alone are answered: all that it and GraphiQL ask by themselves is known, fits
// the schema and keeps the limits, and what the server asks for its pages is its own.
func TestExplorersDocuments(t *testing.T) {
	h, _, _ := registering(t, server.OnlyRegistered)
	text, err := fs.ReadFile(web.Files(), "documents.json")
	if err != nil {
		t.Fatal(err)
	}
	var documents server.Manifest
	if err := json.Unmarshal(text, &documents); err != nil {
		t.Fatal(err)
	}
	introspects := false
	for hash, document := range documents {
		if server.HashDocument(document) != hash {
			t.Errorf("%s is not the hash of %s", hash, document)
		}
		if err := server.CheckDocument(document, server.Limits{}); err != nil {
			t.Errorf("%s: %v", document, err)
		}
		introspects = introspects || strings.Contains(document, "__schema")
		switch code := codeIn(send(t, h, "POST", "/graphql", post(document)).Body.String()); code {
		case "", "GRAPHQL_VALIDATION_FAILED", "INVALID": // for want of variables, and a subscription by POST
		default:
			t.Errorf("%s: %s", document, code)
		}
	}
	if !introspects || len(documents) < 15 {
		t.Errorf("%d documents, the introspection of GraphiQL among them: %t", len(documents), introspects)
	}
	for target, want := range map[string]string{"/feed.atom": "<feed", "/": "<title>", "/export/accusations.csv": "id,", "/graphiql": "<title>"} {
		if w := send(t, h, "GET", target, ""); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %d %.200s", target, w.Code, w.Body)
		}
	}
}

// Registered documents stay parsed however many others are asked for, and of the others there is an end.
func TestOtherDocumentsAreForgotten(t *testing.T) {
	h, _, _ := registering(t, server.PreferRegistered, question)
	ask := func(body string) string {
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", jsonType)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return codeIn(w.Body.String())
	}
	first := "{ __typename } # 0"
	for i := range 1001 {
		if code := ask(post(fmt.Sprintf("{ __typename } # %d", i))); code != "" {
			t.Fatal(code)
		}
	}
	if code := ask(hashed(server.HashDocument(first), "")); code != "PERSISTED_QUERY_NOT_FOUND" {
		t.Errorf("the first of many: %q", code)
	}
	if code := ask(hashed(server.HashDocument("{ __typename } # 1000"), "")); code != "" {
		t.Errorf("the last of many: %q", code)
	}
	if code := ask(hashed(server.HashDocument(question), "")); code != "" {
		t.Errorf("a registered one: %q", code)
	}
}

// Long documents are answered and not kept, so that a thousand of them take no memory.
func TestLongDocumentsAreNotKept(t *testing.T) {
	h := limited(memstore.New(), server.Limits{})
	for bytes, want := range map[int]string{16 << 10: "", 16<<10 + 1: "PERSISTED_QUERY_NOT_FOUND"} {
		document := question + "#" + strings.Repeat("x", bytes-len(question)-1)
		if w := send(t, h, "POST", "/graphql", post(document)); w.Code != http.StatusOK || codeIn(w.Body.String()) != "" {
			t.Fatalf("%d %s", w.Code, w.Body)
		}
		body := fmt.Sprintf(`{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": %q}}}`, server.HashDocument(document))
		if got := codeIn(send(t, h, "POST", "/graphql", body).Body.String()); got != want {
			t.Errorf("%d bytes: %q, want %q", bytes, got, want)
		}
	}
}
