package seed

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// Dataset is the dataset that the records of case files count as part of, at a version. The zero Dataset stands for files
// of one's own that belong to no published collection: case-files, version 1.
type Dataset struct {
	Name    string // a key
	Version string
	Licence string // SPDX identifier of the terms of its records
}

// noLicence is SPDX for: nothing is said.
const noLicence = "NOASSERTION"

func (d Dataset) orDefault() Dataset {
	if d.Name == "" {
		return Dataset{Name: "case-files", Version: "1", Licence: noLicence}
	}
	return d
}

// ID is the id of the dataset's node, the same for each version: so a new one changes what it changes, and nothing else.
func (d Dataset) ID() string { return graph.KindDataset.Prefix() + ":" + d.orDefault().Name }

func (d Dataset) document() graph.Document {
	d = d.orDefault()
	return graph.NewDocument(&graph.Dataset{Entity: graph.Entity{ID: d.ID()}, Name: d.Name, Version: d.Version, Licence: d.Licence})
}

// source is the record of the dataset that something was taken from.
func (d Dataset) source(record string, licence *string) graph.SourceRecord {
	s := graph.SourceRecord{DatasetID: d.ID(), RecordID: record, Licence: d.Licence}
	if licence != nil {
		s.Licence = *licence
	}
	return s
}

// Documents are the records of the case as parts of a dataset, in the order of the file. Techniques are stubs: whoever
// imports ATT&CK knows them better.
func (c *Case) Documents(d Dataset) []graph.Document {
	made := c.documents(d)
	out := make([]graph.Document, len(made))
	for i := range made {
		out[i] = made[i].Document
	}
	return out
}

// made is a document with where it comes from.
type made struct {
	graph.Document
	path  string            // of the entry within the file
	links map[string]string // link as faults name it, such as MADE_BY[0] or MADE_BY, → path of what it was made from
	count map[graph.LinkType]int
}

// place is the path of what a fault of the document is about.
func (m *made) place(fault string) string {
	name, rest, _ := strings.Cut(fault, ".")
	if path, ok := m.links[name]; ok {
		if rest == "" {
			return path
		}
		return path + "." + rest
	}
	return m.path + "." + fault
}

// builder makes the documents of one case.
type builder struct {
	source graph.SourceRecord
	coder  string
	out    []made
}

func (c *Case) documents(dataset Dataset) []made {
	f := &c.file
	b := &builder{source: dataset.orDefault().source(f.Case, f.Licence), coder: f.CodedBy}
	for _, e := range f.Actors {
		b.actor(e.Key, &e.Value)
	}
	for _, e := range f.Publications {
		p := &e.Value
		b.add("publications", e.Key, &graph.Publication{
			Kind: p.Kind, Title: p.Title, URL: p.URL, URLEvidence: p.URLEvidence, Channel: p.Channel, Language: p.Language,
			Published: p.Published, Retrieved: p.Retrieved,
		}, p)
	}
	for _, e := range f.Services {
		b.add("services", e.Key, &graph.Service{Name: e.Value.Name, Sector: (*string)(e.Value.Sector)}, &e.Value)
	}
	for _, e := range f.Systems {
		b.add("systems", e.Key, &graph.System{Name: e.Value.Name}, &e.Value)
	}
	for _, e := range f.Techniques {
		t := &e.Value
		b.add("techniques", e.Key, &graph.Technique{AttackID: e.Key, Name: t.Name, Domain: string(t.Domain), Tactics: t.Tactics}, t).Stub = true
	}
	for _, e := range f.Capabilities {
		b.add("capabilities", e.Key, &graph.Capability{
			Kind: e.Value.Kind, Name: e.Value.Name, ComponentCount: e.Value.ComponentCount, NamedComponents: e.Value.NamedComponents,
		}, &e.Value)
	}
	for _, e := range f.Infrastructure {
		i := &e.Value
		b.add("infrastructure", e.Key, &graph.Infrastructure{Kind: i.Kind, Role: i.Role, Count: i.Count, Regions: i.Regions}, i)
	}
	for _, e := range f.ContextIssues {
		b.add("contextIssues", e.Key, &graph.ContextIssue{Name: e.Value.Name}, &e.Value)
	}
	for _, e := range f.LegalInstruments {
		b.add("legalInstruments", e.Key, &graph.LegalInstrument{Key: e.Value.Programme, Title: e.Value.Title}, &e.Value)
	}
	for _, e := range f.Operations {
		b.operation(e.Key, &e.Value)
	}
	for _, e := range f.Accusations {
		b.accusation(e.Key, &e.Value)
	}
	for _, e := range f.Responses {
		r := &e.Value
		b.add("responses", e.Key, &graph.Response{Kinds: r.Kinds, On: r.Date, Summary: r.Summary, ToImplied: r.ToImplied, Cameo: r.Cameo}, r)
	}
	for _, e := range f.Assessments {
		a := &e.Value
		b.add("assessments", e.Key, &graph.Assessment{
			Verdict: a.Verdict, On: a.Date, Independence: a.Independence, Method: a.Method, Aspect: a.Aspect, Rationale: &a.Rationale,
			Likelihood: a.Likelihood, Confidence: a.Confidence, Admiralty: a.Admiralty,
		}, a)
	}
	for i := range f.Reactions {
		r := &f.Reactions[i]
		_, publication, _ := strings.Cut(r.Publication, ":")
		b.addAt(fmt.Sprintf("reactions[%d]", i), publication+"/"+strconv.Itoa(r.Number), &graph.Reaction{
			Number: r.Number, Stance: r.Stance, Reasons: r.Reasons, Summary: r.Summary, CodedBy: b.coded(r.CodedBy),
		}, r)
	}
	for i := range b.out {
		b.out[i].link(graph.DerivedFrom, b.source.DatasetID, graph.Provenance{Source: b.source}, b.out[i].path)
	}
	return b.out
}

func (b *builder) coded(by *string) string {
	if by != nil {
		return *by
	}
	return b.coder
}

// add makes the document of an entry of a section: the node and the links that the entry's fields say. What it returns is
// good until the next one is made.
func (b *builder) add(section, key string, n graph.Node, entry any) *made {
	return b.addAt(below(section, key), key, n, entry)
}

func (b *builder) addAt(path, key string, n graph.Node, entry any) *made {
	id := n.NodeKind().Prefix() + ":" + key
	reflect.ValueOf(n).Elem().FieldByName("ID").SetString(id)
	m := made{Document: graph.NewDocument(n), path: path, links: map[string]string{}, count: map[graph.LinkType]int{}}
	b.links(&m, reflect.ValueOf(entry).Elem())
	b.out = append(b.out, m)
	return &b.out[len(b.out)-1]
}

// carrier is an entry that becomes a link which carries a value.
type carrier interface {
	carry(b *builder) (to string, value any)
}

// links makes the links that the fields of an entry say.
func (b *builder) links(m *made, entry reflect.Value) {
	for _, f := range fieldsOf(entry.Type()) {
		link := graph.LinkType(f.tag.Get("link"))
		if link == "" {
			continue
		}
		path, v := m.path+"."+f.name, entry.Field(f.index)
		switch {
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				to, value := v.Index(i).String(), any(nil)
				if c, ok := reflect.TypeAssert[carrier](v.Index(i).Addr()); ok {
					to, value = c.carry(b)
				}
				m.link(link, to, value, fmt.Sprintf("%s[%d]", path, i))
			}
		case v.Kind() == reflect.String:
			m.link(link, v.String(), nil, path)
		case !v.IsNil():
			m.link(link, v.Elem().String(), nil, path)
		}
	}
}

// link adds a link that was made from what stands at a path.
func (m *made) link(t graph.LinkType, to string, value any, path string) {
	m.links[fmt.Sprintf("%s[%d]", t, m.count[t])] = path
	m.count[t]++
	if _, ok := m.links[string(t)]; !ok {
		m.links[string(t)] = path
	}
	m.Links = append(m.Links, graph.NewLink(t, to, value))
}

func (b *builder) actor(key string, a *actorEntry) {
	n := &graph.Actor{Name: a.Name, Kind: a.Kind, Place: a.Place}
	for _, name := range a.Names {
		n.Names = append(n.Names, graph.ActorName{Text: name.Text, Language: name.Language, UsedByID: name.UsedBy})
	}
	for _, id := range a.ExternalIDs {
		n.ExternalIDs = append(n.ExternalIDs, graph.ExternalID{Namespace: id.Namespace, ID: id.ID, URL: id.URL})
	}
	m := b.add("actors", key, n, a)
	if a.OrganOf != nil {
		m.link(graph.OfCountry, *a.OrganOf, graph.Belonging{Relation: graph.RelationOrganOf}, m.path+".organOf")
	}
	if a.BasedIn != nil {
		m.link(graph.OfCountry, *a.BasedIn, graph.Belonging{Relation: graph.RelationBasedIn}, m.path+".basedIn")
	}
}

func (s *sponsorEntry) carry(b *builder) (string, any) {
	return s.Country, graph.SponsorClaim{ByID: s.By, SourceRef: &b.source, Confidence: s.Confidence}
}

func (v *victimEntry) carry(b *builder) (string, any) {
	return v.Victim, graph.VictimClaim{ByID: v.By, SourceRef: &b.source}
}

func (i *identityEntry) carry(b *builder) (string, any) {
	return i.Actor, graph.IdentityClaim{AssertedByID: i.AssertedBy, Verdict: i.Verdict, SourceRef: &b.source}
}

func (w *withdrawalEntry) carry(*builder) (string, any) {
	return w.Accusation, graph.Withdrawal{Reason: w.Reason, Partly: w.Partly, Result: w.Result}
}

func (a *accuserEntry) carry(*builder) (string, any) {
	return a.Party, graph.AccuserRole{Role: a.Role, Standing: a.Standing, OnBehalfOfID: a.OnBehalfOf}
}

func (a *accusedEntry) carry(*builder) (string, any) {
	return a.Party, graph.AccusedRole{Level: a.Level, Role: a.Role, Nexus: a.Nexus}
}

// operation makes an operation with its phases. What a phase is said to have used, the operation is said to have used.
func (b *builder) operation(key string, o *operationEntry) {
	coder := b.coded(o.CodedBy)
	m := b.add("operations", key, &graph.Operation{Name: o.Name, Types: o.Types, Start: o.Start, End: o.End}, o)
	path := m.path
	operation := len(b.out) - 1 // the phases that follow may move it
	uses := map[string]graph.Fit{}
	var order []string // of the techniques
	use := func(techniques keyed[graph.Fit]) {
		for _, t := range techniques {
			if _, known := uses[t.Key]; !known {
				order = append(order, t.Key)
			}
			uses[t.Key] = better(uses[t.Key], t.Value)
		}
	}
	use(o.Techniques)
	var phases []string
	for i := range o.Phases {
		p := &o.Phases[i]
		use(p.Techniques)
		phase := b.addAt(fmt.Sprintf("%s.phases[%d]", path, i), key+"/"+strconv.Itoa(i+1),
			&graph.Phase{Order: i + 1, Activity: p.Activity, When: p.When, Outcome: p.Outcome}, p)
		for _, t := range p.Techniques {
			phase.uses(t.Key, t.Value, coder, below(phase.path+".techniques", t.Key))
		}
		phases = append(phases, phase.ID)
	}
	m = &b.out[operation]
	linked := map[string]bool{}
	for _, used := range slices.Concat(o.Capabilities, o.Infrastructure) {
		linked[used] = true
	}
	for i := range o.Phases {
		m.link(graph.HasPhase, phases[i], nil, fmt.Sprintf("%s.phases[%d]", path, i))
		for _, used := range slices.Concat(o.Phases[i].Capabilities, o.Phases[i].Infrastructure) {
			if !linked[used] {
				linked[used] = true
				m.link(graph.AllegedlyUsed, used, nil, fmt.Sprintf("%s.phases[%d]", path, i))
			}
		}
	}
	for _, attackID := range order {
		m.uses(attackID, uses[attackID], coder, path+".techniques")
	}
}

// better is the closer of two fits.
func better(a, b graph.Fit) graph.Fit {
	words := a.Values() // from HIGH to LOW
	if i, j := slices.Index(words, string(a)), slices.Index(words, string(b)); i >= 0 && (j < 0 || i < j) {
		return a
	}
	return b
}

func (m *made) uses(attackID string, fit graph.Fit, coder, path string) {
	m.link(graph.AllegedlyUsed, graph.KindTechnique.Prefix()+":"+attackID, graph.TechniqueUse{Fit: &fit, CodedBy: &coder}, path)
}

// accusation makes an accusation with its claims and its evidence.
func (b *builder) accusation(key string, a *accusationEntry) {
	n := &graph.Accusation{
		Summary: a.Summary, Stated: a.Stated, Forms: a.Forms, Sourcing: a.Sourcing, Level: a.Level,
		AttributorTypes: a.AttributorTypes, ResponsesSearchedUntil: a.ResponsesSearchedUntil,
	}
	if c := a.StatedCertainty; c != nil {
		n.StatedCertainty = &graph.StatedCertainty{
			Words: c.Words, Language: c.Language, Scale: c.Scale, Likelihood: c.Likelihood, Confidence: c.Confidence,
		}
	}
	for _, q := range a.Quotes {
		n.Quotes = append(n.Quotes, graph.Quote{Text: q.Text, Language: q.Language, TranslationOf: q.TranslationOf, PublicationID: &q.Publication})
	}
	m := b.add("accusations", key, n, a)
	path := m.path
	for _, e := range a.Claims {
		m.link(graph.Asserts, graph.KindClaim.Prefix()+":"+key+"/"+e.Key, nil, below(path+".claims", e.Key))
	}
	for _, e := range a.Evidence {
		m.link(graph.RestsOn, graph.KindEvidence.Prefix()+":"+key+"/"+e.Key, nil, below(path+".evidence", e.Key))
	}
	for _, e := range a.Claims {
		c := &e.Value
		polarity := graph.PolarityAsserts
		if c.Polarity != nil {
			polarity = *c.Polarity
		}
		b.addAt(below(path+".claims", e.Key), key+"/"+e.Key, &graph.Claim{Kind: c.Kind, Polarity: polarity, Text: c.Text, When: c.When}, c)
	}
	for _, e := range a.Evidence {
		v := &e.Value
		b.addAt(below(path+".evidence", e.Key), key+"/"+e.Key, &graph.Evidence{
			Kind: v.Kind, Description: v.Description, Supports: v.Supports, Disclosure: v.Disclosure, DisclosedOn: v.DisclosedOn,
		}, v)
	}
}
