package memstore_test

import (
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/storetest"
)

func TestContract(t *testing.T) {
	storetest.Run(t, func(*testing.T) graph.Store { return memstore.New() })
}
