package neo4jstore

import (
	"context"
	"log/slog"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
)

// Neo4j reads what is committed, record by record: a statement that runs while a transaction commits sees a part of it. The
// gate mends that. A writer opens it before it commits and closes it after; each statement of a plan reads the gate's turn
// first and last, and its answer counts only if no commit was or came under way meanwhile: if both turns are the same even
// number. Otherwise it is asked again. No lock is held, and whoever only reads writes nothing.

var (
	openGateCypher  = mustQuery("open_gate")
	closeGateCypher = mustQuery("close_gate")
)

// How the statement of a plan reads the gate. The second WITH is a barrier: in one clause with what follows, the turn would
// be read after it.
const (
	gateFirst = "OPTIONAL MATCH (gate:CommitGate)\nWITH coalesce(gate.turn, 0) AS first\nWITH first"
	gateLast  = "CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }"
)

const (
	gatePause = 2 * time.Millisecond // between two tries
	// gateDoubt is longer than most commits take. Whoever has seen a gate open on one turn for so long mends it.
	gateDoubt = 250 * time.Millisecond
	// gatePatience is longer than any commit takes. A gate that cannot be mended in that time is one for which nothing is on its way.
	gatePatience = 3 * time.Second
)

// turns are what one statement read of the gate.
type turns struct{ first, last int64 }

// settled asks until the answer is whole. ErrUnavailable where commits come one upon the other for as long as a statement
// may take.
func (s *Store) settled(ctx context.Context, ask func() (turns, error)) error {
	deadline := time.Now().Add(s.bound(ctx))
	var turn int64 // the last one seen, and since when
	var since time.Time
	for {
		found, err := ask()
		still := found.first == found.last
		switch {
		case err != nil, still && found.last%2 == 0, still && found.last == s.abandoned.Load():
			return err
		case found.last != turn:
			turn, since = found.last, time.Now()
		case time.Since(since) > gatePatience:
			s.options.Logger.WarnContext(ctx, "a writer ended while it committed, and the gate cannot be closed", slog.Int64("turn", turn))
			s.abandoned.Store(turn)
			return nil
		case time.Since(since) > gateDoubt && s.mending.TryLock():
			s.mendGate(ctx, turn)
			s.mending.Unlock()
		}
		if time.Now().After(deadline) {
			return graph.Errorf(graph.ErrUnavailable, "the database is written to without a pause; try again shortly")
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(gatePause):
		}
	}
}

// openGate is called with the write lock held, as the last thing before the commit.
func (s *Store) openGate(ctx context.Context) (int64, error) {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer s.closeSession(ctx, session)
	result, err := session.Run(ctx, openGateCypher, nil)
	if err != nil {
		return 0, err // as it is: the driver repeats the transaction for its own errors only unwrapped
	}
	record, err := result.Single(ctx)
	if err != nil {
		return 0, err
	}
	turn, _ := record.Values[0].(int64)
	return turn, nil
}

// mendGate closes a gate that may have been left open by a writer that died, or lost its connection. It takes the write lock first: whoever
// is committing has done so then, and all of it can be seen.
func (s *Store) mendGate(ctx context.Context, turn int64) {
	err := s.call(ctx, gatePatience-gateDoubt, func(ctx context.Context) error {
		return s.inTransaction(ctx, func(t *tx) error {
			if err := t.lock(); err != nil {
				return err
			}
			_, err := t.run(closeGateCypher, map[string]any{"turn": turn})
			return err
		})
	})
	if err != nil {
		s.options.Logger.WarnContext(ctx, "mend the gate", slog.Any("error", err))
	}
}

// closeGate is called once the commit has succeeded or failed, with the time that is left. Where it fails itself, a reader mends the gate,
// or the next writer does.
func (s *Store) closeGate(ctx context.Context, turn int64) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), min(max(timeLeft(ctx), 100*time.Millisecond), gatePatience))
	defer cancel()
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer s.closeSession(ctx, session)
	result, err := session.Run(ctx, closeGateCypher, map[string]any{"turn": turn})
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		s.options.Logger.WarnContext(ctx, "close the gate", slog.String("error", reasonOf(err)))
	}
}
