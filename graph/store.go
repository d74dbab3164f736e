package graph

import (
	"context"
	"time"
)

// Store keeps the graph and answers questions about it. All methods are safe for concurrent use and return early with the
// context's error when it ends. After Close every call gives ErrUnavailable.
type Store interface {
	// Query answers a plan in one go: everything in the tree was true at one moment. The rows share memory with the store
	// and must not be changed.
	//
	// Unknown ids give no rows. ErrInvalid for a plan outside the model; ErrUnavailable where the store cannot be reached.
	Query(ctx context.Context, plan *Plan) (*Tree, error)

	// Planned says whether a question of this shape was asked before, so that asking it costs no planning. It asks nobody, and
	// may err on either side.
	Planned(plan *Plan) bool

	// Explore answers a question whose depth cannot be planned, as Explore does, in one go like Query.
	//
	// Unknown ids are no error: no path, no neighbourhood. ErrInvalid; ErrTooExpensive; ErrUnavailable.
	Explore(ctx context.Context, exploration *Exploration) (*Found, error)

	// Apply writes a batch, all of it or nothing, and appends what changed to the change log in the same transaction.
	// Applying a batch twice changes nothing the second time. One writer works at a time; the others wait.
	//
	// ErrInvalid for a batch that breaks a rule of the domain, naming the node; ErrUnavailable; ErrReadOnly.
	Apply(ctx context.Context, batch *Batch) (*Receipt, error)

	// Ready says whether the store can answer now and is set up as it must be.
	Ready(ctx context.Context) error

	// Close releases what the store holds. It waits for no one.
	Close(ctx context.Context) error
}

// Batch is a set of documents that belong together: a case, or a part of an import.
type Batch struct {
	// At is the instant of recording: the clock's, or the release date of a collection that ships with the program.
	At time.Time
	// DatasetID is the dataset version that the documents come from; "" for a change by hand.
	DatasetID string
	// Deed is who writes and why. A batch with one leaves an audit record, in the same transaction, if it changes anything.
	Deed      Deed
	Documents []Document
	// Redaction is what is to be removed; nil for a batch of documents.
	Redaction *Redaction
}

// Document is one node with the links that start at it: the unit of writing and of the change log.
type Document struct {
	ID    string `json:"id"`
	Props Props  `json:"props"`
	Links []Link `json:"links,omitempty"`
	// Withdrawn says that the source holds the node no longer: it stays as it was, marked, until a document without the mark
	// brings it back. One that is withdrawn and holds neither properties nor links stands for what the log holds of its node.
	Withdrawn bool `json:"withdrawn,omitempty"`
	// Stub documents name a node for others to refer to; they are written only where the node does not exist.
	Stub bool `json:"-"`
	// Onto: where the node exists it stays as it is and gets the links besides, each in the place of one of the same type to
	// the same node. Where it does not, the document is written, or is an error if it has no properties. Links that a node
	// gets so stay when its document is written again, until the document itself has one of the type to the same node.
	Onto bool `json:"-"`
}

// Link is one link of a document. Order within a type is kept.
type Link struct {
	Type  LinkType `json:"type"`
	To    string   `json:"to"`
	Props Props    `json:"props,omitempty"`
	// Added says that the link came onto the node beside what its document says: see Document.Onto. A store sets it.
	Added bool `json:"added,omitempty"`
}

// NewDocument makes the document of an entity.
func NewDocument(n Node, links ...Link) Document {
	return Document{ID: n.NodeID(), Props: encodeNode(n), Links: links}
}

// NewWithdrawal makes the document by which a source says that it holds a node no longer.
func NewWithdrawal(id string) Document { return Document{ID: id, Withdrawn: true} }

// NewLink makes a link to a node; value is what the link carries, such as an AccuserRole, or nil.
func NewLink(t LinkType, to string, value any) Link {
	return Link{Type: t, To: to, Props: encodeValue(value)}
}

// Receipt says what a batch did, counting nodes.
type Receipt struct {
	Added     int `json:"added"`
	Changed   int `json:"changed"` // those withdrawn among them
	Unchanged int `json:"unchanged"`
	// Redacted are what a redaction changed, or would change: nodes by their ids before, and after them records of the audit and tombstones.
	Redacted []Redacted `json:"redacted,omitempty"`
}

// Add sums receipts.
func (r *Receipt) Add(o *Receipt) {
	r.Added += o.Added
	r.Changed += o.Changed
	r.Unchanged += o.Unchanged
}
