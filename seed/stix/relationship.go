package stix

import (
	"errors"
	"fmt"
	"strings"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed/ingest"
)

// joins are the relationships that are kept beside attributions, by their type and the kinds of nodes that they join.
var joins = map[string]func(c *reader, r *ingest.Record, o *Object, from, to *entry) error{
	"uses Actor Technique": func(c *reader, r *ingest.Record, o *Object, from, to *entry) error {
		r.Link(from.node, graph.NewLink(graph.ClaimedToUse, to.node, graph.TechniqueUse{CodedBy: new(c.who(o)), SourceRef: r.Source()}))
		return nil
	},
	"uses Operation Technique": func(c *reader, r *ingest.Record, o *Object, from, to *entry) error {
		r.Link(from.node, graph.NewLink(graph.AllegedlyUsed, to.node, graph.TechniqueUse{CodedBy: new(c.who(o)), SourceRef: r.Source()}))
		return nil
	},
	"uses Operation Capability":     plain(graph.AllegedlyUsed),
	"uses Operation Infrastructure": plain(graph.AllegedlyUsed),
	"targets Operation Actor":       plain(graph.AimedAt),
	"targets Operation Country":     plain(graph.AimedAt),
	"targets Actor Actor":           (*reader).victim,
	"targets Actor Country":         (*reader).victim,
	"located-at Actor Country":      (*reader).locate,
	"duplicate-of Actor Actor": func(c *reader, r *ingest.Record, o *Object, from, to *entry) error {
		// A claim that is read both ways stands on the later of the two, so that documents do not refer to each other in a circle.
		claim := graph.IdentityClaim{AssertedByID: c.maker(o.CreatedBy), SourceRef: r.Source()}
		r.Link(max(from.node, to.node), graph.NewLink(graph.SameAs, min(from.node, to.node), claim))
		return nil
	},
}

func plain(link graph.LinkType) func(*reader, *ingest.Record, *Object, *entry, *entry) error {
	return func(_ *reader, r *ingest.Record, _ *Object, from, to *entry) error {
		r.Link(from.node, graph.NewLink(link, to.node, nil))
		return nil
	}
}

func (c *reader) victim(r *ingest.Record, o *Object, from, to *entry) error {
	r.Link(from.node, graph.NewLink(graph.ClaimedVictim, to.node, graph.VictimClaim{ByID: c.maker(o.CreatedBy), SourceRef: r.Source()}))
	return nil
}

// locate gives a body its country. Where a group sits is a claim that the graph has no link for.
func (c *reader) locate(r *ingest.Record, _ *Object, from, to *entry) error {
	if from.kind == graph.KindThreatGroup || from.kind == "" {
		r.Skip()
		return nil
	}
	if c.located[from.node] {
		return fmt.Errorf("%s is located in another country already; a body has one", from.call())
	}
	c.located[from.node] = true
	relation := graph.RelationBasedIn
	if from.kind == graph.KindStateAgency {
		relation = graph.RelationOrganOf
	}
	r.Link(from.node, graph.NewLink(graph.OfCountry, to.node, graph.Belonging{Relation: relation}))
	return nil
}

func (c *reader) relationship(r *ingest.Record, o *Object) error {
	for _, end := range []struct{ name, id string }{{"relationship_type", o.Relationship}, {"source_ref", o.Source}, {"target_ref", o.Target}} {
		if end.id == "" {
			return fmt.Errorf("it has no %s", end.name)
		}
	}
	from, to := c.end(o.Source), c.end(o.Target)
	if o.Relationship == attribution {
		return c.attribute(r, o, from, to)
	}
	join := joins[strings.Join([]string{o.Relationship, string(graph.KindOf(from.node)), string(graph.KindOf(to.node))}, " ")]
	if join == nil || o.Revoked {
		r.Skip()
		return nil
	}
	return join(c, r, o, from, to)
}

// accuser is who makes an attribution: whoever made the relationship, or else the report that lists it.
func (c *reader) accuser(id, creator string) *string {
	if by := c.maker(creator); by != nil {
		return by
	}
	if report := c.listed[id]; report != "" {
		return c.maker(c.end(report).creator)
	}
	return nil
}

// level is how far up an attribution to somebody points.
func (c *reader) level(target string) graph.AttributionLevel {
	switch typeOf(target) {
	case "location":
		return graph.LevelState
	case "threat-actor", "intrusion-set":
		return graph.LevelGroup
	}
	switch c.end(target).kind { //nolint:exhaustive // an identity has no other
	case graph.KindPerson:
		return graph.LevelPerson
	case graph.KindStateAgency:
		return graph.LevelAgency
	}
	return graph.LevelUnknown
}

// attribute makes an accusation of an attribution. What is attributed is an alleged operation; of a group, all that it is said to
// have done.
func (c *reader) attribute(r *ingest.Record, o *Object, from, to *entry) error {
	party := graph.KindOf(to.node) == graph.KindActor || graph.KindOf(to.node) == graph.KindCountry
	operation := from.node
	switch graph.KindOf(from.node) {
	case graph.KindOperation:
	case graph.KindActor:
		if party {
			operation = c.id(graph.KindOperation, o.Source)
			r.Mention(&graph.Operation{Entity: graph.Entity{ID: operation}, Name: "Alleged activity of " + from.call()})
		}
	default:
		party = false
	}
	if !party {
		r.Skip()
		return nil
	}
	says := fmt.Sprintf("that %s is attributable to %s", from.call(), to.call())
	by := c.accuser(o.ID, o.CreatedBy)
	if by == nil {
		r.Define(&graph.Claim{
			Entity: graph.Entity{ID: c.id(graph.KindClaim, o.ID)}, Kind: graph.ClaimKindAttribution, Polarity: graph.PolarityAsserts,
			Text: fmt.Sprintf("%s holds a claim, by nobody it names, %s.", c.in.Name(), says),
		}, graph.NewLink(graph.About, operation, nil), graph.NewLink(graph.About, to.node, nil))
		return nil
	}
	a := &graph.Accusation{
		Entity: graph.Entity{ID: c.id(graph.KindAccusation, o.ID)}, Summary: fmt.Sprintf("It is claimed %s.", says),
		Forms: []graph.AttributionForm{graph.FormUnknown}, Sourcing: graph.SourcingOnRecord, Level: c.level(o.Target),
	}
	links := []graph.Link{
		graph.NewLink(graph.MadeBy, *by, graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingUnknown}),
		graph.NewLink(graph.Accuses, to.node, graph.AccusedRole{Level: a.Level, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusUnknown}),
		graph.NewLink(graph.Alleges, operation, nil),
	}
	stated := day(o.Created)
	if report := c.listed[o.ID]; report != "" {
		links = append(links, graph.NewLink(graph.StatedIn, c.end(report).node, nil))
		if published := day(c.end(report).published); published != nil {
			stated = published
		}
	}
	if stated == nil {
		return errors.New("it has no created, which is the day on which the attribution was stated")
	}
	a.Stated = *stated
	if o.Confidence != nil {
		a.StatedCertainty = &graph.StatedCertainty{
			Words: fmt.Sprintf("confidence %d of 100", *o.Confidence), Language: new("en"), Scale: new(graph.ScaleOther), Confidence: confidence(o.Confidence),
		}
	}
	if strings.TrimSpace(o.Description) != "" {
		claim := c.id(graph.KindClaim, o.ID)
		r.Define(&graph.Claim{Entity: graph.Entity{ID: claim}, Kind: graph.ClaimKindAttribution, Polarity: graph.PolarityAsserts, Text: o.Description},
			graph.NewLink(graph.About, operation, nil), graph.NewLink(graph.About, to.node, nil))
		links = append(links, graph.NewLink(graph.Asserts, claim, nil))
	}
	r.Define(a, links...)
	return nil
}
