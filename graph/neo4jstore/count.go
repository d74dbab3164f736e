package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// all matches every row of a hop, and names the variable that tells one row from another.
func (c *compiler) all(v scope, h *graph.Hop) (fragment, string) {
	whole := *h
	whole.Page = nil
	if h.Step != nil && h.Step.Link != "" {
		return c.match(v, &whole), v.link
	}
	return c.match(v, &whole), v.node
}

// tally is COLLECT { match, one value for each column, count } for the lines of a tally, or COUNT of them.
func (c *compiler) tally(above string, h *graph.Hop, depth int, t graph.Tally) fragment {
	v := scopeOf(above, depth)
	indent := strings.Repeat("  ", depth+1)
	if len(t.By) == 1 && !t.Number {
		if match, property := c.offIndexes(v.node, h, t.By[0]); property != "" {
			return indexed(match, v.node+"."+property, t.By[0].Prefix)
		}
	}
	body, row := c.all(v, h)
	number := "count(*)"
	columns, names := make([]string, len(t.By)), make([]string, len(t.By))
	for i, value := range t.By {
		names[i] = fmt.Sprintf("v%d_%d", depth, i)
		var spread fragment
		spread, columns[i] = c.value(v, h, value, depth, names[i])
		body = body.plus(spread)
		columns[i] += " AS " + names[i]
		if value.Many() {
			number = "count(DISTINCT " + row + ")"
		}
	}
	if v := t.By[0]; t.Number && len(t.By) == 1 && v.Step != nil && v.Property == "id" && v.Prefix == 0 {
		columns[0] = "x" + names[0][1:] // the nodes themselves tell as much as their ids
	}
	if t.Number {
		return text("COUNT {\n%s", indent).plus(body, text("\n%sWITH DISTINCT %s RETURN 1 AS one }", indent, strings.Join(columns, ", ")))
	}
	return text("COLLECT {\n%s", indent).plus(body,
		text("\n%[1]sWITH %[2]s, %[3]s AS k%[4]d\n%[1]sRETURN [%[5]s, k%[4]d] }", indent, strings.Join(columns, ", "), number, depth, strings.Join(names, ", ")))
}

// indexed is a tally by a value that comes with the rows off an index. Only what is left of it is cut.
func indexed(match fragment, held string, prefix int) fragment {
	body := text("COLLECT {\n  ").plus(match, text("\n  WITH %s AS held, count(*) AS rows", held))
	if prefix > 0 {
		body = body.plus(text("\n  WITH left(held, %d) AS held, sum(rows) AS rows", prefix))
	}
	return body.plus(text("\n  RETURN [held, rows] }"))
}

// value is the expression of one column of a tally, and what must be matched or unwound for it first.
func (c *compiler) value(v scope, h *graph.Hop, value graph.Value, depth int, name string) (spread fragment, expression string) {
	indent := strings.Repeat("  ", depth+1)
	holder := v.node
	switch {
	case value.OnLink:
		holder = v.link
	case value.Step != nil:
		holder = "x" + name[1:]
		spread = text("\n%s", indent).plus(c.beyond(h, v.node, value.Step, holder))
	}
	held := holder + "." + value.Property
	switch value.Shape {
	case graph.ShapeSeries:
		expression = "coalesce(" + c.series(held) + ", '')"
	case graph.ShapeList:
		expression = "u" + name[1:]
		spread = spread.plus(text("\n%sUNWIND coalesce(%s, []) AS %s", indent, held, expression))
	default:
		expression = "coalesce(" + held + ", '')"
	}
	if value.Prefix > 0 {
		expression = fmt.Sprintf("left(%s, %d)", expression, value.Prefix)
	}
	return spread, expression
}

// beyond goes from each row to what a step reaches. It is a subquery, so that the planner comes from the rows: in one clause
// with them it may start at the links of the step, which look few in a database that was just filled. Of a whole kind it may:
// all of the links are wanted.
func (c *compiler) beyond(h *graph.Hop, from string, step *graph.Step, to string) fragment {
	if h.Whole() {
		return text("MATCH ").plus(c.reached(from, step, to))
	}
	return text("CALL (%s) { MATCH ", from).plus(c.reached(from, step, to), text(" RETURN %s }", to))
}

// reached is a pattern to the known nodes that a step reaches.
func (c *compiler) reached(from string, step *graph.Step, to string) fragment {
	var where []fragment
	if c.dated(step.To) {
		where = append(where, text("%s.since <= $q.asOf", to))
	}
	end := to
	if step.Beyond(step.To) {
		end = guarded(to, step.To)
	}
	return text("(%s)%s(%s)", from, arrow("", step), end).plus(conditions(where))
}

// group is COLLECT { match, step, count, order, hops below } for the nodes of a group.
func (c *compiler) group(above string, h *graph.Hop, depth int, g *graph.Hop, s *shape) fragment {
	v, indent := scopeOf(above, depth), strings.Repeat("  ", depth+1)
	inner := scope{node: fmt.Sprintf("n%d", depth+1), link: fmt.Sprintf("r%d", depth+1), above: v.node}
	below := c.hops(inner.node, g.Hops, depth+2)
	number(below, 2)
	step := *g.Step
	step.To = g.Kinds
	counted := fmt.Sprintf("k%d", depth)
	carried := inner.node + ", " + counted
	var body fragment
	if c.degrees(h, &step) {
		body = text("MATCH (%s:%s)\n%sWITH %s, COUNT { (%s)<-[:%s]-() } AS %s WHERE %s > 0\n%sWITH %s", inner.node, labels(g.Kinds), indent, inner.node, inner.node, step.Link, counted, counted, indent, carried)
	} else {
		all, row := c.all(v, h)
		body = all.plus(text("\n%s", indent), c.beyond(h, v.node, &step, inner.node), text("\n%sWITH %s, count(DISTINCT %s) AS %s", indent, inner.node, row, counted))
	}
	body = body.plus(text(" ORDER BY %s DESC, %s.sort, %s.id", counted, inner.node, inner.node), param(" LIMIT ", int64(g.Page.Limit)+1, ""))
	columns := []string{inner.node + " {.*}", "{count: " + counted + "}"}
	return text("COLLECT {\n%s", indent).plus(body, c.returned(carried, columns, below, depth, s))
}

// degrees says that the rows of a hop that reach a node are as many as the links that end there: the hop is a whole kind, as of
// no day, which alone owns links of the type, and each of its nodes at most one to one hub.
func (c *compiler) degrees(h *graph.Hop, step *graph.Step) bool {
	info := step.Link.Info()
	return h.Whole() && c.plan.AsOf == "" &&
		info.Hub && step.Way == graph.Out && slices.Equal(info.From, h.Kinds) && !dated(step.To)
}

// measure is the key of an order that is no property.
func (c *compiler) measure(v scope, h *graph.Hop) fragment {
	switch h.Order.By {
	case graph.ByRelevance:
		return param("CASE WHEN "+v.node+"."+graph.SearchProperty+" CONTAINS ", h.Search.NamePart(), " THEN '"+graph.RankName+"'").plus(
			param(" WHEN "+v.node+"."+graph.SearchProperty+" CONTAINS ", h.Search.PrefixPart(), " THEN '"+graph.RankPrefix+"'"),
			text(" ELSE '%s' END + %s.sort", graph.RankOther, v.node))
	case graph.ByMembers:
		if !c.dated(h.Order.Of.To) && !h.Order.Of.Beyond(h.Order.Of.To) {
			return text("right('%s' + toString(COUNT { (%s)%s() }), %d)", strings.Repeat("0", paddedLen), v.node, arrow("", h.Order.Of), paddedLen)
		}
		return text("right('%s' + toString(COUNT { MATCH ", strings.Repeat("0", paddedLen)).plus(
			c.reached(v.node, h.Order.Of, "o"+v.node[1:]), text(" }), %d)", paddedLen))
	default:
		member, link := "o"+v.node[1:], "p"+v.node[1:]
		where := []fragment{
			text("%s.hub = %s.id", link, v.node), text("%s.sort >= ''", link), text("%s.member IS NOT NULL", link),
		}
		if c.dated(h.Order.Of.To) {
			where = append(where, text("%s.since <= $q.asOf", member))
		}
		if h.Order.Of.Beyond(h.Order.Of.To) {
			where = append(where, labelled(member, h.Order.Of.To))
		}
		return text("coalesce(COLLECT { MATCH (%[1]s)-[%[2]s:%[3]s]->() USING INDEX SEEK %[2]s:%[3]s(hub, sort, member)", member, link, h.Order.Of.Link).plus(conditions(where),
			text(" RETURN %[1]s.sort ORDER BY %[1]s.hub DESC, %[1]s.sort DESC, %[1]s.member DESC LIMIT 1 }[0], '')", link))
	}
}

// paddedLen is the width of graph.Padded.
const paddedLen = 20

// searched finds a root's rows by the index of texts: that of their kind, or for several kinds that of all nodes, since a union of
// a dozen kinds takes the planner several times as long.
func (c *compiler) searched(v scope, h *graph.Hop) fragment {
	where := c.common(v, h, v.node, "id")
	label := string(h.Kinds[0])
	if len(h.Kinds) > 1 {
		label = entity
		where = append(where, labelled(v.node, h.Kinds))
	}
	match, holds := byParts(v.node, label, h.Search.Parts())
	return match.plus(conditions(append(where, holds...)))
}

// byParts matches the nodes of a label whose text holds every part, by the index of texts: by the first part, which is likely the
// rarest. The others stand in a list, where the planner cannot choose one of them instead.
func byParts(node, label string, parts []string) (match fragment, where []fragment) {
	var holds []fragment
	for _, part := range parts {
		holds = append(holds, param(node+"."+graph.SearchProperty+" CONTAINS ", part, ""))
	}
	where = holds[:1:1]
	if len(holds) > 1 {
		where = append(where, text("all(h IN [").plus(joined(holds[1:], ", "), text("] WHERE h)")))
	}
	return text("MATCH (%[1]s:%[3]s) USING TEXT INDEX %[1]s:%[3]s(%[2]s)", node, graph.SearchProperty, label), where
}
