// Package neo4jtest gives tests an empty Neo4j store on a real server.
//
// The server's address comes from NEO4J_TEST_URI. Without it a test is skipped, and says so; with REQUIRE_NEO4J=1 it
// fails instead. Neo4j Community has one database, which tests wipe: only where it is empty or bears a node
// (:TestDatabase), which the first wipe leaves there, so that nobody loses data by a wrong address.
package neo4jtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"github.com/gravamen/gravamen/graph/neo4jstore"
)

// URI is the address of the server, or the end of the test.
func URI(tb testing.TB) string {
	tb.Helper()
	uri := os.Getenv("NEO4J_TEST_URI")
	if uri == "" && os.Getenv("REQUIRE_NEO4J") == "1" {
		tb.Fatal("NEO4J_TEST_URI is not set and REQUIRE_NEO4J=1; run `tools/neo4j/neo4j start` and set it to the address printed")
	}
	if uri == "" {
		tb.Skip("NEO4J_TEST_URI is not set: run `tools/neo4j/neo4j start` and set it to the address printed")
	}
	return uri
}

// Open gives an empty store with its constraints and indexes, until the test ends. While one process has such a store others
// wait, so that packages that are tested side by side take turns.
func Open(tb testing.TB) *neo4jstore.Store {
	tb.Helper()
	uri := URI(tb)
	s, err := connected(uri)
	if err != nil {
		tb.Fatalf("%s cannot be used for tests: %v", uri, err)
	}
	if err := s.lock(tb.Context()); err != nil {
		tb.Fatalf("%s cannot be used for tests: %v", uri, err)
	}
	tb.Cleanup(s.unlock)
	if err := s.wipe(tb.Context()); err != nil {
		tb.Fatalf("wipe %s: %v", uri, err)
	}
	store, err := neo4jstore.Open(neo4jstore.Options{URI: uri, Timeout: time.Minute})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(context.WithoutCancel(tb.Context())); err != nil {
			tb.Errorf("close: %v", err)
		}
	})
	if err := s.setUp(tb.Context(), store); err != nil {
		tb.Fatalf("set up %s: %v", uri, err)
	}
	return store
}

// ForgetPlans makes the server plan every statement anew.
func ForgetPlans(tb testing.TB) {
	tb.Helper()
	s, err := connected(URI(tb))
	if err == nil {
		_, err = s.run(tb.Context(), "CALL db.clearQueryCaches()")
	}
	if err != nil {
		tb.Fatalf("forget plans: %v", err)
	}
}

// server is a server that tests use. Its driver is the helper's own, beside those of the stores under test.
type server struct {
	driver neo4j.DriverWithContext
	setup  sync.Once

	mu      sync.Mutex
	holders int                      // tests that have a store
	held    neo4j.SessionWithContext // the session that holds the lock for them
}

const database = "neo4j"

var (
	serversMu sync.Mutex
	servers   = map[string]*server{} // by address
)

func connected(uri string) (*server, error) {
	serversMu.Lock()
	defer serversMu.Unlock()
	if s := servers[uri]; s != nil {
		return s, nil
	}
	s, err := connect(uri)
	if err == nil {
		servers[uri] = s
	}
	return s, err
}

// connect marks the database as one for tests, if it may be. The driver lives as long as the process.
func connect(uri string) (*server, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.NoAuth(), func(c *config.Config) { c.TelemetryDisabled = true })
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	s := &server{driver: driver}
	marked, err := s.run(ctx, `
		OPTIONAL MATCH (n)
		WITH count(n) = 0 OR count(CASE WHEN n:TestDatabase THEN 1 END) > 0 AS ours
		WHERE ours
		MERGE (marker:TestDatabase)
		RETURN marker`)
	if err != nil {
		return nil, err
	}
	if len(marked) == 0 {
		return nil, errors.New("it holds data that no test wrote: use an empty database")
	}
	return s, nil
}

func (s *server) run(ctx context.Context, cypher string) ([]*neo4j.Record, error) {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: database})
	result, err := session.Run(ctx, cypher, nil)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("run: %w", err), session.Close(ctx))
	}
	records, err := result.Collect(ctx)
	return records, errors.Join(err, session.Close(ctx))
}

// lock holds the marker in a transaction that never commits. The database ends it when the process dies.
func (s *server) lock(ctx context.Context) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.holders++; s.holders > 1 {
		return nil
	}
	ctx = context.WithoutCancel(ctx)
	s.held = s.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: database})
	tx, err := s.held.BeginTransaction(ctx)
	if err != nil {
		return fmt.Errorf("lock: %w", err)
	}
	result, err := tx.Run(ctx, `MATCH (marker:TestDatabase) SET marker.locked = true`, nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		return fmt.Errorf("lock: %w", err)
	}
	return nil
}

// unlock lets the last holder go: closing the session rolls the transaction back.
func (s *server) unlock() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.holders--; s.holders == 0 {
		_ = s.held.Close(context.Background())
	}
}

// wipe removes everything but the marker.
func (s *server) wipe(ctx context.Context) error {
	_, err := s.run(ctx, `
		MATCH (n) WHERE NOT n:TestDatabase
		CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`)
	return err
}

// setUp makes the constraints and indexes once for the process: that takes seconds, and wiping leaves them.
func (s *server) setUp(ctx context.Context, store *neo4jstore.Store) error {
	var err error
	s.setup.Do(func() { err = store.Setup(ctx) })
	return err
}
