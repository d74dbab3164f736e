package graph

import (
	"slices"
	"strings"
)

// Kind is a kind of node: its label in the database and its type name in the API.
type Kind string

// The closed list of kinds. Phase, Dyad, Revision, Audit and Tombstone are internal: they have no place of their own in the
// API's Node interface. The first three are read as parts of an Operation, as pairs of countries and as the change log, the last
// two by operators alone.
const (
	KindCountry         Kind = "Country"
	KindActor           Kind = "Actor"
	KindAccusation      Kind = "Accusation"
	KindOperation       Kind = "Operation"
	KindPhase           Kind = "Phase"
	KindClaim           Kind = "Claim"
	KindEvidence        Kind = "Evidence"
	KindAssessment      Kind = "Assessment"
	KindResponse        Kind = "Response"
	KindReaction        Kind = "Reaction"
	KindPublication     Kind = "Publication"
	KindTechnique       Kind = "Technique"
	KindCapability      Kind = "Capability"
	KindInfrastructure  Kind = "Infrastructure"
	KindSystem          Kind = "System"
	KindService         Kind = "Service"
	KindLegalInstrument Kind = "LegalInstrument"
	KindContextIssue    Kind = "ContextIssue"
	KindDataset         Kind = "Dataset"
	KindDyad            Kind = "Dyad"
	KindRevision        Kind = "Revision"
	KindAudit           Kind = "Audit"
	KindTombstone       Kind = "Tombstone"
)

// kindInfo is what the rest of the program must know of a kind. Everything else is in the entity's struct.
type kindInfo struct {
	kind Kind
	make func() Node // a new, empty entity
	// dated kinds are cut by asOf; for the others the property since is always empty.
	dated bool
	// sortIsSince: the primary order key is the day that asOf cuts by, or "" where the node's own date has none, so a store may
	// bound the order's range by the day as well.
	sortIsSince bool
	// sortOf is the property that the primary order key repeats, if there is one that each node has: a store may read either.
	sortOf string
	// internal kinds cannot be asked for by id.
	internal bool
	// appended kinds are written by the store alone, beside what a batch says.
	appended bool
}

var kindInfos = []kindInfo{
	{kind: KindCountry, make: func() Node { return new(Country) }},
	{kind: KindActor, make: func() Node { return new(Actor) }},
	{kind: KindAccusation, make: func() Node { return new(Accusation) }, dated: true, sortIsSince: true, sortOf: "statedEarliest"},
	{kind: KindOperation, make: func() Node { return new(Operation) }, dated: true},
	{kind: KindPhase, make: func() Node { return new(Phase) }, dated: true, internal: true},
	{kind: KindClaim, make: func() Node { return new(Claim) }, dated: true},
	{kind: KindEvidence, make: func() Node { return new(Evidence) }, dated: true},
	{kind: KindAssessment, make: func() Node { return new(Assessment) }, dated: true, sortOf: "onEarliest"},
	{kind: KindResponse, make: func() Node { return new(Response) }, dated: true, sortOf: "onEarliest"},
	{kind: KindReaction, make: func() Node { return new(Reaction) }, dated: true},
	{kind: KindPublication, make: func() Node { return new(Publication) }, dated: true},
	{kind: KindTechnique, make: func() Node { return new(Technique) }},
	{kind: KindCapability, make: func() Node { return new(Capability) }, dated: true},
	{kind: KindInfrastructure, make: func() Node { return new(Infrastructure) }, dated: true},
	{kind: KindSystem, make: func() Node { return new(System) }},
	{kind: KindService, make: func() Node { return new(Service) }},
	{kind: KindLegalInstrument, make: func() Node { return new(LegalInstrument) }},
	{kind: KindContextIssue, make: func() Node { return new(ContextIssue) }},
	{kind: KindDataset, make: func() Node { return new(Dataset) }},
	{kind: KindDyad, make: func() Node { return new(Dyad) }, dated: true, internal: true},
	{kind: KindRevision, make: func() Node { return new(Revision) }, internal: true, appended: true},
	{kind: KindAudit, make: func() Node { return new(Audit) }, internal: true, appended: true},
	{kind: KindTombstone, make: func() Node { return new(Tombstone) }, internal: true, appended: true},
}

var kindsByName, kindsByPrefix = func() (map[Kind]kindInfo, map[string]Kind) {
	names, prefixes := map[Kind]kindInfo{}, map[string]Kind{}
	for _, info := range kindInfos {
		names[info.kind] = info
		prefixes[info.kind.Prefix()] = info.kind
	}
	return names, prefixes
}()

// Kinds lists every kind, internal ones included, in the order of the table above.
func Kinds() []Kind {
	out := make([]Kind, len(kindInfos))
	for i, info := range kindInfos {
		out[i] = info.kind
	}
	return out
}

// Valid says whether the kind is in the closed list.
func (k Kind) Valid() bool { _, ok := kindsByName[k]; return ok }

// Dated kinds are cut by asOf.
func (k Kind) Dated() bool { return kindsByName[k].dated }

// SortIsSince says that the primary order key of the kind is the day that asOf cuts by, or "" where the node's own date has
// none: never a later day.
func (k Kind) SortIsSince() bool { return kindsByName[k].sortIsSince }

// SortOf is the property that the primary order key of the kind repeats; "" for none.
func (k Kind) SortOf() string { return kindsByName[k].sortOf }

// Internal kinds cannot be asked for by id.
func (k Kind) Internal() bool { return kindsByName[k].internal }

// Appended kinds are entries that a store appends by itself as it writes: no document is of such a kind, nothing links to
// one, and none is found by its id.
func (k Kind) Appended() bool { return kindsByName[k].appended }

// Prefix is what ids of the kind begin with, before the colon: LegalInstrument → legal-instrument.
func (k Kind) Prefix() string { return strings.ToLower(splitWords(string(k), "-")) }

// NodeKind is the kind as the API's enumeration has it: LegalInstrument → LEGAL_INSTRUMENT.
func (k Kind) NodeKind() NodeKind { return NodeKind(strings.ToUpper(splitWords(string(k), "_"))) }

// NodeKind is a kind as a value of the API.
type NodeKind string

// Values lists the kinds that the API shows.
func (NodeKind) Values() []string {
	var out []string
	for _, info := range kindInfos {
		if !info.internal {
			out = append(out, string(info.kind.NodeKind()))
		}
	}
	return out
}

func splitWords(pascal, separator string) string {
	var b strings.Builder
	for i, r := range pascal {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteString(separator)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// KindOf reads the kind off an id. It is "" for what is not an id of a known kind.
func KindOf(id string) Kind {
	prefix, _, ok := strings.Cut(id, ":")
	if !ok {
		return ""
	}
	return kindsByPrefix[prefix]
}

// idCharacters are what a key is made of.
const idCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._/+-"

// maxIDBytes bounds an id; the longest in use come from upstream record ids.
const maxIDBytes = 200

// CheckID says whether an id is well formed: <kind>:<key>, the key of ASCII letters, digits and ._/+-, at most 200 bytes
// in all. Ids compare alike in every store because they are ASCII.
func CheckID(id string) error {
	if KindOf(id) == "" {
		return invalidf("%q is not an id: an id is <kind>:<key>, for example accusation:cn-mss-ntsc-2025", clip(id))
	}
	_, key, _ := strings.Cut(id, ":")
	if key == "" || len(id) > maxIDBytes {
		return invalidf("%q is not an id: the key has 1 to %d characters", clip(id), maxIDBytes)
	}
	for _, r := range key {
		if !strings.ContainsRune(idCharacters, r) {
			return invalidf("%q is not an id: the key holds %q, allowed are ASCII letters, digits and ._/+-", clip(id), r)
		}
	}
	return nil
}

// clip keeps a quoted input short enough for a message.
func clip(text string) string {
	const most = 60
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// LinkType is a type of link between two nodes.
type LinkType string

// LinkInfo describes a link type: which kinds it joins, and whether lists of what points at a node along it grow with the
// database.
type LinkInfo struct {
	Type LinkType
	From []Kind
	To   []Kind
	// Hub: a page of the nodes that point at one node along this link must not cost more for a large hub than for a small
	// one, so each link carries the hub's id and its own place in the hub's order.
	Hub bool
	// Derived links are written by derivation alone, never by a document.
	Derived bool
}

// The closed list of link types. Each points from the node whose document owns it.
const (
	MadeBy         LinkType = "MADE_BY"          // Accusation → who states it; carries AccuserRole
	Accuses        LinkType = "ACCUSES"          // Accusation → whom; carries AccusedRole
	Alleges        LinkType = "ALLEGES"          // Accusation → Operation
	Asserts        LinkType = "ASSERTS"          // Accusation → Claim
	RestsOn        LinkType = "RESTS_ON"         // Accusation → Evidence
	StatedIn       LinkType = "STATED_IN"        // Accusation or Claim → Publication
	JointWith      LinkType = "JOINT_WITH"       // Accusation → a coordinated statement; read both ways
	SameIncidentAs LinkType = "SAME_INCIDENT_AS" // Accusation → another on the same incident; read both ways
	Supersedes     LinkType = "SUPERSEDES"       // Accusation → the earlier version of the same party
	InContext      LinkType = "IN_CONTEXT"       // Accusation or Operation → ContextIssue
	AimedAt        LinkType = "AIMED_AT"         // Operation or Phase → alleged target
	HasPhase       LinkType = "HAS_PHASE"        // Operation → Phase
	AllegedlyUsed  LinkType = "ALLEGEDLY_USED"   // Operation or Phase → Technique (carries TechniqueUse), Capability, Infrastructure
	About          LinkType = "ABOUT"            // Claim → what it is about
	GatheredBy     LinkType = "GATHERED_BY"      // Evidence → who is said to have gathered it
	PublishedIn    LinkType = "PUBLISHED_IN"     // Evidence → Publication
	AssessedBy     LinkType = "ASSESSED_BY"      // Assessment → assessor
	Of             LinkType = "OF"               // Assessment → Accusation, Claim or Evidence
	AttributesTo   LinkType = "ATTRIBUTES_TO"    // Assessment → whom the assessor names
	Cites          LinkType = "CITES"            // Assessment → Publication it appeared in or rests on
	AnsweredBy     LinkType = "ANSWERED_BY"      // Response → who answers
	Against        LinkType = "AGAINST"          // Response → whom it is directed at
	To             LinkType = "TO"               // Response → Accusation or Operation
	Raises         LinkType = "RAISES"           // Response → the counter-accusation in it
	Under          LinkType = "UNDER"            // Response → LegalInstrument
	ReportedIn     LinkType = "REPORTED_IN"      // Response → Publication
	WrittenBy      LinkType = "WRITTEN_BY"       // Reaction → Actor
	ReactsTo       LinkType = "REACTS_TO"        // Reaction → Publication commented on
	Towards        LinkType = "TOWARDS"          // Reaction → Accusation
	PublishedBy    LinkType = "PUBLISHED_BY"     // Publication → publisher
	Reports        LinkType = "REPORTS"          // Publication → the publication it reports
	Withdraws      LinkType = "WITHDRAWS"        // Publication → Accusation; carries Withdrawal
	OfCountry      LinkType = "OF_COUNTRY"       // Actor → Country; carries Belonging: institutional fact only
	ClaimedSponsor LinkType = "CLAIMED_SPONSOR"  // Actor → Country; carries SponsorClaim
	ClaimedVictim  LinkType = "CLAIMED_VICTIM"   // Actor → party that it is said to have attacked; carries VictimClaim
	SameAs         LinkType = "SAME_AS"          // Actor → Actor; carries IdentityClaim; read both ways
	ClaimedToUse   LinkType = "CLAIMED_TO_USE"   // Actor → Technique; carries TechniqueUse
	Serves         LinkType = "SERVES"           // Actor or System → Service
	OperatedBy     LinkType = "OPERATED_BY"      // System → Actor
	SubtechniqueOf LinkType = "SUBTECHNIQUE_OF"  // Technique → parent Technique
	IssuedBy       LinkType = "ISSUED_BY"        // LegalInstrument → issuer
	Between        LinkType = "BETWEEN"          // ContextIssue → Country
	DerivedFrom    LinkType = "DERIVED_FROM"     // anything → Dataset; carries Provenance

	CountsFor     LinkType = "COUNTS_FOR"     // Accusation → each party, and each country, that it counts for as accuser
	CountsAgainst LinkType = "COUNTS_AGAINST" // Accusation → each party, and each country, that it counts against
	OnBehalfOf    LinkType = "ON_BEHALF_OF"   // Accusation → each party that one of its accusers speaks for
	AnswersFor    LinkType = "ANSWERS_FOR"    // Response → each party, and each country, whose answer it is
	Assesses      LinkType = "ASSESSES"       // Assessment → the Accusation that its subject is or belongs to
	Concerns      LinkType = "CONCERNS"       // Accusation → each alleged target of its operations
	InDyad        LinkType = "IN_DYAD"        // Accusation → Dyad of each country that it counts for with each that it counts against; carries Reply
	SideOf        LinkType = "SIDE_OF"        // Dyad → each of its countries
)

var (
	partyKinds   = []Kind{KindActor, KindCountry}
	targetKinds  = []Kind{KindActor, KindCountry, KindSystem, KindService}
	subjectKinds = []Kind{KindOperation, KindSystem, KindService, KindActor, KindCountry, KindTechnique, KindCapability, KindInfrastructure, KindEvidence}
)

func only(kinds ...Kind) []Kind { return kinds }

var linkInfos = []LinkInfo{
	{Type: MadeBy, From: only(KindAccusation), To: partyKinds},
	{Type: Accuses, From: only(KindAccusation), To: partyKinds},
	{Type: Alleges, From: only(KindAccusation), To: only(KindOperation), Hub: true},
	{Type: Asserts, From: only(KindAccusation), To: only(KindClaim)},
	{Type: RestsOn, From: only(KindAccusation), To: only(KindEvidence)},
	{Type: StatedIn, From: only(KindAccusation, KindClaim), To: only(KindPublication), Hub: true},
	{Type: JointWith, From: only(KindAccusation), To: only(KindAccusation)},
	{Type: SameIncidentAs, From: only(KindAccusation), To: only(KindAccusation)},
	{Type: Supersedes, From: only(KindAccusation), To: only(KindAccusation)},
	{Type: InContext, From: only(KindAccusation, KindOperation), To: only(KindContextIssue)},
	{Type: AimedAt, From: only(KindOperation, KindPhase), To: targetKinds},
	{Type: HasPhase, From: only(KindOperation), To: only(KindPhase)},
	{Type: AllegedlyUsed, From: only(KindOperation, KindPhase), To: only(KindTechnique, KindCapability, KindInfrastructure), Hub: true},
	{Type: About, From: only(KindClaim), To: subjectKinds},
	{Type: GatheredBy, From: only(KindEvidence), To: partyKinds},
	{Type: PublishedIn, From: only(KindEvidence), To: only(KindPublication)},
	{Type: AssessedBy, From: only(KindAssessment), To: partyKinds},
	{Type: Of, From: only(KindAssessment), To: only(KindAccusation, KindClaim, KindEvidence)},
	{Type: AttributesTo, From: only(KindAssessment), To: partyKinds},
	{Type: Cites, From: only(KindAssessment), To: only(KindPublication)},
	{Type: AnsweredBy, From: only(KindResponse), To: partyKinds},
	{Type: Against, From: only(KindResponse), To: partyKinds},
	{Type: To, From: only(KindResponse), To: only(KindAccusation, KindOperation), Hub: true},
	{Type: Raises, From: only(KindResponse), To: only(KindAccusation)},
	{Type: Under, From: only(KindResponse), To: only(KindLegalInstrument)},
	{Type: ReportedIn, From: only(KindResponse), To: only(KindPublication)},
	{Type: WrittenBy, From: only(KindReaction), To: only(KindActor)},
	{Type: ReactsTo, From: only(KindReaction), To: only(KindPublication)},
	{Type: Towards, From: only(KindReaction), To: only(KindAccusation), Hub: true},
	{Type: PublishedBy, From: only(KindPublication), To: partyKinds},
	{Type: Reports, From: only(KindPublication), To: only(KindPublication)},
	{Type: Withdraws, From: only(KindPublication), To: only(KindAccusation)},
	{Type: OfCountry, From: only(KindActor), To: only(KindCountry), Hub: true},
	{Type: ClaimedSponsor, From: only(KindActor), To: only(KindCountry)},
	{Type: ClaimedVictim, From: only(KindActor), To: partyKinds},
	{Type: SameAs, From: only(KindActor), To: only(KindActor)},
	{Type: ClaimedToUse, From: only(KindActor), To: only(KindTechnique), Hub: true},
	{Type: Serves, From: only(KindActor, KindSystem), To: only(KindService)},
	{Type: OperatedBy, From: only(KindSystem), To: only(KindActor)},
	{Type: SubtechniqueOf, From: only(KindTechnique), To: only(KindTechnique)},
	{Type: IssuedBy, From: only(KindLegalInstrument), To: partyKinds},
	{Type: Between, From: only(KindContextIssue), To: only(KindCountry)},
	{Type: DerivedFrom, From: derivable(), To: only(KindDataset)},
	{Type: CountsFor, From: only(KindAccusation), To: partyKinds, Hub: true, Derived: true},
	{Type: CountsAgainst, From: only(KindAccusation), To: partyKinds, Hub: true, Derived: true},
	{Type: OnBehalfOf, From: only(KindAccusation), To: partyKinds, Derived: true},
	{Type: AnswersFor, From: only(KindResponse), To: partyKinds, Hub: true, Derived: true},
	{Type: Assesses, From: only(KindAssessment), To: only(KindAccusation), Hub: true, Derived: true},
	{Type: Concerns, From: only(KindAccusation), To: targetKinds, Derived: true},
	{Type: InDyad, From: only(KindAccusation), To: only(KindDyad), Hub: true, Derived: true},
	{Type: SideOf, From: only(KindDyad), To: only(KindCountry), Hub: true, Derived: true},
}

// derivable: everything may name its source, but the sources themselves, what is derived, and the log.
func derivable() []Kind {
	return slices.DeleteFunc(Kinds(), func(k Kind) bool { return k == KindDataset || k == KindDyad || k.Appended() })
}

// public: what has a place of its own in the API's Node interface.
func public() []Kind { return slices.DeleteFunc(Kinds(), Kind.Internal) }

var linksByType = func() map[LinkType]LinkInfo {
	m := make(map[LinkType]LinkInfo, len(linkInfos))
	for _, info := range linkInfos {
		m[info.Type] = info
	}
	return m
}()

// Links lists every link type with what it joins.
func Links() []LinkInfo { return slices.Clone(linkInfos) }

// Info describes a link type; the zero LinkInfo for one that is not in the closed list.
func (t LinkType) Info() LinkInfo { return linksByType[t] }
