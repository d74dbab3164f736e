package questions_test

import (
	"bytes"
	"encoding/json"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/internal/sharedtest"
	"github.com/gravamen/gravamen/seed/attack"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/misp"
)

// TestGroupsAndCampaigns asks, over the collection with the MISP galaxy and ATT&CK beside it, what questions.json of the folder
// shared, beside the repository, has answers to.
func TestGroupsAndCampaigns(t *testing.T) {
	answers := known(t)
	for name, open := range map[string]func(t *testing.T) graph.Store{
		"memory": func(*testing.T) graph.Store { return memstore.New() },
		"neo4j":  func(t *testing.T) graph.Store { t.Helper(); return neo4jtest.Open(t) },
	} {
		t.Run(name, func(t *testing.T) {
			store := open(t)
			for _, batch := range shipped(t) {
				if _, err := store.Apply(t.Context(), batch); err != nil {
					t.Fatal(err)
				}
			}
			for _, data := range []struct {
				format *ingest.Format
				path   string
			}{{misp.Format, "data/misp-galaxy/clusters"}, {attack.Format, "data/mitre-attack"}} {
				receipt, err := ingest.Run(t.Context(), store, data.format, []string{sharedtest.Path(t, data.path)}, ingest.Options{Strict: true})
				if err != nil {
					t.Fatal(err)
				}
				t.Logf("%+v", *receipt)
			}
			u := upstream{server.New(store, server.Limits{Timeout: time.Minute}, slog.New(slog.NewTextHandler(t.Output(), nil))).Handler(), answers}
			t.Run("M1", u.sponsors)
			t.Run("M2", u.names)
			t.Run("M5", u.campaigns)
		})
	}
}

// known are the answers, by the numbers of the questions.
func known(t *testing.T) map[string]json.RawMessage {
	t.Helper()
	text, err := os.ReadFile(sharedtest.Path(t, "questions/questions.json"))
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Questions []struct {
			ID     string
			Answer json.RawMessage
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		if err := json.Unmarshal(text, &file.Questions); err != nil {
			t.Fatal(err)
		}
	}
	answers := map[string]json.RawMessage{}
	for _, q := range file.Questions {
		answers[q.ID] = q.Answer
	}
	return answers
}

type upstream struct {
	handler http.Handler
	known   map[string]json.RawMessage
}

// want reads the answer to a question.
func (u upstream) want(t *testing.T, id string, into any) {
	t.Helper()
	if err := json.Unmarshal(u.known[id], into); err != nil {
		t.Fatal(err)
	}
}

// ask asks over the whole API.
func (u upstream) ask(t *testing.T, query string, variables map[string]any, into any) {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	u.handler.ServeHTTP(w, r)
	var out struct {
		Data   json.RawMessage
		Errors json.RawMessage
	}
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil {
		t.Fatalf("%v: %s", err, w.Body)
	}
	if len(out.Errors) > 0 {
		t.Fatalf("errors: %s", out.Errors)
	}
	if err := json.Unmarshal(out.Data, into); err != nil {
		t.Fatal(err)
	}
}

func equal(t *testing.T, want, got any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-known +answered):\n%s", diff)
	}
}

// Who speaks in the MISP galaxy: its curators for the tag, the Council on Foreign Relations for the sponsor.
const (
	tagBy     = "actor:misp-galaxy/curators"
	sponsorBy = "actor:misp-galaxy/cfr"
)

func (u upstream) sponsors(t *testing.T) {
	var want struct {
		SponsorField, CountryField, Both int
		Names                            []string
	}
	u.want(t, "M1", &want)
	var got struct {
		Sponsored, Tagged, Both struct {
			TotalCount int
			Nodes      []struct{ Name string }
		}
	}
	u.ask(t, `query ($sponsorBy: String!, $tagBy: String!) {
		sponsored: actors(first: 100, where: {claimedSponsors: {some: {country: {code: {eq: "CN"}}, by: {eq: $sponsorBy}}}}) { totalCount nodes { name } }
		tagged: actors(first: 1, where: {claimedSponsors: {some: {country: {code: {eq: "CN"}}, by: {eq: $tagBy}}}}) { totalCount }
		both: actors(first: 1, where: {and: [
			{claimedSponsors: {some: {country: {code: {eq: "CN"}}, by: {eq: $sponsorBy}}}}
			{claimedSponsors: {some: {country: {code: {eq: "CN"}}, by: {eq: $tagBy}}}}
		]}) { totalCount }
	}`, map[string]any{"sponsorBy": sponsorBy, "tagBy": tagBy}, &got)
	var names []string
	for _, a := range got.Sponsored.Nodes {
		names = append(names, a.Name)
	}
	slices.Sort(names)
	equal(t, []int{want.SponsorField, want.CountryField, want.Both}, []int{got.Sponsored.TotalCount, got.Tagged.TotalCount, got.Both.TotalCount})
	equal(t, want.Names, names)
}

func (u upstream) names(t *testing.T) {
	type use struct{ Name, Vendor, VendorCountry string }
	var want struct {
		Sponsor, AttributionConfidence, AttackID string
		Victims, Synonyms, Techniques            int
		Names                                    []use
	}
	u.want(t, "M2", &want)
	type by struct{ ID string }
	var got struct {
		Actors struct {
			Nodes []struct {
				Names []struct {
					Text   string
					UsedBy *struct {
						Name    string
						Country *struct{ Code string }
					}
				}
				ClaimedSponsors []struct {
					Confidence *int
					Country    struct{ Code string }
					By         by
				}
				ClaimedVictims []struct{ By by }
				SameAs         []struct {
					Actor struct {
						ExternalIDs []struct{ Namespace, ID string } `json:"externalIds"`
						Techniques  struct{ TotalCount int }
					}
				}
			}
		}
	}
	u.ask(t, `query ($sponsorBy: String!) {
		actors(where: {name: {eq: "APT28"}, dataset: {eq: "misp-galaxy"}, claimedSponsors: {some: {by: {eq: $sponsorBy}}}}) {
			nodes {
				names { text usedBy { ... on Actor { name country { code } } } }
				claimedSponsors { confidence country { code } by { ... on Actor { id } } }
				claimedVictims { by { ... on Actor { id } } }
				sameAs { actor { externalIds { namespace id } techniques { totalCount } } }
			}
		}
	}`, map[string]any{"sponsorBy": sponsorBy}, &got)
	if len(got.Actors.Nodes) != 1 {
		t.Fatalf("there are %d, not one", len(got.Actors.Nodes))
	}
	group := got.Actors.Nodes[0]
	var uses []use
	texts := map[string]bool{}
	for _, n := range group.Names {
		if n.UsedBy != nil {
			u := use{Name: n.Text, Vendor: n.UsedBy.Name}
			if n.UsedBy.Country != nil {
				u.VendorCountry = n.UsedBy.Country.Code
			}
			uses = append(uses, u)
		}
		texts[n.Text] = true
	}
	equal(t, want.Names, uses)
	synonyms := len(texts) - 1 // the name itself is none
	var sponsors []string
	confidence := ""
	for _, s := range group.ClaimedSponsors {
		switch s.By.ID {
		case sponsorBy:
			sponsors = append(sponsors, s.Country.Code)
		case tagBy:
			confidence = strconv.Itoa(*s.Confidence)
		}
	}
	victims := 0
	for _, v := range group.ClaimedVictims {
		if v.By.ID == sponsorBy {
			victims++
		}
	}
	var techniques []int
	for _, s := range group.SameAs {
		for _, id := range s.Actor.ExternalIDs {
			if id.Namespace == "mitre-attack" && id.ID == want.AttackID && s.Actor.Techniques.TotalCount > 0 {
				techniques = append(techniques, s.Actor.Techniques.TotalCount)
			}
		}
	}
	equal(t, []any{want.AttributionConfidence, want.Victims, want.Synonyms}, []any{confidence, victims, synonyms})
	equal(t, []string{"RU"}, sponsors)
	equal(t, []int{want.Techniques}, techniques)
}

// group is one to which a campaign is attributed, as the known answer tells it.
type group struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Country []string `json:"country"`
}

type campaign struct {
	ID     string  `json:"id"`
	Name   string  `json:"name"`
	First  string  `json:"first"`
	Last   string  `json:"last"`
	Groups []group `json:"groups"`
}

func (u upstream) campaigns(t *testing.T) {
	var want struct {
		Campaigns, Attributed int
		ByCountry             map[string]int
		List                  []campaign
	}
	u.want(t, "M5", &want)
	type date struct{ EDTF, Earliest, Latest string }
	var period struct {
		Accusation struct{ Operations []struct{ Start, End date } }
	}
	u.ask(t, `{ accusation(id: "accusation:cn-mss-ntsc-2025") { operations { start { earliest } end { latest } } } }`, nil, &period)
	alleged := period.Accusation.Operations[0]
	var got struct {
		Operations struct {
			TotalCount int
			Nodes      []struct {
				ID, Name   string
				Start, End date
				Claims     []struct {
					Kind  string
					About []struct{ ID, Name string }
				}
			}
		}
	}
	u.ask(t, `query ($from: Date!, $to: Date!) {
		operations(first: 100, where: {dataset: {eq: "mitre-attack"}, start: {to: $to}, end: {from: $from}}) {
			totalCount
			nodes { id name start { edtf } end { edtf } claims(first: 10) { kind about { ... on Actor { id name } } } }
		}
	}`, map[string]any{"from": alleged.Start.Earliest, "to": alleged.End.Latest}, &got)
	var list []campaign
	attributed := 0
	ids := map[string]string{} // of the groups, with their names
	for _, o := range got.Operations.Nodes {
		c := campaign{ID: strings.TrimPrefix(o.ID, "operation:mitre-attack/"), Name: o.Name, First: o.Start.EDTF, Last: o.End.EDTF, Groups: []group{}}
		for _, claim := range o.Claims {
			for _, about := range claim.About {
				if claim.Kind == "ATTRIBUTION" && about.ID != "" {
					c.Groups = append(c.Groups, group{ID: about.ID, Name: about.Name})
					ids[about.ID] = about.Name
				}
			}
		}
		if len(c.Groups) > 0 {
			attributed++
		}
		list = append(list, c)
	}
	countries := u.countries(t, ids)
	byCountry := map[string]int{}
	for i := range list {
		seen := map[string]bool{}
		for j := range list[i].Groups {
			g := &list[i].Groups[j]
			g.Country = countries[g.ID]
			g.ID = strings.TrimPrefix(g.ID, "actor:mitre-attack/")
			for _, code := range g.Country {
				seen[code] = true
			}
		}
		slices.SortFunc(list[i].Groups, func(a, b group) int { return strings.Compare(a.ID, b.ID) })
		for code := range seen {
			byCountry[code]++
		}
	}
	slices.SortFunc(list, func(a, b campaign) int { return strings.Compare(a.ID, b.ID) })
	equal(t, []int{want.Campaigns, want.Attributed}, []int{got.Operations.TotalCount, attributed})
	equal(t, want.ByCountry, byCountry)
	equal(t, want.List, list)
}

// countries are those with which the MISP galaxy tags groups of ATT&CK: the entry that gives the group's number, or else the one
// that has its name. An equal name is no claim that two groups are one, so that the second has a question of its own.
func (u upstream) countries(t *testing.T, groups map[string]string) map[string][]string {
	t.Helper()
	type entry struct {
		Name            string
		ClaimedSponsors []struct {
			By      struct{ ID string }
			Country struct{ Code string }
		}
	}
	const fields = `name claimedSponsors { by { ... on Actor { id } } country { code } }`
	tagged := func(e entry) []string {
		codes := []string{}
		for _, s := range e.ClaimedSponsors {
			if s.By.ID == tagBy {
				codes = append(codes, s.Country.Code)
			}
		}
		return codes
	}
	var same struct {
		Actors struct {
			Nodes []struct {
				ID     string
				SameAs []struct{ Actor entry }
			}
		}
	}
	u.ask(t, `query ($ids: [ID!]!) { actors(first: 100, where: {ids: $ids}) { nodes { id sameAs { actor { `+fields+` } } } } }`,
		map[string]any{"ids": slices.Sorted(maps.Keys(groups))}, &same)
	out := map[string][]string{}
	for _, a := range same.Actors.Nodes {
		out[a.ID] = []string{}
		for _, s := range a.SameAs {
			out[a.ID] = append(out[a.ID], tagged(s.Actor)...)
		}
	}
	var names []map[string]any
	for id, name := range groups {
		if len(out[id]) == 0 {
			names = append(names, map[string]any{"text": name})
		}
	}
	var named struct{ Actors struct{ Nodes []entry } }
	u.ask(t, `query ($names: [ActorFilter!]!) { actors(first: 100, where: {dataset: {eq: "misp-galaxy"}, or: $names}) { nodes { `+fields+` } } }`,
		map[string]any{"names": names}, &named)
	for id, name := range groups {
		if len(out[id]) > 0 {
			continue
		}
		for _, e := range named.Actors.Nodes {
			if strings.EqualFold(e.Name, name) {
				out[id] = append(out[id], tagged(e)...)
			}
		}
	}
	return out
}
