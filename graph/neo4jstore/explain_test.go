package neo4jstore_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// What the database makes of the statements, on a graph with one large hub and one small.
const largeHub, smallHub = 1500, 50

// rare is the one accusation that differs from all others.
const rare = 7

func stand() []graph.Document {
	day := func(n int) graph.FuzzyDate {
		d, err := graph.ParseEDTF(time.Date(2010, 1, 1+n%3000, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
		if err != nil {
			panic(err) //nolint:forbidigo // a day is a date
		}
		return d
	}
	var documents []graph.Document
	for _, code := range []string{"US", "CN", "DE"} {
		documents = append(documents, graph.NewDocument(&graph.Country{Entity: graph.Entity{ID: "country:" + code}, Code: code, Name: code}))
	}
	for i := range largeHub + smallHub {
		accused, nexus := "country:US", graph.NexusStateOrdered
		if i == rare {
			nexus = graph.NexusIpOrigin
		}
		if i >= largeHub {
			accused = "country:CN"
		}
		documents = append(documents, graph.NewDocument(&graph.Accusation{
			Entity: graph.Entity{ID: fmt.Sprintf("accusation:%d", i)}, Summary: "Said.", Stated: day(i * 7), Sourcing: graph.SourcingOnRecord,
			Level: graph.LevelState, Forms: []graph.AttributionForm{graph.FormPoliticalOfficial},
		}, graph.NewLink(graph.MadeBy, "country:DE", graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim}),
			graph.NewLink(graph.Accuses, accused, graph.AccusedRole{Level: graph.LevelState, Role: graph.AccusedRolePerpetrator, Nexus: nexus})))
		if i%3 == 0 {
			documents = append(documents, graph.NewDocument(&graph.Response{
				Entity: graph.Entity{ID: fmt.Sprintf("response:%d", i)}, Kinds: []graph.ResponseKind{graph.ResponseKindDenial}, On: day(i*7 + 3), Summary: "No.",
			}, graph.NewLink(graph.AnsweredBy, accused, nil), graph.NewLink(graph.To, fmt.Sprintf("accusation:%d", i), nil)))
		}
	}
	return documents
}

// plan is a query plan of the database, as it was carried out.
type plan struct {
	operator, details string
	hits, rows        int64
	below             []plan
}

func profiled(p neo4j.ProfiledPlan) plan {
	out := plan{operator: p.Operator(), details: fmt.Sprint(p.Arguments()["Details"]), hits: p.DbHits(), rows: p.Records()}
	for _, c := range p.Children() {
		out.below = append(out.below, profiled(c))
	}
	return out
}

// each visits every operator.
func (p plan) each(visit func(plan)) {
	visit(p)
	for _, b := range p.below {
		b.each(visit)
	}
}

func (p plan) total() (hits int64) {
	p.each(func(o plan) { hits += o.hits })
	return hits
}

func (p plan) has(operators ...string) bool {
	found := false
	p.each(func(o plan) {
		name, _, _ := strings.Cut(o.operator, "@")
		found = found || slices.Contains(operators, name)
	})
	return found
}

func (p plan) String() string {
	var b strings.Builder
	var show func(p plan, indent string)
	show = func(p plan, indent string) {
		fmt.Fprintf(&b, "%s%s hits %d rows %d %s\n", indent, p.operator, p.hits, p.rows, p.details)
		for _, c := range p.below {
			show(c, indent+" ")
		}
	}
	show(p, "")
	return b.String()
}

// server runs statements beside the store.
type server struct{ driver neo4j.DriverWithContext }

func connect(t *testing.T) server {
	t.Helper()
	driver, err := neo4j.NewDriverWithContext(neo4jtest.URI(t), neo4j.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = driver.Close(t.Context()) })
	return server{driver}
}

// write runs a statement and commits it.
func (s server) write(t *testing.T, text string) []*neo4j.Record {
	t.Helper()
	result, err := neo4j.ExecuteQuery(t.Context(), s.driver, text, nil, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("neo4j"))
	if err != nil {
		t.Fatal(err)
	}
	return result.Records
}

// profile carries a statement out, in a transaction that never commits. (What EXPLAIN gives is no use: the driver repeats
// one child of an operator for all of them.)
func (s server) profile(t *testing.T, text string, params map[string]any) plan {
	t.Helper()
	session := s.driver.NewSession(t.Context(), neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer func() { _ = session.Close(t.Context()) }()
	tx, err := session.BeginTransaction(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	result, err := tx.Run(t.Context(), "PROFILE "+text, params)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	summary, err := result.Consume(t.Context())
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return profiled(summary.Profile())
}

func (s server) ask(t *testing.T, p *graph.Plan) plan {
	t.Helper()
	text, params, err := neo4jstore.Explain(p)
	if err != nil {
		t.Fatal(err)
	}
	return s.profile(t, text, params)
}

// wanders says that a statement walks through everything, or joins what it found in two ways.
func wanders(p plan) bool {
	return p.has("AllNodesScan", "CartesianProduct", "NodeHashJoin", "ValueHashJoin", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan")
}

// followed are the types of link that a search follows, as its statements have them.
func followed() string {
	var types []string
	for _, t := range graph.FollowedLinks() {
		types = append(types, string(t))
	}
	return strings.Join(types, "|")
}

// explored are the values of a search's statements.
func explored(ids ...string) map[string]any {
	return map[string]any{"ids": ids, "seen": ids, "asOf": "2020-01-01", "open": false, "ranks": map[string]any{"Actor": 1, "Country": 0}, "limit": 10}
}

// hubPages are pages of what a country is accused of.
func hubPages(country string) map[string]*graph.Plan {
	received := func(h *graph.Hop) *graph.Plan { return &graph.Plan{Roots: []*graph.Hop{named(country, h)}} }
	middle, backward := page(20, hop("Country.accusationsReceived")), page(20, hop("Country.accusationsReceived"))
	middle.Page.After = &graph.Position{Key: "2014-12-01", ID: "accusation:5"}
	backward.Page.Backward = true
	return map[string]*graph.Plan{
		"newest":                 received(page(20, hop("Country.accusationsReceived"))),
		"from the middle":        received(middle),
		"backward":               received(backward),
		"by instant":             received(byRecordedAt(page(20, hop("Country.accusationsReceived")))),
		"with its number":        received(counted(page(20, hop("Country.accusationsReceived")))),
		"with pages below":       received(page(20, hop("Country.accusationsReceived", page(5, hop("Accusation.responses"))))),
		"with what stands below": received(page(20, hop("Country.accusationsReceived", hop("Accusation.accusers"), hop("Accusation.accused")))),
		"filtered": received(where(graph.And{
			graph.Or{scalar("sourcing", graph.OpIn, []string{"ON_RECORD"}), scalar("summary", graph.OpPrefix, "The")},
			graph.Not{Of: graph.And{scalar("level", graph.OpIn, []string{"UNIT"}), scalar("summary", graph.OpPrefix, "The")}},
		}, page(20, hop("Country.accusationsReceived")))),
	}
}

// fewRows are questions that touch little of a graph, whatever its size.
func fewRows() map[string]*graph.Plan {
	both := linked("Accusation.accusedCountries", graph.Some, ids("country:US", "country:CN"))
	asked := func(h *graph.Hop) *graph.Plan { return &graph.Plan{Roots: []*graph.Hop{h}} }
	asOf := asked(page(20, root(graph.KindAccusation)))
	asOf.AsOf = "2012-01-01"
	log := page(20, root(graph.KindRevision, hop("Change.node"), hop("Change.dataset")))
	log.Order.Desc, log.Page.After = false, &graph.Position{Key: "00000000000000002000", ID: "revision:00000000000000002000"}
	return map[string]*graph.Plan{
		"a kind":                asked(page(20, root(graph.KindAccusation))),
		"a kind by instant":     asked(byRecordedAt(page(20, root(graph.KindAccusation)))),
		"as of a day":           asOf,
		"two hubs":              asked(page(20, where(both, root(graph.KindAccusation)))),
		"a named row":           asked(page(20, where(ids("accusation:7"), root(graph.KindAccusation)))),
		"the log of a row":      asked(page(20, where(scalar("node", graph.OpIn, []string{"accusation:7"}), root(graph.KindRevision)))),
		"the log from a cursor": asked(log),
		"all, counted":          asked(countOnly(root(graph.KindAccusation))),
		"a hub, counted":        asked(named("country:US", countOnly(hop("Country.accusationsReceived")))),
		"what a link carries":   asked(counted(page(20, where(carrying(graph.NexusIpOrigin), root(graph.KindAccusation))))),
		"an address":            asked(where(scalar("url", graph.OpIn, []string{"https://example.org/7"}), root(graph.KindPublication))),
	}
}

// carrying wants an accused whose link says how the accusation is tied to them.
func carrying(nexus graph.Nexus) graph.Predicate {
	return graph.Linked{Step: graph.StepOf("Accusation.accused"), Quant: graph.Some, Via: scalar("nexus", graph.OpIn, []string{string(nexus)})}
}

func TestWhatTheDatabaseDoes(t *testing.T) {
	store, s := neo4jtest.Open(t), connect(t)
	// The database plans every question while it is empty, and keeps the plans: so it is for whoever asks before the import.
	neo4jtest.ForgetPlans(t)
	for _, questions := range []map[string]*graph.Plan{plans(), fewRows(), hubPages("country:US")} {
		for _, p := range questions {
			s.ask(t, p)
		}
	}
	if _, err := store.Apply(t.Context(), &graph.Batch{At: time.Unix(0, 0), Documents: stand()}); err != nil {
		t.Fatal(err)
	}

	t.Run("every shape starts at an index", func(t *testing.T) {
		for name, p := range plans() {
			if name == "tallies" || name == "groups" { // all accusations are counted, and all of a link is a way to do it
				if found := s.ask(t, p); found.has("AllNodesScan", "CartesianProduct") {
					t.Errorf("%s:\n%s", name, found)
				}
				continue
			}
			if found := s.ask(t, p); wanders(found) {
				t.Errorf("%s:\n%s", name, found)
			}
		}
	})
	t.Run("the gate is read first and last", func(t *testing.T) {
		found := s.ask(t, plans()["hub_pages_nested"])
		ordered := 0
		found.each(func(o plan) {
			if strings.Contains(o.details, "AS first") && !o.has("RollUpApply") {
				ordered++
			}
			if o.operator == "Apply@neo4j" && o.below[0].has("RollUpApply") && !o.below[1].has("RollUpApply") && strings.Contains(o.below[1].String(), "gate:CommitGate") {
				ordered++
			}
		})
		if ordered != 2 {
			t.Errorf("the gate is read at the wrong time:\n%s", found)
		}
	})
	t.Run("every fixed statement starts at an index", func(t *testing.T) {
		files, err := filepath.Glob("cypher/*.cypher")
		if err != nil || len(files) == 0 {
			t.Fatalf("no statements: %v", err)
		}
		header := regexp.MustCompile(`^(// .+\n)+// params:  .+\n(// +.+\n)*// returns: .+\n`)
		for _, path := range files {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !header.Match(text) {
				t.Errorf("%s does not open by saying what it does, its params and what it returns", path)
			}
			written := strings.NewReplacer("$followed", followed()).Replace(string(text))
			if strings.Contains(written, "SHOW ") {
				continue // a command, which cannot be profiled
			}
			params := map[string]any{
				"ids": []string{"a"}, "types": []string{"A"}, "rows": []any{}, "sequence": 1, "turn": 1, "entry": map[string]any{"sort": "1", "id": "revision:1"},
				"name": "a", "role": "reader", "hash": "a", "at": "2012-01-01T00:00:00Z",
				"q": explored("actor:a", "accusation:1"),
			}
			if found := s.profile(t, written, params); wanders(found) {
				t.Errorf("%s:\n%s", path, found)
			}
		}
	})
	t.Run("a search visits what its nodes are joined to", func(t *testing.T) {
		for _, c := range []struct {
			statement string
			ids       []string
			most      int64
		}{
			{"known", []string{"accusation:3", "country:DE"}, 20},
			{"degrees", []string{"accusation:3", "country:DE"}, 150}, // the degree of a hub is a look-up for each type
			// Where the store keeps the links of a node by their types, each type is a look-up; no hub, of a thousand links and more, is walked.
			{"neighbours", []string{"accusation:3", "accusation:6"}, 300},
			{"ring", []string{"accusation:3", "accusation:6"}, 300},
			{"joints", []string{"accusation:3", "response:3", "country:DE", "country:US"}, 500},
		} {
			text, err := os.ReadFile("cypher/" + c.statement + ".cypher")
			if err != nil {
				t.Fatal(err)
			}
			found := s.profile(t, strings.ReplaceAll(string(text), "$followed", followed()), map[string]any{"q": explored(c.ids...)})
			t.Logf("%s: %d db hits", c.statement, found.total())
			if wanders(found) || found.total() > c.most {
				t.Errorf("%s: %d db hits:\n%s", c.statement, found.total(), found)
			}
		}
	})
	t.Run("a page of a hub costs no more for a large hub", func(t *testing.T) {
		small := hubPages("country:CN")
		for what, p := range hubPages("country:US") {
			at, other := s.ask(t, p), s.ask(t, small[what])
			t.Logf("%s: %d db hits at a hub of %d, %d at one of %d", what, at.total(), largeHub, other.total(), smallHub)
			if at.total() > other.total()+60 {
				t.Errorf("%s: %d db hits at a hub of %d and %d at one of %d:\n%s", what, at.total(), largeHub, other.total(), smallHub, at)
			}
			at.each(func(o plan) {
				if o.rows > 25 {
					t.Errorf("%s: %s visits %d rows:\n%s", what, o.operator, o.rows, at)
				}
			})
		}
	})
	t.Run("a page of a kind, or of named hubs, visits its rows", func(t *testing.T) {
		for what, p := range fewRows() {
			found := s.ask(t, p)
			t.Logf("%s: %d db hits", what, found.total())
			if found.total() > 1000 {
				t.Errorf("%s: %d db hits:\n%s", what, found.total(), found)
			}
		}
	})
	t.Run("a page of rows that share something is found from there where they are few, and in the order of the kind where they are many", func(t *testing.T) {
		shared := linked("Accusation.accusers", graph.Some, ids("country:DE"))
		all := counted(page(20, root(graph.KindAccusation)))
		one := counted(page(20, named(fmt.Sprintf("accusation:%d", rare))))
		for what, c := range map[string]struct {
			condition graph.Predicate
			same      *graph.Hop
		}{
			"many by a link": {shared, all},
			"many by a word": {graph.Compare{Property: "verification", Shape: graph.ShapeSeries, Op: graph.OpIn, Value: []string{string(graph.StatusNotAssessed)}}, all},
			"many by text":   {scalar("search", graph.OpContains, " sai"), all},
			"few":            {carrying(graph.NexusIpOrigin), one},
			"few of many":    {graph.And{shared, carrying(graph.NexusIpOrigin)}, one},
		} {
			for _, by := range []graph.OrderBy{graph.BySort, graph.ByRecordedAt} {
				h, same := *counted(page(20, where(c.condition, root(graph.KindAccusation)))), *c.same
				h.Order.By, same.Order.By = by, by
				got, expected := rowsOf(t, store, &h), rowsOf(t, store, &same)
				if diff := cmp.Diff(expected, got); diff != "" {
					t.Errorf("%s, by %s (-want +got):\n%s", what, by, diff)
				}
			}
		}
	})
}

// rowsOf are the ids that a root gives, after their number.
func rowsOf(t *testing.T, store graph.Store, h *graph.Hop) []string {
	t.Helper()
	tree, err := store.Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{h}})
	if err != nil {
		t.Fatal(err)
	}
	rows := tree.Roots[h.Key]
	found := []string{strconv.Itoa(rows.Total)}
	for _, r := range rows.Rows {
		found = append(found, r.ID())
	}
	return found
}
