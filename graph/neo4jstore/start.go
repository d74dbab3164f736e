package neo4jstore

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// lookup is a property of the nodes of a label, or of the links of a type, that filters hold against words, and that has an
// index for it. Statements go by this table and by nothing that the database counts, so that a plan which was made while the
// database was empty is still the right one when it is full.
type lookup struct {
	on, property string
	few          bool // so few share a value that their order does not matter; and a value may be long, for which a key has little room
	everywhere   bool // no node of the kind is without
}

// entity is the label that every node of the graph has.
const entity = "Entity"

// nodeLookups are those of nodes. Where many may share a value the index ends with the primary order, so that those who do are a
// list in order, as what points at a hub is: a page costs the same whether few hold the value or nearly all. Where a condition
// names several, a statement starts from the one that stands first.
var nodeLookups = []lookup{
	{on: string(graph.KindRevision), property: "node"},
	{on: string(graph.KindPublication), property: "url", few: true},
	{on: entity, property: "name", few: true},
	{on: string(graph.KindActor), property: "kind"},
	{on: string(graph.KindAccusation), property: "currencyLast", everywhere: true},
	{on: string(graph.KindAccusation), property: "disclosureLast", everywhere: true},
	{on: string(graph.KindAccusation), property: "verificationLast", everywhere: true},
	{on: string(graph.KindAccusation), property: "sourcing", everywhere: true},
	{on: string(graph.KindAccusation), property: "byGovernment"},
}

// linkLookups are those of what links carry.
var linkLookups = []lookup{
	{on: string(graph.Accuses), property: "nexus"},
}

// columns are what the index of a node's lookup is on.
func (l lookup) columns() []string {
	if l.few {
		return []string{l.property}
	}
	return []string{l.property, string(graph.BySort), "id"}
}

// seek names the index of a node's lookup.
func (l lookup) seek(node string) fragment {
	return text("MATCH (%[1]s:%[2]s) USING INDEX SEEK %[1]s:%[2]s(%[3]s)", node, l.on, strings.Join(l.columns(), ", "))
}

// all are the conditions without which the planner would not use an index for the properties beside the first.
func (l lookup) all(node string) []fragment {
	if l.few {
		return nil
	}
	return []fragment{text("%s.sort IS NOT NULL", node), text("%s.id IS NOT NULL", node)}
}

// words are what a condition demands of a property, one of them: texts, or yes or no; "" and none where it demands anything else.
// A series is held against the value that it ends with, which says nothing of an earlier day.
func (c *compiler) words(p graph.Predicate) (property string, words []any) {
	by, ok := p.(graph.Compare)
	if !ok {
		return "", nil
	}
	switch value := by.Value.(type) {
	case []string:
		if by.Op != graph.OpIn {
			return "", nil
		}
		for _, word := range slices.Compact(slices.Sorted(slices.Values(value))) {
			words = append(words, word)
		}
	case bool:
		if (by.Op == graph.OpAtLeast) != value {
			return "", nil // either will do
		}
		words = []any{value}
	default:
		return "", nil
	}
	property, ok = c.lastOf(by.Property, by.Shape)
	if !ok {
		return "", nil
	}
	return property, words
}

// lastOf is the property that holds a value as of the plan's day; not ok where none does.
func (c *compiler) lastOf(property string, shape graph.PropertyShape) (held string, ok bool) {
	if shape != graph.ShapeSeries {
		return property, true
	}
	return graph.LastOf(property), c.plan.AsOf == ""
}

// looked finds the condition that a lookup of the table serves, and its place; -1 where there is none. accepts says of
// which label or type nodes or links may be found.
func (c *compiler) looked(table []lookup, conditions graph.And, accepts func(lookup, string) bool) (lookup, int) {
	for _, l := range table {
		for i, p := range conditions {
			if property, _ := c.words(p); property == l.property && accepts(l, p.(graph.Compare).Property) { //nolint:forcetypeassert // words says so
				return l, i
			}
		}
	}
	return lookup{}, -1
}

// ofKinds accepts the lookups of all nodes, and those of a kind where no other of the kinds holds the property.
func ofKinds(kinds []graph.Kind) func(lookup, string) bool {
	return func(l lookup, property string) bool {
		if l.on == entity {
			return true
		}
		return slices.Contains(kinds, graph.Kind(l.on)) && !slices.ContainsFunc(kinds, func(k graph.Kind) bool {
			return string(k) != l.on && graph.ShapeOf(k, property) != ""
		})
	}
}

func without(conditions graph.And, i int) graph.Predicate {
	if rest := slices.Concat(conditions[:i], conditions[i+1:]); len(rest) > 0 {
		return rest
	}
	return nil
}

// byWord finds rows by a word of their own. A page of the primary order is merged of one for each word, off the index.
func (c *compiler) byWord(v scope, h *graph.Hop, l lookup, at int) fragment {
	all, held := h.Conjuncts(), v.node+"."+l.property
	_, words := c.words(all[at])
	rest := *h
	rest.Where = without(all, at)
	where := c.common(v, &rest, v.node, "id")
	if l.on == entity {
		where = append(where, labelled(v.node, h.Kinds))
	}
	if !paged(h) || l.few {
		return l.seek(v.node).plus(conditions(slices.Concat(where, l.all(v.node), []fragment{param(held+" IN ", words, "")})))
	}
	by := directed(h, held, v.node+".sort", v.node+".id")
	return param("UNWIND ", words, " AS word\n    CALL (word) { ").plus(l.seek(v.node), conditions(append(where, text("%s = word", held))),
		text("\n    RETURN %s ORDER BY %s", v.node, by), param(" LIMIT ", int64(h.Page.Limit)+1, " }"))
}

// end is where a condition on what a link leads to can start: at the node there, at the link itself, or farther on.
type end struct {
	of     graph.Linked
	find   fragment   // a MATCH of the node, and the conditions that it needs
	where  []fragment // of the index
	onLink bool       // the MATCH is of the link and both its ends
	beyond *end       // the node there is found by a condition of its own
	rank   int        // the less, the fewer it is likely to find
}

// endOf looks for a start in a condition on links; nil where it has none.
func (c *compiler) endOf(p graph.Predicate, near string, depth int) *end {
	linked, ok := p.(graph.Linked)
	if !ok || linked.Quant != graph.Some || linked.Step.Link == "" {
		return nil
	}
	there, link := fmt.Sprintf("m%d", depth), fmt.Sprintf("%s%d", linkVariable, depth)
	wanted := graph.Conjuncts(linked.Where)
	for _, q := range wanted {
		if by, ok := q.(graph.Compare); ok && by.Property == "id" && by.Op == graph.OpIn {
			return &end{of: linked, find: byID(there)}
		}
	}
	if l, at := c.looked(linkLookups, graph.Conjuncts(linked.Via), func(l lookup, _ string) bool { return l.on == string(linked.Step.Link) }); at >= 0 {
		pattern := text("MATCH (%s)%s(%s) USING INDEX SEEK %s:%s(%s)", near, arrow(link, linked.Step), there, link, l.on, l.property)
		return &end{of: linked, find: pattern, onLink: true, rank: 1}
	}
	if l, at := c.looked(nodeLookups, wanted, ofKinds(linked.Step.To)); at >= 0 {
		return &end{of: linked, find: l.seek(there), where: l.all(there), rank: 1}
	}
	if beyond, _ := c.bestEnd(wanted, there, depth+1); beyond != nil {
		return &end{of: linked, beyond: beyond, rank: beyond.rank + 1}
	}
	return nil
}

// bestEnd is the start among some conditions that is likely to find the fewest, and the place of its condition; nil for none.
func (c *compiler) bestEnd(all graph.And, near string, depth int) (found *end, at int) {
	for i, p := range all {
		if e := c.endOf(p, near, depth); e != nil && (found == nil || e.rank < found.rank) {
			found, at = e, i
		}
	}
	return found, at
}

// from gives the nodes, each once, for which the condition of an end holds: those that its link joins to what is found there.
func (c *compiler) from(e *end, near string, kinds []graph.Kind, depth int) fragment {
	there, link := fmt.Sprintf("m%d", depth), ""
	if e.of.Via != nil {
		link = fmt.Sprintf("%s%d", linkVariable, depth)
	}
	back := *e.of.Step
	back.Way = map[graph.Way]graph.Way{graph.In: graph.Out, graph.Out: graph.In, graph.Both: graph.Both}[back.Way]
	back.To = kinds
	on, via := e.of, e.of
	on.Via, via.Where = nil, nil
	var where []fragment
	if c.dated(e.of.Step.To) {
		where = append(where, text("%s.since <= $q.asOf", there))
	}
	where = append(where, c.wanted(on, there, "", depth+1, false)...)
	if e.of.Step.Beyond(e.of.Step.To) || e.beyond == nil && !e.onLink {
		where = append(where, labelled(there, e.of.Step.To))
	}
	ofLink := c.wanted(via, "", link, depth+1, e.onLink)
	if back.Beyond(kinds) {
		ofLink = append(ofLink, labelled(near, kinds))
	}
	var found fragment
	switch {
	case e.onLink:
		return e.find.plus(conditions(slices.Concat(where, ofLink)), text("\n    WITH DISTINCT %s", near))
	case e.beyond != nil:
		found = c.from(e.beyond, there, e.of.Step.To, depth+1)
		found = found.plus(conditions(where))
	default:
		found = e.find.plus(conditions(slices.Concat(where, e.where)))
	}
	// A subquery, so that the planner comes from what was found.
	return found.plus(text("\n    CALL (%s) { MATCH (%s)%s(%s)", there, there, arrow(link, &back), near), conditions(ofLink),
		text(" RETURN %s }\n    WITH DISTINCT %s", near, near))
}

// enough is how many rows a statement looks for by a condition before it takes the order of the kind instead: where so many fit,
// a page of them is soon found there.
const enough = 1000

// few gives a page of the rows that were found by a condition, of which rest is not yet looked at; or, where those are too many,
// off the order of the kind. Which it is turns out as the statement runs.
func (c *compiler) few(v scope, h, rest *graph.Hop, found fragment) fragment {
	is := func(operator string) fragment {
		return param("CASE WHEN size(few) "+operator+" ", int64(enough), " THEN ")
	}
	page := text("\n      RETURN %s ORDER BY %s", v.node, order(v, h)).plus(param(" LIMIT ", int64(h.Page.Limit)+1, ""))
	// Each way stands behind an UNWIND of nothing where it is not the one to take: a condition would be looked at too late.
	return text("CALL {\n    ").plus(found, text("\n    WITH %s", v.node), param(" LIMIT ", int64(enough)+1, ""), text("\n    RETURN collect(%s) AS few }\n  CALL (few) {\n      UNWIND ", v.node),
		is("<="), text("few ELSE [] END AS %s\n      WITH %s", v.node, v.node), conditions(c.common(v, rest, v.node, "id")), page,
		text("\n    UNION ALL\n      UNWIND "), is(">"), text("[true] ELSE [] END AS many\n      CALL (many) { "), c.off(v, h), text("\n      RETURN %s ORDER BY %s", v.node, order(v, h)), param(" LIMIT ", int64(h.Page.Limit)+1, " }"), text("\n      RETURN %s }", v.node))
}

// byEnd finds rows from the end of a condition on links.
func (c *compiler) byEnd(v scope, h *graph.Hop, e *end, at int) fragment {
	rest := *h
	rest.Where = without(h.Conjuncts(), at)
	found := c.from(e, v.node, h.Kinds, 0)
	if paged(h) {
		return c.few(v, h, &rest, found)
	}
	return found.plus(conditions(c.common(v, &rest, v.node, "id")))
}

// paged says that a page can be taken off the order of a kind.
func paged(h *graph.Hop) bool { return h.Page != nil && !h.Order.By.Measured() }

// byText finds rows of a kind by what their texts hold.
func (c *compiler) byText(v scope, h *graph.Hop) fragment {
	var parts []string
	var rest graph.And
	for _, p := range h.Conjuncts() {
		if part := part(p); part != "" {
			parts = append(parts, part)
		} else {
			rest = append(rest, p)
		}
	}
	other := *h
	other.Where = nil
	if len(rest) > 0 {
		other.Where = rest
	}
	match, where := byParts(v.node, string(h.Kinds[0]), parts)
	if paged(h) {
		return c.few(v, h, &other, match.plus(conditions(where)))
	}
	return match.plus(conditions(append(where, c.common(v, &other, v.node, "id")...)))
}

// part is what a condition wants the text of a node to hold; "" where it is about anything else.
func part(p graph.Predicate) string {
	by, ok := p.(graph.Compare)
	if !ok || by.Property != graph.SearchProperty || by.Op != graph.OpContains {
		return ""
	}
	held, _ := by.Value.(string)
	return held
}

// ofKind finds the rows of a kind: by the condition of its own that is likely to keep the fewest, or off its order.
func (c *compiler) ofKind(v scope, h *graph.Hop) fragment {
	all := h.Conjuncts()
	if e, at := c.bestEnd(all, v.node, 0); e != nil {
		return c.byEnd(v, h, e, at)
	}
	if !h.Kinds[0].Appended() && slices.ContainsFunc(all, func(p graph.Predicate) bool { return part(p) != "" }) {
		return c.byText(v, h)
	}
	return c.off(v, h)
}

// off finds the rows of a kind off an order of it, or off the order of those with a word.
func (c *compiler) off(v scope, h *graph.Hop) fragment {
	h = inOrder(h)
	if l, at := c.looked(nodeLookups, h.Conjuncts(), ofKinds(h.Kinds)); at >= 0 && (!paged(h) || l.few || h.Order.By != graph.ByRecordedAt) {
		return c.byWord(v, h, l, at)
	}
	kind := h.Kinds[0]
	found, where := text("MATCH (%s:%s)", v.node, kind), c.common(v, h, v.node, "id")
	switch {
	case paged(h):
		found = found.plus(text(" USING INDEX SEEK %s:%s(%s, id)", v.node, kind, h.Order.By.Property()))
	case c.dated(h.Kinds) && kind.SortIsSince() || bounded(h):
		found = found.plus(text(" USING INDEX SEEK %s:%s(sort, id)", v.node, kind))
		where = append(where, text("%s.id IS NOT NULL", v.node))
	case c.dated(h.Kinds):
		found = found.plus(text(" USING INDEX SEEK %s:%s(since)", v.node, kind))
	}
	return found.plus(conditions(where))
}

// inOrder has the conditions on a property that the primary order repeats look at the order's key, which has an index.
func inOrder(h *graph.Hop) *graph.Hop {
	property := h.Kinds[0].SortOf()
	if property == "" || h.Where == nil {
		return h
	}
	out, all := *h, h.Conjuncts()
	for i, p := range all {
		if by, ok := p.(graph.Compare); ok && by.Property == property {
			by.Property = string(graph.BySort)
			all[i] = by
		}
	}
	out.Where = all
	return &out
}

// bounded says that conditions cut the primary order.
func bounded(h *graph.Hop) bool {
	return slices.ContainsFunc(h.Conjuncts(), func(p graph.Predicate) bool {
		by, ok := p.(graph.Compare)
		return ok && by.Property == string(graph.BySort) && (by.Op == graph.OpAtLeast || by.Op == graph.OpAtMost)
	})
}

// offIndexes matches all of a kind off an index that holds a value of each, and gives the property; "" where none does.
func (c *compiler) offIndexes(node string, h *graph.Hop, v graph.Value) (match fragment, property string) {
	if !h.Whole() || v.Step != nil || v.OnLink || v.Many() {
		return fragment{}, ""
	}
	kind := h.Kinds[0]
	property, ok := c.lastOf(v.Property, v.Shape)
	if !ok {
		return fragment{}, ""
	}
	all := *h
	all.Page = nil
	where := c.common(scope{node: node}, &all, node, "id")
	if property == kind.SortOf() {
		property = string(graph.BySort)
		where = append(where, text("%s.sort >= ''", node), text("%s.id IS NOT NULL", node))
		return text("MATCH (%[1]s:%[2]s) USING INDEX SEEK %[1]s:%[2]s(sort, id)", node, kind).plus(conditions(where)), property
	}
	for _, l := range nodeLookups {
		if l.everywhere && l.on == string(kind) && l.property == property {
			where = append(append(where, text("%s.%s >= ''", node, property)), l.all(node)...)
			return l.seek(node).plus(conditions(where)), property
		}
	}
	return fragment{}, ""
}
