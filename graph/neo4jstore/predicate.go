package neo4jstore

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// predicate compiles a condition on a node, or on a link. A condition that may be unknown, since a property is missing, is as
// good as false where rows are kept that fulfil it; strict makes it false, so that NOT means what it says. Only where it
// must: an index cannot serve a strict comparison.
//
// What stands for OR and NOT are lists: any(h IN [a, b] WHERE h). For an OR, which is also what NOT makes of an AND, the
// planner may read the index of an order once for each side, unite and sort. And instead of the words true and false, which
// it reasons away together with what a named index refers to, stands a property that every node has.
func (c *compiler) predicate(node string, p graph.Predicate, depth int, strict bool) fragment {
	switch p := p.(type) {
	case graph.And:
		return c.both(node, p, depth, strict)
	case graph.Or:
		return c.either(node, p, depth, strict)
	case graph.Not:
		return text("none(h IN [").plus(c.predicate(node, p.Of, depth, true), text("] WHERE h)"))
	case graph.Compare:
		return c.compare(node, p, strict)
	case graph.Linked:
		return c.linked(node, p, depth)
	}
	return fragment{} // a plan is validated before it is compiled
}

func (c *compiler) both(node string, conditions graph.And, depth int, strict bool) fragment {
	if len(conditions) == 0 {
		return text("%s IS NOT NULL", always(node))
	}
	parts := make([]fragment, len(conditions))
	for i, q := range conditions {
		parts[i] = c.predicate(node, q, depth, strict)
	}
	return text("(").plus(joined(byText(parts), " AND "), text(")"))
}

// always is a property that every node has, or every link.
func always(variable string) string {
	if strings.HasPrefix(variable, linkVariable) {
		return variable + ".place"
	}
	return variable + ".id"
}

// linkVariable begins the names of links that conditions ask something of.
const linkVariable = "l"

// either folds branches of one shape into any(v IN $list WHERE …), so that two branches and two hundred are one text.
// Branches with subqueries, which a list predicate cannot hold, stay apart.
func (c *compiler) either(node string, branches graph.Or, depth int, strict bool) fragment {
	if len(branches) == 0 {
		return text("%s IS NULL", always(node))
	}
	byShape := map[string][]fragment{}
	var parts []fragment
	for _, q := range branches {
		part := c.predicate(node, q, depth, strict)
		if subqueries(q) || len(part.values) == 0 {
			parts = append(parts, part)
		} else {
			byShape[part.text] = append(byShape[part.text], part)
		}
	}
	for _, same := range byShape {
		parts = append(parts, fold(same, depth))
	}
	if len(parts) == 1 {
		return parts[0]
	}
	return text("any(h IN [").plus(joined(byText(parts), ", "), text("] WHERE h)"))
}

func fold(same []fragment, depth int) fragment {
	if len(same) == 1 {
		return same[0]
	}
	variable := "v" + strconv.Itoa(depth)
	rows := make([]any, len(same))
	for i, part := range same {
		row := map[string]any{}
		for j, value := range part.values {
			row["a"+strconv.Itoa(j)] = value
		}
		rows[i] = row
	}
	condition := same[0].text
	for j := range same[0].values {
		condition = strings.Replace(condition, hole, variable+".a"+strconv.Itoa(j), 1)
	}
	return param("any("+variable+" IN ", rows, " WHERE "+condition+")")
}

func subqueries(p graph.Predicate) bool {
	switch p := p.(type) {
	case graph.And:
		return slices.ContainsFunc(p, subqueries)
	case graph.Or:
		// A folded branch names its list variable; folding it again would need another.
		return true
	case graph.Not:
		return subqueries(p.Of)
	case graph.Linked:
		return true
	}
	return false
}

func (c *compiler) compare(node string, p graph.Compare, strict bool) fragment {
	value := node + "." + p.Property
	if p.Shape == graph.ShapeSeries {
		value = c.series(value)
	}
	var holds fragment
	switch p.Op {
	case graph.OpExists:
		return text("%s IS NOT NULL", value)
	case graph.OpHasAny:
		holds = param("any(x IN "+value+" WHERE x IN ", p.Value, ")")
	case graph.OpHasAll:
		holds = param("all(x IN ", p.Value, " WHERE x IN "+value+")").plus(text(" AND %s IS NOT NULL", value))
	default:
		holds = param(value+" "+operators[p.Op]+" ", p.Value, "")
	}
	if p.Shape == graph.ShapeSeries && p.Op == graph.OpIn && c.plan.AsOf != "" {
		// What a series never held it did not hold on the day: few nodes need a look at their days.
		ever := param("CASE WHEN any(x IN "+node+"."+p.Property+"Values WHERE x IN ", p.Value, ") THEN ")
		holds = ever.plus(holds, text(" ELSE false END"))
	}
	if strict {
		return text("coalesce(").plus(holds, text(", false)"))
	}
	return holds
}

// series is what a series holds on the plan's day.
func (c *compiler) series(value string) string {
	if c.plan.AsOf == "" {
		return graph.LastOf(value)
	}
	return fmt.Sprintf("%[1]sValues[..size([d IN %[1]sDays WHERE d <= $q.asOf])][-1]", value)
}

var operators = map[graph.Op]string{
	graph.OpIn: "IN", graph.OpAtLeast: ">=", graph.OpAtMost: "<=", graph.OpPrefix: "STARTS WITH", graph.OpContains: "CONTAINS",
}

func (c *compiler) linked(node string, p graph.Linked, depth int) fragment {
	reached, link := "m"+strconv.Itoa(depth), ""
	if p.Via != nil {
		link = linkVariable + strconv.Itoa(depth)
	}
	var pattern fragment
	var where []fragment
	if c.dated(p.Step.To) {
		where = append(where, text("%s.since <= $q.asOf", reached))
	}
	if p.Step.Beyond(p.Step.To) {
		where = append(where, labelled(reached, p.Step.To))
	}
	if p.Step.Ref != "" {
		pattern = byID(reached)
		where = append(where, referred(reached, p.Step, node))
	} else {
		pattern = text("MATCH (%s)%s(%s)", node, arrow(link, p.Step), reached)
	}
	where = append(where, c.wanted(p, reached, link, depth+1, false)...)
	body := text("{ ").plus(pattern, conditions(where), text(" }"))
	switch p.Quant {
	case graph.Some:
		return text("EXISTS ").plus(body)
	case graph.QuantCount:
		operator := operators[p.Op]
		if p.Op == graph.OpIn {
			operator = "="
		}
		return text("COUNT ").plus(body, text(" %s ", operator), param("", p.Count, ""))
	default:
		return text("NOT EXISTS ").plus(body)
	}
}

// wanted are the conditions on a row and on the link to it; for every, that one of them does not hold. seeks says that an index
// may serve those on the link.
func (c *compiler) wanted(p graph.Linked, reached, link string, depth int, seeks bool) []fragment {
	var holds []fragment
	for _, q := range []struct {
		variable string
		of       graph.Predicate
	}{{reached, p.Where}, {link, p.Via}} {
		switch {
		case q.of == nil:
		case p.Quant == graph.Every:
			holds = append(holds, c.predicate(q.variable, graph.Not{Of: q.of}, depth, false))
		case q.variable == link && seeks:
			holds = append(holds, c.predicate(q.variable, q.of, depth, false))
		case q.variable == link: // in a list, where the planner cannot look for all such links by an index, once for each row
			holds = append(holds, text("any(h IN [").plus(c.predicate(q.variable, q.of, depth, false), text("] WHERE h)")))
		default:
			holds = append(holds, c.predicate(q.variable, q.of, depth, false))
		}
	}
	if p.Quant != graph.Every {
		return holds
	}
	if len(holds) == 0 {
		return []fragment{c.predicate(reached, graph.Or{}, depth, false)} // whatever is reached will do
	}
	if len(holds) == 1 {
		return holds
	}
	return []fragment{text("any(h IN [").plus(joined(byText(holds), ", "), text("] WHERE h)"))}
}
