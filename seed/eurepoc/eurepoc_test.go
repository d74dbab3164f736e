package eurepoc_test

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/seed/eurepoc"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/ingest/ingesttest"
)

// small is a folder of invented tables with everything in them that is easily read wrongly.
var small = filepath.Join("testdata", "small")

func run(t *testing.T, store graph.Store, paths ...string) (*ingest.Receipt, []string, error) {
	t.Helper()
	return ingesttest.Run(t, store, eurepoc.Format, ingest.Options{}, paths...)
}

// TestSmall holds every document that the invented tables give to a golden file, and both stores to it.
func TestSmall(t *testing.T) {
	for name, open := range map[string]func(*testing.T) graph.Store{
		"memory": func(*testing.T) graph.Store { return memstore.New() },
		"neo4j":  func(t *testing.T) graph.Store { t.Helper(); return neo4jtest.Open(t) },
	} {
		t.Run(name, func(t *testing.T) {
			store := open(t)
			receipt, rejected, err := run(t, store, small)
			if err != nil || len(rejected) > 0 {
				t.Fatalf("%v, %q", err, rejected)
			}
			if receipt.Version != "1.1" {
				t.Errorf("version %q", receipt.Version)
			}
			ingesttest.Compare(t, small+".golden", outline(t, store))
			again, _, err := run(t, store, small)
			if err != nil || again.Added+again.Changed+again.Withdrawn > 0 {
				t.Errorf("read again: %+v, %v", again, err)
			}
		})
	}
}

// outline tells every document of the dataset in lines: its id, its properties, and its links with what they carry. Hashes of records
// are left out.
func outline(t *testing.T, store graph.Store) string {
	t.Helper()
	documents := ingesttest.Documents(t, store)
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(documents)) {
		if kind := graph.KindOf(id); kind == graph.KindCountry || kind == graph.KindDataset && id != "dataset:eurepoc" {
			continue
		}
		fmt.Fprintf(&b, "%s\n", id)
		doc := documents[id]
		properties(&b, "  ", doc.Props)
		for _, l := range doc.Links {
			fmt.Fprintf(&b, "  %s %s", l.Type, l.To)
			if l.Type == graph.DerivedFrom {
				fmt.Fprintf(&b, " %v:%v %v", l.Props["sourceFile"], l.Props["sourceRecord"], l.Props["sourceLicence"])
				if hash, _ := l.Props["sourceHash"].(string); len(hash) != 64 {
					t.Errorf("%s: a record without a fingerprint: %v", id, l.Props)
				}
				b.WriteByte('\n')
				continue
			}
			for _, name := range slices.Sorted(maps.Keys(l.Props)) {
				if !strings.HasPrefix(name, "source") {
					fmt.Fprintf(&b, " %v", l.Props[name])
				}
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// properties are told without what follows from the text of a date.
func properties(b *strings.Builder, indent string, props graph.Props) {
	for _, name := range slices.Sorted(maps.Keys(props)) {
		if !slices.ContainsFunc([]string{"Earliest", "Latest", "Qualifier"}, func(end string) bool { return strings.HasSuffix(name, end) }) {
			fmt.Fprintf(b, "%s%s: %v\n", indent, name, props[name])
		}
	}
}

// TestSorts: what a name tells of its bearer is the same in every record that uses it.
func TestSorts(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]graph.ActorKind{
		"Cold Heron/Grey Heron/G9999 (Ice Branch, Centre (CTR) Unit 7)": graph.KindThreatGroup,
		"Tide Army":                       graph.KindThreatGroup,
		"Unit 7 (Ice Branch)":             graph.KindMilitaryUnit,
		"Ministry of Tides":               graph.KindStateAgency,
		"National Agency for Lighthouses": graph.KindStateAgency,
		"Harbour News Agency":             graph.KindThreatGroup,
		"Government of the Skerries":      graph.KindStateAgency,
		"A portal for government papers":  graph.KindThreatGroup,
		"Chief Pilot (Minister; ATL)":     graph.KindPerson,
		"Skerries Guard Corps":            graph.KindStateAgency,
	} {
		if got := eurepoc.Sort(name, graph.KindThreatGroup); got != want {
			t.Errorf("%s is %s, not %s", name, got, want)
		}
	}
	if got := eurepoc.Sort("Ministry of Sound", graph.KindCompany); got != graph.KindCompany {
		t.Errorf("a company is %s", got)
	}
}

// TestFaults: what is wrong is told by file, line and what would be right.
func TestFaults(t *testing.T) {
	t.Parallel()
	files := map[string]string{}
	for _, name := range []string{"Attribution_1.1.csv", "Global_Database_1.1.csv", "Receiver_1.1.csv"} {
		text, err := os.ReadFile(filepath.Join(small, name))
		if err != nil {
			t.Fatal(err)
		}
		files[name] = string(text)
	}
	for name, c := range map[string]struct {
		file, old, now string
		whole          string // what makes the files unreadable
		row            string // what rejects a record
	}{
		"truncated": {
			file: "Attribution_1.1.csv", old: "4,41.0,,,,,Not available,,,,\n", now: "4,41.0,,,", whole: "Attribution_1.1.csv:38: this row has another number of cells than the first",
		},
		"a column is missing": {
			file: "Attribution_1.1.csv", old: "attribution_basis", now: "basis",
			whole: `Attribution_1.1.csv:1: there is no column "attribution_basis", so this is no table of eurepoc`,
		},
		"another table": {
			file: "Receiver_1.1.csv", old: "receiver_country", now: "country",
			whole: "Receiver_1.1.csv:1: this is no table of EuRepoC: its Global Database has a column sources_url",
		},
		"a row is cut": {
			file: "Receiver_1.1.csv", old: ",Lighthouse Board", now: "",
			whole: "Receiver_1.1.csv:14: this row has another number of cells than the first",
		},
		"an unknown basis": {
			file: "Attribution_1.1.csv", old: "Attribution by third-party", now: "Attribution by hearsay",
			row: `Attribution_1.1.csv:31 (24): attribution_basis is "Attribution by hearsay"; known are "", "Attacker confirms",`,
		},
		"an unknown category": {
			file: "Attribution_1.1.csv", old: "Grey Heron/Cold Heron/G9999,Not available,Non-state-group", now: "Grey Heron/Cold Heron/G9999,Not available,Ghost",
			row: `(13): attributed_initiator_category is "Ghost"; known are "", "Individual hacker(s)"`,
		},
		"an unknown type of operation": {
			file: "Global_Database_1.1.csv", old: "Ransomware", now: "Mischief",
			row: `(3): incident_type is "Mischief"; known are "Data theft & Doxing", "Data theft", "Disruption"`,
		},
		"a country of no atlas": {
			file: "Attribution_1.1.csv", old: "South America", now: "Atlantis",
			row: `(21): attributed_initiator_country: "Atlantis" is no country, region or organisation that is known here`,
		},
		"no day": {
			file: "Attribution_1.1.csv", old: "2019-07-14", now: "14.7.2019", row: `(21): attribution_date: "14.7.2019" is not a day: write YYYY-MM-DD`,
		},
		"an id that is no number": {
			file: "Global_Database_1.1.csv", old: "\n3,", now: "\nthree,", row: `Global_Database_1.1.csv:4: ID is "three"; it must be a number`,
		},
		"an incident twice": {
			file: "Global_Database_1.1.csv", old: "\n3,", now: "\n2,",
			row: "Global_Database_1.1.csv:4 (2): it defines operation:eurepoc/2, which Global_Database_1.1.csv:3 (2) does already",
		},
		"an attribution in two places": {
			file: "Attribution_1.1.csv", old: "2,29.0", now: "2,11.0", row: "(11): it defines accusation:eurepoc/11, which Attribution_1.1.csv:2 (11) does already",
		},
		"an attribution of two incidents": {
			file: "Attribution_1.1.csv", old: "\n2,22.0", now: "\n1,21.0", row: "Attribution_1.1.csv:28 (21): its rows belong to the incidents 2 and 1; an attribution has one",
		},
		"an incident that is not there": {
			file: "Attribution_1.1.csv", old: "2,29.0", now: "9,29.0", row: "(29): it refers to operation:eurepoc/9, which neither the files nor the graph hold",
		},
		"a receiver of nothing": {
			file: "Receiver_1.1.csv", old: "\n2,", now: "\n9,", row: "(9): it links operation:eurepoc/9 to something, but no record says what that is",
		},
		"an answer of an unknown type": {
			file: "Global_Database_1.1.csv", old: "State Actors: Stabilizing measures", now: "State Actors: Shrugs",
			row: `(1): political_response_type is "State Actors: Shrugs"; known are "Cooperative measures"`,
		},
		"no name": {file: "Global_Database_1.1.csv", old: "Alleged outage of a ferry", now: "", row: "(3): it has no name"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			for name, text := range files {
				if name == c.file {
					if !strings.Contains(text, c.old) {
						t.Fatalf("%s does not hold %q", name, c.old)
					}
					text = strings.Replace(text, c.old, c.now, 1)
				}
				if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			store := memstore.New()
			_, rejected, err := run(t, store, folder)
			if c.whole != "" {
				if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), c.whole) || !strings.HasSuffix(err.Error(), "nothing was written") {
					t.Errorf("got %v; want %s", err, c.whole)
				}
				return
			}
			if err != nil || !slices.ContainsFunc(rejected, func(r string) bool { return strings.Contains(r, c.row) }) {
				t.Errorf("got %q and %v; want %s", rejected, err, c.row)
			}
		})
	}
}
