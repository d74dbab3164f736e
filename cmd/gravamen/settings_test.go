package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"
)

// The README's table of settings is the only list of them outside the help texts, and people copy from it.
func TestReadmeListsSettings(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	code := func(s string) string {
		if s == "" {
			return ""
		}
		return "`" + s + "`"
	}
	var want [][3]string
	for _, s := range settings() {
		flag := ""
		if s.flag != "" {
			flag = "--" + s.flag
		}
		want = append(want, [3]string{code(flag), code(s.env), code(s.fallback)})
	}
	var got [][3]string
	inTable := false
	for line := range strings.Lines(string(text)) {
		var cells []string
		for cell := range strings.SplitSeq(strings.Trim(strings.TrimSpace(line), "|"), "|") {
			cells = append(cells, strings.TrimSpace(cell))
		}
		switch {
		case strings.HasPrefix(line, "| flag | environment | default | meaning |"):
			inTable = true
		case !strings.HasPrefix(line, "|"):
			inTable = false
		case inTable && len(cells) == 4 && !strings.HasPrefix(cells[0], "---"):
			got = append(got, [3]string(cells))
			if cells[3] == "" {
				t.Errorf("the README does not say what %s means", cells[1])
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the README's table of settings is not that of settings() (-settings +README):\n%s", diff)
	}
}

// Whatever a command defines as a setting is listed, so that the table above is complete.
func TestSettingsAreListed(t *testing.T) {
	listed := map[string]bool{}
	for name := range strings.FieldsSeq("help variables operation limit json data dry-run yes node text reason format where as-of excel output") { // all but the first belong to one call
		listed[name] = true
	}
	for _, s := range settings() {
		listed[s.flag] = true
	}
	root := newRoot(environment{getenv: func(string) string { return "" }})
	for _, cmd := range root.Commands() {
		if cmd.Name() == "completion" {
			continue // cobra's own
		}
		cmd.Flags().VisitAll(func(f *pflag.Flag) {
			if !listed[f.Name] {
				t.Errorf("%s --%s is not in settings()", cmd.Name(), f.Name)
			}
		})
	}
}
