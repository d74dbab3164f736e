package graph

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// The facets of accusations: how many of the rows of a list, on all its pages, hold each value.

// facet is the key of the one tally for all facets of which an accusation holds a single value. Of a whole kind each has a tally
// of its own, which a store may read off an index without a look at the accusations.
const facet = "facets"

// singleFacets are those, by the field of the API.
var singleFacets = map[string]Value{
	"years":        {Property: "statedEarliest", Shape: ShapeScalar, Prefix: 4},
	"verification": {Property: "verification", Shape: ShapeSeries},
	"disclosure":   {Property: "disclosure", Shape: ShapeSeries},
}

// manyFacets are the others.
var manyFacets = map[string]Value{
	"forms":     {Property: "forms", Shape: ShapeList},
	"responses": {Property: "kinds", Shape: ShapeList, Step: StepOf("Accusation.responses")},
}

// groupFacets are those whose values are nodes.
var groupFacets = map[string]*Step{
	"accuserCountries": StepOf("Accusation.accuserCountries"),
	"accusedCountries": StepOf("Accusation.accusedCountries"),
}

// AddFacet has a hop that reaches accusations answer a facet, and gives the group where its values are nodes; at most limit of
// those are told.
func (h *Hop) AddFacet(field, key string, limit int) *Hop {
	if step := groupFacets[field]; step != nil {
		for _, g := range h.Groups {
			if g.Key == key {
				return g
			}
		}
		group := &Hop{Key: key, Step: step, Kinds: step.To, Page: &Page{Limit: limit}}
		h.Groups = append(h.Groups, group)
		return group
	}
	if value, ok := manyFacets[field]; ok {
		if !slices.ContainsFunc(h.Tallies, func(t Tally) bool { return t.Key == field }) {
			h.Tallies = append(h.Tallies, Tally{Key: field, By: []Value{value}})
		}
		return nil
	}
	value, together := singleFacets[field], facet
	if h.Whole() {
		together = field
	}
	at := slices.IndexFunc(h.Tallies, func(t Tally) bool { return t.Key == together })
	if at < 0 {
		at = len(h.Tallies)
		h.Tallies = append(h.Tallies, Tally{Key: together})
	}
	if by := &h.Tallies[at].By; !slices.Contains(*by, value) {
		*by = append(*by, value)
		slices.SortFunc(*by, func(a, b Value) int { return strings.Compare(a.Property, b.Property) })
	}
	return nil
}

// AccusationFacets are the facets of a list of accusations.
type AccusationFacets struct {
	hop  *Hop
	rows *Rows
}

// Facets are those of the whole list, whatever the page.
func (c *Connection[T]) Facets() *AccusationFacets { return &AccusationFacets{c.hop, c.rows} }

// Group reads the countries of a group.
func (f *AccusationFacets) Group(key string) []CountryCount {
	return Read[CountryCount](f.rows.Groups[key])
}

// Pointers are the addresses of a list's elements.
func Pointers[T any](list []T) []*T {
	out := make([]*T, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

// CountryCount is a country with the number of accusations that it is counted for.
type CountryCount struct {
	view
	Count int
}

// Country is the country.
func (c CountryCount) Country() *Country { return as[*Country](c.row) }

// YearCount is a year with the number of accusations stated in it.
type YearCount struct{ Year, Count int }

// FormCount is a form with the number of accusations that have it, among others.
type FormCount struct {
	Form  AttributionForm
	Count int
}

// VerificationCount is a status with the number of accusations that stand there.
type VerificationCount struct {
	Status VerificationStatus
	Count  int
}

// DisclosureCount is a rung with the number of accusations that have reached it and none above.
type DisclosureCount struct {
	Disclosure Disclosure
	Count      int
}

// ResponseKindCount is a kind of answer with the number of accusations that got one.
type ResponseKindCount struct {
	Kind  ResponseKind
	Count int
}

// Years are ascending; an accusation whose day is vague counts in the first year that it may be of, and one without in none.
func (f *AccusationFacets) Years() []YearCount {
	out := []YearCount{}
	counts := f.single("years")
	for _, text := range slices.Sorted(maps.Keys(counts)) {
		if year, err := strconv.Atoi(text); err == nil {
			out = append(out, YearCount{year, counts[text]})
		}
	}
	return out
}

// Verification is in the order of the scale, without what does not occur.
func (f *AccusationFacets) Verification() []VerificationCount {
	return verificationCounts(f.single("verification"))
}

// Disclosure is in the order of the ladder, without what does not occur.
func (f *AccusationFacets) Disclosure() []DisclosureCount {
	return worded(f.single("disclosure"), func(word Disclosure, n int) DisclosureCount { return DisclosureCount{word, n} })
}

// Forms are in the order of the enumeration, without what does not occur.
func (f *AccusationFacets) Forms() []FormCount {
	return worded(marginal(f.rows.Tallies["forms"], 0), func(word AttributionForm, n int) FormCount { return FormCount{word, n} })
}

// Responses are in the order of the enumeration, without what does not occur.
func (f *AccusationFacets) Responses() []ResponseKindCount {
	return worded(marginal(f.rows.Tallies["responses"], 0), func(word ResponseKind, n int) ResponseKindCount { return ResponseKindCount{word, n} })
}

// single sums one of the values that may be counted together.
func (f *AccusationFacets) single(field string) map[string]int {
	for _, t := range f.hop.Tallies {
		if t.Key == facet || t.Key == field {
			return marginal(f.rows.Tallies[t.Key], slices.Index(t.By, singleFacets[field]))
		}
	}
	return nil
}

func verificationCounts(counts map[string]int) []VerificationCount {
	return worded(counts, func(word VerificationStatus, n int) VerificationCount { return VerificationCount{word, n} })
}

// marginal sums the lines of a tally over all its values but one.
func marginal(lines []Line, column int) map[string]int {
	counts := map[string]int{}
	for _, line := range lines {
		counts[line.Values[column]] += line.Count
	}
	return counts
}

// worded lists counts in the order of an enumeration.
func worded[W interface {
	~string
	Values() []string
}, C any](counts map[string]int, made func(W, int) C) []C {
	out := []C{}
	var words W
	for _, word := range words.Values() {
		if n := counts[word]; n > 0 {
			out = append(out, made(W(word), n))
		}
	}
	return out
}
