package neo4jstore_test

import (
	"testing"

	"github.com/gravamen/gravamen/graph"
)

func hop(f string, below ...*graph.Hop) *graph.Hop { s := graph.StepOf(f); return &graph.Hop{Key: f, Step: s, Kinds: s.To, Hops: below} }
func page(h *graph.Hop, n int) *graph.Hop { h.Page = &graph.Page{Limit: n}; h.Order = graph.Order{By: graph.BySort, Desc: true}; return h }
func count(h *graph.Hop) *graph.Hop { h.CountOnly = true; return h }
func root(k graph.Kind, where graph.Predicate, below ...*graph.Hop) *graph.Hop { return &graph.Hop{Key: string(k), Kinds: []graph.Kind{k}, Where: where, Order: graph.Order{By: graph.BySort, Desc: true}, Page: &graph.Page{Limit: 20}, Hops: below} }
func ids(k graph.Kind, i []string, below ...*graph.Hop) *graph.Hop { return &graph.Hop{Key: string(k), Kinds: []graph.Kind{k}, IDs: i, Hops: below} }
func linked(f string, w graph.Predicate) graph.Predicate { return graph.Linked{Step: graph.StepOf(f), Quant: graph.Some, Where: w} }
func in(p string, v ...string) graph.Predicate { return graph.Compare{Property: p, Op: graph.OpIn, Shape: graph.ShapeScalar, Value: v} }
func plan(h ...*graph.Hop) *graph.Plan { return &graph.Plan{Roots: h} }

func TestProfile(t *testing.T) {
	us := []string{"country:US"}
	cases := map[string]*graph.Plan{
		"hub": plan(ids(graph.KindCountry, us, page(hop("Country.accusationsReceived"), 20))),
		"hubAfter": plan(ids(graph.KindCountry, us, func() *graph.Hop { h := page(hop("Country.accusationsReceived"), 20); h.Page.After = &graph.Position{Key: "2010-03-04", ID: "accusation:a6"}; return h }())),
		"hubNested": plan(ids(graph.KindCountry, us, page(hop("Country.accusationsReceived", hop("Accusation.accusers", hop("AccuserRole.onBehalfOf")), page(hop("Accusation.responses", hop("Response.by")), 10), hop("Quote.publication"), count(hop("Accusation.responseCount"))), 20))),
		"hubRecorded": plan(ids(graph.KindCountry, us, func() *graph.Hop { h := page(hop("Country.accusationsReceived"), 20); h.Order.By = graph.ByRecordedAt; return h }())),
		"hubFiltered": plan(ids(graph.KindCountry, us, func() *graph.Hop { h := page(hop("Country.accusationsReceived"), 20); h.Where = linked("Accusation.accusers", in("id", "actor:a3")); return h }())),
		"nestedHubPages": plan(root(graph.KindAccusation, nil, hop("Accusation.accused", page(hop("Actor.accusationsReceived"), 5)))),
		"root": plan(root(graph.KindAccusation, nil)),
		"rootRecorded": plan(func() *graph.Hop { h := root(graph.KindAccusation, nil); h.Order.By = graph.ByRecordedAt; return h }()),
		"anchor": plan(root(graph.KindAccusation, linked("Accusation.accuserCountries", in("id", "country:C1", "country:C2")))),
		"anchorCount": plan(count(root(graph.KindAccusation, linked("Accusation.accuserCountries", in("id", "country:C1", "country:C2"))))),
		"degree": plan(ids(graph.KindCountry, us, count(hop("Country.accusationsReceived")))),
		"rootCount": plan(count(root(graph.KindAccusation, nil))),
		"where id": plan(root(graph.KindAccusation, in("id", "accusation:a7"))),
		"revisions": plan(root(graph.KindRevision, in("node", "accusation:a7"))),
		"ref": plan(ids(graph.KindActor, []string{"actor:nsa"}, hop("ActorName.usedBy"))),
	}
	for name, p := range cases {
		t.Run(name, func(t *testing.T) { profile(t, p) })
	}
}
