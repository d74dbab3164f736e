// Package archtest holds the repository to what its layout promises: which way imports point, what every package and file
// has or must not have, and that the documents tell the truth about the files beside them.
package archtest

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/gravamen/gravamen"

// layer is a package with all that it may import: packages of this module by their folder, others by the beginning of
// their path. The standard library is open to all.
type layer struct {
	imports []string
	others  []string
	why     string
}

// Import paths of others that several layers share.
const (
	driver     = "github.com/neo4j/neo4j-go-driver/"
	gqlgen     = "github.com/99designs/gqlgen/"
	tracing    = "go.opentelemetry.io/otel"
	gqlparser  = "github.com/vektah/gqlparser/"
	everywhere = "*"
)

// layers is the whole of it: an import that is not here is a decision, to be taken by adding it.
var layers = map[string]layer{
	"graph": {
		others: []string{"golang.org/x/text/"},
		why:    "the domain outlives every technology around it: it knows no store, no API, and of libraries only Unicode's tables",
	},
	"graph/memstore": {
		imports: []string{"graph"},
		why:     "a store keeps the promises of graph.Store and knows nobody who asks",
	},
	"graph/neo4jstore": {
		imports: []string{"graph"}, others: []string{driver, tracing},
		why: "a store keeps the promises of graph.Store and knows nobody who asks; it alone knows the driver, and so the statements of a trace",
	},
	"graph/storetest": {
		imports: []string{"graph"}, others: []string{"github.com/google/go-cmp/", "pgregory.net/rapid"},
		why: "the promises are those of graph; a suite that knew a store could make exceptions for it",
	},
	"web": {
		why: "the built explorer is files that anybody may embed",
	},
	"schema": {
		why: "the schema is text that anybody may embed",
	},
	"seed": {
		imports: []string{"graph"}, others: []string{"go.yaml.in/yaml/"},
		why: "case files become batches; who keeps them is for the caller to say",
	},
	"seed/ingest": {
		imports: []string{"graph", "seed"}, others: []string{"github.com/lanrat/extsort"},
		why: "upstream files become batches for any store; what their records mean is for the formats to say",
	},
	"seed/ingest/ingesttest": {
		imports: []string{"graph", "seed", "seed/ingest"}, others: []string{"github.com/google/go-cmp/"},
		why: "what tests of formats share; the store is for the test to say",
	},
	"seed/attack": {
		imports: []string{"graph", "seed/ingest", "seed/stix"},
		why:     "a format says what a record means and knows nobody who keeps it; ATT&CK comes as STIX",
	},
	"seed/stix": {
		imports: []string{"graph", "seed", "seed/ingest"}, others: []string{"github.com/google/uuid"},
		why: "a format says what a record means and knows nobody who keeps it; ids of STIX are UUIDs",
	},
	"seed/stix/stixtest": {
		imports: []string{"internal/sharedtest"}, others: []string{"github.com/santhosh-tekuri/jsonschema/"},
		why: "what tests of bundles share; who writes them is for the test to say",
	},
	"seed/eurepoc": {
		imports: []string{"graph", "seed", "seed/attack", "seed/ingest"},
		why:     "a format says what a record means and knows nobody who keeps it; groups go by their ids in ATT&CK",
	},
	"seed/misp": {
		imports: []string{"graph", "seed", "seed/attack", "seed/ingest"},
		why:     "a format says what a record means and knows nobody who keeps it; groups go by their ids in ATT&CK",
	},
	"seed/table": {
		imports: []string{"graph", "seed", "seed/ingest"},
		why:     "a format says what a record means and knows nobody who keeps it; what columns mean a file says",
	},
	"internal/gqlapi": {
		imports: []string{"graph", "internal/gqlapi/scalar"}, others: []string{gqlgen, gqlparser},
		why: "generated from the schema, bound to the domain",
	},
	"internal/gqlapi/scalar": {
		imports: []string{"graph"}, others: []string{gqlgen},
		why: "scalars are read into the domain's types",
	},
	"resolvers": {
		imports: []string{"graph", "internal/gqlapi", "seed"}, others: []string{gqlgen, gqlparser, "github.com/hashicorp/golang-lru/"},
		why: "a resolver asks graph.Store and must not know which one answers; what curators send is held to the rules of case files",
	},
	"internal/site": {
		imports: []string{"resolvers"}, others: []string{gqlgen, gqlparser, "github.com/google/uuid"},
		why: "the explorer is served from files and by asking the API; of the parts behind that it knows the codes of errors alone",
	},
	"export": {
		imports: []string{"graph", "resolvers", "schema", "seed/stix"}, others: []string{gqlgen, gqlparser, "github.com/klauspost/compress/", "github.com/parquet-go/parquet-go"},
		why: "files are made of what the API answers, whoever serves it; the store is asked for what is no answer, such as documents",
	},
	"internal/observe": {
		imports: []string{"graph"}, others: []string{"github.com/prometheus/client_golang/", tracing},
		why: "what is measured is counted by whoever does it, and kept where operators read it; nothing here knows GraphQL",
	},
	"internal/server": {
		imports: []string{"export", "graph", "internal/observe", "internal/site", "resolvers", "web"}, others: []string{gqlgen, gqlparser, "github.com/klauspost/compress/", "github.com/coder/websocket", "github.com/hashicorp/golang-lru/", "golang.org/x/sync/", "golang.org/x/time/"},
		why: "HTTP is put around any store that it is given",
	},
	"cmd/gravamen": {
		imports: []string{"export", "graph", "graph/memstore", "graph/neo4jstore", "internal/observe", "internal/server", "internal/site", "resolvers", "schema", "seed", "seed/attack", "seed/eurepoc", "seed/ingest", "seed/misp", "seed/stix", "seed/table"},
		others:  []string{gqlgen, tracing, "github.com/spf13/cobra"},
		why:     "the program chooses the parts and puts them together; the driver stays behind neo4jstore",
	},
	"internal/hostiletest": {
		imports: []string{"graph", "seed"},
		why:     "texts are spoiled in the documents that any store takes",
	},
	"internal/neo4jtest": {
		imports: []string{"graph/neo4jstore"}, others: []string{driver},
		why: "tests must wipe a database, which no store offers",
	},
	"internal/shippedtest": {
		imports: []string{"graph", "graph/memstore", "internal/neo4jtest", "internal/server", "seed"},
		why:     "tests of programs that ask over HTTP need a whole server, over either store",
	},
	"internal/torture": {
		why: "it is tests alone, which start the program as others do",
	},
	"internal/pipetest": {
		why: "connections of a test belong to no network, and to no server that is tested over them",
	},
	"internal/logtest": {
		why: "what is logged is kept as text, whoever logs it",
	},
	"internal/sharedtest": {
		why: "tests must find what the repository cannot hold, wherever it lies",
	},
	"bench": {
		imports: []string{everywhere}, others: []string{everywhere},
		why: "what is measured side by side with the raw driver needs all of it",
	},
	"bench/generate": {
		imports: []string{"graph"},
		why:     "random data has the shape of the domain, whoever keeps it",
	},
}

// Imports point one way: the program at the server and the stores, those at the resolvers, all of them at the domain.
func TestImports(t *testing.T) {
	t.Parallel()
	found := packages(t)
	for _, folder := range slices.Sorted(maps.Keys(found)) {
		rule, known := layers[folder]
		if !known {
			t.Errorf("%s has no place among the layers: say in archtest what it may import, and why", folder)
			continue
		}
		for name, file := range found[folder] {
			for _, spec := range file.Imports {
				imported, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					t.Fatal(err)
				}
				if !rule.allows(imported) {
					t.Errorf("%s imports %s: %s", path.Join(folder, name), imported, rule.why)
				}
			}
		}
	}
	for folder := range layers {
		if _, there := found[folder]; !there {
			t.Errorf("%s is a layer and holds no Go file", folder)
		}
	}
}

func (l layer) allows(imported string) bool {
	if own, ok := strings.CutPrefix(imported, module+"/"); ok {
		return slices.Contains(l.imports, own) || slices.Contains(l.imports, everywhere) && !strings.HasPrefix(own, "cmd/")
	}
	if first, _, _ := strings.Cut(imported, "/"); !strings.Contains(first, ".") {
		return true // the standard library
	}
	return slices.ContainsFunc(l.others, func(prefix string) bool {
		return prefix == everywhere || imported == prefix || strings.HasPrefix(imported, strings.TrimSuffix(prefix, "/")+"/")
	})
}

// Layers form an order: the table itself allows no circle, which the compiler would only notice once somebody closes it.
func TestLayersHaveAnOrder(t *testing.T) {
	t.Parallel()
	var visit func(folder string, above []string)
	visit = func(folder string, above []string) {
		if slices.Contains(above, folder) {
			t.Errorf("layers allow a circle: %s", strings.Join(append(above, folder), " → "))
			return
		}
		for _, below := range layers[folder].imports {
			visit(below, append(slices.Clone(above), folder))
		}
	}
	for folder := range layers {
		visit(folder, nil)
	}
}

// A package comment is what `go doc` opens with; two of them are shown run together.
func TestPackageComments(t *testing.T) {
	t.Parallel()
	for folder, files := range packages(t) {
		var with []string
		for name, file := range files {
			if file.Doc != nil {
				with = append(with, name)
			}
		}
		slices.Sort(with)
		if len(with) != 1 {
			t.Errorf("%s has %d package comments %q; want one", folder, len(with), with)
			continue
		}
		file := files[with[0]]
		want := "Package " + file.Name.Name + " "
		if file.Name.Name == "main" {
			want = strings.ToUpper(path.Base(folder)[:1]) + path.Base(folder)[1:] + " "
		}
		if text := file.Doc.Text(); !strings.HasPrefix(text, want) {
			t.Errorf("%s: the package comment must begin with %q: %.40q", path.Join(folder, with[0]), want, text)
		}
	}
}

// packages parses the Go files that are no tests, folder by folder.
func packages(t *testing.T) map[string]map[string]*ast.File {
	t.Helper()
	out := map[string]map[string]*ast.File{}
	for _, name := range files(t) {
		if path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") || inTestdata(name) {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(name)), nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			t.Error(err)
			continue
		}
		folder, base := path.Split(name)
		folder = strings.TrimSuffix(folder, "/")
		if out[folder] == nil {
			out[folder] = map[string]*ast.File{}
		}
		out[folder][base] = file
	}
	if len(out) == 0 {
		t.Fatal("no Go files")
	}
	return out
}
