package graph

import "slices"

// completed is the batch with every withdrawal filled in: an importer that finds a record gone has nothing left to tell of it,
// and the entry of the log must say in full what is withdrawn. The caller's batch stays as it is. A look into the log for each.
func completed(tx Tx, batch *Batch) (*Batch, error) {
	if !slices.ContainsFunc(batch.Documents, Document.bare) {
		return batch, nil
	}
	out := *batch
	out.Documents = slices.Clone(batch.Documents)
	for i := range out.Documents {
		if doc := &out.Documents[i]; doc.bare() {
			last, err := lastDocument(tx, doc.ID)
			if err != nil {
				return nil, err
			}
			*doc = last
			doc.Withdrawn = true
		}
	}
	return &out, nil
}

// bare withdrawals tell nothing of their node.
func (d Document) bare() bool { return d.Withdrawn && len(d.Props) == 0 && len(d.Links) == 0 }

// lastDocument is what the log holds of a node.
func lastDocument(tx Tx, id string) (Document, error) {
	if err := CheckID(id); err != nil {
		return Document{}, err
	}
	hop := &Hop{
		Key: "last", Kinds: []Kind{KindRevision}, Order: Order{By: BySort, Desc: true}, Page: &Page{Limit: 1},
		Where: Compare{Property: "node", Shape: ShapeScalar, Op: OpIn, Value: []string{id}},
	}
	tree, err := tx.Query(&Plan{Roots: []*Hop{hop}})
	if err != nil {
		return Document{}, err
	}
	for _, r := range Read[*Revision](tree.Roots["last"]) {
		return ParseDocument(r.Document)
	}
	return Document{}, invalidf("%s cannot be withdrawn: it does not exist", clip(id))
}
