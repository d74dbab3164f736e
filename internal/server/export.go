package server

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/resolvers"
)

// Exporter gives what the server gives to download, for use without HTTP. Its questions have the server's limits, but for their time,
// which is that of exports. A client pays for their shapes and their time, but not their price, since an export may read all that there
// is. Answers are not kept: nobody asks for the same page again.
func (s *Server) Exporter() *export.Exporter {
	limits := s.limits
	limits.KeptAnswers, limits.Timeout = 0, limits.Exports.Timeout
	asked := newServer(s.store, Access{}, limits, s.logger, func(ctx context.Context, _, novelty int) { charge(ctx, 0, novelty) })
	return export.New(s.store, asked.execute, limits.Exports)
}

// exports answers exports until the server stops. Those that take longer then than any other request may break off: they may have minutes
// to go.
func (s *Server) exports() http.Handler {
	exporter := s.Exporter()
	s.readings(exporter, s.api)
	next := exporter.Handler()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c := clientOf(r.Context()); c != nil {
			if !c.exports.take() {
				w.Header().Set("Retry-After", "10")
				s.guard.turnAway(w, r, &refusal{http.StatusServiceUnavailable, resolvers.CodeExports, fmt.Sprintf("%d exports of this client are being answered, which is as many as there may be; come again in some seconds", c.exports.most)})
				return
			}
			defer c.exports.give()
		}
		ctx, cancel := context.WithCancel(r.Context())
		controller := http.NewResponseController(w)
		_ = controller.SetWriteDeadline(time.Time{}) // each write has one of its own, and the work between them its time
		var watching sync.WaitGroup
		defer watching.Wait() // the connection may be another request's then
		defer cancel()
		watching.Go(func() {
			select {
			case <-ctx.Done():
				return
			case <-s.streams.draining:
			}
			_ = controller.SetWriteDeadline(time.Now().Add(s.limits.WriteTimeout)) // of a write that is under way
			select {
			case <-ctx.Done():
			case <-time.After(s.limits.WriteTimeout):
				cancel()
			}
		})
		next.ServeHTTP(w, r.WithContext(ctx))
		_ = controller.SetWriteDeadline(time.Now().Add(s.limits.Exports.Write)) // of what HTTP/1 writes at the end
	})
}
