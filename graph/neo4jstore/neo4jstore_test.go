package neo4jstore_test

import (
	"context"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
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

// Writers and readers of several processes share nothing but the database.
func TestFollowThroughSeveralDrivers(t *testing.T) {
	stores := []graph.Store{neo4jtest.Open(t)}
	for range 3 {
		store, err := neo4jstore.Open(neo4jstore.Options{URI: neo4jtest.URI(t), Timeout: time.Minute})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := store.Close(context.WithoutCancel(t.Context())); err != nil {
				t.Error(err)
			}
		})
		stores = append(stores, store)
	}
	storetest.Follow(t, stores...)
}
