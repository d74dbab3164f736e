package export_test

import (
	"encoding/xml"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
)

// drawn is a network as it is read back: nodes by id, and links by id with their ends.
type drawn struct {
	nodes, links map[string]string
}

func (d drawn) check(t *testing.T, name string) {
	t.Helper()
	for id, ends := range d.links {
		from, to, _ := strings.Cut(ends, " ")
		if d.nodes[from] == "" || d.nodes[to] == "" {
			t.Errorf("%s: the link %s has an end that is no node", name, id)
		}
	}
}

func graphML(t *testing.T, text string) drawn {
	t.Helper()
	var parsed struct {
		Graph struct {
			Node []struct {
				ID   string `xml:"id,attr"`
				Data []struct {
					Key   string `xml:"key,attr"`
					Value string `xml:",chardata"`
				} `xml:"data"`
			} `xml:"node"`
			Edge []struct {
				ID     string `xml:"id,attr"`
				Source string `xml:"source,attr"`
				Target string `xml:"target,attr"`
			} `xml:"edge"`
		} `xml:"graph"`
	}
	if err := xml.Unmarshal([]byte(text), &parsed); err != nil {
		t.Fatal(err)
	}
	d := drawn{map[string]string{}, map[string]string{}}
	for _, n := range parsed.Graph.Node {
		d.nodes[n.ID] = n.Data[0].Value
	}
	for _, e := range parsed.Graph.Edge {
		d.links[e.ID] = e.Source + " " + e.Target
	}
	if len(d.nodes) != len(parsed.Graph.Node) || len(d.links) != len(parsed.Graph.Edge) {
		t.Error("an id stands twice")
	}
	return d
}

func gexf(t *testing.T, text string) drawn {
	t.Helper()
	var parsed struct {
		Nodes []struct {
			ID    string `xml:"id,attr"`
			Label string `xml:"label,attr"`
		} `xml:"graph>nodes>node"`
		Edges []struct {
			ID     string `xml:"id,attr"`
			Source string `xml:"source,attr"`
			Target string `xml:"target,attr"`
		} `xml:"graph>edges>edge"`
	}
	if err := xml.Unmarshal([]byte(text), &parsed); err != nil {
		t.Fatal(err)
	}
	d := drawn{map[string]string{}, map[string]string{}}
	for _, n := range parsed.Nodes {
		d.nodes[n.ID] = n.Label
	}
	for _, e := range parsed.Edges {
		d.links[e.ID] = e.Source + " " + e.Target
	}
	return d
}

// Both formats hold the same network, whole, on both stores alike; a filter and a day make it smaller.
func TestNetwork(t *testing.T) {
	var first string
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			base := serve(t, s.open(t), server.Limits{})
			text := file(t, base, "graph.graphml")
			if first == "" {
				first = text
			} else if first != text {
				t.Errorf("it differs from that of the first store:\n%.3000s", cmp.Diff(first, text))
			}
			all, same := graphML(t, text), gexf(t, file(t, base, "graph.gexf"))
			all.check(t, "whole")
			if diff := cmp.Diff(all.nodes, same.nodes) + cmp.Diff(all.links, same.links); diff != "" {
				t.Errorf("GEXF (-GraphML +GEXF):\n%s", diff)
			}
			if all.nodes["actor:inv-lab"] != "Laboratory <b>& Sons" || all.nodes["accusation:inv-open"] != "Somebody says \"inv-open\" of\nsomebody | else." {
				t.Errorf("%q, %q", all.nodes["actor:inv-lab"], all.nodes["accusation:inv-open"])
			}
			for _, format := range []string{text, file(t, base, "graph.gexf")} {
				if strings.Contains(format, string(graph.LastDay)) {
					t.Error("an open date has a last day")
				}
			}
			ntsc := `{"ids": ["accusation:cn-mss-ntsc-2025"]}`
			now := graphML(t, file(t, base, "graph.graphml", "where", ntsc))
			then := graphML(t, file(t, base, "graph.graphml", "where", ntsc, "asOf", "2025-10-19"))
			now.check(t, "now")
			then.check(t, "then")
			if len(now.nodes) >= len(all.nodes) || len(then.nodes) >= len(now.nodes) || now.nodes["response:cn-mss-ntsc-2025-nsa"] == "" || then.nodes["response:cn-mss-ntsc-2025-nsa"] != "" {
				t.Errorf("%d nodes, %d of the case, %d of them on its day", len(all.nodes), len(now.nodes), len(then.nodes))
			}
			for _, id := range slices.Sorted(maps.Keys(now.nodes)) {
				if all.nodes[id] != now.nodes[id] {
					t.Errorf("%s is %q, and %q in the whole", id, now.nodes[id], all.nodes[id])
				}
			}
		})
	}
}
