package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// The scripts run this test binary as gravamen, so that exit codes, signals and streams are those of a process.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"gravamen": main})
}

// TestScript runs the scripts that need no database, side by side.
func TestScript(t *testing.T) {
	testscript.Run(t, scripts(filepath.Join("testdata", "script", "*.txtar")))
}

// TestScriptNeo4j runs those that need one, each on an empty database whose address is $DATABASE, with one case at $CASE.
func TestScriptNeo4j(t *testing.T) {
	firstCase, err := filepath.Abs("../../seed/cases/cn-mss-ntsc-2025.yaml")
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join("testdata", "script", "neo4j", "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	uri := neo4jtest.URI(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			neo4jtest.Open(t)
			params := scripts(file)
			params.Setup = func(env *testscript.Env) error {
				if err := setUp(env); err != nil {
					return err
				}
				env.Setenv("DATABASE", uri)
				env.Setenv("CASE", firstCase) // where one case will do, since all of them take a while
				return nil
			}
			testscript.Run(t, params)
		})
	}
}

func scripts(pattern string) testscript.Params {
	files, _ := filepath.Glob(pattern) // a malformed pattern finds nothing, which Run refuses
	return testscript.Params{
		Files:               files,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup:               setUp,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exitcode":  exitCodeIs,
			"within":    within,
			"serve":     startServer,
			"terminate": stopServer,
			"ask":       ask,
			"askas":     askAs,
			"get":       get,
			"upgrade":   upgrade,
			"cypher":    cypher,
			"parses":    parses,
		},
	}
}

// setUp hands on what the race detector is told, since scripts start with an empty environment.
func setUp(env *testscript.Env) error {
	env.Setenv("GORACE", os.Getenv("GORACE"))
	return nil
}

// exitCodeIs runs a program that must end with an exit code.
//
//	exitcode CODE PROGRAM [ARG…]
func exitCodeIs(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exitcode CODE PROGRAM [ARG…]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// within is exitcode with a bound on the time that it takes.
//
//	within DURATION CODE PROGRAM [ARG…]
func within(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: within DURATION CODE PROGRAM [ARG…]")
	}
	bound, err := time.ParseDuration(args[0])
	ts.Check(err)
	start := time.Now()
	exitCodeIs(ts, false, args[1:])
	if took := time.Since(start); took > bound {
		ts.Fatalf("took %s, more than %s", took, bound)
	}
}

// process is a server in the background.
type process struct {
	cmd    *exec.Cmd
	stderr *lines
	ended  chan error
}

// startServer starts a server on a free port, waits until it is ready, and sets $ADDR and $URL to where it answers.
//
//	serve [ARG…]
func startServer(ts *testscript.TestScript, neg bool, args []string) {
	if neg || ts.Getenv("URL") != "" {
		ts.Fatalf("usage: serve [ARG…], once before each terminate")
	}
	p := &process{stderr: newLines(), ended: make(chan error, 1)}
	p.cmd = exec.CommandContext(context.Background(), lookPath(ts, "gravamen"), append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)...)
	p.cmd.Dir = ts.MkAbs(".")
	for _, name := range []string{"PATH", "HOME", "TMPDIR", "GRAVAMEN_ORIGIN", "NEO4J_URI", "GRAVAMEN_KNOWN_AT", "GRAVAMEN_LOG_LEVEL", "GORACE"} {
		p.cmd.Env = append(p.cmd.Env, name+"="+ts.Getenv(name))
	}
	p.cmd.Stderr = p.stderr
	ts.Check(p.cmd.Start())
	go func() { p.ended <- p.cmd.Wait(); p.stderr.close() }()
	ts.Defer(func() { _ = p.cmd.Process.Kill() }) // where the script did not come to stop it
	url, err := p.stderr.ready(30 * time.Second)
	if err != nil {
		ts.Fatalf("%v; it said:\n%s", err, p.stderr)
	}
	ts.Setenv("URL", url)
	ts.Setenv("ADDR", strings.TrimPrefix(url, "http://"))
	running.Store(url, p)
}

// running are the servers of all scripts, by $URL.
var running sync.Map

func lookPath(ts *testscript.TestScript, name string) string {
	for _, folder := range filepath.SplitList(ts.Getenv("PATH")) {
		if found, err := exec.LookPath(filepath.Join(folder, name)); err == nil {
			return found
		}
	}
	ts.Fatalf("%s is not on the PATH", name)
	return ""
}

// stopServer sends SIGTERM to the server, which must end with exit code 0, and gives what it wrote to stderr.
//
//	terminate
func stopServer(ts *testscript.TestScript, neg bool, args []string) {
	found, ok := running.LoadAndDelete(ts.Getenv("URL"))
	if neg || !ok || len(args) > 0 {
		ts.Fatalf("usage: terminate, after serve")
	}
	p := found.(*process)
	ts.Setenv("URL", "")
	ts.Check(p.cmd.Process.Signal(syscall.SIGTERM))
	select {
	case err := <-p.ended:
		_, _ = io.WriteString(ts.Stderr(), p.stderr.String())
		if err != nil {
			ts.Fatalf("the server ended with %v", err)
		}
	case <-time.After(15 * time.Second):
		ts.Fatalf("the server did not end; it said:\n%s", p.stderr)
	}
}

// ask posts a GraphQL document to the server and gives the body of the answer, which must be a 200.
//
//	ask DOCUMENT
func ask(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: ask DOCUMENT")
	}
	status, body, err := post(context.Background(), ts.Getenv("URL")+"/graphql", args[0])
	ts.Check(err)
	_, _ = ts.Stdout().Write(body)
	if status != http.StatusOK {
		ts.Fatalf("status %d", status)
	}
}

// askAs is ask with a token, which is what a file holds. The answer must have a status.
//
//	askas STATUS FILE DOCUMENT
func askAs(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: askas STATUS FILE DOCUMENT")
	}
	body, err := json.Marshal(map[string]string{"query": args[2]})
	ts.Check(err)
	token := strings.TrimSpace(ts.ReadFile(args[1]))
	status, answer, err := fetchAs(context.Background(), http.MethodPost, ts.Getenv("URL")+"/graphql", body, token)
	ts.Check(err)
	_, _ = ts.Stdout().Write(answer)
	if strconv.Itoa(status) != args[0] {
		ts.Fatalf("status %d, want %s", status, args[0])
	}
}

// get gives the body at a path of the server, which must answer with a status.
//
//	get STATUS PATH
func get(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: get STATUS PATH")
	}
	status, body, err := fetch(context.Background(), http.MethodGet, ts.Getenv("URL")+args[1], nil)
	ts.Check(err)
	_, _ = ts.Stdout().Write(body)
	if strconv.Itoa(status) != args[0] {
		ts.Fatalf("status %d, want %s", status, args[0])
	}
}

// upgrade asks for a WebSocket as a page of an origin does; the server must answer with a status.
//
//	upgrade STATUS ORIGIN
func upgrade(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: upgrade STATUS ORIGIN")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	conn, response, err := websocket.Dial(ctx, ts.Getenv("URL")+"/graphql", &websocket.DialOptions{ //nolint:bodyclose // the dialer has read what there is
		Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Origin": {args[1]}},
	})
	if response == nil {
		ts.Check(err)
	}
	if strconv.Itoa(response.StatusCode) != args[0] {
		ts.Fatalf("status %d, want %s", response.StatusCode, args[0])
	}
	if conn != nil {
		ts.Check(conn.CloseNow())
	}
}

func post(ctx context.Context, url, document string) (int, []byte, error) {
	body, err := json.Marshal(map[string]string{"query": document})
	if err != nil {
		return 0, nil, err
	}
	return fetch(ctx, http.MethodPost, url, body)
}

func fetch(ctx context.Context, method, url string, body []byte) (int, []byte, error) {
	return fetchAs(ctx, method, url, body, "")
}

func fetchAs(ctx context.Context, method, url string, body []byte, token string) (int, []byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return 0, nil, err
	}
	text, err := io.ReadAll(response.Body)
	return response.StatusCode, text, errors.Join(err, response.Body.Close())
}

// cypher runs a statement on the database, past the program, and gives the first column of the records as JSON, one a
// line. A variable is set to that of the first record, which must be a string.
//
//	cypher STATEMENT [VARIABLE]
func cypher(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: cypher STATEMENT [VARIABLE]")
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	driver, err := neo4j.NewDriverWithContext(ts.Getenv("DATABASE"), neo4j.NoAuth())
	ts.Check(err)
	defer driver.Close(ctx) //nolint:errcheck // the statement has run
	result, err := neo4j.ExecuteQuery(ctx, driver, args[0], nil, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("neo4j"))
	ts.Check(err)
	out := ts.Stdout()
	for _, record := range result.Records {
		ts.Check(json.NewEncoder(out).Encode(record.Values[0]))
	}
	if len(args) == 2 {
		if len(result.Records) == 0 {
			ts.Fatalf("no record for %s", args[1])
		}
		ts.Setenv(args[1], result.Records[0].Values[0].(string))
	}
}

// parses checks that a file, or stdout, is a whole GraphQL schema.
//
//	parses FILE
func parses(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: parses FILE")
	}
	if _, err := gqlparser.LoadSchema(&ast.Source{Name: args[0], Input: ts.ReadFile(args[0])}); err != nil {
		ts.Fatalf("%v", err)
	}
}

// lines keeps what a server writes to its standard error.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
	more chan struct{} // holds one after each write
	done bool
}

func newLines() *lines { return &lines{more: make(chan struct{}, 1)} }

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer l.wake()
	return l.text.Write(p)
}

// close says that the server has ended.
func (l *lines) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.done = true
	l.wake()
}

func (l *lines) wake() {
	select {
	case l.more <- struct{}{}:
	default:
	}
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// ready waits for the line that says where the server answers, and gives its URL. One caller at a time.
func (l *lines) ready(patience time.Duration) (string, error) {
	deadline := time.After(patience)
	for {
		l.mu.Lock()
		text, done := l.text.String(), l.done
		l.mu.Unlock()
		for line := range strings.Lines(text) {
			var entry struct{ Msg, GraphQL string }
			if json.Unmarshal([]byte(line), &entry) == nil && entry.Msg == "ready" {
				return strings.TrimSuffix(entry.GraphQL, "/graphql"), nil
			}
		}
		if done {
			return "", errors.New("the server ended before it was ready")
		}
		select {
		case <-l.more:
		case <-deadline:
			return "", errors.New("the server was not ready in " + patience.String())
		}
	}
}
