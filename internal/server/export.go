package server

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/export"
)

// Exporter gives what the server gives to download, for use without HTTP. Its questions have the server's limits, but for their time,
// which is that of exports; and answers are not kept, since nobody asks for the same page again.
func (s *Server) Exporter() *export.Exporter {
	limits := s.limits
	limits.KeptAnswers, limits.Timeout = 0, limits.Exports.Timeout
	ask := New(s.store, limits, s.logger).execute
	free := func(ctx context.Context, params *graphql.RawParams) *graphql.Response {
		return ask(context.WithValue(ctx, clientKey{}, (*client)(nil)), params) // an export is one request, and bounded by its turn
	}
	return export.New(s.store, free, limits.Exports)
}

// exports answers exports until the server stops. Those that take longer then than any other request may break off: they may have minutes
// to go.
func (s *Server) exports() http.Handler {
	exporter := s.Exporter()
	s.readings(exporter, s.api)
	next := exporter.Handler()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancel(r.Context())
		defer cancel()
		go func() {
			select {
			case <-ctx.Done():
				return
			case <-s.streams.draining:
			}
			_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(s.limits.WriteTimeout)) // of a write that is under way
			select {
			case <-ctx.Done():
			case <-time.After(s.limits.WriteTimeout):
				cancel()
			}
		}()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
