// Package sharedtest finds what tests read and the repository cannot hold: datasets of others, and questions about them.
package sharedtest

import (
	"os"
	"path/filepath"
	"testing"
)

// Path is the path of a file or folder in the folder "shared" that lies beside the repository or above it. A test ends, and says so,
// where there is none.
func Path(tb testing.TB, within string) string {
	tb.Helper()
	at, err := filepath.Abs(".")
	if err != nil {
		tb.Fatal(err)
	}
	for {
		path := filepath.Join(at, "shared", filepath.FromSlash(within))
		if _, err := os.Stat(path); err == nil {
			return path
		}
		if at == filepath.Dir(at) {
			tb.Skipf("there is no shared/%s beside the repository", within)
		}
		at = filepath.Dir(at)
	}
}
