package resolvers_test

import (
	"strings"
	"testing"

	"github.com/gravamen/gravamen/internal/server"
)

// Each level of a selection multiplies what is read, so a document that nests without end is refused before the store.
func TestDepthIsBounded(t *testing.T) {
	nested := func(levels int) string {
		return `{accusation(id:"accusation:cn-mss-ntsc-2025"){` + strings.Repeat("supersedes{", levels) + "id" + strings.Repeat("}", levels) + "}}"
	}
	api := newAPI(t, memory(t, shipped), server.Limits{Price: 1 << 60, Depth: 100})
	for levels, want := range map[int]string{
		23: `"data":{"accusation":{"supersedes":[]}}`,
		24: `"code":"TOO_EXPENSIVE"`,
	} {
		if got := api.ask(t, question{Query: nested(levels)}); !strings.Contains(string(got), want) {
			t.Errorf("%d levels: %.300s; want %s", levels, got, want)
		}
	}
}
