package main

import (
	"bufio"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/pipetest"
)

// A connection to the operators' address that stalls or says nothing ends by itself, and a header has a bound.
func TestOperatorsConnectionsEnd(t *testing.T) {
	const ask = "GET /metrics HTTP/1.1\r\nHost: a\r\n"
	for name, c := range map[string]struct {
		sent   string
		status int // 0: no answer
		ends   time.Duration
	}{
		"a header that stalls": {ask, 0, 5 * time.Second},
		"nothing more to ask":  {ask + "\r\n", http.StatusOK, 2 * time.Minute},
		"a header too long":    {ask + "X-A: " + strings.Repeat("a", 24<<10) + "\r\n\r\n", http.StatusRequestHeaderFieldsTooLarge, time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				listener := pipetest.Listen()
				o := &operators{Observer: observe.New(observe.Options{}), listener: listener, logger: slog.New(slog.DiscardHandler)}
				o.handler = o.Handler(false)
				o.run(t.Context())
				conn, err := listener.Dial()
				if err != nil {
					t.Fatal(err)
				}
				begun := time.Now()
				go func() { _, _ = io.WriteString(conn, c.sent) }() // which is not read to its end where it is too long
				from := bufio.NewReader(conn)
				if c.status != 0 {
					response, err := http.ReadResponse(from, nil)
					if err != nil {
						t.Fatal(err)
					}
					if _, err := io.Copy(io.Discard, response.Body); err != nil || response.StatusCode != c.status {
						t.Errorf("%d, %v; want %d", response.StatusCode, err, c.status)
					}
					_ = response.Body.Close()
				}
				if rest, err := io.ReadAll(from); err != nil || len(rest) > 0 {
					t.Errorf("%q, %v", rest, err)
				}
				if took := time.Since(begun); took > c.ends {
					t.Errorf("it ends after %s, want %s", took, c.ends)
				}
				if err := o.close(t.Context()); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
