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
