package server

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/resolvers"
)

// writesRefused tells the log of the writes that an operation asked for and that were not made, by the errors that its client was told: who
// asked for what, and why not. An operation of which nothing was tried has one line, else each field that did not write has one. What was
// sent stays out of it. A document that is no GraphQL asks for nothing.
func (s *Server) writesRefused(ctx context.Context, params *graphql.RawParams, tried resolvers.Tried, errs gqlerror.List) {
	if len(errs) == 0 || !strings.Contains(params.Query, string(ast.Mutation)) {
		return // most are, and need not be read again
	}
	codes := codesOf(errs)
	document, _ := s.parsed(ctx, params.Query) // one past a limit has been read as far as that
	deeds, mutation := deedsOf(document, params.OperationName)
	if !mutation || slices.Contains(codes, errcode.ParseFailed) {
		return
	}
	by := ""
	if who := resolvers.PrincipalOf(ctx); who != nil {
		by = who.Name
	}
	tell := func(deed, code string) {
		s.logger.WarnContext(ctx, "write refused", slog.String("by", by), slog.String("deed", deed), slog.String("code", code))
	}
	if len(tried) == 0 {
		names := slices.Compact(slices.Sorted(maps.Values(deeds)))
		tell(strings.Join(names, ", "), codes[0])
		return
	}
	done := maps.Clone(tried) // what wrote, though it cannot be read back, and then what was told
	for i, err := range errs {
		if len(err.Path) == 0 {
			continue
		}
		key, _ := err.Path[0].(ast.PathName)
		if !done[string(key)] {
			done[string(key)] = true
			tell(deeds[string(key)], codes[i])
		}
	}
}

// deedsOf are the root fields of the mutation that a document is to execute, by their keys in the answer, and whether it is one. Where it
// does not say which of its operations it means, all its mutations are. A field that the schema does not have is left out: its name is
// whatever somebody made up.
func deedsOf(document *ast.QueryDocument, operationName string) (deeds map[string]string, mutation bool) {
	meant := document.Operations
	if chosen := meant.ForName(operationName); chosen != nil {
		meant = ast.OperationList{chosen}
	}
	deeds = map[string]string{}
	spread := map[string]bool{} // fragments, which may be a cycle here
	var add func(ast.SelectionSet)
	add = func(set ast.SelectionSet) {
		for _, one := range set {
			switch one := one.(type) {
			case *ast.Field:
				if mutations().ForName(one.Name) != nil {
					deeds[one.Alias] = one.Name
				}
			case *ast.InlineFragment:
				add(one.SelectionSet)
			case *ast.FragmentSpread:
				if !spread[one.Name] {
					spread[one.Name] = true
					if fragment := document.Fragments.ForName(one.Name); fragment != nil {
						add(fragment.SelectionSet)
					}
				}
			}
		}
	}
	for _, operation := range meant {
		if operation.Operation == ast.Mutation {
			mutation = true
			add(operation.SelectionSet)
		}
	}
	return deeds, mutation
}

// mutations are the fields of the schema that write.
var mutations = sync.OnceValue(func() ast.FieldList { return resolvers.Schema().Mutation.Fields })
