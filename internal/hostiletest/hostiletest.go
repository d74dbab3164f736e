// Package hostiletest gives tests a collection in which every text tries to be more than text.
package hostiletest

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
)

// Markup stands at the beginning of each text, and Marker, which a browser would run it by, in nothing else.
const (
	Marker = "gravamenWasHere"
	Markup = `</title></script><script>` + Marker + `()</script>"'><img src=x onerror=` + Marker + `()>{{` + Marker + `}}&lt;b&gt; ]]> ` + "\u200fא "
)

// Legible are characters that stand in honest texts and look strange: ends of lines, marks and joiners of scripts, emoji of several
// characters, and those at the edges of Unicode's blocks.
var Legible = []string{"\t", "\n", "\r\n", "\u200bខ", "ن\u200cه", "क्\u200d", "\u200e", "\u200fא", "\u061c٣", "\u00ad", "\u2060", "\u2028", "👩‍💻", "🏳️‍🌈", "\u00a0", "\ufffc", "\ue000", "\U0010fffd"}

// Illegible are characters that no text may hold, each with what a refusal says of it.
var Illegible = map[string]string{
	"\x00": "U+0000", "\x01": "U+0001", "\b": "U+0008", "\v": "U+000B", "\f": "U+000C", "\x1b": "U+001B", "\x7f": "U+007F", "\u0080": "U+0080", "\u0085": "U+0085", "\u009f": "U+009F",
	"\u202a": "U+202A", "\u202e": "U+202E", "\u2066": "U+2066", "\u2069": "U+2069", "\ufeff": "U+FEFF", "\ufffd": "U+FFFD", "\ufdd0": "U+FDD0", "\uffff": "U+FFFF",
	"\U000e0041": "U+E0041", "\U0010ffff": "U+10FFFF",
}

// Injections are texts that mean something else where a text is put into a language instead of beside it.
var Injections = []string{
	`' OR 1 = 1 //`, `" OR "" = "`, `'}) DETACH DELETE n //`, `"}) DETACH DELETE n RETURN 1 //`, "`) MATCH (n) DETACH DELETE n //", `') CALL db.labels() YIELD label //`,
	`'; MATCH (n) SET n.name = 'x' RETURN n; //`, `x' UNION MATCH (n) RETURN n //`, `$p0`, `${p0}`, `{{7*7}}`, `#{7*7}`, `%s%n%x`, `\u0027 OR 1=1`, `\' OR 1=1`, `\`, `/* x */`, `name:* OR *:*`, `a~9999 AND (`,
	`+ - && || ! ( ) { } [ ] ^ " ~ * ? : \ /`, `(a+)+$`, `../../../../etc/passwd`, `file:///etc/passwd`, `http://169.254.169.254/latest/meta-data`, `javascript:alert(1)`, `<script>alert(1)</script>`,
	`=HYPERLINK("http://example.org")`, `]]>`, `&amp;&#0;`, "line\r\nline", "tab\tand\u2028", `__proto__`, `constructor`, `null`, `true`, `-1`, `1e999`, `NaN`, `0x7fffffff`, `9223372036854775808`,
	"", " ", "💥👩‍💻", "ﷺ", "\u200fشمال\u200e", "e\u0301\u0301\u0301", "ＭＳＳ", "İı", strings.Repeat("x", 10<<10), strings.Repeat("' ", 5000), strings.Repeat("(", 3000), strings.Repeat("國", 3000),
}

// Escaped writes each character of a text as JSON and GraphQL escape it.
func Escaped(text string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(text)) {
		fmt.Fprintf(&b, `\u%04x`, unit)
	}
	return b.String()
}

// Collection is the published collection with Markup before every text that may be any text, and names of 300 characters more.
func Collection(tb testing.TB) []seed.Part {
	tb.Helper()
	parts, err := seed.Collection()
	if err != nil {
		tb.Fatal(err)
	}
	for i := range parts {
		for j := range parts[i].Batch.Documents {
			spoil(&parts[i].Batch.Documents[j])
		}
	}
	return parts
}

// spoil changes each text of a document that it may change: those that hold a word of a list, a day or a code may not.
func spoil(d *graph.Document) {
	try := func(props graph.Props) {
		for name, value := range props {
			text, ok := value.(string)
			if !ok || name == "code" {
				continue
			}
			switch {
			case strings.HasSuffix(name, "url"):
				props[name] = `https://example.org/?"><script>` + Marker + `()</script>#javascript:` + Marker + `()`
			case name == "name":
				props[name] = Markup + text + strings.Repeat(" long", 60)
			default:
				props[name] = Markup + text
			}
			if len(d.Faults()) > 0 {
				props[name] = text
			}
		}
	}
	try(d.Props)
	for _, l := range d.Links {
		try(l.Props)
	}
}
