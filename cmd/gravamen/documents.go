package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
)

func newDocuments(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "documents", Short: "Register GraphQL documents, which a server answers by their SHA-256", Args: cobra.NoArgs,
		Long: `Register GraphQL documents, which a server answers by their SHA-256, and with --documents-mode only answers alone.

They are kept in a manifest, one JSON object of documents by their SHA-256, as Relay and GraphQL Code Generator write persisted
documents. Its file is named by --documents, for the server too.`,
		Example: "  gravamen documents add --documents documents.json questions/*.graphql\n  gravamen documents list --documents documents.json\n  gravamen serve --documents documents.json --documents-mode only",
	}
	cmd.AddCommand(newDocumentsAdd(env), newDocumentsList(env))
	return cmd
}

func newDocumentsAdd(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "add FILE…", Short: "Register documents from files: .graphql, or .json for manifests", Args: cobra.MinimumNArgs(1),
		Long: `Register documents from files: each .graphql is one document, as it stands, and each .json a manifest.

All are held against the schema and the limits of requests (those of GRAVAMEN_LIMIT_… where they are set), and with one fault none is registered. What is registered
already stays as it is. The manifest is written whole or not at all; a server that runs reads it within a second.`,
		Example: "  gravamen documents add --documents documents.json questions/*.graphql persisted-documents.json",
		RunE:    func(cmd *cobra.Command, args []string) error { return addDocuments(cmd, env, args) },
	}
	define(cmd, settingDocuments)
	return cmd
}

func addDocuments(cmd *cobra.Command, env environment, files []string) error {
	file, limits, err := manifestOf(cmd, env)
	if err != nil {
		return err
	}
	known, err := server.ReadManifest(file, limits)
	if errors.Is(err, fs.ErrNotExist) {
		known, err = server.Manifest{}, nil
	}
	if err != nil {
		return asInput(err)
	}
	before := len(known)
	var faults []error
	for _, name := range files {
		given, err := documentsIn(env, name, limits)
		if err != nil {
			faults = append(faults, err)
		}
		maps.Copy(known, given)
	}
	if len(faults) > 0 {
		return asInput(errors.Join(faults...))
	}
	if len(known) > before {
		err = whole(file, cmd.OutOrStdout(), func(w io.Writer) error {
			out := json.NewEncoder(w)
			out.SetIndent("", "\t")
			out.SetEscapeHTML(false)
			return out.Encode(known) //nolint:wrapcheck // it is told with the file's name
		})
		if err != nil {
			return fmt.Errorf("write %s: %w", file, err)
		}
	}
	_, err = fmt.Fprintf(cmd.OutOrStdout(), "%s: %d documents, %d of them new\n", file, len(known), len(known)-before)
	return err
}

// documentsIn reads the documents of one file.
func documentsIn(env environment, name string, limits server.Limits) (server.Manifest, error) {
	if filepath.Ext(name) == ".json" {
		return server.ReadManifest(name, limits)
	}
	text, err := readFile(env, name)
	if err != nil {
		return nil, err
	}
	document := string(text)
	if err := server.CheckDocument(document, limits); err != nil {
		return nil, graph.Errorf(graph.ErrInvalid, "%s: %v", name, err)
	}
	return server.Manifest{server.HashDocument(document): document}, nil
}

func newDocumentsList(env environment) *cobra.Command {
	cmd := &cobra.Command{
		Use: "list", Short: "Check the registered documents, and list them: SHA-256 and operations", Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			file, limits, err := manifestOf(cmd, env)
			if err != nil {
				return err
			}
			known, err := server.ReadManifest(file, limits)
			if err != nil {
				return asInput(err)
			}
			out := &report{to: cmd.OutOrStdout()}
			for _, hash := range slices.Sorted(maps.Keys(known)) {
				out.say("%s %s", hash, server.OperationsOf(known[hash]))
			}
			return out.err
		},
	}
	define(cmd, settingDocuments)
	return cmd
}

// manifestOf is the file of the manifest, and the limits that documents are held to.
func manifestOf(cmd *cobra.Command, env environment) (file string, limits server.Limits, err error) {
	if file = settingDocuments.value(cmd, env); file == "" {
		return "", limits, usageError{fmt.Errorf("say with --%s or %s which file the documents are registered in", settingDocuments.flag, settingDocuments.env)}
	}
	return file, limits, setLimits(cmd, env, &limits)
}

// registered are the documents that a server knows by their hash.
func registered(cmd *cobra.Command, env environment, limits server.Limits, logger *slog.Logger) (*server.Registered, error) {
	mode := server.DocumentsMode(settingMode.value(cmd, env))
	if !slices.Contains(server.DocumentsModes(), mode) {
		return nil, usageError{fmt.Errorf("%s is %q; it must be prefer or only", settingMode.flag, mode)}
	}
	known, err := server.NewRegistered(settingDocuments.value(cmd, env), mode, limits, logger)
	if err != nil {
		return nil, asInput(err)
	}
	return known, nil
}
