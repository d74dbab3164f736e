package tests

import (
	"fmt"
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
)

// crowd is a collection of 5,000 entities with 12,000 links, made up and all alike: accusations in thirteen groups, each around
// an operation. An expansion of every operation brings them all.
func crowd(tb testing.TB) []seed.Part {
	tb.Helper()
	const accusations, groups = 4985, 13
	stated, err := graph.ParseEDTF("2021-06-15")
	if err != nil {
		tb.Fatal(err)
	}
	var documents []graph.Document
	put := func(n graph.Node, links ...graph.Link) { documents = append(documents, graph.NewDocument(n, links...)) }
	entity := func(kind string, i int) graph.Entity { return graph.Entity{ID: fmt.Sprintf("%s:crowd-%d", kind, i)} }
	to := func(t graph.LinkType, kind string, i int) graph.Link {
		return graph.NewLink(t, entity(kind, i).ID, nil)
	}
	put(&graph.Country{Entity: graph.Entity{ID: "country:XA"}, Code: "XA", Name: "Testland XA"})
	put(&graph.Actor{Entity: entity("actor", 0), Name: "Ministry of Testland", Kind: graph.KindGovernment})
	put(&graph.Publication{Entity: entity("publication", 0), Title: new("A statement"), Kind: graph.PublicationKindPrimaryStatement},
		graph.NewLink(graph.PublishedBy, entity("actor", 0).ID, nil))
	for i := range groups {
		put(&graph.Operation{Entity: entity("operation", i), Name: fmt.Sprintf("Alleged operation %d", i), Types: []graph.OperationType{graph.OperationTypeEspionage}})
	}
	for i := range accusations {
		links := []graph.Link{
			graph.NewLink(graph.MadeBy, entity("actor", 0).ID, graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim}),
			graph.NewLink(graph.Accuses, "country:XA", graph.AccusedRole{Level: graph.LevelState, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusStateOrdered}),
			to(graph.StatedIn, "publication", 0),
			to(graph.Alleges, "operation", i%groups),
		}
		// Within a group: to the one after, and of some to one further on. From group to group: one in thirty.
		if next := i + groups; next < accusations {
			links = append(links, to(graph.JointWith, "accusation", next))
		}
		if other := i + 7*groups; other < accusations && i%5 < 2 {
			links = append(links, to(graph.SameIncidentAs, "accusation", other))
		}
		if i%30 == 0 {
			links = append(links, to(graph.Alleges, "operation", (i+1)%groups))
		}
		put(&graph.Accusation{
			Entity: entity("accusation", i), Summary: fmt.Sprintf("It is alleged that number %d of the crowd did something", i),
			Stated: stated, Forms: []graph.AttributionForm{graph.FormTechnical}, Sourcing: graph.SourcingOnRecord,
			Level: graph.LevelState, AttributorTypes: []graph.AttributorType{graph.AttributorReceiverGovernment},
		}, links...)
	}
	return []seed.Part{{Name: "crowd", Batch: graph.Batch{Documents: documents}}}
}
