package memstore

import (
	"context"
	"maps"
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
	key  string // of an order that is measured
}

// place is the candidate's position in an order.
func (c *candidate) place(by graph.OrderBy) graph.Position {
	if by.Measured() {
		return graph.Position{Key: c.key, ID: c.node.id}
	}
	return graph.Position{Key: text(c.node.props, by.Property()), ID: c.node.id}
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
	if hop.Total || len(hop.Tallies)+len(hop.Groups) > 0 {
		r.count(hop, found, out)
	}
	if hop.NoRows {
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
	if by := hop.Order.By; by.Measured() {
		row.Props = maps.Clone(row.Props)
		row.Props[by.Property()] = c.key
	}
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
	place := func(i int) graph.Position { c := found.at(i); return c.place(by) }
	if lower != nil {
		from = sort.Search(to, func(i int) bool { return comparePlaces(place(i), *lower) > 0 })
	}
	if upper != nil {
		to = sort.Search(to, func(i int) bool { return comparePlaces(place(i), *upper) >= 0 })
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
func (r *reading) known(n *node) bool { return n.since <= r.asOf }

// candidates lists what a hop reaches, ascending in its order; filters come later.
func (r *reading) candidates(hop *graph.Hop, parent *candidate) sequence {
	var found sequence
	ordered := false // ascends in the primary order
	switch anchor := graph.FindAnchor(hop); {
	case hop.Step != nil:
		found, ordered = r.reached(hop.Step, parent)
	case hop.IDs != nil:
		found = r.byID(hop.IDs)
	case hop.Search != nil:
		found = r.searched(hop)
	case anchor != nil:
		found = r.atHubs(anchor)
	default:
		found, ordered = r.ofKind(hop.Kinds[0]), true
	}
	by := hop.Order.By
	if hop.Listed() || hop.NoRows || ordered && by != graph.ByRecordedAt && !by.Measured() {
		return found
	}
	key := r.keys(hop)
	sorted := make([]candidate, found.length)
	for i := range sorted {
		sorted[i] = found.at(i)
		sorted[i].key = key(sorted[i].node)
	}
	slices.SortStableFunc(sorted, func(a, b candidate) int {
		return comparePlaces(graph.Position{Key: a.key, ID: a.node.id}, graph.Position{Key: b.key, ID: b.node.id})
	})
	return listed(sorted)
}

// keys gives the key of a node in the hop's order.
func (r *reading) keys(hop *graph.Hop) func(*node) string {
	switch by := hop.Order.By; by {
	case graph.ByRelevance:
		rank := hop.Search.Ranker()
		return func(n *node) string { return rank(n.search) + n.sort }
	case graph.ByMembers:
		return func(n *node) string {
			members := 0
			r.eachReached(hop.Order.Of, &candidate{node: n}, func(*node, graph.Props) { members++ })
			return graph.Padded(members)
		}
	case graph.ByNewest:
		return func(n *node) (newest string) {
			r.eachReached(hop.Order.Of, &candidate{node: n}, func(m *node, _ graph.Props) { newest = max(newest, m.sort) })
			return newest
		}
	default:
		return func(n *node) string { return text(n.props, by.Property()) }
	}
}

// eachReached visits the known nodes that a step reaches, one for each link.
func (r *reading) eachReached(step *graph.Step, from *candidate, visit func(n *node, link graph.Props)) {
	see := func(n *node, link graph.Props) {
		if slices.Contains(step.To, n.kind) && r.known(n) {
			visit(n, link)
		}
	}
	if step.Ref != "" {
		reached := r.byID(references(step, from))
		for i := range reached.length {
			see(reached.at(i).node, nil)
		}
		return
	}
	in, out := ends(step, from.node)
	for _, l := range in {
		see(l.from, l.props)
	}
	for _, l := range out {
		see(l.to, l.props)
	}
}

// searched lists the nodes of the hop's kinds whose text holds every word.
func (r *reading) searched(hop *graph.Hop) sequence {
	var found []candidate
	finds := hop.Search.Finder()
	for _, kind := range hop.Kinds {
		all := r.ofKind(kind)
		for i := range all.length {
			if c := all.at(i); finds(c.node.search) {
				found = append(found, c)
			}
		}
	}
	return listed(found)
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
	in, out := ends(step, from.node)
	return sequence{len(in) + len(out), func(i int) candidate {
		if i < len(in) {
			return candidate{node: in[i].from, link: in[i].props}
		}
		l := out[i-len(in)]
		return candidate{node: l.to, link: l.props}
	}}, step.Way == graph.In
}

// ends are the links that a step follows from a node: those that point at it, and those that point away.
func ends(step *graph.Step, n *node) (in, out []*link) {
	if list := n.in[step.Link]; list != nil && step.Way != graph.Out {
		in = list.links
	}
	if step.Way != graph.In {
		out = n.out[step.Link]
	}
	return in, out
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
