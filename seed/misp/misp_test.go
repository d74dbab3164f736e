package misp_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
	"github.com/gravamen/gravamen/seed/misp"
)

// testdata holds invented clusters of each sort.
func TestClusters(t *testing.T) {
	t.Parallel()
	store := memstore.New()
	receipt, rejected, err := ingesttest.Run(t, store, misp.Format, ingest.Options{}, "testdata/clusters")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"others.json:3 (00000000-0000-4000-8000-0000000000cd): first_seen: \"lately\" is not a date",
		"threat-actor.json:23 (00000000-0000-4000-8000-000000000004): it has no value, which is its name",
		"threat-actor.json:24 (badger): its uuid is \"badger\"; it must be a UUID",
		"threat-actor.json:25: it is no entry of a cluster: json: cannot unmarshal array into Go struct field value.value of type string",
	}
	for i, line := range rejected {
		if i >= len(want) || !strings.HasPrefix(line, want[i]) {
			t.Errorf("rejected: %s", line)
		}
	}
	if diff := cmp.Diff([]int{11, 4, 1}, []int{receipt.Records, receipt.Rejected, receipt.Skipped}); diff != "" || len(rejected) != len(want) {
		t.Errorf("read, rejected, skipped (-want +got):\n%s", diff)
	}
	ingesttest.Golden(t, "testdata/clusters.golden", ingesttest.Documents(t, store))
}

func TestNoCluster(t *testing.T) {
	t.Parallel()
	folder := ingesttest.Folder(t, map[string]string{"list.json": `{"values": []}`})
	if _, _, err := ingesttest.Run(t, memstore.New(), misp.Format, ingest.Options{}, folder); err == nil || !strings.Contains(err.Error(), "list.json:1: it has no type, so this is no cluster of the MISP galaxy") {
		t.Errorf("got %v", err)
	}
}
