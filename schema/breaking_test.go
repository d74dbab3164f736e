package schema_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/schema"
)

// published is the schema that clients were last promised. It changes with a release alone: go run ./cmd/gravamen schema.
var published = filepath.Join("testdata", "published.graphql")

// breaking are the changes from the published schema to another that break clients, each as a sentence.
func breaking(t *testing.T, next string) []string {
	t.Helper()
	if os.Getenv("BROWSER_TEST") != "1" {
		t.Skip("BROWSER_TEST is not 1: run `tools/test.sh prepare`, which installs Node's packages, and set it")
	}
	file := filepath.Join(t.TempDir(), "next.graphql")
	if err := os.WriteFile(file, []byte(next), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), "node", "breaking.mjs", published, file)
	cmd.Stderr = t.Output()
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("node: %v", err)
	}
	return strings.FieldsFunc(string(out), func(r rune) bool { return r == '\n' })
}

// What breaks clients is a decision, and stands in an ADR in the words in which it is told here.
func TestBreakingChangesAreDecided(t *testing.T) {
	t.Parallel()
	var decided strings.Builder
	records, err := filepath.Glob(filepath.Join("..", "docs", "adr", "*.md"))
	if err != nil || len(records) == 0 {
		t.Fatal("no ADR found: ", err)
	}
	for _, record := range records {
		text, err := os.ReadFile(record)
		if err != nil {
			t.Fatal(err)
		}
		decided.Write(text)
	}
	for _, change := range breaking(t, schema.Text()) {
		if !strings.Contains(decided.String(), change) {
			t.Errorf("%s This breaks clients. Keep what they were promised, deprecated if need be; or decide it in an ADR that quotes this sentence.", change)
		}
	}
}

func TestBreakingChangesAreSeen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, old, next string
		want            []string
	}{
		{"a type added", "type Statistics", "type Ratio { of: Int }\ntype Statistics", []string{}},
		{"a field gone", "  accusationCount: Int!\n", "  stated: Int!\n", []string{"Statistics.accusationCount was removed."}},
		{"a value that may be null", "  accusationCount: Int!\n", "  accusationCount: Int\n", []string{"Statistics.accusationCount changed type from Int! to Int."}},
		{"an argument that must be given", "  country(\n", "  country(\n    name: String!\n", []string{"A required arg name on Query.country was added."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			next := strings.Replace(schema.Text(), c.old, c.next, 1)
			if next == schema.Text() {
				t.Fatalf("the schema holds no %q", c.old)
			}
			if diff := cmp.Diff(c.want, breaking(t, next)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
