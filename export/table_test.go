package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/schema"
)

// update says that the golden files are to be written again, by the flag that ingesttest defines.
func update() bool { return flag.Lookup("update").Value.String() == "true" }

var tables = []string{"accusations", "responses", "assessments", "actors", "dyads"}

// Every column has its meaning, and its path leads somewhere in the SDL.
func TestColumns(t *testing.T) {
	t.Parallel()
	api := gqlparser.MustLoadSchema(&ast.Source{Name: "schema", Input: schema.Text()})
	base := serve(t, memory(t), server.Limits{})
	snake := regexp.MustCompile(`^[a-z]+(_[a-z]+)*$`)
	for _, name := range tables {
		about := parse[export.Metadata](t, file(t, base, name+".metadata.json"))
		seen := map[string]bool{}
		for _, c := range about.Columns {
			if !snake.MatchString(c.Name) || seen[c.Name] || !strings.HasSuffix(c.Meaning, ".") {
				t.Errorf("%s.%s: %q", name, c.Name, c.Meaning)
			}
			seen[c.Name] = true
			root, path, _ := strings.Cut(c.Source, ".")
			at := api.Types[api.Types[api.Query.Fields.ForName(root).Type.Name()].Fields.ForName("nodes").Type.Name()]
			list := false
			for field := range strings.SplitSeq(path, ".") {
				var next *ast.FieldDefinition
				for _, def := range append([]*ast.Definition{at}, api.GetPossibleTypes(at)...) {
					if f := def.Fields.ForName(field); f != nil {
						next = f
					}
				}
				if next == nil {
					t.Fatalf("%s.%s: the SDL has no %s", name, c.Name, c.Source)
				}
				list = list || next.Type.Elem != nil
				at = api.Types[next.Type.Name()]
			}
			if list != c.List || at.IsCompositeType() || (at.Kind == ast.Enum) != (len(c.Values) > 0) {
				t.Errorf("%s.%s ends at %s; list %v, values %v", name, c.Name, at.Name, c.List, c.Values)
			}
			if numeric := c.Type == "integer" || c.Type == "number"; numeric != (c.Unit != nil) {
				t.Errorf("%s.%s is %s and has the unit %v", name, c.Name, c.Type, c.Unit)
			}
		}
		if len(about.Columns) < 15 {
			t.Errorf("%s has %d columns", name, len(about.Columns))
		}
	}
}

// All formats hold the same, on both stores alike, and every column has a value somewhere.
func TestFormats(t *testing.T) {
	first := map[string]string{}
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			base := serve(t, s.open(t), server.Limits{})
			for _, name := range tables {
				about := parse[export.Metadata](t, file(t, base, name+".metadata.json"))
				lines := file(t, base, name+".jsonl")
				if first[name] == "" {
					first[name] = lines
				} else if first[name] != lines {
					t.Errorf("%s differs from that of the first store:\n%s", name, cmp.Diff(first[name], lines))
				}
				var want []map[string]any
				decoder := json.NewDecoder(strings.NewReader(lines))
				for decoder.More() {
					var row map[string]any
					if err := decoder.Decode(&row); err != nil {
						t.Fatal(err)
					}
					want = append(want, row)
				}
				if len(want) != about.Rows || about.Rows == 0 {
					t.Errorf("%s: %d rows, and %d by the metadata", name, len(want), about.Rows)
				}
				for _, c := range about.Columns {
					if !hasValue(want, c) {
						t.Errorf("%s.%s is empty in every row", name, c.Name)
					}
				}
				compareCSV(t, name, about, want, file(t, base, name+".csv"))
				compareParquet(t, name, about, want, []byte(file(t, base, name+".parquet")))
			}
		})
	}
}

func hasValue(rows []map[string]any, c export.ColumnInfo) bool {
	for _, row := range rows {
		items, list := row[c.Name].([]any)
		if !list {
			items = []any{row[c.Name]}
		}
		for _, item := range items {
			if item != nil {
				return true
			}
		}
	}
	return false
}

// cell is a value as CSV has it.
func cell(value any) string {
	switch value := value.(type) {
	case nil:
		return ""
	case []any:
		items := make([]string, len(value))
		for i, item := range value {
			items[i] = strings.ReplaceAll(strings.ReplaceAll(cell(item), `\`, `\\`), "|", `\|`)
		}
		return strings.Join(items, "|")
	}
	return fmt.Sprint(value)
}

func compareCSV(t *testing.T, name string, about export.Metadata, want []map[string]any, text string) {
	t.Helper()
	got, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(got) != len(want)+1 {
		t.Fatalf("%s.csv: %d rows, %v", name, len(got), err)
	}
	for i, c := range about.Columns {
		if got[0][i] != c.Name {
			t.Fatalf("%s.csv: column %d is %s, want %s", name, i, got[0][i], c.Name)
		}
		for j, row := range want {
			if got[j+1][i] != cell(row[c.Name]) {
				t.Errorf("%s.csv, row %d, %s: %q, want %q", name, j, c.Name, got[j+1][i], cell(row[c.Name]))
			}
		}
	}
}

func compareParquet(t *testing.T, name string, about export.Metadata, want []map[string]any, content []byte) {
	t.Helper()
	f, err := parquet.OpenFile(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatalf("%s.parquet: %v", name, err)
	}
	for i, field := range f.Schema().Fields() {
		if field.Name() != about.Columns[i].Name {
			t.Fatalf("%s.parquet: column %d is %s, want %s", name, i, field.Name(), about.Columns[i].Name)
		}
	}
	at := 0
	for _, group := range f.RowGroups() {
		rows := group.Rows()
		buffer := make([]parquet.Row, 1)
		for {
			n, err := rows.ReadRows(buffer)
			if n == 0 {
				if err == nil || err.Error() != "EOF" {
					t.Fatal(err)
				}
				break
			}
			got := map[string]any{}
			for _, c := range about.Columns {
				if c.List {
					got[c.Name] = []any{}
				}
			}
			for _, v := range buffer[0] {
				c := about.Columns[v.Column()]
				switch {
				case !c.List:
					got[c.Name] = held(c, v)
				case v.DefinitionLevel() > 0:
					items, _ := got[c.Name].([]any)
					got[c.Name] = append(items, held(c, v))
				}
			}
			if at < len(want) && !reflect.DeepEqual(want[at], got) {
				t.Errorf("%s.parquet, row %d (-want +got):\n%s", name, at, cmp.Diff(want[at], got))
			}
			at++
		}
		if err := rows.Close(); err != nil {
			t.Error(err)
		}
	}
	if at != len(want) {
		t.Errorf("%s.parquet: %d rows, want %d", name, at, len(want))
	}
}

// held is a value of Parquet as JSON has it.
func held(c export.ColumnInfo, v parquet.Value) any {
	switch {
	case v.IsNull():
		return nil
	case c.Type == "date":
		return time.Unix(int64(v.Int32())*24*60*60, 0).UTC().Format(time.DateOnly)
	case c.Type == "instant":
		return time.UnixMicro(v.Int64()).UTC().Format(time.RFC3339Nano)
	case c.Type == "integer":
		return float64(v.Int64())
	case c.Type == "number":
		return v.Double()
	case c.Type == "boolean":
		return v.Boolean()
	}
	return string(v.ByteArray())
}

// One small case as files, the same on both stores.
func TestGolden(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			base := serve(t, s.open(t), server.Limits{})
			for _, name := range []string{"accusations.csv", "accusations.jsonl", "graph.graphml", "graph.gexf"} {
				got := file(t, base, name, "where", `{"ids": ["accusation:cn-mss-ntsc-2025"]}`, "asOf", "2025-10-22")
				path := filepath.Join("testdata", "ntsc."+name)
				if update() {
					if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
						t.Fatal(err)
					}
					continue
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), got); diff != "" {
					t.Errorf("%s (-want +got):\n%s", name, diff)
				}
			}
		})
	}
}

// Rows are those that the API lists, filtered and cut.
func TestFilters(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			base := serve(t, s.open(t), server.Limits{})
			ids := func(name string, parameters ...string) []string {
				var all []string
				for line := range strings.Lines(file(t, base, name+".jsonl", parameters...)) {
					all = append(all, parse[struct{ ID string }](t, line).ID)
				}
				return all
			}
			cn := `{"accuserCountry": {"eq": "CN"}}`
			now, then := ids("accusations", "where", cn), ids("accusations", "where", cn, "asOf", "2022-12-31")
			if len(now) == 0 || len(then) == 0 || len(then) >= len(now) {
				t.Errorf("%d by China, %d of them by 2022", len(now), len(then))
			}
			if none := ids("accusations", "where", `{"accuserCountry": {"eq": "XK"}}`); len(none) != 0 {
				t.Errorf("%q", none)
			}
			if got := ids("dyads", "where", `{"accuser": {"eq": "CN"}, "accused": {"eq": "US"}}`); len(got) != 1 || got[0] != "dyad:CN-US" {
				t.Errorf("dyads %q", got)
			}
			if got := ids("assessments", "where", `{"accusations": {"some": {"ids": ["accusation:inv-open"]}}}`); len(got) != 1 || got[0] != "assessment:inv-open" {
				t.Errorf("assessments %q", got)
			}
		})
	}
}

// What a spreadsheet would run is text, when that is asked for, and otherwise stands as it is.
func TestExcel(t *testing.T) {
	t.Parallel()
	base := serve(t, memory(t), server.Limits{})
	where := `{"ids": ["response:inv-open"]}`
	plain, marked := file(t, base, "responses.csv", "where", where), file(t, base, "responses.csv", "where", where, "excel", "1")
	if !strings.Contains(plain, "\nresponse:inv-open,=An act|was passed.,") {
		t.Error(plain)
	}
	if !strings.HasPrefix(marked, "\ufeffid,") || !strings.Contains(marked, "\nresponse:inv-open,'=An act|was passed.,") {
		t.Error(marked)
	}
}

// Rows that may not be passed on are in no file, and counted.
func TestTerms(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			base := serve(t, s.open(t), server.Limits{})
			for _, name := range []string{"accusations.csv", "responses.jsonl", "assessments.csv", "actors.jsonl", "graph.graphml", "graph.gexf", "bundle.json"} {
				content := file(t, base, name)
				kind := strings.TrimSuffix(name[:strings.Index(name, ".")], "s")
				switch kind {
				case "graph", "bundle":
					kind = "accusation"
				case "actor":
					if !strings.Contains(content, `"actor:inv-group"`) || strings.Contains(content, `"id":"actor:inv-closed"`) {
						t.Errorf("%s holds the wrong actors", name)
					}
					continue
				}
				if !strings.Contains(content, kind+":inv-open") || !strings.Contains(content, kind+":inv-unknown") || strings.Contains(content, kind+":inv-closed") {
					t.Errorf("%s holds the wrong rows", name)
				}
			}
			about := parse[export.Metadata](t, file(t, base, "accusations.metadata.json", "where", `{"accuser": {"ids": ["actor:inv-lab"]}}`))
			if about.Rows != 2 || about.LeftOut.Rows != 2 || about.UnknownTerms != 1 || len(about.Datasets) != 1 || *about.Datasets[0].Rows != 2 || !strings.Contains(about.Citation, "Invented 1 (CC0-1.0)") {
				t.Errorf("%+v", about)
			}
			all := parse[export.Metadata](t, file(t, base, "accusations.metadata.json"))
			if all.Rows != 144 || all.LeftOut.Rows != 2 || all.UnknownTerms != 1 || len(all.Datasets) != 2 {
				t.Errorf("%+v", all)
			}
			dyads := parse[export.Metadata](t, file(t, base, "dyads.metadata.json"))
			if dyads.Rows == 0 || dyads.LeftOut.Rows != 0 || dyads.Datasets[0].Rows != nil {
				t.Errorf("%+v", dyads)
			}
		})
	}
}
