package resolvers_test

import (
	"context"
	"encoding/json"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
)

// watched is a store that remembers what it was asked.
type watched struct {
	graph.Store
	mu    sync.Mutex
	plans []*graph.Plan
}

func (w *watched) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	w.mu.Lock()
	w.plans = append(w.plans, plan)
	w.mu.Unlock()
	return w.Store.Query(ctx, plan)
}

// hops counts, by the field that they are for, the hops of the plans.
func (w *watched) hops() map[string]int {
	counted := map[string]int{}
	var count func(hops []*graph.Hop)
	count = func(hops []*graph.Hop) {
		for _, h := range hops {
			if h.Step != nil {
				counted[h.Step.Field]++
			}
			count(h.Hops)
		}
	}
	for _, plan := range w.plans {
		count(plan.Roots)
	}
	return counted
}

// Selections of one field are one hop where their arguments mean the same and several where they do not, whatever the
// client calls them and wherever it writes them; and each gets its own answer.
func TestMergedSelections(t *testing.T) {
	const (
		nsa     = `{"id":"response:cn-mss-ntsc-2025-nsa"}`
		embassy = `{"id":"response:cn-mss-ntsc-2025-us-embassy"}`
		silence = `{"id":"response:cn-mss-ntsc-2025-us-silence"}`
		first   = `{"id":"response:cn-mss-ntsc-2025-us-embassy-silence"}`
	)
	cases := []struct {
		name      string
		query     string
		variables map[string]any
		want      string
		hops      map[string]int
	}{
		{
			name: "aliases with other arguments",
			query: `{ country(code: "US") {
				newest: responsesMade(first: 1) { nodes { id } }
				oldest: responsesMade(last: 1) { nodes { id } }
				number: responsesMade(first: 1) { totalCount }
			} }`,
			want: `{"country":{"newest":{"nodes":[` + nsa + `]},"oldest":{"nodes":[` + first + `]},"number":{"totalCount":4}}}`,
			hops: map[string]int{"Country.responsesMade": 2},
		},
		{
			name: "nodes and edges, equal arguments",
			query: `{ countries(where: { code: { eq: "US" } }) {
				nodes { r: responsesMade(first: 1) { nodes { id } } }
				edges { node { r: responsesMade(first: 1) { edges { node { kinds } } } } }
			} }`,
			want: `{"countries":{"nodes":[{"r":{"nodes":[` + nsa + `]}}],"edges":[{"node":{"r":{"edges":[{"node":{"kinds":["NEITHER_CONFIRM_NOR_DENY"]}}]}}}]}}`,
			hops: map[string]int{"Country.responsesMade": 1},
		},
		{
			name: "nodes and edges, other arguments under one name",
			query: `{ countries(where: { code: { eq: "US" } }) {
				nodes { r: responsesMade(first: 1) { nodes { id } } }
				edges { node { r: responsesMade(first: 2) { nodes { id } } } }
			} }`,
			want: `{"countries":{"nodes":[{"r":{"nodes":[` + nsa + `]}}],"edges":[{"node":{"r":{"nodes":[` + nsa + `,` + embassy + `]}}}]}}`,
			hops: map[string]int{"Country.responsesMade": 2},
		},
		{
			name: "two fragments, and the same fragment twice",
			query: `{ accusation(id: "accusation:cn-mss-ntsc-2025") { ...A ...B ...A accused { party { ...C } } accusers { party { ...C } } } }
				fragment A on Accusation { accused { party { id } } responses(first: 1) { id } }
				fragment B on Accusation { accused { role party { ... on Country { code } } } responses(first: 1) { kinds } }
				fragment C on Party { accusationsReceived(first: 1) { totalCount } }`,
			want: `{"accusation":{"accused":[{"party":{"id":"actor:us-nsa","accusationsReceived":{"totalCount":1}},"role":"PERPETRATOR"},` +
				`{"party":{"id":"country:US","code":"US","accusationsReceived":{"totalCount":1}},"role":"PERPETRATOR"}],` +
				`"responses":[{"id":"response:cn-mss-ntsc-2025-nsa","kinds":["NEITHER_CONFIRM_NOR_DENY"]}],` +
				`"accusers":[{"party":{"accusationsReceived":{"totalCount":0}}}]}}`,
			hops: map[string]int{
				"Accusation.accused": 1, "Accusation.accusers": 1, "Accusation.responses": 1,
				"Actor.accusationsReceived": 2, "Country.accusationsReceived": 2, // below each of the two lists of parties
			},
		},
		{
			name: "one name on two types of an interface",
			query: `{ accusation(id: "accusation:cn-mss-ntsc-2025") { accused { party {
				... on Actor { x: responsesMade(first: 1) { nodes { id } } }
				... on Country { x: responsesMade(first: 2) { nodes { id } } }
			} } } }`,
			want: `{"accusation":{"accused":[{"party":{"x":{"nodes":[` + nsa + `]}}},{"party":{"x":{"nodes":[` + nsa + `,` + embassy + `]}}}]}}`,
			hops: map[string]int{"Accusation.accused": 1, "Actor.responsesMade": 1, "Country.responsesMade": 1},
		},
		{
			name: "the interface and one of its types",
			query: `{ nodes(ids: ["country:US", "actor:us-nsa", "service:defense"]) {
				id
				... on Party { responsesMade(last: 1) { nodes { id } } }
				... on Country { again: responsesMade(last: 1) { totalCount } other: responsesMade(first: 1) { nodes { id } } }
			} }`,
			want: `{"nodes":[{"id":"country:US","responsesMade":{"nodes":[` + first + `]},"again":{"totalCount":4},"other":{"nodes":[` + nsa + `]}},` +
				`{"id":"actor:us-nsa","responsesMade":{"nodes":[` + nsa + `]}},{"id":"service:defense"}]}`,
			hops: map[string]int{"Country.responsesMade": 2, "Actor.responsesMade": 1},
		},
		{
			name: "an entity seen again as itself",
			query: `{ country(code: "US") { responsesMade(first: 1) { nodes { id } } country { r: responsesMade(first: 1) { totalCount }
				country { code responsesMade(last: 1) { nodes { id } } } } } }`,
			want: `{"country":{"responsesMade":{"nodes":[` + nsa + `]},"country":{"r":{"totalCount":4},"country":{"code":"US","responsesMade":{"nodes":[` + first + `]}}}}}`,
			hops: map[string]int{"Country.responsesMade": 2},
		},
		{
			name: "skip and include",
			query: `query($yes: Boolean!, $no: Boolean = false) { country(code: "US") {
				a: responsesMade(first: 1) @include(if: $no) { nodes { id } }
				b: responsesMade(first: 2) @skip(if: $yes) { nodes { id } }
				c: responsesMade(first: 3) @skip(if: $no) @include(if: $yes) { nodes { id } totalCount @skip(if: $yes) }
				... @include(if: $no) { actors { totalCount } }
				...F @skip(if: $yes)
			} } fragment F on Country { contextIssues { id } }`,
			variables: map[string]any{"yes": true},
			want:      `{"country":{"c":{"nodes":[` + nsa + `,` + embassy + `,` + silence + `]}}}`,
			hops:      map[string]int{"Country.responsesMade": 1},
		},
		{
			name: "one name, of which one selection is skipped",
			query: `query($no: Boolean!) { country(code: "US") {
				r: responsesMade(first: 1) @include(if: $no) { totalCount }
				r: responsesMade(first: 1) { nodes { id } }
			} }`,
			variables: map[string]any{"no": false},
			want:      `{"country":{"r":{"nodes":[` + nsa + `]}}}`,
			hops:      map[string]int{"Country.responsesMade": 1},
		},
		{
			name: "variables, their defaults and literals that mean the same",
			query: `query($one: Int = 1, $left: Int, $null: Int, $open: String) { country(code: "US") {
				a: responsesMade(first: 1) { nodes { id } }
				b: responsesMade(first: $one) { nodes { id } }
				c: responsesMade(first: 1, after: $open, last: null) { nodes { id } }
				d: responsesMade(first: $left) { totalCount }
				e: responsesMade { totalCount }
				f: responsesMade(first: $null) { totalCount }
			} }`,
			variables: map[string]any{"null": nil},
			want: `{"country":{"a":{"nodes":[` + nsa + `]},"b":{"nodes":[` + nsa + `]},"c":{"nodes":[` + nsa + `]},` +
				`"d":{"totalCount":4},"e":{"totalCount":4},"f":{"totalCount":4}}}`,
			hops: map[string]int{"Country.responsesMade": 2},
		},
		{
			name: "defaults of a field's arguments",
			query: `query($left: Int! = 50) { accusation(id: "accusation:cn-mss-ntsc-2025") {
				a: responses { id } b: responses(first: 50) { id } c: responses(first: $left) { id } d: responses(first: 1) { id } } }`,
			hops: map[string]int{"Accusation.responses": 2},
		},
		{
			name: "defaults within inputs",
			query: `query($order: ResponseOrder, $direction: Direction, $match: DateMatch) { country(code: "US") {
				a: responsesMade(first: 1, orderBy: { field: ON }) { nodes { id } }
				b: responsesMade(first: 1, orderBy: { field: ON, direction: DESC }) { nodes { id } }
				c: responsesMade(first: 1, orderBy: $order) { nodes { id } }
				d: responsesMade(first: 1, orderBy: { direction: $direction, field: ON }) { nodes { id } }
				up: responsesMade(first: 1, orderBy: { field: ON, direction: ASC }) { nodes { id } }
				from: responsesMade(where: { on: { from: "2025-10-20" } }) { totalCount }
				possibly: responsesMade(where: { on: { match: POSSIBLY, from: "2025-10-20", to: null }, kinds: null }) { totalCount }
				left: responsesMade(where: { on: { match: $match, from: "2025-10-20" } }) { totalCount }
			} }`,
			variables: map[string]any{"order": map[string]any{"field": "ON"}},
			want: `{"country":{"a":{"nodes":[` + nsa + `]},"b":{"nodes":[` + nsa + `]},"c":{"nodes":[` + nsa + `]},"d":{"nodes":[` + nsa + `]},` +
				`"up":{"nodes":[` + first + `]},"from":{"totalCount":2},"possibly":{"totalCount":2},"left":{"totalCount":2}}}`,
			hops: map[string]int{"Country.responsesMade": 3},
		},
		{
			name: "one value where a list is asked for",
			query: `query($one: ResponseKind!, $filter: ResponseFilter) { country(code: "US") {
				a: responsesMade(where: { or: [{ kinds: { hasAny: [NO_COMMENT] } }] }) { totalCount }
				b: responsesMade(where: { or: { kinds: { hasAny: NO_COMMENT } } }) { totalCount }
				c: responsesMade(where: { or: { kinds: { hasAny: [$one] } } }) { totalCount }
				d: responsesMade(where: $filter) { totalCount }
			} }`,
			variables: map[string]any{"one": "NO_COMMENT", "filter": map[string]any{"or": map[string]any{"kinds": map[string]any{"hasAny": "NO_COMMENT"}}}},
			want:      `{"country":{"a":{"totalCount":2},"b":{"totalCount":2},"c":{"totalCount":2},"d":{"totalCount":2}}}`,
			hops:      map[string]int{"Country.responsesMade": 1},
		},
		{
			name:  "fields of statistics",
			query: `{ statistics { a: accusationCount b: accusationCount x: datasets { name } y: datasets { version } byKind { kind } kinds: byKind { count } } }`,
			hops:  map[string]int{},
		},
	}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			store := s.open(t)
			for _, c := range cases {
				t.Run(c.name, func(t *testing.T) {
					seen := &watched{Store: store}
					data := newAPI(t, seen, server.Limits{}).answered(t, question{Query: c.query, Variables: c.variables})
					if diff := cmp.Diff(c.hops, seen.hops()); diff != "" {
						t.Errorf("hops (-want +got):\n%s", diff)
					}
					if c.want == "" {
						return
					}
					var want map[string]any
					if err := json.Unmarshal([]byte(c.want), &want); err != nil {
						t.Fatal(err)
					}
					if diff := cmp.Diff(want, data); diff != "" {
						t.Errorf("answer (-want +got):\n%s", diff)
					}
				})
			}
		})
	}
}

// However deep and wide a question is, the store is asked once for each root field.
func TestOneStoreCallForEachRootField(t *testing.T) {
	q := question{Query: `{
		country(code: "CN") {
			accusationsMade {
				totalCount
				edges { node {
					accused { party {
						... on Actor { country { accusationsReceived { nodes {
							evidence { gatheredBy { ... on Actor { responsesMade { nodes { publications { by { name ... on Actor { provenance { dataset { nodeCount } } } } } } } } } }
							responses { by { name accusationsReceived(first: 1) { totalCount } } accusations { verification { history { because { id } } } } }
						} } } }
						... on Country { contextIssues { between { responsesMade { nodes { accusations { reactions { nodes { by { name } } } } } } } } }
					} }
				} }
			}
		}
		again: country(code: "US") { responsesMade { nodes { accusations { operations { phases { techniques { technique { operations { totalCount } } } } } } } } }
		statistics { byKind { count } accusationCount countryCount earliest { edtf } latest { edtf } datasets { nodeCount } }
		nodes(ids: ["accusation:cn-mss-ntsc-2025", "actor:cn-mss", "claim:cn-mss-ntsc-2025/platform"]) {
			... on Actor { accusationsMade { nodes { id } } } ... on Claim { about { ... on Node { id } } } ... on Accusation { targets { ... on Party { name } } }
		}
		revisions(id: "actor:cn-mss") { dataset { name } }
		datasets { nodeCount }
		node(id: "actor:no-such") { id }
	}`}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			store := s.open(t)
			seen := &watched{Store: store}
			data := newAPI(t, seen, server.Limits{Price: 1 << 40}).answered(t, q)
			if got := len(seen.plans); got != len(data) {
				t.Errorf("%d root fields took %d store calls", len(data), got)
			}
			const deepest = "Ministry of State Security"
			party := at(t, data, "country", "accusationsMade", "edges", 0, "node", "accused", 0, "party", "country", "accusationsReceived", "nodes", 0)
			if got := at(t, party, "responses", 4, "by", 0, "name"); got != deepest {
				t.Errorf("the answer names %v, not %s", got, deepest)
			}
		})
	}
}
