package graph

import (
	"fmt"
	"slices"
	"strings"
)

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
	Last      int // position of its last; that before First where it has none
}

// NodeKind is KindAudit.
func (*Audit) NodeKind() Kind { return KindAudit }

// String is the record as one line: instant, who, what, receipt and positions in the change log.
func (a *Audit) String() string {
	by := "(command line)"
	if a.By != nil {
		by = *a.By
	}
	text := fmt.Sprintf("%s %s: %s: %d added, %d changed, %d unchanged", a.RecordedAt.Format(instantLayout), by, a.Deed, a.Added, a.Changed, a.Unchanged)
	if a.Last < a.First {
		return text
	}
	return fmt.Sprintf("%s; log %d to %d", text, a.First, a.Last)
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
	// Its position alone would be that of the next record too, where this one is of a redaction that adds nothing to the log.
	record.ID = KindAudit.Prefix() + ":" + Padded(a.first) + "-" + strings.ReplaceAll(a.at, ":", "")
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

// add adds a link in the place of one of the same type to the same node, or as the last. Whose link is replaced stays the same.
func (d *Document) add(l Link) {
	if i := d.at(l); i >= 0 {
		l.Added = d.Links[i].Added
		d.Links[i] = l
		return
	}
	l.Added = true
	d.Links = append(d.Links, l)
}

// at is the place of a link of the same type to the same node; -1 where there is none.
func (d *Document) at(l Link) int {
	return slices.IndexFunc(d.Links, func(o Link) bool { return o.Type == l.Type && o.To == l.To })
}

// added says that some links came onto the node beside what its document said.
func (d *Document) added() bool {
	return slices.ContainsFunc(d.Links, func(l Link) bool { return l.Added })
}

// keeping is the document with the links that others added onto its node, where the store keeps such: but for those of which it
// has one of its own by now. A document that has some comes from the log, with all of them.
func (a *application) keeping(doc *Document, before Stored) (*Document, error) {
	if !before.Added || doc.Stub || doc.added() {
		return doc, nil
	}
	said, err := a.latest(doc.ID)
	if err != nil || said == nil {
		return doc, err
	}
	kept := *doc
	kept.Links = slices.Clone(doc.Links)
	for _, l := range said.Links {
		if l.Added && doc.at(l) < 0 {
			kept.Links = append(kept.Links, l)
		}
	}
	return &kept, kept.Validate()
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
