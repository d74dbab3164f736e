package graph

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Day is a calendar day as ISO text, such as "2006-01-02"; "" means none.
// Days are those of the proleptic Gregorian calendar, years 0001..9999, so
// that they order as strings do.
type Day string

// ParseDay reads a day written YYYY-MM-DD. Its errors are of kind ErrInvalid;
// the empty text is one of them.
func ParseDay(text string) (Day, error) {
	if len(text) != len(dayShape) || shapeOf(text) != dayShape {
		return "", invalidf("%s is not a day: write YYYY-MM-DD, such as 2023-04-17", quoteExcerpt(text))
	}
	if err := checkDay(text); err != nil {
		return "", invalidf("%s is not a day: %v", quoteExcerpt(text), err)
	}
	return Day(text), nil
}

// Time is midnight UTC at the start of the day. It is the zero time when there
// is no day, and on 0001-01-01.
func (d Day) Time() time.Time {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}

// DaysUntil counts the days from d to other: 1 from a day to the next, negative
// when other is earlier. It is 0 when either is missing.
func (d Day) DaysUntil(other Day) int {
	if d == "" || other == "" {
		return 0
	}
	// Seconds, because a time.Duration ends at 292 years.
	const daySeconds = 24 * 60 * 60
	return int((other.Time().Unix() - d.Time().Unix()) / daySeconds)
}

// DatePrecision is the length of the shortest calendar unit that a date names.
type DatePrecision string

// The precisions, from fine to coarse.
const (
	PrecisionDay     DatePrecision = "DAY"
	PrecisionMonth   DatePrecision = "MONTH"
	PrecisionYear    DatePrecision = "YEAR"
	PrecisionDecade  DatePrecision = "DECADE"
	PrecisionCentury DatePrecision = "CENTURY"
	PrecisionUnknown DatePrecision = "UNKNOWN" // the date itself is unknown
)

// Values is the closed list, from fine to coarse.
func (DatePrecision) Values() []string {
	return values(PrecisionDay, PrecisionMonth, PrecisionYear, PrecisionDecade, PrecisionCentury, PrecisionUnknown)
}

// DateQualifier says how a date is meant by whoever wrote it.
type DateQualifier string

// The qualifiers. EDTF writes the first four; the last two stand beside the
// text, see [FuzzyDate.Qualified].
const (
	QualifierExact       DateQualifier = "EXACT"
	QualifierApproximate DateQualifier = "APPROXIMATE" // ~
	QualifierUncertain   DateQualifier = "UNCERTAIN"   // ?, and % for uncertain and approximate
	QualifierSince       DateQualifier = "SINCE"       // an open end, 2023-04/..
	QualifierAtLatest    DateQualifier = "AT_LATEST"   // "as early as": then, or at any time before
	QualifierAsOf        DateQualifier = "AS_OF"       // so it stood then; nothing is said of other days
)

// Values is the closed list, the first three from the strongest claim to the weakest.
func (DateQualifier) Values() []string {
	return values(QualifierExact, QualifierApproximate, QualifierUncertain, QualifierSince, QualifierAtLatest, QualifierAsOf)
}

// FuzzyDate is a date as precise as its source, kept as the text and as the
// interval of days, both ends included, that the text allows. Dates are compared
// by their intervals. The zero FuzzyDate is not valid; where a comparison meets
// one it counts as unknown.
type FuzzyDate struct {
	EDTF      string        // the text as ParseEDTF returns it: level 1, never empty in a valid date
	Earliest  Day           // first day allowed; "" when open or unknown
	Latest    Day           // last day allowed; "" when open or unknown
	Precision DatePrecision // of an interval, the coarser of its written sides
	Qualifier DateQualifier // of an interval, SINCE if its end is open, else the weakest claim of its sides
}

// Qualified returns the date with a qualifier that EDTF cannot write.
//
// Both keep the interval that is written: AT_LATEST ("as early as") says that the
// true day may lie before it as well, and needs a latest day; AS_OF needs both ends.
// Neither goes on a date that carries the other, and both hide a ~ or ? of the
// text, which keeps it. A qualifier that the date has already changes nothing;
// any other is refused, because it belongs in the text. Errors are of kind
// ErrInvalid.
func (d FuzzyDate) Qualified(q DateQualifier) (FuzzyDate, error) {
	refuse := func(reason string) (FuzzyDate, error) {
		return FuzzyDate{}, invalidf("date %s cannot be %s: %s", quoteExcerpt(d.EDTF), q, reason)
	}
	switch {
	case !slices.Contains(q.Values(), string(q)):
		return FuzzyDate{}, invalidf("%s is not a date qualifier: write AT_LATEST or AS_OF", quoteExcerpt(string(q)))
	case q == d.Qualifier:
		return d, nil
	case q != QualifierAtLatest && q != QualifierAsOf:
		return refuse("write it in the text: 2023 for EXACT, 2023~ for APPROXIMATE, 2023? for UNCERTAIN, 2023/.. for SINCE")
	case d.Qualifier == QualifierAtLatest || d.Qualifier == QualifierAsOf:
		return refuse("it has another qualifier, " + string(d.Qualifier))
	case d.Latest == "":
		return refuse("it has no latest day")
	case q == QualifierAsOf && d.Earliest == "":
		return refuse("it has no earliest day")
	}
	d.Qualifier = q
	return d, nil
}

// Validate reports a field that disagrees with the date's text, or a text that
// ParseEDTF refuses or would return otherwise. AT_LATEST and AS_OF are accepted
// where Qualified grants them. Errors are of kind ErrInvalid.
func (d FuzzyDate) Validate() error {
	want, err := ParseEDTF(d.EDTF)
	if err == nil && (d.Qualifier == QualifierAtLatest || d.Qualifier == QualifierAsOf) {
		want, err = want.Qualified(d.Qualifier)
	}
	if err != nil {
		return err
	}
	for _, field := range []struct{ name, got, want string }{
		{"text", d.EDTF, want.EDTF},
		{"earliest day", string(d.Earliest), string(want.Earliest)},
		{"latest day", string(d.Latest), string(want.Latest)},
		{"precision", string(d.Precision), string(want.Precision)},
		{"qualifier", string(d.Qualifier), string(want.Qualifier)},
	} {
		if field.got != field.want {
			return invalidf("date %s: its %s is %s, but must be %q",
				quoteExcerpt(d.EDTF), field.name, quoteExcerpt(field.got), field.want)
		}
	}
	return nil
}

// Overlaps reports whether some day is allowed by both dates. An open or unknown
// end reaches to infinity.
func (d FuzzyDate) Overlaps(o FuzzyDate) bool {
	return notAfter(d.Earliest, o.Latest) && notAfter(o.Earliest, d.Latest)
}

// Possibly reports whether the date may lie between from and to, both included:
// its interval overlaps that window. "" opens a side of the window; a window that
// ends before it starts holds nothing.
func (d FuzzyDate) Possibly(from, to Day) bool {
	return notAfter(from, to) && notAfter(d.Earliest, to) && notAfter(from, d.Latest)
}

// Certainly reports whether the date must lie between from and to, both included:
// its interval is inside that window. "" opens a side of the window; an interval
// open or unknown at a side is inside only a window that is open there too.
func (d FuzzyDate) Certainly(from, to Day) bool {
	return from <= d.Earliest && (to == "" || d.Latest != "" && d.Latest <= to)
}

// KnownBy reports whether the date may have come by the given day: its earliest
// day is not later. An unknown start counts as come, and so does every date when
// day is "".
func (d FuzzyDate) KnownBy(day Day) bool { return notAfter(d.Earliest, day) }

// Exact reports whether the date is written as one single day without any
// qualification, so that a delay counted from it in days means something.
func (d FuzzyDate) Exact() bool {
	return d.Precision == PrecisionDay && d.Qualifier == QualifierExact && d.Earliest == d.Latest
}

// notAfter reports start ≤ end, where "" is the infinite past as a start and the
// infinite future as an end.
func notAfter(start, end Day) bool { return end == "" || start <= end }

// dayShape is the shape of a Day.
const dayShape = "0000-00-00"

// shapeOf puts a 0 for each ASCII digit of the text, so that forms compare as
// strings.
func shapeOf(text string) string {
	return strings.Map(func(c rune) rune {
		if '0' <= c && c <= '9' {
			return '0'
		}
		return c
	}, text)
}

// checkDay says why a text of dayShape is not a day of the calendar.
func checkDay(text string) error {
	year, month, day := number(text[:4]), number(text[5:7]), number(text[8:])
	switch {
	case year < 1:
		return errYearBound
	case month < 1 || month > 12:
		return fmt.Errorf("month %02d is not in 01..12", month)
	case day < 1:
		return errors.New("day 00 does not exist, days start at 01")
	case day > daysIn(year, month):
		return fmt.Errorf("%s %04d has %d days", time.Month(month), year, daysIn(year, month))
	}
	return nil
}

// number reads ASCII digits, few enough not to overflow.
func number(digits string) int {
	n := 0
	for _, c := range []byte(digits) {
		n = 10*n + int(c-'0')
	}
	return n
}

func daysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// quoteExcerpt quotes at most the first 32 bytes of a refused text for a message.
// It leaves only printable ASCII, which also shows digits of other scripts.
func quoteExcerpt(text string) string {
	const most = 32
	if len(text) <= most {
		return strconv.QuoteToASCII(text)
	}
	end := most
	for end > most-utf8.UTFMax && !utf8.RuneStart(text[end]) {
		end--
	}
	return strconv.QuoteToASCII(text[:end]) + "…"
}
