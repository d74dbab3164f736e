package main

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/observe"
	"github.com/gravamen/gravamen/internal/server"
)

// The files of deploy/ name metrics, settings and paths of the program. Nothing but these tests would notice that they do so no longer.

func deployed(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "deploy", filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// metricNames are the names of all series that the program may tell, those over a database among them.
func metricNames(t *testing.T) map[string]bool {
	t.Helper()
	database, err := neo4jstore.Open(neo4jstore.Options{URI: "bolt://127.0.0.1:1"}) // it does not connect
	if err != nil {
		t.Fatal(err)
	}
	logger := slog.New(slog.DiscardHandler)
	ops := &operators{Observer: observe.New(observe.Options{}), logger: logger}
	ended := ops.watch(database)
	if err := database.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, store := range []graph.Store{ops.watch(memstore.New()), ended} { // the second fails, and that is counted
		handler := server.New(store, server.Limits{Observer: ops.Observer}, logger).Handler()
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(`{"query":"{ statistics { accusationCount } }"}`))
		r.Header.Set("Content-Type", "application/json")
		handler.ServeHTTP(httptest.NewRecorder(), r)
	}
	w := httptest.NewRecorder()
	ops.Handler(false).ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", nil))
	names := map[string]bool{"up": true} // Prometheus's own
	for line := range strings.Lines(w.Body.String()) {
		if name := regexp.MustCompile(`^[a-z_]+`).FindString(line); name != "" {
			names[name] = true
		}
	}
	return names
}

// metric is a word of an expression that can only be a metric.
var metric = regexp.MustCompile(`\b(?:gravamen|go|process)_[a-z_]+\b|\bup\b`)

// rules is the part of a file of rules that is read here. Other fields are faults.
type rules struct {
	Groups []struct {
		Name  string `yaml:"name"`
		Rules []struct {
			Alert       string            `yaml:"alert"`
			Expr        string            `yaml:"expr"`
			For         string            `yaml:"for"`
			Labels      map[string]string `yaml:"labels"`
			Annotations map[string]string `yaml:"annotations"`
		} `yaml:"rules"`
	} `yaml:"groups"`
}

func TestAlertsAndDashboardNameMetrics(t *testing.T) {
	var alerts rules
	decoder := yaml.NewDecoder(strings.NewReader(string(deployed(t, "alerts.yaml"))))
	decoder.KnownFields(true)
	if err := decoder.Decode(&alerts); err != nil {
		t.Fatal(err)
	}
	manual, err := os.ReadFile(filepath.Join("..", "..", "docs", "operations.md"))
	if err != nil {
		t.Fatal(err)
	}
	expressions := map[string]string{}
	for _, group := range alerts.Groups {
		for _, rule := range group.Rules {
			expressions[rule.Alert] = rule.Expr
			if rule.Annotations["summary"] == "" || !slices.Contains([]string{"page", "ticket"}, rule.Labels["severity"]) {
				t.Errorf("%s has no summary, or no severity page or ticket", rule.Alert)
			}
			if !strings.Contains(string(manual), "`"+rule.Alert+"`") {
				t.Errorf("docs/operations.md does not say what %s means", rule.Alert)
			}
		}
	}
	if len(expressions) < 5 {
		t.Fatalf("%d rules", len(expressions))
	}
	var dashboard struct {
		Panels []struct {
			Title   string                  `json:"title"`
			Targets []struct{ Expr string } `json:"targets"`
		} `json:"panels"`
	}
	if err := json.Unmarshal(deployed(t, "dashboard.json"), &dashboard); err != nil {
		t.Fatal(err)
	}
	for _, panel := range dashboard.Panels {
		if len(panel.Targets) == 0 {
			t.Errorf("the panel %q shows nothing", panel.Title)
		}
		for _, target := range panel.Targets {
			expressions[panel.Title+" "+target.Expr] = target.Expr
		}
	}
	known := metricNames(t)
	shown := map[string]bool{}
	for where, expression := range expressions {
		found := metric.FindAllString(expression, -1)
		if len(found) == 0 || strings.Count(expression, "(") != strings.Count(expression, ")") {
			t.Errorf("%s names no metric, or its brackets do not fit: %s", where, expression)
		}
		for _, name := range found {
			if shown[name] = true; !known[name] {
				t.Errorf("%s names %s, which is no metric of the program", where, name)
			}
		}
	}
	for name := range known {
		family := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(name, "_bucket"), "_sum"), "_count")
		if !strings.HasPrefix(name, "gravamen_") {
			continue
		}
		if !shown[name] && !shown[family+"_bucket"] && !shown[family+"_count"] {
			t.Errorf("%s is on no panel and in no rule", name)
		}
		if !strings.Contains(string(manual), "`"+family+"`") {
			t.Errorf("docs/operations.md does not say what %s tells", family)
		}
	}
}

// What the chart and compose.yaml set are settings.
func TestDeployedSettings(t *testing.T) {
	known := map[string]bool{}
	for _, s := range settings() {
		known[s.env] = true
	}
	compose, err := os.ReadFile(filepath.Join("..", "..", "compose.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	service, _, _ := strings.Cut(string(compose), "\n  neo4j:\n")
	for name, text := range map[string]string{
		"deploy/helm/gravamen/templates/deployment.yaml": string(deployed(t, "helm/gravamen/templates/deployment.yaml")),
		"deploy/Dockerfile": string(deployed(t, "Dockerfile")), "compose.yaml": service,
	} {
		found := regexp.MustCompile(`\b(?:GRAVAMEN|NEO4J)_[A-Z_0-9]+\b`).FindAllString(text, -1)
		if len(found) == 0 {
			t.Errorf("%s sets nothing", name)
		}
		for _, variable := range found {
			if !known[variable] {
				t.Errorf("%s sets %s, which is no setting", name, variable)
			}
		}
	}
}

// Who runs the server leaves it as long to end as it takes at most.
func TestTimeToEnd(t *testing.T) {
	var chart struct {
		Request int `yaml:"requestSeconds"`
	}
	if err := yaml.Unmarshal(deployed(t, "helm/gravamen/values.yaml"), &chart); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join("..", "..", "compose.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var compose struct {
		Services struct {
			Gravamen struct {
				Environment map[string]string `yaml:"environment"`
				Grace       time.Duration     `yaml:"stop_grace_period"`
			} `yaml:"gravamen"`
		} `yaml:"services"`
	}
	if err := yaml.Unmarshal(text, &compose); err != nil {
		t.Fatal(err)
	}
	service := compose.Services.Gravamen
	delay, err := time.ParseDuration(service.Environment[settingDrain.env])
	if err != nil {
		t.Fatal(err)
	}
	limits := server.DefaultLimits()
	if need := limits.RequestTime(); time.Duration(chart.Request)*time.Second != need || service.Grace < delay+need {
		t.Errorf("a request may take %v; the chart says %d s, and compose.yaml leaves %v after a delay of %v", need, chart.Request, service.Grace, delay)
	}
}

// All that the program is built from is sent to whoever builds the image.
func TestImageHoldsTheSources(t *testing.T) {
	sent := map[string]bool{}
	for line := range strings.Lines(string(deployed(t, "Dockerfile.dockerignore"))) {
		if name, ok := strings.CutPrefix(strings.TrimSpace(line), "!"); ok {
			sent[name] = true
		}
	}
	for _, name := range []string{"go.mod", "go.sum", "LICENSE", "NOTICE", "tools/notices.sh"} {
		if !sent[name] {
			t.Errorf("%s is not sent", name)
		}
	}
	const module = "github.com/gravamen/gravamen/"
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f", "{{.ImportPath}} {{.EmbedFiles}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		if path, ok := strings.CutPrefix(line, module); ok {
			folder, _, _ := strings.Cut(strings.Fields(path)[0], "/")
			if !sent[folder] {
				t.Errorf("%s is not sent, and the program is built from it", folder)
			}
		}
	}
}

// yamlOf reads every document of a stream.
func yamlOf(t *testing.T, text string) (out []map[string]any) {
	t.Helper()
	decoder := yaml.NewDecoder(strings.NewReader(text))
	for {
		var document map[string]any
		switch err := decoder.Decode(&document); {
		case err == io.EOF: //nolint:errorlint // the decoder gives it as it is
			return out
		case err != nil:
			t.Fatalf("%v in:\n%s", err, text)
		case document != nil:
			out = append(out, document)
		}
	}
}

// The chart, where a helm is at hand (HELM, or on the PATH): it lints, and what it makes is YAML of the kinds that it promises.
func TestChart(t *testing.T) {
	helm := os.Getenv("HELM")
	if helm == "" {
		var err error
		if helm, err = exec.LookPath("helm"); err != nil {
			t.Skip("no helm: the chart is not rendered")
		}
	}
	chart := filepath.Join("..", "..", "deploy", "helm", "gravamen")
	run := func(args ...string) (string, error) {
		args = append(args, "--kube-version", "1.27.0") // the oldest that it is made for
		out, err := exec.CommandContext(t.Context(), helm, args...).CombinedOutput()
		return string(out), err
	}
	if out, err := run("lint", "--strict", chart); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	for name, c := range map[string]struct {
		set   []string
		kinds []string
		holds []string
	}{
		"as it comes": {nil, []string{"Deployment", "NetworkPolicy", "PodDisruptionBudget", "Service"}, []string{"readOnlyRootFilesystem: true", "runAsNonRoot: true", "/readyz", "terminationGracePeriodSeconds: 60", "resourceFieldRef: {resource: limits.memory, divisor: 1Mi}", `{name: GOMEMLIMIT, value: "$(MEMORY_MIB)000000"}`, `"one-gravamen one-gravamen.default one-gravamen.default.svc one-gravamen.default.svc.*"`}},
		"all": {
			[]string{"neo4j.uri=neo4j+s://db.example.org", "neo4j.secret.name=db", "ingress.enabled=true", "ingress.host=gravamen.example.org", "ingress.tlsSecret=tls", "publicUrl=https://gravamen.example.org", "proxies={10.0.0.0/8,::1/128}", "hosts={www.example.org}"},
			[]string{"Deployment", "Ingress", "NetworkPolicy", "PodDisruptionBudget", "Service"},
			[]string{"secretKeyRef", "NEO4J_URI", "port: 7687", "secretName: \"tls\"", `value: "10.0.0.0/8 ::1/128"`, `value: "www.example.org one-gravamen `, `.svc.* gravamen.example.org"`},
		},
		"little": {[]string{"podDisruptionBudget.enabled=false", "networkPolicy.enabled=false", "metrics.enabled=false"}, []string{"Deployment", "Service"}, nil},
	} {
		args := []string{"template", "one", chart}
		for _, set := range c.set {
			args = append(args, "--set", set)
		}
		out, err := run(args...)
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, out)
			continue
		}
		var kinds []string
		for _, document := range yamlOf(t, out) {
			kinds = append(kinds, document["kind"].(string))
		}
		slices.Sort(kinds)
		if !slices.Equal(kinds, c.kinds) {
			t.Errorf("%s: %v, want %v", name, kinds, c.kinds)
		}
		for _, text := range c.holds {
			if !strings.Contains(out, text) {
				t.Errorf("%s: no %q in:\n%s", name, text, out)
			}
		}
	}
	for _, wrong := range []string{"replicas=0", "logLevel=loud", "nonsense=1", "neo4j.uri=http://x", "neo4j.uri=bolt://x", "ingress.enabled=true"} {
		if out, err := run("template", "one", chart, "--set", wrong); err == nil {
			t.Errorf("%s is taken:\n%s", wrong, out)
		}
	}
}
