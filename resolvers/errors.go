package resolvers

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
)

// Code is what a client's program reads: extensions.code of an error.
type Code string

// The codes. Every error that leaves the server carries one of them.
const (
	CodeNotFound     Code = "NOT_FOUND"
	CodeInvalid      Code = "INVALID" // a value that can never be right: the message says what would be
	CodeTooExpensive Code = "TOO_EXPENSIVE"
	// CodeUnauthenticated: who asks did not say who they are, or with a token that does not hold.
	CodeUnauthenticated Code = "UNAUTHENTICATED"
	CodeForbidden       Code = "FORBIDDEN"
	CodeUnavailable     Code = "UNAVAILABLE" // try again later
	CodeTimeout         Code = "TIMEOUT"
	CodeCancelled       Code = "CANCELLED"
	CodeInternal        Code = "INTERNAL"
	CodeParseFailed     Code = errcode.ParseFailed      // the document is not GraphQL
	CodeValidation      Code = errcode.ValidationFailed // the document does not fit the schema
	CodeBodyTooLarge    Code = "LIMIT_BODY"
	// CodeTokens and those below it are of the limits of a document, before it is validated.
	CodeTokens     Code = "LIMIT_TOKENS"
	CodeDepth      Code = "LIMIT_DEPTH"
	CodeAliases    Code = "LIMIT_ALIASES"
	CodeDirectives Code = "LIMIT_DIRECTIVES"
	CodeFields     Code = "LIMIT_FIELDS"
	CodeList       Code = "LIMIT_LIST" // also of a list that is asked for
	// CodeSubscriptions and those below it are of the limits of what is open or under way; one may ask again later.
	CodeSubscriptions Code = "LIMIT_SUBSCRIPTIONS"
	CodeSockets       Code = "LIMIT_SOCKETS"
	CodeOperations    Code = "LIMIT_OPERATIONS"
	CodeConcurrent    Code = "LIMIT_CONCURRENT"
	CodeRate          Code = "LIMIT_RATE"
	CodeExports       Code = "LIMIT_EXPORTS"
	// CodeHost and CodeOrigin say that the server is asked by a name, or for a page, that it does not answer.
	CodeHost   Code = "HOST"
	CodeOrigin Code = "ORIGIN"
	// CodeUnregistered: this server answers registered documents alone. CodeUnknownHash, by the protocol of automatic persisted
	// queries: send the document along with its hash.
	CodeUnregistered Code = "DOCUMENT_NOT_REGISTERED"
	CodeUnknownHash  Code = "PERSISTED_QUERY_NOT_FOUND"
)

// errList is of a list that is asked for and longer than the limit.
var errList = errors.New("too long a list")

// codes is the one table from kinds of error to codes.
var codes = []struct {
	kind error
	code Code
}{
	{graph.ErrNotFound, CodeNotFound},
	{graph.ErrInvalid, CodeInvalid},
	{errList, CodeList},
	{graph.ErrTooExpensive, CodeTooExpensive},
	{graph.ErrUnauthenticated, CodeUnauthenticated},
	{graph.ErrForbidden, CodeForbidden},
	{graph.ErrReadOnly, CodeForbidden},
	{graph.ErrUnavailable, CodeUnavailable},
	{context.DeadlineExceeded, CodeTimeout},
	{context.Canceled, CodeCancelled},
}

// messages are for kinds of error whose own words are not made for clients.
var messages = map[Code]string{
	CodeTimeout:   "the answer took too long; ask for less at once",
	CodeCancelled: "the request was cancelled",
	CodeInternal:  "internal error",
}

// maxMessage bounds what an error may repeat of the input, in bytes.
const maxMessage = 400

// Present gives an error the form in which it leaves the server: a code, a message made for whoever asked, and nothing of
// what happened inside. What the client cannot mend is logged in full.
func Present(logger *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := graphql.DefaultErrorPresenter(ctx, err)
		field := graphql.GetFieldContext(ctx)
		code, message := classify(err, shown, field != nil)
		if code == CodeInternal || code == CodeUnavailable {
			logger.ErrorContext(ctx, "request failed", slog.String("code", string(code)), slog.Any("error", cause(err)))
		}
		path, message := place(field, shown.Path, message)
		out := &gqlerror.Error{Message: clip(message), Path: path, Locations: shown.Locations}
		out.Extensions = map[string]any{"code": code}
		if faults := faultsOf(err); len(faults) > 0 {
			out.Extensions["faults"] = faults
		}
		return out
	}
}

// maxFaults is how many faults of one input are told.
const maxFaults = 100

// fault is one thing that is wrong with what was to be written.
type fault struct {
	Line    int    `json:"line,omitempty"`  // of a document, from 1
	Field   string `json:"field,omitempty"` // path within the input or the document
	Message string `json:"message"`
}

// faultsOf are the single faults that an error tells of.
func faultsOf(err error) []fault {
	told, ok := errors.AsType[*seed.FaultsError](err)
	if !ok {
		return nil
	}
	out := make([]fault, min(len(told.Faults), maxFaults))
	for i := range out {
		f := told.Faults[i]
		out[i] = fault{Line: f.Line, Field: f.Field, Message: clip(f.Message)}
	}
	return out
}

func classify(err error, shown *gqlerror.Error, executing bool) (Code, string) {
	for _, row := range codes {
		if errors.Is(err, row.kind) {
			if message, ok := messages[row.code]; ok {
				return row.code, message
			}
			if domain, ok := errors.AsType[*graph.Error](err); ok {
				return row.code, domain.Message
			}
			return row.code, shown.Message
		}
	}
	switch code, _ := shown.Extensions["code"].(string); {
	case code != "":
		return Code(code), shown.Message
	case shown.Unwrap() == nil && !executing:
		return CodeInvalid, shown.Message // made by gqlgen or the parser, about the request itself
	}
	return CodeInternal, messages[CodeInternal]
}

// place keeps of a path what is one of the answer. The rest, a place within a variable or within the arguments of the field
// that is executing, goes before the message.
func place(field *graphql.FieldContext, path ast.Path, message string) (ast.Path, string) {
	switch {
	case field == nil && len(path) > 1 && path[0] == ast.PathName("variable"):
		if strings.HasPrefix(message, "cannot use value ") { // gqlparser goes on with what is left of a number that it could not read
			message = "this is not a whole number of 64 bits"
		}
		return nil, "$" + inWords(path[1:]) + message
	case field != nil && field.Args == nil && field.Field.Definition != nil && len(field.Field.Definition.Arguments) > 0:
		if kept := field.Path(); len(kept) < len(path) {
			return kept, inWords(path[len(kept):]) + message
		}
	}
	return path, message
}

// inWords writes a place as the planner does, each step followed by a colon.
func inWords(path ast.Path) string {
	var b strings.Builder
	for _, step := range path {
		if index, ok := step.(ast.PathIndex); ok {
			fmt.Fprintf(&b, "[%d]: ", index)
		} else {
			fmt.Fprintf(&b, "%s: ", step)
		}
	}
	return b.String()
}

// cause is the error with whatever it hides from clients.
func cause(err error) string {
	if domain, ok := errors.AsType[*graph.Error](err); ok {
		return fmt.Sprint(domain.Message, ": ", errors.Join(domain.Unwrap()...))
	}
	return err.Error()
}

func clip(message string) string {
	if len(message) <= maxMessage {
		return message
	}
	cut := message[:maxMessage]
	for !utf8.ValidString(cut) {
		cut = cut[:len(cut)-1]
	}
	return cut + "…"
}

// errPanic is what a panic becomes; the client sees an internal error.
var errPanic = errors.New("panic")

// Recover turns a panic into an internal error and logs where it was.
func Recover(logger *slog.Logger) graphql.RecoverFunc {
	return func(ctx context.Context, value any) error {
		logger.ErrorContext(ctx, "panic", slog.Any("value", value), slog.String("stack", string(debug.Stack())))
		return fmt.Errorf("%w: %v", errPanic, value)
	}
}
