package graph

import "reflect"

// Tree is the answer to a Plan: rows nested as the plan's hops are.
type Tree struct {
	AsOf  Day              // the day that the answer is cut by; LastDay where it is not
	Roots map[string]*Rows // by the key of the root hop
}

// Rows are the rows that one hop reached from one row.
type Rows struct {
	Rows  []*Row // in the hop's order, also where the page was read backward
	Total int    // how many there are in all; only where the hop asked for it
	More  bool   // there are rows beyond the page, in the direction in which it was read

	Tallies map[string][]Line // by the key of the tally; one line with the number alone where no more was asked
	Groups  map[string]*Rows  // by the key of the group
}

// Line is one line of a tally.
type Line struct {
	Values []string // as the tally is by them
	Count  int
}

// Row is one node, with the link that led to it and the rows reached from it.
type Row struct {
	Kind  Kind
	Props Props // of the node, derived ones and id, sort and since included
	Link  Props // of the link that was followed; nil where none was
	Hops  map[string]*Rows

	tree *Tree
}

// ID is the node's id.
func (r *Row) ID() string { id, _ := r.Props["id"].(string); return id }

// Attach ties a tree's rows to the tree; a store calls it once before it hands the tree out.
func (t *Tree) Attach() *Tree {
	for _, rows := range t.Roots {
		rows.attach(t)
	}
	return t
}

func (rows *Rows) attach(t *Tree) {
	for _, group := range rows.Groups {
		group.attach(t)
	}
	for _, r := range rows.Rows {
		r.tree = t
		for _, below := range r.Hops {
			below.attach(t)
		}
	}
}

// Walk visits each row of the tree, parents first.
func (t *Tree) Walk(visit func(*Row)) {
	for _, rows := range t.Roots {
		rows.walk(visit)
	}
}

func (rows *Rows) walk(visit func(*Row)) {
	for _, group := range rows.Groups {
		group.walk(visit)
	}
	for _, r := range rows.Rows {
		visit(r)
		for _, below := range r.Hops {
			below.walk(visit)
		}
	}
}

func (r *Row) total(key string) int {
	if r == nil || r.Hops[key] == nil {
		return 0
	}
	return r.Hops[key].Total
}

// viewer is anything that is read off a row: an entity or a link's value.
type viewer interface{ setRow(*Row) }

// as reads a row as T: an entity, an interface that entities implement, or the value that the link to the row carries.
func as[T any](row *Row) T {
	var value T
	if v, ok := any(&value).(viewer); ok {
		v.setRow(row)
		rv := reflect.ValueOf(&value).Elem()
		codecOf(rv.Type()).decode(rv, "", row.Link, row)
		return value
	}
	value, _ = any(decodeNode(row)).(T)
	return value
}

// Read reads the rows of a hop as T.
func Read[T any](rows *Rows) []T {
	if rows == nil {
		return []T{}
	}
	out := make([]T, len(rows.Rows))
	for i, row := range rows.Rows {
		out[i] = as[T](row)
	}
	return out
}

// Below finds the rows of a hop under an entity; nil where the plan had no such hop.
func Below(of Node, key string) *Rows {
	row := of.rowOf()
	if row == nil {
		return nil
	}
	return row.Hops[key]
}

func many[T any](of Node, key string) []T { return Read[T](Below(of, key)) }

func one[T any](of Node, key string) T {
	var none T
	rows := Below(of, key)
	if rows == nil || len(rows.Rows) == 0 {
		return none
	}
	return as[T](rows.Rows[0])
}

// referred finds the row of a reference by its id.
func referred[T any](row *Row, key string, id *string) T {
	var none T
	if row == nil || id == nil || row.Hops[key] == nil {
		return none
	}
	for _, r := range row.Hops[key].Rows {
		if r.ID() == *id {
			return as[T](r)
		}
	}
	return none
}

func (r *Row) below(key string) *Rows {
	if r == nil {
		return nil
	}
	return r.Hops[key]
}
