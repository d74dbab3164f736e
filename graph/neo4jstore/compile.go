package neo4jstore

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// statement is a plan as one Cypher statement. Its text depends on the shape of the plan alone: values are parameters,
// siblings stand in the order of their text, and parameters are numbered last. Equal shapes give equal bytes, so the
// database plans each shape once.
//
// All values travel in one map, the parameter q. Given one by one, Neo4j would plan a text anew for each magnitude of the
// length of a string or a list: once for a first page and again for the next, whose bounds are longer.
type statement struct {
	text   string
	params map[string]any
	asOf   graph.Day
	roots  []*shape // in the order of the result's columns, which follow the two turns of the gate
}

// shape says where in a result row the parts of a hop stand: [properties, link properties, collected hops…].
type shape struct {
	hop   *graph.Hop
	rows  int // column of the rows; -1 where none are wanted
	total int // column of the count; -1 where none is wanted
	// tallies are the columns of the hop's tallies, in their order, and groups the shapes of its groups.
	tallies []int
	groups  []*shape
	below   []*shape
}

// hole stands for a parameter until numbering. It cannot occur in Cypher.
const hole = "\x00"

// fragment is text with holes, and their values in order.
type fragment struct {
	text   string
	values []any
}

func text(format string, args ...any) fragment { return fragment{text: fmt.Sprintf(format, args...)} }

func param(before string, value any, after string) fragment {
	return fragment{text: before + hole + after, values: []any{value}}
}

func (f fragment) plus(others ...fragment) fragment {
	for _, o := range others {
		f.text += o.text
		f.values = append(slices.Clone(f.values), o.values...)
	}
	return f
}

func joined(parts []fragment, separator string) fragment {
	var out fragment
	for i, p := range parts {
		if i > 0 {
			out.text += separator
		}
		out = out.plus(p)
	}
	return out
}

// byText orders siblings, so that the order in which a client wrote things is lost.
func byText(parts []fragment) []fragment {
	slices.SortStableFunc(parts, func(a, b fragment) int { return strings.Compare(a.text, b.text) })
	return parts
}

// compile turns a plan into a statement. ErrInvalid for a plan outside the model.
func compile(plan *graph.Plan) (*statement, error) {
	if err := plan.Validate(); err != nil {
		return nil, err
	}
	c := &compiler{plan: plan}
	s := &statement{asOf: asOf(plan)}
	roots := c.hops("", plan.Roots, 0)
	number(roots, 2)
	body, names := text(gateFirst), []string{"first", "last"}
	for _, r := range roots {
		s.roots = append(s.roots, r.shape)
		for _, col := range r.columns {
			name := "c" + strconv.Itoa(len(names)-2)
			names = append(names, name)
			body = body.plus(text(",\n"), col, text(" AS %s", name))
		}
	}
	body = body.plus(text("\n%s\nRETURN %s", gateLast, strings.Join(names, ", ")))
	values := map[string]any{"asOf": string(s.asOf)}
	s.text, s.params = numbered(body, values), map[string]any{"q": values}
	return s, nil
}

func asOf(plan *graph.Plan) graph.Day {
	if plan.AsOf == "" {
		return graph.LastDay
	}
	return plan.AsOf
}

// numbered gives the holes their names in the order of the text, and values to the names.
func numbered(f fragment, values map[string]any) string {
	var b strings.Builder
	rest := f.text
	for i, value := range f.values {
		before, after, _ := strings.Cut(rest, hole)
		name := "p" + strconv.Itoa(i)
		b.WriteString(before + "$q." + name)
		values[name] = value
		rest = after
	}
	return b.String() + rest
}

type compiler struct{ plan *graph.Plan }

// compiled is one hop: the expressions that collect its rows and count them, and where they will stand.
type compiled struct {
	columns []fragment
	shape   *shape
}

// hops compiles the hops below one node variable, ordered by their text.
func (c *compiler) hops(above string, hops []*graph.Hop, depth int) []compiled {
	var out []compiled
	for _, h := range hops {
		out = append(out, c.hop(above, h, depth))
	}
	slices.SortStableFunc(out, func(a, b compiled) int {
		return strings.Compare(joined(a.columns, "").text, joined(b.columns, "").text)
	})
	return out
}

// number tells each shape its columns; first is the column of the first.
func number(hops []compiled, first int) {
	for _, h := range hops {
		h.shape.rows, h.shape.total = -1, -1
		if !h.shape.hop.NoRows {
			h.shape.rows = first
			first++
		}
		if h.shape.hop.Total {
			h.shape.total = first
			first++
		}
		for i := range h.shape.tallies {
			h.shape.tallies[i] = first
			first++
		}
		for _, g := range h.shape.groups {
			g.rows, g.total = first, -1
			first++
		}
	}
}

// hop compiles one hop into an expression for its rows, one for their number and one for each tally and group.
func (c *compiler) hop(above string, h *graph.Hop, depth int) compiled {
	out := compiled{shape: &shape{hop: h, tallies: make([]int, len(h.Tallies))}}
	if !h.NoRows {
		out.columns = append(out.columns, c.collect(above, h, depth, out.shape))
	}
	if h.Total {
		out.columns = append(out.columns, c.count(above, h, depth))
	}
	for _, t := range h.Tallies {
		out.columns = append(out.columns, c.tally(above, h, depth, t))
	}
	for _, g := range h.Groups {
		group := &shape{hop: g}
		out.shape.groups = append(out.shape.groups, group)
		out.columns = append(out.columns, c.group(above, h, depth, g, group))
	}
	return out
}

// scope names the variables of one hop and of the row above it.
type scope struct{ node, link, above, aboveLink string }

// key is the variable of the key of an order that is measured.
func (v scope) key() string { return "k" + v.node[1:] }

func scopeOf(above string, depth int) scope {
	return scope{
		node: "n" + strconv.Itoa(depth), link: "r" + strconv.Itoa(depth),
		above: above, aboveLink: "r" + strconv.Itoa(depth-1),
	}
}

// collect is COLLECT { match, order, page, hops below, one list per row }.
func (c *compiler) collect(above string, h *graph.Hop, depth int, s *shape) fragment {
	v := scopeOf(above, depth)
	indent := strings.Repeat("  ", depth+1)
	below := c.hops(v.node, h.Hops, depth+1)
	number(below, 2)
	carried, linked := v.node, h.Step != nil && h.Step.Link != ""
	if linked {
		carried += ", " + v.link
	}
	body := c.match(v, h)
	node := ".*"
	if by := h.Order.By; by.Measured() {
		key := v.key()
		body = body.plus(text("\n%sWITH %s, ", indent, carried), c.measure(v, h), text(" AS %s", key))
		if h.Page != nil {
			body = body.plus(conditions(pageRange(key, v.node+".id", h)))
		}
		carried += ", " + key
		node += ", " + by.Property() + ": " + key
	}
	body = body.plus(text("\n%sWITH %s ORDER BY %s", indent, carried, order(v, h)))
	if h.Page != nil {
		body = body.plus(param(" LIMIT ", int64(h.Page.Limit)+1, ""))
	}
	// Not properties(n): asked twice whether a property is there, Neo4j 5.26 puts true into that map instead of its value.
	row := []string{v.node + " {" + node + "}", "null"}
	if linked {
		row[1] = v.link + " {.*}"
	}
	return text("COLLECT {\n%s", indent).plus(body, c.returned(carried, row, below, depth, s))
}

// returned gives each row with what is below it.
func (c *compiler) returned(carried string, row []string, below []compiled, depth int, s *shape) fragment {
	indent := strings.Repeat("  ", depth+1)
	var body fragment
	var collected []fragment
	for _, b := range below {
		s.below = append(s.below, b.shape)
		for _, col := range b.columns {
			name := fmt.Sprintf("c%d_%d", depth, len(collected))
			collected = append(collected, fragment{text: ",\n" + indent + "  "}.plus(col, text(" AS %s", name)))
			row = append(row, name)
		}
	}
	if len(collected) > 0 {
		body = text("\n%sWITH %s", indent, carried).plus(collected...)
	}
	return body.plus(text("\n%sRETURN [%s] }", indent, strings.Join(row, ", ")))
}

// count is COUNT { match }, without page. Where nothing is asked of the nodes it is a look at the degree, or at the number
// of a kind, however many there are; but not of dyads, some of which may be known on no day. A degree needs no guard: it costs nothing, and is not read where the hop is not meant.
func (c *compiler) count(above string, h *graph.Hop, depth int) fragment {
	v := scopeOf(above, depth)
	all := *h
	all.Page = nil
	switch {
	case h.Where != nil || h.IDs != nil || h.Search != nil || c.dated(h.Kinds):
	case h.Step == nil:
		return text("COUNT { (:%s) }", h.Kinds[0])
	case h.Step.Link != "" && !h.Step.Beyond(h.Kinds):
		return text("COUNT { (%s)%s() }", v.above, arrow("", h.Step))
	}
	body := c.match(v, &all)
	if h.Step == nil {
		body = body.plus(text(" RETURN %s", v.node)) // a statement that starts elsewhere than at its rows must say what is counted
	}
	return text("COUNT {\n%s", strings.Repeat("  ", depth+1)).plus(body, text(" }"))
}

func arrow(link string, step *graph.Step) string {
	inner := fmt.Sprintf("[%s:%s]", link, step.Link)
	switch step.Way {
	case graph.In:
		return "<-" + inner + "-"
	case graph.Out:
		return "-" + inner + "->"
	default:
		return "-" + inner + "-"
	}
}

// guarded limits a variable that is bound already to the kinds for which a hop is meant.
func guarded(variable string, kinds []graph.Kind) string {
	if len(kinds) == 0 {
		return variable
	}
	return variable + ":" + labels(kinds)
}

func labels(kinds []graph.Kind) string {
	words := make([]string, len(kinds))
	for i, k := range kinds {
		words[i] = string(k)
	}
	slices.Sort(words)
	return strings.Join(words, "|")
}

// match finds the rows of a hop: a pattern and every condition, the page's bounds included.
func (c *compiler) match(v scope, h *graph.Hop) fragment {
	switch {
	case h.Step == nil:
		return c.root(v, h)
	case h.Step.Ref != "":
		return c.reference(v, h)
	case offIndex(h):
		// The hub is left out of the pattern: named, it would tempt the planner to expand and sort.
		where := append(c.common(v, h, v.link, "member"), text("%s.hub = %s.id", v.link, v.above))
		if len(h.On) > 0 {
			where = append(where, labelled(v.above, h.On))
		}
		if h.Step.Beyond(h.Kinds) {
			where = append(where, labelled(v.node, h.Kinds))
		}
		index := fmt.Sprintf("%s:%s(hub, %s, member)", v.link, h.Step.Link, h.Order.By.Property())
		return text("MATCH (%s)-[%s:%s]->() USING INDEX SEEK %s", v.node, v.link, h.Step.Link, index).plus(conditions(where))
	default:
		where := c.common(v, h, v.node, "id")
		if h.Step.Beyond(h.Kinds) {
			where = append(where, labelled(v.node, h.Kinds)) // in the pattern, a label would tempt the planner to start at an index of it
		}
		return text("MATCH (%s)%s(%s)", guarded(v.above, h.On), arrow(v.link, h.Step), v.node).plus(conditions(where))
	}
}

// offIndex says that the page comes off the hub's own index, in its order.
func offIndex(h *graph.Hop) bool {
	return h.Step != nil && h.Step.Hub() && h.Page != nil && !h.Order.By.Measured()
}

// common are the conditions that every way of matching shares: the day of the plan, what the hop asks, and the page's bounds
// on what holds the order: the node by its id, or the link to a hub by its member.
func (c *compiler) common(v scope, h *graph.Hop, holder, id string) []fragment {
	var where []fragment
	ordered := h.Page != nil && !h.Order.By.Measured()
	switch cut := h.Page != nil && dated(h.Kinds) || c.dated(h.Kinds); {
	case cut && sortIsSince(h.Kinds) && (h.Step == nil || ordered && h.Order.By != graph.ByRecordedAt):
		where = append(where, text("%s.sort <= $q.asOf", holder))
		if c.plan.AsOf != "" { // what has no day of its own stands first in the order, and is known since some day all the same
			where = append(where, text("CASE %s.sort WHEN '' THEN %s.since <= $q.asOf ELSE true END", holder, v.node))
		}
	case cut:
		where = append(where, text("%s.since <= $q.asOf", v.node))
	}
	if h.Where != nil {
		where = append(where, c.predicate(v.node, h.Where, 0, false))
	}
	if ordered {
		where = append(where, pageRange(holder+"."+h.Order.By.Property(), holder+"."+id, h)...)
	}
	return where
}

// dated says that rows of the kinds must be cut by the plan's day where all of them are visited. A plan without a day needs no
// cut, but for dyads, some of which are known on no day.
func (c *compiler) dated(kinds []graph.Kind) bool {
	return dated(kinds) && (c.plan.AsOf != "" || slices.Contains(kinds, graph.KindDyad))
}

func dated(kinds []graph.Kind) bool { return slices.ContainsFunc(kinds, graph.Kind.Dated) }

// sortIsSince: the day of the plan bounds the primary order itself, so that later rows are not even visited.
func sortIsSince(kinds []graph.Kind) bool {
	return !slices.ContainsFunc(kinds, func(k graph.Kind) bool { return !k.SortIsSince() })
}

func conditions(parts []fragment) fragment {
	if len(parts) == 0 {
		return fragment{}
	}
	return text(" WHERE ").plus(joined(byText(parts), " AND "))
}

// labelled holds a node against kinds. It stands in a list: of several labels the planner may make a search for each, and of
// one label a scan of its own that it joins with what an index found, in memory.
func labelled(variable string, kinds []graph.Kind) fragment {
	return text("any(h IN [%s] WHERE h)", guarded(variable, kinds))
}

// reference finds nodes by ids kept in a property.
func (c *compiler) reference(v scope, h *graph.Hop) fragment {
	holder := v.above
	if h.Step.OnLink {
		holder = v.aboveLink
	}
	where := append(c.common(v, h, v.node, "id"), referred(v.node, h.Step, holder))
	if len(h.On) > 0 {
		where = append(where, labelled(v.above, h.On))
	}
	if h.Step.Beyond(h.Kinds) {
		where = append(where, labelled(v.node, h.Kinds))
	}
	return byID(v.node).plus(conditions(where))
}

// byID matches a node whose id some condition names. The index is named, here and for every order, because the planner's own
// choice follows samples of the indexes: in a database that was just filled they say that it is empty, and the plan outlives
// them.
func byID(node string) fragment {
	return text("MATCH (%[1]s:Entity) USING INDEX SEEK %[1]s:Entity(id)", node)
}

func referred(node string, step *graph.Step, holder string) fragment {
	if step.Many {
		return text("%s.id IN %s.%s", node, holder, step.Ref)
	}
	return text("%s.id = %s.%s", node, holder, step.Ref)
}

// root finds rows by their ids; or, where a condition pins them to named hubs, off the order of each hub, merged; or off
// the order of their whole kind.
func (c *compiler) root(v scope, h *graph.Hop) fragment {
	anchor := graph.FindAnchor(h)
	switch {
	case h.IDs != nil:
		where := append(c.common(v, h, v.node, "id"), param(v.node+".id IN ", graph.OfKinds(h.IDs, h.Kinds), ""))
		return byID(v.node).plus(conditions(where))
	case h.Search != nil:
		return c.searched(v, h)
	case anchor != nil:
		return c.anchored(v, h, anchor)
	case !h.Kinds[0].Appended() && pinned(h, "id"):
		where := append(c.common(v, h, v.node, "id"), labelled(v.node, h.Kinds))
		return byID(v.node).plus(conditions(where))
	}
	return c.ofKind(v, h)
}

// pinned says that a condition names the rows by a property that has an index of its own.
func pinned(h *graph.Hop, property string) bool {
	return slices.ContainsFunc(h.Conjuncts(), func(p graph.Predicate) bool {
		by, ok := p.(graph.Compare)
		return ok && by.Property == property && by.Op == graph.OpIn
	})
}

func (c *compiler) anchored(v scope, h *graph.Hop, anchor *graph.Anchor) fragment {
	hub := scope{node: v.node, link: v.link, above: "hub"}
	where := []fragment{text("hub.since <= $q.asOf"), param("hub.id IN ", anchor.IDs, "")}
	members := *h
	members.Step, members.Where = anchor.Step, anchor.Rest
	found := c.match(hub, &members)
	if h.Page != nil && !h.Order.By.Measured() {
		found = text("CALL (hub) {\n    ").plus(found, text("\n    RETURN %s ORDER BY %s", v.node, order(hub, &members)), param(" LIMIT ", int64(h.Page.Limit)+1, " }"))
	}
	return byID("hub").plus(conditions(where), text("\n  "), found, text("\n  WITH DISTINCT %s", v.node))
}

// Sentinels stand for a missing bound, so that the first page and all later ones are one text.
const (
	lowest  = ""
	highest = "\U0010FFFF"
)

// pageRange keeps the rows beyond After and short of Before. Every property of the index must be mentioned, or the planner
// scans the type and sorts. CASE says what OR could: for OR the planner may read the index once for each side, unite and sort.
func pageRange(key, id string, h *graph.Hop) []fragment {
	low, high := graph.Position{Key: lowest, ID: lowest}, graph.Position{Key: highest, ID: highest}
	after, before := h.Page.After, h.Page.Before
	if h.Order.Desc {
		after, before = before, after
	}
	if after != nil {
		low = *after
	}
	if before != nil {
		high = *before
	}
	return []fragment{
		param(key+" >= ", low.Key, ""),
		param(key+" <= ", high.Key, ""),
		param("CASE "+key+" WHEN ", low.Key, "").plus(param(" THEN "+id+" > ", low.ID, " ELSE true END")),
		param("CASE "+key+" WHEN ", high.Key, "").plus(param(" THEN "+id+" < ", high.ID, " ELSE true END")),
		text("%s IS NOT NULL", id),
	}
}

// order is what rows are sorted by, read in the hop's direction, which for a backward page is the opposite of its order's.
func order(v scope, h *graph.Hop) string {
	key := "." + h.Order.By.Property()
	var by []string
	switch {
	case h.Order.By.Measured():
		by = []string{v.key(), v.node + ".id"}
		if h.Step != nil && h.Step.Link != "" {
			by = append(by, v.link+".place")
		}
	case h.Listed():
		by = []string{v.link + ".place"}
	case offIndex(h):
		by = []string{v.link + ".hub", v.link + key, v.link + ".member"}
	case h.Step == nil || h.Step.Link == "":
		by = []string{v.node + key, v.node + ".id"}
	case h.Step.Way == graph.Both:
		by = []string{v.node + key, v.node + ".id", "startNode(" + v.link + ") = " + v.above, v.link + ".place"}
	default:
		by = []string{v.node + key, v.node + ".id", v.link + ".place"}
	}
	return directed(h, by...)
}

func directed(h *graph.Hop, by ...string) string {
	if h.Order.Desc == (h.Page != nil && h.Page.Backward) {
		return strings.Join(by, ", ")
	}
	return strings.Join(by, " DESC, ") + " DESC"
}

// meant says whether the hop is for rows of a kind.
func (s *shape) meant(kind graph.Kind) bool {
	return len(s.hop.On) == 0 || slices.Contains(s.hop.On, kind)
}
