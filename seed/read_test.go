package seed

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

var update = flag.Bool("update", false, "write the golden files and the schema anew")

// golden compares text with a file, or writes the file under -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got); if that is meant, run go test -update:\n%s", name, diff)
	}
}

// Each file in testdata/faulty has beside it all that is told of it.
func TestFaultyFiles(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob("testdata/faulty/*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatalf("no faulty files: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".yaml"), func(t *testing.T) {
			t.Parallel()
			start := time.Now()
			parts, err := ReadFiles([]string{name}, Options{})
			var wrong *FaultsError
			if !errors.As(err, &wrong) || !errors.Is(err, graph.ErrInvalid) || parts != nil {
				t.Fatalf("got %d parts and error %v, want faults", len(parts), err)
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("took %s", took)
			}
			for i := range wrong.Faults {
				wrong.Faults[i].File = filepath.Base(wrong.Faults[i].File)
			}
			golden(t, strings.TrimSuffix(name, ".yaml")+".txt", wrong.Error()+"\n")
		})
	}
}

func TestReadBounds(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"too large", strings.Repeat("#", maxFile+1), "x.yaml:1: is larger than 1048576 bytes, which no case needs"},
		{"deep nesting", strings.Repeat("[", 200_000), "x.yaml:1: is no YAML: "},
		{"many faults", strings.Repeat("a: b\n", 2000), "there are more than 1000 faults; the rest is not told"},
		{"list too long", "reactions: [" + strings.Repeat("{},", 201) + "]", "x.yaml:1: reactions: has 201 entries; at most 200 fit one statement"},
		{"section too long", "accusations: {a: {claims: {" + manyKeys(201) + "}}}", "x.yaml:1: accusations.a.claims: has 201 entries; at most 200 fit one statement"},
		{"UTF-16", "\xff\xfec\x00", "x.yaml:1: is not valid UTF-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, faults := Read("x.yaml", strings.NewReader(c.text))
			if text := (&FaultsError{faults}).Error(); !strings.Contains(text, c.want) {
				t.Errorf("got %.300s, want %s in it", text, c.want)
			}
		})
	}
}

func manyKeys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "k%d: {},", i)
	}
	return b.String()
}

// Files as large as may be, of the shapes that cost most, are done with soon: what is not linear would take minutes.
func TestReadEndsSoon(t *testing.T) {
	t.Parallel()
	chain := func(entry string) string {
		var b strings.Builder
		b.WriteString("case: x\ntitle: A chain\ncodedBy: Test coders\ncodedOn: 2026-01-02\npublications:\n")
		for i := 0; b.Len() < maxFile-100; i++ {
			fmt.Fprintf(&b, entry, i, i+1)
		}
		return b.String()
	}
	for name, text := range map[string]string{
		"chain":    chain("  p%d: {kind: LEAK, reports: [p%d]}\n"),
		"comments": strings.Repeat("#\n", maxFile/2),
		"flow":     strings.Repeat("{a: ", maxFile/4),
		"block":    strings.Repeat("- ", maxFile/2),
		"keys":     strings.Repeat("? ", maxFile/2),
		"text":     "notes: " + strings.Repeat("x", maxFile-10),
		"anchors":  strings.Repeat("&a ", maxFile/3),
		"folded":   "notes: >\n" + strings.Repeat("  x\n\n", maxFile/5-10),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			start := time.Now()
			one := read("x.yaml", strings.NewReader(text))
			together([]*Case{one}, nil)
			if took := time.Since(start); took > time.Minute {
				t.Errorf("took %s", took)
			}
		})
	}
}

func TestReadTakesAByteOrderMark(t *testing.T) {
	t.Parallel()
	text := "\xEF\xBB\xBF" + "case: marked\ntitle: A mark\ncodedBy: Test coders\ncodedOn: 2026-01-02\n"
	c, faults := Read("marked.yaml", strings.NewReader(text))
	if faults != nil || c.Key() != "marked" {
		t.Errorf("got %v, %v", c, faults)
	}
}

func TestReadTellsOfAnUnreadableFile(t *testing.T) {
	t.Parallel()
	_, faults := Read("x.yaml", failing{})
	if want := []Fault{{File: "x.yaml", Line: 1, Message: "cannot be read: disk gone"}}; !cmp.Equal(faults, want) {
		t.Errorf("got %v, want %v", faults, want)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("disk gone") }

// What the domain refuses and the format does not know of is told at the line that it comes from.
func TestFaultsOfDocumentsHaveAPlace(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	b.WriteString("case: many\ntitle: Many techniques\ncodedBy: Test coders\ncodedOn: 2026-01-02\n")
	b.WriteString("operations:\n  many:\n    name: An alleged operation\n    types: [OTHER]\n    phases:\n")
	for phase := range 2 {
		b.WriteString("      - activity: Something.\n        when: 2025\n        outcome: UNKNOWN\n        techniques:\n")
		for i := range 150 {
			fmt.Fprintf(&b, "          T%d%03d: LOW\n", phase, i)
		}
	}
	_, faults := Read("many.yaml", strings.NewReader(b.String()))
	want := []Fault{{
		File: "many.yaml", Line: 6, Field: "operations.many.techniques", Message: "there are 300; at most 200 fit one statement",
	}}
	if diff := cmp.Diff(want, faults); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

// Every kind that a field may refer to exists, every link exists, and no two fields of a struct have one name.
func TestFormatNamesOnlyWhatTheGraphHas(t *testing.T) {
	t.Parallel()
	eachStruct(reflect.TypeFor[file](), func(s reflect.Type) {
		seen := map[string]bool{}
		for _, f := range fieldsOf(s) {
			if f.name == "" || seen[f.name] {
				t.Errorf("%s has the field %q twice or without a name", s.Name(), f.name)
			}
			seen[f.name] = true
			for _, kind := range kindsOf(f.tag) {
				if !kind.Valid() {
					t.Errorf("%s.%s refers to %q, which is no kind", s.Name(), f.name, kind)
				}
			}
			if link := graph.LinkType(f.tag.Get("link")); link != "" && (link.Info().Type == "" || link.Info().Derived) {
				t.Errorf("%s.%s becomes %q, which no document holds", s.Name(), f.name, link)
			}
		}
	})
}

// eachStruct visits a struct of the format and those within it, each once, in the order of their fields.
func eachStruct(t reflect.Type, visit func(reflect.Type)) {
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(t reflect.Type) {
		switch {
		case t.Kind() == reflect.Pointer:
			walk(t.Elem())
		case t.Implements(reflect.TypeFor[keyedSection]()):
			walk(t.Elem().Field(1).Type)
		case t.Kind() == reflect.Slice:
			walk(t.Elem())
		case t.Kind() == reflect.Struct && t != reflect.TypeFor[graph.FuzzyDate]() && !seen[t]:
			seen[t] = true
			visit(t)
			for f := range t.Fields() {
				walk(f.Type)
			}
		}
	}
	walk(t)
}

func TestResolve(t *testing.T) {
	t.Parallel()
	party := []graph.Kind{graph.KindActor, graph.KindCountry}
	about := graph.About.Info().To
	for _, c := range []struct {
		text  string
		kinds []graph.Kind
		id    string
	}{
		{"cn-mss", party, "actor:cn-mss"},
		{"actor:cn-mss", party, "actor:cn-mss"},
		{"CN", party, "country:CN"},
		{"country:CN", party, "country:CN"},
		{"NO", party, "country:NO"},
		{"system:a", party, ""},
		{"a b", party, ""},
		{"unknown:a", party, ""},
		{"T1078", []graph.Kind{graph.KindTechnique}, "technique:T1078"},
		{"an-operation", about, "operation:an-operation"},
		{"US", about, "country:US"},
		{"evidence:a/b", about, "evidence:a/b"},
		{"US", []graph.Kind{graph.KindPublication}, "publication:US"},
	} {
		id, message := resolve(c.text, c.kinds)
		if id != c.id || (message == "") != (id != "") {
			t.Errorf("resolve(%q, %v) = %q, %q; want %q", c.text, c.kinds, id, message, c.id)
		}
	}
}

// Whatever a file holds, reading ends soon without a panic, every fault has a line of the file, and a file without fault
// makes documents without fault, the same ones each time.
func FuzzReadCase(f *testing.F) {
	for _, pattern := range []string{"cases/*.yaml", "cases/shared/*.yaml", "testdata/faulty/*.yaml"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		start := time.Now()
		one := read("fuzz.yaml", bytes.NewReader(text))
		faults := append(one.d.sorted(), together([]*Case{one}, nil)...)
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("took %s for %d bytes", took, len(text))
		}
		lines := bytes.Count(text, []byte("\n")) + bytes.Count(text, []byte("\r")) + 2
		for _, fault := range faults {
			if fault.Line < 1 || fault.Line > lines || fault.Message == "" {
				t.Errorf("fault without a place or a message: %q (%d lines)", fault, lines)
			}
		}
		if len(one.d.faults) > 0 {
			return
		}
		first, again := one.Documents(Dataset{}), one.Documents(Dataset{})
		if !reflect.DeepEqual(first, again) {
			t.Error("two conversions differ")
		}
		for i := range first {
			if err := first[i].Validate(); err != nil {
				t.Error(err)
			}
		}
	})
}

// A case written from random values is read back as it was meant, whatever the texts hold.
func TestTextsComeBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		title := rapid.StringOf(rapid.RuneFrom([]rune("aZ9 :#-'\"[]{}&*!|>%@`,?\n\tåß中😀"))).Draw(t, "title")
		text := "case: random\ntitle: " + quoted(title) + "\ncodedBy: Test coders\ncodedOn: 2026-01-02\n"
		c, faults := Read("random.yaml", strings.NewReader(text))
		if strings.TrimSpace(title) == "" {
			if len(faults) == 0 {
				t.Fatal("an empty title was taken")
			}
			return
		}
		if len(faults) > 0 {
			t.Fatalf("refused: %v", faults)
		}
		if want := strings.TrimSpace(title); c.file.Title != want {
			t.Fatalf("got %q, want %q", c.file.Title, want)
		}
	})
}

// quoted writes a text as a double-quoted YAML scalar.
func quoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(text) + `"`
}
