package neo4jstore

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// predicate compiles a condition on a node variable. Comparisons are made two-valued, so that NOT means what it says.
func (c *compiler) predicate(node string, p graph.Predicate, depth int) fragment {
	switch p := p.(type) {
	case graph.And:
		return c.all(node, p, depth)
	case graph.Or:
		return c.either(node, p, depth)
	case graph.Not:
		return text("NOT (").plus(c.predicate(node, p.Of, depth), text(")"))
	case graph.Compare:
		return c.compare(node, p)
	case graph.Linked:
		return c.linked(node, p, depth)
	}
	c.err = graph.Errorf(graph.ErrInvalid, "a plan holds a condition of type %T", p)
	return fragment{}
}

func (c *compiler) all(node string, conditions graph.And, depth int) fragment {
	if len(conditions) == 0 {
		return text("true")
	}
	parts := make([]fragment, len(conditions))
	for i, q := range conditions {
		parts[i] = c.predicate(node, q, depth)
	}
	return text("(").plus(joined(byText(parts), " AND "), text(")"))
}

// either folds branches of one shape into any(v IN $list WHERE …), so that two branches and two hundred are one text.
// Branches with subqueries, which a list predicate cannot hold, stay apart.
func (c *compiler) either(node string, branches graph.Or, depth int) fragment {
	if len(branches) == 0 {
		return text("false")
	}
	byShape := map[string][]fragment{}
	var parts []fragment
	for _, q := range branches {
		part := c.predicate(node, q, depth)
		if subqueries(q) || len(part.values) == 0 {
			parts = append(parts, part)
		} else {
			byShape[part.text] = append(byShape[part.text], part)
		}
	}
	for _, same := range byShape {
		parts = append(parts, fold(same, depth))
	}
	return text("(").plus(joined(byText(parts), " OR "), text(")"))
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

func (c *compiler) compare(node string, p graph.Compare) fragment {
	value := node + "." + p.Property
	if p.Shape == graph.ShapeSeries {
		value = fmt.Sprintf("[i IN range(0, size(%[1]sDays) - 1) WHERE %[1]sDays[i] <= $asOf | %[1]sValues[i]][-1]", value)
	}
	switch p.Op {
	case graph.OpExists:
		return text("%s IS NOT NULL", value)
	case graph.OpIn:
		return param("coalesce("+value+" IN ", p.Value, ", false)")
	case graph.OpAtLeast:
		return param("coalesce("+value+" >= ", p.Value, ", false)")
	case graph.OpAtMost:
		return param("coalesce("+value+" <= ", p.Value, ", false)")
	case graph.OpPrefix:
		return param("coalesce("+value+" STARTS WITH ", p.Value, ", false)")
	case graph.OpContains:
		return param("coalesce("+value+" CONTAINS ", p.Value, ", false)")
	case graph.OpHasAny:
		return param("coalesce(any(x IN "+value+" WHERE x IN ", p.Value, "), false)")
	case graph.OpHasAll:
		return param(value+" IS NOT NULL AND all(x IN ", p.Value, " WHERE x IN "+value+")")
	}
	c.err = graph.Errorf(graph.ErrInvalid, "a plan compares by %q", p.Op)
	return fragment{}
}

func (c *compiler) linked(node string, p graph.Linked, depth int) fragment {
	reached := "m" + strconv.Itoa(depth)
	var where []fragment
	if c.dated(p.Step.To) {
		where = append(where, text("%s.since <= $asOf", reached))
	}
	var pattern string
	if p.Step.Ref != "" {
		operator := "="
		if p.Step.Many {
			operator = "IN"
		}
		pattern = fmt.Sprintf("MATCH (%s:Entity)", reached)
		where = append(where, text("%s.id %s %s.%s", reached, operator, node, p.Step.Ref))
	} else {
		end := reached
		if p.Step.Narrow() {
			end = guarded(reached, p.Step.To)
		}
		pattern = fmt.Sprintf("MATCH (%s)%s(%s)", node, arrow("", p.Step), end)
	}
	matching := fragment{}
	if p.Where != nil {
		matching = c.predicate(reached, p.Where, depth+1)
	}
	switch {
	case p.Quant == graph.Every && p.Where == nil:
		return text("true")
	case p.Quant == graph.Every:
		matching = text("NOT (").plus(matching, text(")"))
	}
	if p.Where != nil {
		where = append(where, matching)
	}
	body := text("%s", pattern).plus(c.conditions(where))
	switch p.Quant {
	case graph.Some:
		return text("EXISTS { ").plus(body, text(" }"))
	case graph.None, graph.Every:
		return text("NOT EXISTS { ").plus(body, text(" }"))
	case graph.QuantCount:
		operator := map[graph.Op]string{graph.OpAtLeast: ">=", graph.OpAtMost: "<=", graph.OpIn: "="}[p.Op]
		return text("COUNT { ").plus(body, text(" } %s ", operator), param("", p.Count, ""))
	}
	c.err = graph.Errorf(graph.ErrInvalid, "a plan quantifies by %q", p.Quant)
	return fragment{}
}
