package graph

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// maxEDTF bounds the text of a date, in bytes. The longest form in use, a
// date-time with an offset, has 25.
const maxEDTF = 64

var (
	errDateForm  = errors.New("write YYYY, YYYY-MM or YYYY-MM-DD, such as 2023-04-17")
	errTimeForm  = errors.New("a date-time is a full day, T, hh:mm:ss and Z, ±hh, ±hh:mm or nothing: 2023-04-17T10:30:00Z")
	errYearBound = errors.New("its year lies outside 0001..9999")
)

// ParseEDTF reads a date in EDTF, level 1 of ISO 8601-2:2019:
//
//	2023  2023-04  2023-04-17     precision YEAR, MONTH, DAY
//	201X  20XX                    DECADE, CENTURY: the ten or hundred years from 2010 or 2000 on
//	2004-XX  1985-XX-XX           the whole year, YEAR
//	1985-04-XX                    the whole month, MONTH
//	XXXX                          UNKNOWN, both ends ""
//	2023-21 … 2023-24             a season: the whole year, YEAR
//	2023-04-17T10:30:00+02:00     its day, DAY; Z, ±hh and no zone are read too
//	2023?  2023~  2023%           UNCERTAIN, APPROXIMATE, both (UNCERTAIN); after any of the above but XXXX and a time
//	2023-04/2023-06               an interval of two of the above, neither XXXX nor with a time
//	2023-04/..  ../2023           open at one side; an open end is SINCE
//	2023-04/  /2023               unknown at one side
//
// EDTF names no hemisphere, so a season may be any part of its year. It stays in
// that year: December to February is written 2023-12/2024-02.
//
// A date-time is reduced to the calendar day as written, whatever its zone,
// because that is the day its source would name; the EDTF of the result is that
// day. In every other case it is the text itself.
//
// Years are 0001..9999. An interval is refused when even the earliest day of its
// start is after the latest of its end. Errors are of kind ErrInvalid, quote a
// short excerpt and give the reason.
func ParseEDTF(text string) (FuzzyDate, error) {
	d, err := parseEDTF(text)
	if err != nil {
		return FuzzyDate{}, invalidf("%s is not a date: %v", quoteExcerpt(text), err)
	}
	return d, nil
}

func parseEDTF(text string) (FuzzyDate, error) {
	if err := checkCharacters(text); err != nil {
		return FuzzyDate{}, err
	}
	if text == "XXXX" {
		return FuzzyDate{EDTF: text, Precision: PrecisionUnknown, Qualifier: QualifierExact}, nil
	}
	switch sides := strings.Split(text, "/"); len(sides) {
	case 1:
		if date, clock, ok := strings.Cut(text, "T"); ok {
			return parseDateTime(date, clock)
		}
		return parseDate(text)
	case 2:
		return parseInterval(text, sides[0], sides[1])
	default:
		return FuzzyDate{}, errors.New("an interval has two sides and one /, and the parts of a date are joined by -")
	}
}

// checkCharacters refuses what no date of level 1 contains, so that what follows
// meets short ASCII text only.
func checkCharacters(text string) error {
	switch {
	case len(text) > maxEDTF:
		return fmt.Errorf("it has %d bytes, at most %d are read", len(text), maxEDTF)
	case text == "":
		return errDateForm
	case strings.TrimSpace(text) != text:
		return errors.New("white space stands around it")
	}
	for i, c := range text {
		afterDigit := i > 0 && '0' <= text[i-1] && text[i-1] <= '9'
		switch {
		case strings.ContainsRune("0123456789-/.:+TZX?~%", c):
		case c == '[' || c == '{':
			return errors.New("sets are level 2 of EDTF, only level 1 is read")
		case c == 'S' && afterDigit:
			return errors.New("significant digits (S) are level 2 of EDTF, only level 1 is read")
		case c == 'E' && afterDigit:
			return errors.New("exponents (E) are level 2 of EDTF, only level 1 is read")
		case c == 'Y' && strings.HasPrefix(strings.TrimPrefix(shapeOf(text[i+1:]), "-"), "0"):
			return errYearBound
		case c == 'x':
			return errors.New("an unspecified digit is a capital X")
		default:
			return fmt.Errorf("the character %+q at byte %d has no place in it; %w", c, i+1, errDateForm)
		}
	}
	return nil
}

// parseInterval reads both sides of text, which are joined there by a slash.
func parseInterval(text, start, end string) (FuzzyDate, error) {
	first, err := parseSide(start)
	if err != nil {
		return FuzzyDate{}, fmt.Errorf("start of the interval: %w", err)
	}
	last, err := parseSide(end)
	if err != nil {
		return FuzzyDate{}, fmt.Errorf("end of the interval: %w", err)
	}
	d := FuzzyDate{
		EDTF:      text,
		Earliest:  first.Earliest,
		Latest:    last.Latest,
		Precision: later(first.Precision, last.Precision),
		Qualifier: later(first.Qualifier, last.Qualifier),
	}
	if d.Precision == "" {
		return FuzzyDate{}, errors.New("at least one side of an interval is a date; an unknown date is XXXX")
	}
	if !notAfter(d.Earliest, d.Latest) {
		return FuzzyDate{}, fmt.Errorf("it starts on %s, after its end on %s", d.Earliest, d.Latest)
	}
	if end == ".." {
		d.Qualifier = QualifierSince
	}
	return d, nil
}

// parseSide reads one side of an interval. An open or unknown side is the zero date.
func parseSide(text string) (FuzzyDate, error) {
	switch {
	case text == "" || text == "..":
		return FuzzyDate{}, nil
	case text == "XXXX":
		return FuzzyDate{}, errors.New("an unknown side is left empty, as in 2004/")
	case strings.Contains(text, "T"):
		return FuzzyDate{}, errors.New("the sides of an interval have no time of day")
	}
	return parseDate(text)
}

// later returns the one of a and b that comes later in the list of their type;
// "" comes before all.
func later[T interface {
	~string
	Values() []string
}](a, b T) T {
	list := a.Values()
	if slices.Index(list, string(a)) > slices.Index(list, string(b)) {
		return a
	}
	return b
}

// parseDate reads one date without a time of day.
func parseDate(text string) (FuzzyDate, error) {
	d := FuzzyDate{EDTF: text, Qualifier: QualifierExact}
	body := text
	switch text[len(text)-1] {
	case '~':
		body, d.Qualifier = text[:len(text)-1], QualifierApproximate
	case '?', '%':
		body, d.Qualifier = text[:len(text)-1], QualifierUncertain
	}

	switch shapeOf(body) {
	case "0000", "0000-XX", "0000-XX-XX":
		d.Precision = PrecisionYear
	case "000X":
		d.Precision = PrecisionDecade
	case "00XX":
		d.Precision = PrecisionCentury
	case "0000-00-XX":
		d.Precision = PrecisionMonth
	case "0000-00":
		d.Precision = PrecisionMonth
		if part := number(body[5:]); part >= 21 && part <= 24 {
			d.Precision = PrecisionYear
		} else if part >= 25 && part <= 41 {
			return FuzzyDate{}, fmt.Errorf("part %d of a year is level 2 of EDTF, only level 1 is read: seasons are 21..24", part)
		}
	case dayShape:
		d.Precision = PrecisionDay
	default:
		return FuzzyDate{}, formError(body)
	}

	var first, last string
	switch d.Precision {
	case PrecisionDay:
		first, last = body, body
	case PrecisionMonth:
		first = body[:7] + "-01"
	default: // whole years
		first = strings.ReplaceAll(body[:4], "X", "0") + "-01-01"
		last = strings.ReplaceAll(body[:4], "X", "9") + "-12-31"
	}
	if err := checkDay(first); err != nil {
		return FuzzyDate{}, err
	}
	if d.Precision == PrecisionMonth {
		last = fmt.Sprintf("%s-%02d", first[:7], daysIn(number(first[:4]), number(first[5:7])))
	}
	d.Earliest, d.Latest = Day(first), Day(last)
	return d, nil
}

// formError says why no form of level 1 fits a date, given without the qualifier
// at its end.
func formError(body string) error {
	switch {
	case strings.ContainsAny(body, "?~%"):
		return errors.New("? ~ and % stand once, at the end; elsewhere they are level 2 of EDTF, only level 1 is read")
	case body == "XXXX":
		return errors.New("an unknown date, XXXX, stands alone")
	case strings.Contains(body, "X"):
		return errors.New("an X there is level 2 of EDTF, only level 1 is read: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX")
	case strings.Contains(body, ".."):
		return errors.New("two dots stand for a whole side of an interval only: 2023-04/.. or ../2023-04")
	case strings.HasPrefix(shapeOf(body), "-0"):
		return errYearBound
	}
	return errDateForm
}

// parseDateTime reads the day of a date-time, given without the T between its
// parts.
func parseDateTime(date, clock string) (FuzzyDate, error) {
	rest, ok := strings.CutPrefix(shapeOf(clock), "00:00:00")
	zones := []string{"", "Z", "+00", "-00", "+00:00", "-00:00"}
	if !ok || !slices.Contains(zones, rest) || shapeOf(date) != dayShape {
		return FuzzyDate{}, errTimeForm
	}
	zone := strings.TrimLeft(clock[len("hh:mm:ss"):], "Z+-")
	if !withinClock(clock[:len("hh:mm:ss")]) || !withinClock(zone) {
		return FuzzyDate{}, errors.New("hours are 00..23, minutes 00..59, seconds 00..60 (a leap second)")
	}
	return parseDate(date)
}

// withinClock reports whether hh, hh:mm or hh:mm:ss is within a day; no text is.
func withinClock(text string) bool {
	for i, most := range []int{23, 59, 60} {
		if at := 3 * i; at < len(text) && number(text[at:at+2]) > most {
			return false
		}
	}
	return true
}
