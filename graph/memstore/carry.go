package memstore

import (
	"context"
	"slices"

	"github.com/gravamen/gravamen/graph"
)

// Carry applies a batch as Apply does and gives every node that it wrote or derived anew, as the store keeps it from then on,
// with all links that start at it: whatever else is to hold the same graph can be filled with them. They share memory with
// the store and must not be changed. The errors are those of Apply.
func (s *Store) Carry(ctx context.Context, batch *graph.Batch) ([]graph.StoredNode, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, t, err := s.apply(ctx, batch)
	if err != nil {
		return nil, err
	}
	return t.stored(), nil
}

// Forget drops nodes with all links that start or end at them, and says nothing in the change log. It is for a store that
// only serves to Carry a graph larger than memory: what no later batch refers to, and nothing derived later reads, need not
// stay. Unknown ids are left out. It costs the lists that the nodes stand in.
func (s *Store) Forget(ids []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	gone := make(map[*node]bool, len(ids))
	for _, id := range ids {
		if n := s.nodes[id]; n != nil {
			gone[n] = true
			delete(s.nodes, id)
		}
	}
	ends := map[*linkList]bool{}
	for n := range gone {
		for linkType, links := range n.out {
			for _, l := range links {
				ends[l.to.in[linkType]] = true
			}
		}
		for linkType, list := range n.in {
			for _, l := range list.links {
				out := slices.DeleteFunc(slices.Clone(l.from.out[linkType]), func(o *link) bool { return gone[o.to] })
				l.from.out[linkType] = out
			}
		}
	}
	for list := range ends {
		list.links = slices.DeleteFunc(list.links, func(l *link) bool { return gone[l.from] })
	}
	for _, list := range s.kinds {
		list.nodes = slices.DeleteFunc(list.nodes, func(n *node) bool { return gone[n] })
	}
}

// stored are the nodes that the transaction touched, as they are now.
func (t *tx) stored() []graph.StoredNode {
	out := make([]graph.StoredNode, 0, len(t.order))
	for _, id := range t.order {
		n := t.store.nodes[id]
		if n == nil {
			continue
		}
		kept := graph.StoredNode{Kind: n.kind, ID: n.id, Props: n.props}
		for linkType, links := range n.out {
			for _, l := range links {
				kept.Links = append(kept.Links, graph.StoredLink{Type: linkType, From: n.id, To: l.to.id, Props: l.props})
			}
		}
		out = append(out, kept)
	}
	return out
}
