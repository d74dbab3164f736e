package graph

import (
	"encoding/base64"
	"strings"
)

// Connection is one page of a list, as T.
type Connection[T any] struct {
	list string // the field that the list is of, which its cursors belong to
	hop  *Hop
	rows *Rows
}

// NewConnection reads a page out of an answer. hop is the one that reached the rows and has a Page.
func NewConnection[T any](hop *Hop, rows *Rows) *Connection[T] {
	if rows == nil {
		rows = &Rows{}
	}
	return &Connection[T]{list: hop.List(), hop: hop, rows: rows}
}

// Nodes are the page's rows.
func (c *Connection[T]) Nodes() []T { return Read[T](c.rows) }

// Edges are the page's rows, each with its cursor.
func (c *Connection[T]) Edges() []Edge[T] {
	out := make([]Edge[T], len(c.rows.Rows))
	for i, node := range c.Nodes() {
		out[i] = Edge[T]{Cursor: c.cursor(i), Node: node}
	}
	return out
}

// TotalCount is how many rows there are on all pages.
func (c *Connection[T]) TotalCount() int { return c.rows.Total }

// PageInfo says where the page stands. A cursor that bounds it stands for a row beyond it.
func (c *Connection[T]) PageInfo() PageInfo {
	var info PageInfo
	if p := c.hop.Page; p != nil {
		info.HasNextPage = p.Before != nil || !p.Backward && c.rows.More
		info.HasPreviousPage = p.After != nil || p.Backward && c.rows.More
	}
	if n := len(c.rows.Rows); n > 0 {
		first, last := c.cursor(0), c.cursor(n-1)
		info.StartCursor, info.EndCursor = &first, &last
	}
	return info
}

func (c *Connection[T]) cursor(i int) string {
	return EncodeCursor(c.list, c.hop.Order, c.rows.Rows[i].OrderKey(c.hop.Order.By))
}

// Edge is one row of a page.
type Edge[T any] struct {
	Cursor string
	Node   T
}

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string // nil on an empty page
	EndCursor       *string
}

// List names the list that a hop reads, for its cursors: the field, or the kind of a root.
func (h *Hop) List() string {
	switch {
	case h.Step != nil:
		return h.Step.Field
	case h.Search != nil:
		return "search"
	}
	return string(h.Kinds[0])
}

// The lists of the API, by the names that its schema gives them.
type (
	// CountryConnection is a page of a list of Country.
	CountryConnection = Connection[*Country]
	// CountryEdge is one row of it.
	CountryEdge = Edge[*Country]
	// ActorConnection is a page of a list of Actor.
	ActorConnection = Connection[*Actor]
	// ActorEdge is one row of it.
	ActorEdge = Edge[*Actor]
	// AccusationConnection is a page of a list of Accusation.
	AccusationConnection = Connection[*Accusation]
	// AccusationEdge is one row of it.
	AccusationEdge = Edge[*Accusation]
	// OperationConnection is a page of a list of Operation.
	OperationConnection = Connection[*Operation]
	// OperationEdge is one row of it.
	OperationEdge = Edge[*Operation]
	// ResponseConnection is a page of a list of Response.
	ResponseConnection = Connection[*Response]
	// ResponseEdge is one row of it.
	ResponseEdge = Edge[*Response]
	// AssessmentConnection is a page of a list of Assessment.
	AssessmentConnection = Connection[*Assessment]
	// AssessmentEdge is one row of it.
	AssessmentEdge = Edge[*Assessment]
	// PublicationConnection is a page of a list of Publication.
	PublicationConnection = Connection[*Publication]
	// PublicationEdge is one row of it.
	PublicationEdge = Edge[*Publication]
	// TechniqueConnection is a page of a list of Technique.
	TechniqueConnection = Connection[*Technique]
	// TechniqueEdge is one row of it.
	TechniqueEdge = Edge[*Technique]
	// TechniqueUseConnection is a page of a list of TechniqueUse.
	TechniqueUseConnection = Connection[TechniqueUse]
	// TechniqueUseEdge is one row of it.
	TechniqueUseEdge = Edge[TechniqueUse]
	// ReactionConnection is a page of a list of Reaction.
	ReactionConnection = Connection[*Reaction]
	// ReactionEdge is one row of it.
	ReactionEdge = Edge[*Reaction]
	// DyadConnection is a page of a list of Dyad.
	DyadConnection = Connection[*Dyad]
	// DyadEdge is one row of it.
	DyadEdge = Edge[*Dyad]
	// SearchConnection is a page of what a search found.
	SearchConnection = Connection[Node]
	// SearchEdge is one row of it.
	SearchEdge = Edge[Node]
)

// A cursor is opaque to clients: version, list, order and position, so that one from elsewhere is refused.
const (
	cursorVersion   = "1"
	cursorSeparator = "\x1f"
	maxCursorBytes  = 2000
)

// EncodeCursor writes a position in a list.
func EncodeCursor(list string, order Order, at Position) string {
	parts := []string{cursorVersion, list, order.code(), at.Key, at.ID}
	return base64.RawURLEncoding.EncodeToString([]byte(strings.Join(parts, cursorSeparator)))
}

func (o Order) code() string {
	if o.Desc {
		return string(o.By) + "-"
	}
	return string(o.By) + "+"
}

// DecodeCursor reads a position back. ErrInvalid for text that is no cursor, and for a cursor of another list or order.
func DecodeCursor(text, list string, order Order) (*Position, error) {
	raw, err := base64.RawURLEncoding.DecodeString(text)
	parts := strings.Split(string(raw), cursorSeparator)
	if err != nil || len(text) > maxCursorBytes || len(parts) != 5 || CheckID(parts[4]) != nil || strings.ContainsRune(string(raw), 0) {
		return nil, invalidf("this is not a cursor: pass the endCursor or startCursor of a page, or the cursor of an edge, unchanged")
	}
	switch {
	case parts[0] != cursorVersion:
		return nil, invalidf("this cursor is of version %q and this server reads version %s: start again at the first page", clip(parts[0]), cursorVersion)
	case parts[1] != list:
		return nil, invalidf("this cursor belongs to another list (%s): pass one of %s", clip(parts[1]), list)
	case parts[2] != order.code():
		return nil, invalidf("this cursor belongs to another order of the list: keep orderBy the same from page to page")
	}
	return &Position{Key: strings.ToValidUTF8(parts[3], ""), ID: parts[4]}, nil
}
