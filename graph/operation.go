package graph

// Operation is what accusations allege to have happened. It exists only as the content of claims: a store refuses one that
// nobody alleges. Its techniques, capabilities and infrastructure include those of its phases.
type Operation struct {
	Entity
	Name  string
	Types []OperationType
	Start *FuzzyDate // alleged
	End   *FuzzyDate // alleged
}

// NodeKind is KindOperation.
func (*Operation) NodeKind() Kind  { return KindOperation }
func (*Operation) isClaimSubject() {}

// Phases are its alleged phases, in order.
func (o *Operation) Phases() []*Phase { return many[*Phase](o, "Operation.phases") }

// Targets are its alleged targets.
func (o *Operation) Targets() []Target { return many[Target](o, "Operation.targets") }

// Techniques are the coded techniques, those of the phases included.
func (o *Operation) Techniques() []TechniqueUse {
	return many[TechniqueUse](o, "Operation.techniques")
}

// Capabilities are the alleged capabilities.
func (o *Operation) Capabilities() []*Capability {
	return many[*Capability](o, "Operation.capabilities")
}

// Infrastructure is the alleged infrastructure.
func (o *Operation) Infrastructure() []*Infrastructure {
	return many[*Infrastructure](o, "Operation.infrastructure")
}

// Provenance says which records the operation was taken from.
func (o *Operation) Provenance() []SourceRecord { return provenance(o, "Operation.provenance") }

// Phase is one alleged step of an operation.
type Phase struct {
	Entity
	Order    int // from 1
	Activity string
	When     FuzzyDate
	Outcome  AllegedOutcome

	Overlaps []int `graph:"overlaps,derived"` // orders of the phases whose time may overlap this one's, ascending
}

// NodeKind is KindPhase.
func (*Phase) NodeKind() Kind { return KindPhase }

// Targets are what the phase is said to have been aimed at.
func (p *Phase) Targets() []Target { return many[Target](p, "Phase.targets") }

// Techniques are the techniques coded for the phase.
func (p *Phase) Techniques() []TechniqueUse { return many[TechniqueUse](p, "Phase.techniques") }

// Capabilities are those said to have been used in the phase.
func (p *Phase) Capabilities() []*Capability { return many[*Capability](p, "Phase.capabilities") }

// Technique is an entry of ATT&CK or a like catalogue.
type Technique struct {
	Entity
	AttackID string   `graph:"attackId"` // T1078, T1587.001
	Name     string   // never empty
	Domain   string   // enterprise, mobile, ics
	Tactics  []string // short names; empty where not recorded
}

// NodeKind is KindTechnique.
func (*Technique) NodeKind() Kind  { return KindTechnique }
func (*Technique) isClaimSubject() {}

// Parent is the technique that a sub-technique refines; nil for others.
func (t *Technique) Parent() *Technique { return one[*Technique](t, "Technique.parent") }

// TechniqueUse is carried by ALLEGEDLY_USED and CLAIMED_TO_USE: somebody coded a technique.
type TechniqueUse struct {
	view
	Fit       *Fit
	CodedBy   *string
	SourceRef *SourceRecord `graph:"source"`
}

// Technique is what was coded.
func (u TechniqueUse) Technique() *Technique { return as[*Technique](u.row) }

// Source is the record that the coding was taken from; nil for the coder's own.
func (u TechniqueUse) Source() *SourceRecord { return u.SourceRef }

// Capability is a tool or platform that an operation is said to have used.
type Capability struct {
	Entity
	Kind           CapabilityKind
	Name           string
	ComponentCount *int // how many parts it is said to have
	// NamedComponents is how many of them were named.
	NamedComponents *int
}

// NodeKind is KindCapability.
func (*Capability) NodeKind() Kind  { return KindCapability }
func (*Capability) isClaimSubject() {}

// Infrastructure is what an operation is said to have run over.
type Infrastructure struct {
	Entity
	Kind    string  // STIX infrastructure-type-ov where one fits, for example anonymization
	Role    *string // as described
	Count   *int
	Regions []string // as said, not coded as countries
}

// NodeKind is KindInfrastructure.
func (*Infrastructure) NodeKind() Kind  { return KindInfrastructure }
func (*Infrastructure) isClaimSubject() {}

// System is a technical system said to have been aimed at.
type System struct {
	Entity
	Name string
}

// NodeKind is KindSystem.
func (*System) NodeKind() Kind  { return KindSystem }
func (*System) isTarget()       {}
func (*System) isClaimSubject() {}

// Operator is who runs it; nil where unknown.
func (s *System) Operator() *Actor { return one[*Actor](s, "System.operator") }

// Serves are the services that depend on it.
func (s *System) Serves() []*Service { return many[*Service](s, "System.serves") }

// Service is something that people depend on.
type Service struct {
	Entity
	Name   string
	Sector *string // STIX industry-sector-ov
}

// NodeKind is KindService.
func (*Service) NodeKind() Kind  { return KindService }
func (*Service) isTarget()       {}
func (*Service) isClaimSubject() {}
