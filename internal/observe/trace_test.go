package observe_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/server"
)

// traced answers one request, and gives the spans by their names.
func traced(t *testing.T, store graph.Store, body string, headers ...string) map[string]tracetest.SpanStub {
	t.Helper()
	memory := tracetest.NewInMemoryExporter()
	o := observe.New(observe.Options{Tracing: sdktrace.NewTracerProvider(sdktrace.WithSyncer(memory))})
	s := &surface{observer: o, Handler: server.New(o.Store(store), server.Limits{Observer: o}, nopLogger()).Handler()}
	s.ask(t, http.MethodPost, "/graphql", body, headers...)
	out := map[string]tracetest.SpanStub{}
	for _, span := range memory.GetSpans() {
		out[span.Name] = span
	}
	return out
}

func attributeOf(span *tracetest.SpanStub, key string) string {
	for _, a := range span.Attributes {
		if a.Key == attribute.Key(key) {
			return a.Value.String()
		}
	}
	return ""
}

// A trace goes from the request of whoever asks to its operation and on to the store.
func TestTrace(t *testing.T) {
	spans := traced(t, memstore.New(), `{"query":"query Mine($s: ID!) { node(id: $s) { id } }","variables":{"s":"accusation:s3cr3t"}}`,
		"Traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "Authorization", "Bearer s3cr3t")
	parent := "b7ad6b7169203331"
	for _, name := range []string{"POST /graphql", "query Mine", "store query"} {
		span, ok := spans[name]
		if !ok {
			t.Fatalf("no span %q among %v", name, spans)
		}
		if got := span.SpanContext.TraceID().String(); got != "0af7651916cd43dd8448eb211c80319c" {
			t.Errorf("%s is of the trace %s", name, got)
		}
		if got := span.Parent.SpanID().String(); got != parent {
			t.Errorf("%s is below %s, not below %s", name, got, parent)
		}
		parent = span.SpanContext.SpanID().String()
		for _, a := range span.Attributes {
			if strings.Contains(a.Value.String(), "s3cr3t") {
				t.Errorf("%s tells %s", name, a.Value.String())
			}
		}
	}
	request, operation := spans["POST /graphql"], spans["query Mine"]
	if got := attributeOf(&request, "http.response.status_code"); got != "200" {
		t.Errorf("the status is %q", got)
	}
	if got := attributeOf(&operation, "graphql.operation.name"); got != "Mine" || len(attributeOf(&operation, "graphql.document.hash")) != 12 {
		t.Errorf("the operation is %v", operation.Attributes)
	}
}

// What fails is marked at every level, by its code and not by its words.
func TestTraceOfFailure(t *testing.T) {
	spans := traced(t, failing{memstore.New(), errors.New("s3cr3t")}, `{"query":"query Mine `+count+`"}`)
	for _, name := range []string{"query Mine", "store query"} {
		if span := spans[name]; span.Status.Code != codes.Error || strings.Contains(span.Status.Description, "s3cr3t") {
			t.Errorf("%s: %+v", name, span.Status)
		}
	}
}

// Traces reach a collector that speaks OTLP over HTTP.
func TestTracesAreSent(t *testing.T) {
	var mu sync.Mutex
	var got []string
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		got = append(got, r.Method+" "+r.URL.Path+" "+r.Header.Get("Content-Type"))
	}))
	defer collector.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.URL)
	provider, err := observe.NewTracing(t.Context(), "1.2.3")
	if err != nil {
		t.Fatal(err)
	}
	o := observe.New(observe.Options{Tracing: provider})
	s := &surface{observer: o, Handler: server.New(o.Store(memstore.New()), server.Limits{Observer: o}, nopLogger()).Handler()}
	s.query(t, count)
	if err := provider.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	mu.Lock()
	defer mu.Unlock()
	if len(got) != 1 || got[0] != "POST /v1/traces application/x-protobuf" {
		t.Errorf("the collector got %q", got)
	}
}
