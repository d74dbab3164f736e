package graph

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// What a redaction removes is taken out of the documents, those that the change log holds of earlier days among them; all else
// that a store keeps follows from documents and is made again from what is left. In the log an entry REDACTED tells those who
// follow it. A tombstone keeps salted hashes of the values that are gone, so that nothing which holds just the same is written
// again, from whatever source it comes.

// Redaction is what is to be removed. A batch with one has no documents.
type Redaction struct {
	// Nodes lose all their texts, what they link to as sources, and their ids, which may tell who they are. Their kind, dates, numbers,
	// words of closed lists and other links stay, with whom they name, so that what others say of them still has its place.
	Nodes []string
	// Texts are removed wherever they stand within a property, as they are spelled here.
	Texts []string
	// Reason is kept with the tombstone and in the audit. It must not hold what is removed.
	Reason string
	// DryRun tells what would be changed, and changes nothing.
	DryRun bool
}

// Redacted is what a redaction changes of one node, or of one record of the audit or earlier tombstone.
type Redacted struct {
	Node    string   // its id before
	Now     string   // its id after; that of a record stays
	Fields  []string // properties, and links with theirs, that the node holds now and that change; sorted
	Entries int      // of the change log that change
}

// Tombstone is what is left of what one redaction removed.
type Tombstone struct {
	Entity
	Reason string
	Nodes  []string // ids of the nodes that lost something, as they are now
	Salt   string   // of the hashes: 16 random bytes in hex, the same for all tombstones of a store
	Hashes []string // SHA-256 in hex of the salt and a value that was removed: the whole text of a property, or an id
	Left   []string // what stands in the place of each
}

// NodeKind is KindTombstone.
func (*Tombstone) NodeKind() Kind { return KindTombstone }

// Removed stands where a text was removed.
const Removed = "[redacted]"

// maxReason bounds the reason of a redaction, in bytes.
const maxReason = 500

func (r *Redaction) check() error {
	if len(r.Nodes)+len(r.Texts) == 0 {
		return invalidf("a redaction names a node or a text to remove")
	}
	if reason := strings.TrimSpace(r.Reason); reason == "" || len(reason) > maxReason {
		return invalidf("a redaction needs a reason, of at most %d bytes", maxReason)
	}
	for _, id := range r.Nodes {
		if err := CheckID(id); err != nil {
			return err
		}
		if kind := KindOf(id); kind == KindCountry || kind == KindDataset || kind == KindDyad || kind.Appended() {
			return invalidf("%s cannot be redacted: nodes of the kind %s are named by their ids alone", id, kind)
		}
		if strings.Contains(r.Reason, id) {
			return invalidf("the reason holds what is to be removed: say why, without what")
		}
	}
	for _, text := range r.Texts {
		if len([]rune(strings.TrimSpace(text))) < minRemoved || strings.Contains(Removed, text) {
			return invalidf("a text to remove has at least %d characters, and is no part of %s", minRemoved, Removed)
		}
		if strings.Contains(strings.ToLower(r.Reason), strings.ToLower(text)) {
			return invalidf("the reason holds what is to be removed: say why, without what")
		}
	}
	return nil
}

// minRemoved keeps a slip of the hand from removing a letter everywhere; names in Chinese have two.
const minRemoved = 2

// withheld is what tombstones of a store keep from being written.
type withheld struct {
	salt string
	left map[string]string // by hash
}

func tombstones(tx Tx) (*withheld, error) {
	tree, err := tx.Query(&Plan{Roots: []*Hop{{Key: "tombstones", Kinds: []Kind{KindTombstone}, Order: Order{By: BySort}}}})
	if err != nil {
		return nil, err
	}
	w := &withheld{left: map[string]string{}}
	for _, t := range Read[*Tombstone](tree.Roots["tombstones"]) {
		w.salt = t.Salt
		for i, hash := range t.Hashes {
			w.left[hash] = t.Left[i]
		}
	}
	return w, nil
}

func (w *withheld) hash(value string) string {
	sum := sha256.Sum256([]byte(w.salt + value))
	return hex.EncodeToString(sum[:])
}

// instead is what stands in the place of a value: itself, unless it was removed.
func (w *withheld) instead(value string) string {
	if left, ok := w.left[w.hash(value)]; ok {
		return left
	}
	return value
}

// from is the batch without what was removed. Of a node that was, no more is written than that its source holds it no longer. The caller's batch stays as it is.
func (w *withheld) from(batch *Batch) *Batch {
	if len(w.left) == 0 {
		return batch
	}
	out := *batch
	out.Documents = slices.Clone(batch.Documents)
	for i := range out.Documents {
		doc := &out.Documents[i]
		id := doc.ID
		*doc = doc.replaced(w.instead)
		if doc.ID != id && !doc.bare() {
			doc.Stub, doc.Withdrawn, doc.Onto = true, false, false
		}
	}
	return &out
}

// replaced is the document with every text in it, ids included, put through a function.
func (d *Document) replaced(by func(string) string) Document {
	out := *d
	out.ID, out.Props = by(d.ID), d.Props.replaced(by)
	out.Links = slices.Clone(d.Links)
	for i := range out.Links {
		l := &out.Links[i]
		l.To, l.Props = by(l.To), l.Props.replaced(by)
	}
	return out
}

func (p Props) replaced(by func(string) string) Props {
	out := maps.Clone(p)
	for name, value := range p {
		switch value := value.(type) {
		case string:
			out[name] = by(value)
		case []any:
			items := slices.Clone(value)
			for i := range items {
				if text, ok := items[i].(string); ok {
					items[i] = by(text)
				}
			}
			out[name] = items
		}
	}
	return out
}

// stripped is the document without its texts and sources.
func (d *Document) stripped() Document {
	node := d.node()
	strip(reflect.ValueOf(node).Elem())
	out := *d
	out.Props, out.Links = encodeNode(node), nil
	for _, l := range d.Links {
		if l.Type == DerivedFrom {
			continue
		}
		if value := carried[l.Type]; value != nil {
			v := reflect.New(reflect.TypeOf(value)).Elem()
			codecOf(v.Type()).decode(v, "", l.Props, &Row{})
			strip(v)
			l.Props = encodeValue(v.Interface())
		}
		out.Links = append(out.Links, l)
	}
	return out
}

// strip empties what may hold any text, and marks what must hold one. Ids of others, such as whom an accuser speaks for, stay like links.
func strip(v reflect.Value) {
	free := reflect.TypeFor[string]()
	for field, f := range v.Fields() {
		t := field.Type
		switch {
		case t == entityType || t == viewType || t == dateType || t == instantType || strings.HasSuffix(field.Name, "ID") && t.Kind() == reflect.Pointer:
		case t == free:
			f.SetString(Removed)
		case t.Kind() == reflect.Struct:
			strip(f)
		case t.Kind() == reflect.Pointer && (t.Elem() == free || t.Elem().Kind() == reflect.Struct && t.Elem() != dateType && t.Elem() != instantType),
			t.Kind() == reflect.Slice && (t.Elem() == free || t.Elem().Kind() == reflect.Struct):
			f.SetZero()
		}
	}
}

// redactor takes out of documents what a redaction names, and remembers each value that it took.
type redactor struct {
	texts   []string
	ids     map[string]string // what stands in the place of each id
	taken   map[string]string // what stands in the place of each value that was found
	emptied map[string]bool   // what redactions left of texts, in nodes that lose all of theirs
}

// without is a value without what is removed.
func (r *redactor) without(value string) string {
	if now, renamed := r.ids[value]; renamed {
		return now
	}
	for _, text := range r.texts {
		value = strings.ReplaceAll(value, text, Removed)
	}
	return value
}

// instead is a value of a document without what is removed, which is remembered.
func (r *redactor) instead(value string) string {
	out := r.without(value)
	if out != value {
		r.taken[value] = out
	}
	return out
}

// left is what a tombstone puts in the place of a value, without what is removed.
func (r *redactor) left(value string) string {
	value = r.without(value)
	if r.emptied[value] {
		return Removed
	}
	return value
}

// texts are all texts in a document, ids included.
func (d *Document) texts() map[string]bool {
	all := map[string]bool{}
	d.replaced(func(text string) string {
		all[text] = true
		return text
	})
	return all
}

// document is the document after the redaction. ErrInvalid where a text stands in what cannot do without it.
func (r *redactor) document(d *Document) (Document, error) {
	out := d.replaced(r.instead)
	if _, gone := r.ids[d.ID]; gone {
		whole := out
		out = whole.stripped()
		kept := out.texts()
		for text := range whole.texts() {
			if strings.Contains(text, Removed) && !kept[text] {
				r.emptied[text] = true
			}
		}
	}
	seen := map[said]bool{} // what told two links apart may be gone
	out.Links = slices.DeleteFunc(out.Links, func(l Link) bool {
		now := l.said()
		again := seen[now]
		seen[now] = true
		return again
	})
	err := out.Validate()
	if err == nil {
		err = out.checkEnds()
	}
	if err != nil {
		return out, invalidf("the text to remove stands in %s where it cannot be removed, such as in an id or an address: redact that node with its id, or correct its source first: %v", d.ID, err)
	}
	return out, nil
}

// redact carries out the batch's redaction.
func (a *application) redact(kept *withheld) error {
	wish := a.batch.Redaction
	if err := wish.check(); err != nil {
		return err
	}
	last, err := a.tx.LastSequence()
	if err != nil {
		return err
	}
	a.first = last + 1
	texts := slices.Clone(wish.Texts)
	slices.SortStableFunc(texts, func(x, y string) int { return len(y) - len(x) }) // where one holds another, all of it is to go
	r := &redactor{texts: texts, ids: map[string]string{}, taken: map[string]string{}, emptied: map[string]bool{}}
	for i, id := range wish.Nodes {
		if kept.instead(id) == id { // else it is gone already, as where the reply to a COMMIT was lost
			r.ids[id] = fmt.Sprintf("%s:redacted-%d-%d", KindOf(id).Prefix(), a.first, i+1)
		}
	}
	known, err := a.tx.Stored(slices.Sorted(maps.Keys(r.ids)))
	if err != nil {
		return err
	}
	for id := range r.ids {
		if _, ok := known[id]; !ok {
			return invalidf("%s does not exist", id)
		}
	}
	entries, err := a.quoting(r)
	if err != nil {
		return err
	}
	rewritten, err := a.rewrite(r, entries)
	if err != nil {
		return err
	}
	beside, err := a.beside(r)
	if err != nil || len(a.receipt.Redacted) == 0 || wish.DryRun {
		a.receipt.Changed = 0
		return err
	}
	if err := a.replace(r); err != nil {
		return err
	}
	if err := a.tx.Amend(append(rewritten, beside...)); err != nil {
		return err
	}
	records := append(a.log, a.audit()...)
	if len(r.taken) > 0 { // else no document held it, and there is nothing to keep out
		records = append(records, a.tombstone(r, kept.salt))
	}
	if len(records) == 0 {
		return nil
	}
	return a.tx.Put(records)
}

// quoting are the entries of the change log that hold what is to be removed, in the order of the log.
func (a *application) quoting(r *redactor) ([]*Row, error) {
	found := map[string]*Row{}
	look := func(condition Predicate) error {
		hop := Hop{Key: "log", Kinds: []Kind{KindRevision}, Where: condition}
		return pages(a.tx.Query, hop, func(rows *Rows) error {
			for _, row := range rows.Rows {
				found[row.ID()] = row
			}
			return nil
		})
	}
	for _, text := range r.texts {
		quoted, err := json.Marshal(text)
		if err != nil {
			return nil, invalidf("this text cannot stand in a document")
		}
		if err := look(Compare{Property: "document", Shape: ShapeScalar, Op: OpContains, Value: string(quoted[1 : len(quoted)-1])}); err != nil {
			return nil, err
		}
	}
	for id := range r.ids {
		if err := look(Compare{Property: "document", Shape: ShapeScalar, Op: OpContains, Value: `"` + id + `"`}); err != nil {
			return nil, err
		}
	}
	out := make([]*Row, 0, len(found))
	for _, id := range slices.Sorted(maps.Keys(found)) {
		out = append(out, found[id])
	}
	return out, nil
}

// kept are the properties, of records that stand beside the documents, which may hold what is removed: deeds of the audit, such as one
// that names a file called after it, and what earlier tombstones put in the place of what they removed. Each has its own way to do without it.
func (r *redactor) kept(kind Kind) map[string]func(string) string {
	if kind == KindAudit {
		return map[string]func(string) string{"deed": r.without}
	}
	return map[string]func(string) string{"reason": r.without, "nodes": r.without, "left": r.left}
}

// beside gives the records that hold what is removed, without it.
func (a *application) beside(r *redactor) ([]StoredNode, error) {
	var out []StoredNode
	for _, kind := range []Kind{KindAudit, KindTombstone} {
		err := pages(a.tx.Query, Hop{Key: "beside", Kinds: []Kind{kind}}, func(rows *Rows) error {
			for _, row := range rows.Rows {
				told := Redacted{Node: row.ID(), Now: row.ID()}
				props := maps.Clone(row.Props)
				for name, by := range r.kept(kind) {
					if value, there := row.Props[name]; there {
						maps.Copy(props, Props{name: value}.replaced(by))
					}
					if !reflect.DeepEqual(props[name], row.Props[name]) {
						told.Fields = append(told.Fields, name)
					}
				}
				if len(told.Fields) > 0 {
					slices.Sort(told.Fields)
					a.receipt.Redacted = append(a.receipt.Redacted, told)
					a.receipt.Changed++
					out = append(out, StoredNode{Kind: kind, ID: row.ID(), Props: props})
				}
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// rewrite gives the entries without what is removed, and completes the application with what becomes of their nodes.
func (a *application) rewrite(r *redactor, entries []*Row) ([]StoredNode, error) {
	var rewritten []StoredNode
	count := map[string]int{}
	for _, row := range entries {
		entry, _ := decodeNode(row).(*Revision)
		doc, err := ParseDocument(entry.Document)
		if err == nil {
			doc, err = r.document(&doc)
		}
		if err != nil {
			return nil, err
		}
		text := string(canonical(&doc))
		if text == entry.Document {
			continue // the text is in the names of properties alone
		}
		props := maps.Clone(row.Props)
		props["document"], props["node"] = text, doc.ID
		rewritten = append(rewritten, StoredNode{Kind: KindRevision, ID: entry.ID, Props: props})
		count[entry.NodeRef]++
	}
	nodes := slices.Sorted(maps.Keys(count))
	known, err := a.tx.Stored(nodes)
	if err != nil {
		return nil, err
	}
	for _, id := range nodes {
		before, err := a.latest(id)
		if err != nil {
			return nil, err
		}
		doc, err := r.document(before)
		if err != nil {
			return nil, err
		}
		told := Redacted{Node: id, Now: doc.ID, Entries: count[id], Fields: differing(before, &doc)}
		a.receipt.Redacted = append(a.receipt.Redacted, told)
		a.receipt.Changed++
		text := canonical(&doc)
		entry := &Revision{Batch: a.first, Sequence: a.first + len(a.log), NodeRef: doc.ID, Change: ChangeRedacted, Document: string(text)}
		a.log = append(a.log, a.revision(entry))
		if len(told.Fields) == 0 {
			continue
		}
		now := known[id]
		if now.Hash != "" {
			sum := sha256.Sum256(text)
			now.Hash = hex.EncodeToString(sum[:])
		}
		node := storedNode(&doc, now)
		node.New = doc.ID != id
		a.put = append(a.put, node)
		a.changed = append(a.changed, doc.ID)
		if !node.New {
			a.replaced = append(a.replaced, id)
		}
	}
	return rewritten, nil
}

// differing are the properties, and the types of the links, in which two documents of a node differ.
func differing(before, after *Document) []string {
	names := map[string]bool{}
	if before.ID != after.ID {
		names["id"] = true
	}
	for name, value := range before.Props {
		if !reflect.DeepEqual(value, after.Props[name]) {
			names[name] = true
		}
	}
	links := map[LinkType][2][]Link{}
	for i, doc := range []*Document{before, after} {
		for _, l := range doc.Links {
			both := links[l.Type]
			both[i] = append(both[i], l)
			links[l.Type] = both
		}
	}
	for t, both := range links {
		if !reflect.DeepEqual(both[0], both[1]) {
			names[string(t)] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

// replace writes the nodes that changed, takes away those whose ids are gone, and derives anew what follows from them.
func (a *application) replace(r *redactor) error {
	if len(a.put) == 0 {
		return nil
	}
	a.fresh = newFresh(a.tx, a.put)
	affected, err := a.affected(append(slices.Sorted(maps.Keys(r.ids)), a.replaced...))
	if err != nil {
		return err
	}
	left, err := dyadsOf(a.tx, slices.Sorted(maps.Keys(affected)))
	if err != nil {
		return err
	}
	if err := a.tx.Put(a.put); err != nil {
		return err
	}
	if len(r.ids) > 0 {
		if err := a.tx.Remove(slices.Sorted(maps.Keys(r.ids))); err != nil {
			return err
		}
	}
	after, err := a.affected(a.changed)
	if err != nil {
		return err
	}
	maps.Copy(affected, after)
	for id := range r.ids {
		delete(affected, id)
	}
	return a.rederive(slices.Sorted(maps.Keys(affected)), left)
}

// tombstone is the record of what was taken.
func (a *application) tombstone(r *redactor, salt string) StoredNode {
	if salt == "" {
		var random [16]byte
		_, _ = rand.Read(random[:]) // never fails
		salt = hex.EncodeToString(random[:])
	}
	w := withheld{salt: salt}
	t := &Tombstone{Reason: a.batch.Redaction.Reason, Salt: salt}
	for _, told := range a.receipt.Redacted {
		if !KindOf(told.Now).Appended() {
			t.Nodes = append(t.Nodes, told.Now)
		}
	}
	for _, value := range slices.Sorted(maps.Keys(r.taken)) {
		left := r.taken[value]
		if r.emptied[left] {
			left = Removed
		}
		t.Hashes, t.Left = append(t.Hashes, w.hash(value)), append(t.Left, left)
	}
	return a.appended(t, KindTombstone.Prefix()+":"+Padded(a.first))
}
