package server

import (
	"errors"
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/gravamen/gravamen/resolvers"
)

// A document is measured between reading and validating: rules of GraphQL compare fields with each other, so what they cost
// grows with the square of what a document holds. Fragments are measured once each, however often they are spread.

// measured counts the fields of a document, fragments spread. It refuses one that is past a limit, or holds characters that no text may
// hold; not one that is no GraphQL, which the executor tells in its own words.
func (l *Limits) measured(query string) (fields int, err *gqlerror.Error) {
	if err := written(query); err != nil {
		return 0, err
	}
	document, fault := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, l.Tokens)
	if fault != nil {
		told, _ := errors.AsType[*gqlerror.Error](fault)
		switch { // the parser tells by its words alone at which bound it stopped
		case told != nil && strings.HasPrefix(told.Message, "exceeded token limit"):
			return 0, past(resolvers.CodeTokens, "the document has more than %d tokens", l.Tokens)
		case told != nil && strings.HasPrefix(told.Message, "exceeded maximum nesting depth"):
			return 0, past(resolvers.CodeDepth, "the document nests more than a parser reads")
		}
		return 0, nil
	}
	if err := escaped(query); err != nil {
		return 0, err
	}
	m := measure{document: document, most: max(l.Fields, l.Depth) + 1, fragments: map[string]*extent{}}
	m.all()
	switch {
	case m.aliases > l.Aliases:
		return 0, past(resolvers.CodeAliases, "the document has %d aliases, and at most %d are answered", m.aliases, l.Aliases)
	case m.directives > l.Directives:
		return 0, past(resolvers.CodeDirectives, "the document has %d directives, and at most %d are answered", m.directives, l.Directives)
	case m.list > l.List:
		return 0, l.longList()
	case m.total.depth > l.Depth:
		return 0, past(resolvers.CodeDepth, "the document nests more than %d fields", l.Depth)
	case m.total.fields > l.Fields:
		return 0, past(resolvers.CodeFields, "the document selects more than %d fields, with its fragments spread; ask in several requests", l.Fields)
	}
	return m.total.fields, nil
}

// longList is the error for a list that is given and longer than the limit.
func (l *Limits) longList() *gqlerror.Error {
	return past(resolvers.CodeList, "a list has more than %d items; ask in several requests", l.List)
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
