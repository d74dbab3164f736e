// Package generate makes synthetic graphs for measurements: any number of accusations between made-up countries, with hubs
// as skewed as those of the world. Nothing in them reads as a claim about a real state: every country bears a code that
// ISO 3166-1 leaves to its users.
//
// The same seed and size give the same batches, byte for byte.
package generate

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// batchDocuments is how many documents a batch has before it is closed: a few seconds of writing, small enough for the
// transaction memory of a laptop's database.
const batchDocuments = 4000

// recorded is the instant of the first batch; each later one is a second younger, so that orders by recording mean something.
var recorded = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// DatasetID names the graph of a seed and size. The dataset is in the first batch, and again, with the time of fetching, in
// the last: a database that holds it so holds the whole graph.
func DatasetID(seed uint64, accusations int) string {
	return fmt.Sprintf("%s%d-%d", DatasetPrefix, seed, accusations)
}

// DatasetPrefix is what the ids of all generated datasets begin with.
const DatasetPrefix = "dataset:generated/"

// Batches yields the graph in batches of about four thousand documents. Each refers only to itself and to earlier ones.
func Batches(seed uint64, accusations int) iter.Seq[*graph.Batch] {
	return func(yield func(*graph.Batch) bool) {
		for batch := range Parts(seed, accusations, batchDocuments) {
			if !yield(batch) {
				return
			}
		}
	}
}

// Parts yields the graph in batches of about so many documents, each with the ids of what later batches may refer to beside
// the world, which is the first batch: whoever keeps the graph in parts need not keep the rest.
func Parts(seed uint64, accusations, documents int) iter.Seq2[*graph.Batch, []string] {
	return func(yield func(*graph.Batch, []string) bool) {
		rng := rand.New(rand.NewPCG(seed, uint64(accusations))) //nolint:gosec // a graph that can be made again is the point
		m := &maker{random: random{rng}, dataset: DatasetID(seed, accusations), at: recorded}
		m.world = newWorld(random{rand.New(rand.NewPCG(seed, 0))}) //nolint:gosec // the same countries and hubs at every size
		m.draw = newDraw(m.random, m.world)
		m.put(m.datasetNode(nil))
		m.parties()
		m.techniques()
		if !yield(m.batch(), nil) {
			return
		}
		for i := range accusations {
			if len(m.documents) >= documents && !yield(m.batch(), m.draw.open()) {
				return
			}
			m.accusation(fmt.Sprintf("gen-%06d", i))
		}
		if len(m.documents) > 0 && !yield(m.batch(), nil) {
			return
		}
		m.put(m.datasetNode(&m.at))
		yield(m.batch(), nil)
	}
}

// maker collects the documents of the batch at hand.
type maker struct {
	random

	world     world
	draw      draw
	dataset   string
	at        time.Time
	documents []graph.Document
}

func (m *maker) put(n graph.Node, links ...graph.Link) {
	m.documents = append(m.documents, graph.NewDocument(n, links...))
}

func (m *maker) batch() *graph.Batch {
	b := &graph.Batch{At: m.at, DatasetID: m.dataset, Documents: m.documents}
	m.at, m.documents = m.at.Add(time.Second), nil
	return b
}

func (m *maker) datasetNode(fetched *time.Time) *graph.Dataset {
	return &graph.Dataset{
		Entity: entity(m.dataset), Name: "Generated graph", Version: strings.TrimPrefix(m.dataset, DatasetPrefix),
		Licence: "CC0-1.0", FetchedAt: fetched,
	}
}

func entity(id string) graph.Entity { return graph.Entity{ID: id} }

func to(linkType graph.LinkType, id string) graph.Link { return graph.NewLink(linkType, id, nil) }

// parties writes the countries and everyone in them.
func (m *maker) parties() {
	for i := range m.world.countries {
		c := &m.world.countries[i]
		m.put(&graph.Country{Entity: entity(c.id), Code: c.code, Name: "Testland " + c.code})
		organ := graph.NewLink(graph.OfCountry, c.id, graph.Belonging{Relation: graph.RelationOrganOf})
		for j, id := range c.organs {
			m.actor(id, graph.KindGovernment, fmt.Sprintf("%s of Testland %s", organNames[j], c.code), nil, organ)
		}
		for j, id := range c.services {
			m.actor(id, graph.KindStateAgency, fmt.Sprintf("Intelligence Service %d of Testland %s", j+1, c.code), otherNames(i*len(c.services)+j), organ)
		}
		for j, id := range c.groups {
			sponsor := graph.SponsorClaim{ByID: new(m.world.companies[j%len(m.world.companies)]), Confidence: new(40 + j%50)}
			links := []graph.Link{graph.NewLink(graph.ClaimedSponsor, c.id, sponsor)}
			for _, technique := range m.used() {
				links = append(links, graph.NewLink(graph.ClaimedToUse, technique, graph.TechniqueUse{Fit: new(graph.FitMedium), CodedBy: new("generated")}))
			}
			m.actor(id, graph.KindThreatGroup, fmt.Sprintf("GEN-%s-%02d", c.code, j+1), otherNames(i*31+j), links...)
		}
	}
	for _, group := range []struct {
		ids  []string
		kind graph.ActorKind
		name string
	}{
		{m.world.companies, graph.KindCompany, "Security Company"},
		{m.world.researchers, graph.KindResearch, "Research Group"},
		{m.world.media, graph.KindMedia, "Newspaper"},
	} {
		for i, id := range group.ids {
			home := m.world.countries[m.draw.accuser()].id
			m.actor(id, group.kind, fmt.Sprintf("%s %d", group.name, i+1), nil, graph.NewLink(graph.OfCountry, home, graph.Belonging{Relation: graph.RelationBasedIn}))
		}
	}
}

func (m *maker) actor(id string, kind graph.ActorKind, name string, others []graph.ActorName, links ...graph.Link) {
	m.put(&graph.Actor{
		Entity: entity(id), Name: name, Kind: kind,
		Names: append([]graph.ActorName{{Text: name, Language: new("en")}, {Text: "Also known as " + name}}, others...),
	}, links...)
}

func (m *maker) techniques() {
	for i, id := range m.world.techniques {
		parent := i / subtechniques * subtechniques
		number := 1000 + i/subtechniques
		t := &graph.Technique{Entity: entity(id), AttackID: fmt.Sprintf("T%d", number), Name: fmt.Sprintf("Technique %d", number), Domain: "enterprise", Tactics: []string{pick(m.random, tactics)}}
		var links []graph.Link
		if i != parent {
			t.AttackID = fmt.Sprintf("T%d.%03d", number, i-parent)
			links = append(links, to(graph.SubtechniqueOf, m.world.techniques[parent]))
		}
		m.put(t, links...)
	}
}

// text is prose of about so many words: what answers weigh depends on it.
func (m *maker) text(start string, words int) string {
	var b strings.Builder
	b.WriteString(start)
	for range words/2 + m.IntN(words) {
		b.WriteByte(' ')
		b.WriteString(pick(m.random, vocabulary))
	}
	b.WriteByte('.')
	return b.String()
}
