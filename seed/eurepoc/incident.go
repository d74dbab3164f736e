package eurepoc

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/ingest"
)

// operationTypes are the words of incident_type. What a hijacking was used for the others say, if anything does.
var operationTypes = map[string][]graph.OperationType{
	"Data theft":               {graph.OperationTypeDataTheft},
	"Data theft & Doxing":      {graph.OperationTypeDataTheft, graph.OperationTypeHackAndLeak},
	"Disruption":               {graph.OperationTypeDisruption},
	"Hijacking with Misuse":    {graph.OperationTypeOther},
	"Hijacking without Misuse": {graph.OperationTypeOther},
	"Ransomware":               {graph.OperationTypeRansomware},
}

// techniques are the numbers in ATT&CK of those that the tables name. "Data Exfiltration" is a tactic.
var techniques = map[string]string{
	"Account Access Removal": "T1531", "Data Destruction": "T1485", "Data Encrypted for Impact": "T1486", "Data Manipulation": "T1565",
	"Defacement": "T1491", "Disk Wipe": "T1561", "Drive-By Compromise": "T1189", "Endpoint Denial of Service": "T1499",
	"Exploit Public-Facing Application": "T1190", "External Remote Services": "T1133", "Firmware Corruption": "T1495",
	"Hardware Additions": "T1200", "Inhibit System Recovery": "T1490", "Network Denial of Service": "T1498", "Phishing": "T1566",
	"Replication Through Removable Media": "T1091", "Resource Hijacking": "T1496", "Service Stop": "T1489",
	"Supply Chain Compromise": "T1195", "System Shutdown/Reboot": "T1529", "Trusted Relationship": "T1199", "Valid Accounts": "T1078",
}

func (r *record) incident() error {
	incident, err := r.number("ID")
	if err != nil {
		return err
	}
	r.ID = incident
	row := r.rows[0]
	o := &graph.Operation{Entity: graph.Entity{ID: r.operation(incident)}, Name: row.Get("name")}
	if o.Name == "" {
		return errors.New("it has no name")
	}
	for _, side := range []struct {
		column string
		to     **graph.FuzzyDate
	}{{"start_date", &o.Start}, {"end_date", &o.End}} {
		if *side.to, err = date(side.column, row.Get(side.column)); err != nil {
			return err
		}
	}
	for _, name := range r.list("incident_type") {
		all, err := word("incident_type", name, operationTypes)
		if err != nil {
			return err
		}
		for _, t := range all {
			if !slices.Contains(o.Types, t) {
				o.Types = append(o.Types, t)
			}
		}
	}
	r.Define(o, append(r.techniques(), r.conflicts()...)...)
	r.codings(incident)
	r.sources(incident)
	for _, answers := range []answers{political, legal} {
		if err := r.answer(incident, answers); err != nil {
			return err
		}
	}
	return nil
}

func (r *record) techniques() []graph.Link {
	var links []graph.Link
	for _, column := range []string{"MITRE_initial_access", "MITRE_impact"} {
		for _, name := range r.list(column) {
			number, ok := techniques[name]
			if !ok {
				continue // it stands in the claim on the impact
			}
			id := graph.KindTechnique.Prefix() + ":" + number
			r.Name(&graph.Technique{Entity: graph.Entity{ID: id}, AttackID: number, Name: name, Domain: "enterprise"})
			links = append(links, graph.NewLink(graph.AllegedlyUsed, id, graph.TechniqueUse{CodedBy: new("EuRepoC"), SourceRef: r.Source()}))
		}
	}
	return links
}

// conflicts are the standing conflicts that the incident is read against.
func (r *record) conflicts() []graph.Link {
	var links []graph.Link
	for _, name := range r.list("offline_conflict_name_HIIK") {
		name = strings.Join(strings.Fields(name), " ")
		issue := &graph.ContextIssue{Entity: graph.Entity{ID: r.id(graph.KindContextIssue, ingest.Key(strings.ToLower(name)))}, Name: name}
		var between []graph.Link
		for side := range strings.SplitSeq(name, " – ") {
			for party := range strings.SplitSeq(side, ",") {
				party, _, _ = strings.Cut(party, " (")
				party, _, _ = strings.Cut(party, " et al")
				if id, ok := seed.CountryID(party); ok {
					between = append(between, graph.NewLink(graph.Between, id, nil))
				}
			}
		}
		r.Mention(issue, between...)
		links = append(links, graph.NewLink(graph.InContext, issue.ID, nil))
	}
	return links
}

// coding is a claim that the coders make of an incident: columns under names that a reader knows.
type coding struct {
	key     string
	kind    graph.ClaimKind
	columns [][2]string
}

var codings = []coding{
	{"impact", graph.ClaimKindImpact, [][2]string{
		{"data_theft", "data theft"},
		{"disruption", "disruption"},
		{"hijacking", "hijacking"},
		{"physical_effects_spatial", "physical effects in space"},
		{"physical_effects_temporal", "physical effects in time"},
		{"MITRE_impact", "impact after ATT&CK"},
		{"unweighted_cyber_intensity", "intensity, unweighted"},
		{"weighted_cyber_intensity", "intensity, weighted"},
		{"impact_indicator", "impact indicator"},
		{"functional_impact", "functional impact"},
		{"intelligence_impact", "intelligence impact"},
		{"economic_impact", "economic impact"},
		{"zero_days", "zero days used"},
	}},
	{"law", graph.ClaimKindLegalQualification, [][2]string{
		{"state_responsibility_indicator", "responsibility of a state"},
		{"IL_breach_indicator", "rules of international law touched"},
		{"IL_breach_indicator_subcode", "of these"},
		{"evidence_for_sanctions_indicator", "evidence for sanctions"},
		{"legal_attribution_reference", "rules that the attribution refers to"},
		{"legal_response_indicator", "legal answers open"},
	}},
	{"motive", graph.ClaimKindMotive, [][2]string{
		{"cyber_conflict_issue", "issue of the cyber conflict"},
		{"offline_conflict_issue", "issue of the conflict offline"},
		{"offline_conflict_intensity_subcode", "its intensity"},
	}},
	{"course", graph.ClaimKindOther, [][2]string{
		{"inclusion_criteria", "why it is listed"},
		{"source_incident_detection_disclosure", "who disclosed it"},
		{"initiator_name", "initiator, as settled"},
		{"initiator_country", "its country"},
		{"initiator_category", "its category"},
	}},
}

func (r *record) codings(incident string) {
	for _, c := range codings {
		var parts []string
		for _, column := range c.columns {
			items := r.list(column[0])
			if list := literals(r.rows[0].Get(column[0])); len(list) > 0 {
				items = slices.DeleteFunc(list, func(item string) bool { return !known(item) })
			}
			if len(items) > 0 {
				parts = append(parts, column[1]+": "+strings.Join(slices.Compact(items), ", "))
			}
		}
		if len(parts) > 0 {
			r.claim(incident, c.key, c.kind, "EuRepoC codes "+strings.Join(parts, "; ")+".")
		}
	}
}

// sources are what the coders cite, for the attribution or for the rest. Which of several attributions an address is about, the
// table does not tell.
func (r *record) sources(incident string) {
	seen := map[string]bool{}
	for _, column := range []struct {
		name, text string
		kind       graph.ClaimKind
	}{
		{"sources_attribution", "EuRepoC cites this publication for who is said to have done it.", graph.ClaimKindAttribution},
		{"sources_url", "EuRepoC cites this publication for the operation.", graph.ClaimKindOther},
	} {
		for _, text := range literals(r.rows[0].Get(column.name)) {
			for url := range strings.FieldsSeq(text) {
				if seen[url] || !strings.HasPrefix(url, "http://") && !strings.HasPrefix(url, "https://") {
					continue
				}
				seen[url] = true
				id := r.publication(url)
				_, key, _ := strings.Cut(id, "/")
				r.claim(incident, "source-"+key, column.kind, column.text, graph.NewLink(graph.StatedIn, id, nil))
			}
		}
	}
}

// literals are the texts in a list as Python writes it, such as ['a', "b's"]; none where the cell is no such list.
func literals(cell string) []string {
	if !strings.HasPrefix(cell, "[") {
		return nil
	}
	var out []string
	var text strings.Builder
	var quote rune
	escaped := false
	for _, c := range cell {
		switch {
		case quote == 0:
			if c == '\'' || c == '"' {
				quote = c
				text.Reset()
			}
		case escaped:
			text.WriteRune(c)
			escaped = false
		case c == '\\':
			escaped = true
		case c == quote:
			out = append(out, text.String())
			quote = 0
		default:
			text.WriteRune(c)
		}
	}
	return out
}

// answers are the columns of one sort of answers.
type answers struct {
	prefix, adjective string
	kinds, details    map[string]graph.ResponseKind // by type, and by its subcode; "" has none
	fallback          graph.ResponseKind
}

var political = answers{
	prefix: "political_response", adjective: "political", fallback: graph.ResponseKindAcknowledgement,
	kinds: map[string]graph.ResponseKind{
		"Stabilizing measures": graph.ResponseKindCondemnation, "Preventive measures": graph.ResponseKindAdvisory,
		"Legislative reactions": graph.ResponseKindInvestigation, "Executive reactions": graph.ResponseKindDefensiveMeasure,
		"Cooperative measures": graph.ResponseKindCooperation,
	},
	details: map[string]graph.ResponseKind{
		"Awareness raising":                                                     graph.ResponseKindAdvisory,
		"Capacity building in third countries":                                  graph.ResponseKindCooperation,
		"Confidence and security-building Dialogues":                            graph.ResponseKindCooperation,
		"Declaration of HR":                                                     graph.ResponseKindCondemnation,
		"Diplomatic protest notes":                                              graph.ResponseKindProtestNote,
		"Legislative initiative":                                                graph.ResponseKindDefensiveMeasure,
		"Parliamentary investigation committee":                                 graph.ResponseKindInvestigation,
		"Removal from office":                                                   graph.ResponseKindDefensiveMeasure,
		"Resignation":                                                           graph.ResponseKindDefensiveMeasure,
		"Statement by head of state/head of government":                         graph.ResponseKindCondemnation,
		"Statement by minister of foreign affairs":                              graph.ResponseKindCondemnation,
		"Statements by foreign ministers":                                       graph.ResponseKindCondemnation,
		"Statement by other ministers/members of parliament":                    graph.ResponseKindCondemnation,
		"Statement by secretary-general or similar":                             graph.ResponseKindCondemnation,
		"Statement by other ministers (or spokespersons)/members of parliament": graph.ResponseKindCondemnation,
	},
}

var legal = answers{
	prefix: "legal_response", adjective: "legal", fallback: graph.ResponseKindAcknowledgement,
	kinds: map[string]graph.ResponseKind{
		"Other legal measures on national level (e.g. law enforcement investigations, arrests)": graph.ResponseKindInvestigation,
		"Peaceful means: Retorsion (International Law)":                                         "", // what was done, its subcode tells
		"Proclamation of public emergency (national level)":                                     graph.ResponseKindDefensiveMeasure,
		"No justification under IL":                                                             "",
	},
	details: map[string]graph.ResponseKind{
		"Economic sanctions":                graph.ResponseKindSanction,
		"Severance of diplomatic relations": graph.ResponseKindBreakOffRelations,
	},
}

// answer makes one answer of all that the lists hold: their items stand in different orders, so that nothing tells which day,
// kind and party belong together.
func (r *record) answer(incident string, of answers) error {
	column := func(name string) string { return of.prefix + "_" + name }
	kinds, details, dates := r.list(column("type")), r.list(column("type_subcode")), r.list(column("date"))
	names, countries := r.list(column("actor")), r.list(column("country"))
	if len(kinds)+len(details)+len(dates)+len(names)+len(countries) == 0 {
		return nil
	}
	answer := &graph.Response{Entity: graph.Entity{ID: r.id(graph.KindResponse, incident+"/"+of.adjective)}}
	add := func(kind graph.ResponseKind) {
		if kind != "" && !slices.Contains(answer.Kinds, kind) {
			answer.Kinds = append(answer.Kinds, kind)
		}
	}
	for _, name := range details {
		kind, err := word(column("type_subcode"), name, of.details)
		if err != nil {
			return err
		}
		add(kind)
	}
	for _, name := range kinds {
		_, bare, found := strings.Cut(name, ": ")
		if !found || of.kinds[bare] == "" {
			bare = name
		}
		kind, err := word(column("type"), bare, of.kinds)
		if err != nil {
			return err
		}
		if len(details) < len(kinds) {
			add(kind)
		}
	}
	if len(answer.Kinds) == 0 {
		add(of.fallback)
	}
	var err error
	if answer.On, err = span(column("date"), dates); err != nil {
		return err
	}
	where, err := r.places(countries)
	if err != nil {
		return fmt.Errorf("%s: %w", column("country"), err)
	}
	by := append(slices.Clone(where.countries), where.actors...)
	for _, name := range names {
		if id := r.actor(name, graph.KindOrganisation); !slices.Contains(by, id) {
			by = append(by, id)
		}
	}
	if len(by) == 0 {
		by = append(by, r.unnamed(of.adjective+"-answer-"+incident, "Unnamed party that answers", graph.KindUnnamed))
	}
	links := []graph.Link{graph.NewLink(graph.To, r.operation(incident), nil)}
	for _, id := range by {
		links = append(links, graph.NewLink(graph.AnsweredBy, id, nil))
	}
	said := slices.Concat(kinds, details)
	if len(said) == 0 {
		said = []string{"not described"}
	}
	who := slices.Concat(where.names, countriesLeft(countries, where), names)
	answer.Summary = fmt.Sprintf("EuRepoC lists %s answers to the operation: %s.", of.adjective, strings.Join(said, "; "))
	if len(who) > 0 {
		answer.Summary += fmt.Sprintf(" It lists as parties to them: %s.", strings.Join(who, "; "))
	}
	if len(who) > 1 || len(dates) > 1 {
		answer.Summary += " Which of them did what on which day it does not tell."
	}
	r.Define(answer, links...)
	return nil
}

// countriesLeft are the names that are no countries.
func countriesLeft(names []string, where places) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		return slices.Contains(where.names, strings.TrimSuffix(name, " (region)"))
	})
}

// span is the time that several days lie in.
func span(column string, days []string) (graph.FuzzyDate, error) {
	var first, last *graph.FuzzyDate
	for _, text := range days {
		day, err := date(column, text)
		if err != nil {
			return unknownDay, err
		}
		if day == nil {
			continue
		}
		if first == nil || day.Earliest < first.Earliest {
			first = day
		}
		if last == nil || day.Latest > last.Latest {
			last = day
		}
	}
	if first == nil {
		return unknownDay, nil
	}
	if first.EDTF == last.EDTF {
		return *first, nil
	}
	whole, err := graph.ParseEDTF(first.EDTF + "/" + last.EDTF)
	if err != nil {
		return unknownDay, fmt.Errorf("%s: %w", column, err)
	}
	return whole, nil
}

// sectors are the categories of receivers that STIX has a word for.
var sectors = map[string]string{
	"Government / ministries": "government-national", "Civil service / administration": "government-public-services", "Military": "defense",
	"Defence industry": "defense", "Energy": "energy", "Finance": "financial-services", "Health": "healthcare",
	"Telecommunications": "telecommunications", "Transportation": "transportation", "Water": "water", "Food": "agriculture",
	"Space": "aerospace", "Digital Provider": "technology", "Research": "education", "Science": "education", "Media": "communications",
	"Chemicals": "chemical", "Critical Manufacturing": "manufacturing",
}

// receivers tells whom an incident is said to have hit: countries, organisations and sorts of institutions, each as a set. Their
// regions are no parties, and become a claim.
func (r *record) receivers() error {
	incident, err := r.number("ID")
	if err != nil {
		return err
	}
	r.ID = incident
	where, err := r.places(r.values("receiver_country"))
	if err != nil {
		return fmt.Errorf("receiver_country: %w", err)
	}
	targets := append(slices.Clone(where.countries), where.actors...)
	for _, name := range r.values("receiver_name") {
		targets = append(targets, r.actor(name, graph.KindOrganisation))
	}
	for _, name := range append(r.values("receiver_category"), r.values("receiver_category_subcode")...) {
		name, _, _ = strings.Cut(name, " (")
		s := &graph.Service{Entity: graph.Entity{ID: r.id(graph.KindService, ingest.Key(name))}, Name: name}
		if sector, ok := sectors[name]; ok {
			s.Sector = &sector
		}
		r.Mention(s)
		targets = append(targets, s.ID)
	}
	links := []graph.Link{graph.NewLink(graph.DerivedFrom, r.in.DatasetID(), graph.Provenance{Source: *r.Source()})}
	slices.Sort(targets)
	for _, id := range slices.Compact(targets) {
		links = append(links, graph.NewLink(graph.AimedAt, id, nil))
	}
	r.Link(r.operation(incident), links...)
	if len(where.regions) > 0 {
		r.claim(incident, "regions", graph.ClaimKindOther, "EuRepoC lists receivers in "+enumerate(where.regions)+".")
	}
	return nil
}
