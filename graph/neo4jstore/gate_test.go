package neo4jstore_test

import (
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// asked is how long a question takes.
func asked(t *testing.T, store *neo4jstore.Store) time.Duration {
	t.Helper()
	start := time.Now()
	if _, err := countries(t.Context(), store); err != nil {
		t.Errorf("query: %v", err)
	}
	return time.Since(start)
}

func TestReadersWaitForAnOpenGate(t *testing.T) {
	store := neo4jtest.Open(t)
	s := connect(t)
	s.write(t, "MERGE (gate:CommitGate) SET gate.turn = 7")
	var closing sync.WaitGroup
	closing.Go(func() {
		time.Sleep(300 * time.Millisecond)
		s.write(t, "MATCH (gate:CommitGate) SET gate.turn = 8")
	})
	took := asked(t, store)
	closing.Wait()
	if took < 300*time.Millisecond || took > 2*time.Second {
		t.Errorf("a question took %v while the gate was open for 300 ms", took)
	}
}

func TestAGateLeftOpenIsClosed(t *testing.T) {
	store := neo4jtest.Open(t)
	asked(t, store)
	s := connect(t)
	s.write(t, "MERGE (gate:CommitGate) SET gate.turn = 7")
	if took := asked(t, store); took < 200*time.Millisecond || took > 2*time.Second {
		t.Errorf("the first question took %v", took)
	}
	if took := asked(t, store); took > time.Second {
		t.Errorf("the second question took %v", took)
	}
	if turns := s.write(t, "MATCH (gate:CommitGate) RETURN gate.turn"); len(turns) != 1 || turns[0].Values[0] != int64(8) {
		t.Errorf("a reader left the gate at %v", turns)
	}
}
