package graph

import (
	"slices"
	"strconv"
	"strings"
)

// Dyad is an ordered pair of countries of which the first has accused the second. It is no source fact: Apply writes the node
// beside the accusations that count for the one and against the other, and each of them is linked to it with a Reply. One
// that lost its accusations to a correction is known on no day.
type Dyad struct {
	Entity
	AccuserID string `graph:"accuser"`
	AccusedID string `graph:"accused"`
	ReverseID string `graph:"reverse"` // of the dyad the other way round, which may not exist
}

// NodeKind is KindDyad.
func (*Dyad) NodeKind() Kind { return KindDyad }

// DyadID is the id of the dyad of two countries, by the keys of their ids, which are their codes.
func DyadID(accuser, accused string) string {
	return KindDyad.Prefix() + ":" + accuser + "-" + accused
}

func (c *Country) key() string { return strings.TrimPrefix(c.ID, KindCountry.Prefix()+":") }

func dyadOf(accuser, accused *Country) StoredNode {
	d := &Dyad{
		Entity:    Entity{ID: DyadID(accuser.key(), accused.key())},
		AccuserID: accuser.ID, AccusedID: accused.ID, ReverseID: DyadID(accused.key(), accuser.key()),
	}
	props := encodeNode(d)
	props["id"], props["recordedAt"], props["hash"], props["since"] = d.ID, "", "", ""
	props["sort"] = accuser.key() + "-" + accused.key()
	return StoredNode{Kind: KindDyad, ID: d.ID, Props: props}
}

// sides joins the dyad to its countries.
func (d *Dyad) sides() []Link {
	c := counted{kind: SideOf}
	c.add(d.Accuser())
	c.add(d.Accused())
	return c.links
}

// neverKnown is later than any day that a question can ask as of.
const neverKnown Day = "9999-99-99"

// Reply is carried by IN_DYAD: what the accused side is known to have said to the accusation, day by day.
type Reply struct {
	view
	Answer Series[Answer]
	// Delay is the number of days until the first answer, from the day of that answer on; none where a day is not exact.
	Delay Series[string]
	// Status is where the accusation stands in verification: here too, so that what a dyad sums up is read off its links.
	Status Series[VerificationStatus]
}

// Answer is what the accused side said to an accusation.
type Answer string

// The words of Answer. Saying that one does not comment is no answer.
const (
	AnswerUnknown Answer = "UNKNOWN" // none is recorded, and nobody is recorded to have looked for one
	AnswerNone    Answer = "NONE"    // none was found
	AnswerGiven   Answer = "GIVEN"   // one that does not deny
	AnswerDenied  Answer = "DENIED"
)

// replyTo is what the side of a country is known to have said to an accusation.
func replyTo(a *Accusation, accused *Country) Reply {
	type answer struct {
		day    Day
		on     FuzzyDate
		denies bool
	}
	var answers []answer
	for _, r := range many[*Response](a, "in:TO") {
		theirs := slices.ContainsFunc(r.By(), func(p Party) bool {
			country := speaksFor(p)
			return country != nil && country.ID == accused.ID
		})
		if theirs && slices.ContainsFunc(r.Kinds, func(k ResponseKind) bool { return k != ResponseKindNoComment }) {
			answers = append(answers, answer{r.knownSince(), r.On, slices.Contains(r.Kinds, ResponseKindDenial)})
		}
	}
	slices.SortStableFunc(answers, func(x, y answer) int { return compareDays(x.day, y.day) })
	reply := Reply{Status: Series[VerificationStatus]{Days: a.Verdicts.Days, Values: a.Verdicts.Values}}
	state := AnswerUnknown
	if a.ResponsesSearchedUntil != nil {
		state = AnswerNone
	}
	since := a.knownSince()
	reply.Answer.set(since, state)
	for _, r := range answers {
		switch {
		case r.denies:
			state = AnswerDenied
		case state != AnswerDenied:
			state = AnswerGiven
		}
		reply.Answer.set(max(r.day, since), state)
		if len(reply.Delay.Days) == 0 && a.Stated.Exact() && r.on.Exact() && r.on.Earliest >= a.Stated.Earliest {
			reply.Delay.set(r.day, strconv.Itoa(a.Stated.Earliest.DaysUntil(r.on.Earliest)))
		}
	}
	return reply
}

// dyadLinks joins an accusation to the dyad of each country that it counts for with each that it counts against.
func dyadLinks(a *Accusation, makers, accused counted) (links []Link, dyads []StoredNode) {
	for _, one := range makers.countries {
		for _, other := range accused.countries {
			dyad := dyadOf(one, other)
			dyads = append(dyads, dyad)
			links = append(links, NewLink(InDyad, dyad.ID, replyTo(a, other)))
		}
	}
	return links, dyads
}

// told is the hop that counts the accusations of a dyad, and its tally of all that is read off their links: in one pass,
// whichever of it is asked for.
const told = "Dyad.told"

var byReply = Tally{Key: told, By: []Value{
	{Property: "answer", Shape: ShapeSeries, OnLink: true}, {Property: "delay", Shape: ShapeSeries, OnLink: true}, {Property: "status", Shape: ShapeSeries, OnLink: true},
}}

// The columns of byReply.
const (
	answerColumn = iota
	delayColumn
	statusColumn
)

var operationNumber = Tally{Key: "operations", Number: true, By: []Value{{Property: "id", Shape: ShapeScalar, Step: StepOf("Accusation.operations")}}}

// The hops by which a dyad is measured, by the field of the API. Those of one key become one.
var dyadMeasures = map[string]func() *Hop{
	"Dyad.accusationCount":      func() *Hop { h := counting(); h.Total = true; return h },
	"Dyad.operationCount":       func() *Hop { return counting(operationNumber) },
	"Dyad.first":                func() *Hop { return earliest(members("Dyad.first")) },
	"Dyad.latest":               func() *Hop { h := earliest(members("Dyad.latest")); h.Order.Desc = true; return h },
	"Dyad.byVerification":       func() *Hop { return counting(byReply) },
	"Dyad.denials":              func() *Hop { return counting(byReply) },
	"Dyad.unanswered":           func() *Hop { return counting(byReply) },
	"Dyad.answerUnknown":        func() *Hop { return counting(byReply) },
	"Dyad.medianDaysToResponse": func() *Hop { return counting(byReply) },
}

func members(key string) *Hop {
	step := StepOf("Dyad.accusations")
	return &Hop{Key: key, Step: step, Kinds: step.To}
}

func counting(tallies ...Tally) *Hop {
	h := members(told)
	h.NoRows, h.Tallies = true, tallies
	return h
}

// MeasureOf is a new hop that answers a field of the API which sums up what is linked to the row at hand; nil where the field
// is none of those.
func MeasureOf(field string) *Hop {
	if made := dyadMeasures[field]; made != nil {
		return made()
	}
	return nil
}

// Measure has a hop count what another one of the same key counts, too.
func (h *Hop) Measure(other *Hop) {
	h.Total = h.Total || other.Total
	for _, t := range other.Tallies {
		if !slices.ContainsFunc(h.Tallies, func(there Tally) bool { return there.Key == t.Key }) {
			h.Tallies = append(h.Tallies, t)
		}
	}
}

// Accuser is the country that accuses.
func (d *Dyad) Accuser() *Country { return one[*Country](d, "Dyad.accuser") }

// Accused is the country that is accused.
func (d *Dyad) Accused() *Country { return one[*Country](d, "Dyad.accused") }

// Reverse is the dyad the other way round; nil where nothing is known of one.
func (d *Dyad) Reverse() *Dyad { return one[*Dyad](d, "Dyad.reverse") }

// AccusationCount is the number of accusations.
func (d *Dyad) AccusationCount() int { return d.row.total(told) }

// OperationCount is the number of different operations that they allege.
func (d *Dyad) OperationCount() int {
	n := 0
	if rows := Below(d, told); rows != nil {
		for _, line := range rows.Tallies[operationNumber.Key] {
			n += line.Count
		}
	}
	return n
}

// First is when the first accusation was stated.
func (d *Dyad) First() *FuzzyDate { return d.stated("Dyad.first") }

// Latest is when the last accusation was stated.
func (d *Dyad) Latest() *FuzzyDate { return d.stated("Dyad.latest") }

func (d *Dyad) stated(key string) *FuzzyDate {
	if a := one[*Accusation](d, key); a != nil {
		return &a.Stated
	}
	return nil
}

// ByVerification is how many accusations stand where in verification, in the order of the scale, without those of none.
func (d *Dyad) ByVerification() []VerificationCount { return verificationCounts(d.told(statusColumn)) }

// Denials is the number of accusations that the accused side denied.
func (d *Dyad) Denials() int { return d.told(answerColumn)[string(AnswerDenied)] }

// Unanswered is the number of accusations for which an answer of the accused side was looked for and none found.
func (d *Dyad) Unanswered() int { return d.told(answerColumn)[string(AnswerNone)] }

// AnswerUnknown is the number of accusations for which none is recorded, and nobody is recorded to have looked.
func (d *Dyad) AnswerUnknown() int { return d.told(answerColumn)[string(AnswerUnknown)] }

// MedianDaysToResponse is the median of the days until the first answer of the accused side, over the accusations of which
// both days are exact; nil where there is none.
func (d *Dyad) MedianDaysToResponse() *float64 {
	var days []int
	for text, n := range d.told(delayColumn) {
		if delay, err := strconv.Atoi(text); err == nil {
			days = append(days, slices.Repeat([]int{delay}, n)...)
		}
	}
	if len(days) == 0 {
		return nil
	}
	slices.Sort(days)
	middle := len(days) / 2
	median := float64(days[middle])
	if len(days)%2 == 0 {
		median = float64(days[middle-1]+days[middle]) / 2
	}
	return &median
}

// told sums the accusations by one of the values that are counted together.
func (d *Dyad) told(column int) map[string]int {
	rows := Below(d, told)
	if rows == nil {
		return nil
	}
	return marginal(rows.Tallies[told], column)
}
