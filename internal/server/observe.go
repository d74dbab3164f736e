package server

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/resolvers"
)

// codesOf are the codes of errors, one for each.
func codesOf(errs gqlerror.List) []string {
	var codes []string
	for _, err := range errs {
		codes = append(codes, fmt.Sprint(err.Extensions["code"])) // of the type resolvers.Code, or a string where the parser set it
	}
	return codes
}

// named tells the observer which operation runs.
func named(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	operation := graphql.GetOperationContext(ctx).Operation
	observe.Named(ctx, string(operation.Operation), operation.Name)
	return next(ctx)
}

// observed gives an operation to the observer. It is to be ended with all errors that its client was told: they are counted, and the log
// hears of writes that were refused.
func (s *Server) observed(ctx context.Context, params *graphql.RawParams) (_ context.Context, end func(gqlerror.List)) {
	ctx, seen := s.limits.Observer.Begin(ctx, params.Query)
	tried := resolvers.Tried{}
	ctx = resolvers.WithTried(ctx, tried)
	return ctx, func(errs gqlerror.List) {
		s.writesRefused(ctx, params, tried, errs)
		seen.End(ctx, codesOf(errs))
	}
}

// readings hands over what the parts of the server count by themselves.
func (s *Server) readings(exporter *export.Exporter, api *resolvers.Resolver) {
	s.limits.Observer.Read(
		observe.Reading{Name: "subscriptions_open", Help: "Subscriptions that are followed.", Read: func() float64 { return float64(s.streams.subscriptions.taken.Load()) }},
		observe.Reading{Name: "websockets_open", Help: "WebSockets that are open.", Read: func() float64 { return float64(s.streams.connections.taken.Load()) }},
		connections("connections", &s.refused.all),
		connections("client-connections", &s.refused.client),
		observe.Reading{Name: "exports_running", Help: "Exports that are being answered.", Read: func() float64 { return float64(exporter.Running()) }},
		observe.Reading{
			Name: "kept_answers_total", Help: "Dear questions by whether an answer was kept for them.", Labels: map[string]string{"result": "hit"}, Total: true,
			Read: func() float64 { hits, _ := api.KeptAnswers(); return float64(hits) },
		},
		observe.Reading{
			Name: "kept_answers_total", Help: "Dear questions by whether an answer was kept for them.", Labels: map[string]string{"result": "miss"}, Total: true,
			Read: func() float64 { _, misses := api.KeptAnswers(); return float64(misses) },
		},
	)
}

func connections(limit string, refused *atomic.Int64) observe.Reading {
	return observe.Reading{
		Name: "connections_refused_total", Help: "Connections that ended as they came, by the limit that they would have been past.", Labels: map[string]string{"limit": limit}, Total: true,
		Read: func() float64 { return float64(refused.Load()) },
	}
}

// refusedBy tells the observer of a request that is turned away.
func refusedBy(w http.ResponseWriter, response *Response) {
	if len(response.Errors) > 0 {
		observe.Refused(w, codesOf(response.Errors))
	}
}
