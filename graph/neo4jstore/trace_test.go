package neo4jstore_test

import (
	"strings"
	"testing"

	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// Each statement has a span below that of its caller, with the statement as it is sent and none of its values.
func TestStatementsAreTraced(t *testing.T) {
	store := neo4jtest.Open(t)
	memory := tracetest.NewInMemoryExporter()
	ctx, span := trace.NewTracerProvider(trace.WithSyncer(memory)).Tracer("test").Start(t.Context(), "caller")
	plan := &graph.Plan{Roots: []*graph.Hop{{Key: "any", Kinds: []graph.Kind{graph.KindAccusation}, IDs: []string{"accusation:s3cr3t"}}}}
	if _, err := store.Query(ctx, plan); err != nil {
		t.Fatal(err)
	}
	span.End()
	spans := memory.GetSpans()
	if len(spans) != 2 || spans[0].Name != "cypher" || spans[0].Parent.SpanID() != spans[1].SpanContext.SpanID() {
		t.Fatalf("spans: %+v", spans)
	}
	var text string
	for _, a := range spans[0].Attributes {
		if strings.Contains(a.Value.String(), "s3cr3t") {
			t.Errorf("a value is told: %s", a.Value.String())
		}
		if a.Key == "db.query.text" {
			text = a.Value.AsString()
		}
	}
	if !strings.Contains(text, "RETURN first, last") {
		t.Errorf("the statement is told as %q", text)
	}
	if held, added := store.Shapes(); held != 1 || added != 1 {
		t.Errorf("%d shapes held, %d added; want one", held, added)
	}
	if _, err := store.Query(t.Context(), plan); err != nil {
		t.Fatal(err)
	}
	if _, added := store.Shapes(); added != 1 {
		t.Errorf("the same question again makes %d shapes", added)
	}
	if len(memory.GetSpans()) != len(spans) {
		t.Error("a caller without a span leaves one")
	}
}
