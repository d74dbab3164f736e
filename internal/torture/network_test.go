package torture

import (
	"bytes"
	"encoding/json"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/Shopify/toxiproxy/v2"
	"github.com/Shopify/toxiproxy/v2/toxics"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"

	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// Faults of the network between server and database, by toxiproxy: while each lasts, every request is answered inside its deadline, right
// or with a code; afterwards the service is back, and goroutines and connections are what they were.
func TestTheNetworkFails(t *testing.T) {
	uri := neo4jtest.URI(t)
	store := neo4jtest.Open(t)
	gravamen(t, uri, "seed", caseFile(t, "port", 5, 0))
	token := strings.TrimSpace(gravamen(t, uri, "token", "create", "desk", "--role", "curator"))
	proxy := toxiproxy.NewProxy(toxiproxy.NewServer(toxiproxy.NewMetricsContainer(prometheus.NewRegistry()), zerolog.Nop()), "neo4j", "127.0.0.1:0", hostOf(t, uri))
	if err := proxy.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Stop)
	// The database plans what it has not seen, which can take longer than those below wait.
	patient := serve(t, uri, token)
	if a, err := patient.ask(t.Context(), whole, nil); err != nil || a.code() != "" {
		t.Fatal(err, a)
	}
	if a, err := patient.assess(t.Context(), "port", 0); err != nil || a.code() != "" {
		t.Fatal(err, a)
	}
	if err := patient.stop(t); err != nil {
		t.Errorf("the server ended: %v", err)
	}
	const readTime, writeTime = 2 * time.Second, 4 * time.Second
	s := serve(t, "bolt://"+proxy.Listen, token, "--limit-time", readTime.String(), "--limit-write-time", writeTime.String())
	number := 0
	load(t, s, &number, time.Second/2, readTime, writeTime, true)
	goroutines, descriptors := settled(t, s)

	for _, fault := range []struct{ name, toxics string }{
		{"latency", `{"type": "latency", "stream": "downstream", "attributes": {"latency": 50, "jitter": 30}}`},
		{"much latency", `{"type": "latency", "stream": "upstream", "attributes": {"latency": 1500, "jitter": 500}}`},
		{"reset", `{"type": "reset_peer", "stream": "downstream", "attributes": {"timeout": 20}}`},
		{"reset of some", `{"type": "reset_peer", "stream": "upstream", "toxicity": 0.5, "attributes": {"timeout": 5}}`},
		{"black hole of answers", `{"type": "timeout", "stream": "downstream", "attributes": {"timeout": 0}}`},
		{"black hole of requests", `{"type": "timeout", "stream": "upstream", "attributes": {"timeout": 0}}`},
		{"bandwidth", `{"type": "bandwidth", "stream": "downstream", "attributes": {"rate": 5}}`},
		{"little bandwidth", `{"type": "bandwidth", "stream": "upstream", "attributes": {"rate": 1}}`},
		{"slices", `{"type": "slicer", "stream": "downstream", "attributes": {"average_size": 7, "size_variation": 3, "delay": 50}}`},
		{"the end after some bytes", `{"type": "limit_data", "stream": "downstream", "attributes": {"bytes": 3000}}`},
		{"no COMMIT is answered", `{"type": "` + lostCommit + `", "stream": "upstream"}`},
	} {
		t.Run(fault.name, func(t *testing.T) {
			toxic, err := proxy.Toxics.AddToxicJson(strings.NewReader(fault.toxics))
			if err != nil {
				t.Fatal(err)
			}
			// Of COMMIT the reply alone is lost, so that whoever looks finds what was recorded.
			load(t, s, &number, *toxicsFor, readTime, writeTime, fault.name == "no COMMIT is answered")
			if err := proxy.Toxics.RemoveToxic(t.Context(), toxic.Name); err != nil {
				t.Fatal(err)
			}
			began := time.Now()
			for {
				read, err := s.ask(t.Context(), whole, nil)
				if err != nil {
					t.Fatal(err)
				}
				written, err := s.assess(t.Context(), "port", 0)
				if err != nil {
					t.Fatal(err)
				}
				if read.code() == "" && written.code() == "" {
					break
				}
				if time.Since(began) > 30*time.Second {
					t.Fatalf("no service half a minute after it ended: %v %v", read.Errors, written.Errors)
				}
			}
			t.Logf("service is back after %s", time.Since(began).Round(time.Millisecond))
		})
	}
	if after, open := settled(t, s); after > goroutines+5 || open > descriptors+5 {
		t.Errorf("%v goroutines and %v descriptors after, %v and %v before", after, open, goroutines, descriptors)
	}
	if err := s.stop(t); err != nil {
		t.Errorf("the server ended: %v", err)
	}
	if entries(t, store) == "" {
		t.Error("nothing was written")
	}
}

// settled is how many goroutines and open descriptors the server has once nothing is asked.
func settled(t *testing.T, s *served) (goroutines, descriptors float64) {
	t.Helper()
	s.client.CloseIdleConnections()
	best := 1e9
	for range 40 {
		now := s.metric(t, "go_goroutines")
		if now >= best && best < 60 {
			break
		}
		best = min(best, now)
		time.Sleep(100 * time.Millisecond)
	}
	return best, s.metric(t, "process_open_fds")
}

// load asks for some time, with three readers and a writer, and checks each answer. Where nothing fails, no
// error is right but for the time that a busy machine takes.
func load(t *testing.T, s *served, number *int, lasting, readTime, writeTime time.Duration, healthy bool) {
	t.Helper()
	var right, told atomic.Int64
	var codes sync.Map
	check := func(what string, a *answer, err error, deadline time.Duration) bool {
		switch {
		case err != nil:
			t.Errorf("%s: %v", what, err)
		case a.took > deadline+500*time.Millisecond:
			t.Errorf("%s: answered after %s, %q", what, a.took, a.code())
		case a.code() == "":
			right.Add(1)
			return true
		case healthy && a.code() != "TIMEOUT" || a.code() != "UNAVAILABLE" && a.code() != "TIMEOUT":
			t.Errorf("%s: %s: %s", what, a.code(), a.Errors[0].Message)
		default:
			codes.Store(what+" "+a.code()+": "+a.Errors[0].Message, true)
			told.Add(1)
		}
		return false
	}
	end := time.Now().Add(lasting)
	var working sync.WaitGroup
	for range 3 {
		working.Go(func() {
			for first := true; first || time.Now().Before(end); first = false {
				if a, err := s.ask(t.Context(), whole, nil); check("a read", a, err, readTime) {
					if err := a.consistent(); err != nil {
						t.Error(err)
					}
				}
				time.Sleep(10 * time.Millisecond)
			}
		})
	}
	working.Go(func() {
		for first := true; first || time.Now().Before(end); first = false {
			*number++
			a, err := s.assess(t.Context(), "port", *number)
			if check("a write", a, err, writeTime) {
				var data struct{ Assess struct{ Changed bool } }
				if err := json.Unmarshal(a.Data, &data); err != nil || !data.Assess.Changed {
					t.Errorf("a write that recorded something says that it did not: %s", a.Data)
				}
			}
			time.Sleep(10 * time.Millisecond)
		}
	})
	working.Wait()
	codes.Range(func(what, _ any) bool { t.Log(what); return true })
	t.Logf("%d right, %d with a code", right.Load(), told.Load())
}

// lostCommit passes on COMMIT, lets the database do it, and ends the connection before the reply.
const lostCommit = "lost_commit"

type lostCommits struct{}

// Pipe sees what clients send, chunk by chunk; the driver sends COMMIT by itself.
func (*lostCommits) Pipe(stub *toxics.ToxicStub) {
	for {
		select {
		case <-stub.Interrupt:
			return
		case chunk := <-stub.Input:
			if chunk == nil {
				stub.Close()
				return
			}
			stub.Output <- chunk
			if bytes.Contains(chunk.Data, []byte{0, 2, 0xB0, 0x12, 0, 0}) {
				stub.Close() // which the database sees as the end of the client, after COMMIT
				return
			}
		}
	}
}

func init() { toxics.Register(lostCommit, new(lostCommits)) } //nolint:gochecknoinits // so they are registered
