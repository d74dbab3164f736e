// Package clients_test runs the examples of docs/clients.md, as they stand there, against a server on either store.
package clients_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/internal/shippedtest"
)

// address is where the document has its server.
const address = "http://127.0.0.1:8080"

// example is a block of code, the file that it is said to be, and what it prints.
type example struct {
	under, language, file, code string
	prints                      string // of the block of output after it; "" where there is none
}

// languages are those that the document has examples in, by its headings.
var languages = []string{"curl", "Python", "JavaScript", "Go", "R"}

var (
	block    = regexp.MustCompile("(?ms)^## ([^\n]+)$|^```([a-z]+)\n(.*?)^```$")
	fileName = regexp.MustCompile("(?m)`([a-z]+\\.[a-z]+)`[^`]*\\z")
)

func examples(t *testing.T) []example {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "clients.md"))
	if err != nil {
		t.Fatal(err)
	}
	var found []example
	under, before := "", 0
	for _, at := range block.FindAllSubmatchIndex(text, -1) {
		if at[2] >= 0 {
			under = string(text[at[2]:at[3]])
		} else {
			e := example{under: under, language: string(text[at[4]:at[5]]), code: string(text[at[6]:at[7]])}
			between := string(text[before:at[0]])
			if name := fileName.FindStringSubmatch(between); name != nil && strings.HasSuffix(strings.TrimSpace(between), ":") {
				e.file = name[1]
			}
			if last := len(found) - 1; e.language == "text" || e.language == "json" {
				found[last].prints = e.code
			} else {
				found = append(found, e)
			}
		}
		before = at[1]
	}
	return found
}

func TestExamples(t *testing.T) {
	all := examples(t)
	for _, language := range languages {
		if !slices.ContainsFunc(all, func(e example) bool { return e.under == language }) {
			t.Errorf("there is no example under ## %s", language)
		}
	}
	gravamen := filepath.Join(t.TempDir(), "gravamen")
	build := exec.CommandContext(t.Context(), "go", "build", "-o", gravamen, "./cmd/gravamen")
	build.Dir = shippedtest.Root(t)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	folders := map[string]string{} // by heading: what is installed or compiled for one store serves the other
	for _, e := range all {
		if folders[e.under] == "" {
			folders[e.under] = t.TempDir()
		}
	}
	shippedtest.OnBothStores(t, func(t *testing.T, url string) {
		t.Helper()
		for _, e := range all {
			folder, code := folders[e.under], strings.ReplaceAll(e.code, address, url)
			if e.file != "" {
				write(t, filepath.Join(folder, e.file), code)
				continue
			}
			t.Run(e.under, func(t *testing.T) {
				command := runner(t, &e, folder, code)
				command.Dir = folder
				command.Env = append(os.Environ(), "PATH="+filepath.Dir(gravamen)+string(os.PathListSeparator)+os.Getenv("PATH"), "LC_ALL=C.UTF-8")
				var stderr strings.Builder
				command.Stderr = &stderr
				out, err := command.Output()
				if err != nil {
					t.Fatalf("%v\n%s%s", err, out, stderr.String())
				}
				if e.prints == "" {
					t.Fatalf("the document does not say what this prints:\n%s", out)
				}
				if diff := cmp.Diff(trimmed(e.prints), trimmed(string(out))); diff != "" {
					t.Errorf("(-document +printed):\n%s\nprinted:\n%s", diff, out)
				}
			})
		}
	})
}

// trimmed leaves out blanks at the ends of lines.
func trimmed(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n")
}

// runner is how an example of a language is run; the folder is kept for the examples under one heading.
func runner(t *testing.T, e *example, folder, code string) *exec.Cmd {
	t.Helper()
	switch e.language {
	case "sh":
		if e.under == "Go" {
			copied(t, "go", folder, "go.mod", "go.sum")
		}
		shippedtest.Tool(t, "curl")
		return exec.CommandContext(t.Context(), shippedtest.Tool(t, "bash"), "-euo", "pipefail", "-c", code)
	case "python":
		return exec.CommandContext(t.Context(), shippedtest.Python(t), "-c", code)
	case "js":
		node := shippedtest.Tool(t, "node")
		if _, err := os.Stat(filepath.Join(folder, "node_modules")); err != nil {
			copied(t, "js", folder, "package.json", "package-lock.json")
			install := exec.CommandContext(t.Context(), shippedtest.Tool(t, "npm"), "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline")
			install.Dir = folder
			if out, err := install.CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
		}
		write(t, filepath.Join(folder, "example.mjs"), code)
		return exec.CommandContext(t.Context(), node, "example.mjs")
	case "r":
		write(t, filepath.Join(folder, "example.R"), code)
		return exec.CommandContext(t.Context(), shippedtest.Tool(t, "Rscript"), "--vanilla", "example.R")
	}
	t.Fatalf("nobody knows how to run an example in %s", e.language)
	return nil
}

func copied(t *testing.T, from, to string, names ...string) {
	t.Helper()
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(to, name), string(text))
	}
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
