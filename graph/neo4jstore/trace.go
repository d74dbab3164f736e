package neo4jstore

import (
	"context"
	"errors"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// traced gives a statement a span below that of its caller, if it has one, until the function returned is called with what came of it.
// The text holds no values, since those are parameters. What the database says of a failure may repeat them, so only its code is told.
func traced(ctx context.Context, text string) func(error) {
	_, span := trace.SpanFromContext(ctx).TracerProvider().Tracer("github.com/gravamen/gravamen/graph/neo4jstore").Start(ctx, "cypher",
		trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(attribute.String("db.system.name", "neo4j"), attribute.String("db.query.text", text)))
	return func(err error) {
		if err != nil {
			span.SetStatus(codes.Error, "")
			if database, ok := errors.AsType[*neo4j.Neo4jError](err); ok {
				span.SetAttributes(attribute.String("db.response.status_code", database.Code))
			}
		}
		span.End()
	}
}
