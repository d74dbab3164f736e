// Package memstore keeps the graph in memory and interprets plans over it: the embedded default, and the other half of
// every test of the Neo4j store.
//
// Nodes and links live in maps and in slices sorted by the primary order of each kind, so a page costs its rows and a
// binary search however large the list is. Readers share a lock; one writer at a time excludes them. Property maps are
// replaced, never changed, so an answer stays true after later writes.
package memstore

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/gravamen/gravamen/graph"
)

// Store is an in-memory graph.Store. The zero value is not ready; use New.
type Store struct {
	mu     sync.RWMutex
	closed bool
	nodes  map[string]*node
	kinds  map[graph.Kind]*nodeList
	unsorted
}

type node struct {
	kind  graph.Kind
	id    string
	props graph.Props
	out   map[graph.LinkType][]*link
	in    map[graph.LinkType]*linkList

	// Of the properties, what is read of every node that a question visits.
	sort, search string
	since        graph.Day
}

type link struct {
	from, to *node
	props    graph.Props
}

// nodeList and linkList are in the primary order of their nodes once tidy has run.
type nodeList struct {
	nodes []*node
	dirty bool
}

type linkList struct {
	links []*link
	dirty bool
}

// unsorted remembers the lists that tidy must put in order.
type unsorted struct {
	nodeLists []*nodeList
	linkLists []*linkList
}

// New gives an empty store.
func New() *Store {
	return &Store{nodes: map[string]*node{}, kinds: map[graph.Kind]*nodeList{}}
}

// Query answers a plan. It costs what it visits: a page of a list in its own order visits the page.
func (s *Store) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return nil, errClosed()
	}
	return s.query(ctx, plan)
}

// Planned is always so: plans are interpreted.
func (s *Store) Planned(*graph.Plan) bool { return true }

// Apply writes a batch.
func (s *Store) Apply(ctx context.Context, batch *graph.Batch) (*graph.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	receipt, _, err := s.apply(ctx, batch)
	return receipt, err
}

// apply writes a batch under the lock that the caller holds, and gives the transaction that did.
func (s *Store) apply(ctx context.Context, batch *graph.Batch) (*graph.Receipt, *tx, error) {
	if s.closed {
		return nil, nil, errClosed()
	}
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	t := &tx{ctx: ctx, store: s, before: map[string]*snapshot{}}
	receipt, err := graph.Apply(t, batch)
	if err != nil {
		t.undo()
	}
	s.tidy()
	return receipt, t, err
}

// Ready says whether the store is open.
func (s *Store) Ready(context.Context) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	if s.closed {
		return errClosed()
	}
	return nil
}

// Close ends the use of the store.
func (s *Store) Close(context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	return nil
}

func errClosed() error { return graph.Errorf(graph.ErrUnavailable, "the store is closed") }

// tx writes in place and remembers what to put back.
type tx struct {
	ctx    context.Context //nolint:containedctx // lives as long as one Apply call, which graph.Tx has no room to pass it through
	store  *Store
	before map[string]*snapshot
	order  []string
}

// snapshot is what a node was before the transaction touched it; nil for one that did not exist.
type snapshot struct {
	node  *node
	kind  graph.Kind
	props graph.Props
	out   map[graph.LinkType][]*link
}

// Query answers from the state written so far.
func (t *tx) Query(plan *graph.Plan) (*graph.Tree, error) {
	t.store.tidy()
	return t.store.query(t.ctx, plan)
}

// Stored looks nodes up.
func (t *tx) Stored(ids []string) (map[string]graph.Stored, error) {
	out := make(map[string]graph.Stored, len(ids))
	for _, id := range ids {
		if n := t.store.nodes[id]; n != nil {
			added, _ := n.props["added"].(bool)
			out[id] = graph.Stored{Hash: text(n.props, "hash"), RecordedAt: text(n.props, "recordedAt"), Sort: n.sort, Added: added}
		}
	}
	return out, nil
}

// LastSequence is the number of the newest entry of the change log.
func (t *tx) LastSequence() (int, error) {
	list := t.store.kinds[graph.KindRevision]
	if list == nil || len(list.nodes) == 0 {
		return 0, nil
	}
	sequence, _ := list.nodes[len(list.nodes)-1].props["sequence"].(int64)
	return int(sequence), nil
}

// Put replaces nodes and the links that start at them. Nodes first, so that links may point at each other.
func (t *tx) Put(nodes []graph.StoredNode) error {
	for i := range nodes {
		t.remember(nodes[i].ID)
		t.store.put(nodes[i].Kind, nodes[i].ID, nodes[i].Props)
	}
	for i := range nodes {
		n := t.store.nodes[nodes[i].ID]
		for linkType := range n.out {
			t.store.unlink(n, linkType)
		}
		t.store.link(n, nodes[i].Links)
	}
	return nil
}

// Derive writes derived facts over existing nodes.
func (t *tx) Derive(nodes []graph.StoredNode) error {
	for i := range nodes {
		n := t.store.nodes[nodes[i].ID]
		t.remember(n.id)
		props := make(graph.Props, len(n.props)+len(nodes[i].Props))
		maps.Copy(props, n.props)
		for name, value := range nodes[i].Props {
			if value == nil {
				delete(props, name)
			} else {
				props[name] = value
			}
		}
		n.hold(props)
		for linkType := range n.out {
			if linkType.Info().Derived {
				t.store.unlink(n, linkType)
			}
		}
		t.store.link(n, nodes[i].Links)
	}
	return nil
}

// Remove takes nodes away.
func (t *tx) Remove(ids []string) error {
	for _, id := range ids {
		n := t.store.nodes[id]
		t.remember(id)
		for linkType := range n.out {
			t.store.unlink(n, linkType)
		}
		for linkType, list := range n.in {
			for _, l := range slices.Clone(list.links) {
				t.remember(l.from.id)
				l.from.out[linkType] = slices.DeleteFunc(l.from.out[linkType], func(o *link) bool { return o == l })
			}
		}
		t.store.remove(n)
	}
	return nil
}

// Amend replaces properties of entries, which nothing links to.
func (t *tx) Amend(entries []graph.StoredNode) error {
	for i := range entries {
		t.remember(entries[i].ID)
		t.store.put(entries[i].Kind, entries[i].ID, entries[i].Props)
	}
	return nil
}

func (t *tx) remember(id string) {
	if _, done := t.before[id]; done {
		return
	}
	t.order = append(t.order, id)
	n := t.store.nodes[id]
	if n == nil {
		t.before[id] = nil
		return
	}
	kept := &snapshot{node: n, kind: n.kind, props: n.props, out: make(map[graph.LinkType][]*link, len(n.out))}
	for linkType, links := range n.out {
		kept.out[linkType] = slices.Clone(links)
	}
	t.before[id] = kept
}

// undo puts every touched node back: first the links of all, then the nodes, so that no link ends at a removed one.
func (t *tx) undo() {
	s := t.store
	for _, id := range t.order {
		if kept := t.before[id]; kept != nil && s.nodes[id] == nil {
			s.nodes[id] = kept.node
			s.kinds[kept.kind].nodes = append(s.kinds[kept.kind].nodes, kept.node)
			kept.node.in = map[graph.LinkType]*linkList{}
		}
		if n := s.nodes[id]; n != nil {
			for linkType := range n.out {
				s.unlink(n, linkType)
			}
		}
	}
	for _, id := range t.order {
		kept, n := t.before[id], s.nodes[id]
		switch {
		case n == nil:
		case kept == nil:
			s.remove(n)
		default:
			n.hold(kept.props)
			s.touch(s.kinds[n.kind])
		}
	}
	for _, id := range t.order {
		if kept := t.before[id]; kept != nil {
			for linkType, links := range kept.out {
				for _, l := range links {
					s.attach(linkType, l)
				}
			}
		}
	}
}

func (s *Store) put(kind graph.Kind, id string, props graph.Props) {
	list := s.kinds[kind]
	if list == nil {
		list = &nodeList{}
		s.kinds[kind] = list
	}
	n := s.nodes[id]
	if n == nil {
		n = &node{kind: kind, id: id, out: map[graph.LinkType][]*link{}, in: map[graph.LinkType]*linkList{}}
		s.nodes[id] = n
		list.nodes = append(list.nodes, n)
	}
	n.hold(props)
	s.touch(list)
}

func (n *node) hold(props graph.Props) {
	n.props, n.sort, n.search, n.since = props, text(props, "sort"), text(props, graph.SearchProperty), graph.Day(text(props, "since"))
}

func (s *Store) remove(n *node) {
	list := s.kinds[n.kind]
	list.nodes = slices.DeleteFunc(list.nodes, func(o *node) bool { return o == n })
	delete(s.nodes, n.id)
}

func (s *Store) link(from *node, links []graph.StoredLink) {
	for _, l := range links {
		s.attach(l.Type, &link{from: from, to: s.nodes[l.To], props: l.Props})
	}
}

func (s *Store) attach(linkType graph.LinkType, l *link) {
	l.from.out[linkType] = append(l.from.out[linkType], l)
	list := l.to.in[linkType]
	if list == nil {
		list = &linkList{}
		l.to.in[linkType] = list
	}
	list.links = append(list.links, l)
	if !list.dirty {
		list.dirty = true
		s.linkLists = append(s.linkLists, list)
	}
}

func (s *Store) unlink(from *node, linkType graph.LinkType) {
	for _, l := range from.out[linkType] {
		list := l.to.in[linkType]
		list.links = slices.DeleteFunc(list.links, func(o *link) bool { return o == l })
	}
	delete(from.out, linkType)
}

func (s *Store) touch(list *nodeList) {
	if !list.dirty {
		list.dirty = true
		s.nodeLists = append(s.nodeLists, list)
	}
}

// tidy puts the touched lists in order.
func (s *Store) tidy() {
	for _, list := range s.nodeLists {
		slices.SortFunc(list.nodes, (*node).compare)
		list.dirty = false
	}
	for _, list := range s.linkLists {
		slices.SortFunc(list.links, (*link).compare)
		list.dirty = false
	}
	s.unsorted = unsorted{}
}

func (n *node) compare(o *node) int {
	if c := strings.Compare(n.sort, o.sort); c != 0 {
		return c
	}
	return strings.Compare(n.id, o.id)
}

// compare orders the links that end at one node: by where they start, and those of one document as it lists them.
func (l *link) compare(o *link) int {
	if l.from != o.from {
		return l.from.compare(o.from)
	}
	place, _ := l.props["place"].(int64)
	other, _ := o.props["place"].(int64)
	return cmp.Compare(place, other)
}

func text(props graph.Props, name string) string {
	value, _ := props[name].(string)
	return value
}

func comparePlaces(a, b graph.Position) int {
	if c := strings.Compare(a.Key, b.Key); c != 0 {
		return c
	}
	return strings.Compare(a.ID, b.ID)
}
