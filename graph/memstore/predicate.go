package memstore

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// holds evaluates a condition on a node: two-valued, what is absent compares false.
func (r *reading) holds(p graph.Predicate, n *node) bool {
	switch p := p.(type) {
	case graph.And:
		return !slices.ContainsFunc(p, func(q graph.Predicate) bool { return !r.holds(q, n) })
	case graph.Or:
		return slices.ContainsFunc(p, func(q graph.Predicate) bool { return r.holds(q, n) })
	case graph.Not:
		return !r.holds(p.Of, n)
	case graph.Compare:
		return r.compares(p, n)
	case graph.Linked:
		return r.linked(p, n)
	}
	return false
}

func (r *reading) compares(c graph.Compare, n *node) bool {
	if c.Shape == graph.ShapeSeries {
		return compare(c, r.seriesValue(c.Property, n.props))
	}
	return compare(c, n.props[c.Property])
}

// seriesValue is what a series holds on the plan's day; nil before its first day.
func (r *reading) seriesValue(property string, props graph.Props) any {
	days, _ := props[property+"Days"].([]any)
	held, _ := props[property+"Values"].([]any)
	var value any
	for i, day := range days {
		if d, _ := day.(string); d > string(r.asOf) {
			break
		}
		value = held[i]
	}
	return value
}

func compare(c graph.Compare, value any) bool {
	if value == nil {
		return false
	}
	switch c.Op {
	case graph.OpExists:
		return true
	case graph.OpIn:
		wanted, _ := c.Value.([]string)
		held, ok := value.(string)
		return ok && slices.Contains(wanted, held)
	case graph.OpAtLeast:
		return ordered(value, c.Value, func(sign int) bool { return sign >= 0 })
	case graph.OpAtMost:
		return ordered(value, c.Value, func(sign int) bool { return sign <= 0 })
	case graph.OpPrefix, graph.OpContains:
		held, isText := value.(string)
		part, _ := c.Value.(string)
		if c.Op == graph.OpPrefix {
			return isText && strings.HasPrefix(held, part)
		}
		return isText && strings.Contains(held, part)
	case graph.OpHasAny, graph.OpHasAll:
		wanted, _ := c.Value.([]string)
		held, _ := value.([]any)
		has := func(word string) bool { return slices.Contains(held, any(word)) }
		if c.Op == graph.OpHasAny {
			return slices.ContainsFunc(wanted, has)
		}
		return !slices.ContainsFunc(wanted, func(word string) bool { return !has(word) })
	}
	return false
}

// ordered compares two values of one type; those of different types do not compare.
func ordered(a, b any, holds func(sign int) bool) bool {
	switch a := a.(type) {
	case string:
		b, ok := b.(string)
		return ok && holds(strings.Compare(a, b))
	case int64:
		b, ok := b.(int64)
		return ok && holds(cmp.Compare(a, b))
	case bool:
		b, ok := b.(bool)
		return ok && holds(cmp.Compare(rank(a), rank(b)))
	}
	return false
}

// rank orders false before true.
func rank(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (r *reading) linked(l graph.Linked, n *node) bool {
	var all, matching int64
	r.eachReached(l.Step, &candidate{node: n}, func(to *node, link graph.Props) {
		all++
		if (l.Where == nil || r.holds(l.Where, to)) && (l.Via == nil || r.holds(l.Via, &node{props: link})) {
			matching++
		}
	})
	switch l.Quant {
	case graph.Some:
		return matching > 0
	case graph.None:
		return matching == 0
	case graph.Every:
		return matching == all
	case graph.QuantCount:
		switch l.Op {
		case graph.OpAtLeast:
			return matching >= l.Count
		case graph.OpAtMost:
			return matching <= l.Count
		default:
			return matching == l.Count
		}
	}
	return false
}
