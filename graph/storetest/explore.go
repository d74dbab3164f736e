package storetest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

// shown is what the cases want of the nodes that are found: who made the accusations among them.
func shown() *graph.Hop {
	kinds := slices.DeleteFunc(graph.Kinds(), graph.Kind.Internal)
	return &graph.Hop{Key: "nodes", Kinds: kinds, Order: graph.Order{By: graph.BySort}, Hops: []*graph.Hop{on(graph.KindAccusation, hop("Accusation.accusers"))}}
}

func toDatasets() *graph.Hop {
	return &graph.Hop{Key: "datasets", Kinds: []graph.Kind{graph.KindDataset}, Order: graph.Order{By: graph.BySort}}
}

func pathsBetween(from, to string, maxLength, first int) *graph.Exploration {
	search := &graph.PathSearch{From: from, To: to, MaxLength: maxLength, First: first}
	return &graph.Exploration{Paths: search, Nodes: shown(), Datasets: toDatasets()}
}

func around(centre string, depth, first int, kinds ...graph.Kind) *graph.Exploration {
	search := &graph.NeighborhoodSearch{Centre: centre, Depth: depth, First: first, Kinds: kinds}
	return &graph.Exploration{Around: search, Nodes: shown(), Datasets: toDatasets()}
}

func asOf(day graph.Day, x *graph.Exploration) *graph.Exploration {
	x.AsOf = day
	return x
}

func explore(t *testing.T, s graph.Store, x *graph.Exploration) *graph.Found {
	t.Helper()
	found, err := s.Explore(t.Context(), x)
	if err != nil {
		t.Fatalf("explore: %v", err)
	}
	return found
}

// trail is a path as text: keys of nodes, and between them the links with the way they point.
func trail(p *graph.Path) string {
	var b strings.Builder
	for i, n := range p.Nodes() {
		if i > 0 {
			if l := p.Links[i-1]; l.To == n.NodeID() {
				fmt.Fprintf(&b, " -%s-> ", l.Type)
			} else {
				fmt.Fprintf(&b, " <-%s- ", l.Type)
			}
		}
		_, key, _ := strings.Cut(n.NodeID(), ":")
		b.WriteString(key)
	}
	return b.String()
}

func trails(found *graph.Found) []string {
	var out []string
	for _, p := range found.Paths {
		out = append(out, trail(p))
	}
	return out
}

func idsOf(nodes []graph.Node) string {
	var out []string
	for _, n := range nodes {
		out = append(out, n.NodeID())
	}
	return strings.Join(out, " ")
}

// linkLines are links as text, with the records that they were taken from.
func linkLines(links []*graph.FoundLink) []string {
	var out []string
	for _, l := range links {
		line := l.ID
		if s := l.Source(); s != nil {
			line += " (" + s.RecordID
			if d := s.Dataset(); d != nil {
				line += " of " + d.Name
			}
			line += ")"
		}
		out = append(out, line)
	}
	return out
}

func record(dataset, id string) graph.SourceRecord {
	return graph.SourceRecord{DatasetID: dataset, RecordID: id, Licence: "CC0-1.0"}
}

func derivedFrom(dataset, id string) graph.Link {
	return graph.NewLink(graph.DerivedFrom, dataset, graph.Provenance{Source: record(dataset, id)})
}

func dataset(key string) graph.Document {
	return graph.NewDocument(&graph.Dataset{Entity: entity("dataset:" + key), Name: key, Version: "1", Licence: "CC0-1.0"})
}

// phased is an operation of two phases, one accusation that alleges it, and the dataset that tells of both.
func phased() []graph.Document {
	phase := func(key string, order int, links ...graph.Link) graph.Document {
		return graph.NewDocument(&graph.Phase{Entity: entity("phase:" + key), Order: order, Activity: "What was done.", When: day("2020"), Outcome: graph.OutcomeSucceeded}, links...)
	}
	used := graph.TechniqueUse{SourceRef: new(record("dataset:wiki", "of the use"))}
	return append(story(), dataset("wiki"), dataset("list"), technique("T3"), technique("T4"),
		phase("in", 1, graph.NewLink(graph.AllegedlyUsed, "technique:T3", used), link(graph.AllegedlyUsed, "technique:T4"), link(graph.AimedAt, "actor:bfv")),
		phase("out", 2, link(graph.AllegedlyUsed, "technique:T4"), derivedFrom("dataset:list", "of the phase")),
		operation("breach", "2020", link(graph.HasPhase, "phase:in"), link(graph.HasPhase, "phase:out"), derivedFrom("dataset:wiki", "of the operation")),
		accusation("p", "2022-06-01", link(graph.Alleges, "operation:breach"), derivedFrom("dataset:list", "one"), derivedFrom("dataset:wiki", "two")))
}

var exploreCases = []testCase{
	{"paths come by their length, then by the ids along them, at most as many as are asked for", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		made := "mss <-MADE_BY- %s -ACCUSES-> nsa"
		direct := []string{fmt.Sprintf(made, "a"), fmt.Sprintf(made, "b"), "mss <-ACCUSES- c -MADE_BY-> nsa", fmt.Sprintf(made, "d"), fmt.Sprintf(made, "e")}
		longer := []string{"mss <-MADE_BY- a <-TO- denial -ANSWERED_BY-> nsa", "mss <-MADE_BY- b <-JOINT_WITH- d -ACCUSES-> nsa", "mss <-MADE_BY- d -JOINT_WITH-> b -ACCUSES-> nsa", "mss <-MADE_BY- d <-TO- silence -ANSWERED_BY-> nsa"}
		want(t, "of two links", trails(explore(t, s, pathsBetween("actor:mss", "actor:nsa", 2, 20))), direct)
		want(t, "some", trails(explore(t, s, pathsBetween("actor:mss", "actor:nsa", 6, 3))), direct[:3])
		want(t, "of up to three", trails(explore(t, s, pathsBetween("actor:mss", "actor:nsa", 3, 20))), slices.Concat(direct, longer))
		want(t, "no way so short", trails(explore(t, s, pathsBetween("actor:mss", "actor:nsa", 1, 20))), nil)
		want(t, "no way", trails(explore(t, s, pathsBetween("actor:mss", "actor:group", 6, 20))), nil)
		p := explore(t, s, pathsBetween("actor:mss", "technique:T1", 6, 1)).Paths[0]
		want(t, "nodes", idsOf(p.Nodes()), "actor:mss accusation:a operation:theft technique:T1")
		want(t, "length", p.Length(), 3)
		want(t, "below a node", outline(graph.Below(p.Nodes()[1], "Accusation.accusers")), "mss")
	}},
	{"a path runs through no country, and may end at one", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		want(t, "by the country they share", trails(explore(t, s, pathsBetween("actor:nsa", "actor:vendor", 2, 1))), nil)
		want(t, "the way round", trails(explore(t, s, pathsBetween("actor:nsa", "actor:vendor", 6, 1))), []string{"nsa <-ACCUSES- a -ALLEGES-> theft -AIMED_AT-> vendor"})
		want(t, "country to country", trails(explore(t, s, pathsBetween("country:CN", "country:DE", 6, 2))),
			[]string{"CN <-OF_COUNTRY- mss <-MADE_BY- a -ALLEGES-> theft -AIMED_AT-> DE", "CN <-OF_COUNTRY- mss <-MADE_BY- b -ALLEGES-> theft -AIMED_AT-> DE"})
		want(t, "its end is no passage", trails(explore(t, s, pathsBetween("country:US", "actor:vendor", 3, 20))), []string{"US <-OF_COUNTRY- vendor"})
	}},
	{"a day cuts paths, and their ends", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		want(t, "by a day", trails(explore(t, s, asOf("2020-12-31", pathsBetween("actor:mss", "actor:nsa", 3, 20)))),
			[]string{"mss <-MADE_BY- a -ACCUSES-> nsa", "mss <-MADE_BY- a <-TO- denial -ANSWERED_BY-> nsa"})
		want(t, "an end of later", trails(explore(t, s, asOf("2020-12-31", pathsBetween("actor:mss", "accusation:b", 6, 20)))), nil)
		want(t, "a start of later", trails(explore(t, s, asOf("2020-12-31", pathsBetween("accusation:b", "actor:mss", 6, 20)))), nil)
		want(t, "an unknown end", trails(explore(t, s, pathsBetween("actor:mss", "actor:nobody", 6, 20))), nil)
		want(t, "an end that is no node of the API", trails(explore(t, s, pathsBetween("actor:mss", "phase:in", 6, 20))), nil)
	}},
	{"what a phase names, its operation is joined to; a dataset joins nothing", func(t *testing.T, s graph.Store) {
		apply(t, s, phased()...)
		found := explore(t, s, pathsBetween("accusation:p", "technique:T4", 6, 5))
		want(t, "through phases", trails(found), []string{"p -ALLEGES-> breach -ALLEGEDLY_USED-> T4"})
		want(t, "links", linkLines(found.Paths[0].Links), []string{"accusation:p|ALLEGES|operation:breach (one of list)", "operation:breach|phase:in|ALLEGEDLY_USED|technique:T4 (of the operation of wiki)"})
		want(t, "through two", trails(explore(t, s, pathsBetween("technique:T3", "technique:T4", 2, 5))), []string{"T3 <-ALLEGEDLY_USED- breach -ALLEGEDLY_USED-> T4"})
		want(t, "backward", trails(explore(t, s, pathsBetween("actor:bfv", "accusation:p", 2, 5))), []string{"bfv <-AIMED_AT- breach <-ALLEGES- p"})
		want(t, "to a dataset", trails(explore(t, s, pathsBetween("accusation:p", "dataset:list", 6, 5))), nil)
		want(t, "the link's own source", linkLines(explore(t, s, pathsBetween("operation:breach", "technique:T3", 1, 5)).Paths[0].Links),
			[]string{"operation:breach|phase:in|ALLEGEDLY_USED|technique:T3 (of the use of wiki)"})
		want(t, "no source", linkLines(explore(t, s, pathsBetween("operation:theft", "technique:T1", 1, 5)).Paths[0].Links), []string{"operation:theft|ALLEGEDLY_USED|technique:T1"})
		want(t, "no way by a dataset", trails(explore(t, s, pathsBetween("actor:group", "accusation:p", 6, 5))), nil)
	}},
	{"a neighbourhood is entered nearest first, then by kind and primary order", func(t *testing.T, s graph.Store) {
		apply(t, s, phased()...)
		whole := explore(t, s, around("operation:breach", 1, 100)).Around
		want(t, "nodes", idsOf(whole.Nodes()), "operation:breach actor:bfv accusation:p technique:T3 technique:T4 dataset:wiki")
		want(t, "links", linkLines(whole.Links), []string{
			"accusation:p|ALLEGES|operation:breach (one of list)",
			"accusation:p|DERIVED_FROM|dataset:wiki (two of wiki)",
			"operation:breach|DERIVED_FROM|dataset:wiki (of the operation of wiki)",
			"operation:breach|phase:in|AIMED_AT|actor:bfv (of the operation of wiki)",
			"operation:breach|phase:in|ALLEGEDLY_USED|technique:T3 (of the use of wiki)",
			"operation:breach|phase:in|ALLEGEDLY_USED|technique:T4 (of the operation of wiki)",
			"operation:breach|phase:out|ALLEGEDLY_USED|technique:T4 (of the phase of list)",
		})
		want(t, "whole", whole.Truncated, false)
		for first := 1; first < 6; first++ {
			part := explore(t, s, around("operation:breach", 1, first)).Around
			want(t, "some", idsOf(part.Nodes()), idsOf(whole.Nodes()[:first]))
			want(t, "some are left out", part.Truncated, true)
		}
		want(t, "just as many", explore(t, s, around("operation:breach", 1, 6)).Around.Truncated, false)
		want(t, "two deep", idsOf(explore(t, s, around("technique:T3", 2, 100)).Around.Nodes()), "technique:T3 operation:breach actor:bfv accusation:p technique:T4 dataset:wiki")
		want(t, "by a day", idsOf(explore(t, s, asOf("2022-05-31", around("technique:T3", 2, 100))).Around.Nodes()), "technique:T3")
		want(t, "of some kinds", idsOf(explore(t, s, around("operation:breach", 2, 100, graph.KindAccusation, graph.KindCountry)).Around.Nodes()), "operation:breach accusation:p")
		want(t, "of no kind", idsOf(explore(t, s, around("operation:breach", 2, 100, []graph.Kind{}...)).Around.Nodes()), "operation:breach")
		want(t, "unknown", explore(t, s, around("operation:none", 1, 100)).Around, nil)
		want(t, "not known yet", explore(t, s, asOf("2019-01-01", around("operation:breach", 1, 100))).Around, nil)
		want(t, "no node of the API", explore(t, s, around("phase:in", 1, 100)).Around, nil)
	}},
	{"a dataset, and a country that is not the centre, is entered and not left", func(t *testing.T, s graph.Store) {
		apply(t, s, phased()...)
		want(t, "a country", idsOf(explore(t, s, around("actor:nsa", 2, 100, graph.KindCountry, graph.KindActor)).Around.Nodes()), "actor:nsa country:US")
		want(t, "the centre", idsOf(explore(t, s, around("country:US", 2, 100, graph.KindCountry, graph.KindActor)).Around.Nodes()), "country:US actor:nsa actor:vendor")
		want(t, "a dataset", idsOf(explore(t, s, around("accusation:p", 2, 100, graph.KindDataset, graph.KindOperation)).Around.Nodes()), "accusation:p operation:breach dataset:list dataset:wiki")
		want(t, "a dataset as the centre", idsOf(explore(t, s, around("dataset:wiki", 2, 100)).Around.Nodes()), "dataset:wiki")
	}},
	{"links that are alike are told apart", func(t *testing.T, s graph.Store) {
		sponsor := func(by string) graph.Link {
			return graph.NewLink(graph.ClaimedSponsor, "country:US", graph.SponsorClaim{ByID: &by})
		}
		apply(t, s, append(stage(), actor("x", graph.KindThreatGroup, sponsor("actor:mss"), sponsor("actor:nsa"), basedIn("US")))...)
		want(t, "all", linkLines(explore(t, s, around("actor:x", 1, 100)).Around.Links), []string{"actor:x|CLAIMED_SPONSOR|country:US", "actor:x|CLAIMED_SPONSOR|country:US|2", "actor:x|OF_COUNTRY|country:US"})
		want(t, "one of them on a path", trails(explore(t, s, pathsBetween("country:US", "actor:x", 6, 20))), []string{"US <-CLAIMED_SPONSOR- x"})
	}},
	{"an exploration outside its bounds is refused, naming the place", func(t *testing.T, s graph.Store) {
		for _, c := range []struct {
			asked *graph.Exploration
			want  string
		}{
			{pathsBetween("actor:mss", "actor:nsa", 7, 5), "maxLength is 7; it must be from 1 to 6"},
			{pathsBetween("actor:mss", "actor:nsa", 0, 5), "maxLength is 0; it must be from 1 to 6"},
			{pathsBetween("actor:mss", "actor:nsa", 6, 21), "first is 21; it must be from 1 to 20"},
			{pathsBetween("mss", "actor:nsa", 6, 5), `from: "mss" is not an id: an id is <kind>:<key>, for example accusation:cn-mss-ntsc-2025`},
			{pathsBetween("actor:nsa", "actor:", 6, 5), `to: "actor:" is not an id: the key has 1 to 200 characters`},
			{pathsBetween("actor:nsa", "actor:nsa", 6, 5), "from and to are both actor:nsa: a path leads to another node"},
			{around("actor:nsa", 4, 100), "depth is 4; it must be from 1 to 3"},
			{around("actor:nsa", 1, 501), "first is 501; it must be from 1 to 500"},
			{around("nsa", 1, 100), `id: "nsa" is not an id: an id is <kind>:<key>, for example accusation:cn-mss-ntsc-2025`},
			{&graph.Exploration{Nodes: shown()}, "an exploration is for paths or for a neighbourhood, and says what it wants of the nodes"},
		} {
			_, err := s.Explore(t.Context(), c.asked)
			if !errors.Is(err, graph.ErrInvalid) || err.Error() != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		}
	}},
}

// document is what the change log last said of a node.
type document struct {
	since graph.Day
	links []graph.Link
}

// oracle finds paths by trying all ways, over the documents of the change log.
type oracle struct {
	documents map[string]document
	joined    map[string][]string
	asOf      graph.Day
	search    *graph.PathSearch
	found     [][]string
}

// joinedAsOf says which nodes are joined to which by a day.
func joinedAsOf(documents map[string]document, asOf graph.Day) map[string][]string {
	joined := map[string][]string{}
	for id, d := range documents {
		for _, l := range d.links {
			ends := map[string]string{id: l.To}
			switch {
			case l.Type == graph.DerivedFrom, l.Type == graph.HasPhase:
				continue
			case graph.KindOf(id) == graph.KindPhase: // as if its operations said so
				ends = map[string]string{}
				for owner, o := range documents {
					if slices.ContainsFunc(o.links, func(l graph.Link) bool { return l.Type == graph.HasPhase && l.To == id }) && d.since <= asOf {
						ends[owner] = l.To
					}
				}
			}
			for from, to := range ends {
				if documents[from].since <= asOf && documents[to].since <= asOf {
					joined[from], joined[to] = append(joined[from], to), append(joined[to], from)
				}
			}
		}
	}
	for id := range joined {
		slices.Sort(joined[id])
		joined[id] = slices.Compact(joined[id])
	}
	return joined
}

func (o *oracle) paths() [][]string {
	from, fromKnown := o.documents[o.search.From]
	to, toKnown := o.documents[o.search.To]
	if !fromKnown || !toKnown || from.since > o.asOf || to.since > o.asOf {
		return nil
	}
	for length := 1; length <= o.search.MaxLength; length++ {
		o.try([]string{o.search.From}, length)
	}
	return o.found
}

func (o *oracle) try(path []string, left int) {
	last := path[len(path)-1]
	if left == 0 {
		if last == o.search.To && len(o.found) < o.search.First {
			o.found = append(o.found, slices.Clone(path))
		}
		return
	}
	if last == o.search.To || len(path) > 1 && graph.KindOf(last) == graph.KindCountry || len(o.found) == o.search.First {
		return
	}
	for _, next := range o.joined[last] {
		if !slices.Contains(path, next) {
			o.try(append(path, next), left-1)
		}
	}
}

// explorations is how many of them are drawn for each of rapid's checks.
const explorations = 4

// agreeOnExplorations asks both stores for paths and neighbourhoods, and holds the paths against those of the oracle.
func (f Features) agreeOnExplorations(t *testing.T, left, right graph.Store, rows map[graph.Kind][]*graph.Row) {
	t.Helper()
	documents := documentsOf(t, left, rows)
	var ids []string
	for id := range documents {
		if !graph.KindOf(id).Internal() {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	days := []graph.Day{"", "", "2019-06-01", "2021-01-01", "2022-01-01", graph.LastDay}
	rapid.Check(t, func(rt *rapid.T) {
		for range explorations {
			x := f.drawn(rt, ids)
			x.AsOf = pick(rt, days)
			one, other := exploredText(t, left, x), exploredText(t, right, x)
			if one != other {
				rt.Fatalf("%+v %+v as of %q:\n%s\nand\n%s", x.Paths, x.Around, x.AsOf, one, other)
			}
			if x.Paths == nil {
				continue
			}
			o := &oracle{documents: documents, asOf: x.AsOf, search: x.Paths}
			if o.asOf == "" {
				o.asOf = graph.LastDay
			}
			o.joined = joinedAsOf(documents, o.asOf)
			var got [][]string
			for _, p := range explore(t, left, x).Paths {
				got = append(got, strings.Fields(idsOf(p.Nodes())))
			}
			f.paths(x, got)
			if expected := o.paths(); fmt.Sprint(got) != fmt.Sprint(expected) {
				rt.Fatalf("%+v as of %q:\n%v\nwant\n%v", x.Paths, x.AsOf, got, expected)
			}
		}
	})
}

func (f Features) drawn(rt *rapid.T, ids []string) *graph.Exploration {
	if rapid.Bool().Draw(rt, "around") {
		x := around(pick(rt, ids), between(rt, 1, 3), pick(rt, []int{1, 2, 5, 12, 30, 500}))
		if rapid.Bool().Draw(rt, "all kinds") {
			x.Around.Kinds = []graph.Kind{pick(rt, graph.Kinds()), pick(rt, graph.Kinds()), graph.KindAccusation, graph.KindActor}
		}
		return x
	}
	from := pick(rt, ids)
	to := pick(rt, slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == from }))
	return pathsBetween(from, to, between(rt, 1, 5), pick(rt, []int{1, 3, 20}))
}

// paths notes what a search found.
func (f Features) paths(x *graph.Exploration, found [][]string) {
	if len(found) == 0 {
		f["paths: none"]++
		return
	}
	f["paths: some"]++
	if len(found) == x.Paths.First {
		f["paths: as many as asked for"]++
	}
	if len(found[0]) < len(found[len(found)-1]) {
		f["paths: of several lengths"]++
	}
	if x.AsOf != "" && x.AsOf != graph.LastDay {
		f["paths: as of a day"]++
	}
	if len(found[0]) > 3 {
		f["paths: long"]++
	}
}

func documentsOf(t *testing.T, s graph.Store, rows map[graph.Kind][]*graph.Row) map[string]document {
	t.Helper()
	out := map[string]document{}
	for _, list := range rows {
		for _, r := range list {
			since, _ := r.Props["since"].(string)
			out[r.ID()] = document{since: graph.Day(since)}
		}
	}
	for _, r := range graph.Read[*graph.Revision](ask(t, s, "", all(graph.KindRevision))) {
		d, err := graph.ParseDocument(r.Document)
		if err != nil {
			t.Fatal(err)
		}
		known := out[d.ID]
		known.links = d.Links
		out[d.ID] = known
	}
	return out
}

// exploredText is an answer in full.
func exploredText(t *testing.T, s graph.Store, x *graph.Exploration) string {
	t.Helper()
	var b strings.Builder
	found := explore(t, s, x)
	for _, p := range found.Paths {
		fmt.Fprintln(&b, trail(p), p.Length(), linkLines(p.Links))
	}
	if a := found.Around; a != nil {
		fmt.Fprintln(&b, idsOf(a.Nodes()), a.Truncated)
		fmt.Fprintln(&b, strings.Join(linkLines(a.Links), "\n"))
		for _, n := range a.Nodes() {
			if made := graph.Below(n, "Accusation.accusers"); made != nil {
				b.WriteString(outline(made))
			}
		}
	}
	return b.String()
}
