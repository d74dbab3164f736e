package memstore

import (
	"context"
	"slices"
	"sort"

	"github.com/gravamen/gravamen/graph"
)

// reading is one pass over the graph for one plan.
type reading struct {
	ctx     context.Context //nolint:containedctx // lives as long as one Query call
	store   *Store
	asOf    graph.Day
	visited int
	err     error
}

// candidate is a node that a hop may keep, with the link that led to it.
type candidate struct {
	node *node
	link graph.Props
}

func (s *Store) query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	if err := plan.Validate(); err != nil {
		return nil, err
	}
	r := &reading{ctx: ctx, store: s, asOf: plan.AsOf}
	if r.asOf == "" {
		r.asOf = graph.LastDay
	}
	tree := &graph.Tree{AsOf: r.asOf, Roots: make(map[string]*graph.Rows, len(plan.Roots))}
	for _, hop := range plan.Roots {
		tree.Roots[hop.Key] = r.rows(hop, nil)
	}
	if r.err == nil {
		r.err = ctx.Err()
	}
	if r.err != nil {
		return nil, r.err
	}
	return tree.Attach(), nil
}

// sequence is what a hop reaches, ascending in the hop's order. It is read by place, so that a page of a long list costs its
// rows and not a copy of the list.
type sequence struct {
	length int
	at     func(i int) candidate
}

func (s sequence) slice(from, to int) sequence {
	return sequence{to - from, func(i int) candidate { return s.at(from + i) }}
}

func listed(found []candidate) sequence {
	return sequence{len(found), func(i int) candidate { return found[i] }}
}

// rows answers one hop from one row.
func (r *reading) rows(hop *graph.Hop, parent *candidate) *graph.Rows {
	found := r.candidates(hop, parent)
	out := &graph.Rows{}
	if hop.Total || hop.CountOnly {
		for i := range found.length {
			if r.keeps(hop, found.at(i).node) {
				out.Total++
			}
		}
	}
	if hop.CountOnly {
		return out
	}
	kept := r.page(hop, found, out)
	out.Rows = make([]*graph.Row, len(kept))
	for i := range kept {
		out.Rows[i] = r.row(hop, &kept[i])
	}
	return out
}

func (r *reading) row(hop *graph.Hop, c *candidate) *graph.Row {
	row := &graph.Row{Kind: c.node.kind, Props: c.node.props, Link: c.link}
	if len(hop.Hops) > 0 {
		row.Hops = make(map[string]*graph.Rows, len(hop.Hops))
	}
	for _, below := range hop.Hops {
		if len(below.On) == 0 || slices.Contains(below.On, c.node.kind) {
			row.Hops[below.Key] = r.rows(below, c)
		}
	}
	return row
}

// page keeps the rows of the hop's page.
func (r *reading) page(hop *graph.Hop, found sequence, out *graph.Rows) []candidate {
	descending, limit := hop.Order.Desc, -1
	if p := hop.Page; p != nil {
		lower, upper := p.After, p.Before
		if hop.Order.Desc {
			lower, upper = upper, lower
		}
		found = between(found, hop.Order.By, lower, upper)
		descending = descending != p.Backward
		limit = p.Limit
	}
	var kept []candidate
	for i := range found.length {
		if descending {
			i = found.length - 1 - i
		}
		c := found.at(i)
		if !r.keeps(hop, c.node) {
			continue
		}
		if len(kept) == limit {
			out.More = true
			break
		}
		kept = append(kept, c)
	}
	if hop.Page != nil && hop.Page.Backward {
		slices.Reverse(kept)
	}
	return kept
}

// between cuts to the places beyond lower and short of upper.
func between(found sequence, by graph.OrderBy, lower, upper *graph.Position) sequence {
	from, to := 0, found.length
	if lower != nil {
		from = sort.Search(to, func(i int) bool { return comparePlaces(found.at(i).node.place(by), *lower) > 0 })
	}
	if upper != nil {
		to = sort.Search(to, func(i int) bool { return comparePlaces(found.at(i).node.place(by), *upper) >= 0 })
	}
	return found.slice(from, max(from, to))
}

// keeps says whether a node is of the hop's kinds, known by the plan's day and as the hop's condition wants it.
func (r *reading) keeps(hop *graph.Hop, n *node) bool {
	r.visited++
	if r.visited%1024 == 0 && r.err == nil {
		r.err = r.ctx.Err()
	}
	return r.err == nil && r.known(n) && slices.Contains(hop.Kinds, n.kind) && (hop.Where == nil || r.holds(hop.Where, n))
}

// known: an undated node always is.
func (r *reading) known(n *node) bool { return text(n.props, "since") <= string(r.asOf) }

// candidates lists what a hop reaches, ascending in its order; filters come later.
func (r *reading) candidates(hop *graph.Hop, parent *candidate) sequence {
	var found sequence
	ordered := false // ascends in the primary order
	switch anchor := graph.FindAnchor(hop); {
	case hop.Step != nil:
		found, ordered = r.reached(hop.Step, parent)
	case hop.IDs != nil:
		found = r.byID(hop.IDs)
	case anchor != nil:
		found = r.atHubs(anchor)
	default:
		found, ordered = r.ofKind(hop.Kinds[0]), true
	}
	if hop.Listed() || ordered && hop.Order.By != graph.ByRecordedAt {
		return found
	}
	sorted := make([]candidate, found.length)
	for i := range sorted {
		sorted[i] = found.at(i)
	}
	slices.SortStableFunc(sorted, func(a, b candidate) int {
		return comparePlaces(a.node.place(hop.Order.By), b.node.place(hop.Order.By))
	})
	return listed(sorted)
}

func (r *reading) byID(ids []string) sequence {
	var found []candidate
	for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
		if n := r.store.nodes[id]; n != nil {
			found = append(found, candidate{node: n})
		}
	}
	return listed(found)
}

func (r *reading) ofKind(kind graph.Kind) sequence {
	list := r.store.kinds[kind]
	if list == nil {
		return sequence{}
	}
	return sequence{len(list.nodes), func(i int) candidate { return candidate{node: list.nodes[i]} }}
}

// atHubs lists what points at any of the hubs, each node once.
func (r *reading) atHubs(anchor *graph.Anchor) sequence {
	seen := map[*node]bool{}
	var found []candidate
	hubs := r.byID(anchor.IDs)
	for i := range hubs.length {
		hub := hubs.at(i)
		if !r.known(hub.node) {
			continue
		}
		members, _ := r.reached(anchor.Step, &hub)
		for j := range members.length {
			if n := members.at(j).node; !seen[n] {
				seen[n] = true
				found = append(found, candidate{node: n})
			}
		}
	}
	return listed(found)
}

// reached follows a step and says whether what it reaches ascends in the primary order. What a node points at is as its
// document lists it; both ways, what points at the node comes first.
func (r *reading) reached(step *graph.Step, from *candidate) (sequence, bool) {
	if step.Ref != "" {
		return r.byID(references(step, from)), false
	}
	var in, out []*link
	if list := from.node.in[step.Link]; list != nil && step.Way != graph.Out {
		in = list.links
	}
	if step.Way != graph.In {
		out = from.node.out[step.Link]
	}
	return sequence{len(in) + len(out), func(i int) candidate {
		if i < len(in) {
			return candidate{in[i].from, in[i].props}
		}
		l := out[i-len(in)]
		return candidate{l.to, l.props}
	}}, step.Way == graph.In
}

// references are the ids that a property holds: one, or a list.
func references(step *graph.Step, from *candidate) []string {
	props := from.node.props
	if step.OnLink {
		props = from.link
	}
	switch value := props[step.Ref].(type) {
	case string:
		return []string{value}
	case []any:
		ids := make([]string, 0, len(value))
		for _, item := range value {
			if id, ok := item.(string); ok {
				ids = append(ids, id)
			}
		}
		return ids
	}
	return nil
}
