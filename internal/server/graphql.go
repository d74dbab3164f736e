package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/gravamen/gravamen/resolvers"
)

// GraphQL over HTTP, after the draft of the GraphQL foundation: POST of JSON, GET for queries, and two media types for
// answers. Under application/graphql-response+json a request that was never executed is a 4xx; under application/json,
// which older clients expect, every well-formed request is a 200 and only the errors tell.
const (
	jsonType    = "application/json"
	graphqlType = "application/graphql-response+json"
)

// body is one request as JSON.
type body struct {
	Query         string         `json:"query"`
	OperationName string         `json:"operationName"`
	Variables     map[string]any `json:"variables"`
	Extensions    map[string]any `json:"extensions"`
}

// refusal is a request that is turned away before it is GraphQL.
type refusal struct {
	status  int
	code    resolvers.Code
	message string
}

func refuse(status int, format string, args ...any) *refusal {
	return &refusal{status, resolvers.CodeInvalid, fmt.Sprintf(format, args...)}
}

// response is the refusal as an answer.
func (r *refusal) response() *Response {
	return &Response{Errors: gqlerror.List{{Message: r.message, Extensions: map[string]any{"code": r.code}}}}
}

func (s *Server) graphql(w http.ResponseWriter, r *http.Request) {
	if isSocket(r) && len(r.Header.Values("Authorization")) == 0 {
		s.webSocket(w, r) // pages cannot set the header: a token comes with connection_init
		return
	}
	came := time.Now()
	r, refused := s.authenticated(w, r)
	looked := time.Since(came)
	if refused == nil && isSocket(r) {
		s.webSocket(w, r)
		return
	}
	accepted, acceptable := negotiate(r.Header.Get("Accept"))
	streamed := accepted == eventType && r.Method != http.MethodHead
	if accepted == eventType {
		accepted = jsonType // of what is refused
	}
	w.Header().Set("Content-Type", accepted+"; charset=utf-8")
	w.Header().Add("Vary", "Accept") // beside what stands before this handler
	var request *body
	switch {
	case refused != nil:
	case !acceptable:
		refused = refuse(http.StatusNotAcceptable, "answers are %s or %s; accept one of them", graphqlType, jsonType)
	case r.Method == http.MethodPost:
		request, refused = s.posted(w, r)
	case r.Method == http.MethodGet || r.Method == http.MethodHead:
		request, refused = asked(r.URL.Query())
	default:
		w.Header().Set("Allow", "GET, HEAD, POST")
		refused = refuse(http.StatusMethodNotAllowed, "send GraphQL by POST, or a query by GET")
	}
	if refused == nil {
		refused = request.check()
	}
	if refused != nil {
		write(w, refused.status, refused.response())
		return
	}
	params := request.params(r.Header)
	read := time.Now()
	params.ReadTime = graphql.TraceTiming{Start: read.Add(-looked), End: read} // a body has a time of its own to come in
	unknown := s.documents.complete(r.Context(), params)                       //nolint:contextcheck // the request has the context of who asks
	switch {
	case unknown == nil && r.Method != http.MethodPost && !s.readOnly(r.Context(), params, streamed): //nolint:contextcheck // as above
		w.Header().Set("Allow", "POST")
		refused = refuse(http.StatusMethodNotAllowed, "GET answers queries alone: send this operation by POST")
		response := refused.response()
		s.writesRefused(r.Context(), params, nil, response.Errors) //nolint:contextcheck // as above
		write(w, refused.status, response)
	case streamed:
		s.sse(w, r, params)
	case unknown != nil:
		response := outgoing(s.executor.DispatchError(r.Context(), gqlerror.List{unknown})) //nolint:contextcheck // as above
		s.writesRefused(r.Context(), params, nil, response.Errors)                          //nolint:contextcheck // as above
		write(w, statusOf(response, accepted), response)
	default:
		response := s.Execute(r.Context(), params) //nolint:contextcheck // as above
		if r.Method != http.MethodPost && len(response.Errors) == 0 {
			send(w, r, response)
			return
		}
		write(w, statusOf(response, accepted), response)
	}
}

// check refuses what asks for nothing.
func (b *body) check() *refusal {
	if strings.TrimSpace(b.Query) == "" && b.Extensions["persistedQuery"] == nil {
		return refuse(http.StatusBadRequest, `the request holds no query: send {"query": "{ statistics { accusationCount } }"}`)
	}
	return nil
}

func (b *body) params(headers http.Header) *graphql.RawParams {
	return &graphql.RawParams{Query: b.Query, OperationName: b.OperationName, Variables: b.Variables, Extensions: b.Extensions, Headers: headers}
}

// negotiate picks the media type of the answer.
func negotiate(accept string) (string, bool) {
	if accept == "" {
		return jsonType, true
	}
	for part := range strings.SplitSeq(accept, ",") {
		switch mediaType, _, _ := mime.ParseMediaType(part); mediaType {
		case graphqlType:
			return graphqlType, true
		case eventType:
			return eventType, true
		case jsonType, "application/*", "*/*":
			return jsonType, true
		}
	}
	return jsonType, false
}

// posted reads a POST body.
func (s *Server) posted(w http.ResponseWriter, r *http.Request) (*body, *refusal) {
	mediaType, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediaType != jsonType {
		return nil, refuse(http.StatusUnsupportedMediaType, "send the request as %s", jsonType)
	}
	if charset := params["charset"]; charset != "" && !strings.EqualFold(charset, "utf-8") {
		return nil, refuse(http.StatusUnsupportedMediaType, "send the request in UTF-8")
	}
	raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, s.limits.BodyBytes))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, &refusal{http.StatusRequestEntityTooLarge, resolvers.CodeBodyTooLarge, fmt.Sprintf("the request is larger than %d bytes", s.limits.BodyBytes)}
	case err != nil:
		return nil, refuse(http.StatusBadRequest, "the request ended before its body did")
	}
	return s.limits.decoded(raw)
}

// decoded reads one request as JSON.
func (l *Limits) decoded(raw []byte) (*body, *refusal) {
	if !utf8.Valid(raw) {
		return nil, refuse(http.StatusBadRequest, "the request is not valid UTF-8")
	}
	if values(raw) > l.Tokens { // each takes a hundred bytes once it is read
		return nil, &refusal{http.StatusBadRequest, resolvers.CodeTokens, fmt.Sprintf("the request holds more than %d JSON values", l.Tokens)}
	}
	request := new(body)
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	if err := decoder.Decode(request); err != nil {
		return nil, refuse(http.StatusBadRequest, "%s", jsonFault(err))
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, refuse(http.StatusBadRequest, "the request holds more than one JSON value")
	}
	return request, nil
}

// values counts the values of a JSON text that come first or after another in an array or object; of what is no JSON it is any number.
func values(raw []byte) (n int) {
	for quoted, i := false, 0; i < len(raw); i++ {
		switch c := raw[i]; {
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\':
			i++
		case !quoted && (c == ',' || c == '[' || c == '{'):
			n++
		}
	}
	return n
}

// jsonFault says what is wrong without repeating what was sent.
func jsonFault(err error) string {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Sprintf("the request is not JSON: a fault at byte %d", syntax.Offset)
	case errors.As(err, &wrong) && wrong.Field != "":
		return fmt.Sprintf("%s is a JSON %s; query and operationName are strings, variables and extensions are objects", wrong.Field, wrong.Value)
	case errors.As(err, &wrong):
		return `a request is one JSON object such as {"query": "…", "variables": {…}}; batches are not answered`
	}
	return "the request is not complete JSON"
}

// asked reads the parameters of a GET.
func asked(values url.Values) (*body, *refusal) {
	request := &body{Query: values.Get("query"), OperationName: values.Get("operationName")}
	for name, target := range map[string]*map[string]any{"variables": &request.Variables, "extensions": &request.Extensions} {
		text := values.Get(name)
		if text == "" {
			continue
		}
		decoder := json.NewDecoder(strings.NewReader(text))
		decoder.UseNumber()
		err := decoder.Decode(target)
		if err == nil {
			_, err = decoder.Token()
		}
		if !errors.Is(err, io.EOF) {
			return nil, refuse(http.StatusBadRequest, "%s is not a JSON object", name)
		}
	}
	if !utf8.ValidString(request.Query) {
		return nil, refuse(http.StatusBadRequest, "the query is not valid UTF-8")
	}
	return request, nil
}

// readOnly says whether the operation is a query, or a subscription where those are answered, or is none at all and will be
// refused as such.
func (s *Server) readOnly(ctx context.Context, params *graphql.RawParams, streamed bool) bool {
	document, err := s.parsed(ctx, params.Query)
	if err != nil {
		return true // it will be refused
	}
	operation := document.Operations.ForName(params.OperationName)
	return operation == nil || operation.Operation == ast.Query || streamed && operation.Operation == ast.Subscription
}

// parsed is a document that is to be looked at before it is executed, or was refused: as far as it can be read, and why no further.
func (s *Server) parsed(ctx context.Context, query string) (*ast.QueryDocument, error) {
	if document, known := s.documents.Get(ctx, query); known {
		return document, nil
	}
	return parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, s.limits.Tokens)
}

// statusOf follows the media type: see above.
func statusOf(response *Response, accepted string) int {
	if accepted == jsonType || len(response.Errors) == 0 || response.Data != nil {
		return http.StatusOK
	}
	for _, err := range response.Errors {
		switch code, _ := err.Extensions["code"].(resolvers.Code); code {
		case errcode.ParseFailed, errcode.ValidationFailed, resolvers.CodeInvalid, resolvers.CodeTooExpensive, resolvers.CodeUnregistered, resolvers.CodeUnknownHash,
			resolvers.CodeTokens, resolvers.CodeDepth, resolvers.CodeAliases, resolvers.CodeDirectives, resolvers.CodeFields, resolvers.CodeList:
			return http.StatusBadRequest
		default: // of the execution, which is a part of the answer
		}
	}
	return http.StatusOK
}

// freshTime is how long whoever keeps an answer to a GET need not ask again. What is recorded meanwhile is not in it, with asOf
// or without: an earlier day can become known better.
const freshTime = 30 * time.Second

// send answers a GET with what browsers and caches on the way may keep for a moment, and ask by its mark whether it has changed.
func send(w http.ResponseWriter, r *http.Request, response *Response) {
	text, err := response.text()
	if err != nil {
		write(w, http.StatusOK, response) // which says so
		return
	}
	scope := "public"
	if r.Header.Get("Authorization") != "" {
		scope = "private"
	}
	w.Header().Set("Cache-Control", fmt.Sprintf("%s, max-age=%d", scope, int(freshTime.Seconds())))
	w.Header().Set("ETag", `W/"`+HashDocument(string(text))[:24]+`"`) // weak, because the answer may be compressed
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(text))
}

// write sends a response that nobody is to keep.
func write(w http.ResponseWriter, status int, response *Response) {
	w.Header().Set("Cache-Control", "no-store")
	refusedBy(w, response)
	text, err := response.text()
	if err != nil {
		status, text = http.StatusInternalServerError, []byte(`{"errors":[{"message":"internal error","extensions":{"code":"INTERNAL"}}]}`)
	}
	w.WriteHeader(status)
	_, _ = bytes.NewReader(text).WriteTo(w) // a client that has gone needs no answer
}

// text is the response as JSON. Data is JSON already, and is not read once more where there is nothing else.
func (r *Response) text() ([]byte, error) {
	if r.Data != nil && len(r.Errors) == 0 && len(r.Extensions) == 0 {
		return slices.Concat([]byte(`{"data":`), r.Data, []byte("}")), nil
	}
	return json.Marshal(r)
}
