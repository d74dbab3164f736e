package server_test

import (
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// What breaks the protocol closes the connection with the code that the protocol has for it.
func TestSocketProtocol(t *testing.T) {
	limits := quick()
	limits.BodyBytes, limits.Streams.Init, limits.Streams.Operations = bodyLimit, 300*time.Millisecond, 2
	address, _ := serve(t, memstore.New(), limits)
	const (
		hello   = `{"type": "connection_init"}`
		changes = `, "type": "subscribe", "payload": {"query": "subscription { changes { id } }"}}`
	)
	for name, c := range map[string]struct {
		send []string
		code websocket.StatusCode
	}{
		"no JSON":             {[]string{hello, `x`}, 4400},
		"no object":           {[]string{`[]`}, 4400},
		"no type":             {[]string{`{}`}, 4400},
		"unknown type":        {[]string{hello, `{"type": "start", "id": "1"}`}, 4400},
		"id is a number":      {[]string{hello, `{"id": 1` + changes}, 4400},
		"no id":               {[]string{hello, `{"id": ""` + changes}, 4400},
		"no UTF-8":            {[]string{hello, "{\"type\": \"ping\", \"id\": \"\xff\"}"}, 4400},
		"too early":           {[]string{`{"id": "1"` + changes}, 4401},
		"two introductions":   {[]string{hello, hello}, 4429},
		"an id twice":         {[]string{hello, `{"id": "1"` + changes, `{"id": "1"` + changes}, 4409},
		"silence":             {nil, 4408},
		"pings alone":         {[]string{`{"type": "ping"}`}, 4408},
		"a message too large": {[]string{hello, `{"type": "ping", "id": "` + strings.Repeat("x", bodyLimit) + `"}`}, websocket.StatusMessageTooBig},
	} {
		t.Run(name, func(t *testing.T) {
			k, err := dial(t, address, spoken)
			if err != nil {
				t.Fatal(err)
			}
			for _, text := range c.send {
				k.send(text)
			}
			for err == nil {
				_, err = k.hear()
			}
			if got := websocket.CloseStatus(err); got != c.code {
				t.Errorf("closed with %d (%v), want %d", got, err, c.code)
			}
		})
	}
	t.Run("another subprotocol", func(t *testing.T) {
		k, err := dial(t, address, &websocket.DialOptions{Subprotocols: []string{"graphql-ws"}})
		if err == nil {
			_, err = k.hear()
		}
		if got := websocket.CloseStatus(err); got != 4406 {
			t.Errorf("closed with %d (%v)", got, err)
		}
	})
	t.Run("operations side by side", func(t *testing.T) {
		k := greeted(t, address)
		want := func(id, kind, part string) {
			t.Helper()
			m, err := k.hear()
			if err != nil || m.ID != id || m.Type != kind || !strings.Contains(string(m.Payload), part) {
				t.Errorf("%+v, %v; want %s of %s with %s", m, err, kind, id, part)
			}
		}
		k.send(`{"type": "ping"}`)
		want("", "pong", "")
		k.send(`{"id": "1"` + changes)
		k.send(`{"id": "2"` + changes)
		k.send(`{"id": "3"` + changes)
		want("3", "error", "LIMIT_OPERATIONS")
		k.send(`{"id": "2", "type": "complete"}`)
		k.send(`{"id": "none", "type": "complete"}`)
		settledDown := time.Now().Add(patience)
		for { // until the second has ended
			k.send(`{"id": "4", "type": "subscribe", "payload": ` + post(question) + `}`)
			m, err := k.hear()
			if err != nil || time.Now().After(settledDown) {
				t.Fatalf("%+v, %v", m, err)
			}
			if m.Type == "next" {
				break
			}
		}
		want("4", "complete", "")
		k.send(`{"id": "4", "type": "subscribe", "payload": ` + post(question) + `}`)
		want("4", "next", `"accusationCount":0`)
		want("4", "complete", "")
		k.send(`{"id": "5", "type": "subscribe", "payload": {"query": 5}}`)
		want("5", "error", "query is a JSON number")
		k.send(`{"id": "5", "type": "subscribe"}`)
		want("5", "error", "the request is not complete JSON")
		k.send(`{"id": "5", "type": "subscribe", "payload": {}}`)
		want("5", "error", "the request holds no query")
	})
}

// A page from elsewhere cannot use its visitor's network to listen.
func TestSocketOrigin(t *testing.T) {
	limits := quick()
	limits.Streams.Origins = []string{"*.example.org"}
	address, _ := serve(t, memstore.New(), limits)
	for origin, allowed := range map[string]bool{
		"": true, "http://" + address: true, "https://app.example.org": true, "https://example.com": false, "https://example.org.example.com": false, "null": false,
	} {
		options := &websocket.DialOptions{Subprotocols: spoken.Subprotocols, HTTPHeader: http.Header{}}
		if origin != "" {
			options.HTTPHeader.Set("Origin", origin)
		}
		_, err := dial(t, address, options)
		if (err == nil) != allowed || err != nil && !strings.Contains(err.Error(), "403") {
			t.Errorf("from %q: %v", origin, err)
		}
	}
}

// A token that does not hold is refused before the connection becomes a WebSocket, so that its client hears why.
func TestSocketWithABadToken(t *testing.T) {
	for token, want := range map[string]struct {
		kind   error
		status int
		code   string
	}{
		"Bearer other": {graph.ErrUnauthenticated, http.StatusUnauthorized, "UNAUTHENTICATED"},
		"Basic x":      {graph.ErrUnauthenticated, http.StatusUnauthorized, "UNAUTHENTICATED"},
		"Bearer mine":  {graph.ErrUnavailable, http.StatusServiceUnavailable, "UNAVAILABLE"},
	} {
		srv := httptest.NewServer(server.NewWithAccess(memstore.New(), server.Access{Tokens: lost{want.kind}}, quick(), slog.New(slog.DiscardHandler)).Handler())
		defer srv.Close()
		options := &websocket.DialOptions{Subprotocols: spoken.Subprotocols, HTTPHeader: http.Header{"Authorization": {token}}}
		_, response, err := websocket.Dial(t.Context(), srv.URL+"/graphql", options)
		if err == nil || response == nil || response.StatusCode != want.status || response.Header.Get("Upgrade") != "" {
			t.Errorf("%s: %v, %+v", token, err, response)
			continue
		}
		text, err := io.ReadAll(response.Body)
		if err := errors.Join(err, response.Body.Close()); err != nil || !strings.Contains(string(text), want.code) {
			t.Errorf("%s: %s, %v", token, text, err)
		}
	}
}

// A client that is there but answers no ping is dropped.
func TestSocketWithoutPong(t *testing.T) {
	address, _ := serve(t, memstore.New(), quick())
	greeted(t, address) // coder/websocket answers pings only while it reads
	settled(t)
}

// An id may be used again once its operation is completed by the client, whether or not that has ended.
func TestIDsAreUsedAgain(t *testing.T) {
	address, _ := serve(t, memstore.New(), quick())
	for range 20 {
		k := greeted(t, address)
		k.send(`{"type": "subscribe", "id": "1", "payload": ` + asked(subscription, "") + `}`)
		k.send(`{"type": "complete", "id": "1"}`)
		k.send(`{"type": "subscribe", "id": "1", "payload": ` + post(question) + `}`)
		if p, err := k.next(); err != nil || p == nil || p.Data == nil || p.Data.Statistics == nil {
			t.Fatalf("%+v, %v", p, err)
		}
		k.close()
	}
}

// On a WebSocket each message that is to be answered takes a token, whatever is in it; who has none is not read from for a while.
func TestMessagesTakeTokens(t *testing.T) {
	limits := server.Limits{Clients: server.ClientLimits{Rate: 1, Burst: 3}}
	address, _ := serve(t, memstore.New(), limits)
	k := greeted(t, address) // the first token
	k.send(`{"type": "ping"}`)
	k.send(`{"type": "subscribe", "id": "1", "payload": {"query": 7}}`)
	k.send(`{"type": "subscribe", "id": "2", "payload": {"query": 7}}`)
	if m, err := k.hear(); err != nil || m.Type != "pong" {
		t.Fatal(m, err)
	}
	for _, code := range []string{"INVALID", "LIMIT_RATE"} {
		if p, err := k.next(); err != nil || p == nil || p.code() != code {
			t.Errorf("%+v, %v; want %s", p, err, code)
		}
	}
	begun := time.Now()
	k.send(`{"type": "subscribe", "id": "3", "payload": ` + post(question) + `}`)
	if p, err := k.next(); err != nil || p == nil || p.Data == nil || time.Since(begun) < 500*time.Millisecond {
		t.Errorf("after %s: %+v, %v", time.Since(begun), p, err)
	}
}
