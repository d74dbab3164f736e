package resolvers

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/graph"
)

// Page sizes.
const (
	defaultPage = 20
	// DefaultListLimit is how many rows one list may be asked for.
	DefaultListLimit = 100
)

// planner turns the selection of one root field into hops. A selected field is one of three things:
//
//   - a step of the table in graph: a hop to other rows;
//   - of a composite type but no step: another view of the row at hand, such as AccuserRole.party or Actor.names;
//   - a property or something computed: rows come whole, so nothing is to be planned.
type planner struct {
	operation *graphql.OperationContext
	schema    *ast.Schema
	path      ast.Path
	single    map[*graph.Hop]bool // hops that reach one row at most
	whole     map[*graph.Hop]bool // hops whose rows are all those of the answer: they are reached from nowhere, or from one row
	noted     map[fieldOfKind]*graph.Hop
	most      int // rows of one list
	price     pricing
	err       *gqlerror.Error
}

func newPlanner(operation *graphql.OperationContext, schema *ast.Schema, root *ast.Field, most int) *planner {
	return &planner{operation: operation, schema: schema, most: most, path: ast.Path{ast.PathName(root.Alias)}, noted: map[fieldOfKind]*graph.Hop{}, single: map[*graph.Hop]bool{}, whole: map[*graph.Hop]bool{}, price: pricing{times: 1}}
}

// refuse keeps the first fault, with the path of the field that it is in.
func (p *planner) refuse(err error) {
	if p.err == nil && err != nil {
		p.err = gqlerror.WrapPath(slices.Clone(p.path), err)
	}
}

// at runs a step one field deeper.
func (p *planner) at(field *ast.Field, step func()) {
	p.path = append(p.path, ast.PathName(field.Alias))
	step()
	p.path = p.path[:len(p.path)-1]
}

// below plans what is selected on rows of the hop, seen as a type. on limits it to some kinds of the hop's rows.
func (p *planner) below(hop *graph.Hop, typeName string, selections ast.SelectionSet, on []graph.Kind) {
	def := p.schema.Types[typeName]
	if def.Kind == ast.Object {
		if kind := graph.Kind(typeName); kind.Valid() {
			on = p.narrowed(hop, kind)
		}
		p.fields(hop, def, selections, on)
		return
	}
	for _, possible := range p.schema.GetPossibleTypes(def) {
		kind := graph.Kind(possible.Name)
		if slices.Contains(hop.Kinds, kind) && (len(on) == 0 || slices.Contains(on, kind)) {
			p.fields(hop, possible, selections, p.narrowed(hop, kind))
		}
	}
}

// narrowed is the guard for one of the hop's kinds; none is needed where there is no other.
func (p *planner) narrowed(hop *graph.Hop, kind graph.Kind) []graph.Kind {
	if len(hop.Kinds) == 1 {
		return nil
	}
	return []graph.Kind{kind}
}

func (p *planner) fields(hop *graph.Hop, def *ast.Definition, selections ast.SelectionSet, on []graph.Kind) {
	for _, f := range graphql.CollectFields(p.operation, selections, conditions(p.schema, def)) {
		field := def.Fields.ForName(f.Name)
		if field == nil {
			continue // __typename
		}
		p.at(f.Field, func() {
			p.selected(field)
			name := def.Name + "." + f.Name
			if measure := graph.MeasureOf(name); measure != nil {
				measure.On = on
				p.shared(hop, measure).Measure(measure)
			} else if step := graph.StepOf(name); step != nil {
				p.step(hop, step, def, field, f, on)
			} else if p.schema.Types[field.Type.Name()].IsCompositeType() {
				p.each(sizeOf(field, f.Field, nil), func() { p.below(hop, field.Type.Name(), f.Selections, on) })
			}
		})
	}
}

// conditions are the type conditions that hold for an object: gqlgen collects by the same names when it executes.
func conditions(schema *ast.Schema, def *ast.Definition) []string {
	names := append([]string{def.Name}, def.Interfaces...)
	for _, union := range schema.GetImplements(def) {
		if !slices.Contains(names, union.Name) {
			names = append(names, union.Name)
		}
	}
	return names
}

// step plans a hop, or more of one that another selection of the same field has asked for.
func (p *planner) step(above *graph.Hop, step *graph.Step, def *ast.Definition, field *ast.FieldDefinition, f graphql.CollectedField, on []graph.Kind) {
	if above.Step != nil && above.Step.Field == step.Field && step.Field == reverseField {
		return // one step only
	}
	hop := &graph.Hop{Key: step.Field, On: on, Step: step, Kinds: step.To}
	if len(field.Arguments) > 0 {
		args, err := p.arguments(field, f.Field)
		if err != nil {
			p.refuse(err)
			return
		}
		hop.Key += keyOf(args)
		p.refuse(p.arrange(hop, field, args))
	} else if step.Way != graph.Out && step.Ref == "" && !step.Count {
		hop.Page = &graph.Page{Limit: graph.MaxList}
		hop.Order = graph.Order{By: graph.BySort}
	}
	hop.NoRows = true
	hop = p.shared(above, hop)
	p.whole[hop] = p.single[above]
	p.single[hop] = p.single[above] && field.Type.Elem == nil && !isConnection(p.schema.Types[field.Type.Name()])
	if kind := graph.Kind(def.Name); len(field.Arguments) > 0 && kind.Valid() {
		p.noted[fieldOfKind{f.Field, kind}] = hop
	}
	p.each(sizeOf(field, f.Field, hop.Page), func() { p.rows(hop, field.Type.Name(), f.Selections, step.Count) })
}

// keyOf makes arguments part of a hop's key: equal arguments share a hop, whatever the client called the field.
func keyOf(args map[string]any) string {
	text, err := json.Marshal(args)
	if err != nil {
		return fmt.Sprint(args) // arguments are JSON by origin
	}
	return string(text)
}

// shared is the hop of the same key that stands below the row already, or the new one, added.
func (p *planner) shared(above, hop *graph.Hop) *graph.Hop {
	for _, h := range above.Hops {
		if h.Key != hop.Key {
			continue
		}
		if len(h.On) > 0 && len(hop.On) > 0 {
			h.On = union(h.On, hop.On)
		} else {
			h.On = nil
		}
		return h
	}
	above.Hops = append(above.Hops, hop)
	return hop
}

func union(a, b []graph.Kind) []graph.Kind {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

// reverseField leads from a dyad to the other direction, and would lead back.
const reverseField = "Dyad.reverse"

// rows plans what is wanted of a hop's rows: the rows themselves, their number, or through a connection either.
func (p *planner) rows(hop *graph.Hop, typeName string, selections ast.SelectionSet, count bool) {
	def := p.schema.Types[typeName]
	switch {
	case count:
		hop.Total = true
	case isConnection(def):
		p.connection(hop, def, selections)
	default:
		hop.NoRows = false
		p.below(hop, typeName, selections, nil)
	}
}

func isConnection(def *ast.Definition) bool { return strings.HasSuffix(def.Name, "Connection") }

func (p *planner) connection(hop *graph.Hop, def *ast.Definition, selections ast.SelectionSet) {
	for _, f := range graphql.CollectFields(p.operation, selections, []string{def.Name}) {
		p.at(f.Field, func() {
			switch f.Name {
			case "totalCount":
				p.once(hop, func() { p.selected(def.Fields.ForName(f.Name)) })
				hop.Total = true
			case "pageInfo":
				hop.NoRows = false
			case "facets":
				p.once(hop, func() { p.facets(hop, f.Selections) })
			case "nodes":
				hop.NoRows = false
				p.below(hop, def.Fields.ForName("nodes").Type.Name(), f.Selections, nil)
			case "edges":
				hop.NoRows = false
				p.edges(hop, p.schema.Types[def.Fields.ForName("edges").Type.Name()], f.Selections)
			}
		})
	}
}

// facets plans what is counted of all the rows of a list.
func (p *planner) facets(hop *graph.Hop, selections ast.SelectionSet) {
	if !p.whole[hop] {
		p.refuse(graph.Errorf(graph.ErrInvalid, "facets are counted at the root or below a single entity, not once for each item of a list"))
		return
	}
	def := p.schema.Types["AccusationFacets"]
	for _, f := range graphql.CollectFields(p.operation, selections, []string{def.Name}) {
		field := def.Fields.ForName(f.Name)
		if field == nil {
			continue // __typename
		}
		p.at(f.Field, func() {
			p.selected(field)
			p.facet(hop, field, f)
		})
	}
}

func (p *planner) facet(hop *graph.Hop, field *ast.FieldDefinition, f graphql.CollectedField) {
	args, err := p.arguments(field, f.Field)
	if err != nil {
		p.refuse(err)
		return
	}
	first, err := p.size("first", args["first"])
	if err != nil {
		p.refuse(err)
		return
	}
	group := hop.AddFacet(f.Name, f.Name+keyOf(args), first)
	if group == nil {
		return
	}
	p.noted[fieldOfKind{f.Field, graph.KindAccusation}] = group
	counted := p.schema.Types[field.Type.Name()]
	for _, c := range graphql.CollectFields(p.operation, f.Selections, []string{counted.Name}) {
		if c.Name == "country" {
			p.at(c.Field, func() {
				p.each(sizeOf(field, f.Field, group.Page), func() { p.below(group, string(graph.KindCountry), c.Selections, nil) })
			})
		}
	}
}

func (p *planner) edges(hop *graph.Hop, def *ast.Definition, selections ast.SelectionSet) {
	for _, f := range graphql.CollectFields(p.operation, selections, []string{def.Name}) {
		if f.Name == "node" {
			p.at(f.Field, func() { p.below(hop, def.Fields.ForName("node").Type.Name(), f.Selections, nil) })
		}
	}
}

// arrange gives a hop the filter, order and page that its field's arguments ask for.
func (p *planner) arrange(hop *graph.Hop, field *ast.FieldDefinition, args map[string]any) error {
	where, err := p.where(hop, field, args)
	if err != nil {
		return err
	}
	hop.Where = where
	p.charge(conditionsPrice(where))
	hop.Order = orderOf(hop.Kinds[0], args)
	if isConnection(p.schema.Types[field.Type.Name()]) {
		hop.Page, err = p.pageOf(hop, args)
		return err
	}
	first, err := p.size("first", args["first"])
	hop.Page = &graph.Page{Limit: first}
	return err
}

// size reads how many rows an argument asks for; 0 where it is not given.
func (p *planner) size(name string, value any) (int, error) {
	n, _ := value.(int64)
	kind := graph.ErrInvalid
	if n > int64(p.most) {
		kind = errList
	}
	if n < 0 || n > int64(p.most) {
		return 0, graph.Errorf(kind, "%s is %d; it must be from 0 to %d", name, n, p.most)
	}
	return int(n), nil
}

// descendingKinds are read newest first where the client does not say.
var descendingKinds = []graph.Kind{graph.KindAccusation, graph.KindOperation, graph.KindResponse, graph.KindAssessment, graph.KindPublication}

// orders are those that a client can name, but for the primary one of each kind.
var orders = map[string]graph.Order{
	"RECORDED_AT":      {By: graph.ByRecordedAt},
	"ACCUSATION_COUNT": {By: graph.ByMembers, Of: graph.StepOf("Dyad.accusations")},
	"LATEST":           {By: graph.ByNewest, Of: graph.StepOf("Dyad.accusations")},
}

// orderOf reads orderBy.
func orderOf(kind graph.Kind, args map[string]any) graph.Order {
	by, ok := args["orderBy"].(map[string]any)
	switch {
	case !ok && kind == graph.KindDyad:
		by = map[string]any{"field": "ACCUSATION_COUNT", "direction": string(graph.DirectionDesc)}
	case !ok:
		return graph.Order{By: graph.BySort, Desc: slices.Contains(descendingKinds, kind)}
	}
	field, _ := by["field"].(string)
	order, ok := orders[field]
	if !ok {
		order.By = graph.BySort
	}
	order.Desc = by["direction"] == string(graph.DirectionDesc)
	return order
}

func (p *planner) pageOf(hop *graph.Hop, args map[string]any) (*graph.Page, error) {
	page := &graph.Page{Limit: min(defaultPage, p.most)}
	var err error
	switch first, last := args["first"], args["last"]; {
	case first != nil && last != nil:
		return nil, graph.Errorf(graph.ErrInvalid, "first and last exclude each other: pass first for the next page, or last for the previous one")
	case first != nil:
		page.Limit, err = p.size("first", first)
	case last != nil:
		page.Backward = true
		page.Limit, err = p.size("last", last)
	}
	if err != nil {
		return nil, err
	}
	for name, bound := range map[string]**graph.Position{"after": &page.After, "before": &page.Before} {
		cursor, ok := args[name].(string)
		if !ok {
			continue
		}
		position, err := graph.DecodeCursor(cursor, hop.List(), hop.Order)
		if err != nil {
			return nil, err //nolint:wrapcheck // the message is made for the client
		}
		*bound = position
	}
	return page, nil
}
