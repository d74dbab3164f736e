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

// CSV reads a table whose first row names its columns (RFC 4180, with commas, semicolons or tabs) and hands over its rows one
// by one. It is a fault of the file to lack one of the columns needed.
func (f *File) CSV(needed []string, each func(r *Record, row Row) error) error {
	s, err := f.open()
	if err != nil {
		return err
	}
	defer s.closer.Close() //nolint:errcheck // it was read only
	separator := s.separator()
	reader := csv.NewReader(s)
	reader.Comma, reader.ReuseRecord = separator, true
	columns := map[string]int{}
	line := 1
	for {
		cells, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
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
		row := Row{columns: columns, cells: slices.Clone(cells)}
		record := f.record(line, []byte(strings.Join(cells, "\x1f")))
		if err := record.finish(each(record, row)); err != nil {
			return err
		}
	}
	return nil
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
