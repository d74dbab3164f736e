package export

import (
	"maps"
	"slices"
	"strings"
)

// forbidding are terms of records that a file for anybody, for any purpose, cannot keep: each a condition on a text, with the
// reason. The terms are those of the records that a row was made from, as the data set gives them; a row of several records is left
// out if one of them forbids it.
var forbidding = []struct {
	terms map[string]any
	why   string
}{
	{map[string]any{"contains": "BY-NC"}, "the Creative Commons licences that forbid commercial use, which whoever gets a file may have in mind"},
	{map[string]any{"contains": "BY-ND"}, "the Creative Commons licences that forbid passing on what was adapted, as every row was"},
	{map[string]any{"eq": "NONE"}, "SPDX for: no licence is given"},
	{map[string]any{"contains": "ll rights reserved"}, "what it says"},
	{map[string]any{"contains": "roprietary"}, "what it says"},
}

// forbids says of single terms what forbidden asks of the API.
func forbids(terms string) bool {
	for _, f := range forbidding {
		for word, given := range f.terms {
			switch given, _ := given.(string); {
			case word == "eq" && terms == given, word == "contains" && strings.Contains(terms, given):
				return true
			}
		}
	}
	return false
}

// forbidden is the filter of the API that admits the rows whose terms forbid passing them on. It is new each time: the values of
// variables are completed in place.
func forbidden() map[string]any {
	branches := make([]any, len(forbidding))
	for i, f := range forbidding {
		branches[i] = map[string]any{"licence": maps.Clone(f.terms)}
	}
	return map[string]any{"or": branches}
}

// unknown is the filter of the API that admits the rows of whose terms nothing is known: of no record, or of one about which
// nothing is said.
func unknown() map[string]any {
	return map[string]any{"or": []any{
		map[string]any{"licence": map[string]any{"eq": "NOASSERTION"}},
		map[string]any{"not": map[string]any{"licence": map[string]any{"contains": ""}}},
	}}
}

// free narrows a filter to the rows that may be passed on. Where a row is counted from many, as a dyad is, it is nobody's record.
func (t *table) free(where map[string]any) map[string]any {
	if !t.licensed {
		return where
	}
	return narrowed(where, map[string]any{"not": forbidden()})
}

// narrowed adds a condition to a filter, at its top: what the filter nests gets no deeper.
func narrowed(where, also map[string]any) map[string]any {
	out := maps.Clone(where)
	if out == nil {
		return also
	}
	switch and := out["and"].(type) {
	case nil:
		out["and"] = []any{also}
	case []any:
		out["and"] = append(slices.Clip(and), also)
	default: // by the rules of GraphQL one value stands for a list of one; what is no condition is the API's to refuse
		out["and"] = []any{and, also}
	}
	return out
}
