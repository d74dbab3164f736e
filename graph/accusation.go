package graph

import "fmt"

// Accusation is one public statement that holds somebody responsible for an operation. It is a claim: nothing in it is
// told as having happened.
type Accusation struct {
	Entity
	Summary         string // what is claimed, in the coder's own words, never empty
	Quotes          []Quote
	Stated          FuzzyDate         // when it was said
	Forms           []AttributionForm // at least one
	Sourcing        Sourcing          // never empty
	Level           AttributionLevel  // never empty
	AttributorTypes []AttributorType
	StatedCertainty *StatedCertainty // in the accuser's words; nil where none were used
	// ResponsesSearchedUntil is the last day for which somebody looked for an answer; nil: nobody did, and the absence of
	// one means nothing.
	ResponsesSearchedUntil *Day

	// Derived, see derive.go.
	CurrencySeries   Series[Currency]   `graph:"currency,derived"`
	Verdicts         VerificationSeries `graph:"verification,derived"`
	DisclosureSeries Series[Disclosure] `graph:"disclosure,derived"` // of the state link
	Disclosures      []disclosed        `graph:"disclosures,derived"`
	Joint            bool               `graph:"joint,derived"`        // two or more parties lead, join or endorse it
	ByGovernment     bool               `graph:"byGovernment,derived"` // a state, its organ, a government or an international organisation stands behind it
}

// NodeKind is KindAccusation.
func (*Accusation) NodeKind() Kind       { return KindAccusation }
func (*Accusation) isAssessmentSubject() {}

// Currency says whether the accuser still held the claim on the asked day.
func (a *Accusation) Currency() Currency { return a.CurrencySeries.On(a.asOf()) }

// Accusers are the parties that state it.
func (a *Accusation) Accusers() []AccuserRole { return many[AccuserRole](a, "Accusation.accusers") }

// Accused are the parties that it names.
func (a *Accusation) Accused() []AccusedRole { return many[AccusedRole](a, "Accusation.accused") }

// AccuserCountries are the countries that it counts for.
func (a *Accusation) AccuserCountries() []*Country {
	return many[*Country](a, "Accusation.accuserCountries")
}

// AccusedCountries are the countries that it counts against.
func (a *Accusation) AccusedCountries() []*Country {
	return many[*Country](a, "Accusation.accusedCountries")
}

// Operations are what it alleges.
func (a *Accusation) Operations() []*Operation {
	return many[*Operation](a, "Accusation.operations")
}

// Targets are the alleged targets of its operations.
func (a *Accusation) Targets() []Target { return many[Target](a, "Accusation.targets") }

// Claims are the single claims that it makes.
func (a *Accusation) Claims() []*Claim { return many[*Claim](a, "Accusation.claims") }

// Evidence is what it is said to rest on.
func (a *Accusation) Evidence() []*Evidence { return many[*Evidence](a, "Accusation.evidence") }

// PublicationCount is how many publications carry it.
func (a *Accusation) PublicationCount() int { return a.row.total("Accusation.publicationCount") }

// ResponseCount is how many answers to it are recorded.
func (a *Accusation) ResponseCount() int { return a.row.total("Accusation.responseCount") }

// AssessmentCount is how many assessments of it, its claims and its evidence are recorded.
func (a *Accusation) AssessmentCount() int { return a.row.total("Accusation.assessmentCount") }

// Supersedes are earlier versions of the claim by the same party.
func (a *Accusation) Supersedes() []*Accusation {
	return many[*Accusation](a, "Accusation.supersedes")
}

// SupersededBy are later versions of the claim by the same party.
func (a *Accusation) SupersededBy() []*Accusation {
	return many[*Accusation](a, "Accusation.supersededBy")
}

// WithdrawnBy are the publications that withdraw it, wholly or in part.
func (a *Accusation) WithdrawnBy() []*Publication {
	return many[*Publication](a, "Accusation.withdrawnBy")
}

// ContextIssues are the standing issues that reports read it against.
func (a *Accusation) ContextIssues() []*ContextIssue {
	return many[*ContextIssue](a, "Accusation.contextIssues")
}

// Provenance says which records the accusation was taken from.
func (a *Accusation) Provenance() []SourceRecord {
	return provenance(a, "Accusation.provenance")
}

// Citation is a reference ready for a bibliography.
func (a *Accusation) Citation() string {
	return fmt.Sprintf("Gravamen, %s: %q, stated %s, recorded %s.", a.ID, a.Summary, a.Stated.EDTF, a.RecordedAt.Format("2006-01-02"))
}

// Quote is a short passage in its author's words.
type Quote struct {
	view
	Text          string  // the passage, never empty
	Language      *string // BCP 47 tag
	TranslationOf *string // the passage in its first language, where Text translates it
	PublicationID *string `graph:"publication"`
}

// Publication is where the passage stands; nil where unknown.
func (q Quote) Publication() *Publication {
	return referred[*Publication](q.row, "Quote.publication", q.PublicationID)
}

// AccuserRole is carried by MADE_BY.
type AccuserRole struct {
	view
	Role         AccuserRoleKind
	Standing     Standing
	OnBehalfOfID *string `graph:"onBehalfOf"` // the party that a person or body speaks for
}

// Party is who states it.
func (r AccuserRole) Party() Party { return as[Party](r.row) }

// OnBehalfOf is the party that it is said on behalf of; nil where that is the party itself.
func (r AccuserRole) OnBehalfOf() Party {
	return referred[Party](r.row, "AccuserRole.onBehalfOf", r.OnBehalfOfID)
}

// Counts says whether the role makes the party an accuser in counts.
func (k AccuserRoleKind) Counts() bool {
	return k == AccuserRoleLead || k == AccuserRoleJoint || k == AccuserRoleEndorser
}

// AccusedRole is carried by ACCUSES.
type AccusedRole struct {
	view
	Level AttributionLevel
	Role  AccusedRoleKind
	Nexus Nexus
}

// Party is who is accused.
func (r AccusedRole) Party() Party { return as[Party](r.row) }

// Counts says whether the tie is one to the state: an address or a territory is not.
func (n Nexus) Counts() bool { return n != NexusFromTerritory && n != NexusIpOrigin }

// StatedCertainty is how sure the accuser claims to be. Likelihood and confidence are two things and never multiplied.
type StatedCertainty struct {
	view
	Words      string // as said, never empty
	Language   *string
	Scale      *CertaintyScale
	Likelihood *Likelihood
	Confidence *Confidence
}

// Withdrawal is carried by WITHDRAWS.
type Withdrawal struct {
	view
	Reason *string
	Partly bool
	// Result is what becomes of the claim; nil: WITHDRAWN, or PARTLY_WITHDRAWN where Partly.
	Result *Currency
}

// Currency is what the claim becomes.
func (w Withdrawal) Currency() Currency {
	switch {
	case w.Result != nil:
		return *w.Result
	case w.Partly:
		return CurrencyPartlyWithdrawn
	default:
		return CurrencyWithdrawn
	}
}

// Claim is one thing that an accusation, or a dataset by name, says.
type Claim struct {
	Entity
	Kind     ClaimKind
	Polarity Polarity
	Text     string     // never empty
	When     *FuzzyDate // the time that it speaks of
}

// NodeKind is KindClaim.
func (*Claim) NodeKind() Kind       { return KindClaim }
func (*Claim) isAssessmentSubject() {}

// About is what the claim is about.
func (c *Claim) About() []ClaimSubject { return many[ClaimSubject](c, "Claim.about") }

// Publication is where it is made; nil where that is the accusation's own.
func (c *Claim) Publication() *Publication { return one[*Publication](c, "Claim.publication") }

// Evidence is something that an accuser says supports the claim, whether or not anyone else has seen it.
type Evidence struct {
	Entity
	Kind        EvidenceKind
	Description string     // never empty
	Supports    []Aspect   // the parts of the claim that it bears on
	Disclosure  Disclosure // the rung that it has reached
	DisclosedOn *FuzzyDate // when it reached that rung; nil: with the accusation
}

// NodeKind is KindEvidence.
func (*Evidence) NodeKind() Kind       { return KindEvidence }
func (*Evidence) isAssessmentSubject() {}
func (*Evidence) isClaimSubject()      {}

// GatheredBy are those said to have gathered it.
func (e *Evidence) GatheredBy() []Party { return many[Party](e, "Evidence.gatheredBy") }

// Publications are where it was disclosed.
func (e *Evidence) Publications() []*Publication {
	return many[*Publication](e, "Evidence.publications")
}

// Assessment is one dated judgement of an accusation, a claim or a piece of evidence by somebody named.
type Assessment struct {
	Entity
	Verdict      Verdict
	On           FuzzyDate
	Independence Independence
	Method       AssessmentMethod
	Aspect       Aspect
	Rationale    *string // the reason for the independence given, and for the verdict
	Likelihood   *Likelihood
	Confidence   *Confidence
	Admiralty    *string // A1 to F6

	QualifyingSeries Series[string] `graph:"qualifies,derived"`
}

// NodeKind is KindAssessment.
func (*Assessment) NodeKind() Kind { return KindAssessment }

// By are the assessors.
func (a *Assessment) By() []Party { return many[Party](a, "Assessment.by") }

// AttributesTo are the parties that the assessor names.
func (a *Assessment) AttributesTo() []Party { return many[Party](a, "Assessment.attributesTo") }

// Subject is what is judged.
func (a *Assessment) Subject() AssessmentSubject {
	return one[AssessmentSubject](a, "Assessment.subject")
}

// Accusations are what is judged, or what that belongs to.
func (a *Assessment) Accusations() []*Accusation {
	return many[*Accusation](a, "Assessment.accusations")
}

// Provenance says which records the assessment was taken from.
func (a *Assessment) Provenance() []SourceRecord { return provenance(a, "Assessment.provenance") }

// Publications are where the assessment appeared or what it rests on.
func (a *Assessment) Publications() []*Publication {
	return many[*Publication](a, "Assessment.publications")
}

// Qualifies says whether the published rule counts it on the asked day.
func (a *Assessment) Qualifies() bool { return a.QualifyingSeries.On(a.asOf()) == qualifies }

// qualifies and lapsed are the values of an assessment's qualifying series.
const (
	qualifies = "yes"
	lapsed    = "no"
)
