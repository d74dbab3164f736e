package misp_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
	"github.com/gravamen/gravamen/seed/misp"
)

// Whatever is in a cluster: it is read, or told to be invalid.
func FuzzCluster(f *testing.F) {
	names, err := filepath.Glob("testdata/clusters/*.json")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		ingesttest.Survive(t, memstore.New(), misp.Format, map[string]string{"x.json": text})
	})
}
