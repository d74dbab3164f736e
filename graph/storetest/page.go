package storetest

import (
	"fmt"
	"testing"

	"github.com/gravamen/gravamen/graph"
)

// lists are the ways to reach the accusations a b c d e, in this order; each must page alike.
func lists() map[string]func(h *graph.Hop) *graph.Hop {
	return map[string]func(h *graph.Hop) *graph.Hop{
		"a kind": func(h *graph.Hop) *graph.Hop {
			h.Kinds, h.Where = []graph.Kind{graph.KindAccusation}, graph.Not{Of: ids("accusation:first", "accusation:last")}
			return h
		},
		"ids": func(h *graph.Hop) *graph.Hop {
			h.Kinds, h.IDs = []graph.Kind{graph.KindAccusation}, []string{"accusation:e", "accusation:c", "accusation:a", "accusation:b", "accusation:d"}
			return h
		},
		"a kind pinned to two hubs": func(h *graph.Hop) *graph.Hop {
			h.Kinds = []graph.Kind{graph.KindAccusation}
			h.Where = graph.Linked{Step: graph.StepOf("Accusation.accuserCountries"), Quant: graph.Some, Where: ids("country:CN", "country:US", "country:none", "actor:mss")}
			return h
		},
		"a kind pinned to a hub, and more": func(h *graph.Hop) *graph.Hop {
			h.Kinds = []graph.Kind{graph.KindAccusation}
			h.Where = graph.And{
				graph.Compare{Property: "sourcing", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: []string{"ON_RECORD", "LEAKED"}},
				graph.Linked{Step: graph.StepOf("Accusation.publications"), Quant: graph.Some, Where: ids("publication:collection")},
			}
			return h
		},
		"a hub":           func(h *graph.Hop) *graph.Hop { return through("publication:collection", "Publication.accusations", h) },
		"links of no hub": func(h *graph.Hop) *graph.Hop { return through("accusation:last", "Accusation.supersedes", h) },
		"links both ways": func(h *graph.Hop) *graph.Hop { return through("accusation:last", "Accusation.sameIncidentAs", h) },
		"links inward":    func(h *graph.Hop) *graph.Hop { return through("accusation:first", "Accusation.supersededBy", h) },
	}
}

// through makes the hop stand below one node.
func through(id, field string, h *graph.Hop) *graph.Hop {
	h.Step, h.Key = graph.StepOf(field), field
	h.Kinds = h.Step.To
	return one(id, h)
}

// paged is the story with every accusation in every list of lists.
func paged() []graph.Document {
	documents := append(story(), publication("collection", "2019"))
	var own, same []graph.Link
	for i, d := range documents {
		if graph.KindOf(d.ID) != graph.KindAccusation {
			continue
		}
		documents[i].Links = append(d.Links, link(graph.StatedIn, "publication:collection"), link(graph.Supersedes, "accusation:first"))
		own = append(own, link(graph.Supersedes, d.ID))
		if len(own)%2 == 0 {
			same = append(same, link(graph.SameIncidentAs, d.ID))
		} else {
			documents[i].Links = append(documents[i].Links, link(graph.SameIncidentAs, "accusation:last"))
		}
	}
	outsider := []graph.Link{madeBy("actor:group"), accuses("actor:eu", graph.NexusUnknown)}
	return append(documents, accusation("first", "2018", outsider...),
		accusation("last", "2030", append(append(own, same...), outsider...)...))
}

var pageCases = []testCase{
	{"pages of every kind of list, in both orders and from both ends", func(t *testing.T, s graph.Store) {
		apply(t, s, paged()...)
		at := map[string]*graph.Position{
			"a": {Key: "2020-01-01", ID: "accusation:a"}, "b": {Key: "2021-05-05", ID: "accusation:b"}, "c": {Key: "2021-05-05", ID: "accusation:c"},
			"d": {Key: "2022-03-03", ID: "accusation:d"}, "e": {Key: "2023-01-01", ID: "accusation:e"},
			"bb": {Key: "2021-05-05", ID: "accusation:bb"}, "gone": {Key: "2021-12-31", ID: "accusation:gone"}, "start": {Key: "", ID: ""}, "end": {Key: "9999", ID: "zzz"},
		}
		for _, c := range []struct {
			limit         int
			after, before string
			backward      bool
			up, down      string // what an ascending and a descending order give
		}{
			{limit: 2, up: "5: a b …", down: "5: e d …"},
			{limit: 5, up: "5: a b c d e", down: "5: e d c b a"},
			{limit: 9, up: "5: a b c d e", down: "5: e d c b a"},
			{limit: 0, up: "5:  …", down: "5:  …"},
			{limit: 2, backward: true, up: "5: d e …", down: "5: b a …"},
			{limit: 0, backward: true, up: "5:  …", down: "5:  …"},
			{limit: 2, after: "b", up: "5: c d …", down: "5: a"},
			{limit: 2, after: "c", up: "5: d e", down: "5: b a"},
			{limit: 2, before: "c", up: "5: a b", down: "5: e d"},
			{limit: 1, before: "c", up: "5: a …", down: "5: e …"},
			{limit: 2, before: "c", backward: true, up: "5: a b", down: "5: e d"},
			{limit: 1, before: "c", backward: true, up: "5: b …", down: "5: d …"},
			{limit: 9, after: "a", before: "d", up: "5: b c", down: "5: "},
			{limit: 9, after: "d", before: "a", up: "5: ", down: "5: c b"},
			{limit: 1, after: "a", before: "e", backward: true, up: "5: d …", down: "5: "},
			{limit: 0, after: "e", up: "5: ", down: "5:  …"},
			{limit: 9, after: "bb", up: "5: c d e", down: "5: b a"},
			{limit: 9, after: "gone", up: "5: d e", down: "5: c b a"},
			{limit: 1, before: "gone", backward: true, up: "5: c …", down: "5: d …"},
			{limit: 9, after: "start", before: "end", up: "5: a b c d e", down: "5: "},
			{limit: 9, after: "end", up: "5: ", down: "5: e d c b a"},
		} {
			for name, list := range lists() {
				for _, descending := range []bool{false, true} {
					page := &graph.Page{Limit: c.limit, Backward: c.backward, After: at[c.after], Before: at[c.before]}
					h := list(&graph.Hop{Key: "root", Order: graph.Order{By: graph.BySort, Desc: descending}, Page: page, Total: true})
					rows := ask(t, s, "", h)
					if len(h.Hops) > 0 {
						rows = rows.Rows[0].Hops[h.Hops[0].Key]
					}
					expected := c.up
					if descending {
						expected = c.down
					}
					want(t, fmt.Sprintf("%s, descending %t, %+v", name, descending, c), outline(rows), expected)
				}
			}
		}
	}},
	{"a total counts what the hop keeps, whatever the page, and rows are left out where only it is asked for", func(t *testing.T, s graph.Store) {
		apply(t, s, paged()...)
		early := graph.Compare{Property: "statedEarliest", Shape: graph.ShapeScalar, Op: graph.OpAtMost, Value: "2021-05-05"}
		for name, list := range lists() {
			for _, c := range []struct {
				asOf  graph.Day
				where graph.Predicate
				want  string
			}{
				{"", nil, "5: a …"}, {"2021-12-31", nil, "3: a …"}, {"2019-12-31", nil, ""}, {"", early, "3: a …"}, {"2020-01-01", early, "1: a"},
			} {
				for _, countOnly := range []bool{false, true} {
					// The collection is held to its last day, so that it is known whenever its parts are.
					h := list(&graph.Hop{Key: "root", Order: graph.Order{By: graph.BySort}, Page: &graph.Page{Limit: 1}, Total: true, NoRows: countOnly})
					of := h
					if len(h.Hops) > 0 {
						of = h.Hops[0]
					}
					if c.where != nil {
						of.Where = append(graph.And{c.where}, of.Conjuncts()...)
					}
					rows := ask(t, s, c.asOf, h)
					if of != h && len(rows.Rows) == 0 {
						continue // the node above is not known yet
					}
					if of != h {
						rows = rows.Rows[0].Hops[of.Key]
					}
					expected := c.want
					if countOnly && len(expected) > 0 {
						expected = expected[:3]
					}
					want(t, fmt.Sprintf("%s, as of %q, where %v, counted only %t", name, c.asOf, c.where, countOnly), outline(rows), expected)
				}
			}
		}
	}},
	{"a hop pages below each of several rows", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		received := newest(2, counted(hop("Country.accusationsReceived", newest(1, counted(hop("Accusation.responses"))))))
		want(t, "rows", outline(ask(t, s, "", all(graph.KindCountry, received))),
			"CN(accusationsReceived=1: c(responses=)) DE(accusationsReceived=) US(accusationsReceived=4: e(responses=) d(responses=1: silence) …)")
	}},
}
