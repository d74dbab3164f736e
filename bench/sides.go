package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"slices"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// side is one way of having the question answered.
type side struct {
	name            string
	gc              gc
	ask             func(ctx context.Context, at int) error
	asks            int           // how many questions there are to ask in turn
	slice           time.Duration // how long one measurement lasts; 0 for as long as those of others
	process         *process      // nil where this process does it
	pid             int
	alone, together []slice
	peakMiB         int
}

var errAnswer = errors.New("an answer is not what it should be")

// driverAsk has the database answer through the driver alone and decodes every value.
type driverAsk struct {
	driver neo4j.DriverWithContext
	name   string
	hubs   []hub
	values sync.Map // by hub, how many values its answer has
}

func (d *driverAsk) ask(ctx context.Context, at int) error {
	records, err := d.run(ctx, d.hubs[at].text, d.hubs[at].params)
	if err != nil {
		return err
	}
	n := 0
	for _, record := range records {
		n += count(record.Values)
	}
	if first, _ := d.values.LoadOrStore(at, n); first != n {
		return fmt.Errorf("%w: %d values, not %d", errAnswer, n, first)
	}
	return nil
}

func (d *driverAsk) run(ctx context.Context, text string, params map[string]any) (records []*neo4j.Record, err error) {
	ctx, cancel := context.WithTimeout(ctx, statementTimeout)
	defer cancel()
	session := d.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: d.name})
	defer func() { err = errors.Join(err, session.Close(context.WithoutCancel(ctx))) }()
	result, err := session.Run(ctx, text, params, neo4j.WithTxTimeout(statementTimeout))
	if err != nil {
		return nil, err
	}
	return result.Collect(ctx)
}

// count visits every value that the driver decoded.
func count(value any) int {
	n := 0
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			n += count(item)
		}
	case map[string]any:
		for _, item := range v {
			n += count(item)
		}
	default:
		n = 1
	}
	return n
}

// httpAsk has a server answer over HTTP, on connections that stay open.
type httpAsk struct {
	url     string
	gzip    bool
	bodies  [][]byte // requests
	answers sync.Map // by request, its answer: checked once, and equal from then on
}

func newHTTPAsk(url string, bodies [][]byte, gzip bool) *httpAsk {
	return &httpAsk{url: url, gzip: gzip, bodies: bodies}
}

// bodyOf is a request.
func bodyOf(query string, variables map[string]any) []byte {
	body, _ := json.Marshal(map[string]any{"query": query, "variables": variables}) // made of JSON's own types
	return body
}

// pageBodies asks one question for every hub.
func pageBodies(query string, hubs []hub) [][]byte {
	bodies := make([][]byte, len(hubs))
	for i := range hubs {
		bodies[i] = bodyOf(query, map[string]any{"code": hubs[i].code})
	}
	return bodies
}

// answerTimeout bounds a request. Gravamen's own limit is far below it; the peer has none.
const answerTimeout = 2 * time.Minute

// client does not ask for compression by itself: on the loopback interface it only costs, and the driver has none either.
var client = &http.Client{Timeout: answerTimeout, Transport: &http.Transport{MaxIdleConnsPerHost: 64, DisableCompression: true}}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

func (h *httpAsk) ask(ctx context.Context, at int) error {
	answer, _ := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(answer)
	if err := h.post(ctx, at, answer); err != nil {
		return err
	}
	known, ok := h.answers.Load(at)
	if !ok {
		known, _ = h.answers.LoadOrStore(at, bytes.Clone(answer.Bytes()))
	}
	if expected, _ := known.([]byte); !bytes.Equal(expected, answer.Bytes()) {
		return fmt.Errorf("%w: it has %d bytes and differs from the first, of %d", errAnswer, answer.Len(), len(expected))
	}
	return nil
}

func (h *httpAsk) post(ctx context.Context, at int, answer *bytes.Buffer) (err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, h.url, bytes.NewReader(h.bodies[at]))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	if h.gzip {
		request.Header.Set("Accept-Encoding", "gzip")
	}
	response, err := client.Do(request)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	answer.Reset()
	if _, err := io.Copy(answer, response.Body); err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d: %.300s", response.StatusCode, answer)
	}
	return nil
}

// accusationIDs finds the accusations that an answer lists, in their order, whatever form it has.
var accusationIDs = regexp.MustCompile(`"id":\s*"(accusation:[^"]+)"`)

// first asks for a page and reads the answer: no error, and the accusations wanted; nil wants any, but some. It gives the
// answer's size in bytes, and later answers must equal it.
func (h *httpAsk) first(ctx context.Context, at int, ids []string) (int, error) {
	var text bytes.Buffer
	if err := h.post(ctx, at, &text); err != nil {
		return 0, err
	}
	if err := refused(text.Bytes()); err != nil {
		return 0, err
	}
	var got []string
	for _, found := range accusationIDs.FindAllSubmatch(text.Bytes(), -1) {
		got = append(got, string(found[1]))
	}
	if len(got) == 0 || ids != nil && !slices.Equal(got, ids) {
		return 0, fmt.Errorf("%w: it lists %v, not %v", errAnswer, got, ids)
	}
	h.answers.Store(at, text.Bytes())
	return text.Len(), nil
}

// refused is the first error that an answer bears.
func refused(answer []byte) error {
	var read struct {
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(answer, &read); err != nil {
		return err
	}
	if len(read.Errors) > 0 {
		return fmt.Errorf("the answer has errors: %s", read.Errors[0].Message)
	}
	return nil
}
