package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// ParseDocument reads a document back from the canonical text that the change log keeps.
func ParseDocument(text string) (Document, error) {
	var doc Document
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		return doc, invalidf("this is no document of the change log: %v", err)
	}
	return doc, nil
}

// UnmarshalJSON reads what the canonical text keeps, with numbers as properties hold them.
func (d *Document) UnmarshalJSON(text []byte) error {
	type plain Document // which has no such method
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode((*plain)(d)); err != nil {
		return err //nolint:wrapcheck // as the interface wants it
	}
	integers(d.Props)
	for _, l := range d.Links {
		integers(l.Props)
	}
	return nil
}

// integers turns JSON's numbers into what properties hold.
func integers(props Props) {
	for name, value := range props {
		switch value := value.(type) {
		case json.Number:
			props[name], _ = value.Int64()
		case []any:
			for i, item := range value {
				if number, ok := item.(json.Number); ok {
					value[i], _ = number.Int64()
				}
			}
		}
	}
}

// Replay writes what a store's change log had recorded by an instant into an empty store, in the order of the log, so that
// it answers as the first would have answered then. It gives the number of entries.
func Replay(ctx context.Context, from Store, until time.Time, into Store) (int, error) {
	limit := Compare{Property: "recordedAt", Shape: ShapeScalar, Op: OpAtMost, Value: until.UTC().Format(instantLayout)}
	replayed := 0
	var batch Batch
	first := 0 // position of the batch's first entry
	err := Pages(ctx, from, Hop{Key: "log", Kinds: []Kind{KindRevision}, Where: limit}, func(rows *Rows) error {
		for _, r := range Read[*Revision](rows) {
			if r.Batch != first {
				if err := replayBatch(ctx, &batch, into); err != nil {
					return err
				}
				batch, first = r.newBatch(), r.Batch
			}
			doc, err := ParseDocument(r.Document)
			if err != nil {
				return err
			}
			batch.Documents = append(batch.Documents, doc)
			replayed++
		}
		return nil
	})
	if err != nil {
		return replayed, fmt.Errorf("read the change log: %w", err)
	}
	return replayed, replayBatch(ctx, &batch, into)
}

// newBatch is an empty batch like the one that the entry came with.
func (r *Revision) newBatch() Batch {
	batch := Batch{At: r.RecordedAt}
	if r.DatasetID != nil {
		batch.DatasetID = *r.DatasetID
	}
	return batch
}

func replayBatch(ctx context.Context, batch *Batch, into Store) error {
	if len(batch.Documents) == 0 {
		return nil
	}
	if _, err := into.Apply(ctx, batch); err != nil {
		return fmt.Errorf("replay the change log: %w", err)
	}
	return nil
}
