package graph

import (
	"slices"
	"strings"
)

// Validate checks that a plan asks for nothing outside the model, so that every store can answer it and all answer alike.
// ErrInvalid says what is wrong: a mistake of the program, not of its clients.
func (p *Plan) Validate() error {
	if p.AsOf != "" {
		if _, err := ParseDay(string(p.AsOf)); err != nil {
			return err
		}
	}
	return validateHops(p.Roots, nil)
}

func validateHops(hops []*Hop, above *Hop) error {
	for i, h := range hops {
		for _, o := range hops[:i] {
			if o.Key == h.Key && (len(o.On) == 0 || len(h.On) == 0 || slices.ContainsFunc(o.On, h.meant)) {
				return invalidf("a plan has two hops %s in one place", h.Key)
			}
		}
		if err := h.validate(above); err != nil {
			return err
		}
		if err := validateHops(h.Hops, h); err != nil {
			return err
		}
	}
	return nil
}

func (h *Hop) validate(above *Hop) error {
	if len(h.Kinds) == 0 || !allValid(h.Kinds) || !allValid(h.On) {
		return invalidf("a plan's hop %s reaches %v from %v", h.Key, h.Kinds, h.On)
	}
	switch {
	case above == nil && h.Step != nil, above != nil && (h.Step == nil || h.IDs != nil):
		return invalidf("a plan's hop %s is neither a root nor a step", h.Key)
	case h.Step == nil && h.IDs == nil && h.Search == nil && len(h.Kinds) != 1:
		return invalidf("a plan asks for all of %v: a root without ids is of one kind", h.Kinds)
	case h.Search != nil && (h.Step != nil || h.IDs != nil || len(h.Search.Words) == 0 || slices.Contains(h.Search.Words, "")):
		return invalidf("a plan's hop %s searches for nothing, or elsewhere than at a root", h.Key)
	case h.Step == nil && h.IDs != nil && slices.ContainsFunc(h.Kinds, Kind.Appended):
		return invalidf("a plan asks by id for entries of the change log or the audit: they are found by their place, or by their node")
	case h.Step != nil && !h.Step.valid():
		return invalidf("a plan's hop %s takes a step that does not exist", h.Key)
	case h.Step != nil && slices.ContainsFunc(h.Kinds, func(k Kind) bool { return !slices.Contains(h.Step.To, k) }):
		return invalidf("a plan's hop %s reaches %v, and %s leads to %v", h.Key, h.Kinds, h.Step.Field, h.Step.To)
	case h.Step != nil && h.Step.OnLink && (above.Step == nil || above.Step.Link == ""):
		return invalidf("a plan's hop %s reads the link to a row that was reached by none", h.Key)
	case !h.Order.valid(h):
		return invalidf("a plan orders by %q", h.Order.By)
	case h.Page != nil && (h.Page.Limit < 0 || h.Listed() && (h.Page.After != nil || h.Page.Before != nil)):
		return invalidf("a plan's hop %s has a page that cannot be cut", h.Key)
	}
	if err := h.validateCounts(); err != nil {
		return err
	}
	return validatePredicate(h.Where)
}

func (o Order) valid(h *Hop) bool {
	switch o.By {
	case ByPlace, BySort, ByRecordedAt:
		return o.Of == nil
	case ByMembers, ByNewest:
		return o.Of != nil && o.Of.valid() && o.Of.Hub()
	case ByRelevance:
		return o.Of == nil && h.Search != nil
	}
	return false
}

// validateCounts checks what is counted of the hop's rows.
func (h *Hop) validateCounts() error {
	seen := map[string]bool{}
	for _, t := range h.Tallies {
		many := 0
		for _, v := range t.By {
			if !v.valid(h) {
				return invalidf("a plan's hop %s counts by %+v", h.Key, v)
			}
			if v.Many() {
				many++
			}
		}
		if len(t.By) == 0 || many > 1 || seen[t.Key] {
			return invalidf("a plan's hop %s has a tally %s that is empty, there twice or by several lists", h.Key, t.Key)
		}
		seen[t.Key] = true
	}
	for _, g := range h.Groups {
		if g.Step == nil || g.Step.Link == "" || g.Where != nil || g.Total || g.NoRows || g.Page == nil || g.Page.After != nil || g.Page.Before != nil || g.Page.Backward || seen[g.Key] {
			return invalidf("a plan's hop %s has a group %s that cannot be counted", h.Key, g.Key)
		}
		seen[g.Key] = true
	}
	return validateHops(h.Groups, h)
}

func (v Value) valid(h *Hop) bool {
	switch {
	case !isName(v.Property) || v.Prefix < 0:
		return false
	case v.OnLink:
		return v.Step == nil && h.Step != nil && h.Step.Link != "" && v.Shape != ShapeList && v.Shape != ShapeDate
	case v.Step != nil:
		return v.Step.valid() && v.Step.Link != "" && v.Shape != ShapeDate
	}
	return v.Shape == ShapeScalar || v.Shape == ShapeList || v.Shape == ShapeSeries
}

func (h *Hop) meant(above Kind) bool { return slices.Contains(h.On, above) }

func allValid(kinds []Kind) bool {
	return !slices.ContainsFunc(kinds, func(k Kind) bool { return !k.Valid() })
}

func (s *Step) valid() bool {
	if s.Link == "" {
		return isName(s.Ref) && allValid(s.To)
	}
	return s.Link.Info().Type == s.Link && (s.Way == Out || s.Way == In || s.Way == Both) && allValid(s.To)
}

// isName says whether a property's name can stand in a statement as it is.
func isName(name string) bool {
	letter := func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
	return name != "" && letter(rune(name[0])) && strings.TrimLeftFunc(name, func(r rune) bool { return letter(r) || r >= '0' && r <= '9' }) == ""
}

func validatePredicate(p Predicate) error {
	switch p := p.(type) {
	case nil:
		return nil
	case And:
		return validateAll(p)
	case Or:
		return validateAll(p)
	case Not:
		if p.Of == nil {
			return invalidf("a plan negates nothing")
		}
		return validatePredicate(p.Of)
	case Compare:
		if !isName(p.Property) || !p.valid() {
			return invalidf("a plan compares %s %q by %q with %T", p.Shape, p.Property, p.Op, p.Value)
		}
		return nil
	case Linked:
		counts := p.Op == OpAtLeast || p.Op == OpAtMost || p.Op == OpIn
		quantifies := p.Quant == Some || p.Quant == None || p.Quant == Every || p.Quant == QuantCount && counts
		if p.Step == nil || !p.Step.valid() || p.Step.OnLink || !quantifies {
			return invalidf("a plan's condition follows a step as none can: %+v", p)
		}
		if p.Via != nil && (p.Step.Link == "" || !aboutLink(p.Via)) {
			return invalidf("a plan asks of a link what none carries: %+v", p.Via)
		}
		if err := validatePredicate(p.Via); err != nil {
			return err
		}
		return validatePredicate(p.Where)
	default:
		return invalidf("a plan holds a condition of type %T", p)
	}
}

// aboutLink says whether a condition asks only what a link can carry: nothing that changes from day to day, and no links.
func aboutLink(p Predicate) bool {
	all := func(conditions []Predicate) bool {
		return !slices.ContainsFunc(conditions, func(q Predicate) bool { return !aboutLink(q) })
	}
	switch p := p.(type) {
	case And:
		return all(p)
	case Or:
		return all(p)
	case Not:
		return aboutLink(p.Of)
	case Compare:
		return p.Shape != ShapeSeries
	}
	return false
}

func validateAll(conditions []Predicate) error {
	for _, p := range conditions {
		if p == nil {
			return invalidf("a plan holds an empty condition")
		}
		if err := validatePredicate(p); err != nil {
			return err
		}
	}
	return nil
}

// valid says whether the comparison means something for the shape of the property, with a value of that type.
func (c Compare) valid() bool {
	switch value := c.Value.(type) {
	case nil:
		return c.Op == OpExists
	case []string:
		if c.Shape == ShapeList {
			return c.Op == OpHasAny || c.Op == OpHasAll
		}
		return c.Op == OpIn
	case string:
		bound := (c.Op == OpAtLeast || c.Op == OpAtMost) && strings.TrimFunc(value, func(r rune) bool { return r < 0x80 }) == ""
		return c.Shape != ShapeList && (bound || c.Op == OpPrefix || c.Op == OpContains)
	case int64, bool:
		return c.Shape == ShapeScalar && (c.Op == OpAtLeast || c.Op == OpAtMost)
	}
	return false
}
