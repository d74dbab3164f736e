// Package schema holds the public GraphQL API as schema text: one file per
// concept, embedded in the binary. The names in it are the contract with
// clients; the descriptions in it are the reference they read.
package schema

import (
	"embed"
	"strings"
)

// Files holds the schema's *.graphql files, all at its root. Each is valid
// syntax by itself, but types refer to one another across files.
//
//go:embed *.graphql
var Files embed.FS

// Text returns the whole schema: the files of [Files] in order of their names,
// with an empty line between two of them. The result is the same on every call.
func Text() string {
	entries, _ := Files.ReadDir(".") // sorted by name; what is embedded can always be read
	texts := make([]string, len(entries))
	for i, entry := range entries {
		text, _ := Files.ReadFile(entry.Name())
		texts[i] = string(text)
	}
	return strings.Join(texts, "\n")
}
