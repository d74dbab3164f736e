package server_test

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// Clients that ask without a pause while a server is told to stop, each over connections of its own: readiness fails at once, and none
// of the requests that come during the delay is cut.
func TestDrainDelay(t *testing.T) {
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	base := "http://" + listener.Addr().String()
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	const delay = time.Second
	go func() {
		served <- server.New(memstore.New(), server.Limits{DrainDelay: delay}, slog.New(slog.DiscardHandler)).Serve(ctx, listener)
	}()
	get := func(client *http.Client, method, path, body string) (int, string, bool, error) {
		r, err := http.NewRequestWithContext(t.Context(), method, base+path, strings.NewReader(body))
		if err != nil {
			return 0, "", false, err
		}
		r.Header.Set("Content-Type", jsonType)
		response, err := client.Do(r)
		if err != nil {
			return 0, "", false, err
		}
		defer response.Body.Close() //nolint:errcheck // it is read
		text, err := io.ReadAll(response.Body)
		return response.StatusCode, string(text), response.Close, err
	}
	var answered, during atomic.Int64
	var asking sync.WaitGroup
	var leaving, full atomic.Bool // told to stop; the delay may be over
	for range 4 {
		asking.Go(func() {
			client := &http.Client{Transport: &http.Transport{}}
			defer client.CloseIdleConnections()
			for !full.Load() {
				told := leaving.Load()
				_, body, parting, err := get(client, http.MethodPost, "/graphql", post(question))
				if err != nil || body != counted {
					t.Errorf("got %v %q", err, body)
					return
				}
				answered.Add(1)
				if told {
					if during.Add(1); !parting {
						t.Error("an answer during the delay keeps the connection")
					}
				}
			}
		})
	}
	for answered.Load() < 20 {
		time.Sleep(time.Millisecond)
	}
	probe := &http.Client{Transport: &http.Transport{}}
	if status, body, _, err := get(probe, http.MethodGet, "/readyz", ""); err != nil || status != http.StatusOK {
		t.Fatalf("/readyz before: %v %d %q", err, status, body)
	}
	stop()
	told := time.Now()
	for {
		status, body, _, err := get(probe, http.MethodGet, "/readyz", "")
		if err != nil {
			t.Fatal(err)
		}
		if status == http.StatusServiceUnavailable && body == "not ready: the server is about to stop\n" {
			break
		}
		if time.Since(told) > delay/2 {
			t.Fatalf("/readyz still says %d %q", status, body)
		}
	}
	leaving.Store(true)
	if status, body, _, err := get(probe, http.MethodGet, "/livez", ""); err != nil || status != http.StatusOK {
		t.Errorf("/livez while leaving: %v %d %q", err, status, body)
	}
	time.Sleep(time.Until(told.Add(delay * 3 / 4))) // clients leave before the delay is over, as those behind a balancer do
	full.Store(true)
	asking.Wait()
	if err := <-served; err != nil {
		t.Errorf("serve: %v", err)
	}
	if took := time.Since(told); took < delay {
		t.Errorf("it ended after %s of a delay of %s", took, delay)
	}
	if during.Load() == 0 {
		t.Error("nobody was answered during the delay")
	}
	t.Logf("%d answers, %d of them during the delay", answered.Load(), during.Load())
}

// A server that stops ends its streams, each as its protocol has it.
func TestDrainEndsStreams(t *testing.T) {
	store := memstore.New()
	address, stop := serve(t, store, quick())
	record(t, store, 1, "a")
	streams := map[string]stream{}
	for protocol, open := range protocols {
		streams[protocol] = open(t, address, subscription, "")
		take(t, streams[protocol], 1)
	}
	ended := make(chan error, 1)
	go func() { ended <- stop() }()
	if p, err := streams["server-sent events"].next(); p != nil || err != nil {
		t.Errorf("%+v, %v; want complete", p, err)
	}
	if p, err := streams["WebSocket"].next(); websocket.CloseStatus(err) != websocket.StatusGoingAway {
		t.Errorf("%+v, %v; want 1001", p, err)
	}
	start := time.Now()
	if err := <-ended; err != nil || time.Since(start) > 5*time.Second {
		t.Errorf("serve: %v after %v", err, time.Since(start))
	}
}

// A client that does not read cannot keep a server from stopping.
func TestDrainCutsOffWhoDoesNotRead(t *testing.T) {
	store := memstore.New()
	address, stop := serve(t, store, server.Limits{})
	record(t, store, 20_000, numbered(0, 1000)...)
	for _, open := range protocols {
		take(t, open(t, address, subscription, ""), 1)
	}
	time.Sleep(500 * time.Millisecond) // until all that is on the way is full
	start := time.Now()
	if err := stop(); err != nil || time.Since(start) > 9*time.Second {
		t.Errorf("serve: %v after %v", err, time.Since(start))
	}
}

// sluggish is a store that takes its time.
type sluggish struct {
	graph.Store
	time time.Duration
}

func (s sluggish) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	select {
	case <-time.After(s.time):
		return s.Store.Query(ctx, plan)
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// A query that is under way when the server stops is answered, by whatever way it came.
func TestDrainAnswersWhatIsUnderWay(t *testing.T) {
	for protocol, open := range protocols {
		t.Run(protocol, func(t *testing.T) {
			address, stop := serve(t, sluggish{memstore.New(), 500 * time.Millisecond}, quick())
			s := open(t, address, question, "")
			time.Sleep(100 * time.Millisecond)
			ended := make(chan error, 1)
			go func() { ended <- stop() }()
			if p, err := s.next(); err != nil || p == nil || p.Data == nil || p.Data.Statistics == nil {
				t.Errorf("%+v, %v", p, err)
			}
			if p, err := s.next(); p != nil || err != nil {
				t.Errorf("%+v, %v; want complete", p, err)
			}
			if err := <-ended; err != nil {
				t.Error(err)
			}
		})
	}
}
