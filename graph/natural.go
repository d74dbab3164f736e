package graph

import (
	"encoding/json"
	"slices"
)

// natural is what makes two documents of a kind one and the same, whatever their ids: who says it, of what, and which
// properties.
type natural struct {
	by, of LinkType
	props  []string
}

var naturalKeys = map[Kind]natural{
	KindAssessment: {by: AssessedBy, of: Of, props: []string{"aspect", "onEdtf"}},
	KindResponse:   {by: AnsweredBy, of: To, props: []string{"kinds", "onEdtf"}},
}

// NaturalKey is equal for documents that are to be one node: assessments by the same assessors, of the same subject and
// aspect, of the same day; answers by the same parties, to the same, of the same kinds, of the same day. The day is the text of
// the date, whatever its qualifier. It is "" for other kinds. The order in which a document lists things plays no part.
func (d *Document) NaturalKey() string {
	key, ok := naturalKeys[KindOf(d.ID)]
	if !ok {
		return ""
	}
	parts := [][]string{{string(KindOf(d.ID))}, d.ends(key.by), d.ends(key.of)}
	for _, name := range key.props {
		var values []string
		switch value := d.Props[name].(type) {
		case string:
			values = []string{value}
		case []any:
			for _, item := range value {
				text, _ := item.(string)
				values = append(values, text)
			}
		}
		slices.Sort(values)
		parts = append(parts, values)
	}
	text, err := json.Marshal(parts)
	if err != nil {
		return "" // lists of texts
	}
	return string(text)
}

// ends are the ids at the end of the links of a type, sorted.
func (d *Document) ends(t LinkType) []string {
	var ids []string
	for _, l := range d.Links {
		if l.Type == t {
			ids = append(ids, l.To)
		}
	}
	slices.Sort(ids)
	return ids
}

// Twin is the id of another node that has the document's natural key, in what a query tells; "" where there is none.
func (d *Document) Twin(query func(*Plan) (*Tree, error)) (string, error) {
	key, ok := naturalKeys[KindOf(d.ID)]
	ids := d.ends(key.of)
	if !ok || len(ids) == 0 {
		return "", nil
	}
	beside := along(in("", key.of, KindOf(d.ID)), along(out("", key.by)), along(out("", key.of)))
	if day, ok := d.Props["onEdtf"].(string); ok { // few of those that may stand there
		beside.Where = Compare{Property: "onEdtf", Shape: ShapeScalar, Op: OpIn, Value: []string{day}}
	}
	tree, err := query(&Plan{Roots: []*Hop{{Key: "of", Kinds: key.of.Info().To, IDs: ids[:1], Order: Order{By: BySort}, Hops: []*Hop{beside}}}})
	if err != nil {
		return "", err
	}
	for _, of := range tree.Roots["of"].Rows {
		for _, row := range of.Hops[beside.Key].Rows {
			other := Document{ID: row.ID(), Props: row.Props}
			for _, below := range beside.Hops {
				for _, end := range row.Hops[below.Key].Rows {
					other.Links = append(other.Links, Link{Type: below.Step.Link, To: end.ID()})
				}
			}
			if other.ID != d.ID && other.NaturalKey() == d.NaturalKey() {
				return other.ID, nil
			}
		}
	}
	return "", nil
}
