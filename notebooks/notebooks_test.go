// Package notebooks_test runs the notebooks from top to bottom against a server on either store.
package notebooks_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/shippedtest"
)

// charts are what the notebooks draw.
var charts = []string{
	"1-as-of", "1-matrix", "1-verification", "2-counter", "2-delay", "2-kinds", "3-timeline", "4-network",
}

func TestNotebooks(t *testing.T) {
	python := shippedtest.Python(t)
	shippedtest.OnBothStores(t, func(t *testing.T, url string) {
		t.Helper()
		figures := t.TempDir()
		if out, err := run(t, python, url, figures); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, ending := range []string{".pdf", ".png"} {
			found, err := filepath.Glob(filepath.Join(figures, "*"+ending))
			if err != nil {
				t.Fatal(err)
			}
			for i, file := range found {
				found[i] = strings.TrimSuffix(filepath.Base(file), ending)
			}
			if !slices.Equal(found, charts) {
				t.Errorf("the charts kept as %s are %q; want %q", ending, found, charts)
			}
		}
	})
}

// run runs all notebooks.
func run(t *testing.T, python, url, figures string) (string, error) {
	t.Helper()
	command := exec.CommandContext(t.Context(), python, "-B", "run.py")
	command.Env = append(
		os.Environ(), "GRAVAMEN_URL="+url, "GRAVAMEN_FIGURES="+figures,
		"IPYTHONDIR="+t.TempDir(), "JUPYTER_RUNTIME_DIR="+t.TempDir(), "PYDEVD_DISABLE_FILE_VALIDATION=1",
	)
	out, err := command.CombinedOutput()
	return string(out), err
}

// A notebook holds the numbers that it shows against others. So it must stop at a server that gets one of them wrong.
func TestWrongNumbersAreNoticed(t *testing.T) {
	python := shippedtest.Python(t)
	api := shippedtest.Handler(t, memstore.New())
	spoilt := [][2]string{
		{`"accusationCount":10`, `"accusationCount":11`},
		{`{"country":{"responsesMade":{"nodes":[{"id":"response:`, `{"country":{"responsesMade":{"nodes":[{"id":"response:of-nobody-`},
		{`"overlaps":[3,4]`, `"overlaps":[3]`},
		{`<data key="e0">LEAD</data>`, `<data key="e0">ACKNOWLEDGES</data>`},
	}
	liar := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("Accept-Encoding")
		answer := httptest.NewRecorder()
		api.ServeHTTP(answer, r)
		body := answer.Body.Bytes()
		for _, lie := range spoilt {
			body = bytes.Replace(body, []byte(lie[0]), []byte(lie[1]), 1)
		}
		w.Header().Set("Content-Type", answer.Header().Get("Content-Type"))
		w.WriteHeader(answer.Code)
		_, _ = w.Write(body) // a client that has gone needs no answer
	}))
	t.Cleanup(liar.Close)
	out, err := run(t, python, liar.URL, "")
	if err == nil {
		t.Fatal("all notebooks ran to their end")
	}
	for _, name := range names(t) {
		if !strings.Contains(out, name+": FAILED") {
			t.Errorf("%s believes a server that gets its numbers wrong", name)
		}
	}
	if got := strings.Count(out, "\nAssertionError: "); got != len(names(t)) {
		t.Errorf("%d notebooks fail by an assertion; want all:\n%s", got, out)
	}
}

func names(t *testing.T) []string {
	t.Helper()
	found, err := filepath.Glob("*.ipynb")
	if err != nil || len(found) == 0 {
		t.Fatalf("there are no notebooks: %v", err)
	}
	return found
}

// What a run leaves in a notebook makes noise in every change of it, and ages.
func TestNotebooksHoldNoOutput(t *testing.T) {
	for _, name := range names(t) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var notebook struct {
			Cells []struct {
				ID        string
				Type      string `json:"cell_type"`
				Source    []string
				Outputs   []json.RawMessage
				Execution *int `json:"execution_count"`
				Metadata  map[string]any
			}
			Metadata map[string]any
		}
		if err := json.Unmarshal(text, &notebook); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var words strings.Builder
		for _, cell := range notebook.Cells {
			if len(cell.Outputs) > 0 || cell.Execution != nil || len(cell.Metadata) > 0 {
				t.Errorf("%s: cell %s was run or marked and then committed; clear all outputs", name, cell.ID)
			}
			if cell.Type == "markdown" {
				words.WriteString(strings.Join(cell.Source, "") + "\n")
			}
		}
		if keys := len(notebook.Metadata); keys != 2 {
			t.Errorf("%s has %d sorts of metadata; it needs kernelspec and language_info alone", name, keys)
		}
		for _, said := range []string{"# ", "What must not be concluded", "GRAVAMEN_URL"} {
			if !strings.Contains(words.String(), said) {
				t.Errorf("%s does not tell its readers %q", name, said)
			}
		}
	}
}
