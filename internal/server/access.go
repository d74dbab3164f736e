package server

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/resolvers"
)

// Authenticator tells whose a token is.
type Authenticator interface {
	// Principal gives an error of kind graph.ErrUnauthenticated for a token that does not hold, and one of kind
	// graph.ErrUnavailable where that cannot be told now. No error holds the token.
	Principal(ctx context.Context, token string) (*graph.Principal, error)
}

// Access says who may write through a server, and who may ask it. The zero Access lets nobody write and everybody ask.
type Access struct {
	// Tokens tells whose a token is; nil: tokens are not looked at, and nobody may write.
	Tokens Authenticator
	// Closed says why nobody may write, and what to do about it, where Tokens is nil.
	Closed string
	// Readers must present a token, of any role. It needs Tokens: without them nobody is answered.
	Readers bool
	// Clock tells the instant at which something is recorded; nil: time.Now.
	Clock func() time.Time
}

func (a Access) writes() resolvers.Writes {
	w := resolvers.Writes{Clock: a.Clock}
	if a.Tokens == nil {
		if w.Closed = a.Closed; w.Closed == "" {
			w.Closed = "this server takes no writes"
		}
	}
	return w
}

// authenticated gives a request the one who asks. Without a token that is nobody. A token that does not hold
// ends the request, a query's too: whoever sends one believes that it counts, and would not hear otherwise that it has ended.
func (s *Server) authenticated(w http.ResponseWriter, r *http.Request) (*http.Request, *refusal) {
	ctx, refused := s.identified(r.Context(), r.Header.Values("Authorization"))
	if refused != nil && refused.status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", `Bearer realm="gravamen"`)
	}
	return r.WithContext(ctx), refused
}

// identified is the context of the one whose token stands in headers Authorization.
func (s *Server) identified(ctx context.Context, authorization []string) (context.Context, *refusal) {
	switch {
	case len(authorization) == 0 && s.access.Readers:
		return ctx, s.unauthenticated(ctx, "send a token: Authorization: Bearer … as a header, or on a WebSocket in the payload of connection_init")
	case len(authorization) == 0 || s.access.Tokens == nil && !s.access.Readers:
		return ctx, nil
	}
	scheme, token, _ := strings.Cut(authorization[0], " ")
	if len(authorization) > 1 || !strings.EqualFold(scheme, "Bearer") || token == "" || s.access.Tokens == nil {
		return ctx, s.unauthenticated(ctx, "the header Authorization must be Bearer, a space and one token, or be left out")
	}
	bounded, cancel := context.WithTimeout(ctx, s.limits.Timeout/2) // the other half is for the answer
	defer cancel()
	who, err := s.access.Tokens.Principal(bounded, token)
	domain, _ := errors.AsType[*graph.Error](err)
	switch {
	case err == nil:
		return resolvers.WithPrincipal(ctx, who), nil
	case errors.Is(err, graph.ErrUnauthenticated) && domain != nil:
		return ctx, s.unauthenticated(ctx, domain.Message)
	}
	s.logger.ErrorContext(ctx, "tokens cannot be looked up", slog.Any("error", err))
	return ctx, &refusal{http.StatusServiceUnavailable, resolvers.CodeUnavailable, "tokens cannot be looked up now; try again shortly"}
}

func (s *Server) unauthenticated(ctx context.Context, message string) *refusal {
	s.logger.WarnContext(ctx, "request refused", slog.String("code", string(resolvers.CodeUnauthenticated)), slog.String("reason", message))
	return &refusal{http.StatusUnauthorized, resolvers.CodeUnauthenticated, message}
}

// forReaders keeps from everybody but readers what is not GraphQL, where readers must present a token: exports, the feed, pages with
// what the graph tells of their subjects.
func (s *Server) forReaders(next http.Handler) http.Handler {
	if !s.access.Readers {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r, refused := s.authenticated(w, r)
		if refused != nil {
			s.guard.turnAway(w, r, refused)
			return
		}
		next.ServeHTTP(w, r)
	})
}
