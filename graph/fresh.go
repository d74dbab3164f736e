package graph

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// fresh answers the plans of derivation around nodes that a batch adds. All links that start or end at such a node are in the
// batch, since nothing could refer to it before; so its neighbourhood is read off the batch, and the store is asked only of the
// nodes that were there, all at once, with what lies beyond them. It gives just the rows that the store would give.
type fresh struct {
	tx    Tx
	nodes map[string]*StoredNode // of the batch, by id
	links map[end][]*StoredLink  // of the batch, by either end; as the documents list them
}

// end is where links of a type start, or end.
type end struct {
	link LinkType
	way  Way // out: they start there
	id   string
}

func newFresh(tx Tx, put []StoredNode) *fresh {
	f := &fresh{tx: tx, nodes: make(map[string]*StoredNode, len(put)), links: map[end][]*StoredLink{}}
	for i := range put {
		f.nodes[put[i].ID] = &put[i]
		for j := range put[i].Links {
			l := &put[i].Links[j]
			for _, at := range []end{{l.Type, Out, l.From}, {l.Type, In, l.To}} {
				f.links[at] = append(f.links[at], l)
			}
		}
	}
	return f
}

// added says whether the batch adds the node.
func (f *fresh) added(id string) bool { n := f.nodes[id]; return n != nil && n.New }

// Query answers a plan whose roots name their nodes, as Tx.Query does.
func (f *fresh) Query(plan *Plan) (*Tree, error) { return f.query(plan, true) }

// ids answers such a plan with rows that hold no more than their ids where nothing lies beyond them.
func (f *fresh) ids(plan *Plan) (*Tree, error) { return f.query(plan, false) }

func (f *fresh) query(plan *Plan, whole bool) (*Tree, error) {
	answer := &Tree{AsOf: LastDay, Roots: map[string]*Rows{}}
	a := &around{fresh: f, whole: whole, groups: map[string]*beyond{}}
	for _, root := range plan.Roots {
		rows := &Rows{}
		known := *root
		known.IDs = nil
		for _, id := range root.IDs {
			if f.added(id) {
				rows.Rows = append(rows.Rows, a.row(root, id, nil))
			} else {
				known.IDs = append(known.IDs, id)
			}
		}
		if len(known.IDs) > 0 {
			tree, err := f.tx.Query(&Plan{Roots: []*Hop{&known}})
			if err != nil {
				return nil, err
			}
			rows.Rows = append(rows.Rows, tree.Roots[known.Key].Rows...)
		}
		answer.Roots[root.Key] = rows
	}
	if err := a.complete(); err != nil {
		return nil, err
	}
	return answer.Attach(), nil
}

// around builds rows, and keeps those of which the store must be asked.
type around struct {
	*fresh
	whole  bool
	groups map[string]*beyond // by the shape of what is asked
}

// beyond are rows of nodes that were there before, of all of which the same is asked.
type beyond struct {
	kinds []Kind
	hops  []*Hop
	rows  map[string][]*Row // by id
}

func (a *around) row(hop *Hop, id string, link Props) *Row {
	row := &Row{Kind: KindOf(id), Props: Props{"id": id}, Link: link, Hops: map[string]*Rows{}}
	added := a.added(id)
	if added {
		row.Props = a.nodes[id].Props
	}
	var rest []*Hop
	for _, below := range hop.Hops {
		switch {
		case len(below.On) > 0 && !below.meant(row.Kind):
		case added || below.Step.OnLink:
			row.Hops[below.Key] = a.reached(below, row)
		default:
			rest = append(rest, below)
		}
	}
	if !added && (a.whole || len(rest) > 0) {
		a.ask(hop, rest, row)
	}
	return row
}

// ask has the store asked of a row. Whatever kind the row is of, the hop asks the same, so that texts of few shapes are asked.
func (a *around) ask(hop *Hop, rest []*Hop, row *Row) {
	kinds := hop.Kinds
	if len(rest) == 0 {
		kinds = slices.DeleteFunc(Kinds(), Kind.Appended)
	} else {
		rest = slices.DeleteFunc(slices.Clone(hop.Hops), func(h *Hop) bool { return h.Step.OnLink })
	}
	shape := fmt.Sprint(kinds) + shapeOfHops(rest)
	group := a.groups[shape]
	if group == nil {
		group = &beyond{kinds: kinds, hops: rest, rows: map[string][]*Row{}}
		a.groups[shape] = group
	}
	group.rows[row.ID()] = append(group.rows[row.ID()], row)
}

func shapeOfHops(hops []*Hop) string {
	var b strings.Builder
	for _, h := range hops {
		fmt.Fprintf(&b, "(%s %v %v %+v %t%s)", h.Key, h.On, h.Kinds, h.Order, h.Page != nil, shapeOfHops(h.Hops))
	}
	return b.String()
}

// reached are the rows of a hop from a row of an added node, or by what the link to a row names.
func (a *around) reached(hop *Hop, from *Row) *Rows {
	rows := &Rows{}
	if hop.Step.Ref != "" {
		holder := from.Props
		if hop.Step.OnLink {
			holder = from.Link
		}
		if id, _ := holder[hop.Step.Ref].(string); id != "" && slices.Contains(hop.Kinds, KindOf(id)) {
			rows.Rows = append(rows.Rows, a.row(hop, id, nil))
		}
		return rows
	}
	for _, l := range a.ordered(hop, from.ID()) {
		id := l.To
		if hop.Step.Way == In {
			id = l.From
		}
		if !slices.Contains(hop.Kinds, KindOf(id)) || !a.onPage(hop, id) {
			continue
		}
		if hop.Page != nil && len(rows.Rows) == hop.Page.Limit {
			rows.More = true
			break
		}
		rows.Rows = append(rows.Rows, a.row(hop, id, l.Props))
	}
	return rows
}

// ordered are the links that a hop follows from an added node, in its order: as the document lists them, or by the primary
// order of the nodes that own them, which are all of the batch.
func (a *around) ordered(hop *Hop, id string) []*StoredLink {
	links := a.links[end{hop.Step.Link, hop.Step.Way, id}]
	if hop.Listed() {
		return links
	}
	return slices.SortedStableFunc(slices.Values(links), func(l, m *StoredLink) int {
		return comparePositions(a.place(l.From), a.place(m.From))
	})
}

// kept is what a store will keep of a node of the batch beside its source facts, such as its key in the primary order.
func (f *fresh) kept(id, name string) string { text, _ := f.nodes[id].Props[name].(string); return text }

// place is where a node of the batch stands in the primary order.
func (a *around) place(id string) Position { return Position{Key: a.kept(id, "sort"), ID: id} }

func (a *around) onPage(hop *Hop, id string) bool {
	if hop.Page == nil {
		return true
	}
	place := a.place(id)
	return (hop.Page.After == nil || comparePositions(place, *hop.Page.After) > 0) && (hop.Page.Before == nil || comparePositions(place, *hop.Page.Before) < 0)
}

func comparePositions(p, q Position) int {
	return cmp.Or(cmp.Compare(p.Key, q.Key), cmp.Compare(p.ID, q.ID))
}

// complete asks the store of all rows that are not of the batch, once for each shape.
func (a *around) complete() error {
	for _, shape := range slices.Sorted(maps.Keys(a.groups)) {
		group := a.groups[shape]
		root := &Hop{Key: "beyond", Kinds: group.kinds, IDs: slices.Sorted(maps.Keys(group.rows)), Order: Order{By: BySort}, Hops: group.hops}
		tree, err := a.tx.Query(&Plan{Roots: []*Hop{root}})
		if err != nil {
			return err
		}
		for _, found := range tree.Roots[root.Key].Rows {
			for _, row := range group.rows[found.ID()] {
				row.Props = found.Props
				maps.Copy(row.Hops, found.Hops)
			}
		}
	}
	return nil
}
