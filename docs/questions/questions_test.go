// Package questions_test asks the questions of this folder and holds the answers to what expected.py computes from the same
// data, and docs/questions.md to both.
package questions_test

import (
	"bytes"
	std "cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

var (
	update   = flag.Bool("update", false, "write docs/questions.md again, from the questions and from what expected.py computes")
	keptHere = flag.String("export", "", "folder, with its whole path, to keep the documents in that expected.py reads")
)

// wanted is how many questions there are at least.
const wanted = 30

// The data that is asked: the case that ships with the program, with all that it refers to, and a small generated graph of
// which one entry was corrected later.
const (
	caseKey     = "cn-mss-ntsc-2025"
	seedNumber  = 1
	accusations = 400
	correctedID = "accusation:gen-000042"
)

var dataSets = []struct {
	name    string
	batches func() ([]*graph.Batch, error)
}{
	{"case", shippedCase},
	{"generated", generated},
}

// question is one file: what is asked in plain words, over which data, and the query.
type question struct {
	name, words, data, query string
}

func TestQuestions(t *testing.T) {
	questions := readQuestions(t)
	batches := map[string][]*graph.Batch{}
	for _, set := range dataSets {
		made, err := set.batches()
		if err != nil {
			t.Fatal(err)
		}
		batches[set.name] = made
	}
	expected := compute(t, batches)
	for _, q := range questions {
		if expected[q.name] == nil {
			t.Errorf("expected.py computes no answer to %s", q.name)
		}
	}
	if len(expected) != len(questions) {
		t.Errorf("expected.py answers %d questions; there are %d", len(expected), len(questions))
	}
	t.Run("page", func(t *testing.T) { checkPage(t, questions, expected) })
	for _, set := range dataSets {
		asked := slices.DeleteFunc(slices.Clone(questions), func(q question) bool { return q.data != set.name })
		t.Run("memory/"+set.name, func(t *testing.T) { ask(t, unplanned{memstore.New()}, batches[set.name], asked, expected) })
		t.Run("neo4j/"+set.name, func(t *testing.T) { ask(t, neo4jtest.Open(t), batches[set.name], asked, expected) })
	}
	t.Run("shipped", func(t *testing.T) {
		// What is asked of the accusation alone is answered alike by the whole collection, as the program serves it by itself.
		alone := slices.DeleteFunc(slices.Clone(questions), func(q question) bool { return q.data != "case" || !strings.Contains(q.query, "accusation(id:") })
		ask(t, memstore.New(), shipped(t), alone, expected)
	})
}

// unplanned is a store that takes every question for one of new shape, as a server does that was just started over a database: the dearest
// that they can be to who asks, and here all at once.
type unplanned struct{ graph.Store }

func (unplanned) Planned(*graph.Plan) bool { return false }

// shipped is the whole collection.
func shipped(t *testing.T) []*graph.Batch {
	t.Helper()
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	out := make([]*graph.Batch, len(parts))
	for i := range parts {
		out[i] = &parts[i].Batch
	}
	return out
}

func readQuestions(t *testing.T) []question {
	t.Helper()
	files, err := filepath.Glob("*.graphql")
	if err != nil || len(files) < wanted {
		t.Logf("there are %d questions, not %d: %v", len(files), wanted, err)
	}
	out := make([]question, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		q := question{name: strings.TrimSuffix(file, ".graphql")}
		lines := strings.Split(string(text), "\n")
		var words []string
		for len(lines) > 0 && strings.HasPrefix(lines[0], "#") {
			words, lines = append(words, strings.TrimSpace(lines[0][1:])), lines[1:]
		}
		last := len(words) - 1
		if last < 1 || !strings.HasPrefix(words[last], "data: ") {
			t.Fatalf("%s must begin with the question in plain words, and a line that says over which data", file)
		}
		q.words, q.data = strings.Join(words[:last], " "), strings.TrimPrefix(words[last], "data: ")
		q.query = strings.TrimSpace(strings.Join(lines, "\n"))
		out[i] = q
	}
	return out
}

// compute exports the data and has expected.py compute every answer from it.
func compute(t *testing.T, batches map[string][]*graph.Batch) map[string]json.RawMessage {
	t.Helper()
	python, err := exec.LookPath("python3")
	switch {
	case err != nil && os.Getenv("REQUIRE_NEO4J") == "1":
		t.Fatalf("the answers are computed by python3: %v", err)
	case err != nil:
		t.Skipf("the answers are computed by python3: %v", err)
	}
	folder := *keptHere
	if folder == "" {
		folder = t.TempDir()
	}
	for name, made := range batches {
		if err := export(filepath.Join(folder, name+".jsonl"), made); err != nil {
			t.Fatal(err)
		}
	}
	command := exec.CommandContext(t.Context(), python, "-B", "expected.py", folder)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("expected.py: %v\n%s", err, stderr.String())
	}
	var answers map[string]json.RawMessage
	if err := json.Unmarshal(out, &answers); err != nil {
		t.Fatal(err)
	}
	return answers
}

// export writes the documents as they go into a store, nothing derived, each with the instant of its batch.
func export(file string, batches []*graph.Batch) error {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	for _, batch := range batches {
		for _, doc := range batch.Documents {
			line := struct {
				RecordedAt time.Time `json:"recordedAt"`
				graph.Document
			}{batch.At, doc}
			if err := encoder.Encode(line); err != nil {
				return fmt.Errorf("export %s: %w", doc.ID, err)
			}
		}
	}
	if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
		return fmt.Errorf("export: %w", err)
	}
	return nil
}

// shippedCase is the case with what it refers to: the answers stay the same while the collection grows.
func shippedCase() ([]*graph.Batch, error) {
	parts, err := seed.Collection()
	if err != nil {
		return nil, fmt.Errorf("read the collection: %w", err)
	}
	documents := map[string]*graph.Document{}
	var reached []string
	for i := range parts {
		for j := range parts[i].Batch.Documents {
			doc := &parts[i].Batch.Documents[j]
			documents[doc.ID] = doc
			if parts[i].Name == caseKey {
				reached = append(reached, doc.ID)
			}
		}
	}
	kept := map[string]bool{}
	for len(reached) > 0 {
		id := reached[0]
		reached = reached[1:]
		if doc := documents[id]; doc != nil && !kept[id] {
			kept[id] = true
			for _, l := range doc.Links {
				reached = append(reached, l.To)
			}
		}
	}
	var out []*graph.Batch
	for i := range parts {
		batch := parts[i].Batch
		batch.Documents = slices.DeleteFunc(slices.Clone(batch.Documents), func(d graph.Document) bool { return !kept[d.ID] })
		if len(batch.Documents) > 0 {
			out = append(out, &batch)
		}
	}
	return out, nil
}

// generated is the graph of bench/generate, and a correction of one entry.
func generated() ([]*graph.Batch, error) {
	out := slices.Collect(generate.Batches(seedNumber, accusations))
	for _, batch := range out {
		for _, doc := range batch.Documents {
			if doc.ID != correctedID {
				continue
			}
			corrected := graph.Document{ID: doc.ID, Links: doc.Links, Props: maps.Clone(doc.Props)}
			corrected.Props["summary"] = "It is alleged that a registry was entered. (Corrected.)"
			return append(out, &graph.Batch{At: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), Documents: []graph.Document{corrected}}), nil
		}
	}
	return nil, errors.New("the generated graph has no " + correctedID)
}

// ask fills the store and compares what the whole API answers.
func ask(t *testing.T, store graph.Store, batches []*graph.Batch, asked []question, expected map[string]json.RawMessage) {
	t.Helper()
	for _, batch := range batches {
		if _, err := store.Apply(t.Context(), batch); err != nil {
			t.Fatal(err)
		}
	}
	limits := server.DefaultLimits() // whoever is honest is answered by them
	limits.Timeout = time.Minute     // a database plans each statement when it meets it first
	handler := server.New(store, limits, slog.New(slog.NewTextHandler(t.Output(), nil))).Handler()
	for _, q := range asked {
		t.Run(q.name, func(t *testing.T) {
			want := decoded(t, expected[q.name])
			if pages, ok := want.([]any); ok {
				comparePages(t, handler, q, pages)
				return
			}
			got, _ := answer(t, handler, q, "")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s\n(-expected +answered):\n%s", q.words, diff)
			}
		})
	}
}

// comparePages asks the question once for each page, every time with the end of the last one.
func comparePages(t *testing.T, handler http.Handler, q question, pages []any) {
	t.Helper()
	after := ""
	for i, want := range pages {
		var got any
		got, after = answer(t, handler, q, after)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s\npage %d (-expected +answered):\n%s", q.words, i+1, diff)
		}
	}
}

// answer is the data that is answered, with its cursors replaced, and the last of those.
func answer(t *testing.T, handler http.Handler, q question, after string) (data any, last string) {
	t.Helper()
	request := map[string]any{"query": q.query}
	if after != "" {
		request["variables"] = map[string]string{"after": after}
	}
	body, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	var out struct {
		Data   any
		Errors json.RawMessage
	}
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	if len(out.Errors) > 0 {
		t.Fatalf("errors: %s", out.Errors)
	}
	return out.Data, hideCursors(out.Data)
}

// hideCursors replaces the cursors of an answer by what expected.py writes for them, and gives the end of its page.
func hideCursors(value any) (end string) {
	switch value := value.(type) {
	case map[string]any:
		for name, field := range value {
			if text, isText := field.(string); isText && (name == "cursor" || name == "endCursor") {
				value[name] = "(a cursor)"
				if name == "endCursor" {
					end = text
				}
			} else {
				end = std.Or(end, hideCursors(field))
			}
		}
	case []any:
		for _, element := range value {
			end = std.Or(end, hideCursors(element))
		}
	}
	return end
}

func decoded(t *testing.T, text json.RawMessage) any {
	t.Helper()
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	return value
}

// page is the document that shows the questions, as seen from here.
var page = filepath.Join("..", "questions.md")

func checkPage(t *testing.T, questions []question, expected map[string]json.RawMessage) {
	t.Helper()
	want := rendered(t, questions, expected)
	if *update {
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(text)); diff != "" {
		t.Errorf("%s is not what the questions and expected.py give; `go test ./docs/questions -update` writes it (-want +got):\n%s", page, diff)
	}
}

const opening = `# Questions with their answers

%d questions that an analyst asks, each with its query and its answer. The answers were not taken from the program: a short
Python script, [expected.py](questions/expected.py), computes them by the published rules from the same documents.
[A test](questions/questions_test.go) asks every question over both stores, in memory and Neo4j, compares the whole answer,
and holds this page to the files. %s writes the page again, from what the script computes.

The first questions are about one shipped case, the accusation by China's Ministry of State Security that concerns the National
Time Service Center. The others are about a small graph of %d generated accusations between countries that do not exist.

| data | what it is |
|---|---|
| case | %s and what it refers to, from [seed/cases](../seed/cases/%s.yaml) |
| generated | seed %d of [bench/generate](../bench/generate/generate.go), with one later correction |
`

func rendered(t *testing.T, questions []question, expected map[string]json.RawMessage) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, opening, len(questions), "`go test ./docs/questions -update`", accusations, "`"+caseKey+"`", caseKey, seedNumber)
	for _, q := range questions {
		number, _, _ := strings.Cut(q.name, "-")
		fmt.Fprintf(&b, "\n## %s. %s\n\nData: %s. File: [%s.graphql](questions/%s.graphql).\n\n", strings.TrimLeft(number, "0"), q.words, q.data, q.name, q.name)
		fmt.Fprintf(&b, "```graphql\n%s\n```\n\n```json\n%s\n```\n", q.query, folded(t, expected[q.name]))
	}
	return b.String()
}

// width is how long a line of the page may be.
const width = 120

// folded is JSON with each value that fits on one line, and as many elements of a list as do.
func folded(t *testing.T, text json.RawMessage) string {
	t.Helper()
	var b strings.Builder
	fold(t, &b, text, "", 0)
	return b.String()
}

func fold(t *testing.T, b *strings.Builder, text json.RawMessage, indent string, taken int) {
	t.Helper()
	if len(indent)+taken+len(text) <= width || text[0] != '{' && text[0] != '[' {
		b.Write(text) // spaced as expected.py prints it
		return
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	open, err := decoder.Token()
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(b, "%v", open)
	below, left := indent+"  ", 0 // left is the room on the line at hand
	for decoder.More() {
		key := ""
		if open == json.Delim('{') {
			name, err := decoder.Token()
			if err != nil {
				t.Fatal(err)
			}
			key = fmt.Sprintf("%q: ", name)
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			t.Fatal(err)
		}
		if size := len(key) + len(value) + len(", "); key == "" && size <= left {
			b.WriteByte(' ')
			left -= size
		} else {
			b.WriteString("\n" + below)
			left = width - len(below) - size
		}
		b.WriteString(key)
		fold(t, b, value, below, len(key)+1)
		if decoder.More() {
			b.WriteByte(',')
		}
	}
	closing := map[json.Token]string{json.Delim('{'): "}", json.Delim('['): "]"}
	b.WriteString("\n" + indent + closing[open])
}
