// Package resolvers answers the API. A root field's selection becomes one plan (plan.go), the store answers it in one go,
// and every resolver below only reads the answer: none of them can reach the store, so no query can ask it more than once
// for each root field.
//
// One *.resolvers.go file stands for each file of the schema; what they share is in the other files.
package resolvers

//go:generate go tool gqlgen generate --config ../gqlgen.yml

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/gqlapi"
)

// Resolver is the root of all resolvers.
type Resolver struct {
	store  graph.Store
	schema *ast.Schema
}

// New makes the executable schema over a store. Operations must run under the interceptor Operation.
func New(store graph.Store) graphql.ExecutableSchema {
	r := &Resolver{store: store}
	executable := gqlapi.NewExecutableSchema(gqlapi.Config{Resolvers: r})
	r.schema = executable.Schema()
	return executable
}
