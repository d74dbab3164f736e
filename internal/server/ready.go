package server

import (
	"context"
	"errors"
	"net/http"
	"sync/atomic"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/gravamen/gravamen/graph"
)

// readiness asks the store whether it can answer, on behalf of all who want to know at a time. No limit of clients holds for probes, so
// that whoever sends thousands must not keep the database busy.
type readiness struct {
	asking singleflight.Group
	asked  atomic.Pointer[time.Time] // when it last could
}

// readyFor is how long a store that could answer is taken to be able to.
const readyFor = 100 * time.Millisecond

// ask has the store asked for itself, not for who happens to be the first and may leave.
func (r *readiness) ask(ctx context.Context, store graph.Store, timeout time.Duration) error {
	if last := r.asked.Load(); last != nil && time.Since(*last) < readyFor {
		return nil
	}
	_, err, _ := r.asking.Do("", func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), timeout)
		defer cancel()
		err := store.Ready(ctx)
		if now := time.Now(); err == nil {
			r.asked.Store(&now)
		}
		return nil, err
	})
	return err
}

func (s *Server) ready(w http.ResponseWriter, r *http.Request) {
	if s.leaving.Load() {
		say(w, http.StatusServiceUnavailable, "not ready: the server is about to stop\n")
		return
	}
	if err := s.readiness.ask(r.Context(), s.store, s.limits.Timeout); err != nil {
		message := "not ready\n"
		if domain, ok := errors.AsType[*graph.Error](err); ok {
			message = "not ready: " + domain.Message + "\n"
		}
		say(w, http.StatusServiceUnavailable, message)
		return
	}
	say(w, http.StatusOK, "ready\n")
}

func say(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text)) // a client that has gone needs no answer
}
