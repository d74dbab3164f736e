// Package ingesttest helps to test formats: it runs them over texts, and tells what came of it.
package ingesttest

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/ingest"
)

var update = flag.Bool("update", false, "write the golden files again")

// Folder writes files and gives their folder.
func Folder(tb testing.TB, files map[string]string) string {
	tb.Helper()
	dir := tb.TempDir()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			tb.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			tb.Fatal(err)
		}
	}
	return dir
}

// Run runs a format over paths, and gives the rejected records besides.
func Run(tb testing.TB, store graph.Store, format *ingest.Format, options ingest.Options, paths ...string) (*ingest.Receipt, []string, error) {
	tb.Helper()
	var rejected []string
	options.Rejected = func(r ingest.Rejection) error { rejected = append(rejected, r.String()); return nil }
	receipt, err := ingest.Run(tb.Context(), store, format, paths, options)
	return receipt, rejected, err //nolint:wrapcheck // the test looks at it
}

// Survive checks that a format reads files that may hold anything: they are written, or told to be invalid, and every record is
// accounted for.
func Survive(tb testing.TB, store graph.Store, format *ingest.Format, files map[string]string) {
	tb.Helper()
	receipt, rejected, err := Run(tb, store, format, ingest.Options{}, Folder(tb, files))
	switch {
	case errors.Is(err, graph.ErrInvalid):
	case err != nil:
		tb.Fatal(err)
	case receipt.Rejected != len(rejected) || receipt.Rejected+receipt.Skipped > receipt.Records:
		tb.Fatalf("%+v, %d rejected", receipt, len(rejected))
	}
}

// Texts are the newest documents of a store, by id, as its change log has them.
func Texts(tb testing.TB, store graph.Store) map[string]string {
	tb.Helper()
	out := map[string]string{}
	err := graph.Pages(tb.Context(), store, graph.Hop{Key: "log", Kinds: []graph.Kind{graph.KindRevision}}, func(rows *graph.Rows) error {
		for _, r := range graph.Read[*graph.Revision](rows) {
			out[r.NodeRef] = r.Document
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

// Documents are the newest documents of a store, by id, without those that every store has: the countries.
func Documents(tb testing.TB, store graph.Store) map[string]graph.Document {
	tb.Helper()
	out := map[string]graph.Document{}
	for id, text := range Texts(tb, store) {
		doc, err := graph.ParseDocument(text)
		if err != nil {
			tb.Fatal(err)
		}
		out[id] = doc
	}
	base, err := seed.Countries()
	if err != nil {
		tb.Fatal(err)
	}
	for _, doc := range base {
		delete(out, doc.ID)
	}
	return out
}

// Golden compares documents with a file, or writes it where the test is run with -update. Of a source the file has
// the record and its terms.
func Golden(tb testing.TB, file string, documents map[string]graph.Document) {
	tb.Helper()
	var lines []string
	for _, doc := range documents {
		shown := doc
		shown.Links = nil
		for _, l := range doc.Links {
			props := graph.Props{}
			for name, value := range l.Props {
				if !slices.Contains([]string{"sourceHash", "sourceFile", "sourceDataset"}, name) {
					props[name] = value
				}
			}
			shown.Links = append(shown.Links, graph.Link{Type: l.Type, To: l.To, Props: props})
		}
		text, err := json.Marshal(shown)
		if err != nil {
			tb.Fatal(err)
		}
		var indented bytes.Buffer
		if err := json.Indent(&indented, text, "", "  "); err != nil {
			tb.Fatal(err)
		}
		lines = append(lines, indented.String())
	}
	slices.Sort(lines)
	Compare(tb, file, strings.Join(lines, "\n")+"\n")
}

// Compare holds a text against a golden file, or writes the file where the test is run with -update.
func Compare(tb testing.TB, file, got string) {
	tb.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			tb.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file) //nolint:gosec // the test names it
	if err != nil {
		tb.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		tb.Errorf("not as in %s; -update writes it (-want +got):\n%s", file, diff)
	}
}
