package eurepoc

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// The words of attribution_basis: who attributes.
const (
	byGovernment   = "Attribution by receiver government / state entity"
	byEU           = "Attribution by EU institution/agency"
	byOrganisation = "Attribution by international organization"
	byThirdParty   = "Attribution by third-party"
	byCommunity    = "IT-security community attributes attacker"
	byAttacker     = "Attacker confirms"
	byReceiver     = "Receiver attributes attacker"
	byMedia        = "Media-based attribution"
	contested      = "Contested attribution"
	unavailable    = "Not available"
)

// basis is what a word of attribution_basis stands for.
type basis struct {
	attributor graph.AttributorType
	kind       graph.ActorKind // of whoever is named
	unnamed    string          // name of whoever is not
	standing   graph.Standing
}

var bases = map[string]basis{
	byGovernment:   {graph.AttributorReceiverGovernment, graph.KindStateAgency, "government body of the receiver's state", graph.StandingVictim},
	byEU:           {graph.AttributorEuInstitution, graph.KindStateAgency, "institution of the European Union", graph.StandingUnknown},
	byOrganisation: {graph.AttributorInternationalOrganisation, graph.KindInternationalOrganisation, "international organisation", graph.StandingUnknown},
	byCommunity:    {graph.AttributorItSecurityCommunity, graph.KindCompany, "member of the IT-security community", graph.StandingUnknown},
	byAttacker:     {graph.AttributorAttacker, graph.KindThreatGroup, "attacker who confirms it", graph.StandingUnknown},
	byReceiver:     {graph.AttributorReceiver, graph.KindOrganisation, "receiver", graph.StandingVictim},
	byThirdParty:   {graph.AttributorThirdParty, graph.KindOrganisation, "third party", graph.StandingThirdParty},
	byMedia:        {graph.AttributorMedia, graph.KindOrganisation, "medium", graph.StandingThirdParty},
	contested:      {graph.AttributorNotAvailable, graph.KindOrganisation, "attributor", graph.StandingUnknown},
	unavailable:    {graph.AttributorNotAvailable, graph.KindOrganisation, "attributor", graph.StandingUnknown},
	"":             {graph.AttributorNotAvailable, graph.KindOrganisation, "attributor", graph.StandingUnknown},
}

// order is which basis decides what sort of party a name is, where there are several.
var order = []string{byGovernment, byEU, byOrganisation, byCommunity, byAttacker, byReceiver, byThirdParty, byMedia, contested, unavailable, ""}

// how is what a word of attribution_type stands for: the form that it gives, which may depend on who speaks, and whether somebody
// answers for it by name.
type how struct {
	government, community, attacker, other []graph.AttributionForm
	openly                                 openly
	official                               bool // it is an official or a legal act
}

// openly is how openly something is said.
type openly int

const (
	unclear openly = iota
	media          // a medium says so
	secretly
	onRecord
)

func forms(all ...graph.AttributionForm) []graph.AttributionForm { return all }

// always is a form that does not depend on who speaks.
func always(by openly, official bool, all ...graph.AttributionForm) how {
	return how{all, all, all, all, by, official}
}

var types = map[string]how{
	"Technical report (e.g., by IT-companies, Citizen Lab, EFF)":                                 always(onRecord, false, graph.FormTechnical),
	"Self-attribution in the course of the attack (e.g., via defacement statements on websites)": always(onRecord, false, graph.FormSelf),
	"Direct statement in media report (e.g., Reuters article cites the attribution statements by a person) / self-attribution via social media": {
		government: forms(graph.FormPoliticalOfficial), attacker: forms(graph.FormSelf), community: forms(graph.FormMedia), other: forms(graph.FormMedia), openly: onRecord,
	},
	"Anonymous statement in media report (e.g., Reuters article cites the attribution statements of unnamed officials, or persons with knowledge into the matter etc.)": {
		government: forms(graph.FormPoliticalUnofficial), attacker: forms(graph.FormMedia), community: forms(graph.FormMedia), other: forms(graph.FormMedia), openly: secretly,
	},
	"Media report (e.g., Reuters makes an attribution statement, without naming further sources)": always(media, false, graph.FormMedia),
	"Political statement / report (e.g., on government / state agency websites)":                  always(onRecord, true, graph.FormPoliticalOfficial),
	"Domestic legal action":                                 always(onRecord, true, graph.FormLegal),
	"Political statement/report and indictment / sanctions": always(onRecord, true, graph.FormPoliticalOfficial, graph.FormLegal),
	"Statement in media report and indictment / sanctions":  always(onRecord, true, graph.FormLegal),
	"Statement in media report and political statement/technical report": {
		government: forms(graph.FormPoliticalOfficial), attacker: forms(graph.FormSelf), community: forms(graph.FormTechnical), other: forms(graph.FormMedia),
		openly: onRecord, official: true,
	},
	"Attribution given, type unclear": always(unclear, false, graph.FormUnknown),
	unavailable:                       always(unclear, false, graph.FormUnknown),
	"":                                always(unclear, false, graph.FormUnknown),
}

// category is what a word of attributed_initiator_category stands for, from weak to strong.
type category int

const (
	noCategory category = iota
	unattributed
	individual
	group
	affiliated
	state
)

var categories = map[string]category{
	"": noCategory, unavailable: noCategory,
	"Unknown - not attributed":                     unattributed,
	"Individual hacker(s)":                         individual,
	"Non-state-group":                              group,
	"Non-state actor, state-affiliation suggested": affiliated,
	"State": state,
}

// nexus of a party to a state: the two strongest categories tell of one, and a country beside any other is a place.
func (c category) nexus(placed bool) graph.Nexus {
	switch {
	case c == state:
		return graph.NexusStateExecuted
	case c == affiliated:
		return graph.NexusAffiliatedUnspecified
	case placed:
		return graph.NexusFromTerritory
	}
	return graph.NexusUnknown
}

// attribution is one attribution: the values of its rows.
type attribution struct {
	*record

	key, incident string
	bases         []string
	basis         basis // that decides
	official      bool  // a government stands behind it
	accusers      []string
	by            places // of the accusers
	initiators    []string
	of            places // of the accused
	weak, strong  category
	agency        bool // it names one
	openly        openly
	forms         []graph.AttributionForm
	links         []graph.Link

	accuserNames, accusedNames []string // for the summary
}

func (r *record) attribution() error {
	incident, err := r.number("incident_ID")
	if err != nil {
		return err
	}
	r.ID = "incident " + incident
	if r.rows[0].Get("attribution_ID") == "" {
		r.unattributed(incident)
		return nil
	}
	a := &attribution{record: r, incident: incident}
	if a.key, err = r.number("attribution_ID"); err != nil {
		return err
	}
	r.ID = a.key
	if err := a.read(); err != nil {
		return err
	}
	if len(a.bases) == 0 && len(a.accusers)+len(a.initiators)+len(a.of.countries) == 0 && a.strong == noCategory {
		r.unattributed(incident)
		return nil
	}
	return a.take()
}

// unattributed records that nobody is recorded.
func (r *record) unattributed(incident string) {
	r.claim(incident, "unattributed", graph.ClaimKindAttribution, "EuRepoC lists nobody who attributes the operation.")
}

// read collects the values of the rows and checks their words.
func (a *attribution) read() error {
	a.weak = state
	found := map[string]bool{}
	for _, row := range a.rows {
		if number := strings.TrimSuffix(row.Get("incident_ID"), ".0"); number != a.incident {
			return fmt.Errorf("its rows belong to the incidents %s and %s; an attribution has one", a.incident, number)
		}
		base, kind := row.Get("attribution_basis"), row.Get("attribution_type")
		if _, err := word("attribution_basis", base, bases); err != nil {
			return err
		}
		t, err := word("attribution_type", kind, types)
		if err != nil {
			return err
		}
		c, err := word("attributed_initiator_category", row.Get("attributed_initiator_category"), categories)
		if err != nil {
			return err
		}
		a.weak, a.strong = min(a.weak, c), max(a.strong, c)
		a.openly = max(a.openly, t.openly)
		found[base] = true
		company, country := known(row.Get("attribution_it_company")), known(row.Get("attributing_country"))
		switch base {
		case byGovernment, byEU, byOrganisation:
			a.official = a.official || !company
		case byThirdParty:
			a.official = a.official || !company && country && t.official
		}
	}
	for _, base := range order {
		if found[base] && base != "" {
			a.bases = append(a.bases, base)
		}
	}
	a.basis = bases[append(slices.Clone(a.bases), "")[0]]
	for _, row := range a.rows {
		t := types[row.Get("attribution_type")]
		chosen := t.other
		switch {
		case a.official:
			chosen = t.government
		case a.basis.attributor == graph.AttributorItSecurityCommunity:
			chosen = t.community
		case a.basis.attributor == graph.AttributorAttacker:
			chosen = t.attacker
		}
		for _, form := range chosen {
			if !slices.Contains(a.forms, form) {
				a.forms = append(a.forms, form)
			}
		}
	}
	a.accusers, a.initiators = a.values("attributing_actor"), a.values("attributed_initiator")
	var err error
	if a.by, err = a.places(a.values("attributing_country")); err != nil {
		return fmt.Errorf("attributing_country: %w", err)
	}
	if a.of, err = a.places(a.values("attributed_initiator_country")); err != nil {
		return fmt.Errorf("attributed_initiator_country: %w", err)
	}
	return nil
}

func (a *attribution) take() error {
	stated := unknownDay
	if day, err := date("attribution_date", a.rows[0].Get("attribution_date")); err != nil {
		return err
	} else if day != nil {
		stated = *day
	}
	a.accuse()
	a.blame()
	out := &graph.Accusation{
		Entity: graph.Entity{ID: a.id(graph.KindAccusation, a.key)}, Summary: a.summary(), Stated: stated, Forms: a.forms,
		Sourcing: a.sourcing(), Level: a.level(),
	}
	for _, base := range a.bases {
		if t := bases[base].attributor; !slices.Contains(out.AttributorTypes, t) {
			out.AttributorTypes = append(out.AttributorTypes, t)
		}
	}
	a.links = append(a.links, graph.NewLink(graph.Alleges, a.operation(a.incident), nil))
	a.Define(out, a.links...)
	if slices.Contains(a.bases, contested) {
		a.dispute(out)
	}
	return nil
}

// accuse finds who says it. A person or body that speaks for a government does so in this statement: what it belongs to
// otherwise the table does not tell.
func (a *attribution) accuse() {
	company := a.values("attribution_it_company")
	names := a.accusers
	self := len(names) == 0 && len(a.bases) == 1 && a.bases[0] == byAttacker && len(a.initiators) > 0
	switch {
	case self: // the attacker confirms it, and is named
		names = a.initiators
	case len(names) == 0:
		names = company
	}
	role := graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: a.basis.standing}
	add := func(id, name string) {
		a.links = append(a.links, graph.NewLink(graph.MadeBy, id, role))
		a.accuserNames = append(a.accuserNames, name)
		role.Role = graph.AccuserRoleJoint
	}
	behind := a.behind()
	anonymous := a.openly == secretly
	var seat []graph.Link
	if !a.official && len(a.by.countries) == 1 && a.basis.kind != graph.KindThreatGroup {
		seat = append(seat, graph.NewLink(graph.OfCountry, a.by.countries[0], graph.Belonging{Relation: graph.RelationBasedIn}))
	}
	if behind != "" && (len(names) > 0 || anonymous) {
		role.OnBehalfOfID = &behind
	}
	for _, name := range names {
		kind := a.basis.kind
		if a.official && kind != graph.KindInternationalOrganisation {
			kind = graph.KindStateAgency
			if strings.Contains(strings.ToLower(name), "government") {
				kind = graph.KindGovernment
			}
		}
		add(a.actor(name, kind, seat...), parse(name).name)
	}
	nobody := "an unnamed " + a.basis.unnamed
	switch {
	case len(names) > 0:
		if a.official && len(a.by.countries) > 1 { // which of the bodies speaks for which of them the rows do not tell
			for i, id := range a.by.countries {
				add(id, a.by.names[i])
			}
		}
	case anonymous || !a.official:
		add(a.unnamed("attribution-"+a.key, "Unnamed "+a.basis.unnamed, graph.KindUnnamed, seat...), nobody)
	case len(a.by.countries) > 0:
		for i, id := range a.by.countries {
			add(id, a.by.names[i])
		}
	default:
		add(behind, "a government that it does not name")
	}
}

// behind is the government that a statement is made for: the country that is coded, if it is one, or a government that is not
// named; "" where the countries stand beside the bodies, and where no government speaks.
func (a *attribution) behind() string {
	switch {
	case !a.official || a.basis.kind == graph.KindInternationalOrganisation || len(a.by.countries) > 1:
		return ""
	case len(a.by.countries) == 1:
		return a.by.countries[0]
	}
	return a.unnamed("government-"+a.key, "Government that EuRepoC does not name", graph.KindGovernment)
}

// tie is the category that holds for one of so many: where it is the only one, the strongest; among several, nothing tells whose
// the strongest is, and the weakest holds for each.
func (a *attribution) tie(of int) category {
	if of == 1 {
		return a.strong
	}
	return a.weak
}

// blame finds whom it names.
func (a *attribution) blame() {
	add := func(id string, role graph.AccusedRole) {
		if !slices.ContainsFunc(a.links, func(l graph.Link) bool { return l.Type == graph.Accuses && l.To == id }) {
			a.links = append(a.links, graph.NewLink(graph.Accuses, id, role))
		}
	}
	perpetrator := graph.AccusedRole{Role: graph.AccusedRolePerpetrator}
	c := a.tie(len(a.initiators))
	perpetrator.Nexus = c.nexus(len(a.of.countries) > 0)
	for _, text := range a.initiators {
		n := parse(text)
		kind := graph.KindThreatGroup
		switch {
		case n.member, c == individual:
			kind = graph.KindPerson
		case c == state && acronym.MatchString(n.name):
			kind = graph.KindStateAgency
		}
		perpetrator.Level = levels[sort(n.name, kind)]
		a.agency = a.agency || perpetrator.Level == graph.LevelAgency || perpetrator.Level == graph.LevelUnit
		add(a.actor(text, kind), perpetrator)
		if n.member {
			perpetrator.Level = levels[sort(n.within, graph.KindThreatGroup)]
			add(a.actor(n.within, graph.KindThreatGroup), perpetrator)
		}
		a.accusedNames = append(a.accusedNames, n.name)
	}
	for _, id := range a.of.countries {
		role := graph.AccusedRole{Level: graph.LevelState, Role: graph.AccusedRolePerpetrator, Nexus: a.tie(len(a.of.countries)).nexus(true)}
		if !role.Nexus.Counts() {
			role.Role = graph.AccusedRoleHost
		}
		add(id, role)
	}
	for _, id := range a.of.actors {
		add(id, graph.AccusedRole{Level: graph.LevelGroup, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusUnknown})
	}
	if !slices.ContainsFunc(a.links, func(l graph.Link) bool { return l.Type == graph.Accuses }) {
		perpetrator.Level = graph.LevelUnknown
		add(a.unnamed("attacker-"+a.incident, "Unnamed attacker", graph.KindUnnamed), perpetrator)
	}
}

// levels are those of the accused by what they are.
var levels = map[graph.ActorKind]graph.AttributionLevel{
	graph.KindPerson: graph.LevelPerson, graph.KindStateAgency: graph.LevelAgency, graph.KindMilitaryUnit: graph.LevelUnit,
	graph.KindThreatGroup: graph.LevelGroup,
}

func (a *attribution) level() graph.AttributionLevel {
	switch c := a.strong; {
	case a.agency:
		return graph.LevelAgency
	case c == state:
		return graph.LevelState
	case c == affiliated, c == group:
		return graph.LevelGroup
	case c == individual:
		return graph.LevelPerson
	}
	return graph.LevelUnknown
}

func (a *attribution) sourcing() graph.Sourcing {
	onlyMedia := len(a.bases) == 1 && a.bases[0] == byMedia
	switch {
	case a.openly == onRecord && !onlyMedia, a.openly == unclear && !onlyMedia && len(a.accusers) > 0:
		return graph.SourcingOnRecord
	case a.openly == secretly && a.official:
		return graph.SourcingAnonymousOfficial
	}
	return graph.SourcingMediaClaim
}

// summary says what is coded, and nothing else.
func (a *attribution) summary() string {
	where := append(slices.Clone(a.of.names), a.of.regions...)
	whom, self := "an attacker that it does not name", slices.Equal(a.accuserNames, a.accusedNames)
	switch {
	case len(a.accusedNames) > 0:
		whom = enumerate(a.accusedNames)
	case len(a.of.names) > 0 && a.strong == state:
		whom, where = enumerate(a.of.names), a.of.regions
	}
	text := fmt.Sprintf("EuRepoC records that %s attributed the operation to %s.", enumerate(a.accuserNames), whom)
	if self {
		text = fmt.Sprintf("EuRepoC records that %s claimed the operation.", whom)
	}
	if len(where) > 0 {
		text += fmt.Sprintf(" It places the attacker in %s.", enumerate(where))
	}
	if places := append(slices.Clone(a.by.names), a.by.regions...); !a.official && len(places) > 0 {
		text += fmt.Sprintf(" It places the speaker in %s.", enumerate(places))
	}
	return text
}

// dispute: that an attribution is contested is a judgement of the coders, who do not tell by whom.
func (a *attribution) dispute(of *graph.Accusation) {
	aspect := graph.AspectActorCluster
	if a.strong >= affiliated {
		aspect = graph.AspectStateLink
	}
	a.Define(&graph.Assessment{
		Entity:  graph.Entity{ID: a.id(graph.KindAssessment, a.key+"/contested")},
		Verdict: graph.VerdictDisputed, On: unknownDay, Independence: graph.IndependenceUnknown, Method: graph.MethodDatasetCoding, Aspect: aspect,
		Rationale: new("EuRepoC codes the attribution as contested. By whom, and on what grounds, it does not code."),
	}, graph.NewLink(graph.AssessedBy, a.coders(), nil), graph.NewLink(graph.Of, of.ID, nil))
}
