package table_test

import (
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
	"github.com/gravamen/gravamen/seed/table"
)

// Whatever is in a table and its mapping: they are read, or told to be invalid.
func FuzzTable(f *testing.F) {
	_, text := example(f)
	f.Add(block(f, text, "csv"), block(f, text, "yaml"))
	f.Fuzz(func(t *testing.T, csv, mapping string) {
		ingesttest.Survive(t, memstore.New(), table.Format, map[string]string{"x.csv": csv, "x.csv.mapping.yaml": mapping})
	})
}
