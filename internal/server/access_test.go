package server_test

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/coder/websocket"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// holder is an authenticator to whom one token is known until it ends.
type holder struct{ ended atomic.Bool }

const readersToken = "gvm_one"

func (h *holder) Principal(_ context.Context, token string) (*graph.Principal, error) {
	if token != readersToken || h.ended.Load() {
		return nil, graph.Errorf(graph.ErrUnauthenticated, "this token does not hold: it is unknown or was revoked")
	}
	return &graph.Principal{Name: "reading-room", Role: graph.RoleReader}, nil
}

// Where readers must present a token nothing is told without one, by whatever door, but whether the server is there.
func TestReadersPresentATokenAtEveryDoor(t *testing.T) {
	tokens, log := new(holder), new(lines)
	logger := slog.New(slog.NewJSONHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	limits := quick()
	s := server.NewWithAccess(memstore.New(), server.Access{Tokens: tokens, Readers: true}, limits, logger)
	h := s.Handler()
	for _, target := range []string{get("query", question), "/", "/feed.atom", "/sitemap.xml", "/graphiql", "/assets/index.js", "/country/CN", "/export/", "/export/accusations.csv", "/nowhere"} {
		for _, authorization := range []string{"", "Bearer gvm_two", "Basic gvm_one"} {
			w := send(t, h, "GET", target, "", "Authorization", authorization)
			if w.Code != http.StatusUnauthorized || w.Header().Get("WWW-Authenticate") != `Bearer realm="gravamen"` || codeIn(w.Body.String()) != "UNAUTHENTICATED" {
				t.Errorf("%s with %q: %d %v %s", target, authorization, w.Code, w.Header(), w.Body)
			}
		}
		if !strings.HasPrefix(target, "/graphql?") { // which can become a WebSocket, where the token comes later
			if w := send(t, h, "GET", target, "", "Upgrade", "websocket", "Connection", "Upgrade"); w.Code != http.StatusUnauthorized {
				t.Errorf("%s as if it were a WebSocket: %d %s", target, w.Code, w.Body)
			}
		}
		if w := send(t, h, "GET", target, "", "Authorization", "Bearer "+readersToken); w.Code == http.StatusUnauthorized {
			t.Errorf("%s with a token: %d %s", target, w.Code, w.Body)
		}
	}
	for _, target := range []string{"/livez", "/readyz"} {
		if w := send(t, h, "GET", target, ""); w.Code != http.StatusOK {
			t.Errorf("%s: %d", target, w.Code)
		}
	}
	if w := send(t, h, "POST", "/graphql", post(mutation), "Authorization", "Bearer "+readersToken); !strings.Contains(w.Body.String(), `"code":"FORBIDDEN"`) {
		t.Errorf("a reader's mutation: %s", w.Body)
	}

	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, listener) }()
	defer func() {
		stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
		settled(t)
	}()
	for _, payload := range []string{`{}`, `{"Authorization": "Bearer gvm_two"}`, `{"authorization": 7}`} {
		k, err := dial(t, listener.Addr().String(), spoken)
		if err != nil {
			t.Fatal(err)
		}
		k.send(`{"type": "connection_init", "payload": ` + payload + `}`)
		if m, err := k.hear(); websocket.CloseStatus(err) != 4403 {
			t.Errorf("%s: %+v, %v", payload, m, err)
		}
	}
	k, err := dial(t, listener.Addr().String(), spoken)
	if err != nil {
		t.Fatal(err)
	}
	k.send(`{"type": "connection_init", "payload": {"Authorization": "Bearer ` + readersToken + `"}}`)
	if m, err := k.hear(); err != nil || m.Type != "connection_ack" {
		t.Fatalf("%+v, %v", m, err)
	}
	k.send(`{"type": "subscribe", "id": "1", "payload": ` + post(question) + `}`)
	if p, err := k.next(); err != nil || p == nil || p.Data == nil {
		t.Errorf("%+v, %v", p, err)
	}
	if p, err := k.next(); err != nil || p != nil {
		t.Errorf("the end: %+v, %v", p, err)
	}
	tokens.ended.Store(true)
	k.send(`{"type": "subscribe", "id": "2", "payload": ` + post(question) + `}`)
	if p, err := k.next(); err != nil || p == nil || p.code() != "UNAUTHENTICATED" {
		t.Errorf("once the token has ended: %+v, %v", p, err)
	}
	if strings.Contains(log.String(), "gvm_") {
		t.Errorf("a token is in the log:\n%s", log)
	}
	if !strings.Contains(log.String(), `"msg":"write refused","by":"reading-room","deed":"recordCase","code":"FORBIDDEN"`) {
		t.Errorf("the write that was refused is not in the log:\n%s", log)
	}
}
