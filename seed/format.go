package seed

import "github.com/gravamen/gravamen/graph"

// The format of a case file. These structs are the one place where it is told: the decoder reads by them, the JSON schema
// for editors is made from them and from their comments, and the comment of a type or field is what a coder sees there.
//
//   - The yaml tag is the name in the file.
//   - A field is required unless it is a pointer, a list, a keyed section or a bool; rule:"required" asks for at least one
//     entry of a list.
//   - rule names a check of a text: key, url, language, admiralty or cameo.
//   - link says which link of the graph the field becomes, and thereby which kinds it may refer to; kinds narrows them, or
//     stands alone where the reference is no link. The first kind is the one meant where a reference names none.

// file is a case: one accusation or a few that belong together, with everything said about them, every source included.
type file struct {
	// Key of the case: the name of the file without .yaml. Records of the graph name it as their source.
	Case string `yaml:"case" rule:"key"`
	// What the case is about, in a few neutral words.
	Title string `yaml:"title"`
	// Who read the sources and filled in the file. Techniques and reactions are coded by them unless they say otherwise.
	CodedBy string `yaml:"codedBy"`
	// Day on which the file was last checked against its sources.
	CodedOn graph.Day `yaml:"codedOn"`
	// How sure the coders are of having coded the sources rightly. It says nothing about the accusation.
	Confidence *graph.Confidence `yaml:"confidence"`
	// SPDX identifier of the terms that the records of this file come under, where they are not those of the collection.
	Licence *string `yaml:"licence"`
	// Anything a reviewer should know: gaps in the sources, choices made and why. It stays in the file.
	Notes *string `yaml:"notes"`

	// Bodies, groups and persons, by key. Those that several cases need live in shared/actors.yaml.
	Actors keyed[actorEntry] `yaml:"actors"`
	// Where things were said, by key.
	Publications keyed[publicationEntry] `yaml:"publications"`
	// Technical systems said to have been aimed at, by key.
	Systems keyed[systemEntry] `yaml:"systems"`
	// Things that people depend on, by key. Those that several cases need live in shared/services.yaml.
	Services keyed[serviceEntry] `yaml:"services"`
	// Tools and platforms said to have been used, by key.
	Capabilities keyed[capabilityEntry] `yaml:"capabilities"`
	// Servers, relays and the like said to have been used, by key.
	Infrastructure keyed[infrastructureEntry] `yaml:"infrastructure"`
	// ATT&CK techniques, by number. They live in shared/techniques.yaml; an import of ATT&CK replaces what is said here.
	Techniques keyed[techniqueEntry] `yaml:"techniques" rule:"technique"`
	// What is alleged to have happened, by key. Each must be alleged by an accusation or be what a claim is about.
	Operations keyed[operationEntry] `yaml:"operations"`
	// Public statements that hold somebody responsible, by key.
	Accusations keyed[accusationEntry] `yaml:"accusations"`
	// What was said or done in answer, noted absences of an answer included, by key.
	Responses keyed[responseEntry] `yaml:"responses"`
	// Dated judgements of an accusation, a claim or a piece of evidence by somebody named, by key.
	Assessments keyed[assessmentEntry] `yaml:"assessments"`
	// Readers' comments on a publication.
	Reactions []reactionEntry `yaml:"reactions"`
	// Standing issues between countries, by key. Those that several cases need live in shared/context-issues.yaml.
	ContextIssues keyed[contextIssueEntry] `yaml:"contextIssues"`
	// Legal programmes that answers are given under, by key. They live in shared/legal-instruments.yaml.
	LegalInstruments keyed[legalInstrumentEntry] `yaml:"legalInstruments"`
}

// actorEntry is a body, a group or a person that can make a claim or be the object of one.
type actorEntry struct {
	// The most usual English name. A name is never a key.
	Name string `yaml:"name"`
	// What sort of actor it is.
	Kind graph.ActorKind `yaml:"kind"`
	// Country that it is an organ of, by institutional fact. Only an organ speaks for its country.
	OrganOf *string `yaml:"organOf" kinds:"Country"`
	// Country that it is based in without being an organ of it.
	BasedIn *string `yaml:"basedIn" kinds:"Country"`
	// Town or region where it sits, as published.
	Place *string `yaml:"place"`
	// Other names and who uses them.
	Names []nameEntry `yaml:"names"`
	// Its ids in other lists.
	ExternalIDs []externalIDEntry `yaml:"externalIds"`
	// Services that depend on it.
	Serves []string `yaml:"serves" link:"SERVES"`
	// Countries that somebody says stand behind it.
	ClaimedSponsors []sponsorEntry `yaml:"claimedSponsors" link:"CLAIMED_SPONSOR"`
	// Parties that somebody says it attacked, where no single operation is told.
	ClaimedVictims []victimEntry `yaml:"claimedVictims" link:"CLAIMED_VICTIM"`
	// Other actors that somebody says it is the same as.
	SameAs []identityEntry `yaml:"sameAs" link:"SAME_AS"`
	// Anything a reviewer should know. It stays in the file.
	Notes *string `yaml:"notes"`
}

// nameEntry is one name of an actor.
type nameEntry struct {
	// The name as written, in any script.
	Text string `yaml:"text"`
	// BCP 47 tag of its language.
	Language *string `yaml:"language" rule:"language"`
	// Party that uses it; left out where it is in general use.
	UsedBy *string `yaml:"usedBy" kinds:"Actor Country"`
}

// externalIDEntry is an actor's id in somebody else's list.
type externalIDEntry struct {
	// The list, for example misp-galaxy/intelligence-agencies.
	Namespace string `yaml:"namespace"`
	// The id in it.
	ID string `yaml:"id"`
	// Address of the entry.
	URL *string `yaml:"url" rule:"url"`
}

// sponsorEntry is somebody's claim that a country stands behind an actor.
type sponsorEntry struct {
	// The country.
	Country string `yaml:"country" kinds:"Country"`
	// Who says so.
	By *string `yaml:"by" kinds:"Actor Country"`
	// 0 to 100, where the source gives one.
	Confidence *int `yaml:"confidence"`
}

// victimEntry is somebody's claim that an actor attacked a party.
type victimEntry struct {
	// The party.
	Victim string `yaml:"victim" kinds:"Actor Country"`
	// Who says so.
	By *string `yaml:"by" kinds:"Actor Country"`
}

// identityEntry is somebody's claim that two actors are one.
type identityEntry struct {
	// The other actor.
	Actor string `yaml:"actor" kinds:"Actor"`
	// Who says so.
	AssertedBy *string `yaml:"assertedBy" kinds:"Actor Country"`
	// What they make of it.
	Verdict *graph.Verdict `yaml:"verdict"`
}

// publicationEntry is a document in which something was said.
type publicationEntry struct {
	// What sort of document it is.
	Kind graph.PublicationKind `yaml:"kind"`
	// Title or headline as published.
	Title *string `yaml:"title"`
	// Address at which it was published.
	URL *string `yaml:"url" rule:"url"`
	// PAGE_TEXT if a coder read the page, QUOTED_LINK if only its address was found. Required with url.
	URLEvidence *graph.UrlEvidence `yaml:"urlEvidence"`
	// Where it appeared, for example WeChat.
	Channel *string `yaml:"channel"`
	// BCP 47 tag of the language it is written in.
	Language *string `yaml:"language" rule:"language"`
	// When it was published; left out where it bears no date.
	Published *graph.FuzzyDate `yaml:"published"`
	// Day on which a coder opened the page at its address.
	Retrieved *graph.Day `yaml:"retrieved"`
	// Who published it.
	By []string `yaml:"by" link:"PUBLISHED_BY"`
	// Earlier publications whose content it passes on.
	Reports []string `yaml:"reports" link:"REPORTS"`
	// Accusations that it takes back, wholly or in part.
	Withdraws []withdrawalEntry `yaml:"withdraws" link:"WITHDRAWS"`
	// Anything a reviewer should know. It stays in the file.
	Notes *string `yaml:"notes"`
}

// withdrawalEntry is one accusation that a publication takes back.
type withdrawalEntry struct {
	// The accusation.
	Accusation string `yaml:"accusation" kinds:"Accusation"`
	// The reason given, in the coder's words.
	Reason *string `yaml:"reason"`
	// Only a part of it is taken back.
	Partly bool `yaml:"partly"`
	// What becomes of the claim, where that is neither WITHDRAWN nor PARTLY_WITHDRAWN.
	Result *graph.Currency `yaml:"result"`
}

// systemEntry is a technical system said to have been aimed at.
type systemEntry struct {
	// Its name, or what it is.
	Name string `yaml:"name"`
	// Who runs it, where that is said.
	Operator *string `yaml:"operator" link:"OPERATED_BY"`
	// Services that depend on it.
	Serves []string `yaml:"serves" link:"SERVES"`
}

// serviceEntry is something that people depend on.
type serviceEntry struct {
	// Its name.
	Name string `yaml:"name"`
	// Sector of the economy, in the words of STIX 2.1.
	Sector *sector `yaml:"sector"`
}

// capabilityEntry is a tool or platform said to have been used.
type capabilityEntry struct {
	// What sort of capability it is.
	Kind graph.CapabilityKind `yaml:"kind"`
	// Its name, or what it is called in the statement.
	Name string `yaml:"name"`
	// How many parts it is said to have.
	ComponentCount *int `yaml:"componentCount"`
	// How many of them were named.
	NamedComponents *int `yaml:"namedComponents"`
	// Anything a reviewer should know. It stays in the file.
	Notes *string `yaml:"notes"`
}

// infrastructureEntry is what an operation is said to have run over.
type infrastructureEntry struct {
	// Sort of infrastructure: a word of STIX 2.1 where one fits, for example anonymization.
	Kind string `yaml:"kind"`
	// Its part as described.
	Role *string `yaml:"role"`
	// How many there are said to be.
	Count *int `yaml:"count"`
	// Where it is said to be, as worded in the source; not coded as countries.
	Regions []string `yaml:"regions"`
}

// techniqueEntry is an entry of ATT&CK.
type techniqueEntry struct {
	// Its title in ATT&CK; for a sub-technique with the title of its technique before a colon.
	Name string `yaml:"name"`
	// Matrix that it belongs to.
	Domain attackDomain `yaml:"domain"`
	// Short names of its tactics.
	Tactics []string `yaml:"tactics"`
	// The technique that it refines.
	Parent *string `yaml:"parent" link:"SUBTECHNIQUE_OF"`
}

// operationEntry is what accusations allege to have happened.
type operationEntry struct {
	// A short neutral name that reads as an allegation.
	Name string `yaml:"name"`
	// What it is alleged to have been.
	Types []graph.OperationType `yaml:"types" rule:"required"`
	// When it is alleged to have begun.
	Start *graph.FuzzyDate `yaml:"start"`
	// When it is alleged to have ended. Leaving it out does not say that it goes on.
	End *graph.FuzzyDate `yaml:"end"`
	// At whom or what it is alleged to have been aimed. Without a kind: an actor, or a country.
	Targets []string `yaml:"targets" link:"AIMED_AT"`
	// Techniques of no single phase, with how well they fit what was described. Those of phases are added by themselves.
	Techniques keyed[graph.Fit] `yaml:"techniques" rule:"technique"`
	// Capabilities of no single phase. Those of phases are added by themselves.
	Capabilities []string `yaml:"capabilities" link:"ALLEGEDLY_USED" kinds:"Capability"`
	// Infrastructure of no single phase. That of phases is added by itself.
	Infrastructure []string `yaml:"infrastructure" link:"ALLEGEDLY_USED" kinds:"Infrastructure"`
	// The alleged course of events, in order.
	Phases []phaseEntry `yaml:"phases"`
	// Standing issues that it is read against.
	ContextIssues []string `yaml:"contextIssues" link:"IN_CONTEXT"`
	// Who coded the techniques, where not the coders of the case.
	CodedBy *string `yaml:"codedBy"`
	// Anything a reviewer should know. It stays in the file.
	Notes *string `yaml:"notes"`
}

// phaseEntry is one alleged step of an operation; its place in the list is its number.
type phaseEntry struct {
	// What is alleged to have been done, in the coder's words.
	Activity string `yaml:"activity"`
	// When it is alleged to have been done.
	When graph.FuzzyDate `yaml:"when"`
	// What the accuser says came of it.
	Outcome graph.AllegedOutcome `yaml:"outcome"`
	// What it is said to have been aimed at. Without a kind: an actor, or a country.
	Targets []string `yaml:"targets" link:"AIMED_AT"`
	// Techniques, with how well they fit what was described.
	Techniques keyed[graph.Fit] `yaml:"techniques" rule:"technique"`
	// Capabilities said to have been used.
	Capabilities []string `yaml:"capabilities" link:"ALLEGEDLY_USED" kinds:"Capability"`
	// Infrastructure said to have been used.
	Infrastructure []string `yaml:"infrastructure" link:"ALLEGEDLY_USED" kinds:"Infrastructure"`
}

// accusationEntry is one public statement that holds somebody responsible for an operation.
type accusationEntry struct {
	// Who accuses whom of what, in neutral words that read as an allegation.
	Summary string `yaml:"summary"`
	// When it was said.
	Stated graph.FuzzyDate `yaml:"stated"`
	// In what capacity it blames; one statement can have several.
	Forms []graph.AttributionForm `yaml:"forms" rule:"required"`
	// How openly the accuser stands behind it.
	Sourcing graph.Sourcing `yaml:"sourcing"`
	// How far up the statement as a whole points.
	Level graph.AttributionLevel `yaml:"level"`
	// Who attributes.
	AttributorTypes []graph.AttributorType `yaml:"attributorTypes"`
	// How sure the accuser claims to be, in its own words; left out where none were used.
	StatedCertainty *certaintyEntry `yaml:"statedCertainty"`
	// Last day for which somebody looked for an answer; left out if nobody did.
	ResponsesSearchedUntil *graph.Day `yaml:"responsesSearchedUntil"`
	// Who states it.
	Accusers []accuserEntry `yaml:"accusers" rule:"required" link:"MADE_BY"`
	// Whom it names. Where it names nobody, an actor of kind UNNAMED stands for them.
	Accused []accusedEntry `yaml:"accused" rule:"required" link:"ACCUSES"`
	// What it alleges to have happened.
	Operations []string `yaml:"operations" link:"ALLEGES"`
	// Publications that carry the statement, the statement's own first.
	Publications []string `yaml:"publications" rule:"required" link:"STATED_IN"`
	// Short passages word for word.
	Quotes []quoteEntry `yaml:"quotes"`
	// The single things that it says, by key.
	Claims keyed[claimEntry] `yaml:"claims"`
	// What it says it rests on, by key, whether or not anyone else has seen it.
	Evidence keyed[evidenceEntry] `yaml:"evidence"`
	// Other accusations made in coordination with it. One side is enough.
	JointWith []string `yaml:"jointWith" link:"JOINT_WITH"`
	// Other accusations about the same incident. One side is enough.
	SameIncidentAs []string `yaml:"sameIncidentAs" link:"SAME_INCIDENT_AS"`
	// Earlier versions of the claim by the same party, which this one replaces.
	Supersedes []string `yaml:"supersedes" link:"SUPERSEDES"`
	// Standing issues that reports read it against.
	ContextIssues []string `yaml:"contextIssues" link:"IN_CONTEXT"`
	// Why it was coded as it was. It stays in the file.
	Notes *string `yaml:"notes"`
}

// certaintyEntry is how sure an accuser claims to be.
type certaintyEntry struct {
	// The words used.
	Words string `yaml:"words"`
	// BCP 47 tag of their language.
	Language *string `yaml:"language" rule:"language"`
	// Published scale that they come from.
	Scale *graph.CertaintyScale `yaml:"scale"`
	// The likelihood that they mean on that scale.
	Likelihood *graph.Likelihood `yaml:"likelihood"`
	// The confidence that they state, which is another thing than likelihood.
	Confidence *graph.Confidence `yaml:"confidence"`
}

// accuserEntry is one party that states an accusation.
type accuserEntry struct {
	// The party.
	Party string `yaml:"party" kinds:"Actor Country"`
	// Its part in the statement.
	Role graph.AccuserRoleKind `yaml:"role"`
	// How it relates to the alleged target.
	Standing graph.Standing `yaml:"standing"`
	// The party that it speaks for, where that is another.
	OnBehalfOf *string `yaml:"onBehalfOf" kinds:"Actor Country"`
}

// accusedEntry is one party that an accusation names.
type accusedEntry struct {
	// The party.
	Party string `yaml:"party" kinds:"Actor Country"`
	// How far up this part of the statement points.
	Level graph.AttributionLevel `yaml:"level"`
	// The part that it is said to have taken.
	Role graph.AccusedRoleKind `yaml:"role"`
	// How the statement ties it to a state.
	Nexus graph.Nexus `yaml:"nexus"`
}

// quoteEntry is a short passage word for word: 25 words at most in the published collection.
type quoteEntry struct {
	// The passage.
	Text string `yaml:"text"`
	// BCP 47 tag of its language.
	Language *string `yaml:"language" rule:"language"`
	// The passage in its first language, where text translates it.
	TranslationOf *string `yaml:"translationOf"`
	// Where it stands.
	Publication string `yaml:"publication" kinds:"Publication"`
}

// claimEntry is one thing that an accusation says.
type claimEntry struct {
	// What it is about.
	Kind graph.ClaimKind `yaml:"kind"`
	// Whether it asserts, denies or questions; left out, it asserts.
	Polarity *graph.Polarity `yaml:"polarity"`
	// What is said, so worded that it reads as said by the accuser.
	Text string `yaml:"text"`
	// The time that it speaks of.
	When *graph.FuzzyDate `yaml:"when"`
	// What it is about. Without a kind: an operation.
	About []string `yaml:"about" link:"ABOUT"`
	// Where it is made, where that is not the accusation's own publication.
	Publication *string `yaml:"publication" link:"STATED_IN"`
	// Anything a reviewer should know. It stays in the file.
	Notes *string `yaml:"notes"`
}

// evidenceEntry is something that an accuser says supports its claim.
type evidenceEntry struct {
	// The form that it takes.
	Kind graph.EvidenceKind `yaml:"kind"`
	// The material as the accuser characterises it.
	Description string `yaml:"description"`
	// The parts of the accusation that it bears on.
	Supports []graph.Aspect `yaml:"supports" rule:"required"`
	// How far the public can see it.
	Disclosure graph.Disclosure `yaml:"disclosure"`
	// When it came that far; left out: with the accusation.
	DisclosedOn *graph.FuzzyDate `yaml:"disclosedOn"`
	// Who is said to have gathered it.
	GatheredBy []string `yaml:"gatheredBy" link:"GATHERED_BY"`
	// Where it was disclosed.
	Publications []string `yaml:"publications" link:"PUBLISHED_IN"`
	// Anything a reviewer should know. It stays in the file.
	Notes *string `yaml:"notes"`
}

// responseEntry is what a party did or said in answer; that nothing was said by a day is one too.
type responseEntry struct {
	// What sort of answer it is; one answer can be of several.
	Kinds []graph.ResponseKind `yaml:"kinds" rule:"required"`
	// When it was given. An absence (NO_COMMENT) is dated AS_OF the day for which it was noted.
	Date graph.FuzzyDate `yaml:"date"`
	// Who answers; for an absence, who had not.
	By []string `yaml:"by" rule:"required" link:"ANSWERED_BY"`
	// What is answered. Without a kind: an accusation.
	To []string `yaml:"to" link:"TO"`
	// It answers an accusation that nobody had made aloud; to may then be left out.
	ToImplied bool `yaml:"toImplied"`
	// Whom it is directed at.
	Against []string `yaml:"against" link:"AGAINST"`
	// What was answered, in the coder's words.
	Summary string `yaml:"summary"`
	// Accusations that it makes in turn, each an entry of its own.
	Raises []string `yaml:"raises" link:"RAISES"`
	// Legal programme that it is given under.
	Under *string `yaml:"under" link:"UNDER"`
	// CAMEO code of the event, in quotes so that it keeps a leading zero.
	Cameo *string `yaml:"cameo" rule:"cameo"`
	// Where it was reported.
	Publications []string `yaml:"publications" rule:"required" link:"REPORTED_IN"`
	// Anything a reviewer should know. It stays in the file.
	Notes *string `yaml:"notes"`
}

// assessmentEntry is one dated judgement of an accusation, a claim or a piece of evidence.
type assessmentEntry struct {
	// What is judged. Without a kind: an accusation; claims and evidence as claim:accusation/key, evidence:accusation/key.
	Of string `yaml:"of" link:"OF"`
	// Who judges.
	By []string `yaml:"by" rule:"required" link:"ASSESSED_BY"`
	// When it was published.
	Date graph.FuzzyDate `yaml:"date"`
	// The finding.
	Verdict graph.Verdict `yaml:"verdict"`
	// The part of the accusation that the finding is about.
	Aspect graph.Aspect `yaml:"aspect"`
	// How the assessor came to it.
	Method graph.AssessmentMethod `yaml:"method"`
	// How the assessor stands to the parties.
	Independence graph.Independence `yaml:"independence"`
	// Why the assessor is held to stand so, and what the finding rests on.
	Rationale string `yaml:"rationale"`
	// Likelihood stated, on the scale of ICD 203.
	Likelihood *graph.Likelihood `yaml:"likelihood"`
	// Confidence stated, which is another thing than likelihood.
	Confidence *graph.Confidence `yaml:"confidence"`
	// Admiralty grade, A1 to F6.
	Admiralty *string `yaml:"admiralty" rule:"admiralty"`
	// Parties that the assessor holds responsible, where it names any.
	AttributesTo []string `yaml:"attributesTo" link:"ATTRIBUTES_TO"`
	// Where it appeared or what it rests on.
	Publications []string `yaml:"publications" rule:"required" link:"CITES"`
}

// reactionEntry is one reader's comment on a publication. Its stance belongs to the comment, not to the reader.
type reactionEntry struct {
	// What was commented on.
	Publication string `yaml:"publication" link:"REACTS_TO"`
	// Place among the comments of the publication, from 1.
	Number int `yaml:"number"`
	// The name that the comment bears.
	By string `yaml:"by" link:"WRITTEN_BY"`
	// Accusations that it speaks about.
	Towards []string `yaml:"towards" link:"TOWARDS"`
	// What it makes of them.
	Stance graph.Stance `yaml:"stance"`
	// The reasons that it gives.
	Reasons []graph.StanceReason `yaml:"reasons"`
	// What it says, in the coder's words.
	Summary string `yaml:"summary"`
	// Who read stance and reasons out of it, where not the coders of the case.
	CodedBy *string `yaml:"codedBy"`
}

// contextIssueEntry is a standing issue between countries.
type contextIssueEntry struct {
	// Its name in a word or two.
	Name string `yaml:"name"`
	// The countries that it lies between: two or more.
	Between []string `yaml:"between" rule:"required" link:"BETWEEN"`
}

// legalInstrumentEntry is a legal programme that answers are given under.
type legalInstrumentEntry struct {
	// Short name of the programme, for example EU-CYB.
	Programme string `yaml:"programme"`
	// Full title.
	Title string `yaml:"title"`
	// Who issued it.
	Issuer *string `yaml:"issuer" link:"ISSUED_BY"`
}

// dateEntry is a date that EDTF alone cannot say.
type dateEntry struct {
	// The date in EDTF.
	EDTF edtfText `yaml:"edtf"`
	// AT_LATEST: then, or at any time before. AS_OF: so it stood then, and nothing is said of other days.
	Qualifier dateQualifier `yaml:"qualifier"`
}

// edtfText is text that YAML may take for a number or a timestamp.
type edtfText string

// dateQualifier is a qualifier that EDTF cannot write.
type dateQualifier string

// Values is the closed list.
func (dateQualifier) Values() []string {
	return []string{string(graph.QualifierAtLatest), string(graph.QualifierAsOf)}
}

// attackDomain is a matrix of ATT&CK.
type attackDomain string

// Values is the closed list.
func (attackDomain) Values() []string { return []string{"enterprise", "mobile", "ics"} }

// sector is a word of industry-sector-ov in STIX 2.1.
type sector string

// Values is the vocabulary, in its own order.
func (sector) Values() []string {
	return []string{
		"agriculture", "aerospace", "automotive", "chemical", "commercial", "communications", "construction", "defense",
		"education", "energy", "engineering", "entertainment", "financial-services", "government", "emergency-services",
		"government-local", "government-national", "government-public-services", "government-regional", "healthcare",
		"hospitality-leisure", "infrastructure", "dams", "nuclear", "water", "insurance", "manufacturing", "mining",
		"non-profit", "pharmaceuticals", "retail", "technology", "telecommunications", "transportation", "utilities",
	}
}

// keyed is a section whose entries have keys, in the order of the file.
type keyed[T any] []entry[T]

// entry is one entry of a section.
type entry[T any] struct {
	Key   string
	Value T
}

func (keyed[T]) isKeyed() {}

// keyedSection tells sections from plain lists.
type keyedSection interface{ isKeyed() }

// collectionFile is cases/collection.yaml: what the shipped collection is, as one version of a dataset.
type collectionFile struct {
	// Name of the dataset.
	Name string `yaml:"name" rule:"key"`
	// Version; it rises with every change of a case.
	Version string `yaml:"version"`
	// Instant of release, which is when records of the collection count as recorded.
	Released instant `yaml:"released"`
	// SPDX identifier of the terms that the records come under.
	Licence string `yaml:"licence"`
	// How to cite it.
	Citation string `yaml:"citation"`
	// What changed, the newest version first.
	Changelog []changelogEntry `yaml:"changelog" rule:"required"`
}

// changelogEntry is what one version of the collection brought.
type changelogEntry struct {
	// The version.
	Version string `yaml:"version"`
	// What it changed.
	Changes []string `yaml:"changes" rule:"required"`
}

// instant is a point in time as RFC 3339 has it, such as 2025-10-19T12:00:00Z.
type instant string
