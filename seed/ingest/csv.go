package ingest

import (
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Row is one row of a table.
type Row struct {
	columns map[string]int
	cells   []string
}

// Get is the cell of a column, without blanks around it; "" where the table has no such column.
func (r Row) Get(column string) string {
	if i, ok := r.columns[column]; ok {
		return strings.TrimSpace(r.cells[i])
	}
	return ""
}

// Columns are the names of the columns, as they stand.
func (r Row) Columns() []string {
	names := make([]string, len(r.cells))
	for name, i := range r.columns {
		names[i] = name
	}
	return names
}

// Distinct are the values that a column has in some rows, each once, in their order; empty cells left out.
func Distinct(rows []Row, column string) []string {
	var out []string
	for _, row := range rows {
		if value := row.Get(column); value != "" && !slices.Contains(out, value) {
			out = append(out, value)
		}
	}
	return out
}

// CSV reads a table whose first row names its columns (RFC 4180, with commas, semicolons or tabs) and hands over its rows one
// by one. It is a fault of the file to lack one of the columns needed.
func (f *File) CSV(needed []string, each func(r *Record, row Row) error) error {
	return f.CSVGroups(needed, "", func(r *Record, rows []Row) error { return each(r, rows[0]) })
}

// CSVGroups reads a table as CSV does, of which a record has several rows: those that follow each other with the same value in
// the column by. A row with an empty cell there is a record by itself.
func (f *File) CSVGroups(needed []string, by string, each func(r *Record, rows []Row) error) error {
	var rows []Row
	var text []byte
	first := 0 // line of rows[0]
	flush := func() error {
		if len(rows) == 0 {
			return nil
		}
		record := f.record(first, text)
		err := record.finish(each(record, rows))
		rows, text = nil, nil
		return err
	}
	err := f.rows(needed, func(line int, row Row) error {
		if len(rows) > 0 && (row.Get(by) == "" || row.Get(by) != rows[0].Get(by)) {
			if err := flush(); err != nil {
				return err
			}
		}
		if len(rows) == 0 {
			first = line
		} else {
			text = append(text, '\x1e')
		}
		rows, text = append(rows, row), append(text, strings.Join(row.cells, "\x1f")...)
		if len(text) > maxRecord {
			return f.faultf(line, "more than %d MiB of rows have %q in the column %q", maxRecord>>20, clip(row.Get(by)), by)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return flush()
}

// Header gives the names of the columns of a table.
func (f *File) Header() ([]string, error) {
	s, err := f.open()
	if err != nil {
		return nil, err
	}
	defer s.closer.Close() //nolint:errcheck // it was read only
	reader := csv.NewReader(s)
	reader.Comma = s.separator()
	cells, err := reader.Read()
	if err != nil {
		return nil, f.explainCSV(err, 1)
	}
	for i := range cells {
		cells[i] = strings.TrimSpace(cells[i])
	}
	return cells, nil
}

// rows hands over the rows of a table, each with its line.
func (f *File) rows(needed []string, each func(line int, row Row) error) error {
	s, err := f.open()
	if err != nil {
		return err
	}
	defer s.closer.Close() //nolint:errcheck // it was read only
	reader := csv.NewReader(s)
	reader.Comma, reader.ReuseRecord = s.separator(), true
	columns := map[string]int{}
	line := 1
	for {
		cells, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return f.explainCSV(err, line)
		}
		line, _ = reader.FieldPos(0)
		for i, cell := range cells {
			if !utf8.ValidString(cell) {
				return f.faultf(line, "column %d is not valid UTF-8: save the table as UTF-8", i+1)
			}
		}
		if len(columns) == 0 {
			if err := f.head(columns, cells, needed); err != nil {
				return err
			}
			continue
		}
		s.next(reader.InputOffset())
		if err := each(line, Row{columns: columns, cells: slices.Clone(cells)}); err != nil {
			return err
		}
	}
}

// head takes the names of the columns.
func (f *File) head(columns map[string]int, cells, needed []string) error {
	for i, name := range cells {
		name = strings.TrimSpace(name)
		if _, ok := columns[name]; ok {
			return f.faultf(1, "two columns are called %q", clip(name))
		}
		columns[name] = i
	}
	for _, name := range needed {
		if _, ok := columns[name]; !ok {
			return f.faultf(1, "there is no column %q, so this is no table of %s; its columns are %s", name, f.run.format.Name, clip(strings.Join(cells, ", ")))
		}
	}
	return nil
}

func (f *File) explainCSV(err error, line int) error {
	var parse *csv.ParseError
	switch {
	case errors.Is(err, errTooLong):
		return f.faultf(line, "the row after this line has more than %d MiB: is a quotation mark missing?", maxRecord>>20)
	case errors.As(err, &parse) && errors.Is(parse.Err, csv.ErrFieldCount):
		return f.faultf(parse.Line, "this row has another number of cells than the first")
	case errors.As(err, &parse):
		return f.faultf(parse.StartLine, "this is no row of a table: %s", parse.Err)
	}
	return fmt.Errorf("read %s: %w", f.path, err)
}

// separator is what stands between the columns: whichever of those in use the first line has most of.
func (s *source) separator() rune {
	first, _ := s.Peek(16 << 10)
	line, _, _ := strings.Cut(string(first), "\n")
	best := ','
	for _, other := range ";\t" {
		if strings.Count(line, string(other)) > strings.Count(line, string(best)) {
			best = other
		}
	}
	return best
}

// hash is the fingerprint of a record as it stands in the file.
func hash(text []byte) string { return fmt.Sprintf("%x", sha256.Sum256(text)) }
