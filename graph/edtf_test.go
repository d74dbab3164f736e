package graph_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

// goodDates are dates whose EDTF is the text itself.
var goodDates = []struct {
	text             string
	earliest, latest graph.Day
	precision        graph.DatePrecision
	qualifier        graph.DateQualifier
}{
	// Dates of level 0.
	{"2023-04-17", "2023-04-17", "2023-04-17", "DAY", "EXACT"},
	{"2024-02-29", "2024-02-29", "2024-02-29", "DAY", "EXACT"},
	{"2000-02-29", "2000-02-29", "2000-02-29", "DAY", "EXACT"},
	{"0001-01-01", "0001-01-01", "0001-01-01", "DAY", "EXACT"},
	{"9999-12-31", "9999-12-31", "9999-12-31", "DAY", "EXACT"},
	{"2023-04", "2023-04-01", "2023-04-30", "MONTH", "EXACT"},
	{"2023-02", "2023-02-01", "2023-02-28", "MONTH", "EXACT"},
	{"2024-02", "2024-02-01", "2024-02-29", "MONTH", "EXACT"},
	{"1900-02", "1900-02-01", "1900-02-28", "MONTH", "EXACT"},
	{"9999-12", "9999-12-01", "9999-12-31", "MONTH", "EXACT"},
	{"2023", "2023-01-01", "2023-12-31", "YEAR", "EXACT"},
	{"0001", "0001-01-01", "0001-12-31", "YEAR", "EXACT"},
	{"9999", "9999-01-01", "9999-12-31", "YEAR", "EXACT"},
	// Qualifiers.
	{"1984?", "1984-01-01", "1984-12-31", "YEAR", "UNCERTAIN"},
	{"2004-06~", "2004-06-01", "2004-06-30", "MONTH", "APPROXIMATE"},
	{"2004-06-11%", "2004-06-11", "2004-06-11", "DAY", "UNCERTAIN"},
	{"201X~", "2010-01-01", "2019-12-31", "DECADE", "APPROXIMATE"},
	{"2001-21?", "2001-01-01", "2001-12-31", "YEAR", "UNCERTAIN"},
	// Unspecified digits.
	{"201X", "2010-01-01", "2019-12-31", "DECADE", "EXACT"},
	{"001X", "0010-01-01", "0019-12-31", "DECADE", "EXACT"},
	{"20XX", "2000-01-01", "2099-12-31", "CENTURY", "EXACT"},
	{"99XX", "9900-01-01", "9999-12-31", "CENTURY", "EXACT"},
	{"2004-XX", "2004-01-01", "2004-12-31", "YEAR", "EXACT"},
	{"1985-04-XX", "1985-04-01", "1985-04-30", "MONTH", "EXACT"},
	{"2024-02-XX", "2024-02-01", "2024-02-29", "MONTH", "EXACT"},
	{"1985-XX-XX", "1985-01-01", "1985-12-31", "YEAR", "EXACT"},
	{"XXXX", "", "", "UNKNOWN", "EXACT"},
	// Seasons.
	{"2001-21", "2001-01-01", "2001-12-31", "YEAR", "EXACT"},
	{"2001-22", "2001-01-01", "2001-12-31", "YEAR", "EXACT"},
	{"2001-23", "2001-01-01", "2001-12-31", "YEAR", "EXACT"},
	{"9999-24", "9999-01-01", "9999-12-31", "YEAR", "EXACT"},
	// Intervals.
	{"2023-04/2023-06", "2023-04-01", "2023-06-30", "MONTH", "EXACT"},
	{"1964/2008", "1964-01-01", "2008-12-31", "YEAR", "EXACT"},
	{"2004-02-01/2005", "2004-02-01", "2005-12-31", "YEAR", "EXACT"},
	{"2023-05-20/2023-05", "2023-05-20", "2023-05-31", "MONTH", "EXACT"},
	{"2023-05/2023-05-02", "2023-05-01", "2023-05-02", "MONTH", "EXACT"},
	{"2023/2023-01-01", "2023-01-01", "2023-01-01", "YEAR", "EXACT"},
	{"2023-05-20/2023-05-20", "2023-05-20", "2023-05-20", "DAY", "EXACT"},
	{"201X/2023-05", "2010-01-01", "2023-05-31", "DECADE", "EXACT"},
	{"20XX/2023-05-01", "2000-01-01", "2023-05-01", "CENTURY", "EXACT"},
	{"2004-XX/2006-21", "2004-01-01", "2006-12-31", "YEAR", "EXACT"},
	{"1984~/2004-06", "1984-01-01", "2004-06-30", "YEAR", "APPROXIMATE"},
	{"1984?/2004-06~", "1984-01-01", "2004-06-30", "YEAR", "UNCERTAIN"},
	{"1984~/2004-06%", "1984-01-01", "2004-06-30", "YEAR", "UNCERTAIN"},
	// Open and unknown sides.
	{"2023-04/..", "2023-04-01", "", "MONTH", "SINCE"},
	{"2023-04-17/..", "2023-04-17", "", "DAY", "SINCE"},
	{"2023?/..", "2023-01-01", "", "YEAR", "SINCE"},
	{"../2023", "", "2023-12-31", "YEAR", "EXACT"},
	{"../2023-04~", "", "2023-04-30", "MONTH", "APPROXIMATE"},
	{"2004/", "2004-01-01", "", "YEAR", "EXACT"},
	{"2004-06?/", "2004-06-01", "", "MONTH", "UNCERTAIN"},
	{"/2004", "", "2004-12-31", "YEAR", "EXACT"},
	{"/2004-06-11", "", "2004-06-11", "DAY", "EXACT"},
}

func TestParseEDTF(t *testing.T) {
	for _, test := range goodDates {
		want := graph.FuzzyDate{EDTF: test.text, Earliest: test.earliest, Latest: test.latest, Precision: test.precision, Qualifier: test.qualifier}
		got, err := graph.ParseEDTF(test.text)
		if err != nil {
			t.Errorf("ParseEDTF(%q): %v", test.text, err)
			continue
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("ParseEDTF(%q), -want +got:\n%s", test.text, diff)
		}
		if err := got.Validate(); err != nil {
			t.Errorf("Validate of %q: %v", test.text, err)
		}
	}
}

func TestParseEDTFDateTime(t *testing.T) {
	want := graph.FuzzyDate{EDTF: "2023-04-17", Earliest: "2023-04-17", Latest: "2023-04-17", Precision: "DAY", Qualifier: "EXACT"}
	for _, clock := range []string{
		"T10:30:00", "T10:30:00Z", "T00:00:00Z", "T23:59:60Z", "T23:30:00-05:00", "T00:30:00+14:00", "T10:30:00+02", "T10:30:00-23:59",
	} {
		got, err := graph.ParseEDTF("2023-04-17" + clock)
		if err != nil || got != want {
			t.Errorf("ParseEDTF of 2023-04-17%s = %+v, %v; want %+v", clock, got, err, want)
		}
	}
}

func TestParseEDTFRefuses(t *testing.T) {
	const (
		form    = "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2023-04-17"
		time    = "a date-time is a full day, T, hh:mm:ss and Z, ±hh, ±hh:mm or nothing: 2023-04-17T10:30:00Z"
		clock   = "hours are 00..23, minutes 00..59, seconds 00..60 (a leap second)"
		bound   = "its year lies outside 0001..9999"
		digit   = "an X there is level 2 of EDTF, only level 1 is read: 201X, 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX"
		sign    = "? ~ and % stand once, at the end; elsewhere they are level 2 of EDTF, only level 1 is read"
		dots    = "two dots stand for a whole side of an interval only: 2023-04/.. or ../2023-04"
		sets    = "sets are level 2 of EDTF, only level 1 is read"
		slashes = "an interval has two sides and one /, and the parts of a date are joined by -"
		oneDate = "at least one side of an interval is a date; an unknown date is XXXX"
		noTime  = "the sides of an interval have no time of day"
		noXXXX  = "an unknown side is left empty, as in 2004/"
		spaced  = "white space stands around it"
		small   = "an unspecified digit is a capital X"
	)
	at := func(char string, position int) string {
		return fmt.Sprintf("the character %s at byte %d has no place in it; %s", char, position, form)
	}
	for _, test := range []struct{ text, reason string }{
		// Days that the calendar lacks.
		{"2023-02-30", "February 2023 has 28 days"},
		{"2024-02-30", "February 2024 has 29 days"},
		{"1900-02-29", "February 1900 has 28 days"},
		{"2023-04-31", "April 2023 has 30 days"},
		{"2023-12-32", "December 2023 has 31 days"},
		{"2023-04-00", "day 00 does not exist, days start at 01"},
		{"2023-13", "month 13 is not in 01..12"},
		{"2023-00", "month 00 is not in 01..12"},
		{"2023-20", "month 20 is not in 01..12"},
		{"2023-42", "month 42 is not in 01..12"},
		{"2023-13-01", "month 13 is not in 01..12"},
		{"2023-13-XX", "month 13 is not in 01..12"},
		{"2001-21-05", "month 21 is not in 01..12"},
		{"2001-21-XX", "month 21 is not in 01..12"},
		{"2023-02-30?", "February 2023 has 28 days"},
		// Years out of bounds.
		{"0000", bound},
		{"0000-01-01", bound},
		{"0000-XX", bound},
		{"000X", bound},
		{"00XX", bound},
		{"-1985", bound},
		{"-1985-04", bound},
		{"-1985?", bound},
		{"Y170000002", bound},
		{"Y17E7", bound},
		{"Y-17E7", bound},
		{"-1985/2004", "start of the interval: " + bound},
		// Level 2.
		{"[1667,1668,1670..1672]", sets},
		{"{1960,1961-12}", sets},
		{"[..1984]", sets},
		{"1950S2", "significant digits (S) are level 2 of EDTF, only level 1 is read"},
		{"17E7", "exponents (E) are level 2 of EDTF, only level 1 is read"},
		{"2001-25", "part 25 of a year is level 2 of EDTF, only level 1 is read: seasons are 21..24"},
		{"2001-41", "part 41 of a year is level 2 of EDTF, only level 1 is read: seasons are 21..24"},
		{"?2004", sign},
		{"2004?-06", sign},
		{"2004-~06-11", sign},
		{"2004??", sign},
		{"2004?~", sign},
		{"%", form},
		{"2XXX", digit},
		{"X", digit},
		{"1X99", digit},
		{"X985-04", digit},
		{"198X-04", digit},
		{"20XX-XX", digit},
		{"2004-1X", digit},
		{"1985-XX-05", digit},
		{"1985-04-1X", digit},
		{"XXXX-XX", digit},
		{"XXXX-04-12", digit},
		{"XXXX?", "an unknown date, XXXX, stands alone"},
		{"201x", small},
		{"2004-xx", small},
		{"xxxx", small},
		// Intervals.
		{"2024/2023", "it starts on 2024-01-01, after its end on 2023-12-31"},
		{"2023-05-20/2023-05-19", "it starts on 2023-05-20, after its end on 2023-05-19"},
		{"2023-05/2023-04", "it starts on 2023-05-01, after its end on 2023-04-30"},
		{"/", oneDate},
		{"../..", oneDate},
		{"/..", oneDate},
		{"../", oneDate},
		{"2023/02/03", slashes},
		{"2023-02/03", "end of the interval: " + form},
		{"2023/2024/2025", slashes},
		{"..", dots},
		{"2023..2024", dots},
		{"2023/...", "end of the interval: " + dots},
		{"2023/..?", "end of the interval: " + dots},
		{"2004/?", "end of the interval: " + form},
		{"XXXX/2004", "start of the interval: " + noXXXX},
		{"2004/XXXX", "end of the interval: " + noXXXX},
		{"2004/XXXX?", "end of the interval: an unknown date, XXXX, stands alone"},
		{"2023-02-30/..", "start of the interval: February 2023 has 28 days"},
		{"../2023-13", "end of the interval: month 13 is not in 01..12"},
		{"2023-04-17T10:30:00Z/2024", "start of the interval: " + noTime},
		// Times of day.
		{"2023-04-17T", time},
		{"T10:30:00", time},
		{"2023-04-17T10:30", time},
		{"2023-04-17T103000", time},
		{"2023-04-17T10:30:00.5Z", time},
		{"2023-04-17T10:30:00+0200", time},
		{"2023-04-17T10:30:00ZZ", time},
		{"2023-04-17T10:30:00Z?", time},
		{"2023-04-17?T10:30:00Z", time},
		{"2023-04-17T10:30:00T", time},
		{"2023-04T10:30:00Z", time},
		{"2023-04-XXT10:30:00Z", time},
		{"2023-04-17T24:00:00", clock},
		{"2023-04-17T10:60:00", clock},
		{"2023-04-17T10:30:61", clock},
		{"2023-04-17T10:30:00+24", clock},
		{"2023-04-17T10:30:00-10:60", clock},
		{"2023-02-30T10:30:00Z", "February 2023 has 28 days"},
		{"2023-04-17 10:30:00", at("' '", 11)},
		{"2023-04-17t10:30:00z", at("'t'", 11)},
		// Other notations and noise.
		{"", form},
		{"-", form},
		{"2023-", form},
		{"2023-4-17", form},
		{"2023-04-1", form},
		{"23-04-17", form},
		{"17-04-2023", form},
		{"20230417", form},
		{"202304", form},
		{"12023", form},
		{"2023-107", form},
		{"2023.04.17", form},
		{"2023-04-17-01", form},
		{"2023--04", form},
		{"+2023", form},
		{"2023Z", form},
		{"2023-W16", at("'W'", 6)},
		{"April 2023", at("'A'", 1)},
		{"Spring", at("'S'", 1)},
		{"Easter 2023", at("'E'", 1)},
		{"YYYY-MM-DD", at("'Y'", 1)},
		{"199u", at("'u'", 4)},
		{"2023,2024", at("','", 5)},
		{" 2023", spaced},
		{"2023\n", spaced},
		{"\u00a02023", spaced},
		{"2023\x00", at(`'\x00'`, 5)},
		{"２０２３", at(`'\uff12'`, 1)},
		{"2023\xff", at(`'\ufffd'`, 5)},
		{"2023–04", at(`'\u2013'`, 5)},
		{"2023-04\u202e", at(`'\u202e'`, 8)},
		{strings.Repeat("9", 64), form},
		{strings.Repeat("9", 65), "it has 65 bytes, at most 64 are read"},
		{strings.Repeat("2023/", 200000), "it has 1000000 bytes, at most 64 are read"},
	} {
		checkRefused(t, test.text, "is not a date: "+test.reason, func() (any, error) { return graph.ParseEDTF(test.text) })
	}
}

// checkRefused expects an ErrInvalid whose message is an excerpt of the text
// followed by the rest.
func checkRefused(t *testing.T, text, rest string, deed func() (any, error)) {
	t.Helper()
	got, err := deed()
	if err == nil {
		t.Errorf("%.40q accepted as %+v, want: %s", text, got, rest)
		return
	}
	if !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("%.40q: %v is not ErrInvalid", text, err)
	}
	if !strings.HasSuffix(err.Error(), rest) {
		t.Errorf("%.40q: message %q, want at the end %q", text, err, rest)
	}
	checkMessage(t, err)
}

// checkMessage expects a message that fits a log line whatever was refused.
func checkMessage(tb testing.TB, err error) {
	tb.Helper()
	message := err.Error()
	if len(message) > 400 {
		tb.Errorf("a message of %d bytes: %.400q", len(message), message)
	}
	if i := strings.IndexFunc(message, func(c rune) bool { return c < ' ' || c > '~' && !strings.ContainsRune("…±", c) }); i >= 0 {
		tb.Errorf("message %q has a character to escape at byte %d", message, i)
	}
}

func TestMessageQuotesExcerpt(t *testing.T) {
	for text, want := range map[string]string{
		"2023-02-30":                  `"2023-02-30" is not a date: `,
		"a\x00\x1b[31m\n\"b":          `"a\x00\x1b[31m\n\"b" is not a date: `,
		strings.Repeat("a", 32):       `"` + strings.Repeat("a", 32) + `" is not a date: `,
		strings.Repeat("a", 100):      `"` + strings.Repeat("a", 32) + `"… is not a date: `,
		"a" + strings.Repeat("ü", 50): `"a` + strings.Repeat(`\u00fc`, 15) + `"… is not a date: `,
		strings.Repeat("\xff", 100):   `"` + strings.Repeat(`\xff`, 32) + `"… is not a date: `,
		strings.Repeat("\x80", 1000):  `"` + strings.Repeat(`\x80`, 28) + `"… is not a date: `,
	} {
		_, err := graph.ParseEDTF(text)
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("ParseEDTF(%.40q): %v, want at the start %s", text, err, want)
		}
	}
}

// level1 draws texts that ParseEDTF accepts, with every construct of level 1.
func level1() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		for {
			text := level1Date(t)
			if rapid.Bool().Draw(t, "interval") {
				side := func(label string) string {
					if known := rapid.IntRange(0, 3).Draw(t, label); known < 2 {
						return []string{"", ".."}[known]
					}
					return level1Date(t)
				}
				text = side("start") + "/" + side("end")
			}
			if _, err := graph.ParseEDTF(text); err == nil {
				return text
			}
			if !strings.Contains(text, "/") {
				t.Fatalf("%q refused", text)
			}
		}
	})
}

func level1Date(t *rapid.T) string {
	day := anyDay().Draw(t, "day")
	form := rapid.SampledFrom([]string{"0000-00-00", "0000-00", "0000", "000X", "00XX", "0000-XX", "0000-00-XX", "0000-XX-XX", "season"}).Draw(t, "form")
	sign := rapid.SampledFrom([]string{"", "", "?", "~", "%"}).Draw(t, "sign")
	if form == "season" {
		return string(day[:4]) + "-2" + rapid.SampledFrom([]string{"1", "2", "3", "4"}).Draw(t, "season") + sign
	}
	text := []byte(form)
	for i, c := range text {
		if c == '0' {
			text[i] = day[i]
		}
	}
	// The first decade and century hold the year 0.
	if strings.HasPrefix(string(text), "000X") || strings.HasPrefix(string(text), "00XX") {
		return "201X" + sign
	}
	return string(text) + sign
}

// anyDate draws valid dates, some with a qualifier that EDTF cannot write.
func anyDate() *rapid.Generator[graph.FuzzyDate] {
	return rapid.Custom(func(t *rapid.T) graph.FuzzyDate {
		text := "XXXX"
		if rapid.IntRange(0, 20).Draw(t, "known") > 0 {
			text = level1().Draw(t, "text")
		}
		d := edtf(t, text)
		q := rapid.SampledFrom([]graph.DateQualifier{"", graph.QualifierAtLatest, graph.QualifierAsOf}).Draw(t, "qualifier")
		if qualified, err := d.Qualified(q); err == nil {
			return qualified
		}
		return d
	})
}

func TestDatesAgreeWithTheirText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "date")
		if err := d.Validate(); err != nil {
			t.Fatalf("%+v: %v", d, err)
		}
		again, err := graph.ParseEDTF(d.EDTF)
		if err != nil || again.EDTF != d.EDTF {
			t.Fatalf("%q read again is %q, %v", d.EDTF, again.EDTF, err)
		}
		if d.Earliest != "" && d.Latest != "" && d.Earliest > d.Latest {
			t.Fatalf("%q ends on %s, before it starts on %s", d.EDTF, d.Latest, d.Earliest)
		}
		for _, day := range []graph.Day{d.Earliest, d.Latest} {
			if _, err := graph.ParseDay(string(day)); day != "" && err != nil {
				t.Fatalf("%q: %v", d.EDTF, err)
			}
		}
	})
}

func FuzzParseEDTF(f *testing.F) {
	for _, test := range goodDates {
		f.Add(test.text)
	}
	for _, text := range []string{
		"2023-04-17T10:30:00Z", "2023-04-17T23:59:60+14:00", "2023-02-30", "Y17E7", "-1985", "[1667,1668]", "1950S2", "2004?-06", "1X99",
		"2023/02/03", "../..", "201x", "\x00", "２０２３", strings.Repeat("\xff", 70),
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := graph.ParseEDTF(text)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) || d != (graph.FuzzyDate{}) {
				t.Errorf("%q: %+v, %v", text, d, err)
			}
			checkMessage(t, err)
			return
		}
		if err := d.Validate(); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if d.EDTF != text && !strings.HasPrefix(text, d.EDTF+"T") {
			t.Errorf("%q became %q", text, d.EDTF)
		}
		for _, q := range []graph.DateQualifier{graph.QualifierAtLatest, graph.QualifierAsOf} {
			qualified, err := d.Qualified(q)
			if err != nil {
				checkMessage(t, err)
			} else if err := qualified.Validate(); err != nil {
				t.Errorf("%q as %s: %v", text, q, err)
			}
		}
	})
}
