package seed

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
)

func TestCollectionGoesIntoAStoreOnce(t *testing.T) {
	t.Parallel()
	store := memstore.New()
	parts := published(t)
	total := 0
	for _, part := range parts {
		receipt, err := store.Apply(t.Context(), &part.Batch)
		if err != nil {
			t.Fatalf("%s: %v", part.Name, err)
		}
		if n := len(part.Batch.Documents); receipt.Added != n {
			t.Errorf("%s: added %d of %d", part.Name, receipt.Added, n)
		}
		total += receipt.Added
	}
	for _, part := range parts {
		receipt, err := store.Apply(t.Context(), &part.Batch)
		if err != nil {
			t.Fatalf("%s again: %v", part.Name, err)
		}
		if receipt.Unchanged != len(part.Batch.Documents) {
			t.Errorf("%s again: %+v", part.Name, *receipt)
		}
	}
	if total < 300 {
		t.Errorf("only %d nodes", total)
	}
}

// Whatever the collection says comes from it, and is dated by its release.
func TestCollectionNamesItsSource(t *testing.T) {
	t.Parallel()
	parts := published(t)
	dataset := parts[0].Batch.DatasetID
	if kind := graph.KindOf(dataset); kind != graph.KindDataset || !slices.ContainsFunc(parts[0].Batch.Documents, func(d graph.Document) bool { return d.ID == dataset }) {
		t.Fatalf("the first batch is of %q and does not hold it", dataset)
	}
	seen := map[string]bool{}
	for _, part := range parts {
		if part.Batch.DatasetID != dataset || part.Batch.At.IsZero() || part.Batch.At.Location() != time.UTC {
			t.Errorf("%s is of %q at %s", part.Name, part.Batch.DatasetID, part.Batch.At)
		}
		for _, doc := range part.Batch.Documents {
			if err := doc.Validate(); err != nil {
				t.Error(err)
			}
			if seen[doc.ID] {
				t.Errorf("%s stands twice", doc.ID)
			}
			seen[doc.ID] = true
			var sources []string
			for _, l := range doc.Links {
				if l.Type == graph.DerivedFrom {
					sources = append(sources, l.To)
				}
			}
			source := dataset
			if graph.KindOf(doc.ID) == graph.KindCountry {
				source = countriesDataset.ID()
			}
			if graph.KindOf(doc.ID) != graph.KindDataset && !cmp.Equal(sources, []string{source}) {
				t.Errorf("%s is derived from %v", doc.ID, sources)
			}
			stub := graph.KindOf(doc.ID) == graph.KindCountry || graph.KindOf(doc.ID) == graph.KindTechnique
			if doc.Stub != stub {
				t.Errorf("%s: stub is %t", doc.ID, doc.Stub)
			}
		}
	}
}

func TestCollectionIsTheSameEachTime(t *testing.T) {
	t.Parallel()
	text := func() string {
		b, err := json.Marshal(published(t))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	first := text()
	if again := text(); again != first {
		t.Error("two readings differ")
	}
}

// Short passages may be quoted; more is somebody else's text.
func TestQuotesAreShort(t *testing.T) {
	t.Parallel()
	c, faults, err := openCollection(shippedFiles)
	if err != nil || len(faults) > 0 {
		t.Fatal(err, faults)
	}
	for _, one := range c.cases {
		for _, a := range one.file.Accusations {
			for _, q := range a.Value.Quotes {
				if n := len(strings.Fields(q.Text)); n > 25 {
					t.Errorf("%s: %q has %d words", one.Key(), clip(q.Text), n)
				}
			}
		}
	}
}

func TestCountries(t *testing.T) {
	t.Parallel()
	c, _, err := openCollection(shippedFiles)
	if err != nil {
		t.Fatal(err)
	}
	if len(c.countries) != 251 || !slices.IsSortedFunc(c.countries, func(a, b country) int { return strings.Compare(a.code, b.code) }) {
		t.Errorf("%d countries, or out of order", len(c.countries))
	}
	seen := map[string]bool{}
	for _, country := range c.countries {
		if !countryShape.MatchString(country.code) || seen[country.code] || seen[country.name] {
			t.Errorf("%q is no code, or it or its name stands twice", country)
		}
		seen[country.code], seen[country.name] = true, true
	}
	for _, code := range []string{"CN", "US", "EU", "XK", "NO", "TW"} {
		if !seen[code] {
			t.Errorf("%s is missing", code)
		}
	}
}

const header = "title: A case\ncodedBy: Test coders\ncodedOn: 2026-01-02\n"

// accusing is a small case in which one body accuses another.
func accusing(key string, more string) string {
	return "case: " + key + "\n" + header + `
actors:
  ` + key + `-accuser: {name: One body, kind: STATE_AGENCY}
  ` + key + `-accused: {name: Another body, kind: STATE_AGENCY}
publications:
  ` + key + `: {kind: PRIMARY_STATEMENT, published: 2026-01-01}
operations:
  ` + key + `: {name: An alleged operation, types: [UNKNOWN]}
accusations:
  ` + key + `:
    summary: One body says that another did something.
    stated: 2026-01-01
    forms: [POLITICAL_OFFICIAL]
    sourcing: ON_RECORD
    level: AGENCY
    accusers: [{party: ` + key + `-accuser, role: LEAD, standing: UNKNOWN}]
    accused: [{party: ` + key + `-accused, level: AGENCY, role: PERPETRATOR, nexus: STATE_EXECUTED}]
    operations: [` + key + `]
    publications: [` + key + "]\n" + more
}

// write puts case files into a folder and gives their paths.
func write(t *testing.T, files map[string]string) []string {
	t.Helper()
	folder := t.TempDir()
	var paths []string
	for name, text := range files {
		path := filepath.Join(folder, name+".yaml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	slices.Sort(paths)
	return paths
}

func partNames(parts []Part) []string {
	var out []string
	for _, p := range parts {
		out = append(out, p.Name)
	}
	return out
}

func apply(t *testing.T, parts []Part) {
	t.Helper()
	store := memstore.New()
	for _, part := range parts {
		if _, err := store.Apply(t.Context(), &part.Batch); err != nil {
			t.Fatalf("%s: %v", part.Name, err)
		}
	}
}

func TestReadFilesOrdersByReference(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"on its own", map[string]string{"one": accusing("one", "")}, []string{"shared", "one"}},
		{
			"after what it refers to",
			map[string]string{"a": accusing("a", "    supersedes: [b]\n"), "b": accusing("b", "")},
			[]string{"shared", "b", "a"},
		},
		{
			"together with what refers back",
			map[string]string{"a": accusing("a", "    jointWith: [c]\n"), "b": accusing("b", ""), "c": accusing("c", "    sameIncidentAs: [a]\n")},
			[]string{"shared", "a, c", "b"},
		},
		{
			"with the published case that it refers to",
			map[string]string{"a": accusing("a", "    sameIncidentAs: ["+ntscKey+"]\n")},
			[]string{"shared", ntscKey, "a"},
		},
		{
			"in the place of a published case",
			map[string]string{ntscKey: accusing(ntscKey, ""), "b": accusing("b", "    sameIncidentAs: ["+ntscKey+"]\n")},
			[]string{"shared", ntscKey, "b"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			at := time.Date(2026, 2, 3, 4, 5, 6, 0, time.UTC)
			parts, err := ReadFiles(write(t, c.files), Options{Dataset: Dataset{Name: "mine", Version: "2", Licence: "CC0-1.0"}, At: at})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, partNames(parts)); diff != "" {
				t.Errorf("parts (-want +got):\n%s", diff)
			}
			last := parts[len(parts)-1].Batch
			if last.DatasetID != "dataset:mine" || !last.At.Equal(at) {
				t.Errorf("the last batch is of %q at %s", last.DatasetID, last.At)
			}
			apply(t, parts)
		})
	}
}

func TestReadFilesDefaults(t *testing.T) {
	t.Parallel()
	parts, err := ReadFiles(write(t, map[string]string{"one": accusing("one", "")}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	last := parts[len(parts)-1].Batch
	if last.DatasetID != "dataset:case-files" || time.Since(last.At) > time.Minute {
		t.Errorf("got %q at %s", last.DatasetID, last.At)
	}
}

func TestReadFilesTellsTheFaultsOfAllFiles(t *testing.T) {
	t.Parallel()
	paths := write(t, map[string]string{
		"a": accusing("a", "    supersedes: [nothing]\n"),
		"b": accusing("a", ""),
		"c": accusing("c", "services:\n  defense: {name: Again}\n"),
	})
	_, err := ReadFiles(paths, Options{})
	var wrong *FaultsError
	if !errors.As(err, &wrong) {
		t.Fatalf("got %v", err)
	}
	var got []string
	for _, f := range wrong.Faults {
		f.File = filepath.Base(f.File)
		got = append(got, strings.ReplaceAll(f.String(), filepath.Dir(paths[0])+string(filepath.Separator), ""))
	}
	want := []string{
		`b.yaml:1: case: "a" is not the name of the file, which is "b"`,
		`b.yaml:1: case: "a" is the key of another file too, a.yaml`,
		`b.yaml:7: actors.a-accuser: actor:a-accuser is given twice; it stands at a.yaml:7 already`,
		`b.yaml:8: actors.a-accused: actor:a-accused is given twice; it stands at a.yaml:8 already`,
		`b.yaml:10: publications.a: publication:a is given twice; it stands at a.yaml:10 already`,
		`b.yaml:12: operations.a: operation:a is given twice; it stands at a.yaml:12 already`,
		`b.yaml:14: accusations.a: accusation:a is given twice; it stands at a.yaml:14 already`,
		`a.yaml:24: accusations.a.supersedes[0]: accusation:nothing is nowhere given; give it in this file, in another that is read with it, or in a shared one`,
		`c.yaml:25: services.defense: service:defense is given twice; it stands at cases/shared/services.yaml:21 already`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

// The example in README.md is a case.
func TestReadmeExample(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(readme), "```yaml\n")
	example, _, _ = strings.Cut(example, "```")
	parts, err := ReadFiles(write(t, map[string]string{"example-port-2031": example}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	apply(t, parts)
	if err := compiledSchema(t).Validate(yamlAsJSON(t, []byte(example))); err != nil {
		t.Error(err)
	}
}

func TestReadFilesErrors(t *testing.T) {
	t.Parallel()
	if _, err := ReadFiles([]string{filepath.Join(t.TempDir(), "none.yaml")}, Options{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file gives %v", err)
	}
	if _, err := ReadFiles(nil, Options{Dataset: Dataset{Name: "two words", Version: "1", Licence: "CC0-1.0"}}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("a bad dataset gives %v", err)
	}
}

func TestCollectionFileIsChecked(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"a field too many", "authors: []\n", "authors: is no field"},
		{"no instant", "released: yesterday\n", `released: "yesterday" is not an instant`},
		{
			"an older changelog", "name: a\nversion: '2'\nreleased: 2026-01-01T00:00:00Z\nlicence: CC0-1.0\ncitation: A.\nchangelog: [{version: '1', changes: [First.]}]\n",
			`changelog[0].version: "1" is not the version of the collection`,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, faults, err := openCollection(fstest.MapFS{
				collectionName: {Data: []byte(c.text)},
				countriesName:  {Data: []byte("code,name,names\nCN,China,\n")},
			})
			if err != nil || !strings.Contains((&FaultsError{faults}).Error(), c.want) {
				t.Errorf("got %v, %v; want %s", faults, err, c.want)
			}
		})
	}
}

// Groups come after what they refer to, hold each wanted unit once, and are larger than one only where units refer to each
// other.
func TestOrderOfUnits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 8).Draw(t, "units")
		reach := make([][]bool, n)
		units := make([]unit, n)
		for i := range units {
			key := string(rune('a' + i))
			c := &Case{file: file{Case: key}, d: newDecoder(key)}
			c.file.Actors = keyed[actorEntry]{{Key: key}}
			units[i] = unit{name: key, cases: []*Case{c}, wanted: rapid.Bool().Draw(t, "wanted")}
			reach[i] = make([]bool, n)
			for _, j := range rapid.SliceOfN(rapid.IntRange(0, n-1), 0, 3).Draw(t, "refers to") {
				c.d.refer("actor:"+string(rune('a'+j)), "")
				reach[i][j] = true
			}
		}
		for k := range n { // Warshall's closure
			for i := range n {
				for j := range n {
					reach[i][j] = reach[i][j] || reach[i][k] && reach[k][j]
				}
			}
		}
		placed := map[string]int{}
		for at, group := range ordered(units) {
			for _, u := range group {
				if _, twice := placed[u.name]; twice {
					t.Fatalf("%s is placed twice", u.name)
				}
				placed[u.name] = at
			}
		}
		for i := range n {
			at, there := placed[units[i].name]
			needed := units[i].wanted
			for j := range n {
				needed = needed || units[j].wanted && reach[j][i]
				other, otherThere := placed[units[j].name]
				if there && otherThere && reach[i][j] && other > at {
					t.Fatalf("%s stands before %s, which it refers to", units[i].name, units[j].name)
				}
				if there && otherThere && i != j && (at == other) != (reach[i][j] && reach[j][i]) {
					t.Fatalf("%s and %s: one group is %t", units[i].name, units[j].name, at == other)
				}
			}
			if needed != there {
				t.Fatalf("%s is needed: %t, placed: %t", units[i].name, needed, there)
			}
		}
	})
}
