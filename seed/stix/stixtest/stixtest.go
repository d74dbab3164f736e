// Package stixtest helps to test what writes bundles: it holds them against the schemas of OASIS, which are not part of the
// repository.
package stixtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/gravamen/gravamen/internal/sharedtest"
)

// Validate holds every object of a bundle of STIX 2.1 against its schema, and gives the number of objects of each type. A test without
// the schemas ends, and says so.
func Validate(tb testing.TB, bundle []byte) map[string]int {
	tb.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(schemas(sharedtest.Path(tb, "data/stix21-schemas")))
	var parsed struct {
		Type    string
		ID      string
		Objects []json.RawMessage
	}
	if err := json.Unmarshal(bundle, &parsed); err != nil {
		tb.Fatal(err)
	}
	if parsed.Type != "bundle" || !strings.HasPrefix(parsed.ID, "bundle--") {
		tb.Errorf("it is a %q with the id %q", parsed.Type, parsed.ID)
	}
	counts, faults := map[string]int{}, 0
	for _, text := range parsed.Objects {
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			tb.Fatal(err)
		}
		fields, _ := value.(map[string]any)
		kind, _ := fields["type"].(string)
		counts[kind]++
		place := "sdos"
		switch kind {
		case "relationship":
			place = "sros"
		case "extension-definition":
			place = "common"
		}
		schema, err := compiler.Compile(base + place + "/" + kind + ".json")
		if err != nil {
			tb.Fatal(err)
		}
		if err := schema.Validate(value); err != nil {
			if faults++; faults < 5 {
				tb.Errorf("%.300s\n%v", text, err)
			}
		}
	}
	if faults > 0 {
		tb.Errorf("%d faults; %v", faults, counts)
	}
	return counts
}

const base = "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/"

// schemas loads the schemas from a folder.
type schemas string

// Load reads the schema of an address.
func (folder schemas) Load(url string) (any, error) {
	text, err := os.ReadFile(filepath.Join(string(folder), filepath.FromSlash(strings.TrimPrefix(url, base))))
	if err != nil {
		return nil, fmt.Errorf("load %s: %w", url, err)
	}
	return jsonschema.UnmarshalJSON(bytes.NewReader(text)) //nolint:wrapcheck // the test tells
}
