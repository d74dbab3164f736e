package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
)

// maxAudit is how many records one call lists at most.
const maxAudit = 10_000

func newAudit(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "audit", Short: "List who wrote what, and when, the newest first", Args: cobra.NoArgs,
		Long: `List who wrote what, and when, the newest first: the name of the token, or the command line; the mutation or
command; how many entities were added, changed and left unchanged; and which entries of the change log came of it.
What changed nothing, and what was refused, is not in it.`,
		Example: "  gravamen audit --limit 5\n  gravamen audit --json | jq .deed",
		RunE:    func(cmd *cobra.Command, _ []string) error { return runAudit(cmd, env) },
	}
	cmd.Flags().Int("limit", 20, "how many records")
	cmd.Flags().Bool("json", false, "one JSON object a line, with the hash of the input")
	define(cmd, append([]setting{settingQuietly}, databaseSettings...)...)
	return cmd
}

// auditLine is one record as JSON.
type auditLine struct {
	At        time.Time `json:"at"`
	By        *string   `json:"by"` // null: the command line
	Deed      string    `json:"deed"`
	Input     *string   `json:"inputSha256"`
	Added     int       `json:"added"`
	Changed   int       `json:"changed"`
	Unchanged int       `json:"unchanged"`
	First     int       `json:"firstEntry"`
	Last      int       `json:"lastEntry"`
}

func runAudit(cmd *cobra.Command, env environment) error {
	limit, _ := cmd.Flags().GetInt("limit")
	if limit < 1 || limit > maxAudit {
		return usageError{fmt.Errorf("--limit is %d; it must be from 1 to %d", limit, maxAudit)}
	}
	asJSON, _ := cmd.Flags().GetBool("json")
	return withDatabase(cmd, env, func(ctx context.Context, database *neo4jstore.Store) error {
		hop := &graph.Hop{Key: "audit", Kinds: []graph.Kind{graph.KindAudit}, Order: graph.Order{By: graph.BySort, Desc: true}, Page: &graph.Page{Limit: limit}}
		tree, err := database.Query(ctx, &graph.Plan{Roots: []*graph.Hop{hop}})
		if err != nil {
			return err
		}
		out, lines := &report{to: cmd.OutOrStdout()}, json.NewEncoder(cmd.OutOrStdout())
		for _, a := range graph.Read[*graph.Audit](tree.Roots["audit"]) {
			if !asJSON {
				out.say("%s", a)
			} else if err := lines.Encode(auditLine{a.RecordedAt, a.By, a.Deed, a.Input, a.Added, a.Changed, a.Unchanged, a.First, a.Last}); err != nil {
				return fmt.Errorf("write the audit: %w", err)
			}
		}
		return out.err
	})
}
