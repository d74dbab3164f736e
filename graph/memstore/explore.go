package memstore

import (
	"cmp"
	"context"
	"slices"

	"github.com/gravamen/gravamen/graph"
)

// Explore searches over the maps.
func (s *Store) Explore(ctx context.Context, exploration *graph.Exploration) (*graph.Found, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil, errClosed()
	}
	asOf := exploration.AsOf
	if asOf == "" {
		asOf = graph.LastDay
	}
	return graph.Explore(&terrain{reading{ctx: ctx, store: s, asOf: asOf}}, exploration)
}

// terrain is the graph as one exploration sees it.
type terrain struct{ reading }

var followed = graph.FollowedLinks()

func (t *terrain) Query(plan *graph.Plan) (*graph.Tree, error) { return t.store.query(t.ctx, plan) }

func (t *terrain) Known(ids []string) ([]string, error) {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool {
		n := t.store.nodes[id]
		return n == nil || !t.known(n)
	}), t.ctx.Err()
}

func (t *terrain) Degrees(ids []string) ([]int, error) {
	out := make([]int, len(ids))
	for i, id := range ids {
		n := t.store.nodes[id]
		if n == nil {
			continue
		}
		for _, linkType := range followed {
			out[i] += len(n.out[linkType])
			if list := n.in[linkType]; list != nil {
				out[i] += len(list.links)
			}
		}
	}
	return out, t.ctx.Err()
}

func (t *terrain) Neighbours(ids []string) ([][]string, error) {
	out := make([][]string, len(ids))
	for i, id := range ids {
		if n := t.store.nodes[id]; n != nil {
			t.joined(n, func(m *node) { out[i] = append(out[i], m.id) })
		}
		if err := t.ctx.Err(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// around visits the known nodes that a node is joined to, through its phases too.
func (t *terrain) around(n *node, visit func(*node)) {
	t.joined(n, func(m *node) {
		if m.kind != graph.KindPhase {
			visit(m)
			return
		}
		t.joined(m, func(beyond *node) {
			if (n.kind == graph.KindOperation) != (beyond.kind == graph.KindOperation) {
				visit(beyond)
			}
		})
	})
}

func (t *terrain) joined(n *node, visit func(*node)) {
	for _, linkType := range followed {
		for _, l := range n.out[linkType] {
			if t.known(l.to) {
				visit(l.to)
			}
		}
		if list := n.in[linkType]; list != nil {
			for _, l := range list.links {
				if t.known(l.from) {
					visit(l.from)
				}
			}
		}
	}
}

func (t *terrain) Ring(ids, seen []string, kinds []graph.Kind, limit int) ([]string, error) {
	entered := map[*node]bool{}
	for _, id := range seen {
		entered[t.store.nodes[id]] = true
	}
	rank := map[graph.Kind]int{}
	for i, kind := range graph.Kinds() {
		if slices.Contains(kinds, kind) {
			rank[kind] = i + 1
		}
	}
	var ring []*node
	enter := func(m *node) {
		if !entered[m] && rank[m.kind] > 0 {
			entered[m] = true
			ring = append(ring, m)
		}
	}
	for _, id := range ids {
		n := t.store.nodes[id]
		t.around(n, enter)
		for _, l := range n.out[graph.DerivedFrom] {
			enter(l.to)
		}
		if err := t.ctx.Err(); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(ring, func(a, b *node) int {
		return cmp.Or(cmp.Compare(rank[a.kind], rank[b.kind]), cmp.Compare(a.sort, b.sort), cmp.Compare(a.id, b.id))
	})
	out := make([]string, 0, limit)
	for _, n := range ring[:min(limit, len(ring))] {
		out = append(out, n.id)
	}
	return out, nil
}

func (t *terrain) Joints(ids []string) ([]graph.Joint, error) {
	named := map[string]bool{}
	for _, id := range ids {
		named[id] = true
	}
	var out []graph.Joint
	add := func(from, owner *node, records []graph.Props) {
		for linkType, links := range owner.out {
			if linkType.Info().Derived || owner != from && linkType == graph.DerivedFrom {
				continue
			}
			for _, l := range links {
				if !named[l.to.id] {
					continue
				}
				place, _ := l.props["place"].(int64)
				joint := graph.Joint{From: from.id, To: l.to.id, Type: linkType, Place: place, Props: l.props, Records: records}
				if owner != from {
					joint.Phase = owner.id
				}
				out = append(out, joint)
			}
		}
	}
	for _, id := range ids {
		n := t.store.nodes[id]
		add(n, n, record(n))
		for _, l := range n.out[graph.HasPhase] {
			if t.known(l.to) {
				add(n, l.to, slices.Concat(record(l.to), record(n)))
			}
		}
	}
	return out, t.ctx.Err()
}

// record is what the first of a node's links to a dataset carries; nothing where there is none.
func record(n *node) []graph.Props {
	if links := n.out[graph.DerivedFrom]; len(links) > 0 {
		return []graph.Props{links[0].props}
	}
	return nil
}
