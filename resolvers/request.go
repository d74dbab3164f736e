package resolvers

import (
	"context"
	"maps"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/graph"
)

// request is what planning one operation leaves for its resolvers: what each root field asks, and which hop of a plan answers
// which field. A field without arguments needs no note, since its hop bears its name. It does not change while the operation
// runs.
type request struct {
	asked map[*ast.Field]*asking
	hops  map[fieldOfKind]*graph.Hop
	ended error // of a subscription, see Ended
}

// fieldOfKind is one place in the client's document, read on one concrete type: gqlgen hands resolvers the same field that
// the planner saw, so response keys, which may collide, play no part.
type fieldOfKind struct {
	field *ast.Field
	kind  graph.Kind
}

type requestKey struct{}

// Before is a gqlgen operation interceptor: it plans and prices each root field before any of them runs, and
// refuses what costs too much.
func (r *Resolver) Before(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	asked, introspection := r.askAll(graphql.GetOperationContext(ctx))
	made := &request{asked: asked, hops: map[fieldOfKind]*graph.Hop{}}
	for _, a := range made.asked {
		maps.Copy(made.hops, a.noted)
	}
	c := r.costOf(made.asked, introspection)
	if refused := c.refuse(); refused != nil {
		return graphql.OneShot(c.tell(ctx, &graphql.Response{Errors: gqlerror.List{refused}}))
	}
	if r.options.Charge != nil {
		r.options.Charge(ctx, c.Price-c.novelty, c.novelty)
	}
	respond := next(context.WithValue(ctx, requestKey{}, made))
	return func(ctx context.Context) *graphql.Response {
		return c.tell(ctx, r.kept.answer(ctx, c.Price, func() *graphql.Response { return respond(ctx) }))
	}
}

func requestOf(ctx context.Context) *request {
	r, _ := ctx.Value(requestKey{}).(*request)
	return r
}

// hopOf is the hop behind the field that is being resolved on an entity.
func hopOf(ctx context.Context, of graph.Node) *graph.Hop {
	return requestOf(ctx).hops[fieldOfKind{graphql.GetFieldContext(ctx).Field.Field, of.NodeKind()}]
}

// page reads the connection behind the field that is being resolved.
func page[T any](ctx context.Context, of graph.Node) (*graph.Connection[T], error) { //nolint:unparam // as gqlgen wants it of resolvers
	hop := hopOf(ctx, of)
	return graph.NewConnection[T](hop, graph.Below(of, hop.Key)), nil
}

// countries reads a facet whose values are countries.
func countries(ctx context.Context, of *graph.AccusationFacets) ([]*graph.CountryCount, error) {
	group := requestOf(ctx).hops[fieldOfKind{graphql.GetFieldContext(ctx).Field.Field, graph.KindAccusation}]
	return graph.Pointers(of.Group(group.Key)), nil
}

// list reads the list behind the field that is being resolved.
func list[T any](ctx context.Context, of graph.Node) ([]T, error) { //nolint:unparam // as gqlgen wants it of resolvers
	return graph.Read[T](graph.Below(of, hopOf(ctx, of).Key)), nil
}
