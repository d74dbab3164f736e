package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Tx is what Apply needs of a store that holds its write lock: a handful of deeds, so that what a batch means is decided
// here, once, for every store.
type Tx interface {
	// Query answers a plan from the state written so far.
	Query(plan *Plan) (*Tree, error)
	// Stored tells what is kept of each known node among the ids.
	Stored(ids []string) (map[string]Stored, error)
	// LastSequence is the position of the newest entry of the change log; 0 for an empty log.
	LastSequence() (int, error)
	// Put writes nodes, replacing what they were and all links that start at them.
	Put(nodes []StoredNode) error
	// Derive writes derived properties over those of existing nodes and replaces the derived links that start at them.
	Derive(nodes []StoredNode) error
	// Remove takes nodes away, with all links that start or end at them.
	Remove(ids []string) error
	// Amend replaces the properties of entries of the change log, of records of the audit and of tombstones.
	Amend(entries []StoredNode) error
}

// Stored is what a store keeps of a node for the next batch to compare with.
type Stored struct {
	Hash       string // of the document; "" for a stub
	RecordedAt string
	Sort       string
	Added      bool // some links came onto it beside its document
}

// StoredNode is a node as a store keeps it.
type StoredNode struct {
	Kind  Kind
	ID    string
	Props Props
	Links []StoredLink
	// New: the node was not there before the batch, so that nothing that starts at it needs to be taken away. A store may make
	// use of that.
	New bool
}

// StoredLink is a link as a store keeps it.
type StoredLink struct {
	Type  LinkType
	From  string
	To    string
	Props Props
}

// Apply writes a batch through a store's transaction. The caller commits if it succeeds and rolls back if it does not.
func Apply(tx Tx, batch *Batch) (*Receipt, error) {
	gone, err := tombstones(tx)
	if err != nil {
		return nil, err
	}
	a := application{tx: tx, batch: batch, at: batch.At.UTC().Format(instantLayout)}
	if batch.Redaction != nil {
		return &a.receipt, a.redact(gone)
	}
	if a.batch, err = completed(tx, gone.from(batch)); err != nil {
		return nil, err
	}
	if err := a.complete(); err != nil {
		return nil, err
	}
	if err := a.compare(); err != nil {
		return nil, err
	}
	if len(a.put) == 0 {
		return &a.receipt, nil
	}
	a.fresh = newFresh(tx, a.put)
	affected, err := a.affected(a.replaced)
	if err != nil {
		return nil, err
	}
	left, err := dyadsOf(tx, slices.Sorted(maps.Keys(affected)))
	if err != nil {
		return nil, err
	}
	if err := tx.Put(a.put); err != nil {
		return nil, err
	}
	after, err := a.affected(a.changed)
	if err != nil {
		return nil, err
	}
	maps.Copy(affected, after)
	if err := a.rederive(slices.Sorted(maps.Keys(affected)), left); err != nil {
		return nil, err
	}
	return &a.receipt, tx.Put(append(a.log, a.audit()...))
}

type application struct {
	tx       Tx
	batch    *Batch
	at       string
	receipt  Receipt
	put      []StoredNode
	fresh    *fresh
	log      []StoredNode
	first    int      // position of the first entry of the batch in the change log
	changed  []string // ids to be written
	replaced []string // those of them that exist
}

// compare sorts the documents of the batch into new, changed and unchanged, and checks all of them first.
func (a *application) compare() error {
	known, err := a.known()
	if err != nil {
		return err
	}
	last, err := a.tx.LastSequence()
	if err != nil {
		return err
	}
	a.first = last + 1
	for i := range a.batch.Documents {
		doc := &a.batch.Documents[i]
		before, exists := known[doc.ID]
		if doc, err = a.keeping(doc, before); err != nil {
			return err
		}
		text := canonical(doc)
		hash := sha256.Sum256(text)
		now := Stored{Hash: hex.EncodeToString(hash[:]), RecordedAt: a.at}
		if doc.Stub {
			now.Hash = ""
		}
		if exists && (doc.Stub || before.Hash == now.Hash) {
			a.receipt.Unchanged++
			continue
		}
		change := ChangeAdded
		if exists {
			now.RecordedAt, change = before.RecordedAt, ChangeChanged
			a.replaced = append(a.replaced, doc.ID)
			a.receipt.Changed++
		} else {
			a.receipt.Added++
		}
		if doc.Withdrawn {
			change = ChangeWithdrawn
		}
		a.changed = append(a.changed, doc.ID)
		node := storedNode(doc, now)
		node.New = !exists
		a.put = append(a.put, node)
		entry := &Revision{Batch: a.first, Sequence: a.first + len(a.log), NodeRef: doc.ID, Change: change, Document: string(text)}
		a.log = append(a.log, a.revision(entry))
	}
	return nil
}

// known checks the batch and tells what the store keeps of its nodes.
func (a *application) known() (map[string]Stored, error) {
	inBatch := make(map[string]bool, len(a.batch.Documents))
	wanted := map[string]string{} // id → who refers to it
	if a.batch.DatasetID != "" {
		wanted[a.batch.DatasetID] = "the batch"
	}
	for i := range a.batch.Documents {
		doc := &a.batch.Documents[i]
		if err := doc.Validate(); err != nil {
			return nil, err
		}
		if inBatch[doc.ID] {
			return nil, invalidf("%s stands twice in one batch", doc.ID)
		}
		inBatch[doc.ID] = true
		wanted[doc.ID] = doc.ID
		if err := doc.checkEnds(); err != nil {
			return nil, err
		}
		for _, l := range doc.Links {
			wanted[l.To] = doc.ID
		}
		for _, id := range doc.references() {
			wanted[id] = doc.ID
		}
	}
	known, err := a.tx.Stored(slices.Sorted(maps.Keys(wanted)))
	if err != nil {
		return nil, err
	}
	for _, id := range slices.Sorted(maps.Keys(wanted)) {
		if _, ok := known[id]; !ok && !inBatch[id] {
			return nil, invalidf("%s refers to %s, which does not exist", wanted[id], clip(id))
		}
	}
	return known, nil
}

// said is what a link says: two that say the same are one too many. At a hub no second link is taken, whatever it carries: a list of
// what points there names each node once, or a page could end between the two.
type said struct {
	link    LinkType
	to      string
	carried string
}

func (l *Link) said() said {
	now := said{link: l.Type, to: l.To}
	if !l.Type.Info().Hub {
		now.carried = fmt.Sprint(l.Props)
	}
	return now
}

// checkEnds refuses a link to the document itself, and a link that repeats another.
func (d *Document) checkEnds() error {
	seen := map[said]bool{}
	for i := range d.Links {
		l := &d.Links[i]
		now := l.said()
		if l.To == d.ID {
			return invalidf("%s: a link %s leads to the document itself", d.ID, l.Type)
		}
		if seen[now] {
			return invalidf("%s: two links %s lead to %s; one is enough", d.ID, l.Type, l.To)
		}
		seen[now] = true
	}
	return nil
}

// canonical is the document as one text: equal documents give equal bytes.
func canonical(doc *Document) []byte {
	text, err := json.Marshal(doc)
	if err != nil {
		return nil // properties are strings, bools, integers and lists of them
	}
	return text
}

// storedNode completes a document with what stores keep beside source facts.
func storedNode(doc *Document, s Stored) StoredNode {
	node := doc.node()
	props := maps.Clone(doc.Props)
	props["id"], props["recordedAt"], props["hash"] = doc.ID, s.RecordedAt, s.Hash
	s.Sort = sortKey(node)
	props["sort"], props["since"] = s.Sort, ""
	if text := searched(node); text != "" {
		props[SearchProperty] = text
	}
	if doc.Withdrawn {
		props["withdrawn"] = true
	}
	if doc.added() {
		props["added"] = true
	}
	return StoredNode{Kind: node.NodeKind(), ID: doc.ID, Props: props, Links: storedLinks(doc.ID, s, doc.Links)}
}

// storedLinkProps are what stores keep of a link beside what it carries.
var storedLinkProps = []string{"place", "hub", "member", "sort", "recordedAt"}

// storedLinks numbers the links of each type and gives those that end at a hub their place in its order.
func storedLinks(from string, s Stored, links []Link) []StoredLink {
	out := make([]StoredLink, len(links))
	places := map[LinkType]int64{}
	for i, l := range links {
		props := maps.Clone(l.Props)
		if props == nil {
			props = Props{}
		}
		props["place"] = places[l.Type]
		places[l.Type]++
		if l.Type.Info().Hub {
			props["hub"], props["member"], props["sort"], props["recordedAt"] = l.To, from, s.Sort, s.RecordedAt
		}
		out[i] = StoredLink{Type: l.Type, From: from, To: l.To, Props: props}
	}
	return out
}

// revision completes an entry of the change log.
func (a *application) revision(r *Revision) StoredNode {
	if a.batch.DatasetID != "" {
		r.DatasetID = &a.batch.DatasetID
	}
	r.ID = KindRevision.Prefix() + ":" + Padded(r.Sequence)
	return a.appended(r, r.ID)
}

// affected are the nodes whose derived facts may read one of the ids, the ids included.
func (a *application) affected(ids []string) (map[string]bool, error) {
	out := map[string]bool{}
	if len(ids) == 0 {
		return out, nil
	}
	for _, plan := range plansAround(ids, dependents) {
		tree, err := a.fresh.ids(plan)
		if err != nil {
			return nil, err
		}
		tree.Walk(func(r *Row) { out[r.ID()] = true })
	}
	return out, nil
}

// plansAround are the plans that read nodes with the hops of their kind. One for each kind: a database plans each shape once,
// and which kinds stand together in a batch differs from batch to batch.
func plansAround(ids []string, hops map[Kind][]*Hop) []*Plan {
	byKind := map[Kind][]string{}
	for _, id := range ids {
		byKind[KindOf(id)] = append(byKind[KindOf(id)], id)
	}
	var plans []*Plan
	for _, kind := range slices.Sorted(maps.Keys(byKind)) {
		root := &Hop{Key: string(kind), Kinds: []Kind{kind}, IDs: byKind[kind], Order: Order{By: BySort}, Hops: hops[kind]}
		plans = append(plans, &Plan{Roots: []*Hop{root}})
	}
	return plans
}

// rederive computes the derived facts of nodes again and writes them, and after them those of the dyads that the nodes belong
// to or may have left: written anew, so that one which was known on no day is there to be derived. Ids of kinds without any are left alone.
func (a *application) rederive(ids, left []string) error {
	computed, err := DeriveAll(a.fresh.Query, ids)
	if err != nil || len(computed) == 0 {
		return err
	}
	now := map[string]StoredNode{}
	for _, d := range computed {
		for _, dyad := range d.dyads {
			now[dyad.ID] = dyad
		}
	}
	if len(now) > 0 {
		if err := a.tx.Put(slices.Collect(maps.Values(now))); err != nil {
			return err
		}
	}
	if err := a.writeDerived(computed); err != nil {
		return err
	}
	dyads, err := DeriveAll(a.tx.Query, append(left, slices.Sorted(maps.Keys(now))...))
	if err != nil || len(dyads) == 0 {
		return err
	}
	return a.writeDerived(dyads)
}

// dyadsOf are those that accusations among the ids belong to now.
func dyadsOf(tx Tx, ids []string) ([]string, error) {
	var found []string
	for _, plan := range plansAround(OfKinds(ids, []Kind{KindAccusation}), map[Kind][]*Hop{KindAccusation: {along(out("", InDyad))}}) {
		tree, err := tx.Query(plan)
		if err != nil {
			return nil, err
		}
		tree.Walk(func(r *Row) {
			if r.Kind == KindDyad {
				found = append(found, r.ID())
			}
		})
	}
	return found, nil
}

func (a *application) writeDerived(computed []Derived) error {
	var known []string
	for _, d := range computed {
		if !a.fresh.added(d.ID) {
			known = append(known, d.ID)
		}
	}
	stored := map[string]Stored{}
	if len(known) > 0 {
		var err error
		if stored, err = a.tx.Stored(known); err != nil {
			return err
		}
	}
	nodes := make([]StoredNode, len(computed))
	for i, d := range computed {
		before := stored[d.ID]
		added := a.fresh.added(d.ID)
		if added {
			before = Stored{RecordedAt: a.fresh.kept(d.ID, "recordedAt"), Sort: a.fresh.kept(d.ID, "sort")}
		}
		nodes[i] = StoredNode{Kind: KindOf(d.ID), ID: d.ID, Props: d.Props, Links: storedLinks(d.ID, before, d.Links), New: added}
	}
	return a.tx.Derive(nodes)
}

// DeriveAll computes the derived facts of nodes from what a query tells, each node once, ordered by id.
func DeriveAll(query func(*Plan) (*Tree, error), ids []string) ([]Derived, error) {
	ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return closure[KindOf(id)] == nil })
	if len(ids) == 0 {
		return nil, nil
	}
	byID := map[string]Derived{}
	for _, plan := range plansAround(ids, closure) {
		tree, err := query(plan)
		if err != nil {
			return nil, err
		}
		for _, row := range tree.Roots[plan.Roots[0].Key].Rows {
			derived, err := derive(row)
			if err != nil {
				return nil, err
			}
			for _, d := range derived {
				byID[d.ID] = d
			}
		}
	}
	out := make([]Derived, 0, len(byID))
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		out = append(out, byID[id])
	}
	return out, nil
}
