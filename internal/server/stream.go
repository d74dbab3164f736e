package server

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/resolvers"
)

// Streams are the two ways on which an operation may have many responses: a WebSocket (websocket.go) and server-sent events
// (sse.go). Both hand their requests to operate, and differ in how they write down what it gives.

// StreamLimits bound what stays open. The zero value takes the defaults.
type StreamLimits struct {
	Subscriptions int           // 200 at one time, on all connections together
	Connections   int           // 500 WebSockets at one time
	Operations    int           // 20 at one time on one WebSocket, subscriptions or not
	Poll          time.Duration // 500 ms between two looks for something new, for all subscriptions together
	Patience      time.Duration // 30 s of a store that fails, until a subscription ends with its error
	Init          time.Duration // 5 s from the opening of a WebSocket until its client has introduced itself
	Heartbeat     time.Duration // 15 s between two signs of life, by which a client or a proxy sees that there is nothing new
	Write         time.Duration // 10 s for one message; a client that does not take it by then is dropped. A ping has Heartbeat more
	Origins       []string      // hosts, beside the server's own, whose pages may open a WebSocket: patterns of path.Match
}

func (l StreamLimits) withDefaults() StreamLimits {
	for value, fallback := range map[*time.Duration]time.Duration{&l.Init: 5 * time.Second, &l.Heartbeat: 15 * time.Second, &l.Write: 10 * time.Second} {
		if *value == 0 {
			*value = fallback
		}
	}
	return l // Poll and Patience have theirs in resolvers
}

// streams are those that are open.
type streams struct {
	subscriptions, connections slots

	mu       sync.Mutex
	draining chan struct{} // closed when no stream may begin, and all must end
	open     sync.WaitGroup
}

func newStreams(limits *StreamLimits) *streams {
	out := &streams{draining: make(chan struct{})}
	out.subscriptions.most, out.connections.most = int64(limits.Subscriptions), int64(limits.Connections)
	return out
}

// begin counts a stream in, until its end is called; false where the server is about to stop.
func (s *streams) begin() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.draining:
		return false
	default:
		s.open.Add(1)
		return true
	}
}

func (s *streams) end() { s.open.Done() }

// drain tells every stream to end. It may be called once.
func (s *streams) drain() {
	s.mu.Lock()
	defer s.mu.Unlock()
	close(s.draining)
}

// wait returns when the streams have ended, or the context has.
func (s *streams) wait(ctx context.Context) {
	ended := make(chan struct{})
	go func() {
		s.open.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-ctx.Done():
	}
}

// lastWrite is what is left to a write that is under way when the server stops.
const lastWrite = 2 * time.Second

// untilDrain is the context until the server stops.
func (s *streams) untilDrain(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		select {
		case <-s.draining:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, cancel
}

// follow takes the place of a subscription, or says why there is none.
func (s *streams) follow(c *client) (give func(), full *Response) {
	if c != nil && !c.subscriptions.take() {
		return nil, busy(resolvers.CodeSubscriptions, "this client follows %d subscriptions, which is as many as it may; end one of them, or page through changes", c.subscriptions.most)
	}
	own := func() {
		if c != nil {
			c.subscriptions.give()
		}
	}
	if !s.subscriptions.take() {
		own()
		return nil, busy(resolvers.CodeSubscriptions, "%d subscriptions are followed already; try again later, or page through changes", s.subscriptions.most)
	}
	return func() {
		s.subscriptions.give()
		own()
	}, nil
}

// slots are how many of something there may be at one time; as many as come where most is 0.
type slots struct {
	most  int64
	taken atomic.Int64
}

func (s *slots) take() bool {
	if now := s.taken.Add(1); s.most > 0 && now > s.most {
		s.taken.Add(-1)
		return false
	}
	return true
}

func (s *slots) give() { s.taken.Add(-1) }

// busy is what a client hears for which there is no room. It is no fault of the server, so nothing is logged.
func busy(code resolvers.Code, format string, args ...any) *Response {
	err := gqlerror.Errorf(format, args...)
	err.Extensions = map[string]any{"code": code}
	return &Response{Errors: gqlerror.List{err}}
}

// operate answers an operation, response by response: one for a query, as it stands under the limits of any request, and for
// a subscription as many as come until the context ends, emit fails or the server stops. It gives the errors for which nothing was
// executed, or by which a subscription ended; nil where all went well. cut says that a subscription ended because the server stops.
func (s *Server) operate(ctx context.Context, params *graphql.RawParams, emit func(*Response) error) (failure *Response, cut bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	unknown := s.documents.complete(ctx, params)
	ctx, end := s.observed(ctx, params)
	var told gqlerror.List
	defer func() {
		if failure != nil {
			told = append(told, failure.Errors...)
		}
		end(told)
	}()
	send := emit
	emit = func(response *Response) error {
		told = append(told, response.Errors...)
		return send(response)
	}
	if unknown != nil {
		return outgoing(s.executor.DispatchError(ctx, gqlerror.List{unknown})), false
	}
	defer func() {
		if panicked := recover(); panicked != nil { // outside of a request's own goroutine nobody else would catch it
			failure = outgoing(s.executor.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(resolvers.Recover(s.logger)(ctx, panicked))}))
		}
	}()
	ctx = graphql.StartOperationTrace(ctx)
	operation, refused := s.operation(ctx, params)
	switch {
	case refused != nil:
		return outgoing(refused), false
	case operation.Operation.Operation != ast.Subscription:
		_ = emit(outgoing(s.answer(ctx, operation))) // it was the last thing to do
		return nil, false
	}
	give, full := s.streams.follow(clientOf(ctx))
	if full != nil {
		return full, false
	}
	defer give()
	following, stop := s.streams.untilDrain(ctx)
	defer stop()
	respond, following := s.executor.DispatchOperation(following, operation)
	for response := respond(following); response != nil; response = respond(following) {
		if emit(outgoing(response)) != nil {
			return nil, false
		}
	}
	if err := resolvers.Ended(following); err != nil {
		return outgoing(s.executor.DispatchError(following, gqlerror.List{gqlerror.Wrap(err)})), false
	}
	return nil, following.Err() != nil && ctx.Err() == nil
}

// lone refuses a subscription to one field under two names, or to one that is skipped: the rules of gqlparser let both pass.
func lone(operation *graphql.OperationContext) error {
	if operation.Operation.Operation != ast.Subscription || len(graphql.CollectFields(operation, operation.Operation.SelectionSet, []string{"Subscription"})) == 1 {
		return nil
	}
	return graph.Errorf(graph.ErrInvalid, "a subscription is to one field, under one name: open one for each")
}

// errStreamed is for a subscription that is sent by a way on which there is one response.
var errStreamed = graph.Errorf(graph.ErrInvalid, "a subscription is answered as a stream: accept %s, or open a WebSocket with the subprotocol %s", eventType, socketProtocol)
