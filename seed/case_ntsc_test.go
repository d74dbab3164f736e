package seed

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
)

const (
	ntscKey = "cn-mss-ntsc-2025"
	ntscID  = "accusation:" + ntscKey
)

// The documents of the case, as they go into a store.
func TestNTSCDocuments(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(ntscDocuments(t)); err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/"+ntscKey+".golden.json", b.String())
}

func ntscDocuments(t *testing.T) []graph.Document {
	t.Helper()
	for _, part := range published(t) {
		if part.Name == ntscKey {
			return part.Batch.Documents
		}
	}
	t.Fatal("the collection has no " + ntscKey)
	return nil
}

func published(t *testing.T) []Part {
	t.Helper()
	parts, err := Collection()
	if err != nil {
		t.Fatal(err)
	}
	return parts
}

// filled is a store with the whole collection.
func filled(t *testing.T) *memstore.Store {
	t.Helper()
	store := memstore.New()
	for _, part := range published(t) {
		if _, err := store.Apply(t.Context(), &part.Batch); err != nil {
			t.Fatalf("apply %s: %v", part.Name, err)
		}
	}
	return store
}

// hop follows a field of the API.
func hop(field string, below ...*graph.Hop) *graph.Hop {
	step := graph.StepOf(field)
	return &graph.Hop{Key: field, Step: step, Kinds: step.To, Hops: below}
}

func on(kind graph.Kind, h *graph.Hop) *graph.Hop {
	h.On = []graph.Kind{kind}
	return h
}

// ntsc asks for the accusation as of a day.
func ntsc(t *testing.T, asOf graph.Day) *graph.Accusation {
	t.Helper()
	country := func() *graph.Hop { return on(graph.KindActor, hop("Actor.country")) }
	tree, err := filled(t).Query(t.Context(), &graph.Plan{AsOf: asOf, Roots: []*graph.Hop{{
		Key: "root", Kinds: []graph.Kind{graph.KindAccusation}, IDs: []string{ntscID},
		Hops: []*graph.Hop{
			hop("Accusation.accusers", country()), hop("Accusation.accused", country()),
			hop("Accusation.accuserCountries"), hop("Accusation.accusedCountries"),
			hop("Accusation.targets", on(graph.KindActor, hop("Actor.serves"))),
			hop("Accusation.operations",
				hop("Operation.phases", hop("Phase.targets"), hop("Phase.techniques"), hop("Phase.capabilities")),
				hop("Operation.techniques"), hop("Operation.capabilities"), hop("Operation.infrastructure")),
			hop("Accusation.claims"),
			hop("Accusation.evidence", hop("Evidence.gatheredBy"), hop("Evidence.publications")),
			hop("Accusation.publications"), hop("Verification.assessments"),
			hop("Accusation.responses", hop("Response.by"), hop("Response.publications")),
			hop("Accusation.reactions", hop("Reaction.by")),
			hop("Accusation.contextIssues", hop("ContextIssue.between")),
		},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	found := graph.Read[*graph.Accusation](tree.Roots["root"])
	if len(found) != 1 {
		t.Fatalf("found %d accusations as of %q", len(found), asOf)
	}
	return found[0]
}

// below reads the rows of a field under an entity.
func rowsBelow[T any](of graph.Node, field string) []T { return graph.Read[T](graph.Below(of, field)) }

func ids[N graph.Node](nodes []N) []string {
	var out []string
	for _, n := range nodes {
		out = append(out, n.NodeID())
	}
	return out
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// Who accuses whom, when and where it was said, about which target, over which period?
func TestNTSCParties(t *testing.T) {
	t.Parallel()
	a := ntsc(t, "")
	accuser, ok := a.Accusers()[0].Party().(*graph.Actor)
	if !ok || len(a.Accusers()) != 1 || accuser.Name != "Ministry of State Security" || accuser.Country().Code != "CN" {
		t.Errorf("accusers are %v", a.Accusers())
	}
	accused, ok := a.Accused()[0].Party().(*graph.Actor)
	if !ok || accused.Name != "National Security Agency" || accused.Country().Code != "US" {
		t.Errorf("the first accused is %v", a.Accused()[0].Party())
	}
	same(t, "accuser countries", ids(a.AccuserCountries()), []string{"country:CN"})
	same(t, "accused countries", ids(a.AccusedCountries()), []string{"country:US"})
	target, ok := a.Targets()[0].(*graph.Actor)
	if !ok || len(a.Targets()) != 1 || target.Name != "National Time Service Center" || target.Place == nil || *target.Place != "Xi'an" {
		t.Errorf("targets are %v", a.Targets())
	}
	if !a.Stated.Exact() || a.Stated.EDTF != "2025-10-19" {
		t.Errorf("stated %+v", a.Stated)
	}
	statement := rowsBelow[*graph.Publication](a, "Accusation.publications")[0]
	if statement.Channel == nil || *statement.Channel != "WeChat" || statement.Published.EDTF != "2025-10-19" {
		t.Errorf("the statement is %+v", statement)
	}
	o := a.Operations()[0]
	same(t, "start", *o.Start, graph.FuzzyDate{
		EDTF: "2022-03", Earliest: "2022-03-01", Latest: "2022-03-31", Precision: graph.PrecisionMonth, Qualifier: graph.QualifierAtLatest,
	})
	same(t, "end", o.End.EDTF, "2024-06")
}

// What evidence is claimed, and what verification existed on two days?
func TestNTSCEvidenceAndVerification(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		day        graph.Day
		evidence   int
		disclosure graph.Disclosure
	}{
		{"2025-10-19", 2, graph.DisclosureAssertedNotPublished},
		{"2025-10-21", 2, graph.DisclosureAssertedNotPublished},
		{"2025-10-22", 3, graph.DisclosurePartiallyPublished},
	} {
		a := ntsc(t, c.day)
		v := a.Verification()
		same(t, "evidence on "+string(c.day), len(a.Evidence()), c.evidence)
		same(t, "disclosure on "+string(c.day), v.Disclosure(), c.disclosure)
		same(t, "status on "+string(c.day), v.Status(), graph.StatusNotAssessed)
		same(t, "assessments on "+string(c.day), v.QualifyingAssessments()+v.OtherAssessments(), 0)
	}
	evidence := ntsc(t, "").Evidence()
	if !strings.Contains(evidence[0].Description, `"ironclad evidence"`) {
		t.Errorf("the first evidence is %q", evidence[0].Description)
	}
	same(t, "who gathered the analysis", ids(evidence[2].GatheredBy()), []string{"actor:cn-cncert"})
}

// Which services does the target support, and which consequences did the accuser warn of?
func TestNTSCServicesAndWarnings(t *testing.T) {
	t.Parallel()
	a := ntsc(t, "2025-10-19")
	target, _ := a.Targets()[0].(*graph.Actor)
	var serves, warned []string
	for _, s := range target.Serves() {
		serves = append(serves, s.Name)
	}
	for _, c := range a.Claims() {
		if c.Kind == graph.ClaimKindConsequenceWarning {
			warned = append(warned, c.Text)
		}
	}
	same(t, "services", serves, []string{"network communications", "financial transactions", "electricity supply", "transportation", "defense"})
	same(t, "warnings", warned, []string{
		"network communication failures", "financial system disruptions", "power outages", "transportation paralysis", "space launch failures",
	})
}

// What only a later report tells is not known before it.
func TestNTSCLaterClaim(t *testing.T) {
	t.Parallel()
	for day, known := range map[graph.Day]bool{"2025-10-19": false, "2025-10-21": false, "2025-10-22": true} {
		claims := ids(ntsc(t, day).Claims())
		same(t, "on "+string(day), slices.Contains(claims, "claim:"+ntscKey+"/first-day"), known)
	}
}

// The alleged course of events, and which phases overlap.
func TestNTSCPhases(t *testing.T) {
	t.Parallel()
	type phase struct {
		EDTF      string
		Precision graph.DatePrecision
		Outcome   graph.AllegedOutcome
		Overlaps  []int
		Targets   []string
	}
	var got []phase
	for _, p := range ntsc(t, "").Operations()[0].Phases() {
		got = append(got, phase{p.When.EDTF, p.When.Precision, p.Outcome, p.Overlaps, ids(p.Targets())})
	}
	same(t, "phases", got, []phase{
		{"2022-03", graph.PrecisionMonth, graph.OutcomeSucceeded, nil, []string{"system:cn-ntsc-staff-phones"}},
		{"2023-04/..", graph.PrecisionMonth, graph.OutcomeSucceeded, []int{3, 4}, []string{"system:cn-ntsc-computers"}},
		{"2023-08/2024-06", graph.PrecisionMonth, graph.OutcomeLaunched, []int{2, 4}, []string{"system:cn-ntsc-internal"}},
		{"2023-08/2024-06", graph.PrecisionMonth, graph.OutcomeAttempted, []int{2, 3}, []string{"system:cn-ntsc-hpgbts"}},
	})
}

// What had the accused state answered by two days?
func TestNTSCResponses(t *testing.T) {
	t.Parallel()
	type answer struct {
		On    string
		Kinds []graph.ResponseKind
		By    []string
	}
	american := []string{"actor:us-government", "actor:us-embassy-beijing", "actor:us-nsa"}
	by := func(asOf graph.Day) []answer {
		var out []answer
		for _, r := range rowsBelow[*graph.Response](ntsc(t, asOf), "Accusation.responses") {
			if slices.Contains(american, r.By()[0].NodeID()) {
				out = append(out, answer{r.On.EDTF, r.Kinds, ids(r.By())})
			}
		}
		slices.SortStableFunc(out, func(a, b answer) int { return strings.Compare(a.On+a.By[0], b.On+b.By[0]) })
		return out
	}
	silent := []answer{
		{"2025-10-19", []graph.ResponseKind{graph.ResponseKindNoComment}, []string{"actor:us-embassy-beijing"}},
		{"2025-10-19~", []graph.ResponseKind{graph.ResponseKindNoComment}, []string{"actor:us-government"}},
	}
	slices.SortFunc(silent, func(a, b answer) int { return strings.Compare(a.On+a.By[0], b.On+b.By[0]) })
	same(t, "on the day of the report", by("2025-10-19"), silent)
	same(t, "three days later", by("2025-10-22"), append(slices.Clone(silent),
		answer{"2025-10-20", []graph.ResponseKind{graph.ResponseKindNeitherConfirmNorDeny, graph.ResponseKindCounterAccusation}, []string{"actor:us-embassy-beijing"}},
		answer{"2025-10-22", []graph.ResponseKind{graph.ResponseKindNeitherConfirmNorDeny}, []string{"actor:us-nsa"}}))
}

// What the article alone says: everything that rests on no other report.
func TestNTSCArticleAlone(t *testing.T) {
	t.Parallel()
	article := []string{"publication:cn-mss-wechat-2025-10-19", "publication:supremacy-78800"}
	told := func(publications []*graph.Publication) bool {
		return !slices.ContainsFunc(publications, func(p *graph.Publication) bool { return !slices.Contains(article, p.ID) })
	}
	a := ntsc(t, "")
	same(t, "accusers and accused agencies", len(a.Accusers())+len(a.Accused()), 3) // and the state beside the agency

	o := a.Operations()[0]
	var periods []string
	for _, p := range o.Phases() {
		periods = append(periods, p.When.EDTF)
	}
	same(t, "phases", len(periods), 4)
	same(t, "periods", len(slices.Compact(periods)), 3)

	var techniques []string
	for _, use := range o.Techniques() {
		techniques = append(techniques, use.Technique().AttackID+" "+string(*use.Fit)+" "+*use.CodedBy)
	}
	slices.Sort(techniques)
	same(t, "techniques", techniques, []string{
		"T1018 MEDIUM Gravamen editors", "T1046 MEDIUM Gravamen editors", "T1070 MEDIUM Gravamen editors", "T1078 HIGH Gravamen editors",
		"T1090.003 MEDIUM Gravamen editors", "T1105 LOW Gravamen editors", "T1210 LOW Gravamen editors", "T1533 MEDIUM Gravamen editors",
		"T1573 MEDIUM Gravamen editors", "T1583.003 HIGH Gravamen editors", "T1587.001 MEDIUM Gravamen editors",
		"T1587.003 MEDIUM Gravamen editors", "T1649 LOW Gravamen editors", "T1664 HIGH Gravamen editors",
	})
	platform := o.Capabilities()[0]
	if len(o.Capabilities()) != 1 || *platform.ComponentCount != 42 || *platform.NamedComponents != 0 {
		t.Errorf("capabilities are %+v", o.Capabilities())
	}
	same(t, "relays", o.Infrastructure()[0].Regions, []string{"United States", "Europe", "Asia"})

	evidence := slices.DeleteFunc(a.Evidence(), func(e *graph.Evidence) bool { return !told(e.Publications()) })
	same(t, "evidence", len(evidence), 2)
	for _, e := range evidence {
		same(t, e.ID, e.Disclosure, graph.DisclosureAssertedNotPublished)
	}
	same(t, "assessments", len(a.Verification().Assessments()), 0)

	responses := slices.DeleteFunc(rowsBelow[*graph.Response](a, "Accusation.responses"), func(r *graph.Response) bool { return !told(r.Publications()) })
	absences := slices.DeleteFunc(slices.Clone(responses), func(r *graph.Response) bool {
		return !slices.Contains(r.Kinds, graph.ResponseKindNoComment)
	})
	same(t, "responses", len(responses), 4)
	same(t, "absences", len(absences), 1)

	readers := map[string]bool{}
	reactions := rowsBelow[*graph.Reaction](a, "Accusation.reactions")
	for _, r := range reactions {
		readers[r.By().Name] = true
	}
	same(t, "reactions", len(reactions), 5)
	same(t, "readers", readers, map[string]bool{"Donatello": true, "Raphael": true, "Michelangelo": true})

	publications := slices.DeleteFunc(rowsBelow[*graph.Publication](a, "Accusation.publications"), func(p *graph.Publication) bool { return !told([]*graph.Publication{p}) })
	same(t, "publications", len(publications), 2)
	same(t, "context issues", len(a.ContextIssues()), 3)
}
