package neo4jstore_test

import (
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/storetest"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

func TestContract(t *testing.T) {
	neo4jtest.URI(t)
	storetest.Run(t, func(t *testing.T) graph.Store {
		t.Helper()
		return neo4jtest.Open(t)
	})
}
