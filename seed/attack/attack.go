// Package attack reads ATT&CK, MITRE's catalogue of groups, software, campaigns and techniques.
package attack

import (
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed/ingest"
)

// Format reads bundles of ATT&CK.
var Format = &ingest.Format{
	Name:    "attack",
	Short:   "bundles of ATT&CK: techniques, groups, software and campaigns",
	Ending:  ".json",
	Dataset: graph.Dataset{Name: catalogue},
}

// catalogue is the name of the dataset, and the namespace of its ids.
const catalogue = "mitre-attack"

// Group is the id of the actor for a group by its id in ATT&CK, such as G0007. The record that names it makes sure that there is one.
func Group(r *ingest.Record, id string) string {
	a := &graph.Actor{
		Entity: graph.Entity{ID: graph.KindActor.Prefix() + ":" + catalogue + "/" + id}, Name: id, Kind: graph.KindThreatGroup,
		ExternalIDs: []graph.ExternalID{{Namespace: catalogue, ID: id}},
	}
	r.Name(a)
	return a.ID
}
