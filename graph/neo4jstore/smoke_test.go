package neo4jstore_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

func day(s string) graph.FuzzyDate { d, err := graph.ParseEDTF(s); if err != nil { panic(err) }; return d }

func ent(id string) graph.Entity { return graph.Entity{ID: id} }

func ptr[T any](v T) *T { return &v }

func TestSmoke(t *testing.T) {
	mem, neo := memstore.New(), neo4jtest.Open(t)
	docs := []graph.Document{
		graph.NewDocument(&graph.Country{Entity: ent("country:US"), Code: "US", Name: "United States"}),
		graph.NewDocument(&graph.Country{Entity: ent("country:CN"), Code: "CN", Name: "China"}),
		graph.NewDocument(&graph.Actor{Entity: ent("actor:nsa"), Name: "NSA", Kind: graph.KindStateAgency, Names: []graph.ActorName{{Text: "美国国家安全局", UsedByID: ptr("country:CN")}, {Text: "x"}}}, graph.NewLink(graph.OfCountry, "country:US", graph.Belonging{Relation: graph.RelationOrganOf})),
		graph.NewDocument(&graph.Actor{Entity: ent("actor:mss"), Name: "MSS", Kind: graph.KindStateAgency}, graph.NewLink(graph.OfCountry, "country:CN", graph.Belonging{Relation: graph.RelationOrganOf})),
		graph.NewDocument(&graph.Operation{Entity: ent("operation:o"), Name: "ntsc"}, graph.NewLink(graph.AimedAt, "actor:mss", nil)),
		graph.NewDocument(&graph.Publication{Entity: ent("publication:p"), Kind: graph.PublicationKindSocialPost, Published: ptr(day("2025-10-19"))}),
	}
	for i := range 7 {
		docs = append(docs, graph.NewDocument(&graph.Accusation{Entity: ent(fmt.Sprintf("accusation:a%d", i)), Summary: "s", Stated: day(fmt.Sprintf("2025-10-1%d", i/2)), Sourcing: graph.SourcingOnRecord, Level: graph.LevelAgency, Forms: []graph.AttributionForm{graph.FormTechnical},
		Quotes: []graph.Quote{{Text: "q", PublicationID: ptr("publication:p")}}},
			graph.NewLink(graph.MadeBy, "actor:mss", graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim, OnBehalfOfID: ptr("country:CN")}),
			graph.NewLink(graph.Accuses, "actor:nsa", graph.AccusedRole{Level: graph.LevelAgency, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusStateExecuted}),
			graph.NewLink(graph.Alleges, "operation:o", nil), graph.NewLink(graph.StatedIn, "publication:p", nil),
		))
	}
	docs = append(docs, graph.NewDocument(&graph.Response{Entity: ent("response:r"), Kinds: []graph.ResponseKind{graph.ResponseKindNoComment}, On: day("2025-10-20"), Summary: "none"},
		graph.NewLink(graph.AnsweredBy, "actor:nsa", nil), graph.NewLink(graph.To, "accusation:a1", nil)))
	batch := &graph.Batch{At: time.Date(2025, 10, 20, 1, 2, 3, 0, time.UTC), Documents: docs}
	for _, s := range []graph.Store{mem, neo} {
		for range 2 {
			r, err := s.Apply(t.Context(), batch)
			if err != nil { t.Fatal(err) }
			t.Logf("%T %+v", s, r)
		}
	}
	hop := func(f string, below ...*graph.Hop) *graph.Hop { s := graph.StepOf(f); return &graph.Hop{Key: f, Step: s, Kinds: s.To, Hops: below} }
	on := func(k graph.Kind, h *graph.Hop) *graph.Hop { h.On = []graph.Kind{k}; return h }
	page := func(h *graph.Hop, n int) *graph.Hop { h.Page = &graph.Page{Limit: n}; h.Order = graph.Order{By: graph.BySort, Desc: true}; h.Total = true; return h }
	count := func(h *graph.Hop) *graph.Hop { h.CountOnly = true; return h }
	root := func(k graph.Kind, where graph.Predicate, below ...*graph.Hop) *graph.Hop { return &graph.Hop{Key: string(k), Kinds: []graph.Kind{k}, Where: where, Order: graph.Order{By: graph.BySort, Desc: true}, Page: &graph.Page{Limit: 3}, Total: true, Hops: below} }
	acc := func() []*graph.Hop { return []*graph.Hop{
		hop("Accusation.accusers", on(graph.KindActor, hop("Actor.country")), hop("AccuserRole.onBehalfOf")),
		hop("Accusation.accused", on(graph.KindActor, hop("ActorName.usedBy"))),
		count(hop("Accusation.responseCount")), page(hop("Accusation.responses", hop("Response.by")), 2), hop("Quote.publication"), hop("Accusation.operations", hop("Operation.targets")), hop("Accusation.jointWith"),
	} }
	linked := func(f string, w graph.Predicate) graph.Predicate { return graph.Linked{Step: graph.StepOf(f), Quant: graph.Some, Where: w} }
	plans := map[string]*graph.Plan{
		"root": {Roots: []*graph.Hop{root(graph.KindAccusation, nil, acc()...)}},
		"rootAsOf": {AsOf: "2025-10-12", Roots: []*graph.Hop{root(graph.KindAccusation, nil, acc()...)}},
		"hub": {Roots: []*graph.Hop{{Key: "x", Kinds: []graph.Kind{graph.KindCountry}, IDs: []string{"country:US", "country:CN"}, Hops: []*graph.Hop{page(hop("Country.accusationsReceived", acc()...), 3), page(hop("Country.accusationsMade"), 3)}}}},
		"anchor": {Roots: []*graph.Hop{root(graph.KindAccusation, graph.And{linked("Accusation.accusedCountries", graph.Compare{Property: "id", Op: graph.OpIn, Shape: graph.ShapeScalar, Value: []string{"country:US", "country:CN"}}), graph.Compare{Property: "currency", Shape: graph.ShapeSeries, Op: graph.OpIn, Value: []string{"CURRENT"}}}, acc()...)}},
	}
	for name, p := range plans {
		t.Run(name, func(t *testing.T) {
			a, err := mem.Query(t.Context(), p)
			if err != nil { t.Fatal(err) }
			b, err := neo.Query(t.Context(), p)
			if err != nil { t.Fatal(err) }
			if d := cmp.Diff(a, b, cmpopts.IgnoreUnexported(graph.Row{}), cmpopts.EquateEmpty()); d != "" { t.Error(d) }
		})
	}
}
