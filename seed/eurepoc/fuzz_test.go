package eurepoc_test

import (
	"os"
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/seed/eurepoc"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
)

// Whatever is in the tables: they are read, or told to be invalid.
func FuzzTables(f *testing.F) {
	var texts [3]string
	for i, name := range []string{"Global_Database", "Attribution", "Receiver"} {
		text, err := os.ReadFile(small + "/" + name + "_1.1.csv")
		if err != nil {
			f.Fatal(err)
		}
		texts[i] = string(text)
	}
	f.Add(texts[0], texts[1], texts[2])
	f.Fuzz(func(t *testing.T, incidents, attributions, receivers string) {
		ingesttest.Survive(t, memstore.New(), eurepoc.Format, map[string]string{"incidents.csv": incidents, "attributions.csv": attributions, "receivers.csv": receivers})
	})
}
