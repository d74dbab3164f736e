package server

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/resolvers"
)

// Whatever way a request came, its texts are looked at before it is executed: in the document as it stands and as it is escaped,
// and in the variables, where half a surrogate pair has become U+FFFD by now.

// given refuses what comes beside a document and holds characters that no text may hold, or lists past the limit.
func (s *Server) given(params *graphql.RawParams) *gqlerror.Error {
	if message := graph.CheckCharacters(params.OperationName); message != "" {
		return past(resolvers.CodeInvalid, "operationName %s", message)
	}
	for _, name := range slices.Sorted(maps.Keys(params.Variables)) {
		message := graph.CheckCharacters(name)
		if message == "" {
			message = faultOf(params.Variables[name])
		} else {
			message = "the name " + message
		}
		if message != "" {
			return past(resolvers.CodeInvalid, "$%s: %s", name, message)
		}
		if longest(params.Variables[name]) > s.limits.List {
			return s.limits.longList()
		}
	}
	return nil
}

// faultOf says where in a value as JSON gives it a text is wrong, and what is; "" for nothing.
func faultOf(value any) string {
	switch value := value.(type) {
	case string:
		return graph.CheckCharacters(value)
	case []any:
		for i, item := range value {
			if message := faultOf(item); message != "" {
				return fmt.Sprintf("[%d]: %s", i, message)
			}
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(value)) {
			if message := graph.CheckCharacters(name); message != "" {
				return "a name " + message
			}
			if message := faultOf(value[name]); message != "" {
				return name + ": " + message
			}
		}
	}
	return ""
}

// longest is the length of the longest list in a value as JSON gives it.
func longest(value any) (most int) {
	switch value := value.(type) {
	case []any:
		most = len(value)
		for _, item := range value {
			most = max(most, longest(item))
		}
	case map[string]any:
		for _, item := range value {
			most = max(most, longest(item))
		}
	}
	return most
}

// written refuses a document that holds such characters as they are, and byte order marks but the one at its beginning.
func written(query string) *gqlerror.Error {
	line := 0
	for text := range strings.Lines(strings.TrimPrefix(query, "\uFEFF")) {
		line++
		if message := graph.CheckCharacters(text); message != "" {
			return at(past(resolvers.CodeInvalid, "the document %s", message), line)
		}
	}
	return nil
}

// escaped refuses a document that holds them by an escape in a text: one that has been parsed, so that it ends within its limits.
func escaped(query string) *gqlerror.Error {
	if !strings.Contains(query, `\u`) && !strings.Contains(query, `\b`) && !strings.Contains(query, `\f`) {
		return nil
	}
	lex := lexer.New(&ast.Source{Input: query})
	for token, err := lex.ReadToken(); err == nil && token.Kind != lexer.EOF; token, err = lex.ReadToken() {
		if message := graph.CheckCharacters(token.Value); token.Kind != lexer.Comment && message != "" {
			return at(past(resolvers.CodeInvalid, "a text of the document %s", message), token.Pos.Line)
		}
	}
	return nil
}

func at(err *gqlerror.Error, line int) *gqlerror.Error {
	err.Locations = []gqlerror.Location{{Line: line, Column: 1}}
	return err
}
