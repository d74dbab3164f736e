package resolvers_test

import (
	"strings"
	"testing"

	"github.com/gravamen/gravamen/internal/server"
)

// How deep a selection may go is up to the limit of documents alone, also past its default: a question at it is answered, and one past
// it is refused before the store. On Neo4j the deep ones would take minutes to plan.
func TestDepthIsBounded(t *testing.T) {
	for _, limit := range []int{25, 100} {
		api := newAPI(t, memory(t, shipped), server.Limits{Price: 1 << 60, Depth: limit})
		for depth, want := range map[int]string{
			limit:     `"data":{"accusation":{"supersedes":[]}}`,
			limit + 1: `"code":"LIMIT_DEPTH"`,
		} {
			levels := depth - 2 // beside accusation and id
			query := `{accusation(id:"accusation:cn-mss-ntsc-2025"){` + strings.Repeat("supersedes{", levels) + "id" + strings.Repeat("}", levels) + "}}"
			if got := api.ask(t, question{Query: query}); !strings.Contains(string(got), want) {
				t.Errorf("%d fields of %d: %.300s; want %s", depth, limit, got, want)
			}
		}
	}
}
