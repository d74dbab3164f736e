package resolvers_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/tools/txtar"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
	"github.com/gravamen/gravamen/schema"
)

func loadSchema() *ast.Schema {
	return gqlparser.MustLoadSchema(&ast.Source{Name: "schema", Input: schema.Text()})
}

// unwritten is a store that checks what is written, and keeps none of it.
type unwritten struct{ graph.Store }

func (unwritten) Apply(_ context.Context, batch *graph.Batch) (*graph.Receipt, error) {
	for i := range batch.Documents {
		if err := batch.Documents[i].Validate(); err != nil {
			return nil, err
		}
	}
	return &graph.Receipt{}, nil
}

// hardened is a server with the limits of its own whose answers are looked at.
type hardened struct {
	handler http.Handler
	log     *logged
	token   string
}

func newHardened(tb testing.TB, store graph.Store, tokens server.Authenticator, token string) *hardened {
	tb.Helper()
	log := &logged{Handler: slog.DiscardHandler}
	access := server.Access{Tokens: tokens, Clock: func() time.Time { return noon }}
	return &hardened{server.NewWithAccess(store, access, server.Limits{}, slog.New(log)).Handler(), log, token}
}

// answer sends a request whose answer must come in time, be JSON, hold no error but those of the table, and none of the server's.
func (h *hardened) answer(tb testing.TB, body string) refused {
	tb.Helper()
	r := httptest.NewRequestWithContext(tb.Context(), http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if h.token != "" {
		r.Header.Set("Authorization", "Bearer "+h.token)
	}
	w := httptest.NewRecorder()
	start := time.Now()
	h.handler.ServeHTTP(w, r)
	if took := time.Since(start); took > 10*time.Second {
		tb.Errorf("%s for %.2000s", took, body)
	}
	var got refused
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil {
		tb.Fatalf("%v: %s\nfor %.2000s", err, w.Body, body)
	}
	for _, e := range got.Errors {
		if code := e.Extensions.Code; code == resolvers.CodeInternal || code == resolvers.CodeTimeout || !slices.Contains(codes, code) {
			tb.Errorf("%s %s\nfor %.2000s", code, e.Message, body)
		}
	}
	if lines := h.log.take(); len(lines) > 0 {
		tb.Errorf("logged %q\nfor %.2000s", lines, body)
	}
	return got
}

// FuzzDocument asks what is valid by the schema: it is answered, or refused for a value that cannot be or for its price.
func FuzzDocument(f *testing.F) {
	for i := range 40 {
		f.Add(bytes.Repeat([]byte{byte(i), byte(i * 7), byte(i * 13), 255, byte(i * 31), 2, 5}, 1+i*3))
	}
	sdl := loadSchema()
	h := newHardened(f, unwritten{memory(f, shipped)}, table{"gvm_c": {Name: "desk-1", Role: graph.RoleCurator}}, "gvm_c")
	f.Fuzz(func(t *testing.T, choices []byte) {
		q := newGrown(sdl, choices)
		body, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range h.answer(t, string(body)).Errors {
			if code := e.Extensions.Code; code == resolvers.CodeParseFailed || code == resolvers.CodeValidation {
				t.Errorf("%s %s\nof %s", code, e.Message, q.Query)
			}
		}
	})
}

// FuzzRequest sends any text as a document with any variables, and as a whole request.
func FuzzRequest(f *testing.F) {
	files, err := filepath.Glob("../docs/questions/*.graphql")
	if err != nil || len(files) == 0 {
		f.Fatalf("no questions: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text), `{}`)
	}
	if files, err = filepath.Glob("testdata/*.txtar"); err != nil || len(files) == 0 {
		f.Fatalf("no questions: %v", err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		q, variables := "", "{}"
		for _, part := range archive.Files {
			switch part.Name {
			case "query.graphql":
				q = string(part.Data)
			case "variables.json":
				variables = string(part.Data)
			}
		}
		f.Add(q, variables)
	}
	h := newHardened(f, memory(f, shipped), nil, "")
	f.Fuzz(func(t *testing.T, query, variables string) {
		text, err := json.Marshal(query)
		if err != nil {
			t.Fatal(err)
		}
		h.answer(t, `{"query": `+string(text)+`, "variables": `+variables+`}`)
		h.answer(t, query)
	})
}

// FuzzCursor goes on from any text, as it is and as the contents of a cursor.
func FuzzCursor(f *testing.F) {
	h := newHardened(f, memory(f, shipped), nil, "")
	var pages []string
	for _, field := range loadSchema().Query.Fields {
		if field.Arguments.ForName("after") == nil {
			continue
		}
		args := ""
		if field.Arguments.ForName("text") != nil {
			args = `text: "state" `
		}
		if field.Arguments.ForName("before") == nil {
			pages = append(pages, fmt.Sprintf("query ($c: String) { %s(%sfirst: 2, after: $c) { nodes { __typename } } }", field.Name, args))
		} else {
			pages = append(pages, fmt.Sprintf("query ($c: String) { %s(%sfirst: 2, after: $c, before: $c) { nodes { __typename } } }", field.Name, args))
		}
		var got struct {
			Page struct{ PageInfo struct{ EndCursor string } }
		}
		answer := h.answer(f, `{"query": "{ page: `+field.Name+`(`+strings.ReplaceAll(args, `"`, `\"`)+`first: 1) { pageInfo { endCursor } } }"}`)
		if err := json.Unmarshal(answer.Data, &got); err != nil {
			f.Fatalf("%v: %s", err, answer.Data)
		}
		decoded, err := base64.RawURLEncoding.DecodeString(got.Page.PageInfo.EndCursor)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint8(len(pages)-1), got.Page.PageInfo.EndCursor)
		f.Add(uint8(len(pages)-1), string(decoded))
	}
	f.Fuzz(func(t *testing.T, page uint8, cursor string) {
		for _, c := range []string{cursor, base64.RawURLEncoding.EncodeToString([]byte(cursor))} {
			body, err := json.Marshal(question{Query: pages[int(page)%len(pages)], Variables: map[string]any{"c": c}})
			if err != nil {
				t.Fatal(err)
			}
			for _, e := range h.answer(t, string(body)).Errors {
				if e.Extensions.Code != resolvers.CodeInvalid {
					t.Errorf("%s %s", e.Extensions.Code, e.Message)
				}
			}
		}
	})
}
