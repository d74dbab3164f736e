package storetest

import (
	"slices"
	"strings"

	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

// asker draws plans about a graph that it knows: the rows, and what their properties hold.
type asker struct {
	ids   []string // of every node but those of the change log
	rows  map[graph.Kind][]*graph.Row
	held  map[graph.Kind][]held
	days  []string // on which something became known or changed
	steps []graph.Step
	links map[graph.LinkType][]held
}

// held is a property of a kind, with the values that nodes have there.
type held struct {
	name   string
	shape  graph.PropertyShape
	values []any
}

// newAsker reads the graph from the rows of all kinds, and what its links carry.
func newAsker(rows map[graph.Kind][]*graph.Row, links map[graph.LinkType][]graph.Props) *asker {
	a := &asker{rows: rows, held: map[graph.Kind][]held{}, steps: allSteps(), links: map[graph.LinkType][]held{}}
	for _, kind := range graph.Kinds() {
		var all []graph.Props
		for _, r := range rows[kind] {
			all = append(all, r.Props)
			if !kind.Appended() {
				a.ids = append(a.ids, r.ID())
			}
			for name, value := range r.Props {
				if days, ok := value.([]any); ok && strings.HasSuffix(name, "Days") {
					a.days = append(a.days, texts(days)...)
				}
			}
			if since, ok := r.Props["since"].(string); ok && since != "" {
				a.days = append(a.days, since)
			}
		}
		a.held[kind] = heldIn(all)
	}
	for link, all := range links {
		a.links[link] = heldIn(all)
	}
	slices.Sort(a.days)
	a.days = slices.Compact(a.days)
	return a
}

// heldIn lists what some nodes of one kind, or links of one type, hold.
func heldIn(all []graph.Props) []held {
	values := map[string][]any{}
	for _, props := range all {
		for name, value := range props {
			values[name] = append(values[name], value)
		}
	}
	var out []held
	for name, found := range values {
		h := held{name: name, shape: graph.ShapeScalar, values: found}
		if list, ok := found[0].([]any); ok {
			h.shape, h.values = graph.ShapeList, flat(found)
			if _, ok := list[0].(string); !ok {
				continue // a list of numbers is shown and never asked about
			}
		}
		if series, ok := strings.CutSuffix(name, "Values"); ok {
			h.name, h.shape = series, graph.ShapeSeries
		}
		out = append(out, h)
	}
	slices.SortFunc(out, func(x, y held) int { return strings.Compare(x.name, y.name) })
	return out
}

func texts(items []any) []string {
	var found []string
	for _, item := range items {
		if text, ok := item.(string); ok {
			found = append(found, text)
		}
	}
	return found
}

func flat(lists []any) []any {
	var all []any
	for _, list := range lists {
		items, _ := list.([]any)
		all = append(all, items...)
	}
	return all
}

// allSteps are those of the fields of the API, and every link either way, as derivation takes them.
func allSteps() []graph.Step {
	steps := graph.Steps()
	for _, info := range graph.Links() {
		steps = append(steps, graph.Step{Field: string(info.Type) + " out", Link: info.Type, Way: graph.Out, To: info.To},
			graph.Step{Field: string(info.Type) + " in", Link: info.Type, Way: graph.In, To: info.From})
	}
	return steps
}

// from are the kinds that a step can start at; a reference can be asked of any.
func from(s *graph.Step) []graph.Kind {
	if s.Link == "" {
		return graph.Kinds()
	}
	switch info := s.Link.Info(); s.Way {
	case graph.Out:
		return info.From
	case graph.In:
		return info.To
	default:
		return slices.Concat(info.From, info.To)
	}
}

// draw is one drawing of plans. What a plan asks for is drawn apart from the values that it asks with, so that several
// plans of one shape can be had: a database plans a shape once, and that takes most of its time.
type draw struct {
	*asker
	t *rapid.T
}

func (d draw) odds(one int) bool { return between(d.t, 1, one) == 1 }

// subset draws some of the items, at least one.
func subset[T any](d draw, items []T) []T {
	first := between(d.t, 0, len(items)-1)
	return items[first:between(d.t, first+1, len(items))]
}

func (d draw) plan() *graph.Plan {
	p := &graph.Plan{}
	if !d.odds(3) {
		p.AsOf = graph.LastDay
	}
	for i := range between(d.t, 1, 2) {
		p.Roots = append(p.Roots, d.root(string(rune('a'+i))))
	}
	return p
}

var rootKinds = append(slices.Repeat([]graph.Kind{graph.KindAccusation, graph.KindAccusation, graph.KindAccusation, graph.KindActor, graph.KindOperation, graph.KindDyad}, 4), graph.Kinds()...)

func (d draw) root(key string) *graph.Hop {
	kind := pick(d.t, rootKinds)
	h := &graph.Hop{Key: key, Kinds: []graph.Kind{kind}}
	switch {
	case !kind.Appended() && d.odds(5):
		h.Kinds = slices.DeleteFunc(subset(d, graph.Kinds()), func(k graph.Kind) bool { return k.Appended() || k == kind })
		h.Kinds = append(h.Kinds, kind)
		h.Search = &graph.Search{Words: slices.Repeat([]string{"x"}, between(d.t, 1, 2)), Phrase: "x"}
	case !kind.Appended() && d.odds(3):
		h.Kinds = slices.DeleteFunc(subset(d, graph.Kinds()), func(k graph.Kind) bool { return k.Appended() || k == kind })
		h.Kinds = append(h.Kinds, kind)
		h.IDs = []string{}
	case d.odds(3):
		h.Where = d.anchor(kind)
	}
	d.finish(h, 3)
	return h
}

// anchor pins a kind to named hubs, if it has any, or to named nodes that another link leads to, by one condition among others.
func (d draw) anchor(kind graph.Kind) graph.Predicate {
	other := d.odds(2)
	steps := slices.DeleteFunc(d.linkSteps(kind), func(s graph.Step) bool {
		return (s.Way == graph.Out && s.Link.Info().Hub) == other
	})
	if len(steps) == 0 {
		return nil
	}
	step := pick(d.t, steps)
	pin := graph.Linked{Step: &step, Quant: graph.Some, Where: ids()}
	if d.odds(2) {
		return graph.And{d.predicate(kind, 1), pin}
	}
	return pin
}

// finish draws everything of a hop but how it is reached.
func (d draw) finish(h *graph.Hop, depth int) {
	kind := pick(d.t, h.Kinds)
	if d.odds(2) {
		h.Where = append(graph.And{d.predicate(kind, 2)}, h.Conjuncts()...)
	}
	h.Order = d.order(h)
	if !d.odds(3) {
		h.Page = &graph.Page{Backward: d.odds(2)}
	}
	h.Total, h.NoRows = d.odds(3), d.odds(8)
	tallies := pick(d.t, []int{0, 0, 0, 0, 0, 1, 2})
	if h.Step != nil && h.Step.Link == graph.InDyad {
		tallies = 1
	}
	for i := range tallies {
		h.Tallies = append(h.Tallies, graph.Tally{Key: string(rune('p' + i)), By: d.values(h), Number: d.odds(4)})
	}
	if d.odds(8) {
		if group := d.group(h, depth); group != nil {
			h.Groups = []*graph.Hop{group}
		}
	}
	if depth == 0 || h.NoRows {
		return
	}
	for i := range pick(d.t, []int{depth / 3, 1, 1, 2}) {
		if below := d.below(h, depth); below != nil {
			below.Key = string(rune('a' + i))
			h.Hops = append(h.Hops, below)
		}
	}
}

// order is one that the hop can have.
func (d draw) order(h *graph.Hop) graph.Order {
	order := graph.Order{By: pick(d.t, []graph.OrderBy{graph.BySort, graph.BySort, graph.ByPlace, graph.ByRecordedAt}), Desc: d.odds(2)}
	if h.Search != nil && !d.odds(3) {
		order.By = graph.ByRelevance
	}
	members := slices.DeleteFunc(slices.Clone(d.steps), func(s graph.Step) bool {
		return !s.Hub() || !slices.ContainsFunc(h.Kinds, func(k graph.Kind) bool { return slices.Contains(from(&s), k) })
	})
	if len(members) > 0 && d.odds(5) {
		of := pick(d.t, members)
		order.By, order.Of = pick(d.t, []graph.OrderBy{graph.ByMembers, graph.ByNewest}), &of
	}
	return order
}

// values are those of a tally: of the rows, of the links to them, and at most once of what a step reaches from them.
func (d draw) values(h *graph.Hop) []graph.Value {
	kind := pick(d.t, h.Kinds)
	all := make([]graph.Value, between(d.t, 1, 2))
	many := false
	for i := range all {
		if h.Step != nil && h.Step.Link == graph.InDyad && h.Step.Way == graph.In && d.odds(2) {
			all[i] = graph.Value{Property: pick(d.t, []string{"answer", "delay"}), Shape: graph.ShapeSeries, OnLink: true}
			continue
		}
		of, step := kind, (*graph.Step)(nil)
		if reached := d.linkSteps(kind); !many && len(reached) > 0 && d.odds(3) {
			s := pick(d.t, reached)
			step, of = &s, pick(d.t, s.To)
		}
		held := d.text(of, many)
		all[i] = graph.Value{Property: held.name, Shape: held.shape, Step: step}
		if held.shape == graph.ShapeScalar && d.odds(4) {
			all[i].Prefix = between(d.t, 1, 4)
		}
		many = many || all[i].Many()
	}
	return all
}

func (d draw) linkSteps(kind graph.Kind) []graph.Step {
	return slices.DeleteFunc(slices.Clone(d.steps), func(s graph.Step) bool { return s.Link == "" || !slices.Contains(from(&s), kind) })
}

// text is a property that holds texts of ASCII, whose beginnings are the same in every store; no list where that would be one
// too many.
func (d draw) text(kind graph.Kind, single bool) held {
	fit := slices.DeleteFunc(slices.Clone(d.held[kind]), func(h held) bool {
		return single && h.shape == graph.ShapeList || slices.ContainsFunc(h.values, func(v any) bool {
			text, ok := v.(string)
			return h.shape != graph.ShapeSeries && (!ok || strings.TrimFunc(text, func(r rune) bool { return r < 0x80 }) != "")
		})
	})
	if len(fit) == 0 {
		return held{name: "id", shape: graph.ShapeScalar}
	}
	return pick(d.t, fit)
}

// group gathers what a step reaches from all rows.
func (d draw) group(h *graph.Hop, depth int) *graph.Hop {
	steps := d.linkSteps(pick(d.t, h.Kinds))
	if len(steps) == 0 {
		return nil
	}
	step := pick(d.t, steps)
	group := &graph.Hop{Key: "g", Step: &step, Kinds: step.To, Page: &graph.Page{}}
	if d.odds(4) {
		group.Kinds = subset(d, step.To)
	}
	if depth > 0 && d.odds(2) {
		if below := d.below(group, 1); below != nil && !below.Step.OnLink {
			below.Key = "a"
			group.Hops = []*graph.Hop{below}
		}
	}
	return group
}

func (d draw) below(h *graph.Hop, depth int) *graph.Hop {
	possible := slices.DeleteFunc(slices.Clone(d.steps), func(s graph.Step) bool {
		return s.OnLink && (h.Step == nil || h.Step.Link == "") || !slices.ContainsFunc(h.Kinds, func(k graph.Kind) bool { return slices.Contains(from(&s), k) })
	})
	step := pick(d.t, possible)
	if slices.Contains(h.Kinds, graph.KindDyad) && d.odds(2) {
		step = *graph.StepOf("Dyad.accusations") // whose links carry something to count
	}
	below := &graph.Hop{Step: &step, Kinds: step.To}
	if d.odds(4) {
		below.Kinds = subset(d, step.To)
	}
	if d.odds(4) {
		below.On = subset(d, h.Kinds)
	}
	d.finish(below, depth-1)
	return below
}

func (d draw) predicate(kind graph.Kind, depth int) graph.Predicate {
	joint := func() []graph.Predicate {
		all := make([]graph.Predicate, between(d.t, 0, 3))
		for i := range all {
			all[i] = d.predicate(kind, depth-1)
		}
		return all
	}
	choice := between(d.t, 0, 9)
	switch {
	case depth == 0 || choice < 3:
		return d.comparison(kind)
	case choice == 3:
		return graph.And(joint())
	case choice < 6:
		return graph.Or(joint())
	case choice == 6:
		return graph.Not{Of: d.predicate(kind, depth-1)}
	default:
		return d.linked(kind, depth)
	}
}

func (d draw) linked(kind graph.Kind, depth int) graph.Predicate {
	step := pick(d.t, slices.DeleteFunc(slices.Clone(d.steps), func(s graph.Step) bool { return s.OnLink || !slices.Contains(from(&s), kind) }))
	l := graph.Linked{Step: &step, Quant: pick(d.t, []graph.Quantifier{graph.Some, graph.None, graph.Every, graph.QuantCount})}
	if !d.odds(4) {
		l.Where = d.predicate(pick(d.t, step.To), depth-1)
	}
	plain := slices.DeleteFunc(slices.Clone(d.links[step.Link]), func(h held) bool { return h.shape == graph.ShapeSeries })
	if len(plain) > 0 && d.odds(2) {
		l.Via = d.via(plain)
	}
	if l.Quant == graph.QuantCount {
		l.Op = pick(d.t, []graph.Op{graph.OpIn, graph.OpAtLeast, graph.OpAtMost})
	}
	return l
}

// via is a condition on a link, by what such links carry.
func (d draw) via(on []held) graph.Predicate {
	one := d.compared(pick(d.t, on))
	switch between(d.t, 0, 5) {
	case 0:
		return graph.Not{Of: one}
	case 1:
		return graph.And{one, graph.Or{d.compared(pick(d.t, on)), d.compared(pick(d.t, on))}}
	case 2:
		return pick(d.t, []graph.Predicate{graph.And{}, graph.Or{}})
	default:
		return one
	}
}

func (d draw) comparison(kind graph.Kind) graph.Predicate {
	if d.odds(6) {
		return ids()
	}
	return d.compared(d.property(kind))
}

func (d draw) compared(of held) graph.Predicate {
	c := graph.Compare{Property: of.name, Shape: of.shape}
	if d.odds(4) {
		c.Op = graph.OpExists
		return c
	}
	switch of.shape {
	case graph.ShapeList:
		c.Op = pick(d.t, []graph.Op{graph.OpHasAny, graph.OpHasAll})
	case graph.ShapeSeries:
		c.Op = pick(d.t, []graph.Op{graph.OpIn, graph.OpPrefix})
	default:
		c.Op = pick(d.t, []graph.Op{graph.OpIn, graph.OpPrefix, graph.OpContains})
		if _, isText := of.values[0].(string); !isText || d.odds(3) {
			c.Op = pick(d.t, []graph.Op{graph.OpAtLeast, graph.OpAtMost})
		}
	}
	return c
}

// property is one that the kind has, or that only another has; those of each shape are as likely.
func (d draw) property(kind graph.Kind) held {
	if d.odds(12) || len(d.held[kind]) == 0 {
		kind = graph.KindCapability
	}
	shape := pick(d.t, []graph.PropertyShape{graph.ShapeList, graph.ShapeSeries, graph.ShapeSeries, graph.ShapeScalar, graph.ShapeScalar})
	shaped := slices.DeleteFunc(slices.Clone(d.held[kind]), func(h held) bool { return h.shape != shape })
	if len(shaped) == 0 {
		shaped = d.held[kind]
	}
	return pick(d.t, shaped)
}

// filled is the plan with every value drawn anew. Whether there is a day, and whether a page has bounds, is no part of the
// shape for a store that is asked well.
func (d draw) filled(p *graph.Plan) *graph.Plan {
	out := &graph.Plan{AsOf: p.AsOf}
	if p.AsOf != "" {
		if out.AsOf = graph.Day(pick(d.t, d.days)); d.odds(3) {
			out.AsOf = pick(d.t, []graph.Day{"2018-01-01", "2022-12-31", graph.LastDay})
		}
	}
	for _, h := range p.Roots {
		out.Roots = append(out.Roots, d.filledHop(h))
	}
	return out
}

func (d draw) filledHop(h *graph.Hop) *graph.Hop {
	out := *h
	if h.IDs != nil {
		out.IDs = d.someIDs(h.Kinds)
	}
	if h.Where != nil {
		out.Where = d.filledPredicate(h.Where, d.heldBy(h.Kinds), h.Kinds)
	}
	if h.Page != nil {
		out.Page = &graph.Page{Limit: pick(d.t, []int{0, 1, 1, 2, 3, 5, 100}), Backward: h.Page.Backward}
		if !h.Listed() {
			out.Page.After, out.Page.Before = d.position(&out), d.position(&out)
		}
	}
	if h.Search != nil {
		out.Search = d.search(len(h.Search.Words))
	}
	out.Groups = nil
	for _, g := range h.Groups {
		group := *g
		group.Page = &graph.Page{Limit: pick(d.t, []int{0, 1, 2, 5, 100})}
		group.Hops = nil
		for _, below := range g.Hops {
			group.Hops = append(group.Hops, d.filledHop(below))
		}
		out.Groups = append(out.Groups, &group)
	}
	out.Hops = nil
	for _, below := range h.Hops {
		out.Hops = append(out.Hops, d.filledHop(below))
	}
	return &out
}

// search is one for the beginnings of some words that nodes have.
func (d draw) search(words int) *graph.Search {
	s := &graph.Search{}
	for range words {
		word := pick(d.t, vocabulary)
		if runes := []rune(word); d.odds(2) {
			word = string(runes[:between(d.t, 1, len(runes))])
		}
		if made, err := graph.NewSearch(word); err == nil {
			s.Words, s.Phrase = append(s.Words, made.Words[0]), made.Phrase
		} else {
			s.Words, s.Phrase = append(s.Words, "a"), "a"
		}
	}
	return s
}

// position is that of a row, of a row that has vanished, or none.
func (d draw) position(h *graph.Hop) *graph.Position {
	rows := d.rows[pick(d.t, h.Kinds)]
	if len(rows) == 0 || !d.odds(3) {
		return nil
	}
	at := pick(d.t, rows).OrderKey(h.Order.By)
	if d.odds(4) {
		at.ID += "x"
	}
	if d.odds(6) {
		at.Key = pick(d.t, []string{"", "2021", "m", "\U0010FFFF", "国"})
	}
	return &at
}

// someIDs are mostly those of nodes of some kinds.
func (d draw) someIDs(kinds []graph.Kind) []string {
	from := graph.OfKinds(d.ids, kinds)
	if len(from) == 0 || d.odds(8) {
		from = d.ids
	}
	some := []string{}
	for range pick(d.t, []int{0, 1, 1, 1, 2, 3, 6}) {
		some = append(some, pick(d.t, from))
	}
	if d.odds(4) {
		some = append(some, "actor:unknown", "nonsense")
	}
	return some
}

// heldBy is what some kinds hold, and after it what any other does.
func (d draw) heldBy(kinds []graph.Kind) []held {
	var all []held
	for _, kind := range slices.Concat(kinds, graph.Kinds()) {
		all = append(all, d.held[kind]...)
	}
	return all
}

func (d draw) filledPredicate(p graph.Predicate, on []held, kinds []graph.Kind) graph.Predicate {
	all := func(conditions []graph.Predicate) []graph.Predicate {
		out := make([]graph.Predicate, len(conditions))
		for i, q := range conditions {
			out[i] = d.filledPredicate(q, on, kinds)
		}
		return out
	}
	switch p := p.(type) {
	case graph.And:
		return graph.And(all(p))
	case graph.Or:
		return graph.Or(all(p))
	case graph.Not:
		return graph.Not{Of: d.filledPredicate(p.Of, on, kinds)}
	case graph.Linked:
		if p.Where != nil {
			p.Where = d.filledPredicate(p.Where, d.heldBy(p.Step.To), p.Step.To)
		}
		if p.Via != nil {
			p.Via = d.filledPredicate(p.Via, d.links[p.Step.Link], nil)
		}
		if p.Quant == graph.QuantCount {
			p.Count = int64(between(d.t, 0, 3))
		}
		return p
	case graph.Compare:
		p.Value = d.value(p, on, kinds)
		return p
	}
	return p
}

// value is one that some node has there, or a part of it, or one of another type.
func (d draw) value(c graph.Compare, on []held, kinds []graph.Kind) any {
	var values []any
	for _, h := range on {
		if h.name == c.Property && h.shape == c.Shape && len(values) == 0 {
			values = h.values
		}
	}
	switch c.Op {
	case graph.OpExists:
		return nil
	case graph.OpIn, graph.OpHasAny, graph.OpHasAll:
		if c.Property == "id" {
			return d.someIDs(kinds)
		}
		wanted := make([]any, between(d.t, 0, 3))
		for i := range wanted {
			wanted[i] = pick(d.t, values)
		}
		return append([]string{}, texts(wanted)...)
	case graph.OpAtLeast, graph.OpAtMost:
		return d.bound(pick(d.t, values))
	default:
		text, _ := pick(d.t, values).(string)
		runes := []rune(text)
		end := between(d.t, 0, len(runes))
		start := 0
		if c.Op == graph.OpContains {
			start = between(d.t, 0, end)
		}
		return string(runes[start:end])
	}
}

func (d draw) bound(value any) any {
	switch value := value.(type) {
	case int64:
		return value + int64(between(d.t, -1, 1))
	case bool:
		return value
	case string:
		if strings.TrimFunc(value, func(r rune) bool { return r < 0x80 }) == "" {
			return value
		}
	}
	return "m"
}
