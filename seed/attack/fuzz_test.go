package attack_test

import (
	"os"
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/seed/attack"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
)

// Whatever is in a catalogue: it is read, or told to be invalid.
func FuzzCatalogue(f *testing.F) {
	for _, name := range []string{"testdata/enterprise.json", "testdata/mobile.json"} {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		ingesttest.Survive(t, memstore.New(), attack.Format, map[string]string{"x.json": text})
	})
}
