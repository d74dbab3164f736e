package site_test

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/hostiletest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/internal/site"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/web"
)

const ntsc = "/accusation/cn-mss-ntsc-2025"

// handler is the server over a store of parts.
func handler(parts []seed.Part, options site.Options) (http.Handler, error) {
	store := memstore.New()
	for i := range parts {
		if _, err := store.Apply(context.Background(), &parts[i].Batch); err != nil {
			return nil, err
		}
	}
	return over(store, options), nil
}

func over(store graph.Store, options site.Options) http.Handler {
	return server.New(store, server.Limits{Site: options}, slog.New(slog.DiscardHandler)).Handler()
}

// published is the server over the published collection.
var published = sync.OnceValues(func() (http.Handler, error) {
	parts, err := seed.Collection()
	if err != nil {
		return nil, err
	}
	return handler(parts, site.Options{})
})

func collection(t *testing.T) http.Handler {
	t.Helper()
	h, err := published()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// request sends a request; headers are pairs of name and value.
func request(t *testing.T, h http.Handler, method, target string, headers ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, target, http.NoBody)
	r.Host = "gravamen.test"
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func get(t *testing.T, h http.Handler, target string) *httptest.ResponseRecorder {
	t.Helper()
	return request(t, h, http.MethodGet, target)
}

// addresses are one of each page, with what its preview must tell.
var addresses = []struct {
	target, title, about string
}{
	{"/", "Gravamen: who accused whom", "Each is a claim."},
	{"/search?text=time", "Search", ""},
	{"/accusations", "Accusations", "Each is a claim."},
	{"/graph", "Graph", ""},
	{"/about", "About", ""},
	{
		ntsc, "Accusation: China's Ministry of State Security says that",
		"A claim by Ministry of State Security against National Security Agency and United States, stated on 2025-10-19. Verification: not assessed.",
	},
	{ntsc + "?asOf=2025-10-19", "Accusation: China's", "5 answers or noted silences recorded. As known on 2025-10-19."},
	{"/country/CN", "China", " public accusations by China of a cyber operation and "},
	{"/actor/cn-mss", "Ministry of State Security", "State agency. "},
	{"/operation/cn-mss-ntsc-2025", "Alleged operation: Alleged", "Said to have begun in 2022-03."},
	{"/publication/supremacy-78800", "Beijing Alleges Extensive Cyber Espionage Campaign", "News article. 1 accusation stated in it."},
	{"/dyad/CN/US", "China accusing United States", "Each is a claim."},
	{"/record/response:cn-mss-ntsc-2025-nsa", "Response: A spokesperson", "response:cn-mss-ntsc-2025-nsa"},
	{"/record/technique:T1583.003", "Technique: ", ""},
}

// shown is what a page tells without its script.
type shown struct {
	title string
	meta  map[string]string // by name or property
	links map[string]string // by rel
	tags  map[string]int
}

func read(t *testing.T, page string) shown {
	t.Helper()
	document, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	out := shown{meta: map[string]string{}, links: map[string]string{}, tags: map[string]int{}}
	for n := range document.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		out.tags[n.Data]++
		attributes := map[string]string{}
		for _, a := range n.Attr {
			attributes[a.Key] = a.Val
			if strings.HasPrefix(a.Key, "on") || a.Key == "style" {
				out.tags["inline "+a.Key]++
			}
		}
		switch n.Data {
		case "title":
			out.title = n.FirstChild.Data
		case "meta":
			out.meta[attributes["name"]+attributes["property"]] = attributes["content"]
		case "link":
			out.links[attributes["rel"]] = attributes["href"]
		}
	}
	return out
}

func TestPreviews(t *testing.T) {
	h := collection(t)
	for _, c := range addresses {
		t.Run(c.target, func(t *testing.T) {
			w := get(t, h, c.target)
			if w.Code != http.StatusOK {
				t.Fatalf("status %d", w.Code)
			}
			page := read(t, w.Body.String())
			if !strings.HasPrefix(page.title, c.title) || !strings.HasSuffix(page.title, "Gravamen") && c.target != "/" {
				t.Errorf("title %q", page.title)
			}
			if about := page.meta["description"]; !strings.Contains(about, c.about) || strings.Contains(about, "<no value>") || strings.Contains(page.title, "<no value>") {
				t.Errorf("description %q", about)
			}
			if page.meta["og:title"] != page.title || page.meta["og:description"] != page.meta["description"] || page.meta["twitter:card"] != "summary" {
				t.Errorf("meta %v", page.meta)
			}
			want := "http://gravamen.test" + strings.Replace(c.target, "?text=time", "", 1)
			if page.links["canonical"] != want || page.meta["og:url"] != want {
				t.Errorf("canonical %q, og:url %q; want %q", page.links["canonical"], page.meta["og:url"], want)
			}
		})
	}
}

// What has been taken back is told so.
func TestPreviewOfWithdrawn(t *testing.T) {
	h := collection(t)
	body := `{"query":"{ accusations(first: 1, where: {currency: {in: [WITHDRAWN, PARTLY_WITHDRAWN, CHARGES_DISMISSED]}}) { nodes { id currency } } }"}`
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var answer struct {
		Data struct {
			Accusations struct {
				Nodes []struct{ ID, Currency string }
			}
		}
	}
	if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || len(answer.Data.Accusations.Nodes) == 0 {
		t.Fatalf("%v: %s", err, w.Body)
	}
	node := answer.Data.Accusations.Nodes[0]
	page := read(t, get(t, h, "/"+strings.Replace(node.ID, ":", "/", 1)).Body.String())
	if want := "Since then: " + strings.ToLower(strings.ReplaceAll(node.Currency, "_", " ")); !strings.Contains(page.meta["description"], want) {
		t.Errorf("%q lacks %q", page.meta["description"], want)
	}
}

func TestNotFound(t *testing.T) {
	h := collection(t)
	for _, target := range []string{
		"/nowhere", "/accusation", "/accusation/", "/accusation/none", "/country/ZZ", "/country/cn", "/actor/none", "/operation/none",
		"/publication/none", "/record/none", "/record/response:none", "/dyad/CN", "/dyad/CN/ZZ", "/dyad/ZZ/CN", "/accusation/%F0%9F%98%80", "/accusation/a%00b",
		"/accusation/%ff", "/accusation/" + strings.Repeat("x", 300), "/search/more", "/index.html", "/graphiql/index.html", "/graphiql/none", "/assets", "/assets/",
		"/assets/none.js", "/overview", "/..%2f..%2fgo.mod", "/assets/..%2f..%2fweb.go", "/%5c..%5cgo.mod",
		ntsc + "?asOf=2001-01-01", // before it was stated
	} {
		w := get(t, h, target)
		if w.Code == http.StatusMovedPermanently { // the address is cleaned of dots first
			w = get(t, h, w.Header().Get("Location"))
		}
		if w.Code != http.StatusNotFound || !strings.Contains(w.Body.String(), `<div id="app">`) {
			t.Errorf("%s: %d %.100s", target, w.Code, w.Body)
		}
	}
	for target, want := range map[string]int{"/": 405, "/feed.atom": 405, "/assets/index.js": 405} {
		if w := request(t, h, http.MethodPost, target); w.Code != want || !strings.Contains(w.Header().Get("Allow"), "GET") {
			t.Errorf("POST %s: %d, Allow %q", target, w.Code, w.Header().Get("Allow"))
		}
	}
}

// A day that is none is told by the page; the preview is that of all that is known.
func TestBadDay(t *testing.T) {
	page := read(t, get(t, collection(t), ntsc+"?asOf=2025-02-30").Body.String())
	if strings.Contains(page.links["canonical"], "asOf") || !strings.HasPrefix(page.title, "Accusation: ") {
		t.Errorf("%+v", page)
	}
}

func TestHeaders(t *testing.T) {
	h := collection(t)
	targets := []string{"/nowhere", "/feed.atom", "/feed.atom?where=1", "/robots.txt", "/sitemap.xml", "/favicon.ico", "/graphiql"}
	for _, c := range addresses {
		targets = append(targets, c.target)
	}
	err := fs.WalkDir(web.Files(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && filepath.Ext(name) != ".html" {
			targets = append(targets, "/"+name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(targets) < 30 {
		t.Fatalf("only %d addresses", len(targets))
	}
	for _, target := range targets {
		w := get(t, h, target)
		header := w.Header()
		policy := header.Get("Content-Security-Policy")
		for _, want := range []string{
			"default-src 'none'", "script-src 'self'", "connect-src 'self'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
		} {
			if !strings.Contains(policy+";", want+";") {
				t.Errorf("%s: the policy %q lacks %s", target, policy, want)
			}
		}
		if inline := strings.Contains(policy, "unsafe"); inline != strings.HasPrefix(target, "/graphiql") {
			t.Errorf("%s: the policy is %q", target, policy)
		}
		for name, want := range map[string]string{
			"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin", "Cache-Control": "no-cache",
		} {
			if header.Get(name) != want {
				t.Errorf("%s: %s is %q", target, name, header.Get(name))
			}
		}
		if header.Get("Content-Type") == "application/octet-stream" || header.Get("Permissions-Policy") == "" {
			t.Errorf("%s: %v", target, header)
		}
		if w.Code != http.StatusOK {
			continue
		}
		if again := request(t, h, http.MethodGet, target, "If-None-Match", header.Get("ETag")); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s: %d to who has %s", target, again.Code, header.Get("ETag"))
		}
		if head := request(t, h, http.MethodHead, target); head.Code != http.StatusOK || head.Body.Len() > 0 || head.Header().Get("ETag") != header.Get("ETag") {
			t.Errorf("HEAD %s: %d, %d bytes", target, head.Code, head.Body.Len())
		}
	}
}

func TestCompression(t *testing.T) {
	w := request(t, collection(t), http.MethodGet, "/assets/index.js", "Accept-Encoding", "gzip")
	if w.Header().Get("Content-Encoding") != "gzip" || !strings.Contains(w.Header().Get("Vary"), "Accept-Encoding") {
		t.Errorf("%v", w.Header())
	}
}

// Whatever a text holds, a page has the elements that it has, and a feed is a feed.
func TestHostileTexts(t *testing.T) {
	plain := collection(t)
	h, err := handler(hostiletest.Collection(t), site.Options{})
	if err != nil {
		t.Fatal(err)
	}
	spoiled := 0
	for _, c := range addresses {
		want, w := read(t, get(t, plain, c.target).Body.String()), get(t, h, c.target)
		got := read(t, w.Body.String())
		if w.Code != http.StatusOK {
			t.Errorf("%s: %d", c.target, w.Code)
		}
		if diff := cmp.Diff(want.tags, got.tags); diff != "" {
			t.Errorf("%s: other elements (-plain +hostile):\n%s", c.target, diff)
		}
		if strings.Contains(got.title+got.meta["description"], hostiletest.Marker) {
			spoiled++
		}
		if title := []rune(got.title); len(title) > 220 {
			t.Errorf("%s: a title of %d characters", c.target, len(title))
		}
	}
	if spoiled < 8 {
		t.Errorf("only %d previews hold a hostile text", spoiled)
	}
	feed := readFeed(t, get(t, h, "/feed.atom"))
	if !strings.Contains(feed.Entries[0].Title+feed.Entries[0].Content.Text, hostiletest.Marker) || feed.Entries[0].Content.Type != "text" {
		t.Errorf("%+v", feed.Entries[0])
	}
}

// failing is a store that does not answer in time, or not at all.
type failing struct {
	graph.Store
	err error
}

func (f failing) Query(ctx context.Context, _ *graph.Plan) (*graph.Tree, error) {
	if f.err != nil {
		return nil, f.err
	}
	<-ctx.Done()
	return nil, ctx.Err()
}

// A store that fails takes the preview, and not the page.
func TestStoreFails(t *testing.T) {
	for name, store := range map[string]graph.Store{
		"unavailable": failing{Store: memstore.New(), err: graph.Unavailable(errors.New("gone"), "the database does not answer")},
		"broken":      failing{Store: memstore.New(), err: errors.New("a fault")},
		"silent":      failing{Store: memstore.New()},
	} {
		t.Run(name, func(t *testing.T) {
			h := over(store, site.Options{Preview: 50 * time.Millisecond})
			w := get(t, h, ntsc)
			page := read(t, w.Body.String())
			if w.Code != http.StatusOK || !strings.HasPrefix(page.title, "Gravamen: ") || page.links["canonical"] != "http://gravamen.test"+ntsc {
				t.Errorf("%d %+v", w.Code, page)
			}
			if name == "silent" {
				return // the feed waits as long as the API does
			}
			want := map[string]int{"unavailable": 503, "broken": 500}[name]
			if w := get(t, h, "/feed.atom"); w.Code != want || strings.Contains(w.Body.String(), "a fault") {
				t.Errorf("the feed: %d %s", w.Code, w.Body)
			}
		})
	}
}

func TestPublicURL(t *testing.T) {
	h := over(memstore.New(), site.Options{PublicURL: "https://example.org/"})
	if page := read(t, get(t, h, "/about").Body.String()); page.links["canonical"] != "https://example.org/about" {
		t.Errorf("%v", page.links)
	}
	if text := get(t, h, "/robots.txt").Body.String(); !strings.HasSuffix(text, "Sitemap: https://example.org/sitemap.xml\n") {
		t.Error(text)
	}
	// A host is what a client makes it: it may be nonsense, and no more than that.
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/about", http.NoBody)
	r.Host = `x"><script>alert(1)</script>`
	w := httptest.NewRecorder()
	over(memstore.New(), site.Options{}).ServeHTTP(w, r)
	if page := read(t, w.Body.String()); page.tags["script"] != 1 {
		t.Errorf("%v", page.tags)
	}
}

func TestSitemap(t *testing.T) {
	w := get(t, collection(t), "/sitemap.xml")
	var list struct {
		URLs []struct {
			Loc string `xml:"loc"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal(w.Body.Bytes(), &list); err != nil || len(list.URLs) != 205 {
		t.Fatalf("%v, %d addresses", err, len(list.URLs))
	}
	h := collection(t)
	for _, u := range list.URLs[:20] {
		if w := get(t, h, strings.TrimPrefix(u.Loc, "http://gravamen.test")); w.Code != http.StatusOK {
			t.Errorf("%s: %d", u.Loc, w.Code)
		}
	}
}

// feed is what a reader takes from a feed.
type feed struct {
	XMLName xml.Name  `xml:"http://www.w3.org/2005/Atom feed"`
	ID      string    `xml:"id"`
	Title   string    `xml:"title"`
	Updated time.Time `xml:"updated"`
	Author  struct {
		Name string `xml:"name"`
	} `xml:"author"`
	Links   []link `xml:"link"`
	Entries []struct {
		ID       string    `xml:"id"`
		Title    string    `xml:"title"`
		Updated  time.Time `xml:"updated"`
		Links    []link    `xml:"link"`
		Category struct {
			Term string `xml:"term,attr"`
		} `xml:"category"`
		Content struct {
			Type string `xml:"type,attr"`
			Text string `xml:",chardata"`
		} `xml:"content"`
	} `xml:"entry"`
}

type link struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
}

var urn = regexp.MustCompile(`^urn:uuid:[0-9a-f-]{36}$`)

// readFeed reads a feed and holds it to what RFC 4287 asks: one id, title, and updated each, an author, an alternate link for what has
// one, no id twice, the feed as new as its newest entry.
func readFeed(t *testing.T, w *httptest.ResponseRecorder) feed {
	t.Helper()
	if w.Code != http.StatusOK || w.Header().Get("Content-Type") != "application/atom+xml; charset=utf-8" {
		t.Fatalf("%d %s %s", w.Code, w.Header().Get("Content-Type"), w.Body)
	}
	var f feed
	if err := xml.Unmarshal(w.Body.Bytes(), &f); err != nil {
		t.Fatal(err)
	}
	if !urn.MatchString(f.ID) || f.Title == "" || f.Updated.IsZero() || f.Author.Name == "" || len(f.Links) != 2 || f.Links[0].Rel != "self" {
		t.Errorf("%+v", f)
	}
	seen := map[string]bool{}
	last := f.Updated
	for _, e := range f.Entries {
		if !urn.MatchString(e.ID) || seen[e.ID] || e.Title == "" || e.Content.Text == "" || len(e.Links) != 1 || e.Links[0].Rel != "alternate" {
			t.Errorf("%+v", e)
		}
		if e.Updated.After(last) {
			t.Errorf("%s comes after what is older", e.Updated)
		}
		seen[e.ID], last = true, e.Updated
	}
	if len(f.Entries) > 0 && !f.Updated.Equal(f.Entries[0].Updated) {
		t.Errorf("updated %s, its newest entry %s", f.Updated, f.Entries[0].Updated)
	}
	return f
}

func TestFeed(t *testing.T) {
	h := collection(t)
	all := readFeed(t, get(t, h, "/feed.atom"))
	kinds := map[string]int{}
	for _, e := range all.Entries {
		kinds[e.Category.Term]++
		if w := get(t, h, strings.TrimPrefix(e.Links[0].Href, "http://gravamen.test")); w.Code != http.StatusOK {
			t.Errorf("%s: %d", e.Links[0].Href, w.Code)
		}
	}
	if len(all.Entries) != 50 {
		t.Errorf("%d entries", len(all.Entries))
	}
	chosen := "/feed.atom?asOf=2025-10-20&where=" + url.QueryEscape(`{"ids":["accusation:cn-mss-ntsc-2025"]}`)
	w := get(t, h, chosen)
	one := readFeed(t, w)
	kinds = map[string]int{}
	for _, e := range one.Entries {
		kinds[e.Category.Term]++
		if !strings.HasSuffix(e.Links[0].Href, "?asOf=2025-10-20") {
			t.Error(e.Links)
		}
	}
	// Of the day after it, without the answer of 22 October.
	if kinds["accusation"] != 1 || kinds["response"] < 1 || strings.Contains(w.Body.String(), "Recorded Future News") {
		t.Errorf("%v", kinds)
	}
	if one.ID == all.ID || one.ID != readFeed(t, get(t, h, chosen)).ID {
		t.Errorf("the feeds' ids: %s, %s", all.ID, one.ID)
	}
	for _, e := range one.Entries {
		if e.Category.Term == "accusation" && !strings.Contains(e.Content.Text, "A claim by Ministry of State Security against National Security Agency and United States, stated on 2025-10-19. Verification: not assessed.") {
			t.Error(e.Content.Text)
		}
	}
	if at := w.Header().Get("Last-Modified"); at != one.Updated.UTC().Format(http.TimeFormat) {
		t.Errorf("Last-Modified %q, updated %s", at, one.Updated)
	}
	if empty := readFeed(t, get(t, h, "/feed.atom?where="+url.QueryEscape(`{"ids":[]}`))); len(empty.Entries) != 0 {
		t.Errorf("%d entries pass a filter that nothing passes", len(empty.Entries))
	}
}

// What comes later comes first.
func TestFeedOrder(t *testing.T) {
	parts, err := seed.Collection()
	if err != nil {
		t.Fatal(err)
	}
	const later = "accusation:cn-mss-ntsc-2025"
	for i := range parts {
		if parts[i].Name == strings.TrimPrefix(later, "accusation:") {
			parts[i].Batch.At = parts[i].Batch.At.Add(time.Hour)
		}
	}
	h, err := handler(parts, site.Options{})
	if err != nil {
		t.Fatal(err)
	}
	f := readFeed(t, get(t, h, "/feed.atom"))
	if !f.Updated.After(f.Entries[len(f.Entries)-1].Updated) || !strings.Contains(f.Entries[0].Links[0].Href, "cn-mss-ntsc-2025") {
		t.Errorf("%s: %+v", f.Updated, f.Entries[0])
	}
}

func TestFeedRefuses(t *testing.T) {
	h := collection(t)
	for query, want := range map[string]string{
		"where=%7B":      `where is no JSON object such as {"accuserCountry": {"eq": "CN"}}`,
		"where=[]":       "where is no JSON object",
		"where=null":     "where is no JSON object",
		"where={}{}":     "something follows",
		"were={}":        `there is no parameter "were"; there are where and asOf`,
		"where=&where=":  "given 2 times",
		"asOf=yesterday": "yesterday",
		"where=" + url.QueryEscape(`{"colour":"red"}`):         "colour",
		"where=" + url.QueryEscape(`{"verification":"LOW"}`):   "must be a VerificationStatusFilter",
		"where=" + url.QueryEscape(`{"stated":{"from":"no"}}`): "no",
		"where=%zz": "the parameters cannot be read",
	} {
		w := get(t, h, "/feed.atom?"+query)
		if w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), want) || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/plain") {
			t.Errorf("%s: %d %s", query, w.Code, w.Body)
		}
	}
}

// The pages are those of the explorer's own list.
func TestPagesAreThoseOfTheExplorer(t *testing.T) {
	source, err := os.ReadFile(filepath.Join("..", "..", "web", "src", "lib", "route.ts"))
	if err != nil {
		t.Fatal(err)
	}
	list := regexp.MustCompile(`(?s)export const pages = \[(.*?)\]`).FindSubmatch(source)
	if list == nil {
		t.Fatal("route.ts has no list of pages")
	}
	theirs := regexp.MustCompile(`[a-z]+`).FindAllString(string(list[1]), -1)
	ours := map[string]bool{"overview": true}
	for _, c := range addresses {
		if name := regexp.MustCompile(`^/([a-z]+)`).FindStringSubmatch(c.target); name != nil {
			ours[name[1]] = true
		}
	}
	want := map[string]bool{}
	for _, name := range theirs {
		want[name] = true
	}
	if diff := cmp.Diff(want, ours); diff != "" {
		t.Errorf("(-explorer +server):\n%s", diff)
	}
}

// Each example of GraphiQL has an answer that tells something.
func TestExamples(t *testing.T) {
	names, err := filepath.Glob(filepath.Join("..", "..", "web", "graphiql", "examples", "*.graphql"))
	if err != nil || len(names) < 5 {
		t.Fatalf("%v: %d examples", err, len(names))
	}
	server := httptest.NewServer(collection(t))
	t.Cleanup(server.Close)
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			body, err := json.Marshal(map[string]string{"query": string(text)})
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
			defer cancel()
			r, err := http.NewRequestWithContext(ctx, http.MethodPost, server.URL+"/graphql", strings.NewReader(string(body)))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			subscribes := strings.Contains(string(text), "\nsubscription ")
			if subscribes {
				r.Header.Set("Accept", "text/event-stream")
			}
			response, err := server.Client().Do(r)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := response.Body.Close(); err != nil {
					t.Error(err)
				}
			})
			var first [512]byte
			n, err := io.ReadFull(response.Body, first[:])
			if got := string(first[:n]); strings.Contains(got, `"errors"`) || !strings.Contains(got, `"data":{`) || n < len(first) {
				t.Errorf("%v: %s", err, got)
			}
		})
	}
}
