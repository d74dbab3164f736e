package graph

// Response is what a party did or said in answer to an accusation; that nothing was said by a day is one too.
type Response struct {
	Entity
	Kinds   []ResponseKind // at least one
	On      FuzzyDate      // for an absence, the day as of which it was noted
	Summary string         // never empty
	// ToImplied: it answers an accusation that nobody had made aloud.
	ToImplied bool
	Cameo     *string // CAMEO code

	DaysAfterAccusation *int `graph:"daysAfterAccusation,derived"` // nil where either day is not exact
}

// NodeKind is KindResponse.
func (*Response) NodeKind() Kind { return KindResponse }

// By is who answers.
func (r *Response) By() []Party { return many[Party](r, "Response.by") }

// Against is whom the answer is directed at.
func (r *Response) Against() []Party { return many[Party](r, "Response.against") }

// Accusations are what is answered.
func (r *Response) Accusations() []*Accusation {
	return many[*Accusation](r, "Response.accusations")
}

// Raises are accusations that the answer makes in turn.
func (r *Response) Raises() []*Accusation { return many[*Accusation](r, "Response.raises") }

// Under is the legal instrument that the answer is given under; nil where there is none.
func (r *Response) Under() *LegalInstrument { return one[*LegalInstrument](r, "Response.under") }

// Publications are where the answer was reported.
func (r *Response) Publications() []*Publication {
	return many[*Publication](r, "Response.publications")
}

// Provenance says which records the answer was taken from.
func (r *Response) Provenance() []SourceRecord { return provenance(r, "Response.provenance") }

// Reaction is one reader's comment on a publication.
type Reaction struct {
	Entity
	Number  int // place among the comments of the publication, from 1
	Stance  Stance
	Reasons []StanceReason
	Summary string // in the coder's own words
	CodedBy string
}

// NodeKind is KindReaction.
func (*Reaction) NodeKind() Kind { return KindReaction }

// By is the name that the comment bears.
func (r *Reaction) By() *Actor { return one[*Actor](r, "Reaction.by") }

// Publication is what was commented on.
func (r *Reaction) Publication() *Publication {
	return one[*Publication](r, "Reaction.publication")
}

// Publication is where something was said.
type Publication struct {
	Entity
	Kind        PublicationKind
	Title       *string
	URL         *string
	URLEvidence *UrlEvidence
	Channel     *string // for example WeChat
	Language    *string // BCP 47 tag
	Published   *FuzzyDate
	// Retrieved is the day on which the coder opened the page; nil where only its address was found.
	Retrieved *Day
}

// NodeKind is KindPublication.
func (*Publication) NodeKind() Kind { return KindPublication }

// By is who published it.
func (p *Publication) By() []Party { return many[Party](p, "Publication.by") }

// Reports are the publications that it reports.
func (p *Publication) Reports() []*Publication {
	return many[*Publication](p, "Publication.reports")
}
