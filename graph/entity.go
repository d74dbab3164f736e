package graph

import "time"

// Node is an entity: something with an id of its own.
type Node interface {
	// NodeID is the entity's id, <kind>:<key>.
	NodeID() string
	// Kind is fixed for each Go type.
	NodeKind() Kind
	setRow(row *Row)
	rowOf() *Row
	entity() *Entity
}

// Party is who can accuse, be accused, respond and assess: an Actor or a Country.
type Party interface {
	Node
	isParty()
}

// Target is what an operation is alleged to have been aimed at: an Actor, a Country, a System or a Service.
type Target interface {
	Node
	isTarget()
}

// ClaimSubject is what a claim can be about.
type ClaimSubject interface {
	Node
	isClaimSubject()
}

// AssessmentSubject is what an assessment can judge: an Accusation, a Claim or a piece of Evidence.
type AssessmentSubject interface {
	Node
	isAssessmentSubject()
}

// view ties a value to the row of the answer that it was read from; on a value that was made to be written it is empty,
// and the lists that follow links are then empty too.
type view struct{ row *Row }

func (v *view) setRow(row *Row) { v.row = row }
func (v *view) rowOf() *Row     { return v.row }

// asOf is the day that the answer is cut by; the last of all days where it is not cut.
func (v *view) asOf() Day {
	if v.row == nil || v.row.tree == nil {
		return LastDay
	}
	return v.row.tree.AsOf
}

// Entity is what every entity has.
type Entity struct {
	view
	ID string // <kind>:<key>, readable, stable across imports
	// RecordedAt is the instant at which this database first recorded the node, UTC, to the microsecond. A store sets it.
	RecordedAt time.Time
	// Since is the earliest day on which the node may have been known: derived; "" for what is not dated.
	Since Day
	// Sort is the node's place in the primary order of its kind: derived; the id breaks ties.
	Sort string
}

// NodeID is the id.
func (e *Entity) NodeID() string { return e.ID }

func (e *Entity) entity() *Entity { return e }

// Country is an ISO 3166-1 alpha-2 code and a name, nothing that takes a side; the reserved and user-assigned codes in
// common use (EU, XK) are included.
type Country struct {
	Entity
	Code string // two capital letters, never empty
	Name string // English short name, never empty
}

// NodeKind is KindCountry.
func (*Country) NodeKind() Kind  { return KindCountry }
func (*Country) isParty()        {}
func (*Country) isTarget()       {}
func (*Country) isClaimSubject() {}

// Country is the country itself, so that every Party has one.
func (c *Country) Country() *Country { return c }

// ContextIssues are the standing issues recorded between this country and others.
func (c *Country) ContextIssues() []*ContextIssue {
	return many[*ContextIssue](c, "Country.contextIssues")
}

// Actor is a body, a group or a person that can make a claim or be the object of one.
type Actor struct {
	Entity
	Name        string    // the most usual English name, never empty; never a key
	Kind        ActorKind // never empty
	Place       *string   // town or region where an organisation sits, as published
	Names       []ActorName
	ExternalIDs []ExternalID
}

// NodeKind is KindActor.
func (*Actor) NodeKind() Kind  { return KindActor }
func (*Actor) isParty()        {}
func (*Actor) isTarget()       {}
func (*Actor) isClaimSubject() {}

// Country is the country that the actor is an organ of or based in, by institutional fact; nil where there is none or
// where it is only claimed.
func (a *Actor) Country() *Country { return one[*Country](a, "Actor.country") }

// ClaimedSponsors are the countries that somebody says stand behind the actor.
func (a *Actor) ClaimedSponsors() []SponsorClaim {
	return many[SponsorClaim](a, "Actor.claimedSponsors")
}

// ClaimedVictims are the parties that somebody says it attacked.
func (a *Actor) ClaimedVictims() []VictimClaim { return many[VictimClaim](a, "Actor.claimedVictims") }

// SameAs are claims that another actor is this one under another name.
func (a *Actor) SameAs() []IdentityClaim { return many[IdentityClaim](a, "Actor.sameAs") }

// Serves are the services that depend on the actor.
func (a *Actor) Serves() []*Service { return many[*Service](a, "Actor.serves") }

// Provenance says which records the actor was taken from.
func (a *Actor) Provenance() []SourceRecord { return provenance(a, "Actor.provenance") }

// ActorName is one name of an actor and who uses it.
type ActorName struct {
	view
	Text     string  // as written, in any script, never empty
	Language *string // BCP 47 tag
	UsedByID *string `graph:"usedBy"` // party that uses the name; nil where it is in general use
}

// UsedBy is the party that uses the name; nil where it is in general use.
func (n ActorName) UsedBy() Party { return referred[Party](n.row, "ActorName.usedBy", n.UsedByID) }

// Belonging is carried by OF_COUNTRY: how an actor belongs to a country.
type Belonging struct {
	view
	Relation Relation
}

// Relation is how an actor belongs to a country. Only an organ speaks for its country.
type Relation string

// The words of Relation.
const (
	RelationOrganOf Relation = "ORGAN_OF"
	RelationBasedIn Relation = "BASED_IN"
)

// Values is the closed list.
func (Relation) Values() []string { return values(RelationOrganOf, RelationBasedIn) }

// SponsorClaim is carried by CLAIMED_SPONSOR: somebody says that a country stands behind an actor.
type SponsorClaim struct {
	view
	ByID       *string       `graph:"by"` // who says so; nil where the source does not name anyone
	SourceRef  *SourceRecord `graph:"source"`
	Confidence *int          // 0 to 100, as the source gives it
}

// Country is the claimed sponsor.
func (c SponsorClaim) Country() *Country { return as[*Country](c.row) }

// By is who says so; nil where the source names nobody.
func (c SponsorClaim) By() Party { return referred[Party](c.row, "SponsorClaim.by", c.ByID) }

// Source is the record that the claim was taken from.
func (c SponsorClaim) Source() *SourceRecord { return c.SourceRef }

// VictimClaim is carried by CLAIMED_VICTIM: somebody says that an actor attacked a party.
type VictimClaim struct {
	view
	ByID      *string       `graph:"by"` // who says so; nil where the source does not name anyone
	SourceRef *SourceRecord `graph:"source"`
}

// Victim is who is said to have been attacked.
func (c VictimClaim) Victim() Party { return as[Party](c.row) }

// By is who says so; nil where the source names nobody.
func (c VictimClaim) By() Party { return referred[Party](c.row, "VictimClaim.by", c.ByID) }

// Source is the record that the claim was taken from.
func (c VictimClaim) Source() *SourceRecord { return c.SourceRef }

// IdentityClaim is carried by SAME_AS: somebody says that two actors are one.
type IdentityClaim struct {
	view
	AssertedByID *string       `graph:"assertedBy"`
	Verdict      *Verdict      // what the one who asserts it makes of the identity
	SourceRef    *SourceRecord `graph:"source"`
}

// Actor is the other actor.
func (c IdentityClaim) Actor() *Actor { return as[*Actor](c.row) }

// AssertedBy is who says so; nil where the source names nobody.
func (c IdentityClaim) AssertedBy() Party {
	return referred[Party](c.row, "IdentityClaim.assertedBy", c.AssertedByID)
}

// Source is the record that the claim was taken from.
func (c IdentityClaim) Source() *SourceRecord { return c.SourceRef }

// ExternalID is the actor's id in somebody else's list.
type ExternalID struct {
	view
	Namespace string // for example misp-galaxy/intelligence-agencies
	ID        string
	URL       *string
}

// Dataset is a collection of records, at the version that was brought in last.
type Dataset struct {
	Entity
	Name      string
	Version   string
	Licence   string // SPDX identifier where there is one
	URL       *string
	FetchedAt *time.Time
}

// NodeKind is KindDataset.
func (*Dataset) NodeKind() Kind { return KindDataset }

// NodeCount is how many nodes name the dataset as a source.
func (d *Dataset) NodeCount() int { return d.row.total("Dataset.nodeCount") }

// SourceRecord is the record of a dataset that something was taken from.
type SourceRecord struct {
	view
	DatasetID string `graph:"dataset"`
	RecordID  string `graph:"record"` // the dataset's own id of the record
	URL       *string
	Licence   string  // that of the record; SPDX identifier where there is one
	File      *string // of the dataset that holds the record; nil where that was not read from a file
	Hash      *string // SHA-256 in hex of the record as it stands there; nil as above
}

// Dataset is the version of the collection that holds the record.
func (s SourceRecord) Dataset() *Dataset {
	return referred[*Dataset](s.row, "SourceRecord.dataset", &s.DatasetID)
}

// Provenance is carried by DERIVED_FROM.
type Provenance struct {
	view
	Source SourceRecord
}

func provenance(of Node, field string) []SourceRecord {
	links := many[Provenance](of, field)
	out := make([]SourceRecord, len(links))
	for i := range links {
		out[i] = links[i].Source
	}
	return out
}

// LegalInstrument is a legal programme that answers are given under, such as a sanctions regime.
type LegalInstrument struct {
	Entity
	Key   string // for example EU-CYB
	Title string
}

// NodeKind is KindLegalInstrument.
func (*LegalInstrument) NodeKind() Kind { return KindLegalInstrument }

// Issuer is who issued it; nil where unknown.
func (l *LegalInstrument) Issuer() Party { return one[Party](l, "LegalInstrument.issuer") }

// ContextIssue is a standing issue between countries that a statement is read against.
type ContextIssue struct {
	Entity
	Name string
}

// NodeKind is KindContextIssue.
func (*ContextIssue) NodeKind() Kind { return KindContextIssue }

// Between are the countries that it lies between.
func (c *ContextIssue) Between() []*Country { return many[*Country](c, "ContextIssue.between") }

// Revision is one entry of the change log: what this database said of a node from one instant on.
type Revision struct {
	Entity
	Sequence  int        // position in the log, from 1, without gaps
	Batch     int        // position of the first entry of the same batch: what was written as one is replayed as one
	NodeRef   string     `graph:"node"`
	Change    ChangeKind // what happened
	DatasetID *string    `graph:"dataset"`
	Document  string     // canonical JSON of the node with the links that it owns
}

// NodeKind is KindRevision.
func (*Revision) NodeKind() Kind { return KindRevision }

// Dataset is the version of the collection that the change came with; nil for a change by hand.
func (r *Revision) Dataset() *Dataset {
	return referred[*Dataset](r.row, "Revision.dataset", r.DatasetID)
}
