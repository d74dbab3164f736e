// Package hostiletest gives tests a collection in which every text tries to be more than text.
package hostiletest

import (
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
)

// Markup stands at the beginning of each text, and Marker, which a browser would run it by, in nothing else.
const (
	Marker = "gravamenWasHere"
	Markup = `</title></script><script>` + Marker + `()</script>"'><img src=x onerror=` + Marker + `()>{{` + Marker + `}}&lt;b&gt; ]]> ` + "\u202e"
)

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
