// Package web holds the explorer as it was built from the sources beside it, for the program to carry.
package web

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Files are the built files of the explorer: index.html, assets/ and what else stands in dist.
func Files() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) //nolint:forbidigo // the name is a constant
	}
	return files
}
