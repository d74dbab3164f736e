package graph

import (
	"cmp"
	"slices"
	"strings"
)

// How a path is found. Two balls grow, one around each end, by whole steps: what lies within so many links. A path of length
// L lies within balls whose radii add up to L. So for L = 1, 2, 3 …, with radii that add up to L-1, a walk from the first
// end tries the nodes in the order of their ids, and goes on only where the other end can still be reached in the
// links that are left; at the rim of its ball it follows the links of the nodes that it comes to, batch by batch, until it
// has as many paths as were asked for. Where it follows more than it would take to let the other ball grow, that ball
// grows instead. So between two hubs that thousands of paths join, it follows a few of their links and yet finds the first
// paths of the order; where no path is so short, it follows no more than twice what the cheaper side has.

// firstBatch is how many links a walk follows at first when it comes to the rim; each batch is twice as large.
const (
	firstBatch = 1_000
	lastBatch  = 20_000
)

// maxSteps bounds the walk itself, which between nodes that are joined in many ways may try in vain for long.
const maxSteps = 5_000_000

// pathFinder searches paths between two ends. Nodes have numbers.
type pathFinder struct {
	terrain Terrain
	search  *PathSearch
	numbers map[string]int
	nodes   []pathNode
	fore    *ball // around the start, which is node 0
	back    *ball // around the end, which is node 1

	length int // of the paths that are being walked
	ahead  int // links that were followed for this length
	batch  int // how many are followed at once
	path   []int
	found  [][]string

	followed, steps int
	err             error
}

type pathNode struct {
	id       string
	joined   []int // to these, as far as their links were followed
	sorted   bool  // joined is in the order of the ids, each once
	followed bool  // all its links were
	on       bool  // the path that is being walked
	cost     int   // links to follow; 0: not known yet
	// alive remembers, two bits for each number of links left, whether the end can be reached in as many.
	alive uint16
	far   [2]int8 // links from the centre of each ball; -1: outside
}

// ball is what lies within a radius around one end, ways through the other end left aside.
type ball struct {
	side   int
	radius int
	rim    []int // the nodes at the radius, in the order in which a walk comes to them
	next   int   // where the next batch begins
	cost   int   // links to follow from the rim; 0: not known yet
}

const (
	startNode = iota
	endNode
)

// findPaths answers a path search between two known nodes.
func findPaths(t Terrain, s *PathSearch) ([][]string, error) {
	return newPathFinder(t, s, firstBatch).paths()
}

func newPathFinder(t Terrain, s *PathSearch, batch int) *pathFinder {
	f := &pathFinder{terrain: t, search: s, numbers: map[string]int{}, batch: batch}
	f.number(s.From)
	f.number(s.To)
	f.fore, f.back = f.around(startNode), f.around(endNode)
	return f
}

func (f *pathFinder) paths() ([][]string, error) {
	s := f.search
	for f.length = 1; f.length <= s.MaxLength && len(f.found) < s.First && f.err == nil; f.length++ {
		f.ahead = 0
		if f.short() {
			f.costs(f.fore.rim) // all at once
		}
		for i := range f.nodes {
			f.nodes[i].alive = 0
		}
		f.path = append(f.path[:0], startNode)
		f.walk(startNode, f.length)
		if f.short() && len(f.found) < s.First {
			f.grow(f.fore)
		}
	}
	return f.found, f.err
}

// short says that the balls do not hold every path of the length yet.
func (f *pathFinder) short() bool { return f.err == nil && f.fore.radius+f.back.radius < f.length }

func (f *pathFinder) number(id string) int {
	if n, ok := f.numbers[id]; ok {
		return n
	}
	n := len(f.nodes)
	f.numbers[id] = n
	f.nodes = append(f.nodes, pathNode{id: id, sorted: true, far: [2]int8{-1, -1}})
	return n
}

func (f *pathFinder) around(end int) *ball {
	f.nodes[end].far[end] = 0
	return &ball{side: end, rim: []int{end}}
}

// grow follows every link of a rim.
func (f *pathFinder) grow(b *ball) {
	f.follow(b.rim)
	if f.err != nil {
		return
	}
	b.radius++
	var rim []int
	for _, n := range b.rim {
		for _, m := range f.joined(n) {
			if f.nodes[m].far[b.side] >= 0 {
				continue
			}
			f.nodes[m].far[b.side] = int8(b.radius) //nolint:gosec // at most MaxPathLength
			if m != startNode && m != endNode {
				rim = append(rim, m)
			}
		}
	}
	b.rim, b.next, b.cost = rim, 0, 0
	if len(rim) == 0 {
		b.radius = MaxPathLength // there is nothing beyond
	}
}

// joined are the nodes that a node is joined to, in the order of their ids. Whoever reads them is not disturbed by links
// that are followed meanwhile.
func (f *pathFinder) joined(n int) []int {
	node := &f.nodes[n]
	if !node.sorted {
		node.joined, node.sorted = f.inOrder(slices.Clone(node.joined)), true
	}
	return node.joined
}

// inOrder sorts nodes by their ids and leaves repeated ones out.
func (f *pathFinder) inOrder(nodes []int) []int {
	slices.SortFunc(nodes, func(a, b int) int { return strings.Compare(f.nodes[a].id, f.nodes[b].id) })
	return slices.Compact(nodes)
}

// walk tries every way of just so many links to the end.
func (f *pathFinder) walk(n, left int) {
	if left == 0 {
		path := make([]string, len(f.path))
		for i, m := range f.path {
			path[i] = f.nodes[m].id
		}
		f.found = append(f.found, path)
		return
	}
	f.nodes[n].on = true
	f.reach(n, left)
	for _, m := range f.onward(n, left-1) {
		if f.err != nil || len(f.found) == f.search.First {
			break
		}
		if f.nodes[m].on || !f.alive(m, left-1) {
			continue
		}
		f.path = append(f.path, m)
		f.walk(m, left-1)
		f.path = f.path[:len(f.path)-1]
	}
	f.nodes[n].on = false
}

// onward are the nodes that a walk may go on to, so many links from the end, in the order of their ids. Within the ball
// around the end few of a hub's many neighbours are near enough, and only those are sorted.
func (f *pathFinder) onward(n, left int) []int {
	if left > f.back.radius {
		return f.joined(n)
	}
	var near []int
	for _, m := range f.nodes[n].joined {
		if far := f.nodes[m].far[endNode]; far >= 0 && int(far) <= left {
			near = append(near, m)
		}
	}
	return f.inOrder(near)
}

// alive says whether the end can be reached in just so many links, passing a node twice if need be.
func (f *pathFinder) alive(n, left int) bool {
	switch f.steps++; {
	case f.err != nil:
		return false
	case f.steps > maxSteps:
		f.tooMuch("have to be tried one by one")
		return false
	case n == endNode || left == 0:
		return n == endNode && left == 0
	case n == startNode:
		return false
	case left <= f.back.radius && (f.nodes[n].far[endNode] < 0 || int(f.nodes[n].far[endNode]) > left):
		return false
	}
	yes, no := uint16(1)<<(2*left), uint16(2)<<(2*left)
	if known := f.nodes[n].alive; known&(yes|no) != 0 {
		return known&yes != 0
	}
	f.reach(n, left)
	onward := f.nodes[n].joined
	if left-1 > f.back.radius {
		onward = f.joined(n) // what is followed next goes by the order
	}
	for _, m := range onward {
		if f.alive(m, left-1) {
			f.nodes[n].alive |= yes
			return true
		}
	}
	f.nodes[n].alive |= no
	return false
}

// reach follows the links of a node at the rim, and of those to which the walk will come next. Nearer to the end than the
// radius of the ball there, all links that matter are known from their other side: so where the walk has followed as many
// links at one length as it takes to let that ball grow, the ball grows.
func (f *pathFinder) reach(n, left int) {
	if left <= f.back.radius || f.nodes[n].followed || f.err != nil {
		return
	}
	most := f.toFollow(f.back) - f.ahead
	nodes, sum := []int{n}, f.costs([]int{n})
	if sum > most {
		f.grow(f.back)
		return
	}
	for most = min(most, f.batch); f.fore.next < len(f.fore.rim); f.fore.next++ {
		m := f.fore.rim[f.fore.next]
		if m == n || f.nodes[m].followed {
			continue
		}
		if sum += f.nodes[m].cost; sum > most {
			break
		}
		nodes = append(nodes, m)
	}
	f.ahead += sum
	f.batch = min(2*f.batch, lastBatch)
	f.follow(nodes)
}

// follow makes all links of the nodes known.
func (f *pathFinder) follow(nodes []int) {
	nodes = slices.DeleteFunc(slices.Clone(nodes), func(n int) bool { return f.nodes[n].followed })
	if f.err != nil || len(nodes) == 0 {
		return
	}
	if f.followed += f.costs(nodes); f.followed > maxFollowed {
		f.tooMuch("follow more than a quarter of a million links")
		return
	}
	ids := f.ids(nodes)
	lists, err := f.terrain.Neighbours(ids)
	if err == nil {
		err = f.throughPhases(ids, lists)
	}
	if err != nil {
		f.fail(err)
		return
	}
	for i, n := range nodes {
		f.nodes[n].followed = true
		for _, id := range lists[i] {
			kind := KindOf(id)
			if kind == KindPhase || kind == KindCountry && id != f.search.From && id != f.search.To {
				continue
			}
			if m := f.number(id); m != n {
				f.join(n, m)
				f.join(m, n)
			}
		}
	}
}

// throughPhases adds to the neighbours of each node what its phases join it to: an operation to what they name, and other
// nodes to the operations that they are of.
func (f *pathFinder) throughPhases(ids []string, lists [][]string) error {
	var phases []string
	for _, list := range lists {
		for _, id := range list {
			if KindOf(id) == KindPhase {
				phases = append(phases, id)
			}
		}
	}
	if len(phases) == 0 {
		return nil
	}
	slices.Sort(phases)
	phases = slices.Compact(phases)
	beyond, err := f.terrain.Neighbours(phases)
	if err != nil {
		return err
	}
	for i, list := range lists {
		for _, id := range list {
			at, found := slices.BinarySearch(phases, id)
			if !found {
				continue
			}
			for _, other := range beyond[at] {
				if (KindOf(ids[i]) == KindOperation) != (KindOf(other) == KindOperation) {
					lists[i] = append(lists[i], other)
				}
			}
		}
	}
	return nil
}

func (f *pathFinder) join(n, m int) {
	node := &f.nodes[n]
	node.joined, node.sorted = append(node.joined, m), false
}

func (f *pathFinder) ids(nodes []int) []string {
	ids := make([]string, len(nodes))
	for i, n := range nodes {
		ids[i] = f.nodes[n].id
	}
	return ids
}

// toFollow is how many links a ball has to follow to grow.
func (f *pathFinder) toFollow(b *ball) int {
	if b.cost == 0 {
		b.cost = f.costs(b.rim)
	}
	return b.cost
}

// usualCost is how many links a node of most kinds has, about: only a few kinds make hubs.
const usualCost = 10

// costs sums up how many links the nodes have that were not followed.
func (f *pathFinder) costs(nodes []int) int {
	var ask []int
	for _, n := range nodes {
		if f.nodes[n].cost > 0 {
			continue
		}
		f.nodes[n].cost = usualCost
		switch KindOf(f.nodes[n].id) {
		case KindAccusation, KindOperation, KindClaim, KindEvidence, KindAssessment, KindResponse, KindReaction, KindPublication:
		default:
			ask = append(ask, n)
		}
	}
	if len(ask) > 0 {
		degrees, err := f.terrain.Degrees(f.ids(ask))
		if err != nil {
			f.fail(err)
			return 0
		}
		for i, n := range ask {
			f.nodes[n].cost = cmp.Or(degrees[i], 1)
		}
	}
	sum := 0
	for _, n := range nodes {
		if !f.nodes[n].followed {
			sum += f.nodes[n].cost
		}
	}
	return sum
}

func (f *pathFinder) fail(err error) { f.err = cmp.Or(f.err, err) }

func (f *pathFinder) tooMuch(why string) {
	switch {
	case len(f.found) > 0:
		f.fail(Errorf(ErrTooExpensive, "maxLength: to look for paths of %d links between %s and %s would %s: ask for first: %d, which are shorter, or for maxLength: %d",
			f.length, f.search.From, f.search.To, why, len(f.found), f.length-1))
	case f.length > 1:
		f.fail(Errorf(ErrTooExpensive, "maxLength: no path of fewer links joins %s and %s, and to look for one of %d would %s: ask for maxLength: %d, or name ends with fewer links",
			f.search.From, f.search.To, f.length, why, f.length-1))
	default:
		f.fail(Errorf(ErrTooExpensive, "from: to look for paths between %s and %s would %s: name ends with fewer links", f.search.From, f.search.To, why))
	}
}
