package resolvers

import (
	"context"
	"maps"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
)

// request is what one operation's planners leave for its resolvers: which hop of the plan answers which field. A field
// without arguments needs no note, since its hop bears its name.
type request struct {
	mu   sync.RWMutex
	hops map[fieldOfKind]*graph.Hop
}

// fieldOfKind is one place in the client's document, read on one concrete type: gqlgen hands resolvers the same field that
// the planner saw, so response keys, which may collide, play no part.
type fieldOfKind struct {
	field *ast.Field
	kind  graph.Kind
}

type requestKey struct{}

// Operation is a gqlgen operation interceptor: it gives each operation its request.
func Operation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	return next(context.WithValue(ctx, requestKey{}, &request{hops: map[fieldOfKind]*graph.Hop{}}))
}

func requestOf(ctx context.Context) *request {
	r, _ := ctx.Value(requestKey{}).(*request)
	return r
}

func (r *request) note(hops map[fieldOfKind]*graph.Hop) {
	r.mu.Lock()
	defer r.mu.Unlock()
	maps.Copy(r.hops, hops)
}

// hopOf is the hop behind the field that is being resolved on an entity.
func hopOf(ctx context.Context, of graph.Node) *graph.Hop {
	r := requestOf(ctx)
	r.mu.RLock()
	defer r.mu.RUnlock()
	return r.hops[fieldOfKind{graphql.GetFieldContext(ctx).Field.Field, of.NodeKind()}]
}

// page reads the connection behind the field that is being resolved.
func page[T any](ctx context.Context, of graph.Node) (*graph.Connection[T], error) { //nolint:unparam // as gqlgen wants it of resolvers
	hop := hopOf(ctx, of)
	return graph.NewConnection[T](hop, graph.Below(of, hop.Key)), nil
}

// list reads the list behind the field that is being resolved.
func list[T any](ctx context.Context, of graph.Node) ([]T, error) { //nolint:unparam // as gqlgen wants it of resolvers
	return graph.Read[T](graph.Below(of, hopOf(ctx, of).Key)), nil
}
