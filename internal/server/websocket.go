package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"

	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/resolvers"
)

// GraphQL over a WebSocket, by the protocol graphql-transport-ws: operations side by side on one connection, each under an id
// that its client chooses. The protocol says with which code a connection is closed for what.

const socketProtocol = "graphql-transport-ws"

// The codes of the protocol.
const (
	closeBadRequest     websocket.StatusCode = 4400
	closeUnauthorized   websocket.StatusCode = 4401
	closeForbidden      websocket.StatusCode = 4403
	closeNotAcceptable  websocket.StatusCode = 4406
	closeInitTimeout    websocket.StatusCode = 4408
	closeDuplicateID    websocket.StatusCode = 4409
	closeTooManyInits   websocket.StatusCode = 4429
	maxOperationIDBytes                      = 200
)

// message is one of the protocol, either way.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// socket is one connection.
type socket struct {
	server       *Server
	conn         *websocket.Conn
	headers      http.Header
	acknowledged atomic.Bool

	authorization []string // as in the header of the request, or in connection_init; of the goroutine that reads

	writing, written atomic.Int64 // messages

	mu         sync.Mutex
	operations map[string]*operation // by id, those that its client has not completed
	live       int                   // operations, those among them that are completed and about to end
	leaving    bool                  // no operation may begin
	working    sync.WaitGroup        // for the operations
	running    sync.WaitGroup        // for them and the signs of life
}

// operation is one under way.
type operation struct{ cancel context.CancelFunc }

// isSocket says whether a request wants to become a WebSocket.
func isSocket(r *http.Request) bool { return strings.EqualFold(r.Header.Get("Upgrade"), "websocket") }

func (s *Server) webSocket(w http.ResponseWriter, r *http.Request) {
	if !s.streams.connections.take() {
		write(w, http.StatusServiceUnavailable, busy(resolvers.CodeSockets, "%d WebSockets are open already; try again later", s.streams.connections.most))
		return
	}
	defer s.streams.connections.give()
	if !s.streams.begin() {
		write(w, http.StatusServiceUnavailable, busy(resolvers.CodeUnavailable, "the server is about to stop; connect again"))
		return
	}
	defer s.streams.end()
	// Without a look at where a page comes from, any page on the web could use a visitor's network to ask a server in it.
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{socketProtocol}, OriginPatterns: s.limits.Streams.Origins})
	if err != nil {
		return // the client has been told
	}
	defer conn.CloseNow() //nolint:errcheck // it is closed already, or the client does not answer
	if conn.Subprotocol() != socketProtocol {
		_ = conn.Close(closeNotAcceptable, "the subprotocol is "+socketProtocol)
		return
	}
	conn.SetReadLimit(s.limits.BodyBytes)
	k := &socket{server: s, conn: conn, headers: r.Header, authorization: r.Header.Values("Authorization"), operations: map[string]*operation{}}
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	late := time.AfterFunc(s.limits.Streams.Init, func() {
		if !k.acknowledged.Load() {
			k.close(closeInitTimeout, "connection_init did not come in time")
		}
	})
	defer late.Stop()
	k.running.Go(func() {
		k.beat(ctx)
		cancel()
	})
	k.read(ctx)
	cancel()
	k.running.Wait()
}

// close ends the connection. Why is for the client; one that does not hear it is cut off seconds later.
func (k *socket) close(code websocket.StatusCode, why string) { _ = k.conn.Close(code, why) }

// beat asks the client for signs of life, and sends it away when the server stops.
func (k *socket) beat(ctx context.Context) {
	limits := &k.server.limits.Streams
	ticker := time.NewTicker(limits.Heartbeat)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-k.server.streams.draining:
			k.finish(ctx)
			k.close(websocket.StatusGoingAway, "the server is about to stop; connect again")
			return
		case <-ticker.C:
			// A client that is behind reads what was sent before until it comes to the ping.
			bounded, cancel := context.WithTimeout(ctx, limits.Heartbeat+limits.Write)
			err := k.conn.Ping(bounded)
			cancel()
			if err != nil {
				return
			}
		}
	}
}

// finish lets no operation begin, and waits for those that have one response, unless the client does not read. Subscriptions end, and are
// not completed: a client connects again and goes on with them.
func (k *socket) finish(ctx context.Context) {
	k.mu.Lock()
	k.leaving = true
	k.mu.Unlock()
	done := make(chan struct{})
	go func() {
		k.working.Wait()
		close(done)
	}()
	before, moment, most := k.written.Load(), time.After(lastWrite), time.After(k.server.limits.WriteTimeout)
	for {
		select {
		case <-moment:
			if k.written.Load() == before && k.writing.Load() > 0 {
				return
			}
		case <-done:
			return
		case <-ctx.Done():
			return
		case <-most:
			return
		}
	}
}

// read handles what the client says until the connection ends.
func (k *socket) read(ctx context.Context) {
	for {
		kind, text, err := k.conn.Read(ctx)
		if errors.Is(err, websocket.ErrMessageTooBig) {
			observe.TurnedAway(ctx, []string{string(resolvers.CodeBodyTooLarge)})
		}
		if err != nil {
			return
		}
		var m message
		if kind != websocket.MessageText || !utf8.Valid(text) || json.Unmarshal(text, &m) != nil {
			k.close(closeBadRequest, "a message is one JSON object with a type, in a text of UTF-8")
			return
		}
		if !k.paid(ctx, &m) {
			continue
		}
		if code, why := k.handle(ctx, &m); code != 0 {
			k.close(code, why)
			return
		}
	}
}

// paid takes a token for a message that is to be answered. A client that has none hears it, and is not read from for as long as it must
// wait, so that its messages wait with it; its signs of life must still be seen in time.
func (k *socket) paid(ctx context.Context, m *message) bool {
	c := clientOf(ctx)
	if c == nil || m.Type != "subscribe" && m.Type != "ping" {
		return true
	}
	refused, wait := c.take()
	if refused == nil {
		return true
	}
	observe.TurnedAway(ctx, []string{string(refused.code)})
	k.mu.Lock()
	taken := k.operations[m.ID] != nil
	k.mu.Unlock()
	if m.Type == "subscribe" && m.ID != "" && !taken && k.acknowledged.Load() { // else an operation under way would seem to have failed
		k.fail(ctx, m.ID, refused.response())
	}
	select {
	case <-time.After(min(time.Duration(wait)*time.Second, k.server.limits.Streams.Heartbeat)):
	case <-ctx.Done():
	}
	return false
}

// handle handles one message; it gives a code where the connection must end for it.
func (k *socket) handle(ctx context.Context, m *message) (websocket.StatusCode, string) {
	switch m.Type {
	case "connection_init":
		if k.acknowledged.Swap(true) {
			return closeTooManyInits, "connection_init came twice"
		}
		if given := authorizationIn(m.Payload); given != "" {
			k.authorization = []string{given}
		}
		_, refused := k.server.identified(ctx, k.authorization)
		if refused != nil {
			observe.TurnedAway(ctx, []string{string(refused.code)})
		}
		switch {
		case refused == nil:
		case refused.status == http.StatusUnauthorized:
			return closeForbidden, refused.message
		default:
			return websocket.StatusTryAgainLater, refused.message
		}
		_ = k.write(ctx, &message{Type: "connection_ack"}) // a failure ends the connection, here and below
	case "ping":
		_ = k.write(ctx, &message{Type: "pong"})
	case "pong":
	case "subscribe":
		return k.subscribe(ctx, m)
	case "complete":
		k.mu.Lock()
		defer k.mu.Unlock()
		if op := k.operations[m.ID]; op != nil {
			op.cancel()
			delete(k.operations, m.ID) // the client may use the id again
		}
	default:
		return closeBadRequest, "a client sends connection_init, ping, pong, subscribe and complete"
	}
	return 0, ""
}

// authorizationIn is what a payload of connection_init holds in the place of the header, which pages cannot set.
func authorizationIn(payload json.RawMessage) string {
	var given struct{ Authorization string } // whatever the case of its letters
	if json.Unmarshal(payload, &given) != nil {
		return ""
	}
	return given.Authorization
}

// subscribe starts an operation of any kind.
func (k *socket) subscribe(ctx context.Context, m *message) (websocket.StatusCode, string) {
	switch {
	case !k.acknowledged.Load():
		return closeUnauthorized, "connection_init comes first"
	case m.ID == "" || len(m.ID) > maxOperationIDBytes:
		return closeBadRequest, "the id of an operation has 1 to 200 bytes"
	}
	request, refused := k.server.limits.decoded(m.Payload)
	if refused == nil {
		refused = request.check()
	}
	if refused == nil {
		ctx, refused = k.server.identified(ctx, k.authorization) // again: the token may have ended
	}
	if refused != nil {
		k.turnAway(ctx, m.ID, nil, refused.response())
		return 0, ""
	}
	params := request.params(k.headers)
	ctx, cancel := context.WithCancel(ctx)
	op := &operation{cancel}
	k.mu.Lock()
	taken, full, leaving := k.operations[m.ID] != nil, k.live >= k.server.limits.Streams.Operations, k.leaving
	if !taken && !full && !leaving {
		k.operations[m.ID] = op
		k.live++
		k.working.Add(1)
	}
	k.mu.Unlock()
	switch {
	case taken:
		cancel()
		return closeDuplicateID, "an operation of this id is under way"
	case full:
		cancel()
		k.turnAway(ctx, m.ID, params, busy(resolvers.CodeOperations, "%d operations are under way on this connection; complete one of them first", k.server.limits.Streams.Operations))
		return 0, ""
	case leaving:
		cancel()
		k.turnAway(ctx, m.ID, params, busy(resolvers.CodeUnavailable, "the server is about to stop; connect again"))
		return 0, ""
	}
	k.running.Go(func() {
		defer k.working.Done()
		defer cancel()
		k.run(ctx, m.ID, op, params)
	})
	return 0, ""
}

func (k *socket) run(ctx context.Context, id string, op *operation, params *graphql.RawParams) {
	failure, cut := k.server.operate(ctx, params, func(response *Response) error {
		if err := ctx.Err(); err != nil {
			return err // the id may be another operation's by now
		}
		text, err := response.text()
		if err != nil {
			return err
		}
		return k.write(ctx, &message{ID: id, Type: "next", Payload: text})
	})
	k.mu.Lock()
	if k.operations[id] == op {
		delete(k.operations, id) // before the client hears of the end, since it may use the id again then
	}
	k.live--
	k.mu.Unlock()
	switch {
	case cut || ctx.Err() != nil: // the client has completed it, is gone, or goes on with it elsewhere
	case failure != nil:
		k.fail(ctx, id, failure)
	default:
		_ = k.write(ctx, &message{ID: id, Type: "complete"})
	}
}

// turnAway answers for an operation that does not begin. Without params it is not known what it was.
func (k *socket) turnAway(ctx context.Context, id string, params *graphql.RawParams, refused *Response) {
	observe.TurnedAway(ctx, codesOf(refused.Errors))
	if params != nil && k.server.documents.complete(ctx, params) == nil {
		k.server.writesRefused(ctx, params, nil, refused.Errors)
	}
	k.fail(ctx, id, refused)
}

// fail ends an operation with its errors.
func (k *socket) fail(ctx context.Context, id string, failure *Response) {
	if text, err := json.Marshal(failure.Errors); err == nil {
		_ = k.write(ctx, &message{ID: id, Type: "error", Payload: text})
	}
}

// write sends a message. A client that does not take it in time loses the connection, and so does one that is gone.
func (k *socket) write(ctx context.Context, m *message) error {
	text, err := json.Marshal(m)
	if err != nil {
		return err
	}
	bounded, cancel := context.WithTimeout(context.WithoutCancel(ctx), k.server.limits.Streams.Write)
	defer cancel()
	k.writing.Add(1)
	defer k.writing.Add(-1)
	defer k.written.Add(1)
	if err = k.conn.Write(bounded, websocket.MessageText, text); err != nil {
		_ = k.conn.CloseNow()
	}
	return err
}
