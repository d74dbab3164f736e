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
	// Where keeps rows; nil keeps all.
	Where Predicate
	Order Order
	// Page cuts; nil: all rows. Rows that stand as listed (see Listed) have no positions to cut at, only a limit.
	Page *Page
	// Total asks for the number of rows before paging.
	Total bool
	// CountOnly: rows are not wanted, only Total.
	CountOnly bool
	Hops      []*Hop
}

// Order is a total order of rows.
type Order struct {
	By   OrderBy
	Desc bool
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
	// Op and Count are for QuantCount: the number of rows for which Where holds, against Count.
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

// Anchor is the hub that a root's rows all point at: found in a condition that must hold, so that a store may start from
// the hub's own order instead of walking the whole kind.
type Anchor struct {
	Step *Step     // from the hub to the rows
	IDs  []string  // the hubs: a row belongs to any of them that is known by the plan's day
	Rest Predicate // what else must hold; nil: nothing
}

// Conjuncts are the conditions that must all hold for a row of the hop.
func (h *Hop) Conjuncts() And {
	if all, ok := h.Where.(And); ok || h.Where == nil {
		return all
	}
	return And{h.Where}
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
		if !ok || linked.Quant != Some || linked.Step.Way != Out || !linked.Step.Link.Info().Hub {
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
