package memstore

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// count answers what a hop wants to know of all its rows.
func (r *reading) count(hop *graph.Hop, found sequence, out *graph.Rows) {
	tallies := make([]map[string]*graph.Line, len(hop.Tallies))
	for i := range tallies {
		tallies[i] = map[string]*graph.Line{}
	}
	groups := make([]map[*node]int64, len(hop.Groups))
	for i := range groups {
		groups[i] = map[*node]int64{}
	}
	total := 0
	for i := range found.length {
		c := found.at(i)
		if !r.keeps(hop, c.node) {
			continue
		}
		total++
		for t := range hop.Tallies {
			r.tally(hop.Tallies[t].By, &c, tallies[t])
		}
		for g, group := range hop.Groups {
			seen := map[*node]bool{}
			r.eachReached(group.Step, &c, func(n *node) {
				if !seen[n] && slices.Contains(group.Kinds, n.kind) {
					seen[n] = true
					groups[g][n]++
				}
			})
		}
	}
	if hop.Total {
		out.Total = total
	}
	if len(hop.Tallies) > 0 {
		out.Tallies = make(map[string][]graph.Line, len(hop.Tallies))
	}
	for i, t := range hop.Tallies {
		lines := make([]graph.Line, 0, len(tallies[i]))
		for _, line := range tallies[i] {
			lines = append(lines, *line)
		}
		if t.Number {
			lines = []graph.Line{{Count: len(lines)}}
		}
		out.Tallies[t.Key] = graph.SortLines(lines)
	}
	if len(hop.Groups) > 0 {
		out.Groups = make(map[string]*graph.Rows, len(hop.Groups))
	}
	for i, group := range hop.Groups {
		out.Groups[group.Key] = r.group(group, groups[i])
	}
}

// tally counts one row in each line that it belongs to.
func (r *reading) tally(by []graph.Value, c *candidate, lines map[string]*graph.Line) {
	combinations := [][]string{nil}
	for _, v := range by {
		var next [][]string
		for _, value := range r.values(v, c) {
			for _, values := range combinations {
				next = append(next, append(slices.Clone(values), value))
			}
		}
		combinations = next
	}
	for _, values := range combinations {
		key := strings.Join(values, "\x00")
		line := lines[key]
		if line == nil {
			line = &graph.Line{Values: values}
			lines[key] = line
		}
		line.Count++
	}
}

// values are what a row holds, each once.
func (r *reading) values(v graph.Value, c *candidate) []string {
	var values []string
	add := func(value any) {
		held, _ := value.(string)
		if v.Prefix > 0 && len(held) > v.Prefix {
			held = first(held, v.Prefix)
		}
		if !slices.Contains(values, held) {
			values = append(values, held)
		}
	}
	read := func(props graph.Props) {
		switch v.Shape {
		case graph.ShapeList:
			items, _ := props[v.Property].([]any)
			for _, item := range items {
				add(item)
			}
		case graph.ShapeSeries:
			add(r.seriesValue(v.Property, props))
		default:
			add(props[v.Property])
		}
	}
	switch {
	case v.Step != nil:
		r.eachReached(v.Step, c, func(n *node) { read(n.props) })
	case v.OnLink:
		read(c.link)
	default:
		read(c.node.props)
	}
	return values
}

// group gives the nodes of a group, the most reached first.
func (r *reading) group(hop *graph.Hop, counts map[*node]int64) *graph.Rows {
	nodes := slices.SortedFunc(maps.Keys(counts), func(a, b *node) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), strings.Compare(a.sort, b.sort), strings.Compare(a.id, b.id))
	})
	out := &graph.Rows{}
	if limit := hop.Page.Limit; len(nodes) > limit {
		nodes, out.More = nodes[:limit], true
	}
	out.Rows = make([]*graph.Row, len(nodes))
	for i, n := range nodes {
		out.Rows[i] = r.row(hop, &candidate{node: n, link: graph.Props{"count": counts[n]}})
	}
	return out
}

// first are the first characters of a text, whatever the number of their bytes.
func first(text string, characters int) string {
	for at := range text {
		if characters == 0 {
			return text[:at]
		}
		characters--
	}
	return text
}
