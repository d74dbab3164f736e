package graph

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Bounds of an exploration.
const (
	MaxPathLength   = 6   // links of one path
	MaxPaths        = 20  // paths of one answer
	MaxDepth        = 3   // links from the centre of a neighbourhood to its rim
	MaxNeighborhood = 500 // nodes of one neighbourhood, its centre included
	// maxFollowed is how many links one exploration may follow: what takes Neo4j a few hundred milliseconds.
	maxFollowed = 250_000
)

// Exploration is a question whose depth cannot be planned: which paths join two nodes, or what stands around one. What is
// wanted of the nodes that it finds is a plan like any other, which the store answers with the search, at the same moment.
//
// A search follows the links of documents both ways. It knows nothing of the change log, of derived links, and of ids
// that are kept in properties. A phase is no node of its own but a part of its operation: what a phase names, its
// operation is joined to. As everywhere, AsOf leaves out what was not known by that day.
type Exploration struct {
	AsOf Day
	// Paths or Around says what to search: one of the two.
	Paths  *PathSearch
	Around *NeighborhoodSearch
	// Nodes and Datasets are roots without IDs: the search names the nodes that it found, and the datasets that the links
	// between them were taken from. Datasets may be nil.
	Nodes, Datasets *Hop
}

// PathSearch asks for the shortest paths between two nodes.
//
// A path is a sequence of different nodes, each joined to the next by a link. It runs through no country, though it may
// begin or end at one, and never touches a dataset. Where several links join two nodes, the path is one and shows the
// first by type. Paths come by their length, those of one length by the ids along them.
type PathSearch struct {
	From, To  string // different ids; where one is not known there is no path
	MaxLength int    // 1 to MaxPathLength
	First     int    // 1 to MaxPaths
}

// NeighborhoodSearch asks for what stands around a node: the nearest first, those equally near by kind, primary order and
// id. A dataset, and a country other than the centre, is entered and not left again.
type NeighborhoodSearch struct {
	Centre string
	Depth  int    // 1 to MaxDepth
	First  int    // 1 to MaxNeighborhood, the centre included
	Kinds  []Kind // which kinds are entered; nil: all. The centre is there in any case.
}

// Found is the answer to an Exploration.
type Found struct {
	Paths  []*Path
	Around *Subgraph // nil where the centre is not known
}

// Path is a way from one node to another.
type Path struct {
	rows  []*Row
	Links []*FoundLink // in the order of the path; each joins two neighbours, whichever way it points
}

// Nodes are the nodes along the path, both ends included.
func (p *Path) Nodes() []Node { return Read[Node](&Rows{Rows: p.rows}) }

// Length is the number of links.
func (p *Path) Length() int { return len(p.Links) }

// Subgraph is a part of the graph: nodes, and every link of a document between two of them.
type Subgraph struct {
	rows      []*Row
	Links     []*FoundLink // in the order of their ids
	Truncated bool         // more nodes stand within the depth than were asked for
}

// Nodes are the nodes, nearest first.
func (s *Subgraph) Nodes() []Node { return Read[Node](&Rows{Rows: s.rows}) }

// FoundLink is a link between two nodes of an answer.
type FoundLink struct {
	view
	// ID is made of what the link joins: from|TYPE|to, with the phase after from where a phase of the operation owns the
	// link, and |2, |3 … behind further ones of the same.
	ID        string
	Type      string        // the LinkType
	From, To  string        // ids; From owns the link, or has the phase that does
	SourceRef *SourceRecord `graph:"source"`
}

// Source is the record that the link was taken from: its own, or else the first of the node that owns it.
func (l *FoundLink) Source() *SourceRecord { return l.SourceRef }

// Joint is a link as a store has it.
type Joint struct {
	From, To string
	Phase    string // the phase of From that owns the link; "" where From does
	Type     LinkType
	Place    int64
	Props    Props   // what the link carries
	Records  []Props // what the first DERIVED_FROM link of its owner carries: of the phase, of From
}

// Terrain is what Explore needs of a store, all at one moment and as of one day.
type Terrain interface {
	// Known keeps of the ids those of nodes that are known.
	Known(ids []string) ([]string, error)
	// Degrees counts the links of documents at each node, those from and to datasets aside, whatever they lead to.
	Degrees(ids []string) ([]int, error)
	// Neighbours are the ids of the known nodes that each node is joined to, phases included and datasets left out, in any
	// order, repeated or not.
	Neighbours(ids []string) ([][]string, error)
	// Ring are what any of the nodes is joined to, through phases too, and the datasets that they were taken from: those of
	// some kinds that are not in seen, in the order of Kinds, of the primary order and of the ids, at most limit.
	Ring(ids, seen []string, kinds []Kind, limit int) ([]string, error)
	// Joints are the links of documents between any two of the nodes.
	Joints(ids []string) ([]Joint, error)
	// Query answers a plan.
	Query(plan *Plan) (*Tree, error)
}

// FollowedLinks are the types of link that a search follows and that Degrees counts: those that documents hold, but for
// the one that names where a document was taken from.
func FollowedLinks() []LinkType {
	var out []LinkType
	for _, info := range linkInfos {
		if !info.Derived && info.Type != DerivedFrom {
			out = append(out, info.Type)
		}
	}
	return out
}

// CheckBounds checks what a client chooses. ErrInvalid is made for clients and begins with the argument.
func (x *Exploration) CheckBounds() error {
	if x.Paths != nil {
		return x.Paths.validate()
	}
	if x.Around != nil {
		return x.Around.validate()
	}
	return nil
}

// Validate checks the bounds and that what is wanted is within the model. ErrInvalid.
func (x *Exploration) Validate() error {
	if err := x.CheckBounds(); err != nil {
		return err
	}
	if (x.Paths == nil) == (x.Around == nil) || x.Nodes == nil {
		return invalidf("an exploration is for paths or for a neighbourhood, and says what it wants of the nodes")
	}
	return x.Plan(nil, nil).Validate()
}

func (p *PathSearch) validate() error {
	if err := within("maxLength", p.MaxLength, MaxPathLength); err != nil {
		return err
	}
	if err := within("first", p.First, MaxPaths); err != nil {
		return err
	}
	for name, id := range map[string]string{"from": p.From, "to": p.To} {
		if err := CheckID(id); err != nil {
			return invalidf("%s: %s", name, err.Error())
		}
	}
	if p.From == p.To {
		return invalidf("from and to are both %s: a path leads to another node", p.From)
	}
	return nil
}

func (s *NeighborhoodSearch) validate() error {
	if err := within("depth", s.Depth, MaxDepth); err != nil {
		return err
	}
	if err := within("first", s.First, MaxNeighborhood); err != nil {
		return err
	}
	if err := CheckID(s.Centre); err != nil {
		return invalidf("id: %s", err.Error())
	}
	return nil
}

func within(name string, n, most int) error {
	if n < 1 || n > most {
		return invalidf("%s is %d; it must be from 1 to %d", name, n, most)
	}
	return nil
}

// Plan asks for what is wanted of the nodes that were found, and of the datasets. Whatever these are, its shape is the same.
func (x *Exploration) Plan(ids, datasets []string) *Plan {
	nodes := *x.Nodes
	nodes.IDs = append([]string{}, ids...) // nil would ask for all
	p := &Plan{AsOf: x.AsOf, Roots: []*Hop{&nodes}}
	if x.Datasets != nil {
		sets := *x.Datasets
		sets.IDs = append([]string{}, datasets...)
		p.Roots = append(p.Roots, &sets)
	}
	return p
}

// Explore answers an exploration over a store's terrain.
//
// ErrInvalid for one outside the bounds; ErrTooExpensive where it would follow more than a quarter of a million links.
func Explore(t Terrain, x *Exploration) (*Found, error) {
	if err := x.Validate(); err != nil {
		return nil, err
	}
	if x.Paths != nil {
		return explorePaths(t, x)
	}
	return exploreAround(t, x)
}

func explorePaths(t Terrain, x *Exploration) (*Found, error) {
	ends := []string{x.Paths.From, x.Paths.To}
	known, err := t.Known(ends)
	if err != nil {
		return nil, err
	}
	var paths [][]string
	if len(known) == len(ends) && !slices.ContainsFunc(ends, internalID) {
		if paths, err = findPaths(t, x.Paths); err != nil {
			return nil, err
		}
	}
	ids := slices.Concat(paths...)
	slices.Sort(ids)
	a, err := answerWith(t, x, slices.Compact(ids))
	if err != nil {
		return nil, err
	}
	out := &Found{Paths: make([]*Path, len(paths))}
	for i, path := range paths {
		p := &Path{rows: a.rowsOf(path), Links: make([]*FoundLink, len(path)-1)}
		for j := range p.Links {
			p.Links[j] = a.between(path[j], path[j+1])
		}
		out.Paths[i] = p
	}
	return out, nil
}

func internalID(id string) bool { return KindOf(id).Internal() }

// assembled are the nodes and links of an answer.
type assembled struct {
	rows  map[string]*Row
	links []*FoundLink
}

// answerWith asks for what is wanted of the nodes, and for the links between them.
func answerWith(t Terrain, x *Exploration, ids []string) (*assembled, error) {
	joints, err := t.Joints(ids)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(joints, func(a, b Joint) int {
		return cmp.Or(strings.Compare(a.name(), b.name()), cmp.Compare(a.Place, b.Place))
	})
	sources := sourcesOf(joints)
	tree, err := t.Query(x.Plan(ids, datasetsOf(sources)))
	if err != nil {
		return nil, err
	}
	a := &assembled{rows: map[string]*Row{}}
	for _, row := range tree.Roots[x.Nodes.Key].Rows {
		a.rows[row.ID()] = row
	}
	above := map[string]*Rows{}
	if x.Datasets != nil {
		above["SourceRecord.dataset"] = tree.Roots[x.Datasets.Key]
	}
	for i, id := range namesOf(joints) {
		props := Props{"id": id, "type": string(joints[i].Type), "from": joints[i].From, "to": joints[i].To}
		maps.Copy(props, sources[i])
		link := as[FoundLink](&Row{Link: props, Hops: above, tree: tree})
		a.links = append(a.links, &link)
	}
	slices.SortFunc(a.links, func(l, m *FoundLink) int { return strings.Compare(l.ID, m.ID) })
	return a, nil
}

func (a *assembled) rowsOf(ids []string) []*Row {
	out := make([]*Row, len(ids))
	for i, id := range ids {
		out[i] = a.rows[id]
	}
	return out
}

// between is the link that a path shows between two of its nodes.
func (a *assembled) between(one, other string) *FoundLink {
	var first *FoundLink
	for _, l := range a.links {
		joins := l.From == one && l.To == other || l.From == other && l.To == one
		if joins && (first == nil || l.Type < first.Type) {
			first = l
		}
	}
	return first
}

// namesOf names sorted links: those that are alike are told apart by their places.
func namesOf(joints []Joint) []string {
	names := make([]string, len(joints))
	alike := 1
	for i := range joints {
		names[i] = joints[i].name()
		if i > 0 && names[i] == joints[i-1].name() {
			alike++
			names[i] += "|" + strconv.Itoa(alike)
		} else {
			alike = 1
		}
	}
	return names
}

func (j *Joint) name() string {
	if j.Phase == "" {
		return j.From + "|" + string(j.Type) + "|" + j.To
	}
	return j.From + "|" + j.Phase + "|" + string(j.Type) + "|" + j.To
}

// sourcesOf are the properties of the record that each link was taken from; nil where there is none.
func sourcesOf(joints []Joint) []Props {
	const dataset = "sourceDataset" // what no record is without
	out := make([]Props, len(joints))
	for i := range joints {
		for _, carried := range append([]Props{joints[i].Props}, joints[i].Records...) {
			if carried[dataset] == nil {
				continue
			}
			out[i] = Props{}
			for name, value := range carried {
				if strings.HasPrefix(name, "source") {
					out[i][name] = value
				}
			}
			break
		}
	}
	return out
}

func datasetsOf(sources []Props) []string {
	var out []string
	for _, s := range sources {
		if id, ok := s["sourceDataset"].(string); ok && !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}

func exploreAround(t Terrain, x *Exploration) (*Found, error) {
	known, err := t.Known([]string{x.Around.Centre})
	if err != nil {
		return nil, err
	}
	if len(known) == 0 || internalID(x.Around.Centre) {
		known = nil
	}
	truncated := false
	if len(known) > 0 {
		if known, truncated, err = findAround(t, x.Around); err != nil {
			return nil, err
		}
	}
	a, err := answerWith(t, x, known)
	if err != nil || len(known) == 0 {
		return &Found{}, err
	}
	return &Found{Around: &Subgraph{rows: a.rowsOf(known), Links: a.links, Truncated: truncated}}, nil
}

// findAround enters ring after ring.
func findAround(t Terrain, s *NeighborhoodSearch) (seen []string, truncated bool, err error) {
	kinds := s.Kinds
	if kinds == nil {
		kinds = Kinds()
	}
	kinds = slices.DeleteFunc(slices.Clone(kinds), Kind.Internal)
	seen = []string{s.Centre}
	rim, followed := seen, 0
	for range s.Depth {
		open := slices.DeleteFunc(slices.Clone(rim), func(id string) bool {
			kind := KindOf(id)
			return kind == KindDataset || kind == KindCountry && id != s.Centre
		})
		if len(open) == 0 || len(kinds) == 0 {
			break
		}
		degrees, err := t.Degrees(open)
		if err != nil {
			return nil, false, err
		}
		for _, n := range degrees {
			followed += n
		}
		if followed > maxFollowed {
			return nil, false, Errorf(ErrTooExpensive, "depth: %d nodes with more than %d links stand around %s: ask for a smaller depth, or for fewer kinds", len(open), maxFollowed, s.Centre)
		}
		room := s.First - len(seen)
		if rim, err = t.Ring(open, seen, kinds, room+1); err != nil {
			return nil, false, err
		}
		if len(rim) > room {
			return append(seen, rim[:room]...), true, nil
		}
		seen = slices.Concat(seen, rim)
	}
	return seen, false, nil
}
