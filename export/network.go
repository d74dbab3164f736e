package export

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// A network is the accusations that meet a filter, and what is told of them: whom they join, what they allege and rest on, the
// answers and judgements, down to countries and techniques. Nodes are of one kind each and links of one type, as the documents
// have them; links to data sets, which would join everything, are left out, and of an actor only its country is followed. Another
// accusation that one of them refers to is a node from which nothing is followed.

// networkNodes is how many nodes are read at once.
const networkNodes = 100

// attribute is something told of nodes or of links.
type attribute struct {
	name    string
	kind    kind
	meaning string
	of      func(r *graph.Row) any // nil where there is nothing to tell
}

// property tells a text, or a number, of the first of some properties that is there.
func property(names ...string) func(r *graph.Row) any {
	return func(r *graph.Row) any {
		for _, name := range names {
			switch value := r.Props[name].(type) {
			case string:
				if value != "" {
					return value
				}
			case int64, bool:
				return value
			}
		}
		return nil
	}
}

// nodeAttributes are told of nodes, each of those that have it.
var nodeAttributes = []attribute{
	{"label", text, "Name, title or summary; the id where there is none.", property("name", "title", "summary", "text", "description", "activity", "role", "id")},
	{"kind", text, "Kind of the entity, as the API names it.", func(r *graph.Row) any { return string(r.Kind) }},
	{"sort", text, "What sort of its kind it is, such as THREAT_GROUP of an actor.", property("kind")},
	{"date", date, "First day that its date may mean: of the statement, the answer, the judgement, the publication, or of what is alleged.", property(dates("Earliest")...)},
	{"date_latest", date, "Last day that its date may mean; none where it is open.", lastDay},
	{"date_edtf", text, "Its date as text of the Extended Date/Time Format.", property(dates("Edtf")...)},
	{"country", text, "ISO 3166-1 alpha-2 code: of a country, or of that to which an actor belongs by institutional fact.", countryOf},
	{"verification", text, "Of an accusation: where verification stands by the day asked. NOT_ASSESSED does not mean false.", verificationOf},
	{"sourcing", text, "Of an accusation: how openly the accuser stands behind it.", property("sourcing")},
	{"level", text, "Of an accusation: how high it places the blame.", property("level")},
	{"verdict", text, "Of an assessment: what the assessor concluded.", property("verdict")},
	{"aspect", text, "Of an assessment: which part of the accusation was judged.", property("aspect")},
	{"independence", text, "Of an assessment: how the assessor is placed towards accuser and accused.", property("independence")},
	{"disclosure", text, "Of evidence: how far the public can see it.", func(r *graph.Row) any { return only(r, graph.KindEvidence, "disclosure") }},
	{"joint", boolean, "Of an accusation: whether two or more parties lead, join or endorse it.", property("joint")},
	{"by_government", boolean, "Of an accusation: whether a government stands behind it.", property("byGovernment")},
	{"days_after_accusation", integer, "Of an answer: days from the earliest accusation that it answers.", property("daysAfterAccusation")},
	{"order", integer, "Of a phase of an alleged operation: its number, from 1.", property("order")},
	{"outcome", text, "Of a phase of an alleged operation: how it is alleged to have gone.", property("outcome")},
	{"attack_id", text, "Of a technique: its number in ATT&CK.", property("attackId")},
	{"url", text, "Of a publication: its address.", func(r *graph.Row) any { return only(r, graph.KindPublication, "url") }},
}

// linkAttributes are told of links.
var linkAttributes = []attribute{
	{"role", text, "Part that the accuser takes, or that the accused is alleged to have had.", carried("role")},
	{"standing", text, "How the accuser is placed towards the alleged operation.", carried("standing")},
	{"on_behalf_of", text, "For whom the accuser speaks.", carried("onBehalfOf")},
	{"level", text, "On which level the accused is blamed.", carried("level")},
	{"nexus", text, "How the accusation ties the alleged deed to a state.", carried("nexus")},
	{"relation", text, "How an actor belongs to a country.", carried("relation")},
	{"fit", text, "How well a technique matches what was described.", carried("fit")},
}

// dates are the properties that hold the date of a node, with the part asked for; a node has one of them.
func dates(part string) []string {
	var names []string
	for name := range strings.FieldsSeq("stated on published when disclosedOn start") {
		names = append(names, name+part)
	}
	return names
}

// lastDay is the last day that the date of a node may mean, where it has one.
func lastDay(r *graph.Row) any {
	if day := property(dates("Latest")...)(r); day != string(graph.LastDay) {
		return day
	}
	return nil
}

func only(r *graph.Row, of graph.Kind, name string) any {
	if r.Kind != of {
		return nil
	}
	return property(name)(r)
}

func carried(name string) func(r *graph.Row) any {
	return func(r *graph.Row) any {
		if text, ok := r.Link[name].(string); ok && text != "" {
			return text
		}
		return nil
	}
}

func countryOf(r *graph.Row) any {
	if code := only(r, graph.KindCountry, "code"); code != nil {
		return code
	}
	if below := r.Hops[string(graph.OfCountry)]; below != nil && len(below.Rows) > 0 {
		return property("code")(below.Rows[0])
	}
	return nil
}

func verificationOf(r *graph.Row) any {
	if r.Kind != graph.KindAccusation {
		return nil
	}
	return string(graph.Read[*graph.Accusation](&graph.Rows{Rows: []*graph.Row{r}})[0].Verification().Status())
}

// terms is the key of the hop to the records that a node was taken from.
const terms = string(graph.DerivedFrom)

// comments are the links by which others tell of an accusation.
var comments = []graph.LinkType{graph.To, graph.Assesses, graph.Towards, graph.Withdraws}

// around are the hops from nodes of a kind; named are those that only links of others name, from which nothing is followed.
func (n *network) around(kind graph.Kind, named bool) []*graph.Hop {
	var hops []*graph.Hop
	for _, info := range graph.Links() {
		followed := info.Type == graph.DerivedFrom || n.whole || !named && (kind != graph.KindActor || info.Type == graph.OfCountry)
		if followed && !info.Derived && slices.Contains(info.From, kind) {
			step := &graph.Step{Field: string(info.Type), Link: info.Type, Way: graph.Out, To: info.To}
			hops = append(hops, &graph.Hop{Key: string(info.Type), Step: step, Kinds: info.To})
		}
	}
	if kind != graph.KindAccusation || named {
		return hops
	}
	for _, t := range comments {
		step := &graph.Step{Field: string(t), Link: t, Way: graph.In, To: t.Info().From}
		hops = append(hops, &graph.Hop{Key: commentKey + string(t), Step: step, Kinds: step.To, Order: graph.Order{By: graph.BySort}})
	}
	return hops
}

// commentKey begins the keys of the hops to what is told of a node.
const commentKey = "by "

// network reads a network.
type network struct {
	*Exporter
	asOf    graph.Day
	whole   bool            // every link and every id in a property is followed, so that no document refers to one that is not there
	asked   map[string]bool // the accusations that meet the filter
	read    map[string]bool // the nodes that were
	leftOut int             // nodes that may not be passed on
}

// newNetwork finds the accusations that meet the filter.
func (e *Exporter) newNetwork(ctx context.Context, q *Question) (*network, error) {
	n := &network{Exporter: e, asOf: graph.Day(q.AsOf), asked: map[string]bool{}}
	t := e.tables[slices.IndexFunc(e.tables, func(t *table) bool { return t.name == "accusations" })]
	err := e.pages(ctx, t, t.ids, q, func(p *page) error {
		for _, node := range p.List.Nodes {
			id, _ := node["id"].(string)
			n.asked[id] = true
		}
		return nil
	})
	return n, err
}

// visit reads every node once, and always in the same order, kind by kind; each row has the links that start at it as hops, by the
// names of their types.
func (n *network) visit(ctx context.Context, visit func(r *graph.Row) error) error {
	pending, seen := map[graph.Kind][]string{}, map[string]bool{}
	meet := func(id string) {
		if !seen[id] {
			seen[id] = true
			pending[graph.KindOf(id)] = append(pending[graph.KindOf(id)], id)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(n.asked)) {
		meet(id)
	}
	n.read, n.leftOut = map[string]bool{}, 0
	for {
		at := slices.IndexFunc(graph.Kinds(), func(kind graph.Kind) bool { return len(pending[kind]) > 0 })
		if at < 0 {
			return nil
		}
		kind := graph.Kinds()[at]
		some := pending[kind][:min(networkNodes, len(pending[kind]))]
		pending[kind] = pending[kind][len(some):]
		named := func(id string) bool { return kind == graph.KindAccusation && !n.asked[id] }
		for _, only := range []bool{false, true} {
			ids := slices.DeleteFunc(slices.Clone(some), func(id string) bool { return named(id) != only })
			if len(ids) == 0 {
				continue
			}
			if err := n.some(ctx, &graph.Hop{Key: "nodes", Kinds: []graph.Kind{kind}, IDs: ids, Order: graph.Order{By: graph.BySort}, Hops: n.around(kind, only)}, meet, visit); err != nil {
				return err
			}
		}
	}
}

// some reads the nodes of one root, and meets what they are joined to.
func (n *network) some(ctx context.Context, root *graph.Hop, meet func(id string), visit func(r *graph.Row) error) error {
	rows, err := n.query(ctx, root, n.asOf)
	if err != nil {
		return fmt.Errorf("read the network: %w", err)
	}
	for _, r := range rows.Rows {
		if !passable(r) {
			n.leftOut++
			continue
		}
		n.read[r.ID()] = true
		if err := visit(r); err != nil {
			return err
		}
		doc := graph.Document{Props: r.Props}
		for _, hop := range root.Hops {
			if below := r.Hops[hop.Key]; below != nil && (hop.Key != terms || n.whole) {
				for _, to := range below.Rows {
					meet(to.ID())
					doc.Links = append(doc.Links, graph.Link{Props: to.Link})
				}
			}
		}
		if n.whole { // what properties name, such as who uses a name, is no link
			for _, named := range doc.References() {
				if named.Link == "" {
					meet(named.ID)
				}
			}
		}
	}
	return nil
}

// passable says whether the terms of every record that a node was taken from let it be passed on.
func passable(r *graph.Row) bool {
	from := r.Hops[terms]
	return from == nil || !slices.ContainsFunc(from.Rows, func(record *graph.Row) bool {
		licence, _ := record.Link["sourceLicence"].(string)
		return forbids(licence)
	})
}

// link is one link of a network.
type link struct {
	id, from, to string
	kind         graph.LinkType
	row          *graph.Row // it led to
}

// linksOf are the links that start at a row and lead to one of some nodes.
func linksOf(r *graph.Row, known map[string]bool) []link {
	var all []link
	times := map[string]int{}
	for _, info := range graph.Links() {
		below := r.Hops[string(info.Type)]
		if below == nil || info.Type == graph.DerivedFrom {
			continue
		}
		for _, to := range below.Rows {
			if !known[r.ID()] || !known[to.ID()] {
				continue
			}
			l := link{from: r.ID(), to: to.ID(), kind: info.Type, row: to}
			l.id = fmt.Sprintf("%s %s %s", l.from, info.Type, l.to)
			if times[l.id]++; times[l.id] > 1 {
				l.id += fmt.Sprint(" ", times[l.id])
			}
			all = append(all, l)
		}
	}
	return all
}
