package export

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed/stix"
)

// writeBundle writes the documents of the accusations that meet the filter, of what is told of them, and of everything that those
// lead to, as a bundle of STIX 2.1, which `gravamen import stix` reads back. Documents are as they are now, and whole: the day of a
// question cannot cut them. They are all kept in memory while they are written, some kilobytes each.
func writeBundle(ctx context.Context, e *Exporter, _ *File, q *Question, out *output) error {
	if q.AsOf != "" {
		return fmt.Errorf("%w: a bundle carries documents as they stand now, which asOf cannot cut; `gravamen serve --known-at` answers as of an earlier state of the database", ErrQuestion)
	}
	n, err := e.newNetwork(ctx, q)
	if err != nil {
		return err
	}
	n.whole = true
	var ids []string
	if err := n.visit(ctx, func(r *graph.Row) error { ids = append(ids, r.ID()); return nil }); err != nil {
		return err
	}
	var documents []graph.Document
	for some := range slices.Chunk(ids, networkNodes) {
		found, err := e.documents(ctx, some)
		if err != nil {
			return err
		}
		documents = append(documents, found...)
	}
	documents = closed(documents)
	out.add(len(documents))
	at := time.Unix(0, 0)
	if last, err := e.last(ctx); err != nil {
		return err
	} else if last != nil {
		at = last.At
	}
	out.begin()
	return stix.Export(out, documents, at) //nolint:wrapcheck // a writer's error is its own
}

// closed are the documents without links to nodes that are not there, and without their ids in properties. A document that cannot do
// without them goes too, and whatever refers to it is looked at again.
func closed(documents []graph.Document) []graph.Document {
	there := map[string]bool{}
	for i := range documents {
		there[documents[i].ID] = true
	}
	for before := -1; before != len(documents); {
		before = len(documents)
		kept := documents[:0]
		for _, doc := range documents {
			if cut(&doc, there) && doc.Validate() != nil {
				delete(there, doc.ID)
			} else {
				kept = append(kept, doc)
			}
		}
		documents = kept
	}
	return documents
}

// cut takes out of a document what refers to nodes that are not there, and says whether there was any.
func cut(doc *graph.Document, there map[string]bool) bool {
	missing := map[string]bool{}
	for _, named := range doc.References() {
		if there[named.ID] {
			continue
		}
		missing[named.ID] = true
		props := doc.Props
		if named.At >= 0 {
			props = doc.Links[named.At].Props
		}
		for name, value := range props {
			if value == any(named.ID) {
				delete(props, name)
			}
			items, _ := value.([]any)
			for i := range items {
				if items[i] == any(named.ID) {
					items[i] = "" // which stands for none in a list
				}
			}
		}
	}
	doc.Links = slices.DeleteFunc(doc.Links, func(l graph.Link) bool { return missing[l.To] })
	return len(missing) > 0
}

// documents are the newest documents of nodes, as the change log has them, in the order of the ids.
func (e *Exporter) documents(ctx context.Context, ids []string) ([]graph.Document, error) {
	newest := map[string]*graph.Revision{}
	of := graph.Compare{Property: "node", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: ids}
	err := graph.Pages(ctx, e.store, graph.Hop{Key: "log", Kinds: []graph.Kind{graph.KindRevision}, Where: of}, func(rows *graph.Rows) error {
		for _, r := range graph.Read[*graph.Revision](rows) {
			newest[r.NodeRef] = r
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the change log: %w", err)
	}
	var all []graph.Document
	for _, id := range ids {
		if r := newest[id]; r != nil {
			doc, err := graph.ParseDocument(r.Document)
			if err != nil {
				return nil, fmt.Errorf("read the document of %s: %w", id, err)
			}
			all = append(all, doc)
		}
	}
	return all, nil
}
