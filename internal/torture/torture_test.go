package torture

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/gravamen/gravamen/internal/shippedtest"
)

// The short form, unless flags say otherwise.
var (
	kills      = flag.Int("kills", 2, "how often the importer is killed")
	collection = flag.Bool("collection", false, "whether the importer writes the shipped collection, not a few cases")
	outages    = flag.Int("outages", 1, "how often the database is killed")
	readersFor = flag.Duration("readers", 5*time.Second, "how long two importers and fifty readers work side by side")
	toxicsFor  = flag.Duration("toxics", time.Second, "how long each fault of the network lasts")
	soakFor    = flag.Duration("soak", 5*time.Second, "how long the mixed load lasts")
	soakURI    = flag.String("soak-neo4j", "", "address of the database of the mixed load, which is filled; empty: the tests' own")
	randomSeed = flag.Uint64("seed", uint64(time.Now().UnixNano()), "what random moments are drawn from")
)

// random gives the same moments for the same seed.
func random(t *testing.T) *rand.Rand {
	t.Helper()
	t.Logf("-seed %d", *randomSeed)
	return rand.New(rand.NewPCG(*randomSeed, 0))
}

// binary is the program, built once.
var binary = sync.OnceValues(func() (string, error) {
	path := filepath.Join(folder, "gravamen")
	out, err := exec.Command("go", "build", "-o", path, "../../cmd/gravamen").CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w\n%s", err, out)
	}
	return path, err
})

// folder holds what lives as long as all tests.
var folder string

func TestMain(m *testing.M) {
	flag.Parse()
	var err error
	if folder, err = os.MkdirTemp("", "torture"); err != nil {
		panic(err) //nolint:forbidigo // nothing can be tested
	}
	code := m.Run()
	_ = os.RemoveAll(folder)
	os.Exit(code)
}

// program is a command of the binary that was started.
type program struct {
	*exec.Cmd
	stdout, stderr bytes.Buffer
}

func command(t *testing.T, neo4j string, args ...string) *program {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	p := &program{Cmd: exec.CommandContext(t.Context(), path, args...)}
	p.Env = []string{"HOME=" + folder, "NEO4J_URI=" + neo4j}
	p.Stdout, p.Stderr = &p.stdout, &p.stderr
	return p
}

// gravamen runs a command to its end and gives what it printed.
func gravamen(t *testing.T, neo4j string, args ...string) string {
	t.Helper()
	p := command(t, neo4j, args...)
	if err := p.Run(); err != nil {
		t.Fatalf("gravamen %v: %v\n%s", args, err, &p.stderr)
	}
	return p.stdout.String()
}

// served is a server that answers, as a process of its own.
type served struct {
	*exec.Cmd
	url, ops string // their beginnings
	token    string // of a curator
	client   *http.Client
	ended    chan error

	mu     sync.Mutex
	stderr strings.Builder
}

var told = regexp.MustCompile(`"(graphql|metrics)":"([^"]*)/[a-z]+"`)

// serve starts a server over a database, with limits that one busy client does not meet.
func serve(t *testing.T, neo4j, token string, args ...string) *served {
	t.Helper()
	p := command(t, neo4j, append([]string{
		"serve", "--addr", "127.0.0.1:0", "--ops-addr", "127.0.0.1:0",
		"--limit-rate", "1000000", "--limit-burst", "1000000", "--limit-concurrent", "1000000", "--limit-questions", "1000000",
	}, args...)...)
	p.Stdout, p.Stderr = nil, nil
	stderr, err := p.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	s := &served{Cmd: p.Cmd, token: token, ended: make(chan error, 1), client: &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}, Timeout: time.Minute}}
	ready := make(chan struct{})
	go func() {
		lines := bufio.NewScanner(stderr)
		for lines.Scan() {
			s.mu.Lock()
			if s.stderr.Len() < 4<<10 && !strings.Contains(lines.Text(), `"msg":"request"`) {
				s.stderr.WriteString(lines.Text() + "\n")
			}
			s.mu.Unlock()
			for _, found := range told.FindAllStringSubmatch(lines.Text(), -1) {
				if found[1] == "metrics" {
					s.ops = found[2]
				} else {
					s.url = found[2]
					close(ready)
				}
			}
		}
		s.ended <- p.Wait()
	}()
	t.Cleanup(func() {
		_ = p.Process.Kill()
		s.client.CloseIdleConnections()
		if t.Failed() {
			t.Logf("the server said:\n%s", s.said())
		}
	})
	select {
	case <-ready:
	case err := <-s.ended:
		t.Fatalf("the server ended: %v\n%s", err, s.said())
	case <-time.After(time.Minute):
		t.Fatalf("the server is not ready after a minute\n%s", s.said())
	}
	return s
}

func (s *served) said() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.stderr.String()
}

// stop ends the server as a balancer's manager does, and gives how it ended.
func (s *served) stop(t *testing.T) error {
	t.Helper()
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	return <-s.ended
}

// answer is a response of GraphQL.
type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Extensions struct{ Code string }
	}
	took time.Duration
}

// code is that of the first error; "" of none.
func (a *answer) code() string {
	if len(a.Errors) == 0 {
		return ""
	}
	return a.Errors[0].Extensions.Code
}

// ask sends an operation. An error is no answer at all, or none that is GraphQL.
func (s *served) ask(ctx context.Context, query string, variables map[string]any) (*answer, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	if s.token != "" && strings.HasPrefix(query, "mutation") {
		r.Header.Set("Authorization", "Bearer "+s.token)
	}
	begun := time.Now()
	response, err := s.client.Do(r)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close() //nolint:errcheck // it is read
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	a := &answer{took: time.Since(begun)}
	if err := json.Unmarshal(text, a); err != nil {
		return nil, fmt.Errorf("status %d: %w: %s", response.StatusCode, err, text)
	}
	return a, nil
}

// metric reads one number of the operators' page; all series of a name together.
func (s *served) metric(t *testing.T, name string) float64 {
	t.Helper()
	r, err := http.NewRequestWithContext(context.WithoutCancel(t.Context()), http.MethodGet, s.ops+"/metrics", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := s.client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close() //nolint:errcheck // it is read
	sum, found := 0.0, false
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		rest, ok := strings.CutPrefix(lines.Text(), name)
		if !ok || rest == "" || rest[0] != ' ' && rest[0] != '{' {
			continue
		}
		n, err := strconv.ParseFloat(rest[strings.LastIndexByte(rest, ' ')+1:], 64)
		if err != nil {
			t.Fatal(err)
		}
		sum, found = sum+n, true
	}
	if !found {
		t.Fatalf("there is no metric %s", name)
	}
	return sum
}

// caseFile is a case of so many accusations, which of version to version says something else of each: whether it is assessed, and how.
func caseFile(t *testing.T, name string, accusations, version int) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "case: %[1]s\ntitle: An invented ministry accuses an invented agency\ncodedBy: Gravamen editors\ncodedOn: 2031-06-01\n"+
		"actors:\n  %[1]s-ministry: {name: Ministry, kind: STATE_AGENCY}\n  %[1]s-agency: {name: Agency, kind: STATE_AGENCY}\n  %[1]s-lab: {name: Laboratory, kind: ORGANISATION}\n"+
		"publications:\n  %[1]s-statement: {kind: PRIMARY_STATEMENT, url: \"https://example.org/%[1]s\", urlEvidence: PAGE_TEXT, published: 2031-05-01, by: [%[1]s-ministry]}\n"+
		"accusations:\n", name)
	for i := range accusations {
		fmt.Fprintf(&b, "  %[1]s-%[2]d:\n    summary: The ministry blames the agency, in version %[3]d.\n    stated: 2031-05-01\n    forms: [POLITICAL_OFFICIAL]\n    sourcing: ON_RECORD\n    level: AGENCY\n"+
			"    accusers: [{party: %[1]s-ministry, role: LEAD, standing: VICTIM}]\n    accused: [{party: %[1]s-agency, level: AGENCY, role: PERPETRATOR, nexus: STATE_EXECUTED}]\n    publications: [%[1]s-statement]\n", name, i, version)
	}
	b.WriteString("assessments:\n")
	for i := range accusations {
		if verdicts := []string{"", "CORROBORATED", "REFUTED"}; (i+version)%3 > 0 {
			fmt.Fprintf(&b, "  %[1]s-%[2]d-lab:\n    of: %[1]s-%[2]d\n    by: [%[1]s-lab]\n    date: 2031-05-20\n    verdict: %[3]s\n    aspect: STATE_LINK\n    method: REANALYSIS\n    independence: INDEPENDENT\n"+
				"    rationale: It took the samples apart itself.\n    publications: [%[1]s-statement]\n", name, i, verdicts[(i+version)%3])
		}
	}
	path := filepath.Join(t.TempDir(), name+".yaml")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// assess records a judgement that is known by its number.
func (s *served) assess(ctx context.Context, name string, number int) (*answer, error) {
	day := time.Date(2032, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, number).Format(time.DateOnly)
	return s.ask(ctx, `mutation($input: AssessInput!) { assess(input: $input) { changed assessment { id on { edtf } by { id } publications { url } subject { ... on Accusation { id } } } } }`, map[string]any{"input": map[string]any{
		"subject": "accusation:" + name + "-0", "by": []string{"actor:" + name + "-lab"}, "on": map[string]any{"edtf": day}, "verdict": "CORROBORATED", "aspect": "STATE_LINK",
		"method": "REANALYSIS", "independence": "INDEPENDENT", "rationale": "It looked again.",
		"publications": []any{map[string]any{
			"kind": "TECHNICAL_REPORT", "title": fmt.Sprint("Report ", number), "url": fmt.Sprintf("https://example.org/%s/%d", name, number), "urlEvidence": "PAGE_TEXT",
			"published": map[string]any{"edtf": day}, "by": []string{"actor:" + name + "-lab"},
		}},
	}})
}

// whole asks for numbers that must agree, since they are of one moment.
const whole = `{ accusations(first: 0) { totalCount facets { verification { count } disclosure { count } years { count } } } }`

// consistent checks the answer to whole, which counts dated accusations alone.
func (a *answer) consistent() error {
	var data struct {
		Accusations struct {
			TotalCount int
			Facets     map[string][]struct{ Count int }
		}
	}
	if err := json.Unmarshal(a.Data, &data); err != nil {
		return err
	}
	for facet, lines := range data.Accusations.Facets {
		sum := 0
		for _, line := range lines {
			sum += line.Count
		}
		if sum != data.Accusations.TotalCount {
			return fmt.Errorf("%d accusations, and %d by %s: %s", data.Accusations.TotalCount, sum, facet, a.Data)
		}
	}
	return nil
}

// freePort is a port on which nobody listens now, and that the system gives to no outgoing connection while the database is down.
func freePort(t *testing.T) string {
	t.Helper()
	for range 100 {
		port := strconv.Itoa(17730 + rand.IntN(1000))
		if listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:"+port); err == nil {
			_ = listener.Close()
			return port
		}
	}
	t.Fatal("no port is free")
	return ""
}

// database is a Neo4j of a test's own.
type database struct {
	t    *testing.T
	port string
	uri  string
}

// startDatabase starts an empty one.
func startDatabase(t *testing.T) *database {
	t.Helper()
	shippedtest.Tool(t, "java")
	t.Setenv("NEO4J_HEAP", "400m")
	t.Setenv("NEO4J_JAVA_OPTS", "-XX:TieredStopAtLevel=1") // each lives for seconds, so compiling well never pays
	t.Setenv("NEO4J_PAGECACHE_MIB", "64")
	d := &database{t: t, port: freePort(t)}
	t.Cleanup(func() {
		for _, verb := range []string{"stop", "wipe"} {
			if out, err := exec.Command(d.tool(), verb, d.port).CombinedOutput(); err != nil { //nolint:noctx // the test's context has ended
				t.Errorf("neo4j %s: %v\n%s", verb, err, out)
			}
		}
	})
	d.start()
	return d
}

func (d *database) tool() string {
	return filepath.Join(shippedtest.Root(d.t), "tools", "neo4j", "neo4j")
}

// start returns once the database answers.
func (d *database) start() {
	d.t.Helper()
	out, err := exec.CommandContext(d.t.Context(), d.tool(), "start", d.port).Output()
	if err != nil {
		exit, _ := errors.AsType[*exec.ExitError](err)
		d.t.Fatalf("neo4j start: %v\n%s", err, exit.Stderr)
	}
	d.uri = strings.TrimSpace(string(out))
}

// kill ends the database without a word, and returns once nothing is left of it.
func (d *database) kill() {
	d.t.Helper()
	text, err := os.ReadFile(filepath.Join(filepath.Dir(d.tool()), ".data", d.port, "server.pid"))
	if err != nil {
		d.t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	if err != nil {
		d.t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		d.t.Fatal(err)
	}
	for {
		c, err := new(net.Dialer).DialContext(d.t.Context(), "tcp", "127.0.0.1:"+d.port)
		if err != nil {
			return
		}
		_ = c.Close()
		time.Sleep(10 * time.Millisecond)
	}
}

// hostOf is where the database of an address listens.
func hostOf(t *testing.T, uri string) string {
	t.Helper()
	u, err := url.Parse(uri)
	if err != nil {
		t.Fatal(err)
	}
	return u.Host
}
