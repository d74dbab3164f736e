package neo4jstore_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/logtest"
)

// cluster is a store over members that tell one routing table.
func cluster(t *testing.T, leader *member, others ...*member) *neo4jstore.Store {
	t.Helper()
	elect(leader, append(others, leader)...)
	return opened(t, neo4jstore.Options{URI: "neo4j://" + leader.address})
}

func opened(t *testing.T, options neo4jstore.Options) *neo4jstore.Store {
	t.Helper()
	store, err := neo4jstore.Open(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close(context.WithoutCancel(t.Context())) })
	return store
}

// elect lets all members tell who leads; the others are readers.
func elect(leader *member, members ...*member) {
	var all, readers []string
	for _, m := range members {
		if all = append(all, m.address); m != leader || len(members) == 1 {
			readers = append(readers, m.address)
		}
	}
	for _, m := range members {
		m.tell(map[string][]string{"ROUTE": all, "READ": readers, "WRITE": {leader.address}})
	}
}

func write(ctx context.Context, store *neo4jstore.Store) error {
	_, err := store.CreateToken(ctx, "a", graph.RoleCurator, time.Unix(0, 0))
	return err
}

func read(ctx context.Context, store *neo4jstore.Store) error {
	_, err := store.Version(ctx)
	return err
}

// failing fails each request of a kind with a code, or ends the connection without one.
func failing(kind byte, code string) func(request) *failure {
	return func(r request) *failure {
		if r.kind != kind {
			return nil
		}
		return &failure{code}
	}
}

// The leader has become a follower: it says so, in either of two ways, and the table tells who leads now.
func TestTheLeaderChanges(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"Neo.ClientError.Cluster.NotALeader", "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"} {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			before, after := newMember(t), newMember(t)
			store := cluster(t, before, after)
			if err := write(t.Context(), store); err != nil {
				t.Fatal(err)
			}
			before.answer = failing(boltRun, code)
			elect(after, before, after)
			start := time.Now()
			if err := write(t.Context(), store); err != nil || time.Since(start) > patience {
				t.Errorf("%v after %v", err, time.Since(start))
			}
			if n := len(after.received(boltCommit)); n != 1 {
				t.Errorf("the leader committed %d transactions, want 1", n)
			}
		})
	}
}

// Nobody leads for longer than a caller is held up: the caller hears that, and reads go on.
func TestNobodyLeads(t *testing.T) {
	t.Parallel()
	leader, follower := newMember(t), newMember(t)
	store := cluster(t, leader, follower)
	leader.answer = failing(boltRun, "Neo.ClientError.Cluster.NotALeader")
	start := time.Now()
	if err := write(t.Context(), store); !errors.Is(err, graph.ErrUnavailable) || time.Since(start) > patience {
		t.Errorf("a write: %v after %v; want ErrUnavailable within %v", err, time.Since(start), patience)
	}
	if err := read(t.Context(), store); err != nil {
		t.Errorf("a read: %v", err)
	}
	leader.tell(map[string][]string{"ROUTE": {leader.address}, "READ": {follower.address}, "WRITE": {}})
	follower.tell(map[string][]string{"ROUTE": {leader.address}, "READ": {follower.address}, "WRITE": {}})
	start = time.Now()
	if err := write(t.Context(), store); !errors.Is(err, graph.ErrUnavailable) || time.Since(start) > 5*time.Second {
		t.Errorf("a write without a leader: %v after %v; want ErrUnavailable in the time of a call", err, time.Since(start))
	}
	if err := read(t.Context(), store); err != nil {
		t.Errorf("a read: %v", err)
	}
}

// The routing table names members that are not there, or not up yet.
func TestATableNamesTheDead(t *testing.T) {
	t.Parallel()
	leader, follower, dead := newMember(t), newMember(t), newMember(t)
	store := cluster(t, leader, dead, follower)
	dead.stop()
	for range 4 {
		if err := read(t.Context(), store); err != nil {
			t.Errorf("beside a dead member: %v", err)
		}
	}
	follower.answer = failing(boltRun, "Neo.TransientError.General.DatabaseUnavailable")
	start := time.Now()
	if err := read(t.Context(), store); !errors.Is(err, graph.ErrUnavailable) || time.Since(start) > patience {
		t.Errorf("with no member up: %v after %v; want ErrUnavailable within %v", err, time.Since(start), patience)
	}
	follower.answer = func(request) *failure { return nil }
	if err := read(t.Context(), store); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}

// What the database says becomes what the contract promises.
func TestErrorsOfTheDatabase(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]error{
		"Neo.ClientError.Transaction.TransactionTimedOut":                    context.DeadlineExceeded,
		"Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration": context.DeadlineExceeded,
		"Neo.TransientError.Transaction.Terminated":                          graph.ErrUnavailable, // the database is being stopped
		"Neo.TransientError.Transaction.LockClientStopped":                   graph.ErrUnavailable,
		"Neo.TransientError.Transaction.DeadlockDetected":                    graph.ErrUnavailable,
		"Neo.TransientError.Transaction.BookmarkTimeout":                     graph.ErrUnavailable,
		"Neo.TransientError.General.MemoryPoolOutOfMemoryError":              graph.ErrUnavailable,
		"Neo.TransientError.Request.NoThreadsAvailable":                      graph.ErrUnavailable,
		"Neo.ClientError.Database.DatabaseNotFound":                          graph.ErrUnavailable, // it has just been started
		"Neo.ClientError.Security.Unauthorized":                              graph.ErrUnavailable,
		"Neo.DatabaseError.General.UnknownError":                             graph.ErrUnavailable,
		"Neo.ClientError.Statement.SyntaxError":                              nil, // a fault of this package
	} {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			m := newMember(t)
			m.answer = failing(boltRun, code)
			store := opened(t, neo4jstore.Options{URI: "bolt://" + m.address})
			for what, err := range map[string]error{"read": read(t.Context(), store), "write": write(t.Context(), store)} {
				switch {
				case want != nil && !errors.Is(err, want):
					t.Errorf("a %s gives %v, want %v", what, err, want)
				case strings.Contains(inFull(err), words):
					t.Errorf("a %s repeats the words of the database, which may hold values: %s", what, inFull(err))
				case want == nil && (err == nil || errors.Is(err, graph.ErrUnavailable) || errors.Is(err, context.DeadlineExceeded)):
					t.Errorf("a %s gives %v, want an error of no kind", what, err)
				}
			}
		})
	}
}

// inFull is an error as it is logged, with what it hides from clients.
func inFull(err error) string {
	if domain, ok := errors.AsType[*graph.Error](err); ok {
		return fmt.Sprint(domain.Message, ": ", errors.Join(domain.Unwrap()...))
	}
	return fmt.Sprint(err)
}

// Neither what the database says of a failure nor what this program does stands in the log, by way of the driver either, but at the level debug.
func TestTheLogHoldsNoValues(t *testing.T) {
	t.Parallel()
	const value = "actor:jane-roe"
	refused := func(ctx context.Context, store *neo4jstore.Store) error {
		_, err := store.Apply(ctx, &graph.Batch{Documents: []graph.Document{{ID: value, Withdrawn: true}}})
		return err
	}
	for name, c := range map[string]struct {
		code   string // of what the database answers
		call   func(context.Context, *neo4jstore.Store) error
		words  string
		reason string // at any level
	}{
		"what the database fails at": {"Neo.DatabaseError.General.UnknownError", write, words, `error=Neo.DatabaseError.General.UnknownError`},
		"what may pass":              {"Neo.TransientError.Transaction.DeadlockDetected", write, words, `error=Neo.TransientError.Transaction.DeadlockDetected`},
		"what the database refuses":  {"Neo.ClientError.Schema.ConstraintValidationFailed", write, words, `error=Neo.ClientError.Schema.ConstraintValidationFailed`},
		"what the store refuses":     {"", refused, value, `error=*graph.Error`},
	} {
		for _, level := range []slog.Level{slog.LevelDebug, slog.LevelInfo} {
			t.Run(name+" at "+level.String(), func(t *testing.T) {
				t.Parallel()
				m, logged := newMember(t), new(logtest.Log)
				if c.code != "" {
					m.answer = failing(boltRun, c.code)
				}
				store := opened(t, neo4jstore.Options{URI: "bolt://" + m.address, Logger: slog.New(slog.NewTextHandler(logged, &slog.HandlerOptions{Level: level}))})
				err := c.call(t.Context(), store)
				if err == nil || c.code == "" && !strings.Contains(err.Error(), value) {
					t.Fatalf("it gives %v", err)
				}
				if told := strings.Contains(logged.String(), c.words); told != (level == slog.LevelDebug) || !strings.Contains(logged.String(), c.reason) {
					t.Errorf("%q is told: %v; want it at debug alone, and %s, in:\n%s", c.words, told, c.reason, logged)
				}
			})
		}
	}
}

// Who reads after a write of the same store tells the database to wait for it, whichever member is asked; reads leave no trace.
func TestReadersWaitForWhatWasWritten(t *testing.T) {
	t.Parallel()
	leader, follower := newMember(t), newMember(t)
	store := cluster(t, leader, follower)
	told := func(m *member, kind byte) []any {
		all := m.received(kind)
		marks, _ := all[len(all)-1].extra()["bookmarks"].([]any)
		return marks
	}
	for range 2 {
		if err := read(t.Context(), store); err != nil {
			t.Fatal(err)
		}
	}
	if marks := told(follower, boltRun); len(marks) > 0 {
		t.Errorf("before any write a reader waits for %v", marks)
	}
	for _, want := range []string{"of write 1", "of write 2"} {
		if err := write(t.Context(), store); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			if err := read(t.Context(), store); err != nil {
				t.Fatal(err)
			}
			if marks := told(follower, boltRun); !slices.Equal(marks, []any{any(want)}) {
				t.Errorf("a reader waits for %v, want %s", marks, want)
			}
		}
	}
}

// The database is told less time than the caller has.
func TestTimeIsSharedOut(t *testing.T) {
	t.Parallel()
	m := newMember(t)
	store := opened(t, neo4jstore.Options{URI: "bolt://" + m.address})
	for _, time := range []struct{ caller, most time.Duration }{{2 * time.Second, 1800 * time.Millisecond}, {20 * time.Second, 19 * time.Second}} {
		ctx, cancel := context.WithTimeout(t.Context(), time.caller)
		defer cancel()
		if err := read(ctx, store); err != nil {
			t.Fatal(err)
		}
		runs := m.received(boltRun)
		told, _ := runs[len(runs)-1].extra()["tx_timeout"].(int)
		if ms := int(time.most.Milliseconds()); told > ms || told < ms/2 {
			t.Errorf("of %v the database is told %d ms, want %d at most", time.caller, told, ms)
		}
	}
}

// Connections die under a read, and under a write before it is committed: both are tried again.
func TestAConnectionDies(t *testing.T) {
	t.Parallel()
	m := newMember(t)
	store := opened(t, neo4jstore.Options{URI: "bolt://" + m.address})
	for what, call := range map[string]func(context.Context, *neo4jstore.Store) error{"read": read, "write": write} {
		var once sync.Once
		m.answer = func(r request) (wrong *failure) {
			if r.kind == boltPull {
				once.Do(func() { wrong = &failure{} })
			}
			return wrong
		}
		if err := call(t.Context(), store); err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// A database that takes connections and says nothing is not asked by everybody.
func TestADeadDatabaseIsLeftAlone(t *testing.T) {
	t.Parallel()
	m := newMember(t)
	release := make(chan struct{})
	m.answer = func(request) *failure { <-release; return nil }
	store := opened(t, neo4jstore.Options{URI: "bolt://" + m.address, Timeout: time.Second})
	if err := read(t.Context(), store); !errors.Is(err, graph.ErrUnavailable) {
		t.Fatalf("%v, want ErrUnavailable", err)
	}
	m.mu.Lock()
	before := m.opened
	m.mu.Unlock()
	var asking sync.WaitGroup
	var mu sync.Mutex
	quick := 0
	for range 50 {
		asking.Go(func() {
			start := time.Now()
			err := read(t.Context(), store)
			if !errors.Is(err, graph.ErrUnavailable) {
				t.Errorf("%v, want ErrUnavailable", err)
			}
			if time.Since(start) < 500*time.Millisecond {
				mu.Lock()
				quick++
				mu.Unlock()
			}
		})
	}
	asking.Wait()
	m.mu.Lock()
	opened := m.opened - before
	m.mu.Unlock()
	if opened > 3 || quick < 45 {
		t.Errorf("50 callers opened %d connections, and %d of them heard at once", opened, quick)
	}
	close(release)
	if err := read(t.Context(), store); err != nil {
		t.Errorf("once it answers: %v", err)
	}
}

// All connections are in use for longer than a caller is held up for one.
func TestNoConnectionIsFree(t *testing.T) {
	t.Parallel()
	m := newMember(t)
	release := make(chan struct{})
	m.answer = func(r request) *failure {
		if r.kind == boltRun {
			<-release
		}
		return nil
	}
	store := opened(t, neo4jstore.Options{URI: "bolt://" + m.address, Connections: 2})
	var busy sync.WaitGroup
	for range 2 {
		busy.Go(func() {
			if err := read(t.Context(), store); err != nil {
				t.Errorf("a call that has a connection: %v", err)
			}
		})
	}
	for len(m.received(boltRun)) < 2 {
		time.Sleep(time.Millisecond)
	}
	start := time.Now()
	if err := read(t.Context(), store); !errors.Is(err, graph.ErrUnavailable) || time.Since(start) > patience {
		t.Errorf("%v after %v; want ErrUnavailable within %v", err, time.Since(start), patience)
	}
	close(release)
	busy.Wait()
	if err := read(t.Context(), store); err != nil {
		t.Errorf("afterwards: %v", err)
	}
}
