package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/attack"
	"github.com/gravamen/gravamen/seed/eurepoc"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/misp"
	"github.com/gravamen/gravamen/seed/stix"
	"github.com/gravamen/gravamen/seed/table"
)

// formats are what `import` and `serve --data` read.
var formats = []*ingest.Format{misp.Format, attack.Format, stix.Format, eurepoc.Format, table.Format}

func newImport(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "import", Short: "Bring the files of an upstream dataset into a Neo4j database",
		Long: `Bring the files of an upstream dataset into a Neo4j database. Nothing is fetched: name files that you have, or folders of
them.

The files are read to the end before anything is written, so that a broken one changes nothing. Records that cannot be taken
are left out, with file, line and reason in a quarantine file, and the rest goes on; --strict stops at the first instead.
Importing again changes what changed; what the files hold no longer is marked as withdrawn and stays readable. A call that
was interrupted is finished by the same call.`,
		Example: "  gravamen import misp-galaxy clusters/\n  gravamen import attack --dry-run enterprise-attack.json",
	}
	for _, format := range formats {
		cmd.AddCommand(newImportFormat(env, format))
	}
	return cmd
}

func newImportFormat(env environment, format *ingest.Format) *cobra.Command {
	cmd := &cobra.Command{
		Use: format.Name + " PATH…", Short: strings.ToUpper(format.Short[:1]) + format.Short[1:], Long: format.Long,
		Example: "  " + format.Example, Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, paths []string) error { return runImport(cmd, env, format, paths) },
	}
	cmd.Flags().Bool("dry-run", false, "write nothing, and tell what would be written")
	cmd.Flags().Bool("strict", false, "write nothing if any record cannot be taken")
	cmd.Flags().Bool("json", false, "print the receipt as JSON")
	cmd.Flags().String("quarantine", "", "file for the records that are left out (default: import-NAME-quarantine.jsonl in this folder); a dry run puts dry-run- before its name")
	cmd.Flags().String("name", "", "name of the dataset, if it is not "+format.Name)
	cmd.Flags().String("dataset-version", "", "its version, if the files do not tell it or tell another")
	cmd.Flags().String("licence", "", "SPDX identifier of its terms, if they are not the usual ones")
	for _, p := range format.Parameters {
		cmd.Flags().String(p.Name, "", p.Usage)
	}
	define(cmd, append([]setting{settingLogLevel}, databaseSettings...)...)
	return cmd
}

func runImport(cmd *cobra.Command, env environment, format *ingest.Format, paths []string) (err error) {
	ctx := cmd.Context()
	flag := func(name string) string { return cmd.Flags().Lookup(name).Value.String() }
	options := ingest.Options{
		Name: flag("name"), Version: flag("dataset-version"), Licence: flag("licence"),
		Strict: flag("strict") == "true", DryRun: flag("dry-run") == "true", Parameters: map[string]string{},
	}
	for _, p := range format.Parameters {
		options.Parameters[p.Name] = flag(p.Name)
	}
	store, err := target(cmd, env, options.DryRun)
	if err != nil {
		return err
	}
	defer store.Close(context.WithoutCancel(ctx)) //nolint:errcheck // the program ends
	shown := newProgress(env.stderr)
	options.Progress = shown.show
	kept := &quarantine{path: flag("quarantine")}
	if kept.path == "" {
		kept.path = "import-" + format.Name + "-quarantine.jsonl"
	}
	if options.DryRun {
		kept.path = beside(kept.path)
	}
	options.Rejected = kept.add
	receipt, err := ingest.Run(ctx, store, format, paths, options)
	shown.end()
	if err == nil && kept.file == nil {
		err = kept.clear()
	}
	if err = errors.Join(err, kept.close()); err != nil {
		return asPath(err)
	}
	if flag("json") == "true" {
		out := json.NewEncoder(cmd.OutOrStdout())
		return out.Encode(receipt) //nolint:wrapcheck // it is the output
	}
	return tellReceipt(cmd.OutOrStdout(), receipt, kept.path, options.DryRun)
}

// target is the database that is written to. Without one a dry run checks against the countries alone.
func target(cmd *cobra.Command, env environment, dry bool) (graph.Store, error) {
	if dry && settingURI.value(cmd, env) == "" {
		return memstore.New(), nil
	}
	database, err := requireNeo4j(cmd, env)
	if err != nil {
		return nil, err
	}
	if dry {
		return database, nil
	}
	if err := database.Setup(cmd.Context()); err != nil {
		return nil, errors.Join(unreachable(settingURI.value(cmd, env), err), database.Close(context.WithoutCancel(cmd.Context())))
	}
	return database, nil
}

// asPath makes a path that cannot be read a usage error.
func asPath(err error) error {
	if _, ok := errors.AsType[*os.PathError](err); ok {
		return usageError{err}
	}
	return err
}

func tellReceipt(w io.Writer, r *ingest.Receipt, quarantined string, dry bool) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, version %s: %d records read", r.Dataset, r.Version, r.Records)
	if r.Skipped > 0 {
		fmt.Fprintf(&b, ", %d hold nothing that is kept", r.Skipped)
	}
	if r.Rejected > 0 {
		fmt.Fprintf(&b, ", %d left out (%s tells why)", r.Rejected, quarantined)
	}
	if dry {
		fmt.Fprintf(&b, "; they give %d nodes; nothing was written\n", r.Documents)
	} else {
		fmt.Fprintf(&b, "; %d added, %d changed, %d unchanged, %d withdrawn\n", r.Added, r.Changed-r.Withdrawn, r.Unchanged, r.Withdrawn)
	}
	for _, file := range r.Kept {
		fmt.Fprintf(&b, "%s: nothing was withdrawn, since a record without a readable id was left out\n", file)
	}
	_, err := io.WriteString(w, b.String())
	return err //nolint:wrapcheck // it is the output
}

// quarantine writes the records that are left out to a file, which is made with the first of them. That of an earlier run goes
// once nothing is left out any more.
type quarantine struct {
	path string
	file *os.File
	out  *json.Encoder
}

func (q *quarantine) add(r ingest.Rejection) error {
	if q.file == nil {
		file, err := os.Create(filepath.Clean(q.path))
		if err != nil {
			return usageError{fmt.Errorf("make the quarantine file: %w", err)}
		}
		q.file, q.out = file, json.NewEncoder(file)
		q.out.SetEscapeHTML(false)
	}
	if err := q.out.Encode(r); err != nil {
		return fmt.Errorf("write the quarantine file: %w", err)
	}
	return nil
}

// beside is the file of a dry run, which leaves alone that of the run that wrote. What is no file, such as a pipe, is taken as it is.
func beside(path string) string {
	if there, err := os.Stat(path); err == nil && !there.Mode().IsRegular() {
		return path
	}
	return filepath.Join(filepath.Dir(path), "dry-run-"+filepath.Base(path))
}

// clear removes the file of an earlier run. What is no file, such as a pipe or a link, is not one that a run made.
func (q *quarantine) clear() error {
	if there, err := os.Lstat(q.path); err == nil && !there.Mode().IsRegular() {
		return nil
	}
	if err := os.Remove(q.path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("remove the quarantine file of an earlier run: %w", err)
	}
	return nil
}

func (q *quarantine) close() error {
	if q.file == nil {
		return nil
	}
	return q.file.Close() //nolint:wrapcheck // it names the file
}

// progress shows how far an import is: in one line on a terminal, and elsewhere in a line now and then.
type progress struct {
	to       io.Writer
	terminal bool
	told     time.Time
	width    int
}

func newProgress(to io.Writer) *progress {
	return &progress{to: to, told: time.Now(), terminal: isTerminal(to)}
}

func (p *progress) show(now ingest.Progress) {
	const every = 5 * time.Second
	if !p.terminal && time.Since(p.told) < every {
		return
	}
	p.told = time.Now()
	text := describe(now, time.Since(now.Began))
	if !p.terminal {
		_, _ = fmt.Fprintln(p.to, text)
		return
	}
	_, _ = fmt.Fprintf(p.to, "\r%-*s", p.width, text)
	p.width = len(text)
}

// end clears the line.
func (p *progress) end() {
	if p.terminal && p.width > 0 {
		_, _ = fmt.Fprintf(p.to, "\r%*s\r", p.width, "")
	}
}

func describe(now ingest.Progress, spent time.Duration) string {
	done, total, unit := float64(now.Done), float64(now.Total), "documents"
	if now.Phase == ingest.Reading {
		done, total, unit = done/(1<<20), total/(1<<20), "MiB"
	}
	text := fmt.Sprintf("%s: %.0f of %.0f %s", now.Phase, done, total, unit)
	if rate := done / spent.Seconds(); rate > 0 && now.Done > 0 {
		left := time.Duration((total - done) / rate * float64(time.Second)).Round(time.Second)
		text += fmt.Sprintf(", %.1f a second, %s left", rate, max(left, 0))
	}
	return text
}

// fill brings further datasets into a store that does not outlive the program, each given as NAME=PATH. cases is the name of case
// files.
func fill(ctx context.Context, store graph.Store, given []string, logger *slog.Logger) error {
	for _, one := range given {
		name, path, ok := strings.Cut(one, "=")
		if !ok {
			return usageError{fmt.Errorf("--data is %q; it must be NAME=PATH, such as misp-galaxy=clusters/", one)}
		}
		if name == caseFiles {
			if err := fillCases(ctx, store, path); err != nil {
				return err
			}
			continue
		}
		at := slices.IndexFunc(formats, func(f *ingest.Format) bool { return f.Name == name })
		if at < 0 {
			return usageError{fmt.Errorf("--data names %q, which nothing reads; known are %s", name, strings.Join(formatNames(), ", "))}
		}
		receipt, err := ingest.Run(ctx, store, formats[at], []string{path}, ingest.Options{
			Rejected: func(r ingest.Rejection) error {
				logger.WarnContext(ctx, "a record was left out", slog.String("record", r.String()))
				return nil
			},
		})
		if err != nil {
			return asPath(err)
		}
		logger.InfoContext(ctx, "a dataset was added", slog.String("dataset", receipt.Dataset), slog.String("version", receipt.Version),
			slog.Int("records", receipt.Records), slog.Int("rejected", receipt.Rejected), slog.Int("nodes", receipt.Added))
	}
	return nil
}

// caseFiles is the name under which --data takes case files.
const caseFiles = "cases"

func fillCases(ctx context.Context, store graph.Store, path string) error {
	parts, err := seed.ReadFiles([]string{path}, seed.Options{})
	if err != nil {
		return asInput(err)
	}
	_, err = applyAll(ctx, store, parts)
	return err
}

func formatNames() []string {
	names := []string{caseFiles}
	for _, f := range formats {
		names = append(names, f.Name)
	}
	return names
}
