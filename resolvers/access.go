package resolvers

import (
	"context"
	"log/slog"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// Writes says who may write through the API, and what writing needs besides the store.
type Writes struct {
	// Closed says why nobody may write, and what to do about it; "": a principal of role curator may.
	Closed string
	// Clock tells the instant of recording; nil: time.Now.
	Clock func() time.Time
	// Logger hears of writes that were refused; nil: nobody does.
	Logger *slog.Logger
}

type principalKey struct{}

// WithPrincipal gives the operations that run under a context the one who asks.
func WithPrincipal(ctx context.Context, p *graph.Principal) context.Context {
	return context.WithValue(ctx, principalKey{}, p)
}

func principalOf(ctx context.Context) *graph.Principal {
	p, _ := ctx.Value(principalKey{}).(*graph.Principal)
	return p
}

// curator is who asks, if they may write.
func (r *Resolver) curator(ctx context.Context) (*graph.Principal, error) {
	who := principalOf(ctx)
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

// refused tells the log of a write that was not made: who asked for what, and why not. What was asked stays out of it.
func (r *Resolver) refused(ctx context.Context, deed string, err error) {
	if r.options.Writes.Logger == nil {
		return
	}
	by := ""
	if who := principalOf(ctx); who != nil {
		by = who.Name
	}
	r.options.Writes.Logger.WarnContext(ctx, "write refused", slog.String("by", by), slog.String("deed", deed), slog.String("code", string(codeOf(err))))
}
