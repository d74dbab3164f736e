package ingest_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
)

// shelf is a format for tests: a list of actors, operations and accusations in few words.
var shelf = &ingest.Format{
	Name: "shelf", Ending: ".json", Dataset: graph.Dataset{Licence: "CC0-1.0"},
	Read: func(in *ingest.Input) error {
		for _, f := range in.Files() {
			var head struct{ Version string }
			if err := f.JSON("items", &head, func(r *ingest.Record, text json.RawMessage) error {
				var i item
				if err := json.Unmarshal(text, &i); err != nil {
					return fmt.Errorf("it is no item: %w", err)
				}
				r.ID = i.ID
				return i.take(r)
			}); err != nil {
				return err
			}
			in.Version(head.Version)
		}
		return nil
	},
}

type item struct {
	ID         string    `json:"id,omitempty"`
	Actor      string    `json:"actor,omitempty"` // its name
	Same       []string  `json:"same,omitempty"`
	Mentions   []string  `json:"mentions,omitempty"` // countries that an unnamed actor is said to have attacked
	Operation  bool      `json:"operation,omitempty"`
	By         string    `json:"by,omitempty"`
	Of         string    `json:"of,omitempty"`
	Stated     string    `json:"stated,omitempty"`
	Alleges    []string  `json:"alleges,omitempty"`
	Supersedes []string  `json:"supersedes,omitempty"`
	Ties       [2]string `json:"ties,omitzero"` // two actors that are said to be one
	Bulk       string    `json:"bulk,omitempty"`
}

func actorID(key string) string { return "actor:shelf/" + key }

func (i *item) take(r *ingest.Record) error {
	switch {
	case i.Actor != "":
		var links []graph.Link
		for _, same := range i.Same {
			links = append(links, graph.NewLink(graph.SameAs, actorID(same), graph.IdentityClaim{SourceRef: r.Source()}))
		}
		r.Define(&graph.Actor{Entity: graph.Entity{ID: actorID(i.ID)}, Name: i.Actor, Kind: graph.KindThreatGroup}, links...)
	case i.Mentions != nil:
		var links []graph.Link
		for _, code := range i.Mentions {
			links = append(links, graph.NewLink(graph.ClaimedVictim, "country:"+code, graph.VictimClaim{}))
		}
		r.Mention(&graph.Actor{Entity: graph.Entity{ID: actorID("unnamed")}, Name: "said by " + i.ID, Kind: graph.KindUnnamed}, links...)
	case i.Operation:
		r.Define(&graph.Operation{Entity: graph.Entity{ID: "operation:shelf/" + i.ID}, Name: "Alleged " + i.ID, Types: []graph.OperationType{}})
	case i.Ties != [2]string{}:
		r.Link(actorID(i.Ties[0]), graph.NewLink(graph.SameAs, actorID(i.Ties[1]), graph.IdentityClaim{SourceRef: r.Source()}))
	case i.By != "":
		stated, err := graph.ParseEDTF(i.Stated)
		if err != nil {
			return fmt.Errorf("stated: %w", err)
		}
		links := []graph.Link{
			graph.NewLink(graph.MadeBy, i.By, graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingUnknown}),
			graph.NewLink(graph.Accuses, actorID(i.Of), graph.AccusedRole{Level: graph.LevelGroup, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusUnknown}),
		}
		for _, o := range i.Alleges {
			links = append(links, graph.NewLink(graph.Alleges, "operation:shelf/"+o, nil))
		}
		for _, a := range i.Supersedes {
			links = append(links, graph.NewLink(graph.Supersedes, "accusation:shelf/"+a, nil))
		}
		r.Define(&graph.Accusation{
			Entity: graph.Entity{ID: "accusation:shelf/" + i.ID}, Summary: "What " + i.ID + " says." + i.Bulk, Stated: stated,
			Forms: []graph.AttributionForm{graph.FormMedia}, Sourcing: graph.SourcingOnRecord, Level: graph.LevelGroup,
		}, links...)
	default:
		r.Skip()
	}
	return nil
}

// list is a file of items.
func list(version string, items ...item) string {
	var lines []string
	for _, i := range items {
		text, err := json.Marshal(i)
		if err != nil {
			return err.Error()
		}
		lines = append(lines, string(text))
	}
	return fmt.Sprintf("{\"version\": %q, \"items\": [\n%s\n]}\n", version, strings.Join(lines, ",\n"))
}

func run(t *testing.T, store graph.Store, dir string, options ingest.Options) (*ingest.Receipt, []string) {
	t.Helper()
	receipt, rejected, err := ingesttest.Run(t, store, shelf, options, dir)
	if err != nil {
		t.Fatal(err)
	}
	return receipt, rejected
}

var stores = []struct {
	name string
	open func(t *testing.T) graph.Store
}{
	{"memory", func(*testing.T) graph.Store { return memstore.New() }},
	{"neo4j", func(t *testing.T) graph.Store { t.Helper(); return neo4jtest.Open(t) }},
}

var (
	groups = []item{{ID: "ants", Actor: "Ants", Same: []string{"wasps"}}, {ID: "bees", Actor: "Bees"}, {ID: "wasps", Actor: "Wasps"}}
	claims = []item{
		{ID: "late", By: "country:FR", Of: "ants", Stated: "2024-05", Alleges: []string{"theft"}, Supersedes: []string{"soon"}},
		{ID: "soon", By: "country:FR", Of: "bees", Stated: "2024", Alleges: []string{"theft"}},
		{ID: "theft", Operation: true},
	}
)

func TestNewVersions(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			store := s.open(t)
			counts := func(r *ingest.Receipt) string {
				return fmt.Sprintf("%s: +%d ~%d =%d -%d", r.Version, r.Added, r.Changed-r.Withdrawn, r.Unchanged, r.Withdrawn)
			}
			want := func(what, got, want string) {
				t.Helper()
				if got != want {
					t.Errorf("%s: got %s, want %s", what, got, want)
				}
			}
			first := map[string]string{"groups.json": list("1", groups...), "sub/claims.json": list("1", claims...)}
			r, _ := run(t, store, ingesttest.Folder(t, first), ingest.Options{})
			// The countries and two datasets besides the six; the dataset's node says at the end that it is whole.
			want("the first time", counts(r), "1: +259 ~1 =0 -0")
			r, _ = run(t, store, ingesttest.Folder(t, first), ingest.Options{Batch: 1})
			want("again", counts(r), "1: +0 ~0 =260 -0")

			second := map[string]string{"groups.json": list("2", groups[0], item{ID: "wasps", Actor: "Hornets"}), "sub/claims.json": list("2", claims...)}
			r, rejected := run(t, store, ingesttest.Folder(t, second), ingest.Options{})
			// What a claim refers to may be withdrawn; it stands in the graph all the same.
			want("another version", counts(r), "2: +0 ~2 =257 -1")
			if len(rejected) > 0 || !strings.Contains(ingesttest.Texts(t, store)[actorID("bees")], `"withdrawn":true`) {
				t.Errorf("rejected %q; bees: %s", rejected, ingesttest.Texts(t, store)[actorID("bees")])
			}
			r, _ = run(t, store, ingesttest.Folder(t, second), ingest.Options{})
			want("the same once more", counts(r), "2: +0 ~0 =259 -0")
			r, _ = run(t, store, ingesttest.Folder(t, first), ingest.Options{})
			want("and back", counts(r), "1: +0 ~3 =257 -0")
		})
	}
}

func TestOneFileOfTwo(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			store := s.open(t)
			dir := ingesttest.Folder(t, map[string]string{"groups.json": list("1", groups...), "claims.json": list("1", claims...)})
			run(t, store, dir, ingest.Options{})
			// The claims refer to what is in the graph already; the groups, which are in the other file, are not gone.
			r, rejected := run(t, store, filepath.Join(dir, "claims.json"), ingest.Options{})
			if r.Withdrawn != 0 || len(rejected) != 0 {
				t.Errorf("withdrawn %d, rejected %q", r.Withdrawn, rejected)
			}
			// A record that cannot be read is not gone either; one that says nothing of itself may be any.
			r, rejected = run(t, store, filepath.Join(ingesttest.Folder(t, map[string]string{"claims.json": list("2", item{ID: "soon", By: "country:FR", Of: "bees", Stated: "lately"})}), "claims.json"), ingest.Options{})
			if got := len(rejected); got != 1 || r.Withdrawn != 2 {
				t.Errorf("withdrawn %d, rejected %q", r.Withdrawn, rejected)
			}
			r, _ = run(t, store, filepath.Join(ingesttest.Folder(t, map[string]string{"groups.json": `{"items": [3]}`}), "groups.json"), ingest.Options{})
			if r.Withdrawn != 0 || !slices.Equal(r.Kept, []string{"groups.json"}) {
				t.Errorf("withdrawn %d, kept %q", r.Withdrawn, r.Kept)
			}
			gone := func(id string) bool { return strings.Contains(ingesttest.Texts(t, store)[id], `"withdrawn":true`) }
			if !gone("accusation:shelf/late") || !gone("operation:shelf/theft") || gone("accusation:shelf/soon") || gone(actorID("bees")) {
				t.Error("the wrong nodes are withdrawn")
			}
			run(t, store, filepath.Join(dir, "claims.json"), ingest.Options{})
			if gone("accusation:shelf/late") {
				t.Error("what is back is withdrawn still")
			}
		})
	}
}

func TestRejected(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		items []item
		want  []string // by the start of line
		nodes int      // that are written all the same
	}{
		"defined twice": {
			[]item{{ID: "a", Actor: "A"}, {ID: "a", Actor: "B"}},
			[]string{"x.json:3 (a): it defines actor:shelf/a, which x.json:2 (a) does already"},
			1,
		},
		"a link to nothing, and from nothing": {
			[]item{{ID: "a", Actor: "A"}, {ID: "t", Ties: [2]string{"a", "b"}}, {ID: "u", Ties: [2]string{"b", "a"}}},
			[]string{
				"x.json:3 (t): it refers to actor:shelf/b, which neither the files nor the graph hold",
				"x.json:4 (u): it links actor:shelf/b to something, but no record says what that is",
			},
			1,
		},
		"what refers to the rejected": {
			[]item{{ID: "a", Actor: " "}, {ID: "o", Operation: true}, {ID: "c", By: actorID("a"), Of: "a", Stated: "2024", Alleges: []string{"o"}}},
			[]string{
				"x.json:2 (a): actor:shelf/a: name: is empty; leave the field out, or say something",
				"x.json:3 (o): operation:shelf/o is alleged by nobody: an operation needs an accusation that alleges it, or a claim about it",
				"x.json:4 (c): it refers to actor:shelf/a, which neither the files nor the graph hold",
			},
			0,
		},
		"versions that replace each other in a circle": {
			[]item{
				{ID: "g", Actor: "G"},
				{ID: "a", By: "country:FR", Of: "g", Stated: "2024", Supersedes: []string{"c"}},
				{ID: "b", By: "country:FR", Of: "g", Stated: "2024", Supersedes: []string{"a"}},
				{ID: "c", By: "country:FR", Of: "g", Stated: "2024", Supersedes: []string{"b"}},
			},
			[]string{
				"x.json:3 (a): it refers to accusation:shelf/c, which neither the files nor the graph hold",
				"x.json:4 (b): accusation:shelf/b and accusation:shelf/a refer to each other in a circle, the second by way of others",
				"x.json:5 (c): it refers to accusation:shelf/b, which neither the files nor the graph hold",
			},
			1,
		},
		"no such country": {
			[]item{{ID: "a", Actor: "A"}, {ID: "c", By: "country:ZZ", Of: "a", Stated: "2024"}},
			[]string{"x.json:3 (c): it refers to country:ZZ, which neither the files nor the graph hold"},
			1,
		},
		"a key of other letters": {
			[]item{{ID: "ä", Actor: "A"}},
			[]string{`x.json:2 (ä): "actor:shelf/ä" is not an id: the key holds 'ä', allowed are ASCII letters, digits and ._/+-`},
			0,
		},
		"no date": {
			[]item{{ID: "a", Actor: "A"}, {ID: "c", By: "country:FR", Of: "a", Stated: "2024-13"}},
			[]string{`x.json:3 (c): stated: "2024-13"`},
			1,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := ingesttest.Folder(t, map[string]string{"x.json": list("1", c.items...)})
			r, rejected := run(t, memstore.New(), dir, ingest.Options{})
			for i, line := range rejected {
				if i >= len(c.want) || !strings.HasPrefix(line, c.want[i]) {
					t.Errorf("rejected: %s", line)
				}
			}
			if len(rejected) != len(c.want) || r.Documents != c.nodes || r.Rejected != len(c.want) {
				t.Errorf("%d rejected, wanted %d; %d documents, wanted %d", len(rejected), len(c.want), r.Documents, c.nodes)
			}
			empty := memstore.New()
			_, err := ingest.Run(t.Context(), empty, shelf, []string{dir}, ingest.Options{Strict: true})
			if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "x.json:") || len(ingesttest.Texts(t, empty)) > 0 {
				t.Errorf("strict: %v", err)
			}
		})
	}
}

// A run that loses its store at any batch is finished by running it again, and leaves what a run leaves that loses nothing.
func TestInterrupted(t *testing.T) {
	t.Parallel()
	more := slices.Concat(groups, []item{{ID: "flies", Actor: "Flies"}, {ID: "moths", Actor: "Moths", Same: []string{"flies"}}, {ID: "zebras", Actor: "Zebras"}})
	dir := ingesttest.Folder(t, map[string]string{"groups.json": list("1", more...), "claims.json": list("1", claims...)})
	at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	clean := memstore.New()
	run(t, clean, dir, ingest.Options{At: at})
	for lost := 0; ; lost++ {
		store := &failing{Store: memstore.New(), left: lost}
		options := ingest.Options{At: at, Batch: 1}
		_, err := ingest.Run(t.Context(), store, shelf, []string{dir}, options)
		if err == nil {
			if lost < 4 {
				t.Errorf("there were only %d batches", lost)
			}
			break
		}
		if !errors.Is(err, graph.ErrUnavailable) {
			t.Fatal(err)
		}
		if lost > 1 && !strings.Contains(ingesttest.Texts(t, store)["dataset:shelf"], `"unfinished"`) {
			t.Error("a part of a dataset passes for the whole")
		}
		store.left = -1
		run(t, store, dir, options)
		if diff := cmp.Diff(ingesttest.Texts(t, clean), ingesttest.Texts(t, store)); diff != "" {
			t.Errorf("lost at batch %d (-clean +finished):\n%s", lost, diff)
		}
	}
}

// failing loses its connection after some batches, before or after the last of them was written.
type failing struct {
	graph.Store
	left int // -1: never
}

func (f *failing) Apply(ctx context.Context, batch *graph.Batch) (*graph.Receipt, error) {
	if f.left == 0 {
		return nil, graph.Errorf(graph.ErrUnavailable, "the database is gone")
	}
	f.left--
	return f.Store.Apply(ctx, batch) //nolint:wrapcheck // it stands for it
}

// However the records are spread over a file, and however large the batches are, the graph is the same but for the lines.
func TestOrderDoesNotMatter(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for range 30 {
		var items []item
		for i := range 12 {
			id := fmt.Sprintf("g%02d", i)
			items = append(items, item{ID: id, Actor: "Group " + id})
			if j := random.IntN(12); j < i {
				items = append(items, item{ID: "t" + id, Ties: [2]string{id, fmt.Sprintf("g%02d", j)}})
			}
		}
		for i := range 8 {
			id := fmt.Sprintf("a%02d", i)
			a := item{ID: id, By: actorID(fmt.Sprintf("g%02d", random.IntN(12))), Of: fmt.Sprintf("g%02d", random.IntN(12)), Stated: "2024"}
			for n := range random.IntN(3) {
				a.Alleges = append(a.Alleges, fmt.Sprintf("o%d", (i+n)%4))
			}
			if i > 0 && random.IntN(2) == 0 {
				a.Supersedes = []string{fmt.Sprintf("a%02d", 7-random.IntN(8-i))} // later ids first
				if a.Supersedes[0] == id {
					a.Supersedes = nil
				}
			}
			items = append(items, a)
		}
		for i := range 4 {
			items = append(items, item{ID: fmt.Sprintf("o%d", i), Operation: true})
		}
		at := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
		var want map[string]string
		var wanted []string
		for range 3 {
			store := memstore.New()
			_, rejected := run(t, store, ingesttest.Folder(t, map[string]string{"x.json": list("1", items...)}), ingest.Options{At: at, Batch: 1 + random.IntN(20)})
			slices.Sort(rejected)
			for i := range rejected {
				_, rejected[i], _ = strings.Cut(rejected[i], " ")
			}
			slices.Sort(rejected)
			got := ingesttest.Texts(t, store)
			if want == nil {
				want, wanted = got, rejected
			}
			if diff := cmp.Diff(want, got) + cmp.Diff(wanted, rejected); diff != "" {
				t.Fatalf("in another order (-before +after):\n%s", diff)
			}
			random.Shuffle(len(items), func(i, j int) { items[i], items[j] = items[j], items[i] })
		}
	}
}

func TestMentionsAddUp(t *testing.T) {
	t.Parallel()
	store := memstore.New()
	run(t, store, ingesttest.Folder(t, map[string]string{"x.json": list("1", item{ID: "m", Mentions: []string{"FR", "DE"}}, item{ID: "n", Mentions: []string{"DE", "IT"}})}), ingest.Options{})
	doc, err := graph.ParseDocument(ingesttest.Texts(t, store)[actorID("unnamed")])
	if err != nil {
		t.Fatal(err)
	}
	var to []string
	for _, l := range doc.Links {
		to = append(to, l.To)
	}
	if want := []string{"country:FR", "country:DE", "dataset:shelf", "country:IT"}; doc.Props["name"] != "said by m" || !slices.Equal(to, want) {
		t.Errorf("%v with links to %v", doc.Props["name"], to)
	}
}

func TestBrokenFiles(t *testing.T) {
	t.Parallel()
	item := `{"id": "a", "actor": "A"}`
	long := `{"id": "b", "actor": "` + strings.Repeat("b", 9<<20) + `"}`
	for name, c := range map[string]struct{ text, want string }{
		"truncated":              {"{\"items\": [\n" + item + ",\n{\"id\": \"b", "x.json:3: the file ends in the middle: it is truncated, or not JSON; nothing was written"},
		"cut after an item":      {"{\"items\": [\n" + item + "\n", "x.json:3: the file ends in the middle"},
		"no JSON":                {"a,b\n1,2\n", "x.json:1: this is not JSON: invalid character 'a'"},
		"a comma too many":       {"{\"items\": [\n" + item + ",\n]}", "x.json:3: this is not JSON"},
		"another list":           {`{"objects": []}`, `x.json:1: the object has no list "items", so this is no file of shelf`},
		"a list":                 {`[` + item + `]`, "x.json:1: the file must begin with '{'"},
		"the list is a text":     {`{"items": "none"}`, "x.json:1: items must begin with '['"},
		"two objects":            {`{"items": []} {"items": []}`, "x.json:1: after the object stands"},
		"UTF-16":                 {"\xff\xfe{\x00", "x.json:1: is text in UTF-16: save it as UTF-8"},
		"a zip archive":          {"PK\x03\x04....", "x.json:1: is a zip archive: unpack it, and name what was in it"},
		"compressed":             {"\x1f\x8b\x08....", "x.json:1: is compressed with gzip"},
		"a page of the web":      {"<!DOCTYPE html>", "x.json:1: is XML or HTML"},
		"nothing":                {"", "x.json:1: is empty; a file of shelf belongs here"},
		"half a character":       {"{\"items\": [\n{\"id\": \"a\", \"actor\": \"A \\ud83d B\"}]}", `x.json:2: \ud83d is half of a character`},
		"bytes that are no text": {"{\"items\": [\n" + item + ",\n\n{\"id\": \"b\", \"actor\": \"B\xff\"}]}", "x.json:4: this is not valid UTF-8"},
		"an endless record":      {"{\"items\": [\n" + item + ",\n" + long + "]}", "x.json:3: a record has more than 8 MiB"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store := memstore.New()
			_, err := ingest.Run(t.Context(), store, shelf, []string{ingesttest.Folder(t, map[string]string{"w.json": list("1", groups...), "x.json": c.text})}, ingest.Options{})
			if !errors.Is(err, graph.ErrInvalid) || !strings.HasPrefix(err.Error(), c.want) || !strings.HasSuffix(err.Error(), "nothing was written") {
				t.Errorf("got %v; want %s", err, c.want)
			}
			if n := len(ingesttest.Texts(t, store)); n > 0 {
				t.Errorf("%d nodes were written", n)
			}
		})
	}
	for name, text := range map[string]string{
		"a mark of the byte order": "\xef\xbb\xbf" + list("1", groups...),
		"two halves":               `{"items": [{"id": "a", "actor": "A \ud83d\ude00 \\ud83d"}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if r, rejected := run(t, memstore.New(), ingesttest.Folder(t, map[string]string{"x.json": text}), ingest.Options{}); len(rejected) > 0 || r.Documents == 0 {
				t.Errorf("%d documents, %q", r.Documents, rejected)
			}
		})
	}
}

func TestPaths(t *testing.T) {
	t.Parallel()
	outside := ingesttest.Folder(t, map[string]string{"x.json": list("1", groups...)})
	inside := ingesttest.Folder(t, map[string]string{"y.json": list("1", claims...), "notes.txt": "not read"})
	if err := os.Symlink(filepath.Join(outside, "x.json"), filepath.Join(inside, "x.json")); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		paths []string
		want  string
	}{
		"a link out of the folder": {[]string{inside}, "leads out of the folder"},
		"a folder without files":   {[]string{t.TempDir()}, "there is no file in this folder that ends in .json"},
		"one name twice":           {[]string{outside, filepath.Join(outside, "x.json")}, "have the same name"},
		"no such file":             {[]string{filepath.Join(outside, "none.json")}, "no such file"},
		"a device":                 {[]string{os.DevNull}, "is neither a file nor a folder"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := ingest.Run(t.Context(), memstore.New(), shelf, c.paths, ingest.Options{}); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v; want %s", err, c.want)
			}
		})
	}
}

func TestKey(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	for _, name := range []string{"World Anti-Doping Agency", "AT&T", "中国", "日本", "Österreich", "", "  ", strings.Repeat("long ", 40), strings.Repeat("long ", 41)} {
		key := ingest.Key(name)
		if other, ok := seen[key]; ok && key != "" {
			t.Errorf("%q and %q have the key %s", name, other, key)
		}
		seen[key] = name
		if key != "" && graph.CheckID("actor:x/"+key) != nil {
			t.Errorf("%q gives %q", name, key)
		}
	}
	if got := ingest.Key(" World Anti-Doping  Agency "); got != "world-anti-doping-agency" {
		t.Errorf("got %s", got)
	}
}

var bulkMiB = flag.Int("bulk-mib", 48, "size of the file that TestMemoryIsFlat reads")

// What a run keeps in memory does not grow with the file, but for the index.
func TestMemoryIsFlat(t *testing.T) {
	dir := t.TempDir()
	file, err := os.Create(filepath.Join(dir, "bulk.json"))
	if err != nil {
		t.Fatal(err)
	}
	bulk := strings.Repeat("It is said at length. ", 90)
	records := *bulkMiB << 20 / (len(bulk) + 120)
	if _, err := io.WriteString(file, `{"version": "1", "items": [{"id": "g", "actor": "G"}`); err != nil {
		t.Fatal(err)
	}
	for i := range records {
		if _, err := fmt.Fprintf(file, ",\n{\"id\": \"a%07d\", \"by\": \"country:FR\", \"of\": \"g\", \"stated\": \"2024\", \"bulk\": %q}", records-i, bulk); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := io.WriteString(file, "]}"); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	var most uint64
	look := func(ingest.Progress) {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		most = max(most, m.HeapInuse+m.StackInuse)
	}
	began := time.Now()
	receipt, err := ingest.Run(t.Context(), discarding{memstore.New()}, shelf, []string{dir}, ingest.Options{Progress: look})
	if err != nil || receipt.Records != records+1 {
		t.Fatalf("%v, %v", receipt, err)
	}
	peak := "" // of this process, in words of the system that has them
	if status, err := os.ReadFile("/proc/self/status"); err == nil {
		_, after, _ := strings.Cut(string(status), "VmHWM:")
		peak, _, _ = strings.Cut(strings.TrimSpace(after), "\n")
	}
	t.Logf("%d MiB, %d records: at most %d MiB in use, resident at most %s, %s", *bulkMiB, records, most>>20, peak, time.Since(began).Round(time.Millisecond))
	if limit := uint64(300+records/10_000) << 20; most > limit { // 100 bytes a record
		t.Errorf("%d MiB in use", most>>20)
	}
}

// discarding takes everything and keeps nothing.
type discarding struct{ graph.Store }

func (discarding) Apply(_ context.Context, b *graph.Batch) (*graph.Receipt, error) {
	return &graph.Receipt{Added: len(b.Documents)}, nil
}

func TestProgressAndDryRun(t *testing.T) {
	t.Parallel()
	dir := ingesttest.Folder(t, map[string]string{"x.json": list("7", groups...)})
	phases := map[string]bool{}
	store := memstore.New()
	receipt, err := ingest.Run(t.Context(), store, shelf, []string{dir}, ingest.Options{DryRun: true, Progress: func(p ingest.Progress) {
		phases[p.Phase] = true
		if p.Done > p.Total {
			t.Errorf("%d of %d", p.Done, p.Total)
		}
	}})
	if err != nil || receipt.Documents != 3 || receipt.Version != "7" || receipt.Dataset != "dataset:shelf" || len(ingesttest.Texts(t, store)) > 0 {
		t.Errorf("%+v, %v", receipt, err)
	}
	if !phases[ingest.Reading] {
		t.Errorf("told of %v", slices.Sorted(maps.Keys(phases)))
	}
}
