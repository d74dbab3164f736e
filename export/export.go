// Package export writes what the API tells as files for other tools: tables for statistics, graphs for network analysis, and
// bundles for threat intelligence.
//
// A table is a list of columns, each with its path in the API. From the paths follows one GraphQL document, which is asked page by
// page, in-process, by the same way as over HTTP: filters, the cut of asOf, counts and errors are the API's by construction.
package export

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/graph"
)

// Ask answers one GraphQL operation.
type Ask func(ctx context.Context, params *graphql.RawParams) *graphql.Response

// Options of exports. The zero value takes the defaults.
type Options struct {
	Version string        // of the program; "" where it has none
	AtOnce  int           // DefaultAtOnce: how many exports are answered over HTTP at a time; whoever comes besides is told to come again
	Write   time.Duration // 30 s: how long a client may let the server wait at once; each 16 KiB that it takes give it back a second of that
	Timeout time.Duration // 1 min: how long the store may take for each of the questions that an export asks
}

// DefaultAtOnce is how many exports are answered at a time unless it is said.
const DefaultAtOnce = 4

// WithDefaults are the options with the defaults for what is zero.
func (o Options) WithDefaults() Options {
	if o.AtOnce == 0 {
		o.AtOnce = DefaultAtOnce
	}
	if o.Write == 0 {
		o.Write = 30 * time.Second
	}
	if o.Timeout == 0 {
		o.Timeout = time.Minute
	}
	return o
}

// Exporter writes exports of one store. It is safe for concurrent use.
type Exporter struct {
	store   graph.Store
	ask     Ask
	options Options
	turns   chan struct{} // holds a token for each export that is answered over HTTP
	catalogue
}

// New makes an exporter over a store and the API that answers about it. It owns neither.
func New(store graph.Store, ask Ask, options Options) *Exporter {
	options = options.WithDefaults()
	return &Exporter{store: store, ask: ask, options: options, turns: make(chan struct{}, options.AtOnce), catalogue: mustCatalogue()}
}

// Question is what an export is of. The zero value of everything but Name asks for all there is, as of now.
type Question struct {
	Name  string         // of a file that Files lists
	Where map[string]any // the filter of the API; nil keeps everything
	AsOf  string         // a day, as the API takes it; "" does not cut
	// Excel makes a CSV that spreadsheets open as it is meant: with a byte order mark, and texts that look like formulas marked
	// as text by an apostrophe.
	Excel bool
}

// Errors of an export, beside those of the context and of the writer.
var (
	// ErrUnknown is for a name that is no file.
	ErrUnknown = errors.New("there is no such export")
	// ErrQuestion is for a question that the file does not take.
	ErrQuestion = errors.New("the question cannot be asked")
)

// RefusedError is an answer of the API that holds errors.
type RefusedError struct{ Errors gqlerror.List }

// Error tells the messages, one a line.
func (r *RefusedError) Error() string {
	messages := make([]string, len(r.Errors))
	for i, err := range r.Errors {
		messages[i] = err.Message
	}
	return strings.Join(messages, "\n")
}

// File is one file that is on offer.
type File struct {
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
	About     string `json:"about"`
	table     *table // nil where it is none
	write     func(ctx context.Context, e *Exporter, f *File, q *Question, out *output) error
}

// Files lists every file, in a fixed order.
func (e *Exporter) Files() []File { return slices.Clone(e.files) }

// find is the file of a name.
func (e *Exporter) find(name string) (*File, error) {
	at := slices.IndexFunc(e.files, func(f File) bool { return f.Name == name })
	if at < 0 {
		names := make([]string, len(e.files))
		for i, f := range e.files {
			names[i] = f.Name
		}
		return nil, fmt.Errorf("%w: %q; there are %s", ErrUnknown, name, strings.Join(names, ", "))
	}
	return &e.files[at], nil
}

// Write writes one file as it is asked for. Rows are read and written page by page: memory does not grow with their number. They are
// read one page after the other, so that what is written to the store meanwhile may show in later pages. began is called once, when
// the first page has been answered and before the first byte; progress after each page, with the number of rows so far. Both may be
// nil.
//
// The error is ErrUnknown; ErrQuestion; a *RefusedError of the API; or that of the store, the context or the writer. After began, what
// was written is incomplete if there is one.
func (e *Exporter) Write(ctx context.Context, w io.Writer, q *Question, began func(), progress func(rows int)) error {
	f, err := e.find(q.Name)
	if err != nil {
		return err
	}
	if q.Excel && !strings.HasSuffix(f.Name, ".csv") {
		return fmt.Errorf("%w: excel is for files of CSV", ErrQuestion)
	}
	return f.write(ctx, e, f, q, &output{w: w, began: began, progress: progress})
}

// output is where an export goes.
type output struct {
	w        io.Writer
	began    func()
	progress func(rows int)
	rows     int
}

// Write tells that the first byte comes, then passes it on.
func (o *output) Write(p []byte) (int, error) {
	o.begin()
	return o.w.Write(p) //nolint:wrapcheck // a writer's error is its own
}

func (o *output) begin() {
	if began := o.began; began != nil {
		o.began = nil
		began()
	}
}

func (o *output) add(rows int) {
	o.rows += rows
	if o.progress != nil {
		o.progress(o.rows)
	}
}

// query asks the store.
func (e *Exporter) query(ctx context.Context, root *graph.Hop, asOf graph.Day) (*graph.Rows, error) {
	bounded, cancel := context.WithTimeout(ctx, e.options.Timeout)
	defer cancel()
	tree, err := e.store.Query(bounded, &graph.Plan{AsOf: asOf, Roots: []*graph.Hop{root}})
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller says what it was reading
	}
	return tree.Roots[root.Key], nil
}

// answer asks the API, and reads the data.
func (e *Exporter) answer(ctx context.Context, document string, variables map[string]any, into any) error {
	bounded, cancel := context.WithTimeout(ctx, e.options.Timeout)
	defer cancel()
	own, _ := cloned(variables).(map[string]any) // whoever checks variables writes into them what they are taken for
	response := e.ask(bounded, &graphql.RawParams{Query: document, Variables: own})
	if err := ctx.Err(); err != nil {
		return err
	}
	if len(response.Errors) > 0 {
		return &RefusedError{Errors: response.Errors}
	}
	decoder := json.NewDecoder(strings.NewReader(string(response.Data)))
	decoder.UseNumber()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return nil
}

// cloned is a value of JSON with nothing in common with the first.
func cloned(value any) any {
	switch value := value.(type) {
	case map[string]any:
		out := make(map[string]any, len(value))
		for name, item := range value {
			out[name] = cloned(item)
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, item := range value {
			out[i] = cloned(item)
		}
		return out
	}
	return value
}
