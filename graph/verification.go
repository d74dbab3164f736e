package graph

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
)

// The published rule of verification. docs/verification.md tells it to readers who do not program; this file is the rule.

// Finding is one assessment as the rule sees it: facts only, no links to follow.
type Finding struct {
	ID           string
	Day          Day       // earliest day of its date: from then on it counts
	On           FuzzyDate // its date as given
	Verdict      Verdict
	Aspect       Aspect
	Method       AssessmentMethod
	Independence Independence
	Assessors    []string // ids of the parties
	// Countries are those that the assessors are organs of or based in.
	Countries []string
	// Organs are the countries that an assessor speaks for: it is the country or an organ of it.
	Organs []string
	// Publications are what it appeared in or rests on.
	Publications []string
	// NamedParties and NamedCountries are whom the assessor holds responsible; empty: it goes along with the accusation.
	NamedParties, NamedCountries []string
	// Cited: the accuser itself rests the accusation on it, on a publication of the assessor's own. To review what the
	// accuser rests on is no part of it.
	Cited bool
}

// Question is what the findings are about.
type Question struct {
	AccuserCountries []string
	AccusedCountries []string
	AccusedParties   []string
}

// Standings is what the rule makes of the findings known on one day.
type Standings struct {
	Status     VerificationStatus
	Rule       int // the row of the published table that matched, 1 to 8
	Qualifying int // findings that qualify
	Other      int // findings that do not
}

// qualifyingMethods are ways of finding out, as opposed to agreeing.
var qualifyingMethods = []AssessmentMethod{MethodPrimaryForensics, MethodReanalysis, MethodDocumentReview, MethodJudicial}

// Qualifying gives the findings that qualify on a day, oldest first: independent, by a method of finding out, naming an
// aspect, not part of what the accusation rests on, and each assessor's latest on that aspect.
func Qualifying(findings []Finding, day Day) []Finding {
	s := inSequence(findings)
	return s.qualifying(s.known(day))
}

// sequence is findings in the order in which they become known. Of one day the greater id is the later.
type sequence struct {
	findings []Finding
	// again has for each the index of the finding with which the last of its assessors has found anew on its aspect; the length
	// of the list where one of them never does.
	again []int
}

// inSequence takes time in proportion to the findings, but for sorting them.
func inSequence(findings []Finding) sequence {
	type work struct {
		assessor string
		aspect   Aspect
	}
	s := sequence{slices.SortedFunc(slices.Values(findings), byDay), make([]int, len(findings))}
	next := map[work]int{}
	for i, f := range slices.Backward(s.findings) {
		if len(f.Assessors) == 0 {
			s.again[i] = len(s.findings)
		}
		for _, assessor := range f.Assessors {
			later, found := next[work{assessor, f.Aspect}]
			if !found {
				later = len(s.findings)
			}
			s.again[i] = max(s.again[i], later)
		}
		// What cannot move the status, such as a word to the press, takes nothing back.
		if !canMove(f) {
			continue
		}
		for _, assessor := range f.Assessors {
			next[work{assessor, f.Aspect}] = i
		}
	}
	return s
}

func byDay(a, b Finding) int { return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.ID, b.ID)) }

// known is how many of the findings are known on a day.
func (s sequence) known(day Day) int {
	return sort.Search(len(s.findings), func(i int) bool { return s.findings[i].Day > day })
}

// superseded: each of its assessors has found anew on the same aspect among the first known.
func (s sequence) superseded(i, known int) bool { return s.again[i] < known }

// qualifying are those of the first known that qualify.
func (s sequence) qualifying(known int) []Finding {
	var out []Finding
	for i, f := range s.findings[:known] {
		if canQualify(f) && !s.superseded(i, known) {
			out = append(out, f)
		}
	}
	return out
}

// canQualify: it qualifies until it is superseded.
func canQualify(f Finding) bool { return f.Independence == IndependenceIndependent && canMove(f) }

// canMove: it finds out rather than agrees, names its aspect and is not what the accusation rests on, and its maker is
// independent, or is a court.
func canMove(f Finding) bool {
	return slices.Contains(qualifyingMethods, f.Method) && f.Aspect != "" && !f.Cited &&
		(f.Independence == IndependenceIndependent || f.Method == MethodJudicial)
}

// Verify applies the published table to the findings known on a day. The first row that matches wins.
func Verify(q Question, findings []Finding, day Day) Standings {
	s := inSequence(findings)
	return s.verify(q, s.known(day))
}

// verify applies it to the first known.
func (s sequence) verify(q Question, known int) Standings {
	qualifying := s.qualifying(known)
	out := Standings{Qualifying: len(qualifying), Other: known - len(qualifying)}
	var support, contradiction []Finding
	var elsewhereFor, elsewhereAgainst bool
	for _, f := range qualifying {
		for_ := f.Verdict == VerdictCorroborated || f.Verdict == VerdictPartlyCorroborated
		against := f.Verdict == VerdictRefuted || f.Verdict == VerdictDisputed
		switch {
		case namesAnother(q, f) || against && f.Aspect == AspectStateLink:
			contradiction = append(contradiction, f)
		case for_ && f.Aspect == AspectStateLink && atLevel(q, f):
			support = append(support, f)
		default:
			elsewhereFor = elsewhereFor || for_
			elsewhereAgainst = elsewhereAgainst || against
		}
	}
	switch {
	case s.settled(q, known):
		out.Status, out.Rule = StatusConfirmed, 1
	case len(support) > 0 && len(contradiction) > 0:
		out.Status, out.Rule = StatusDisputed, 2
	case separatePair(contradiction, func(Finding) bool { return true }):
		out.Status, out.Rule = StatusRefuted, 3
	case len(contradiction) > 0:
		out.Status, out.Rule = StatusDisputed, 4
	case separatePair(support, func(f Finding) bool { return outside(q, f) }):
		out.Status, out.Rule = StatusCorroborated, 5
	case len(support) > 0 || elsewhereFor && !elsewhereAgainst:
		out.Status, out.Rule = StatusPartlyCorroborated, 6
	case len(qualifying) > 0:
		out.Status, out.Rule = StatusInconclusive, 7
	default:
		out.Status, out.Rule = StatusNotAssessed, 8
	}
	return out
}

// settled: the accused state admits the link, or a contested judgment or plea finds this very link and its maker has not
// found otherwise since. A default judgment is an endorsement of one side's account, not JUDICIAL; a group's claim of its
// own deed speaks for no state. A denial takes no admission back.
func (s sequence) settled(q Question, known int) bool {
	for i, f := range s.findings[:known] {
		switch {
		case f.Verdict != VerdictCorroborated || f.Aspect != AspectStateLink || namesAnother(q, f) || f.Cited:
		case f.Independence == IndependenceAccused && shareAny(f.Organs, q.AccusedCountries):
			if atLevel(q, f) || shareAny(f.NamedParties, q.AccusedCountries) {
				return true
			}
		case f.Method == MethodJudicial && atLevel(q, f) && !s.superseded(i, known):
			return true
		}
	}
	return false
}

// atLevel: where the assessor names a state or an organ of it, it names one of the accused, or an organ of a country that
// is itself accused. To name the country alone, or another organ of it, is not to find the link to an accused organ.
func atLevel(q Question, f Finding) bool {
	return len(f.NamedCountries) == 0 || shareAny(f.NamedParties, q.AccusedParties) || shareAny(f.NamedCountries, q.AccusedParties)
}

// namesAnother: the assessor holds a state responsible that the accusation does not name, whatever aspect it judges.
func namesAnother(q Question, f Finding) bool {
	return len(f.NamedCountries) > 0 && len(q.AccusedCountries) > 0 &&
		!shareAny(f.NamedCountries, q.AccusedCountries) && !shareAny(f.NamedCountries, q.AccusedParties)
}

// outside: no assessor is of the accuser's state.
func outside(q Question, f Finding) bool { return !shareAny(f.Countries, q.AccuserCountries) }

// separatePair finds two findings on separate evidence, by different assessors, of which at least one is as wanted. Two
// rest on separate evidence if each names where it appeared or what it rests on, and they share none of it.
func separatePair(findings []Finding, wanted func(Finding) bool) bool {
	for i, a := range findings {
		for _, b := range findings[i+1:] {
			if len(a.Publications) > 0 && len(b.Publications) > 0 && !shareAny(a.Publications, b.Publications) &&
				!shareAny(a.Assessors, b.Assessors) && (wanted(a) || wanted(b)) {
				return true
			}
		}
	}
	return false
}

func shareAny(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// VerificationSeries is what the rule makes of an accusation from each day on which something changed: the status, or the
// number of assessments. The lists are of one length.
type VerificationSeries struct {
	Days       []Day
	Values     []VerificationStatus
	Rules      []int
	Qualifying []int
	Others     []int
	Because    []string // id of the assessment that changed the status; "" where none did
	Dates      []string // its date as EDTF; that of the accusation where none did, or where it is older than the accusation
	Qualifiers []string // the date's qualifier, which EDTF cannot always write
}

// VerificationHistory applies the rule on the day since when the accusation is known and on each later day on which a finding
// becomes known. What is known before the accusation counts from it on. The first status bears the date of the statement.
func VerificationHistory(q Question, since Day, stated FuzzyDate, findings []Finding) VerificationSeries {
	order := inSequence(findings)
	var s VerificationSeries
	for known, day := 0, since; ; day = order.findings[known].Day {
		because, date, now := "", stated, order.verify(q, known)
		for known < len(order.findings) && order.findings[known].Day <= day {
			f, before := order.findings[known], now
			known++
			if now = order.verify(q, known); now.Status == before.Status {
				continue
			}
			if because = f.ID; f.Day >= since {
				date = f.On
			}
		}
		s.Days, s.Values = append(s.Days, day), append(s.Values, now.Status)
		s.Rules = append(s.Rules, now.Rule)
		s.Qualifying, s.Others = append(s.Qualifying, now.Qualifying), append(s.Others, now.Other)
		s.Because, s.Dates = append(s.Because, because), append(s.Dates, date.EDTF)
		s.Qualifiers = append(s.Qualifiers, string(date.Qualifier))
		if known == len(order.findings) {
			return s
		}
	}
}

// qualifyingDays is, by the id of a finding, from when on it qualifies, and from when on it is superseded. Each series begins with the
// first finding.
func qualifyingDays(findings []Finding) map[string]Series[string] {
	order := inSequence(findings)
	out := map[string]Series[string]{}
	for i, f := range order.findings {
		var s Series[string]
		s.set(order.findings[0].Day, lapsed)
		if canQualify(f) {
			s.set(f.Day, qualifies)
			if again := order.again[i]; again < len(order.findings) {
				s.set(order.findings[again].Day, lapsed)
			}
		}
		out[f.ID] = s
	}
	return out
}

// Verification is what verification an accusation has on the asked day.
type Verification struct {
	view
	accusation *Accusation
	at         int // index into the series
}

// Verification is computed from independent, dated assessments as of the asked day.
func (a *Accusation) Verification() *Verification {
	return &Verification{view: a.view, accusation: a, at: lastBy(a.Verdicts.Days, a.asOf())}
}

// Status is what the published rule gives.
func (v *Verification) Status() VerificationStatus {
	if v.at < 0 {
		return StatusNotAssessed
	}
	return v.accusation.Verdicts.Values[v.at]
}

// Since is when the status came to be; nil where it was so from the statement on.
func (v *Verification) Since() *FuzzyDate {
	i := v.at
	for i > 0 && v.accusation.Verdicts.Values[i-1] == v.accusation.Verdicts.Values[v.at] {
		i--
	}
	if i < 0 || v.accusation.Verdicts.Because[i] == "" {
		return nil
	}
	d := v.accusation.Verdicts.date(i)
	return &d
}

// AsOf is the asked day; nil where none was asked for.
func (v *Verification) AsOf() *Day {
	if day := v.asOf(); day != LastDay {
		return &day
	}
	return nil
}

// QualifyingAssessments is how many assessments qualify.
func (v *Verification) QualifyingAssessments() int {
	if v.at < 0 {
		return 0
	}
	return v.accusation.Verdicts.Qualifying[v.at]
}

// OtherAssessments is how many are known that do not qualify.
func (v *Verification) OtherAssessments() int {
	if v.at < 0 {
		return 0
	}
	return v.accusation.Verdicts.Others[v.at]
}

// Disclosure is the highest rung that evidence for the state link has reached.
func (v *Verification) Disclosure() Disclosure {
	if d := v.accusation.DisclosureSeries.On(v.asOf()); d != "" {
		return d
	}
	return DisclosureNoneClaimed
}

// DisclosureByAspect is the highest rung for each aspect, in the order of Aspect; NONE_CLAIMED where no evidence bears on it.
func (v *Verification) DisclosureByAspect() []AspectDisclosure {
	best := map[string]Disclosure{}
	for _, d := range v.accusation.Disclosures {
		if Day(d.Day) <= v.asOf() {
			best[d.Aspect] = higher(best[d.Aspect], Disclosure(d.Rung))
		}
	}
	out := []AspectDisclosure{}
	for _, aspect := range Aspect("").Values() {
		out = append(out, AspectDisclosure{Aspect: Aspect(aspect), Disclosure: higher(DisclosureNoneClaimed, best[aspect])})
	}
	return out
}

// Assessments are all that are known on the asked day, whether or not they qualify.
func (v *Verification) Assessments() []*Assessment {
	return Read[*Assessment](v.row.below("Verification.assessments"))
}

// History is how the status changed up to the asked day, oldest first, from the day on which the accusation is known.
func (v *Verification) History() []VerificationChange {
	out := []VerificationChange{}
	s := &v.accusation.Verdicts
	for i := range s.Values[:v.at+1] {
		if i > 0 && s.Values[i] == s.Values[i-1] {
			continue
		}
		change := VerificationChange{view: v.view, Status: s.Values[i], On: s.date(i)}
		if s.Because[i] != "" {
			change.becauseID = &s.Because[i]
		}
		out = append(out, change)
	}
	return out
}

// Explanation says in one sentence why the status is what it is.
func (v *Verification) Explanation() string {
	rule := 8
	if v.at >= 0 {
		rule = v.accusation.Verdicts.Rules[v.at]
	}
	return explain(rule, v.QualifyingAssessments(), v.OtherAssessments())
}

func explain(rule, qualifying, other int) string {
	reason := [...]string{
		1: "the accused state has admitted the link, or a contested judgment or plea has found it",
		2: "independent assessments both support and contradict the link to the accused state",
		3: "two independent assessments on separate evidence contradict the link to the accused state, and none supports it",
		4: "an independent assessment contradicts the link to the accused state, and none supports it",
		5: "two independent assessments on separate evidence support the link to the accused state, at least one of them from outside the accuser's state",
		6: "independent assessments support the claim in part: the link to the accused state once, on shared evidence or from the accuser's state alone, or other parts of the claim only",
		7: "independent assessments exist, and none of them decides the link to the accused state",
		8: "no independent assessment is recorded",
	}[rule]
	return fmt.Sprintf("Row %d of the published rule: %s (%s).", rule, reason, tally(qualifying, other))
}

func tally(qualifying, other int) string {
	return fmt.Sprintf("%d that qualify, %d that do not", qualifying, other)
}

// date reads a date back; derivation wrote it from a valid one.
func (s *VerificationSeries) date(i int) FuzzyDate {
	d, err := ParseEDTF(s.Dates[i])
	if err == nil {
		d, err = d.Qualified(DateQualifier(s.Qualifiers[i]))
	}
	if err != nil {
		return FuzzyDate{}
	}
	return d
}

// AspectDisclosure is the rung reached for one aspect.
type AspectDisclosure struct {
	Aspect     Aspect
	Disclosure Disclosure
}

// VerificationChange is one change of status.
type VerificationChange struct {
	view
	Status    VerificationStatus
	On        FuzzyDate
	becauseID *string
}

// Because is the assessment that made the change; nil for the first status, and where the asked day hides it.
func (c VerificationChange) Because() *Assessment {
	return referred[*Assessment](c.row, "VerificationChange.because", c.becauseID)
}

// disclosed is one rung reached by a piece of evidence for one aspect from a day on.
type disclosed struct {
	Day    string
	Aspect string
	Rung   string
}

// rank is the rung's place on the ladder, from 0.
func (d Disclosure) rank() int { return slices.Index(d.Values(), string(d)) }

func higher(a, b Disclosure) Disclosure {
	if b.rank() > a.rank() {
		return b
	}
	return a
}
