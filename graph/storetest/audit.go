package storetest

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
)

var auditCases = []testCase{
	{"a batch with a deed leaves a record if it changes something, and one without leaves none", func(t *testing.T, s graph.Store) {
		apply(t, s, country("US"))
		audited := batch(country("US"), country("CN"), actor("vendor", graph.KindCompany))
		audited.Deed = graph.Deed{By: "desk-1", Name: "respond", Input: "ab12"}
		for range 2 {
			if _, err := s.Apply(t.Context(), audited); err != nil {
				t.Fatal(err)
			}
		}
		broken := batch(country("FR"), operation("fact", ""))
		broken.Deed = graph.Deed{By: "desk-1", Name: "assess"}
		if _, err := s.Apply(t.Context(), broken); !errors.Is(err, graph.ErrInvalid) {
			t.Fatalf("a batch that breaks a rule: %v", err)
		}
		later := batch(country("FR"))
		later.At, later.Deed = recorded.Add(time.Hour), graph.Deed{Name: "seed: FR"}
		if _, err := s.Apply(t.Context(), later); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range graph.Read[*graph.Audit](ask(t, s, "", newest(10, all(graph.KindAudit)))) {
			got = append(got, a.String())
			if (a.Input != nil) != (a.By != nil) || a.Input != nil && *a.Input != "ab12" {
				t.Errorf("input of %s: %v", a.ID, a.Input)
			}
		}
		want(t, "audit", got, []string{
			"2025-11-01T13:00:00.000000Z (command line): seed: FR: 1 added, 0 changed, 0 unchanged; log 4 to 4",
			"2025-11-01T12:00:00.000000Z desk-1: respond: 2 added, 0 changed, 1 unchanged; log 2 to 3",
		})
		want(t, "entries of the log", len(ask(t, s, "", all(graph.KindRevision)).Rows), 4)
	}},
	{"a document onto a node adds its links and leaves the rest", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		title := "Printed."
		page := graph.NewDocument(&graph.Publication{Entity: entity("publication:page"), Kind: graph.PublicationKindNewsArticle, Title: &title}, link(graph.PublishedBy, "country:CN"))
		page.Stub = true
		apply(t, s, page)
		withdraws := func(to string, partly bool) graph.Document {
			return graph.Document{ID: "publication:page", Onto: true, Links: []graph.Link{graph.NewLink(graph.Withdraws, to, graph.Withdrawal{Partly: partly})}}
		}
		want(t, "first", apply(t, s, withdraws("accusation:a", true)), graph.Receipt{Changed: 1})
		want(t, "again", apply(t, s, withdraws("accusation:a", true)), graph.Receipt{Unchanged: 1})
		want(t, "another way", apply(t, s, withdraws("accusation:a", false)), graph.Receipt{Changed: 1})
		row := ask(t, s, "", one("publication:page", hop("Publication.by"))).Rows[0]
		want(t, "publication", fmt.Sprint(row.Props["title"], outline(row.Hops["Publication.by"])), "Printed.CN")
		a := graph.Read[*graph.Accusation](ask(t, s, "", one("accusation:a")))[0]
		want(t, "currency", a.Currency(), graph.CurrencyWithdrawn)
		_, err := s.Apply(t.Context(), batch(graph.Document{ID: "publication:none", Onto: true}))
		if !errors.Is(err, graph.ErrInvalid) || err.Error() != "publication:none does not exist" {
			t.Errorf("onto nothing: %v", err)
		}
	}},
}
