// Package resolvers answers the API. A root field's selection becomes one plan (plan.go), the store answers it in one go,
// and every resolver below only reads the answer: none of them can reach the store, so no query can ask it more than once
// for each root field.
//
// One *.resolvers.go file stands for each file of the schema; what they share is in the other files.
package resolvers

//go:generate go -C .. tool gqlgen generate

import (
	"context"
	"maps"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/gqlapi"
)

// Resolver is the root of all resolvers. It is safe for concurrent use.
type Resolver struct {
	store   graph.Store
	schema  *ast.Schema
	options Options
	shapes  sync.Map // reflect.Type → *shape
	tail    *tail    // of the change log, for all subscriptions
	kept    *kept    // nil where no answers are kept
}

// Options of the resolvers. The zero value takes the defaults.
type Options struct {
	PriceLimit int       // of one operation; DefaultPriceLimit
	ListLimit  int       // rows of one list that is asked for; DefaultListLimit
	Following  Following // of subscriptions
	Writes     Writes    // who may write; without a principal, nobody
	// Charge is told the price of each operation that is answered, and apart from it what is for shapes of question that the database has
	// not planned yet; nil: nobody is.
	Charge func(ctx context.Context, price, novelty int)
	// Turn is waited for before the store is asked each question of an operation, of which it says whether the database has planned its
	// shape; done is called when the store has answered. nil: nobody waits. What is asked for all clients, such as the end of the change
	// log, has no turn.
	Turn func(ctx context.Context, planned bool) (done func(), err error)
	Kept int // how many answers to dear questions are kept while nothing is written; 0 for none
}

// New makes the resolvers over a store.
func New(store graph.Store, options Options) *Resolver {
	if options.PriceLimit == 0 {
		options.PriceLimit = DefaultPriceLimit
	}
	if options.ListLimit == 0 {
		options.ListLimit = DefaultListLimit
	}
	if options.Turn == nil {
		options.Turn = func(context.Context, bool) (func(), error) { return func() {}, nil }
	}
	log := newTail(store, options.Following.withDefaults())
	return &Resolver{store: store, options: options, tail: log, kept: newKept(log, options.Kept), schema: Schema()}
}

// Executable is the schema with its resolvers. Operations must run under the interceptor Before, and may run under Written.
func (r *Resolver) Executable() graphql.ExecutableSchema {
	return gqlapi.NewExecutableSchema(gqlapi.Config{Schema: r.schema, Resolvers: r})
}

// Schema is what documents are held to: that of schema/, without the directive by which gqlgen would split an answer, since answers
// leave in one piece. It must not be changed.
func Schema() *ast.Schema {
	schema := gqlapi.NewExecutableSchema(gqlapi.Config{}).Schema()
	out := *schema
	out.Directives = maps.Clone(schema.Directives)
	delete(out.Directives, "defer")
	return &out
}
