// Package server puts the API on HTTP: GraphQL at /graphql, what operators ask at /livez and /readyz, and the explorer everywhere else.
package server

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/klauspost/compress/gzhttp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/site"
	"github.com/gravamen/gravamen/resolvers"
	"github.com/gravamen/gravamen/web"
)

// Limits bound one request. The zero value takes the defaults.
type Limits struct {
	BodyBytes                          int64         // 256 KiB
	Tokens                             int           // 5,000 of the query document
	Depth, Aliases, Directives, Fields int           // of the query document: 25, 200, 100 and 500; see measured
	List                               int           // 100: rows of one list that is asked for, and items of one that is given
	Price                              int           // 50,000: what one operation may cost, see resolvers.DefaultPriceLimit
	Timeout                            time.Duration // 5 s for the whole answer; of a subscription, for each call of the store
	Streams                            StreamLimits
	Site                               site.Options // of the explorer
	// WriteTimeout is that of mutations: 25 s, since a whole case waits its turn and is derived from.
	WriteTimeout time.Duration
	KeptAnswers  int // none: to dear questions, kept while nothing is written; each of at most 256 KiB
	Exports      export.Options
	Clients      ClientLimits // none
	Connections  ConnectionLimits
	Web          Web
	DrainDelay   time.Duration     // none: after the word to stop, during which requests are taken while /readyz fails
	Observer     *observe.Observer // of the whole surface; nil: request lines alone
	Registered   *Registered       // documents that are known by their hash; nil: the explorer's, and all others are answered as well
}

// Server answers requests about one store.
type Server struct {
	store     graph.Store
	access    Access
	executor  *executor.Executor
	api       *resolvers.Resolver
	limits    Limits
	streams   *streams
	leaving   atomic.Bool // told to stop
	readiness readiness
	refused   connectionsRefused
	guard     *guard
	documents *documents
	logger    *slog.Logger
}

// New makes a server over a store through which nobody may write. It does not own the store.
func New(store graph.Store, limits Limits, logger *slog.Logger) *Server {
	return NewWithAccess(store, Access{}, limits, logger)
}

// NewWithAccess makes a server over a store, and says who may write through it. It does not own the store.
func NewWithAccess(store graph.Store, access Access, limits Limits, logger *slog.Logger) *Server {
	return newServer(store, access, limits, logger, charge)
}

func newServer(store graph.Store, access Access, limits Limits, logger *slog.Logger, charge func(ctx context.Context, price, novelty int)) *Server {
	s := &Server{store: store, access: access, limits: limits.withDefaults(), logger: logger}
	if s.limits.Observer == nil {
		s.limits.Observer = observe.New(observe.Options{Logger: logger})
	}
	s.streams, s.guard = newStreams(&s.limits.Streams), newGuard(&s.limits, logger)
	s.documents = newDocuments(s.limits.Registered)
	api := resolvers.New(store, resolvers.Options{PriceLimit: s.limits.Price, ListLimit: s.limits.List, Writes: access.writes(), Charge: charge, Turn: turn, Kept: s.limits.KeptAnswers, Following: resolvers.Following{
		Poll: s.limits.Streams.Poll, Timeout: s.limits.Timeout, Patience: s.limits.Streams.Patience,
	}})
	s.api, s.executor = api, executor.New(api.Executable())
	s.executor.Use(extension.Introspection{})
	s.executor.SetQueryCache(s.documents)
	s.executor.SetParserTokenLimit(s.limits.Tokens)
	s.executor.SetDisableSuggestion(true)
	s.executor.SetDefaultRulesFn(resolvers.Rules)
	s.executor.SetErrorPresenter(resolvers.Present(logger))
	s.executor.SetRecoverFunc(resolvers.Recover(logger))
	s.executor.AroundOperations(named)
	s.executor.AroundOperations(api.Before)
	s.executor.AroundFields(api.Written)
	return s
}

// Handler is the whole HTTP surface.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/graphql", s.graphql)
	mux.Handle("/export/", s.forReaders(s.exports()))
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "alive\n") })
	mux.HandleFunc("GET /readyz", s.ready)
	mux.Handle("/", s.forReaders(site.New(web.Files(), s.execute, s.limits.Site)))
	compressed := gzhttp.GzipHandler(mux)
	return s.limits.Observer.Requests(s.guard.around(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.part(w)
		if accepted, _ := negotiate(r.Header.Get("Accept")); accepted == eventType || isSocket(r) {
			mux.ServeHTTP(w, r) // compressing holds back what is small
			return
		}
		compressed.ServeHTTP(w, r)
	})))
}

// idleTimeout is how long a connection may stay without a request.
const idleTimeout = 2 * time.Minute

// Serve answers on the listener until the context ends. It goes on for the drain's delay then, while /readyz fails; after that it ends
// streams and lets running requests finish, for the limits' RequestTime at most. It is called once.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	srv := &http.Server{
		Handler: s.Handler(), ReadHeaderTimeout: s.limits.Connections.Header, ReadTimeout: s.limits.Connections.Body, WriteTimeout: s.limits.RequestTime(), IdleTimeout: idleTimeout,
		MaxHeaderBytes: s.limits.Connections.HeaderBytes, ErrorLog: slog.NewLogLogger(s.logger.Handler(), slog.LevelDebug),
	}
	if s.limits.Web.Certificate != nil {
		srv.TLSConfig = &tls.Config{GetCertificate: s.limits.Web.Certificate.get, MinVersion: tls.VersionTLS12}
	}
	listener = &bounded{Listener: listener, guard: s.guard, all: s.limits.Connections.All, client: s.limits.Connections.Client, refused: &s.refused, of: map[netip.Prefix]int{}}
	failed := make(chan error, 1)
	go func() {
		if srv.TLSConfig != nil {
			failed <- srv.ServeTLS(listener, "", "")
		} else {
			failed <- srv.Serve(listener)
		}
	}()
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	if err := s.leave(failed); err != nil {
		return err
	}
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.limits.RequestTime())
	defer cancel()
	s.streams.drain()
	err := srv.Shutdown(drain)
	s.streams.wait(drain) // Shutdown knows nothing of WebSockets
	if err != nil {
		return fmt.Errorf("shut down: %w", err)
	}
	return nil
}

// Response is an answer on its way out. A request that was never executed has no data, not even null.
type Response struct {
	Errors gqlerror.List   `json:"errors,omitempty"`
	Data   json.RawMessage `json:"data,omitempty"`

	Extensions map[string]any `json:"extensions,omitempty"`
}

// Execute answers one operation in-process, by the same way as over HTTP.
func (s *Server) Execute(ctx context.Context, params *graphql.RawParams) *Response {
	return outgoing(s.execute(ctx, params))
}

func outgoing(response *graphql.Response) *Response {
	return &Response{response.Errors, response.Data, response.Extensions}
}

func (s *Server) execute(ctx context.Context, params *graphql.RawParams) (response *graphql.Response) {
	ctx, end := s.observed(ctx, params)
	defer func() {
		if response != nil { // a panic leaves none
			end(response.Errors)
		}
	}()
	ctx = graphql.StartOperationTrace(ctx)
	operation, refused := s.operation(ctx, params)
	switch {
	case refused != nil:
		return refused
	case operation.Operation.Operation == ast.Subscription:
		return s.executor.DispatchError(graphql.WithOperationContext(ctx, operation), gqlerror.List{gqlerror.Wrap(errStreamed)})
	}
	return s.answer(ctx, operation)
}

// measured refuses a document that is past a limit. One that is known was measured when it came first.
func (s *Server) measured(ctx context.Context, query string) *gqlerror.Error {
	if _, kept := s.documents.Get(ctx, query); kept {
		return nil
	}
	fields, refused := s.limits.measured(query)
	if refused != nil {
		fields = s.limits.Fields // it was read as far as a limit
	}
	owe(ctx, fields/fieldsPerToken)
	return refused
}

// charge makes a client pay for what its operation costs.
func charge(ctx context.Context, price, novelty int) {
	owe(ctx, price/pricePerToken+novelty/noveltyPerToken)
}

// operation reads the document, or refuses it.
func (s *Server) operation(ctx context.Context, params *graphql.RawParams) (*graphql.OperationContext, *graphql.Response) {
	err := s.given(params)
	if err == nil {
		err = s.measured(ctx, params.Query)
	}
	if err != nil {
		return nil, s.executor.DispatchError(ctx, gqlerror.List{err})
	}
	operation, errs := s.executor.CreateOperationContext(ctx, params)
	if operation.Doc != nil && operation.Operation == nil {
		errs = gqlerror.List{unchosen(operation)}
	}
	if errs != nil {
		return nil, s.executor.DispatchError(graphql.WithOperationContext(ctx, operation), errs[:min(len(errs), maxErrors)])
	}
	if err := lone(operation); err != nil {
		return nil, s.executor.DispatchError(graphql.WithOperationContext(ctx, operation), gqlerror.List{gqlerror.Wrap(err)})
	}
	return operation, nil
}

// answer executes an operation that has one response, in its time.
func (s *Server) answer(ctx context.Context, operation *graphql.OperationContext) *graphql.Response {
	timeout := s.limits.Timeout
	if operation.Operation.Operation == ast.Mutation {
		timeout = s.limits.WriteTimeout
	}
	begun := operation.Stats.Read.Start // when the request came; zero of one without HTTP
	if begun.IsZero() {
		begun = time.Now()
	}
	ctx, cancel := context.WithDeadline(ctx, begun.Add(timeout))
	defer cancel()
	respond, ctx := s.executor.DispatchOperation(ctx, operation)
	if response := respond(ctx); response != nil {
		return response
	}
	return s.executor.DispatchError(ctx, gqlerror.List{gqlerror.Wrap(ctx.Err())}) // the context ended before anything ran
}

// maxErrors is how many faults of one document are told: a document can have thousands.
const maxErrors = 10

// unchosen says that the document does not tell which of its operations to execute.
func unchosen(operation *graphql.OperationContext) *gqlerror.Error {
	err := gqlerror.Errorf("the document holds %d operations: say in operationName which of them to answer", len(operation.Doc.Operations))
	if operation.OperationName != "" {
		err = gqlerror.Errorf("the document holds no operation of the name in operationName: %q", operation.OperationName)
	}
	errcode.Set(err, errcode.ValidationFailed)
	return err
}
