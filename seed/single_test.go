package seed

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
)

func given() map[string]any {
	return map[string]any{
		"subject": "claim:a/theft", "by": []any{"actor:lab", "actor:cert"}, "on": map[string]any{"edtf": "2031-05~"}, "verdict": "CONSISTENT",
		"aspect": "STATE_LINK", "method": "REANALYSIS", "independence": "INDEPENDENT", "rationale": "It says why.",
		"publications": []any{map[string]any{"id": "publication:report"}},
	}
}

// The id of an entry follows from its natural key, and from nothing else.
func TestNaturalKeys(t *testing.T) {
	key := func(changes map[string]any) string {
		input := given()
		maps.Copy(input, changes)
		made, err := Assessment(input)
		if err != nil {
			t.Fatalf("%v: %v", changes, err)
		}
		return made.ID
	}
	first := key(nil)
	if !strings.HasPrefix(first, "assessment:2031-05-cert-lab-on-a-theft-state-link-") {
		t.Errorf("the id is %s", first)
	}
	for _, same := range []map[string]any{
		{"verdict": "DISPUTED"},
		{"rationale": "Otherwise."},
		{"by": []any{"actor:cert", "actor:lab"}},
		{"on": map[string]any{"edtf": "2031-05~", "qualifier": "AT_LATEST"}},
		{"publications": []any{map[string]any{"id": "publication:other"}}},
	} {
		if id := key(same); id != first {
			t.Errorf("%v makes another of it: %s", same, id)
		}
	}
	for _, other := range []map[string]any{
		{"subject": "claim:a/theft2"}, {"aspect": "ACTIVITY"}, {"by": []any{"actor:lab"}}, {"on": map[string]any{"edtf": "2031-05"}}, {"on": map[string]any{"edtf": "2031-05-01"}},
	} {
		if key(other) == first {
			t.Errorf("%v makes no other of it", other)
		}
	}
}

func TestPublicationKeys(t *testing.T) {
	of := func(changes map[string]any) string {
		p := map[string]any{"kind": "NEWS_ARTICLE", "title": "A title", "published": map[string]any{"edtf": "2031-05-20"}, "by": []any{"actor:paper", "country:NZ"}}
		maps.Copy(p, changes)
		input := given()
		input["publications"] = []any{p}
		made, err := Assessment(input)
		if err != nil {
			t.Fatalf("%v: %v", changes, err)
		}
		if doc := made.Documents[0]; !doc.Stub || len(made.Documents) != 2 || slices.ContainsFunc(doc.Links, func(l graph.Link) bool { return l.Type == graph.DerivedFrom }) {
			t.Errorf("%v: it is no stub by itself: %+v", changes, made.Documents)
		}
		return made.Documents[0].ID
	}
	at := func(url string) map[string]any { return map[string]any{"url": url, "urlEvidence": "PAGE_TEXT"} }
	first := of(at("https://www.Example.org/News/1?id=2"))
	if !strings.HasPrefix(first, "publication:example-org-news-1-id-2-") {
		t.Errorf("the id is %s", first)
	}
	for _, same := range []string{"http://www.example.org/News/1?id=2", "https://www.example.org:443/News/1/?id=2", "https://www.example.org/News/1?id=2#top"} {
		if got := of(at(same)); got != first {
			t.Errorf("%s is %s, not %s", same, got, first)
		}
	}
	for _, other := range []string{"https://www.example.org/news/1?id=2", "https://www.example.org/News/1?id=3", "https://www.example.org:8443/News/1?id=2", "https://example.org/News/1?id=2"} {
		if of(at(other)) == first {
			t.Errorf("%s is the same", other)
		}
	}
	bare := of(nil)
	if !strings.HasPrefix(bare, "publication:2031-05-20-paper-nz-a-title-") {
		t.Errorf("without an address the id is %s", bare)
	}
	if of(map[string]any{"title": " a  TITLE "}) != bare || of(map[string]any{"title": "Another"}) == bare || of(map[string]any{"by": []any{"actor:paper"}}) == bare {
		t.Error("title and publishers do not make the key")
	}
	long := of(map[string]any{"title": strings.Repeat("長い word ", 400)})
	if graph.CheckID(long) != nil || checkKey(strings.TrimPrefix(long, "publication:")) != "" {
		t.Errorf("a long title gives %s", long)
	}
}

// A publication may be held under any of a few spellings of its address.
func TestAddresses(t *testing.T) {
	want := []string{"http://Example.org/a/?q=1#x", "https://example.org/a?q=1", "https://example.org/a/?q=1", "http://example.org/a?q=1", "http://example.org/a/?q=1"}
	if diff := cmp.Diff(want, Addresses("http://Example.org/a/?q=1#x")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// What was given is never changed, and its faults bear its own names.
func TestSingleFaults(t *testing.T) {
	input := given()
	input["on"], input["publications"] = map[string]any{"edtf": "soon"}, []any{map[string]any{"kind": "PAMPHLET", "url": "https://example.org/x"}}
	before := cmp.Diff(nil, input)
	_, err := Assessment(input)
	var faults *FaultsError
	if !errors.As(err, &faults) || !errors.Is(err, graph.ErrInvalid) {
		t.Fatal(err)
	}
	var fields []string
	for _, f := range faults.Faults {
		fields = append(fields, f.Field)
		if f.Line != 0 || f.File != "" || !strings.HasPrefix(f.String(), f.Field+": ") {
			t.Errorf("%+v says %s", f, f)
		}
	}
	if diff := cmp.Diff([]string{"publications[0].kind", "on"}, fields); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
	if cmp.Diff(nil, input) != before {
		t.Error("the input was changed")
	}
}
