package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/bench/generate"
)

// statementTimeout bounds one statement and one request.
const statementTimeout = 10 * time.Second

// bench is one comparison: its sides, and what must be closed after it.
type bench struct {
	settings

	env     environment
	folder  string // temporary
	driver  neo4j.DriverWithContext
	hubs    []hub
	sides   []*side
	pairs   []pair
	running []*process
}

// pair is the driver and the server under one collector.
type pair struct{ driver, http *side }

// open finds out what to ask, starts the servers and checks that all sides give the same answer.
func (b *bench) open(ctx context.Context) error {
	if err := b.study(ctx); err != nil {
		return err
	}
	binary := b.server
	if binary == "" && b.profiles == "" {
		var err error
		if binary, err = build(ctx, b.folder); err != nil {
			return err
		}
	}
	for _, g := range b.gcs {
		p, err := b.serve(ctx, g, binary)
		if err != nil {
			return err
		}
		over, err := b.overHTTP(ctx, "HTTP", question, g, p, true)
		if err != nil {
			return err
		}
		alone := &side{name: "driver alone", gc: g, asks: len(b.hubs), ask: (&driverAsk{driver: b.driver, name: b.db.name, hubs: b.hubs}).ask, pid: os.Getpid()}
		b.sides = append(b.sides, alone, over)
		b.pairs = append(b.pairs, pair{alone, over})
	}
	zipped := *b.pairs[0].http
	zipped.name, zipped.ask = "HTTP, gzip", newHTTPAsk(zipped.process.url, pageBodies(question, b.hubs), true).ask
	b.sides = append(b.sides, &zipped)
	if b.memory == 0 {
		return nil
	}
	return b.openMemory(ctx)
}

// overHTTP is the side of a server, asked a form of the question, whose first answers are read and checked. same wants those of
// the database.
func (b *bench) overHTTP(ctx context.Context, name, query string, g gc, p *process, same bool) (*side, error) {
	h := newHTTPAsk(p.url, pageBodies(query, b.hubs), false)
	for i := range b.hubs {
		var wanted []string
		if same {
			wanted = b.hubs[i].ids
		}
		size, err := h.first(ctx, i, wanted)
		if err != nil {
			return nil, fmt.Errorf("%s: the page of %s: %w", name, b.hubs[i].code, err)
		}
		if same && query == question {
			b.hubs[i].answerBytes = size
		}
	}
	return &side{name: name, gc: g, asks: len(b.hubs), ask: h.ask, process: p, pid: p.cmd.Process.Pid}, nil
}

// study reads the graph: which hubs there are, how they are answered and at what cost.
func (b *bench) study(ctx context.Context) (err error) {
	store, err := b.db.store()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close(context.WithoutCancel(ctx))) }()
	state, err := loaded(ctx, store, b.which)
	if err != nil {
		return err
	}
	if state != whole {
		return fmt.Errorf("the database does not hold %s: run `go run ./bench load` first", generate.DatasetID(b.which.seed, b.which.accusations))
	}
	if b.hubs, err = hubs(ctx, store); err != nil {
		return err
	}
	if b.driver, err = b.db.driver(ctx); err != nil {
		return err
	}
	for i := range b.hubs {
		plan, err := profileOf(ctx, b.driver, b.db.name, statement{b.hubs[i].text, b.hubs[i].params})
		if err != nil {
			return err
		}
		b.hubs[i].hits = sumHits(plan)
	}
	return nil
}

// serve starts a server over the database. Profiles come from this program's own.
func (b *bench) serve(ctx context.Context, g gc, binary string) (*process, error) {
	args := []string{"serve", "--addr", "127.0.0.1:0"}
	environ := append(g.environ(), b.db.environ()...)
	if b.profiles != "" {
		self, err := os.Executable()
		if err != nil {
			return nil, err
		}
		binary, args = self, append(args, "--profiles", b.profiles)
		if g.percent == "" {
			environ = append(environ, "GOGC="+serveGCPercent)
		}
	}
	return b.keep(start(ctx, environ, binary, args...))
}

func (b *bench) keep(p *process, err error) (*process, error) {
	if err == nil {
		b.running = append(b.running, p)
	}
	return p, err
}

// openMemory starts a server over a generated graph in memory. Its hubs are those of the same codes.
func (b *bench) openMemory(ctx context.Context) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	b.env.say("filling memory with %d accusations", b.memory)
	args := []string{"serve", "--memstore", "--seed", strconv.FormatUint(b.which.seed, 10), "--accusations", strconv.Itoa(b.memory)}
	p, err := b.keep(start(ctx, []string{"GOGC=" + serveGCPercent}, self, args...))
	if err != nil {
		return err
	}
	over, err := b.overHTTP(ctx, fmt.Sprintf("HTTP over memstore, %d accusations", b.memory), question, gc{percent: serveGCPercent}, p, false)
	if err != nil {
		return err
	}
	b.sides = append(b.sides, over)
	return nil
}

func (b *bench) close(ctx context.Context) error {
	var errs []error
	for _, p := range b.running {
		errs = append(errs, p.stop())
	}
	if b.driver != nil {
		errs = append(errs, b.driver.Close(ctx))
	}
	return errors.Join(errs...)
}

// measure measures all sides alone and together.
func (b *bench) measure(ctx context.Context) error {
	if err := b.alternate(ctx, b.sides, 1, b.clients); err != nil {
		return err
	}
	for _, s := range b.sides {
		if s.process != nil {
			s.peakMiB = s.process.peakMiB()
		}
	}
	return nil
}

// alternate warms every side up, then runs the rounds: forward and backward in turns, so that no side always follows the same.
func (b *bench) alternate(ctx context.Context, sides []*side, clients ...int) error {
	for _, s := range sides {
		if _, err := b.drive(ctx, s, clients[len(clients)-1], b.warmUp); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	order := slices.Clone(sides)
	for round := range b.rounds {
		b.env.say("round %d of %d", round+1, b.rounds)
		for _, n := range clients {
			for _, s := range order {
				took, err := b.drive(ctx, s, n, cmp.Or(s.slice, b.slice))
				if err != nil {
					return fmt.Errorf("%s: %w", s.name, err)
				}
				if n == 1 {
					s.alone = append(s.alone, took)
				} else {
					s.together = append(s.together, took)
				}
			}
		}
		slices.Reverse(order)
	}
	return nil
}

// slice is one measurement.
type slice struct {
	answers int
	took    time.Duration
	cpu     time.Duration // of the process that answers, or that drives the driver; 0 where the system does not tell
	median  time.Duration
	p99     time.Duration
}

// drive asks a side for a while, by so many clients at once, each question in turn.
func (b *bench) drive(ctx context.Context, s *side, clients int, length time.Duration) (slice, error) {
	b.collect(s)
	var group sync.WaitGroup
	latencies, failures := make([][]time.Duration, clients), make([]error, clients)
	before, start := cpuTime(s.pid), time.Now()
	for c := range clients {
		group.Go(func() {
			for i := c; time.Since(start) < length; i++ {
				asked := time.Now()
				if failures[c] = s.ask(ctx, i%s.asks); failures[c] != nil {
					return
				}
				latencies[c] = append(latencies[c], time.Since(asked))
			}
		})
	}
	group.Wait()
	took := slice{took: time.Since(start), cpu: cpuTime(s.pid) - before}
	all := slices.Concat(latencies...)
	if err := errors.Join(failures...); err != nil || len(all) == 0 {
		return took, errors.Join(err, ctx.Err())
	}
	slices.Sort(all)
	took.answers, took.median, took.p99 = len(all), all[len(all)/2], all[len(all)*99/100]
	return took, nil
}

// collect starts this process clean, under the collector that the side asks for: the driver works here. Clients of HTTP get
// the one of gravamen serve whatever the server has.
func (b *bench) collect(s *side) {
	g := s.gc
	if s.process != nil || g.percent == "" {
		g = gc{percent: serveGCPercent}
	}
	percent, limit := g.values()
	debug.SetGCPercent(percent)
	debug.SetMemoryLimit(limit)
	runtime.GC()
}

// cpuTime is what a process has used of the processors; 0 where the system does not tell.
func cpuTime(pid int) time.Duration {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	// Behind the name, which may hold anything, user and system time are the 12th and 13th field, in hundredths of a second.
	_, rest, _ := strings.Cut(string(stat), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.ParseInt(fields[11], 10, 64)
	system, _ := strconv.ParseInt(fields[12], 10, 64)
	return time.Duration(user+system) * (time.Second / 100)
}
