package observe

import (
	"context"
	"errors"
	"time"

	"go.opentelemetry.io/otel/codes"

	"github.com/gravamen/gravamen/graph"
)

// Store measures the calls of a store, whichever it is.
func (o *Observer) Store(store graph.Store) graph.Store { return &observed{store, o} }

type observed struct {
	graph.Store
	observer *Observer
}

// kinds are the words for what goes wrong with a call.
var kinds = []struct {
	err  error
	word string
}{
	{graph.ErrInvalid, "invalid"},
	{graph.ErrTooExpensive, "too_expensive"},
	{graph.ErrReadOnly, "read_only"},
	{graph.ErrUnavailable, "unavailable"},
	{context.DeadlineExceeded, "timeout"},
	{context.Canceled, "cancelled"},
}

func kindOf(err error) string {
	for _, k := range kinds {
		if errors.Is(err, k.err) {
			return k.word
		}
	}
	return other
}

// call measures one call.
func call[T any](ctx context.Context, o *Observer, method string, work func(context.Context) (T, error)) (T, error) {
	begun := time.Now()
	o.storeInFlight.Inc()
	defer o.storeInFlight.Dec()
	ctx, span := startBelow(ctx, "store "+method)
	defer span.End()
	out, err := work(ctx)
	o.storeSeconds.WithLabelValues(method).Observe(time.Since(begun).Seconds())
	if err != nil {
		o.storeErrors.WithLabelValues(method, kindOf(err)).Inc()
		span.SetStatus(codes.Error, kindOf(err))
	}
	return out, err
}

// Query answers a plan.
func (s *observed) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	return call(ctx, s.observer, "query", func(ctx context.Context) (*graph.Tree, error) { return s.Store.Query(ctx, plan) })
}

// Explore answers a question whose depth cannot be planned.
func (s *observed) Explore(ctx context.Context, exploration *graph.Exploration) (*graph.Found, error) {
	return call(ctx, s.observer, "explore", func(ctx context.Context) (*graph.Found, error) { return s.Store.Explore(ctx, exploration) })
}

// Apply writes a batch.
func (s *observed) Apply(ctx context.Context, batch *graph.Batch) (*graph.Receipt, error) {
	return call(ctx, s.observer, "apply", func(ctx context.Context) (*graph.Receipt, error) { return s.Store.Apply(ctx, batch) })
}

// Ready says whether the store can answer.
func (s *observed) Ready(ctx context.Context) error {
	_, err := call(ctx, s.observer, "ready", func(ctx context.Context) (struct{}, error) { return struct{}{}, s.Store.Ready(ctx) })
	return err
}
