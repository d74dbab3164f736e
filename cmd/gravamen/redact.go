package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
)

func newRedact(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "redact", Short: "Remove a person or a text from a database, its change log included", Args: cobra.NoArgs,
		Long: `Remove a person or a text from a database, its change log included. Without --yes it tells what it would change, and changes nothing.

--node removes all texts of a node, its sources, and its id wherever it stands; what others say of it keeps its place. --text removes
a text wherever it stands within a property, as it is spelled. In their place stands ` + graph.Removed + `. A tombstone keeps hashes of the
values that were removed: what holds just the same is not written again. The feed of changes tells it as REDACTED, and the audit keeps the
reason, which must not tell what was removed.

It does not reach backups, the transaction logs of the database, what others have taken, or servers that run with --known-at.`,
		Example: "  gravamen redact --node actor:jane-roe --text 'Jane Roe' --reason 'request 12 of 2026'\n  gravamen redact --node actor:jane-roe --text 'Jane Roe' --reason 'request 12 of 2026' --yes",
		RunE:    func(cmd *cobra.Command, _ []string) error { return redact(cmd, env) },
	}
	cmd.Flags().StringArray("node", nil, "id of a node to remove; may be repeated")
	cmd.Flags().StringArray("text", nil, "text to remove; may be repeated")
	cmd.Flags().String("reason", "", "why, for the tombstone and the audit")
	cmd.Flags().Bool("yes", false, "do it")
	define(cmd, append([]setting{settingQuietly}, databaseSettings...)...)
	return cmd
}

func redact(cmd *cobra.Command, env environment) error {
	var wish graph.Redaction
	wish.Nodes, _ = cmd.Flags().GetStringArray("node")
	wish.Texts, _ = cmd.Flags().GetStringArray("text")
	wish.Reason, _ = cmd.Flags().GetString("reason")
	yes, _ := cmd.Flags().GetBool("yes")
	wish.DryRun = !yes
	return withDatabase(cmd, env, func(ctx context.Context, database *neo4jstore.Store) error {
		receipt, err := database.Apply(ctx, &graph.Batch{At: time.Now(), Deed: graph.Deed{Name: "redact: " + wish.Reason}, Redaction: &wish})
		if err != nil {
			return err
		}
		out := &report{to: cmd.OutOrStdout()}
		entries := 0
		for _, r := range receipt.Redacted {
			entries += r.Entries
			fields := strings.Join(r.Fields, ", ")
			if fields == "" {
				fields = "nothing that it holds now"
			}
			name := r.Node
			if yes {
				name = r.Now
			}
			out.say("%s: %s; %d entries of the change log", name, fields, r.Entries)
		}
		switch {
		case len(receipt.Redacted) == 0:
			out.say("it stands nowhere; nothing was changed")
		case yes:
			out.say("removed from %d nodes and records, and %d entries of the change log", len(receipt.Redacted), entries)
		default:
			_, err = fmt.Fprintf(env.stderr, "nothing was changed: %d nodes and records, and %d entries of the change log would be; call it again with --yes\n", len(receipt.Redacted), entries)
		}
		if err != nil {
			return fmt.Errorf("write: %w", err)
		}
		return out.err
	})
}
