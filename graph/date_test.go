package graph_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

func TestParseDay(t *testing.T) {
	for _, text := range []string{"2023-04-17", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"} {
		got, err := graph.ParseDay(text)
		if err != nil || string(got) != text {
			t.Errorf("ParseDay(%q) = %q, %v", text, got, err)
		}
	}
	const form = "write YYYY-MM-DD, such as 2023-04-17"
	for _, test := range []struct{ text, reason string }{
		{"2023-02-30", "February 2023 has 28 days"},
		{"2023-02-29", "February 2023 has 28 days"},
		{"2100-02-29", "February 2100 has 28 days"},
		{"2023-13-01", "month 13 is not in 01..12"},
		{"2023-00-01", "month 00 is not in 01..12"},
		{"2023-01-00", "day 00 does not exist, days start at 01"},
		{"2023-01-99", "January 2023 has 31 days"},
		{"0000-01-01", "its year lies outside 0001..9999"},
		{"", form},
		{"2023", form},
		{"2023-04", form},
		{"2023-4-17", form},
		{"2023/04/17", form},
		{"17.04.2023", form},
		{"20230417", form},
		{"2023-04-17T00:00:00Z", form},
		{"2023-04-17~", form},
		{"2023-04-XX", form},
		{"-023-04-17", form},
		{"+023-04-17", form},
		{"20d3-04-17", form},
		{" 2023-04-17", form},
		{"2023-04-17\n", form},
		{"2023-04-1\x00", form},
		{"２０２３-04-17", form},
		{"202３4-17", form},
		{strings.Repeat("2023-04-17", 100000), form},
	} {
		checkRefused(t, test.text, "is not a day: "+test.reason, func() (any, error) { return graph.ParseDay(test.text) })
	}
}

func FuzzParseDay(f *testing.F) {
	for _, text := range []string{"2023-04-17", "2024-02-29", "2023-02-30", "2023-13-01", "0000-01-01", "9999-12-31", "", "2023-04-1\x00", "202３4-17"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		day, err := graph.ParseDay(text)
		known, knownErr := time.Parse(time.DateOnly, text)
		accept := knownErr == nil && known.Year() >= 1
		if accept != (err == nil) {
			t.Fatalf("ParseDay(%q): %v; package time: %v", text, err, knownErr)
		}
		if err != nil {
			checkMessage(t, err)
			return
		}
		if string(day) != text || !day.Time().Equal(known) {
			t.Errorf("ParseDay(%q) = %q at %s", text, day, day.Time())
		}
		d, err := graph.ParseEDTF(text)
		if err != nil || d.Validate() != nil || !d.Exact() || d.Earliest != day {
			t.Errorf("ParseEDTF(%q) = %+v, %v", text, d, err)
		}
	})
}

func TestDayTime(t *testing.T) {
	if got, want := graph.Day("2023-04-17").Time(), time.Date(2023, 4, 17, 0, 0, 0, 0, time.UTC); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := graph.Day("").Time(); !got.IsZero() {
		t.Errorf("no day is at %s", got)
	}
}

func TestDaysUntil(t *testing.T) {
	for _, test := range []struct {
		from, to graph.Day
		days     int
	}{
		{"2023-04-17", "2023-04-17", 0},
		{"2023-04-17", "2023-04-18", 1},
		{"2023-04-18", "2023-04-17", -1},
		{"2024-02-28", "2024-03-01", 2},
		{"2023-03-25", "2023-03-27", 2},
		{"2022-12-31", "2024-01-01", 366},
		{"1969-12-31", "1970-01-01", 1},
		{"0001-01-01", "9999-12-31", 3652058},
		{"", "2023-04-17", 0},
		{"2023-04-17", "", 0},
	} {
		if got := test.from.DaysUntil(test.to); got != test.days {
			t.Errorf("from %q to %q are %d days, want %d", test.from, test.to, got, test.days)
		}
	}
}

func TestDateEnumerations(t *testing.T) {
	if diff := cmp.Diff([]string{"DAY", "MONTH", "YEAR", "DECADE", "CENTURY", "UNKNOWN"}, graph.DatePrecision("").Values()); diff != "" {
		t.Errorf("precisions, -want +got:\n%s", diff)
	}
	if diff := cmp.Diff([]string{"EXACT", "APPROXIMATE", "UNCERTAIN", "SINCE", "AT_LATEST", "AS_OF"}, graph.DateQualifier("").Values()); diff != "" {
		t.Errorf("qualifiers, -want +got:\n%s", diff)
	}
}

// edtf reads a text that the test knows to be valid.
func edtf(t rapid.TB, text string) graph.FuzzyDate {
	t.Helper()
	d, err := graph.ParseEDTF(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestQualified(t *testing.T) {
	for _, test := range []struct {
		text             string
		qualifier        graph.DateQualifier
		earliest, latest graph.Day
	}{
		{"2019", "AT_LATEST", "2019-01-01", "2019-12-31"},
		{"2019-05-01", "AT_LATEST", "2019-05-01", "2019-05-01"},
		{"2019~", "AT_LATEST", "2019-01-01", "2019-12-31"},
		{"2019/2021", "AT_LATEST", "2019-01-01", "2021-12-31"},
		{"/2021", "AT_LATEST", "", "2021-12-31"},
		{"2023-05-24", "AS_OF", "2023-05-24", "2023-05-24"},
		{"2023-05?", "AS_OF", "2023-05-01", "2023-05-31"},
		{"2023", "EXACT", "2023-01-01", "2023-12-31"},
		{"2023/..", "SINCE", "2023-01-01", ""},
	} {
		want := edtf(t, test.text)
		want.Qualifier, want.Earliest, want.Latest = test.qualifier, test.earliest, test.latest
		got, err := edtf(t, test.text).Qualified(test.qualifier)
		if err != nil {
			t.Errorf("%s as %s: %v", test.text, test.qualifier, err)
			continue
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s as %s, -want +got:\n%s", test.text, test.qualifier, diff)
		}
		if err := got.Validate(); err != nil {
			t.Errorf("%s as %s: %v", test.text, test.qualifier, err)
		}
		if again, err := got.Qualified(test.qualifier); err != nil || again != got {
			t.Errorf("%s as %s twice: %+v, %v", test.text, test.qualifier, again, err)
		}
	}
}

func TestQualifiedRefuses(t *testing.T) {
	const inText = "write it in the text: 2023 for EXACT, 2023~ for APPROXIMATE, 2023? for UNCERTAIN, 2023/.. for SINCE"
	for _, test := range []struct {
		text      string
		qualifier graph.DateQualifier
		message   string
	}{
		{"2023-04/..", "AT_LATEST", `date "2023-04/.." cannot be AT_LATEST: it has no latest day`},
		{"2004/", "AT_LATEST", `date "2004/" cannot be AT_LATEST: it has no latest day`},
		{"XXXX", "AT_LATEST", `date "XXXX" cannot be AT_LATEST: it has no latest day`},
		{"2023-04/..", "AS_OF", `date "2023-04/.." cannot be AS_OF: it has no latest day`},
		{"../2023", "AS_OF", `date "../2023" cannot be AS_OF: it has no earliest day`},
		{"XXXX", "AS_OF", `date "XXXX" cannot be AS_OF: it has no latest day`},
		{"2023", "APPROXIMATE", `date "2023" cannot be APPROXIMATE: ` + inText},
		{"2023~", "EXACT", `date "2023~" cannot be EXACT: ` + inText},
		{"2023", "", `"" is not a date qualifier: write AT_LATEST or AS_OF`},
		{"2023", "as_of", `"as_of" is not a date qualifier: write AT_LATEST or AS_OF`},
		{"2023", graph.DateQualifier(strings.Repeat("\x00", 1000)), `"… is not a date qualifier: write AT_LATEST or AS_OF`},
	} {
		d := edtf(t, test.text)
		checkRefused(t, test.text, test.message, func() (any, error) { return d.Qualified(test.qualifier) })
	}
	atLatest, err := edtf(t, "2023").Qualified(graph.QualifierAtLatest)
	if err != nil {
		t.Fatal(err)
	}
	checkRefused(t, "2023", `date "2023" cannot be AS_OF: it has another qualifier, AT_LATEST`, func() (any, error) {
		return atLatest.Qualified(graph.QualifierAsOf)
	})
}

func TestValidate(t *testing.T) {
	good := edtf(t, "2023-04")
	for _, test := range []struct {
		spoil   func(*graph.FuzzyDate)
		message string
	}{
		{func(d *graph.FuzzyDate) { *d = graph.FuzzyDate{} }, `"" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, such as 2023-04-17`},
		{func(d *graph.FuzzyDate) { d.EDTF = "2023-13" }, `"2023-13" is not a date: month 13 is not in 01..12`},
		{func(d *graph.FuzzyDate) { d.EDTF = "2023-05" }, `date "2023-05": its earliest day is "2023-04-01", but must be "2023-05-01"`},
		{func(d *graph.FuzzyDate) { d.EDTF = "2023-04-17T10:30:00Z" }, `date "2023-04-17T10:30:00Z": its text is "2023-04-17T10:30:00Z", but must be "2023-04-17"`},
		{func(d *graph.FuzzyDate) { d.Earliest = "" }, `date "2023-04": its earliest day is "", but must be "2023-04-01"`},
		{func(d *graph.FuzzyDate) { d.Latest = "2023-04-31" }, `date "2023-04": its latest day is "2023-04-31", but must be "2023-04-30"`},
		{func(d *graph.FuzzyDate) { d.Precision = "DAY" }, `date "2023-04": its precision is "DAY", but must be "MONTH"`},
		{func(d *graph.FuzzyDate) { d.Qualifier = "" }, `date "2023-04": its qualifier is "", but must be "EXACT"`},
		{func(d *graph.FuzzyDate) { d.Qualifier = "SINCE" }, `date "2023-04": its qualifier is "SINCE", but must be "EXACT"`},
		{func(d *graph.FuzzyDate) { d.EDTF, d.Qualifier = "2023-04/..", "AS_OF" }, `date "2023-04/.." cannot be AS_OF: it has no latest day`},
		{func(d *graph.FuzzyDate) { d.Latest = graph.Day(strings.Repeat("\xff", 1000)) }, `"…, but must be "2023-04-30"`},
	} {
		d := good
		test.spoil(&d)
		checkRefused(t, d.EDTF, test.message, func() (any, error) { return d, d.Validate() })
	}
}

func TestWindows(t *testing.T) {
	for _, test := range []struct {
		text                string
		from, to            graph.Day
		possibly, certainly bool
	}{
		{"2023-04", "2023-04-01", "2023-04-30", true, true},
		{"2023-04", "2023-04-02", "2023-04-30", true, false},
		{"2023-04", "2023-04-01", "2023-04-29", true, false},
		{"2023-04", "2023-04-17", "2023-04-17", true, false},
		{"2023-04", "2023-04-30", "2023-05-30", true, false},
		{"2023-04", "2023-05-01", "2023-05-30", false, false},
		{"2023-04", "2023-03-01", "2023-03-31", false, false},
		{"2023-04", "", "", true, true},
		{"2023-04", "2023-04-01", "", true, true},
		{"2023-04", "", "2023-04-30", true, true},
		{"2023-04", "", "2023-03-31", false, false},
		{"2023-04", "2023-05-01", "", false, false},
		{"2023-04", "2023-04-20", "2023-04-10", false, false},
		{"2023-04/..", "2030-01-01", "2030-12-31", true, false},
		{"2023-04/..", "2023-01-01", "", true, true},
		{"2023-04/..", "2023-01-01", "9999-12-31", true, false},
		{"2023-04/..", "", "2023-03-31", false, false},
		{"../2023", "0001-01-01", "2023-12-31", true, false},
		{"../2023", "", "2023-12-31", true, true},
		{"../2023", "2024-01-01", "", false, false},
		{"XXXX", "2023-01-01", "2023-12-31", true, false},
		{"XXXX", "", "", true, true},
		{"XXXX", "2023-01-02", "2023-01-01", false, false},
	} {
		d := edtf(t, test.text)
		if got := d.Possibly(test.from, test.to); got != test.possibly {
			t.Errorf("%s possibly in [%s, %s]: %t", test.text, test.from, test.to, got)
		}
		if got := d.Certainly(test.from, test.to); got != test.certainly {
			t.Errorf("%s certainly in [%s, %s]: %t", test.text, test.from, test.to, got)
		}
	}
}

func TestOverlaps(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"2023-04", "2023", true},
		{"2023-04", "2023-05", false},
		{"2023-04/2023-05", "2023-05-31/2023-06", true},
		{"2023-04/..", "2099", true},
		{"2023-04/..", "2022", false},
		{"2023-04/..", "../2023-03", false},
		{"2023-04/..", "../2023-04-01", true},
		{"/2023", "0001", true},
		{"XXXX", "2023", true},
		{"XXXX", "XXXX", true},
	} {
		if got := edtf(t, test.a).Overlaps(edtf(t, test.b)); got != test.want {
			t.Errorf("%s and %s overlap: %t", test.a, test.b, got)
		}
	}
}

func TestKnownBy(t *testing.T) {
	for _, test := range []struct {
		text string
		day  graph.Day
		want bool
	}{
		{"2023-04", "2023-04-01", true},
		{"2023-04", "2023-03-31", false},
		{"2023", "2023-01-01", true},
		{"2023-04/..", "2023-03-31", false},
		{"/2023", "0001-01-01", true},
		{"XXXX", "0001-01-01", true},
		{"2023-04", "", true},
	} {
		if got := edtf(t, test.text).KnownBy(test.day); got != test.want {
			t.Errorf("%s known by %s: %t", test.text, test.day, got)
		}
	}
}

func TestExact(t *testing.T) {
	for text, want := range map[string]bool{
		"2023-04-17": true, "2023-04-17/2023-04-17": true,
		"2023-04-17?": false, "2023-04-17~": false, "2023-04": false, "2023-04-17/2023-04-18": false, "2023/2023-01-01": false,
		"2023-04-17/..": false, "/2023-04-17": false, "XXXX": false,
	} {
		if got := edtf(t, text).Exact(); got != want {
			t.Errorf("%s exact: %t", text, got)
		}
	}
	for _, q := range []graph.DateQualifier{graph.QualifierAtLatest, graph.QualifierAsOf} {
		if d, err := edtf(t, "2023-04-17").Qualified(q); err != nil || d.Exact() {
			t.Errorf("2023-04-17 as %s exact: %t, %v", q, d.Exact(), err)
		}
	}
	if (graph.FuzzyDate{}).Exact() {
		t.Error("the zero date is exact")
	}
}

// anyDay draws days, half of them within a few years so that windows and dates
// meet.
func anyDay() *rapid.Generator[graph.Day] {
	return rapid.Custom(func(t *rapid.T) graph.Day {
		first, last := 1, 9999
		if rapid.Bool().Draw(t, "recent") {
			first, last = 2019, 2024
		}
		year := rapid.IntRange(first, last).Draw(t, "year")
		month := rapid.IntRange(1, 12).Draw(t, "month")
		day := rapid.IntRange(1, 28).Draw(t, "day")
		return graph.Day(fmt.Sprintf("%04d-%02d-%02d", year, month, day))
	})
}

// anyBound draws the side of a window: a day, or "" for an open side.
func anyBound() *rapid.Generator[graph.Day] {
	return rapid.OneOf(anyDay(), anyDay(), anyDay(), rapid.Just(graph.Day("")))
}

func TestWindowProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "date")
		from, to := anyBound().Draw(t, "from"), anyBound().Draw(t, "to")
		possibly, certainly := d.Possibly(from, to), d.Certainly(from, to)
		if certainly && !possibly {
			t.Fatal("certainly and not possibly")
		}
		// Earlier starts and later ends; "" is the widest.
		wideFrom, wideTo := min(from, anyBound().Draw(t, "earlier")), anyBound().Draw(t, "later")
		if wideTo != "" {
			wideTo = max(to, wideTo)
		}
		if to == "" {
			wideTo = ""
		}
		if possibly && !d.Possibly(wideFrom, wideTo) {
			t.Fatalf("not possibly in the wider window [%s, %s]", wideFrom, wideTo)
		}
		if certainly && !d.Certainly(wideFrom, wideTo) {
			t.Fatalf("not certainly in the wider window [%s, %s]", wideFrom, wideTo)
		}
		if !d.Possibly(d.Earliest, d.Latest) || !d.Certainly(d.Earliest, d.Latest) {
			t.Fatal("a date is not within itself")
		}
		// A window of one day is the date of that day.
		if from != "" && d.Possibly(from, from) != d.Overlaps(edtf(t, string(from))) {
			t.Fatalf("Possibly and Overlaps disagree about %s", from)
		}
	})
}

func TestOverlapsIsSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDate().Draw(t, "a"), anyDate().Draw(t, "b")
		if a.Overlaps(b) != b.Overlaps(a) {
			t.Fatal("not symmetric")
		}
		if !a.Overlaps(a) {
			t.Fatal("a date does not overlap itself")
		}
		if a.Certainly(b.Earliest, b.Latest) && !a.Overlaps(b) {
			t.Fatal("inside without overlap")
		}
	})
}

func TestKnownByIsMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, a, b := anyDate().Draw(t, "date"), anyDay().Draw(t, "a"), anyDay().Draw(t, "b")
		if d.KnownBy(min(a, b)) && !d.KnownBy(max(a, b)) {
			t.Fatal("known and then unknown")
		}
		if d.KnownBy(a) != d.Possibly("", a) {
			t.Fatal("KnownBy differs from the window open at its start")
		}
	})
}

func TestDaysUntilAgreesWithTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDay().Draw(t, "a"), anyDay().Draw(t, "b")
		days := a.DaysUntil(b)
		if got := a.Time().AddDate(0, 0, days); !got.Equal(b.Time()) {
			t.Fatalf("%s and %d days is %s", a, days, got)
		}
		if b.DaysUntil(a) != -days {
			t.Fatal("not antisymmetric")
		}
	})
}
