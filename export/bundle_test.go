package export_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

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

// What properties name comes along, and what may not be passed on leaves nothing behind that could not be imported.
func TestBundleOfReferences(t *testing.T) {
	t.Parallel()
	of := func(key string, links ...graph.Link) graph.Document {
		day, _ := graph.ParseEDTF("2031-01-02")
		return graph.NewDocument(
			&graph.Accusation{Entity: entity("accusation:" + key), Summary: "It was them.", Stated: day, Forms: []graph.AttributionForm{graph.FormTechnical}, Sourcing: graph.SourcingOnRecord, Level: graph.LevelGroup},
			append(links, graph.NewLink(graph.MadeBy, "country:US", graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim}))...)
	}
	actor := func(key string, names []graph.ActorName, links ...graph.Link) graph.Document {
		return graph.NewDocument(&graph.Actor{Entity: entity("actor:" + key), Name: key, Kind: graph.KindThreatGroup, Names: names}, links...)
	}
	accuses := func(id string) graph.Link {
		return graph.NewLink(graph.Accuses, id, graph.AccusedRole{Level: graph.LevelGroup, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusUnknown})
	}
	firm, asserts, hidden := "actor:firm", "actor:asserts", "actor:hidden"
	documents := []graph.Document{
		graph.NewDocument(&graph.Country{Entity: entity("country:US"), Code: "US", Name: "United States"}),
		graph.NewDocument(&graph.Dataset{Entity: entity("dataset:x"), Name: "X", Version: "1", Licence: "CC0-1.0"}),
		actor("firm", nil), actor("asserts", nil), actor("other", nil),
		actor("hidden", nil, from("dataset:x", "hidden", "CC-BY-NC-4.0")),
		actor("crew", []graph.ActorName{{Text: "Panda", UsedByID: &firm}, {Text: "Bear", UsedByID: &hidden}, {Text: "Crane"}},
			graph.NewLink(graph.SameAs, "actor:other", graph.IdentityClaim{AssertedByID: &asserts}),
			graph.NewLink(graph.ClaimedSponsor, "country:US", graph.SponsorClaim{ByID: &hidden})),
		of("told", accuses("actor:crew")),
		of("hides", accuses(hidden)),
		of("refers", accuses("actor:crew"), graph.NewLink(graph.Supersedes, "accusation:hides", nil)),
	}
	store, into := memstore.New(), memstore.New()
	if _, err := store.Apply(t.Context(), &graph.Batch{At: time.Unix(0, 0), Documents: documents}); err != nil {
		t.Fatal(err)
	}
	bundle := file(t, serve(t, store, server.Limits{}), "bundle.json")
	if strings.Contains(bundle, "hid") {
		t.Errorf("it tells of what may not be passed on:\n%s", bundle)
	}
	receipt, rejected, err := ingesttest.Run(t, into, stix.Format, ingest.Options{Strict: true}, ingesttest.Folder(t, map[string]string{"x.json": bundle}))
	if err != nil || len(rejected) > 0 {
		t.Fatal(err, rejected)
	}
	want, got := ingesttest.Documents(t, store), ingesttest.Documents(t, into)
	delete(got, receipt.Dataset)
	for _, id := range []string{"dataset:x", hidden, "accusation:hides"} {
		delete(want, id)
	}
	want["actor:crew"].Props["namesUsedBy"] = []any{firm, "", ""}
	crew, refers := want["actor:crew"], want["accusation:refers"]
	crew.Links[1].Props = nil
	want["accusation:refers"] = without(refers, "accusation:hides")
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
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
