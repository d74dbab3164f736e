package export_test

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

// stores are those that every export is tested on.
var stores = []struct {
	name string
	open func(t *testing.T) graph.Store
}{
	{"memory", func(*testing.T) graph.Store { return memstore.New() }},
	{"neo4j", func(t *testing.T) graph.Store { t.Helper(); return neo4jtest.Open(t) }},
}

// fill writes the shipped collection.
func fill(t *testing.T, store graph.Store) graph.Store {
	t.Helper()
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	for i := range parts {
		if _, err := store.Apply(t.Context(), &parts[i].Batch); err != nil {
			t.Fatal(err)
		}
	}
	return store
}

// serve answers over a store on the real server, until the test ends.
func serve(t *testing.T, store graph.Store, limits server.Limits) string {
	t.Helper()
	if limits.Timeout == 0 {
		limits.Timeout = time.Minute
	}
	s := httptest.NewServer(server.New(store, limits, slog.New(slog.NewTextHandler(t.Output(), nil))).Handler())
	t.Cleanup(s.Close)
	return s.URL
}

// get asks for a file; parameters are pairs of names and values.
func get(t *testing.T, base, name string, parameters ...string) (*http.Response, string) {
	t.Helper()
	values := url.Values{}
	for i := 0; i < len(parameters); i += 2 {
		values.Add(parameters[i], parameters[i+1])
	}
	return do(t, http.MethodGet, base+"/export/"+name+"?"+values.Encode(), nil)
}

func do(t *testing.T, method, address string, header http.Header) (*http.Response, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	if header != nil {
		r.Header = header
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // it was read
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response, string(body)
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	base := serve(t, fill(t, memstore.New()), server.Limits{})
	for name, c := range map[string]struct {
		file       string
		parameters []string
		status     int
		want       string
	}{
		"an unknown field":    {"accusations.csv", []string{"where", `{"accuserCountries": {"eq": "CN"}}`}, 400, `$where: accuserCountries: eq: unknown field`},
		"a wrong value":       {"accusations.csv", []string{"where", `{"level": {"eq": "HIGH"}}`}, 400, "HIGH is not a valid AttributionLevel"},
		"no object":           {"accusations.csv", []string{"where", `[1]`}, 400, "where is no JSON object"},
		"no JSON":             {"accusations.csv", []string{"where", `{"level"`}, 400, "where is no JSON object"},
		"two objects":         {"accusations.csv", []string{"where", `{} {}`}, 400, "something follows"},
		"no day":              {"accusations.csv", []string{"asOf", "yesterday"}, 400, "asOf"},
		"an unknown name":     {"accusation.csv", nil, 404, "there are accusations.csv, accusations.jsonl"},
		"an unknown ending":   {"accusations.xlsx", nil, 404, "there are accusations.csv, accusations.jsonl"},
		"an unknown word":     {"accusations.csv", []string{"filter", "{}"}, 400, "there are where, asOf and excel"},
		"a word said twice":   {"accusations.csv", []string{"asOf", "2025-01-01", "asOf", "2025-01-02"}, 400, "asOf is given 2 times"},
		"excel that is no":    {"accusations.csv", []string{"excel", "yes"}, 400, "it must be 1"},
		"excel for no sheet":  {"accusations.jsonl", []string{"excel", "1"}, 400, "excel is for files of CSV"},
		"a filter too deep":   {"accusations.csv", []string{"where", strings.Repeat(`{"not":`, 20) + "{}" + strings.Repeat("}", 20)}, 400, "filters nest deeper than 8"},
		"a bad id of a party": {"accusations.csv", []string{"where", `{"accuser": {"id": "x"}}`}, 400, "unknown field"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			response, body := get(t, base, c.file, c.parameters...)
			var answer struct {
				Errors []struct {
					Message    string
					Extensions struct{ Code string }
				}
			}
			if err := json.Unmarshal([]byte(body), &answer); err != nil || len(answer.Errors) == 0 {
				t.Fatalf("%d %s", response.StatusCode, body)
			}
			if response.StatusCode != c.status || !strings.Contains(answer.Errors[0].Message, c.want) || answer.Errors[0].Extensions.Code == "" {
				t.Errorf("%d %s, want %d %q", response.StatusCode, body, c.status, c.want)
			}
		})
	}
	response, body := do(t, http.MethodPost, base+"/export/accusations.csv", nil)
	if response.StatusCode != http.StatusMethodNotAllowed || response.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d %s", response.StatusCode, body)
	}
}

// Rows are those that the API lists, filtered and cut.
func TestFilters(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			base := serve(t, fill(t, s.open(t)), server.Limits{})
			count := func(parameters ...string) int {
				_, body := get(t, base, "accusations.csv", parameters...)
				rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
				if err != nil {
					t.Fatal(err)
				}
				return len(rows) - 1
			}
			if n := count(); n != 142 {
				t.Errorf("%d rows", n)
			}
			cn, then := count("where", `{"accuserCountry": {"eq": "CN"}}`), count("where", `{"accuserCountry": {"eq": "CN"}}`, "asOf", "2022-12-31")
			if cn == 0 || then == 0 || then >= cn || cn == 142 {
				t.Errorf("%d by China, %d of them by 2022", cn, then)
			}
			if n := count("where", `{"accuserCountry": {"eq": "XK"}}`); n != 0 {
				t.Errorf("%d rows", n)
			}
		})
	}
}
