package resolvers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

// What verification exists is told by the filter, the facet, the field and the history alike, on every day on which anything
// of it changed and on the days beside it.
func TestVerificationAgreesOnEveryDay(t *testing.T) {
	for name, open := range map[string]func(testing.TB, content) graph.Store{"memory": memory, "neo4j": database} {
		t.Run(name, func(t *testing.T) {
			a := newAPI(t, open(t, invented), server.Limits{})
			days, seen := daysOfVerification(t, a), map[string]bool{}
			for _, day := range days {
				for status := range agree(t, a, day) {
					seen[status] = true
				}
			}
			if len(days) < 10 || len(seen) < 3 {
				t.Errorf("%d days and %v: the data shows too little", len(days), seen)
			}
		})
	}
}

// daysOfVerification are the days of the histories and of statements, with their neighbours.
func daysOfVerification(t *testing.T, a *api) []string {
	t.Helper()
	answer := a.answered(t, question{Query: `{accusations(first:100){nodes{stated{earliest} verification{history{on{earliest}}}}}}`})
	var days []string
	add := func(day any) {
		if text, ok := day.(string); ok {
			at := graph.Day(text).Time()
			for _, by := range []int{-1, 0, 1} {
				days = append(days, at.AddDate(0, 0, by).Format("2006-01-02"))
			}
		}
	}
	nodes, _ := at(t, answer, "accusations", "nodes").([]any)
	for _, n := range nodes {
		add(at(t, n, "stated", "earliest"))
		history, _ := at(t, n, "verification", "history").([]any)
		for _, h := range history {
			add(at(t, h, "on", "earliest"))
		}
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// agree checks one day and gives how many accusations stand where on it.
func agree(t *testing.T, a *api, day string) map[string]int {
	t.Helper()
	answer := a.answered(t, question{Query: fmt.Sprintf(`{accusations(first:100, asOf:%q){totalCount facets{verification{status count}} nodes{id verification{status history{status on{earliest}}}}}}`, day)})
	facet, fields, total := map[string]int{}, map[string][]string{}, 0
	counts, _ := at(t, answer, "accusations", "facets", "verification").([]any)
	for _, c := range counts {
		status, _ := at(t, c, "status").(string)
		n, _ := at(t, c, "count").(float64)
		facet[status], total = int(n), total+int(n)
	}
	nodes, _ := at(t, answer, "accusations", "nodes").([]any)
	for _, n := range nodes {
		status, _ := at(t, n, "verification", "status").(string)
		id, _ := at(t, n, "id").(string)
		fields[status] = append(fields[status], id)
		history, _ := at(t, n, "verification", "history").([]any)
		if len(history) > 0 {
			if last, _ := at(t, history[len(history)-1], "status").(string); last != status {
				t.Errorf("%s: %s is %s, and its history ends with %s", day, id, status, last)
			}
		}
	}
	if n, _ := at(t, answer, "accusations", "totalCount").(float64); int(n) != total {
		t.Errorf("%s: the facet counts %d of %d", day, total, int(n))
	}
	for _, status := range graph.VerificationStatus("").Values() {
		found := a.answered(t, question{Query: fmt.Sprintf(`{accusations(first:100, asOf:%q, where:{verification:{eq:%s}}){totalCount nodes{id}}}`, day, status)})
		var ids []string
		rows, _ := at(t, found, "accusations", "nodes").([]any)
		for _, n := range rows {
			id, _ := at(t, n, "id").(string)
			ids = append(ids, id)
		}
		if diff := cmp.Diff(fields[status], ids); diff != "" || len(ids) != facet[status] {
			t.Errorf("%s, %s: fields (-) against filter (+), and a facet of %d:\n%s", day, status, facet[status], diff)
		}
	}
	return facet
}

// What is counted over a whole list is refused where it would be counted once for each item of another, and so is what cannot
// be asked.
func TestCountsThatCannotBeAsked(t *testing.T) {
	a := newAPI(t, memory(t, shipped), server.Limits{})
	for query, want := range map[string]string{
		`{countries{nodes{accusationsMade{facets{years{year}}}}}}`:                                     "below a single entity",
		`{nodes(ids:["country:CN"]){... on Country{accusationsMade{facets{years{year}}}}}}`:            "below a single entity",
		`{accusations{facets{accuserCountries(first:-1){count}}}}`:                                     "0 to 100",
		`{search(text:""){nodes{id}}}`:                                                                 "nothing to search for",
		`{search(text:" -+! "){nodes{id}}}`:                                                            "nothing to search for",
		`{search(text:"a b c d e f g h i j k"){nodes{id}}}`:                                            "at most 10 words",
		`{search(text:"` + strings.Repeat("x", 201) + `"){nodes{id}}}`:                                 "at most 200 characters",
		`{search(text:"x", kinds:[]){nodes{id}}}`:                                                      "kinds: it is empty",
		`{accusations(where:{text:"?!"}){nodes{id}}}`:                                                  "where: text: there is nothing to search for",
		`{search(text:"x", first:-1){nodes{id}}}`:                                                      "0 to 100",
		`{dyad(accuser:"cn", accused:"US"){id}}`:                                                       "accuser: a country code",
		`{dyad(accuser:"CN", accused:"USA"){id}}`:                                                      "accused: a country code",
		`{dyads(after:"` + cursor("1", "Accusation", "members-", "x", "dyad:CN-US") + `"){nodes{id}}}`: "another list",
		`{dyads(after:"` + cursor("1", "Dyad", "sort+", "x", "dyad:CN-US") + `"){nodes{id}}}`:          "another order",
	} {
		r := refusal(t, a.ask(t, question{Query: query}))
		if len(r.Errors) == 0 {
			t.Errorf("%s is answered", query)
			continue
		}
		r.check(t)
		if r.Errors[0].Extensions.Code != resolvers.CodeInvalid || !strings.Contains(r.Errors[0].Message, want) {
			t.Errorf("%s: %s, %s; want %q", query, r.Errors[0].Extensions.Code, r.Errors[0].Message, want)
		}
	}
	for query, want := range map[string]string{
		`{country(code:"CN"){accusationsMade{facets{years{year count}}}}}`:                     `{"country":{"accusationsMade":{"facets":{"years":[{"year":2025,"count":1}]}}}}`,
		`{dyad(accuser:"US", accused:"CN"){id}}`:                                               `{"dyad":null}`,
		`{dyad(accuser:"CN", accused:"US", asOf:"2025-10-18"){id}}`:                            `{"dyad":null}`,
		`{dyads(asOf:"2025-10-18"){totalCount nodes{id}}}`:                                     `{"dyads":{"totalCount":0,"nodes":[]}}`,
		`{timeline(asOf:"1999-01-01"){count}}`:                                                 `{"timeline":[]}`,
		`{timeline(bucket:MONTH){start end count spread}}`:                                     `{"timeline":[{"start":"2025-10-01","end":"2025-10-31","count":1,"spread":0}]}`,
		`{search(text:"zzzz"){totalCount nodes{id}}}`:                                          `{"search":{"totalCount":0,"nodes":[]}}`,
		`{search(text:"timing GROUND", kinds:[SYSTEM, ACTOR]){nodes{... on System{name}}}}`:    `{"search":{"nodes":[{"name":"High-Precision Ground-Based Timing System"}]}}`,
		`{dyad(accuser:"CN", accused:"US"){accusations(first:1){nodes{id}} reverse{id}}}`:      `{"dyad":{"accusations":{"nodes":[{"id":"accusation:cn-mss-ntsc-2025"}]},"reverse":null}}`,
		`{country(code:"US"){dyads{totalCount nodes{id accuser{code} accused{code}}}}}`:        `{"country":{"dyads":{"totalCount":1,"nodes":[{"id":"dyad:CN-US","accuser":{"code":"CN"},"accused":{"code":"US"}}]}}}`,
		`{dyads{nodes{denials unanswered answerUnknown medianDaysToResponse operationCount}}}`: `{"dyads":{"nodes":[{"denials":0,"unanswered":0,"answerUnknown":0,"medianDaysToResponse":null,"operationCount":1}]}}`,
	} {
		if got := string(a.ask(t, question{Query: query})); got != `{"data":`+want+`}` {
			t.Errorf("%s gives %s, not %s", query, got, want)
		}
	}
}
