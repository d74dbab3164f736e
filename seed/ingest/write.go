package ingest

import (
	"context"
	"fmt"
	"slices"

	"github.com/gravamen/gravamen/graph"
)

// batchDocuments is how many documents go into one transaction at least.
const batchDocuments = 1000

// maxChain bounds how deep documents refer to documents not written yet.
const maxChain = 10_000

// walk visits every document after those of the files that it refers to, and each operation together with the first that alleges
// it: a store takes no operation that nobody alleges. pause is called where a transaction may end. A document that refers to
// itself by way of others is rejected.
func (r *run) walk(visit func(d *document) error, pause func() error) error {
	c := r.catalogue
	for at := range c.lines {
		c.lines[at].state &^= done | open
	}
	w := &walker{run: r, visit: visit}
	for at := range c.lines {
		if l := c.lines[at]; l.state&(gone|done) != 0 || l.is(graph.KindOperation) {
			continue
		}
		if err := w.step(at, 0); err != nil {
			return err
		}
		if err := pause(); err != nil {
			return err
		}
	}
	return nil
}

type walker struct {
	run   *run
	visit func(d *document) error
}

func (w *walker) step(at, depth int) error {
	c := w.run.catalogue
	d, err := w.run.assemble(at)
	if err != nil || d == nil {
		return err
	}
	if depth > maxChain {
		w.run.reject(d.first.Number, w.run.where(d.first), fmt.Sprintf("%s ends a chain of more than %d documents, each of which refers to the next", d.ID, maxChain))
		return nil
	}
	c.lines[at].state |= open
	for _, ref := range d.References() {
		to, ok := c.find(ref.ID)
		if !ok || c.lines[to].state&done != 0 {
			continue
		}
		if c.lines[to].state&open != 0 {
			by := d.by(ref)
			w.run.reject(by.Number, w.run.where(by), fmt.Sprintf("%s and %s refer to each other in a circle, the second by way of others", d.ID, clip(ref.ID)))
			continue
		}
		if err := w.step(to, depth+1); err != nil {
			return err
		}
	}
	c.lines[at].state = c.lines[at].state&^open | done
	return w.visit(d)
}

// write is the second pass.
func (r *run) write() error {
	batch := &graph.Batch{At: r.at, DatasetID: r.dataset.ID, Deed: graph.Deed{Name: "import: " + r.format.Name}}
	least := r.options.Batch
	if least == 0 {
		least = batchDocuments
	}
	written := 0
	flush := func() error {
		receipt, err := r.store.Apply(r.ctx, batch)
		if err != nil {
			return fmt.Errorf("write to the graph: %w", err)
		}
		r.receipt.Add(receipt)
		written += len(batch.Documents)
		batch.Documents = batch.Documents[:0]
		r.progress(Writing, int64(written), int64(r.receipt.Documents+1+len(r.base)))
		return nil
	}
	// The node says that it is unfinished until the last batch: only then does the version stand for what is there.
	unfinished := r.dataset
	unfinished.Version = "unfinished"
	stub := graph.NewDocument(&unfinished)
	stub.Stub = true
	batch.Documents = append(append(batch.Documents, stub), r.base...)
	err := r.walk(func(d *document) error {
		batch.Documents = append(batch.Documents, d.Document)
		return nil
	}, func() error {
		if len(batch.Documents) < least {
			return nil
		}
		return flush()
	})
	if err != nil {
		return err
	}
	if err := flush(); err != nil {
		return err
	}
	if err := r.withdraw(batch, flush); err != nil {
		return err
	}
	batch.Documents = append(batch.Documents, graph.NewDocument(&r.dataset))
	return flush()
}

// withdraw marks what earlier runs took from these files and what they hold no longer. What a rejected record is about is not
// gone: the record is there, and only cannot be read.
func (r *run) withdraw(batch *graph.Batch, flush func() error) error {
	spared := map[string]bool{} // file and record
	for _, rejection := range r.rejected {
		spared[rejection.File+"\x00"+rejection.Record] = true
	}
	var files []string
	for _, f := range r.files {
		if spared[f.Name+"\x00"] {
			r.receipt.Kept = append(r.receipt.Kept, f.Name)
			continue
		}
		files = append(files, f.Name)
	}
	return EachFrom(r.ctx, r.store, r.dataset.ID, ByFile, files, func(id string, from graph.SourceRecord) error {
		if _, there := r.catalogue.find(id); there || from.File != nil && spared[*from.File+"\x00"+from.RecordID] {
			return nil
		}
		batch.Documents = append(batch.Documents, graph.NewWithdrawal(id))
		r.receipt.Withdrawn++
		if len(batch.Documents) >= batchDocuments {
			return flush()
		}
		return nil
	})
}

// Part says by what part of a dataset something was taken from.
type Part string

// The parts.
const (
	ByFile   Part = "sourceFile"
	ByRecord Part = "sourceRecord"
)

// EachFrom visits the nodes that were taken from some parts of a dataset, with the record that they were taken from, but for those
// that are withdrawn already. The order is that of the kinds, and within a kind its own. The visitor may write to the store.
func EachFrom(ctx context.Context, store graph.Store, dataset string, part Part, names []string, visit func(id string, from graph.SourceRecord) error) error {
	if len(names) == 0 {
		return nil
	}
	in := func(property string, values ...string) graph.Predicate {
		return graph.Compare{Property: property, Shape: graph.ShapeScalar, Op: graph.OpIn, Value: values}
	}
	step := graph.Step{Field: "provenance", Link: graph.DerivedFrom, Way: graph.Out, To: []graph.Kind{graph.KindDataset}}
	from := graph.Linked{Step: &step, Quant: graph.Some, Where: in("id", dataset), Via: in(string(part), names...)}
	standing := graph.Not{Of: graph.Compare{Property: "withdrawn", Shape: graph.ShapeScalar, Op: graph.OpExists}}
	for _, kind := range graph.DerivedFrom.Info().From {
		root := graph.Hop{
			Key: "taken", Kinds: []graph.Kind{kind}, Where: graph.And{from, standing},
			Hops: []*graph.Hop{{Key: "source", Step: &step, Kinds: step.To}},
		}
		err := graph.Pages(ctx, store, root, func(rows *graph.Rows) error {
			for _, row := range rows.Rows {
				for _, source := range graph.Read[graph.Provenance](row.Hops["source"]) {
					taken := map[Part]string{ByRecord: source.Source.RecordID}
					if source.Source.File != nil {
						taken[ByFile] = *source.Source.File
					}
					if source.Source.DatasetID != dataset || !slices.Contains(names, taken[part]) {
						continue
					}
					if err := visit(row.ID(), source.Source); err != nil {
						return err
					}
					break
				}
			}
			return nil
		})
		if err != nil {
			return fmt.Errorf("look for what was taken from %s: %w", dataset, err)
		}
	}
	return nil
}
