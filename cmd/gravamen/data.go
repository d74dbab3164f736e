package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/schema"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/ingest"
)

func newSeed(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "seed [FILE…]", Short: "Write case files, or the shipped collection, to a Neo4j database",
		Long: `Write case files, or without any the shipped collection, to a Neo4j database.

Constraints and indexes are created where they are missing. A case is written whole or not at all, and writing it
again changes nothing. What an earlier state of a case held and this one does not is marked as withdrawn. Standard output gets
one line for each batch: what was added, changed and left unchanged.`,
		Example: "  NEO4J_URI=bolt://127.0.0.1:7687 gravamen seed\n  gravamen seed --neo4j bolt://127.0.0.1:7687 my-case.yaml",
		RunE:    func(cmd *cobra.Command, args []string) error { return runSeed(cmd, env, args) },
	}
	cmd.Flags().Bool("dry-run", false, "write nothing, and tell what would be written")
	define(cmd, append([]setting{settingLogLevel}, databaseSettings...)...)
	return cmd
}

func runSeed(cmd *cobra.Command, env environment, paths []string) error {
	ctx := cmd.Context()
	parts, err := readParts(paths)
	if err != nil {
		return err
	}
	if dry, err := cmd.Flags().GetBool("dry-run"); err != nil || dry {
		return errors.Join(err, tellParts(cmd.OutOrStdout(), parts))
	}
	database, err := requireNeo4j(cmd, env)
	if err != nil {
		return err
	}
	defer database.Close(context.WithoutCancel(ctx)) //nolint:errcheck // the program ends
	if err := database.Setup(ctx); err != nil {
		return unreachable(settingURI.value(cmd, env), err)
	}
	var total graph.Receipt
	for i := range parts {
		parts[i].Batch.Deed.Name = "seed: " + parts[i].Name
		receipt, err := database.Apply(ctx, &parts[i].Batch)
		if err != nil {
			return fmt.Errorf("%s: %w", parts[i].Name, err)
		}
		total.Add(receipt)
		if err := tell(cmd.OutOrStdout(), parts[i].Name, receipt); err != nil {
			return err
		}
	}
	gone, err := withdrawals(ctx, database, parts)
	if err != nil {
		return err
	}
	for _, batch := range gone {
		receipt, err := database.Apply(ctx, batch)
		if err != nil {
			return fmt.Errorf("withdraw what is gone: %w", err)
		}
		total.Add(receipt)
		if err := tell(cmd.OutOrStdout(), "withdrawn from "+batch.DatasetID, receipt); err != nil {
			return err
		}
	}
	return tell(cmd.OutOrStdout(), "total", &total)
}

// withdrawals are batches, one for each dataset, that mark what the store has of the cases in the parts and the parts have not.
func withdrawals(ctx context.Context, store graph.Store, parts []seed.Part) ([]*graph.Batch, error) {
	cases := map[string][]string{} // dataset → keys
	held := map[string]bool{}
	for i := range parts {
		for j := range parts[i].Batch.Documents {
			doc := &parts[i].Batch.Documents[j]
			held[doc.ID] = true
			for _, l := range doc.Links {
				record, _ := l.Props[string(ingest.ByRecord)].(string)
				if l.Type == graph.DerivedFrom && !slices.Contains(cases[l.To], record) {
					cases[l.To] = append(cases[l.To], record)
				}
			}
		}
	}
	var out []*graph.Batch
	for _, dataset := range slices.Sorted(maps.Keys(cases)) {
		batch := &graph.Batch{At: time.Now(), DatasetID: dataset, Deed: graph.Deed{Name: "seed: what is gone"}}
		err := ingest.EachFrom(ctx, store, dataset, ingest.ByRecord, cases[dataset], func(id string, _ graph.SourceRecord) error {
			if !held[id] {
				batch.Documents = append(batch.Documents, graph.NewWithdrawal(id))
			}
			return nil
		})
		if err != nil {
			return nil, err //nolint:wrapcheck // it tells
		}
		if len(batch.Documents) > 0 {
			out = append(out, batch)
		}
	}
	return out, nil
}

func tellParts(w io.Writer, parts []seed.Part) error {
	for _, part := range parts {
		if _, err := fmt.Fprintf(w, "%s: %d nodes\n", part.Name, len(part.Batch.Documents)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(w, "nothing was written")
	return err
}

func tell(w io.Writer, name string, r *graph.Receipt) error {
	_, err := fmt.Fprintf(w, "%s: %d added, %d changed, %d unchanged\n", name, r.Added, r.Changed, r.Unchanged)
	return err
}

func readParts(paths []string) ([]seed.Part, error) {
	if len(paths) == 0 {
		return seed.Collection()
	}
	parts, err := seed.ReadFiles(paths, seed.Options{})
	if errors.Is(err, graph.ErrInvalid) {
		return nil, fmt.Errorf("nothing was written, for these faults:\n%w", err)
	}
	return parts, asInput(err)
}

// asInput makes a file that cannot be read a usage error; faults in its content are not.
func asInput(err error) error {
	if err == nil || errors.Is(err, graph.ErrInvalid) {
		return err
	}
	return usageError{err}
}

// requireNeo4j opens the database of a command that cannot do without one.
func requireNeo4j(cmd *cobra.Command, env environment) (*neo4jstore.Store, error) {
	logger, err := newLogger(env.stderr, settingLogLevel.value(cmd, env))
	if err != nil {
		return nil, err
	}
	database, err := openNeo4j(cmd, env, logger, patience)
	if err == nil && database == nil {
		err = usageError{fmt.Errorf("%s needs a database: name it with --%s or %s", strings.TrimPrefix(cmd.CommandPath(), cmd.Root().Name()+" "), settingURI.flag, settingURI.env)}
	}
	return database, err
}

func newValidate() *cobra.Command {
	return &cobra.Command{
		Use: "validate FILE…", Short: "Check case files and tell every fault in them", Args: cobra.MinimumNArgs(1),
		Long: `Check case files and tell every fault in them: file, line, field, what is wrong and what is allowed.

Standard output gets one line for each fault. The exit code is 3 if there is any.`,
		RunE: func(cmd *cobra.Command, paths []string) error {
			_, err := seed.ReadFiles(paths, seed.Options{})
			if faulty, ok := errors.AsType[*seed.FaultsError](err); ok {
				for _, f := range faulty.Faults {
					if _, err := fmt.Fprintln(cmd.OutOrStdout(), f); err != nil {
						return err
					}
				}
				return silentError{faulty}
			}
			if err != nil {
				return asInput(err)
			}
			_, err = fmt.Fprintf(cmd.OutOrStdout(), "no fault in %s\n", strings.Join(paths, ", "))
			return err
		},
	}
}

func newQuery(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "query [FILE]", Short: "Answer a GraphQL document from a file or standard input", Args: cobra.MaximumNArgs(1),
		Long: `Answer a GraphQL document from a file or standard input, by the same handler as the server.

Standard output gets the response as JSON. The exit code is 1 if it holds errors.`,
		Example: "  echo '{ statistics { accusationCount } }' | gravamen query\n  gravamen query question.graphql --variables '{\"code\": \"CN\"}'",
		RunE:    func(cmd *cobra.Command, args []string) error { return runQuery(cmd, env, append(args, "-")[0]) },
	}
	cmd.Flags().String("variables", "", "variables as a JSON object, or @FILE")
	cmd.Flags().String("operation", "", "name of the operation, where the document holds several")
	define(cmd, append([]setting{settingKnownAt, settingQuietly}, databaseSettings...)...)
	defineData(cmd)
	return cmd
}

// settingQuietly is the log level of commands whose answer is all that is wanted.
var settingQuietly = settingLogLevel.or("warn")

func runQuery(cmd *cobra.Command, env environment, path string) error {
	document, err := readFile(env, path)
	if err != nil {
		return err
	}
	params := &graphql.RawParams{Query: string(document)}
	params.OperationName, _ = cmd.Flags().GetString("operation")
	if params.Variables, err = variables(cmd, env, path); err != nil {
		return err
	}
	logger, err := newLogger(env.stderr, settingQuietly.value(cmd, env))
	if err != nil {
		return err
	}
	store, access, err := openStore(cmd.Context(), cmd, env, logger)
	if err != nil {
		return err
	}
	defer store.Close(context.WithoutCancel(cmd.Context())) //nolint:errcheck // the program ends
	if access.Tokens != nil {
		access = server.Access{Closed: "`gravamen query` takes no token, and so no writes: send this to `gravamen serve`, over the same database"}
	}
	response := server.NewWithAccess(store, access, server.Limits{}, logger).Execute(cmd.Context(), params)
	out := json.NewEncoder(cmd.OutOrStdout())
	out.SetIndent("", "  ")
	out.SetEscapeHTML(false)
	if err := out.Encode(response); err != nil {
		return fmt.Errorf("write the response: %w", err)
	}
	if len(response.Errors) > 0 {
		return silentError{errors.New("the response holds errors")}
	}
	return nil
}

// variables reads the flag, beside a document that was read from a path.
func variables(cmd *cobra.Command, env environment, document string) (map[string]any, error) {
	text, _ := cmd.Flags().GetString("variables")
	if path, ok := strings.CutPrefix(text, "@"); ok {
		if path == "-" && document == "-" {
			return nil, usageError{errors.New("standard input cannot be both the document and --variables: name a file for one of them")}
		}
		content, err := readFile(env, path)
		if err != nil {
			return nil, err
		}
		text = string(content)
	}
	if text == "" {
		return nil, nil //nolint:nilnil // no variables
	}
	var out map[string]any
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	err := decoder.Decode(&out)
	if err == nil {
		if _, after := decoder.Token(); !errors.Is(after, io.EOF) {
			err = errors.New("something follows the object")
		}
	}
	if err != nil {
		return nil, usageError{fmt.Errorf("--variables is no JSON object: %w", err)}
	}
	return out, nil
}

func readAll(r io.Reader) ([]byte, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("read standard input: %w", err)
	}
	return text, nil
}

func newSchema() *cobra.Command {
	return &cobra.Command{
		Use: "schema", Short: "Print the GraphQL schema", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprint(cmd.OutOrStdout(), schema.Text())
			return err
		},
	}
}

func newDoctor(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "doctor", Short: "Check a database: reachable, version, constraints and indexes, derived facts", Args: cobra.NoArgs,
		Long: `Check a database: is it reachable, which version is it, are all constraints and indexes there, and does every
derived fact (verification, countries that an accusation counts for, days until an answer, the texts that search looks
at …) equal what the rules give when computed again. Nothing is written. Without a database the embedded collection is checked.`,
		RunE: func(cmd *cobra.Command, _ []string) error { return runDoctor(cmd, env) },
	}
	define(cmd, append([]setting{settingQuietly}, databaseSettings...)...)
	return cmd
}

func runDoctor(cmd *cobra.Command, env environment) error {
	ctx, out := cmd.Context(), &report{to: cmd.OutOrStdout()}
	logger, err := newLogger(env.stderr, settingQuietly.value(cmd, env))
	if err != nil {
		return err
	}
	database, err := openNeo4j(cmd, env, logger, patience)
	if err != nil {
		return err
	}
	var store graph.Store = database
	healthy := true
	if database == nil {
		if store, err = embedded(ctx, logger); err != nil {
			return err
		}
		out.say("database: none, checking the embedded collection")
	} else if healthy, err = examine(ctx, out, database, settingURI.value(cmd, env)); err != nil {
		return err
	}
	defer store.Close(context.WithoutCancel(ctx)) //nolint:errcheck // the program ends
	compared, differences, err := graph.Recheck(ctx, store)
	if err != nil {
		return fmt.Errorf("derived facts: %w", err)
	}
	for _, d := range differences {
		out.say("derived facts: %s", d)
	}
	out.say("derived facts: %d nodes compared, %d differences", compared, len(differences))
	switch {
	case out.err != nil:
		return out.err
	case !healthy || len(differences) > 0:
		return silentError{errors.New("the database is not as it should be")}
	}
	return nil
}

// report writes lines until one cannot be written.
type report struct {
	to  io.Writer
	err error
}

func (r *report) say(format string, args ...any) {
	if r.err == nil {
		_, r.err = fmt.Fprintf(r.to, format+"\n", args...)
	}
}

// examine tells of a database what can be said without reading its facts.
func examine(ctx context.Context, out *report, database *neo4jstore.Store, uri string) (bool, error) {
	name, err := database.Version(ctx)
	if err != nil {
		return false, unreachable(uri, err)
	}
	out.say("database: reachable, %s", name)
	missing, err := database.Missing(ctx)
	if err != nil {
		return false, unreachable(uri, err)
	}
	if len(missing) > 0 {
		out.say("constraints and indexes: missing %s; `gravamen seed` creates them", strings.Join(missing, ", "))
		return false, nil
	}
	out.say("constraints and indexes: all there")
	return true, nil
}
