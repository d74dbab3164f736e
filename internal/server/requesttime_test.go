package server_test

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/pipetest"
	"github.com/gravamen/gravamen/internal/server"
)

// A mutation that takes all its time is answered, though its body took nearly all of its own, and though the server is told to stop meanwhile.
func TestLongMutationIsAnswered(t *testing.T) {
	for name, limits := range map[string]server.Limits{
		"as it comes":          server.DefaultLimits(),
		"more time for writes": {WriteTimeout: 5 * time.Minute},
		"more time for bodies": {Connections: server.ConnectionLimits{Body: 2 * time.Minute}},
	} {
		for what, stopped := range map[string]bool{"": false, ", stopped": true} {
			t.Run(name+what, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					bodyTime, writeTime := cmp.Or(limits.Connections.Body, 15*time.Second), cmp.Or(limits.WriteTimeout, 25*time.Second)
					listener := pipetest.Listen()
					ctx, stop := context.WithCancel(t.Context())
					defer stop()
					served := make(chan error, 1)
					go func() {
						store := slow{memstore.New(), writeTime/2 - time.Millisecond}
						served <- server.NewWithAccess(store, server.Access{Tokens: desk{}}, limits, slog.New(slog.DiscardHandler)).Serve(ctx, listener)
					}()
					client, err := listener.Dial()
					if err != nil {
						t.Fatal(err)
					}
					body := post(recordA)
					say := func(text string) {
						if _, err := io.WriteString(client, text); err != nil {
							t.Fatal(err)
						}
					}
					say(fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer a\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n", len(body)))
					say(body[:1])
					time.Sleep(bodyTime - time.Second)
					if stopped {
						stop()
						synctest.Wait()
					}
					say(body[1:])
					answer, err := io.ReadAll(client)
					if err != nil || !strings.Contains(string(answer), `"changed":true`) {
						t.Errorf("%v %q", err, answer)
					}
					stop()
					if err := <-served; err != nil {
						t.Error(err)
					}
				})
			})
		}
	}
}

// desk is an authenticator to whom every token is a curator's.
type desk struct{}

func (desk) Principal(context.Context, string) (*graph.Principal, error) {
	return &graph.Principal{Name: "desk-1", Role: graph.RoleCurator}, nil
}
