package graph

import "time"

// Change is an entry of the change log as the feed of changes shows it. Entries are final, but for what is redacted in them, and their order is that of the
// commits, so a cursor never has to be taken back.
type Change struct {
	Cursor     string // the place of the entry in the log
	RecordedAt time.Time
	Change     ChangeKind
	ID         string   // of the node
	Node       Node     // as it is now; nil where it was not asked for, and for internal kinds
	Dataset    *Dataset // nil for a change by hand
	Document   string   // canonical JSON
}

// ReadChanges reads rows of the change log. hop is the one that reached them.
func ReadChanges(hop *Hop, rows *Rows) []*Change {
	entries := Read[*Revision](rows)
	out := make([]*Change, len(entries))
	for i, r := range entries {
		out[i] = &Change{
			Cursor: EncodeCursor(hop.List(), hop.Order, r.row.OrderKey(hop.Order.By)), RecordedAt: r.RecordedAt, Change: r.Change, ID: r.NodeRef,
			Node: one[Node](r, "Change.node"), Dataset: one[*Dataset](r, "Change.dataset"), Document: r.Document,
		}
	}
	return out
}

// ChangeConnection is a page of the change log.
type ChangeConnection struct {
	page Connection[*Revision]
}

// ChangeEdge is one entry of it.
type ChangeEdge = Edge[*Change]

// NewChangeConnection reads a page of the change log out of an answer.
func NewChangeConnection(hop *Hop, rows *Rows) *ChangeConnection {
	return &ChangeConnection{*NewConnection[*Revision](hop, rows)}
}

// Nodes are the page's entries.
func (c *ChangeConnection) Nodes() []*Change { return ReadChanges(c.page.hop, c.page.rows) }

// Edges are the page's entries, each with its cursor.
func (c *ChangeConnection) Edges() []ChangeEdge {
	changes := c.Nodes()
	out := make([]ChangeEdge, len(changes))
	for i, change := range changes {
		out[i] = ChangeEdge{Cursor: change.Cursor, Node: change}
	}
	return out
}

// TotalCount is how many entries the log has.
func (c *ChangeConnection) TotalCount() int { return c.page.TotalCount() }

// PageInfo says where the page stands. The log grows at its end, so a page that found nothing ends where it began: whoever
// keeps its EndCursor for the next call needs no case of its own for it.
func (c *ChangeConnection) PageInfo() PageInfo {
	info := c.page.PageInfo()
	if after := c.page.hop.Page.After; info.EndCursor == nil && after != nil {
		cursor := EncodeCursor(c.page.list, c.page.hop.Order, *after)
		info.EndCursor = &cursor
	}
	return info
}
