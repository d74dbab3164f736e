// Package tests runs the explorer in a browser, over both stores.
package tests

import (
	"context"
	"log/slog"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/hostiletest"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

// asked ends a test where nobody asked for it: these need Node's packages, Chromium, and a minute.
func asked(t *testing.T) {
	t.Helper()
	if os.Getenv("BROWSER_TEST") != "1" {
		t.Skip("BROWSER_TEST is not 1: run `tools/test.sh prepare`, which installs Chromium and Node's packages, and set it")
	}
}

// The tests of what a view shows, beside the sources.
func TestUnits(t *testing.T) {
	asked(t)
	run(t, "--root", "..")
}

// The tests of a browser are the *.test.ts beside this file, run against the explorer as it was built, on the published collection.
func TestBrowser(t *testing.T) {
	asked(t)
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	t.Run("memory", func(t *testing.T) {
		t.Setenv("GRAVAMEN_STORE", "memory")
		t.Setenv("GRAVAMEN_URL", serve(t, memstore.New(), parts))
		t.Setenv("GRAVAMEN_HOSTILE_URL", serve(t, memstore.New(), hostiletest.Collection(t)))
		t.Setenv("GRAVAMEN_CROWD_URL", serve(t, memstore.New(), crowd(t)))
		run(t, "--config", "vitest.config.ts")
	})
	t.Run("neo4j", func(t *testing.T) {
		t.Setenv("GRAVAMEN_STORE", "neo4j")
		t.Setenv("GRAVAMEN_URL", serve(t, neo4jtest.Open(t), parts))
		run(t, "--config", "vitest.config.ts")
	})
}

// serve fills a store and serves it until the test ends.
func serve(t *testing.T, store graph.Store, parts []seed.Part) string {
	t.Helper()
	for i := range parts {
		if _, err := store.Apply(t.Context(), &parts[i].Batch); err != nil {
			t.Fatal(err)
		}
	}
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	served := make(chan error, 1)
	logger := slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelWarn}))
	// Those of every server, but for the time, which is somewhat less than the explorer waits: Neo4j plans the long questions of some pages anew, which takes a busy machine seconds.
	limits := server.DefaultLimits()
	limits.Timeout = 12 * time.Second
	go func() { served <- server.New(store, limits, logger).Serve(ctx, listener) }()
	t.Cleanup(func() {
		stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return "http://" + listener.Addr().String()
}

// run runs vitest.
func run(t *testing.T, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), filepath.Join("..", "node_modules", ".bin", "vitest"), append([]string{"run"}, args...)...)
	cmd.Env = append(os.Environ(), "NO_COLOR=1")
	cmd.Stdout, cmd.Stderr = t.Output(), t.Output()
	if err := cmd.Run(); err != nil {
		t.Errorf("vitest: %v", err)
	}
}
