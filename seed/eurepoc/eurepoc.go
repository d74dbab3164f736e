// Package eurepoc reads the tables of the European Repository of Cyber Incidents (EuRepoC), version 1.1: incidents, who attributed
// them to whom, and who was hit.
//
// The tables are products: an attribution with two accusers, three accused and two forms has twelve rows, and so the rows of one
// say which values there are, never which belong together. All that is read here are sets. Where one value must be chosen, such
// as how an accused is tied to a state, it is the weakest that the rows allow.
package eurepoc

import (
	"crypto/sha256"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/attack"
	"github.com/gravamen/gravamen/seed/ingest"
)

// Format reads tables of EuRepoC.
var Format = &ingest.Format{
	Name:  "eurepoc",
	Short: "tables of EuRepoC: incidents, attributions and their legal and political answers",
	Long: `Reads the tables of EuRepoC's Global Dataset of Cyber Incidents in its version 1.1 (https://zenodo.org/records/7848941): the
Global Database, the Attribution dataset and the Receiver dataset, in one call.

Incidents become operations, attributions become accusations, receivers become targets. An accuser or accused that is not
named becomes an actor of kind UNNAMED, or GOVERNMENT where a government is said to stand behind it. Answers are listed without
who gave which, since the table does not tell. A contested attribution is one that EuRepoC's coders dispute; their other
codings become claims on the operation. Descriptions are not kept.

The first of January stands for a year and the first of a month for a month: the tables write so what they do not know.

Nothing says under which terms version 1.1 may be used. Its records are marked CC-BY-NC-4.0, as those of version 1.3 are;
--licence says otherwise.`,
	Example: "gravamen import eurepoc EuRepoC/",
	Ending:  ".csv",
	Dataset: graph.Dataset{Name: "eurepoc", Licence: "CC-BY-NC-4.0", URL: new("https://eurepoc.eu")},
	Read:    read,
}

// table is one of the tables.
type table struct {
	name    string
	telling string   // a column that the others do not have, or have besides one that is asked for before
	needed  []string // columns
	by      string   // column whose value the rows of a record share; "": a record is a row
	take    func(*record) error
}

var tables = []table{
	{
		"Global Database", "sources_url",
		[]string{
			"ID", "name", "start_date", "end_date", "incident_type", "sources_attribution", "sources_url", "cyber_conflict_issue",
			"offline_conflict_name_HIIK", "political_response_date", "political_response_type", "political_response_type_subcode",
			"political_response_country", "political_response_actor", "legal_response_date", "legal_response_type",
			"legal_response_type_subcode", "legal_response_country", "legal_response_actor", "MITRE_initial_access", "MITRE_impact",
		},
		"", (*record).incident,
	},
	{
		"Attribution dataset", "attribution_ID",
		[]string{
			"incident_ID", "attribution_ID", "attribution_date", "attribution_type", "attribution_basis", "attributing_actor",
			"attribution_it_company", "attributing_country", "attributed_initiator", "attributed_initiator_country", "attributed_initiator_category",
		},
		"attribution_ID", (*record).attribution,
	},
	{
		"Receiver dataset", "receiver_country",
		[]string{"ID", "receiver_country", "receiver_name", "receiver_category", "receiver_category_subcode"},
		"ID", (*record).receivers,
	},
}

// versionShape finds the version in the name of a file.
var versionShape = regexp.MustCompile(`(?i)[_-]v?([0-9]+(?:\.[0-9]+)+)\.csv$`)

func read(in *ingest.Input) error {
	var versions []string
	for _, f := range in.Files() {
		columns, err := f.Header()
		if err != nil {
			return err //nolint:wrapcheck // it names the file
		}
		at := slices.IndexFunc(tables, func(t table) bool { return slices.Contains(columns, t.telling) })
		if at < 0 {
			return f.Fault("this is no table of EuRepoC: its Global Database has a column sources_url, its Attribution dataset attribution_ID, its Receiver dataset receiver_country") //nolint:wrapcheck // as above
		}
		t := tables[at]
		if err := f.CSVGroups(t.needed, t.by, func(r *ingest.Record, rows []ingest.Row) error {
			return t.take(&record{Record: r, in: in, rows: rows})
		}); err != nil {
			return err //nolint:wrapcheck // as above
		}
		if found := versionShape.FindStringSubmatch(path.Base(f.Name)); found != nil {
			versions = append(versions, found[1])
		}
	}
	slices.Sort(versions)
	in.Version(strings.Join(slices.Compact(versions), ", "))
	return nil
}

// record is one record on its way into the graph.
type record struct {
	*ingest.Record

	in   *ingest.Input
	rows []ingest.Row
}

// absent are what the tables write for no value.
var absent = []string{"", "Not available", "Unknown", "N", "NaT", "none", "None", "nan"}

func known(value string) bool { return !slices.Contains(absent, value) }

// values are what a column says in the rows of the record, each once.
func (r *record) values(column string) []string {
	return slices.DeleteFunc(ingest.Distinct(r.rows, column), func(value string) bool { return !known(value) })
}

// list are the items of a cell that holds several, each once.
func (r *record) list(column string) []string {
	var out []string
	for _, item := range split(r.rows[0].Get(column)) {
		if known(item) && !slices.Contains(out, item) {
			out = append(out, item)
		}
	}
	return out
}

// split takes apart what semicolons join; those in parentheses belong to a name, such as "Chief Pilot (Minister; ATL)".
func split(cell string) []string {
	var out []string
	depth, begin := 0, 0
	for i, c := range cell {
		switch c {
		case '(':
			depth++
		case ')':
			depth = max(depth-1, 0)
		case ';':
			if depth == 0 {
				out = append(out, strings.TrimSpace(cell[begin:i]))
				begin = i + 1
			}
		}
	}
	return append(out, strings.TrimSpace(cell[begin:]))
}

// number is the number in a column of the first row, which some tables write as 12.0.
func (r *record) number(column string) (string, error) {
	text := strings.TrimSuffix(r.rows[0].Get(column), ".0")
	if text == "" || strings.Trim(text, "0123456789") != "" {
		return "", fmt.Errorf("%s is %q; it must be a number", column, r.rows[0].Get(column))
	}
	return text, nil
}

// id is that of a node of the dataset.
func (r *record) id(kind graph.Kind, key string) string {
	return kind.Prefix() + ":" + r.in.Name() + "/" + key
}

func (r *record) operation(incident string) string { return r.id(graph.KindOperation, incident) }

// unknownDay is a day of which nothing is said.
var unknownDay = graph.FuzzyDate{EDTF: "XXXX", Precision: graph.PrecisionUnknown, Qualifier: graph.QualifierExact}

// date reads a day. What is not known of one is written as 01: the first of January is a year, the first of a month a month. It
// is nil for no day.
func date(column, text string) (*graph.FuzzyDate, error) {
	text = strings.TrimSuffix(text, " 00:00:00")
	if !known(text) {
		return nil, nil //nolint:nilnil // none
	}
	day, err := graph.ParseDay(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", column, err)
	}
	written, unknown := strings.CutSuffix(string(day), "-01")
	if unknown {
		written = strings.TrimSuffix(written, "-01")
	}
	fuzzy, err := graph.ParseEDTF(written)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", column, err)
	}
	return &fuzzy, nil
}

// word looks up what a closed list of the dataset stands for.
func word[T any](column, text string, list map[string]T) (T, error) {
	value, ok := list[text]
	if !ok {
		known := make([]string, 0, len(list))
		for name := range list {
			known = append(known, fmt.Sprintf("%q", name))
		}
		slices.Sort(known)
		return value, fmt.Errorf("%s is %q; known are %s", column, text, strings.Join(known, ", "))
	}
	return value, nil
}

// organisations are parties that the tables list among the countries.
var organisations = map[string]struct {
	name string
	kind graph.ActorKind
}{
	"NATO (region)":                              {"NATO", graph.KindInternationalOrganisation},
	"United Nations":                             {"United Nations", graph.KindInternationalOrganisation},
	"United Nations Organization":                {"United Nations", graph.KindInternationalOrganisation},
	"United Nations Economic and Social Council": {"United Nations Economic and Social Council", graph.KindInternationalOrganisation},
	"United Nations Environment Programme":       {"United Nations Environment Programme", graph.KindInternationalOrganisation},
	"UNICEF":                                     {"UNICEF", graph.KindInternationalOrganisation},
	"Interpol":                                   {"Interpol", graph.KindInternationalOrganisation},
	"Organization for Security and Cooperation in Europe": {"Organization for Security and Cooperation in Europe", graph.KindInternationalOrganisation},
	"World Anti-Doping Agency":                            {"World Anti-Doping Agency", graph.KindOrganisation},
	"International Association of Athletics Federations":  {"International Association of Athletics Federations", graph.KindOrganisation},
	"ISIS": {"ISIS", graph.KindOrganisation},
}

// regions are what the tables list among the countries and what is none, besides all that ends in "(region)".
var regions = []string{
	"Africa", "Balkans", "Caucasus", "Eastern Europe", "North America", "Northern Europe", "South America", "Southern Europe", "Western Europe",
}

// places are what a column for countries holds.
type places struct {
	countries []string // ids
	names     []string // of these
	actors    []string // ids
	regions   []string // names
}

func (r *record) places(names []string) (places, error) {
	var p places
	add := func(list *[]string, item string) bool {
		if slices.Contains(*list, item) {
			return false
		}
		*list = append(*list, item)
		return true
	}
	for _, name := range names {
		if org, ok := organisations[name]; ok {
			add(&p.actors, r.actor(org.name, org.kind))
		} else if id, ok := seed.CountryID(name); ok {
			if add(&p.countries, id) {
				p.names = append(p.names, strings.TrimSuffix(name, " (region)"))
			}
		} else if region, ok := strings.CutSuffix(name, " (region)"); ok || slices.Contains(regions, name) {
			add(&p.regions, region)
		} else {
			return p, fmt.Errorf("%q is no country, region or organisation that is known here", name)
		}
	}
	return p, nil
}

// named is what the tables write for a party: "person --> unit" for a member of one, "group < group" for a part of one.
type named struct {
	name   string // the person, or the part
	member bool   // a person of within
	within string // "": nothing
	whole  string // as it is written
}

func parse(text string) named {
	text = strings.Join(strings.Fields(text), " ")
	if person, unit, ok := strings.Cut(text, " --> "); ok {
		return named{name: person, member: true, within: unit, whole: text}
	}
	part, _, _ := strings.Cut(text, " < ")
	return named{name: part, whole: text}
}

// groupID finds the numbers of groups in ATT&CK.
var groupID = regexp.MustCompile(`\bG[0-9]{4}\b`)

// offices are words that stand in the parentheses after a person's name.
var offices = regexp.MustCompile(`\([^()]*\b(Academics?|Advisor|Attorney|Chairman|Chief|Commissioner|Congressman|Deputy|Director|Editor|Governor|Head|Journalist|Mayor|Member|Minister|Ministry spokes\w+|Official|Premier|President|Prosecutor|Secretary|Sheriff|Spokes\w+|Vice)\b`)

// Words in the names of state bodies and of parts of them, before any parenthesis. "Army" and "force" are not among them: hackers
// without a state call themselves so.
var (
	agencies = regexp.MustCompile(`(?i)\b(armed forces|bureau|cert-[a-z]{2}|cyber command|department|directorate|embassy|guards? corps|ministry|parliament|police|` +
		`prosecution|prosecutor|secretariat|senate|treasury|((cyber)?security|federal|intelligence|investigative|national) (agency|authority|cent(er|re)|service)|` +
		`investigative committee)\b|^(the )?government\b|\bgovernment$`)
	units   = regexp.MustCompile(`(?i)\bunit [0-9]`)
	acronym = regexp.MustCompile(`^[A-Z]{3,5}$`)
)

// sort is what a name tells of its bearer, where the tables leave open what that is.
func sort(name string, open graph.ActorKind) graph.ActorKind {
	bare, _, _ := strings.Cut(name, "(")
	bare = strings.TrimSpace(bare)
	vague := slices.Contains([]graph.ActorKind{graph.KindThreatGroup, graph.KindOrganisation}, open)
	switch {
	case offices.MatchString(name):
		return graph.KindPerson
	case vague && units.MatchString(bare):
		return graph.KindMilitaryUnit
	case vague && agencies.MatchString(bare):
		return graph.KindStateAgency
	}
	return open
}

// actor makes sure that there is an actor of a name, and gives its id. Records that use one name mean one actor.
func (r *record) actor(text string, kind graph.ActorKind, links ...graph.Link) string {
	n := parse(text)
	kind = sort(n.name, kind)
	a := &graph.Actor{Entity: graph.Entity{ID: r.id(graph.KindActor, ingest.Key(n.name))}, Name: n.name, Kind: kind}
	if n.whole != n.name {
		a.Names = []graph.ActorName{{Text: n.whole}}
	}
	// The claim is the same in every record that uses the name, so it names none of them.
	if ids := slices.Compact(groupID.FindAllString(n.name, -1)); len(ids) == 1 && kind == graph.KindThreatGroup {
		links = append(links, graph.NewLink(graph.SameAs, attack.Group(r.Record, ids[0]), graph.IdentityClaim{AssertedByID: new(r.coders())}))
	}
	r.Mention(a, links...)
	return a.ID
}

// unnamed makes somebody of whom nothing but the role is known.
func (r *record) unnamed(key, name string, kind graph.ActorKind, links ...graph.Link) string {
	a := &graph.Actor{Entity: graph.Entity{ID: r.id(graph.KindActor, "unnamed/"+key)}, Name: name, Kind: kind}
	r.Mention(a, links...)
	return a.ID
}

// coders makes sure that there is an actor for those who coded the dataset.
func (r *record) coders() string {
	a := &graph.Actor{Entity: graph.Entity{ID: r.id(graph.KindActor, "coders")}, Name: "EuRepoC", Kind: graph.KindResearch}
	r.Mention(a)
	return a.ID
}

// publication makes sure that there is one for an address.
func (r *record) publication(url string) string {
	p := &graph.Publication{
		Entity: graph.Entity{ID: r.id(graph.KindPublication, fmt.Sprintf("%x", sha256.Sum256([]byte(url)))[:16])},
		Kind:   graph.PublicationKindNewsArticle, URL: &url, URLEvidence: new(graph.UrlQuotedLink),
	}
	r.Mention(p)
	return p.ID
}

// claim makes a claim by the dataset on an operation.
func (r *record) claim(incident, key string, kind graph.ClaimKind, text string, links ...graph.Link) {
	c := &graph.Claim{
		Entity: graph.Entity{ID: r.id(graph.KindClaim, incident+"/"+key)}, Kind: kind, Polarity: graph.PolarityAsserts, Text: text,
	}
	r.Mention(c, append(links, graph.NewLink(graph.About, r.operation(incident), nil))...)
}

// enumerate joins names as a sentence does.
func enumerate(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
