package stix_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
	"github.com/gravamen/gravamen/seed/stix"
	"github.com/gravamen/gravamen/seed/stix/stixtest"
)

// testdata holds an invented bundle with an object of every type that is read, attributions first.
func TestBundle(t *testing.T) {
	t.Parallel()
	store := memstore.New()
	receipt, rejected, err := ingesttest.Run(t, store, stix.Format, ingest.Options{}, "testdata/bundle.json")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range rejected { // without the place and the ids
		_, line, _ = strings.Cut(line, "): ")
		rejected[i] = hideIDs(line)
	}
	want := []string{
		"Paper Security is located in another country already; a body has one",
		"it refers to capability:stix/tool--ID which neither the files nor the graph hold",
		"it links operation:stix/campaign--ID to something, but no record says what that is",
		"it has neither created_by_ref nor authors; an assessment needs somebody who makes it",
		`its opinion is "maybe"; it must be strongly-disagree, disagree, neutral, agree or strongly-agree`,
		"the id infrastructure--ID stands twice in the file, in one version",
		"name is a array, which STIX does not have there",
		`its id is "identity--ID it must be identity--ID followed by a UUID`,
		"its confidence is 101; it must be 0 to 100",
	}
	if diff := cmp.Diff(want, rejected); diff != "" {
		t.Errorf("rejected (-want +got):\n%s", diff)
	}
	// Who is behind a malware, three relationships of no kept kind, an opinion on nothing that is claimed, three locations, a marking,
	// a note, a sighting and an address.
	if receipt.Skipped != 12 {
		t.Errorf("%d skipped", receipt.Skipped)
	}
	ingesttest.Golden(t, "testdata/bundle.golden", ingesttest.Documents(t, store))
}

func hideIDs(line string) string {
	words := strings.Fields(line)
	for i, word := range words {
		if before, _, found := strings.Cut(word, "--"); found {
			words[i] = before + "--ID"
		}
	}
	return strings.Join(words, " ")
}

func TestFaults(t *testing.T) {
	t.Parallel()
	const (
		good  = `{"type":"identity","spec_version":"2.1","id":"identity--00000000-0000-4000-8000-000000000001","created":"2031-01-01T00:00:00Z","modified":"2031-01-01T00:00:00Z","name":"A"}`
		start = `{"type":"bundle","id":"bundle--00000000-0000-4000-8000-000000000001","objects":[`
	)
	for name, c := range map[string]struct{ text, want string }{
		"an empty file":       {"", "x.json:1: is empty; a file of stix belongs here"},
		"a truncated file":    {start + good, "x.json:1: the file ends in the middle: it is truncated, or not JSON"},
		"no JSON":             {"type: bundle", "x.json:1: this is not JSON: invalid character 'y' in literal true (expecting 'r')"},
		"a list":              {"[" + good + "]", `x.json:1: the file must begin with '{'`},
		"objects of one":      {`{"type":"bundle","objects":` + good + `}`, `x.json:1: objects must begin with '['`},
		"no list objects":     {`{"type":"bundle"}`, `x.json:1: the object has no list "objects", so this is no file of stix`},
		"not a bundle":        {`{"type":"report","objects":[]}`, `x.json:1: its type is "report"; files of STIX are of the type bundle`},
		"a type of numbers":   {`{"type":1,"objects":[]}`, "x.json:1: the head of the file is not as it should be: json: cannot unmarshal number into Go struct field Head.type of type string"},
		"STIX 2.0":            {strings.Replace(start+good, `"spec_version":"2.1",`, "", 1) + "]}", `x.json:1: identity--00000000-0000-4000-8000-000000000001 has the spec_version ""; STIX 2.1 is read, where every object that has a date has "2.1"`},
		"ATT&CK":              {start + `{"type":"attack-pattern","id":"attack-pattern--00000000-0000-4000-8000-000000000001","created":"2031-01-01T00:00:00Z"},` + "\n" + `{"type":"x-mitre-tactic"}]}`, "x.json:1: it holds x-mitre-tactic, so this is ATT&CK: `import attack` reads it"},
		"half of a character": {start + "\n" + strings.Replace(good, `"A"`, `"\ud83d"`, 1) + "]}", `x.json:2: \ud83d is half of a character`},
		"Latin 1":             {start + strings.Replace(good, `"A"`, "\"\xe4\"", 1) + "]}", "x.json:1: this is not valid UTF-8: save the file as UTF-8"},
		"an object of 9 MiB":  {start + "\n" + good + ",\n" + strings.Replace(good, `"A"`, `"`+strings.Repeat("a", 9<<20)+`"`, 1) + "]}", "x.json:3: a record has more than 8 MiB; files of stix are lists of smaller ones"},
		"more than one value": {start + good + "]} {}", "x.json:1: after the object stands {; a file is one object"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store := memstore.New()
			_, _, err := ingesttest.Run(t, store, stix.Format, ingest.Options{}, ingesttest.Folder(t, map[string]string{"x.json": c.text}))
			if err == nil || err.Error() != c.want+"; nothing was written" || !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("got  %v\nwant %s; nothing was written", err, c.want)
			}
			if n := len(ingesttest.Documents(t, store)); n > 0 {
				t.Errorf("%d documents were written", n)
			}
		})
	}
}

// collection is what ships with the program, each document once.
func collection(tb testing.TB) []graph.Document {
	tb.Helper()
	parts, err := seed.Collection()
	if err != nil {
		tb.Fatal(err)
	}
	var out []graph.Document
	for i := range parts {
		out = append(out, parts[i].Batch.Documents...)
	}
	return out
}

var exported = time.Date(2031, 1, 2, 3, 4, 5, 0, time.UTC)

// What is exported comes back as it was, sources, marks and all.
func TestRoundTrip(t *testing.T) {
	documents := collection(t)
	stubs := 0 // that stand there for others to refer to until somebody tells of them
	for i := range documents {
		doc := &documents[i]
		doc.Withdrawn = graph.KindOf(doc.ID) == graph.KindReaction
		if doc.Stub && graph.KindOf(doc.ID) == graph.KindTechnique {
			stubs++
		}
	}
	var bundle bytes.Buffer
	if err := stix.Export(&bundle, documents, exported); err != nil {
		t.Fatal(err)
	}
	dir := ingesttest.Folder(t, map[string]string{"x.json": bundle.String()})
	countries, err := seed.Countries()
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]graph.Document{}
	for _, doc := range documents {
		if !slices.ContainsFunc(countries, func(d graph.Document) bool { return d.ID == doc.ID }) {
			want[doc.ID] = doc
		}
	}
	for name, open := range map[string]func(t *testing.T) graph.Store{
		"memory": func(*testing.T) graph.Store { return memstore.New() },
		"neo4j":  func(t *testing.T) graph.Store { t.Helper(); return neo4jtest.Open(t) },
	} {
		t.Run(name, func(t *testing.T) {
			store := open(t)
			receipt, _, err := ingesttest.Run(t, store, stix.Format, ingest.Options{Strict: true}, dir)
			if err != nil {
				t.Fatal(err)
			}
			got := ingesttest.Documents(t, store)
			delete(got, receipt.Dataset)
			if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(graph.Document{}, "Stub"), cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("(-want +got):\n%.4000s", diff)
			}
		})
	}
	// Over a graph that holds it, it changes nothing but the stubs, and the node of the dataset, which says at the end that it is whole.
	full := memstore.New()
	if _, err := full.Apply(t.Context(), &graph.Batch{At: exported, Documents: documents}); err != nil {
		t.Fatal(err)
	}
	receipt, _, err := ingesttest.Run(t, full, stix.Format, ingest.Options{Strict: true}, dir)
	if err != nil || receipt.Added != 1 || receipt.Changed != 1+stubs || stubs == 0 {
		t.Errorf("%+v with %d stubs, %v", receipt, stubs, err)
	}
}

// Faulty documents in the extension are told, and nothing of them is lost in silence.
func TestFaultyDocuments(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ extension, want string }{
		"an unknown property": {`"document":{"id":"actor:a","props":{"name":"A","kind":"COMPANY","colour":"red"}}`, "actor:a: colour: Actor keeps no such property"},
		"an unknown kind":     {`"document":{"id":"ghost:a","props":{"name":"A"}}`, `"ghost:a" is not an id`},
		"no document":         {`"documents":[]`, "carries no document"},
		"another type":        {`"document":"actor:a"`, "cannot be read"},
		"a broken rule":       {`"document":{"id":"operation:a","props":{"name":"A"}}`, "operation:a is alleged by nobody"},
		"a link to nowhere":   {`"document":{"id":"actor:a","props":{"name":"A","kind":"COMPANY"},"links":[{"type":"SERVES","to":"service:gone"}]}`, "it refers to service:gone, which neither the files nor the graph hold"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := fmt.Sprintf(`{"type":"bundle","objects":[{"type":"identity","spec_version":"2.1","id":"identity--00000000-0000-4000-8000-000000000001","name":"A","extensions":{%q:{"extension_type":"property-extension",%s}}}]}`, stix.ExtensionID, c.extension)
			_, rejected, err := ingesttest.Run(t, memstore.New(), stix.Format, ingest.Options{}, ingesttest.Folder(t, map[string]string{"x.json": text}))
			if err != nil || len(rejected) != 1 || !strings.Contains(rejected[0], c.want) {
				t.Errorf("%v %q; want %s", err, rejected, c.want)
			}
		})
	}
}

// An assessment is of an accusation, or of what one says or rests on.
func TestAssessmentOfNoAccusation(t *testing.T) {
	t.Parallel()
	day, err := graph.ParseEDTF("2031-01-02")
	if err != nil {
		t.Fatal(err)
	}
	entity := func(id string) graph.Entity { return graph.Entity{ID: id} }
	documents := []graph.Document{
		graph.NewDocument(&graph.Actor{Entity: entity("actor:a"), Name: "A", Kind: graph.KindResearch}),
		graph.NewDocument(&graph.Operation{Entity: entity("operation:a"), Name: "A"}),
		graph.NewDocument(&graph.Claim{Entity: entity("claim:a"), Kind: graph.ClaimKindTimeline, Polarity: graph.PolarityAsserts, Text: "A."}, graph.NewLink(graph.About, "operation:a", nil)),
		graph.NewDocument(&graph.Assessment{
			Entity: entity("assessment:a"), Verdict: graph.VerdictDisputed, On: day, Independence: graph.IndependenceUnknown,
			Method: graph.MethodReanalysis, Aspect: graph.AspectActivity,
		}, graph.NewLink(graph.Of, "claim:a", nil), graph.NewLink(graph.AssessedBy, "actor:a", nil)),
	}
	var bundle bytes.Buffer
	if err := stix.Export(&bundle, documents, exported); err != nil {
		t.Fatal(err)
	}
	receipt, rejected, err := ingesttest.Run(t, memstore.New(), stix.Format, ingest.Options{}, ingesttest.Folder(t, map[string]string{"x.json": bundle.String()}))
	if err != nil || len(rejected) != 1 || !strings.HasSuffix(rejected[0], "assessment:a judges claim:a, which belongs to no accusation") || receipt.Documents != 3 {
		t.Errorf("%+v %q %v", receipt, rejected, err)
	}
}

// The bundle is valid by the schemas of OASIS.
func TestSchemas(t *testing.T) {
	t.Parallel()
	var bundle bytes.Buffer
	if err := stix.Export(&bundle, collection(t), exported); err != nil {
		t.Fatal(err)
	}
	if counts := stixtest.Validate(t, bundle.Bytes()); counts["report"] < 100 || counts["opinion"] < 50 || counts["relationship"] < 100 {
		t.Error(counts)
	}
}

// Whatever is in a file: it is read, or told to be invalid, and what is read is written.
func FuzzBundle(f *testing.F) {
	text, err := os.ReadFile("testdata/bundle.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	for line := range bytes.SplitSeq(bytes.TrimSpace(text), []byte("\n")) {
		f.Add([]byte(`{"type":"bundle","objects":[` + string(bytes.TrimRight(line, ",")) + "]}"))
	}
	var bundle bytes.Buffer
	if err := stix.Export(&bundle, collection(f)[250:300], exported); err != nil {
		f.Fatal(err)
	}
	f.Add(bundle.Bytes())
	f.Fuzz(func(t *testing.T, text []byte) {
		ingesttest.Survive(t, memstore.New(), stix.Format, map[string]string{"x.json": string(text)})
	})
}

// objects are those of the golden bundle that are taken, each once.
func objects(tb testing.TB) [][]byte {
	tb.Helper()
	text, err := os.ReadFile("testdata/bundle.json")
	if err != nil {
		tb.Fatal(err)
	}
	var bundle struct{ Objects []json.RawMessage }
	if err := json.Unmarshal(text, &bundle); err != nil {
		tb.Fatal(err)
	}
	_, rejected, err := ingesttest.Run(tb, memstore.New(), stix.Format, ingest.Options{}, "testdata/bundle.json")
	if err != nil {
		tb.Fatal(err)
	}
	var out [][]byte
	seen := map[string]bool{}
	for _, o := range bundle.Objects {
		var head struct{ ID string }
		if err := json.Unmarshal(o, &head); err != nil {
			tb.Fatal(err)
		}
		faulty := slices.ContainsFunc(rejected, func(line string) bool {
			return strings.Contains(line, "("+head.ID+")") && !strings.Contains(line, "stands twice")
		})
		if !faulty && !seen[head.ID] {
			seen[head.ID] = true
			out = append(out, o)
		}
	}
	return out
}

func bundleOf(objects [][]byte) string {
	return `{"type":"bundle","objects":[` + "\n" + string(bytes.Join(objects, []byte(",\n"))) + "\n]}"
}

// The order of the objects says nothing; and whichever are left out, what is written holds together, so that what a record refers to
// in vain is told.
func TestAnyOrderAnyPart(t *testing.T) {
	t.Parallel()
	all := objects(t)
	read := func(t *testing.T, some [][]byte) (map[string]graph.Document, []string) {
		t.Helper()
		store := memstore.New()
		_, rejected, err := ingesttest.Run(t, store, stix.Format, ingest.Options{}, ingesttest.Folder(t, map[string]string{"x.json": bundleOf(some)}))
		if err != nil {
			t.Fatal(err)
		}
		return ingesttest.Documents(t, store), rejected
	}
	want, rejected := read(t, all)
	if len(rejected) > 0 || len(want) < 20 {
		t.Fatalf("%d documents; rejected %q", len(want), rejected)
	}
	// Of several records that mention a node the first is its source.
	unordered := cmp.Options{
		cmpopts.SortSlices(func(a, b graph.Link) bool { return fmt.Sprint(a) < fmt.Sprint(b) }),
		cmpopts.IgnoreSliceElements(func(l graph.Link) bool { return l.Type == graph.DerivedFrom }),
	}
	places := make([]int, len(all))
	for i := range places {
		places[i] = i
	}
	rapid.Check(t, func(rt *rapid.T) {
		shuffled := make([][]byte, 0, len(all))
		for _, at := range rapid.Permutation(places).Draw(rt, "order") {
			shuffled = append(shuffled, all[at])
		}
		got, rejected := read(t, shuffled)
		if diff := cmp.Diff(want, got, unordered); diff != "" || len(rejected) > 0 {
			rt.Fatalf("in another order (-want +got), rejected %q:\n%.3000s", rejected, diff)
		}
		some := shuffled[:rapid.IntRange(0, len(all)).Draw(rt, "left")]
		part, rejected := read(t, some)
		for _, line := range rejected {
			if !strings.Contains(line, "neither the files nor the graph hold") && !strings.Contains(line, "no record says what that is") && !strings.Contains(line, "alleged by nobody") {
				rt.Fatalf("rejected for another reason than a missing object: %s", line)
			}
		}
		for id := range part {
			if _, ok := want[id]; !ok && graph.KindOf(id) != graph.KindClaim { // an attribution whose maker is not there is a claim
				rt.Fatalf("%s came of a part and not of the whole", id)
			}
		}
	})
}
