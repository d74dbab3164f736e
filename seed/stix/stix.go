// Package stix reads bundles of STIX 2.1, and writes what the graph holds as such.
//
// STIX says who made an object and what it holds to be attributed to whom: that is an accusation. It has no word for an answer,
// for evidence on its way to being disclosed, or for the terms of an assessment; Export carries those in an extension, and Format
// takes what it finds there as it stands.
package stix

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/ingest"
)

// Format reads bundles of STIX 2.1.
var Format = &ingest.Format{
	Name:  "stix",
	Short: "bundles of STIX 2.1: actors, campaigns, attributions, reports and opinions",
	Long: `Reads bundles of STIX 2.1.

Identities, threat actors and intrusion sets become actors, locations countries, campaigns and incidents alleged operations,
reports publications. That something is attributed to somebody becomes an accusation by whoever made the relationship, or the
report that lists it, stated on the day of the report or of the relationship; if neither names its maker, a claim. Opinions
become assessments of the accusations that they are about. Uses and targets become claims on the actor or the operation.

Indicators, observed data, sightings, notes and groupings hold nothing that is kept, nor do relationships of other types; they
are counted as skipped. What Gravamen exported comes back as it was. ATT&CK has a format of its own, attack.`,
	Example: "gravamen import stix --name our-reports bundle.json",
	Ending:  ".json",
	Dataset: graph.Dataset{Name: "stix"},
	Read:    read,
}

// entry is what is known of an object that others may refer to.
type entry struct {
	node      string // "" for what is no node
	name      string
	kind      graph.ActorKind // of an actor
	creator   string          // STIX id
	target    string          // of an attribution, as a STIX id
	published *time.Time      // of a report
}

type reader struct {
	in      *ingest.Input
	entries map[string]*entry // by STIX id
	listed  map[string]string // STIX id → that of the first report that lists it
	terms   map[string]string // of marking definitions, by STIX id
	located map[string]bool   // nodes that have a country
	places  map[string]string // names of the countries, by id
	foreign error             // what makes the files no bundles of STIX 2.1
}

func read(in *ingest.Input) error {
	c := &reader{
		in: in, entries: map[string]*entry{}, listed: map[string]string{}, terms: map[string]string{},
		located: map[string]bool{}, places: map[string]string{},
	}
	countries, err := seed.Countries()
	if err != nil {
		return err //nolint:wrapcheck // it tells
	}
	for i := range countries {
		c.places[countries[i].ID] = property(&countries[i], "name")
	}
	return Read(in, c.note, func() error { return c.foreign }, c.take)
}

// kinds are what becomes of objects by their type. Locations and relationships stand apart.
var kinds = map[string]graph.Kind{
	"identity": graph.KindActor, "threat-actor": graph.KindActor, "intrusion-set": graph.KindActor,
	"campaign": graph.KindOperation, "incident": graph.KindOperation,
	"attack-pattern": graph.KindTechnique, "malware": graph.KindCapability, "tool": graph.KindCapability,
	"infrastructure": graph.KindInfrastructure, "report": graph.KindPublication, "opinion": graph.KindAssessment,
}

// attribution is the relationship that says who is behind something.
const attribution = "attributed-to"

// note keeps what others refer to, and finds files that are of another format.
func (c *reader) note(f *ingest.File, o *Object) error {
	switch {
	case strings.HasPrefix(o.Type, "x-mitre-"):
		c.foreign = f.Fault("it holds %s, so this is ATT&CK: `import attack` reads it", o.Type)
	case o.SpecVersion != "2.1" && o.Created != nil && c.foreign == nil:
		c.foreign = f.Fault("%s has the spec_version %q; STIX 2.1 is read, where every object that has a date has %q", o.ID, o.SpecVersion, "2.1")
	}
	e := &entry{name: o.Name, creator: o.CreatedBy, node: c.nodeOf(o)}
	switch o.Type {
	case "identity", "threat-actor", "intrusion-set":
		e.kind = actorKind(o)
	case "location":
		e.name = c.places[e.node]
	case "marking-definition":
		c.terms[o.ID] = terms(o)
		return nil
	case "relationship":
		if e.node == "" {
			return nil
		}
		e.target = o.Target
	case "report":
		e.published = o.Published
		if _, ours := carried(o); ours {
			break
		}
		for _, id := range o.Refs {
			if c.listed[id] == "" {
				c.listed[id] = o.ID
			}
		}
	}
	if e.node != "" {
		c.entries[o.ID] = e
	}
	return nil
}

// terms are those that a marking tells.
func terms(o *Object) string {
	switch {
	case o.Definition.Statement != "":
		return o.Definition.Statement
	case o.Definition.TLP != "":
		return "TLP:" + strings.ToUpper(o.Definition.TLP)
	}
	return o.Name
}

// id is that of a node of the dataset.
func (c *reader) id(kind graph.Kind, key string) string {
	return kind.Prefix() + ":" + c.in.Name() + "/" + key
}

// nodeOf is the id of the node that an object becomes; "" for none. For an attribution it is that of the accusation or claim.
func (c *reader) nodeOf(o *Object) string {
	if doc, ours := carried(o); ours {
		return doc.ID
	}
	switch o.Type {
	case "location":
		if id, ok := seed.CountryID(o.Country); ok {
			return id
		}
		return ""
	case "relationship":
		if o.Relationship != attribution {
			return ""
		}
		return c.id(graph.KindAccusation, o.ID)
	case "attack-pattern":
		if number := attackNumber(o); number != "" {
			return graph.KindTechnique.Prefix() + ":" + number
		}
	}
	if kind, ok := kinds[o.Type]; ok {
		return c.id(kind, o.ID)
	}
	return ""
}

// attackNumber is the number of a technique in ATT&CK.
func attackNumber(o *Object) string {
	for _, ref := range o.External {
		if strings.HasPrefix(ref.Source, "mitre-") && strings.HasSuffix(ref.Source, "attack") {
			return ref.ID
		}
	}
	return ""
}

// end is what a reference leads to. What the files do not hold may be in the graph from an earlier run.
func (c *reader) end(id string) *entry {
	if e := c.entries[id]; e != nil {
		return e
	}
	if kind, ok := kinds[typeOf(id)]; ok {
		return &entry{node: c.id(kind, id)}
	}
	return &entry{}
}

// call is a name for use in a sentence.
func (e *entry) call() string {
	if e.name == "" {
		return e.node
	}
	return e.name
}

// carries are the types that become nodes by themselves.
var carries = map[string]func(c *reader, r *ingest.Record, o *Object) error{
	"identity": (*reader).actor, "threat-actor": (*reader).actor, "intrusion-set": (*reader).actor,
	"campaign": (*reader).operation, "incident": (*reader).operation,
	"attack-pattern": (*reader).technique, "malware": (*reader).capability, "tool": (*reader).capability,
	"infrastructure": (*reader).infrastructure, "report": (*reader).report, "opinion": (*reader).opinion,
	"relationship": (*reader).relationship,
}

func (c *reader) take(r *ingest.Record, o *Object, _ json.RawMessage) error {
	if ours, err := copied(r, o); ours {
		return err
	}
	var licence []string
	for _, id := range o.Markings {
		if text := c.terms[id]; text != "" {
			licence = append(licence, text)
		}
	}
	r.Licence = strings.Join(licence, "; ")
	if len(o.External) > 0 {
		r.URL = address(o.External)
	}
	r.Withdrawn = o.Revoked
	become := carries[o.Type]
	if become == nil {
		r.Skip()
		return nil
	}
	return become(c, r, o)
}

// address is the first web address among references.
func address(refs []Reference) string {
	for _, ref := range refs {
		if strings.HasPrefix(ref.URL, "https://") || strings.HasPrefix(ref.URL, "http://") {
			return ref.URL
		}
	}
	return ""
}

// day is a date as the graph has it; nil for none.
func day(at *time.Time) *graph.FuzzyDate {
	if at == nil {
		return nil
	}
	date, err := graph.ParseEDTF(at.UTC().Format("2006-01-02"))
	if err != nil {
		return nil // the time of a JSON text has a year of four digits
	}
	return &date
}

// maker is the party that made an object; nil where it does not say.
func (c *reader) maker(id string) *string {
	if id == "" {
		return nil
	}
	if node := c.end(id).node; node != "" && slices.Contains([]graph.Kind{graph.KindActor, graph.KindCountry}, graph.KindOf(node)) {
		return &node
	}
	return nil
}

// actorKind is the kind of an actor. A body of the sector government-national is an organ of its state.
func actorKind(o *Object) graph.ActorKind {
	switch {
	case o.Type != "identity":
		return graph.KindThreatGroup
	case o.IdentityClass == "individual":
		return graph.KindPerson
	case o.IdentityClass == "organization" && slices.Contains(o.Sectors, "government-national"):
		return graph.KindStateAgency
	}
	return graph.KindOrganisation
}

func (c *reader) actor(r *ingest.Record, o *Object) error {
	r.Define(&graph.Actor{
		Entity: graph.Entity{ID: c.nodeOf(o)}, Name: o.Name, Kind: actorKind(o), Names: Names(o.Name, o.Aliases...),
		ExternalIDs: []graph.ExternalID{{Namespace: "stix", ID: o.ID}},
	})
	return nil
}

// who is whoever made an object, for use in a sentence.
func (c *reader) who(o *Object) string {
	if o.CreatedBy != "" {
		return c.end(o.CreatedBy).call()
	}
	return c.in.Name()
}

// operation makes an operation that the maker of a campaign claims.
func (c *reader) operation(r *ingest.Record, o *Object) error {
	n := &graph.Operation{Entity: graph.Entity{ID: c.nodeOf(o)}, Name: o.Name, Start: day(o.FirstSeen), End: day(o.LastSeen)}
	r.Define(n)
	links := []graph.Link{graph.NewLink(graph.About, n.ID, nil)}
	if report := c.listed[o.ID]; report != "" {
		links = append(links, graph.NewLink(graph.StatedIn, c.end(report).node, nil))
	}
	r.Define(&graph.Claim{
		Entity: graph.Entity{ID: c.id(graph.KindClaim, o.ID)}, Kind: graph.ClaimKindTimeline, Polarity: graph.PolarityAsserts,
		Text: fmt.Sprintf("%s describes an alleged %s under the name %s.", c.who(o), o.Type, o.Name),
	}, links...)
	return nil
}

// technique names a technique of ATT&CK, which that format describes better, or makes one of another catalogue.
func (c *reader) technique(r *ingest.Record, o *Object) error {
	t := &graph.Technique{Entity: graph.Entity{ID: c.nodeOf(o)}, AttackID: o.ID, Name: o.Name, Domain: c.in.Name()}
	for _, phase := range o.KillChain {
		t.Tactics = append(t.Tactics, phase.Phase)
	}
	if number := attackNumber(o); number != "" {
		t.AttackID, t.Domain = number, "enterprise"
		for _, domain := range []string{"mobile", "ics"} {
			if slices.ContainsFunc(o.KillChain, func(p KillChainPhase) bool { return p.Chain == "mitre-"+domain+"-attack" }) {
				t.Domain = domain
			}
		}
		r.Name(t)
		return nil
	}
	for _, ref := range o.External {
		if ref.ID != "" {
			t.AttackID, t.Domain = ref.ID, ref.Source
			break
		}
	}
	r.Define(t)
	return nil
}

func (c *reader) capability(r *ingest.Record, o *Object) error {
	kind := graph.CapabilityKindMalware
	if o.Type == "tool" {
		kind = graph.CapabilityKindTool
	}
	name := o.Name
	if name == "" {
		name = o.ID // STIX does not ask for the name of a malware that is no family
	}
	r.Define(&graph.Capability{Entity: graph.Entity{ID: c.nodeOf(o)}, Kind: kind, Name: name})
	return nil
}

func (c *reader) infrastructure(r *ingest.Record, o *Object) error {
	n := &graph.Infrastructure{Entity: graph.Entity{ID: c.nodeOf(o)}, Kind: "unknown"}
	if len(o.InfrastructureTypes) > 0 {
		n.Kind = o.InfrastructureTypes[0]
	}
	if o.Name != "" {
		n.Role = &o.Name
	}
	r.Define(n)
	return nil
}

func (c *reader) report(r *ingest.Record, o *Object) error {
	p := &graph.Publication{Entity: graph.Entity{ID: c.nodeOf(o)}, Kind: graph.PublicationKindTechnicalReport, Published: day(o.Published)}
	if o.Name != "" {
		p.Title = &o.Name
	}
	if o.Lang != "" {
		p.Language = &o.Lang
	}
	if r.URL != "" {
		p.URL = new(r.URL)
		p.URLEvidence = new(graph.UrlQuotedLink)
	}
	var links []graph.Link
	if by := c.maker(o.CreatedBy); by != nil {
		links = append(links, graph.NewLink(graph.PublishedBy, *by, nil))
	}
	r.Define(p, links...)
	return nil
}

// verdicts are the words of STIX for how far somebody agrees.
var verdicts = map[string]graph.Verdict{
	"strongly-disagree": graph.VerdictRefuted, "disagree": graph.VerdictDisputed, "neutral": graph.VerdictInconclusive,
	"agree": graph.VerdictPartlyCorroborated, "strongly-agree": graph.VerdictCorroborated,
}

// opinion makes an assessment of each accusation that it is about. What nobody is known to claim cannot be assessed.
func (c *reader) opinion(r *ingest.Record, o *Object) error {
	verdict, ok := verdicts[o.Opinion]
	if !ok {
		return fmt.Errorf("its opinion is %q; it must be strongly-disagree, disagree, neutral, agree or strongly-agree", o.Opinion)
	}
	on := day(o.Created)
	if on == nil {
		return errors.New("it has no created, which is the day of the assessment")
	}
	var made int
	for _, id := range o.Refs {
		e := c.entries[id]
		if typeOf(id) != "relationship" || e == nil || c.accuser(id, e.creator) == nil {
			continue
		}
		by := c.assessors(r, o)
		if len(by) == 0 {
			return errors.New("it has neither created_by_ref nor authors; an assessment needs somebody who makes it")
		}
		a := &graph.Assessment{
			Entity: graph.Entity{ID: c.nodeOf(o)}, Verdict: verdict, On: *on, Aspect: graph.AspectActorCluster,
			Method: graph.MethodExpertOpinion, Independence: graph.IndependenceUnknown, Confidence: confidence(o.Confidence),
		}
		if level := c.level(e.target); level == graph.LevelState || level == graph.LevelAgency {
			a.Aspect = graph.AspectStateLink
		}
		if made++; made > 1 {
			a.ID += fmt.Sprintf("/%d", made)
		}
		if strings.TrimSpace(o.Explanation) != "" {
			a.Rationale = &o.Explanation
		}
		links := []graph.Link{graph.NewLink(graph.Of, e.node, nil)}
		for _, id := range by {
			links = append(links, graph.NewLink(graph.AssessedBy, id, nil))
		}
		r.Define(a, links...)
	}
	if made == 0 {
		r.Skip()
	}
	return nil
}

// assessors are whoever made an opinion, or those that it names as its authors.
func (c *reader) assessors(r *ingest.Record, o *Object) []string {
	if by := c.maker(o.CreatedBy); by != nil {
		return []string{*by}
	}
	var out []string
	for _, name := range o.Authors {
		key := ingest.Key(name)
		if key == "" {
			continue
		}
		id := c.id(graph.KindActor, "author/"+key)
		if !slices.Contains(out, id) {
			r.Mention(&graph.Actor{Entity: graph.Entity{ID: id}, Name: strings.TrimSpace(name), Kind: graph.KindPerson})
			out = append(out, id)
		}
	}
	return out
}

// confidence reads a number by the scale None, Low, Medium, High of STIX; 0 is none.
func confidence(n *int) *graph.Confidence {
	switch {
	case n == nil || *n == 0:
		return nil
	case *n < 30:
		return new(graph.ConfidenceLow)
	case *n < 70:
		return new(graph.ConfidenceModerate)
	}
	return new(graph.ConfidenceHigh)
}
