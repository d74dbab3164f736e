package main

import (
	"bytes"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/seed"
)

// A backup is worth what comes back of it: a database is dumped, wiped and loaded, as docs/operations.md says, and what it then exports
// is byte for byte what it exported before.
func TestBackup(t *testing.T) {
	if os.Getenv("BACKUP_TEST") != "1" {
		t.Skip("starts a Neo4j of its own, three times, which takes minutes: set BACKUP_TEST=1")
	}
	t.Setenv("NEO4J_HEAP", "300m")
	t.Setenv("NEO4J_JAVA_OPTS", "-XX:TieredStopAtLevel=1") // each server lives for seconds, so compiling well never pays
	t.Setenv("NEO4J_PAGECACHE_MIB", "64")
	port, folder := freePort(t), t.TempDir()
	neo4j := func(args ...string) string {
		t.Helper()
		cmd := exec.CommandContext(t.Context(), filepath.Join("..", "..", "tools", "neo4j", "neo4j"), args...)
		var stderr bytes.Buffer
		cmd.Stderr, cmd.WaitDelay = &stderr, time.Minute
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("neo4j %v: %v\n%s%s", args, err, out, &stderr)
		}
		return strings.TrimSpace(string(out))
	}
	t.Cleanup(func() {
		for _, verb := range []string{"stop", "wipe"} {
			if out, err := exec.Command(filepath.Join("..", "..", "tools", "neo4j", "neo4j"), verb, port).CombinedOutput(); err != nil { //nolint:noctx // the test's context has ended
				t.Errorf("neo4j %s: %v\n%s", verb, err, out)
			}
		}
	})
	gravamen := func(args ...string) string {
		t.Helper()
		for patient := time.Now().Add(2 * time.Minute); ; {
			var stdout, stderr bytes.Buffer
			env := environment{func(string) string { return "" }, strings.NewReader(""), &stdout, &stderr}
			switch code := run(t.Context(), append(args, "--neo4j", "bolt://127.0.0.1:"+port), env); {
			case code == exitOK:
				return stdout.String()
			case code == exitUnreachable && time.Now().Before(patient): // a database that has just started plans slowly
			default:
				t.Fatalf("gravamen %v: exit code %d\n%s%s", args, code, &stdout, &stderr)
			}
		}
	}

	uri := neo4j("start", port)
	fillSome(t, uri)
	exports := func() (out []string) {
		for _, name := range []string{"accusations.csv", "responses.csv"} {
			out = append(out, gravamen("export", name))
		}
		return out
	}
	before := exports()
	if strings.Count(before[0], "\n") < 2 {
		t.Fatalf("nothing to keep: %s", before[0])
	}
	neo4j("stop", port)
	neo4j("dump", port, folder)
	neo4j("wipe", port)
	neo4j("load", port, folder)
	neo4j("start", port)
	for i, after := range exports() {
		if after != before[i] {
			t.Errorf("export %d has %d bytes after, %d before", i, len(after), len(before[i]))
		}
	}
	if told := gravamen("doctor"); !strings.Contains(told, "constraints and indexes: all there") || !strings.Contains(told, " 0 differences") {
		t.Errorf("doctor: %s", told)
	}
}

// fillSome sets a database up and writes some cases.
func fillSome(t *testing.T, uri string) {
	t.Helper()
	store, err := neo4jstore.Open(neo4jstore.Options{URI: uri, Timeout: patience})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close(t.Context()) //nolint:errcheck // it is done
	if err := store.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	for i := range parts[:4] {
		if _, err := store.Apply(t.Context(), &parts[i].Batch); err != nil {
			t.Fatal(err)
		}
	}
}

// freePort is a port on which nobody listens now.
func freePort(t *testing.T) string {
	t.Helper()
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close() //nolint:errcheck // nobody connected
	return strconv.Itoa(listener.Addr().(*net.TCPAddr).Port)
}
