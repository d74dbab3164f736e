package neo4jstore

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// A database plans each text of a statement when it meets it first, which takes from a tenth of a second to some seconds, and keeps the
// plan.

// planTime is how long the database may take to plan a statement that nobody waits for any more.
const planTime = time.Minute

// planLater has the database plan a statement that the time of ctx was too short for. Neo4j ends its planning with the connection of who
// asked, and keeps nothing of it: a text that it takes longer to plan than anybody waits would never be answered. One is planned at a
// time; others have their turn when they are asked again.
func (s *Store) planLater(ctx context.Context, text string, params map[string]any) {
	if ctx.Err() == nil || !s.planning.TryLock() {
		return
	}
	go func() { //nolint:contextcheck // it outlives the call
		defer s.planning.Unlock()
		ctx, cancel := context.WithTimeout(s.life, planTime)
		defer cancel()
		_, err := s.read(ctx, "EXPLAIN "+text, params) // which plans nothing later itself, since this has the turn
		s.options.Logger.DebugContext(ctx, "planned a statement that nobody waited for", slog.Any("error", err))
	}()
}

// Planned says whether the plan's statement was run lately.
func (s *Store) Planned(plan *graph.Plan) bool {
	compiled, err := compile(plan)
	return err == nil && s.planned.has(compiled.text)
}

// shapes are the texts of the statements that the database is likely to have plans for. The zero value is ready.
type shapes struct {
	mu        sync.RWMutex
	new, aged map[string]bool
	added     int64 // since the start
}

// Shapes is for how many texts the database is likely to have a plan, and how many came to it since the start: each of those it had to
// plan.
func (s *Store) Shapes() (held int, added int64) {
	s.planned.mu.RLock()
	defer s.planned.mu.RUnlock()
	return len(s.planned.new) + len(s.planned.aged), s.planned.added
}

// keptShapes is half of the plans that Neo4j keeps unless it is told otherwise; two generations of them are remembered.
const keptShapes = 500

func (s *shapes) has(text string) bool {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.new[text] || s.aged[text]
}

func (s *shapes) add(text string) {
	s.mu.RLock()
	known := s.new[text]
	s.mu.RUnlock()
	if known {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.new == nil || len(s.new) >= keptShapes {
		s.aged, s.new = s.new, make(map[string]bool, keptShapes)
	}
	if !s.new[text] && !s.aged[text] {
		s.added++
	}
	s.new[text] = true
	delete(s.aged, text)
}
