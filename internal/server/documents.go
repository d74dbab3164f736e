package server

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/resolvers"
	"github.com/gravamen/gravamen/web"
)

// A client may name a document by its SHA-256 instead of sending it, by the protocol of Apollo's automatic persisted queries. The
// server knows the documents in a manifest, which somebody has registered, and those that it has answered lately.

// DocumentsMode says which documents are answered.
type DocumentsMode string

// The modes.
const (
	PreferRegistered DocumentsMode = "prefer" // all; those that are registered are known by their hash from the start, and for good
	OnlyRegistered   DocumentsMode = "only"   // those that are registered, the explorer's among them
)

// DocumentsModes lists the modes.
func DocumentsModes() []DocumentsMode { return []DocumentsMode{PreferRegistered, OnlyRegistered} }

// Manifest holds documents by their SHA-256 in hex, as Relay and GraphQL Code Generator write persisted documents.
type Manifest map[string]string

// HashDocument is the hash by which a document is named: the SHA-256 of its text as it stands, in hex.
func HashDocument(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// ReadManifest reads a manifest, and each document in it against the schema and the limits. ErrInvalid tells every document that
// has a fault; an error of the file system comes as it is.
func ReadManifest(file string, limits Limits) (Manifest, error) {
	text, err := os.ReadFile(file) //nolint:gosec // whoever starts the program names the file
	if err != nil {
		return nil, err //nolint:wrapcheck // it names the file
	}
	var m Manifest
	if err := json.Unmarshal(text, &m); err != nil {
		return nil, graph.Errorf(graph.ErrInvalid, `%s is no manifest, which is one JSON object of documents by their SHA-256, such as {"d1c6…": "query …"}: %v`, file, err)
	}
	limits = limits.withDefaults()
	var faults []string
	for _, hash := range slices.Sorted(maps.Keys(m)) {
		if err := limits.checkDocument(m[hash]); err != nil {
			faults = append(faults, fmt.Sprintf("%s: document %.12s (%s): %v", file, hash, cmp.Or(OperationsOf(m[hash]), "no GraphQL"), err))
		}
		if want := HashDocument(m[hash]); want != hash {
			faults = append(faults, fmt.Sprintf("%s: document %.12s: its key must be the SHA-256 of its text, which is %s", file, hash, want))
		}
	}
	if len(faults) > 0 {
		return nil, graph.Errorf(graph.ErrInvalid, "%s", strings.Join(faults, "\n"))
	}
	return m, nil
}

// OperationsOf names the operations of a document, such as query Overview; "" where it cannot be read.
func OperationsOf(text string) string {
	document, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		return ""
	}
	var names []string
	for _, operation := range document.Operations {
		names = append(names, strings.TrimSpace(string(operation.Operation)+" "+operation.Name))
	}
	return strings.Join(names, ", ")
}

// CheckDocument holds a document against the schema and the limits of requests. ErrInvalid.
func CheckDocument(text string, limits Limits) error {
	limits = limits.withDefaults()
	if err := limits.checkDocument(text); err != nil {
		return graph.Errorf(graph.ErrInvalid, "%v", err)
	}
	return nil
}

// checkDocument gives the first fault.
func (l *Limits) checkDocument(text string) error {
	if _, err := l.measured(text); err != nil {
		return errors.New(err.Message)
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, l.Tokens)
	if err != nil {
		return err //nolint:wrapcheck // it tells the line
	}
	if len(document.Operations) == 0 {
		return errors.New("it holds no operation")
	}
	if errs := validator.ValidateWithRules(resolvers.Schema(), document, resolvers.Rules()); len(errs) > 0 {
		return errs[0]
	}
	return nil
}

// Registered are the documents that are known by their hash from the start: the explorer's, and those of a manifest, which is read
// again when it has changed. It may be used by many at a time.
type Registered struct {
	mode   DocumentsMode
	file   string
	limits Limits
	logger *slog.Logger

	known atomic.Pointer[map[string]*document] // by hash

	mu      sync.Mutex
	written time.Time // when the file was written that is known, or that has a fault
	looked  time.Time
}

// document is one that is known; parsed once it was answered.
type document struct {
	text   string
	parsed atomic.Pointer[ast.QueryDocument]
}

// NewRegistered reads the manifest in a file, "" for none. What it gives is for servers with these limits.
func NewRegistered(file string, mode DocumentsMode, limits Limits, logger *slog.Logger) (*Registered, error) {
	r := &Registered{mode: mode, file: file, limits: limits, logger: logger}
	r.register(nil)
	if file == "" {
		return r, nil
	}
	return r, r.load()
}

// explorers are the documents that the explorer sends, which the program carries.
var explorers = sync.OnceValue(func() (m Manifest) {
	text, err := fs.ReadFile(web.Files(), "documents.json")
	if err == nil {
		err = json.Unmarshal(text, &m)
	}
	if err != nil {
		panic(err) //nolint:forbidigo // a broken build that every test run meets
	}
	return m
})

func (r *Registered) register(m Manifest) {
	known := make(map[string]*document, len(m)+len(explorers()))
	for _, from := range []Manifest{explorers(), m} {
		for hash, text := range from {
			known[hash] = &document{text: text}
		}
	}
	r.known.Store(&known)
}

// load reads the file if it has changed. One that has a fault leaves what was known.
func (r *Registered) load() error {
	r.looked = time.Now()
	info, err := os.Stat(r.file)
	if err != nil || info.ModTime().Equal(r.written) {
		return err //nolint:wrapcheck // it names the file
	}
	r.written = info.ModTime()
	m, err := ReadManifest(r.file, r.limits)
	if err != nil {
		return err
	}
	r.register(m)
	return nil
}

// get gives the document of a hash; nil for one that is not registered.
func (r *Registered) get(ctx context.Context, hash string) *document {
	if r.file != "" && r.mu.TryLock() { // others go on with what is known
		if time.Since(r.looked) >= lookAgain {
			if err := r.load(); err != nil {
				r.logger.WarnContext(ctx, "the manifest of documents cannot be read again; what was read before is used", slog.Any("error", err))
			}
		}
		r.mu.Unlock()
	}
	return (*r.known.Load())[hash]
}

// documents keeps parsed and validated documents for clients that repeat them, by their hash: the registered ones for good, and of
// others those that were asked for last.
type documents struct {
	registered *Registered
	recent     *lru.Cache[string, *document]
}

// Of documents that are not registered so many are kept, each of at most so many bytes: 16 MiB of text in all.
const (
	recentDocuments = 1000
	recentBytes     = 16 << 10
)

func newDocuments(registered *Registered) *documents {
	recent, err := lru.New[string, *document](recentDocuments)
	if err != nil {
		panic(err) //nolint:forbidigo // for a size below 1 alone
	}
	return &documents{registered, recent}
}

func (d *documents) find(ctx context.Context, hash string) *document {
	if known := d.registered.get(ctx, hash); known != nil {
		return known
	}
	known, _ := d.recent.Get(hash)
	return known
}

// Get gives the executor a document that it parsed before.
func (d *documents) Get(ctx context.Context, text string) (*ast.QueryDocument, bool) {
	if known := d.find(ctx, HashDocument(text)); known != nil {
		parsed := known.parsed.Load()
		return parsed, parsed != nil
	}
	return nil, false
}

// Add keeps a document that the executor has found good.
func (d *documents) Add(ctx context.Context, text string, parsed *ast.QueryDocument) {
	hash := HashDocument(text)
	known := d.registered.get(ctx, hash)
	if known == nil {
		if len(text) > recentBytes {
			return
		}
		known = &document{text: text}
		d.recent.Add(hash, known)
	}
	known.parsed.Store(parsed)
}

// complete puts the document in the place of its hash, or refuses a request for a document that is not answered or not known.
func (d *documents) complete(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	hash, fault := hashIn(params.Extensions)
	if fault != nil {
		return fault
	}
	only := d.registered.mode == OnlyRegistered
	switch {
	case params.Query != "":
		sent := HashDocument(params.Query)
		if hash != "" && hash != sent {
			return past(resolvers.CodeInvalid, "extensions.persistedQuery.sha256Hash is not the SHA-256 of the query, which is %s", sent)
		}
		if only && d.registered.get(ctx, sent) == nil {
			return past(resolvers.CodeUnregistered, "this server answers registered documents alone, and this is none of them: register it with `gravamen documents add`, or ask whoever runs the server to")
		}
	case only && d.registered.get(ctx, hash) == nil:
		return past(resolvers.CodeUnregistered, "this server answers registered documents alone, and none of them has this hash: register it with `gravamen documents add`, or ask whoever runs the server to")
	default:
		known := d.find(ctx, hash)
		if known == nil {
			return past(resolvers.CodeUnknownHash, "PersistedQueryNotFound")
		}
		params.Query = known.text
	}
	return nil
}

// hashIn is the hash by which a request names its document; "" where it does not.
func hashIn(extensions map[string]any) (string, *gqlerror.Error) {
	given, ok := extensions["persistedQuery"]
	if !ok || given == nil {
		return "", nil
	}
	named, _ := given.(map[string]any)
	hash, _ := named["sha256Hash"].(string)
	if fmt.Sprint(named["version"]) != "1" || len(hash) != hex.EncodedLen(sha256.Size) {
		return "", past(resolvers.CodeInvalid, `extensions.persistedQuery must be {"version": 1, "sha256Hash": "…"}, with the 64 digits of the SHA-256 of the document`)
	}
	return strings.ToLower(hash), nil
}
