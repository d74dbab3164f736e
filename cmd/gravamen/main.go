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
	"syscall"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
)

// version is set when the binary is built.
var version = "dev"

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

// silentError ends the program with failure after it has said everything already.
type silentError struct{ error }

func run(ctx context.Context, args []string, env environment) int {
	root := newRoot(env)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	var silent silentError
	if err != nil && !errors.As(err, &silent) {
		fmt.Fprintf(env.stderr, "gravamen: %v\n", err)
	}
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
		Use:           "gravamen",
		Short:         "Public cyber accusations as a graph: who accused whom, on what evidence, what was answered, who verified it",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usageError{fmt.Errorf("there is no command %q; `gravamen help` lists them", args[0])}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(env.stdin)
	root.SetOut(env.stdout)
	root.SetErr(env.stderr)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; `%s --help` lists the flags", err, cmd.CommandPath())}
	})
	root.CompletionOptions.HiddenDefaultCmd = true
	root.AddCommand(newServe(env), newSeed(env), newValidate(), newQuery(env), newSchema(), newDoctor(env), newVersion())
	for _, cmd := range root.Commands() {
		cmd.Args = asUsage(cmd.Args)
	}
	return root
}

// asUsage makes a wrong number of arguments a usage error.
func asUsage(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if check == nil {
			return nil
		}
		if err := check(cmd, args); err != nil {
			return usageError{fmt.Errorf("%w; `%s --help` shows how to call it", err, cmd.CommandPath())}
		}
		return nil
	}
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(cmd.OutOrStdout(), "gravamen", version)
			return err
		},
	}
}
