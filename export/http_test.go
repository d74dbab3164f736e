package export_test

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/internal/server"
)

func TestRefusals(t *testing.T) {
	t.Parallel()
	base := serve(t, memory(t), server.Limits{})
	for name, c := range map[string]struct {
		file       string
		parameters []string
		status     int
		want       string
	}{
		"an unknown field":    {"accusations.csv", []string{"where", `{"accuserCountries": {"eq": "CN"}}`}, 400, `$where: accuserCountries: eq: unknown field`},
		"a wrong value":       {"accusations.csv", []string{"where", `{"level": {"eq": "HIGH"}}`}, 400, "HIGH is not a valid AttributionLevel"},
		"no object":           {"accusations.csv", []string{"where", `[1]`}, 400, "where is no JSON object"},
		"no JSON":             {"accusations.csv", []string{"where", `{"level"`}, 400, "where is no JSON object"},
		"two objects":         {"accusations.csv", []string{"where", `{} {}`}, 400, "something follows"},
		"no day":              {"accusations.csv", []string{"asOf", "yesterday"}, 400, "asOf"},
		"an unknown name":     {"accusation.csv", nil, 404, "there are accusations.csv, accusations.jsonl"},
		"an unknown ending":   {"accusations.xlsx", nil, 404, "there are accusations.csv, accusations.jsonl"},
		"an unknown word":     {"accusations.csv", []string{"filter", "{}"}, 400, "there are where, asOf and excel"},
		"a word said twice":   {"accusations.csv", []string{"asOf", "2025-01-01", "asOf", "2025-01-02"}, 400, "asOf is given 2 times"},
		"excel that is no":    {"accusations.csv", []string{"excel", "yes"}, 400, "it must be 1"},
		"excel for no sheet":  {"accusations.jsonl", []string{"excel", "1"}, 400, "excel is for files of CSV"},
		"a filter too deep":   {"accusations.csv", []string{"where", strings.Repeat(`{"not":`, 20) + "{}" + strings.Repeat("}", 20)}, 400, "filters nest deeper than 8"},
		"no condition":        {"accusations.csv", []string{"where", `{"and": "rubbish"}`}, 400, "and"},
		"no condition, told":  {"accusations.metadata.json", []string{"where", `{"and": "rubbish"}`}, 400, "and"},
		"no condition, drawn": {"graph.graphml", []string{"where", `{"and": "rubbish"}`}, 400, "and"},
		"a bad id of a party": {"accusations.csv", []string{"where", `{"accuser": {"id": "x"}}`}, 400, "unknown field"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			response, body := get(t, base, c.file, c.parameters...)
			var told struct {
				Errors []struct {
					Message    string
					Extensions struct{ Code string }
				}
			}
			if err := json.Unmarshal([]byte(body), &told); err != nil || len(told.Errors) == 0 {
				t.Fatalf("%d %s", response.StatusCode, body)
			}
			if response.StatusCode != c.status || !strings.Contains(told.Errors[0].Message, c.want) || told.Errors[0].Extensions.Code == "" {
				t.Errorf("%d %s, want %d %q", response.StatusCode, body, c.status, c.want)
			}
		})
	}
	response, body := do(t, http.MethodPost, base+"/export/accusations.csv", nil)
	if response.StatusCode != http.StatusMethodNotAllowed || response.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d %s", response.StatusCode, body)
	}
}

// By the rules of GraphQL one condition stands for a list of one.
func TestConditionForList(t *testing.T) {
	t.Parallel()
	base := serve(t, memory(t), server.Limits{})
	for _, name := range []string{"accusations.jsonl", "accusations.metadata.json", "graph.graphml"} {
		all, listed := file(t, base, name, "where", `{}`), file(t, base, name, "where", `{"and": [{"accuserCountry": {"eq": "CN"}}]}`)
		single := file(t, base, name, "where", `{"and": {"accuserCountry": {"eq": "CN"}}}`)
		if name == "accusations.metadata.json" {
			rows := func(text string) string { return strconv.Itoa(parse[export.Metadata](t, text).Rows) }
			all, listed, single = rows(all), rows(listed), rows(single)
		}
		if listed == all || single != listed {
			t.Errorf("%s: %d bytes without a condition, %d with a list of one, %d with the one", name, len(all), len(listed), len(single))
		}
	}
}

// Questions that are asked at the same time share nothing that is written to, which the race detector sees.
func TestTogether(t *testing.T) {
	base := serve(t, memory(t), server.Limits{})
	for i := range 2 {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			t.Parallel()
			file(t, base, "accusations.metadata.json")
			file(t, base, "responses.csv")
		})
	}
}
