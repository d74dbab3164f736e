package export

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/parquet-go/parquet-go"

	"github.com/gravamen/gravamen/graph"
)

// groupRows is how many rows a row group of Parquet has: they are kept in memory until it is written.
const groupRows = 5000

// parquetEncoder writes rows as Parquet: texts as strings, days as dates, instants as timestamps of microseconds in UTC, lists in the
// standard form of three levels, in which an item may be null.
type parquetEncoder struct {
	*parquet.Writer
	table *table
	rows  int
}

// ordered is a group whose fields stand in the order of the columns; that of the library sorts them by name.
type ordered struct {
	parquet.Group
	table *table
}

// Fields are the columns.
func (o ordered) Fields() []parquet.Field {
	fields := o.Group.Fields()
	place := func(f parquet.Field) int {
		return slices.IndexFunc(o.table.columns, func(c column) bool { return c.name == f.Name() })
	}
	slices.SortFunc(fields, func(a, b parquet.Field) int { return cmp.Compare(place(a), place(b)) })
	return fields
}

func openParquet(w io.Writer, t *table, _ *Question) (encoder, error) {
	group := parquet.Group{}
	for i := range t.columns {
		c := &t.columns[i]
		node := parquet.Optional(leaves[c.kind]())
		if c.list {
			node = parquet.List(node)
		}
		group[c.name] = node
	}
	schema := parquet.NewSchema(t.name, ordered{group, t})
	return &parquetEncoder{Writer: parquet.NewWriter(w, schema, parquet.Compression(&parquet.Snappy), parquet.CreatedBy("gravamen", "", "")), table: t}, nil
}

var leaves = map[kind]func() parquet.Node{
	text: parquet.String, date: parquet.Date,
	integer: func() parquet.Node { return parquet.Leaf(parquet.Int64Type) },
	number:  func() parquet.Node { return parquet.Leaf(parquet.DoubleType) },
	boolean: func() parquet.Node { return parquet.Leaf(parquet.BooleanType) },
	instant: func() parquet.Node { return parquet.Timestamp(parquet.Microsecond) },
}

func (e *parquetEncoder) row(values []any) error {
	row := make(parquet.Row, 0, len(values))
	for i, value := range values {
		c := &e.table.columns[i]
		items, list := value.([]any)
		switch {
		case !list && value == nil:
			row = append(row, parquet.NullValue().Level(0, 0, i))
		case !list:
			v, err := c.parquet(value)
			if err != nil {
				return err
			}
			row = append(row, v.Level(0, 1, i))
		case len(items) == 0:
			row = append(row, parquet.NullValue().Level(0, 0, i))
		}
		for j, item := range items {
			v, defined := parquet.NullValue(), 1 // of the levels: there is an item; it has a value
			if item != nil {
				var err error
				if v, err = c.parquet(item); err != nil {
					return err
				}
				defined = 2
			}
			row = append(row, v.Level(min(j, 1), defined, i))
		}
	}
	if _, err := e.WriteRows([]parquet.Row{row}); err != nil {
		return fmt.Errorf("write a row: %w", err)
	}
	if e.rows++; e.rows%groupRows == 0 {
		return e.Flush() //nolint:wrapcheck // a writer's error is its own
	}
	return nil
}

// parquet is a value as Parquet keeps it.
func (c *column) parquet(value any) (parquet.Value, error) {
	switch value := value.(type) {
	case int64:
		return parquet.Int64Value(value), nil
	case float64:
		return parquet.DoubleValue(value), nil
	case bool:
		return parquet.BooleanValue(value), nil
	case string:
		switch c.kind { //nolint:exhaustive // the others are texts
		case date:
			day, err := graph.ParseDay(value)
			if err != nil {
				return parquet.Value{}, fmt.Errorf("column %s: %w", c.name, err)
			}
			return parquet.Int32Value(int32(day.Time().Unix() / int64((24 * time.Hour).Seconds()))), nil //nolint:gosec // a day of the calendar is within
		case instant:
			at, err := time.Parse(time.RFC3339Nano, value)
			if err != nil {
				return parquet.Value{}, fmt.Errorf("column %s: %w", c.name, err)
			}
			return parquet.Int64Value(at.UnixMicro()), nil
		}
		return parquet.ByteArrayValue([]byte(value)), nil
	}
	return parquet.Value{}, fmt.Errorf("column %s: %T has no place in Parquet", c.name, value)
}

func (e *parquetEncoder) close() error { return e.Close() } //nolint:wrapcheck // a writer's error is its own
