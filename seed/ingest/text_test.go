package ingest_test

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/hostiletest"
	"github.com/gravamen/gravamen/seed/attack"
	"github.com/gravamen/gravamen/seed/eurepoc"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
	"github.com/gravamen/gravamen/seed/misp"
	"github.com/gravamen/gravamen/seed/stix"
)

// No file of any format brings in what no text may hold: the record is rejected by that reason, or the file cannot be read; and what
// honest texts hold is taken.
func TestTextsOfEveryFormat(t *testing.T) {
	for _, c := range []struct {
		format *ingest.Format
		file   string
		word   string // within a text that is kept
	}{
		{misp.Format, "../misp/testdata/clusters/threat-actor.json", "Invented Otter"},
		{attack.Format, "../attack/testdata/enterprise.json", "Paper Cat"},
		{stix.Format, "../stix/testdata/bundle.json", "Scissors of one make"},
		{eurepoc.Format, "../eurepoc/testdata/small/Global_Database_1.1.csv", "Alleged intrusion into the mail"},
	} {
		t.Run(c.format.Name, func(t *testing.T) {
			content, err := os.ReadFile(c.file)
			if err != nil {
				t.Fatal(err)
			}
			name := filepath.Base(c.file)
			run := func(text string, options ingest.Options) (*memstore.Store, []string, error) {
				store := memstore.New()
				folder := ingesttest.Folder(t, map[string]string{name: strings.Replace(string(content), c.word, c.word+text+"x", 1)})
				_, rejected, err := ingesttest.Run(t, store, c.format, options, folder)
				return store, rejected, err
			}
			_, before, err := run("", ingest.Options{DryRun: true})
			if err != nil {
				t.Fatal(err)
			}
			written := map[string]string{} // → what a rejection says
			for text, says := range hostiletest.Illegible {
				if written[text] = says; strings.HasSuffix(name, ".json") {
					written[hostiletest.Escaped(text)], written[`\ud800`] = says, ""
				}
			}
			for text, says := range written {
				_, rejected, err := run(text, ingest.Options{DryRun: true})
				if err != nil && !errors.Is(err, graph.ErrInvalid) || err == nil && (len(rejected) <= len(before) || !strings.Contains(strings.Join(rejected, "\n"), says)) {
					t.Errorf("%q: %v, rejected %q", text, err, rejected)
				}
			}
			oneLine := slices.DeleteFunc(slices.Clone(hostiletest.Legible), func(text string) bool { return strings.ContainsAny(text, "\t\r\n") })
			all := strings.Join(oneLine, " ")
			store, rejected, err := run(all, ingest.Options{})
			if want := c.word + strings.Trim(asJSON(t, all), `"`) + "x"; err != nil || !strings.Contains(strings.Join(slices.Collect(maps.Values(ingesttest.Texts(t, store))), "\n"), want) {
				t.Errorf("%q is not kept: %v, rejected %q", all, err, rejected)
			}
		})
	}
}

func asJSON(t *testing.T, text string) string {
	t.Helper()
	out, err := json.Marshal(text)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
