package ingest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gravamen/gravamen/graph"
)

// Input is what a format reads.
type Input struct{ run *run }

// Files are the files of the input, in order of their names.
func (in *Input) Files() []*File { return in.run.files }

// Parameter is what the user gave for a parameter of the format; "" for nothing.
func (in *Input) Parameter(name string) string { return in.run.options.Parameters[name] }

// Version takes what the files say of their version, unless the user said it.
func (in *Input) Version(version string) {
	if in.run.options.Version == "" && version != "" {
		in.run.dataset.Version = version
	}
}

// Licence takes what the files say of their terms, unless the user said it. Records read before keep the terms that held then.
func (in *Input) Licence(licence string) {
	if in.run.options.Licence == "" && licence != "" {
		in.run.dataset.Licence = licence
	}
}

// Describe takes what the files say of their dataset, unless the user said it: a name, a version, terms and an address, each "" or
// nil for nothing. It comes before any record.
func (in *Input) Describe(d graph.Dataset) error {
	r := in.run
	if r.options.Name == "" && d.Name != "" {
		r.dataset.Name, r.dataset.ID = d.Name, graph.KindDataset.Prefix()+":"+d.Name
		if err := graph.CheckID(r.dataset.ID); err != nil {
			return fmt.Errorf("name the dataset: %w", err)
		}
	}
	if d.URL != nil {
		r.dataset.URL = d.URL
	}
	in.Version(d.Version)
	in.Licence(d.Licence)
	return nil
}

// DatasetID is the id of the dataset's node.
func (in *Input) DatasetID() string { return in.run.dataset.ID }

// Name is the key under which the dataset's own nodes stand, such as misp-galaxy in actor:misp-galaxy/….
func (in *Input) Name() string { return in.run.dataset.Name }

// recordNumber counts the records of a run, from 1.
type recordNumber int

// Record is one record of a file, with what its format makes of it.
type Record struct {
	// ID is the dataset's own id of the record. A format sets it before it does anything else.
	ID string
	// Licence of the record, where it is not the dataset's.
	Licence string
	// URL of the record, if there is one.
	URL string
	// Withdrawn: the dataset lists what the record defines or mentions from now on, but does not stand by it any more.
	Withdrawn bool

	file   *File
	line   int
	hash   string
	number recordNumber
	out    []fragment
}

// fragment is what one record says of one node: part of a document.
type fragment struct {
	Number recordNumber   `json:"n"`
	File   int            `json:"f"` // index among the files
	Line   int            `json:"l"`
	Record string         `json:"r"`
	Only   bool           `json:"o,omitempty"` // no other record may say what the node is
	Stub   bool           `json:"s,omitempty"` // the graph may hold it already, and knows better
	Loose  bool           `json:"w,omitempty"` // its links are left out where an end of them is not in the files
	Doc    graph.Document `json:"d"`
}

func (f *File) record(line int, text []byte) *Record {
	f.run.receipt.Records++
	return &Record{file: f, line: line, hash: hash(text), number: recordNumber(f.run.receipt.Records)}
}

// Where is the place of the record.
func (r *Record) Where() Where { return Where{File: r.file.Name, Line: r.line, Record: r.ID} }

// Source is the record as provenance.
func (r *Record) Source() *graph.SourceRecord {
	s := &graph.SourceRecord{DatasetID: r.file.run.dataset.ID, RecordID: r.ID, Licence: r.Licence, File: &r.file.Name, Hash: &r.hash}
	if s.Licence == "" {
		s.Licence = r.file.run.dataset.Licence
	}
	if r.URL != "" {
		s.URL = &r.URL
	}
	return s
}

// Define says what a node is. A second record that defines it is rejected.
func (r *Record) Define(n graph.Node, links ...graph.Link) { r.add(n, true, links) }

// Mention says something of a node that other records may speak of too: the first value of a property stands, lists are
// joined, and so are links. Where a record defines the node, its word comes first.
func (r *Record) Mention(n graph.Node, links ...graph.Link) { r.add(n, false, links) }

func (r *Record) add(n graph.Node, only bool, links []graph.Link) {
	links = append(links, graph.NewLink(graph.DerivedFrom, r.file.run.dataset.ID, graph.Provenance{Source: *r.Source()}))
	doc := graph.NewDocument(n, links...)
	doc.Withdrawn = r.Withdrawn
	r.out = append(r.out, fragment{Only: only, Doc: doc})
}

// Copy takes a document as it stands, with the sources that it has: one that was written by such a graph and comes back. What
// every graph has of its own, the countries and the dataset that is being read, is left as it is; another dataset is written
// only where it is missing. The error says what is wrong with the document.
func (r *Record) Copy(doc graph.Document) error {
	if err := doc.Validate(); err != nil {
		return err //nolint:wrapcheck // it tells
	}
	run := r.file.run
	if doc.ID == run.dataset.ID || slices.ContainsFunc(run.base, func(d graph.Document) bool { return d.ID == doc.ID }) {
		r.Skip()
		return nil
	}
	dataset := graph.KindOf(doc.ID) == graph.KindDataset
	r.out = append(r.out, fragment{Only: !dataset, Stub: dataset, Doc: doc})
	return nil
}

// Name makes sure that there is a node for others to refer to, which belongs to another dataset: it is written only where
// neither the files nor the graph hold it.
func (r *Record) Name(n graph.Node) {
	r.Mention(n)
	r.out[len(r.out)-1].Stub = true
}

// Link adds links to a node that this record or another one of the files defines or mentions.
func (r *Record) Link(from string, links ...graph.Link) {
	r.out = append(r.out, fragment{Doc: graph.Document{ID: from, Links: links}})
}

// LinkIfThere adds links of which both ends may be missing in the files; then they are left out.
func (r *Record) LinkIfThere(from string, links ...graph.Link) {
	r.Link(from, links...)
	r.out[len(r.out)-1].Loose = true
}

// Skip says that the record holds nothing that is kept.
func (r *Record) Skip() { r.file.run.receipt.Skipped++ }

// Key makes a key of a name: its ASCII letters and digits in small letters, joined by hyphens, and a fingerprint where that
// is not the whole name; "" for a name of blanks.
func Key(name string) string {
	name = strings.ToLower(strings.TrimSpace(name))
	words := strings.FieldsFunc(name, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
	if name == "" {
		return ""
	}
	const most = 60
	key := strings.Join(words, "-")
	whole := len(key) <= most
	for _, r := range name {
		whole = whole && r < utf8.RuneSelf
	}
	if !whole {
		key = strings.Trim(key[:min(len(key), most)]+"-"+hash([]byte(name))[:8], "-")
	}
	return key
}

// finish takes what became of the record: it is kept, or rejected with the format's reason.
func (r *Record) finish(err error) error {
	if err != nil {
		r.file.run.reject(r.number, r.Where(), err.Error())
		return nil
	}
	run := r.file.run
	for i := range r.out {
		f := &r.out[i]
		if err := graph.CheckID(f.Doc.ID); err != nil {
			run.reject(r.number, r.Where(), err.Error())
			return nil
		}
		f.Number, f.File, f.Line, f.Record = r.number, r.file.index, r.line, r.ID
	}
	for i := range r.out {
		text, err := json.Marshal(&r.out[i])
		if err != nil {
			return fmt.Errorf("%s: keep what it says: %w", r.Where(), err)
		}
		if err := run.catalogue.take(entry{r.out[i].Doc.ID, int(r.number), i, text}); err != nil {
			return err
		}
	}
	return nil
}

// reject leaves a record out. The first reason stands.
func (r *run) reject(number recordNumber, where Where, reason string) {
	if _, ok := r.rejected[number]; !ok {
		r.rejected[number] = Rejection{where, reason}
	}
}

func (r *run) where(f *fragment) Where {
	return Where{File: r.files[f.File].Name, Line: f.Line, Record: f.Record}
}
