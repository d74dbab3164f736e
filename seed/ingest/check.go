package ingest

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// read is the first pass: every record goes through the format into the catalogue.
func (r *run) read(folder string) error {
	r.catalogue = newCatalogue(r.ctx, folder)
	for _, f := range r.files {
		f.run = r
	}
	if err := r.format.Read(&Input{r}); err != nil {
		return err
	}
	return r.catalogue.assemble()
}

// check rejects the records that make documents which cannot be: until those that are left hold together, since a rejected
// record may be what another one refers to.
func (r *run) check() error {
	known := map[string]bool{r.dataset.ID: true} // ids beyond the files → whether the store has them, or will
	for _, doc := range r.base {
		known[doc.ID] = true
	}
	for {
		before, asked := len(r.rejected), len(known)
		lost, err := r.checkDocuments(known)
		if err != nil {
			return err
		}
		if lost > 0 || len(known) > asked {
			continue // what was seen before it was known has to be seen again
		}
		if len(r.rejected) == before {
			if err := r.cycles(); err != nil {
				return err
			}
		}
		if len(r.rejected) == before {
			return nil
		}
		if r.options.Strict {
			return nil // one is enough
		}
	}
}

// cycles rejects documents that refer to themselves by way of others.
func (r *run) cycles() error {
	return r.walk(func(*document) error { return nil }, func() error { return nil })
}

// document is what a line gives: the documents of its records as one, and whose each link is.
type document struct {
	graph.Document
	first *fragment // whose word on what the node is comes first
	links []*fragment
}

// assemble joins what the records that were not rejected say of a node. It is nil where nothing is left, and where nobody says what
// the node is.
func (r *run) assemble(at int) (*document, error) {
	fragments, err := r.catalogue.fragments(at)
	if err != nil {
		return nil, err
	}
	fragments = slices.DeleteFunc(fragments, func(f fragment) bool { _, out := r.rejected[f.Number]; return out })
	var first *fragment
	for i := range fragments {
		f := &fragments[i]
		switch {
		case f.Loose:
			_, there := r.catalogue.find(f.Doc.ID)
			f.Doc.Links = slices.DeleteFunc(f.Doc.Links, func(l graph.Link) bool {
				_, ok := r.catalogue.find(l.To)
				return !ok || !there
			})
		case len(f.Doc.Props) == 0:
		case first != nil && first.Only && f.Only && first.Number != f.Number:
			r.reject(f.Number, r.where(f), fmt.Sprintf("it defines %s, which %s does already", f.Doc.ID, r.where(first)))
		case first == nil || f.Only && !first.Only || first.Stub && !f.Stub:
			first = f
		}
	}
	if first == nil {
		for i := range fragments {
			f := &fragments[i]
			if f.Loose {
				continue
			}
			r.reject(f.Number, r.where(f), fmt.Sprintf("it links %s to something, but no record says what that is", f.Doc.ID))
		}
		return nil, nil //nolint:nilnil // nothing is left
	}
	d := &document{first: first, Document: graph.Document{ID: first.Doc.ID, Stub: first.Stub, Withdrawn: first.Doc.Withdrawn}}
	d.absorb(first)
	for i := range fragments {
		if f := &fragments[i]; f != first {
			if _, out := r.rejected[f.Number]; !out {
				d.absorb(f)
			}
		}
	}
	return d, nil
}

// absorb adds what another record says. One record for each file is enough as a source: a node that a thousand records mention
// would have a thousand.
func (d *document) absorb(f *fragment) {
	if f.File == d.first.File && f != d.first {
		f.Doc.Links = slices.DeleteFunc(f.Doc.Links, func(l graph.Link) bool { return l.Type == graph.DerivedFrom })
	}
	d.Absorb(&f.Doc)
	for len(d.links) < len(d.Links) {
		d.links = append(d.links, f)
	}
}

// checkDocuments looks at each document by itself and at what it refers to. It tells how many documents are gone since the last
// time.
func (r *run) checkDocuments(known map[string]bool) (lost int, err error) {
	c := r.catalogue
	missing := map[string]bool{} // ids that nothing in the files is, and the store was not asked for
	for at := range c.lines {
		c.lines[at].state &= gone
	}
	r.receipt.Documents = 0
	for at := range c.lines {
		if c.lines[at].state&gone != 0 {
			continue
		}
		d, err := r.assemble(at)
		if err != nil {
			return 0, err
		}
		if d == nil {
			c.lines[at].state |= gone
			lost++
			continue
		}
		r.receipt.Documents++
		r.progress(Checking, int64(at), int64(len(c.lines)))
		for _, fault := range d.Faults() {
			by := d.blame(fault.Field)
			r.reject(by.Number, r.where(by), fmt.Sprintf("%s: %s: %s", d.ID, fault.Field, fault.Message))
		}
		for _, ref := range d.References() {
			if to, ok := c.find(ref.ID); ok {
				if c.lines[to].is(graph.KindOperation) && (ref.Link == graph.Alleges || ref.Link == graph.About) {
					c.lines[to].state |= alleged
				}
				if ref.Link == graph.Asserts || ref.Link == graph.RestsOn {
					c.lines[to].state |= owned
				}
				continue
			}
			switch held, asked := known[ref.ID]; {
			case held:
			case !asked && graph.CheckID(ref.ID) == nil:
				missing[ref.ID] = true
			default:
				by := d.by(ref)
				r.reject(by.Number, r.where(by), fmt.Sprintf("it refers to %s, which neither the files nor the graph hold", clip(ref.ID)))
			}
		}
	}
	for at := range c.lines {
		l := &c.lines[at]
		if l.is(graph.KindOperation) && l.state&(gone|alleged) == 0 {
			if err := r.unalleged(at); err != nil {
				return 0, err
			}
		}
	}
	if err := r.unowned(missing, known); err != nil {
		return 0, err
	}
	return lost, r.resolve(missing, known)
}

func (r *run) unalleged(at int) error {
	d, err := r.assemble(at)
	if err != nil || d == nil {
		return err
	}
	r.reject(d.first.Number, r.where(d.first), d.ID+" is alleged by nobody: an operation needs an accusation that alleges it, or a claim about it")
	return nil
}

// unowned rejects assessments of claims and evidence that no accusation has: there is nothing whose status they could be part of.
// The graph may hold the accusation, where it holds what is judged.
func (r *run) unowned(missing, known map[string]bool) error {
	c := r.catalogue
	for at := range c.lines {
		if !c.lines[at].is(graph.KindAssessment) || c.lines[at].state&gone != 0 {
			continue
		}
		d, err := r.assemble(at)
		if err != nil {
			return err
		}
		if d == nil {
			continue
		}
		for _, ref := range d.References() {
			if ref.Link != graph.Of || graph.KindOf(ref.ID) == graph.KindAccusation {
				continue
			}
			to, ok := c.find(ref.ID)
			if !ok || c.lines[to].state&(gone|owned) != 0 {
				continue
			}
			if held, asked := known[ref.ID]; !asked {
				missing[ref.ID] = true
			} else if !held {
				r.reject(d.by(ref).Number, r.where(d.by(ref)), fmt.Sprintf("%s judges %s, which belongs to no accusation", d.ID, clip(ref.ID)))
			}
		}
	}
	return nil
}

// blame finds the fragment whose word a fault is about: that of the link, or the first.
func (d *document) blame(field string) *fragment {
	name, rest, found := strings.Cut(field, "[")
	number, _, closed := strings.Cut(rest, "]")
	if found && closed {
		n := 0
		for i, l := range d.Links {
			if string(l.Type) != name {
				continue
			}
			if strconv.Itoa(n) == number {
				return d.links[i]
			}
			n++
		}
	}
	return d.first
}

// by is who refers.
func (d *document) by(ref graph.Reference) *fragment {
	if ref.At >= 0 {
		return d.links[ref.At]
	}
	return d.first
}

// resolve asks the store for what the files do not hold.
func (r *run) resolve(missing, known map[string]bool) error {
	for some := range slices.Chunk(slices.Sorted(maps.Keys(missing)), graph.MaxList) {
		held, err := existing(r, some)
		if err != nil {
			return err
		}
		for _, id := range some {
			known[id] = held[id]
		}
	}
	return nil
}

// existing says which of the ids the store has.
func existing(r *run, ids []string) (map[string]bool, error) {
	byKind := map[graph.Kind][]string{}
	for _, id := range ids {
		byKind[graph.KindOf(id)] = append(byKind[graph.KindOf(id)], id)
	}
	held := map[string]bool{}
	for _, kind := range slices.Sorted(maps.Keys(byKind)) {
		hop := &graph.Hop{Key: "held", Kinds: []graph.Kind{kind}, IDs: byKind[kind], Order: graph.Order{By: graph.BySort}}
		tree, err := r.store.Query(r.ctx, &graph.Plan{Roots: []*graph.Hop{hop}})
		if err != nil {
			return nil, fmt.Errorf("look for what the files refer to: %w", err)
		}
		for i := range tree.Roots["held"].Rows {
			held[tree.Roots["held"].Rows[i].ID()] = true
		}
	}
	return held, nil
}

// tellRejected hands the rejected records over in the order of the files, and stops a strict run.
func (r *run) tellRejected() error {
	r.receipt.Rejected = len(r.rejected)
	for _, number := range slices.Sorted(maps.Keys(r.rejected)) {
		rejection := r.rejected[number]
		if r.options.Strict {
			more := ""
			if n := len(r.rejected) - 1; n > 0 {
				more = fmt.Sprintf(" (and %d more)", n)
			}
			return invalidf("%s%s; nothing was written", rejection, more)
		}
		if r.options.Rejected != nil {
			if err := r.options.Rejected(rejection); err != nil {
				return err
			}
		}
	}
	return nil
}
