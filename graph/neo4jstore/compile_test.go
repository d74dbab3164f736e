package neo4jstore_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
)

var update = flag.Bool("update", false, "write testdata anew")

func hop(field string, below ...*graph.Hop) *graph.Hop {
	step := graph.StepOf(field)
	return &graph.Hop{Key: field, Step: step, Kinds: step.To, Hops: below}
}

func page(limit int, h *graph.Hop) *graph.Hop {
	h.Order, h.Page = graph.Order{By: graph.BySort, Desc: true}, &graph.Page{Limit: limit}
	return h
}

func byRecordedAt(h *graph.Hop) *graph.Hop {
	h.Order.By = graph.ByRecordedAt
	return h
}

func counted(h *graph.Hop) *graph.Hop {
	h.Total = true
	return h
}

func countOnly(h *graph.Hop) *graph.Hop {
	h.NoRows, h.Total = true, true
	return h
}

func grouped(h, group *graph.Hop) *graph.Hop {
	group.Order = graph.Order{}
	h.NoRows, h.Groups = true, []*graph.Hop{group}
	return h
}

func measured(fields ...string) *graph.Hop {
	h := graph.MeasureOf(fields[0])
	for _, field := range fields[1:] {
		h.Measure(graph.MeasureOf(field))
	}
	return h
}

func byMembers(h *graph.Hop) *graph.Hop {
	h.Order.By, h.Order.Of = graph.ByMembers, graph.StepOf("Dyad.accusations")
	return h
}

func byNewest(h *graph.Hop) *graph.Hop {
	h.Order.By, h.Order.Of = graph.ByNewest, graph.StepOf("Dyad.accusations")
	return h
}

func asOfDay(p *graph.Plan) *graph.Plan {
	p.AsOf = "2022-02-02"
	return p
}

func searched(text string, kinds ...graph.Kind) *graph.Hop {
	search, err := graph.NewSearch(text)
	if err != nil {
		panic(err) //nolint:forbidigo // a search written in a test
	}
	return &graph.Hop{Key: "search", Kinds: kinds, Search: search, Order: graph.Order{By: graph.ByRelevance}, Page: &graph.Page{Limit: 20}}
}

func on(kind graph.Kind, h *graph.Hop) *graph.Hop {
	h.On = []graph.Kind{kind}
	return h
}

func where(condition graph.Predicate, h *graph.Hop) *graph.Hop {
	h.Where = condition
	return h
}

func root(kind graph.Kind, below ...*graph.Hop) *graph.Hop {
	return &graph.Hop{Key: string(kind), Kinds: []graph.Kind{kind}, Order: graph.Order{By: graph.BySort}, Hops: below}
}

func named(id string, below ...*graph.Hop) *graph.Hop {
	h := root(graph.KindOf(id), below...)
	h.IDs = []string{id}
	return h
}

func scalar(property string, op graph.Op, value any) graph.Predicate {
	return graph.Compare{Property: property, Shape: graph.ShapeScalar, Op: op, Value: value}
}

func ids(ids ...string) graph.Predicate { return scalar("id", graph.OpIn, ids) }

func linked(field string, quantifier graph.Quantifier, of graph.Predicate) graph.Predicate {
	return graph.Linked{Step: graph.StepOf(field), Quant: quantifier, Where: of, Op: graph.OpAtLeast, Count: 2}
}

// plans are the shapes whose statements are kept in testdata, by the name of the file.
func plans() map[string]*graph.Plan {
	roots := func(roots ...*graph.Hop) *graph.Plan { return &graph.Plan{Roots: roots} }
	hubs := linked("Accusation.accusedCountries", graph.Some, ids("country:US", "country:CN"))
	current := graph.Compare{Property: "currency", Shape: graph.ShapeSeries, Op: graph.OpIn, Value: []string{"CURRENT"}}
	asOf := roots(named("country:US", counted(page(20, hop("Country.accusationsReceived")))))
	asOf.AsOf = "2022-02-02"
	return map[string]*graph.Plan{
		"hub_page":             roots(named("country:US", counted(page(20, hop("Country.accusationsReceived"))))),
		"hub_page_as_of":       asOf,
		"hub_page_recorded":    roots(named("country:US", byRecordedAt(page(20, hop("Country.accusationsReceived"))))),
		"hub_page_filtered":    roots(named("country:US", where(current, counted(page(20, hop("Country.accusationsReceived")))))),
		"hub_page_of_one_kind": roots(named("technique:T1059", page(20, hop("Technique.operations")))),
		"hub_pages_nested": roots(named("country:US", page(20, hop("Country.accusationsReceived",
			hop("Accusation.accusers", hop("AccuserRole.onBehalfOf")), countOnly(hop("Accusation.responseCount")),
			page(10, hop("Accusation.responses", hop("Response.by"), hop("Response.publications"))))))),
		"root_page":          roots(counted(page(20, root(graph.KindAccusation)))),
		"root_page_recorded": roots(byRecordedAt(page(20, root(graph.KindAccusation)))),
		"root_at_hubs":       roots(counted(page(20, where(graph.And{current, hubs}, root(graph.KindAccusation))))),
		"root_at_hubs_whole": roots(where(hubs, root(graph.KindAccusation))),
		"root_by_ids":        roots(named("accusation:a", hop("Accusation.operations"))),
		"root_pinned_to_ids": roots(page(20, where(ids("accusation:a"), root(graph.KindAccusation)))),
		"root_by_address":    roots(where(scalar("url", graph.OpIn, []string{"https://example.org/a", "https://example.org/b"}), root(graph.KindPublication))),
		"root_by_words": roots(counted(page(20, where(graph.And{
			graph.Compare{Property: "verification", Shape: graph.ShapeSeries, Op: graph.OpIn, Value: []string{"CONFIRMED", "DISPUTED"}}, linked("Accusation.responses", graph.None, nil),
		}, root(graph.KindAccusation))))),
		"root_by_link": roots(counted(page(20, where(linked("Accusation.accusers", graph.Some, scalar("kind", graph.OpIn, []string{"COMPANY"})), root(graph.KindAccusation))))),
		"root_by_what_a_link_carries": roots(counted(where(graph.Linked{Step: graph.StepOf("Accusation.accused"), Quant: graph.Some, Via: scalar("nexus", graph.OpIn, []string{"IP_ORIGIN"})},
			page(20, root(graph.KindAccusation))))),
		"root_by_two_links":   roots(counted(where(linked("Accusation.operations", graph.Some, linked("Operation.techniques", graph.Some, ids("technique:T1059"))), root(graph.KindAccusation)))),
		"root_by_text":        roots(counted(page(20, where(graph.And{scalar("search", graph.OpContains, " min"), current, scalar("search", graph.OpContains, " st")}, root(graph.KindAccusation))))),
		"root_by_day":         asOfDay(roots(counted(where(graph.And{graph.And{scalar("statedEarliest", graph.OpAtLeast, "2020-01-01")}, scalar("statedLatest", graph.OpAtMost, "2020-12-31")}, root(graph.KindAccusation))))),
		"root_of_change_log":  roots(page(20, where(scalar("node", graph.OpIn, []string{"accusation:a"}), root(graph.KindRevision)))),
		"roots_two":           roots(root(graph.KindDataset, countOnly(hop("Dataset.nodeCount"))), countOnly(page(1, root(graph.KindActor)))),
		"references":          roots(named("actor:a", hop("ActorName.usedBy"), hop("Actor.claimedSponsors", hop("SponsorClaim.by")))),
		"links":               roots(named("accusation:a", hop("Accusation.supersedes"), hop("Accusation.supersededBy"), hop("Accusation.jointWith"))),
		"links_of_some_kinds": roots(named("operation:o", hop("Operation.techniques"), countOnly(hop("Operation.capabilities")))),
		"guards": roots(named("accusation:a", hop("Accusation.accusers",
			on(graph.KindActor, hop("Actor.country")), on(graph.KindActor, page(5, hop("Actor.accusationsMade"))), on(graph.KindCountry, hop("Country.contextIssues"))))),
		"counts": roots(named("country:US", countOnly(hop("Country.accusationsMade")), countOnly(where(current, hop("Country.accusationsReceived"))))),
		"tallies": roots(&graph.Hop{Key: "tallies", Kinds: []graph.Kind{graph.KindAccusation}, NoRows: true, Tallies: []graph.Tally{
			{Key: "single", By: []graph.Value{{Property: "statedEarliest", Shape: graph.ShapeScalar, Prefix: 4}, {Property: "verification", Shape: graph.ShapeSeries}}},
			{Key: "list", By: []graph.Value{{Property: "forms", Shape: graph.ShapeList}}},
			{Key: "reached", By: []graph.Value{{Property: "kinds", Shape: graph.ShapeList, Step: graph.StepOf("Accusation.responses")}}},
		}}),
		"tallies_off_indexes": roots(&graph.Hop{Key: "tallies", Kinds: []graph.Kind{graph.KindAccusation}, NoRows: true, Tallies: []graph.Tally{
			{Key: "day", By: []graph.Value{{Property: "statedEarliest", Shape: graph.ShapeScalar, Prefix: 4}}},
			{Key: "series", By: []graph.Value{{Property: "verification", Shape: graph.ShapeSeries}}},
		}}),
		"groups": roots(grouped(where(current, root(graph.KindAccusation)), page(20, hop("Accusation.accuserCountries", countOnly(hop("Country.accusationsMade")))))),
		"dyads": roots(byMembers(page(20, root(graph.KindDyad, hop("Dyad.accuser"), measured("Dyad.denials", "Dyad.operationCount", "Dyad.accusationCount"),
			graph.MeasureOf("Dyad.latest"))))),
		"dyads_as_of":   asOfDay(roots(byMembers(page(20, root(graph.KindDyad))))),
		"dyads_newest":  roots(byNewest(page(20, root(graph.KindDyad)))),
		"search":        roots(searched("ministry state", graph.KindActor, graph.KindPublication)),
		"search_a_kind": roots(counted(searched("ministry", graph.KindActor))),
		"filters": roots(page(20, where(graph.And{
			graph.Or{scalar("level", graph.OpIn, []string{"STATE"}), scalar("level", graph.OpIn, []string{"UNIT"}), scalar("summary", graph.OpPrefix, "The")},
			graph.Not{Of: graph.And{scalar("statedEarliest", graph.OpAtLeast, "2020-01-01"), scalar("statedLatest", graph.OpAtMost, "2020-12-31")}},
			graph.Compare{Property: "forms", Shape: graph.ShapeList, Op: graph.OpHasAny, Value: []string{"LEGAL"}},
			graph.Not{Of: graph.Compare{Property: "forms", Shape: graph.ShapeList, Op: graph.OpHasAll, Value: []string{"MEDIA"}}},
			graph.Or{linked("Accusation.accusers", graph.Some, ids("actor:a")), linked("Accusation.responses", graph.None, nil)},
			linked("Accusation.operations", graph.Every, linked("Operation.targets", graph.QuantCount, scalar("name", graph.OpContains, "bank"))),
			scalar("statedCertaintyWords", graph.OpExists, nil),
		}, root(graph.KindAccusation)))),
		"filters_on_links": roots(page(20, where(graph.And{
			graph.Linked{Step: graph.StepOf("Accusation.accused"), Quant: graph.Some, Where: ids("actor:a"), Via: scalar("nexus", graph.OpIn, []string{"STATE_ORDERED"})},
			graph.Linked{Step: graph.StepOf("Accusation.accusers"), Quant: graph.Every, Where: ids("actor:a"), Via: graph.Or{scalar("role", graph.OpIn, []string{"LEAD"}), graph.And{}}},
			linked("Accusation.operations", graph.None, graph.Linked{Step: graph.StepOf("Operation.techniques"), Quant: graph.Some, Via: graph.Not{Of: scalar("fit", graph.OpExists, nil)}}),
		}, root(graph.KindAccusation)))),
	}
}

func statement(t *testing.T, p *graph.Plan) string {
	t.Helper()
	text, _, err := neo4jstore.Explain(p)
	if err != nil {
		t.Fatal(err)
	}
	return text + "\n"
}

func TestStatements(t *testing.T) {
	kept, err := filepath.Glob("testdata/*.cypher")
	if err != nil {
		t.Fatal(err)
	}
	for name, p := range plans() {
		path := filepath.Join("testdata", name+".cypher")
		kept = slices.DeleteFunc(kept, func(k string) bool { return k == path })
		t.Run(name, func(t *testing.T) {
			if *update {
				if err := os.WriteFile(path, []byte(statement(t, p)), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			golden, err := os.ReadFile(path)
			if err != nil {
				t.Fatalf("%v; -update writes it", err)
			}
			if diff := cmp.Diff(string(golden), statement(t, p)); diff != "" {
				t.Errorf("the statement has changed; -update accepts it (-kept +now):\n%s", diff)
			}
		})
	}
	if len(kept) > 0 {
		t.Errorf("no plan gives %v", kept)
	}
}

func TestEqualShapesGiveEqualBytes(t *testing.T) {
	for name, p := range plans() {
		t.Run(name, func(t *testing.T) {
			text := statement(t, p)
			if diff := cmp.Diff(text, statement(t, respelled(p))); diff != "" {
				t.Errorf("another spelling of the same question (-one +other):\n%s", diff)
			}
		})
	}
}

func TestNoValueStandsInTheText(t *testing.T) {
	p := respelled(plans()["filters"])
	if text := statement(t, p); strings.Contains(text, "Bobby") {
		t.Errorf("a value stands in the text:\n%s", text)
	}
}

func TestPlansOutsideTheModel(t *testing.T) {
	_, _, err := neo4jstore.Explain(&graph.Plan{Roots: []*graph.Hop{{Key: "x", Kinds: []graph.Kind{"Actor) DETACH DELETE (n"}}}})
	if !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("got %v, want ErrInvalid", err)
	}
}

// respelled is a plan of the same shape: other values and keys, siblings in another order, more branches of one kind.
func respelled(p *graph.Plan) *graph.Plan {
	out := &graph.Plan{AsOf: p.AsOf}
	if p.AsOf != "" {
		out.AsOf = "1999-09-09"
	}
	out.Roots = respelledHops(p.Roots)
	return out
}

func respelledHops(hops []*graph.Hop) []*graph.Hop {
	var out []*graph.Hop
	for i, h := range slices.Backward(hops) {
		other := *h
		other.Key = fmt.Sprintf("alias%d", i)
		if h.IDs != nil {
			other.IDs = []string{"actor:x", "actor:y", "country:z", "accusation:w"}
		}
		if h.Page != nil {
			other.Page = &graph.Page{Limit: h.Page.Limit + 7, After: &graph.Position{Key: "2001-01-01", ID: "accusation:x"}, Before: &graph.Position{Key: "m", ID: "y"}}
		}
		if h.Where != nil {
			other.Where = respelledPredicate(h.Where)
		}
		other.Hops = respelledHops(h.Hops)
		out = append(out, &other)
	}
	return out
}

func respelledPredicate(p graph.Predicate) graph.Predicate {
	all := func(conditions []graph.Predicate) []graph.Predicate {
		var out []graph.Predicate
		for _, q := range slices.Backward(conditions) {
			out = append(out, respelledPredicate(q))
		}
		return out
	}
	switch p := p.(type) {
	case graph.And:
		return graph.And(all(p))
	case graph.Or:
		other := graph.Or(all(p))
		if first, ok := p[0].(graph.Compare); ok {
			other = append(other, respelledPredicate(first)) // two branches of that shape or three are one text
		}
		return other
	case graph.Not:
		return graph.Not{Of: respelledPredicate(p.Of)}
	case graph.Linked:
		p.Count += 3
		if p.Where != nil {
			p.Where = respelledPredicate(p.Where)
		}
		return p
	case graph.Compare:
		switch p.Value.(type) {
		case string:
			p.Value = "Bobby'); DETACH DELETE n; //"
		case []string:
			p.Value = []string{"Bobby", "Tables", ""}
		}
		return p
	}
	return p
}
