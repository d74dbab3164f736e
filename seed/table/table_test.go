package table_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/table"
)

// update says whether the answer in docs/importers.md is to be written again; ingesttest has the flag.
func update() bool { return flag.Lookup("update").Value.String() == "true" }

// page holds the example that users read.
var page = filepath.Join("..", "..", "docs", "importers.md")

// block is the text of the first block of a language on the page.
func block(tb testing.TB, text, language string) string {
	tb.Helper()
	_, after, found := strings.Cut(text, "\n```"+language+"\n")
	inside, _, closed := strings.Cut(after, "```\n")
	if !found || !closed {
		tb.Fatalf("%s has no block of %s", page, language)
	}
	return inside
}

// example is the section with the example, and what stands before it on its page.
func example(tb testing.TB) (before, text string) {
	tb.Helper()
	all, err := os.ReadFile(page)
	if err != nil {
		tb.Fatal(err)
	}
	at := strings.Index(string(all), "## Tables of your own\n")
	if at < 0 {
		tb.Fatalf("%s has lost its section", page)
	}
	return string(all[:at]), string(all[at:])
}

// written puts a table and its mapping into a folder, and gives the path of the table.
func written(t *testing.T, csv, mapping string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "reports.csv")
	for name, text := range map[string]string{path: csv, path + ".mapping.yaml": mapping} {
		if text == "" {
			continue
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

func TestExample(t *testing.T) {
	before, text := example(t)
	for name, open := range map[string]func(*testing.T) graph.Store{
		"memory": func(*testing.T) graph.Store { return memstore.New() },
		"neo4j":  func(t *testing.T) graph.Store { t.Helper(); return neo4jtest.Open(t) },
	} {
		t.Run(name, func(t *testing.T) {
			store := open(t)
			path := written(t, block(t, text, "csv"), block(t, text, "yaml"))
			receipt, err := ingest.Run(t.Context(), store, table.Format, []string{path}, ingest.Options{Rejected: func(r ingest.Rejection) error {
				t.Errorf("rejected: %s", r)
				return nil
			}})
			if err != nil {
				t.Fatal(err)
			}
			if receipt.Dataset != "dataset:tides" || receipt.Version != "2024-05" || receipt.Records != 2 {
				t.Errorf("%+v", receipt)
			}
			got := answer(t, store, block(t, text, "graphql"))
			want := block(t, text, "json")
			if update() {
				if err := os.WriteFile(page, []byte(before+strings.Replace(text, "```json\n"+want, "```json\n"+got, 1)), 0o600); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s tells another answer (-told +given):\n%s", page, diff)
			}
		})
	}
}

func answer(t *testing.T, store graph.Store, query string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	server.New(store, server.Limits{Timeout: time.Minute}, slog.New(slog.NewTextHandler(t.Output(), nil))).Handler().ServeHTTP(w, r)
	var out struct{ Data, Errors json.RawMessage }
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil || out.Errors != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	var b bytes.Buffer
	if err := json.Indent(&b, out.Data, "", "  "); err != nil {
		t.Fatal(err)
	}
	b.WriteByte('\n')
	return b.String()
}

// TestFaults: what is wrong with a table or a mapping is told by file, line and what would be right.
func TestFaults(t *testing.T) {
	_, text := example(t)
	csv, mapping := block(t, text, "csv"), block(t, text, "yaml")
	replace := func(in, old, now string) string {
		t.Helper()
		if !strings.Contains(in, old) {
			t.Fatalf("the example does not hold %q", old)
		}
		return strings.Replace(in, old, now, 1)
	}
	for name, c := range map[string]struct {
		csv, mapping string
		whole        string // what makes the files unreadable
		row          string // what rejects a row
	}{
		"no mapping":              {csv: csv, whole: "reports.csv.mapping.yaml: no such file"},
		"empty mapping":           {csv: csv, mapping: "\n", whole: "reports.csv.mapping.yaml:1: is empty"},
		"another field":           {csv: csv, mapping: replace(mapping, "  level:", "  rank:"), whole: "reports.csv.mapping.yaml:17: accusations.rank: is no field; allowed are id, summary,"},
		"a field is missing":      {csv: csv, mapping: replace(mapping, "  summary: {column: What}\n", ""), whole: "accusations.summary: is missing; it is required"},
		"a key twice":             {csv: csv, mapping: mapping + "dataset: again\n", whole: "dataset: stands twice; the first is on line 1"},
		"no dataset":              {csv: csv, mapping: replace(mapping, "dataset: tides", "dataset: Tides!"), whole: `reports.csv.mapping.yaml:1: dataset: "Tides!" is no key`},
		"nothing to read":         {csv: csv, mapping: "dataset: tides\n", whole: "neither accusations nor responses are there"},
		"column and value":        {csv: csv, mapping: replace(mapping, "{value: ON_RECORD}", "{value: ON_RECORD, column: By}"), whole: `one of the two; column "By" has both`},
		"neither":                 {csv: csv, mapping: replace(mapping, "{value: ON_RECORD}", "{split: x}"), whole: "one of the two; a field has neither"},
		"a column is missing":     {csv: replace(csv, "By,", "Speaker,"), mapping: mapping, whole: `reports.csv:1: there is no column "By"`},
		"a column twice":          {csv: replace(csv, "By,Of", "By,By"), mapping: mapping, whole: `reports.csv:1: two columns are called "By"`},
		"truncated":               {csv: csv[:len(csv)-40], mapping: mapping, whole: "reports.csv:3: this row has another number of cells than the first"},
		"an open quotation mark":  {csv: replace(csv, "The laboratory", `"The laboratory`), mapping: mapping, whole: "reports.csv:3: this is no row of a table"},
		"a word of no list":       {csv: csv, mapping: replace(mapping, "means: TECHNICAL", "means: TECHNIK"), row: `reports.csv:3 (2): accusation:tides/2: forms[0]: "TECHNIK" is not allowed; allowed are TECHNICAL,`},
		"a word of no mapping":    {csv: replace(csv, ",report,", ",rumour,"), mapping: mapping, row: `reports.csv:3 (2): column "Kind" holds "rumour"; the mapping knows "official", "legal", "report"`},
		"no date":                 {csv: replace(csv, "2024-04,", "April,"), mapping: mapping, row: `reports.csv:3 (2): column "Date": "April" is not a date`},
		"an id twice":             {csv: replace(csv, "\n2,", "\n1,"), mapping: mapping, row: "reports.csv:3 (1): it defines accusation:tides/1, which reports.csv:2 (1) does already"},
		"no accuser":              {csv: replace(csv, "Blue Harbour Labs", ""), mapping: mapping, row: `reports.csv:3 (2): it names no accuser: column "By" is empty`},
		"no accused":              {csv: replace(csv, "Grey Heron,", ","), mapping: mapping, row: `reports.csv:3 (2): it names no accused: column "Of" is empty`},
		"an answer to nothing":    {csv: csv, mapping: replace(mapping, "to: {column: Nr}", "to: {value: accusation:tides/9}"), row: "reports.csv:2 (1): it refers to accusation:tides/9, which neither the files nor the graph hold"},
		"a country of no atlas":   {csv: csv, mapping: replace(mapping, "- party: {column: By}", "- party: {column: By}\n      country: {value: Atlantis}"), row: `holds "Atlantis", which is no country: write its ISO 3166-1 code or its name`},
		"several where one fits":  {csv: csv, mapping: replace(mapping, "stated: {column: Date}", `stated: {column: Date, split: "-"}`), row: `column "Date" holds several items where there can be one`},
		"an address that is none": {csv: replace(csv, "https://tides.example/statement", "tides"), mapping: mapping, row: `url: "tides" is not an http or https address`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store := memstore.New()
			var rejected []string
			_, err := ingest.Run(t.Context(), store, table.Format, []string{written(t, c.csv, c.mapping)}, ingest.Options{Rejected: func(r ingest.Rejection) error {
				rejected = append(rejected, r.String())
				return nil
			}})
			if c.whole != "" {
				if err == nil || !strings.Contains(err.Error(), c.whole) {
					t.Errorf("got %v; want %s", err, c.whole)
				}
				if !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, os.ErrNotExist) {
					t.Errorf("%v is no fault of the input", err)
				}
				return
			}
			if err != nil || len(rejected) == 0 || !strings.Contains(rejected[0], c.row) {
				t.Errorf("got %q and %v; want %s", rejected, err, c.row)
			}
		})
	}
}

// TestOneMappingForMany: a mapping named by the user holds for every table, and those of one dataset go together.
func TestOneMappingForMany(t *testing.T) {
	_, text := example(t)
	folder := t.TempDir()
	csv := block(t, text, "csv")
	head, rows, _ := strings.Cut(csv, "\n")
	first, second, _ := strings.Cut(rows, "\n")
	for name, content := range map[string]string{"a.csv": head + "\n" + first + "\n", "b.csv": head + "\n" + second, "all.yaml": block(t, text, "yaml")} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	options := ingest.Options{Name: "mine", Parameters: map[string]string{"mapping": filepath.Join(folder, "all.yaml")}}
	receipt, err := ingest.Run(t.Context(), memstore.New(), table.Format, []string{folder}, options)
	if err != nil || receipt.Dataset != "dataset:mine" || receipt.Records != 2 || receipt.Rejected != 0 {
		t.Errorf("%+v, %v", receipt, err)
	}
}
