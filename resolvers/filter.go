package resolvers

import (
	"fmt"
	"maps"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
)

// Bounds of one filter: conditions are what the database plans, and each shape anew.
const (
	maxFilterDepth      = 8
	maxFilterConditions = 100
)

// throughLinks names the filter fields that hold a property of the rows behind a step against a value: some row must
// match. Every other field is a property of the filtered kind itself, found by its own name.
var throughLinks = map[string]struct{ step, property string }{
	"AccusationFilter.accuserCountry": {"Accusation.accuserCountries", "code"},
	"AccusationFilter.accusedCountry": {"Accusation.accusedCountries", "code"},
	"DyadFilter.accuser":              {"Dyad.accuser", "code"},
	"DyadFilter.accused":              {"Dyad.accused", "code"},
}

// filtering compiles one where argument into a predicate. What a field means follows from the type of its input: the words
// eq, in, notIn and so on are one vocabulary for all.
type filtering struct {
	schema     *ast.Schema
	kind       graph.Kind
	conditions int
}

// where reads the where argument of a field, if it has one.
func (p *planner) where(hop *graph.Hop, field *ast.FieldDefinition, args map[string]any) (graph.Predicate, error) {
	given, ok := args["where"].(map[string]any)
	if !ok {
		return nil, nil //nolint:nilnil // no filter
	}
	f := &filtering{schema: p.schema, kind: hop.Kinds[0]}
	predicate, err := f.all(p.schema.Types[field.Arguments.ForName("where").Type.Name()], given, 0)
	if err != nil {
		return nil, graph.Errorf(graph.ErrInvalid, "where: %s", err.Error())
	}
	return predicate, nil
}

// all holds if every field of the filter does.
func (f *filtering) all(def *ast.Definition, given map[string]any, depth int) (graph.Predicate, error) {
	if depth > maxFilterDepth {
		return nil, graph.Errorf(graph.ErrInvalid, "and, or and not nest deeper than %d", maxFilterDepth)
	}
	conditions := graph.And{}
	for _, field := range def.Fields {
		value, ok := given[field.Name]
		if !ok {
			continue
		}
		condition, err := f.field(def, field, value, depth)
		if err != nil {
			return nil, err
		}
		conditions = append(conditions, condition)
	}
	if len(conditions) == 1 {
		return conditions[0], nil
	}
	return conditions, nil
}

func (f *filtering) field(def *ast.Definition, field *ast.FieldDefinition, value any, depth int) (graph.Predicate, error) {
	if f.conditions++; f.conditions > maxFilterConditions {
		return nil, graph.Errorf(graph.ErrInvalid, "the filter has more than %d conditions", maxFilterConditions)
	}
	switch field.Name {
	case "and", "or":
		branches, err := f.branches(def, value, depth)
		if field.Name == "and" {
			return graph.And(branches), err
		}
		return graph.Or(branches), err
	case "not":
		given, _ := value.(map[string]any)
		negated, err := f.all(def, given, depth+1)
		return graph.Not{Of: negated}, err
	case "ids":
		return graph.Compare{Property: "id", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: texts(value)}, nil
	}
	given, _ := value.(map[string]any)
	if through, ok := throughLinks[def.Name+"."+field.Name]; ok {
		step := graph.StepOf(through.step)
		where := compare(step.To[0], through.property, given)
		return graph.Linked{Step: step, Quant: graph.Some, Where: where}, nil
	}
	return compare(f.kind, field.Name, given), nil
}

func (f *filtering) branches(def *ast.Definition, value any, depth int) ([]graph.Predicate, error) {
	items, _ := value.([]any)
	out := make([]graph.Predicate, 0, len(items))
	for i, item := range items {
		given, _ := item.(map[string]any)
		branch, err := f.all(def, given, depth+1)
		if err != nil {
			return nil, fmt.Errorf("[%d]: %w", i, err)
		}
		out = append(out, branch)
	}
	return out, nil
}

// compare holds one property against a comparison input.
func compare(kind graph.Kind, property string, given map[string]any) graph.Predicate {
	shape := graph.ShapeOf(kind, property)
	if shape == graph.ShapeDate {
		return overlaps(property, given)
	}
	one := func(op graph.Op, value any) graph.Predicate {
		return graph.Compare{Property: property, Shape: shape, Op: op, Value: value}
	}
	isIn := func(words []string) graph.Predicate {
		if kind == graph.KindCountry && property == "code" {
			// The id, being unique and indexed, lets a store start from the country.
			return graph.Compare{Property: "id", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: countryIDs(words)}
		}
		return one(graph.OpIn, words)
	}
	var all graph.And
	for _, word := range slices.Sorted(maps.Keys(given)) {
		switch value := given[word]; word {
		case "eq":
			all = append(all, isIn(texts(value)))
		case "in":
			all = append(all, isIn(texts(value)))
		case "notIn":
			all = append(all, graph.Not{Of: isIn(texts(value))})
		case "startsWith":
			all = append(all, one(graph.OpPrefix, value))
		case "contains":
			all = append(all, one(graph.OpContains, value))
		case "gte":
			all = append(all, one(graph.OpAtLeast, value))
		case "lte":
			all = append(all, one(graph.OpAtMost, value))
		case "hasAny":
			all = append(all, one(graph.OpHasAny, texts(value)))
		case "hasAll":
			if words := texts(value); len(words) > 0 { // an empty list asks nothing, not even that the property is there
				all = append(all, one(graph.OpHasAll, words))
			}
		case "hasNone":
			all = append(all, graph.Not{Of: one(graph.OpHasAny, texts(value))})
		}
	}
	if len(all) == 1 {
		return all[0]
	}
	return all
}

// overlaps holds a fuzzy date, an interval, against a window of days.
func overlaps(property string, given map[string]any) graph.Predicate {
	bound := func(end string, op graph.Op, value any) graph.Predicate {
		return graph.Compare{Property: property + end, Shape: graph.ShapeScalar, Op: op, Value: value}
	}
	lower, upper := "Latest", "Earliest"
	if given["match"] == string(graph.MatchCertainly) {
		lower, upper = upper, lower
	}
	var all graph.And
	if from, ok := given["from"]; ok {
		all = append(all, bound(lower, graph.OpAtLeast, from))
	}
	if to, ok := given["to"]; ok {
		all = append(all, bound(upper, graph.OpAtMost, to))
	}
	if precision, ok := given["precision"]; ok {
		all = append(all, graph.Compare{Property: property + "Precision", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: texts(precision)})
	}
	return all
}

// texts reads one text or a list of them; a null within a list matches nothing and is left out.
func texts(value any) []string {
	items, ok := value.([]any)
	if !ok {
		items = []any{value}
	}
	out := make([]string, 0, len(items))
	for _, item := range items {
		if text, ok := item.(string); ok {
			out = append(out, text)
		}
	}
	return out
}

func countryIDs(codes []string) []string {
	out := make([]string, len(codes))
	for i, code := range codes {
		out[i] = countryID(code)
	}
	return out
}

func countryID(code string) string { return graph.KindCountry.Prefix() + ":" + code }
