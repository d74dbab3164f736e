package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/internal/site"
	"github.com/gravamen/gravamen/seed"
)

// startTimeout bounds how long a start waits for a database.
const startTimeout = 4 * time.Second

// keptAnswers to dear questions hold 64 MiB at most.
const keptAnswers = 256

// gcPercent lets the heap grow to five times what lives before it is collected. What lives is small beside what one answer
// allocates, so collecting at twice the size, Go's default, spends a third of the processor on it.
const gcPercent = 400

func newServe(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "serve", Short: "Serve the explorer, and GraphQL at /graphql", Args: cobra.NoArgs,
		Long: `Serve the explorer over HTTP, and GraphQL at /graphql.

Without a database it serves the collection that ships with the program, from memory and read-only; --data adds more.
With one (--neo4j or NEO4J_URI) it serves what is there; fill it with ` + "`gravamen seed`.",
		Example: "  gravamen serve\n  gravamen serve --neo4j bolt://127.0.0.1:7687\n  gravamen serve --known-at 2026-11-30",
		RunE:    func(cmd *cobra.Command, _ []string) error { return serve(cmd.Context(), cmd, env) },
	}
	define(cmd, append([]setting{settingAddr, settingKnownAt, settingDocuments, settingMode, settingReaders, settingPublic, settingLogLevel}, databaseSettings...)...)
	defineData(cmd)
	defineWeb(cmd)
	defineOps(cmd)
	return cmd
}

// flagData names the datasets that are added to the embedded collection.
const flagData = "data"

func defineData(cmd *cobra.Command) {
	cmd.Flags().StringArray(flagData, nil, "add a dataset to the embedded collection: NAME=PATH, with the NAME of an importer or "+caseFiles+"; may be repeated")
}

func dataOf(cmd *cobra.Command) []string {
	if cmd.Flags().Lookup(flagData) == nil {
		return nil
	}
	data, err := cmd.Flags().GetStringArray(flagData)
	if err != nil {
		return nil
	}
	return data
}

func serve(ctx context.Context, cmd *cobra.Command, env environment) error {
	logger, err := newLogger(env.stderr, settingLogLevel.value(cmd, env))
	if err != nil {
		return err
	}
	hosts, err := origins(cmd, env)
	if err != nil {
		return err
	}
	public, err := publicURL(cmd, env)
	if err != nil {
		return err
	}
	limits := server.Limits{Streams: server.StreamLimits{Origins: hosts}, KeptAnswers: keptAnswers, Site: site.Options{PublicURL: public}}
	if err = setLimits(cmd, env, &limits); err != nil {
		return err
	}
	if limits.Web, err = web(cmd, env, public, logger); err != nil {
		return err
	}
	if limits.Registered, err = registered(cmd, env, limits, logger); err != nil {
		return err
	}
	limits.Exports.Version = versionName()
	limits.DrainDelay, err = time.ParseDuration(settingDrain.value(cmd, env))
	if err != nil || limits.DrainDelay < 0 || limits.DrainDelay > maxDrainDelay {
		return usageError{fmt.Errorf("%s is %q; it must be a time up to %s, such as 5s", settingDrain.flag, settingDrain.value(cmd, env), maxDrainDelay)}
	}
	if env.getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	// A taken port must be heard of before a database is asked for anything.
	addr := settingAddr.value(cmd, env)
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	var malformed *net.AddrError
	switch {
	case errors.As(err, &malformed):
		return usageError{fmt.Errorf("%s is %q: %s; it must be HOST:PORT such as %s", settingAddr.flag, addr, malformed.Err, settingAddr.fallback)}
	case err != nil:
		return fmt.Errorf("cannot answer on %s: %w; choose another with --%s", addr, err, settingAddr.flag)
	}
	ops, err := openOps(ctx, cmd, env, logger)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	store, access, err := openStore(ctx, cmd, env, logger)
	if err != nil {
		return errors.Join(err, listener.Close(), ops.close(ctx))
	}
	if access.Readers, err = readers(cmd, env, access); err != nil {
		return errors.Join(err, store.Close(ctx), listener.Close(), ops.close(ctx))
	}
	ops.run(ctx)
	limits.Observer = ops.Observer
	at := "http://" + listener.Addr().String()
	if limits.Web.Certificate != nil {
		at = "https://" + listener.Addr().String()
	}
	logger.InfoContext(ctx, "ready", slog.String("explorer", at+"/"), slog.String("graphql", at+"/graphql"), slog.String("version", versionName()))
	err = server.NewWithAccess(ops.watch(store), access, limits, logger).Serve(ctx, listener)
	return errors.Join(err, store.Close(context.WithoutCancel(ctx)), ops.close(ctx))
}

// readers says whether readers must present a token.
func readers(cmd *cobra.Command, env environment, access server.Access) (bool, error) {
	switch who := settingReaders.value(cmd, env); who {
	case "anyone":
		return false, nil
	case "token":
		if access.Tokens == nil {
			return false, usageError{fmt.Errorf("%s is token, and this server has none to tell readers by: name a database with --%s or %s, without --%s", settingReaders.flag, settingURI.flag, settingURI.env, settingKnownAt.flag)}
		}
		return true, nil
	default:
		return false, usageError{fmt.Errorf("%s is %q; it must be anyone or token", settingReaders.flag, who)}
	}
}

// openStore opens what the settings name, as it was at the instant that they name, and says in one line what it is. Only a
// database as it is now can be written to.
func openStore(ctx context.Context, cmd *cobra.Command, env environment, logger *slog.Logger) (graph.Store, server.Access, error) {
	knownAt := settingKnownAt.value(cmd, env)
	var until time.Time
	if knownAt != "" {
		var err error
		if until, err = parseInstant(knownAt); err != nil {
			return nil, server.Access{}, err
		}
	}
	store, access, err := openSource(ctx, cmd, env, logger)
	if err != nil || knownAt == "" {
		return store, access, err
	}
	then := memstore.New()
	entries, err := graph.Replay(ctx, store, until, then)
	if err = errors.Join(err, store.Close(ctx)); err != nil {
		return nil, access, err
	}
	logger.InfoContext(ctx, "answering as of an earlier instant, read-only", slog.Time("known_at", until), slog.Int("changes_replayed", entries))
	return then, server.Access{Closed: "this server answers as of an earlier instant, which takes no writes: start it without --" + settingKnownAt.flag}, nil
}

func openSource(ctx context.Context, cmd *cobra.Command, env environment, logger *slog.Logger) (graph.Store, server.Access, error) {
	database, err := openNeo4j(cmd, env, logger, 0)
	if err != nil {
		return nil, server.Access{}, err
	}
	if database == nil {
		store, err := embedded(ctx, logger)
		if data := dataOf(cmd); err == nil && len(data) > 0 {
			err = fill(ctx, store, data, logger)
		}
		return store, server.Access{Closed: "this server answers from the embedded collection, which takes no writes: start it over a database, named with --" +
			settingURI.flag + " or " + settingURI.env + ", and make a token with `gravamen token create`"}, err
	}
	if err := inspect(ctx, database, settingURI.value(cmd, env), logger); err != nil {
		return nil, server.Access{}, errors.Join(err, database.Close(context.WithoutCancel(ctx)))
	}
	return database, server.Access{Tokens: database}, nil
}

// embedded fills a store in memory with the collection that ships with the program.
func embedded(ctx context.Context, logger *slog.Logger) (graph.Store, error) {
	parts, err := seed.Collection()
	if err != nil {
		return nil, fmt.Errorf("read the collection: %w", err)
	}
	store := memstore.New()
	total, err := applyAll(ctx, store, parts)
	if err != nil {
		return nil, err
	}
	logger.InfoContext(ctx, "serving the embedded collection from memory, read-only; name a database with --neo4j or NEO4J_URI for your own",
		slog.Int("nodes", total.Added))
	return store, nil
}

// applyAll writes parts in their order.
func applyAll(ctx context.Context, store graph.Store, parts []seed.Part) (total graph.Receipt, err error) {
	for i := range parts {
		receipt, err := store.Apply(ctx, &parts[i].Batch)
		if err != nil {
			return total, fmt.Errorf("%s: %w", parts[i].Name, err)
		}
		total.Add(receipt)
	}
	return total, nil
}

// inspect looks at a database before it is served: one that does not answer ends the start, one that is not set up or empty
// is served with a word on how to fill it.
func inspect(ctx context.Context, database *neo4jstore.Store, uri string, logger *slog.Logger) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	missing, err := database.Missing(ctx)
	if err != nil {
		return unreachable(uri, err)
	}
	if len(missing) > 0 {
		logger.WarnContext(ctx, "the database is not set up: run `gravamen seed` against it", slog.Int("missing_indexes_and_constraints", len(missing)), slog.String("first", missing[0]))
	}
	tree, err := database.Query(ctx, &graph.Plan{Roots: []*graph.Hop{{Key: "any", Kinds: []graph.Kind{graph.KindAccusation}, Page: &graph.Page{Limit: 1}, Order: graph.Order{By: graph.BySort}}}})
	if err != nil {
		return unreachable(uri, err)
	}
	if len(tree.Roots["any"].Rows) == 0 {
		logger.WarnContext(ctx, "the database holds no accusation: fill it with `gravamen seed` (the shipped collection) or `gravamen seed FILE…`")
	}
	return nil
}

// unreachable says what was tried; the driver's reason goes along, since whoever starts a server may see it.
func unreachable(uri string, err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	reason := err
	if domain, ok := errors.AsType[*graph.Error](err); ok {
		reason = errors.Join(domain.Unwrap()[1:]...)
		if reason == nil {
			reason = domain
		}
	}
	return graph.Unavailable(err, "cannot use the database at %s: %v; is it running, and are NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE right?", uri, reason)
}

// parseInstant reads an instant, or a day, which stands for its end.
func parseInstant(text string) (time.Time, error) {
	if at, err := time.Parse(time.RFC3339Nano, text); err == nil {
		return at, nil
	}
	day, err := graph.ParseDay(text)
	if err != nil {
		return time.Time{}, usageError{fmt.Errorf("%s is %q; it must be an instant such as 2026-11-30T12:00:00Z or a day such as 2026-11-30", settingKnownAt.flag, text)}
	}
	return day.Time().AddDate(0, 0, 1).Add(-time.Microsecond), nil
}

// readFile reads a file, or standard input for "-".
func readFile(env environment, path string) ([]byte, error) {
	if path == "-" {
		return readAll(env.stdin)
	}
	text, err := os.ReadFile(path) //nolint:gosec // the person at the keyboard names the file
	if err != nil {
		return nil, usageError{err}
	}
	return text, nil
}
