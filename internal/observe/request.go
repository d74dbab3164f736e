package observe

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"go.opentelemetry.io/otel/trace"
)

// requestHeader carries the id of a request: that of whoever is before the server, or one that is made here.
const requestHeader = "X-Request-Id"

var harmlessID = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// maxCodes is how many codes one line tells: a document can have many faults.
const maxCodes = 10

// request is what is told of a request at its end. Its methods are safe for concurrent use: the operations of a WebSocket run side
// by side. A nil request notes nothing.
type request struct {
	observer *Observer
	id       string

	mu         sync.Mutex
	operations int
	name, hash string // of the first operation
	codes      []string
}

type requestKey struct{}

func requestOf(ctx context.Context) *request {
	r, _ := ctx.Value(requestKey{}).(*request)
	return r
}

func (r *request) ended(op *Operation, codes []string) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.operations++; r.operations == 1 {
		r.name, r.hash = op.name, op.hash
	}
	r.note(codes)
}

func (r *request) refuse(codes []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.operations > 0 {
		return // they are those of an operation, which has counted them
	}
	r.turnAway(codes)
}

func (r *request) turnAway(codes []string) {
	for _, code := range codes {
		r.observer.errors.WithLabelValues(refused, code).Inc()
	}
	r.note(codes)
}

func (r *request) note(codes []string) {
	for _, code := range codes {
		if len(r.codes) < maxCodes && !slices.Contains(r.codes, code) {
			r.codes = append(r.codes, code)
		}
	}
}

// Requests measures what a handler answers, and writes one line for each request: at the level info, for probes at debug. The answer
// bears the request's id.
func (o *Observer) Requests(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		seen := &request{observer: o, id: requestID(r.Header.Values(requestHeader))}
		out := &recorder{ResponseWriter: w, request: seen, status: http.StatusOK}
		out.Header().Set(requestHeader, seen.id)
		o.requestsInFlight.Inc()
		ctx, span := o.startRequest(r.Context(), r)
		aborted := true
		defer func() { // also of an answer that is broken off
			o.requestsInFlight.Dec()
			endRequest(span, out.status)
			o.answered(r, out, time.Since(begun), aborted)
		}()
		next.ServeHTTP(out, r.WithContext(context.WithValue(ctx, requestKey{}, seen)))
		aborted = false
	})
}

func (o *Observer) answered(r *http.Request, out *recorder, took time.Duration, aborted bool) {
	route := routeOf(r.URL.Path)
	o.requests.WithLabelValues(route, strconv.Itoa(out.status)).Inc()
	if out.status != http.StatusSwitchingProtocols && !strings.HasPrefix(out.Header().Get("Content-Type"), "text/event-stream") {
		o.requestSeconds.WithLabelValues(route).Observe(took.Seconds())
	}
	level := slog.LevelInfo
	if route == "/livez" || route == "/readyz" {
		level = slog.LevelDebug
	}
	if !o.logger.Enabled(r.Context(), level) {
		return
	}
	attrs := make([]slog.Attr, 0, 12)
	attrs = append(attrs, slog.String("request_id", out.request.id), slog.String("method", methodOf(r.Method)), slog.String("route", route),
		slog.Int("status", out.status), slog.Int64("bytes", out.bytes), slog.Duration("duration", took))
	seen := out.request
	seen.mu.Lock()
	if seen.operations > 0 {
		attrs = append(attrs, slog.String("operation", seen.name), slog.String("operation_hash", seen.hash), slog.Int("operations", seen.operations))
	}
	if len(seen.codes) > 0 {
		attrs = append(attrs, slog.Any("codes", seen.codes))
	}
	seen.mu.Unlock()
	if aborted {
		attrs = append(attrs, slog.Bool("aborted", true))
	}
	o.logger.LogAttrs(context.WithoutCancel(r.Context()), level, "request", attrs...)
}

// routeOf is the part of the surface that a path belongs to. What lies below may hold what a client made up.
func routeOf(path string) string {
	switch {
	case path == "/graphql", path == "/livez", path == "/readyz":
		return path
	case strings.HasPrefix(path, "/export/"):
		return "/export/"
	}
	return "/" // the explorer
}

func methodOf(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
		return method
	}
	return other
}

// requestID is the id that a request brings, if it is one alone, short and made of harmless characters; else a new one.
func requestID(given []string) string {
	if len(given) == 1 && harmlessID.MatchString(given[0]) {
		return given[0]
	}
	return rand.Text()
}

// recorder notes what becomes of an answer.
type recorder struct {
	http.ResponseWriter
	request *request
	status  int
	begun   bool
	bytes   int64 // of the body, as sent
}

// WriteHeader remembers the status.
func (r *recorder) WriteHeader(status int) {
	if !r.begun && (status >= http.StatusOK || status == http.StatusSwitchingProtocols) {
		r.status, r.begun = status, true
	}
	r.ResponseWriter.WriteHeader(status)
}

// Write counts.
func (r *recorder) Write(p []byte) (int, error) {
	r.begun = true
	n, err := r.ResponseWriter.Write(p)
	r.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// LogHandler adds the id of the request, and that of its trace where it has one, to whatever is logged while it is answered.
func LogHandler(next slog.Handler) slog.Handler { return logHandler{next} }

type logHandler struct{ slog.Handler }

// Handle adds the id, but to the request's own line, which has it.
func (h logHandler) Handle(ctx context.Context, record slog.Record) error {
	if r := requestOf(ctx); r != nil {
		record.AddAttrs(slog.String("request_id", r.id))
	}
	if span := trace.SpanContextFromContext(ctx); span.IsSampled() {
		record.AddAttrs(slog.String("trace_id", span.TraceID().String()))
	}
	return h.Handler.Handle(ctx, record)
}

// WithAttrs keeps the handler around.
func (h logHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return logHandler{h.Handler.WithAttrs(attrs)}
}

// WithGroup keeps the handler around.
func (h logHandler) WithGroup(name string) slog.Handler { return logHandler{h.Handler.WithGroup(name)} }
