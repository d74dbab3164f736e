package server_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// unhurried is a slow store that counts.
type unhurried struct {
	slow
	unplanned bool
	now, most atomic.Int64 // questions that it answers, and answered at a time
}

func (s *unhurried) Query(ctx context.Context, plan *graph.Plan) (*graph.Tree, error) {
	now := s.now.Add(1)
	defer s.now.Add(-1)
	for most := s.most.Load(); now > most && !s.most.CompareAndSwap(most, now); most = s.most.Load() {
	}
	return s.slow.Query(ctx, plan)
}

func (s *unhurried) Planned(*graph.Plan) bool { return !s.unplanned }

func questionsAreBounded(t *testing.T) {
	t.Helper()
	const five = `{a:statistics{accusationCount} b:statistics{accusationCount} c:statistics{accusationCount} d:statistics{accusationCount} e:statistics{accusationCount}}`
	asked := func(timeout time.Duration, bodies ...string) (most int64, answers string) {
		synctest.Test(t, func(t *testing.T) {
			store := &unhurried{slow: slow{memstore.New(), time.Second}}
			h := limited(store, server.Limits{Timeout: timeout, Clients: server.ClientLimits{Questions: 2}})
			var asking sync.WaitGroup
			var all [3]string
			for i, body := range bodies {
				asking.Go(func() { all[i] = send(t, h, "POST", "/graphql", post(body)).Body.String() })
			}
			asking.Wait()
			most, answers = store.most.Load(), strings.Join(all[:], "")
		})
		return most, answers
	}
	if most, answers := asked(4*time.Second, five); most != 2 || strings.Contains(answers, "errors") {
		t.Errorf("one request: %d at a time: %s", most, answers)
	}
	if most, answers := asked(6*time.Second, five, five); most != 2 || strings.Contains(answers, "errors") {
		t.Errorf("two requests: %d at a time: %s", most, answers)
	}
	if most, answers := asked(2500*time.Millisecond, five); most != 2 || !strings.Contains(answers, `"TIMEOUT"`) {
		t.Errorf("with less time: %d at a time: %s", most, answers)
	}
}

// What a client asks of the store holds up nobody else.
func TestOthersAskMeanwhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := limited(&unhurried{slow: slow{memstore.New(), time.Second}}, server.Limits{Timeout: time.Minute, Clients: server.ClientLimits{Questions: 1}})
		var asking sync.WaitGroup
		for range 10 {
			asking.Go(func() { send(t, h, "GET", get("query", question), "") })
		}
		synctest.Wait()
		begun := time.Now()
		if w := from(t, h, "192.0.2.2:1"); w.Code != http.StatusOK || time.Since(begun) > time.Second {
			t.Errorf("%d %s after %s", w.Code, w.Body, time.Since(begun))
		}
		asking.Wait()
	})
}

// A client pays for the time that the store takes for it, that of many short questions added up, and for what must be planned.
func TestTimeOfTheStoreIsPaid(t *testing.T) {
	t.Parallel()
	const shape = 20
	for name, c := range map[string]struct {
		ask    func(t *testing.T, h http.Handler) int // requests
		store  *unhurried
		tokens int // besides those of requests
	}{
		"nothing":    {asks("POST", "/graphql", post(question)), &unhurried{}, 0},
		"a while":    {asks("POST", "/graphql", post(question)), &unhurried{slow: slow{takes: 210 * time.Millisecond}}, 10},
		"very long":  {asks("POST", "/graphql", post(question)), &unhurried{slow: slow{takes: 1200 * time.Millisecond}}, 50},
		"many short": {asks("POST", "/graphql", post(`{`+aliased("statistics{accusationCount}", 7)+`}`)), &unhurried{slow: slow{takes: 15 * time.Millisecond}}, 5},
		"an export": {func(t *testing.T, h http.Handler) int {
			t.Helper()
			other := httptest.NewRequestWithContext(t.Context(), "HEAD", "/export/accusations.csv", nil)
			other.RemoteAddr = "192.0.2.9:1"
			h.ServeHTTP(httptest.NewRecorder(), other) // its document is known then
			return asks("HEAD", "/export/accusations.csv", "")(t, h)
		}, &unhurried{unplanned: true}, 45}, // its question holds many lists
		"planned first": {asks("POST", "/graphql", post(question)), &unhurried{slow: slow{takes: 1200 * time.Millisecond}, unplanned: true}, shape},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				const burst = 300
				c.store.Store = memstore.New()
				h := limited(c.store, server.Limits{Timeout: time.Minute, Clients: server.ClientLimits{Rate: 1, Burst: burst}})
				begun := time.Now()
				takes := c.tokens + c.ask(t, h) - int(time.Since(begun)/time.Second)
				left := 0
				for send(t, h, "GET", "/graphql", "").Code != http.StatusTooManyRequests {
					left++
				}
				if left != burst-takes {
					t.Errorf("%d tokens are left of %d, want %d", left, burst, burst-takes)
				}
			})
		})
	}
}

func asks(method, target, body string) func(*testing.T, http.Handler) int {
	return func(t *testing.T, h http.Handler) int {
		t.Helper()
		if w := send(t, h, method, target, body); w.Code != http.StatusOK || strings.Contains(w.Body.String(), "errors") {
			t.Errorf("%s %s: %d %s", method, target, w.Code, w.Body)
		}
		return 1
	}
}

// aliased is a field many times.
func aliased(field string, times int) string {
	var out strings.Builder
	for i := range times {
		fmt.Fprintf(&out, "a%d:%s ", i, field)
	}
	return out.String()
}
