package neo4jstore_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

func printPlan(b *strings.Builder, p neo4j.ProfiledPlan, depth int) (hits int64) {
	hits = p.DbHits()
	fmt.Fprintf(b, "%s%s hits=%d rows=%d %v\n", strings.Repeat(" ", depth), p.Operator(), p.DbHits(), p.Records(), p.Arguments()["Details"])
	for _, c := range p.Children() {
		hits += printPlan(b, c, depth+1)
	}
	return
}

var profileDriver neo4j.DriverWithContext

func profile(t *testing.T, plan *graph.Plan) {
	t.Helper()
	text, params, err := neo4jstore.Compile(plan)
	if err != nil { t.Fatal(err) }
	if profileDriver == nil { profileDriver, _ = neo4j.NewDriverWithContext(os.Getenv("NEO4J_TEST_URI"), neo4j.NoAuth()) }
	var sum neo4j.ResultSummary
	var took time.Duration
	for i := range 5 {
		q := text
		if i == 4 { q = "PROFILE " + text }
		start := time.Now()
		session := profileDriver.NewSession(context.Background(), neo4j.SessionConfig{DatabaseName: "neo4j", AccessMode: neo4j.AccessModeRead})
		r, err := session.Run(t.Context(), q, params)
		if err != nil { t.Fatal(text, err) }
		if _, err = r.Collect(t.Context()); err != nil { t.Fatal(text, err) }
		sum, _ = r.Consume(t.Context())
		session.Close(t.Context())
		if i == 3 { took = time.Since(start) }
	}
	var b strings.Builder
	hits := printPlan(&b, sum.Profile(), 0)
	t.Logf("\n%s\n%v\nHITS %d TOOK %v\n%s", text, params, hits, took, b.String())
}

const hubSize = 5000

func TestFill(t *testing.T) {
	neo := neo4jtest.Open(t)
	docs := []graph.Document{
		graph.NewDocument(&graph.Actor{Entity: ent("actor:nsa"), Name: "NSA", Kind: graph.KindStateAgency, Names: []graph.ActorName{{Text: "美国国家安全局", UsedByID: ptr("country:C0")}, {Text: "x"}}}, graph.NewLink(graph.OfCountry, "country:US", graph.Belonging{Relation: graph.RelationOrganOf})),
		graph.NewDocument(&graph.Publication{Entity: ent("publication:p"), Kind: graph.PublicationKindSocialPost, Published: ptr(day("2025-10-19"))}),
		graph.NewDocument(&graph.Country{Entity: ent("country:US"), Code: "US", Name: "United States"}),
	}
	for i := range 50 {
		docs = append(docs, graph.NewDocument(&graph.Country{Entity: ent(fmt.Sprint("country:C", i)), Code: fmt.Sprint("C", i), Name: "United States"}))
		docs = append(docs, graph.NewDocument(&graph.Actor{Entity: ent(fmt.Sprint("actor:a", i)), Name: fmt.Sprint("A", i), Kind: graph.KindStateAgency}, graph.NewLink(graph.OfCountry, fmt.Sprint("country:C", i), graph.Belonging{Relation: graph.RelationOrganOf})))
	}
	for k := range hubSize / 1000 {
		for j := range 1000 {
			i := 1000*k + j
			docs = append(docs, graph.NewDocument(&graph.Operation{Entity: ent(fmt.Sprint("operation:o", i)), Name: "ntsc"}, graph.NewLink(graph.AimedAt, "actor:a1", nil)))
			docs = append(docs, graph.NewDocument(&graph.Accusation{Entity: ent(fmt.Sprint("accusation:a", i)), Summary: "s", Stated: day(fmt.Sprintf("%d-%02d-%02d", 2000+i%20, 1+i%12, 1+i%28)), Sourcing: graph.SourcingOnRecord, Level: graph.LevelAgency, Forms: []graph.AttributionForm{graph.FormTechnical},
				Quotes: []graph.Quote{{Text: "q", PublicationID: ptr("publication:p")}}},
				graph.NewLink(graph.MadeBy, fmt.Sprint("actor:a", i%50), graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim, OnBehalfOfID: ptr("country:C1")}),
				graph.NewLink(graph.Accuses, "actor:nsa", graph.AccusedRole{Level: graph.LevelAgency, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusStateExecuted}),
				graph.NewLink(graph.Alleges, fmt.Sprint("operation:o", i), nil), graph.NewLink(graph.StatedIn, "publication:p", nil)))
			docs = append(docs, graph.NewDocument(&graph.Response{Entity: ent(fmt.Sprint("response:r", i)), Kinds: []graph.ResponseKind{graph.ResponseKindNoComment}, On: day("2025-10-20"), Summary: "none"},
				graph.NewLink(graph.AnsweredBy, "actor:nsa", nil), graph.NewLink(graph.To, fmt.Sprint("accusation:a", i), nil)))
		}
		start := time.Now()
		if _, err := neo.Apply(t.Context(), &graph.Batch{At: time.Date(2025, 10, 20, 1, 2, 3, k, time.UTC), Documents: docs}); err != nil { t.Fatal(err) }
		t.Log(len(docs), time.Since(start))
		docs = nil
	}
}
