package site

import (
	"bytes"
	"context"
	"errors"
	htmltemplate "html/template"
	"net/http"
	"net/url"
	"strings"
	"text/template"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// view is one page of the explorer, by the first part of its path; see web/src/lib/route.ts. What it tells without being opened is
// made of an answer of the API: a claim is told as one, with who makes it and whether anybody checked it.
type view struct {
	title, about *template.Template // over the answer's `it`; of a page without a question, over nothing
	question     string             // asks for `it`, which is null for what is not held; "" of a page that is of nothing in particular
	variables    func(key string) map[string]any
}

// views are all pages but the first, which is overview.
var views = map[string]*view{
	"search": fixed("Search", "Search names in every script, titles and summaries of public accusations of cyber operations."),
	"accusations": fixed("Accusations", "Public accusations of cyber operations: who says it, against whom, on which evidence, what was answered and who verified it. "+
		"Each is a claim."),
	"graph": fixed("Graph", "Parties, accusations and alleged operations as a graph, and the same as a table."),
	"about": fixed("About", "What is held here, how it is coded, and by which rule verification is computed."),
	"accusation": ofNode("accusation:",
		"Accusation: {{.summary}}",
		"A claim by {{names .accusers}} against {{names .accused}}, stated {{day .stated}}.{{if ne .currency `CURRENT`}} Since then: {{words .currency}}.{{end}} "+
			"Verification: {{words .verification.status}}. {{count .responseCount `answer or noted silence` `answers or noted silences`}} recorded.",
		"... on Accusation { summary stated { edtf } accusers { party { name } } accused { party { name } } currency verification { status } responseCount }"),
	"country": ofNode("country:",
		"{{.name}}",
		"{{count .accusationsMade.totalCount `public accusation` `public accusations`}} by {{.name}} of a cyber operation "+
			"and {{.accusationsReceived.totalCount}} against it are recorded. Each is a claim.",
		"... on Country { name accusationsMade(first: 1) { totalCount } accusationsReceived(first: 1) { totalCount } }"),
	"actor": ofNode("actor:",
		"{{.name}}",
		"{{capital (words .kind)}}. {{count .accusationsMade.totalCount `public accusation` `public accusations`}} by {{.name}} of a cyber operation "+
			"and {{.accusationsReceived.totalCount}} against it are recorded. Each is a claim.",
		"... on Actor { name kind accusationsMade(first: 1) { totalCount } accusationsReceived(first: 1) { totalCount } }"),
	"operation": ofNode("operation:",
		"Alleged operation: {{.name}}",
		"Alleged in {{count .accusations.totalCount `accusation` `accusations`}}, each of which is a claim.{{with .start}} Said to have begun {{day .}}.{{end}}",
		"... on Operation { name start { edtf } accusations(first: 1) { totalCount } }"),
	"publication": ofNode("publication:",
		"{{with .title}}{{.}}{{else}}{{capital (words .kind)}}{{end}}",
		"{{capital (words .kind)}}{{with .by}} by {{names .}}{{end}}{{with .published}}, {{day .}}{{end}}. "+
			"{{count .accusations.totalCount `accusation` `accusations`}} stated in it.",
		"... on Publication { title kind published { edtf } by { name } accusations(first: 1) { totalCount } }"),
	"record": ofNode("",
		"{{capital (kind .__typename)}}{{with or .name .summary .text .description}}: {{.}}{{else}} {{.id}}{{end}}",
		"A record of public accusations of cyber operations: {{.id}}.",
		"id ... on Claim { text } ... on Evidence { description } ... on Response { summary } ... on Accusation { summary } ... on Technique { name } "+
			"... on Country { name } ... on Actor { name } ... on Operation { name } ... on System { name } ... on Service { name } ... on Dataset { name }"),
	"dyad": {
		title: parse("{{.accuser.name}} accusing {{.accused.name}}"),
		about: parse("{{count .accusationCount `public accusation` `public accusations`}} of cyber operations by {{.accuser.name}} against {{.accused.name}}. " +
			"Each is a claim."),
		question: "query Preview($accuser: String!, $accused: String!, $asOf: Date) { it: dyad(accuser: $accuser, accused: $accused, asOf: $asOf) " +
			"{ accuser { name } accused { name } accusationCount } }",
		variables: func(key string) map[string]any {
			accuser, accused, _ := strings.Cut(key, "/")
			return map[string]any{"accuser": accuser, "accused": accused}
		},
	},
}

// fixed is a page that tells the same whatever is held.
func fixed(title, about string) *view { return &view{title: parse(title), about: parse(about)} }

// ofNode is the page of an entity, whose id is the rest of the path behind a prefix.
func ofNode(prefix, title, about, fields string) *view {
	return &view{
		title: parse(title), about: parse(about),
		question:  "query Preview($id: ID!, $asOf: Date) { it: node(id: $id, asOf: $asOf) { __typename " + fields + " } }",
		variables: func(key string) map[string]any { return map[string]any{"id": prefix + key} },
	}
}

// parse reads a template of plain text, which is escaped where it goes into a page.
func parse(text string) *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{
		"names": names, "day": day, "words": words, "count": count, "capital": capital, "kind": kindWords,
	}).Parse(text))
}

// preview is what a page tells without being opened.
type preview struct {
	Title, About, Address, AsOf string
}

var (
	overview = preview{
		Title: "Gravamen: who accused whom of which cyber operation",
		About: "Public accusations of cyber operations: who says it, against whom, on which evidence, what was answered and who verified it. Each is a claim.",
	}
	missing = preview{Title: "No such page · Gravamen", About: "There is nothing at this address."}
)

// head escapes what it is given by where it goes.
var head = htmltemplate.Must(htmltemplate.New("").Parse(`<title>{{.Title}}</title>
		<meta name="description" content="{{.About}}" />
{{- with .Address}}
		<link rel="canonical" href="{{.}}" />
		<meta property="og:url" content="{{.}}" />
{{- end}}
		<meta property="og:type" content="website" />
		<meta property="og:site_name" content="Gravamen" />
		<meta property="og:title" content="{{.Title}}" />
		<meta property="og:description" content="{{.About}}" />
		<meta name="twitter:card" content="summary" />
		<meta name="twitter:title" content="{{.Title}}" />
		<meta name="twitter:description" content="{{.About}}" />`))

// Bounds of a preview, in characters: who shows it cuts it far earlier.
const (
	maxTitle = 200
	maxAbout = 400
)

// page answers every address of the explorer with its one page, whose script reads the address, and with what this address tells
// without the script. What is not there is 404, and the same page, which says so.
func (s *site) page(w http.ResponseWriter, r *http.Request) {
	shown, found := s.preview(r)
	status := http.StatusOK
	if !found {
		status, shown = http.StatusNotFound, missing
	}
	if shown.AsOf != "" {
		shown.About += " As known on " + shown.AsOf + "."
	}
	var page bytes.Buffer
	page.Write(s.before)
	if err := head.Execute(&page, shown); err != nil {
		fail(w, http.StatusInternalServerError, "internal error")
		return
	}
	page.Write(s.after)
	html := newFile(mediaTypes[".html"], page.Bytes())
	if status == http.StatusOK {
		html.send(w, r)
		return
	}
	w.Header().Set("Content-Type", html.mediaType)
	w.WriteHeader(status)
	_, _ = w.Write(html.content) // a client that has gone needs no answer
}

// preview is what an address tells, and whether there is something at it.
func (s *site) preview(r *http.Request) (preview, bool) {
	name, key, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	shown := overview
	if day := r.URL.Query().Get("asOf"); isDay(day) { // what is none is told by the page, and not used
		shown.AsOf = day
	}
	shown.Address = s.base(r) + address(name, key, shown.AsOf)
	if name == "" {
		return shown, true
	}
	v := views[name]
	if v == nil || (key != "") != (v.question != "") {
		return shown, false
	}
	var it map[string]any
	if v.question != "" {
		variables := v.variables(key)
		if shown.AsOf != "" {
			variables["asOf"] = shown.AsOf
		}
		var data struct{ It map[string]any }
		ctx, cancel := context.WithTimeout(r.Context(), s.options.Preview)
		defer cancel()
		err := s.answer(ctx, v.question, variables, &data)
		var refused gqlerror.List
		switch {
		case errors.As(err, &refused) && statusOf(refused) == http.StatusBadRequest:
			return shown, false // it is no id
		case err != nil:
			return shown, true // the page will tell it
		case data.It == nil:
			return shown, false
		}
		it = data.It
	}
	var title, about strings.Builder
	if v.title.Execute(&title, it) != nil || v.about.Execute(&about, it) != nil {
		return shown, true
	}
	shown.Title, shown.About = clip(title.String(), maxTitle)+" · Gravamen", clip(about.String(), maxAbout)
	return shown, true
}

// address is that of a page, as route.ts writes it.
func address(name, key, asOf string) string {
	to := "/" + name
	if key != "" {
		parts := strings.Split(key, "/")
		for i, part := range parts {
			parts[i] = url.PathEscape(part)
		}
		to += "/" + strings.Join(parts, "/")
	}
	if asOf != "" {
		to += "?asOf=" + url.QueryEscape(asOf)
	}
	return to
}

// ownPage are the kinds of entity that have a page of their own; the others are shown by record.
var ownPage = map[string]bool{"accusation": true, "country": true, "actor": true, "operation": true, "publication": true}

// addressOf is the address of the page of an entity.
func addressOf(id, asOf string) string {
	if kind, key, _ := strings.Cut(id, ":"); ownPage[kind] {
		return address(kind, key, asOf)
	}
	return address("record", id, asOf)
}

// clip shortens a text to a number of characters.
func clip(text string, most int) string {
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most-1]) + "…"
}
