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
	tallies := make([]tally, len(hop.Tallies))
	for i, t := range hop.Tallies {
		n := len(t.By)
		tallies[i] = tally{by: t.By, held: make([][]string, n), values: make([]string, n), lines: map[string]*graph.Line{}}
	}
	groups := make([]map[*node]int64, len(hop.Groups))
	for i := range groups {
		groups[i] = map[*node]int64{}
	}
	total := 0
	var seen []*node
	for i := range found.length {
		c := found.at(i)
		if !r.keeps(hop, c.node) {
			continue
		}
		total++
		for t := range tallies {
			r.tally(&tallies[t], &c)
		}
		for g, group := range hop.Groups {
			seen = seen[:0]
			r.eachReached(group.Step, &c, func(n *node, _ graph.Props) {
				if slices.Contains(group.Kinds, n.kind) && !slices.Contains(seen, n) {
					seen = append(seen, n)
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
		lines := make([]graph.Line, 0, len(tallies[i].lines))
		for _, line := range tallies[i].lines {
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

// tally counts rows by their values. What it needs for one row it keeps for the next, so that only a new line allocates.
type tally struct {
	by     []graph.Value
	held   [][]string // what the row holds of each value
	values []string   // a combination of them
	key    []byte     // the combination as one text
	lines  map[string]*graph.Line
}

// tally counts one row in each line that it belongs to.
func (r *reading) tally(t *tally, c *candidate) {
	for i, v := range t.by {
		t.held[i] = r.values(t.held[i][:0], v, c)
	}
	t.key = t.key[:0]
	t.combine(0)
}

// combine counts the combinations that begin with the values before the given one, which the key holds.
func (t *tally) combine(at int) {
	if at == len(t.by) {
		line := t.lines[string(t.key)]
		if line == nil {
			line = &graph.Line{Values: slices.Clone(t.values)}
			t.lines[string(t.key)] = line
		}
		line.Count++
		return
	}
	before := len(t.key)
	for _, t.values[at] = range t.held[at] {
		t.key = append(append(t.key[:before], t.values[at]...), 0)
		t.combine(at + 1)
	}
}

// values appends what a row holds to the empty list that is given, each once.
func (r *reading) values(values []string, v graph.Value, c *candidate) []string {
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
		r.eachReached(v.Step, c, func(n *node, _ graph.Props) { read(n.props) })
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
