package storetest

import (
	"github.com/gravamen/gravamen/graph"
)

// Documents for the cases. Each has what its kind must have, and the links given.

func day(edtf string) graph.FuzzyDate {
	d, err := graph.ParseEDTF(edtf)
	if err != nil {
		panic(err) //nolint:forbidigo // a date written in a test
	}
	return d
}

func maybeDay(edtf string) *graph.FuzzyDate {
	if edtf == "" {
		return nil
	}
	d := day(edtf)
	return &d
}

func entity(id string) graph.Entity { return graph.Entity{ID: id} }

func link(t graph.LinkType, to string) graph.Link { return graph.NewLink(t, to, nil) }

func country(code string) graph.Document {
	return graph.NewDocument(&graph.Country{Entity: entity("country:" + code), Code: code, Name: "Land " + code})
}

func actor(key string, kind graph.ActorKind, links ...graph.Link) graph.Document {
	return graph.NewDocument(&graph.Actor{Entity: entity("actor:" + key), Name: key, Kind: kind}, links...)
}

func organOf(country string) graph.Link {
	return graph.NewLink(graph.OfCountry, "country:"+country, graph.Belonging{Relation: graph.RelationOrganOf})
}

func basedIn(country string) graph.Link {
	return graph.NewLink(graph.OfCountry, "country:"+country, graph.Belonging{Relation: graph.RelationBasedIn})
}

func madeBy(id string) graph.Link {
	return graph.NewLink(graph.MadeBy, id, graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim})
}

func accuses(id string, nexus graph.Nexus) graph.Link {
	return graph.NewLink(graph.Accuses, id, graph.AccusedRole{Level: graph.LevelAgency, Role: graph.AccusedRolePerpetrator, Nexus: nexus})
}

// accusation is one by the MSS against the NSA, on the record, unless links say otherwise.
func accusation(key, stated string, links ...graph.Link) graph.Document {
	return sourced(graph.SourcingOnRecord, key, stated, links...)
}

func sourced(sourcing graph.Sourcing, key, stated string, links ...graph.Link) graph.Document {
	return graph.NewDocument(statement(sourcing, key, stated), parties(links)...)
}

func statement(sourcing graph.Sourcing, key, stated string) *graph.Accusation {
	return &graph.Accusation{
		Entity: entity("accusation:" + key), Summary: "It was them, says " + key + ".", Stated: day(stated), Sourcing: sourcing,
		Level: graph.LevelAgency, Forms: []graph.AttributionForm{graph.FormTechnical},
	}
}

func parties(links []graph.Link) []graph.Link {
	has := map[graph.LinkType]bool{}
	for _, l := range links {
		has[l.Type] = true
	}
	if !has[graph.MadeBy] {
		links = append(links, madeBy("actor:mss"))
	}
	if !has[graph.Accuses] {
		links = append(links, accuses("actor:nsa", graph.NexusStateExecuted))
	}
	return links
}

func operation(key, start string, links ...graph.Link) graph.Document {
	return graph.NewDocument(&graph.Operation{Entity: entity("operation:" + key), Name: key, Start: maybeDay(start)}, links...)
}

func publication(key, published string, links ...graph.Link) graph.Document {
	return graph.NewDocument(&graph.Publication{
		Entity: entity("publication:" + key), Kind: graph.PublicationKindNewsArticle, Published: maybeDay(published),
	}, links...)
}

func claim(key string, links ...graph.Link) graph.Document {
	return graph.NewDocument(&graph.Claim{
		Entity: entity("claim:" + key), Kind: graph.ClaimKindAttribution, Polarity: graph.PolarityAsserts, Text: "They did " + key + ".",
	}, links...)
}

func evidence(key string, rung graph.Disclosure, links ...graph.Link) graph.Document {
	return graph.NewDocument(&graph.Evidence{
		Entity: entity("evidence:" + key), Kind: graph.EvidenceKindLogs, Description: "Logs.", Disclosure: rung,
		Supports: []graph.Aspect{graph.AspectStateLink},
	}, links...)
}

// assessment is an independent one on the state link, by forensics.
func assessment(key, on string, verdict graph.Verdict, subject, by string) graph.Document {
	return graph.NewDocument(&graph.Assessment{
		Entity: entity("assessment:" + key), Verdict: verdict, On: day(on), Independence: graph.IndependenceIndependent,
		Method: graph.MethodPrimaryForensics, Aspect: graph.AspectStateLink,
	}, link(graph.Of, subject), link(graph.AssessedBy, by))
}

func response(key string, on graph.FuzzyDate, kind graph.ResponseKind, by string, links ...graph.Link) graph.Document {
	return graph.NewDocument(&graph.Response{
		Entity: entity("response:" + key), Kinds: []graph.ResponseKind{kind}, On: on, Summary: "An answer.",
	}, append([]graph.Link{link(graph.AnsweredBy, by)}, links...)...)
}

func technique(key string) graph.Document {
	return graph.NewDocument(&graph.Technique{Entity: entity("technique:" + key), AttackID: key, Name: "Technique " + key, Domain: "enterprise"})
}

func stub(d graph.Document) graph.Document {
	d.Stub = true
	return d
}

// stage is who acts in the cases:
//
//	actor:mss ──ORGAN_OF──▶ country:CN      actor:vendor  (a company) ──BASED_IN──▶ country:US
//	actor:nsa ──ORGAN_OF──▶ country:US      actor:eu      (an international organisation)
//	actor:bfv ──ORGAN_OF──▶ country:DE      actor:group   (a threat group)
func stage() []graph.Document {
	return []graph.Document{
		country("CN"), country("US"), country("DE"),
		actor("mss", graph.KindStateAgency, organOf("CN")),
		actor("nsa", graph.KindStateAgency, organOf("US")),
		actor("bfv", graph.KindStateAgency, organOf("DE")),
		actor("vendor", graph.KindCompany, basedIn("US")),
		actor("eu", graph.KindInternationalOrganisation),
		actor("group", graph.KindThreatGroup),
	}
}

// story is the stage with what was said on it. All accusations are by the MSS against the NSA but where told otherwise:
//
//	2020-01-01  accusation:a                                                  ──ALLEGES──▶ operation:theft
//	2021-05-05  accusation:b, accusation:c (the NSA accuses the MSS)          ──ALLEGES──▶ operation:theft, both
//	2022-03-03  accusation:d, jointly with b; publication:report carries it   ──ALLEGES──▶ operation:outage
//	2023       accusation:e
//
//	operation:theft  ──AIMED_AT──▶ actor:vendor, country:DE ; ──ALLEGEDLY_USED──▶ technique:T2, technique:T1, capability:tool
//	response:denial  (2020-02-02, the NSA) ──TO──▶ accusation:a ; response:silence (2022-04-04, the NSA) ──TO──▶ accusation:d
func story() []graph.Document {
	d := accusation("d", "2022-03-03", link(graph.Alleges, "operation:outage"), link(graph.JointWith, "accusation:b"), link(graph.StatedIn, "publication:report"))
	return append(stage(),
		technique("T1"), technique("T2"),
		graph.NewDocument(&graph.Capability{Entity: entity("capability:tool"), Kind: graph.CapabilityKindTool, Name: "Tool", ComponentCount: new(3)}),
		operation("theft", "2019", link(graph.AimedAt, "actor:vendor"), link(graph.AimedAt, "country:DE"),
			graph.NewLink(graph.AllegedlyUsed, "technique:T2", graph.TechniqueUse{Fit: new(graph.FitHigh)}),
			link(graph.AllegedlyUsed, "capability:tool"),
			graph.NewLink(graph.AllegedlyUsed, "technique:T1", graph.TechniqueUse{})),
		operation("outage", ""),
		publication("report", "2022-03-04"),
		accusation("a", "2020-01-01", link(graph.Alleges, "operation:theft")),
		accusation("b", "2021-05-05", link(graph.Alleges, "operation:theft")),
		accusation("c", "2021-05-05", link(graph.Alleges, "operation:theft"), madeBy("actor:nsa"), accuses("actor:mss", graph.NexusStateExecuted)),
		d,
		accusation("e", "2023"),
		response("denial", day("2020-02-02"), graph.ResponseKindDenial, "actor:nsa", link(graph.To, "accusation:a")),
		response("silence", day("2022-04-04"), graph.ResponseKindNoComment, "actor:nsa", link(graph.To, "accusation:d")),
	)
}
