package resolvers

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
)

// Bounds of one filter: conditions are what the database plans, and each shape anew.
const (
	maxFilterDepth      = 8
	maxFilterConditions = 100
)

// What a field of a filter means follows from the type of its input:
//
//   - XFilter, where X is a type of the API that has rows: some row of the step of the field's own name, or the row itself
//     seen as what the field gives, meets the filter;
//   - XListFilter: the rows of that step do as some, none, every and count say;
//   - String: the words are looked for as search does;
//   - any other input, and Boolean: the property of the field's own name compares as the words of the input say. The property
//     is the row's, or in a filter on what a link carries, such as AccuserRoleFilter, the link's.
//
// elsewhere lists the fields whose name alone does not say which steps, separated by blanks, or which property of what they
// reach.
var elsewhere = map[string]struct{ steps, property string }{
	"AccusationFilter.accuser":          {steps: "Accusation.accusers"},
	"AccusationFilter.accuserRoles":     {steps: "Accusation.accusers"},
	"AccusationFilter.accusedRoles":     {steps: "Accusation.accused"},
	"AccusationFilter.nexus":            {"Accusation.accused", "nexus"},
	"AccusationFilter.target":           {steps: "Accusation.targets"},
	"AccusationFilter.accuserCountry":   {"Accusation.accuserCountries", "code"},
	"AccusationFilter.accusedCountry":   {"Accusation.accusedCountries", "code"},
	"AccusationFilter.operation":        {steps: "Accusation.operations"},
	"AccusationFilter.technique":        {steps: "Accusation.operations Operation.techniques"},
	"AccusationFilter.dataset":          {"Accusation.provenance", "name"},
	"AccusationFilter.statedLikelihood": {property: "statedCertaintyLikelihood"},
	"AccusationFilter.statedConfidence": {property: "statedCertaintyConfidence"},
	"AccusationFilter.licence":          {"Accusation.provenance", "sourceLicence"},
	"ActorFilter.dataset":               {"Actor.provenance", "name"},
	"ActorFilter.licence":               {"Actor.provenance", "sourceLicence"},
	"AssessmentFilter.dataset":          {"Assessment.provenance", "name"},
	"AssessmentFilter.licence":          {"Assessment.provenance", "sourceLicence"},
	"OperationFilter.dataset":           {"Operation.provenance", "name"},
	"OperationFilter.licence":           {"Operation.provenance", "sourceLicence"},
	"ResponseFilter.dataset":            {"Response.provenance", "name"},
	"ResponseFilter.licence":            {"Response.provenance", "sourceLicence"},
	"DyadFilter.accuser":                {"Dyad.accuser", "code"},
	"DyadFilter.accused":                {"Dyad.accused", "code"},
}

// path leads from a row to what a field of a filter looks at: along steps, none where that is the row itself, and to a
// property there, "" where it is the rows reached.
type path struct {
	steps    []*graph.Step
	property string
	of       graph.Kind // the rows for which the path is meant; "": all
}

// subject is what a filter asks about: rows of some kinds, seen as types of the API, and where those types are what a link
// carries, the link that led to the row.
type subject struct {
	kinds []graph.Kind
	types []string
	link  graph.LinkType
}

// asked is what a filter demands of a row, and of the link that led to it.
type asked struct{ row, link graph.And }

func (a asked) plus(b asked) asked {
	return asked{slices.Concat(a.row, b.row), slices.Concat(a.link, b.link)}
}

// filtering compiles one where argument into a predicate.
type filtering struct {
	schema     *ast.Schema
	conditions int
}

// where reads the where argument of a field, if it has one.
func (p *planner) where(hop *graph.Hop, field *ast.FieldDefinition, args map[string]any) (graph.Predicate, error) {
	given, ok := args["where"].(map[string]any)
	if !ok {
		return nil, nil //nolint:nilnil // no filter
	}
	f := &filtering{schema: p.schema}
	def := f.schema.Types[field.Arguments.ForName("where").Type.Name()]
	all, err := f.all(def, f.rows(def, hop.Kinds, ""), given, 0)
	if err != nil {
		return nil, graph.Errorf(graph.ErrInvalid, "where: %s", err.Error())
	}
	return single(all.row), nil
}

// single is the conjunction without what is not needed to say it.
func single(all graph.And) graph.Predicate {
	if len(all) == 1 {
		return all[0]
	}
	return append(graph.And{}, all...)
}

// maybe is the conjunction, nil where nothing is asked.
func maybe(all graph.And) graph.Predicate {
	if len(all) == 0 {
		return nil
	}
	return single(all)
}

// about is the type of the API that an input of the name XFilter is about; nil for one that compares a property.
func (f *filtering) about(input *ast.Definition, suffix string) *ast.Definition {
	name, ok := strings.CutSuffix(input.Name, suffix)
	if def := f.schema.Types[name]; ok && input.Kind == ast.InputObject && def != nil && def.IsCompositeType() {
		return def
	}
	return nil
}

// rows is the subject of a filter on rows of some kinds that a link led to.
func (f *filtering) rows(input *ast.Definition, kinds []graph.Kind, link graph.LinkType) subject {
	s := subject{}
	for _, def := range f.schema.GetPossibleTypes(f.about(input, "Filter")) {
		s.types = append(s.types, def.Name)
		if kind := graph.Kind(def.Name); kind.Valid() {
			s.kinds = append(s.kinds, kind)
		}
	}
	if len(s.kinds) == 0 {
		s.kinds, s.link = kinds, link
	}
	return s
}

// all joins what the fields of a filter ask.
func (f *filtering) all(def *ast.Definition, on subject, given map[string]any, depth int) (asked, error) {
	var all asked
	if depth > maxFilterDepth {
		return all, graph.Errorf(graph.ErrInvalid, "filters nest deeper than %d: and, or, not and each link are a level", maxFilterDepth)
	}
	for _, field := range def.Fields {
		value, ok := given[field.Name]
		if !ok {
			continue
		}
		one, err := f.field(def, field, on, value, depth)
		if err != nil {
			return all, fmt.Errorf("%s: %w", field.Name, err)
		}
		all = all.plus(one)
	}
	return all, nil
}

// counted bounds the number of conditions.
func (f *filtering) counted() error {
	if f.conditions++; f.conditions > maxFilterConditions {
		return graph.Errorf(graph.ErrInvalid, "the filter has more than %d conditions", maxFilterConditions)
	}
	return nil
}

func (f *filtering) field(def *ast.Definition, field *ast.FieldDefinition, on subject, value any, depth int) (asked, error) {
	if err := f.counted(); err != nil {
		return asked{}, err
	}
	ofRow := func(p graph.Predicate, err error) (asked, error) { return asked{row: graph.And{p}}, err }
	given, _ := value.(map[string]any)
	switch field.Name {
	case "and", "or":
		branches, err := f.branches(def, on, value, depth)
		if field.Name == "and" {
			return ofRow(graph.And(branches), err)
		}
		return ofRow(graph.Or(branches), err)
	case "not":
		negated, err := f.all(def, on, given, depth+1)
		return ofRow(graph.Not{Of: single(negated.row)}, err)
	case "ids":
		return ofRow(graph.Compare{Property: "id", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: texts(value)}, nil)
	}
	if words, ok := value.(string); ok {
		search, err := graph.NewSearch(words)
		if err != nil {
			return asked{}, err //nolint:wrapcheck // the message is made for the client
		}
		return ofRow(search.Predicate(), nil)
	}
	target := f.schema.Types[field.Type.Name()]
	paths := f.paths(def, field, on)
	if f.about(target, "ListFilter") != nil {
		all, err := f.quantified(paths[0].steps[0], target, given, depth+1)
		return asked{row: all}, err
	}
	var either graph.Or
	for _, p := range paths {
		one, err := f.along(p, on, target, value, depth)
		if err != nil || len(paths) == 1 {
			return one, err
		}
		either = append(either, single(one.row))
	}
	return asked{row: graph.And{either}}, nil
}

// paths are what a field looks at: one path, or one for each type of row where those have ways of their own.
func (f *filtering) paths(def *ast.Definition, field *ast.FieldDefinition, on subject) []path {
	if special, ok := elsewhere[def.Name+"."+field.Name]; ok {
		p := path{property: special.property}
		for name := range strings.FieldsSeq(special.steps) {
			p.steps = append(p.steps, graph.StepOf(name))
		}
		return []path{p}
	}
	target := f.schema.Types[field.Type.Name()]
	if f.about(target, "Filter") == nil && f.about(target, "ListFilter") == nil {
		return []path{{property: field.Name}}
	}
	var paths []path
	for _, name := range on.types {
		if f.schema.Types[name].Fields.ForName(field.Name) == nil {
			continue
		}
		var p path
		if step := graph.StepOf(name + "." + field.Name); step != nil {
			p.steps = []*graph.Step{step} // which reaches nothing from rows that have no such field
		} else if len(on.types) > 1 {
			p.of = graph.Kind(name)
		}
		paths = append(paths, p)
	}
	return paths
}

// along asks what a field asks of some row at the end of a path.
func (f *filtering) along(p path, on subject, target *ast.Definition, value any, depth int) (asked, error) {
	var last *graph.Step
	if len(p.steps) > 0 {
		last = p.steps[len(p.steps)-1]
		on.kinds, on.link = last.To, last.Link
	}
	var end asked
	if p.property != "" {
		end = f.compare(on, p.property, target, value)
	} else {
		given, _ := value.(map[string]any)
		var err error
		if end, err = f.all(target, f.rows(target, on.kinds, on.link), given, depth+1); err != nil {
			return end, err
		}
	}
	if p.of != "" {
		end.row = append(graph.And{graph.Compare{Property: "id", Shape: graph.ShapeScalar, Op: graph.OpPrefix, Value: p.of.Prefix() + ":"}}, end.row...)
	}
	for _, step := range slices.Backward(p.steps) {
		end = asked{row: graph.And{end.over(step, graph.Some)}}
	}
	return end, nil
}

// over asks it of the rows of a step.
func (a asked) over(step *graph.Step, quantifier graph.Quantifier) graph.Linked {
	return graph.Linked{Step: step, Quant: quantifier, Where: maybe(a.row), Via: maybe(a.link)}
}

// quantified reads an XListFilter over the rows of a step; where narrows them first.
func (f *filtering) quantified(step *graph.Step, def *ast.Definition, given map[string]any, depth int) (graph.And, error) {
	of := def.Fields.ForName("where").Type.Name()
	inner := map[string]asked{}
	for _, word := range []string{"where", "some", "none", "every"} {
		filter, ok := given[word].(map[string]any)
		if !ok {
			continue
		}
		if err := f.counted(); err != nil {
			return nil, fmt.Errorf("%s: %w", word, err)
		}
		target := f.schema.Types[of]
		all, err := f.all(target, f.rows(target, step.To, step.Link), filter, depth)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", word, err)
		}
		inner[word] = all
	}
	only := inner["where"]
	var all graph.And
	if some, ok := inner["some"]; ok {
		all = append(all, only.plus(some).over(step, graph.Some))
	}
	if none, ok := inner["none"]; ok {
		all = append(all, only.plus(none).over(step, graph.None))
	}
	if every, ok := inner["every"]; ok {
		all = append(all, only.every(every, step)...)
	}
	count, _ := given["count"].(map[string]any)
	is, _ := count["is"].(map[string]any)
	for _, c := range []struct {
		word string
		op   graph.Op
	}{{"eq", graph.OpIn}, {"gte", graph.OpAtLeast}, {"lte", graph.OpAtMost}} {
		if n, ok := is[c.word].(int64); ok {
			number := only.over(step, graph.QuantCount)
			number.Op, number.Count = c.op, n
			all = append(all, number)
		}
	}
	if exists, ok := is["exists"].(bool); ok && !exists { // a number of rows always exists
		all = append(all, graph.Or{})
	}
	return all, nil
}

// every: all rows of the step that are asked for meet the filter, so that none misses what it asks of the row or of the link.
func (a asked) every(filter asked, step *graph.Step) graph.And {
	if len(a.row) == 0 && len(a.link) == 0 {
		return graph.And{filter.over(step, graph.Every)}
	}
	var all graph.And
	if len(filter.row) > 0 {
		all = append(all, a.plus(asked{row: graph.And{graph.Not{Of: single(filter.row)}}}).over(step, graph.None))
	}
	if len(filter.link) > 0 {
		all = append(all, a.plus(asked{link: graph.And{graph.Not{Of: single(filter.link)}}}).over(step, graph.None))
	}
	return all
}

func (f *filtering) branches(def *ast.Definition, on subject, value any, depth int) ([]graph.Predicate, error) {
	items, _ := value.([]any)
	out := make([]graph.Predicate, 0, len(items))
	for i, item := range items {
		given, _ := item.(map[string]any)
		branch, err := f.all(def, on, given, depth+1)
		if err != nil {
			return nil, fmt.Errorf("[%d]: %w", i, err)
		}
		out = append(out, single(branch.row))
	}
	return out, nil
}

// shape is how a property of the subject is kept, and whether the link keeps it.
func (s subject) shape(property string) (shape graph.PropertyShape, onLink bool) {
	if shape := graph.LinkShapeOf(s.link, property); shape != "" {
		return shape, true
	}
	for _, kind := range s.kinds {
		if shape := graph.ShapeOf(kind, property); shape != "" {
			return shape, false
		}
	}
	return "", false
}

// compare holds one property against a comparison input, or against yes or no.
func (f *filtering) compare(on subject, property string, def *ast.Definition, value any) asked {
	shape, onLink := on.shape(property)
	var all graph.And
	switch given := value.(type) {
	case bool:
		all = graph.And{graph.Flag(property, shape, given)}
	case map[string]any:
		if shape == graph.ShapeDate {
			all = dated(property, given)
			break
		}
		c := comparison{schema: f.schema, property: property, shape: shape}
		c.country = slices.Equal(on.kinds, []graph.Kind{graph.KindCountry}) && property == "code"
		c.always = !onLink && f.always(on, property)
		for _, word := range def.Fields {
			if value, ok := given[word.Name]; ok {
				all = append(all, c.word(word, value)...)
			}
		}
		all = graph.And{single(all)}
	}
	if onLink {
		return asked{link: all}
	}
	return asked{row: all}
}

// always says that no row is without the property: the SDL promises as much of the field of its name.
func (f *filtering) always(on subject, property string) bool {
	return len(on.types) > 0 && !slices.ContainsFunc(on.types, func(name string) bool {
		field := f.schema.Types[name].Fields.ForName(property)
		return field == nil || !field.Type.NonNull
	})
}

// comparison is a property that words such as eq, in and contains are held against: one vocabulary for all inputs.
type comparison struct {
	schema   *ast.Schema
	property string
	shape    graph.PropertyShape
	country  bool // the property is the code of a country, which its id repeats
	always   bool // every row has the property
}

func (c comparison) word(word *ast.FieldDefinition, value any) graph.And {
	switch word.Name {
	case "eq":
		if n, ok := value.(int64); ok {
			return graph.And{c.one(graph.OpAtLeast, n), c.one(graph.OpAtMost, n)}
		}
		return graph.And{c.in(texts(value))}
	case "in":
		return graph.And{c.in(texts(value))}
	case "notIn":
		if def := c.schema.Types[word.Type.Name()]; c.always && def.Kind == ast.Enum {
			// Where no row is without, the words that are left say the same, and an index serves them.
			return graph.And{c.in(left(def, texts(value)))}
		}
		return graph.And{graph.Not{Of: c.in(texts(value))}}
	case "startsWith":
		return graph.And{c.one(graph.OpPrefix, value)}
	case "contains":
		return graph.And{c.one(graph.OpContains, value)}
	case "gte", "from":
		return graph.And{c.bound(word, graph.OpAtLeast, value)}
	case "lte", "to":
		return graph.And{c.bound(word, graph.OpAtMost, value)}
	case "hasAny":
		return graph.And{c.one(graph.OpHasAny, texts(value))}
	case "hasAll":
		if words := texts(value); len(words) > 0 { // an empty list asks nothing, not even that the property is there
			return graph.And{c.one(graph.OpHasAll, words)}
		}
	case "hasNone":
		return graph.And{graph.Not{Of: c.one(graph.OpHasAny, texts(value))}}
	case "exists":
		return graph.And{present(c.property, c.shape, value)}
	}
	return nil
}

// left are the words of an enumeration but some.
func left(enum *ast.Definition, without []string) []string {
	out := []string{}
	for _, v := range enum.EnumValues {
		if !slices.Contains(without, v.Name) {
			out = append(out, v.Name)
		}
	}
	return out
}

func (c comparison) one(op graph.Op, value any) graph.Predicate {
	return graph.Compare{Property: c.property, Shape: c.shape, Op: op, Value: value}
}

func (c comparison) in(words []string) graph.Predicate {
	if c.country {
		// The id, being unique and indexed, lets a store start from the country.
		return graph.Compare{Property: "id", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: countryIDs(words)}
	}
	return c.one(graph.OpIn, words)
}

// bound is an end of a range. The words of an enumeration stand in the order of the SDL, so those within the range are named.
func (c comparison) bound(word *ast.FieldDefinition, op graph.Op, value any) graph.Predicate {
	def := c.schema.Types[word.Type.Name()]
	if def.Kind != ast.Enum {
		return c.one(op, value)
	}
	rungs := make([]string, len(def.EnumValues))
	for i, v := range def.EnumValues {
		rungs[i] = v.Name
	}
	at := slices.IndexFunc(rungs, func(rung string) bool { return rung == value })
	if op == graph.OpAtLeast {
		return c.one(graph.OpIn, rungs[at:])
	}
	return c.one(graph.OpIn, rungs[:at+1])
}

func present(property string, shape graph.PropertyShape, wanted any) graph.Predicate {
	there := graph.Compare{Property: property, Shape: shape, Op: graph.OpExists}
	if wanted == true {
		return there
	}
	return graph.Not{Of: there}
}

// dated holds a fuzzy date, an interval, against a window of days.
func dated(property string, given map[string]any) graph.And {
	bound := func(end string, op graph.Op, value any) graph.Predicate {
		return graph.Compare{Property: property + end, Shape: graph.ShapeScalar, Op: op, Value: value}
	}
	lower, upper := "Latest", "Earliest"
	if given["match"] == string(graph.MatchCertainly) {
		lower, upper = upper, lower
	}
	all := graph.And{}
	if from, ok := given["from"]; ok {
		all = append(all, bound(lower, graph.OpAtLeast, from))
	}
	if to, ok := given["to"]; ok {
		all = append(all, bound(upper, graph.OpAtMost, to))
		if upper == "Latest" {
			all = append(all, bound("Earliest", graph.OpAtMost, to)) // which follows, and bounds an order by that day
		}
	}
	if precision, ok := given["precision"]; ok {
		all = append(all, bound("Precision", graph.OpIn, texts(precision)))
	}
	if exists, ok := given["exists"]; ok {
		all = append(all, present(property+"Edtf", graph.ShapeScalar, exists))
	}
	return graph.And{all}
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
