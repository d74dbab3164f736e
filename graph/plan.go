package graph

import "slices"

// Plan is a question as data: whole, so that a store can answer it in one go, and free of any client's spelling, so that
// two questions of one shape look alike. It says which rows to start from, which hops to take from each row, and what to
// keep, count, order and page at every hop.
type Plan struct {
	// AsOf cuts every dated row at every hop: kept is what may have been known by that day. "" does not cut.
	AsOf  Day
	Roots []*Hop
}

// Hop reaches a set of rows: from nowhere (a root), or from each row of the hop above it.
type Hop struct {
	// Key finds the rows in the answer: made of the field and its arguments, unique among the hops of one row.
	Key string
	// On limits the hop to parents of these kinds; empty: all.
	On []Kind
	// Step is how the rows are reached from the row above; nil for a root.
	Step *Step
	// Kinds are what the rows may be. For a root without IDs it is one kind.
	Kinds []Kind
	// IDs, of a root, name the rows; nil: all of the kind. Unknown ids give no row.
	IDs []string
	// Search, of a root, keeps the nodes whose names and texts hold the words; its kinds may then be several.
	Search *Search
	// Where keeps rows; nil keeps all.
	Where Predicate
	Order Order
	// Page cuts; nil: all rows. Rows that stand as listed (see Listed) have no positions to cut at, only a limit.
	Page *Page
	// Total asks for the number of rows before paging.
	Total bool
	// NoRows: the rows themselves are not wanted, only what is counted of them.
	NoRows bool
	// Tallies and Groups count all the rows of the hop, whatever the page.
	Tallies []Tally
	// Groups are the nodes that a step reaches from all the rows together, each with the number of rows that it is reached
	// from as the property "count" of its link; the most reached first, then in their primary order. Each has a Step, and
	// no other page than a limit.
	Groups []*Hop
	Hops   []*Hop
}

// Tally counts rows by what some of their values are: one line for each combination that occurs, ordered by the values. A row
// counts once in a line, and in several lines where it holds several values. At most one of the values may be of those.
type Tally struct {
	Key string // unique among the tallies of a hop
	By  []Value
	// Number: the lines are not wanted, only how many there are.
	Number bool
}

// Value is a text that a row holds; "" where it holds none. Of a list it is each item, and no item is no value at all.
type Value struct {
	Property string
	Shape    PropertyShape // ShapeScalar, ShapeList or ShapeSeries; a series is read as of the plan's day
	Prefix   int           // only so many characters; 0: all
	OnLink   bool          // the property is of the link that led to the row
	Step     *Step         // the property is of each node that this step reaches from the row; none reached is no value
}

// Many says that a row may hold several such values.
func (v Value) Many() bool { return v.Step != nil || v.Shape == ShapeList }

// Search finds nodes by their names and texts.
type Search struct {
	// Words must all occur; each is as Words gives it.
	Words []string
	// Phrase is what ranks: nodes with a name that is the phrase first, then those with a name that begins with it.
	Phrase string
}

// Order is a total order of rows.
type Order struct {
	By   OrderBy
	Desc bool
	Of   *Step // what is measured, for ByMembers and ByNewest: a step to a hub's members
}

// OrderBy is what rows are ordered by; ties fall to the id, and those of several links to one node to the place of the link
// in its document, in the same direction.
type OrderBy string

// The orders.
const (
	// ByPlace: as the document that owns the link lists them; for links from elsewhere, BySort.
	ByPlace OrderBy = ""
	// BySort is the primary order of the kind: an accusation's day, an actor's name.
	BySort OrderBy = "sort"
	// ByRecordedAt is the instant of recording.
	ByRecordedAt OrderBy = "recordedAt"
	// ByMembers is the number of rows that a step reaches.
	ByMembers OrderBy = "members"
	// ByNewest is the primary order of the last of the rows that a step reaches; "" where it reaches none.
	ByNewest OrderBy = "newest"
	// ByRelevance is how well a root's Search fits, the best first in ascending order; then the primary order.
	ByRelevance OrderBy = "relevance"
)

// Measured says that the key is no property of the node but is worked out for each: rows then carry it among their
// properties, under the name of the order.
func (by OrderBy) Measured() bool { return by == ByMembers || by == ByNewest || by == ByRelevance }

// Ranks of ByRelevance, in front of the primary order of a node.
const (
	RankName   = "0" // a name is the phrase
	RankPrefix = "1" // a name begins with it
	RankOther  = "2"
)

// Page is one page of an order.
type Page struct {
	Limit    int       // at least 0
	Backward bool      // the last rows of the range rather than the first
	After    *Position // rows beyond this place only
	Before   *Position // rows ahead of this place only
}

// Position is a place in an order, whether or not a row still stands there.
type Position struct {
	Key string // value of the order's property
	ID  string
}

// Predicate is a condition on a node. It is two-valued: what is absent compares false.
type Predicate interface{ predicate() }

// And holds if all do; an empty one holds.
type And []Predicate

// Or holds if one does; an empty one does not.
type Or []Predicate

// Not holds if its condition does not.
type Not struct{ Of Predicate }

// Compare holds a property against a value.
type Compare struct {
	Property string
	Shape    PropertyShape // ShapeScalar, ShapeList or ShapeSeries; a series is read as of the plan's day
	Op       Op
	// Value is []string for In, HasAny and HasAll, string for Prefix and Contains, nil for Exists, and for AtLeast and AtMost
	// int64, bool (false before true) or a string of ASCII, such as a day: stores order other strings differently.
	Value any
}

// Linked holds if the rows reached by a step do as the quantifier says.
type Linked struct {
	Step  *Step
	Quant Quantifier
	Where Predicate // on the rows reached; nil: any row
	// Via is a condition on the link that was followed, by what it carries; nil: any link. A row reached by several links is
	// looked at once for each.
	Via Predicate
	// Op and Count are for QuantCount: the number of rows for which Where and Via hold, against Count.
	Op    Op
	Count int64
}

func (And) predicate()     {}
func (Or) predicate()      {}
func (Not) predicate()     {}
func (Compare) predicate() {}
func (Linked) predicate()  {}

// Op is a comparison.
type Op string

// The comparisons.
const (
	OpIn       Op = "in" // equals one of the values
	OpAtLeast  Op = "atLeast"
	OpAtMost   Op = "atMost"
	OpPrefix   Op = "prefix"
	OpContains Op = "contains"
	OpHasAny   Op = "hasAny"
	OpHasAll   Op = "hasAll"
	OpExists   Op = "exists"
)

// Quantifier is how many of the rows reached must satisfy.
type Quantifier string

// The quantifiers. Every holds where no row is reached.
const (
	Some       Quantifier = "some"
	None       Quantifier = "none"
	Every      Quantifier = "every"
	QuantCount Quantifier = "count"
)

// MaxList is how many rows a plain list may have: what documents may hold, and what a list of things that grow may ask for.
const MaxList = 200

// Property is what holds the key of the order, on a node and on a link that ends at a hub.
func (by OrderBy) Property() string {
	if by == ByPlace {
		by = BySort
	}
	return string(by)
}

// OrderKey is the place of the row in an order.
func (r *Row) OrderKey(by OrderBy) Position {
	key, _ := r.Props[by.Property()].(string)
	return Position{Key: key, ID: r.ID()}
}

// Listed says that the rows stand as the document that owns the links lists them: not by anything of their own.
func (h *Hop) Listed() bool { return h.Order.By == ByPlace && h.Step != nil && h.Step.Way == Out }

// SortLines puts the lines of a tally in the order of their values, byte by byte.
func SortLines(lines []Line) []Line {
	slices.SortFunc(lines, func(a, b Line) int { return slices.Compare(a.Values, b.Values) })
	return lines
}

// Anchor is the hub that a root's rows all point at: found in a condition that must hold, so that a store may start from
// the hub's own order instead of walking the whole kind.
type Anchor struct {
	Step *Step     // from the hub to the rows
	IDs  []string  // the hubs: a row belongs to any of them that is known by the plan's day
	Rest Predicate // what else must hold; nil: nothing
}

// Whole says that the hop is a root that gives all of a kind, as far as the plan's day knows of them.
func (h *Hop) Whole() bool { return h.Step == nil && h.IDs == nil && h.Search == nil && h.Where == nil }

// Conjuncts are the conditions that must all hold for a row of the hop.
func (h *Hop) Conjuncts() And { return Conjuncts(h.Where) }

// Conjuncts are the conditions that must all hold for a condition to hold, none of them a conjunction; none for nil.
func Conjuncts(p Predicate) And {
	switch p := p.(type) {
	case nil:
		return nil
	case And:
		var all And
		for _, q := range p {
			all = append(all, Conjuncts(q)...)
		}
		return all
	}
	return And{p}
}

// OfKinds keeps the ids of nodes of some kinds.
func OfKinds(ids []string, kinds []Kind) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !slices.Contains(kinds, KindOf(id)) })
}

// FindAnchor looks for a condition among the conjuncts of a root's predicate that pins the rows to named hubs.
func FindAnchor(h *Hop) *Anchor {
	if h.Step != nil || h.IDs != nil {
		return nil
	}
	conjuncts := h.Conjuncts()
	for i, p := range conjuncts {
		linked, ok := p.(Linked)
		if !ok || linked.Quant != Some || linked.Via != nil || linked.Step.Way != Out || !linked.Step.Link.Info().Hub {
			continue
		}
		pin, ok := linked.Where.(Compare)
		if !ok || pin.Op != OpIn || pin.Property != "id" {
			continue
		}
		ids, _ := pin.Value.([]string)
		anchor := &Anchor{IDs: OfKinds(ids, linked.Step.To)}
		anchor.Step = &Step{Field: linked.Step.Field, Link: linked.Step.Link, Way: In, To: h.Kinds}
		if rest := slices.Concat(conjuncts[:i], conjuncts[i+1:]); len(rest) > 0 {
			anchor.Rest = rest
		}
		return anchor
	}
	return nil
}
