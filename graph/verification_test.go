package graph

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// In these tests State A accuses Agency B, an organ of State B.
var agencyAccused = Question{
	AccuserCountries: []string{"country:A"},
	AccusedCountries: []string{"country:B"},
	AccusedParties:   []string{"actor:agency-b"},
}

// stateAccused is the same accusation against State B itself.
var stateAccused = Question{
	AccuserCountries: []string{"country:A"},
	AccusedCountries: []string{"country:B"},
	AccusedParties:   []string{"country:B"},
}

var (
	groupAccused        = Question{AccuserCountries: []string{"country:A"}, AccusedParties: []string{"actor:group"}}
	groupOfStateAccused = Question{AccuserCountries: []string{"country:A"}, AccusedCountries: []string{"country:B"}, AccusedParties: []string{"actor:group", "country:B"}}
	// territoryAccused names State F as the ground from which Agency B is said to have acted.
	territoryAccused = Question{AccuserCountries: []string{"country:A"}, AccusedCountries: []string{"country:B"}, AccusedParties: []string{"actor:agency-b", "country:F"}}
)

const (
	statedDay = Day("2031-03-01")
	askedDay  = Day("2031-12-31")
)

type change func(*Finding)

// finding is a support by an assessor of its own, from State C, on evidence of its own, unless changed.
func finding(id string, changes ...change) Finding {
	f := Finding{
		ID: "assessment:" + id, Verdict: VerdictCorroborated, Aspect: AspectStateLink,
		Method: MethodReanalysis, Independence: IndependenceIndependent,
		Assessors: []string{"actor:" + id}, Countries: []string{"country:C"}, Publications: []string{"publication:" + id},
	}
	known("2031-06-01")(&f)
	for _, c := range changes {
		c(&f)
	}
	return f
}

func known(day Day) change {
	return func(f *Finding) { f.Day, f.On = day, exactly(day) }
}

func exactly(day Day) FuzzyDate {
	return FuzzyDate{EDTF: string(day), Earliest: day, Latest: day, Precision: PrecisionDay, Qualifier: QualifierExact}
}

func verdict(v Verdict) change           { return func(f *Finding) { f.Verdict = v } }
func aspect(a Aspect) change             { return func(f *Finding) { f.Aspect = a } }
func method(m AssessmentMethod) change   { return func(f *Finding) { f.Method = m } }
func independence(i Independence) change { return func(f *Finding) { f.Independence = i } }
func by(assessors ...string) change      { return func(f *Finding) { f.Assessors = assessors } }
func from(countries ...string) change    { return func(f *Finding) { f.Countries = countries } }
func organOf(country string) change {
	return func(f *Finding) { f.Countries, f.Organs = []string{country}, []string{country} }
}

func standsIn(publications ...string) change {
	return func(f *Finding) { f.Publications = publications }
}
func cited(f *Finding) { f.Cited = true }

// names says whom the assessor holds responsible: a party, and the country that it is or speaks for.
func names(party, country string) change {
	return func(f *Finding) {
		f.NamedParties = append(f.NamedParties, party)
		if country != "" {
			f.NamedCountries = append(f.NamedCountries, country)
		}
	}
}

// admission is the accused state's own word, through Agency B.
func admission(changes ...change) Finding {
	return finding("b", append([]change{by("actor:agency-b"), organOf("country:B"), independence(IndependenceAccused), method(MethodEndorsement)}, changes...)...)
}

func TestVerify(t *testing.T) {
	contradiction := verdict(VerdictRefuted)
	for _, c := range []struct {
		name     string
		question *Question // nil: agencyAccused
		findings []Finding
		rule     int
		status   VerificationStatus
	}{
		{"nothing", nil, nil, 8, StatusNotAssessed},

		{"an organ of the accused state admits", nil, []Finding{admission()}, 1, StatusConfirmed},
		{"the accused state itself admits", nil, []Finding{admission(by("country:B"))}, 1, StatusConfirmed},
		{"an admission that names the state alone", nil, []Finding{admission(names("country:B", "country:B"))}, 1, StatusConfirmed},
		{"an admission that names another organ", nil, []Finding{admission(names("actor:agency-b2", "country:B"))}, 8, StatusNotAssessed},
		{"an admission outweighs contradictions", nil, []Finding{admission(), finding("r", contradiction), finding("s", contradiction)}, 1, StatusConfirmed},
		{"an admission in part", nil, []Finding{admission(verdict(VerdictPartlyCorroborated))}, 8, StatusNotAssessed},
		{"an admission of the activity", nil, []Finding{admission(aspect(AspectActivity))}, 8, StatusNotAssessed},
		{"a denial after the admission", nil, []Finding{admission(), admission(func(f *Finding) { f.ID = "assessment:c" }, contradiction, known("2031-07-01"))}, 1, StatusConfirmed},
		{"a group that claims the deed", nil, []Finding{finding("g", independence(IndependenceAccused), method(MethodEndorsement), from("country:B"))}, 8, StatusNotAssessed},
		{"an organ of a third state says that it was the deed of B", nil, []Finding{admission(organOf("country:D"))}, 8, StatusNotAssessed},
		{"a contested judgment", nil, []Finding{finding("court", method(MethodJudicial))}, 1, StatusConfirmed},
		{"a contested judgment in the accuser's state", nil, []Finding{finding("court", method(MethodJudicial), independence(IndependenceAccuser), organOf("country:A"))}, 1, StatusConfirmed},
		{"a plea", nil, []Finding{finding("defendant", method(MethodJudicial), independence(IndependenceAccused), from("country:B"))}, 1, StatusConfirmed},
		{"a default judgment", nil, []Finding{finding("court", method(MethodEndorsement))}, 8, StatusNotAssessed},
		{"a judgment in the accuser's state that finds the link in part", nil, []Finding{
			finding("court", method(MethodJudicial), independence(IndependenceAccuser), organOf("country:A"), verdict(VerdictPartlyCorroborated)),
		}, 8, StatusNotAssessed},
		{"a judgment that ties the accused group to another state", &groupOfStateAccused, []Finding{
			finding("court", method(MethodJudicial), names("actor:group", ""), names("country:F", "country:F")),
		}, 4, StatusDisputed},
		{"a judgment on another link", nil, []Finding{finding("court", method(MethodJudicial), names("actor:agency-b2", "country:B"))}, 6, StatusPartlyCorroborated},
		{"a judgment on another state", nil, []Finding{finding("court", method(MethodJudicial), names("country:F", "country:F"))}, 4, StatusDisputed},
		{"a judgment that finds the link in part", nil, []Finding{finding("court", method(MethodJudicial), verdict(VerdictPartlyCorroborated))}, 6, StatusPartlyCorroborated},
		{"a judgment on the activity", nil, []Finding{finding("court", method(MethodJudicial), aspect(AspectActivity))}, 6, StatusPartlyCorroborated},
		{
			"a judgment that its court sets aside", nil,
			[]Finding{
				finding("1", method(MethodJudicial), by("actor:court")),
				finding("2", method(MethodJudicial), by("actor:court"), verdict(VerdictInconclusive), known("2031-07-01")),
			},
			7, StatusInconclusive,
		},
		{"a judgment after its judge spoke to the press", nil, []Finding{
			finding("1", method(MethodJudicial), by("actor:court")),
			finding("2", method(MethodExpertOpinion), by("actor:court"), verdict(VerdictInconclusive), known("2031-07-01")),
		}, 1, StatusConfirmed},

		{"support and contradiction", nil, []Finding{finding("s"), finding("r", contradiction)}, 2, StatusDisputed},
		{"two supports and one that leads to another state", nil, []Finding{
			finding("s"), finding("t"), finding("r", verdict(VerdictConsistent), names("country:F", "country:F")),
		}, 2, StatusDisputed},

		{"two contradictions", nil, []Finding{finding("r", contradiction), finding("s", verdict(VerdictDisputed))}, 3, StatusRefuted},
		{"two contradictions beside support of the activity", nil, []Finding{
			finding("r", contradiction), finding("s", contradiction), finding("l", aspect(AspectActivity)),
		}, 3, StatusRefuted},
		{"two that lead to other states", nil, []Finding{
			finding("r", names("country:F", "country:F")), finding("s", names("actor:agency-g", "country:G")),
		}, 3, StatusRefuted},

		{"one contradiction", nil, []Finding{finding("r", contradiction)}, 4, StatusDisputed},
		{"one that disputes", nil, []Finding{finding("r", verdict(VerdictDisputed))}, 4, StatusDisputed},
		{"two contradictions that share a publication", nil, []Finding{
			finding("r", contradiction, standsIn("publication:1", "publication:2")), finding("s", contradiction, standsIn("publication:2")),
		}, 4, StatusDisputed},
		{"two contradictions that stand nowhere", nil, []Finding{
			finding("r", contradiction, standsIn()), finding("s", contradiction, standsIn()),
		}, 4, StatusDisputed},
		{"two contradictions by the same makers", nil, []Finding{
			finding("r", contradiction, by("actor:x", "actor:y")), finding("s", contradiction, by("actor:y", "actor:z")),
		}, 4, StatusDisputed},
		{"the activity is found and another state named", nil, []Finding{finding("z", aspect(AspectActivity), names("country:F", "country:F"))}, 4, StatusDisputed},
		{"the accused group is tied to another state", &groupOfStateAccused, []Finding{
			finding("s", names("actor:group", ""), names("country:F", "country:F")),
		}, 4, StatusDisputed},
		{"an organ of another state is named", nil, []Finding{finding("z", names("actor:agency-f", "country:F"))}, 4, StatusDisputed},

		{"two supports", nil, []Finding{finding("s"), finding("t", verdict(VerdictPartlyCorroborated))}, 5, StatusCorroborated},
		{"two supports, one of them from the accuser's state", nil, []Finding{finding("s"), finding("t", from("country:A"))}, 5, StatusCorroborated},
		{"two supports that name the accused", nil, []Finding{
			finding("s", names("actor:agency-b", "country:B")), finding("t", names("actor:agency-b", "country:B"), names("country:F", "country:F")),
		}, 5, StatusCorroborated},
		{"two supports that name a group", nil, []Finding{finding("s", names("actor:group", "")), finding("t", names("actor:group", ""))}, 5, StatusCorroborated},
		{"two supports that name an organ of the accused state", &stateAccused, []Finding{
			finding("s", names("actor:agency-b", "country:B")), finding("t", names("actor:agency-b2", "country:B")),
		}, 5, StatusCorroborated},
		{"two supports of an accusation that names no state", &groupAccused, []Finding{
			finding("s", names("country:F", "country:F"), names("actor:group", "")), finding("t"),
		}, 5, StatusCorroborated},
		{"of three supports two are separate", nil, []Finding{
			finding("s", standsIn("publication:1")), finding("t", standsIn("publication:1")), finding("u", from("country:A")),
		}, 5, StatusCorroborated},
		{"two supports beside a contradiction of the activity", nil, []Finding{
			finding("s"), finding("t"), finding("l", aspect(AspectActivity), contradiction),
		}, 5, StatusCorroborated},

		{"one support", nil, []Finding{finding("s")}, 6, StatusPartlyCorroborated},
		{"one support beside findings that decide nothing", nil, []Finding{finding("s"), finding("t", verdict(VerdictUnsupported))}, 6, StatusPartlyCorroborated},
		{"two supports from the accuser's state", nil, []Finding{finding("s", from("country:A")), finding("t", from("country:A"))}, 6, StatusPartlyCorroborated},
		{"two supports, each partly from the accuser's state", nil, []Finding{
			finding("s", from("country:A", "country:C")), finding("t", from("country:A", "country:D")),
		}, 6, StatusPartlyCorroborated},
		{"two separate supports from the accuser's state and one from outside on the same evidence", nil, []Finding{
			finding("s", from("country:A")), finding("t", from("country:A")), finding("u", standsIn("publication:s", "publication:t")),
		}, 6, StatusPartlyCorroborated},
		{"two supports that share a publication", nil, []Finding{
			finding("s", standsIn("publication:1", "publication:2")), finding("t", standsIn("publication:2", "publication:3")),
		}, 6, StatusPartlyCorroborated},
		{"two supports, one of which stands nowhere", nil, []Finding{finding("s"), finding("t", standsIn())}, 6, StatusPartlyCorroborated},
		{"two supports by one maker", nil, []Finding{
			finding("s", by("actor:x", "actor:y")), finding("t", by("actor:x", "actor:z"), known("2031-07-01")),
		}, 6, StatusPartlyCorroborated},
		{"two that name the state where an agency is accused", nil, []Finding{
			finding("s", names("country:B", "country:B")), finding("t", names("country:B", "country:B")),
		}, 6, StatusPartlyCorroborated},
		{"two that name another organ of the accused state", nil, []Finding{
			finding("s", names("actor:agency-b2", "country:B")), finding("t", names("actor:agency-b2", "country:B")),
		}, 6, StatusPartlyCorroborated},
		{"a state is named where only a group is accused", &groupAccused, []Finding{finding("s", names("country:F", "country:F"))}, 6, StatusPartlyCorroborated},
		{"a country is named that is accused as a territory only", &territoryAccused, []Finding{finding("s", names("country:F", "country:F"))}, 6, StatusPartlyCorroborated},
		{"other aspects only", nil, []Finding{finding("s", aspect(AspectActivity)), finding("t", aspect(AspectImpact))}, 6, StatusPartlyCorroborated},
		{"another aspect in part", nil, []Finding{finding("s", aspect(AspectActorCluster), verdict(VerdictPartlyCorroborated))}, 6, StatusPartlyCorroborated},

		{"inconclusive", nil, []Finding{finding("s", verdict(VerdictInconclusive))}, 7, StatusInconclusive},
		{"unsupported", nil, []Finding{finding("s", verdict(VerdictUnsupported))}, 7, StatusInconclusive},
		{"consistent", nil, []Finding{finding("s", verdict(VerdictConsistent)), finding("t", verdict(VerdictConsistent))}, 7, StatusInconclusive},
		{"consistent with another aspect", nil, []Finding{finding("s", aspect(AspectActivity), verdict(VerdictConsistent))}, 7, StatusInconclusive},
		{"another aspect contradicted", nil, []Finding{finding("s", aspect(AspectActivity), contradiction)}, 7, StatusInconclusive},
		{"other aspects supported and contradicted", nil, []Finding{
			finding("s", aspect(AspectActivity)), finding("t", aspect(AspectImpact), contradiction),
		}, 7, StatusInconclusive},

		{"known only later", nil, []Finding{finding("s", known("2032-01-01"))}, 8, StatusNotAssessed},
		{"without an aspect", nil, []Finding{finding("s", aspect(""))}, 8, StatusNotAssessed},
		{"without a date, from the start on", nil, []Finding{finding("s", known(""))}, 6, StatusPartlyCorroborated},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := agencyAccused
			if c.question != nil {
				q = *c.question
			}
			got := Verify(q, c.findings, askedDay)
			if got.Rule != c.rule || got.Status != c.status {
				t.Errorf("row %d, %s; want row %d, %s", got.Rule, got.Status, c.rule, c.status)
			}
			known := 0
			for _, f := range c.findings {
				if f.Day <= askedDay {
					known++
				}
			}
			if got.Qualifying+got.Other != known {
				t.Errorf("%d qualify and %d do not, of %d known", got.Qualifying, got.Other, known)
			}
		})
	}
}

// bases are findings that bring the status to each row.
var bases = map[int][]Finding{
	1: {finding("court", method(MethodJudicial))},
	2: {finding("s"), finding("r", verdict(VerdictRefuted))},
	3: {finding("r", verdict(VerdictRefuted)), finding("s", verdict(VerdictRefuted))},
	4: {finding("r", verdict(VerdictDisputed))},
	5: {finding("s"), finding("t")},
	6: {finding("s")},
	7: {finding("s", verdict(VerdictInconclusive))},
	8: nil,
}

func TestWhatNeverMovesTheStatus(t *testing.T) {
	denial := verdict(VerdictRefuted)
	for name, f := range map[string]Finding{
		"a denial":                             finding("n", independence(IndependenceAccused), organOf("country:B"), denial),
		"a denial that names another state":    finding("n", independence(IndependenceAccused), organOf("country:B"), denial, names("country:A", "country:A")),
		"a co-signature":                       finding("n", independence(IndependenceCoPublisher), method(MethodEndorsement)),
		"an endorsement by an outsider":        finding("n", method(MethodEndorsement)),
		"solidarity of an ally":                finding("n", independence(IndependenceAllyOfAccuser), method(MethodEndorsement), organOf("country:C")),
		"doubt of an ally of the accused":      finding("n", independence(IndependenceAllyOfAccused), denial),
		"forensics by an ally":                 finding("n", independence(IndependenceAllyOfAccuser), method(MethodPrimaryForensics)),
		"an indictment":                        finding("n", independence(IndependenceAccuser), method(MethodDocumentReview), organOf("country:A")),
		"a sanction":                           finding("n", independence(IndependenceAccuser), method(MethodEndorsement), organOf("country:A")),
		"a default judgment":                   finding("n", method(MethodEndorsement), organOf("country:A")),
		"an anonymous leak":                    finding("n", independence(IndependenceUnknown), method(MethodDocumentReview)),
		"a quoted expert":                      finding("n", method(MethodExpertOpinion)),
		"a quoted expert who contradicts":      finding("n", method(MethodExpertOpinion), denial),
		"a data set's coding":                  finding("n", method(MethodDatasetCoding), denial),
		"a group's claim of its own deed":      finding("n", independence(IndependenceAccused), method(MethodEndorsement)),
		"a report that the accuser cites":      finding("n", cited),
		"a contradiction that it cites":        finding("n", cited, denial),
		"an admission that it cites":           admission(cited),
		"a contractor of the accuser":          finding("n", independence(IndependenceContractorOfAccuser), method(MethodPrimaryForensics)),
		"a contractor of the accused":          finding("n", independence(IndependenceContractorOfAccused), denial),
		"the victim":                           finding("n", independence(IndependenceVictim), method(MethodPrimaryForensics)),
		"a quoted word of who assessed before": finding("n", by("actor:s"), method(MethodExpertOpinion), verdict(VerdictInconclusive), known("2031-07-01")),
		"a denial in the name of an assessor":  finding("n", by("actor:s", "actor:r"), independence(IndependenceAccused), denial, known("2031-07-01")),
		"an older verdict of one assessor":     finding("n", by("actor:s"), denial, known("2031-05-01")),
		"an assessment without an aspect":      finding("n", aspect("")),
	} {
		t.Run(name, func(t *testing.T) {
			for rule, base := range bases {
				if rule == 1 || rule == 4 || rule == 8 {
					if strings.HasPrefix(name, "an older verdict") {
						continue // it is older than nothing
					}
				}
				before := Verify(agencyAccused, base, askedDay)
				if before.Rule != rule {
					t.Fatalf("the findings for row %d give row %d", rule, before.Rule)
				}
				want := before
				want.Other++
				if got := Verify(agencyAccused, append([]Finding{f}, base...), askedDay); got != want {
					t.Errorf("row %d: %+v; want %+v", rule, got, want)
				}
			}
		})
	}
}

func TestLatestOfEachAssessor(t *testing.T) {
	older := finding("1", by("actor:x"), known("2031-05-01"))
	for _, c := range []struct {
		name     string
		findings []Finding
		want     []string // ids that qualify
	}{
		{"alone", []Finding{older}, []string{"1"}},
		{"a newer one", []Finding{older, finding("2", by("actor:x"))}, []string{"2"}},
		{"a newer one, listed first", []Finding{finding("2", by("actor:x")), older}, []string{"2"}},
		{"a newer one on another aspect", []Finding{older, finding("2", by("actor:x"), aspect(AspectActivity))}, []string{"1", "2"}},
		{"a newer one that is not known yet", []Finding{older, finding("2", by("actor:x"), known("2032-01-01"))}, []string{"1"}},
		{"a newer one of another", []Finding{older, finding("2", by("actor:y"))}, []string{"1", "2"}},
		{"on one day the greater id", []Finding{finding("2", by("actor:x"), known("2031-05-01")), older}, []string{"2"}},
		{"an older one without a date", []Finding{older, finding("2", by("actor:x"), known(""))}, []string{"1"}},
		{"one of two makers spoke again", []Finding{finding("1", by("actor:x", "actor:y"), known("2031-05-01")), finding("2", by("actor:x"))}, []string{"1", "2"}},
		{"both makers spoke again", []Finding{
			finding("1", by("actor:x", "actor:y"), known("2031-05-01")), finding("2", by("actor:x")), finding("3", by("actor:y", "actor:z")),
		}, []string{"2", "3"}},
		{"a newer word to the press", []Finding{older, finding("2", by("actor:x"), method(MethodExpertOpinion))}, []string{"1"}},
		{"a newer finding as a contractor", []Finding{older, finding("2", by("actor:x"), independence(IndependenceContractorOfAccuser))}, []string{"1"}},
		{"a newer report that the accuser cites", []Finding{older, finding("2", by("actor:x"), cited)}, []string{"1"}},
		{"without makers nothing is superseded", []Finding{finding("1", by()), finding("2", by())}, []string{"1", "2"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := []string{}
			for _, f := range Qualifying(c.findings, askedDay) {
				got = append(got, strings.TrimPrefix(f.ID, "assessment:"))
			}
			slices.Sort(got)
			if diff := gocmp.Diff(c.want, got); diff != "" {
				t.Errorf("qualifying (-want +got):\n%s", diff)
			}
		})
	}
}

func TestVerificationHistory(t *testing.T) {
	quoted := finding("a-quoted", method(MethodExpertOpinion))
	stated := exactly(statedDay)
	month := FuzzyDate{EDTF: "2031-06", Earliest: "2031-06-01", Latest: "2031-06-30", Precision: PrecisionMonth, Qualifier: QualifierExact}
	early := FuzzyDate{EDTF: "2031-06-10", Latest: "2031-06-10", Precision: PrecisionDay, Qualifier: QualifierAtLatest}
	for _, c := range []struct {
		name     string
		findings []Finding
		want     []string // day status qualifying/others because date qualifier
	}{
		{"nothing", nil, []string{"2031-03-01 NOT_ASSESSED 0/0  2031-03-01 EXACT"}},
		{"each day once, the last word of the day", []Finding{finding("t", known("2031-07-01")), finding("s"), quoted, finding("z", verdict(VerdictRefuted), known("2031-07-01"))}, []string{
			"2031-03-01 NOT_ASSESSED 0/0  2031-03-01 EXACT",
			"2031-06-01 PARTLY_CORROBORATED 1/1 assessment:s 2031-06-01 EXACT",
			"2031-07-01 DISPUTED 3/1 assessment:z 2031-07-01 EXACT",
		}},
		{"what moves nothing is behind no change", []Finding{finding("s"), finding("z-quoted", method(MethodExpertOpinion))}, []string{
			"2031-03-01 NOT_ASSESSED 0/0  2031-03-01 EXACT",
			"2031-06-01 PARTLY_CORROBORATED 1/1 assessment:s 2031-06-01 EXACT",
		}},
		{"a number changes and the status does not", []Finding{quoted}, []string{
			"2031-03-01 NOT_ASSESSED 0/0  2031-03-01 EXACT",
			"2031-06-01 NOT_ASSESSED 0/1  2031-03-01 EXACT",
		}},
		{"a denial on the day of the statement", []Finding{finding("n", independence(IndependenceAccused), verdict(VerdictRefuted), known(statedDay))}, []string{
			"2031-03-01 NOT_ASSESSED 0/1  2031-03-01 EXACT",
		}},
		{"an assessment on the day of the statement", []Finding{finding("s", known(statedDay))}, []string{
			"2031-03-01 PARTLY_CORROBORATED 1/0 assessment:s 2031-03-01 EXACT",
		}},
		{"older than the statement", []Finding{finding("t", known("2030-02-02")), finding("s", known("2030-01-01"))}, []string{
			"2031-03-01 CORROBORATED 2/0 assessment:t 2031-03-01 EXACT",
		}},
		{"older, and on the day", []Finding{finding("t", known("2030-02-02")), finding("s", known(statedDay))}, []string{
			"2031-03-01 CORROBORATED 2/0 assessment:s 2031-03-01 EXACT",
		}},
		{"undated, beside dated ones", []Finding{finding("s"), finding("z", known(""), verdict(VerdictInconclusive))}, []string{
			"2031-03-01 INCONCLUSIVE 1/0 assessment:z 2031-03-01 EXACT",
			"2031-06-01 PARTLY_CORROBORATED 2/0 assessment:s 2031-06-01 EXACT",
		}},
		{"superseded", []Finding{finding("1", by("actor:x")), finding("2", by("actor:x"), verdict(VerdictUnsupported), known("2031-07-01"))}, []string{
			"2031-03-01 NOT_ASSESSED 0/0  2031-03-01 EXACT",
			"2031-06-01 PARTLY_CORROBORATED 1/0 assessment:1 2031-06-01 EXACT",
			"2031-07-01 INCONCLUSIVE 1/1 assessment:2 2031-07-01 EXACT",
		}},
		{"a vague date is told as given", []Finding{finding("s", func(f *Finding) { f.On = month })}, []string{
			"2031-03-01 NOT_ASSESSED 0/0  2031-03-01 EXACT",
			"2031-06-01 PARTLY_CORROBORATED 1/0 assessment:s 2031-06 EXACT",
		}},
		{"a qualifier that the text cannot hold is kept", []Finding{finding("s", func(f *Finding) { f.On = early })}, []string{
			"2031-03-01 NOT_ASSESSED 0/0  2031-03-01 EXACT",
			"2031-06-01 PARTLY_CORROBORATED 1/0 assessment:s 2031-06-10 AT_LATEST",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := slices.Clone(c.findings)
			got := lines(VerificationHistory(agencyAccused, stated.Earliest, stated, c.findings))
			if diff := gocmp.Diff(c.want, got); diff != "" {
				t.Errorf("history (-want +got):\n%s", diff)
			}
			if diff := gocmp.Diff(before, c.findings); diff != "" {
				t.Errorf("the findings were changed:\n%s", diff)
			}
		})
	}
}

func lines(s VerificationSeries) []string {
	out := make([]string, len(s.Days))
	for i := range out {
		out[i] = fmt.Sprintf("%s %s %d/%d %s %s %s", s.Days[i], s.Values[i], s.Qualifying[i], s.Others[i], s.Because[i], s.Dates[i], s.Qualifiers[i])
	}
	return out
}

// ---- properties

type assessor struct{ id, country, organ string }

var (
	assessors = []assessor{
		{"actor:a1", "country:A", ""},
		{"actor:a2", "country:A", ""},
		{"actor:court-a", "country:A", "country:A"},
		{"actor:agency-b", "country:B", "country:B"},
		{"actor:group", "", ""},
		{"actor:c1", "country:C", ""},
		{"actor:d1", "country:D", ""},
	}
	someDays  = []Day{"", "2030-01-01", "2031-02-28", statedDay, "2031-03-02", "2031-06-01", "2031-06-02", "2031-12-31"}
	someNamed = [][2]string{{"actor:agency-b", "country:B"}, {"actor:agency-b2", "country:B"}, {"country:B", "country:B"}, {"country:F", "country:F"}, {"actor:group", ""}}
)

// drawFinding leans towards findings that qualify.
func drawFinding(t *rapid.T, id string) Finding {
	one := func(label string, most int) int { return rapid.IntRange(0, most).Draw(t, label) }
	f := Finding{
		ID:      id,
		Verdict: Verdict(rapid.SampledFrom(Verdict("").Values()).Draw(t, "verdict")),
		Aspect:  rapid.SampledFrom([]Aspect{AspectStateLink, AspectStateLink, AspectStateLink, AspectActivity, AspectImpact, ""}).Draw(t, "aspect"),
		Method: rapid.SampledFrom([]AssessmentMethod{
			MethodPrimaryForensics, MethodReanalysis, MethodDocumentReview, MethodReanalysis, MethodJudicial, MethodExpertOpinion, MethodEndorsement, MethodDatasetCoding,
		}).Draw(t, "method"),
		Independence: IndependenceIndependent,
		Cited:        one("cited", 7) == 0,
	}
	if one("dependent", 2) == 0 {
		f.Independence = Independence(rapid.SampledFrom(Independence("").Values()).Draw(t, "independence"))
	}
	known(rapid.SampledFrom(someDays).Draw(t, "day"))(&f)
	for _, a := range rapid.SliceOfNDistinct(rapid.SampledFrom(assessors), 0, 2, rapid.ID).Draw(t, "assessors") {
		f.Assessors = append(f.Assessors, a.id)
		if a.country != "" {
			f.Countries = append(f.Countries, a.country)
		}
		if a.organ != "" {
			f.Organs = append(f.Organs, a.organ)
		}
	}
	f.Publications = rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"publication:1", "publication:2", "publication:3", "publication:4"}), 0, 2, rapid.ID).Draw(t, "publications")
	if one("names", 3) == 0 {
		named := rapid.SampledFrom(someNamed).Draw(t, "named")
		names(named[0], named[1])(&f)
	}
	return f
}

func drawFindings(t *rapid.T) []Finding {
	out := make([]Finding, rapid.IntRange(0, 6).Draw(t, "count"))
	for i := range out {
		out[i] = drawFinding(t, fmt.Sprintf("assessment:%d", i))
	}
	return rapid.Permutation(out).Draw(t, "order")
}

func drawQuestion(t *rapid.T) Question {
	return rapid.SampledFrom([]Question{agencyAccused, stateAccused, groupAccused, groupOfStateAccused, territoryAccused}).Draw(t, "question")
}

// drawNeverMoving draws what the published rule says never moves a status.
func drawNeverMoving(t *rapid.T) Finding {
	f := drawFinding(t, rapid.SampledFrom([]string{"assessment:#", "assessment:~"}).Draw(t, "id"))
	switch rapid.IntRange(0, 2).Draw(t, "why") {
	case 0:
		f.Cited = true
	case 1:
		f.Method = rapid.SampledFrom([]AssessmentMethod{MethodExpertOpinion, MethodEndorsement, MethodDatasetCoding}).Draw(t, "agreement")
	default:
		f.Method = rapid.SampledFrom([]AssessmentMethod{MethodPrimaryForensics, MethodReanalysis, MethodDocumentReview}).Draw(t, "own work")
		f.Independence = Independence(rapid.SampledFrom(Independence("").Values()[1:]).Draw(t, "dependence"))
	}
	if f.Independence == IndependenceAccused && f.Verdict == VerdictCorroborated {
		f.Verdict, f.Organs = rapid.SampledFrom([]Verdict{VerdictRefuted, VerdictCorroborated}).Draw(t, "word"), nil
	}
	return f
}

// eachDay lists the days of the findings, the statement's, and days between and around them.
func eachDay(findings []Finding) []Day {
	days := append([]Day{"2029-01-01", "2031-05-01", LastDay}, someDays[1:]...)
	for _, f := range findings {
		days = append(days, f.Day)
	}
	slices.Sort(days)
	return slices.Compact(days)
}

func TestOnlyWhatIsKnownCounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, findings := drawQuestion(t), drawFindings(t)
		for _, day := range eachDay(findings) {
			then := slices.DeleteFunc(slices.Clone(findings), func(f Finding) bool { return f.Day > day })
			if got, want := Verify(q, findings, day), Verify(q, then, day); got != want {
				t.Fatalf("%s: %+v with later findings, %+v without", day, got, want)
			}
			if got, want := Qualifying(findings, day), Qualifying(then, day); !gocmp.Equal(got, want) {
				t.Fatalf("%s: with later findings %v qualify, without %v", day, got, want)
			}
		}
	})
}

func TestHistoryAgreesWithTheRuleOnEveryDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, findings := drawQuestion(t), drawFindings(t)
		s := VerificationHistory(q, statedDay, exactly(statedDay), findings)
		if s.Days[0] != statedDay {
			t.Fatalf("starts on %s", s.Days[0])
		}
		if !slices.IsSortedFunc(s.Days, cmp.Compare[Day]) || len(slices.Compact(slices.Clone(s.Days))) != len(s.Days) {
			t.Fatalf("days %v do not ascend", s.Days)
		}
		for _, n := range []int{len(s.Values), len(s.Rules), len(s.Qualifying), len(s.Others), len(s.Because), len(s.Dates), len(s.Qualifiers)} {
			if n != len(s.Days) {
				t.Fatalf("lists of unequal length: %+v", s)
			}
		}
		for _, day := range eachDay(findings) {
			i := lastBy(s.Days, day)
			if day < statedDay {
				if i != -1 {
					t.Fatalf("%s: a status before the statement", day)
				}
				continue
			}
			want := Verify(q, findings, day)
			if got := (Standings{s.Values[i], s.Rules[i], s.Qualifying[i], s.Others[i]}); got != want {
				t.Fatalf("%s: history has %+v, the rule gives %+v", day, got, want)
			}
		}
		for i, because := range s.Because {
			before := StatusNotAssessed
			if i > 0 {
				before = s.Values[i-1]
			}
			if because == "" {
				if s.Values[i] != before {
					t.Fatalf("nothing is behind the change on %s", s.Days[i])
				}
				continue
			}
			f := findings[slices.IndexFunc(findings, func(f Finding) bool { return f.ID == because })]
			if max(f.Day, statedDay) != s.Days[i] {
				t.Fatalf("%s is of %s and stands behind a change on %s", f.ID, f.Day, s.Days[i])
			}
			admits := f.Independence == IndependenceAccused && f.Verdict == VerdictCorroborated
			if !canMove(f) && !admits {
				t.Fatalf("%+v stands behind a change", f)
			}
		}
	})
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, findings := drawQuestion(t), drawFindings(t)
		other := rapid.Permutation(findings).Draw(t, "other order")
		for _, day := range eachDay(findings) {
			if got, want := Verify(q, other, day), Verify(q, findings, day); got != want {
				t.Fatalf("%s: %+v in one order, %+v in another", day, got, want)
			}
		}
		if diff := gocmp.Diff(VerificationHistory(q, statedDay, exactly(statedDay), findings), VerificationHistory(q, statedDay, exactly(statedDay), other)); diff != "" {
			t.Fatalf("history depends on the order:\n%s", diff)
		}
	})
}

func TestNeverMovingFindingsNeverMove(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q, findings, idle := drawQuestion(t), drawFindings(t), drawNeverMoving(t)
		for _, day := range eachDay(append(findings, idle)) {
			want := Verify(q, findings, day)
			if idle.Day <= day {
				want.Other++
			}
			if got := Verify(q, append([]Finding{idle}, findings...), day); got != want {
				t.Fatalf("%s: %+v with it, want %+v", day, got, want)
			}
		}
	})
}

func TestQualifyingEndsBySupersessionOnly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		findings := drawFindings(t)
		days := eachDay(findings)
		for i, day := range days[:len(days)-1] {
			later := Qualifying(findings, days[i+1])
			for _, f := range Qualifying(findings, day) {
				if slices.ContainsFunc(later, func(o Finding) bool { return o.ID == f.ID }) {
					continue
				}
				for _, maker := range f.Assessors {
					if !slices.ContainsFunc(findings, func(o Finding) bool {
						return o.Day >= f.Day && o.Day <= days[i+1] && o.ID != f.ID && o.Aspect == f.Aspect && slices.Contains(o.Assessors, maker)
					}) {
						t.Fatalf("%s qualifies on %s and not on %s, and %s has not spoken again", f.ID, day, days[i+1], maker)
					}
				}
			}
		}
	})
}

// defined are the findings that qualify on a day as the published rule defines it, looking at each beside each other.
func defined(findings []Finding, day Day) []string {
	var out []string
	for _, f := range findings {
		superseded := len(f.Assessors) > 0
		for _, maker := range f.Assessors {
			superseded = superseded && slices.ContainsFunc(findings, func(o Finding) bool {
				return byDay(o, f) > 0 && o.Day <= day && canMove(o) && o.Aspect == f.Aspect && slices.Contains(o.Assessors, maker)
			})
		}
		if f.Day <= day && f.Independence == IndependenceIndependent && canMove(f) && !superseded {
			out = append(out, f.ID)
		}
	}
	slices.Sort(out)
	return out
}

func TestQualifyingIsAsDefined(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		findings := drawFindings(t)
		series := qualifyingDays(findings)
		for _, day := range eachDay(findings) {
			want := defined(findings, day)
			var got, onDay []string
			for _, f := range Qualifying(findings, day) {
				got = append(got, f.ID)
			}
			for _, f := range findings {
				if series[f.ID].On(day) == qualifies {
					onDay = append(onDay, f.ID)
				}
			}
			slices.Sort(got)
			slices.Sort(onDay)
			if !slices.Equal(got, want) || !slices.Equal(onDay, want) {
				t.Fatalf("%s: %v qualify, by their series %v, want %v", day, got, onDay, want)
			}
		}
	})
}

// A laboratory that judges one accusation a thousand times costs its writers little. To compare all with all on each day takes time by the
// cube of their number.
func TestManyFindings(t *testing.T) {
	findings := make([]Finding, 1000)
	for i := range findings {
		day := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i).Format(time.DateOnly)
		findings[i] = finding(fmt.Sprintf("%04d", i), by("actor:x"), known(Day(day)))
	}
	begun := time.Now()
	s, series := VerificationHistory(stateAccused, findings[0].Day, findings[0].On, findings), qualifyingDays(findings)
	if took := time.Since(begun); took > 5*time.Second {
		t.Errorf("a thousand findings took %s", took)
	}
	if last := len(s.Days) - 1; last != len(findings)-1 || s.Qualifying[last] != 1 || s.Others[last] != last {
		t.Errorf("%d days, at the end %d qualify and %d do not", last+1, s.Qualifying[last], s.Others[last])
	}
	if got := series[findings[0].ID]; got.On(findings[0].Day) != qualifies || got.On(findings[1].Day) != lapsed {
		t.Errorf("the first qualifies as %+v", got)
	}
}

// ---- what the API reads

// answered is the accusation as a store would hand it out, asked as of a day.
func answered(t *testing.T, a *Accusation, asOf Day, assessments ...string) *Accusation {
	t.Helper()
	props := encodeNode(a)
	maps.Copy(props, encodeDerived(a))
	props["id"] = a.ID
	below := &Rows{}
	for _, id := range assessments {
		below.Rows = append(below.Rows, &Row{Kind: KindAssessment, Props: Props{"id": id}})
	}
	row := &Row{Kind: KindAccusation, Props: props, Hops: map[string]*Rows{"VerificationChange.because": below, "Verification.assessments": below}}
	tree := &Tree{AsOf: asOf, Roots: map[string]*Rows{"": {Rows: []*Row{row}}}}
	return Read[*Accusation](tree.Attach().Roots[""])[0]
}

func TestVerificationView(t *testing.T) {
	stated := exactly(statedDay)
	a := &Accusation{Summary: "x", Stated: stated}
	a.ID = "accusation:x"
	early := FuzzyDate{EDTF: "2031-06-10", Latest: "2031-06-10", Precision: PrecisionDay, Qualifier: QualifierAtLatest}
	a.Verdicts = VerificationHistory(agencyAccused, stated.Earliest, stated, []Finding{
		finding("s", func(f *Finding) { f.On = early }),
		finding("t", known("2031-07-01"), from("country:A"), standsIn("publication:s")),
		finding("u", known("2031-08-01")),
	})
	a.DisclosureSeries = Series[Disclosure]{Days: []Day{statedDay, "2031-07-01"}, Values: []Disclosure{DisclosureNoneClaimed, DisclosureSummarised}}
	a.Disclosures = []disclosed{
		{Day: string(statedDay), Aspect: string(AspectActivity), Rung: string(DisclosurePublished)},
		{Day: "2031-07-01", Aspect: string(AspectStateLink), Rung: string(DisclosureSummarised)},
		{Day: "2031-07-01", Aspect: string(AspectActivity), Rung: string(DisclosureSummarised)},
	}

	type view struct {
		Status            VerificationStatus
		Since             string
		Qualifying, Other int
		Disclosure        Disclosure
		ByAspect          string
		History           string
		Explanation       string
	}
	for _, c := range []struct {
		asOf Day
		want view
	}{
		{"2031-02-28", view{
			Status: StatusNotAssessed, Disclosure: DisclosureNoneClaimed,
			ByAspect:    "ACTIVITY NONE_CLAIMED, IMPACT NONE_CLAIMED, ACTOR_CLUSTER NONE_CLAIMED, STATE_LINK NONE_CLAIMED",
			Explanation: "Row 8 of the published rule: no independent assessment is recorded (0 that qualify, 0 that do not).",
		}},
		{statedDay, view{
			Status: StatusNotAssessed, Disclosure: DisclosureNoneClaimed,
			ByAspect:    "ACTIVITY PUBLISHED, IMPACT NONE_CLAIMED, ACTOR_CLUSTER NONE_CLAIMED, STATE_LINK NONE_CLAIMED",
			History:     "NOT_ASSESSED 2031-03-01 EXACT",
			Explanation: "Row 8 of the published rule: no independent assessment is recorded (0 that qualify, 0 that do not).",
		}},
		{"2031-07-31", view{
			Status: StatusPartlyCorroborated, Since: "2031-06-10 AT_LATEST", Qualifying: 2, Disclosure: DisclosureSummarised,
			ByAspect: "ACTIVITY PUBLISHED, IMPACT NONE_CLAIMED, ACTOR_CLUSTER NONE_CLAIMED, STATE_LINK SUMMARISED",
			History:  "NOT_ASSESSED 2031-03-01 EXACT, PARTLY_CORROBORATED 2031-06-10 AT_LATEST by assessment:s",
			Explanation: "Row 6 of the published rule: independent assessments support the claim in part: the link to the accused state once, " +
				"on shared evidence or from the accuser's state alone, or other parts of the claim only (2 that qualify, 0 that do not).",
		}},
		{LastDay, view{
			Status: StatusCorroborated, Since: "2031-08-01 EXACT", Qualifying: 3, Disclosure: DisclosureSummarised,
			ByAspect: "ACTIVITY PUBLISHED, IMPACT NONE_CLAIMED, ACTOR_CLUSTER NONE_CLAIMED, STATE_LINK SUMMARISED",
			History:  "NOT_ASSESSED 2031-03-01 EXACT, PARTLY_CORROBORATED 2031-06-10 AT_LATEST by assessment:s, CORROBORATED 2031-08-01 EXACT by assessment:u",
			Explanation: "Row 5 of the published rule: two independent assessments on separate evidence support the link to the accused state, " +
				"at least one of them from outside the accuser's state (3 that qualify, 0 that do not).",
		}},
	} {
		t.Run(string(c.asOf), func(t *testing.T) {
			v := answered(t, a, c.asOf, "assessment:s", "assessment:t", "assessment:u").Verification()
			got := view{
				Status: v.Status(), Qualifying: v.QualifyingAssessments(), Other: v.OtherAssessments(),
				Disclosure: v.Disclosure(), Explanation: v.Explanation(),
			}
			if since := v.Since(); since != nil {
				got.Since = since.EDTF + " " + string(since.Qualifier)
				if err := since.Validate(); err != nil {
					t.Error(err)
				}
			}
			var rungs, changes []string
			for _, d := range v.DisclosureByAspect() {
				rungs = append(rungs, string(d.Aspect)+" "+string(d.Disclosure))
			}
			for _, change := range v.History() {
				line := fmt.Sprintf("%s %s %s", change.Status, change.On.EDTF, change.On.Qualifier)
				if because := change.Because(); because != nil {
					line += " by " + because.ID
				}
				changes = append(changes, line)
			}
			got.ByAspect, got.History = strings.Join(rungs, ", "), strings.Join(changes, ", ")
			if diff := gocmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if asOf := v.AsOf(); (asOf == nil) != (c.asOf == LastDay) || asOf != nil && *asOf != c.asOf {
				t.Errorf("computed for %v", asOf)
			}
			if n := len(v.Assessments()); n != 3 {
				t.Errorf("%d assessments", n)
			}
		})
	}

	fresh := (&Accusation{}).Verification()
	if fresh.Status() != StatusNotAssessed || fresh.Since() != nil || len(fresh.History()) != 0 || len(fresh.Assessments()) != 0 {
		t.Error("an accusation that was not read from a store has a verification other than none")
	}
}

// Each row of the table has its own sentence.
func TestExplainEveryRow(t *testing.T) {
	seen := map[string]bool{}
	for rule := 1; rule <= 8; rule++ {
		text := explain(rule, 2, 1)
		if !strings.HasPrefix(text, fmt.Sprintf("Row %d of the published rule: ", rule)) || !strings.HasSuffix(text, " (2 that qualify, 1 that do not).") || seen[text[20:]] {
			t.Errorf("row %d: %s", rule, text)
		}
		seen[text[20:]] = true
	}
}

// ---- the document

// docTables reads the tables of docs/verification.md: the cells of each row under the name of its column.
func docTables(t *testing.T) [][]map[string]string {
	t.Helper()
	text, err := os.ReadFile("../docs/verification.md")
	if err != nil {
		t.Fatal(err)
	}
	var tables [][]map[string]string
	var columns []string
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if !strings.HasPrefix(line, "|") {
			columns = nil
			continue
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		switch {
		case columns == nil:
			columns, tables = cells, append(tables, nil)
		case strings.Trim(line, "|-") == "":
		case len(cells) != len(columns):
			t.Fatalf("%d cells under %d columns: %s", len(cells), len(columns), line)
		default:
			row := map[string]string{}
			for i, cell := range cells {
				row[columns[i]] = cell
			}
			tables[len(tables)-1] = append(tables[len(tables)-1], row)
		}
	}
	return tables
}

// idOf is the id of a name in the document's example.
func idOf(name string) string {
	if letter, ok := strings.CutPrefix(name, "State "); ok {
		return "country:" + letter
	}
	return "actor:" + strings.ToLower(strings.ReplaceAll(name, " ", "-"))
}

// The document's example says on each of its days what the rule gives, and the document's table has the rule's rows.
func TestDocumentAgreesWithTheRule(t *testing.T) {
	speakers := map[string]map[string]string{}
	statuses := map[string]string{} // of the document's table, by row
	reached := map[string]string{}  // by its examples
	stories := 0
	for _, table := range docTables(t) {
		if len(table) == 0 {
			t.Fatal("a table without rows")
		}
		switch first := table[0]; {
		case first["Speaks for"] != "":
			for _, row := range table {
				speakers[row["Name"]] = row
			}
		case first["Day"] != "":
			stories++
			maps.Copy(reached, checkStory(t, table, speakers))
		case first["Status"] != "":
			for _, row := range table {
				statuses[row["Row"]] = row["Status"]
			}
		}
	}
	if stories != 2 || len(statuses) != 8 {
		t.Errorf("%d examples and a rule of %d rows", stories, len(statuses))
	}
	if diff := gocmp.Diff(statuses, reached); diff != "" {
		t.Errorf("rows of the table (-) against those that the examples reach (+):\n%s", diff)
	}
}

// checkStory tells an example day by day and returns the status of each row of the rule that it reaches.
func checkStory(t *testing.T, days []map[string]string, speakers map[string]map[string]string) map[string]string {
	t.Helper()
	var findings []Finding
	for i, row := range days {
		if row["By"] == "" {
			continue
		}
		speaker := speakers[row["By"]]
		if speaker == nil {
			t.Fatalf("%s: nothing is told of %q", row["Day"], row["By"])
		}
		verdictWord, named, isNamed := strings.Cut(row["Verdict"], ", names ")
		f := finding(strconv.Itoa(i), known(Day(row["Day"])), by(idOf(row["By"])), from(idOf(speaker["Belongs to"])), standsIn(row["Stands in"]),
			verdict(Verdict(verdictWord)), aspect(Aspect(row["Aspect"])), method(AssessmentMethod(row["Method"])), independence(Independence(row["Independence"])))
		if speaker["Speaks for"] != "nobody" {
			organOf(idOf(speaker["Speaks for"]))(&f)
		}
		if isNamed {
			names(idOf(named), idOf(named))(&f)
		}
		for _, word := range []struct {
			text string
			of   []string
		}{
			{verdictWord, f.Verdict.Values()},
			{row["Aspect"], f.Aspect.Values()},
			{row["Method"], f.Method.Values()},
			{row["Independence"], f.Independence.Values()},
		} {
			if !slices.Contains(word.of, word.text) {
				t.Errorf("%s: %q is no word of the model", row["Day"], word.text)
			}
		}
		findings = append(findings, f)
	}
	s := VerificationHistory(agencyAccused, Day(days[0]["Day"]), exactly(Day(days[0]["Day"])), findings)
	reached := map[string]string{}
	for _, row := range days {
		day := Day(row["Day"])
		if _, err := ParseDay(row["Day"]); err != nil {
			t.Error(err)
		}
		now := Verify(agencyAccused, findings, day)
		if strconv.Itoa(now.Rule) != row["Row"] || string(now.Status) != row["Status"] {
			t.Errorf("%s: the document says row %s, %s; the rule gives row %d, %s", day, row["Row"], row["Status"], now.Rule, now.Status)
		}
		if i := lastBy(s.Days, day); string(s.Values[i]) != row["Status"] {
			t.Errorf("%s: the document says %s, the history %s", day, row["Status"], s.Values[i])
		}
		reached[row["Row"]] = row["Status"]
	}
	return reached
}
