package resolvers

import (
	"context"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// Writes says who may write through the API, and what writing needs besides the store.
type Writes struct {
	// Closed says why nobody may write, and what to do about it; "": a principal of role curator may.
	Closed string
	// Clock tells the instant of recording; nil: time.Now.
	Clock func() time.Time
}

type principalKey struct{}

// WithPrincipal gives the operations that run under a context the one who asks.
func WithPrincipal(ctx context.Context, p *graph.Principal) context.Context {
	return context.WithValue(ctx, principalKey{}, p)
}

// PrincipalOf is the one who asks; nil for nobody.
func PrincipalOf(ctx context.Context) *graph.Principal {
	p, _ := ctx.Value(principalKey{}).(*graph.Principal)
	return p
}

// curator is who asks, if they may write.
func (r *Resolver) curator(ctx context.Context) (*graph.Principal, error) {
	who := PrincipalOf(ctx)
	switch {
	case r.options.Writes.Closed != "":
		return nil, graph.Errorf(graph.ErrForbidden, "%s", r.options.Writes.Closed)
	case who == nil:
		return nil, graph.Errorf(graph.ErrUnauthenticated, "this needs a token of role %s: send it in the header Authorization: Bearer …", graph.RoleCurator)
	case !who.Role.Includes(graph.RoleCurator):
		return nil, graph.Errorf(graph.ErrForbidden, "this needs a token of role %s; the role of yours is %s", graph.RoleCurator, who.Role)
	}
	return who, nil
}

// Tried are the fields of one mutation that came as far as the store or who may write, by their keys in the answer: whether each wrote, be
// what it wrote read back or not. They are tried one after the other, so it needs no lock.
type Tried map[string]bool

type triedKey struct{}

// WithTried lets the mutation that runs under a context note what became of its fields.
func WithTried(ctx context.Context, tried Tried) context.Context {
	return context.WithValue(ctx, triedKey{}, tried)
}

func note(ctx context.Context, key string, wrote bool) {
	if tried, ok := ctx.Value(triedKey{}).(Tried); ok {
		tried[key] = wrote
	}
}
