package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"
)

// compareTimeout bounds a whole comparison.
const compareTimeout = time.Hour

// settings are what a comparison is told by its flags.
type settings struct {
	which           graphFlags
	db              database
	rounds, clients int
	slice, warmUp   time.Duration
	gcs             []gc
	server          string
	profiles        string
	memory          int
	json, check     bool
}

func (s *settings) parse(args []string, env environment) error {
	flags := newFlags("compare", env)
	s.which.define(flags)
	s.db.define(flags, env)
	flags.IntVar(&s.rounds, "rounds", 5, "rounds; in each, every side is measured once alone and once with all clients")
	flags.IntVar(&s.clients, "clients", 8, "clients at once, for the throughput")
	flags.DurationVar(&s.slice, "slice", 2*time.Second, "how long one measurement lasts")
	flags.DurationVar(&s.warmUp, "warm-up", 5*time.Second, "how long each side runs before the first round")
	flags.StringVar(&s.server, "server", "", "a gravamen binary (default: build one)")
	flags.StringVar(&s.profiles, "profiles", "", "folder to write cpu.pprof and allocs.pprof of the HTTP server to")
	flags.IntVar(&s.memory, "memstore", 10_000, "accusations of the store in memory; 0 leaves it out")
	flags.BoolVar(&s.json, "json", false, "print JSON")
	flags.BoolVar(&s.check, "check", false, fmt.Sprintf("fail if throughput over HTTP is below %v times the driver's, or the median above %v times", leastThroughput, mostMedian))
	flags.Func("gc", "GOGC[:GOMEMLIMIT] of server and driver, such as 100 or off:256MiB; may be repeated (default: as gravamen serve sets it)", func(text string) error {
		g, err := parseGC(text)
		s.gcs = append(s.gcs, g)
		return err
	})
	if err := parse(flags, args); err != nil {
		return err
	}
	if len(s.gcs) == 0 {
		s.gcs = []gc{{}}
	}
	if s.rounds < 1 || s.clients < 1 || s.slice <= 0 || s.warmUp <= 0 || s.memory < 0 {
		return usageError{errors.New("--rounds, --clients, --slice and --warm-up are more than 0, and --memstore at least 0")}
	}
	return s.db.check()
}

// compare measures the sides in alternating rounds, so that whatever else the machine does hits them alike.
func compare(ctx context.Context, args []string, env environment) (err error) {
	var s settings
	if err := s.parse(args, env); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, compareTimeout)
	defer cancel()
	folder, err := os.MkdirTemp("", "gravamen-bench-")
	if err != nil {
		return err
	}
	b := &bench{settings: s, env: env, folder: folder}
	defer func() { err = errors.Join(err, b.close(context.WithoutCancel(ctx)), os.RemoveAll(folder)) }()
	if err := b.open(ctx); err != nil {
		return err
	}
	if err := b.measure(ctx); err != nil {
		return err
	}
	report := b.report()
	if s.json {
		encoder := json.NewEncoder(env.stdout)
		encoder.SetIndent("", "  ")
		err = encoder.Encode(report)
	} else {
		err = report.print(env.stdout)
	}
	if err == nil && s.check {
		err = report.check()
	}
	return err
}
