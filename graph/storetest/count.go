package storetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph"
)

// lines are a tally as text: values and number of each line.
func lines(found []graph.Line) string {
	words := make([]string, len(found))
	for i, l := range found {
		words[i] = fmt.Sprintf("%s=%d", strings.Join(l.Values, "/"), l.Count)
	}
	return strings.Join(words, " ")
}

// groupOf are the nodes of a group with their numbers, as text.
func groupOf(rows *graph.Rows) string {
	var words []string
	for _, r := range rows.Rows {
		_, key, _ := strings.Cut(r.ID(), ":")
		words = append(words, fmt.Sprintf("%s=%d", key, r.Link["count"]))
	}
	if rows.More {
		words = append(words, "…")
	}
	return strings.Join(words, " ")
}

func tallied(h *graph.Hop, by ...graph.Value) *graph.Hop {
	h.Tallies = append(h.Tallies, graph.Tally{Key: fmt.Sprint("t", len(h.Tallies)), By: by})
	return h
}

func grouped(limit int, h *graph.Hop, field string, below ...*graph.Hop) *graph.Hop {
	group := hop(field, below...)
	group.Page = &graph.Page{Limit: limit}
	h.Groups = append(h.Groups, group)
	return h
}

var (
	byYear    = graph.Value{Property: "statedEarliest", Shape: graph.ShapeScalar, Prefix: 4}
	byStatus  = graph.Value{Property: "verification", Shape: graph.ShapeSeries}
	byForm    = graph.Value{Property: "forms", Shape: graph.ShapeList}
	byKind    = graph.Value{Property: "kinds", Shape: graph.ShapeList, Step: graph.StepOf("Accusation.responses")}
	byAnswer  = graph.Value{Property: "answer", Shape: graph.ShapeSeries, OnLink: true}
	byDelay   = graph.Value{Property: "delay", Shape: graph.ShapeSeries, OnLink: true}
	byOperate = graph.Value{Property: "id", Shape: graph.ShapeScalar, Step: graph.StepOf("Accusation.operations")}
)

// dyadsBy are all dyads in an order that is measured.
func dyadsBy(by graph.OrderBy, desc bool, page *graph.Page) *graph.Hop {
	h := all(graph.KindDyad)
	h.Order, h.Page = graph.Order{By: by, Desc: desc, Of: graph.StepOf("Dyad.accusations")}, page
	return h
}

var countCases = []testCase{
	{"a tally counts all rows by what they hold, whatever the page", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, assessment("s", "2021-06-06", graph.VerdictCorroborated, "accusation:b", "actor:bfv"))
		h := tallied(newest(1, all(graph.KindAccusation)), byYear)
		h = tallied(h, byStatus)
		h = tallied(h, byYear, byStatus)
		h = tallied(h, byForm)
		h = tallied(h, byKind)
		h = tallied(h, byOperate, byYear)
		found := ask(t, s, "", h)
		want(t, "rows", outline(found), "e …")
		for key, expected := range map[string]string{
			"t0": "2020=1 2021=2 2022=1 2023=1", "t1": "NOT_ASSESSED=4 PARTLY_CORROBORATED=1",
			"t2": "2020/NOT_ASSESSED=1 2021/NOT_ASSESSED=1 2021/PARTLY_CORROBORATED=1 2022/NOT_ASSESSED=1 2023/NOT_ASSESSED=1",
			"t3": "TECHNICAL=5", "t4": "DENIAL=1 NO_COMMENT=1",
			"t5": "operation:outage/2022=1 operation:theft/2020=1 operation:theft/2021=2",
		} {
			want(t, key, lines(found.Tallies[key]), expected)
		}
		h.Page, h.NoRows = nil, true
		found = ask(t, s, "2021-05-31", h)
		want(t, "no rows", len(found.Rows), 0)
		want(t, "as of a day", lines(found.Tallies["t2"]), "2020/NOT_ASSESSED=1 2021/NOT_ASSESSED=2")
		want(t, "answers as of a day", lines(found.Tallies["t4"]), "DENIAL=1")
		h.Where = scalar("summary", graph.OpContains, "says b")
		want(t, "filtered", lines(ask(t, s, "", h).Tallies["t2"]), "2021/PARTLY_CORROBORATED=1")
		h.Where = scalar("summary", graph.OpContains, "says nobody")
		want(t, "of nothing", lines(ask(t, s, "", h).Tallies["t2"]), "")
	}},
	{"the number of a tally's lines can be asked alone", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		h := tallied(all(graph.KindAccusation), byOperate)
		h = tallied(h, byYear, byStatus)
		h.NoRows = true
		for i := range h.Tallies {
			h.Tallies[i].Number = true
		}
		found := ask(t, s, "", h)
		want(t, "operations", found.Tallies["t0"], []graph.Line{{Count: 2}})
		want(t, "years with a status", found.Tallies["t1"], []graph.Line{{Count: 4}})
		want(t, "then", ask(t, s, "2020-12-31", h).Tallies["t0"], []graph.Line{{Count: 1}})
	}},
	{"a tally below a row counts what that row reaches, by what the links carry too", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		below := tallied(hop("Dyad.accusations"), byAnswer, byDelay)
		below.NoRows = true
		found := ask(t, s, "", all(graph.KindDyad, below))
		want(t, "dyads", keys(found), "CN-US US-CN")
		want(t, "answers", lines(found.Rows[0].Hops[below.Key].Tallies["t0"]), "DENIED/32=1 UNKNOWN/=3")
		want(t, "the other way", lines(found.Rows[1].Hops[below.Key].Tallies["t0"]), "UNKNOWN/=1")
		found = ask(t, s, "2020-01-31", all(graph.KindDyad, below))
		want(t, "before the answer", outline(found)+lines(found.Rows[0].Hops[below.Key].Tallies["t0"]), "CN-US(accusations=)UNKNOWN/=1")
	}},
	{"a group gathers what all rows reach, the most reached first", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		made := counted(hop("Country.accusationsMade"))
		made.NoRows = true
		h := grouped(5, newest(1, all(graph.KindAccusation)), "Accusation.accuserCountries", made)
		h = grouped(1, h, "Accusation.accusedCountries")
		h = grouped(5, h, "Accusation.operations")
		found := ask(t, s, "", h)
		want(t, "accusers", groupOf(found.Groups["Accusation.accuserCountries"]), "CN=4 US=1")
		want(t, "accused, the first", groupOf(found.Groups["Accusation.accusedCountries"]), "US=4 …")
		want(t, "operations", groupOf(found.Groups["Accusation.operations"]), "theft=3 outage=1")
		want(t, "below the group", found.Groups["Accusation.accuserCountries"].Rows[0].Hops["Country.accusationsMade"].Total, 4)
		found = ask(t, s, "2021-12-31", h)
		want(t, "as of a day", groupOf(found.Groups["Accusation.operations"]), "theft=3")
		h.Where = linked("Accusation.operations", graph.None, nil)
		want(t, "filtered", groupOf(ask(t, s, "", h).Groups["Accusation.accuserCountries"]), "CN=1")
	}},
	{"rows are ordered by what is measured of them, page by page", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, accusation("f", "2024-01-01", madeBy("actor:bfv"), accuses("actor:mss", graph.NexusStateExecuted)))
		for _, c := range []struct {
			by      graph.OrderBy
			page    graph.Page
			desc    bool
			asOf    graph.Day
			want    string
			exactly string
		}{
			{by: graph.ByMembers, desc: true, page: graph.Page{Limit: 2}, want: "CN-US US-CN …"},
			{by: graph.ByMembers, page: graph.Page{Limit: 3}, want: "DE-CN US-CN CN-US"},
			{by: graph.ByMembers, desc: true, asOf: "2020-06-01", page: graph.Page{Limit: 3}, want: "CN-US"},
			{by: graph.ByMembers, desc: true, page: graph.Page{Limit: 2, Backward: true}, want: "US-CN DE-CN …"},
			{by: graph.ByMembers, desc: true, page: graph.Page{Limit: 3, After: &graph.Position{Key: graph.Padded(1), ID: "dyad:US-CN"}}, want: "DE-CN"},
			{by: graph.ByMembers, desc: true, page: graph.Page{Limit: 3, Before: &graph.Position{Key: graph.Padded(1), ID: "dyad:DE-CN"}}, want: "CN-US US-CN"},
			{by: graph.ByNewest, desc: true, page: graph.Page{Limit: 9}, want: "DE-CN CN-US US-CN"},
			{by: graph.ByNewest, desc: true, asOf: "2023-12-31", page: graph.Page{Limit: 9}, want: "CN-US US-CN"},
			{by: graph.ByNewest, page: graph.Page{Limit: 1}, want: "US-CN …"},
		} {
			found := ask(t, s, c.asOf, dyadsBy(c.by, c.desc, &c.page))
			want(t, fmt.Sprintf("%+v", c), outline(found), c.want)
		}
		first := ask(t, s, "", dyadsBy(graph.ByMembers, true, &graph.Page{Limit: 1})).Rows[0]
		want(t, "the place of a row", first.OrderKey(graph.ByMembers), graph.Position{Key: graph.Padded(4), ID: "dyad:CN-US"})
	}},
	{"a dyad follows its accusations, and is known on no day without them", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, accusation("c", "2021-05-05", madeBy("actor:nsa"), accuses("actor:bfv", graph.NexusStateExecuted)))
		want(t, "corrected", keys(ask(t, s, "", all(graph.KindDyad))), "CN-US US-DE")
		want(t, "sides", outline(ask(t, s, "", one("country:DE", hop("Country.dyads")))), "DE(dyads=US-DE)")
		apply(t, s, accusation("c", "2021-05-06", madeBy("actor:nsa"), accuses("actor:mss", graph.NexusStateExecuted)))
		want(t, "and back", keys(ask(t, s, "", all(graph.KindDyad))), "CN-US US-CN")
		want(t, "not yet known", keys(ask(t, s, "2021-05-05", all(graph.KindDyad))), "CN-US")
		want(t, "counted", ask(t, s, "", counted(all(graph.KindDyad))).Total, 2)
		h := all(graph.KindDyad)
		h.NoRows, h.Total = true, true
		want(t, "counted alone", ask(t, s, "", h).Total, 2)
		sound(t, s)
	}},
	{"a search finds names and texts by the beginnings of their words, the best fit first", func(t *testing.T, s graph.Store) {
		named := func(key, name string, aliases ...string) graph.Document {
			a := &graph.Actor{Entity: entity("actor:" + key), Name: name, Kind: graph.KindThreatGroup}
			for _, alias := range aliases {
				a.Names = append(a.Names, graph.ActorName{Text: alias})
			}
			return graph.NewDocument(a)
		}
		title := "How the Büro was read: Sand worms & C++ (2024)"
		apply(t, s, append(stage(),
			named("sandworm", "Sandworm", "Песчаный червь", "TeleBots", "ELECTRUM"), named("sand", "Sand"), named("group7", "Group of the sandworm"),
			named("ministry", "Ministry of State Security", "国家安全部", "MSS"), named("buero", "Büro Ø", "BÜRO"),
			graph.NewDocument(&graph.Publication{Entity: entity("publication:p"), Kind: graph.PublicationKindNewsArticle, Title: &title}),
			accusation("a", "2020-01-01"))...)
		for text, expected := range map[string]string{
			"sandworm": "sandworm group7", "SANDWORM": "sandworm group7", "sand": "sand sandworm p group7", "sandw": "sandworm group7",
			"песч": "sandworm", "ЧЕРВЬ песчаный": "sandworm", "安全": "ministry", "国家": "ministry", "全安": "", "buro": "buero p", "büro o": "buero",
			"state min": "ministry", "mss": "ministry mss", "c++": "CN p", "worm": "p", "sand -worms": "p", "2024": "p", "says": "a", "name:sand*": "", `"sand worms"`: "p",
			"sand~": "sand sandworm p group7", "nothing": "",
		} {
			search, err := graph.NewSearch(text)
			if err != nil {
				t.Fatal(err)
			}
			var kinds []graph.Kind
			for _, kind := range graph.Kinds() {
				if kind.Searchable() {
					kinds = append(kinds, kind)
				}
			}
			h := &graph.Hop{Key: "root", Kinds: kinds, Search: search, Order: graph.Order{By: graph.ByRelevance}, Total: true}
			found := ask(t, s, "", h)
			want(t, text, keys(found), expected)
			want(t, text+", counted", found.Total, len(found.Rows))
			for i := range found.Rows {
				at := found.Rows[i].OrderKey(graph.ByRelevance)
				h.Page = &graph.Page{Limit: 1, After: &at}
				next := ask(t, s, "", h)
				want(t, text+", page after page", keys(next), keys(&graph.Rows{Rows: found.Rows[min(i+1, len(found.Rows)):min(i+2, len(found.Rows))]}))
			}
			h.Page = nil
			h.Kinds = slices.DeleteFunc(kinds, func(k graph.Kind) bool { return k == graph.KindActor })
			want(t, text+", no actors", strings.Contains(outline(ask(t, s, "", h)), "sandworm"), false)
			condition := where(graph.KindAccusation, search.Predicate())
			want(t, text+", as a condition", keys(ask(t, s, "", condition)), map[bool]string{true: "a"}[expected == "a"])
		}
		search, _ := graph.NewSearch("says")
		h := &graph.Hop{Key: "root", Kinds: []graph.Kind{graph.KindAccusation}, Search: search, Order: graph.Order{By: graph.ByRelevance}}
		want(t, "not yet known", keys(ask(t, s, "2019-12-31", h)), "")
	}},
}
