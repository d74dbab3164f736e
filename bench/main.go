// Bench measures Gravamen over a generated graph: what an answer over HTTP costs beside the database's own answer to the
// same statement.
//
//	go run ./bench figures    all figures, over servers and graphs that it provides itself: `make bench`
//	go run ./bench load       fill a Neo4j with a generated graph
//	go run ./bench compare    one question in detail; needs a filled Neo4j
//	go run ./bench import     writing beside the driver alone; needs an empty Neo4j
//
// docs/performance.md tells what is measured and how, and what came out.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/url"
	"os"
	"os/signal"
	"syscall"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/notifications"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:], environment{os.Getenv, os.Stdout, os.Stderr})
	stop()
	var usage usageError
	switch {
	case err == nil:
	case errors.As(err, &usage):
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(2)
	default:
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		if reason := hidden(err); reason != nil {
			fmt.Fprintf(os.Stderr, "bench: %v\n", reason)
		}
		os.Exit(1)
	}
}

// hidden is what a store's error keeps from clients of the API; whoever measures may see it.
func hidden(err error) error {
	var domain *graph.Error
	if !errors.As(err, &domain) {
		return nil
	}
	return errors.Join(domain.Unwrap()...)
}

// environment is all that the program takes from its surroundings. Results go to stdout, progress to stderr.
type environment struct {
	getenv         func(string) string
	stdout, stderr io.Writer
}

// say tells how far the program is. Nothing depends on its being heard.
func (e environment) say(format string, args ...any) {
	_, _ = fmt.Fprintf(e.stderr, format+"\n", args...)
}

// usageError is a mistake in how the program was called.
type usageError struct{ error }

const usage = `usage: go run ./bench COMMAND [FLAGS]

  figures   measure everything, side by side, and print the table; starts and fills the databases it needs
  load      fill a Neo4j with a generated graph; does nothing if it is there
  compare   measure the canonical question over HTTP beside the driver alone
  import    measure writing through the store beside the driver alone; needs an empty Neo4j
  serve     answer GraphQL over a store; compare starts it where gravamen serve cannot do what it measures

"go run ./bench COMMAND -h" lists the flags of a command.
`

func run(ctx context.Context, args []string, env environment) error {
	if len(args) == 0 {
		env.say(usage)
		return usageError{errors.New("no command")}
	}
	command, ok := map[string]func(context.Context, []string, environment) error{
		"figures": figures, "load": load, "compare": compare, "import": importing, "serve": serve,
	}[args[0]]
	if !ok {
		env.say(usage)
		return usageError{fmt.Errorf("there is no command %q", args[0])}
	}
	err := command(ctx, args[1:], env)
	if errors.Is(err, flag.ErrHelp) {
		return nil
	}
	return err
}

func newFlags(name string, env environment) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(env.stderr)
	return flags
}

// parse reads the flags; nothing else may stand on the line.
func parse(flags *flag.FlagSet, args []string) error {
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return err
	} else if err != nil {
		return usageError{err}
	}
	if flags.NArg() > 0 {
		return usageError{fmt.Errorf("%s takes no argument such as %q", flags.Name(), flags.Arg(0))}
	}
	return nil
}

// graphFlags say which generated graph is meant.
type graphFlags struct {
	seed        uint64
	accusations int
}

func (g *graphFlags) define(flags *flag.FlagSet) {
	flags.Uint64Var(&g.seed, "seed", 1, "seed of the generated graph")
	flags.IntVar(&g.accusations, "accusations", 100_000, "size of the generated graph")
}

// database is the Neo4j to measure with.
type database struct{ uri, username, password, name string }

func (d *database) define(flags *flag.FlagSet, env environment) {
	flags.StringVar(&d.uri, "neo4j", env.getenv("NEO4J_URI"), "address of a Neo4j on this machine [NEO4J_URI]; user and password come from NEO4J_USERNAME and NEO4J_PASSWORD")
	d.username, d.password = env.getenv("NEO4J_USERNAME"), env.getenv("NEO4J_PASSWORD")
	if d.name = env.getenv("NEO4J_DATABASE"); d.name == "" {
		d.name = "neo4j"
	}
}

// check refuses every address but one of this machine: nobody else's database is put under load by a mistyped address.
func (d *database) check() error {
	if d.uri == "" {
		return usageError{errors.New("name a Neo4j with --neo4j or NEO4J_URI; tools/neo4j/neo4j starts one")}
	}
	u, err := url.Parse(d.uri)
	if err != nil {
		return usageError{fmt.Errorf("--neo4j: %w", err)}
	}
	if ip := net.ParseIP(u.Hostname()); u.Hostname() != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return usageError{fmt.Errorf("%s is not on this machine; measurements put load on loopback addresses only", d.uri)}
	}
	return nil
}

// environ hands the database to a server process.
func (d *database) environ() []string {
	return []string{"NEO4J_URI=" + d.uri, "NEO4J_USERNAME=" + d.username, "NEO4J_PASSWORD=" + d.password, "NEO4J_DATABASE=" + d.name}
}

func (d *database) options() neo4jstore.Options {
	return neo4jstore.Options{URI: d.uri, Username: d.username, Password: d.password, Database: d.name, Timeout: answerTimeout}
}

func (d *database) store() (*neo4jstore.Store, error) { return neo4jstore.Open(d.options()) }

// driver is set as the store sets its own. When it first connects it completes itself, unguarded: so that nobody races with it,
// the first call of all does so alone, by a context that has ended, which dials nothing.
func (d *database) driver(ctx context.Context) (neo4j.DriverWithContext, error) {
	auth := neo4j.NoAuth()
	if d.username != "" {
		auth = neo4j.BasicAuth(d.username, d.password, "")
	}
	driver, err := neo4j.NewDriverWithContext(d.uri, auth, func(c *config.Config) {
		c.NotificationsMinSeverity = notifications.DisabledLevel
		c.TelemetryDisabled = true
	})
	if err != nil {
		return nil, err
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	_ = driver.VerifyConnectivity(ended)
	return driver, nil
}
