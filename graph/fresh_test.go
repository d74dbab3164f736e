package graph

import (
	"maps"
	"slices"
	"testing"
)

// What derivation reads around nodes that a batch adds is read off the batch, which is able to follow just these hops.
func TestPlansOfDerivationAreReadOffABatch(t *testing.T) {
	var check func(path string, hops []*Hop)
	check = func(path string, hops []*Hop) {
		for _, h := range hops {
			at := path + " " + h.Key
			single := h.Step.Ref != "" && !h.Step.Many
			if !single && h.Step.Way != In && h.Step.Way != Out {
				t.Errorf("%s follows neither a link one way nor a single reference", at)
			}
			if h.Where != nil || h.Total || h.NoRows || len(h.Tallies)+len(h.Groups) > 0 || h.Order.Desc || h.Order.By == ByRecordedAt || h.Order.By.Measured() {
				t.Errorf("%s keeps, counts or orders rows in a way of its own", at)
			}
			// Where an order or a page matters, the rows are of the batch: they own the links.
			if h.Page != nil && (h.Step.Way != In || h.Page.Backward) || h.Step.Way == Out && !h.Listed() {
				t.Errorf("%s is a page of what the batch does not hold", at)
			}
			check(at, h.Hops)
		}
	}
	for _, table := range []map[Kind][]*Hop{closure, dependents} {
		for _, kind := range slices.Sorted(maps.Keys(table)) {
			check(string(kind), table[kind])
		}
	}
}
