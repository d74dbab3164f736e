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

		// Its own document is written again: what was added stays, until the document says the same itself.
		withdrawn := func() string {
			return outline(ask(t, s, "", one("publication:page", hop("Publication.by")))) + " " + outline(ask(t, s, "", where(graph.KindAccusation, graph.Compare{Property: "currency", Shape: graph.ShapeSeries, Op: graph.OpIn, Value: []string{"WITHDRAWN"}})))
		}
		page.Stub = false
		want(t, "written as it was", apply(t, s, page), graph.Receipt{Unchanged: 1})
		retitled := publication("page", "2021-01-01", link(graph.PublishedBy, "country:US"))
		want(t, "written otherwise", apply(t, s, retitled), graph.Receipt{Changed: 1})
		want(t, "after that", withdrawn(), "page(by=US) a")
		want(t, "written so again", apply(t, s, retitled), graph.Receipt{Unchanged: 1})
		sound(t, s)
		own := publication("page", "2021-01-01", graph.NewLink(graph.Withdraws, "accusation:a", graph.Withdrawal{}), graph.NewLink(graph.Withdraws, "accusation:b", graph.Withdrawal{}))
		want(t, "with one of its own", apply(t, s, own), graph.Receipt{Changed: 1})
		want(t, "then", withdrawn(), "page(by=) a b")
		want(t, "another added", apply(t, s, withdraws("accusation:e", false)), graph.Receipt{Changed: 1})
		want(t, "and none of its own", apply(t, s, retitled), graph.Receipt{Changed: 1})
		want(t, "at last", withdrawn(), "page(by=US) e")
		want(t, "withdrawn itself", apply(t, s, graph.NewWithdrawal("publication:page")), graph.Receipt{Changed: 1})
		want(t, "as it was", withdrawn(), "page(by=US) e")
		sound(t, s)

		_, err := s.Apply(t.Context(), batch(graph.Document{ID: "publication:none", Onto: true}))
		if !errors.Is(err, graph.ErrInvalid) || err.Error() != "publication:none does not exist" {
			t.Errorf("onto nothing: %v", err)
		}
	}},
}
