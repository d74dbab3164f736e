package ingest

import (
	"bufio"
	"cmp"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"os"
	"path/filepath"

	"github.com/lanrat/extsort"

	"github.com/gravamen/gravamen/graph"
)

// entry is a fragment on its way through the sorting: by the id that it is about, then in the order of the files.
type entry struct {
	id     string
	record int
	place  int // among what the record says
	text   []byte
}

func (e entry) compare(o entry) int {
	return cmp.Or(cmp.Compare(e.id, o.id), cmp.Compare(e.record, o.record), cmp.Compare(e.place, o.place))
}

func (e entry) encode() ([]byte, error) {
	out := binary.AppendUvarint(nil, uint64(len(e.id)))
	out = append(out, e.id...)
	out = binary.AppendUvarint(out, uint64(e.record)) //nolint:gosec // counters are not negative
	out = binary.AppendUvarint(out, uint64(e.place))  //nolint:gosec // counters are not negative
	return append(out, e.text...), nil
}

var errSpilled = errors.New("a temporary file does not hold what was written to it")

func decodeEntry(from []byte) (entry, error) {
	number := func() int {
		n, size := binary.Uvarint(from)
		if size <= 0 || n > uint64(1<<48) {
			return -1
		}
		from = from[size:]
		return int(n)
	}
	size := number()
	if size < 0 || size > len(from) {
		return entry{}, errSpilled
	}
	e := entry{id: string(from[:size])}
	from = from[size:]
	e.record, e.place = number(), number()
	if e.record < 0 || e.place < 0 {
		return entry{}, errSpilled
	}
	e.text = append([]byte(nil), from...)
	return e, nil
}

// sortedAtOnce is how many fragments are sorted in memory; a few times as many are there at once. A fragment has a few
// kilobytes.
const sortedAtOnce = 5000

// catalogue is what the records say, in temporary files: first sorted by id, then a file of lines, one for each id, and an
// index of them.
type catalogue struct {
	folder string
	in     chan entry
	sorted <-chan entry
	failed <-chan error
	stop   context.CancelFunc
	ctx    context.Context //nolint:containedctx // that of the sorting

	file  *os.File
	lines []line // in order of their ids
	byID  map[uint64]int
	seed  maphash.Seed
}

// line is one document of the file.
type line struct {
	offset int64
	size   int32
	kind   kindNumber
	state  state
}

type kindNumber uint8

// state is what is known of a document.
type state uint8

const (
	gone    state = 1 << iota // every record that spoke of it was rejected
	alleged                   // an operation that an accusation or a claim is about
	owned                     // a claim or a piece of evidence that an accusation has
	done                      // it was handed to the visitor of the walk at hand
	open                      // the walk stands in it
)

func newCatalogue(ctx context.Context, folder string) *catalogue {
	ctx, stop := context.WithCancel(ctx)
	c := &catalogue{folder: folder, in: make(chan entry, 64), stop: stop, ctx: ctx, byID: map[uint64]int{}, seed: maphash.MakeSeed()}
	config := extsort.DefaultConfig()
	config.ChunkSize, config.TempFilesDir, config.SortedChanBuffSize = sortedAtOnce, folder, 64
	sorter, sorted, failed := extsort.Generic(c.in, decodeEntry, entry.encode, entry.compare, config)
	c.sorted, c.failed = sorted, failed
	go sorter.Sort(ctx)
	return c
}

// take keeps what a record says.
func (c *catalogue) take(e entry) error {
	select {
	case c.in <- e:
		return nil
	case err := <-c.failed:
		return fmt.Errorf("sort what the files say: %w", cmp.Or(err, context.Cause(c.ctx), io.ErrClosedPipe))
	case <-c.ctx.Done():
		return context.Cause(c.ctx)
	}
}

// assemble writes the file of lines, once all is taken.
func (c *catalogue) assemble() (err error) {
	close(c.in)
	if c.file, err = os.Create(filepath.Join(c.folder, "documents")); err != nil {
		return fmt.Errorf("make a temporary file: %w", err)
	}
	w := bufio.NewWriterSize(c.file, 1<<20)
	last, offset := "", int64(0)
	var text []byte
	flush := func() error {
		if text == nil {
			return nil
		}
		text = append(text, ']')
		n, err := w.Write(text)
		c.byID[c.key(last)] = len(c.lines)
		c.lines = append(c.lines, line{offset: offset, size: int32(n), kind: numberOf(graph.KindOf(last))}) //nolint:gosec // documents are small
		offset += int64(n)
		return err //nolint:wrapcheck // below
	}
	for e := range c.sorted {
		if e.id != last || text == nil {
			if err := flush(); err != nil {
				return fmt.Errorf("write a temporary file: %w", err)
			}
			last, text = e.id, append(text[:0], '[')
		} else {
			text = append(text, ',')
		}
		text = append(text, e.text...)
	}
	if err := <-c.failed; err != nil {
		return fmt.Errorf("sort what the files say: %w", err)
	}
	if err := errors.Join(flush(), w.Flush()); err != nil {
		return fmt.Errorf("write a temporary file: %w", err)
	}
	return nil
}

func (c *catalogue) key(id string) uint64 { return maphash.String(c.seed, id) }

// find gives the line of an id that is not gone. Two ids of one key are as good as impossible, and the store would see it.
func (c *catalogue) find(id string) (int, bool) {
	at, ok := c.byID[c.key(id)]
	return at, ok && c.lines[at].state&gone == 0
}

// fragments reads what the records say of a node.
func (c *catalogue) fragments(at int) ([]fragment, error) {
	l := c.lines[at]
	text := make([]byte, l.size)
	if _, err := c.file.ReadAt(text, l.offset); err != nil {
		return nil, fmt.Errorf("read a temporary file: %w", err)
	}
	var out []fragment
	if err := json.Unmarshal(text, &out); err != nil {
		return nil, fmt.Errorf("read a temporary file: %w", err)
	}
	return out, nil
}

func (c *catalogue) close() error {
	c.stop()
	for range c.sorted { // until the sorting has ended
	}
	if c.file == nil {
		return nil
	}
	if err := c.file.Close(); err != nil {
		return fmt.Errorf("close a temporary file: %w", err)
	}
	return nil
}

var kindOrder = graph.Kinds()

func numberOf(kind graph.Kind) kindNumber {
	for i, k := range kindOrder {
		if k == kind {
			return kindNumber(i)
		}
	}
	return 0
}

// is says that the line is a document of the kind.
func (l line) is(kind graph.Kind) bool { return kindOrder[l.kind] == kind }
