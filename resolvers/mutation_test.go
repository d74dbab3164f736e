package resolvers_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

// noon is when everything here is recorded.
var noon = time.Date(2031, 6, 1, 12, 0, 0, 0, time.UTC)

// desk is the whole HTTP surface over a store that may be written to, with tokens.
type desk struct {
	api
	store  graph.Store
	tokens map[string]string // by what they are
}

// desks are one for each store: with tokens of the database where there is one, else of a table.
var desks = []struct {
	name string
	open func(*testing.T) *desk
}{
	{"memory", func(t *testing.T) *desk {
		t.Helper()
		store := memstore.New()
		if err := fill(t.Context(), store, shipped); err != nil {
			t.Fatal(err)
		}
		tokens := table{"gvm_r": {Name: "reading-room", Role: graph.RoleReader}, "gvm_c": {Name: "desk-1", Role: graph.RoleCurator}, "gvm_o": {Name: "keeper", Role: graph.RoleOperator}}
		return newDesk(t, store, tokens, map[string]string{"reader": "gvm_r", "curator": "gvm_c", "operator": "gvm_o", "revoked": "gvm_x"})
	}},
	{"neo4j", func(t *testing.T) *desk {
		t.Helper()
		store := neo4jtest.Open(t)
		filledDatabase = "" // what other tests had there is gone
		if err := fill(t.Context(), store, shipped); err != nil {
			t.Fatal(err)
		}
		tokens := map[string]string{}
		for what, made := range map[string]graph.Principal{"reader": {Name: "reading-room", Role: graph.RoleReader}, "curator": {Name: "desk-1", Role: graph.RoleCurator}, "operator": {Name: "keeper", Role: graph.RoleOperator}, "revoked": {Name: "desk-0", Role: graph.RoleCurator}} {
			secret, err := store.CreateToken(t.Context(), made.Name, made.Role, noon)
			if err != nil {
				t.Fatal(err)
			}
			tokens[what] = secret
		}
		if err := store.RevokeToken(t.Context(), "desk-0", noon); err != nil {
			t.Fatal(err)
		}
		return newDesk(t, store, store, tokens)
	}},
}

func newDesk(t *testing.T, store graph.Store, tokens server.Authenticator, secrets map[string]string) *desk {
	t.Helper()
	log := &logged{Handler: slog.NewTextHandler(t.Output(), nil)}
	access := server.Access{Tokens: tokens, Clock: func() time.Time { return noon }}
	limits := server.Limits{Timeout: time.Minute, WriteTimeout: time.Minute}
	return &desk{api{server.NewWithAccess(store, access, limits, slog.New(log)).Handler(), log}, store, secrets}
}

// table is an authenticator that knows a few tokens.
type table map[string]graph.Principal

func (t table) Principal(_ context.Context, token string) (*graph.Principal, error) {
	if who, ok := t[token]; ok {
		return &who, nil
	}
	return nil, graph.Errorf(graph.ErrUnauthenticated, "this token does not hold: it is unknown or was revoked")
}

// heard is an answer as clients read it.
type heard struct {
	status int
	Data   map[string]any
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct {
			Code   resolvers.Code
			Faults []struct {
				Line           int
				Field, Message string
			}
		}
	}
}

func (a *heard) code() resolvers.Code {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// as sends a question with a token; "" sends none.
func (d *desk) as(tb testing.TB, token string, q question) *heard {
	tb.Helper()
	body, err := json.Marshal(q)
	if err != nil {
		tb.Fatal(err)
	}
	r := httptest.NewRequestWithContext(tb.Context(), http.MethodPost, "/graphql", strings.NewReader(string(body)))
	r.Header.Set("Content-Type", "application/json")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, r)
	out := &heard{status: w.Code}
	if err := json.Unmarshal(w.Body.Bytes(), out); err != nil {
		tb.Fatalf("%v: %s", err, w.Body)
	}
	return out
}

// did sends a mutation as a curator and gives its payload, which must be without errors.
func (d *desk) did(tb testing.TB, q question) map[string]any {
	tb.Helper()
	a := d.as(tb, d.tokens["curator"], q)
	if len(a.Errors) > 0 || len(a.Data) != 1 {
		tb.Fatalf("%s\ngives %+v", q.Query, a)
	}
	for _, payload := range a.Data {
		object, _ := payload.(map[string]any)
		return object
	}
	return nil
}

// receipt is what a payload says was done.
func receipt(tb testing.TB, payload map[string]any) string {
	tb.Helper()
	r, _ := at(tb, payload, "receipt").(map[string]any)
	return fmt.Sprintf("%v: %v added, %v changed, %v unchanged", payload["changed"], r["added"], r["changed"], r["unchanged"])
}

// holdings is how many nodes of each kind there are, the change log and the audit included.
func holdings(tb testing.TB, store graph.Store) map[graph.Kind]int {
	tb.Helper()
	plan := &graph.Plan{}
	for _, kind := range graph.Kinds() {
		plan.Roots = append(plan.Roots, &graph.Hop{Key: string(kind), Kinds: []graph.Kind{kind}, Total: true, NoRows: true})
	}
	tree, err := store.Query(tb.Context(), plan)
	if err != nil {
		tb.Fatal(err)
	}
	out := map[graph.Kind]int{}
	for _, kind := range graph.Kinds() {
		out[kind] = tree.Roots[string(kind)].Total
	}
	return out
}

// audit is what the audit holds, the newest first.
func audit(tb testing.TB, store graph.Store) []*graph.Audit {
	tb.Helper()
	hop := &graph.Hop{Key: "audit", Kinds: []graph.Kind{graph.KindAudit}, Order: graph.Order{By: graph.BySort, Desc: true}, Page: &graph.Page{Limit: 100}}
	tree, err := store.Query(tb.Context(), &graph.Plan{Roots: []*graph.Hop{hop}})
	if err != nil {
		tb.Fatal(err)
	}
	return graph.Read[*graph.Audit](tree.Roots["audit"])
}

const receiptFields = ` changed receipt { added changed unchanged } `

func harbour(tb testing.TB) string {
	tb.Helper()
	text, err := os.ReadFile("testdata/harbour.yaml")
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

func recording(document string) question {
	return question{
		Query:     `mutation($document: String!) { recordCase(document: $document) {` + receiptFields + `accusations { id recordedAt verification { status } operations { name } } } }`,
		Variables: map[string]any{"document": document},
	}
}

const assessing = `mutation($input: AssessInput!) { assess(input: $input) {` + receiptFields + `
  assessment { id qualifies on { edtf } by { id } publications { id url }
    subject { ... on Accusation { id responseCount verification { status history { status on { edtf } because { id } } } } } } } }`

func assessment() question {
	return question{Query: assessing, Variables: map[string]any{"input": map[string]any{
		"subject": "accusation:harbour-2031", "by": []any{"actor:harbour-lab"}, "on": map[string]any{"edtf": "2031-05-20"},
		"verdict": "CORROBORATED", "aspect": "STATE_LINK", "method": "REANALYSIS", "independence": "INDEPENDENT",
		"rationale": "It is under contract with neither and took the samples apart itself.",
		"publications": []any{map[string]any{
			"kind": "TECHNICAL_REPORT", "title": "Cranes", "url": "https://example.com/cranes/", "urlEvidence": "PAGE_TEXT",
			"published": map[string]any{"edtf": "2031-05-20"}, "by": []any{"actor:harbour-lab"},
		}},
	}}}
}

func answer() question {
	return question{
		Query: `mutation($input: RespondInput!) { respond(input: $input) {` + receiptFields + `response { id kinds daysAfterAccusation accusations { id responseCount } publications { id } by { id } } } }`,
		Variables: map[string]any{"input": map[string]any{
			"kinds": []any{"DENIAL", "EVIDENCE_CHALLENGE"}, "on": map[string]any{"edtf": "2031-05-03"}, "summary": "The agency says that it was elsewhere and asks for proof.",
			"by": []any{"actor:harbour-agency"}, "to": []any{"accusation:harbour-2031"}, "against": []any{},
			"publications": []any{map[string]any{"kind": "PRESS_CONFERENCE", "title": "On  Cranes", "published": map[string]any{"edtf": "2031-05-03"}, "by": []any{"actor:harbour-agency"}}},
		}},
	}
}

func withdrawal(publication map[string]any) question {
	return question{
		Query: `mutation($input: RetractInput!) { retract(input: $input) {` + receiptFields + `accusation { id currency withdrawnBy { id } } publication { id title by { id } } } }`,
		Variables: map[string]any{"input": map[string]any{
			"accusation": "accusation:harbour-2031", "reason": "The cranes had stopped by themselves.", "partly": true, "publication": publication,
		}},
	}
}

var harbourCorrection = map[string]any{
	"kind": "PRIMARY_STATEMENT", "title": "A correction", "url": "https://example.org/harbour/correction", "urlEvidence": "PAGE_TEXT",
	"published": map[string]any{"edtf": "2031-05-28"}, "by": []any{"actor:harbour-ministry"},
}

// Each mutation writes what it says, once: the same again finds it and changes nothing. Who did what stays on record, and the
// change log has the entries.
func TestMutations(t *testing.T) {
	for _, kind := range desks {
		t.Run(kind.name, func(t *testing.T) {
			d := kind.open(t)
			case1 := d.did(t, recording(harbour(t)))
			if got := receipt(t, case1); got != "true: 7 added, 0 changed, 0 unchanged" {
				t.Errorf("recordCase: %s", got)
			}
			if got := at(t, case1, "accusations", 0); !cmp.Equal(got, map[string]any{
				"id": "accusation:harbour-2031", "recordedAt": "2031-06-01T12:00:00Z", "verification": map[string]any{"status": "NOT_ASSESSED"},
				"operations": []any{map[string]any{"name": "Alleged operation against a harbour"}},
			}) {
				t.Errorf("recordCase: %v", got)
			}
			assessed := d.did(t, assessment())
			if got := receipt(t, assessed); got != "true: 2 added, 0 changed, 0 unchanged" {
				t.Errorf("assess: %s", got)
			}
			id, _ := at(t, assessed, "assessment", "id").(string)
			if !regexp.MustCompile(`^assessment:2031-05-20-harbour-lab-on-harbour-2031-state-[0-9a-f]{10}$`).MatchString(id) {
				t.Errorf("assess gives the id %s", id)
			}
			if got := at(t, assessed, "assessment", "subject"); !cmp.Equal(got, map[string]any{
				"id": "accusation:harbour-2031", "responseCount": 0.0,
				"verification": map[string]any{"status": "PARTLY_CORROBORATED", "history": []any{
					map[string]any{"status": "NOT_ASSESSED", "on": map[string]any{"edtf": "2031-05-01"}, "because": nil},
					map[string]any{"status": "PARTLY_CORROBORATED", "on": map[string]any{"edtf": "2031-05-20"}, "because": map[string]any{"id": id}},
				}},
			}) || at(t, assessed, "assessment", "qualifies") != true {
				t.Errorf("assess: %v", assessed)
			}
			responded := d.did(t, answer())
			if got := receipt(t, responded); got != "true: 2 added, 0 changed, 0 unchanged" || at(t, responded, "response", "daysAfterAccusation") != 2.0 || at(t, responded, "response", "accusations", 0, "responseCount") != 1.0 {
				t.Errorf("respond: %v", responded)
			}
			retracted := d.did(t, withdrawal(harbourCorrection))
			if got := receipt(t, retracted); got != "true: 1 added, 0 changed, 0 unchanged" || at(t, retracted, "accusation", "currency") != "PARTLY_WITHDRAWN" ||
				at(t, retracted, "accusation", "withdrawnBy", 0, "id") != at(t, retracted, "publication", "id") || at(t, retracted, "publication", "title") != "A correction" {
				t.Errorf("retract: %v", retracted)
			}

			// What holds on which day.
			for day, want := range map[string]string{"2031-05-19": "NOT_ASSESSED CURRENT", "2031-05-20": "PARTLY_CORROBORATED CURRENT", "2031-05-28": "PARTLY_CORROBORATED PARTLY_WITHDRAWN"} {
				then := d.answered(t, question{Query: `query($day: Date) { accusation(id: "accusation:harbour-2031", asOf: $day) { currency verification { status } } }`, Variables: map[string]any{"day": day}})
				if got := fmt.Sprint(at(t, then, "accusation", "verification", "status"), " ", at(t, then, "accusation", "currency")); got != want {
					t.Errorf("on %s: %s, want %s", day, got, want)
				}
			}

			// The change log, and who did it.
			before := holdings(t, d.store)
			for _, node := range []string{id, "accusation:harbour-2031"} {
				log := d.answered(t, question{Query: `query($id: ID!) { revisions(id: $id) { change recordedAt document } }`, Variables: map[string]any{"id": node}})
				if at(t, log, "revisions", 0, "change") != "ADDED" || at(t, log, "revisions", 0, "recordedAt") != "2031-06-01T12:00:00Z" {
					t.Errorf("change log of %s: %v", node, log)
				}
			}
			var deeds []string
			for _, a := range audit(t, d.store) {
				deeds = append(deeds, fmt.Sprintf("%s %s %d+%d", *a.By, a.Deed, a.Added, a.Changed))
				if !a.RecordedAt.Equal(noon) || a.Last-a.First+1 != a.Added+a.Changed || !regexp.MustCompile(`^[0-9a-f]{64}$`).MatchString(*a.Input) {
					t.Errorf("audit: %+v", a)
				}
			}
			if diff := cmp.Diff([]string{"desk-1 retract 1+0", "desk-1 respond 2+0", "desk-1 assess 2+0", "desk-1 recordCase 7+0"}, deeds); diff != "" {
				t.Errorf("audit (-want +got):\n%s", diff)
			}

			// Again, and in other spellings of the same.
			spelled := assessment()
			spelled.Variables["input"].(map[string]any)["publications"].([]any)[0].(map[string]any)["url"] = "http://example.com/cranes"
			for _, q := range []question{recording(harbour(t)), assessment(), spelled, answer(), withdrawal(harbourCorrection), withdrawal(map[string]any{"id": at(t, retracted, "publication", "id")})} {
				again := d.did(t, q)
				if got := receipt(t, again); !strings.HasPrefix(got, "false: 0 added, 0 changed, ") {
					t.Errorf("%s\nagain: %s", q.Query, got)
				}
			}
			if diff := cmp.Diff(before, holdings(t, d.store)); diff != "" {
				t.Errorf("after repeats (-before +after):\n%s", diff)
			}
			if _, differences, err := graph.Recheck(t.Context(), d.store); err != nil || len(differences) > 0 {
				t.Errorf("recheck: %v %v", err, differences)
			}

			// A verdict that was coded wrongly is put right under the same id.
			changed := assessment()
			changed.Variables["input"].(map[string]any)["verdict"] = "DISPUTED"
			if got := d.did(t, changed); receipt(t, got) != "true: 0 added, 1 changed, 0 unchanged" || at(t, got, "assessment", "id") != id || at(t, got, "assessment", "subject", "verification", "status") != "DISPUTED" {
				t.Errorf("another verdict: %v", got)
			}
			// What takes something back by a publication that is there leaves the rest of it.
			if got := d.did(t, withdrawal(map[string]any{"id": "publication:harbour-statement-2031-05-01"})); receipt(t, got) != "true: 0 added, 1 changed, 0 unchanged" || at(t, got, "publication", "by", 0, "id") != "actor:harbour-ministry" {
				t.Errorf("by a publication that is there: %v", got)
			}
			// It came with the case, which is written again, as it was and otherwise.
			if got := d.did(t, recording(harbour(t))); !strings.HasPrefix(receipt(t, got), "false: 0 added, 0 changed, ") {
				t.Errorf("the case again: %v", got)
			}
			d.did(t, recording(strings.Replace(harbour(t), "published: 2031-05-01", "published: 2031-05-02", 1)))
			held := d.answered(t, question{Query: `{ node(id: "publication:harbour-statement-2031-05-01") { ... on Publication { published { edtf } } } accusation(id: "accusation:harbour-2031") { withdrawnBy { id } } }`})
			if at(t, held, "node", "published", "edtf") != "2031-05-02" || at(t, held, "accusation", "withdrawnBy", 1, "id") == nil {
				t.Errorf("after the case was written otherwise: %v", held)
			}
			if unexpected := d.log.take(); len(unexpected) > 0 {
				t.Errorf("logged as errors: %q", unexpected)
			}
		})
	}
}

// Who may not write hears why, and nothing is written. Queries are answered with any token that holds.
func TestWhoMayWrite(t *testing.T) {
	for _, kind := range desks {
		t.Run(kind.name, func(t *testing.T) {
			d := kind.open(t)
			before := holdings(t, d.store)
			asked := question{Query: `{ statistics { accusationCount } }`}
			for _, q := range []question{recording(harbour(t)), assessment(), answer(), withdrawal(harbourCorrection)} {
				for _, c := range []struct {
					token, name, message string
					status               int
					code                 resolvers.Code
				}{
					{"", "none", "this needs a token of role curator: send it in the header", 200, resolvers.CodeUnauthenticated},
					{d.tokens["reader"], "reader", "this needs a token of role curator; the role of yours is reader", 200, resolvers.CodeForbidden},
					{d.tokens["revoked"], "revoked", "this token does not hold", 401, resolvers.CodeUnauthenticated},
					{"gvm_unknown", "unknown", "this token does not hold", 401, resolvers.CodeUnauthenticated},
					{"two words", "malformed", "this token does not hold", 401, resolvers.CodeUnauthenticated},
				} {
					got := d.as(t, c.token, q)
					if got.code() != c.code || got.status != c.status || len(got.Errors) != 1 || !strings.HasPrefix(got.Errors[0].Message, c.message) || len(got.Data) > 0 {
						t.Errorf("%s: %d %+v", c.name, got.status, got)
					}
					if strings.Contains(fmt.Sprintf("%+v", got), "gvm_") {
						t.Errorf("%s: the answer shows a token", c.name)
					}
					if got := d.as(t, c.token, asked); (c.status == 200) != (got.code() == "") || got.status != c.status {
						t.Errorf("%s: a query gives %d %+v", c.name, got.status, got)
					}
				}
			}
			if diff := cmp.Diff(before, holdings(t, d.store)); diff != "" {
				t.Errorf("refused writes wrote (-before +after):\n%s", diff)
			}
			if got := d.as(t, d.tokens["operator"], recording(harbour(t))); len(got.Errors) > 0 || *audit(t, d.store)[0].By != "keeper" {
				t.Errorf("operator: %+v", got)
			}
		})
	}
}

// Over a store that takes no writes every token is too little, and the reason is said.
func TestNobodyMayWrite(t *testing.T) {
	store := memory(t, shipped)
	before := holdings(t, store)
	access := server.Access{Closed: "this server answers from the embedded collection"}
	d := &desk{api{server.NewWithAccess(store, access, server.Limits{}, slog.New(slog.DiscardHandler)).Handler(), nil}, store, nil}
	for _, token := range []string{"", "gvm_x"} {
		got := d.as(t, token, recording(harbour(t)))
		if got.code() != resolvers.CodeForbidden || got.Errors[0].Message != access.Closed || got.status != 200 {
			t.Errorf("%+v", got)
		}
		if got := d.as(t, token, question{Query: `{ statistics { accusationCount } }`}); len(got.Errors) > 0 {
			t.Errorf("a query: %+v", got)
		}
	}
	if diff := cmp.Diff(before, holdings(t, store)); diff != "" {
		t.Errorf("it was written (-before +after):\n%s", diff)
	}
}

// Equal mutations at the same time are one: one of them writes.
func TestEqualMutationsAtOnce(t *testing.T) {
	for _, kind := range desks {
		t.Run(kind.name, func(t *testing.T) {
			d := kind.open(t)
			d.did(t, recording(harbour(t)))
			const writers = 4
			var wait sync.WaitGroup
			changed := make([]bool, writers)
			ids := make([]any, writers)
			for i := range writers {
				wait.Go(func() {
					got := d.as(t, d.tokens["curator"], assessment())
					if len(got.Errors) > 0 {
						t.Errorf("%+v", got)
						return
					}
					changed[i], ids[i] = at(t, got.Data, "assess", "changed") == true, at(t, got.Data, "assess", "assessment", "id")
				})
			}
			wait.Wait()
			wrote := 0
			for i := range writers {
				if changed[i] {
					wrote++
				}
				if ids[i] != ids[0] {
					t.Errorf("two ids: %v, %v", ids[0], ids[i])
				}
			}
			if now := holdings(t, d.store); wrote != 1 || now[graph.KindAssessment] != 1 || now[graph.KindAudit] != 2 {
				t.Errorf("%d wrote; there are %v", wrote, now)
			}
		})
	}
}

// What is wrong with an input is heard by field and, in a document, by line, all of it at once; nothing is written then.
func TestFaultyMutations(t *testing.T) {
	for _, kind := range desks {
		t.Run(kind.name, func(t *testing.T) {
			d := kind.open(t)
			d.did(t, recording(harbour(t)))
			before := holdings(t, d.store)
			with := func(q question, changes map[string]any) question {
				input, _ := q.Variables["input"].(map[string]any)
				maps.Copy(input, changes)
				return q
			}
			publication := func(changes map[string]any) []any {
				p := map[string]any{"kind": "NEWS_ARTICLE", "title": "T", "published": map[string]any{"edtf": "2031-05-20"}, "by": []any{"actor:harbour-lab"}}
				maps.Copy(p, changes)
				return []any{p}
			}
			for _, c := range []struct {
				name   string
				q      question
				faults []string // line field: beginning of the message
				says   string
			}{
				{"several faults", with(assessment(), map[string]any{"admiralty": "Z9", "on": map[string]any{"edtf": "2031-13"}, "rationale": " "}), []string{`0 admiralty: "Z9" is not allowed; A1 to F6 is`, "0 on: ", "0 rationale: is empty"}, "nothing was written"},
				{"subject of another kind", with(assessment(), map[string]any{"subject": "actor:harbour-lab"}), []string{`0 subject: "actor:harbour-lab" is no reference that fits`}, ""},
				{"subject that is not there", with(assessment(), map[string]any{"subject": "accusation:none"}), nil, "refers to accusation:none, which does not exist"},
				{"nobody", with(assessment(), map[string]any{"by": []any{}}), []string{"0 by: is missing"}, ""},
				{"no publication", with(assessment(), map[string]any{"publications": []any{}}), []string{"0 publications: is missing"}, ""},
				{"address of another scheme", with(assessment(), map[string]any{"publications": publication(map[string]any{"url": "ftp://example.org/x", "urlEvidence": "PAGE_TEXT"})}), []string{`0 publications[0].url: "ftp://example.org/x" is not an http or https address`}, ""},
				{"address without evidence", with(assessment(), map[string]any{"publications": publication(map[string]any{"url": "https://example.org/x"})}), []string{"0 publications[0]: has one of url and urlEvidence"}, ""},
				{"neither address nor title", with(assessment(), map[string]any{"publications": publication(map[string]any{"title": nil})}), []string{"0 publications[0]: has no url"}, ""},
				{"id and description", with(assessment(), map[string]any{"publications": publication(map[string]any{"id": "publication:x"})}), []string{"0 publications[0]: has an id and a description"}, ""},
				{"publication that is not there", with(assessment(), map[string]any{"publications": []any{map[string]any{"id": "publication:none"}}}), nil, "refers to publication:none, which does not exist"},
				{"another qualifier", with(assessment(), map[string]any{"on": map[string]any{"edtf": "2031-05", "qualifier": "SINCE"}}), []string{`0 on.qualifier: "SINCE" is not allowed; allowed are AT_LATEST, AS_OF`}, ""},
				{"silence of a day", with(answer(), map[string]any{"kinds": []any{"NO_COMMENT"}}), []string{"0 on: NO_COMMENT notes an absence"}, ""},
				{"an answer to nothing", with(answer(), map[string]any{"to": nil}), []string{"0 : names nothing in to"}, ""},
				{"CAMEO in words", with(answer(), map[string]any{"cameo": "denial"}), []string{`0 cameo: "denial" is not allowed`}, ""},
				{"by a publication without a day", withdrawal(map[string]any{"kind": "PRIMARY_STATEMENT", "url": "https://example.org/undated", "urlEvidence": "PAGE_TEXT"}), []string{"0 publication.published: is missing"}, ""},
				{"by no publication", withdrawal(map[string]any{"id": "actor:harbour-lab"}), []string{"0 publication.id: "}, ""},
				{"by a publication that is not there", withdrawal(map[string]any{"id": "publication:none"}), nil, "publication:none does not exist"},
				{"of an accusation that is not there", with(withdrawal(harbourCorrection), map[string]any{"accusation": "accusation:none"}), nil, "refers to accusation:none, which does not exist"},
				{
					"by somebody else", withdrawal(map[string]any{"kind": "PRIMARY_STATEMENT", "url": "https://example.org/other", "urlEvidence": "PAGE_TEXT", "published": map[string]any{"edtf": "2031-06-01"}, "by": []any{"actor:harbour-lab", "actor:harbour-agency"}}), nil,
					"cannot take accusation:harbour-2031 back: who made an accusation takes it back, here actor:harbour-ministry, and the publisher is actor:harbour-agency, actor:harbour-lab",
				},
				{"by nobody known", withdrawal(map[string]any{"kind": "PRIMARY_STATEMENT", "url": "https://example.org/other", "urlEvidence": "PAGE_TEXT", "published": map[string]any{"edtf": "2031-06-01"}}), nil, "the publisher is not recorded"},
				{"by somebody else's publication that is there", with(withdrawal(map[string]any{"id": "publication:harbour-statement-2031-05-01"}), map[string]any{"accusation": "accusation:cn-mss-ntsc-2025"}), nil, "publication:harbour-statement-2031-05-01 cannot take accusation:cn-mss-ntsc-2025 back"},
				{"NUL", with(assessment(), map[string]any{"rationale": "a\x00b"}), nil, "$input: rationale: holds the control character U+0000"},
				{"what a case holds", question{Query: answer().Query, Variables: map[string]any{"input": map[string]any{
					"kinds": []any{"COUNTER_ACCUSATION", "NEITHER_CONFIRM_NOR_DENY"}, "on": map[string]any{"edtf": "2025-10-20"}, "summary": "Said otherwise.", "by": []any{"actor:us-embassy-beijing"},
					"to": []any{"accusation:cn-mss-ntsc-2025"}, "publications": publication(nil),
				}}}, nil, "says this already, and came with a case or a data set"},
				{"no YAML", recording("case: [\n"), []string{"1 : is no YAML"}, ""},
				{"a case with faults", recording(strings.Replace(strings.Replace(harbour(t), "level: AGENCY\n", "level: HIGH\n", 1), "stated: 2031-05-01", "stated: soon", 1)), []string{`28 accusations.harbour-2031.stated: `, `31 accusations.harbour-2031.level: "HIGH" is not allowed`}, ""},
				{"a case that refers to nothing", recording(strings.Replace(harbour(t), "accused:\n      - {party: harbour-agency", "accused:\n      - {party: nobody-known", 1)), []string{"35 accusations.harbour-2031.accused[0].party: actor:nobody-known is not recorded"}, ""},
				{"a case that takes another's", recording(strings.NewReplacer("case: harbour-2031", "case: harbour-2032").Replace(harbour(t))), []string{
					"7 actors.harbour-ministry: actor:harbour-ministry is recorded already, from harbour-2031", "8 actors.harbour-agency: ", "9 actors.harbour-lab: ", "12 publications.harbour-statement-2031-05-01: ", "20 operations.harbour-2031: ", "26 accusations.harbour-2031: ",
				}, ""},
			} {
				got := d.as(t, d.tokens["curator"], c.q)
				if got.code() != resolvers.CodeInvalid || len(got.Errors) != 1 || len(got.Data) > 0 || !strings.Contains(got.Errors[0].Message, c.says) {
					t.Errorf("%s: %+v", c.name, got)
					continue
				}
				var faults []string
				for _, f := range got.Errors[0].Extensions.Faults {
					faults = append(faults, fmt.Sprintf("%d %s: %s", f.Line, f.Field, f.Message))
				}
				if len(faults) != len(c.faults) {
					t.Errorf("%s: faults %q, want %q (%s)", c.name, faults, c.faults, got.Errors[0].Message)
					continue
				}
				for i := range faults {
					if !strings.HasPrefix(faults[i], c.faults[i]) {
						t.Errorf("%s: fault %q, want %q", c.name, faults[i], c.faults[i])
					}
				}
			}
			if diff := cmp.Diff(before, holdings(t, d.store)); diff != "" {
				t.Errorf("faulty writes wrote (-before +after):\n%s", diff)
			}
		})
	}
}

// The examples of the page for curators do what it says, one after the other.
func TestExamplesForCurators(t *testing.T) {
	page, err := os.ReadFile("../docs/curators.md")
	if err != nil {
		t.Fatal(err)
	}
	examples := []question{}
	if found := regexp.MustCompile(`query: "(mutation[^"]+)"`).FindSubmatch(page); found != nil {
		examples = append(examples, question{Query: string(found[1]), Variables: map[string]any{"document": harbour(t)}})
	}
	for _, found := range regexp.MustCompile(`(?s)<<'JSON'\n(.*?)\nJSON\n`).FindAllSubmatch(page, -1) {
		var q question
		if err := json.Unmarshal(found[1], &q); err != nil {
			t.Fatalf("%v: %s", err, found[1])
		}
		examples = append(examples, q)
	}
	if len(examples) != 4 {
		t.Fatalf("%d examples", len(examples))
	}
	store := memstore.New()
	if err := fill(t.Context(), store, shipped); err != nil {
		t.Fatal(err)
	}
	d := newDesk(t, store, table{"gvm_c": {Name: "desk-1", Role: graph.RoleCurator}}, map[string]string{"curator": "gvm_c"})
	for _, changed := range []bool{true, false} {
		for _, q := range examples {
			if got := d.did(t, q); got["changed"] != changed {
				t.Errorf("%s\ngives %v", q.Query, got)
			}
		}
	}
}
