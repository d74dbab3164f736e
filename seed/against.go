package seed

import (
	"slices"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// Mentions are the ids that the case gives and those that it refers to, each once.
func (c *Case) Mentions() []string {
	var ids []string
	for _, d := range c.defines() {
		ids = append(ids, d.id)
	}
	for _, ref := range c.d.refs {
		ids = append(ids, ref.id)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Against holds the case against what is recorded and tells every fault: a reference that leads neither into the case nor to
// something recorded, and an entry that is another's. held names, for each of the ids mentioned that is recorded, the cases
// and other records that it was made from.
func (c *Case) Against(held map[string][]string) []Fault {
	known := map[string]bool{}
	for _, ref := range c.d.refs {
		known[ref.id] = true // what is missing is told below, in other words
	}
	d := &decoder{file: c.name, lines: c.d.lines, faults: together([]*Case{c}, known)}
	given := map[string]bool{}
	for _, m := range c.documents(Dataset{}) {
		given[m.ID] = true
		records, recorded := held[m.ID]
		if !recorded || m.Stub || slices.Contains(records, c.file.Case) {
			continue
		}
		from := "by itself, in no case"
		if len(records) > 0 {
			from = "from " + strings.Join(records, ", ")
		}
		d.at(m.path, "%s is recorded already, %s; refer to it, or choose another key", m.ID, from)
	}
	for _, ref := range c.d.refs {
		if _, recorded := held[ref.id]; !recorded && !given[ref.id] {
			d.at(ref.path, "%s is not recorded; give it in this document, or record it first", ref.id)
		}
	}
	return d.sorted()
}

// Batch is the case as one of one's own, with the dataset that such cases count as part of: what ReadFiles makes of it.
func (c *Case) Batch(at time.Time) *graph.Batch {
	dataset := Dataset{}.orDefault()
	documents := append([]graph.Document{dataset.document()}, c.Documents(dataset)...)
	return &graph.Batch{At: at, DatasetID: dataset.ID(), Documents: documents}
}

// Accusations are the ids of those that the case holds, in its order.
func (c *Case) Accusations() []string {
	ids := make([]string, len(c.file.Accusations))
	for i, e := range c.file.Accusations {
		ids[i] = graph.KindAccusation.Prefix() + ":" + e.Key
	}
	return ids
}
