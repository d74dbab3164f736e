package export_test

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

// stores are those that must give the same files, each filled with the shipped collection and what is invented below. Tests only
// read them.
var stores = []struct {
	name string
	open func(t *testing.T) graph.Store
}{
	{"memory", memory},
	{"neo4j", database},
}

var filledMemory = sync.OnceValues(func() (graph.Store, error) {
	store := memstore.New()
	return store, fill(context.Background(), store)
})

func memory(t *testing.T) graph.Store {
	t.Helper()
	store, err := filledMemory()
	if err != nil {
		t.Fatal(err)
	}
	return store
}

// filledDatabase says that the one database that tests have is filled: that takes long.
var filledDatabase bool

func database(t *testing.T) graph.Store {
	t.Helper()
	if !filledDatabase {
		if err := fill(t.Context(), neo4jtest.Open(t)); err != nil {
			t.Fatal(err)
		}
		filledDatabase = true
	}
	store, err := neo4jstore.Open(neo4jstore.Options{URI: neo4jtest.URI(t), Timeout: time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return store
}

func fill(ctx context.Context, store graph.Store) error {
	parts, err := seed.Collection()
	if err != nil {
		return err
	}
	parts = append(parts, seed.Part{Batch: *invented()})
	for i := range parts {
		if _, err := store.Apply(ctx, &parts[i].Batch); err != nil {
			return err
		}
	}
	return nil
}

func entity(id string) graph.Entity { return graph.Entity{ID: id} }

// from is where a document comes from, on some terms.
func from(dataset, record, licence string) graph.Link {
	address := "https://example.org/" + record
	return graph.NewLink(graph.DerivedFrom, dataset, graph.Provenance{Source: graph.SourceRecord{DatasetID: dataset, RecordID: record, URL: &address, Licence: licence}})
}

// accusation invents one on some terms, with an answer and a judgement on the same.
func accusation(key, dataset, licence string) []graph.Document {
	day, _ := graph.ParseEDTF("2031-01-02")
	likely, grade := graph.LikelihoodLikely, "B2"
	source := from(dataset, key, licence)
	return []graph.Document{
		graph.NewDocument(&graph.Operation{Entity: entity("operation:" + key), Name: "Alleged operation " + key}, source),
		graph.NewDocument(
			&graph.Accusation{
				Entity: entity("accusation:" + key), Summary: "Somebody says \"" + key + "\" of\nsomebody | else.", Stated: day, Forms: []graph.AttributionForm{graph.FormTechnical},
				Sourcing: graph.SourcingOnRecord, Level: graph.LevelGroup,
			},
			graph.NewLink(graph.MadeBy, "actor:inv-lab", graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingThirdParty}),
			graph.NewLink(graph.Accuses, "actor:inv-group", graph.AccusedRole{Level: graph.LevelGroup, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusUnknown}),
			graph.NewLink(graph.Alleges, "operation:"+key, nil), source,
		),
		graph.NewDocument(
			&graph.Response{Entity: entity("response:" + key), Kinds: []graph.ResponseKind{graph.ResponseKindSanction}, On: day, Summary: "=An act|was passed."},
			graph.NewLink(graph.AnsweredBy, "country:AQ", nil), graph.NewLink(graph.To, "accusation:"+key, nil), graph.NewLink(graph.Under, "legal-instrument:inv", nil), source,
		),
		graph.NewDocument(
			&graph.Assessment{
				Entity: entity("assessment:" + key), Verdict: graph.VerdictConsistent, On: day, Independence: graph.IndependenceUnknown, Method: graph.MethodExpertOpinion,
				Aspect: graph.AspectActivity, Likelihood: &likely, Admiralty: &grade,
			},
			graph.NewLink(graph.Of, "accusation:"+key, nil), graph.NewLink(graph.AssessedBy, "actor:inv-lab", nil), source,
		),
	}
}

// invented has a value for every column that the collection leaves empty, and rows on all sorts of terms. Nobody ever said any of it.
func invented() *graph.Batch {
	confidence, by, verdict := 50, "actor:inv-lab", graph.VerdictConsistent
	open, closed := "dataset:inv-open", "dataset:inv-closed"
	documents := []graph.Document{
		graph.NewDocument(&graph.Dataset{Entity: entity(open), Name: "Invented", Version: "1", Licence: "CC0-1.0"}),
		graph.NewDocument(&graph.Dataset{Entity: entity(closed), Name: "Invented, not to be passed on", Version: "1", Licence: "CC-BY-NC-4.0"}),
		graph.NewDocument(&graph.LegalInstrument{Entity: entity("legal-instrument:inv"), Key: "INV", Title: "Invented act"}, from(open, "act", "CC0-1.0")),
		graph.NewDocument(&graph.Actor{Entity: entity("actor:inv-lab"), Name: "Laboratory <b>& Sons", Kind: graph.KindResearch}, from(open, "lab", "CC0-1.0")),
		graph.NewDocument(
			&graph.Actor{Entity: entity("actor:inv-group"), Name: "Group", Kind: graph.KindThreatGroup}, from(open, "group", "CC0-1.0"),
			graph.NewLink(graph.ClaimedSponsor, "country:BV", graph.SponsorClaim{ByID: &by, Confidence: &confidence}),
			graph.NewLink(graph.ClaimedVictim, "country:AQ", graph.VictimClaim{ByID: &by}),
			graph.NewLink(graph.SameAs, "actor:inv-closed", graph.IdentityClaim{AssertedByID: &by, Verdict: &verdict}),
		),
		graph.NewDocument(&graph.Actor{Entity: entity("actor:inv-closed"), Name: "Closed group", Kind: graph.KindThreatGroup}, from(closed, "group", "CC-BY-NC-4.0")),
	}
	documents = append(documents, accusation("inv-open", open, "CC0-1.0")...)
	documents = append(documents, accusation("inv-unknown", open, "NOASSERTION")...)
	documents = append(documents, accusation("inv-closed", closed, "CC-BY-NC-4.0")...)
	documents = append(documents, accusation("inv-closed-record", open, "LicenseRef-X: © Nobody. All rights reserved.")...)
	return &graph.Batch{At: time.Date(2026, 11, 24, 1, 2, 3, 4000, time.UTC), Documents: documents}
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

// answer is the head of an answer.
type answer struct {
	StatusCode int
	Header     http.Header
}

// get asks for a file; parameters are pairs of names and values.
func get(t *testing.T, base, name string, parameters ...string) (answer, string) {
	t.Helper()
	return do(t, http.MethodGet, address(base, name, parameters...), nil)
}

func address(base, name string, parameters ...string) string {
	values := url.Values{}
	for i := 0; i < len(parameters); i += 2 {
		values.Add(parameters[i], parameters[i+1])
	}
	return base + "/export/" + name + "?" + values.Encode()
}

func do(t *testing.T, method, address string, header http.Header) (answer, string) {
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
	return answer{response.StatusCode, response.Header}, string(body)
}

// file asks for a file that must come.
func file(t *testing.T, base, name string, parameters ...string) string {
	t.Helper()
	response, body := get(t, base, name, parameters...)
	if response.StatusCode != http.StatusOK {
		t.Fatalf("%s: %d %s", name, response.StatusCode, body)
	}
	return body
}

func parse[T any](t *testing.T, text string) T {
	t.Helper()
	var value T
	if err := json.Unmarshal([]byte(text), &value); err != nil {
		t.Fatalf("%v in %.300s", err, text)
	}
	return value
}
