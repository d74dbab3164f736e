package server

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/resolvers"
)

// GraphQL over server-sent events, the "distinct connections mode" of that protocol: one request, one stream, in it an event
// next for each response and complete at its end. Errors for which nothing is executed come the same way: a browser's
// EventSource shows its page nothing of an answer that is no stream.

// eventType is the media type that asks for a stream.
const eventType = "text/event-stream"

// eventStream writes events to one client. What the client does not take in time ends the stream.
type eventStream struct {
	server     *Server
	mu         sync.Mutex
	writer     http.ResponseWriter
	controller *http.ResponseController
	giveUp     context.CancelFunc
}

func (s *Server) sse(w http.ResponseWriter, r *http.Request, params *graphql.RawParams) {
	if !s.streams.begin() {
		w.Header().Set("Connection", "close")
		refused := busy(resolvers.CodeUnavailable, "the server is about to stop; connect again")
		s.writesRefused(r.Context(), params, nil, refused.Errors)
		write(w, http.StatusServiceUnavailable, refused)
		return
	}
	defer s.streams.end()
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	out := &eventStream{server: s, writer: w, controller: http.NewResponseController(w), giveUp: cancel}
	header := w.Header()
	header.Set("Content-Type", eventType+"; charset=utf-8")
	header.Set("Cache-Control", "no-cache")
	header.Set("X-Accel-Buffering", "no") // a proxy that collects answers would hold events back
	if out.send(":\n\n") != nil {
		return
	}
	var beating sync.WaitGroup
	beating.Go(func() { out.beat(ctx) })
	failure, _ := s.operate(ctx, params, out.next)
	if failure != nil {
		_ = out.next(failure) // see below
	}
	_ = out.send("event: complete\ndata:\n\n") // a client that has gone needs no end
	cancel()
	beating.Wait()
	_ = out.controller.SetWriteDeadline(time.Now().Add(s.limits.Streams.Write)) // of what HTTP/1 writes at the end
}

// beat sends comments, by which proxies and clients see that the stream lives. A write that is under way when the server stops has a
// last moment.
func (e *eventStream) beat(ctx context.Context) {
	ticker := time.NewTicker(e.server.limits.Streams.Heartbeat)
	defer ticker.Stop()
	draining := e.server.streams.draining
	for {
		select {
		case <-ctx.Done():
			return
		case <-draining:
			draining = nil
			if e.mu.TryLock() {
				e.mu.Unlock()
			} else {
				_ = e.controller.SetWriteDeadline(time.Now().Add(lastWrite))
			}
		case <-ticker.C:
			_ = e.send(":\n\n") // a failure has ended the context
		}
	}
}

func (e *eventStream) next(response *Response) error {
	text, err := response.text()
	if err != nil {
		return fmt.Errorf("encode: %w", err)
	}
	return e.send("event: next\ndata: " + string(text) + "\n\n") // JSON as it is written here has no line breaks
}

func (e *eventStream) send(text string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	_ = e.controller.SetWriteDeadline(time.Now().Add(e.server.limits.Streams.Write))
	_, err := e.writer.Write([]byte(text))
	if err == nil {
		err = e.controller.Flush()
	}
	_ = e.controller.SetWriteDeadline(time.Time{}) // HTTP/2 ends a stream at its deadline, be it written to or not
	if err != nil {
		e.giveUp()
		return fmt.Errorf("write: %w", err)
	}
	return nil
}
