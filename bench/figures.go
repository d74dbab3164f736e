package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// figuresTimeout bounds a whole run, the loading of a million accusations included.
const figuresTimeout = 4 * time.Hour

// figuresSettings are what the run is told by its flags.
type figuresSettings struct {
	settings

	small, large          int
	smallURI, largeURI    string
	largeLog              bool
	peer                  bool
	peerSlice             time.Duration
	page                  int
	questions, aggregates string
	requests              int
	profiles              string
}

func (s *figuresSettings) parse(args []string, env environment) error {
	flags := newFlags("figures", env)
	s.which.define(flags)
	s.db.define(flags, env)
	flags.IntVar(&s.small, "small", 10_000, "accusations of the smaller of the two graphs whose pages are compared; 0 leaves both out")
	flags.IntVar(&s.large, "large", 1_000_000, "accusations of the larger; 0 leaves both out")
	flags.StringVar(&s.smallURI, "neo4j-small", "", "address of a Neo4j for the smaller graph (default: start one)")
	flags.StringVar(&s.largeURI, "neo4j-large", "", "address of a Neo4j for the larger graph (default: start one)")
	flags.BoolVar(&s.largeLog, "large-log", false, "load the larger graph with its change log, which no page reads and which doubles it")
	flags.IntVar(&s.rounds, "rounds", 5, "rounds; in each, every side is measured once alone and once with all clients")
	flags.IntVar(&s.clients, "clients", 8, "clients at once")
	flags.DurationVar(&s.slice, "slice", 2*time.Second, "how long one measurement lasts")
	flags.DurationVar(&s.warmUp, "warm-up", 5*time.Second, "how long each side runs before the first round")
	flags.IntVar(&s.memory, "memstore", 10_000, "accusations of the store in memory; 0 leaves it out")
	flags.BoolVar(&s.peer, "peer", true, "measure @neo4j/graphql and Apollo as well; needs Node")
	flags.DurationVar(&s.peerSlice, "peer-slice", 10*time.Second, "how long one measurement of the peer lasts, which answers slowly")
	flags.IntVar(&s.page, "page", 1000, "page of the largest hub to compare with its first")
	flags.StringVar(&s.questions, "questions", filepath.Join("docs", "questions"), "folder of the golden questions; \"\" leaves them out")
	flags.StringVar(&s.aggregates, "aggregates", filepath.Join("bench", "aggregates"), "folder of questions about the whole database; \"\" leaves them out")
	flags.IntVar(&s.requests, "requests", 40, "how often each of them is asked")
	flags.StringVar(&s.profiles, "profiles", "", "Markdown file to write the PROFILE of the ten slowest to")
	flags.BoolVar(&s.json, "json", false, "print JSON")
	flags.BoolVar(&s.check, "check", false, "fail if a figure is not what is wanted")
	if err := parse(flags, args); err != nil {
		return err
	}
	s.gcs = []gc{{}}
	if s.rounds < 1 || s.clients < 2 || s.slice <= 0 || s.warmUp <= 0 || s.peerSlice <= 0 || s.page < 2 || s.requests < 1 {
		return usageError{errors.New("--rounds, --slice, --warm-up, --peer-slice and --requests are more than 0, --clients and --page more than 1")}
	}
	return nil
}

// figures prints every figure of docs/performance.md, measured in one run.
func figures(ctx context.Context, args []string, env environment) (err error) {
	var s figuresSettings
	if err := s.parse(args, env); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, figuresTimeout)
	defer cancel()
	folder, err := os.MkdirTemp("", "gravamen-bench-")
	if err != nil {
		return err
	}
	f := &figuresRun{figuresSettings: s, env: env, folder: folder}
	f.later(func(context.Context) error { return os.RemoveAll(folder) })
	defer func() { err = errors.Join(err, f.close(context.WithoutCancel(ctx))) }()
	if err := f.run(ctx); err != nil {
		return err
	}
	if s.json {
		encoder := json.NewEncoder(env.stdout)
		encoder.SetIndent("", "  ")
		err = encoder.Encode(&f.found)
	} else {
		err = f.found.print(env.stdout)
	}
	if err == nil && s.profiles != "" {
		err = f.found.writeProfiles(s.profiles)
	}
	if err == nil && s.check {
		err = f.found.check()
	}
	return err
}

// figuresRun is one run, with all that must be ended after it.
type figuresRun struct {
	figuresSettings

	env    environment
	folder string
	found  figuresReport
	ends   []func(context.Context) error
}

func (f *figuresRun) later(end func(context.Context) error) { f.ends = append(f.ends, end) }

// close ends everything, what was started last first.
func (f *figuresRun) close(ctx context.Context) error {
	var errs []error
	for _, end := range slices.Backward(f.ends) {
		errs = append(errs, end(ctx))
	}
	f.ends = nil
	return errors.Join(errs...)
}

// The ports of the servers that a run starts, beside those of the tests and of hand-started ones.
const (
	mainPort  = 17781
	smallPort = 17782
	largePort = 17783
)

// run measures one part after the other. What fails is told in the table, and the rest is measured all the same; without the
// servers that the first part starts there is no rest.
func (f *figuresRun) run(ctx context.Context) error {
	main, err := f.provide(ctx, f.which, f.db.uri, true, local{mainPort, "2g", 1024})
	if err != nil {
		return err
	}
	f.env.say("measuring the canonical question")
	if err := f.sides(ctx, main); err != nil {
		return err
	}
	for _, part := range []struct {
		name string
		run  func(context.Context, *bench) error
	}{
		{"a deep page", f.deep},
		{"counts", f.counts},
		{"the golden questions", f.golden},
		{"questions about the whole database", f.aggregate},
		{"allocations", f.allocations},
		{"graphs of two sizes", f.sizes},
	} {
		f.env.say("measuring %s", part.name)
		if err := part.run(ctx, main); err != nil {
			err = errors.Join(err, hidden(err))
			f.found.add(figure{What: part.name, Reached: "not measured: " + strings.ReplaceAll(err.Error(), "\n", "; ")})
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	f.found.finish(&f.figuresSettings)
	return nil
}

// provide gives a bench over a database that holds a graph: it starts the server and loads the graph where need be.
func (f *figuresRun) provide(ctx context.Context, which graphFlags, uri string, log bool, server local) (*bench, error) {
	s := f.settings
	s.which, s.db.uri, s.memory = which, uri, 0
	if uri == "" {
		var stop func(context.Context) error
		var err error
		if s.db.uri, stop, err = server.start(ctx); err != nil {
			return nil, err
		}
		f.later(stop)
		s.db.username, s.db.password = "", ""
	}
	if err := s.db.check(); err != nil {
		return nil, err
	}
	load := &bulk{which: which, documents: partDocuments, log: log, env: f.env}
	if err := load.fill(ctx, &s.db); err != nil {
		return nil, err
	}
	b := &bench{settings: s, env: f.env, folder: f.folder}
	f.later(b.close)
	return b, nil
}

// sides measures the canonical question as everyone answers it.
func (f *figuresRun) sides(ctx context.Context, b *bench) error {
	b.memory = f.memory
	if err := b.open(ctx); err != nil {
		return err
	}
	var connection, list *side
	if f.peer {
		p, folder, err := startPeer(ctx, &b.db, f.env)
		if p, err = b.keep(p, err); err != nil {
			return err
		}
		for _, form := range []struct {
			name, file string
			side       **side
		}{{"peer, Connection form", "connection.graphql", &connection}, {"peer, list form", "list.graphql", &list}} {
			query, err := os.ReadFile(filepath.Join(folder, form.file)) //nolint:gosec // a file of the repository
			if err != nil {
				return err
			}
			s, err := b.overHTTP(ctx, form.name, string(query), gc{}, p, true)
			if err != nil {
				return err
			}
			s.slice, *form.side = f.peerSlice, s
			b.sides = append(b.sides, s)
		}
	}
	if err := b.measure(ctx); err != nil {
		return err
	}
	report := b.report()
	f.found.Question = report
	driver, http := b.pairs[0].driver, b.pairs[0].http
	f.found.ratio("canonical question over HTTP, throughput over the raw driver's", atLeast, 0.6, quotient(http.together, driver.together, perSecond))
	if connection != nil {
		f.found.ratio("the same over the peer's Connection form", atLeast, 8, quotient(http.together, connection.together, perSecond))
		f.found.ratio("the same over the peer's list form", atLeast, 25, quotient(http.together, list.together, perSecond))
	}
	for _, s := range b.sides {
		if s.gc.percent == serveGCPercent {
			f.found.ratio("canonical question on memstore, throughput over Neo4j's", atLeast, 1.4, quotient(s.together, http.together, perSecond))
		}
	}
	return nil
}

// sizes compares the pages of two graphs.
func (f *figuresRun) sizes(ctx context.Context, b *bench) error {
	if f.small == 0 || f.large == 0 {
		return nil
	}
	var sides []*side
	for _, one := range []struct {
		accusations int
		uri         string
		log         bool
		server      local
	}{
		{f.small, f.smallURI, true, local{smallPort, "700m", 256}},
		{f.large, f.largeURI, f.largeLog, local{largePort, "2g", 4096}},
	} {
		other, err := f.provide(ctx, graphFlags{f.which.seed, one.accusations}, one.uri, one.log, one.server)
		if err != nil {
			return err
		}
		if err := other.open(ctx); err != nil {
			return err
		}
		s := other.pairs[0].http
		s.name = fmt.Sprintf("HTTP, %d accusations", one.accusations)
		sides = append(sides, s)
	}
	if err := b.alternate(ctx, sides, 1); err != nil {
		return err
	}
	small, large := sides[0].alone, sides[1].alone
	f.found.ratio(fmt.Sprintf("page p50 at %d accusations over that at %d (%.1f ms over %.1f ms)", f.large, f.small, over(large, median).Median, over(small, median).Median),
		atMost, 1.5, quotient(large, small, median))
	if !f.largeLog {
		f.found.Notes = append(f.found.Notes, fmt.Sprintf("the graph of %d accusations was loaded without its change log", f.large))
	}
	return nil
}
