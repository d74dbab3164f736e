// Package site is the HTTP side of the explorer: its built files, a page with a preview for every address of it, the feed, and
// GraphiQL.
//
// What it tells of the data it asks the API, in-process: filters, the cut of asOf and errors are the API's by construction.
package site

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/url"
	"path"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/gravamen/gravamen/resolvers"
)

// Ask answers one GraphQL operation.
type Ask func(ctx context.Context, params *graphql.RawParams) *graphql.Response

// Options of a site. The zero value takes the defaults.
type Options struct {
	// PublicURL is where readers reach the site, such as https://gravamen.example.org, without a path. Addresses in previews, the
	// feed and the site map begin with it. "" takes the host that each request names, over http unless it came over TLS.
	PublicURL string
	// Preview bounds what a page waits for its preview: 1 s. A page whose preview does not come is sent without.
	Preview time.Duration
}

// The policies of content. The explorer has nothing inline. GraphiQL's editor writes styles and carries its font within them.
const (
	policy         = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " + policyCommon
	policyGraphiQL = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " + policyCommon
	policyCommon   = "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

// headers are on every answer.
var headers = map[string]string{
	"Content-Security-Policy":    policy,
	"X-Content-Type-Options":     "nosniff",
	"Referrer-Policy":            "no-referrer", // whom somebody reads about is nobody's business
	"Cross-Origin-Opener-Policy": "same-origin",
	"Permissions-Policy":         "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
	"Cache-Control":              "no-cache", // files keep their names over versions: ask each time, and take 304 for an answer
}

// graphiql is the folder of GraphiQL, in the files and in addresses.
const graphiql = "graphiql"

type site struct {
	ask           Ask
	options       Options
	files         map[string]func() *file // by path, without those of pages; read when first asked for
	before, after []byte                  // the explorer's page, around its title
	ide           *file                   // GraphiQL's page
	icon          *file
}

// file is something to send.
type file struct {
	mediaType string
	etag      string
	content   []byte
}

// New makes the handler of everything that is not the API's: the explorer over its built files, as web.Files gives
// them; it takes GET and HEAD. It is safe for concurrent use. It panics if the files are no explorer, which only a broken build can cause.
func New(files fs.FS, ask Ask, options Options) http.Handler {
	if options.Preview == 0 {
		options.Preview = time.Second
	}
	options.PublicURL = strings.TrimSuffix(options.PublicURL, "/")
	s := &site{ask: ask, options: options, files: map[string]func() *file{}}
	if err := s.load(files); err != nil {
		panic(err) //nolint:forbidigo // a broken build that every test run meets
	}
	mux := http.NewServeMux()
	mux.HandleFunc("/favicon.ico", s.icon.send) // asked for by whoever shows what is no page, such as the feed
	mux.HandleFunc("/feed.atom", s.feed)
	mux.HandleFunc("/robots.txt", s.robots)
	mux.HandleFunc("/sitemap.xml", s.sitemap)
	mux.HandleFunc("/"+graphiql, s.ide.send)
	mux.HandleFunc("/", s.page)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			fail(w, http.StatusMethodNotAllowed, "pages are read by GET")
			return
		}
		name := strings.TrimPrefix(r.URL.Path, "/")
		built := s.files[name]
		if name == graphiql || built != nil && strings.HasPrefix(name, graphiql+"/") {
			w.Header().Set("Content-Security-Policy", policyGraphiQL)
		}
		if built != nil {
			built().send(w, r)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// title is where the preview goes in index.html, instead of the title that stands there.
const title = "<title>Gravamen</title>"

// load finds the built files.
func (s *site) load(files fs.FS) error {
	read := func(name string) (*file, error) {
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("read the built %s: %w", name, err)
		}
		return newFile(mediaTypes[path.Ext(name)], content), nil
	}
	index, err := read("index.html")
	if err != nil {
		return err
	}
	if s.ide, err = read(graphiql + "/index.html"); err != nil {
		return err
	}
	if s.icon, err = read("icon.svg"); err != nil {
		return err
	}
	before, after, ok := strings.Cut(string(index.content), title)
	if !ok {
		return errors.New("the built index.html lacks " + title)
	}
	s.before, s.after = []byte(before), []byte(after)
	err = fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && path.Ext(name) != ".html" {
			s.files[name] = sync.OnceValue(func() *file {
				f, err := read(name)
				if err != nil {
					panic(err) //nolint:forbidigo // it was there a moment ago, and is a part of the program
				}
				return f
			})
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("list the built files: %w", err)
	}
	return nil
}

// mediaTypes are those of built files. What the machine says about endings plays no part.
var mediaTypes = map[string]string{
	".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".json": "application/json", ".png": "image/png", ".svg": "image/svg+xml", ".ttf": "font/ttf", ".txt": "text/plain; charset=utf-8",
	".woff2": "font/woff2",
}

func newFile(mediaType string, content []byte) *file {
	if mediaType == "" {
		mediaType = "application/octet-stream"
	}
	sum := sha256.Sum256(content)
	// Weak, because the server may compress the same content.
	return &file{mediaType, `W/"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`, content}
}

// send answers with the file, or with 304 to who has it.
func (f *file) send(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", f.mediaType)
	w.Header().Set("ETag", f.etag)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(f.content))
}

// base is what addresses of this site begin with.
func (s *site) base(r *http.Request) string {
	if s.options.PublicURL != "" {
		return s.options.PublicURL
	}
	base := url.URL{Scheme: "http", Host: r.Host}
	if r.TLS != nil {
		base.Scheme = "https"
	}
	return base.String()
}

// answer asks a question and reads its data into target. What the API refuses is an error of the type gqlerror.List; parts of an
// answer are none.
func (s *site) answer(ctx context.Context, question string, variables map[string]any, target any) error {
	response := s.ask(ctx, &graphql.RawParams{Query: question, Variables: variables})
	if len(response.Errors) > 0 {
		return response.Errors
	}
	if err := decoded(bytes.NewReader(response.Data), target); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return nil
}

// statuses are those of the codes that another question would not mend.
var statuses = map[resolvers.Code]int{
	resolvers.CodeUnavailable: http.StatusServiceUnavailable, resolvers.CodeTimeout: http.StatusGatewayTimeout,
	resolvers.CodeCancelled: http.StatusServiceUnavailable, resolvers.CodeInternal: http.StatusInternalServerError,
}

// statusOf is the status of an answer that failed: 400 where another question would be answered.
func statusOf(errs gqlerror.List) int {
	for _, err := range errs {
		if code, ok := err.Extensions["code"].(resolvers.Code); ok && statuses[code] != 0 {
			return statuses[code]
		}
	}
	return http.StatusBadRequest
}

// fail tells in plain text what went wrong.
func fail(w http.ResponseWriter, status int, message string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(message + "\n")) //nolint:gosec // it is text and sent as such; a client that has gone needs no answer
}
