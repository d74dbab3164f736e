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

// rows answers one hop from one row.
func (r *reading) rows(hop *graph.Hop, parent *candidate) *graph.Rows {
	found := r.candidates(hop, parent)
	out := &graph.Rows{}
	if hop.Total || hop.CountOnly {
		for i := range found {
			if r.keeps(hop, found[i].node) {
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

// page keeps the rows of the hop's page. found ascends in the hop's order.
func (r *reading) page(hop *graph.Hop, found []candidate, out *graph.Rows) []candidate {
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
	for i := range found {
		c := found[i]
		if descending {
			c = found[len(found)-1-i]
		}
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

// between cuts an ascending list to the places beyond lower and short of upper.
func between(found []candidate, by graph.OrderBy, lower, upper *graph.Position) []candidate {
	if upper != nil {
		found = found[:sort.Search(len(found), func(i int) bool { return comparePlaces(found[i].node.place(by), *upper) >= 0 })]
	}
	if lower != nil {
		found = found[sort.Search(len(found), func(i int) bool { return comparePlaces(found[i].node.place(by), *lower) > 0 }):]
	}
	return found
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
func (r *reading) candidates(hop *graph.Hop, parent *candidate) []candidate {
	var found []candidate
	ordered := false // already ascending in the primary order
	switch {
	case parent == nil && hop.IDs != nil:
		found = r.byID(hop.IDs)
	case parent == nil:
		found, ordered = r.ofKind(hop)
	default:
		found, ordered = r.reached(hop.Step, parent)
	}
	if hop.Order.By == graph.ByPlace && parent != nil && hop.Step.Way == graph.Out {
		return found // as the document lists them
	}
	if !ordered || hop.Order.By == graph.ByRecordedAt {
		sort.SliceStable(found, func(i, j int) bool {
			return comparePlaces(found[i].node.place(hop.Order.By), found[j].node.place(hop.Order.By)) < 0
		})
	}
	return found
}

func (r *reading) byID(ids []string) []candidate {
	var found []candidate
	for _, id := range slices.Compact(slices.Sorted(slices.Values(ids))) {
		if n := r.store.nodes[id]; n != nil {
			found = append(found, candidate{node: n})
		}
	}
	return found
}

// ofKind lists a whole kind, or only what points at the hubs that the hop's condition pins it to.
func (r *reading) ofKind(hop *graph.Hop) ([]candidate, bool) {
	if anchor := graph.FindAnchor(hop); anchor != nil {
		seen := map[*node]bool{}
		var found []candidate
		for _, hub := range r.byID(anchor.IDs) {
			links, _ := r.reached(anchor.Step, &hub)
			for _, c := range links {
				if !seen[c.node] {
					seen[c.node] = true
					found = append(found, candidate{node: c.node})
				}
			}
		}
		return found, len(anchor.IDs) == 1
	}
	list := r.store.kinds[hop.Kinds[0]]
	if list == nil {
		return nil, true
	}
	found := make([]candidate, len(list.nodes))
	for i, n := range list.nodes {
		found[i].node = n
	}
	return found, true
}

// reached follows a step. Only what points at a node is ordered; what a node points at is as its document lists it.
func (r *reading) reached(step *graph.Step, from *candidate) ([]candidate, bool) {
	if step.Ref != "" {
		return r.byID(references(step, from)), false
	}
	var found []candidate
	if step.Way != graph.Out {
		if list := from.node.in[step.Link]; list != nil {
			found = make([]candidate, 0, len(list.links))
			for _, l := range list.links {
				found = append(found, candidate{l.from, l.props})
			}
		}
	}
	if step.Way != graph.In {
		for _, l := range from.node.out[step.Link] {
			found = append(found, candidate{l.to, l.props})
		}
	}
	return found, step.Way == graph.In
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
