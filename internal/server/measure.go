package server

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/gravamen/gravamen/resolvers"
)

// A document is measured between reading and validating: rules of GraphQL compare fields with each other, so what they cost
// grows with the square of what a document holds. Fragments are measured once each, however often they are spread.

// measured refuses a document that is past a limit, or holds characters that no text may hold; nil for one that is not, and for one that is no GraphQL, which the executor
// tells in its own words. A document that the executor keeps was measured when it came first.
func (s *Server) measured(ctx context.Context, query string) *gqlerror.Error {
	if _, kept := s.documents.Get(ctx, query); kept {
		return nil
	}
	if err := written(query); err != nil {
		return err
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, s.limits.Tokens)
	if err != nil {
		told, _ := errors.AsType[*gqlerror.Error](err)
		switch { // the parser tells by its words alone at which bound it stopped
		case told != nil && strings.HasPrefix(told.Message, "exceeded token limit"):
			return past(resolvers.CodeTokens, "the document has more than %d tokens", s.limits.Tokens)
		case told != nil && strings.HasPrefix(told.Message, "exceeded maximum nesting depth"):
			return past(resolvers.CodeDepth, "the document nests more than a parser reads")
		}
		return nil
	}
	if err := escaped(query); err != nil {
		return err
	}
	m := measure{document: document, most: max(s.limits.Fields, s.limits.Depth) + 1, fragments: map[string]*extent{}}
	m.all()
	switch {
	case m.aliases > s.limits.Aliases:
		return past(resolvers.CodeAliases, "the document has %d aliases, and at most %d are answered", m.aliases, s.limits.Aliases)
	case m.directives > s.limits.Directives:
		return past(resolvers.CodeDirectives, "the document has %d directives, and at most %d are answered", m.directives, s.limits.Directives)
	case m.list > s.limits.List:
		return s.longList()
	case m.total.depth > s.limits.Depth:
		return past(resolvers.CodeDepth, "the document nests more than %d fields", s.limits.Depth)
	case m.total.fields > s.limits.Fields:
		return past(resolvers.CodeFields, "the document selects more than %d fields, with its fragments spread; ask in several requests", s.limits.Fields)
	}
	return nil
}

// longList is the error for a list that is given and longer than the limit.
func (s *Server) longList() *gqlerror.Error {
	return past(resolvers.CodeList, "a list has more than %d items; ask in several requests", s.limits.List)
}

// past is the error for what is past a limit.
func past(code resolvers.Code, format string, args ...any) *gqlerror.Error {
	return &gqlerror.Error{Message: fmt.Sprintf(format, args...), Extensions: map[string]any{"code": string(code)}}
}

// extent is how much a selection holds, up to a bound above all limits.
type extent struct{ fields, depth int }

type measure struct {
	document            *ast.QueryDocument
	most                int
	aliases, directives int
	list                int                // the length of the longest one written
	fragments           map[string]*extent // nil while one is measured: a cycle, which is refused when the document is validated
	total               extent
}

// all measures all operations together, since the rules look at all of them, and the fragments that none of them spreads.
func (m *measure) all() {
	for _, operation := range m.document.Operations {
		m.directives += len(operation.Directives)
		for _, variable := range operation.VariableDefinitions {
			m.directives += len(variable.Directives)
			m.value(variable.DefaultValue)
		}
		m.add(m.selection(operation.SelectionSet), 0)
	}
	for _, fragment := range m.document.Fragments {
		if _, known := m.fragments[fragment.Name]; !known {
			m.add(m.fragment(fragment.Name), 0)
		}
	}
}

// add counts a part of a whole that lies some levels below it.
func (m *measure) add(part extent, below int) { m.total = m.joined(m.total, part, below) }

func (m *measure) joined(whole, part extent, below int) extent {
	return extent{min(whole.fields+part.fields, m.most), min(max(whole.depth, part.depth+below), m.most)}
}

func (m *measure) selection(set ast.SelectionSet) (out extent) {
	for _, one := range set {
		switch one := one.(type) {
		case *ast.Field:
			m.directives += len(one.Directives)
			for _, argument := range one.Arguments {
				m.value(argument.Value)
			}
			if one.Alias != one.Name {
				m.aliases++
			}
			out = m.joined(out, extent{fields: 1, depth: 1}, 0)
			out = m.joined(out, m.selection(one.SelectionSet), 1)
		case *ast.InlineFragment:
			m.directives += len(one.Directives)
			out = m.joined(out, m.selection(one.SelectionSet), 0)
		case *ast.FragmentSpread:
			m.directives += len(one.Directives)
			out = m.joined(out, m.fragment(one.Name), 0)
		}
	}
	return out
}

func (m *measure) value(v *ast.Value) {
	if v == nil {
		return
	}
	if v.Kind == ast.ListValue {
		m.list = max(m.list, len(v.Children))
	}
	for _, child := range v.Children {
		m.value(child.Value)
	}
}

func (m *measure) fragment(name string) extent {
	if known, ok := m.fragments[name]; ok {
		if known == nil {
			return extent{}
		}
		return *known
	}
	m.fragments[name] = nil
	definition := m.document.Fragments.ForName(name)
	if definition == nil {
		return extent{} // which is refused when the document is validated
	}
	m.directives += len(definition.Directives)
	out := m.selection(definition.SelectionSet)
	m.fragments[name] = &out
	return out
}

// documents keeps parsed and validated documents for clients that repeat them.
type documents = graphql.Cache[*ast.QueryDocument]
