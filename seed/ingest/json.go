package ingest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"unicode/utf8"
)

// JSON reads a file that is one JSON object. The items of its list of the given name are handed over one by one, each as it
// stands in the file; every other field of the object goes into head, a pointer to a struct, by the usual rules of JSON: those
// ahead of the list before the first item, those after it when the file has ended. It is a fault of the file to lack the list.
func (f *File) JSON(list string, head any, each func(r *Record, text json.RawMessage) error) error {
	return f.items(list, head, func(line int, text json.RawMessage) error {
		record := f.record(line, text)
		return record.finish(each(record, text))
	})
}

// Scan reads a file as JSON does, ahead of it: for what the items have to know of each other. They are no records here. An error
// that each gives is one of the whole file.
func (f *File) Scan(list string, head any, each func(text json.RawMessage) error) error {
	return f.items(list, head, func(_ int, text json.RawMessage) error { return each(text) })
}

func (f *File) items(list string, head any, each func(line int, text json.RawMessage) error) error {
	s, err := f.open()
	if err != nil {
		return err
	}
	defer s.closer.Close() //nolint:errcheck // it was read only
	d := &jsonReader{source: s, decoder: json.NewDecoder(s)}
	if err := d.object(list, head, each); err != nil {
		return d.explain(err)
	}
	if !d.found {
		return f.faultf(1, "the object has no list %q, so this is no file of %s", list, f.run.format.Name)
	}
	return nil
}

type jsonReader struct {
	*source
	decoder *json.Decoder
	found   bool
}

// shape is a fault of the file's outline.
type shapeError struct{ message string }

func (e shapeError) Error() string { return e.message }

// explain makes a fault of the file, with its line, of what a decoder says.
func (d *jsonReader) explain(err error) error {
	line := d.next(d.decoder.InputOffset()) + d.breaksAhead()
	var syntax *json.SyntaxError
	var shape shapeError
	switch {
	case errors.Is(err, errTooLong):
		return d.file.faultf(line, "a record has more than %d MiB; files of %s are lists of smaller ones", maxRecord>>20, d.file.run.format.Name)
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return d.file.faultf(line, "the file ends in the middle: it is truncated, or not JSON")
	case errors.As(err, &syntax):
		return d.file.faultf(line, "this is not JSON: %s", syntax.Error())
	case errors.As(err, &shape):
		return d.file.faultf(line, "%s", shape.message)
	}
	return err
}

// breaksAhead counts the ends of lines ahead of what could not be read.
func (d *jsonReader) breaksAhead() (n int) {
	ahead, err := io.ReadAll(io.LimitReader(d.decoder.Buffered(), maxRecord))
	if err != nil {
		return 0
	}
	for _, b := range ahead {
		switch b {
		case '\n':
			n++
		case ' ', '\t', '\r', ',':
		default:
			return n
		}
	}
	return n
}

func (d *jsonReader) expect(delim json.Delim, what string) error {
	token, err := d.decoder.Token()
	if err != nil {
		return err //nolint:wrapcheck // explain does
	}
	if token != delim {
		return shapeError{fmt.Sprintf("%s must begin with %q", what, rune(delim))}
	}
	return nil
}

func (d *jsonReader) object(list string, head any, each func(int, json.RawMessage) error) error {
	if err := d.expect('{', "the file"); err != nil {
		return err
	}
	rest := map[string]json.RawMessage{}
	for d.decoder.More() {
		token, err := d.decoder.Token()
		if err != nil {
			return err //nolint:wrapcheck // explain does
		}
		name, _ := token.(string)
		if name == list {
			d.found = true
			if err := d.head(rest, head); err != nil {
				return err
			}
			if err := d.list(list, each); err != nil {
				return err
			}
			continue
		}
		text, err := d.value()
		if err != nil {
			return err
		}
		rest[name] = text
	}
	if _, err := d.decoder.Token(); err != nil {
		return err //nolint:wrapcheck // explain does
	}
	if token, err := d.decoder.Token(); err == nil {
		return shapeError{fmt.Sprintf("after the object stands %v; a file is one object", token)}
	} else if !errors.Is(err, io.EOF) {
		return err //nolint:wrapcheck // explain does
	}
	return d.head(rest, head)
}

func (d *jsonReader) head(fields map[string]json.RawMessage, head any) error {
	text, err := json.Marshal(fields)
	if err == nil {
		err = json.Unmarshal(text, head)
	}
	if err != nil {
		return shapeError{"the head of the file is not as it should be: " + err.Error()}
	}
	return nil
}

func (d *jsonReader) value() (json.RawMessage, error) {
	var text json.RawMessage
	if err := d.decoder.Decode(&text); err != nil {
		return nil, err //nolint:wrapcheck // explain does
	}
	if fault := notText(text); fault != "" {
		return nil, shapeError{fault}
	}
	return text, nil
}

func (d *jsonReader) list(name string, each func(int, json.RawMessage) error) error {
	if err := d.expect('[', name); err != nil {
		return err
	}
	for d.decoder.More() {
		d.next(d.decoder.InputOffset())
		text, err := d.value()
		if err != nil {
			return err
		}
		begin := d.decoder.InputOffset() - int64(len(text))
		if err := each(d.next(begin), text); err != nil {
			return err
		}
	}
	_, err := d.decoder.Token()
	return err //nolint:wrapcheck // explain does
}

// surrogate is half of a character that JSON writes as two escapes, surrogatePair the two.
var surrogate = regexp.MustCompile(`(?i)\\ud[89a-f][0-9a-f]{2}`)

var surrogatePair = regexp.MustCompile(`(?i)\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}`)

// notText says what a JSON text holds that is no text: a decoder would quietly put a question mark in its place.
func notText(text []byte) string {
	if !utf8.Valid(text) {
		return "this is not valid UTF-8: save the file as UTF-8"
	}
	if bytes.Contains(text, []byte(`\u`)) {
		rest := surrogatePair.ReplaceAll(bytes.ReplaceAll(text, []byte(`\\`), nil), nil)
		if found := surrogate.Find(rest); found != nil {
			return fmt.Sprintf("%s is half of a character", found)
		}
	}
	return ""
}
