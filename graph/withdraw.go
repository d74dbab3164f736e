package graph

import (
	"cmp"
	"slices"
	"strings"
)

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

// CheckWithdrawals holds the accusations that a publication takes back against who made them, in what a query tells. The
// publisher must be an accuser, whom one speaks for, or an organ of a country that is either. It is that of the publication
// that is held, or of the document where none is. ErrInvalid names the accusation that is somebody else's; what is not held is
// left to Apply.
func (d *Document) CheckWithdrawals(query func(*Plan) (*Tree, error)) error {
	withdrawn := d.ends(Withdraws)
	if len(withdrawn) == 0 {
		return nil
	}
	tree, err := query(&Plan{Roots: []*Hop{
		{Key: "accusations", Kinds: []Kind{KindAccusation}, IDs: withdrawn, Order: Order{By: BySort}, Hops: []*Hop{field("Accusation.accusers", field("AccuserRole.onBehalfOf"))}},
		{Key: "held", Kinds: []Kind{KindPublication}, IDs: []string{d.ID}, Order: Order{By: BySort}, Hops: []*Hop{field("Publication.by", party())}},
		{Key: "by", Kinds: partyKinds, IDs: append([]string{}, d.ends(PublishedBy)...), Order: Order{By: BySort}, Hops: []*Hop{party()}},
	}})
	if err != nil {
		return err
	}
	publishers := Read[Party](tree.Roots["by"])
	if held := Read[*Publication](tree.Roots["held"]); len(held) > 0 {
		publishers = held[0].By()
	} else if len(d.Props) == 0 || len(publishers) < len(d.ends(PublishedBy)) {
		return nil
	}
	speaks := func(publisher Party, party Party) bool {
		country := speaksFor(publisher)
		return party != nil && (publisher.NodeID() == party.NodeID() || country != nil && country.ID == party.NodeID())
	}
	for _, a := range Read[*Accusation](tree.Roots["accusations"]) {
		own := slices.ContainsFunc(publishers, func(p Party) bool {
			return slices.ContainsFunc(a.Accusers(), func(role AccuserRole) bool { return speaks(p, role.Party()) || speaks(p, role.OnBehalfOf()) })
		})
		if !own {
			return invalidf("%s cannot take %s back: who made an accusation takes it back, here %s, and the publisher is %s",
				d.ID, a.ID, idsOf(Read[Party](Below(a, "Accusation.accusers"))), cmp.Or(idsOf(publishers), "not recorded"))
		}
	}
	return nil
}

func idsOf(parties []Party) string {
	ids := make([]string, len(parties))
	for i, p := range parties {
		ids[i] = p.NodeID()
	}
	return strings.Join(ids, ", ")
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
