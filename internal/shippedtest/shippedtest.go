// Package shippedtest serves the shipped collection to tests of programs that ask over HTTP, and finds what those run with.
package shippedtest

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

// OnBothStores runs a test twice: against a server over the store in memory, and one over Neo4j. It tells the server's address,
// which has no path.
func OnBothStores(t *testing.T, test func(t *testing.T, url string)) {
	t.Helper()
	t.Run("memory", func(t *testing.T) { test(t, Serve(t, memstore.New())) })
	t.Run("neo4j", func(t *testing.T) { test(t, Serve(t, neo4jtest.Open(t))) })
}

// Serve fills an empty store with the shipped collection and serves it until the test ends.
func Serve(t *testing.T, store graph.Store) (url string) {
	t.Helper()
	s := httptest.NewServer(Handler(t, store))
	t.Cleanup(s.Close)
	return s.URL
}

// Handler fills an empty store with the shipped collection; it is the whole HTTP side.
func Handler(t *testing.T, store graph.Store) http.Handler {
	t.Helper()
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	for i := range parts {
		if _, err := store.Apply(t.Context(), &parts[i].Batch); err != nil {
			t.Fatal(err)
		}
	}
	limits := server.DefaultLimits() // whoever is honest is answered by them
	limits.Timeout = time.Minute     // a database plans each statement when it meets it first, here many at once beside other tests
	limits.Exports.AtOnce = 16       // several clients ask side by side, as if they were none of one another's
	return server.New(store, limits, slog.New(slog.NewTextHandler(t.Output(), nil))).Handler()
}

// Root is the repository's folder.
func Root(tb testing.TB) string {
	tb.Helper()
	at, err := filepath.Abs(".")
	if err != nil {
		tb.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(at, "go.mod")); err == nil {
			return at
		}
		if at == filepath.Dir(at) {
			tb.Fatal("there is no go.mod above this package")
		}
		at = filepath.Dir(at)
	}
}

// Tool is the path of a program. Without it a test is skipped, and says so; where everything must be tested (REQUIRE_NEO4J=1), it
// fails.
func Tool(tb testing.TB, name string) string {
	tb.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		without(tb, err.Error())
	}
	return path
}

// Python is the path of a Python that has what notebooks/requirements.txt pins, made where it is missing.
func Python(tb testing.TB) string {
	tb.Helper()
	Tool(tb, "python3")
	var stderr strings.Builder
	command := exec.CommandContext(tb.Context(), "tools/python")
	command.Dir = Root(tb)
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		without(tb, stderr.String())
	}
	return strings.TrimSpace(string(out))
}

func without(tb testing.TB, why string) {
	tb.Helper()
	if os.Getenv("REQUIRE_NEO4J") == "1" {
		tb.Fatalf("%s; `tools/test.sh prepare` installs it", why)
	}
	tb.Skipf("%s; `tools/test.sh prepare` installs it", why)
}
