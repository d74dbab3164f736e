package export

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// format is a way to write a table.
type format struct {
	extension, mediaType, about string
	open                        opener
}

var formats = []format{
	{"csv", "text/csv; charset=utf-8; header=present", "As CSV: UTF-8, a header line, items of lists separated by " + listSeparator + ".", openCSV},
	{"jsonl", "application/jsonl; charset=utf-8", "As JSON, one object a line.", openJSONL},
	{"parquet", "application/vnd.apache.parquet", "As Parquet, with types: dates, instants, numbers and lists.", openParquet},
}

// listSeparator stands between the items of a list in CSV; in an item it has a backslash before it, as has a backslash.
const listSeparator = "|"

var listEscaper = strings.NewReplacer(`\`, `\\`, listSeparator, `\`+listSeparator)

// buffered is how much is collected before it is written, in bytes.
const buffered = 32 << 10

type csvEncoder struct {
	*csv.Writer
	table  *table
	excel  bool
	fields []string
}

func openCSV(w io.Writer, t *table, q *Question) (encoder, error) {
	if q.Excel {
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return nil, err //nolint:wrapcheck // a writer's error is its own
		}
	}
	e := &csvEncoder{Writer: csv.NewWriter(bufio.NewWriterSize(w, buffered)), table: t, excel: q.Excel, fields: make([]string, len(t.columns))}
	for i := range t.columns {
		e.fields[i] = t.columns[i].name
	}
	return e, e.Write(e.fields)
}

func (e *csvEncoder) row(values []any) error {
	for i, value := range values {
		items, list := value.([]any)
		if !list {
			e.fields[i] = plain(value)
		} else {
			texts := make([]string, len(items))
			for j, item := range items {
				texts[j] = listEscaper.Replace(plain(item))
			}
			e.fields[i] = strings.Join(texts, listSeparator)
		}
		if e.excel && (e.table.columns[i].kind == text || list) {
			e.fields[i] = inert(e.fields[i])
		}
	}
	return e.Write(e.fields) //nolint:wrapcheck // a writer's error is its own
}

func (e *csvEncoder) close() error {
	e.Flush()
	return e.Error() //nolint:wrapcheck // a writer's error is its own
}

// plain writes a single value; nothing for nil.
func plain(value any) string {
	switch value := value.(type) {
	case string:
		return value
	case bool:
		return strconv.FormatBool(value)
	case int64:
		return strconv.FormatInt(value, 10)
	case float64:
		return strconv.FormatFloat(value, 'g', -1, 64)
	}
	return ""
}

// inert marks as text what a spreadsheet would take for a formula.
func inert(text string) string {
	if first, _ := utf8.DecodeRuneInString(text); strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + text
	}
	return text
}

type jsonlEncoder struct {
	*bufio.Writer
	keys [][]byte // of the columns, as JSON with what precedes and follows them
}

func openJSONL(w io.Writer, t *table, _ *Question) (encoder, error) {
	e := &jsonlEncoder{Writer: bufio.NewWriterSize(w, buffered)}
	for i := range t.columns {
		before := ","
		if i == 0 {
			before = "{"
		}
		e.keys = append(e.keys, fmt.Appendf(nil, "%s%q:", before, t.columns[i].name))
	}
	return e, nil
}

func (e *jsonlEncoder) row(values []any) error {
	encode := json.NewEncoder(noBreak{e.Writer})
	encode.SetEscapeHTML(false)
	for i, value := range values {
		_, _ = e.Write(e.keys[i]) // a failure stays, and close tells it
		if err := encode.Encode(value); err != nil {
			return err //nolint:wrapcheck // a writer's error is its own
		}
	}
	_, err := e.WriteString("}\n")
	return err //nolint:wrapcheck // a writer's error is its own
}

func (e *jsonlEncoder) close() error { return e.Flush() } //nolint:wrapcheck // a writer's error is its own

// noBreak leaves out the line break that ends what a json.Encoder writes.
type noBreak struct{ w io.Writer }

// Write writes all but the last byte.
func (n noBreak) Write(p []byte) (int, error) {
	wrote, err := n.w.Write(p[:len(p)-1])
	if err == nil {
		wrote++
	}
	return wrote, err //nolint:wrapcheck // a writer's error is its own
}
