package graph

import "context"

// pageRows is how many rows are read at once by what looks at all of them.
const pageRows = 500

// Pages visits all rows of a root in its primary order, page by page. Each page is of one moment; what is written meanwhile
// beyond the rows visited is visited too. The visitor may write to the store. An error of either ends it.
func Pages(ctx context.Context, store Store, root Hop, visit func(rows *Rows) error) error {
	return pages(func(plan *Plan) (*Tree, error) { return store.Query(ctx, plan) }, root, visit)
}

// pages is Pages of what a query tells.
func pages(query func(*Plan) (*Tree, error), root Hop, visit func(rows *Rows) error) error {
	root.Order, root.Page = Order{By: BySort}, &Page{Limit: pageRows}
	for {
		hop := root
		tree, err := query(&Plan{Roots: []*Hop{&hop}})
		if err != nil {
			return err //nolint:wrapcheck // the caller says what it was reading
		}
		rows := tree.Roots[root.Key]
		if err := visit(rows); err != nil {
			return err
		}
		if !rows.More {
			return nil
		}
		last := rows.Rows[len(rows.Rows)-1].OrderKey(BySort)
		root.Page = &Page{Limit: pageRows, After: &last}
	}
}
