package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

func newExport(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "export NAME", Short: "Write a table, a graph or a bundle to a file or standard output", Args: cobra.ExactArgs(1),
		Long: `Write a table, a graph or a bundle to a file or standard output: the same files as the server gives at /export/, such as
accusations.csv; a table may be named without its ending and be given a --format.

A file is written under another name first, so that a part of one is never taken for the whole; a pipe or a device is written to as it comes.`,
		Example: `  gravamen export accusations --format csv --where '{"accuserCountry": {"eq": "CN"}}' --as-of 2025-10-22
  gravamen export responses.jsonl -o responses.jsonl`,
		RunE: func(cmd *cobra.Command, args []string) error { return runExport(cmd, env, args[0]) },
	}
	cmd.Flags().String("format", "", "ending of the file, where NAME has none (default csv)")
	cmd.Flags().String("where", "", "filter of the API as a JSON object")
	cmd.Flags().String("as-of", "", "day: what was known by then")
	cmd.Flags().Bool("excel", false, "make a CSV for spreadsheets: with a byte order mark, and nothing that would run as a formula")
	cmd.Flags().StringP("output", "o", "", "file to write (default: standard output)")
	define(cmd, append([]setting{settingKnownAt, settingQuietly}, databaseSettings...)...)
	defineData(cmd)
	return cmd
}

func runExport(cmd *cobra.Command, env environment, name string) (err error) {
	flag := func(name string) string { return cmd.Flags().Lookup(name).Value.String() }
	q := &export.Question{Name: name, AsOf: flag("as-of"), Excel: flag("excel") == "true"}
	if filepath.Ext(name) == "" {
		q.Name += "." + flag("format")
		if flag("format") == "" {
			q.Name += "csv"
		}
	} else if flag("format") != "" {
		return usageError{fmt.Errorf("%s has an ending already: leave out --format", name)}
	}
	if q.Where, err = export.ReadFilter(flag("where")); err != nil {
		return usageError{err}
	}
	logger, err := newLogger(env.stderr, settingQuietly.value(cmd, env))
	if err != nil {
		return err
	}
	store, _, err := openStore(cmd.Context(), cmd, env, logger)
	if err != nil {
		return err
	}
	defer store.Close(context.WithoutCancel(cmd.Context())) //nolint:errcheck // the program ends
	exporter := server.New(store, server.Limits{Exports: export.Options{Version: versionName(), Timeout: patience}}, logger).Exporter()
	shown := rowsShown{to: env.stderr, terminal: isTerminal(env.stderr)}
	err = whole(flag("output"), cmd.OutOrStdout(), func(w io.Writer) error { return exporter.Write(cmd.Context(), w, q, nil, shown.show) })
	shown.end()
	return exportFault(err)
}

// exportFault says by whose fault an export failed.
func exportFault(err error) error {
	if refusal, ok := errors.AsType[*export.RefusedError](err); ok {
		switch code, _ := refusal.Errors[0].Extensions["code"].(resolvers.Code); code { //nolint:exhaustive // the rest is the question's fault
		case resolvers.CodeUnavailable, resolvers.CodeTimeout:
			return graph.Unavailable(err, "%s", err)
		case resolvers.CodeInternal, resolvers.CodeCancelled:
			return err
		}
		return usageError{err}
	}
	if errors.Is(err, export.ErrUnknown) || errors.Is(err, export.ErrQuestion) {
		return usageError{err}
	}
	return err
}

// whole writes a file under another name and then gives it its own; "" is standard output. What is no file, such as a pipe or a device, is
// written to as it is. A link leads to the file, and a file that is there keeps its mode.
func whole(path string, stdout io.Writer, write func(io.Writer) error) (err error) {
	if path == "" {
		return write(stdout)
	}
	mode := os.FileMode(0o644)
	if there, err := os.Stat(path); err == nil {
		if !there.Mode().IsRegular() {
			return directly(path, write)
		}
		mode = there.Mode().Perm()
	}
	if path, err = followed(path); err != nil {
		return usageError{err}
	}
	file, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*")
	if err != nil {
		return usageError{err}
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(file.Name()))
		}
	}()
	if err = errors.Join(write(file), file.Chmod(mode), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), path) //nolint:wrapcheck // it names both
}

// directly writes to what is there.
func directly(path string, write func(io.Writer) error) error {
	file, err := os.OpenFile(filepath.Clean(path), os.O_WRONLY, 0)
	if err != nil {
		return usageError{err}
	}
	return errors.Join(write(file), file.Close())
}

// followed is where a path leads by symbolic links, whether or not anything is there.
func followed(path string) (string, error) {
	const most = 40 // as many as Linux follows
	for range most {
		to, err := os.Readlink(path)
		if err != nil {
			return path, nil //nolint:nilerr // it is no link
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(path), to)
		}
		path = to
	}
	return "", fmt.Errorf("%s: too many symbolic links", path)
}

// rowsShown shows on a terminal how far an export is.
type rowsShown struct {
	to       io.Writer
	terminal bool
	told     time.Time
	any      bool
}

func (s *rowsShown) show(rows int) {
	if !s.terminal || time.Since(s.told) < 200*time.Millisecond {
		return
	}
	s.told, s.any = time.Now(), true
	_, _ = fmt.Fprintf(s.to, "\r%d rows", rows)
}

func (s *rowsShown) end() {
	if s.any {
		_, _ = fmt.Fprintf(s.to, "\r%20s\r", "")
	}
}
