package graph

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Derivation computes, from source facts alone, what must be filtered or ordered by and what the published rules say, so
// that no store, importer or person ever types it in. Apply derives a node again whenever something that it depends on
// changes, and doctor derives everything again and compares.

// Derived is what derivation makes of one node.
type Derived struct {
	ID    string
	Props Props  // every derived property of the kind; nil for those without a value
	Links []Link // every derived link that starts at the node

	dyads []StoredNode // that the links end at
}

// field is the hop of a field of the table of steps, under the key that the entity's method reads.
func field(name string, below ...*Hop) *Hop {
	step := StepOf(name)
	return &Hop{Key: name, Step: step, Kinds: step.To, Hops: below}
}

// along is a hop that no field of the API takes.
func along(step Step, below ...*Hop) *Hop {
	return &Hop{Key: string(step.Way) + ":" + string(step.Link), Step: &step, Kinds: step.To, Hops: below}
}

// earliest keeps the first row of a list in its primary order.
func earliest(h *Hop) *Hop {
	h.Order, h.Page = Order{By: BySort}, &Page{Limit: 1}
	return h
}

// behindUndated is the place in the primary order of accusations between those without a first day and all others.
var behindUndated = &Position{Key: "0"}

// behind are the hops to the accusations at the other end of a link, with what each is known from: those that have a day of their
// own, and those that have none. accusationsBehind reads them.
func behind(link LinkType) []*Hop {
	dated := along(in("", link, KindAccusation))
	dated.Order, dated.Page = Order{By: BySort}, &Page{Limit: math.MaxInt32, After: behindUndated}
	return []*Hop{dated, undatedAlong(link, field("Accusation.publications"))}
}

// accusing are the hops that tell since when one of the accusations at the other end of a link is known: of those that have a day,
// the earliest is enough. firstKnown reads them.
func accusing(link LinkType) []*Hop {
	hops := behind(link)
	hops[0].Page.Limit = 1
	return hops
}

// undatedAlong reaches the accusations at the other end of a link that have no first day of their own.
func undatedAlong(link LinkType, below ...*Hop) *Hop {
	h := along(in("", link, KindAccusation), below...)
	h.Key += undatedMark
	h.Order, h.Page = Order{By: BySort}, &Page{Limit: math.MaxInt32, Before: behindUndated}
	return h
}

const undatedMark = " undated"

// on limits a hop to parents of a kind.
func on(kind Kind, h *Hop) *Hop {
	h.On = []Kind{kind}
	return h
}

func party() *Hop { return on(KindActor, field("Actor.country")) }

func findings() *Hop {
	return along(in("", Of), field("Assessment.by", party()), field("Assessment.attributesTo", party()), field("Assessment.publications"))
}

// closure is what the derivation of a kind reads around a node. Kinds that are not here have nothing derived.
var closure = map[Kind][]*Hop{
	KindAccusation: {
		field("Accusation.publications"), field("Accusation.accusers", party(), field("AccuserRole.onBehalfOf", party())),
		field("Accusation.accused", party()),
		field("Accusation.operations", field("Operation.targets")),
		field("Accusation.claims", append(behind(Asserts), field("Claim.publication"), findings())...),
		field("Accusation.evidence", append(behind(RestsOn), field("Evidence.publications", field("Publication.by")), findings())...),
		field("Accusation.withdrawnBy"), field("Accusation.supersededBy", field("Accusation.publications")), findings(),
		along(in("", To), field("Response.by", party()), field("Response.publications")),
	},
	KindOperation:      append(accusing(Alleges), along(in("", About), field("Claim.publication"))),
	KindPhase:          {along(in("", HasPhase), append(accusing(Alleges), field("Operation.phases"))...)},
	KindCapability:     users(),
	KindInfrastructure: users(),
	KindClaim:          append(accusing(Asserts), field("Claim.publication")),
	KindEvidence:       append(accusing(RestsOn), field("Evidence.publications")),
	KindAssessment: {field("Assessment.subject",
		on(KindClaim, along(in("", Asserts))), on(KindEvidence, along(in("", RestsOn)))), field("Assessment.publications")},
	KindResponse:    {field("Response.by", party()), field("Response.accusations", field("Accusation.publications")), field("Response.publications")},
	KindReaction:    {field("Reaction.publication", append(accusing(StatedIn), field("Publication.reports"))...)},
	KindPublication: append(accusing(StatedIn), field("Publication.reports")),
	KindDyad:        append(accusing(InDyad), field("Dyad.accuser"), field("Dyad.accused")),
}

// users are the operations and phases that are said to have used something, and the accusations behind them.
func users() []*Hop {
	hops := []*Hop{on(KindPhase, along(in("", HasPhase), accusing(Alleges)...))}
	for _, h := range accusing(Alleges) {
		hops = append(hops, on(KindOperation, h))
	}
	return []*Hop{along(in("", AllegedlyUsed), hops...)}
}

func accusationOf() []*Hop {
	return []*Hop{on(KindClaim, along(in("", Asserts))), on(KindEvidence, along(in("", RestsOn)))}
}

func aroundAccusation() []*Hop {
	return []*Hop{
		field("Accusation.operations", field("Operation.phases", along(out("", AllegedlyUsed))), along(out("", AllegedlyUsed))),
		field("Accusation.claims", along(in("", Of)), along(in("", Asserts))),
		field("Accusation.evidence", along(in("", Of)), along(in("", RestsOn))),
		field("Accusation.publications", along(in("", ReactsTo))), field("Accusation.supersedes"),
		along(in("", To)), along(in("", Of)),
	}
}

// dependents leads from a node that changed to those whose derived facts read it.
var dependents = map[Kind][]*Hop{
	KindAccusation: aroundAccusation(),
	KindActor: {
		along(in("", MadeBy)), along(in("", OnBehalfOf)), along(in("", Accuses)), along(in("", AnsweredBy), field("Response.accusations")),
		along(in("", AssessedBy), field("Assessment.subject", accusationOf()...)),
		along(in("", AttributesTo), field("Assessment.subject", accusationOf()...)),
	},
	KindPublication: {
		along(out("", Withdraws)), along(in("", Reports), along(in("", ReactsTo))), along(in("", ReactsTo)),
		along(in("", ReportedIn), field("Response.accusations")),
		along(in("", PublishedIn), along(in("", RestsOn))), along(in("", StatedIn, KindClaim), along(out("", About, KindOperation)), along(in("", Asserts))),
		along(in("", Cites), field("Assessment.subject", accusationOf()...)),
		undatedAlong(StatedIn, aroundAccusation()...), // which are known since it
	},
	KindEvidence:   {along(in("", RestsOn), along(in("", Of)))},
	KindClaim:      {along(in("", Asserts)), along(out("", About, KindOperation))},
	KindAssessment: {field("Assessment.subject", accusationOf()...)},
	KindResponse:   {field("Response.accusations")},
	KindOperation:  {along(in("", Alleges)), field("Operation.phases", along(out("", AllegedlyUsed))), along(out("", AllegedlyUsed))},
	KindPhase:      {along(in("", HasPhase), field("Operation.phases")), along(out("", AllegedlyUsed))},
}

// derive computes what is derived of a row's node, given its closure. A dated node for which the rules of the domain leave
// no claim behind it is ErrInvalid.
func derive(row *Row) ([]Derived, error) {
	node := decodeNode(row)
	own := Derived{ID: row.ID()}
	since := Day("")
	switch n := node.(type) {
	case *Accusation:
		return deriveAccusation(n), nil
	case *Operation:
		alleged, accused := firstKnown(n, Alleges)
		claims := many[*Claim](n, "in:ABOUT")
		if !accused && len(claims) == 0 {
			return nil, invalidf("%s is alleged by nobody: an operation needs an accusation that alleges it, or a claim about it", n.ID)
		}
		since = alleged
		if !accused {
			for _, c := range claims {
				since = sooner(since, publishedDay(c.Publication()))
			}
		}
	case *Phase:
		operations := many[*Operation](n, "in:HAS_PHASE")
		if len(operations) == 0 {
			return nil, invalidf("%s belongs to no operation", n.ID)
		}
		since, n.Overlaps = allegedSince(n, "in:HAS_PHASE"), nil
		for _, other := range operations[0].Phases() {
			if other.ID != n.ID && n.When.Overlaps(other.When) {
				n.Overlaps = append(n.Overlaps, other.Order)
			}
		}
		slices.Sort(n.Overlaps)
	case *Capability, *Infrastructure:
		since = allegedSince(n, "in:ALLEGEDLY_USED")
	case *Claim:
		asserted, _ := firstKnown(n, Asserts)
		since = n.knownSince(asserted)
	case *Evidence:
		cited, _ := firstKnown(n, RestsOn)
		since = n.knownSince(cited)
	case *Assessment:
		accusations := assessed(n)
		if len(accusations) == 0 {
			return nil, invalidf("%s judges %s, which belongs to no accusation", n.ID, n.Subject().NodeID())
		}
		// The qualifying days depend on the other assessments; the accusation's derivation writes them.
		return nil, nil
	case *Response:
		since = n.knownSince()
		n.DaysAfterAccusation = daysAfter(n)
		own.Links = answersFor(n)
	case *Reaction:
		since = n.Publication().knownSince()
	case *Publication:
		since = n.knownSince()
	case *Dyad:
		since = neverKnown
		if day, accused := firstKnown(n, InDyad); accused {
			since = day
		}
		own.Links = n.sides()
	}
	own.Props = encodeDerived(node)
	own.Props["since"] = string(since)
	return []Derived{own}, nil
}

// knownSince: an accusation is known from the day on which it was stated; without one, from its first publication.
func (a *Accusation) knownSince() Day {
	if a.Stated.Earliest != "" {
		return a.Stated.Earliest
	}
	return firstPublished(many[*Publication](a, "Accusation.publications"))
}

// firstKnown is the day since when the first of the accusations is known that the hops of accusing reach, and whether they
// reach any.
func firstKnown(n Node, link LinkType) (first Day, accused bool) {
	for _, a := range accusationsBehind(n, link) {
		if day := a.knownSince(); !accused || day < first {
			first, accused = day, true
		}
	}
	return first, accused
}

// accusationsBehind are the accusations that the hops of behind or accusing reach, in their primary order.
func accusationsBehind(n Node, link LinkType) []*Accusation {
	key := string(In) + ":" + string(link)
	return slices.Concat(many[*Accusation](n, key+undatedMark), many[*Accusation](n, key))
}

// sooner is the earlier of two days, of which "" is unknown.
func sooner(a, b Day) Day {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

func publishedDay(p *Publication) Day {
	if p == nil || p.Published == nil {
		return ""
	}
	return p.Published.Earliest
}

func firstPublished(publications []*Publication) Day {
	first := Day("")
	for _, p := range publications {
		first = sooner(first, publishedDay(p))
	}
	return first
}

// allegedSince is the day of the first accusation that alleges an operation reached through the hop, directly or by a phase.
func allegedSince(n Node, key string) Day {
	first, found := Day(""), false
	for _, user := range many[Node](n, key) {
		for _, alleged := range append(many[Node](user, "in:HAS_PHASE"), user) {
			if day, accused := firstKnown(alleged, Alleges); accused && (!found || day < first) {
				first, found = day, true
			}
		}
	}
	return first
}

// knownSince: an undated answer is known from its first publication.
func (r *Response) knownSince() Day {
	if r.On.Earliest != "" {
		return r.On.Earliest
	}
	return firstPublished(r.Publications())
}

// knownSince: a claim that is made elsewhere than in the accusation's own publication is known from there.
func (c *Claim) knownSince(asserted Day) Day { return max(asserted, publishedDay(c.Publication())) }

// knownSince: evidence is known from the day of its disclosure; without one, from its first publication; without either,
// from the accusation that rests on it.
func (e *Evidence) knownSince(stated Day) Day {
	if e.DisclosedOn != nil && e.DisclosedOn.Earliest != "" {
		return e.DisclosedOn.Earliest
	}
	if day := firstPublished(e.Publications()); day != "" {
		return max(day, stated)
	}
	return stated
}

// knownSince: an undated publication is no older than what it reports, and otherwise appears with the first accusation
// that it carries.
func (p *Publication) knownSince() Day {
	if day := publishedDay(p); day != "" {
		return day
	}
	reported := Day("")
	for _, r := range p.Reports() {
		reported = max(reported, publishedDay(r))
	}
	if reported != "" {
		return reported
	}
	carried, _ := firstKnown(p, StatedIn)
	return carried
}

func assessed(a *Assessment) []*Accusation {
	switch subject := a.Subject().(type) {
	case *Accusation:
		return []*Accusation{subject}
	case *Claim:
		return many[*Accusation](subject, "in:ASSERTS")
	case *Evidence:
		return many[*Accusation](subject, "in:RESTS_ON")
	}
	return nil
}

// daysAfter counts from the earliest accusation answered; only exact days count, and an answer to something said later is
// no delay.
func daysAfter(r *Response) *int {
	var first *Accusation
	for _, a := range r.Accusations() {
		if first == nil || a.knownSince() < first.knownSince() {
			first = a
		}
	}
	if first == nil || !first.Stated.Exact() || !r.On.Exact() || r.On.Earliest < first.Stated.Earliest {
		return nil
	}
	days := first.Stated.Earliest.DaysUntil(r.On.Earliest)
	return &days
}

// speaksFor is the country that a party speaks for: the country itself, or the one that it is an organ of. A company never
// speaks for its home state.
func speaksFor(p Party) *Country {
	switch p := p.(type) {
	case *Country:
		return p
	case *Actor:
		rows := Below(p, "Actor.country")
		if p.Kind != KindCompany && rows != nil && len(rows.Rows) > 0 && as[Belonging](rows.Rows[0]).Relation == RelationOrganOf {
			return p.Country()
		}
	}
	return nil
}

// counted collects the parties and countries that a statement counts for, each once.
type counted struct {
	ids       []string
	links     []Link
	countries []*Country // those of them
	kind      LinkType
}

func (c *counted) add(n Node) {
	if !slices.Contains(c.ids, n.NodeID()) {
		c.ids = append(c.ids, n.NodeID())
		c.links = append(c.links, NewLink(c.kind, n.NodeID(), nil))
		if country, ok := n.(*Country); ok {
			c.countries = append(c.countries, country)
		}
	}
}

// countsFor: an accusation counts once for each party that leads, joins or endorses it, and once for each country that
// such a party speaks for. Only what is said on the record counts for a country.
func countsFor(a *Accusation) counted {
	c := counted{kind: CountsFor}
	for _, role := range a.Accusers() {
		p := role.Party()
		if !role.Role.Counts() {
			continue
		}
		if _, isCountry := p.(*Country); !isCountry {
			c.add(p)
		}
		if a.Sourcing != SourcingOnRecord {
			continue
		}
		if actor, isActor := p.(*Actor); isActor && actor.Kind == KindCompany {
			continue
		}
		if country := speaksFor(p); country != nil {
			c.add(country)
		}
		if behind := role.OnBehalfOf(); behind != nil {
			if country := speaksFor(behind); country != nil {
				c.add(country)
			}
		}
	}
	return c
}

// standingOf says whether several parties lead, join or endorse the statement, and whether one of them is, or speaks for, a
// government: who says something does not depend on how openly it is said.
func standingOf(a *Accusation) (joint, byGovernment bool) {
	var counted []string
	for _, role := range a.Accusers() {
		if !role.Role.Counts() {
			continue
		}
		counted = append(counted, role.Party().NodeID())
		byGovernment = byGovernment || isGovernment(role.Party()) || isGovernment(role.OnBehalfOf())
	}
	slices.Sort(counted)
	return len(slices.Compact(counted)) > 1, byGovernment
}

// isGovernment: a country, an organ of one, a government of which nobody says whose it is, or an organisation of countries.
func isGovernment(p Party) bool {
	actor, isActor := p.(*Actor)
	return isActor && (actor.Kind == KindGovernment || actor.Kind == KindInternationalOrganisation) || speaksFor(p) != nil
}

// countsAgainst: an accusation counts against each party that it names, and against a country only if it names the
// country or an organ of it, by a tie other than an address or a territory.
func countsAgainst(a *Accusation) counted {
	c := counted{kind: CountsAgainst}
	for _, role := range a.Accused() {
		p := role.Party()
		if _, isCountry := p.(*Country); !isCountry {
			c.add(p)
		}
		if country := speaksFor(p); country != nil && a.Sourcing == SourcingOnRecord && role.Nexus.Counts() {
			c.add(country)
		}
	}
	return c
}

func answersFor(r *Response) []Link {
	c := counted{kind: AnswersFor}
	for _, p := range r.By() {
		c.add(p)
		if country := speaksFor(p); country != nil {
			c.add(country)
		}
	}
	return c.links
}

// questionOf is what verification is asked about: the states that the parties belong to, whether or not the statement counts
// for them. A company is no voice of its state, and a laboratory of the same state is still not from outside it.
func questionOf(a *Accusation) Question {
	var q Question
	for _, role := range a.Accusers() {
		for _, p := range []Party{role.Party(), role.OnBehalfOf()} {
			if country := countryOf(p); country != nil && role.Role.Counts() {
				q.AccuserCountries = append(q.AccuserCountries, country.ID)
			}
		}
	}
	for _, role := range a.Accused() {
		q.AccusedParties = append(q.AccusedParties, role.Party().NodeID())
		if country := speaksFor(role.Party()); country != nil && role.Nexus.Counts() {
			q.AccusedCountries = append(q.AccusedCountries, country.ID)
		}
	}
	return q
}

// deriveAccusation gives what is derived of an accusation and of the assessments that concern it. One that concerns several
// accusations, since they share what it judges, is read by the first of them.
func deriveAccusation(a *Accusation) []Derived {
	makers, accused := countsFor(a), countsAgainst(a)
	targets := counted{kind: Concerns}
	for _, o := range a.Operations() {
		for _, t := range o.Targets() {
			targets.add(t)
		}
	}
	behalf := counted{kind: OnBehalfOf}
	for _, role := range a.Accusers() {
		if behind := role.OnBehalfOf(); behind != nil {
			behalf.add(behind)
		}
	}
	a.Joint, a.ByGovernment = standingOf(a)
	a.CurrencySeries = currencyOf(a)
	a.Disclosures, a.DisclosureSeries = disclosuresOf(a)

	question := questionOf(a)
	judgements := judgementsOf(a)
	found := make([]Finding, len(judgements))
	for i, j := range judgements {
		found[i] = j.finding(a)
	}
	a.Verdicts = VerificationHistory(question, a.knownSince(), a.Stated, found)
	qualifying := qualifyingDays(found)

	paired, dyads := dyadLinks(a, makers, accused)
	own := Derived{ID: a.ID, Props: encodeDerived(a), Links: slices.Concat(makers.links, accused.links, targets.links, behalf.links, paired), dyads: dyads}
	own.Props["since"] = string(a.knownSince())
	out := []Derived{own}
	for i, j := range judgements {
		if j.concerns[0].ID != a.ID {
			continue
		}
		concerned := counted{kind: Assesses}
		for _, accusation := range j.concerns {
			concerned.add(accusation)
		}
		j.QualifyingSeries = qualifying[j.ID]
		d := Derived{ID: j.ID, Props: encodeDerived(j.Assessment), Links: concerned.links}
		d.Props["since"] = string(max(found[i].Day, j.subjectSince))
		out = append(out, d)
	}
	return out
}

// judgement is an assessment with the accusations that its subject is or belongs to, in their order.
type judgement struct {
	*Assessment
	concerns     []*Accusation
	subjectSince Day // a judgement of what is not known yet is none of it
}

// judgementsOf are the assessments of the accusation, of its claims and of its evidence.
func judgementsOf(a *Accusation) []judgement {
	var all []judgement
	add := func(subject Node, since Day, concerns []*Accusation) {
		for _, assessment := range many[*Assessment](subject, "in:OF") {
			all = append(all, judgement{assessment, concerns, since})
		}
	}
	add(a, a.knownSince(), []*Accusation{a})
	for _, c := range a.Claims() {
		asserted, _ := firstKnown(c, Asserts)
		add(c, c.knownSince(asserted), accusationsBehind(c, Asserts))
	}
	for _, e := range a.Evidence() {
		cited, _ := firstKnown(e, RestsOn)
		add(e, e.knownSince(cited), accusationsBehind(e, RestsOn))
	}
	return all
}

// finding is the assessment as the rule sees it, among what the accusation rests on.
func (a *Assessment) finding(of *Accusation) Finding {
	f := Finding{
		ID: a.ID, Day: a.On.Earliest, On: a.On,
		Verdict: a.Verdict, Aspect: a.Aspect, Method: a.Method, Independence: a.Independence,
	}
	if f.Day == "" {
		f.Day = firstPublished(a.Publications())
	}
	for _, p := range a.By() {
		f.Assessors = append(f.Assessors, p.NodeID())
		if country := countryOf(p); country != nil {
			f.Countries = append(f.Countries, country.ID)
		}
		if country := speaksFor(p); country != nil {
			f.Organs = append(f.Organs, country.ID)
		}
	}
	for _, p := range a.AttributesTo() {
		f.NamedParties = append(f.NamedParties, p.NodeID())
		if country := speaksFor(p); country != nil {
			f.NamedCountries = append(f.NamedCountries, country.ID)
		}
	}
	for _, p := range a.Publications() {
		f.Publications = append(f.Publications, p.ID)
	}
	for _, e := range of.Evidence() {
		for _, p := range e.Publications() {
			f.Cited = f.Cited || slices.Contains(f.Publications, p.ID) && p.isOf(f.Assessors)
		}
	}
	return f
}

// isOf says whether one of the parties published it; where no publisher is recorded, any may have.
func (p *Publication) isOf(parties []string) bool {
	publishers := p.By()
	return len(publishers) == 0 || slices.ContainsFunc(publishers, func(by Party) bool { return slices.Contains(parties, by.NodeID()) })
}

func countryOf(p Party) *Country {
	switch p := p.(type) {
	case *Country:
		return p
	case *Actor:
		return p.Country()
	}
	return nil
}

// currencyOf: current from the day on which the accusation is known; what withdraws or supersedes it counts from its own first day.
func currencyOf(a *Accusation) Series[Currency] {
	type change struct {
		day Day
		to  Currency
	}
	var changes []change
	for _, later := range a.SupersededBy() {
		changes = append(changes, change{later.knownSince(), CurrencyCorrected})
	}
	rows := Below(a, "Accusation.withdrawnBy")
	for i, p := range Read[*Publication](rows) {
		changes = append(changes, change{publishedDay(p), as[Withdrawal](rows.Rows[i]).Currency()})
	}
	slices.SortStableFunc(changes, func(x, y change) int { return compareDays(x.day, y.day) })
	var s Series[Currency]
	s.set(a.knownSince(), CurrencyCurrent)
	for _, c := range changes {
		s.set(max(c.day, a.knownSince()), c.to)
	}
	return s
}

func compareDays(a, b Day) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// disclosuresOf lists the rungs reached by each aspect, and how the state link climbed the ladder.
func disclosuresOf(a *Accusation) ([]disclosed, Series[Disclosure]) {
	var all []disclosed
	since := a.knownSince()
	for _, e := range a.Evidence() {
		day := e.knownSince(since)
		for _, aspect := range e.Supports {
			all = append(all, disclosed{Day: string(day), Aspect: string(aspect), Rung: string(e.Disclosure)})
		}
	}
	slices.SortStableFunc(all, func(x, y disclosed) int { return compareDays(Day(x.Day), Day(y.Day)) })
	var s Series[Disclosure]
	s.set(since, DisclosureNoneClaimed)
	highest := DisclosureNoneClaimed
	for _, d := range all {
		if Aspect(d.Aspect) == AspectStateLink {
			highest = higher(highest, Disclosure(d.Rung))
			s.set(max(Day(d.Day), since), highest)
		}
	}
	return all, s
}

// sortKey is the node's place in the primary order of its kind: from its own facts only, so that it is known when the node
// is written.
func sortKey(n Node) string {
	switch n := n.(type) {
	case *Country:
		return spelled(n.Code)
	case *Actor:
		return collate(n.Name)
	case *Accusation:
		return string(n.Stated.Earliest)
	case *Operation:
		return earliestOf(n.Start)
	case *Phase:
		return Padded(n.Order)
	case *Claim:
		return earliestOf(n.When)
	case *Evidence:
		return earliestOf(n.DisclosedOn)
	case *Assessment:
		return string(n.On.Earliest)
	case *Response:
		return string(n.On.Earliest)
	case *Reaction:
		return Padded(n.Number)
	case *Publication:
		return earliestOf(n.Published)
	case *Technique:
		return spelled(n.AttackID)
	case *Dyad:
		return n.Sort
	case *Dataset:
		return collate(n.Name + " " + n.Version)
	case *Revision:
		return Padded(n.Sequence)
	case *Audit:
		return Padded(n.First)
	case *Tombstone:
		return n.ID
	case *Capability:
		return collate(n.Name)
	case *Infrastructure:
		return collate(n.Kind)
	case *System:
		return collate(n.Name)
	case *Service:
		return collate(n.Name)
	case *LegalInstrument:
		return spelled(n.Key)
	case *ContextIssue:
		return collate(n.Name)
	}
	return ""
}

func earliestOf(d *FuzzyDate) string {
	if d == nil {
		return ""
	}
	return string(d.Earliest)
}

// Padded keeps the order of numbers in the order of strings.
func Padded(n int) string { return fmt.Sprintf("%020d", n) }

// collate makes a name comparable alike in every store, whatever its letter case.
func collate(name string) string { return spelled(strings.ToLower(name)) }

// spelled replaces every character from the surrogates on, which UTF-8 and UTF-16 order differently, by its number behind
// the last character before them. The order of code points stays.
func spelled(text string) string {
	var b strings.Builder
	for _, r := range text {
		if r < 0xD800 {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "\uD7FF%06x", r)
		}
	}
	return b.String()
}
