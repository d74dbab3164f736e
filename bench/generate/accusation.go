package generate

import (
	"fmt"
	"slices"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// accusation writes one accusation with everything that belongs to it. key is the part of its id behind the colon; the ids
// of its parts begin with it.
func (m *maker) accusation(key string) {
	accuser := m.draw.accuser()
	accused := m.draw.accusedBy(accuser)
	stated := m.day()
	a := &graph.Accusation{
		Entity: entity("accusation:" + key), Summary: m.text("It is alleged that", 18), Stated: m.fuzzy(stated),
		Forms:    []graph.AttributionForm{pick(m.random, []graph.AttributionForm{graph.FormPoliticalOfficial, graph.FormTechnical, graph.FormLegal})},
		Sourcing: graph.SourcingOnRecord, Level: graph.LevelAgency,
		AttributorTypes: []graph.AttributorType{graph.AttributorReceiverGovernment},
	}
	if m.chance(8) {
		a.Sourcing = pick(m.random, []graph.Sourcing{graph.SourcingAnonymousOfficial, graph.SourcingLeaked, graph.SourcingMediaClaim})
	}
	if m.chance(30) {
		a.StatedCertainty = &graph.StatedCertainty{Words: "almost certainly", Scale: new(graph.ScalePhia), Likelihood: new(graph.LikelihoodAlmostCertain)}
	}
	lead, links := m.accusers(accuser, accused)
	links = append(links, m.accused(a, accused)...)
	links = append(links, to(graph.Alleges, m.operation(key, accuser, accused, stated)))
	publications := m.publications(key, lead, stated)
	for _, id := range publications {
		links = append(links, to(graph.StatedIn, id))
	}
	if m.chance(40) {
		a.Quotes = []graph.Quote{{Text: m.text("We assess that", 25), Language: new("en"), PublicationID: &publications[0]}}
	}
	if m.chance(50) {
		a.ResponsesSearchedUntil = new(graph.Day(stated.AddDate(0, 6, 0).Format(time.DateOnly)))
	}
	evidence := m.evidence(key, publications[0], stated)
	for _, id := range evidence {
		links = append(links, to(graph.RestsOn, id))
	}
	links = append(links, m.claims(key)...)
	links = append(links, graph.NewLink(graph.DerivedFrom, m.dataset, graph.Provenance{Source: graph.SourceRecord{DatasetID: m.dataset, RecordID: key, Licence: "CC0-1.0"}}))
	m.put(a, links...)
	m.withdrawal(key, lead, stated)
	m.responses(key, accuser, accused, stated)
	m.assessments(key, accused, evidence, stated)
}

// accusers gives who leads and the links to all who take part, the accused country not among them.
func (m *maker) accusers(accuser, accused int) (string, []graph.Link) {
	if m.chance(5) {
		company := m.draw.one(m.world.companies)
		role := graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingThirdParty}
		if m.chance(20) {
			role.OnBehalfOfID = &m.world.countries[accuser].id
		}
		return company, []graph.Link{graph.NewLink(graph.MadeBy, company, role)}
	}
	lead := m.draw.one(m.world.countries[accuser].organs)
	role := graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim}
	if m.chance(10) {
		role.OnBehalfOfID = &m.world.countries[accuser].id
	}
	links := []graph.Link{graph.NewLink(graph.MadeBy, lead, role)}
	taken := map[int]bool{accuser: true, accused: true}
	for range m.count(80, 6, 5, 3, 2, 2, 1, 1) {
		other := m.draw.accuser()
		if taken[other] {
			continue
		}
		taken[other] = true
		kind := []graph.AccuserRoleKind{graph.AccuserRoleJoint, graph.AccuserRoleEndorser, graph.AccuserRoleAligns, graph.AccuserRoleAcknowledges}[m.count(50, 25, 15, 10)]
		links = append(links, graph.NewLink(graph.MadeBy, m.draw.one(m.world.countries[other].organs), graph.AccuserRole{Role: kind, Standing: graph.StandingAlly}))
	}
	return lead, links
}

// accused names an agency, a group, both or the country, and sets how high the accusation points.
func (m *maker) accused(a *graph.Accusation, place int) []graph.Link {
	c := &m.world.countries[place]
	blame := func(id string, level graph.AttributionLevel, nexus graph.Nexus) graph.Link {
		return graph.NewLink(graph.Accuses, id, graph.AccusedRole{Level: level, Role: graph.AccusedRolePerpetrator, Nexus: nexus})
	}
	executed := []graph.Nexus{graph.NexusStateExecuted, graph.NexusStateIntegrated, graph.NexusUnknown}[m.count(85, 10, 5)]
	service := blame(m.draw.one(c.services), graph.LevelAgency, executed)
	group := blame(m.draw.one(c.groups), graph.LevelGroup, graph.NexusAffiliatedUnspecified)
	switch m.count(35, 35, 20, 10) {
	case 0:
		return []graph.Link{service}
	case 1:
		a.Level = graph.LevelGroup
		return []graph.Link{group}
	case 2:
		return []graph.Link{service, group}
	default:
		a.Level = graph.LevelState
		nexus := []graph.Nexus{graph.NexusStateOrdered, graph.NexusStateIgnored, graph.NexusFromTerritory, graph.NexusIpOrigin}[m.count(55, 15, 20, 10)]
		return []graph.Link{blame(c.id, graph.LevelState, nexus)}
	}
}

// operation is one that was alleged before of the same country, or a new one.
func (m *maker) operation(key string, accuser, accused int, stated time.Time) string {
	known := m.draw.operations[accused]
	if len(known) > 0 && m.chance(15) {
		return pick(m.random, known)
	}
	id := "operation:" + key
	started := stated.AddDate(0, -m.IntN(36), 0)
	o := &graph.Operation{
		Entity: entity(id), Name: "Alleged operation " + key,
		Types: []graph.OperationType{pick(m.random, []graph.OperationType{graph.OperationTypeEspionage, graph.OperationTypeDataTheft, graph.OperationTypeDisruption, graph.OperationTypeDisinformation, graph.OperationTypePrepositioning})},
		Start: new(m.fuzzy(started)),
	}
	if m.chance(5) {
		o.Start = new(date(pick(m.random, []string{"20XX", started.Format("2006-01") + "/..", "XXXX"})))
	} else if m.chance(30) {
		o.End = new(date(started.Format("2006-01") + "/" + stated.Format("2006-01")))
	}
	victim := &m.world.countries[accuser]
	links := []graph.Link{to(graph.AimedAt, pick(m.random, []string{victim.id, m.draw.one(victim.organs)}))}
	for _, technique := range m.used() {
		links = append(links, graph.NewLink(graph.AllegedlyUsed, technique, graph.TechniqueUse{Fit: new(pick(m.random, []graph.Fit{graph.FitHigh, graph.FitMedium, graph.FitLow})), CodedBy: new("generated")}))
	}
	m.put(o, links...)
	m.draw.operations[accused] = append(known[max(0, len(known)+1-sharedOperations):], id)
	return id
}

// used draws up to five different techniques.
func (m *maker) used() []string {
	var out []string
	for range m.count(40, 20, 15, 10, 10, 5) {
		if technique := m.world.techniques[m.draw.technique.Uint64()]; !slices.Contains(out, technique) {
			out = append(out, technique)
		}
	}
	return out
}

func (m *maker) publication(id string, kind graph.PublicationKind, by string, day time.Time, links ...graph.Link) string {
	id = "publication:" + id
	m.put(&graph.Publication{
		Entity: entity(id), Kind: kind, Title: new(m.text("Statement", 8)), URL: new("https://publications.example/" + id[len("publication:"):]),
		URLEvidence: new(graph.UrlPageText), Language: new("en"), Published: new(exact(day)),
	}, append(links, to(graph.PublishedBy, by))...)
	return id
}

// publications are the statement itself and, of some, a report on it.
func (m *maker) publications(key, by string, stated time.Time) []string {
	kind := pick(m.random, []graph.PublicationKind{graph.PublicationKindPrimaryStatement, graph.PublicationKindPressConference, graph.PublicationKindAdvisory, graph.PublicationKindIndictment})
	out := []string{m.publication(key+"-1", kind, by, stated)}
	if m.chance(30) {
		out = append(out, m.publication(key+"-2", graph.PublicationKindNewsArticle, m.draw.one(m.world.media), stated.AddDate(0, 0, m.IntN(4)), to(graph.Reports, out[0])))
	}
	return out
}

func (m *maker) evidence(key, publication string, stated time.Time) []string {
	var out []string
	for i := range m.count(30, 35, 25, 10) {
		e := &graph.Evidence{
			Entity: entity(fmt.Sprintf("evidence:%s-%d", key, i+1)), Description: m.text("Said to show", 14),
			Kind:       pick(m.random, []graph.EvidenceKind{graph.EvidenceKindTechnicalReport, graph.EvidenceKindIndicators, graph.EvidenceKindMalwareSample, graph.EvidenceKindIntelligence, graph.EvidenceKindCourtFiling}),
			Supports:   [][]graph.Aspect{{graph.AspectActivity}, {graph.AspectActorCluster}, {graph.AspectStateLink}, {graph.AspectActivity, graph.AspectStateLink}}[m.count(40, 25, 20, 15)],
			Disclosure: graph.Disclosure(graph.Disclosure("").Values()[m.count(5, 40, 25, 15, 12, 3)]),
		}
		var links []graph.Link
		if m.chance(25) {
			e.DisclosedOn = new(m.fuzzy(stated.AddDate(0, m.IntN(12), 0)))
		}
		if m.chance(40) {
			links = append(links, to(graph.GatheredBy, m.draw.one(m.world.companies)))
		}
		if m.chance(50) {
			links = append(links, to(graph.PublishedIn, publication))
		}
		m.put(e, links...)
		out = append(out, e.ID)
	}
	return out
}

func (m *maker) claims(key string) []graph.Link {
	var out []graph.Link
	for i := range m.count(92, 5, 3) {
		c := &graph.Claim{
			Entity: entity(fmt.Sprintf("claim:%s-%d", key, i+1)), Polarity: graph.PolarityAsserts, Text: m.text("It is claimed that", 12),
			Kind: pick(m.random, []graph.ClaimKind{graph.ClaimKindAttribution, graph.ClaimKindTechnique, graph.ClaimKindTimeline, graph.ClaimKindMotive}),
		}
		m.put(c)
		out = append(out, to(graph.Asserts, c.ID))
	}
	return out
}

// withdrawal takes a few accusations back, wholly or in part.
func (m *maker) withdrawal(key, by string, stated time.Time) {
	if !m.chance(5) {
		return
	}
	w := graph.Withdrawal{Reason: new(m.text("Taken back since", 8))}
	switch m.count(40, 20, 20, 20) {
	case 1:
		w.Partly = true
	case 2:
		w.Result = new(graph.CurrencyCorrected)
	case 3:
		w.Result = new(graph.CurrencyChargesDismissed)
	}
	day := stated.AddDate(0, 0, 1+m.IntN(900))
	m.publication(key+"-withdrawn", graph.PublicationKindPrimaryStatement, by, day, graph.NewLink(graph.Withdraws, "accusation:"+key, w))
}

// responses are answers, most of them by the accused side, and what others said to it.
func (m *maker) responses(key string, accuser, accused int, stated time.Time) {
	for i := range m.count(55, 30, 10, 5) {
		r := &graph.Response{
			Entity: entity(fmt.Sprintf("response:%s-%d", key, i+1)), Summary: m.text("The answer says that", 12),
			On: m.fuzzy(stated.AddDate(0, 0, m.IntN(30))), Kinds: m.kinds(),
		}
		var links []graph.Link
		switch m.count(3, 97) {
		case 0: // told by a report, without its day
			r.On = date("XXXX")
			day := stated.AddDate(0, 0, m.IntN(60))
			links = append(links, to(graph.ReportedIn, m.publication(fmt.Sprintf("%s-answer-%d", key, i+1), graph.PublicationKindNewsArticle, m.draw.one(m.world.media), day)))
		default:
			if slices.Contains(r.Kinds, graph.ResponseKindNoComment) && m.chance(50) {
				if noted, err := r.On.Qualified(graph.QualifierAsOf); err == nil {
					r.On = noted
				}
			}
		}
		switch c := &m.world.countries[accused]; m.count(75, 10, 15) {
		case 0:
			links = append(links, to(graph.AnsweredBy, m.draw.one(c.organs)))
		case 1:
			links = append(links, to(graph.AnsweredBy, c.id))
		default: // an ally of the accuser, or the accuser itself
			links = append(links, to(graph.AnsweredBy, m.draw.one(m.world.countries[pick(m.random, []int{accuser, m.draw.accuser()})].organs)))
		}
		m.put(r, append(links, to(graph.To, "accusation:"+key))...)
	}
}

// kinds of one answer: the usual ones mostly, and now and then any two.
func (m *maker) kinds() []graph.ResponseKind {
	usual := []graph.ResponseKind{
		graph.ResponseKindDenial, graph.ResponseKindDenial, graph.ResponseKindNoComment, graph.ResponseKindCondemnation,
		graph.ResponseKindCounterAccusation, graph.ResponseKindEvidenceChallenge, graph.ResponseKindNeitherConfirmNorDeny,
	}
	if m.chance(70) {
		return []graph.ResponseKind{pick(m.random, usual)}
	}
	all := graph.ResponseKind("").Values()
	first, second := m.IntN(len(all)), m.IntN(len(all))
	kinds := []graph.ResponseKind{graph.ResponseKind(all[first])}
	if first != second && m.chance(40) {
		kinds = append(kinds, graph.ResponseKind(all[second]))
	}
	return kinds
}

func (m *maker) assessments(key string, accused int, evidence []string, stated time.Time) {
	looked := m.count(58, 24, 10, 0, 5, 3)
	read := ""
	disputed := looked > 2 // an accusation that many look into: whether the state stands behind it
	for i := range looked {
		id := fmt.Sprintf("%s-assessed-%d", key, i+1)
		by := m.draw.one(pick(m.random, [][]string{m.world.companies, m.world.researchers}))
		day := stated.AddDate(0, 0, m.IntN(500))
		a := &graph.Assessment{
			Entity: entity("assessment:" + id), On: m.fuzzy(day),
			Verdict:      graph.Verdict(graph.Verdict("").Values()[m.count(2, 6, 7, 15, 25, 20, 25)]),
			Independence: []graph.Independence{graph.IndependenceIndependent, graph.IndependenceUnknown, graph.IndependenceAllyOfAccuser, graph.IndependenceContractorOfAccuser}[m.count(65, 20, 10, 5)],
			Method:       []graph.AssessmentMethod{graph.MethodReanalysis, graph.MethodPrimaryForensics, graph.MethodDocumentReview, graph.MethodExpertOpinion, graph.MethodEndorsement, graph.MethodJudicial}[m.count(30, 20, 20, 17, 9, 4)],
			Aspect:       []graph.Aspect{graph.AspectActivity, graph.AspectActorCluster, graph.AspectStateLink}[m.count(35, 30, 35)],
			Confidence:   new(pick(m.random, []graph.Confidence{graph.ConfidenceLow, graph.ConfidenceModerate, graph.ConfidenceHigh})),
			Rationale:    new(m.text("The assessor", 10)),
		}
		if disputed {
			a.Aspect, a.Independence = graph.AspectStateLink, graph.IndependenceIndependent
		}
		subject := "accusation:" + key
		if len(evidence) > 0 && m.chance(20) {
			subject = pick(m.random, evidence)
		}
		links := []graph.Link{to(graph.Of, subject), to(graph.AssessedBy, by)}
		if m.chance(20) {
			blamed := accused
			if m.chance(15) { // somebody else, as it finds
				blamed = pick(m.random, m.world.accused)
			}
			links = append(links, to(graph.AttributesTo, m.draw.one(m.world.countries[blamed].services)))
		}
		switch {
		case read != "" && m.chance(30): // what another has published, read again
			links = append(links, to(graph.Cites, read))
		case disputed || m.chance(50):
			read = m.publication(id, graph.PublicationKindTechnicalReport, by, day)
			links = append(links, to(graph.Cites, read))
		}
		m.put(a, links...)
	}
	if m.chance(2) { // the accused state admits it
		a := &graph.Assessment{
			Entity: entity("assessment:" + key + "-admitted"), On: exact(stated.AddDate(0, m.IntN(40), 0)), Verdict: graph.VerdictCorroborated,
			Independence: graph.IndependenceAccused, Method: graph.MethodEndorsement, Aspect: graph.AspectStateLink,
		}
		m.put(a, to(graph.Of, "accusation:"+key), to(graph.AssessedBy, m.draw.one(m.world.countries[accused].organs)))
	}
}
