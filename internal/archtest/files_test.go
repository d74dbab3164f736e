package archtest

import (
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// root is the repository as seen from this package.
var root = filepath.Join("..", "..")

// files lists the files of the repository by their path in it, new ones included: all that git does not ignore.
func files(t *testing.T) []string {
	t.Helper()
	if !exists(".git") {
		t.Skip("this is no git checkout: which files belong to the repository cannot be told")
	}
	out, err := exec.CommandContext(t.Context(), "git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		t.Fatalf("git ls-files: %v", err)
	}
	names := strings.FieldsFunc(string(out), func(r rune) bool { return r == 0 })
	// What was removed and is not yet committed is listed, too.
	return slices.DeleteFunc(names, func(name string) bool { return !exists(name) })
}

// text is a file of the repository.
func text(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func inTestdata(name string) bool { return slices.Contains(strings.Split(name, "/"), "testdata") }

// The words are written in halves, so that this file does not hold what it looks for.
var (
	machinePath = regexp.MustCompile(`(?m)(?:^|[\s"'` + "`" + `=(\[{,;<>:]|file://)/(?:` + strings.Join([]string{"work", "root", "home", "Users"}, "|") + `)(?:/|\b)`)
	unfinished  = regexp.MustCompile(`\b(?:TO` + `DO|FIX` + `ME)\b`)
)

// registries are hosts from which packages come. Which of them a machine asks is its own setting: a file that names one
// fails wherever another is used.
func registries(t *testing.T) []string {
	t.Helper()
	hosts := []string{
		"proxy.golang" + ".org", "sum.golang" + ".org", "goproxy" + ".io", "goproxy" + ".cn",
		"repo1.maven" + ".org", "repo.maven.apache" + ".org", "registry.npmjs" + ".org", "files.pythonhosted" + ".org",
		"index.docker" + ".io", "registry-1.docker" + ".io",
	}
	settings, err := exec.CommandContext(t.Context(), "go", "env", "GOPROXY", "GOSUMDB").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range strings.FieldsFunc(string(settings), func(r rune) bool { return strings.ContainsRune(",| \n", r) }) {
		if u, err := url.Parse(word); err == nil && u.Hostname() != "" {
			hosts = append(hosts, u.Hostname())
		}
	}
	slices.Sort(hosts)
	return slices.Compact(hosts)
}

// What holds on one machine only, and what is not done, has no place in a file that others get.
func TestFilesAreEverybodys(t *testing.T) {
	t.Parallel()
	hosts := registries(t)
	for _, name := range files(t) {
		content := text(t, name)
		if !utf8.ValidString(content) {
			continue // no text
		}
		if at := machinePath.FindStringIndex(content); at != nil {
			t.Errorf("%s:%d names a path of one machine: %q", name, line(content, at[0]), content[at[0]:at[1]])
		}
		for _, host := range hosts {
			if at := strings.Index(content, host); at >= 0 {
				t.Errorf("%s:%d names a registry's host; leave it to the settings of the machine", name, line(content, at))
			}
		}
		if at := unfinished.FindStringIndex(content); at != nil && !inTestdata(name) && !strings.HasPrefix(name, "web/dist/") {
			t.Errorf("%s:%d: do it, or leave the word out", name, line(content, at[0]))
		}
	}
}

func line(content string, at int) int { return 1 + strings.Count(content[:at], "\n") }

func exists(name string) bool {
	_, err := os.Stat(filepath.Join(root, filepath.FromSlash(path.Clean(name))))
	return err == nil
}
