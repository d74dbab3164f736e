package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/txtar"
)

// golden is a question with its variables, as a file tells it.
type golden struct {
	name      string
	query     string
	variables map[string]any
}

// readQuestions reads the questions of a folder, ordered by name: query.graphql and variables.json of the *.txtar archives in
// which golden tests stand, and *.graphql files with their variables, if any, in a *.json of the same name.
func readQuestions(folder string) ([]golden, error) {
	var all []golden
	archives, err := filepath.Glob(filepath.Join(folder, "*.txtar"))
	if err != nil {
		return nil, err
	}
	for _, path := range archives {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			return nil, err
		}
		files := map[string][]byte{}
		for _, f := range archive.Files {
			files[f.Name] = f.Data
		}
		if all, err = addQuestion(all, path, files["query.graphql"], files["variables.json"]); err != nil {
			return nil, err
		}
	}
	plain, err := filepath.Glob(filepath.Join(folder, "*.graphql"))
	if err != nil {
		return nil, err
	}
	for _, path := range plain {
		query, err := os.ReadFile(path) //nolint:gosec // the person at the keyboard names the folder
		if err != nil {
			return nil, err
		}
		variables, err := os.ReadFile(strings.TrimSuffix(path, ".graphql") + ".json")
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return nil, err
		}
		if all, err = addQuestion(all, path, query, variables); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(all, func(a, b golden) int { return strings.Compare(a.name, b.name) })
	return all, nil
}

func addQuestion(all []golden, path string, query, variables []byte) ([]golden, error) {
	g := golden{name: strings.TrimSuffix(filepath.Base(path), filepath.Ext(path)), query: string(query)}
	if g.query == "" {
		return nil, fmt.Errorf("%s holds no query", path)
	}
	if len(variables) > 0 {
		if err := json.Unmarshal(variables, &g.variables); err != nil {
			return nil, fmt.Errorf("variables of %s: %w", path, err)
		}
	}
	return append(all, g), nil
}
