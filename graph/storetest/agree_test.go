package storetest_test

import (
	"flag"
	"os"
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/storetest"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

var graphs = flag.Int("graphs", 2, "how many random graphs the stores are compared on; -rapid.checks says how many shapes of plans on each")

// defaults make a run that anyone can repeat; -rapid.seed=0 draws anew. The seed is that of TestAgreeFindsFaults, so that a database plans
// the same questions once for both.
var defaults = map[string]string{"rapid.checks": "40", "rapid.seed": "7", "rapid.nofailfile": "true"}

func TestMain(m *testing.M) {
	flag.Parse()
	chosen := map[string]bool{}
	flag.Visit(func(f *flag.Flag) { chosen[f.Name] = true })
	for name, value := range defaults {
		if chosen[name] {
			continue
		}
		if err := flag.Set(name, value); err != nil {
			panic(err) //nolint:forbidigo // the flag is defined by a package that this one imports
		}
	}
	os.Exit(m.Run())
}

// TestStoresAgree compares the in-memory store with Neo4j on random graphs and random plans.
func TestStoresAgree(t *testing.T) {
	exercised := storetest.Features{}
	for seed := range *graphs {
		storetest.Agree(t, memstore.New(), neo4jtest.Open(t), seed, exercised)
		if t.Failed() {
			return
		}
	}
	exercised.Report(t)
}
