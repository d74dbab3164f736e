package site

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// entries is how many entries the feed holds at most.
const entries = 50

// questionFeed asks for what was recorded last. An answer passes if an accusation that it answers does.
const questionFeed = `query Feed($accusations: AccusationFilter, $responses: ResponseFilter, $asOf: Date, $first: Int!) {
  accusations(first: $first, where: $accusations, orderBy: {field: RECORDED_AT}, asOf: $asOf) {
    nodes { __typename id recordedAt summary when: stated { edtf } currency verification { status } by: accusers { party { name } } against: accused { party { name } } }
  }
  responses(first: $first, where: $responses, orderBy: {field: RECORDED_AT}, asOf: $asOf) {
    nodes { __typename id recordedAt summary when: on { edtf } kinds by { name } accusations { summary } }
  }
}`

// said is an accusation or an answer, as the feed asks for it.
type said struct {
	Type         string `json:"__typename"`
	ID           string
	RecordedAt   time.Time
	Summary      string
	When         map[string]any
	By           []any
	Against      []any
	Currency     string
	Verification struct{ Status string }
	Kinds        []string
	Accusations  []struct{ Summary string }
}

// feedPage is the answer to questionFeed.
type feedPage struct {
	Accusations, Responses struct{ Nodes []said }
}

// The elements of Atom that are used, RFC 4287.
type (
	atomFeed struct {
		XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		ID       string      `xml:"id"`
		Title    string      `xml:"title"`
		Subtitle string      `xml:"subtitle"`
		Updated  string      `xml:"updated"`
		Author   atomAuthor  `xml:"author"`
		Links    []atomLink  `xml:"link"`
		Entries  []atomEntry `xml:"entry"`
	}
	atomEntry struct {
		ID       string       `xml:"id"`
		Title    string       `xml:"title"`
		Updated  string       `xml:"updated"`
		Category atomCategory `xml:"category"`
		Links    []atomLink   `xml:"link"`
		Content  atomText     `xml:"content"`
	}
	atomAuthor struct {
		Name string `xml:"name"`
	}
	atomLink struct {
		Rel  string `xml:"rel,attr"`
		Type string `xml:"type,attr"`
		Href string `xml:"href,attr"`
	}
	atomCategory struct {
		Term  string `xml:"term,attr"`
		Label string `xml:"label,attr"`
	}
	atomText struct {
		Type string `xml:"type,attr"`
		Text string `xml:",chardata"`
	}
)

// feed answers with the accusations and answers recorded last, as Atom. The parameters are those of the API: `where`, a filter of
// accusations as JSON, which also picks the answers to what it keeps, and `asOf`.
func (s *site) feed(w http.ResponseWriter, r *http.Request) {
	where, asOf, err := readFilter(r.URL.RawQuery)
	if err != nil {
		fail(w, http.StatusBadRequest, err.Error())
		return
	}
	variables := map[string]any{"first": entries}
	if where != nil {
		variables["accusations"] = where
		variables["responses"] = map[string]any{"accusations": map[string]any{"some": where}}
	}
	if asOf != "" {
		variables["asOf"] = asOf
	}
	var page feedPage
	var refused gqlerror.List
	switch err := s.answer(r.Context(), questionFeed, variables, &page); {
	case errors.As(err, &refused):
		fail(w, statusOf(refused), messages(refused))
		return
	case err != nil:
		fail(w, http.StatusInternalServerError, "internal error")
		return
	}
	news := slices.Concat(page.Accusations.Nodes, page.Responses.Nodes)
	slices.SortFunc(news, func(a, b said) int {
		return cmp.Or(b.RecordedAt.Compare(a.RecordedAt), strings.Compare(b.ID, a.ID))
	})
	news = news[:min(len(news), entries)]
	text, err := xml.MarshalIndent(s.atom(r, news, asOf), "", "  ")
	if err != nil {
		fail(w, http.StatusInternalServerError, "internal error")
		return
	}
	if len(news) > 0 {
		w.Header().Set("Last-Modified", news[0].RecordedAt.UTC().Format(http.TimeFormat))
	}
	newFile("application/atom+xml; charset=utf-8", slices.Concat([]byte(xml.Header), text, []byte("\n"))).send(w, r)
}

// readFilter reads the parameters of the feed; where is nil and asOf "" where they are left out.
func readFilter(query string) (where map[string]any, asOf string, err error) {
	values, err := url.ParseQuery(query)
	if err != nil {
		return nil, "", fmt.Errorf("the parameters cannot be read: %w", err)
	}
	for name, given := range values {
		if name != "where" && name != "asOf" {
			return nil, "", fmt.Errorf("there is no parameter %q; there are where and asOf", name)
		}
		if len(given) > 1 {
			return nil, "", fmt.Errorf("%s is given %d times; give it once", name, len(given))
		}
	}
	text := values.Get("where")
	if text == "" {
		return nil, values.Get("asOf"), nil
	}
	if err = decoded(strings.NewReader(text), &where); err == nil && where == nil {
		err = errors.New("it is null")
	}
	if err != nil {
		return nil, "", fmt.Errorf(`where is no JSON object such as {"accuserCountry": {"eq": "CN"}}: %w`, err)
	}
	return where, values.Get("asOf"), nil
}

// messages are what the API says is wrong, one a line.
func messages(errs gqlerror.List) string {
	told := make([]string, len(errs))
	for i, err := range errs {
		told[i] = err.Message
	}
	return strings.Join(told, "\n")
}

// atom is the feed as a document.
func (s *site) atom(r *http.Request, news []said, asOf string) *atomFeed {
	base := s.base(r)
	self := base + "/feed.atom"
	if r.URL.RawQuery != "" {
		self += "?" + r.URL.Query().Encode()
	}
	feed := &atomFeed{
		ID: urn("feed?" + r.URL.Query().Encode()), Title: "Gravamen: new accusations and answers",
		Subtitle: "Public accusations of cyber operations and the answers to them, in the order in which they were recorded. Each accusation is a claim.",
		Updated:  instant(time.Unix(0, 0)), Author: atomAuthor{Name: "Gravamen"},
		Links: []atomLink{{"self", "application/atom+xml", self}, {"alternate", "text/html", base + address("", "", asOf)}},
	}
	if asOf != "" {
		feed.Title += ", as known on " + asOf
	}
	if len(news) > 0 {
		feed.Updated = instant(news[0].RecordedAt)
	}
	for _, n := range news {
		feed.Entries = append(feed.Entries, atomEntry{
			ID: urn(n.ID), Title: clip(n.title(), maxTitle), Updated: instant(n.RecordedAt),
			Category: atomCategory{strings.ToLower(n.Type), n.Type},
			Links:    []atomLink{{"alternate", "text/html", base + addressOf(n.ID, asOf)}},
			Content:  atomText{"text", n.content()},
		})
	}
	return feed
}

func (n *said) title() string {
	if n.Type == "Accusation" {
		return "Accusation: " + n.Summary
	}
	kinds := make([]string, len(n.Kinds))
	for i, kind := range n.Kinds {
		kinds[i] = words(kind)
	}
	return "Answer (" + strings.Join(kinds, ", ") + "): " + n.Summary
}

func (n *said) content() string {
	if n.Type == "Accusation" {
		text := fmt.Sprintf("%s\n\nA claim by %s against %s, stated %s.", n.Summary, names(n.By), names(n.Against), day(n.When))
		if n.Currency != "CURRENT" {
			text += " Since then: " + words(n.Currency) + "."
		}
		return text + " Verification: " + words(n.Verification.Status) + "."
	}
	paragraphs := []string{n.Summary, fmt.Sprintf("An answer by %s, %s.", names(n.By), day(n.When))}
	for _, a := range n.Accusations {
		paragraphs = append(paragraphs, "To the accusation: "+a.Summary)
	}
	return strings.Join(paragraphs, "\n\n")
}

// namespace is that of the names from which the ids of feeds and entries are made.
var namespace = uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://github.com/gravamen/gravamen"))

// urn is a name as an IRI that stays the same wherever and whenever the feed is served.
func urn(name string) string { return uuid.NewSHA1(namespace, []byte(name)).URN() }

func instant(at time.Time) string { return at.UTC().Format(time.RFC3339) }
