package torture

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// A mixed load for a long time, at a rate that leaves the machine to others: questions, exports, writes, and followers of the change log that
// come and go. No error, but that a machine with other work may keep the database from answering now and then; and memory, goroutines and
// descriptors stay what they were after the first tenth.
func TestSoak(t *testing.T) {
	uri := *soakURI
	if uri == "" {
		uri = neo4jtest.URI(t)
		neo4jtest.Open(t)
	}
	gravamen(t, uri, "seed", caseFile(t, "port", 5, 0))
	token := strings.TrimSpace(gravamen(t, uri, "token", "create", "desk", "--role", "curator"))
	s := serve(t, uri, token)
	ctx, stop := context.WithTimeout(t.Context(), *soakFor)
	defer stop()
	var asked, followed, numbers, busy atomic.Int64
	var working sync.WaitGroup
	every := func(pause time.Duration, what string, do func(context.Context) (*answer, error)) {
		working.Go(func() {
			for ctx.Err() == nil {
				switch a, err := do(ctx); {
				case ctx.Err() != nil:
					return
				case err != nil:
					t.Errorf("%s: %v", what, err)
				case a.code() == "UNAVAILABLE" || a.code() == "TIMEOUT":
					busy.Add(1)
				case a.code() != "":
					t.Errorf("%s: %s: %s", what, a.code(), a.Errors[0].Message)
				}
				asked.Add(1)
				time.Sleep(pause)
			}
		})
	}
	for range 2 {
		every(500*time.Millisecond, "counts", func(ctx context.Context) (*answer, error) { return s.ask(ctx, whole, nil) })
		every(300*time.Millisecond, "an accusation", func(ctx context.Context) (*answer, error) {
			return s.ask(ctx, judged, map[string]any{"id": "accusation:port-0"})
		})
	}
	every(time.Second, "a page", func(ctx context.Context) (*answer, error) {
		return s.ask(ctx, `{ accusations(first: 20) { totalCount nodes { id summary accusers { party { ... on Actor { id name } } } publications { url } } } }`, nil)
	})
	every(2*time.Second, "a write", func(ctx context.Context) (*answer, error) {
		return s.assess(ctx, "port", int(numbers.Add(1))%40) // of which most were written before, so that no answer grows
	})
	every(5*time.Second, "an export", func(ctx context.Context) (*answer, error) {
		return s.get(ctx, "/export/accusations.csv", "")
	})
	every(time.Second, "following", func(ctx context.Context) (*answer, error) {
		ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
		defer cancel()
		a, err := s.get(ctx, "/graphql?query=subscription%7Bchanges%7Bid%7D%7D", "text/event-stream")
		if ctx.Err() != nil {
			followed.Add(1)
			return &answer{}, nil // who follows leaves
		}
		return a, err
	})

	var first, last usage
	pause := max(*soakFor/60, time.Second)
	for begun := time.Now(); ctx.Err() == nil; {
		select {
		case <-ctx.Done():
			continue
		case <-time.After(pause):
		}
		now := usageOf(t, s)
		if time.Since(begun) <= *soakFor/10+pause {
			first = first.max(now)
		}
		if time.Since(begun) >= *soakFor*9/10-pause {
			last = last.max(now)
		}
		if *soakFor > time.Minute {
			_, _ = os.Stderr.WriteString(time.Since(begun).Round(time.Second).String() + " " + now.String() + "\n")
		}
	}
	working.Wait()
	t.Logf("%d requests and %d streams in %s, %d told to come again; the first tenth: %s; the last: %s", asked.Load(), followed.Load(), *soakFor, busy.Load(), first, last)
	if busy.Load() > 1+asked.Load()/100 {
		t.Error("a machine that is busy does not make so many")
	}
	// A leak of what a request holds would show as thousands; the heap is measured between two collections, and so is rough.
	if last.goroutines > first.goroutines+20 || last.descriptors > first.descriptors+20 || last.heap > 1.5*first.heap+16 {
		t.Error("that grows")
	}
	if told := s.said(); strings.Contains(told, `"code":"INTERNAL"`) || strings.Contains(told, "panic") {
		t.Error("the server logged a fault of its own")
	}
	if err := s.stop(t); err != nil {
		t.Errorf("the server ended: %v", err)
	}
}

// get asks for a path and reads all that comes.
func (s *served) get(ctx context.Context, path, accept string) (*answer, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.url+path, nil)
	if err != nil {
		return nil, err
	}
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	response, err := s.client.Do(r)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close() //nolint:errcheck // it is read
	_, err = io.Copy(io.Discard, bufio.NewReader(response.Body))
	return &answer{}, err
}

// usage is what a server holds: MiB of its heap and of memory, numbers of goroutines and open descriptors.
type usage struct{ heap, resident, goroutines, descriptors float64 }

func usageOf(t *testing.T, s *served) usage {
	t.Helper()
	const mib = 1 << 20
	return usage{
		s.metric(t, "go_memstats_heap_alloc_bytes") / mib, s.metric(t, "process_resident_memory_bytes") / mib,
		s.metric(t, "go_goroutines"), s.metric(t, "process_open_fds"),
	}
}

func (u usage) max(o usage) usage {
	return usage{max(u.heap, o.heap), max(u.resident, o.resident), max(u.goroutines, o.goroutines), max(u.descriptors, o.descriptors)}
}

func (u usage) String() string {
	return fmt.Sprintf("heap %.0f MiB, resident %.0f MiB, %.0f goroutines, %.0f descriptors", u.heap, u.resident, u.goroutines, u.descriptors)
}
