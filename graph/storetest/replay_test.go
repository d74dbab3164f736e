package storetest

import (
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
)

// What was withdrawn, and what came back, is so again in a store that replays the log.
func TestReplayWithdraws(t *testing.T) {
	s := memstore.New()
	apply(t, s, story()...)
	apply(t, s, graph.NewWithdrawal("accusation:d"), graph.NewWithdrawal("accusation:e"))
	apply(t, s, find(story(), "accusation:e"))
	again := memstore.New()
	entries, err := graph.Replay(t.Context(), s, recorded.Add(time.Hour), again)
	if err != nil {
		t.Fatal(err)
	}
	want(t, "entries replayed", entries, len(story())+3)
	want(t, "the store", everything(t, again), everything(t, s))
	want[any](t, "the mark", ask(t, again, "", one("accusation:d")).Rows[0].Props["withdrawn"], true)
}

// A log in which a redaction made links equal is replayed.
func TestReplayRedacted(t *testing.T) {
	s, again := memstore.New(), memstore.New()
	likened(t, s)
	if entries, err := graph.Replay(t.Context(), s, recorded.Add(time.Hour), again); err != nil || entries == 0 {
		t.Fatalf("%d entries, %v", entries, err)
	}
	found := everything(t, s)
	want(t, "a sponsor", everything(t, again)["country:CN"], found["country:CN"])
}
