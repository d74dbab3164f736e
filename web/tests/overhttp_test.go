package tests

import (
	"os/exec"
	"testing"

	"github.com/gravamen/gravamen/graph/memstore"
)

// GraphQL over HTTP is judged by the audits of graphql-http, which are of Node like the rest of this folder.
func TestOverHTTP(t *testing.T) {
	asked(t)
	cmd := exec.CommandContext(t.Context(), "node", "overhttp.mjs", serve(t, memstore.New(), nil)+"/graphql")
	cmd.Stderr = t.Output()
	told, err := cmd.Output()
	if err != nil || string(told) != "61 audits\n" {
		t.Errorf("%v\n%s", err, told)
	}
}
