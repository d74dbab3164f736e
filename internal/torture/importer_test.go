package torture

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// An importer that is killed at any moment, and then run again to its end, leaves what one clean run leaves, byte for byte: every table, the
// bundle, and the change log with its documents, but for its instants. Of cases that do not come with the program nobody says when they
// were recorded, so there the exports are compared without instants, too.
func TestImporterIsKilled(t *testing.T) {
	moments := random(t)
	args, short := []string{"seed"}, !*collection
	exports := []string{"accusations.csv", "responses.csv", "assessments.csv", "actors.csv", "dyads.csv", "bundle.json"}
	if short {
		args, exports = append(args, caseFile(t, "port", 10, 0), caseFile(t, "harbour", 10, 1), caseFile(t, "dock", 10, 2)), exports[5:]
	}
	// kept is everything that the database holds.
	kept := func(uri string, store *neo4jstore.Store) map[string]string {
		out := map[string]string{"log": instants.ReplaceAllString(entries(t, store), "…")}
		for _, name := range exports {
			if out[name] = gravamen(t, uri, "export", name); short {
				out[name] = instants.ReplaceAllString(out[name], "…")
			}
		}
		return out
	}
	uri := neo4jtest.URI(t)
	store := neo4jtest.Open(t)
	gravamen(t, uri, args...) // the database plans what it has not seen
	neo4jtest.Open(t)
	begun := time.Now()
	gravamen(t, uri, args...)
	clean := time.Since(begun)
	want := kept(uri, store)
	for killed := 0; killed < *kills; {
		neo4jtest.Open(t)
		at := time.Duration(moments.Int64N(int64(clean)))
		p := command(t, uri, args...)
		begun := time.Now()
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		timer := time.AfterFunc(at, func() { _ = p.Process.Kill() })
		err := p.Wait()
		timer.Stop()
		if err == nil { // a database that knows it all is faster than it was
			clean = time.Since(begun)
			continue
		}
		if err.Error() != "signal: killed" {
			t.Fatalf("it ended by itself: %v\n%s", err, &p.stderr)
		}
		killed++
		t.Logf("killed after %s of %s, %d batches told", at.Round(time.Millisecond), clean.Round(time.Millisecond), strings.Count(p.stdout.String(), "\n"))
		gravamen(t, uri, args...)
		for name, got := range kept(uri, store) {
			if got != want[name] {
				t.Errorf("%s differs after a kill at %s: %d bytes, %d after a clean run", name, at, len(got), len(want[name]))
			}
		}
		if told := gravamen(t, uri, "doctor"); !strings.Contains(told, " 0 differences") {
			t.Errorf("doctor: %s", told)
		}
	}
}

// instants are what two runs may differ in: those of recording, and the id of a bundle, which is made of one.
var instants = regexp.MustCompile(`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[.0-9]*Z|bundle--[-0-9a-f]{36}`)

// entries is the change log without its instants.
func entries(t *testing.T, store *neo4jstore.Store) string {
	t.Helper()
	hop := &graph.Hop{Key: "log", Kinds: []graph.Kind{graph.KindRevision}, Order: graph.Order{By: graph.BySort}}
	tree, err := store.Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{hop}})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, r := range graph.Read[*graph.Revision](tree.Roots["log"]) {
		b.WriteString(strings.Join([]string{r.ID, r.NodeRef, string(r.Change), r.Document}, " ") + "\n")
	}
	return b.String()
}
