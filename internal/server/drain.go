package server

import (
	"fmt"
	"net/http"
	"time"
)

// A balancer goes on sending requests until it has seen /readyz fail, or was told of the end by whoever manages both; it does not
// look as often as a server may stop. So a server that is to stop says so first and answers on for the drain's delay.

// leave waits for the drain's delay, unless answering fails meanwhile.
func (s *Server) leave(failed <-chan error) error {
	s.leaving.Store(true)
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-time.After(s.limits.DrainDelay):
		return nil
	}
}

// part asks the client to open another connection for its next request, so that few idle ones are left to close under a request that
// is on its way.
func (s *Server) part(w http.ResponseWriter) {
	if s.leaving.Load() {
		w.Header().Set("Connection", "close")
	}
}
