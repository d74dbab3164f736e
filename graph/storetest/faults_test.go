package storetest_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// fault is a mistake that could have been made in the in-memory store: one piece of its source, and what stands there
// instead.
type fault struct{ name, file, right, wrong string }

var faults = []fault{
	{"the order's direction is turned", "query.go", "hop.Order.Desc, -1", "!hop.Order.Desc, -1"},
	{"ties fall the other way", "memstore.go", "return strings.Compare(a.ID, b.ID)", "return strings.Compare(b.ID, a.ID)"},
	{"a page has a row too many", "query.go", "if len(kept) == limit {", "if len(kept) == limit+1 {"},
	{"more is said where the last page is full", "query.go", "kept = append(kept, c)\n", "kept = append(kept, c)\n\t\tout.More = len(kept) == limit\n"},
	{"a row at the cursor is shown again", "query.go", "*lower) > 0", "*lower) >= 0"},
	{"the end of a range is left out of account", "query.go", "if upper != nil {", "if upper != nil && lower == nil {"},
	{"a page read backward stays turned", "query.go", "slices.Reverse(kept)", ""},
	{"the day is forgotten below a root", "query.go", "r.known(n) && slices", "(hop.Step != nil || r.known(n)) && slices"},
	{"a filter is dropped below a root", "query.go", "hop.Where == nil || r.holds", "hop.Where == nil || hop.Step != nil || r.holds"},
	{"a count ignores the filter", "count.go", "if !r.keeps(hop, c.node) {", "if !r.known(c.node) {"},
	{"a row with a word twice counts twice", "count.go", "if !slices.Contains(values, held) {", "if true {"},
	{"a tally forgets the day", "query.go", "slices.Contains(step.To, n.kind) && r.known(n)", "slices.Contains(step.To, n.kind)"},
	{"a group counts links, not rows", "count.go", " && !slices.Contains(seen, n)", ""},
	{"the least reached comes first", "count.go", "cmp.Compare(counts[b], counts[a])", "cmp.Compare(counts[a], counts[b])"},
	{"names rank as all else", "query.go", "return rank(n.search) + n.sort", "return n.sort"},
	{"a guard lets every kind through", "query.go", "len(below.On) == 0 ||", "true ||"},
	{"a hop keeps rows of other kinds", "query.go", "slices.Contains(hop.Kinds, n.kind)", "(r.asOf != graph.LastDay || slices.Contains(hop.Kinds, n.kind))"},
	{"a series is read a step too early", "predicate.go", "d > string(r.asOf)", "d >= string(r.asOf)"},
	{"a row at two hubs stands twice", "query.go", "; !seen[n] {", "; n != nil {"},
	{"every is none", "predicate.go", "return matching == all", "return matching == 0"},
	{"what is missing is not false", "predicate.go", "if value == nil {\n\t\treturn false", "if value == nil {\n\t\treturn c.Op == graph.OpPrefix"},
	{"what a link carries is not looked at", "predicate.go", "l.Via == nil || r.holds", "true || r.holds"},
	{"links both ways are read one way", "query.go", "if step.Way != graph.In {", "if step.Way == graph.Out {"},
	{"a document's order is lost", "query.go", "if hop.Listed() || hop.NoRows || ordered", "if hop.NoRows || ordered"},
}

var faultsStep = flag.Int("faults", 6, "plant every so manieth fault; 1 plants all, which takes minutes")

// TestAgreeFindsFaults plants faults in the in-memory store, one at a time, and demands that TestStoresAgree fails on each.
// The sources stay as they are: the compiler is given others by -overlay.
func TestAgreeFindsFaults(t *testing.T) {
	neo4jtest.URI(t)
	if testing.Short() {
		t.Skip("builds a test binary for each fault, which takes minutes: left out by -short")
	}
	binaries := make([]string, len(faults))
	var building sync.WaitGroup
	slots := make(chan struct{}, 2)
	for i, f := range faults {
		if i%*faultsStep != 0 {
			continue
		}
		building.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			binaries[i] = build(t, f)
		})
	}
	building.Wait()
	for i, f := range faults {
		if i%*faultsStep != 0 {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			if binaries[i] == "" {
				t.Fatal("not built")
			}
			// One seed for all, that finds each, and that of TestStoresAgree: the server has planned the same questions before.
			run := exec.CommandContext(t.Context(), binaries[i], "-test.run=^TestStoresAgree$", "-graphs=1", "-rapid.checks=60", "-rapid.seed="+defaults["rapid.seed"], "-rapid.shrinktime=0s", "-rapid.nofailfile")
			run.Dir = t.TempDir()
			out, err := run.CombinedOutput()
			if err == nil {
				t.Error("the fault was not found")
			} else if !bytes.Contains(out, []byte("(-left +right)")) && !bytes.Contains(out, []byte("(-want +got)")) {
				t.Errorf("it failed for another reason: %v\n%s", err, out)
			}
		})
	}
}

// build compiles this package's tests with a fault.
func build(t *testing.T, f fault) string {
	path, err := filepath.Abs(filepath.Join("..", "memstore", f.file))
	if err != nil {
		t.Error(err)
		return ""
	}
	source, err := os.ReadFile(path)
	if err != nil {
		t.Error(err)
		return ""
	}
	if n := strings.Count(string(source), f.right); n != 1 {
		t.Errorf("%s: %q stands %d times in %s; it must stand there once", f.name, f.right, n, f.file)
		return ""
	}
	dir := t.TempDir()
	wrong, overlay, binary := filepath.Join(dir, f.file), filepath.Join(dir, "overlay.json"), filepath.Join(dir, "faulty.test")
	replaced, err := json.Marshal(map[string]map[string]string{"Replace": {path: wrong}})
	if err != nil {
		t.Error(err)
		return ""
	}
	for name, content := range map[string][]byte{wrong: []byte(strings.Replace(string(source), f.right, f.wrong, 1)), overlay: replaced} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Error(err)
			return ""
		}
	}
	out, err := exec.CommandContext(t.Context(), "go", "test", "-c", "-o", binary, "-overlay", overlay, ".").CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s", f.name, err, out)
		return ""
	}
	return binary
}
