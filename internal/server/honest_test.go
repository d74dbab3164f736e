package server_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

var (
	idle   = flag.Int("idle", 1000, "how many connections say nothing in TestIdleConnections")
	rounds = flag.Int("rounds", 0, "how often TestHonestTraffic measures each attack, and its absence; 0: it does not run")
)

// filled is a store with the collection that ships.
func filled(t *testing.T, store graph.Store) graph.Store {
	t.Helper()
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	for i := range parts {
		if _, err := store.Apply(t.Context(), &parts[i].Batch); err != nil {
			t.Fatal(err)
		}
	}
	return store
}

// asking asks from an address of its own of the loopback network, of which the server knows many clients so.
func asking(n int) *net.Dialer {
	return &net.Dialer{LocalAddr: &net.TCPAddr{IP: net.IPv4(127, 0, byte(1+n/250), byte(1+n%250))}}
}

func over(d *net.Dialer) *http.Client {
	return &http.Client{Transport: &http.Transport{DialContext: d.DialContext, MaxIdleConnsPerHost: 64}, Timeout: time.Minute}
}

func inUse() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapInuse + m.StackInuse
}

// Sockets that say nothing are bounded in number, by client and in all, and each takes little; so are connections that say nothing,
// which end in time, and meanwhile others are answered.
func TestIdleConnections(t *testing.T) { //nolint:paralleltest // it measures the process
	const each = 128 << 10 // bytes, of both ends, which are in this process
	limits := server.DefaultLimits()
	limits.Connections.All, limits.Connections.Header = max(*idle*8/10, 600), 4*time.Second
	address, _ := serve(t, memstore.New(), limits)
	honest := over(asking(0))
	answered := func() {
		t.Helper()
		for range 5 {
			if status, err := fetch(t.Context(), honest, "http://"+address+get("query", question), ""); err != nil || status != http.StatusOK {
				t.Errorf("meanwhile: %d, %v", status, err)
			}
		}
	}
	answered()

	before, open := inUse(), 0
	var refused []string
	for n := range limits.Streams.Connections + 20 {
		options := &websocket.DialOptions{Subprotocols: spoken.Subprotocols, HTTPClient: over(asking(1 + n/50))}
		conn, response, err := websocket.Dial(t.Context(), "ws://"+address+"/graphql", options) //nolint:bodyclose // it is none: the connection has become a WebSocket
		if err != nil {
			if response != nil {
				refused = append(refused, response.Status)
			}
			continue
		}
		t.Cleanup(func() { _ = conn.CloseNow() })
		if err := conn.Write(t.Context(), websocket.MessageText, []byte(`{"type": "connection_init"}`)); err != nil {
			t.Error(err)
		}
		go func() { _, _, _ = conn.Read(context.WithoutCancel(t.Context())) }() // it answers pings
		open++
	}
	took := int64(inUse()-before) / int64(max(open, 1))
	t.Logf("%d WebSockets, %d bytes each; %d refused", open, took, len(refused))
	if open != limits.Streams.Connections || len(refused) != 20 || !strings.HasPrefix(refused[0], "503") || took > each {
		t.Errorf("refused %q", refused)
	}
	answered()

	before = inUse()
	var mute []net.Conn
	for n := range *idle {
		conn, err := asking(20+n/200).DialContext(t.Context(), "tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		defer conn.Close() //nolint:errcheck // nothing is written
		mute = append(mute, conn)
	}
	took = int64(inUse()-before) / int64(*idle)
	began := time.Now()
	var ended atomic.Int64
	var wait sync.WaitGroup
	for _, conn := range mute {
		wait.Go(func() {
			_ = conn.SetReadDeadline(began.Add(limits.Connections.Header + patience))
			if _, err := conn.Read(make([]byte, 1)); err != nil && !errors.Is(err, context.DeadlineExceeded) {
				var late net.Error
				if !errors.As(err, &late) || !late.Timeout() {
					ended.Add(1)
				}
			}
		})
	}
	wait.Wait()
	t.Logf("%d mute connections, %d bytes each; all ended after %s", *idle, took, time.Since(began).Round(time.Second))
	if ended.Load() != int64(*idle) || took > each {
		t.Errorf("%d of %d ended", ended.Load(), *idle)
	}
	answered()
}

// fetch asks once, by POST where there is a body, and reads the answer to its end.
func fetch(ctx context.Context, client *http.Client, url, body string) (int, error) {
	method := http.MethodGet
	if body != "" {
		method = http.MethodPost
	}
	r, err := http.NewRequestWithContext(ctx, method, url, strings.NewReader(body))
	if err != nil {
		return 0, err
	}
	r.Header.Set("Content-Type", jsonType)
	response, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	_, err = io.Copy(io.Discard, response.Body)
	return response.StatusCode, errors.Join(err, response.Body.Close())
}

// Whoever asks honestly waits little longer while a client sends what wears a server out, at twice the rate that it may: it has used up
// what it may send at once, so that this goes on for as long as it likes. Both ends are in this process.
func TestHonestTraffic(t *testing.T) { //nolint:paralleltest // it measures the process
	if *rounds == 0 {
		t.Skip("it takes a machine of its own: -rounds 5")
	}
	literal := post(`{accusation(id:"` + strings.Repeat("a", 20<<20) + `"){id}}`)
	// Another set of what is selected each time is another shape, which a database plans anew.
	selected := func(n int) string {
		var selected strings.Builder
		for i, field := range []string{"quotes", "targets", "claims", "evidence", "supersedes", "supersededBy", "withdrawnBy", "contextIssues", "provenance", "accusedCountries", "accuserCountries"} {
			if n>>i&1 == 1 {
				selected.WriteString(field + "{__typename} ")
			}
		}
		return selected.String()
	}
	planned := map[string]func(n int) string{
		"questions of new shape": func(n int) string {
			return post(fmt.Sprintf("#%d\n{accusations(first:3){nodes{id %s}}}", n, selected(n)))
		},
		"deep questions of new shape": func(n int) string {
			return post(fmt.Sprintf("#%d\n{country(code:\"CN\"){%s name %s}}", n,
				strings.Repeat("accusationsMade(first:1){nodes{accuserCountries{", 6), strings.Repeat("}", 13)+selected(n)+strings.Repeat("}", 5)))
		},
		"explorations of new shape": func(n int) string {
			return post(fmt.Sprintf("#%d\n{neighborhood(id:\"country:CN\",first:3){nodes{id ...on Accusation{%s}}}}", n, selected(n)))
		},
		// Of another day each time, so that no answer is kept.
		"a hundred counts": func(n int) string {
			day := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, n%600).Format(time.DateOnly)
			return post(`{` + aliased(`dyads(first:1,asOf:"`+day+`"){totalCount}`, 100) + `}`)
		},
	}
	attacks := map[string]func(n int) string{
		"10,000 duplicate fields": func(n int) string {
			return post(fmt.Sprintf("#%d\n{statistics{%s}}", n, strings.Repeat("accusationCount ", 10_000)))
		},
		"499 duplicate fields": func(n int) string {
			return post(fmt.Sprintf("#%d\n{statistics{%s}}", n, strings.Repeat("accusationCount ", 499)))
		},
		"1,500 aliases":       func(n int) string { return post(fmt.Sprintf("#%d\n{%s}", n, strings.Repeat("a:__typename ", 1500))) },
		"60 fragments":        func(n int) string { return post(fmt.Sprintf("#%d\n{...f0}%s", n, bomb(60))) },
		"a literal of 20 MiB": func(int) string { return literal },
		"introspection": func(n int) string {
			return post(fmt.Sprintf("#%d\n{__schema{types{name fields{name type{name kind ofType{name}}}}}}", n))
		},
		"slow headers": nil,
	}
	maps.Copy(attacks, planned)
	t.Run("memory", func(t *testing.T) { honestTraffic(t, memstore.New(), attacks) })
	t.Run("neo4j", func(t *testing.T) {
		store := neo4jtest.Open(t)
		neo4jtest.ForgetPlans(t) // whoever measured before has left them
		honestTraffic(t, store, planned)
	})
}

// honestTraffic measures each attack on a server over a store; nil is headers that come byte by byte.
func honestTraffic(t *testing.T, store graph.Store, attacks map[string]func(n int) string) {
	t.Helper()
	const ceiling = 2 // times the 95th percentile without an attack
	limits := server.DefaultLimits()
	address, _ := serve(t, filled(t, store), limits)
	url := "http://" + address + "/graphql"
	honest := over(asking(0))
	const asked = `{"query": "{ accusations(first: 20) { totalCount nodes { id summary stated { edtf } verification { status } } } }"}`
	p95 := func() time.Duration {
		var took []time.Duration
		for range 100 {
			start := time.Now()
			if status, err := fetch(t.Context(), honest, url, asked); err != nil || status != http.StatusOK {
				t.Fatalf("an honest question: %d, %v", status, err)
			}
			took = append(took, time.Since(start))
			time.Sleep(25 * time.Millisecond) // slower than the rate of a client
		}
		slices.Sort(took)
		return took[len(took)*95/100]
	}
	median := func(all []time.Duration) time.Duration {
		slices.Sort(all)
		return all[len(all)/2]
	}
	p95()
	for i, name := range slices.Sorted(maps.Keys(attacks)) {
		var without, with []time.Duration
		var sent, answered atomic.Int64
		for round := range *rounds {
			without = append(without, p95())
			dialer := asking(1 + i**rounds + round)
			client := over(dialer)
			for range limits.Clients.Burst {
				_, _ = fetch(t.Context(), client, url, `{"query": "{__typename}"}`)
			}
			ctx, stop := context.WithCancel(t.Context())
			var attackers sync.WaitGroup
			attackers.Go(func() {
				if attacks[name] == nil {
					loris(ctx, dialer, address, &sent)
					return
				}
				ticker := time.NewTicker(time.Second / time.Duration(2*limits.Clients.Rate))
				defer ticker.Stop()
				for ctx.Err() == nil {
					<-ticker.C
					attackers.Go(func() {
						if status, _ := fetch(ctx, client, url, attacks[name](int(sent.Add(1)))); status == http.StatusOK {
							answered.Add(1)
						}
					})
				}
			})
			with = append(with, p95())
			stop()
			attackers.Wait()
		}
		ratio := float64(median(with)) / float64(median(without))
		t.Logf("%-24s p95 %s without, %s with it: %.2f; %d sent, %d looked at", name, median(without).Round(10*time.Microsecond), median(with).Round(10*time.Microsecond), ratio, sent.Load(), answered.Load())
		if ratio > ceiling {
			t.Errorf("%s: %.2f times as long", name, ratio)
		}
	}
}

// loris opens connections and sends a header byte by byte, each until it is ended, and then another.
func loris(ctx context.Context, d *net.Dialer, address string, sent *atomic.Int64) {
	var connections sync.WaitGroup
	for range 30 {
		connections.Go(func() {
			for ctx.Err() == nil {
				conn, err := d.DialContext(ctx, "tcp", address)
				if err != nil {
					return
				}
				sent.Add(1)
				stopped := context.AfterFunc(ctx, func() { _ = conn.Close() })
				header := "GET / HTTP/1.1\r\nX-A: " + strings.Repeat("a", 1<<10)
				for i := 0; err == nil && i < len(header) && ctx.Err() == nil; i++ {
					_, err = io.WriteString(conn, header[i:i+1])
					time.Sleep(20 * time.Millisecond)
				}
				stopped()
				_ = conn.Close()
			}
		})
	}
	connections.Wait()
}
