package eurepoc_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	godiff "github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/internal/sharedtest"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/eurepoc"
	"github.com/gravamen/gravamen/seed/ingest"
)

// TestQuestions asks what analysts ask of EuRepoC, and compares with what was computed from the tables themselves. It needs the
// tables, which the repository cannot hold.
func TestQuestions(t *testing.T) {
	want := answers(t)
	t.Run("memory", func(t *testing.T) { askAll(t, memstore.New(), want) })
	t.Run("neo4j", func(t *testing.T) { askAll(t, neo4jtest.Open(t), want) })
}

// answers reads the questions with their answers.
func answers(t *testing.T) map[string]json.RawMessage {
	t.Helper()
	text, err := os.ReadFile(sharedtest.Path(t, "questions/questions.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all []struct {
		ID     string
		Answer json.RawMessage
	}
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	out := map[string]json.RawMessage{}
	for _, one := range all {
		out[one.ID] = one.Answer
	}
	return out
}

func askAll(t *testing.T, store graph.Store, want map[string]json.RawMessage) {
	t.Helper()
	receipt, err := ingest.Run(t.Context(), store, eurepoc.Format, []string{sharedtest.Path(t, "data/eurepoc-1.1")}, ingest.Options{
		Rejected: func(r ingest.Rejection) error {
			t.Errorf("rejected: %s", r)
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	if receipt.Version != "1.1" {
		t.Errorf("version %q", receipt.Version)
	}
	a := &asker{t: t, handler: server.New(store, server.Limits{Timeout: time.Minute}, slog.New(slog.NewTextHandler(t.Output(), nil))).Handler()}
	for _, question := range []struct {
		id  string
		ask func(*asker, json.RawMessage)
	}{{"E1", (*asker).whoAttributed}, {"E2", (*asker).howLong}, {"E4", (*asker).whichStates}, {"E6", (*asker).contested}, {"E8", (*asker).byWhom}} {
		t.Run(question.id, func(t *testing.T) {
			if want[question.id] == nil {
				t.Fatalf("there is no question %s", question.id)
			}
			question.ask(&asker{t: t, handler: a.handler}, want[question.id])
		})
	}
}

// asker asks the whole API.
type asker struct {
	t       *testing.T
	handler http.Handler
}

func (a *asker) query(query string, variables map[string]any, into any) {
	a.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		a.t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(a.t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	a.handler.ServeHTTP(w, r)
	var out struct{ Data, Errors json.RawMessage }
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		a.t.Fatalf("%v: %s", err, w.Body)
	}
	if len(out.Errors) > 0 {
		a.t.Fatalf("errors: %s", out.Errors)
	}
	read(a.t, out.Data, into)
}

func read(t *testing.T, text json.RawMessage, into any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
}

func (a *asker) compare(want, got any) {
	a.t.Helper()
	if diff := godiff.Diff(want, got); diff != "" {
		a.t.Errorf("(-computed from the tables +answered):\n%s", diff)
	}
}

// node is what is asked of an accusation here.
type node struct {
	ID           string
	Stated       struct{ Earliest string }
	ByGovernment bool
	Forms        []string
	Operations   []struct{ ID string }
	Accusers     []struct{ Party, OnBehalfOf *party }
	Accused      []struct{ Party *party }
}

type party struct {
	ID, Name string
	Kind     string // "" for a country
	Names    []struct{ Text string }
	Country  *struct{ ID string }
}

const fields = `
fragment all on Accusation {
  id stated { earliest } byGovernment forms operations { id }
  accusers { party { ...party } onBehalfOf { ...party } }
  accused { party { ...party } }
}
fragment party on Party { id name ... on Actor { kind names { text } country { id } } }`

// accusers are the countries that the accusers are, speak for, or sit in.
func (n *node) accusers() []string {
	return distinct(func(yield func(string) bool) {
		for _, role := range n.Accusers {
			switch {
			case role.Party.Kind == "":
				yield(role.Party.ID)
			case role.OnBehalfOf != nil:
				if role.OnBehalfOf.Kind == "" {
					yield(role.OnBehalfOf.ID)
				}
			case role.Party.Country != nil:
				yield(role.Party.Country.ID)
			}
		}
	})
}

func (n *node) accused() []string {
	return distinct(func(yield func(string) bool) {
		for _, role := range n.Accused {
			if role.Party.Kind == "" {
				yield(role.Party.ID)
			}
		}
	})
}

// distinct sorts what a function yields, each once, and never gives nil.
func distinct(yield func(func(string) bool)) []string {
	seen := map[string]bool{}
	yield(func(text string) bool {
		seen[text] = true
		return true
	})
	return append([]string{}, slices.Sorted(maps.Keys(seen))...)
}

// country is the id of a country by its name in the tables.
func (a *asker) country(name string) string {
	a.t.Helper()
	id, ok := seed.CountryID(name)
	if !ok {
		a.t.Fatalf("no country is called %q", name)
	}
	return id
}

func (a *asker) countries(names []string) []string {
	return distinct(func(yield func(string) bool) {
		for _, name := range names {
			yield(a.country(name))
		}
	})
}

// told is one attribution as the answers tell it.
type told struct {
	ID                        string
	Date                      string
	Actors, AccuserCountries  []string
	Accused, AccusedCountries []string
	Legal, ByGovernment       bool
}

func (a *asker) told(n *node) told {
	out := told{
		ID: strings.TrimPrefix(n.ID, "accusation:eurepoc/"), Date: n.Stated.Earliest, AccuserCountries: n.accusers(), AccusedCountries: n.accused(),
		Legal: slices.Contains(n.Forms, "LEGAL"), ByGovernment: n.ByGovernment, Actors: []string{},
	}
	for _, role := range n.Accusers {
		if role.Party.Kind != "" {
			out.Actors = append(out.Actors, role.Party.Name)
		}
	}
	// A member of a unit goes by both; the unit is accused besides.
	members := map[string]bool{}
	out.Accused = distinct(func(yield func(string) bool) {
		for _, role := range n.Accused {
			for _, name := range role.Party.Names {
				if _, unit, ok := strings.Cut(name.Text, " --> "); ok {
					members[unit] = true
					yield(name.Text)
				}
			}
		}
		for _, role := range n.Accused {
			if role.Party.Kind != "" && len(role.Party.Names) == 0 && !members[role.Party.Name] && role.Party.Kind != "UNNAMED" {
				yield(role.Party.Name)
			}
		}
	})
	return out
}

func (a *asker) expected(all []told) []told {
	for i := range all {
		all[i].AccuserCountries, all[i].AccusedCountries = a.countries(all[i].AccuserCountries), a.countries(all[i].AccusedCountries)
	}
	return all
}

// E1: NotPetya: who attributed it, on which date, in which form, and against whom?
func (a *asker) whoAttributed(answer json.RawMessage) {
	var want struct {
		Attributions, ByGovernment int
		Governments                []string
		FirstGovernmentDate        string
		Feb2018                    []string
		Legal, All                 []told
	}
	read(a.t, answer, &want)
	var got struct {
		All, Government, Early, Legal struct {
			TotalCount int
			Nodes      []node
		}
	}
	a.query(`query ($o: AccusationFilter!) {
		all: accusations(where: $o, first: 50, orderBy: { field: STATED, direction: ASC }) { totalCount nodes { ...all } }
		government: accusations(where: { and: [$o], byGovernment: true }, first: 50, orderBy: { field: STATED, direction: ASC }) { totalCount nodes { ...all } }
		early: accusations(where: { and: [$o], byGovernment: true, stated: { from: "2018-02-01", to: "2018-02-28", match: CERTAINLY } }, first: 50) { totalCount nodes { ...all } }
		legal: accusations(where: { and: [$o], forms: { hasAny: [LEGAL] } }, first: 50) { totalCount nodes { ...all } }
	}`+fields, map[string]any{"o": map[string]any{"operation": map[string]any{"ids": []string{"operation:eurepoc/1032"}}}}, &got)
	tell := func(nodes []node) []told {
		var out []told
		for i := range nodes {
			out = append(out, a.told(&nodes[i]))
		}
		return out
	}
	byID := func(x, y told) int { return cmp.Compare(x.ID, y.ID) }
	byDate := func(x, y told) int { return cmp.Or(cmp.Compare(x.Date, y.Date), cmp.Compare(x.ID, y.ID)) }
	a.compare(want.Attributions, got.All.TotalCount)
	a.compare(want.ByGovernment, got.Government.TotalCount)
	a.compare(want.FirstGovernmentDate, got.Government.Nodes[0].Stated.Earliest)
	a.compare(a.countries(want.Governments), distinct(func(yield func(string) bool) {
		for i := range got.Government.Nodes {
			for _, id := range got.Government.Nodes[i].accusers() {
				yield(id)
			}
		}
	}))
	var early []string
	for i := range got.Early.Nodes {
		for _, id := range got.Early.Nodes[i].accusers() {
			early = append(early, id+" "+got.Early.Nodes[i].Stated.Earliest)
		}
	}
	for i, text := range want.Feb2018 {
		at := strings.LastIndexByte(text, ' ')
		want.Feb2018[i] = a.country(text[:at]) + text[at:]
	}
	a.compare(slices.Sorted(slices.Values(want.Feb2018)), slices.Sorted(slices.Values(early)))
	a.compare(slices.SortedFunc(slices.Values(a.expected(want.Legal)), byID), slices.SortedFunc(slices.Values(tell(got.Legal.Nodes)), byID))
	a.compare(slices.SortedFunc(slices.Values(a.expected(want.All)), byDate), slices.SortedFunc(slices.Values(tell(got.All.Nodes)), byDate))
}

// E2: How long did it take from the start of the incident to the first public attribution, and to the first by a government?
func (a *asker) howLong(answer json.RawMessage) {
	type delay struct {
		Incident, Name, Start, FirstAny, FirstGovernment string
		DaysToAny, DaysToGovernment                      int
	}
	var want, got []delay
	read(a.t, answer, &want)
	for _, w := range want {
		var found struct {
			Operation struct {
				Name                    string
				Start                   struct{ Earliest string }
				Accusations, Government struct {
					Nodes []struct{ Stated struct{ Earliest string } }
				}
			}
			Any, Government struct {
				Nodes []node
			}
		}
		a.query(`query ($id: ID!, $o: AccusationFilter!) {
			operation: node(id: $id) { ... on Operation { name start { earliest } } }
			any: accusations(where: { and: [$o] }, first: 1, orderBy: { field: STATED, direction: ASC }) { nodes { ...all } }
			government: accusations(where: { and: [$o], byGovernment: true }, first: 1, orderBy: { field: STATED, direction: ASC }) { nodes { ...all } }
		}`+fields, map[string]any{"id": "operation:eurepoc/" + w.Incident, "o": map[string]any{
			"operation": map[string]any{"ids": []string{"operation:eurepoc/" + w.Incident}}, "stated": map[string]any{"from": "1900-01-01", "match": "CERTAINLY"},
		}}, &found)
		d := delay{
			Incident: w.Incident, Name: found.Operation.Name[:min(len(w.Name), len(found.Operation.Name))], Start: found.Operation.Start.Earliest,
			FirstAny: found.Any.Nodes[0].Stated.Earliest, FirstGovernment: found.Government.Nodes[0].Stated.Earliest,
		}
		d.DaysToAny, d.DaysToGovernment = graph.Day(d.Start).DaysUntil(graph.Day(d.FirstAny)), graph.Day(d.Start).DaysUntil(graph.Day(d.FirstGovernment))
		got = append(got, d)
	}
	a.compare(want, got)
}

// E4: Which state accuses which (number of distinct incidents)?
func (a *asker) whichStates(answer json.RawMessage) {
	type pair struct {
		Accuser, Accused string
		Incidents        int
	}
	var want struct {
		Pairs int
		Top   []pair
	}
	read(a.t, answer, &want)
	incidents := map[pair]map[string]bool{}
	for after := any(nil); ; {
		var got struct {
			Accusations struct {
				PageInfo struct {
					HasNextPage bool
					EndCursor   string
				}
				Nodes []node
			}
		}
		a.query(`query ($after: String) {
			accusations(where: { byGovernment: true, dataset: { eq: "eurepoc" } }, first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ...all } }
		}`+fields, map[string]any{"after": after}, &got)
		for i := range got.Accusations.Nodes {
			n := &got.Accusations.Nodes[i]
			for _, by := range n.accusers() {
				for _, of := range n.accused() {
					key := pair{Accuser: by, Accused: of}
					if incidents[key] == nil {
						incidents[key] = map[string]bool{}
					}
					incidents[key][n.Operations[0].ID] = true
				}
			}
		}
		if !got.Accusations.PageInfo.HasNextPage {
			break
		}
		after = got.Accusations.PageInfo.EndCursor
	}
	a.compare(want.Pairs, len(incidents))
	least := want.Top[len(want.Top)-1].Incidents
	for _, w := range want.Top {
		key := pair{Accuser: a.country(w.Accuser), Accused: a.country(w.Accused)}
		if got := len(incidents[key]); got != w.Incidents {
			a.t.Errorf("%s accuses %s over %d incidents; computed are %d", w.Accuser, w.Accused, got, w.Incidents)
		}
		delete(incidents, key)
	}
	for left, of := range incidents {
		if len(of) > least {
			a.t.Errorf("%v has %d incidents and is not among the first", left, len(of))
		}
	}
}

// E6: Which attributions are contested?
func (a *asker) contested(answer json.RawMessage) {
	var want struct {
		Incidents  int
		IDs, Names []string
	}
	read(a.t, answer, &want)
	var got struct {
		Operations struct {
			TotalCount int
			Nodes      []struct{ ID, Name string }
		}
	}
	a.query(`{ operations(first: 100, where: { dataset: { eq: "eurepoc" }, accusations: { some: { assessments: { some: { verdict: { eq: DISPUTED }, method: { eq: DATASET_CODING } } } } } }) {
		totalCount nodes { id name } } }`, nil, &got)
	a.compare(want.Incidents, got.Operations.TotalCount)
	names := map[string]string{}
	for _, o := range got.Operations.Nodes {
		names[strings.TrimPrefix(o.ID, "operation:eurepoc/")] = o.Name
	}
	a.compare(slices.Sorted(slices.Values(want.IDs)), slices.Sorted(maps.Keys(names)))
	for i, id := range want.IDs {
		if !strings.HasPrefix(names[id], want.Names[i]) { // the answers cut long names
			a.t.Errorf("%s is called %q, not %q", id, names[id], want.Names[i])
		}
	}
}

// E8: For each accused country: incidents attributed by governments against incidents attributed by the IT-security community; how
// many incidents have only the latter?
func (a *asker) byWhom(answer json.RawMessage) {
	type row struct {
		Country                string
		Government, ItSecurity int
	}
	var want struct {
		Table                   []row
		IncidentsOnlyItSecurity int
	}
	read(a.t, answer, &want)
	var got []row
	for _, w := range want.Table {
		var count struct{ Government, ItSecurity struct{ TotalCount int } }
		a.query(`query ($accused: PartyFilter!) {
			government: operations(first: 1, where: { dataset: { eq: "eurepoc" }, accusations: { some: { byGovernment: true, accused: $accused } } }) { totalCount }
			itSecurity: operations(first: 1, where: { dataset: { eq: "eurepoc" }, accusations: { some: {
				byGovernment: false, attributorTypes: { hasAny: [IT_SECURITY_COMMUNITY] }, accused: $accused } } }) { totalCount }
		}`, map[string]any{"accused": map[string]any{"ids": []string{a.country(w.Country)}}}, &count)
		got = append(got, row{w.Country, count.Government.TotalCount, count.ItSecurity.TotalCount})
	}
	a.compare(want.Table, got)
	var only struct{ Operations struct{ TotalCount int } }
	a.query(`{ operations(first: 1, where: { dataset: { eq: "eurepoc" }, accusations: {
		some: { attributorTypes: { hasAny: [IT_SECURITY_COMMUNITY] } },
		none: { attributorTypes: { hasAny: [ATTACKER, RECEIVER_GOVERNMENT, RECEIVER, THIRD_PARTY, MEDIA, EU_INSTITUTION, INTERNATIONAL_ORGANISATION, NOT_AVAILABLE] } }
	} }) { totalCount } }`, nil, &only)
	a.compare(want.IncidentsOnlyItSecurity, only.Operations.TotalCount)
}
