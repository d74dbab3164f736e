package export

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
)

// pageRows is how many rows are asked for at once: the most that the API gives.
const pageRows = 100

// encoder writes the rows of one table in one format.
type encoder interface {
	// row writes one row: a value for each column. The row is the caller's again when it returns.
	row(values []any) error
	// close writes what ends the file.
	close() error
}

// opener begins a file of one format. It may write.
type opener func(w io.Writer, t *table, q *Question) (encoder, error)

// page is one page of a list.
type page struct {
	List struct {
		Nodes    []map[string]any
		PageInfo struct {
			HasNextPage bool
			EndCursor   *string
		}
	}
}

// writeTable writes a table in a format.
func writeTable(open opener) func(context.Context, *Exporter, *File, *Question, *output) error {
	return func(ctx context.Context, e *Exporter, f *File, q *Question, out *output) error {
		var encode encoder
		err := e.pages(ctx, f.table, f.table.document, q, func(p *page) (err error) {
			if encode == nil {
				out.begin()
				if encode, err = open(out, f.table, q); err != nil {
					return err
				}
			}
			values := make([]any, len(f.table.columns))
			for _, node := range p.List.Nodes {
				for i := range f.table.columns {
					if values[i], err = f.table.columns[i].read(node); err != nil {
						return err
					}
				}
				if err := encode.row(values); err != nil {
					return err
				}
			}
			out.add(len(p.List.Nodes))
			return nil
		})
		if err != nil {
			return err
		}
		return encode.close()
	}
}

// pages visits every page of a table's list, asked for by a document; there is one at least.
func (e *Exporter) pages(ctx context.Context, t *table, document string, q *Question, visit func(*page) error) error {
	variables := map[string]any{"first": json.Number(strconv.Itoa(pageRows))}
	if where := t.free(q.Where); where != nil {
		variables["where"] = where
	}
	if q.AsOf != "" {
		variables["asOf"] = q.AsOf
	}
	for {
		var p page
		if err := e.answer(ctx, document, variables, &p); err != nil {
			return err
		}
		if err := visit(&p); err != nil {
			return err
		}
		if !p.List.PageInfo.HasNextPage {
			return nil
		}
		variables["after"] = *p.List.PageInfo.EndCursor
	}
}

// read is the value of a column in an item: nil, a string, an int64, a float64 or a bool; of a list, a []any of those, in which nil
// stands for an item without the value.
func (c *column) read(node map[string]any) (any, error) {
	if !c.list {
		var at any = node
		for _, field := range c.fields {
			object, ok := at.(map[string]any)
			if !ok {
				return nil, nil //nolint:nilnil // nothing is there
			}
			at = object[field]
		}
		return c.single(at)
	}
	all := []any{}
	err := c.collect(node, c.fields, &all)
	return all, err
}

func (c *column) collect(at any, fields []string, all *[]any) error {
	switch here := at.(type) {
	case []any:
		for _, item := range here {
			if err := c.collect(item, fields, all); err != nil {
				return err
			}
		}
		return nil
	case map[string]any:
		if len(fields) > 0 {
			return c.collect(here[fields[0]], fields[1:], all)
		}
	}
	value, err := c.single(at)
	*all = append(*all, value)
	return err
}

// single reads one value.
func (c *column) single(value any) (any, error) {
	switch value := value.(type) {
	case nil, string, bool:
		return value, nil
	case json.Number:
		if c.kind == integer {
			return value.Int64() //nolint:wrapcheck // it tells the number
		}
		return value.Float64() //nolint:wrapcheck // as above
	}
	return nil, fmt.Errorf("column %s: %T is no single value", c.name, value)
}
