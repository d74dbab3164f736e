package torture

import (
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// A server under load is told to stop: it says so at /readyz, goes on for its delay, and no request is cut, neither a read nor a write nor
// an export.
func TestEndUnderLoad(t *testing.T) {
	uri := neo4jtest.URI(t)
	neo4jtest.Open(t)
	gravamen(t, uri, "seed", caseFile(t, "port", 5, 0))
	token := strings.TrimSpace(gravamen(t, uri, "token", "create", "desk", "--role", "curator"))
	s := serve(t, uri, token, "--drain-delay", "3s")
	export := func(ctx context.Context) (*answer, error) {
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+"/export/accusations.csv", nil)
		if err != nil {
			return nil, err
		}
		response, err := s.client.Do(r)
		if err != nil {
			return nil, err
		}
		defer response.Body.Close() //nolint:errcheck // it is read
		_, err = io.Copy(io.Discard, response.Body)
		return &answer{}, err
	}
	var numbers, answered, during atomic.Int64
	var leave, told atomic.Bool
	var working sync.WaitGroup
	for i := range 8 {
		working.Go(func() {
			for !leave.Load() {
				var a *answer
				var err error
				before := told.Load()
				switch i {
				case 0:
					a, err = s.assess(t.Context(), "port", int(numbers.Add(1)))
				case 1:
					a, err = export(t.Context())
				default:
					a, err = s.ask(t.Context(), whole, nil)
				}
				if err != nil {
					t.Errorf("a request is cut: %v", err)
					return
				}
				if code := a.code(); code != "" && code != "TIMEOUT" {
					t.Errorf("%s: %s", code, a.Errors[0].Message)
				}
				if answered.Add(1); before {
					during.Add(1)
				}
			}
		})
	}
	for answered.Load() < 30 {
		time.Sleep(10 * time.Millisecond)
	}
	ended := make(chan error, 1)
	told.Store(true)
	go func() { ended <- s.stop(t) }()
	for begun := time.Now(); ; time.Sleep(5 * time.Millisecond) { // as a balancer does
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+"/readyz", nil)
		if err != nil {
			t.Fatal(err)
		}
		response, err := s.client.Do(r)
		if err != nil {
			t.Fatalf("/readyz: %v", err)
		}
		_ = response.Body.Close()
		if response.StatusCode == http.StatusServiceUnavailable || time.Since(begun) > 2*time.Second {
			break
		}
	}
	time.Sleep(100 * time.Millisecond)
	leave.Store(true)
	working.Wait()
	if err := <-ended; err != nil {
		t.Errorf("the server ended: %v", err)
	}
	if t.Logf("%d requests, %d of them begun after SIGTERM, none cut", answered.Load(), during.Load()); during.Load() == 0 {
		t.Error("nobody asked while the server was about to end")
	}
}
