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
type statement struct {
	text   string
	params map[string]any
	roots  []*shape // in the order of the result's columns
}

// shape says where in a result row the parts of a hop stand: [properties, link properties, collected hops…].
type shape struct {
	hop   *graph.Hop
	rows  int // column of the rows; -1 where none are wanted
	total int // column of the count; -1 where none is wanted
	below []*shape
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

// compile turns a plan into a statement.
func compile(plan *graph.Plan) (*statement, error) {
	c := &compiler{plan: plan}
	var columns []string
	var body fragment
	roots := c.hops("", plan.Roots, 0)
	s := &statement{}
	for _, r := range roots {
		s.roots = append(s.roots, r.shape)
		for _, col := range r.columns {
			columns = append(columns, fmt.Sprintf("c%d", len(columns)))
			if len(columns) > 1 {
				body.text += ",\n"
			}
			body = body.plus(col, text(" AS %s", columns[len(columns)-1]))
		}
	}
	number(roots, 0)
	if c.err != nil {
		return nil, c.err
	}
	s.text, s.params = numbered(text("RETURN ").plus(body))
	s.params["asOf"] = string(asOf(plan))
	return s, nil
}

func asOf(plan *graph.Plan) graph.Day {
	if plan.AsOf == "" {
		return graph.LastDay
	}
	return plan.AsOf
}

// numbered gives the holes their names in the order of the text.
func numbered(f fragment) (string, map[string]any) {
	params := make(map[string]any, len(f.values)+1)
	var b strings.Builder
	rest := f.text
	for i, value := range f.values {
		before, after, _ := strings.Cut(rest, hole)
		name := "p" + strconv.Itoa(i)
		b.WriteString(before)
		b.WriteString("$" + name)
		params[name] = value
		rest = after
	}
	b.WriteString(rest)
	return b.String(), params
}

type compiler struct {
	plan *graph.Plan
	err  error
}

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
		if !h.shape.hop.CountOnly {
			h.shape.rows = first
			first++
		}
		if h.shape.hop.Total || h.shape.hop.CountOnly {
			h.shape.total = first
			first++
		}
	}
}

// hop compiles one hop into an expression for its rows and one for their number.
func (c *compiler) hop(above string, h *graph.Hop, depth int) compiled {
	out := compiled{shape: &shape{hop: h}}
	if !h.CountOnly {
		out.columns = append(out.columns, c.collect(above, h, depth, out.shape))
	}
	if h.Total || h.CountOnly {
		out.columns = append(out.columns, c.count(above, h, depth))
	}
	return out
}

// scope names the variables of one hop.
type scope struct{ node, link, above string }

func scopeOf(above string, depth int) scope {
	return scope{node: "n" + strconv.Itoa(depth), link: "r" + strconv.Itoa(depth), above: above}
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
	body := c.match(v, h, true)
	body = body.plus(text("\n%sWITH %s ORDER BY %s", indent, carried, c.order(v, h)))
	if h.Page != nil {
		body = body.plus(param(" LIMIT ", int64(h.Page.Limit)+1, ""))
	}
	row := []string{"properties(" + v.node + ")", "null"}
	if linked {
		row[1] = "properties(" + v.link + ")"
	}
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
		body = body.plus(text("\n%sWITH %s", indent, carried)).plus(collected...)
	}
	return text("COLLECT {\n%s", indent).plus(body, text("\n%sRETURN [%s] }", indent, strings.Join(row, ", ")))
}

// count is COUNT { match }, without order or page. Where nothing is asked of the nodes it is a look at the degree, however
// many there are.
func (c *compiler) count(above string, h *graph.Hop, depth int) fragment {
	v := scopeOf(above, depth)
	unpaged := *h
	unpaged.Page = nil
	indent := strings.Repeat("  ", depth+1)
	if h.Step != nil && h.Step.Link != "" && c.plan.AsOf == "" && h.Where == nil && !h.Step.Narrow() {
		return text("COUNT { (%s)%s() }", guarded(v.above, h.On), arrow("", h.Step))
	}
	body := c.match(v, &unpaged, false)
	if h.Step == nil {
		return text("COUNT {\n%s", indent).plus(body, text("\n%sRETURN DISTINCT %s }", indent, v.node))
	}
	return text("COUNT {\n%s", indent).plus(body, text(" }"))
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

// match finds the rows of a hop: a pattern and every condition. ordered says that order and page follow, so that a page
// of a hub may come off the link's own index.
func (c *compiler) match(v scope, h *graph.Hop, ordered bool) fragment {
	where := c.common(v, h)
	switch {
	case h.Step == nil && h.IDs != nil:
		where = append(where, text("%s:%s", v.node, labels(h.Kinds)), param(v.node+".id IN ", h.IDs, ""))
		return text("MATCH (%s:Entity)", v.node).plus(c.conditions(where))
	case h.Step == nil:
		return c.root(v, h, where, ordered)
	case h.Step.Ref != "":
		return c.reference(v, h, where)
	case h.Step.Hub() && h.Order.By == graph.BySort && h.Page != nil:
		// The end is left out of the pattern: named, it would tempt the planner to expand and sort.
		if len(h.On) > 0 {
			where = append(where, text("%s:%s", v.above, labels(h.On)))
		}
		where = append(where, text("%s.hub = %s.id", v.link, v.above))
		where = append(where, c.hubRange(v, h)...)
		if h.Step.Narrow() {
			where = append(where, text("%s:%s", v.node, labels(h.Kinds)))
		}
		return text("MATCH (%s)-[%s:%s]->()", v.node, v.link, h.Step.Link).plus(c.conditions(where))
	default:
		node := v.node
		if h.Step.Narrow() {
			node = guarded(v.node, h.Kinds)
		}
		if h.Page != nil {
			where = append(where, c.pageRange(v.node+"."+orderProperty(h.Order), v.node+".id", h)...)
		}
		return text("MATCH (%s)%s(%s)", guarded(v.above, h.On), arrow(v.link, h.Step), node).plus(c.conditions(where))
	}
}

// common are the conditions that every way of matching shares: the day of the plan and what the hop asks.
func (c *compiler) common(v scope, h *graph.Hop) []fragment {
	var where []fragment
	if c.dated(h.Kinds) {
		where = append(where, text("%s.since <= $asOf", v.node))
	}
	if h.Where != nil {
		where = append(where, c.predicate(v.node, h.Where, 0))
	}
	return where
}

func (c *compiler) dated(kinds []graph.Kind) bool {
	return slices.ContainsFunc(kinds, graph.Kind.Dated)
}

func (c *compiler) conditions(parts []fragment) fragment {
	if len(parts) == 0 {
		return fragment{}
	}
	return text(" WHERE ").plus(joined(byText(parts), " AND "))
}

// reference finds nodes by ids kept in a property.
func (c *compiler) reference(v scope, h *graph.Hop, where []fragment) fragment {
	holder := v.above
	if h.Step.OnLink {
		holder = "r" + strings.TrimPrefix(v.above, "n")
	}
	operator := "="
	if h.Step.Many {
		operator = "IN"
	}
	where = append(where, text("%s.id %s %s.%s", v.node, operator, holder, h.Step.Ref))
	if len(h.On) > 0 {
		where = append(where, text("%s:%s", v.above, labels(h.On)))
	}
	return text("MATCH (%s:Entity)", v.node).plus(c.conditions(where))
}

// root finds the rows of a whole kind: off the kind's own index, or, where a condition pins them to named hubs, off the
// order of each hub, merged.
func (c *compiler) root(v scope, h *graph.Hop, where []fragment, ordered bool) fragment {
	kind := h.Kinds[0]
	anchor := graph.FindAnchor(h)
	if anchor == nil || h.Order.By != graph.BySort {
		if ordered && h.Page != nil {
			where = append(where, c.pageRange(v.node+"."+orderProperty(h.Order), v.node+".id", h)...)
			if kind.SortIsSince() && h.Order.By == graph.BySort {
				where = append(where, text("%s.sort <= $asOf", v.node))
			}
		}
		return text("MATCH (%s:%s)", v.node, kind).plus(c.conditions(where))
	}
	pinned := *h
	pinned.Where, pinned.Kinds = anchor.Rest, h.Kinds
	where = append(c.common(v, &pinned), text("%s.hub = hub", v.link))
	if h.Page == nil {
		return param("UNWIND ", anchor.IDs, " AS hub").plus(text(" MATCH (%s)-[%s:%s]->()", v.node, v.link, anchor.Step.Link), c.conditions(where), text(" WITH DISTINCT %s", v.node))
	}
	where = append(where, c.hubRange(v, h)...)
	direction := direction(h)
	return param("UNWIND ", anchor.IDs, " AS hub").plus(
		text(" CALL (hub) { MATCH (%s)-[%s:%s]->()", v.node, v.link, anchor.Step.Link), c.conditions(where),
		text(" RETURN %[1]s ORDER BY %[2]s.hub%[3]s, %[2]s.sort%[3]s, %[2]s.member%[3]s", v.node, v.link, direction),
		param(" LIMIT ", int64(h.Page.Limit)+1, " }"), text(" WITH DISTINCT %s", v.node))
}

// hubRange is the page as a range of the hub's index. Every property of the index must be mentioned, or the planner scans
// the type and sorts.
func (c *compiler) hubRange(v scope, h *graph.Hop) []fragment {
	where := c.pageRange(v.link+".sort", v.link+".member", h)
	if len(h.Kinds) == 1 && h.Kinds[0].SortIsSince() {
		where = append(where, text("%s.sort <= $asOf", v.link))
	}
	return where
}

// Sentinels stand for a missing bound, so that the first page and all later ones are one text.
const (
	lowest  = ""
	highest = "\U0010FFFF"
)

// pageRange keeps the rows beyond After and short of Before.
func (c *compiler) pageRange(key, id string, h *graph.Hop) []fragment {
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
		param("("+key+" > ", low.Key, "").plus(param(" OR "+id+" > ", low.ID, ")")),
		param("("+key+" < ", high.Key, "").plus(param(" OR "+id+" < ", high.ID, ")")),
		text("%s IS NOT NULL", id),
	}
}

func orderProperty(o graph.Order) string {
	if o.By == graph.ByRecordedAt {
		return string(graph.ByRecordedAt)
	}
	return string(graph.BySort)
}

// direction is the one in which the rows are read, which for a backward page is the order's opposite.
func direction(h *graph.Hop) string {
	if h.Order.Desc != (h.Page != nil && h.Page.Backward) {
		return " DESC"
	}
	return ""
}

func (c *compiler) order(v scope, h *graph.Hop) string {
	d := direction(h)
	switch {
	case h.Step != nil && h.Step.Hub() && h.Order.By == graph.BySort && h.Page != nil:
		return fmt.Sprintf("%[1]s.hub%[2]s, %[1]s.sort%[2]s, %[1]s.member%[2]s", v.link, d)
	case h.Step != nil && h.Step.Way == graph.Out && h.Order.By == graph.ByPlace:
		return v.link + ".place" + d
	default:
		return fmt.Sprintf("%[1]s.%[2]s%[3]s, %[1]s.id%[3]s", v.node, orderProperty(h.Order), d)
	}
}

// meant says whether the hop is for rows of a kind.
func (s *shape) meant(kind graph.Kind) bool {
	return len(s.hop.On) == 0 || slices.Contains(s.hop.On, kind)
}
