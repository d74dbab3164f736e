package seed

import (
	"maps"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// definition is an id that a file gives to one of its entries.
type definition struct {
	id   string
	path string
}

// defines lists what the case gives ids to.
func (c *Case) defines() []definition {
	var out []definition
	for _, m := range c.documents(Dataset{}) {
		out = append(out, definition{m.ID, m.path})
	}
	return out
}

// together checks what can only be seen with all files at hand: that every id is given once, that every reference leads
// to one of them or to what is known besides, that every operation is alleged, and that nothing follows itself.
func together(all []*Case, known map[string]bool) []Fault {
	type home struct {
		c    *Case
		path string
	}
	homes := map[string]home{}
	files := map[string]*Case{}
	alleged := map[string]bool{}
	next := map[graph.LinkType]map[string][]string{}
	for _, t := range acyclic {
		next[t] = map[string][]string{}
	}
	reports := make([]*decoder, len(all)) // what a file alone shows is told already
	for i, c := range all {
		d := &decoder{file: c.name, lines: c.d.lines}
		reports[i] = d
		if other, twice := files[c.file.Case]; twice && c.file.Case != "" {
			d.at("case", "%q is the key of another file too, %s", c.file.Case, other.name)
		}
		files[c.file.Case] = c
		for _, m := range c.documents(Dataset{}) {
			if first, twice := homes[m.ID]; twice {
				d.at(m.path, "%s is given twice; it stands at %s:%d already", m.ID, first.c.name, first.c.d.line(first.path))
				continue
			}
			homes[m.ID] = home{c, m.path}
			for _, l := range m.Links {
				switch {
				case l.Type == graph.Alleges || l.Type == graph.About:
					alleged[l.To] = true
				case next[l.Type] != nil:
					next[l.Type][m.ID] = append(next[l.Type][m.ID], l.To)
				}
			}
		}
	}
	loops := map[graph.LinkType]map[string][]string{}
	for _, t := range acyclic {
		loops[t] = circles(next[t])
	}
	var faults []Fault
	for i, c := range all {
		d := reports[i]
		for _, ref := range c.d.refs {
			if _, ok := homes[ref.id]; !ok && !known[ref.id] {
				d.at(ref.path, "%s", unknown(ref.id))
			}
		}
		for _, m := range c.documents(Dataset{}) {
			if graph.KindOf(m.ID) == graph.KindOperation && !alleged[m.ID] {
				d.at(m.path, "is alleged by nobody; name it in the operations of an accusation, or in what a claim is about")
			}
			for _, t := range acyclic {
				if way := loops[t][m.ID]; way != nil {
					d.at(m.place(string(t)), "goes round in a circle: %s", tell(way))
				}
			}
		}
		faults = append(faults, d.sorted()...)
	}
	return faults
}

func unknown(id string) string {
	if graph.KindOf(id) == graph.KindCountry {
		return id + " is no country; write an ISO 3166-1 code of two capital letters, EU and XK included"
	}
	return id + " is nowhere given; give it in this file, in another that is read with it, or in a shared one"
}

// acyclic are the links that lead to something earlier or higher, so that no way along them comes back.
var acyclic = []graph.LinkType{graph.Supersedes, graph.Reports, graph.SubtechniqueOf}

// tell names the stations of a way, the middle of a long one left out.
func tell(way []string) string {
	const most = 8
	if len(way) > most {
		way = slices.Concat(way[:most/2], []string{"…"}, way[len(way)-most/2:])
	}
	return strings.Join(way, ", ")
}

// circles are the ways along links from an id back to itself, each under the id whose link closes it. Every circle holds
// at least one of them.
func circles(next map[string][]string) map[string][]string {
	const open, done = 1, 2
	state := map[string]int{}
	found := map[string][]string{}
	var way []string
	var visit func(id string)
	visit = func(id string) {
		state[id] = open
		way = append(way, id)
		for _, to := range next[id] {
			switch state[to] {
			case open:
				found[id] = append(slices.Clone(way[slices.Index(way, to):]), to)
			case done:
			default:
				visit(to)
			}
		}
		state[id], way = done, way[:len(way)-1]
	}
	for _, id := range slices.Sorted(maps.Keys(next)) {
		if state[id] == 0 {
			visit(id)
		}
	}
	return found
}
