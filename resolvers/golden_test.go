package resolvers_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/gravamen/gravamen/internal/server"
)

var update = flag.Bool("update", false, "write the answers given into testdata: drafts, to be checked against the sources")

// TestGolden asks the questions of testdata/*.txtar. The answers there were read out of the sources: an article and what
// was coded from it, not out of the program.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no questions: %v", err)
	}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			api := newAPI(t, s.open(t), server.Limits{Price: 1 << 40}) // a document here asks dozens of things at once
			for _, file := range files {
				t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
					archive, err := txtar.ParseFile(file)
					if err != nil {
						t.Fatal(err)
					}
					q, want := read(t, archive)
					got := unescaped.Replace(pretty(t, api.ask(t, q)))
					if *update {
						write(t, file, archive, got)
						return
					}
					if diff := cmp.Diff(want, got); diff != "" {
						t.Errorf("answer (-want +got):\n%s", diff)
					}
				})
			}
			if errors := api.log.take(); len(errors) > 0 {
				t.Errorf("logged %q", errors)
			}
		})
	}
}

const responseFile = "response.json"

func read(t *testing.T, archive *txtar.Archive) (q question, response string) {
	t.Helper()
	for _, f := range archive.Files {
		switch f.Name {
		case "query.graphql":
			q.Query = string(f.Data)
		case "variables.json":
			if err := json.Unmarshal(f.Data, &q.Variables); err != nil {
				t.Fatalf("variables: %v", err)
			}
		case responseFile:
			response = string(f.Data)
		default:
			t.Fatalf("what is %s for?", f.Name)
		}
	}
	return q, response
}

func write(t *testing.T, file string, archive *txtar.Archive, response string) {
	t.Helper()
	for i := range archive.Files {
		if archive.Files[i].Name == responseFile {
			archive.Files[i].Data = []byte(response)
		}
	}
	if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}
