package storetest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

// variants is how many plans of one shape are asked before the next shape is drawn: a shape takes a database a hundred times
// as long as a plan of a shape that it knows.
const variants = 12

// Agree grows a random graph in two empty stores and asks both the same random questions, as many shapes of them as
// -rapid.checks says. Every answer must be the same tree. What the questions exercised is added to the features.
func Agree(t *testing.T, left, right graph.Store, seed int, exercised Features) {
	t.Helper()
	batches := rapid.Custom(func(rt *rapid.T) []*graph.Batch { return grow(rt, 4) }).Example(seed)
	for i, b := range batches {
		done, err := left.Apply(t.Context(), b)
		also, alsoErr := right.Apply(t.Context(), b)
		if i == 0 && err != nil {
			t.Fatalf("the first batch: %v", err)
		}
		want(t, fmt.Sprintf("batch %d", i), outcome(also, alsoErr), outcome(done, err))
	}
	if t.Failed() {
		return
	}
	rows := map[graph.Kind][]*graph.Row{}
	for _, kind := range graph.Kinds() {
		rows[kind] = ask(t, left, "", all(kind)).Rows
	}
	a := newAsker(rows, linkProps(t, left))
	for _, p := range everyStep() {
		if diff := exercised.compare(t, left, right, p); diff != "" {
			t.Fatalf("%s\n%s", describe(p), diff)
		}
	}
	rapid.Check(t, func(rt *rapid.T) {
		d := draw{a, rt}
		shape := d.plan()
		for range variants {
			p := d.filled(shape)
			if diff := exercised.compare(t, left, right, p); diff != "" {
				rt.Fatalf("%s\n%s", describe(p), diff)
			}
		}
	})
	exercised.agreeOnExplorations(t, left, right, rows)
}

// linkProps is what the links of each type carry.
func linkProps(t *testing.T, s graph.Store) map[graph.LinkType][]graph.Props {
	t.Helper()
	found := map[graph.LinkType][]graph.Props{}
	for _, info := range graph.Links() {
		step := &graph.Step{Field: string(info.Type), Link: info.Type, Way: graph.Out, To: info.To}
		for _, kind := range info.From {
			for _, r := range ask(t, s, "", all(kind, &graph.Hop{Key: step.Field, Step: step, Kinds: info.To})).Rows {
				for _, reached := range r.Hops[step.Field].Rows {
					found[info.Type] = append(found[info.Type], reached.Link)
				}
			}
		}
	}
	return found
}

func outcome(receipt *graph.Receipt, err error) string {
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%+v", *receipt)
}

// onLinks are the references that a link type carries.
var onLinks = map[graph.LinkType]string{
	graph.ClaimedSponsor: "SponsorClaim.by", graph.ClaimedVictim: "VictimClaim.by", graph.SameAs: "IdentityClaim.assertedBy", graph.MadeBy: "AccuserRole.onBehalfOf", graph.DerivedFrom: "SourceRecord.dataset",
}

// everyStep takes each step of the table from every node that it can start at.
func everyStep() []*graph.Plan {
	var plans []*graph.Plan
	for _, kind := range graph.Kinds() {
		root := all(kind)
		for _, s := range graph.Steps() {
			if s.OnLink || !slices.Contains(from(&s), kind) {
				continue
			}
			h := counted(hop(s.Field))
			if s.Link == graph.InDyad && s.Way == graph.In {
				h.Tallies = []graph.Tally{{Key: "replies", By: []graph.Value{byAnswer, byDelay}}}
			}
			if carried, ok := onLinks[s.Link]; ok {
				h.Hops = []*graph.Hop{hop(carried)}
			}
			root.Hops = append(root.Hops, h)
		}
		plans = append(plans, &graph.Plan{Roots: []*graph.Hop{root}})
	}
	return plans
}

// Features counts how often the questions asked for something and got an answer with rows in it.
type Features map[string]int

func (f Features) compare(t *testing.T, left, right graph.Store, p *graph.Plan) string {
	one, err := left.Query(t.Context(), p)
	if err != nil {
		return err.Error()
	}
	other, err := right.Query(t.Context(), p)
	if err != nil {
		return err.Error()
	}
	if diff := sameTree(one, other); diff != "" {
		return "(-left +right):\n" + diff
	}
	for _, h := range p.Roots {
		f.hop(p, h, []*graph.Rows{one.Roots[h.Key]}, 0)
	}
	return ""
}

// hop notes what a hop asked for, if any row of its parents answers it.
func (f Features) hop(p *graph.Plan, h *graph.Hop, answers []*graph.Rows, depth int) {
	var found, total, pages int
	below := map[string][]*graph.Rows{}
	for _, rows := range answers {
		if rows == nil {
			continue
		}
		found, total = found+len(rows.Rows), total+rows.Total
		if rows.More {
			pages++
		}
		for _, r := range rows.Rows {
			for key, b := range r.Hops {
				below[key] = append(below[key], b)
			}
		}
	}
	if found+total == 0 {
		return
	}
	for name, asked := range hopFeatures(p, h, depth) {
		if asked {
			f[name]++
		}
	}
	if pages > 0 {
		f["page: more"]++
	}
	f.predicate(h.Where)
	for _, b := range h.Hops {
		f.hop(p, b, below[b.Key], depth+1)
	}
}

func hopFeatures(p *graph.Plan, h *graph.Hop, depth int) map[string]bool {
	page := graph.Page{}
	if h.Page != nil {
		page = *h.Page
	}
	step := graph.Step{}
	if h.Step != nil {
		step = *h.Step
	}
	by := h.Order.By
	anchor := graph.FindAnchor(h)
	values := func(of func(graph.Value) bool) bool {
		return slices.ContainsFunc(h.Tallies, func(t graph.Tally) bool { return slices.ContainsFunc(t.By, of) })
	}
	return map[string]bool{
		"step: " + step.Field: step.Field != "", "step: both ways": step.Way == graph.Both, "step: by reference": step.Ref != "" && !step.OnLink,
		"step: by reference on a link": step.OnLink, "step: a page of a hub": h.Page != nil && step.Way == graph.In && step.Link.Info().Hub,
		"step: to some of its kinds": len(h.Kinds) < len(step.To), "root: ids": h.IDs != nil, "root: a kind": h.Step == nil && h.IDs == nil,
		"root: one hub": anchor != nil && len(anchor.IDs) == 1, "root: several hubs": anchor != nil && len(anchor.IDs) > 1,
		"root: named nodes at the end of another link": h.Step == nil && anchor == nil && slices.ContainsFunc(h.Conjuncts(), atNamed),
		"hop: guarded": len(h.On) > 0, "hop: counted": h.Total, "hop: counted only": h.NoRows, "hop: as of a day": p.AsOf != "" && p.AsOf != graph.LastDay,
		"hop: three deep": depth == 3, "order: " + string(by): true, "order: descending": h.Order.Desc,
		"page: forward": h.Page != nil && !page.Backward, "page: backward": page.Backward, "page: after": page.After != nil, "page: before": page.Before != nil,
		"page: between": page.After != nil && page.Before != nil, "hop: filtered": h.Where != nil,
		"count: a tally": len(h.Tallies) > 0, "count: a group": len(h.Groups) > 0, "root: a search": h.Search != nil,
		"count: of a list": values(func(v graph.Value) bool { return v.Many() && v.Step == nil }), "count: of what a step reaches": values(func(v graph.Value) bool { return v.Step != nil }),
		"count: of a series": values(func(v graph.Value) bool { return v.Shape == graph.ShapeSeries }), "count: of links": values(func(v graph.Value) bool { return v.OnLink }),
		"count: the number of lines": slices.ContainsFunc(h.Tallies, func(t graph.Tally) bool { return t.Number }),
	}
}

// atNamed says that a condition wants a link to a named node.
func atNamed(p graph.Predicate) bool {
	linked, ok := p.(graph.Linked)
	if !ok || linked.Quant != graph.Some {
		return false
	}
	pin, ok := linked.Where.(graph.Compare)
	return ok && pin.Op == graph.OpIn && pin.Property == "id"
}

func (f Features) predicate(p graph.Predicate) {
	switch p := p.(type) {
	case graph.And:
		f["condition: and"]++
		for _, q := range p {
			f.predicate(q)
		}
	case graph.Or:
		f["condition: or"]++
		for _, q := range p {
			f.predicate(q)
		}
	case graph.Not:
		f["condition: not"]++
		f.predicate(p.Of)
	case graph.Compare:
		f["condition: "+string(p.Shape)+" "+string(p.Op)]++
	case graph.Linked:
		f["condition: "+string(p.Quant)]++
		if p.Via != nil {
			f["condition: "+string(p.Quant)+" by what links carry"]++
		}
		f.predicate(p.Where)
	}
}

// expected are the features that a run must have exercised. What is drawn too seldom to be sure of it has a case of its own.
func expected() []string {
	names := []string{
		"step: both ways", "step: by reference", "step: by reference on a link", "step: a page of a hub", "step: to some of its kinds",
		"root: ids", "root: a kind", "root: one hub", "root: several hubs", "root: named nodes at the end of another link", "hop: guarded", "hop: counted", "hop: counted only", "hop: as of a day", "hop: three deep",
		"order: ", "order: sort", "order: recordedAt", "order: members", "order: newest", "order: relevance",
		"root: a search", "count: a tally", "count: a group", "count: of a list", "count: of what a step reaches", "count: of a series", "count: of links", "count: the number of lines",
		"order: descending", "page: forward", "page: backward", "page: after", "page: before", "page: between", "page: more",
		"hop: filtered", "condition: and", "condition: or", "condition: not", "condition: some", "condition: none", "condition: every", "condition: count",
		"condition: scalar in", "condition: scalar atLeast", "condition: scalar atMost", "condition: scalar prefix", "condition: scalar contains", "condition: scalar exists",
		"paths: none", "paths: some", "paths: as many as asked for", "paths: of several lengths", "paths: as of a day", "paths: long",
		"condition: list hasAny", "condition: list hasAll", "condition: series in",
	}
	for _, s := range graph.Steps() {
		names = append(names, "step: "+s.Field)
	}
	return names
}

// Report logs how often each feature was exercised, and fails the test for those that never were.
func (f Features) Report(t *testing.T) {
	t.Helper()
	var table strings.Builder
	for _, name := range slices.Sorted(maps.Keys(f)) {
		fmt.Fprintf(&table, "%6d  %s\n", f[name], name)
	}
	t.Logf("questions that were answered with rows, by what they asked for:\n%s", table.String())
	for _, name := range expected() {
		if f[name] == 0 {
			t.Errorf("no question exercised %q", name)
		}
	}
}

// describe shows a plan.
func describe(p *graph.Plan) string {
	var b strings.Builder
	fmt.Fprintf(&b, "as of %q", p.AsOf)
	var show func(hops []*graph.Hop, indent string)
	show = func(hops []*graph.Hop, indent string) {
		for _, h := range hops {
			fmt.Fprintf(&b, "\n%s%s", indent, h.Key)
			if h.Step != nil {
				fmt.Fprintf(&b, " %+v", *h.Step)
			}
			for _, t := range h.Tallies {
				fmt.Fprintf(&b, " tally %+v", t)
			}
			if h.Search != nil {
				fmt.Fprintf(&b, " search %+v", *h.Search)
			}
			for _, g := range h.Groups {
				fmt.Fprintf(&b, " group %+v %+v", *g, *g.Step)
			}
			fmt.Fprintf(&b, " kinds %v ids %q on %v order %+v total %t only %t where %+v", h.Kinds, h.IDs, h.On, h.Order, h.Total, h.NoRows, h.Where)
			if h.Page != nil {
				fmt.Fprintf(&b, " page %d backward %t after %+v before %+v", h.Page.Limit, h.Page.Backward, h.Page.After, h.Page.Before)
			}
			show(h.Hops, indent+"  ")
		}
	}
	show(p.Roots, "  ")
	return b.String()
}
