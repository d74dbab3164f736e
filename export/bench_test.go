package export_test

import (
	"io"
	"log/slog"
	"testing"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// BenchmarkTables writes every table of a generated graph of 2,000 accusations.
func BenchmarkTables(b *testing.B) {
	store := memstore.New()
	for batch := range generate.Batches(1, 2000) {
		if _, err := store.Apply(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
	}
	e := server.New(store, server.Limits{}, slog.New(slog.DiscardHandler)).Exporter()
	for _, name := range []string{"accusations.csv", "accusations.jsonl", "accusations.parquet", "responses.csv", "assessments.csv", "actors.csv", "dyads.csv", "graph.graphml", "bundle.json"} {
		b.Run(name, func(b *testing.B) {
			rows := 0
			for b.Loop() {
				if err := e.Write(b.Context(), io.Discard, &export.Question{Name: name}, nil, func(n int) { rows = n }); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}
