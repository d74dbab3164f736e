// Package observe tells operators how a server does: metrics for Prometheus, one log line for each request, and traces. Of what a
// client sent they hold the names of operations alone: no document, no variable, no header, no address.
package observe

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"go.opentelemetry.io/otel/attribute"
	otelcodes "go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// Options of an observer. The zero value takes the defaults.
type Options struct {
	Logger  *slog.Logger // of request lines; nil: none are written
	Version string       // of the program, told as a metric
	// Tracing takes the spans of requests and of what they lead to; nil: there are none.
	Tracing trace.TracerProvider
}

// Observer measures one server. It is safe for concurrent use.
type Observer struct {
	logger   *slog.Logger
	tracer   trace.Tracer
	registry *prometheus.Registry
	names    names

	requests         *prometheus.CounterVec   // by route and status
	requestSeconds   *prometheus.HistogramVec // by route
	requestsInFlight prometheus.Gauge
	operationSeconds *prometheus.HistogramVec // by operation
	errors           *prometheus.CounterVec   // by operation and code
	storeSeconds     *prometheus.HistogramVec // by method
	storeErrors      *prometheus.CounterVec   // by method and kind
	storeInFlight    prometheus.Gauge
}

// seconds are the bounds of histograms: from an answer that was kept to the deadline of a mutation.
var seconds = []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 25}

// New makes an observer with metrics of its own, those of Go and of the process among them.
func New(options Options) *Observer {
	o := &Observer{logger: options.Logger, registry: prometheus.NewRegistry()}
	if o.logger == nil {
		o.logger = slog.New(slog.DiscardHandler)
	}
	if options.Tracing == nil {
		options.Tracing = noop.NewTracerProvider()
	}
	o.tracer = options.Tracing.Tracer(scope)
	o.requests = counters("http_requests_total", "Requests answered.", "route", "status")
	o.requestSeconds = histograms("http_request_duration_seconds", "From the first byte of a request's headers to the last of its answer; streams are left out.", "route")
	o.requestsInFlight = gauge("http_requests_in_flight", "Requests under way, streams among them.")
	o.operationSeconds = histograms("operation_duration_seconds", "Operations of GraphQL, over HTTP or not; subscriptions are left out.", "operation")
	o.errors = counters("errors_total", "Errors told to clients, by their code: those of limits begin with LIMIT_.", "operation", "code")
	o.storeSeconds = histograms("store_duration_seconds", "Calls of the store.", "method")
	o.storeErrors = counters("store_errors_total", "Calls of the store that failed.", "method", "kind")
	o.storeInFlight = gauge("store_calls_in_flight", "Calls of the store under way: over Neo4j each holds one connection of the pool, of 100.")
	build := gauge("build_info", "1, for the version of the program.", prometheus.Labels{"version": options.Version})
	build.Set(1)
	o.registry.MustRegister(o.requests, o.requestSeconds, o.requestsInFlight, o.operationSeconds, o.errors, o.storeSeconds, o.storeErrors, o.storeInFlight,
		build, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return o
}

// namespace begins the name of every metric of this program.
const namespace = "gravamen"

func counters(name, help string, labels ...string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help}, labels)
}

func histograms(name, help string, labels ...string) *prometheus.HistogramVec {
	return prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: namespace, Name: name, Help: help, Buckets: seconds}, labels)
}

func gauge(name, help string, labels ...prometheus.Labels) prometheus.Gauge {
	options := prometheus.GaugeOpts{Namespace: namespace, Name: name, Help: help}
	if len(labels) > 0 {
		options.ConstLabels = labels[0]
	}
	return prometheus.NewGauge(options)
}

// Reading is a number that somebody else counts and that is read when metrics are asked for.
type Reading struct {
	Name, Help string
	Labels     map[string]string
	Total      bool           // it only grows: a counter, and no gauge
	Read       func() float64 // safe for concurrent use
}

// Read tells readings among the metrics, in the place of earlier ones of the same names.
func (o *Observer) Read(readings ...Reading) {
	for i := range readings {
		r := &readings[i]
		var collector prometheus.Collector
		if r.Total {
			collector = prometheus.NewCounterFunc(prometheus.CounterOpts{Namespace: namespace, Name: r.Name, Help: r.Help, ConstLabels: r.Labels}, r.Read)
		} else {
			collector = prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: namespace, Name: r.Name, Help: r.Help, ConstLabels: r.Labels}, r.Read)
		}
		o.registry.Unregister(collector)
		o.registry.MustRegister(collector)
	}
}

// The operations that have no name of their own among the metrics.
const (
	anonymous = "anonymous" // its document gives it none
	other     = "other"     // maxNames others were there before
	refused   = "refused"   // it was never an operation: the request, its document or its limits were at fault
)

const (
	maxNames     = 64 // of operations, each with metrics of its own
	maxNameBytes = 64
)

// names are the operations that have metrics of their own: the first that were executed. Clients choose names, so a list without an
// end would be memory that anybody can take. The zero value is ready.
type names struct {
	mu   sync.RWMutex
	seen map[string]bool
}

func (n *names) label(name string) string {
	if name == "" {
		return anonymous
	}
	if len(name) > maxNameBytes {
		return other
	}
	n.mu.RLock()
	known, full := n.seen[name], len(n.seen) >= maxNames
	n.mu.RUnlock()
	switch {
	case known:
		return name
	case full:
		return other
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.seen == nil {
		n.seen = make(map[string]bool, maxNames)
	}
	if len(n.seen) >= maxNames && !n.seen[name] {
		return other
	}
	n.seen[name] = true
	return name
}

// Operation is one GraphQL operation under way. It belongs to one goroutine.
type Operation struct {
	observer *Observer
	request  *request // nil where no request asks for it
	span     trace.Span
	begun    time.Time
	hash     string
	name     string // as the metrics tell it
	kind     string // query, mutation or subscription; "" before it runs
}

type operationKey struct{}

// Begin begins an operation of a document, which must be ended.
func (o *Observer) Begin(ctx context.Context, document string) (context.Context, *Operation) {
	sum := sha256.Sum256([]byte(document))
	ctx, span := o.tracer.Start(ctx, refused)
	op := &Operation{observer: o, span: span, request: requestOf(ctx), begun: time.Now(), hash: hex.EncodeToString(sum[:6]), name: refused}
	return context.WithValue(ctx, operationKey{}, op), op
}

// Named says of the context's operation, if any, that it runs, and what its document calls it.
func Named(ctx context.Context, kind, name string) {
	if op, ok := ctx.Value(operationKey{}).(*Operation); ok {
		op.kind, op.name = kind, op.observer.names.label(name)
		op.span.SetName(kind + " " + op.name)
	}
}

// End ends the operation with the codes of its errors.
func (op *Operation) End(ctx context.Context, codes []string) {
	took := time.Since(op.begun)
	if op.kind != "subscription" {
		op.observer.operationSeconds.WithLabelValues(op.name).Observe(took.Seconds())
	}
	for _, code := range codes {
		op.observer.errors.WithLabelValues(op.name, code).Inc()
	}
	op.request.ended(op, codes)
	op.span.SetAttributes(attribute.String("graphql.operation.type", op.kind), attribute.String("graphql.operation.name", op.name),
		attribute.String("graphql.document.hash", op.hash), attribute.StringSlice("graphql.error.codes", codes[:min(len(codes), maxCodes)]))
	if len(codes) > 0 {
		op.span.SetStatus(otelcodes.Error, "")
	}
	op.span.End()
	if op.observer.logger.Enabled(ctx, slog.LevelDebug) {
		op.observer.logger.LogAttrs(ctx, slog.LevelDebug, "operation", slog.String("operation", op.name), slog.String("operation_hash", op.hash),
			slog.String("kind", op.kind), slog.Any("codes", codes), slog.Duration("duration", took))
	}
}

// TurnedAway counts the errors of a message that a WebSocket brought and for which no operation began. The context is that of its request.
func TurnedAway(ctx context.Context, codes []string) {
	if r := requestOf(ctx); r != nil {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.turnAway(codes)
	}
}

// Refused counts the errors of a request that is turned away before it is an operation. The writer is that of the request, or one
// that is put around it and unwraps to it.
func Refused(w http.ResponseWriter, codes []string) {
	for w != nil {
		if recorder, ok := w.(*recorder); ok {
			recorder.request.refuse(codes)
			return
		}
		around, ok := w.(interface{ Unwrap() http.ResponseWriter })
		if !ok {
			return
		}
		w = around.Unwrap()
	}
}
