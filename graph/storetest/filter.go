package storetest

import (
	"errors"
	"fmt"
	"testing"

	"github.com/gravamen/gravamen/graph"
)

// scalar compares a property that holds one value.
func scalar(property string, op graph.Op, value any) graph.Predicate {
	return graph.Compare{Property: property, Shape: graph.ShapeScalar, Op: op, Value: value}
}

func listed(property string, op graph.Op, words ...string) graph.Predicate {
	return graph.Compare{Property: property, Shape: graph.ShapeList, Op: op, Value: append([]string{}, words...)}
}

func linked(field string, quantifier graph.Quantifier, of graph.Predicate) graph.Predicate {
	return graph.Linked{Step: graph.StepOf(field), Quant: quantifier, Where: of}
}

// carrying asks something of the link that leads to a row, and of the row.
func carrying(field string, quantifier graph.Quantifier, via, of graph.Predicate) graph.Predicate {
	return graph.Linked{Step: graph.StepOf(field), Quant: quantifier, Via: via, Where: of, Op: graph.OpIn, Count: 2}
}

func number(field string, op graph.Op, n int64, of graph.Predicate) graph.Predicate {
	return graph.Linked{Step: graph.StepOf(field), Quant: graph.QuantCount, Op: op, Count: n, Where: of}
}

// table checks which nodes of a kind fulfil which condition.
func table(t *testing.T, s graph.Store, kind graph.Kind, asOf graph.Day, rows []expectation) {
	t.Helper()
	for _, r := range rows {
		h := counted(where(kind, r.condition))
		found := ask(t, s, asOf, h)
		want(t, fmt.Sprintf("%+v", r.condition), keys(found), r.want)
		want(t, fmt.Sprintf("the number of %+v", r.condition), found.Total, len(found.Rows))
		// A page may be found in another way.
		h = where(kind, r.condition)
		h.Page = &graph.Page{Limit: len(found.Rows) + 1}
		want(t, fmt.Sprintf("a page of %+v", r.condition), keys(ask(t, s, asOf, h)), r.want)
	}
}

type expectation struct {
	condition graph.Predicate
	want      string
}

var filterCases = []testCase{
	{"conditions on what a property holds", func(t *testing.T, s graph.Store) {
		numbered := func(key string, parts *int, implied bool, kinds ...graph.ResponseKind) []graph.Document {
			r := response(key, day("2024-05-06"), graph.ResponseKindDenial, "actor:nsa", link(graph.To, "accusation:a"))
			answer := &graph.Response{Entity: entity("response:" + key), Kinds: kinds, On: day("2024-05-06"), Summary: "An answer.", ToImplied: implied}
			return []graph.Document{
				graph.NewDocument(answer, r.Links...),
				graph.NewDocument(&graph.Capability{Entity: entity("capability:" + key), Kind: graph.CapabilityKindTool, Name: key, ComponentCount: parts}),
			}
		}
		documents := append(stage(), accusation("a", "2024-05-05"))
		documents = append(documents, numbered("p", new(3), false, graph.ResponseKindDenial)...)
		documents = append(documents, numbered("q", new(1), true, graph.ResponseKindDenial, graph.ResponseKindThreat)...)
		documents = append(documents, numbered("r", nil, true, graph.ResponseKindThreat, graph.ResponseKindLawsuit)...)
		apply(t, s, documents...)
		parts := func(op graph.Op, value any) graph.Predicate { return scalar("componentCount", op, value) }
		table(t, s, graph.KindCapability, "", []expectation{
			{parts(graph.OpAtLeast, int64(2)), "p"},
			{parts(graph.OpAtLeast, int64(1)), "p q"},
			{parts(graph.OpAtMost, int64(3)), "p q"},
			{parts(graph.OpAtMost, int64(2)), "q"},
			{parts(graph.OpAtMost, int64(-9223372036854775808)), ""},
			{parts(graph.OpAtLeast, int64(-9223372036854775808)), "p q"},
			{parts(graph.OpExists, nil), "p q"},
			{parts(graph.OpAtLeast, "0"), ""},
			{parts(graph.OpIn, []string{"3"}), ""},
			{parts(graph.OpPrefix, "3"), ""},
			{graph.Not{Of: parts(graph.OpAtLeast, int64(2))}, "q r"},
			{graph.Not{Of: parts(graph.OpExists, nil)}, "r"},
			{graph.Not{Of: parts(graph.OpAtLeast, "0")}, "p q r"},
			{scalar("nothing", graph.OpExists, nil), ""},
			{scalar("nothing", graph.OpIn, []string{"x"}), ""},
			{graph.Not{Of: scalar("nothing", graph.OpContains, "")}, "p q r"},
			{scalar("name", graph.OpIn, []string{}), ""},
			{scalar("name", graph.OpIn, []string{"q", "q", "x"}), "q"},
		})
		table(t, s, graph.KindResponse, "", []expectation{
			{scalar("toImplied", graph.OpAtLeast, true), "q r"},
			{scalar("toImplied", graph.OpAtLeast, false), "p q r"},
			{scalar("toImplied", graph.OpAtMost, false), "p"},
			{listed("kinds", graph.OpHasAny, "DENIAL", "LAWSUIT"), "p q r"},
			{listed("kinds", graph.OpHasAny, "THREAT"), "q r"},
			{listed("kinds", graph.OpHasAny), ""},
			{listed("kinds", graph.OpHasAll, "DENIAL", "THREAT"), "q"},
			{listed("kinds", graph.OpHasAll), "p q r"},
			{listed("nothing", graph.OpHasAll), ""},
			{listed("nothing", graph.OpHasAny, "x"), ""},
			{graph.Not{Of: listed("nothing", graph.OpHasAny, "x")}, "p q r"},
			{graph.Not{Of: listed("nothing", graph.OpHasAll, "x")}, "p q r"},
			{graph.Not{Of: listed("kinds", graph.OpHasAny, "THREAT")}, "p"},
			{graph.Compare{Property: "kinds", Shape: graph.ShapeList, Op: graph.OpExists}, "p q r"},
			{scalar("onEarliest", graph.OpAtLeast, "2024-05-06"), "p q r"},
			{scalar("onEarliest", graph.OpAtMost, "2024-05-05"), ""},
			{scalar("onEdtf", graph.OpPrefix, "2024-0"), "p q r"},
			{scalar("onEdtf", graph.OpContains, "06-"), ""},
		})
	}},
	{"conditions join as logic has it, and what is unknown is false", func(t *testing.T, s graph.Store) {
		apply(t, s, stage()...)
		name := func(words ...string) graph.Predicate { return scalar("name", graph.OpIn, words) }
		everyone, missing := "bfv eu group mss nsa vendor", scalar("place", graph.OpContains, "x")
		table(t, s, graph.KindActor, "", []expectation{
			{graph.And{}, everyone},
			{graph.Or{}, ""},
			{graph.Not{Of: graph.And{}}, ""},
			{graph.Not{Of: graph.Or{}}, everyone},
			{graph.And{name("eu", "nsa"), name("nsa", "mss")}, "nsa"},
			{graph.Or{name("eu"), name("nsa")}, "eu nsa"},
			{graph.Or{name("eu"), scalar("name", graph.OpPrefix, "b"), name("nsa"), scalar("name", graph.OpPrefix, "v")}, "bfv eu nsa vendor"},
			{graph.Or{graph.And{name("eu"), missing}, graph.And{name("nsa"), graph.Not{Of: missing}}}, "nsa"},
			{graph.Or{graph.Or{name("eu"), name("mss")}, graph.Or{name("nsa"), graph.Or{}}}, "eu mss nsa"},
			{graph.Or{graph.Not{Of: graph.Or{name("eu"), name("mss")}}, graph.Not{Of: graph.Or{name("eu"), name("nsa")}}}, "bfv group mss nsa vendor"},
			{missing, ""},
			{graph.Not{Of: missing}, everyone},
			{graph.Not{Of: graph.Not{Of: missing}}, ""},
			{graph.Not{Of: graph.And{missing, name("eu")}}, everyone},
			{graph.Not{Of: graph.Or{missing, name("eu")}}, "bfv group mss nsa vendor"},
			{graph.And{graph.Not{Of: missing}, name("eu")}, "eu"},
			{linked("Actor.country", graph.Some, graph.Not{Of: missing}), "bfv mss nsa vendor"},
			{linked("Actor.country", graph.Every, missing), "eu group"},
			{graph.Or{linked("Actor.country", graph.Some, ids("country:US")), linked("Actor.country", graph.Some, ids("country:DE")), name("eu")}, "bfv eu nsa vendor"},
		})
	}},
	{"conditions on what links lead to", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, accusation("f", "2024-04-04", link(graph.Alleges, "operation:theft"), link(graph.Alleges, "operation:outage"), madeBy("actor:eu"), madeBy("actor:mss")))
		theft := ids("operation:theft")
		const alleges = "Accusation.operations"
		table(t, s, graph.KindAccusation, "", []expectation{
			{linked(alleges, graph.Some, nil), "a b c d f"},
			{linked(alleges, graph.Some, theft), "a b c f"},
			{linked(alleges, graph.None, nil), "e"},
			{linked(alleges, graph.None, theft), "d e"},
			{linked(alleges, graph.Every, nil), "a b c d e f"},
			{linked(alleges, graph.Every, theft), "a b c e"},
			{linked(alleges, graph.Every, graph.Or{}), "e"},
			{graph.Not{Of: linked(alleges, graph.Some, theft)}, "d e"},
			{number(alleges, graph.OpIn, 2, nil), "f"},
			{number(alleges, graph.OpIn, 0, theft), "d e"},
			{number(alleges, graph.OpAtLeast, 1, theft), "a b c f"},
			{number(alleges, graph.OpAtMost, 1, nil), "a b c d e"},
			{number(alleges, graph.OpAtMost, -1, nil), ""},
			{linked(alleges, graph.Some, linked("Operation.targets", graph.Some, ids("country:DE"))), "a b c f"},
			{linked(alleges, graph.Some, linked("Operation.techniques", graph.None, nil)), "d f"},
			{linked(alleges, graph.Every, number("Operation.accusations", graph.OpAtLeast, 3, linked("Accusation.accusers", graph.Some, ids("actor:mss")))), "a b c e"},
			{linked("Accusation.accusers", graph.Every, ids("actor:mss")), "a b d e"},
			{linked("Accusation.jointWith", graph.Some, nil), "b d"},
			{linked("Accusation.accuserCountries", graph.Some, ids("country:CN")), "a b d e f"},
			{linked("Accusation.accuserCountries", graph.Some, ids("actor:mss")), ""},
			{graph.And{linked("Accusation.accuserCountries", graph.Some, ids("country:US", "country:CN")), linked("Accusation.responses", graph.None, nil)}, "b c e f"},
			{graph.And{linked("Accusation.targets", graph.Some, ids("country:DE")), ids("accusation:a", "accusation:d", "accusation:f")}, "a f"},
			{graph.Or{linked("Accusation.responses", graph.Some, nil), graph.And{linked(alleges, graph.None, nil), scalar("level", graph.OpIn, []string{"AGENCY"})}}, "a d e"},
		})
		table(t, s, graph.KindOperation, "2020-12-31", []expectation{
			{number("Operation.accusations", graph.OpIn, 1, nil), "theft"},
			{linked("Operation.accusations", graph.Every, ids("accusation:a")), "theft"},
		})
	}},
	{"conditions on what links carry", func(t *testing.T, s graph.Store) {
		accused := func(id string, role graph.AccusedRoleKind, nexus graph.Nexus) graph.Link {
			return graph.NewLink(graph.Accuses, id, graph.AccusedRole{Level: graph.LevelAgency, Role: role, Nexus: nexus})
		}
		const perpetrator, host = graph.AccusedRolePerpetrator, graph.AccusedRoleHost
		apply(t, s, append(stage(), technique("T1"), technique("T2"),
			accusation("a", "2020-01-01", accused("actor:nsa", perpetrator, graph.NexusStateOrdered), accused("country:US", host, graph.NexusStateIgnored)),
			accusation("b", "2020-01-02", accused("actor:nsa", perpetrator, graph.NexusStateExecuted)),
			accusation("c", "2020-01-03", accused("actor:nsa", host, graph.NexusStateIgnored), accused("country:US", host, graph.NexusFromTerritory)),
			accusation("d", "2020-01-04", accused("actor:mss", perpetrator, graph.NexusUnknown), accused("actor:mss", host, graph.NexusStateIgnored), link(graph.Alleges, "operation:o")),
			operation("o", "", graph.NewLink(graph.AllegedlyUsed, "technique:T1", graph.TechniqueUse{Fit: new(graph.FitHigh)}), graph.NewLink(graph.AllegedlyUsed, "technique:T2", graph.TechniqueUse{})))...)
		nexus := func(words ...string) graph.Predicate { return scalar("nexus", graph.OpIn, words) }
		ignored, hosts, nsa := nexus("STATE_IGNORED"), scalar("role", graph.OpIn, []string{"HOST"}), ids("actor:nsa")
		const field = "Accusation.accused"
		table(t, s, graph.KindAccusation, "", []expectation{
			{carrying(field, graph.Some, ignored, nil), "a c d"},
			{carrying(field, graph.Some, ignored, nsa), "c"},
			{carrying(field, graph.None, ignored, nil), "b"},
			{carrying(field, graph.None, ignored, nsa), "a b d"},
			{carrying(field, graph.Every, hosts, nil), "c"},
			{carrying(field, graph.Every, hosts, nsa), ""},
			{carrying(field, graph.Every, graph.Or{hosts, nexus("STATE_EXECUTED")}, graph.Or{nsa, ids("country:US")}), "b c"},
			{carrying(field, graph.QuantCount, hosts, nil), "c"},
			{carrying(field, graph.QuantCount, graph.And{}, ids("actor:mss")), "d"},
			{carrying(field, graph.Some, graph.And{hosts, ignored}, nil), "a c d"},
			{carrying(field, graph.Some, graph.And{hosts, nexus("UNKNOWN", "STATE_ORDERED")}, nil), ""},
			{carrying(field, graph.Some, graph.Not{Of: hosts}, nil), "a b d"},
			{carrying(field, graph.Some, graph.Or{}, nil), ""},
			{carrying(field, graph.Every, graph.And{}, nil), "a b c d"},
			{carrying(field, graph.Some, scalar("nothing", graph.OpExists, nil), nil), ""},
			{carrying(field, graph.Every, graph.Not{Of: scalar("nothing", graph.OpIn, []string{"x"})}, nil), "a b c d"},
			{graph.And{carrying("Accusation.operations", graph.Some, scalar("fit", graph.OpExists, nil), ids("operation:o"))}, ""},
			{linked("Accusation.operations", graph.Some, carrying("Operation.techniques", graph.Some, scalar("fit", graph.OpIn, []string{"HIGH"}), ids("technique:T1"))), "d"},
			{linked("Accusation.operations", graph.Some, carrying("Operation.techniques", graph.Some, scalar("fit", graph.OpIn, []string{"HIGH"}), ids("technique:T2"))), ""},
		})
		table(t, s, graph.KindCountry, "", []expectation{
			{carrying("Country.accusationsReceived", graph.Some, scalar("member", graph.OpIn, []string{"accusation:a"}), nil), "US"},
			{carrying("Country.actors", graph.Some, scalar("relation", graph.OpIn, []string{"BASED_IN"}), nil), "US"},
		})
	}},
	{"a series is read as of the plan's day", func(t *testing.T, s graph.Store) {
		apply(t, s, append(story(),
			assessment("first", "2021-01-01", graph.VerdictDisputed, "accusation:a", "actor:bfv"),
			assessment("second", "2022-01-01", graph.VerdictDisputed, "accusation:a", "actor:eu"),
			publication("retraction", "2023-02-02", graph.NewLink(graph.Withdraws, "accusation:a", graph.Withdrawal{})))...)
		series := func(property string, words ...string) graph.Predicate {
			return graph.Compare{Property: property, Shape: graph.ShapeSeries, Op: graph.OpIn, Value: words}
		}
		for _, c := range []struct {
			asOf                graph.Day
			disputed, withdrawn string
		}{
			{"2020-12-31", "", ""}, {"2021-01-01", "a", ""}, {"2023-02-01", "a", ""}, {"2023-02-02", "a", "a"}, {"", "a", "a"},
		} {
			status := series("verification", "DISPUTED", "REFUTED")
			table(t, s, graph.KindAccusation, c.asOf, []expectation{{status, c.disputed}, {series("currency", "WITHDRAWN"), c.withdrawn}})
			below := linked("Operation.accusations", graph.Some, status)
			theft := ""
			if c.disputed != "" {
				theft = "theft"
			}
			table(t, s, graph.KindOperation, c.asOf, []expectation{{below, theft}})
		}
		none := graph.Compare{Property: "nothing", Shape: graph.ShapeSeries, Op: graph.OpExists}
		table(t, s, graph.KindAccusation, "", []expectation{
			{none, ""},
			{graph.Not{Of: none}, "a b c d e"},
			{graph.Not{Of: series("nothing", "x")}, "a b c d e"},
			{graph.Not{Of: series("currency", "CURRENT")}, "a"},
			{graph.Or{series("currency", "WITHDRAWN"), series("currency", "CORRECTED"), series("disclosure", "PUBLISHED")}, "a"},
			{graph.Compare{Property: "currency", Shape: graph.ShapeSeries, Op: graph.OpPrefix, Value: "WITH"}, "a"},
		})
	}},
	{"a plan outside the model is invalid", func(t *testing.T, s graph.Store) {
		apply(t, s, stage()...)
		with := func(change func(h *graph.Hop)) *graph.Hop {
			h := all(graph.KindActor)
			change(h)
			return h
		}
		on := func(condition graph.Predicate) *graph.Hop { return where(graph.KindActor, condition) }
		for what, h := range map[string]*graph.Hop{
			"no kind":                      with(func(h *graph.Hop) { h.Kinds = nil }),
			"an unknown kind":              with(func(h *graph.Hop) { h.Kinds = []graph.Kind{"Fact"} }),
			"two kinds without ids":        with(func(h *graph.Hop) { h.Kinds = []graph.Kind{graph.KindActor, graph.KindCountry} }),
			"a root with a step":           with(func(h *graph.Hop) { h.Step = graph.StepOf("Actor.country") }),
			"an unknown order":             with(func(h *graph.Hop) { h.Order.By = "name" }),
			"a negative page":              with(func(h *graph.Hop) { h.Page = &graph.Page{Limit: -1} }),
			"an unknown guard":             with(func(h *graph.Hop) { h.On = []graph.Kind{"Fact"} }),
			"entries of the log by id":     {Key: "root", Kinds: []graph.Kind{graph.KindRevision}, IDs: []string{"revision:1"}},
			"a hop without a step":         all(graph.KindActor, all(graph.KindCountry)),
			"a hop with ids":               all(graph.KindActor, &graph.Hop{Key: "x", Kinds: []graph.Kind{graph.KindCountry}, Step: graph.StepOf("Actor.country"), IDs: []string{}}),
			"a hop to kinds out of reach":  all(graph.KindActor, &graph.Hop{Key: "x", Kinds: []graph.Kind{graph.KindActor}, Step: graph.StepOf("Actor.country")}),
			"two hops of one key":          all(graph.KindActor, hop("Actor.country"), hop("Actor.country")),
			"an unknown link":              all(graph.KindActor, &graph.Hop{Key: "x", Kinds: []graph.Kind{graph.KindCountry}, Step: &graph.Step{Link: "DID", Way: graph.Out, To: []graph.Kind{graph.KindCountry}}}),
			"an unknown way":               all(graph.KindActor, &graph.Hop{Key: "x", Kinds: []graph.Kind{graph.KindCountry}, Step: &graph.Step{Link: graph.OfCountry, Way: "up", To: []graph.Kind{graph.KindCountry}}}),
			"a link read where none led":   all(graph.KindActor, hop("SponsorClaim.by")),
			"a position in a listed order": all(graph.KindActor, &graph.Hop{Key: "x", Kinds: []graph.Kind{graph.KindCountry}, Step: graph.StepOf("Actor.country"), Page: &graph.Page{After: &graph.Position{}}}),
			"code for a property":          on(scalar("name IS NULL OR n0.name", graph.OpIn, []string{"x"})),
			"an unknown comparison":        on(scalar("name", "like", "x")),
			"a number in a list":           on(scalar("name", graph.OpIn, []any{1})),
			"a number of another size":     on(scalar("name", graph.OpAtLeast, 1)),
			"a list held against a word":   on(listed("kinds", graph.OpIn, "x")),
			"a bound beyond ASCII":         on(scalar("name", graph.OpAtLeast, "\u00e9")),
			"nothing negated":              on(graph.Not{}),
			"nothing joined":               on(graph.Or{nil}),
			"an unknown quantifier":        on(linked("Actor.country", "most", nil)),
			"a count by prefix":            on(number("Actor.country", graph.OpPrefix, 1, nil)),
			"a condition on a link":        on(linked("SponsorClaim.by", graph.Some, nil)),
			"a condition without a step":   on(graph.Linked{Quant: graph.Some}),
			"a link that is none":          on(graph.Linked{Step: graph.StepOf("ActorName.usedBy"), Quant: graph.Some, Via: graph.And{}}),
			"a link with links":            on(carrying("Actor.country", graph.Some, linked("Actor.country", graph.Some, nil), nil)),
			"a link that changes":          on(carrying("Actor.country", graph.Some, graph.Not{Of: graph.Compare{Property: "relation", Shape: graph.ShapeSeries, Op: graph.OpExists}}, nil)),
			"code for a link's property":   on(carrying("Actor.country", graph.Some, scalar("r)", graph.OpExists, nil), nil)),
		} {
			tree, err := s.Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{h}})
			if !errors.Is(err, graph.ErrInvalid) || tree != nil {
				t.Errorf("%s: %v, %v; want ErrInvalid", what, tree, err)
			}
		}
		if _, err := s.Query(t.Context(), &graph.Plan{AsOf: "yesterday", Roots: []*graph.Hop{all(graph.KindActor)}}); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("a day that is none: %v; want ErrInvalid", err)
		}
	}},
}
