// Package neo4jstore keeps the graph in Neo4j 5.26 or later: it compiles each plan into one parameterised Cypher statement
// and reads the answer back. It is the only package that knows the driver.
//
// Reads run in read transactions of their own session, writes one at a time under the lock of a counter node. Statements
// that do not depend on a plan are the files of the folder cypher.
package neo4jstore

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"github.com/gravamen/gravamen/graph"
)

// Options say where the database is. URI is required; everything else may be empty.
type Options struct {
	URI      string // bolt://, neo4j://, neo4j+s:// …
	Username string // empty: no authentication
	Password string
	Database string        // empty: "neo4j"; naming it always saves a round trip
	Timeout  time.Duration // bounds one call, unless the caller has more time; zero: 5 s
	Logger   *slog.Logger  // nil: no log
	// Connections is how many there may be at most; zero: 100. A caller waits two seconds for one. Below two nothing can be written.
	Connections int
	// Observe, if any, is told each statement that answers a question before it is sent, for tools that PROFILE or count
	// them. It may be called by several goroutines at once.
	Observe func(text string, params map[string]any)
}

// Store is a graph.Store over one database. Its methods are safe for concurrent use.
type Store struct {
	driver    neo4j.DriverWithContext
	options   Options
	settle    sync.Once
	log       *driverLog
	planned   shapes
	planning  sync.Mutex // held while a statement is planned that nobody waits for
	circuit   circuit
	written   bookmarks
	writing   chan struct{} // holds a token while a batch is written
	mending   sync.Mutex    // held while a gate is mended
	abandoned atomic.Int64  // the turn of a gate that could not be closed

	life context.Context //nolint:containedctx // ends with Close, for what nobody waits for
	end  context.CancelFunc
}

// How long a dead database may hold a caller, whatever time it has: the three together stay under the three seconds within which a client
// hears.
const (
	connectTimeout = 1 * time.Second
	acquireTimeout = 2 * time.Second
	retryTime      = 1 * time.Second
)

// Open makes a store. It does not connect: Ready tells whether the database answers and is set up.
// ErrInvalid for a URI that cannot be one.
func Open(options Options) (*Store, error) {
	if options.Database == "" {
		options.Database = "neo4j"
	}
	if options.Timeout == 0 {
		options.Timeout = 5 * time.Second
	}
	if options.Logger == nil {
		options.Logger = slog.New(slog.DiscardHandler)
	}
	if options.Connections == 0 {
		options.Connections = 100
	}
	auth := neo4j.NoAuth()
	if options.Username != "" {
		auth = neo4j.BasicAuth(options.Username, options.Password, "")
	}
	log := new(driverLog)
	driver, err := neo4j.NewDriverWithContext(options.URI, auth, func(c *config.Config) {
		c.SocketConnectTimeout = connectTimeout
		c.ConnectionAcquisitionTimeout = acquireTimeout
		c.MaxConnectionPoolSize = options.Connections
		c.MaxTransactionRetryTime = retryTime
		c.NotificationsMinSeverity = notifications.DisabledLevel
		c.TelemetryDisabled = true
		c.Log = log
	})
	if err != nil {
		return nil, graph.Errorf(graph.ErrInvalid, "%q is no address of a Neo4j database: %v", options.URI, err)
	}
	life, end := context.WithCancel(context.Background())
	return &Store{driver: driver, options: options, log: log, writing: make(chan struct{}, 1), life: life, end: end}, nil
}

// session opens a session. When the driver first connects it completes itself, unguarded: so that nobody races with it, the
// first call of all does so alone, by a context that has ended, which dials nothing.
func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	s.settle.Do(func() {
		ended, cancel := context.WithCancel(ctx)
		cancel()
		_ = s.driver.VerifyConnectivity(ended)
		s.log.to.Store(s.options.Logger)
	})
	return s.driver.NewSession(ctx, s.sessionConfig(ctx, mode))
}

// Query compiles the plan and runs it as one statement.
func (s *Store) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	compiled, err := compile(plan)
	if err != nil {
		return nil, err
	}
	var records []*neo4j.Record
	err = s.settled(ctx, func() (found turns, err error) {
		if records, err = s.read(ctx, compiled.text, compiled.params); err == nil {
			found, err = compiled.turns(records)
		}
		return found, err
	})
	if err != nil {
		return nil, err
	}
	s.planned.add(compiled.text)
	return compiled.decode(records[0])
}

// bound is how long a call may take: the store's own time, or that until the caller's deadline where it is more. Most callers have
// less, and whoever asks for much says so.
func (s *Store) bound(ctx context.Context) time.Duration {
	if deadline, ok := ctx.Deadline(); ok {
		return max(s.options.Timeout, time.Until(deadline))
	}
	return s.options.Timeout
}

// ask reads by a call. What fails for a reason that may have passed is tried once more: a connection that died in the pool looks just
// so. What took long to fail is not, or the client would hear too late.
func (s *Store) ask(ctx context.Context, try func(context.Context) error) error {
	return s.call(ctx, s.bound(ctx), func(ctx context.Context) error {
		begun := time.Now()
		err := try(ctx)
		if err != nil && ctx.Err() == nil && neo4j.IsRetryable(err) && time.Since(begun) < retryTime {
			err = try(ctx)
		}
		return err
	})
}

// read runs a statement in a read transaction.
func (s *Store) read(ctx context.Context, text string, params map[string]any) (records []*neo4j.Record, err error) {
	err = s.ask(ctx, func(ctx context.Context) (err error) {
		records, err = s.run(ctx, text, params)
		return err
	})
	return records, err
}

func (s *Store) run(ctx context.Context, text string, params map[string]any) (records []*neo4j.Record, err error) {
	end := traced(ctx, text)
	defer func() { end(err) }()
	defer s.planLater(ctx, text, params)
	if s.options.Observe != nil {
		s.options.Observe(text, params)
	}
	session := s.session(ctx, neo4j.AccessModeRead)
	defer s.closeSession(ctx, session)
	result, err := session.Run(ctx, text, params, neo4j.WithTxTimeout(statementTime(ctx)))
	if err != nil {
		return nil, err // as it is: IsRetryable knows the errors of the driver only unwrapped
	}
	return result.Collect(ctx)
}

func (s *Store) closeSession(ctx context.Context, session neo4j.SessionWithContext) {
	if err := session.Close(context.WithoutCancel(ctx)); err != nil {
		s.options.Logger.DebugContext(ctx, "close session", slog.Any("error", err))
	}
}

// outcome gives an error of the driver the kind that the contract promises. ctx is the caller's.
func (s *Store) outcome(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	var domain *graph.Error
	var database *neo4j.Neo4jError
	var usage *neo4j.UsageError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.As(err, &domain):
		return domain
	}
	err = lastOf(err)
	if errors.As(err, &database) {
		s.options.Logger.DebugContext(ctx, "the database refuses", slog.String("code", database.Code), slog.String("message", database.Msg))
		err = told{database}
	}
	switch {
	case database != nil && strings.HasPrefix(database.Title(), "TransactionTimedOut"):
		return fmt.Errorf("neo4j: %w: %w", context.DeadlineExceeded, err)
	case database != nil && database.Classification() == "ClientError" && !passing(database):
		return fmt.Errorf("neo4j: %w", err)
	case errors.As(err, &usage):
		return graph.Unavailable(err, "the store is closed")
	}
	return graph.Unavailable(err, "the database does not answer; try again shortly")
}

// lastOf is the last error of those that a transaction met which was tried again in vain: the driver's own tells of them in words alone.
func lastOf(err error) error {
	if limit, ok := errors.AsType[*neo4j.TransactionExecutionLimit](err); ok && len(limit.Errors) > 0 {
		return limit.Errors[len(limit.Errors)-1]
	}
	return err
}

// told is an error of the database by its code alone: its words may repeat values, and what is logged must not.
type told struct{ *neo4j.Neo4jError }

func (e told) Error() string { return e.Code }

func (e told) Unwrap() error { return e.Neo4jError }

// passing says whether an error, for which the driver or the database blames the client, is of the state of the database or of who may use
// it: a change of the leader, a database that is being stopped or has just been started.
func passing(err *neo4j.Neo4jError) bool {
	switch err.Category() {
	case "Security", "Cluster", "Database":
		return true
	}
	return err.IsRetriable() || err.Title() == "Terminated" || err.Title() == "LockClientStopped"
}

// Close ends what nobody waits for, and closes the driver's connections.
func (s *Store) Close(ctx context.Context) error {
	s.end()
	s.planning.Lock()
	defer s.planning.Unlock()
	if err := s.driver.Close(ctx); err != nil {
		return fmt.Errorf("close the driver: %w", err)
	}
	return nil
}

// turns reads what the statement read of the gate: its first two columns.
func (s *statement) turns(records []*neo4j.Record) (turns, error) {
	if len(records) != 1 {
		return turns{}, fmt.Errorf("neo4j: a plan gave %d records", len(records))
	}
	first, _ := records[0].Values[0].(int64)
	last, _ := records[0].Values[1].(int64)
	return turns{first, last}, nil
}

// decode reads the record that a statement gives.
func (s *statement) decode(record *neo4j.Record) (*graph.Tree, error) {
	tree := &graph.Tree{AsOf: s.asOf, Roots: make(map[string]*graph.Rows, len(s.roots))}
	for _, root := range s.roots {
		rows, err := root.read(record.Values)
		if err != nil {
			return nil, err
		}
		tree.Roots[root.hop.Key] = rows
	}
	return tree.Attach(), nil
}

// read reads the rows of one hop out of the columns of the row above it.
func (s *shape) read(columns []any) (*graph.Rows, error) {
	out := &graph.Rows{}
	if s.total >= 0 {
		total, _ := columns[s.total].(int64)
		out.Total = int(total)
	}
	if err := s.counts(columns, out); err != nil {
		return nil, err
	}
	if s.rows < 0 {
		return out, nil
	}
	found, ok := columns[s.rows].([]any)
	if !ok {
		return nil, fmt.Errorf("neo4j: %s gave %T for its rows", s.hop.Key, columns[s.rows])
	}
	if p := s.hop.Page; p != nil && len(found) > p.Limit {
		found, out.More = found[:p.Limit], true
	}
	out.Rows = make([]*graph.Row, len(found))
	for i, item := range found {
		row, err := s.row(item)
		if err != nil {
			return nil, err
		}
		at := i
		if s.hop.Page != nil && s.hop.Page.Backward {
			at = len(found) - 1 - i
		}
		out.Rows[at] = row
	}
	return out, nil
}

// counts reads the hop's tallies and groups.
func (s *shape) counts(columns []any, out *graph.Rows) error {
	for i, column := range s.tallies {
		if out.Tallies == nil {
			out.Tallies = make(map[string][]graph.Line, len(s.tallies))
		}
		t := s.hop.Tallies[i]
		if t.Number {
			number, _ := columns[column].(int64)
			out.Tallies[t.Key] = []graph.Line{{Count: int(number)}}
			continue
		}
		found, _ := columns[column].([]any)
		lines := make([]graph.Line, len(found))
		for j, item := range found {
			cells, _ := item.([]any)
			if len(cells) != len(t.By)+1 {
				return fmt.Errorf("neo4j: %s gave a line of %d columns", t.Key, len(cells))
			}
			lines[j].Values = make([]string, len(t.By))
			for k := range t.By {
				lines[j].Values[k], _ = cells[k].(string)
			}
			count, _ := cells[len(t.By)].(int64)
			lines[j].Count = int(count)
		}
		out.Tallies[t.Key] = graph.SortLines(lines)
	}
	for _, g := range s.groups {
		if out.Groups == nil {
			out.Groups = make(map[string]*graph.Rows, len(s.groups))
		}
		rows, err := g.read(columns)
		if err != nil {
			return err
		}
		out.Groups[g.hop.Key] = rows
	}
	return nil
}

func (s *shape) row(item any) (*graph.Row, error) {
	columns, _ := item.([]any)
	if len(columns) < 2 {
		return nil, fmt.Errorf("neo4j: %s gave a row of %d columns", s.hop.Key, len(columns))
	}
	props, ok := columns[0].(map[string]any)
	if !ok {
		return nil, fmt.Errorf("neo4j: %s gave %T for a node", s.hop.Key, columns[0])
	}
	row := &graph.Row{Props: props}
	row.Kind = graph.KindOf(row.ID())
	if link, ok := columns[1].(map[string]any); ok {
		row.Link = link
	}
	if len(s.below) == 0 {
		return row, nil
	}
	row.Hops = make(map[string]*graph.Rows, len(s.below))
	for _, below := range s.below {
		if !below.meant(row.Kind) {
			continue
		}
		rows, err := below.read(columns)
		if err != nil {
			return nil, err
		}
		row.Hops[below.hop.Key] = rows
	}
	return row, nil
}

// reasonOf is what may be told of an error of the driver at any level: the code of the database's, and of another its type.
func reasonOf(err error) string {
	if database, ok := errors.AsType[*neo4j.Neo4jError](lastOf(err)); ok {
		return database.Code
	}
	return fmt.Sprintf("%T", err)
}

// driverLog hands the driver's warnings to slog, once there is a logger. The driver tells each error of a transaction, the database's and
// our own, whose words may repeat values: they are told at the level debug, and above it a code or type, or the words without what is put into them.
type driverLog struct{ to atomic.Pointer[slog.Logger] }

func (l *driverLog) warn(name, id string, reason slog.Attr, words string) {
	if logger := l.to.Load(); logger != nil {
		component, id := slog.String("component", name), slog.String("id", id)
		logger.Warn("neo4j driver", component, id, reason)
		logger.Debug("neo4j driver", component, id, slog.String("message", words))
	}
}

func (l *driverLog) Error(name, id string, err error) {
	l.warn(name, id, slog.String("error", reasonOf(err)), err.Error())
}

func (l *driverLog) Warnf(name, id, msg string, args ...any) {
	l.warn(name, id, slog.String("detail", msg), fmt.Sprintf(msg, args...))
}

func (l *driverLog) Infof(string, string, string, ...any) {}

func (l *driverLog) Debugf(string, string, string, ...any) {}
