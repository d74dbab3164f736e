package storetest

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
)

var applyCases = []testCase{
	{"a batch applied twice changes nothing", func(t *testing.T, s graph.Store) {
		n := len(story())
		want(t, "first", apply(t, s, story()...), graph.Receipt{Added: n})
		before := everything(t, s)
		want(t, "second", apply(t, s, story()...), graph.Receipt{Unchanged: n})
		want(t, "the store", everything(t, s), before)
		want(t, "an empty batch", apply(t, s), graph.Receipt{})
	}},
	{"a receipt counts nodes added, changed and unchanged", func(t *testing.T, s graph.Store) {
		apply(t, s, country("CN"), country("US"))
		renamed := graph.NewDocument(&graph.Country{Entity: entity("country:US"), Code: "US", Name: "Another name"})
		want(t, "receipt", apply(t, s, country("CN"), renamed, country("DE")), graph.Receipt{Added: 1, Changed: 1, Unchanged: 1})
	}},
	{"a batch that breaks a rule is refused whole, and names the node", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		before := everything(t, s)
		loop := accusation("x", "2024", link(graph.Supersedes, "accusation:x"))
		twice := accusation("x", "2024", link(graph.StatedIn, "publication:report"), link(graph.StatedIn, "publication:report"))
		wordless := graph.NewDocument(&graph.Country{Entity: entity("country:XX"), Code: "XX"})
		for _, c := range []struct {
			what, names string
			documents   []graph.Document
		}{
			{"a document without what its kind must have", "country:XX", []graph.Document{wordless}},
			{"a link to nothing", "operation:none", []graph.Document{accusation("x", "2024", link(graph.Alleges, "operation:none"))}},
			{"a reference to nothing", "publication:none", []graph.Document{quoting("x", "publication:none")}},
			{"a link that the kind cannot have", "country:XX", []graph.Document{graph.NewDocument(&graph.Country{Entity: entity("country:XX"), Code: "XX", Name: "X"}, link(graph.Alleges, "operation:theft"))}},
			{"an accusation by nobody", "accusation:x", []graph.Document{graph.NewDocument(statement(graph.SourcingOnRecord, "x", "2024"), accuses("actor:nsa", graph.NexusStateExecuted))}},
			{"an operation alleged by nobody", "operation:fact", []graph.Document{operation("fact", "2024")}},
			{"an operation whose last accusation no longer alleges it", "operation:outage", []graph.Document{accusation("d", "2022-03-03")}},
			{"a phase of no operation", "phase:p", []graph.Document{phase("p", 1)}},
			{"an assessment of a claim that belongs to no accusation", "assessment:x", []graph.Document{claim("stray"), assessment("x", "2024", graph.VerdictCorroborated, "claim:stray", "actor:bfv")}},
			{"a document twice", "country:XX", []graph.Document{country("XX"), country("XX")}},
			{"a link to itself", "accusation:x", []graph.Document{loop}},
			{"two links to one hub", "accusation:x", []graph.Document{twice}},
		} {
			documents := append([]graph.Document{country("FR"), accusation("a", "2020-01-02", link(graph.Alleges, "operation:theft"))}, c.documents...)
			receipt, err := s.Apply(t.Context(), batch(documents...))
			if !errors.Is(err, graph.ErrInvalid) || receipt != nil {
				t.Errorf("%s: got %v, %v; want ErrInvalid", c.what, receipt, err)
			} else if !strings.Contains(err.Error(), c.names) {
				t.Errorf("%s: the error does not name %s: %v", c.what, c.names, err)
			}
			want(t, "the store after "+c.what, everything(t, s), before)
		}
		_, err := s.Apply(t.Context(), &graph.Batch{At: recorded, DatasetID: "dataset:none"})
		if !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("a batch of an unknown dataset: %v; want ErrInvalid", err)
		}
	}},
	{"documents of a batch may refer to each other in any order", func(t *testing.T, s graph.Store) {
		documents := story()
		for i := range len(documents) / 2 {
			documents[i], documents[len(documents)-1-i] = documents[len(documents)-1-i], documents[i]
		}
		want(t, "receipt", apply(t, s, documents...), graph.Receipt{Added: len(documents)})
	}},
	{"a stub is written only where there is no node", func(t *testing.T, s graph.Store) {
		stand := stub(graph.NewDocument(&graph.Country{Entity: entity("country:CN"), Code: "CN", Name: "Stub"}))
		name := func() string {
			name, _ := ask(t, s, "", one("country:CN")).Rows[0].Props["name"].(string)
			return name
		}
		want(t, "stub first", apply(t, s, stand), graph.Receipt{Added: 1})
		want(t, "name", name(), "Stub")
		want(t, "stub again", apply(t, s, stand), graph.Receipt{Unchanged: 1})
		want(t, "document over stub", apply(t, s, country("CN")), graph.Receipt{Changed: 1})
		want(t, "stub over document", apply(t, s, stand), graph.Receipt{Unchanged: 1})
		want(t, "name", name(), "Land CN")
	}},
	{"a changed document replaces its links and keeps those of others", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, publication("blog", "2022-03-03"),
			accusation("d", "2022-03-03", link(graph.Alleges, "operation:theft"), link(graph.Alleges, "operation:outage"), link(graph.StatedIn, "publication:blog")))
		rows := ask(t, s, "", one("accusation:d", hop("Accusation.operations"), hop("Accusation.publications"), hop("Accusation.jointWith"), hop("Accusation.responses")))
		want(t, "what starts at it and what ends at it", outline(rows), "d(jointWith=, operations=theft outage, publications=blog, responses=silence)")
		rows = ask(t, s, "", all(graph.KindPublication, hop("Publication.accusations")))
		want(t, "the other end", outline(rows), "blog(accusations=d) report(accusations=)")
		rows = ask(t, s, "", one("accusation:b", hop("Accusation.jointWith")))
		want(t, "the former end", outline(rows), "b(jointWith=)")
	}},
	{"the instant of recording is that of the first batch", func(t *testing.T, s graph.Store) {
		apply(t, s, country("CN"))
		later := batch(graph.NewDocument(&graph.Country{Entity: entity("country:CN"), Code: "CN", Name: "Renamed"}), country("DE"))
		later.At = recorded.Add(time.Hour + 123456*time.Microsecond)
		if _, err := s.Apply(t.Context(), later); err != nil {
			t.Fatal(err)
		}
		rows := ask(t, s, "", all(graph.KindCountry))
		want[any](t, "changed", rows.Rows[0].Props["recordedAt"], "2025-11-01T12:00:00.000000Z")
		want[any](t, "new", rows.Rows[1].Props["recordedAt"], "2025-11-01T13:00:00.123456Z")
	}},
	{"the change log is complete, in order, and holds canonical documents", func(t *testing.T, s graph.Store) {
		dataset := graph.NewDocument(&graph.Dataset{Entity: entity("dataset:d-1"), Name: "D", Version: "1", Licence: "CC0-1.0"})
		renamed := graph.NewDocument(&graph.Country{Entity: entity("country:CN"), Code: "CN", Name: "Renamed"})
		vendor := actor("vendor", graph.KindCompany, basedIn("CN"))
		apply(t, s, country("US"), country("CN"), dataset)
		apply(t, s, country("US"))
		if _, err := s.Apply(t.Context(), batch(country("XX"), vendor, operation("fact", ""))); err == nil {
			t.Fatal("a batch that breaks a rule went through")
		}
		second := &graph.Batch{At: recorded.Add(time.Hour), DatasetID: "dataset:d-1", Documents: []graph.Document{vendor, renamed}}
		if _, err := s.Apply(t.Context(), second); err != nil {
			t.Fatal(err)
		}
		var got, expected []string
		for _, r := range graph.Read[*graph.Revision](ask(t, s, "", all(graph.KindRevision))) {
			from := "by hand"
			if r.DatasetID != nil {
				from = *r.DatasetID
			}
			got = append(got, fmt.Sprintf("%d %s %s %s %s %s", r.Sequence, r.RecordedAt.Format(time.TimeOnly), r.Change, r.NodeRef, from, r.Document))
		}
		for i, r := range []struct {
			at, change, from string
			document         graph.Document
		}{
			{"12:00:00", "ADDED", "by hand", country("US")},
			{"12:00:00", "ADDED", "by hand", country("CN")},
			{"12:00:00", "ADDED", "by hand", dataset},
			{"13:00:00", "ADDED", "dataset:d-1", vendor},
			{"13:00:00", "CHANGED", "dataset:d-1", renamed},
		} {
			text, err := json.Marshal(r.document)
			if err != nil {
				t.Fatal(err)
			}
			expected = append(expected, fmt.Sprintf("%d %s %s %s %s %s", i+1, r.at, r.change, r.document.ID, r.from, text))
		}
		want(t, "log", got, expected)
		byNode := where(graph.KindRevision, graph.Compare{Property: "node", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: []string{"country:CN"}})
		want(t, "entries of one node", keys(ask(t, s, "", newest(10, byNode))), "00000000000000000005 00000000000000000002")
	}},
}

// quoting is an accusation with a quote from a publication.
func quoting(key, publication string) graph.Document {
	a := statement(graph.SourcingOnRecord, key, "2024")
	a.Quotes = []graph.Quote{{Text: "Said."}, {Text: "Printed.", PublicationID: &publication}}
	return graph.NewDocument(a, parties(nil)...)
}

func phase(key string, order int) graph.Document {
	return graph.NewDocument(&graph.Phase{Entity: entity("phase:" + key), Order: order, Activity: "Entry.", When: day("2020"), Outcome: graph.OutcomeAttempted})
}

// everything is each node of the store, and every link of the model with both its ends.
func everything(t *testing.T, s graph.Store) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, kind := range graph.Kinds() {
		var below []*graph.Hop
		for _, info := range graph.Links() {
			for _, from := range info.From {
				if from == kind {
					step := &graph.Step{Link: info.Type, Way: graph.Out, To: info.To}
					below = append(below, &graph.Hop{Key: "." + string(info.Type), Step: step, Kinds: step.To})
				}
			}
		}
		for _, r := range ask(t, s, "", all(kind, below...)).Rows {
			var b strings.Builder
			fmt.Fprint(&b, r.Props)
			for _, hop := range below {
				for _, to := range r.Hops[hop.Key].Rows {
					fmt.Fprintf(&b, "\n%s %s %v", hop.Key, to.ID(), to.Link)
				}
			}
			found[r.ID()] = b.String()
		}
	}
	return found
}
