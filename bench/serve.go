package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/pprof"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// serve answers GraphQL as gravamen serve does, over what that cannot: a generated graph in memory, or with profiles
// written at the end.
func serve(ctx context.Context, args []string, env environment) (err error) {
	var which graphFlags
	var db database
	flags := newFlags("serve", env)
	which.define(flags)
	db.define(flags, env)
	inMemory := flags.Bool("memstore", false, "answer from memory, over the generated graph")
	kept := flags.Int("kept", 0, "how many answers to dear questions to keep while nothing is written; gravamen serve keeps 256")
	addr := flags.String("addr", "127.0.0.1:0", "address to answer HTTP on")
	profiles := flags.String("profiles", "", "folder to write cpu.pprof and allocs.pprof to")
	if err := parse(flags, args); err != nil {
		return err
	}
	var store graph.Store
	if *inMemory {
		store = memstore.New()
		err = fillThrough(ctx, store, which, env)
	} else if err = db.check(); err == nil {
		store, err = db.store()
	}
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", *addr)
	if err != nil {
		return err
	}
	stop, err := profile(*profiles)
	if err != nil {
		return err
	}
	logger := slog.New(slog.NewJSONHandler(env.stderr, nil))
	logger.InfoContext(ctx, "ready", slog.String("graphql", "http://"+listener.Addr().String()+"/graphql"))
	err = server.New(store, server.Limits{KeptAnswers: *kept}, logger).Serve(ctx, listener)
	return errors.Join(err, stop(), store.Close(context.WithoutCancel(ctx)))
}

// profile starts profiling into a folder; "" does not profile.
func profile(folder string) (stop func() error, err error) {
	if folder == "" {
		return func() error { return nil }, nil
	}
	cpu, err := os.Create(filepath.Join(folder, "cpu.pprof")) //nolint:gosec // the person at the keyboard names the folder
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(cpu); err != nil {
		return nil, errors.Join(err, cpu.Close())
	}
	return func() error {
		pprof.StopCPUProfile()
		allocs, err := os.Create(filepath.Join(folder, "allocs.pprof")) //nolint:gosec // the person at the keyboard names the folder
		if err != nil {
			return errors.Join(err, cpu.Close())
		}
		return errors.Join(pprof.Lookup("allocs").WriteTo(allocs, 0), allocs.Close(), cpu.Close())
	}, nil
}

// gc is how the Go runtime collects garbage: GOGC and GOMEMLIMIT, "" for those of gravamen serve.
type gc struct{ percent, limit string }

// serveGCPercent is the GOGC that gravamen serve sets by itself.
const serveGCPercent = "400"

var gcForm = regexp.MustCompile(`^(\d{1,5}|off)?(:\d{1,6}MiB)?$`)

// parseGC reads GOGC[:GOMEMLIMIT], such as 100 or off:256MiB.
func parseGC(text string) (gc, error) {
	var g gc
	if !gcForm.MatchString(text) {
		return g, errors.New("write GOGC or GOGC:GOMEMLIMIT, such as 100, 400 or off:256MiB")
	}
	g.percent, g.limit, _ = strings.Cut(text, ":")
	if g.limit == "" && g.percent == "off" || g.limit != "" && g.percent == "" {
		return g, errors.New("write both, such as off:256MiB: without a limit, off would never collect")
	}
	return g, nil
}

func (g gc) String() string {
	switch {
	case g == gc{}:
		return "serve's own"
	case g.limit == "":
		return "GOGC=" + g.percent
	default:
		return "GOGC=" + g.percent + " GOMEMLIMIT=" + g.limit
	}
}

// values are what runtime/debug takes: no limit is the largest.
func (g gc) values() (percent int, limit int64) {
	percent, limit = -1, math.MaxInt64
	if g.percent != "off" {
		percent, _ = strconv.Atoi(g.percent)
	}
	if mebibytes, ok := strings.CutSuffix(g.limit, "MiB"); ok {
		n, _ := strconv.ParseInt(mebibytes, 10, 32)
		limit = n << 20
	}
	return percent, limit
}

func (g gc) environ() []string {
	var out []string
	if g.percent != "" {
		out = append(out, "GOGC="+g.percent)
	}
	if g.limit != "" {
		out = append(out, "GOMEMLIMIT="+g.limit)
	}
	return out
}

// process is a server that this program started.
type process struct {
	url  string // of the GraphQL end-point
	cmd  *exec.Cmd
	said *tail
}

// readyTimeout bounds how long a server may take to answer: filling memory with a hundred thousand accusations takes minutes.
const readyTimeout = 30 * time.Minute

// start runs a server and waits until it says where it answers.
func start(ctx context.Context, environ []string, path string, args ...string) (*process, error) {
	cmd := exec.CommandContext(ctx, path, args...) //nolint:gosec // this program's own binary, or one it built or was given
	cmd.Env = append(os.Environ(), environ...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 15 * time.Second
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &process{cmd: cmd, said: &tail{}}
	ready := make(chan string, 1)
	go p.listen(stderr, ready)
	timeout := time.NewTimer(readyTimeout)
	defer timeout.Stop()
	select {
	case p.url = <-ready:
		if p.url != "" {
			return p, nil
		}
	case <-timeout.C:
	case <-ctx.Done():
	}
	return nil, fmt.Errorf("%s %s was not ready: %w\n%s", filepath.Base(path), strings.Join(args, " "), errors.Join(p.stop(), ctx.Err()), p.said)
}

// listen waits for the line that says where the server answers; "" is sent if it ends before.
func (p *process) listen(stderr io.Reader, ready chan<- string) {
	defer close(ready)
	lines := bufio.NewScanner(stderr)
	for told := false; lines.Scan(); {
		p.said.add(lines.Text())
		var line struct {
			Message string `json:"msg"`
			GraphQL string `json:"graphql"`
		}
		if !told && json.Unmarshal(lines.Bytes(), &line) == nil && line.Message == "ready" {
			told = true
			ready <- line.GraphQL
		}
	}
}

// stop ends the server and waits for it.
func (p *process) stop() error {
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	if err := p.cmd.Wait(); err != nil {
		return fmt.Errorf("server: %w", err)
	}
	return nil
}

// peakMiB is the most memory that the process has had; 0 where the system does not tell.
func (p *process) peakMiB() int {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, _ := strconv.Atoi(strings.Fields(rest)[0])
			return kib >> 10
		}
	}
	return 0
}

// tail keeps the last lines that a server wrote, for the message when it fails.
type tail struct {
	mu    sync.Mutex
	lines []string
}

func (t *tail) add(line string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.lines = append(t.lines[max(0, len(t.lines)-9):], line)
}

// String is the kept lines.
func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.Join(t.lines, "\n")
}

// build makes the gravamen binary in a folder and gives its path.
func build(ctx context.Context, folder string) (string, error) {
	path := filepath.Join(folder, "gravamen")
	if runtime.GOOS == "windows" {
		path += ".exe"
	}
	out, err := exec.CommandContext(ctx, "go", "build", "-o", path, "github.com/gravamen/gravamen/cmd/gravamen").CombinedOutput() //nolint:gosec // the path is of this program's own temporary folder
	if err != nil {
		return "", fmt.Errorf("build gravamen: %w\n%s", err, out)
	}
	return path, nil
}
