package export_test

import (
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
	"github.com/gravamen/gravamen/seed/stix"
	"github.com/gravamen/gravamen/seed/stix/stixtest"
)

func TestBundleIsValid(t *testing.T) {
	t.Parallel()
	base := serve(t, memory(t), server.Limits{})
	for where, least := range map[string]int{"{}": 140, `{"ids": ["accusation:cn-mss-ntsc-2025"]}`: 1} {
		if counts := stixtest.Validate(t, []byte(file(t, base, "bundle.json", "where", where))); counts["report"] < least || counts["relationship"] == 0 {
			t.Errorf("%s: %v", where, counts)
		}
	}
	if response, body := get(t, base, "bundle.json", "asOf", "2025-01-01"); response.StatusCode != http.StatusBadRequest {
		t.Errorf("%d %s", response.StatusCode, body)
	}
}

// A bundle comes back through the importer as it was, but for what may not be passed on, on both stores.
func TestBundleComesBack(t *testing.T) {
	for name, open := range map[string]func(t *testing.T) graph.Store{
		"memory": func(*testing.T) graph.Store { return memstore.New() },
		"neo4j":  func(t *testing.T) graph.Store { t.Helper(); filledDatabase = false; return neo4jtest.Open(t) },
	} {
		t.Run(name, func(t *testing.T) {
			from := memory(t)
			if name == "neo4j" {
				from = database(t)
			}
			bundle := file(t, serve(t, from, server.Limits{}), "bundle.json")
			held := ingesttest.Documents(t, from)
			into := open(t)
			receipt, rejected, err := ingesttest.Run(t, into, stix.Format, ingest.Options{Strict: true}, ingesttest.Folder(t, map[string]string{"x.json": bundle}))
			if err != nil || len(rejected) > 0 {
				t.Fatal(err, rejected)
			}
			got := ingesttest.Documents(t, into)
			delete(got, receipt.Dataset)
			for id, doc := range got {
				want, ok := held[id]
				if !ok {
					t.Errorf("%s comes of nothing", id)
				}
				if diff := cmp.Diff(without(want, "actor:inv-closed"), doc, cmpopts.EquateEmpty()); diff != "" {
					t.Errorf("%s (-want +got):\n%s", id, diff)
				}
				delete(held, id)
			}
			for id := range held { // what no accusation leads to, and what may not be passed on
				if kind := graph.KindOf(id); kind == graph.KindAccusation && id != "accusation:inv-closed" && id != "accusation:inv-closed-record" {
					t.Errorf("%s is not in the bundle", id)
				}
			}
			if len(got) < 1700 {
				t.Errorf("%d documents came back", len(got))
			}
		})
	}
}

// without is a document without its links to a node.
func without(doc graph.Document, to string) graph.Document {
	var kept []graph.Link
	for _, l := range doc.Links {
		if l.To != to {
			kept = append(kept, l)
		}
	}
	doc.Links = kept
	return doc
}
