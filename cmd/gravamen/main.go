// Gravamen is a GraphQL server over a graph of public cyber accusations: who accused whom of which operation, on what
// evidence, what was answered and who verified it.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
)

// version is set when the binary is built.
var version = "dev"

// versionName is the version, or that of the module where the binary was built by `go install`, which sets none.
func versionName() string {
	if info, ok := debug.ReadBuildInfo(); ok && version == "dev" && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return version
}

// The exit codes that scripts rely on.
const (
	exitOK          = 0
	exitFailure     = 1
	exitUsage       = 2
	exitInvalid     = 3 // the data given is invalid
	exitUnreachable = 4 // the database cannot be reached
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	code := run(ctx, os.Args[1:], environment{os.Getenv, os.Stdin, os.Stdout, os.Stderr})
	stop()
	os.Exit(code)
}

// environment is all that the program takes from its surroundings. Data goes to stdout, messages to stderr.
type environment struct {
	getenv         func(string) string
	stdin          io.Reader
	stdout, stderr io.Writer
}

// usageError is a mistake in how the program was called.
type usageError struct{ error }

// silentError ends the program after it has said everything already. Its cause still decides the exit code.
type silentError struct{ error }

// Unwrap gives the cause.
func (e silentError) Unwrap() error { return e.error }

func run(ctx context.Context, args []string, env environment) int {
	root := newRoot(env) //nolint:contextcheck // cobra hands the context to its commands
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if _, silent := errors.AsType[silentError](err); err == nil || silent {
		return exitCode(err)
	}
	message := err.Error()
	if errors.Is(err, context.Canceled) {
		message = "interrupted"
	}
	_, _ = fmt.Fprintf(env.stderr, "gravamen: %s\n", message) // the exit code tells, too
	return exitCode(err)
}

func exitCode(err error) int {
	var usage usageError
	switch {
	case err == nil:
		return exitOK
	case errors.As(err, &usage):
		return exitUsage
	case errors.Is(err, graph.ErrInvalid):
		return exitInvalid
	case errors.Is(err, graph.ErrUnavailable):
		return exitUnreachable
	}
	return exitFailure
}

func newRoot(env environment) *cobra.Command {
	root := &cobra.Command{
		Use: "gravamen",
		Long: `Public cyber accusations as a graph: who accused whom, on what evidence, what was answered, who verified it.

Exit codes: 0 done, 1 failed, 2 called in a wrong way, 3 the data given is invalid, 4 the database cannot be reached.`,
		Example:       "  gravamen serve\n  echo '{ statistics { accusationCount } }' | gravamen query",
		Version:       versionName(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },

		DisableFlagsInUseLine:      true,
		SuggestionsMinimumDistance: 2,
	}
	root.SetIn(env.stdin)
	root.SetOut(env.stdout)
	root.SetErr(env.stderr)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; `%s --help` lists the flags", err, cmd.CommandPath())}
	})
	root.SetVersionTemplate("gravamen {{.Version}}\n")
	root.SetHelpCommand(newHelp())
	root.AddCommand(newServe(env), newSeed(env), newImport(env), newValidate(), newQuery(env), newExport(env), newSchema(), newDoctor(env), newHealth(env), newToken(env), newAudit(env), newRedact(env), newDocuments(env), newVersion())
	root.CompletionOptions.HiddenDefaultCmd = true
	root.InitDefaultCompletionCmd() // now, not when it runs, so that its mistakes are usage errors too
	for _, cmd := range root.Commands() {
		refine(cmd)
		for _, below := range cmd.Commands() {
			refine(below)
		}
	}
	return root
}

// refine gives a command what all have in common.
func refine(cmd *cobra.Command) {
	cmd.Args = asUsage(cmd.Args)
	cmd.DisableFlagsInUseLine = !cmd.HasLocalFlags()
	if !cmd.Runnable() {
		cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() } // else its arguments would not be checked
	}
}

// asUsage makes a wrong number of arguments a usage error.
func asUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if check == nil || check(cmd, args) == nil {
			return nil
		}
		return usageError{fmt.Errorf("these are the wrong arguments: call it as `%s`; `%s --help` tells more", cmd.UseLine(), cmd.CommandPath())}
	}
}

func unknownCommand(cmd *cobra.Command, name string) error {
	hint := ""
	if near := cmd.SuggestionsFor(name); len(near) > 0 {
		hint = ", did you mean " + strings.Join(near, " or ") + "?"
	}
	return usageError{fmt.Errorf("%s has no command %q%s; `gravamen help` lists all", cmd.CommandPath(), name, hint)}
}

func newHelp() *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]", Short: "Tell what a command does and how to call it",
		RunE: func(cmd *cobra.Command, args []string) error {
			about, unknown, err := cmd.Root().Find(args)
			if err != nil {
				return usageError{err}
			}
			if len(unknown) > 0 {
				return unknownCommand(about, unknown[0])
			}
			about.InitDefaultHelpFlag()
			about.InitDefaultVersionFlag()
			return about.Help()
		},
	}
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(cmd.OutOrStdout(), "gravamen", versionName())
			return err
		},
	}
}
