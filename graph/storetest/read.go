package storetest

import (
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
)

var readCases = []testCase{
	{"the day of the plan cuts at every hop, in counts and in conditions", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		made := counted(hop("Country.accusationsMade", hop("Accusation.operations", counted(hop("Operation.accusations", hop("Accusation.responses"))))))
		for _, c := range []struct {
			asOf graph.Day
			want string
		}{
			{"", "CN(accusationsMade=4: a(operations=theft(accusations=3: a(responses=denial) b(responses=) c(responses=))) b(operations=theft(accusations=3: a(responses=denial) b(responses=) c(responses=))) " +
				"d(operations=outage(accusations=1: d(responses=silence))) e(operations=))"},
			{"2022-03-03", "CN(accusationsMade=3: a(operations=theft(accusations=3: a(responses=denial) b(responses=) c(responses=))) b(operations=theft(accusations=3: a(responses=denial) b(responses=) c(responses=))) " +
				"d(operations=outage(accusations=1: d(responses=))))"},
			{"2020-02-01", "CN(accusationsMade=1: a(operations=theft(accusations=1: a(responses=))))"},
			{"2019-12-31", "CN(accusationsMade=)"},
		} {
			want(t, "as of "+string(c.asOf), outline(ask(t, s, c.asOf, one("country:CN", made))), c.want)
		}
		answered := where(graph.KindAccusation, graph.Linked{Step: graph.StepOf("Accusation.responses"), Quant: graph.Some})
		want(t, "answered", keys(ask(t, s, "", answered)), "a d")
		want(t, "answered by a day", keys(ask(t, s, "2022-03-03", answered)), "a")
		want(t, "by id before its day", keys(ask(t, s, "2020-12-31", named([]string{"accusation:b", "accusation:a"}))), "a")
		unknown := where(graph.KindResponse, graph.Linked{Step: graph.StepOf("Response.accusations"), Quant: graph.Some, Where: ids("accusation:d")})
		want(t, "to one that is not known yet", keys(ask(t, s, "2022-03-02", unknown)), "")
		tree, err := s.Query(t.Context(), &graph.Plan{AsOf: "2020-02-01", Roots: []*graph.Hop{all(graph.KindCountry)}})
		if err != nil {
			t.Fatal(err)
		}
		want(t, "the answer's day", tree.AsOf, "2020-02-01")
	}},
	{"rows are in order, ties by id, both ways", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		rows := func(order graph.Order) string {
			h := all(graph.KindAccusation)
			h.Order = order
			return keys(ask(t, s, "", h))
		}
		want(t, "ascending", rows(graph.Order{By: graph.BySort}), "a b c d e")
		want(t, "descending", rows(graph.Order{By: graph.BySort, Desc: true}), "e d c b a")
		want(t, "unsaid", rows(graph.Order{}), "a b c d e")
		later := batch(accusation("aa", "2024"), accusation("zz", "2019"))
		later.At = recorded.Add(time.Second)
		if _, err := s.Apply(t.Context(), later); err != nil {
			t.Fatal(err)
		}
		want(t, "by instant", rows(graph.Order{By: graph.ByRecordedAt}), "a b c d e aa zz")
		want(t, "by instant, latest first", rows(graph.Order{By: graph.ByRecordedAt, Desc: true}), "zz aa e d c b a")
		made := hop("Actor.accusationsMade")
		made.Order, made.Page = graph.Order{By: graph.ByRecordedAt, Desc: true}, &graph.Page{Limit: 3}
		want(t, "a hub by instant", outline(ask(t, s, "", one("actor:mss", made))), "mss(accusationsMade=zz aa e …)")
	}},
	{"a document's links stand as it lists them, unless another order is asked for", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		techniques := hop("Operation.techniques")
		want(t, "as listed", outline(ask(t, s, "", one("operation:theft", techniques))), "theft(techniques=T2 T1)")
		techniques.Order = graph.Order{By: graph.BySort}
		want(t, "by id", outline(ask(t, s, "", one("operation:theft", techniques))), "theft(techniques=T1 T2)")
		techniques.Order, techniques.Page = graph.Order{Desc: true}, &graph.Page{Limit: 1}
		want(t, "last listed", outline(ask(t, s, "", one("operation:theft", techniques))), "theft(techniques=T1 …)")
	}},
	{"names order by letter and not by case, alike beyond the basic plane", func(t *testing.T, s graph.Store) {
		var documents []graph.Document
		for key, name := range map[string]string{
			"1": "alpha", "2": "Beta", "3": "ALPHA", "4": "beta", "5": "\u00e9toile", "6": "\uffee halfwidth", "7": "\U0001f600 face", "8": "\U00020000 ideograph", "9": "国家", "10": "Zulu",
		} {
			documents = append(documents, graph.NewDocument(&graph.Actor{Entity: entity("actor:" + key), Name: name, Kind: graph.KindPerson}))
		}
		apply(t, s, documents...)
		want(t, "ascending", keys(ask(t, s, "", all(graph.KindActor))), "1 3 2 4 10 5 9 6 7 8")
		h := newest(4, all(graph.KindActor))
		want(t, "descending page", keys(ask(t, s, "", h)), "8 7 6 9")
		last := ask(t, s, "", h).Rows[1].OrderKey(graph.BySort)
		h.Page.After = &last
		want(t, "next page", keys(ask(t, s, "", h)), "6 9 5 10")
		name := func(op graph.Op, value any) string {
			return keys(ask(t, s, "", where(graph.KindActor, graph.Compare{Property: "name", Shape: graph.ShapeScalar, Op: op, Value: value})))
		}
		want(t, "conditions mind the case", name(graph.OpIn, []string{"alpha", "BETA"}), "1")
		want(t, "begins with", name(graph.OpPrefix, "\U0001f600"), "7")
		want(t, "contains", name(graph.OpContains, "ph"), "1 8")
		want(t, "contains nothing", name(graph.OpContains, ""), "1 3 2 4 10 5 9 6 7 8")
	}},
	{"ids name rows; unknown and repeated ones add none", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		h := named([]string{"actor:nsa", "actor:none", "nonsense", "", "actor:mss", "actor:nsa", "country:CN"})
		want(t, "rows", keys(ask(t, s, "", h)), "mss nsa")
		h.Total, h.Page = true, &graph.Page{Limit: 1}
		want(t, "page", outline(ask(t, s, "", h)), "2: mss …")
		h.Kinds = []graph.Kind{graph.KindCountry, graph.KindActor}
		h.Page = nil
		want(t, "two kinds", outline(ask(t, s, "", h)), "3: CN mss nsa")
		h.Order.Desc, h.Page = true, &graph.Page{Limit: 5, After: &graph.Position{Key: "nsa", ID: "actor:nsa"}}
		want(t, "after a place", outline(ask(t, s, "", h)), "3: mss CN")
		h.IDs = []string{}
		want(t, "no ids", outline(ask(t, s, "", h)), "")
		h.NoRows = true
		want(t, "no ids, counted", ask(t, s, "", h), &graph.Rows{})
	}},
	{"guards keep hops to parents of their kinds", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		h := hop("Accusation.accusers", on(graph.KindActor, hop("Actor.country")), on(graph.KindActor, newest(1, counted(hop("Actor.accusationsMade")))),
			on(graph.KindCountry, counted(hop("Country.accusationsMade"))), on(graph.KindActor, hop("ActorName.usedBy")))
		apply(t, s, accusation("f", "2024", madeBy("country:DE"), madeBy("actor:mss")))
		want(t, "rows", outline(ask(t, s, "", one("accusation:f", h))), "f(accusers=DE(accusationsMade=1: f) mss(accusationsMade=5: f …, country=CN, usedBy=))")
	}},
	{"references lead from ids in a property, a list, or a link", func(t *testing.T, s graph.Store) {
		named := graph.NewDocument(&graph.Actor{Entity: entity("actor:many"), Name: "Many", Kind: graph.KindThreatGroup, Names: []graph.ActorName{
			{Text: "Viele", UsedByID: new("country:DE")}, {Text: "many"}, {Text: "许多", UsedByID: new("actor:mss")}, {Text: "Vielerlei", UsedByID: new("country:DE")},
		}}, graph.NewLink(graph.SameAs, "actor:group", graph.IdentityClaim{AssertedByID: new("actor:vendor")}), graph.NewLink(graph.SameAs, "actor:eu", graph.IdentityClaim{}))
		apply(t, s, append(story(), named, quoting("q", "publication:report"), accusation("f", "2024", spokesman("actor:group", "country:CN"), madeBy("actor:eu")))...)
		users := hop("ActorName.usedBy", on(graph.KindActor, hop("Actor.country")))
		want(t, "a list on the node", outline(ask(t, s, "", one("actor:many", users))), "many(usedBy=DE mss(country=CN))")
		users.Order, users.Page, users.Total = graph.Order{By: graph.BySort, Desc: true}, &graph.Page{Limit: 2, After: &graph.Position{Key: "mss", ID: "actor:mss"}}, true
		want(t, "a page of it", outline(ask(t, s, "", one("actor:many", users))), "many(usedBy=2: DE)")
		users.Kinds, users.Page = []graph.Kind{graph.KindActor}, nil
		want(t, "of one kind", outline(ask(t, s, "", one("actor:many", users))), "many(usedBy=1: mss(country=CN))")
		want(t, "on the link", outline(ask(t, s, "", one("accusation:f", hop("Accusation.accusers", hop("AccuserRole.onBehalfOf"))))), "f(accusers=group(onBehalfOf=CN) eu(onBehalfOf=))")
		want(t, "on a link both ways", outline(ask(t, s, "", one("actor:group", hop("Actor.sameAs", hop("IdentityClaim.assertedBy"))))), "group(sameAs=many(assertedBy=vendor))")
		want(t, "not known yet", outline(ask(t, s, "2022-03-03", one("accusation:q", hop("Quote.publication")))), "")
		quoted := graph.Linked{Step: graph.StepOf("Quote.publication"), Quant: graph.Some}
		want(t, "in a condition", keys(ask(t, s, "", where(graph.KindAccusation, quoted))), "q")
		want(t, "in a condition as of a day", keys(ask(t, s, "2022-03-03", where(graph.KindAccusation, graph.Not{Of: quoted}))), "a b c d")
	}},
	{"a link type that joins several kinds gives each step its own", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		h := one("operation:theft", counted(hop("Operation.techniques")), counted(hop("Operation.capabilities")), counted(hop("Operation.infrastructure")), counted(hop("Operation.targets")))
		want(t, "outward", outline(ask(t, s, "", h)), "theft(capabilities=1: tool, infrastructure=, targets=2: vendor DE, techniques=2: T2 T1)")
		used := hop("Technique.operations")
		used.Page = &graph.Page{Limit: 1}
		want(t, "inward", outline(ask(t, s, "", one("technique:T1", counted(used)))), "T1(operations=1: theft)")
		actors := hop("Operation.targets")
		actors.Kinds = []graph.Kind{graph.KindActor}
		want(t, "narrowed by the hop", outline(ask(t, s, "", one("operation:theft", counted(actors)))), "theft(targets=1: vendor)")
		use, _ := ask(t, s, "", h).Rows[0].Hops["Operation.techniques"].Rows[0].Link["fit"].(string)
		want(t, "what the link carries", use, "HIGH")
	}},
	{"a link that means the same both ways is read both ways", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, accusation("b", "2021-05-05", link(graph.Alleges, "operation:theft"), link(graph.JointWith, "accusation:e"), link(graph.JointWith, "accusation:a")))
		joint := counted(hop("Accusation.jointWith"))
		want(t, "rows", outline(ask(t, s, "", all(graph.KindAccusation, joint))),
			"a(jointWith=1: b) b(jointWith=3: a d e) c(jointWith=) d(jointWith=1: b) e(jointWith=1: b)")
		want(t, "as of a day", outline(ask(t, s, "2022-12-31", one("accusation:b", joint))), "b(jointWith=2: a d)")
		apply(t, s, accusation("a", "2020-01-01", link(graph.Alleges, "operation:theft"), link(graph.JointWith, "accusation:b")))
		want(t, "said by both", outline(ask(t, s, "", one("accusation:a", joint))), "a(jointWith=2: b b)")
	}},
	{"several links to one node are several rows, in the order of their document", func(t *testing.T, s graph.Store) {
		sponsor := func(country, by string) graph.Link {
			return graph.NewLink(graph.ClaimedSponsor, "country:"+country, graph.SponsorClaim{ByID: &by})
		}
		apply(t, s, append(stage(), actor("x", graph.KindThreatGroup, sponsor("US", "actor:mss"), sponsor("CN", "actor:nsa"), sponsor("US", "actor:eu")))...)
		sponsors := counted(hop("Actor.claimedSponsors", hop("SponsorClaim.by")))
		want(t, "as listed", outline(ask(t, s, "", one("actor:x", sponsors))), "x(claimedSponsors=3: US(by=mss) CN(by=nsa) US(by=eu))")
		sponsors.Order = graph.Order{By: graph.BySort, Desc: true}
		want(t, "sorted", outline(ask(t, s, "", one("actor:x", sponsors))), "x(claimedSponsors=3: US(by=eu) US(by=mss) CN(by=nsa))")
	}},
	{"two hops of one step stand side by side, by their keys", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		first, second := newest(1, hop("Actor.accusationsMade")), newest(2, hop("Actor.accusationsMade"))
		first.Key, second.Key = "x.first", "x.second"
		want(t, "rows", outline(ask(t, s, "", one("actor:mss", first, second))), "mss(first=e …, second=e d …)")
		roots := []*graph.Hop{all(graph.KindCountry), all(graph.KindOperation)}
		roots[0].Key, roots[1].Key = "1", "2"
		tree, err := s.Query(t.Context(), &graph.Plan{Roots: roots})
		if err != nil {
			t.Fatal(err)
		}
		want(t, "roots", keys(tree.Roots["1"])+"; "+keys(tree.Roots["2"]), "CN DE US; outage theft")
		tree, err = s.Query(t.Context(), &graph.Plan{})
		if err != nil || len(tree.Roots) != 0 {
			t.Errorf("a plan without roots: %v, %v", tree, err)
		}
	}},
	{"properties come back as they were", func(t *testing.T, s graph.Store) {
		long := strings.Repeat("声明", 3000) + "\n\t\"quoted\" 'and' $p0 \\ {x} \U0001f600"
		a := statement(graph.SourcingOnRecord, "long", "2021~")
		a.Summary, a.Forms = long, []graph.AttributionForm{graph.FormTechnical, graph.FormLegal}
		apply(t, s, append(story(), graph.NewDocument(a, parties(nil)...))...)
		got := graph.Read[*graph.Accusation](ask(t, s, "", one("accusation:long", hop("Accusation.accusers"))))[0]
		want(t, "text", got.Summary, long)
		want(t, "list", got.Forms, a.Forms)
		want(t, "date", got.Stated, a.Stated)
		want(t, "day of knowledge", got.Since, "2021-01-01")
		want(t, "on the link", got.Accusers()[0].Standing, graph.StandingVictim)
		number := graph.Read[*graph.Capability](ask(t, s, "", one("capability:tool")))[0]
		want(t, "number", number.ComponentCount, new(3))
		want(t, "no number", number.NamedComponents, nil)
	}},
}

// ids is the condition that the node is one of some.
func ids(ids ...string) graph.Predicate {
	return graph.Compare{Property: "id", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: ids}
}
