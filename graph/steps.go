package graph

import "slices"

// Way is the direction in which a step follows a link.
type Way string

// The ways of a step.
const (
	Out  Way = "out"  // from the node that owns the link
	In   Way = "in"   // to the node that owns the link
	Both Way = "both" // either, for links that mean the same both ways
)

// Step says how one field of the API reaches other nodes: along a link, or by ids kept in a property of the node or of
// the link that led to it. The table below is the whole of it: a field that is not in the table is a property, or is
// computed from properties, of the node at hand.
type Step struct {
	Field  string   // the field, as Type.field
	Link   LinkType // the link to follow, or
	Way    Way
	Ref    string // the property that holds one id or several
	OnLink bool   // the property is the link's, not the node's
	Many   bool   // the property holds a list of ids
	Loose  bool   // the property may name nodes of other kinds than To, which are not reached
	To     []Kind // what is reached; a subset of what the link joins narrows it
	Count  bool   // the field is the number of nodes reached
}

// Beyond says that what the step follows can reach nodes of other kinds than these.
func (s *Step) Beyond(kinds []Kind) bool {
	ends := s.To
	if s.Loose {
		return true
	}
	if s.Link != "" {
		ends = slices.Concat(s.ends(s.Link.Info())...)
	}
	return slices.ContainsFunc(ends, func(k Kind) bool { return !slices.Contains(kinds, k) })
}

func (s *Step) ends(info LinkInfo) [][]Kind {
	switch s.Way {
	case Out:
		return [][]Kind{info.To}
	case In:
		return [][]Kind{info.From}
	default:
		return [][]Kind{info.From, info.To}
	}
}

// Hub says that the step lists what points at a hub, so that its pages come off the link's own order.
func (s *Step) Hub() bool { return s.Way == In && s.Link.Info().Hub }

func out(field string, link LinkType, to ...Kind) Step {
	return Step{Field: field, Link: link, Way: Out, To: orAll(to, link.Info().To)}
}

func in(field string, link LinkType, to ...Kind) Step {
	return Step{Field: field, Link: link, Way: In, To: orAll(to, link.Info().From)}
}

func both(field string, link LinkType) Step {
	return Step{Field: field, Link: link, Way: Both, To: link.Info().To}
}

func count(s Step) Step { s.Count = true; return s }

func ref(field, property string, to ...Kind) Step {
	return Step{Field: field, Ref: property, To: to}
}

func refs(field, property string, to ...Kind) Step {
	return Step{Field: field, Ref: property, Many: true, To: to}
}

func linkRef(field, property string, to ...Kind) Step {
	return Step{Field: field, Ref: property, OnLink: true, To: to}
}

func loose(s Step) Step { s.Loose = true; return s }

func orAll(some, all []Kind) []Kind {
	if len(some) == 0 {
		return all
	}
	return some
}

var steps = []Step{
	in("Country.actors", OfCountry),
	in("Country.accusationsMade", CountsFor),
	in("Country.accusationsReceived", CountsAgainst),
	in("Country.responsesMade", AnswersFor),
	in("Country.contextIssues", Between),
	in("Country.dyads", SideOf),

	out("Actor.country", OfCountry),
	refs("ActorName.usedBy", "namesUsedBy", partyKinds...),
	out("Actor.claimedSponsors", ClaimedSponsor),
	linkRef("SponsorClaim.by", "by", partyKinds...),
	out("Actor.claimedVictims", ClaimedVictim),
	linkRef("VictimClaim.by", "by", partyKinds...),
	both("Actor.sameAs", SameAs),
	linkRef("IdentityClaim.assertedBy", "assertedBy", partyKinds...),
	out("Actor.serves", Serves),
	in("Actor.accusationsMade", CountsFor),
	in("Actor.accusationsReceived", CountsAgainst),
	in("Actor.responsesMade", AnswersFor),
	out("Actor.techniques", ClaimedToUse),
	out("Actor.provenance", DerivedFrom),
	linkRef("SourceRecord.dataset", "sourceDataset", KindDataset),

	refs("Quote.publication", "quotesPublication", KindPublication),
	out("Accusation.accusers", MadeBy),
	linkRef("AccuserRole.onBehalfOf", "onBehalfOf", partyKinds...),
	out("Accusation.accused", Accuses),
	out("Accusation.accuserCountries", CountsFor, KindCountry),
	out("Accusation.accusedCountries", CountsAgainst, KindCountry),
	out("Accusation.operations", Alleges),
	out("Accusation.targets", Concerns),
	out("Accusation.claims", Asserts),
	out("Accusation.evidence", RestsOn),
	out("Accusation.publications", StatedIn),
	count(out("Accusation.publicationCount", StatedIn)),
	in("Accusation.responses", To),
	count(in("Accusation.responseCount", To)),
	in("Accusation.assessments", Assesses),
	count(in("Accusation.assessmentCount", Assesses)),
	in("Accusation.reactions", Towards),
	in("Verification.assessments", Assesses),
	refs("VerificationChange.because", "verificationBecause", KindAssessment),
	both("Accusation.jointWith", JointWith),
	both("Accusation.sameIncidentAs", SameIncidentAs),
	out("Accusation.supersedes", Supersedes),
	in("Accusation.supersededBy", Supersedes),
	in("Accusation.withdrawnBy", Withdraws),
	out("Accusation.contextIssues", InContext),
	out("Accusation.provenance", DerivedFrom),

	out("Operation.phases", HasPhase),
	out("Operation.targets", AimedAt),
	out("Operation.techniques", AllegedlyUsed, KindTechnique),
	out("Operation.capabilities", AllegedlyUsed, KindCapability),
	out("Operation.infrastructure", AllegedlyUsed, KindInfrastructure),
	in("Operation.claims", About),
	out("Operation.provenance", DerivedFrom),
	in("Operation.accusations", Alleges),
	in("Operation.responses", To),
	out("Phase.targets", AimedAt),
	out("Phase.techniques", AllegedlyUsed, KindTechnique),
	out("Phase.capabilities", AllegedlyUsed, KindCapability),

	out("Claim.about", About),
	out("Claim.publication", StatedIn),
	out("Evidence.gatheredBy", GatheredBy),
	out("Evidence.publications", PublishedIn),
	out("Assessment.by", AssessedBy),
	out("Assessment.attributesTo", AttributesTo),
	out("Assessment.subject", Of),
	out("Assessment.accusations", Assesses),
	out("Assessment.publications", Cites),
	out("Assessment.provenance", DerivedFrom),

	out("Response.by", AnsweredBy),
	out("Response.against", Against),
	out("Response.accusations", To, KindAccusation),
	out("Response.raises", Raises),
	out("Response.under", Under),
	out("Response.publications", ReportedIn),
	out("Response.provenance", DerivedFrom),
	out("Reaction.by", WrittenBy),
	out("Reaction.publication", ReactsTo),

	out("Publication.by", PublishedBy),
	out("Publication.reports", Reports),
	in("Publication.accusations", StatedIn, KindAccusation),

	out("Technique.parent", SubtechniqueOf),
	in("Technique.operations", AllegedlyUsed, KindOperation),
	in("Technique.actors", ClaimedToUse),
	out("System.operator", OperatedBy),
	out("System.serves", Serves),
	out("LegalInstrument.issuer", IssuedBy),
	out("ContextIssue.between", Between),
	count(in("Dataset.nodeCount", DerivedFrom)),

	ref("Dyad.accuser", "accuser", KindCountry),
	ref("Dyad.accused", "accused", KindCountry),
	ref("Dyad.reverse", "reverse", KindDyad),
	in("Dyad.accusations", InDyad),
	ref("Revision.dataset", "dataset", KindDataset),
	ref("Change.dataset", "dataset", KindDataset),
	loose(ref("Change.node", "node", public()...)),
}

var stepsByField = func() map[string]*Step {
	m := make(map[string]*Step, len(steps))
	for i := range steps {
		m[steps[i].Field] = &steps[i]
	}
	return m
}()

// StepOf is the step behind a field, written Type.field; nil where the field is a property of the node at hand.
func StepOf(field string) *Step { return stepsByField[field] }

// Steps lists the table.
func Steps() []Step { return slices.Clone(steps) }
