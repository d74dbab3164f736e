package resolvers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/internal/server"
)

// Reading a list page by page, from either end, gives what reading it at once gives; pages tell where they lie.
func TestPagesCoverLists(t *testing.T) {
	const accusation = `accusation(id: "accusation:cn-mss-ntsc-2025")`
	lists := []struct {
		path string // of the connection: fields from the root, the last one taking the page's arguments
		args string // other arguments of the list
		rows int
	}{
		{"actors", "", 14},
		{"actors", "orderBy: {field: NAME, direction: DESC}", 14},
		{"actors", "orderBy: {field: RECORDED_AT}", 14},
		{"actors", `where: {kind: {notIn: [MEDIA]}}`, 10},
		{"techniques", `asOf: "2025-10-19"`, 14},
		{"publications", "", 6},
		{"publications", `where: {kind: {eq: NEWS_ARTICLE}}, asOf: "2025-10-20"`, 4},
		{"responses", "orderBy: {field: ON, direction: ASC}", 7},
		{"countries", `where: {code: {startsWith: "C"}}`, 19},
		{"accusations", `where: {accuserCountry: {eq: "CN"}}`, 1},
		{"operations", `where: {types: {hasAny: [SABOTAGE]}}`, 0},
		{`country(code: "US").responsesMade`, "", 4},
		{`country(code: "CN").responsesMade`, "orderBy: {field: RECORDED_AT, direction: ASC}", 3},
		{`country(code: "CN").actors`, "", 4},
		{`actor(id: "actor:us-embassy-beijing").responsesMade`, "", 2},
		{accusation + `.reactions`, "", 5},
		{accusation + `.operations.responses`, "", 0},
	}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			api := newAPI(t, s.open(t), server.Limits{})
			for _, l := range lists {
				t.Run(strings.TrimSuffix(l.path+"("+l.args, "("), func(t *testing.T) {
					read := func(page string) *listPage { return readPage(t, api, l.path, strings.Trim(l.args+", "+page, ", ")) }
					whole := read("first: 100")
					if len(whole.ids) != l.rows || whole.total != l.rows || whole.next || whole.previous {
						t.Fatalf("the whole list: %+v", whole)
					}
					size := max(1, l.rows/3)
					var forward, backward []string
					for page := read(fmt.Sprintf("first: %d", size)); ; page = read(fmt.Sprintf("first: %d, after: %q", size, page.end)) {
						forward = append(forward, page.ids...)
						if page.previous != (len(forward) > len(page.ids)) || page.next != (len(forward) < l.rows) || page.total != l.rows {
							t.Errorf("after %d rows: %+v", len(forward), page)
						}
						if !page.next || len(page.ids) == 0 {
							break
						}
					}
					for page := read(fmt.Sprintf("last: %d", size)); ; page = read(fmt.Sprintf("last: %d, before: %q", size, page.start)) {
						backward = append(slices.Clone(page.ids), backward...)
						if page.next != (len(backward) > len(page.ids)) || page.previous != (len(backward) < l.rows) || page.total != l.rows {
							t.Errorf("%d rows from the end: %+v", len(backward), page)
						}
						if !page.previous || len(page.ids) == 0 {
							break
						}
					}
					if diff := cmp.Diff(whole.ids, forward); diff != "" {
						t.Errorf("forward (-whole +pages):\n%s", diff)
					}
					if diff := cmp.Diff(whole.ids, backward); diff != "" {
						t.Errorf("backward (-whole +pages):\n%s", diff)
					}
					if l.rows > 0 {
						if beyond := read(fmt.Sprintf("first: 2, after: %q", whole.end)); len(beyond.ids) > 0 || beyond.next || !beyond.previous {
							t.Errorf("beyond the end: %+v", beyond)
						}
					}
				})
			}
		})
	}
}

type listPage struct {
	ids            []string
	start, end     string
	next, previous bool
	total          int
}

func readPage(t *testing.T, a *api, path, args string) *listPage {
	t.Helper()
	steps := strings.Split(path, ".")
	query := fmt.Sprintf("(%s) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }", args)
	for _, step := range slices.Backward(steps) {
		query = " { " + step + query + " }"
	}
	var value any = a.answered(t, question{Query: query})
	for _, step := range steps {
		name, _, _ := strings.Cut(step, "(")
		value = at(t, value, name)
		if list, ok := value.([]any); ok {
			value = list[0]
		}
	}
	page := &listPage{total: int(at(t, value, "totalCount").(float64))}
	page.next, page.previous = at(t, value, "pageInfo", "hasNextPage").(bool), at(t, value, "pageInfo", "hasPreviousPage").(bool)
	page.start, _ = at(t, value, "pageInfo", "startCursor").(string)
	page.end, _ = at(t, value, "pageInfo", "endCursor").(string)
	for i, node := range at(t, value, "nodes").([]any) {
		page.ids = append(page.ids, at(t, node, "id").(string))
		cursor := at(t, value, "edges", i, "cursor").(string)
		if i == 0 && cursor != page.start || i == len(at(t, value, "nodes").([]any))-1 && cursor != page.end {
			t.Errorf("edge %d has the cursor %s, which the page's do not equal", i, cursor)
		}
	}
	return page
}
