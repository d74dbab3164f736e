package export

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/klauspost/compress/gzhttp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/resolvers"
)

// prefix is where exports live.
const prefix = "/export/"

// Handler answers /export/NAME with the file of the name, and /export/ with the list of what there is, by GET and HEAD.
//
// What is wrong with a question is told before the first byte, as {"errors": […]} in the words of GraphQL: 400, or 404 for a name
// that is no file; 503 where too many exports are answered already. What goes wrong later breaks the connection, so that no client
// takes a part for the whole. A client that goes away ends the work, and so does one that takes what it gets too slowly.
func (e *Exporter) Handler() http.Handler { return http.HandlerFunc(e.serve) }

func (e *Exporter) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed, resolvers.CodeInvalid, "exports are read by GET")
		return
	}
	name := strings.TrimPrefix(r.URL.Path, prefix)
	if name == "" {
		e.list(w)
		return
	}
	f, err := e.find(name)
	if err != nil {
		refuse(w, http.StatusNotFound, resolvers.CodeNotFound, err.Error())
		return
	}
	q, err := read(r.URL.RawQuery)
	if err != nil {
		refuse(w, http.StatusBadRequest, resolvers.CodeInvalid, err.Error())
		return
	}
	q.Name = f.Name
	current, err := e.current(w, r, f, q)
	switch {
	case err != nil:
		status, errs := failure(err)
		fail(w, status, errs)
		return
	case current:
		w.WriteHeader(http.StatusNotModified)
		return
	}
	select {
	case e.turns <- struct{}{}:
		defer func() { <-e.turns }()
	default:
		w.Header().Set("Retry-After", "10")
		refuse(w, http.StatusServiceUnavailable, resolvers.CodeExports, fmt.Sprintf("%d exports are being answered, which is as many as there may be; come again in some seconds", e.options.AtOnce))
		return
	}
	e.send(w, r, f, q)
}

// Running is how many exports are being answered over HTTP.
func (e *Exporter) Running() int { return len(e.turns) }

// errHead ends an export of which only the headers were asked for.
var errHead = errors.New("only the headers were asked for")

func (e *Exporter) send(w http.ResponseWriter, r *http.Request, f *File, q *Question) {
	out := &patient{w: w, controller: http.NewResponseController(w), patience: e.options.Write, left: e.options.Write}
	began := func() {
		out.begun = true
		header := w.Header()
		header.Set("Content-Type", f.MediaType)
		header.Set("Content-Disposition", `attachment; filename="`+f.Name+`"`)
		if strings.HasSuffix(f.Name, ".parquet") {
			header.Set(gzhttp.HeaderNoCompression, "1") // it is compressed in itself
		}
		out.head = r.Method == http.MethodHead
		w.WriteHeader(http.StatusOK)
	}
	err := e.Write(r.Context(), out, q, began, nil)
	switch {
	case err == nil || out.head:
	case out.begun:
		panic(http.ErrAbortHandler) //nolint:forbidigo // the way to end a connection without the end of the answer
	default:
		w.Header().Del("ETag")
		w.Header().Del("Last-Modified")
		status, errs := failure(err)
		fail(w, status, errs)
	}
}

// current says whether the client has the answer already, and tells it by which marks to ask so the next time.
func (e *Exporter) current(w http.ResponseWriter, r *http.Request, f *File, q *Question) (bool, error) {
	last, err := e.last(r.Context())
	if err != nil || last == nil {
		return false, err
	}
	header := w.Header()
	tag, modified := e.tag(last, f, q), last.At.UTC().Truncate(time.Second)
	if now := time.Now().UTC().Truncate(time.Second); modified.After(now) {
		modified = now // the instant of a release may lie ahead, which HTTP does not know
	}
	header.Set("ETag", tag)
	header.Set("Last-Modified", modified.Format(http.TimeFormat))
	header.Set("Cache-Control", "no-cache")
	if known := r.Header.Values("If-None-Match"); len(known) > 0 {
		for one := range strings.SplitSeq(strings.Join(known, ","), ",") {
			if one = strings.TrimSpace(one); one == "*" || strings.TrimPrefix(one, "W/") == strings.TrimPrefix(tag, "W/") {
				return true, nil
			}
		}
		return false, nil
	}
	since, err := http.ParseTime(r.Header.Get("If-Modified-Since"))
	return err == nil && modified.Equal(since), nil // a later write may bear an earlier instant
}

// tag stands for the answer to a question: another one for each state of the database, and each version of the program.
func (e *Exporter) tag(last *change, f *File, q *Question) string {
	where, _ := json.Marshal(q.Where) // it was read from JSON; keys are sorted
	hash := sha256.New()
	parts := []string{e.options.Version, last.Mark, f.Name, string(where), q.AsOf, strconv.FormatBool(q.Excel)}
	if f.table != nil {
		parts = append(parts, f.table.document)
	}
	for _, part := range parts {
		_, _ = fmt.Fprintf(hash, "%d %s ", len(part), part) // a hash takes everything
	}
	return fmt.Sprintf(`W/"%x"`, hash.Sum(nil)[:16])
}

// pace is how many bytes a second a client has to take in the long run, before they are compressed: whoever takes 32 KiB each half minute
// would otherwise keep an export's turn for hours.
const pace = 16 << 10

// patient writes to a client, which may let it wait: for its patience, which what is taken gives back at the pace. So all that it waits,
// of which the time of the store is no part, is the patience and the time that what was sent takes at the pace, at most.
type patient struct {
	w              http.ResponseWriter
	controller     *http.ResponseController
	patience, left time.Duration
	begun, head    bool
}

// Write gives the client the time that is left to it for each piece.
func (p *patient) Write(b []byte) (written int, err error) {
	if p.head {
		return 0, errHead
	}
	for piece := range slices.Chunk(b, buffered) { // a page of Parquet is larger, and would have to be taken at once
		start := time.Now()
		_ = p.controller.SetWriteDeadline(start.Add(p.left)) // where there is no connection, nobody is slow
		n, err := p.w.Write(piece)
		_ = p.controller.SetWriteDeadline(time.Time{}) // HTTP/2 ends an answer at its deadline, be it written to or not
		written += n
		if err != nil {
			return written, err //nolint:wrapcheck // a writer's error is its own
		}
		p.left = min(p.patience, p.left-time.Since(start)+time.Duration(n)*time.Second/pace)
	}
	return written, nil
}

// read reads the parameters of a question.
func read(query string) (*Question, error) {
	values, err := url.ParseQuery(query)
	if err != nil {
		return nil, fmt.Errorf("the parameters cannot be read: %w", err)
	}
	q := &Question{AsOf: values.Get("asOf")}
	for name, given := range values {
		if !slices.Contains([]string{"where", "asOf", "excel"}, name) {
			return nil, fmt.Errorf("there is no parameter %q; there are where, asOf and excel", name)
		}
		if len(given) > 1 {
			return nil, fmt.Errorf("%s is given %d times; give it once", name, len(given))
		}
	}
	switch excel := values.Get("excel"); excel {
	case "", "0":
	case "1":
		q.Excel = true
	default:
		return nil, fmt.Errorf("excel is %q; it must be 1 or left out", excel)
	}
	q.Where, err = ReadFilter(values.Get("where"))
	return q, err
}

// ReadFilter reads a filter of the API written as JSON; nil for "".
func ReadFilter(text string) (map[string]any, error) {
	if text == "" {
		return nil, nil //nolint:nilnil // no filter
	}
	var where map[string]any
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	err := decoder.Decode(&where)
	if err == nil {
		if _, after := decoder.Token(); !errors.Is(after, io.EOF) {
			err = errors.New("something follows the object")
		}
	}
	if err != nil {
		return nil, fmt.Errorf(`where is no JSON object such as {"accuserCountry": {"eq": "CN"}}: %w`, err)
	}
	return where, nil
}

// failure is what an export that did not begin answers.
func failure(err error) (status int, errs gqlerror.List) {
	var refusal *RefusedError
	switch {
	case errors.As(err, &refusal):
		return statusOf(refusal.Errors), refusal.Errors
	case errors.Is(err, ErrQuestion):
		return http.StatusBadRequest, single(resolvers.CodeInvalid, err.Error())
	case errors.Is(err, graph.ErrUnavailable):
		return http.StatusServiceUnavailable, single(resolvers.CodeUnavailable, err.Error())
	case errors.Is(err, context.Canceled):
		return http.StatusServiceUnavailable, single(resolvers.CodeCancelled, "the request was cancelled")
	}
	return http.StatusInternalServerError, single(resolvers.CodeInternal, "internal error")
}

// statuses are those of the codes that are not the client's to mend by another question.
var statuses = map[resolvers.Code]int{
	resolvers.CodeUnavailable: http.StatusServiceUnavailable, resolvers.CodeTimeout: http.StatusGatewayTimeout,
	resolvers.CodeCancelled: http.StatusServiceUnavailable, resolvers.CodeInternal: http.StatusInternalServerError,
}

func statusOf(errs gqlerror.List) int {
	for _, err := range errs {
		if code, ok := err.Extensions["code"].(resolvers.Code); ok && statuses[code] != 0 {
			return statuses[code]
		}
	}
	return http.StatusBadRequest
}

func single(code resolvers.Code, message string) gqlerror.List {
	return gqlerror.List{{Message: message, Extensions: map[string]any{"code": code}}}
}

func refuse(w http.ResponseWriter, status int, code resolvers.Code, message string) {
	fail(w, status, single(code, message))
}

func fail(w http.ResponseWriter, status int, errs gqlerror.List) {
	answer(w, status, map[string]any{"errors": errs})
}

// jsonType is what metadata and errors are.
const jsonType = "application/json; charset=utf-8"

// list tells what there is.
func (e *Exporter) list(w http.ResponseWriter) {
	answer(w, http.StatusOK, map[string]any{
		"files": e.files,
		"parameters": map[string]string{
			"where": "the filter of the API, as JSON", "asOf": "a day: what was known by then", "excel": "1: a CSV made for spreadsheets",
		},
	})
}

func answer(w http.ResponseWriter, status int, value any) {
	text, err := json.MarshalIndent(value, "", "  ")
	if err != nil {
		status, text = http.StatusInternalServerError, []byte(`{"errors":[{"message":"internal error","extensions":{"code":"INTERNAL"}}]}`)
	}
	w.Header().Set("Content-Type", jsonType)
	w.WriteHeader(status)
	_, _ = w.Write(append(text, '\n')) // a client that has gone needs no answer
}
