package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
)

func newToken(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "token", Short: "Make, list and revoke the tokens that let curators write", Args: cobra.NoArgs,
		Long: `Make, list and revoke the tokens that let curators write through the API.

A token has a role: a reader asks, a curator also records, an operator may do all that a curator may. What is kept
of it in the database is a hash, beside the graph, where no question reaches.`,
		Example: "  gravamen token create desk-1 --role curator\n  gravamen token list\n  gravamen token revoke desk-1",
	}
	cmd.AddCommand(newTokenCreate(env), newTokenList(env), newTokenRevoke(env))
	return cmd
}

func newTokenCreate(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "create NAME", Short: "Make a token and print it, once", Args: cobra.ExactArgs(1),
		Long: `Make a token and print it, once: nobody can show it again.

Its name stands in the audit beside all that is written with it, and is never used again. Constraints and indexes
are created where they are missing.`,
		Example: "  gravamen token create desk-1 --role curator",
		RunE: func(cmd *cobra.Command, args []string) error {
			role, _ := cmd.Flags().GetString("role")
			if role == "" {
				return usageError{fmt.Errorf("say with --role what the token may do: %s", roles())}
			}
			return withDatabase(cmd, env, func(ctx context.Context, database *neo4jstore.Store) error {
				if err := database.Setup(ctx); err != nil {
					return err
				}
				secret, err := database.CreateToken(ctx, args[0], graph.Role(role), time.Now())
				if err != nil {
					return err
				}
				if _, err := fmt.Fprintf(env.stderr, "the token %s of role %s is shown this once; send it as Authorization: Bearer …\n", args[0], role); err != nil {
					return err
				}
				_, err = fmt.Fprintln(cmd.OutOrStdout(), secret)
				return err
			})
		},
	}
	cmd.Flags().String("role", "", "what the token may do: "+roles())
	define(cmd, append([]setting{settingQuietly}, databaseSettings...)...)
	return cmd
}

// roles are the roles in words.
func roles() string {
	var words []string
	for _, role := range graph.Roles() {
		words = append(words, string(role))
	}
	return strings.Join(words, ", ")
}

func newTokenList(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "list", Short: "List the tokens: name, role, when created, when revoked", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return withDatabase(cmd, env, func(ctx context.Context, database *neo4jstore.Store) error {
				tokens, err := database.Tokens(ctx)
				if err != nil {
					return err
				}
				out := &report{to: cmd.OutOrStdout()}
				for _, token := range tokens {
					state := "holds"
					if token.RevokedAt != nil {
						state = "revoked " + token.RevokedAt.Format(time.RFC3339)
					}
					out.say("%s: %s, created %s, %s", token.Name, token.Role, token.CreatedAt.Format(time.RFC3339), state)
				}
				return out.err
			})
		},
	}
	define(cmd, append([]setting{settingQuietly}, databaseSettings...)...)
	return cmd
}

func newTokenRevoke(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "revoke NAME", Short: "End a token, from the next request on and for good", Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return withDatabase(cmd, env, func(ctx context.Context, database *neo4jstore.Store) error {
				if err := database.RevokeToken(ctx, args[0], time.Now()); err != nil {
					return err
				}
				_, err := fmt.Fprintf(cmd.OutOrStdout(), "%s: revoked\n", args[0])
				return err
			})
		},
	}
	define(cmd, append([]setting{settingQuietly}, databaseSettings...)...)
	return cmd
}

// withDatabase runs what needs a database, and says what was tried where it cannot be reached.
func withDatabase(cmd *cobra.Command, env environment, run func(context.Context, *neo4jstore.Store) error) error {
	ctx := cmd.Context()
	database, err := requireNeo4j(cmd, env)
	if err != nil {
		return err
	}
	defer database.Close(context.WithoutCancel(ctx)) //nolint:errcheck // the program ends
	if err := run(ctx, database); errors.Is(err, graph.ErrUnavailable) {
		return unreachable(settingURI.value(cmd, env), err)
	} else if err != nil {
		return err
	}
	return nil
}
