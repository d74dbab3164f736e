// Package ingest brings the files of upstream datasets into the graph: those that other people publish in formats of their
// own. A Format says what a record means; everything else is here, once: reading files of any size, telling what is wrong
// with them, putting together what several records say of one thing, writing it in an order that a store takes, and marking
// what a newer file holds no longer.
//
// A run goes over the files twice. The first pass reads them to the end and writes nothing but temporary files, so that a
// broken file changes nothing; what the records say is sorted there by the id that it is about. The second pass writes,
// batch after batch, each document after those that it refers to. A run that was interrupted is finished by running it again:
// what stands already is left alone. Memory does not grow with the files, but for some 40 bytes a document.
package ingest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
)

// Format says how the files of one upstream dataset become documents.
type Format struct {
	Name    string // the word that names it, such as misp-galaxy
	Short   string // what it is, in a line
	Long    string // what it reads and what comes of it, in some lines
	Example string // arguments of a call
	Ending  string // of the files that are taken from a folder, such as .json
	// Dataset is what the files are, where the run does not say otherwise. Its id follows from its name.
	Dataset graph.Dataset
	// Parameters are what the format asks of its user besides files.
	Parameters []Parameter
	// Read hands every record of the input to the sorting, or says why the files cannot be read. It must not keep memory that
	// grows with them, but for what it has to know of the ids in them.
	Read func(in *Input) error
}

// Parameter is one thing that a format asks of its user.
type Parameter struct {
	Name, Usage string
}

// Options of a run. The zero Options will do.
type Options struct {
	// Name, Version and Licence of the dataset, in place of the format's own.
	Name, Version, Licence string
	// Parameters by the names that the format gives them.
	Parameters map[string]string
	// Strict: one rejected record stops the run, and nothing is written.
	Strict bool
	// DryRun: nothing is written.
	DryRun bool
	// At is the instant of recording; zero: now.
	At time.Time
	// Progress hears how far the run is, some times a second at most; nil: nobody does.
	Progress func(Progress)
	// Rejected hears of each record that is left out, in the order of the files; nil: nobody does.
	Rejected func(Rejection) error
	// Batch is how many documents go into one transaction at least; 0: 1,000.
	Batch int
}

// The phases of a run.
const (
	Reading  = "reading"
	Checking = "checking"
	Writing  = "writing"
)

// Progress is how far a run is.
type Progress struct {
	Phase       string
	Done, Total int64     // bytes while reading, documents after that
	Began       time.Time // when the phase began
}

// Where is the place of a record.
type Where struct {
	File   string `json:"file"`             // as it was named, or its path in the folder that was
	Line   int    `json:"line"`             // from 1
	Record string `json:"record,omitempty"` // the dataset's own id of the record; "" where it has none or it could not be read
}

func (w Where) String() string {
	at := fmt.Sprintf("%s:%d", w.File, w.Line)
	if w.Record != "" {
		at += " (" + clip(w.Record) + ")"
	}
	return at
}

// Rejection is a record that was left out, and why.
type Rejection struct {
	Where
	Reason string `json:"reason"`
}

func (r Rejection) String() string { return r.Where.String() + ": " + r.Reason }

// Receipt is what a run did.
type Receipt struct {
	Dataset   string `json:"dataset"` // the id of its node
	Version   string `json:"version"`
	Records   int    `json:"records"`
	Rejected  int    `json:"rejected"`
	Skipped   int    `json:"skipped"`   // records that hold nothing which is kept
	Documents int    `json:"documents"` // that the other records gave
	graph.Receipt
	Withdrawn int `json:"withdrawn"` // counted among those changed
	// Kept are files of which nothing was withdrawn, since a rejected record without an id may be one that seems to be gone.
	Kept []string `json:"kept,omitempty"`
}

// Run reads files, or folders of them, in a format and writes what they hold into the store.
//
// ErrInvalid, naming file and line, for files that cannot be read as the format; then nothing was written. ErrUnavailable
// where the store is lost: the same call finishes the work later. Any other error is one of this machine.
func Run(ctx context.Context, store graph.Store, format *Format, paths []string, options Options) (receipt *Receipt, err error) {
	r := &run{ctx: ctx, store: store, format: format, options: options, began: time.Now()}
	if err := r.prepare(paths); err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "gravamen-import-")
	if err != nil {
		return nil, fmt.Errorf("make a folder for temporary files: %w", err)
	}
	defer func() { err = errors.Join(err, r.close(), os.RemoveAll(folder)) }()
	if err := r.read(folder); err != nil {
		return nil, err
	}
	if err := r.check(); err != nil {
		return nil, err
	}
	if err := r.tellRejected(); err != nil {
		return nil, err
	}
	r.receipt.Dataset, r.receipt.Version = r.dataset.ID, r.dataset.Version
	if options.DryRun {
		return &r.receipt, nil
	}
	if err := r.write(); err != nil {
		return nil, err
	}
	return &r.receipt, nil
}

// run is one run of one format.
type run struct {
	ctx     context.Context //nolint:containedctx // it lives as long as the run
	store   graph.Store
	format  *Format
	options Options
	phase   string
	began   time.Time // the phase
	told    time.Time
	at      time.Time
	dataset graph.Dataset
	base    []graph.Document // that every dataset may refer to: the countries
	files   []*File
	total   int64 // bytes of the files

	catalogue *catalogue
	rejected  map[recordNumber]Rejection
	receipt   Receipt
}

// noLicence is SPDX for: nothing is said. unknownVersion stands for a version that neither files nor user tell.
const (
	noLicence      = "NOASSERTION"
	unknownVersion = "unknown"
)

func (r *run) prepare(paths []string) error {
	r.rejected = map[recordNumber]Rejection{}
	r.at = r.options.At
	if r.at.IsZero() {
		r.at = time.Now()
	}
	r.at = r.at.UTC()
	var err error
	if r.base, err = seed.Countries(); err != nil {
		return err //nolint:wrapcheck // it tells
	}
	r.dataset = r.format.Dataset
	for _, given := range []struct {
		to       *string
		option   string
		fallback string
	}{
		{&r.dataset.Name, r.options.Name, r.format.Name},
		{&r.dataset.Version, r.options.Version, unknownVersion},
		{&r.dataset.Licence, r.options.Licence, noLicence},
	} {
		if given.option != "" {
			*given.to = given.option
		} else if *given.to == "" {
			*given.to = given.fallback
		}
	}
	r.dataset.ID = graph.KindDataset.Prefix() + ":" + r.dataset.Name
	if err := graph.CheckID(r.dataset.ID); err != nil {
		return fmt.Errorf("name the dataset: %w", err)
	}
	r.files, r.total, err = expand(paths, r.format.Ending)
	return err
}

func (r *run) close() error {
	if r.catalogue == nil {
		return nil
	}
	return r.catalogue.close()
}

// progress tells how far the run is, unless it was told just now.
func (r *run) progress(phase string, done, total int64) {
	const every = 200 * time.Millisecond
	if r.options.Progress == nil || time.Since(r.told) < every {
		return
	}
	r.told = time.Now()
	if phase != r.phase {
		r.phase, r.began = phase, r.told
	}
	r.options.Progress(Progress{Phase: phase, Done: done, Total: total, Began: r.began})
}

// clip keeps a quoted input short enough for a message.
func clip(text string) string {
	const most = 80
	if len(text) <= most {
		return text
	}
	return text[:most] + "…"
}

func invalidf(format string, args ...any) error {
	return graph.Errorf(graph.ErrInvalid, format, args...)
}
