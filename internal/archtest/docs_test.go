package archtest

import (
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/tools/txtar"
)

var (
	fenced     = regexp.MustCompile("(?ms)^[ \t]*```([a-z]*)\n(.*?)^[ \t]*```[ \t]*$")
	inlineLink = regexp.MustCompile(`\]\(\s*<?([^)\s>]+)>?[^)]*\)`)
	namedLink  = regexp.MustCompile(`(?m)^\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)`)
	codeSpan   = regexp.MustCompile("`([^`\n]+)`")
	pathSpan   = regexp.MustCompile(`^\.?[a-z0-9]+(?:/[a-z0-9._-]+)+/?$`)
	scheme     = regexp.MustCompile(`^[a-z][a-z0-9+.-]*:`)
	heading    = regexp.MustCompile(`(?m)^#+ (.*)$`)
)

// documents are the Markdown files, without the blocks of code in them.
func documents(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, name := range files(t) {
		if path.Ext(name) == ".md" && !inTestdata(name) {
			out[name] = fenced.ReplaceAllString(text(t, name), "")
		}
	}
	if len(out) == 0 {
		t.Fatal("no documents")
	}
	return out
}

// A link into the repository leads to a file, and to a heading where it says so.
func TestLinksResolve(t *testing.T) {
	t.Parallel()
	texts := documents(t)
	for name, content := range texts {
		prose := codeSpan.ReplaceAllString(content, "")
		for _, link := range append(inlineLink.FindAllStringSubmatch(prose, -1), namedLink.FindAllStringSubmatch(prose, -1)...) {
			if scheme.MatchString(link[1]) {
				continue
			}
			target, fragment, _ := strings.Cut(link[1], "#")
			to := name
			if target != "" {
				to = path.Join(path.Dir(name), target)
			}
			if strings.HasPrefix(to, "../") || !exists(to) {
				t.Errorf("%s: the link %s leads nowhere", name, link[1])
				continue
			}
			if text, ok := texts[to]; ok && fragment != "" && !hasHeading(text, fragment) {
				t.Errorf("%s: %s has no heading #%s", name, to, fragment)
			}
		}
	}
}

// hasHeading looks for the anchor that code hosts make of a heading.
func hasHeading(content, anchor string) bool {
	for _, found := range heading.FindAllStringSubmatch(content, -1) {
		slug := strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '-'
			case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '_':
				return unicode.ToLower(r)
			}
			return -1
		}, strings.TrimSpace(found[1]))
		if slug == anchor {
			return true
		}
	}
	return false
}

// A path in code marks, such as graph/model.go, is one of the repository or of the document's own folder, and there.
func TestPathsInDocumentsExist(t *testing.T) {
	t.Parallel()
	for name, content := range documents(t) {
		if path.Base(name) == "CHANGELOG.md" {
			continue // tells of files that have gone, too
		}
		for _, span := range codeSpan.FindAllStringSubmatch(content, -1) {
			first, _, _ := strings.Cut(span[1], "/")
			if !pathSpan.MatchString(span[1]) || !exists(first) {
				continue // a media type, a command, a path of others
			}
			if !exists(span[1]) && !exists(path.Join(path.Dir(name), span[1])) {
				t.Errorf("%s: there is no %s", name, span[1])
			}
		}
	}
}

// Whoever copies a question out of the README gets an answer that is tested: each is among those that the resolvers'
// tests ask.
func TestReadmeQuestionsAreTested(t *testing.T) {
	t.Parallel()
	archives, err := filepath.Glob(filepath.Join(root, "resolvers", "testdata", "*.txtar"))
	if err != nil || len(archives) == 0 {
		t.Fatalf("no questions are tested: %v", err)
	}
	tested := map[string]bool{}
	for _, name := range archives {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if path.Ext(f.Name) == ".graphql" {
				tested[withoutSpace(string(f.Data))] = true
			}
		}
	}
	questions := 0
	for _, block := range fenced.FindAllStringSubmatch(text(t, "README.md"), -1) {
		if block[1] != "graphql" {
			continue
		}
		if questions++; !tested[withoutSpace(block[2])] {
			t.Errorf("README.md: this question is in no resolvers/testdata/*.txtar:\n%s", block[2])
		}
	}
	if questions == 0 {
		t.Error("README.md asks no question")
	}
}

func withoutSpace(s string) string { return strings.Join(strings.Fields(s), "") }
