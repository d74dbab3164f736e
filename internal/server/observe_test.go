package server_test

import (
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/server"
)

// counts waits until metrics hold a line.
func counts(t *testing.T, o *observe.Observer, line string) {
	t.Helper()
	var text string
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(time.Millisecond) {
		w := httptest.NewRecorder()
		o.Handler(false).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil))
		if text = w.Body.String(); strings.Contains(text, "\n"+line+"\n") {
			return
		}
	}
	for told := range strings.Lines(text) {
		if strings.HasPrefix(told, "gravamen_errors_total") || strings.HasPrefix(told, "gravamen_connections") {
			t.Log(told)
		}
	}
	t.Errorf("no line %s among the metrics", line)
}

// What a WebSocket brings and is turned away counts as it does over HTTP, once, and the request's line in the log tells the codes.
func TestWhatSocketsAreRefusedIsCounted(t *testing.T) {
	tokens, log, limits := new(holder), new(lines), quick()
	logger := slog.New(slog.NewJSONHandler(log, nil))
	limits.BodyBytes, limits.Streams.Operations, limits.Streams.Heartbeat = bodyLimit, 1, time.Second
	limits.Clients = server.ClientLimits{Rate: 1, Burst: 8}
	limits.Observer = observe.New(observe.Options{Logger: logger})
	srv := httptest.NewServer(server.NewWithAccess(memstore.New(), server.Access{Tokens: tokens, Readers: true}, limits, logger).Handler())
	defer srv.Close()
	address := strings.TrimPrefix(srv.URL, "http://")
	refused := func(code, times string) {
		t.Helper()
		counts(t, limits.Observer, `gravamen_errors_total{code="`+code+`",operation="refused"} `+times)
	}

	k, err := dial(t, address, spoken) // the first token
	if err != nil {
		t.Fatal(err)
	}
	k.send(`{"type": "connection_init"}`)
	if _, err := k.hear(); websocket.CloseStatus(err) != 4403 {
		t.Fatal(err)
	}
	refused("UNAUTHENTICATED", "1")

	if k, err = dial(t, address, spoken); err != nil {
		t.Fatal(err)
	}
	k.send(`{"type": "connection_init", "payload": {"Authorization": "Bearer ` + readersToken + `"}}`)
	if m, err := k.hear(); err != nil || m.Type != "connection_ack" {
		t.Fatalf("%+v, %v", m, err)
	}
	hear := func(code string) {
		t.Helper()
		if p, err := k.next(); err != nil || p == nil || p.code() != code {
			t.Fatalf("%+v, %v; want %s", p, err, code)
		}
	}
	k.send(`{"type": "subscribe", "id": "1", "payload": ` + asked(subscription, "") + `}`)
	k.send(`{"type": "subscribe", "id": "2", "payload": ` + post(question) + `}`)
	hear("LIMIT_OPERATIONS")
	refused("LIMIT_OPERATIONS", "1")
	k.send(`{"type": "subscribe", "id": "3", "payload": {"query": 7}}`)
	hear("INVALID")
	refused("INVALID", "1")
	tokens.ended.Store(true)
	k.send(`{"type": "subscribe", "id": "4", "payload": ` + post(question) + `}`)
	hear("UNAUTHENTICATED")
	refused("UNAUTHENTICATED", "2")
	for range 6 {
		k.send(`{"type": "ping"}`)
	}
	refused("LIMIT_RATE", "1")
	k.send(`{"type": "ping", "id": "` + strings.Repeat("x", bodyLimit) + `"}`)
	refused("LIMIT_BODY", "1")
	for end := time.Now().Add(patience); !strings.Contains(log.String(), `"codes":["LIMIT_OPERATIONS","INVALID","UNAUTHENTICATED","LIMIT_RATE"`); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("the line of the request does not tell the codes:\n%s", log)
		}
	}
}

// A connection that ends as it comes is counted by the limit that it would have been past.
func TestRefusedConnectionsAreCounted(t *testing.T) {
	for limit, bounds := range map[string]server.ConnectionLimits{"connections": {All: 1}, "client-connections": {Client: 1}} {
		o := observe.New(observe.Options{})
		address := served(t, server.Limits{Connections: bounds, Observer: o})
		for _, times := range []string{"0", "1"} {
			conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", address)
			if err != nil {
				t.Fatal(err)
			}
			defer conn.Close() //nolint:errcheck // nothing is written
			if times == "1" {
				_, _ = io.Copy(io.Discard, conn) // until it ends
			}
			counts(t, o, `gravamen_connections_refused_total{limit="`+limit+`"} `+times)
		}
	}
}
