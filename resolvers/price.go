package resolvers

import (
	"context"
	"fmt"
	"math"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/graph"
)

// Every operation is priced before it runs, from its plans: about one unit for each value that may have to be read. Sizes of
// pages multiply; plain lists count as the SDL assumes (@listSize); what costs more than a value says so there (@cost).

// Prices of what the SDL cannot say.
const (
	// DefaultPriceLimit is what one operation may cost: some dozens of pages of accusations with all their parts.
	DefaultPriceLimit = 50_000
	// noveltyPrice is for a question of a shape that the database has not planned: that takes it a hundred milliseconds and
	// more, whatever the question reads. It is set low, since honest clients ask new things too; but no request may ask many.
	// For long and deep ones it is more, see novelty.
	noveltyPrice = 1_000
	// conditionPrice is for one comparison on a row, linkPrice for following a link to compare there.
	conditionPrice, linkPrice = 1, 5
)

// introspectionPrices are flat: what is selected of a schema is soon all of it, which takes ten milliseconds to write.
var introspectionPrices = map[string]float64{"__schema": 25_000, "__type": 500}

// pricing adds up one root field while it is planned.
type pricing struct {
	total   float64
	times   float64 // how many rows there are at the place being planned
	own     float64 // price at this place, without that of lists further in
	dearest dearest
}

// dearest is the list, or root field, at which most of the price arises.
type dearest struct {
	field string
	price float64
}

// charge adds the price of something that is done for each row at hand.
func (p *planner) charge(price float64) {
	p.price.total += price * p.price.times
	p.price.own += price * p.price.times
}

// selected charges for one selected field.
func (p *planner) selected(field *ast.FieldDefinition) {
	p.charge(1 + float64(directive(field, "cost", "weight")))
}

// each prices what is selected on the items of a list.
func (p *planner) each(size int, step func()) {
	outer := p.price
	p.price.times, p.price.own = outer.times*float64(max(size, 1)), 0
	step()
	p.settle()
	p.price.times, p.price.own = outer.times, outer.own
}

// once prices what is done once for a page, within the prices of its items.
func (p *planner) once(hop *graph.Hop, step func()) {
	times := p.price.times
	if hop.Page != nil {
		p.price.times /= float64(max(hop.Page.Limit, 1))
	}
	step()
	p.price.times = times
}

// settle compares the place being left with the dearest one so far.
func (p *planner) settle() {
	if p.price.own > p.price.dearest.price {
		p.price.dearest = dearest{p.path.String(), p.price.own}
	}
}

// sizeOf is how many items a field is taken to have: as many as the client asks for, or as the SDL assumes; 1 where it is no
// list.
func sizeOf(field *ast.FieldDefinition, written *ast.Field, page *graph.Page) int {
	asked := written.Arguments.ForName("first") != nil || written.Arguments.ForName("last") != nil
	switch assumed := directive(field, "listSize", "assumedSize"); {
	case page != nil && (asked || assumed == 0):
		return page.Limit
	case field.Type.Elem != nil:
		return max(assumed, 1)
	}
	return 1
}

// directive reads the number that the SDL gives a field; 0 where it gives none.
func directive(field *ast.FieldDefinition, name, argument string) int {
	d := field.Directives.ForName(name)
	if d == nil {
		return 0
	}
	n, err := strconv.Atoi(d.Arguments.ForName(argument).Value.Raw)
	if err != nil {
		return 0 // the SDL is checked when it is loaded
	}
	return n
}

// conditionsPrice is what a filter costs for each row that it is held against.
func conditionsPrice(p graph.Predicate) float64 {
	return weighed(p, conditionPrice, linkPrice)
}

// weighed adds up a filter's comparisons and the links that it follows.
func weighed(p graph.Predicate, condition, link float64) float64 {
	sum := func(all []graph.Predicate) (price float64) {
		for _, q := range all {
			price += weighed(q, condition, link)
		}
		return price
	}
	switch p := p.(type) {
	case nil:
		return 0
	case graph.And:
		return sum(p)
	case graph.Or:
		return sum(p)
	case graph.Not:
		return weighed(p.Of, condition, link)
	case graph.Linked:
		return link + weighed(p.Where, condition, link) + weighed(p.Via, condition, link)
	}
	return condition
}

// cost is what an operation costs, for extensions.cost.
type cost struct {
	Price   int `json:"price"`
	Limit   int `json:"limit"`
	Dearest struct {
		Field string `json:"field"`
		Price int    `json:"price"`
	} `json:"dearest"`

	novelty int // of the price, what is for shapes that the database has not planned
}

// costOf adds up the root fields of an operation.
func (r *Resolver) costOf(asked map[*ast.Field]*asking, introspection []string) cost {
	c := cost{Limit: r.options.PriceLimit}
	add := func(price float64, d dearest) {
		c.Price += int(min(price, mostPrice))
		if most := int(min(d.price, mostPrice)); most > c.Dearest.Price {
			c.Dearest.Field, c.Dearest.Price = d.field, most
		}
	}
	for _, name := range introspection {
		price := introspectionPrices[name]
		add(price, dearest{name, price})
	}
	for _, a := range asked {
		if a.err != nil {
			continue // it will not be asked
		}
		price := a.price.total
		plan := a.shaped()
		if a.novel = len(plan.Roots) > 0 && !r.store.Planned(plan); a.novel {
			unplanned := min(novelty(plan), mostPrice)
			price += unplanned
			c.novelty += int(unplanned)
		}
		add(price, a.price.dearest)
	}
	return c
}

// novelty is the price of a plan that the database has not planned. Planning takes it about 12 ms for each list, and for each level that this
// is within others half as much again (5 s for fifteen lists within each other), and 23 ms for each link that a filter follows, however
// deep.
func novelty(plan *graph.Plan) float64 {
	const list, link = 50, 100 // of a price at which noveltyPrice is a hundred milliseconds and more
	var sum float64
	var add func(hops []*graph.Hop, price float64)
	add = func(hops []*graph.Hop, price float64) {
		for _, h := range hops {
			sum += price + weighed(h.Where, 0, link)
			add(h.Groups, price*math.Sqrt2)
			add(h.Hops, price*math.Sqrt2)
		}
	}
	add(plan.Roots, list)
	return max(sum, noveltyPrice)
}

// mostPrice keeps sums of prices within bounds.
const mostPrice = 1e12

// refuse says that the operation is too expensive; nil where it is not.
func (c cost) refuse() *gqlerror.Error {
	if c.Price <= c.Limit {
		return nil
	}
	return &gqlerror.Error{
		Message: clip(fmt.Sprintf("this operation is priced at %d and the limit is %d; ask for fewer items, for less of each, or in several requests: the dearest field costs %d, %s",
			c.Price, c.Limit, c.Dearest.Price, c.Dearest.Field)),
		Extensions: map[string]any{"code": CodeTooExpensive, "cost": c},
	}
}

// tell adds the cost to a response whose request asked for it by the extension {"cost": true}.
func (c cost) tell(ctx context.Context, response *graphql.Response) *graphql.Response {
	if wanted, _ := graphql.GetOperationContext(ctx).Extensions["cost"].(bool); wanted && response != nil {
		if response.Extensions == nil {
			response.Extensions = map[string]any{}
		}
		response.Extensions["cost"] = c
	}
	return response
}
