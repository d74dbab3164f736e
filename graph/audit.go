package graph

import "fmt"

// Deed is who writes a batch, and why. The zero Deed leaves no audit record: it is for stores that live no longer than the
// program, and for what is no change of anybody's making.
type Deed struct {
	By   string // name of the token that asked for it; "" for whoever called a command of the program
	Name string // the mutation, such as assess, or the command with what it was given; never empty in a record
	// Input is the SHA-256, in hex, of the canonical JSON of what was asked; "" where the command's own files tell.
	Input string
}

// Audit is the record of one batch that changed something: what the change log cannot tell of who made a change.
type Audit struct {
	Entity
	By    *string // name of the token; nil for a command of the program
	Deed  string
	Input *string // SHA-256 in hex

	Added     int // the receipt of the batch, in nodes
	Changed   int
	Unchanged int
	First     int // position of its first entry in the change log, from 1
	Last      int // position of its last
}

// NodeKind is KindAudit.
func (*Audit) NodeKind() Kind { return KindAudit }

// String is the record as one line: instant, who, what, receipt and positions in the change log.
func (a *Audit) String() string {
	by := "(command line)"
	if a.By != nil {
		by = *a.By
	}
	return fmt.Sprintf("%s %s: %s: %d added, %d changed, %d unchanged; log %d to %d",
		a.RecordedAt.Format(instantLayout), by, a.Deed, a.Added, a.Changed, a.Unchanged, a.First, a.Last)
}

// audit is the record of the batch; none where the batch has no deed.
func (a *application) audit() []StoredNode {
	deed := &a.batch.Deed
	if deed.Name == "" {
		return nil
	}
	record := &Audit{
		Deed: deed.Name, Added: a.receipt.Added, Changed: a.receipt.Changed, Unchanged: a.receipt.Unchanged,
		First: a.first, Last: a.first + len(a.log) - 1,
	}
	if deed.By != "" {
		record.By = &deed.By
	}
	if deed.Input != "" {
		record.Input = &deed.Input
	}
	record.ID = KindAudit.Prefix() + ":" + Padded(a.first)
	return []StoredNode{a.appended(record, record.ID)}
}

// appended completes an entry that the store keeps beside the entities.
func (a *application) appended(n Node, id string) StoredNode {
	props := encodeNode(n)
	props["id"], props["recordedAt"], props["sort"], props["since"] = id, a.at, sortKey(n), ""
	return StoredNode{Kind: n.NodeKind(), ID: id, Props: props}
}

// complete puts in the place of each document that is to be added onto a node what that node will be: its stored document
// with the links besides. It reads under the write lock, so that nothing that others write meanwhile is lost.
func (a *application) complete() error {
	var documents []Document // the caller's batch stays as it is
	for i := range a.batch.Documents {
		doc := &a.batch.Documents[i]
		if !doc.Onto {
			continue
		}
		before, err := a.latest(doc.ID)
		if err != nil {
			return err
		}
		if before == nil && doc.Props == nil {
			return invalidf("%s does not exist", clip(doc.ID))
		}
		if before == nil {
			continue
		}
		for _, l := range doc.Links {
			before.add(l)
		}
		if documents == nil {
			documents = append(documents, a.batch.Documents...)
		}
		documents[i] = *before
	}
	if documents != nil {
		completed := *a.batch
		completed.Documents = documents
		a.batch = &completed
	}
	return nil
}

// add adds a link in the place of one of the same type to the same node, or as the last.
func (d *Document) add(l Link) {
	for i := range d.Links {
		if d.Links[i].Type == l.Type && d.Links[i].To == l.To {
			d.Links[i] = l
			return
		}
	}
	d.Links = append(d.Links, l)
}

// latest is the document of a node as the change log has it last; nil for one that was never written.
func (a *application) latest(id string) (*Document, error) {
	if err := CheckID(id); err != nil {
		return nil, err
	}
	of := Compare{Property: "node", Shape: ShapeScalar, Op: OpIn, Value: []string{id}}
	hop := &Hop{Key: "log", Kinds: []Kind{KindRevision}, Where: of, Order: Order{By: BySort, Desc: true}, Page: &Page{Limit: 1}}
	tree, err := a.tx.Query(&Plan{Roots: []*Hop{hop}})
	if err != nil {
		return nil, err
	}
	said := Read[*Revision](tree.Roots["log"])
	if len(said) == 0 {
		return nil, nil //nolint:nilnil // nothing was ever said of it
	}
	doc, err := ParseDocument(said[0].Document)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", id, err)
	}
	return &doc, nil
}
