package resolvers_test

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

// told is extensions.cost of an answer.
type told struct {
	Price, Limit int
	Dearest      struct {
		Field string
		Price int
	}
}

func priceOf(tb testing.TB, a *api, query string) (told, string) {
	tb.Helper()
	text := a.post(tb.Context(), fmt.Sprintf(`{"query": %q, "extensions": {"cost": true}}`, query)).Body.Bytes()
	var answer struct {
		Errors     []struct{ Message string }
		Extensions struct{ Cost *told }
	}
	if err := json.Unmarshal(text, &answer); err != nil || answer.Extensions.Cost == nil {
		tb.Fatalf("%s gives %s", query, text)
	}
	message := ""
	if len(answer.Errors) > 0 {
		message = answer.Errors[0].Message
	}
	return *answer.Extensions.Cost, message
}

// A price grows with all that makes a question cost more, and with nothing else.
func TestPrices(t *testing.T) {
	a := newAPI(t, memory(t, shipped), server.Limits{Price: 1 << 40})
	for _, c := range []struct{ what, less, more string }{
		{"a longer page", `{accusations(first:10){nodes{id}}}`, `{accusations(first:11){nodes{id}}}`},
		{"another value of each item", `{accusations{nodes{id}}}`, `{accusations{nodes{id summary}}}`},
		{"a list of each item", `{accusations{nodes{id}}}`, `{accusations{nodes{id accusers{role}}}}`},
		{"a longer list of each item", `{accusations{nodes{responses(first:10){id}}}}`, `{accusations{nodes{responses(first:11){id}}}}`},
		{"a page in a page", `{countries(first:2){nodes{accusationsMade(first:10){nodes{id}}}}}`, `{countries(first:3){nodes{accusationsMade(first:10){nodes{id}}}}}`},
		{"the number of all", `{accusations{nodes{id}}}`, `{accusations{totalCount nodes{id}}}`},
		{"a condition", `{accusations{nodes{id}}}`, `{accusations(where:{forms:{hasAny:[LEGAL]}}){nodes{id}}}`},
		{"a condition behind a link", `{accusations(where:{forms:{hasAny:[LEGAL]}}){nodes{id}}}`, `{accusations(where:{accuserCountry:{eq:"CN"}}){nodes{id}}}`},
		{"a facet", `{accusations{nodes{id}}}`, `{accusations{nodes{id} facets{years{year}}}}`},
		{"another facet", `{accusations{facets{years{year}}}}`, `{accusations{facets{years{year} forms{form}}}}`},
		{"what is measured", `{dyads{nodes{id}}}`, `{dyads{nodes{id denials}}}`},
		{"another root", `{accusations{nodes{id}}}`, `{accusations{nodes{id}} again:accusations{nodes{id}}}`},
		{"more ids", `{nodes(ids:["actor:cn-mss"]){id}}`, `{nodes(ids:["actor:cn-mss","actor:us-nsa"]){id}}`},
	} {
		less, _ := priceOf(t, a, c.less)
		more, _ := priceOf(t, a, c.more)
		if less.Price <= 0 || more.Price <= less.Price {
			t.Errorf("%s: %d, and %d without", c.what, more.Price, less.Price)
		}
	}
	for _, same := range [][2]string{
		{`{accusations(first:20){nodes{id}}}`, `{accusations{nodes{id}}}`},
		{`{accusations{nodes{id}}}`, `{a:accusations{b:nodes{c:id}}}`},
		{`{accusations{nodes{id}}}`, `{accusations{nodes{id @skip(if:false) summary @skip(if:true)}}}`},
	} {
		one, _ := priceOf(t, a, same[0])
		other, _ := priceOf(t, a, same[1])
		if one != other && same[0] == `{accusations(first:20){nodes{id}}}` || one.Price != other.Price {
			t.Errorf("%s costs %d, %s %d", same[0], one.Price, same[1], other.Price)
		}
	}
}

// The limit is met and not passed; what is refused is told with its price, the limit and the dearest field.
func TestPriceLimit(t *testing.T) {
	const query = `{countries(first:100){nodes{code accusationsMade(first:100){nodes{id responses(first:7){id summary}}}}}}`
	store := memory(t, shipped)
	price, _ := priceOf(t, newAPI(t, store, server.Limits{Price: 1 << 40}), query)
	if price.Dearest.Field != "countries.nodes.accusationsMade.nodes.responses" || price.Dearest.Price != 100*100*7*2 {
		t.Errorf("the dearest is %+v", price.Dearest)
	}
	if of, _ := priceOf(t, newAPI(t, store, server.Limits{}), `{__type(name:"Query"){name} countries(first:1){nodes{code}}}`); of.Dearest.Field != "__type" {
		t.Errorf("the dearest of introspection is %+v", of.Dearest)
	}
	if _, refused := priceOf(t, newAPI(t, store, server.Limits{Price: price.Price}), query); refused != "" {
		t.Errorf("at the limit: %s", refused)
	}
	below := newAPI(t, store, server.Limits{Price: price.Price - 1})
	_, refused := priceOf(t, below, query)
	for _, part := range []string{strconv.Itoa(price.Price), strconv.Itoa(price.Price - 1), price.Dearest.Field, strconv.Itoa(price.Dearest.Price)} {
		if !strings.Contains(refused, part) {
			t.Errorf("%q does not name %s", refused, part)
		}
	}
	r := refusal(t, below.ask(t, question{Query: query}))
	r.check(t)
	if r.Data != nil || r.Errors[0].Extensions.Code != resolvers.CodeTooExpensive {
		t.Errorf("refused with %+v", r)
	}
	million := `{accusations(first:100){nodes{sameIncidentAs(first:100){sameIncidentAs(first:100){id}}}}}`
	if got := string(newAPI(t, store, server.Limits{}).ask(t, question{Query: million})); !strings.Contains(got, `"TOO_EXPENSIVE"`) {
		t.Errorf("a million rows: %.200s", got)
	}
}

// A shape that the database has not planned costs more, once.
func TestNewShapesCostMore(t *testing.T) {
	a := newAPI(t, database(t, shipped), server.Limits{})
	chain := `{country(code:"ZZ"){` + strings.Repeat(`accusationsMade(first:1){nodes{accuserCountries{`, 6) + "name" + strings.Repeat("}}}", 6) + "}}"
	linked := `{accusations(first:1,where:{or:[` + strings.Repeat(`{supersedes:{some:{accuserCountry:{eq:"ZZ"}}}}`, 15) + `]}){nodes{id}}}`
	for query, costs := range map[string]int{
		`{techniques(first:3, where:{attackId:{startsWith:"zz"}}){nodes{id name}}}`:                                                           1_000,
		`{neighborhood(id:"country:ZZ" first:2){nodes{id ... on Accusation{quotes{__typename} contextIssues{__typename}}}}}`:                  1_000,
		`{paths(from:"country:ZZ" to:"country:CN" maxLength:1 first:1){nodes{id ... on Accusation{quotes{__typename} targets{__typename}}}}}`: 1_000,
		chain:  10_804, // of thirteen lists, each within the one before: 50 * (1 + 2^0.5 + … + 2^6)
		linked: 3_050,  // of one list, and thirty links
	} {
		first, _ := priceOf(t, a, query)
		second, _ := priceOf(t, a, query)
		other, _ := priceOf(t, a, strings.NewReplacer("zz", "yy", "ZZ", "US").Replace(query))
		if first.Price != second.Price+costs || second != other {
			t.Errorf("%s: %d, then %d, then %d with another value; want the first to cost %d more", query, first.Price, second.Price, other.Price, costs)
		}
	}
}

// The size that the SDL assumes of every plain list is there to be counted with.
func TestEveryListHasASize(t *testing.T) {
	w := newWalk(t, shipped)
	for _, def := range w.schema.Types {
		if !def.IsCompositeType() || strings.HasPrefix(def.Name, "__") {
			continue
		}
		for _, field := range def.Fields {
			plain := field.Type.Elem != nil && w.schema.Types[field.Type.Name()].IsCompositeType() && !strings.HasPrefix(field.Name, "__")
			page := field.Name == "nodes" || field.Name == "edges"
			if plain && !page && field.Directives.ForName("listSize") == nil {
				t.Errorf("%s.%s is a list without @listSize", def.Name, field.Name)
			}
		}
	}
}
