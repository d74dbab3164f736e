package storetest

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
)

// TestDerivedFactsDoNotDependOnHistory applies random batches one after the other and compares what is derived with what
// the last state of every document gives in one batch.
func TestDerivedFactsDoNotDependOnHistory(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		grown, fresh := memstore.New(), memstore.New()
		last := map[string]graph.Document{}
		var order []string
		for i, b := range grow(rt, 4) {
			if _, err := grown.Apply(t.Context(), b); err != nil {
				if i == 0 || !errors.Is(err, graph.ErrInvalid) {
					rt.Fatalf("batch %d: %v", i, err)
				}
				continue // it took the last claim from behind something
			}
			for _, d := range b.Documents {
				before, exists := last[d.ID]
				if !exists {
					order = append(order, d.ID)
				}
				if !exists || !d.Stub {
					before = d
				}
				last[d.ID] = before
			}
		}
		if _, differences, err := graph.Recheck(t.Context(), grown); err != nil || len(differences) > 0 {
			rt.Fatalf("recheck: %v\n%s", err, strings.Join(differences, "\n"))
		}
		compareSince(t, rt, grown, last)
		whole := batch()
		for _, id := range order {
			whole.Documents = append(whole.Documents, last[id])
		}
		if _, err := fresh.Apply(t.Context(), whole); err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(timeless(t, fresh), timeless(t, grown)); diff != "" {
			rt.Fatalf("history shows (-at once +one by one):\n%s", diff)
		}
	})
}

var instants = regexp.MustCompile(`recordedAt:[^ \]]*`)

// timeless is everything but the change log and the instants of recording.
func timeless(t *testing.T, s graph.Store) map[string]string {
	found := map[string]string{}
	for id, text := range everything(t, s) {
		if graph.KindOf(id) != graph.KindRevision {
			found[id] = instants.ReplaceAllString(text, "")
		}
	}
	return found
}
