package attack_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/seed/attack"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
)

// testdata holds an invented catalogue: a domain in STIX 2.1, relationships first, and another in 2.0 with a group of the first.
func TestCatalogue(t *testing.T) {
	t.Parallel()
	store := memstore.New()
	receipt, rejected, err := ingesttest.Run(t, store, attack.Format, ingest.Options{}, "testdata/enterprise.json", "testdata/mobile.json")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"enterprise.json:11 (relationship--ID): its target_ref is attack-pattern--ID, which the files do not hold",
		"enterprise.json:18 (attack-pattern--ID): no external reference gives its number in ATT&CK, such as T1078 or G0007",
	}
	if diff := cmp.Diff(want, hideIDs(rejected)); diff != "" {
		t.Errorf("rejected (-want +got):\n%s", diff)
	}
	// A group's software, software's technique, what is deprecated, the collection, a marking, the old owner of a number, an old
	// version, and in the second file the group that the first holds.
	if receipt.Version != "99.1" || receipt.Skipped != 8 {
		t.Errorf("version %s, %d skipped", receipt.Version, receipt.Skipped)
	}
	ingesttest.Golden(t, "testdata/catalogue.golden", ingesttest.Documents(t, store))
}

func hideIDs(lines []string) []string {
	var out []string
	for _, line := range lines {
		words := strings.Fields(line)
		for i, word := range words {
			if at := strings.Index(word, "--"); at >= 0 {
				words[i] = word[:at] + "--ID" + strings.TrimLeft(word[at:], "-0123456789abcdef")
			}
		}
		out = append(out, strings.Join(words, " "))
	}
	return out
}

// What a later release no longer holds, and what it deprecates, is withdrawn; what it brings back is not.
func TestReleases(t *testing.T) {
	t.Parallel()
	const (
		group = `{"type":"intrusion-set","id":"intrusion-set--00000000-0000-4000-8000-000000000001","name":"Paper Tiger","external_references":[{"source_name":"mitre-attack","external_id":"G9001"}]}`
		tool  = `{"type":"tool","id":"tool--00000000-0000-4000-8000-000000000002","name":"scissors","external_references":[{"source_name":"mitre-attack","external_id":"S9001"}]}`
	)
	store := memstore.New()
	for _, release := range []struct {
		objects   []string
		withdrawn []string
	}{
		{[]string{group, tool}, nil},
		{[]string{strings.Replace(group, `"name"`, `"revoked":true,"name"`, 1)}, []string{"actor:mitre-attack/G9001", "capability:mitre-attack/S9001"}},
		{[]string{group}, []string{"capability:mitre-attack/S9001"}},
	} {
		dir := ingesttest.Folder(t, map[string]string{"x.json": `{"type":"bundle","objects":[` + strings.Join(release.objects, ",\n") + `]}`})
		if _, rejected, err := ingesttest.Run(t, store, attack.Format, ingest.Options{Version: "1"}, dir); err != nil || len(rejected) > 0 {
			t.Fatal(err, rejected)
		}
		var withdrawn []string
		for id, doc := range ingesttest.Documents(t, store) {
			if doc.Withdrawn {
				withdrawn = append(withdrawn, id)
			}
		}
		slices.Sort(withdrawn)
		if diff := cmp.Diff(release.withdrawn, withdrawn); diff != "" {
			t.Errorf("withdrawn (-want +got):\n%s", diff)
		}
	}
}

func TestOtherFiles(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ text, want string }{
		"another bundle":  {`{"type":"bundle","objects":[{"type":"identity","id":"identity--00000000-0000-4000-8000-000000000001","name":"A"}]}`, "x.json:1: it holds nothing of ATT&CK; `import stix` reads other bundles; nothing was written"},
		"no list objects": {`{"type":"bundle"}`, `x.json:1: the object has no list "objects", so this is no file of attack; nothing was written`},
		"no bundle":       {`{"type":"report","objects":[]}`, `x.json:1: its type is "report"; files of STIX are of the type bundle; nothing was written`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, _, err := ingesttest.Run(t, memstore.New(), attack.Format, ingest.Options{}, ingesttest.Folder(t, map[string]string{"x.json": c.text}))
			if err == nil || err.Error() != c.want {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}
