package storetest

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

// grower draws documents of every kind. Days, names and codes come from short lists, so that they collide; what may be
// missing often is.
type grower struct {
	t   *rapid.T
	ids []string // of all nodes that may exist
}

// between draws a number, all of them as likely: rapid's own ranges prefer small ones, and what comes late in a list would
// hardly ever be tried.
func between(t *rapid.T, least, most int) int {
	drawn := 0
	for _, bit := range rapid.SliceOfN(rapid.Bool(), 12, 12).Draw(t, "bits") {
		drawn *= 2
		if bit {
			drawn++
		}
	}
	return least + drawn*(most-least+1)>>12
}

func pick[T any](t *rapid.T, from []T) T { return from[between(t, 0, len(from)-1)] }

// population is how many nodes there are of each kind at first.
var population = map[graph.Kind]int{
	graph.KindCountry: 4, graph.KindActor: 8, graph.KindAccusation: 12, graph.KindOperation: 5, graph.KindPhase: 3, graph.KindClaim: 5,
	graph.KindEvidence: 4, graph.KindAssessment: 6, graph.KindResponse: 6, graph.KindReaction: 4, graph.KindPublication: 7,
	graph.KindTechnique: 5, graph.KindCapability: 3, graph.KindInfrastructure: 2, graph.KindSystem: 3, graph.KindService: 3,
	graph.KindLegalInstrument: 2, graph.KindContextIssue: 3, graph.KindDataset: 2,
}

// grow draws batches that build a graph: one with everything, and later ones that change some nodes and add others. Not
// every later batch keeps the rules of the domain.
func grow(t *rapid.T, changes int) []*graph.Batch {
	g := &grower{t: t}
	for _, kind := range graph.Kinds() {
		for i := range population[kind] {
			g.ids = append(g.ids, g.id(kind, i))
		}
	}
	documents := g.documents(g.ids)
	g.complete(documents)
	batches := []*graph.Batch{{At: recorded, Documents: documents}}
	for i := range changes {
		var ids []string
		for range between(t, 1, 5) {
			ids = append(ids, pick(t, g.ids))
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		added := g.id(pick(t, g.kinds()), 100+i)
		g.ids = append(g.ids, added)
		at := recorded.Add(time.Duration(i+1) * time.Hour)
		batches = append(batches, &graph.Batch{At: at, DatasetID: g.id(graph.KindDataset, 0), Documents: g.documents(append(ids, added))})
	}
	return batches
}

// id alternates the letter case, and ids of different case are different ids.
func (g *grower) id(kind graph.Kind, i int) string {
	letter := "a"
	if i%2 == 1 {
		letter = "A"
	}
	return fmt.Sprintf("%s:%s%d", kind.Prefix(), letter, i/2)
}

func (g *grower) kinds() []graph.Kind {
	return slices.DeleteFunc(graph.Kinds(), func(k graph.Kind) bool { return population[k] == 0 })
}

func (g *grower) documents(ids []string) []graph.Document {
	documents := make([]graph.Document, len(ids))
	for i, id := range ids {
		documents[i] = graph.NewDocument(g.node(id), g.links(id)...)
		special := between(g.t, 0, 15)
		documents[i].Stub, documents[i].Withdrawn = special == 0, special == 1
	}
	return documents
}

// complete adds the links without which the domain refuses the graph: nothing is without a claim behind it.
func (g *grower) complete(documents []graph.Document) {
	owners := func(kind graph.Kind) []*graph.Document {
		var found []*graph.Document
		for i := range documents {
			if graph.KindOf(documents[i].ID) == kind {
				found = append(found, &documents[i])
			}
		}
		return found
	}
	own := func(from, to graph.Kind, by graph.LinkType) {
		for _, owned := range owners(to) {
			has := func(d *graph.Document) bool {
				return slices.ContainsFunc(d.Links, func(l graph.Link) bool { return l.Type == by && l.To == owned.ID })
			}
			if candidates := owners(from); !slices.ContainsFunc(candidates, has) {
				d := pick(g.t, candidates)
				d.Links = append(d.Links, link(by, owned.ID))
			}
		}
	}
	own(graph.KindAccusation, graph.KindOperation, graph.Alleges)
	own(graph.KindOperation, graph.KindPhase, graph.HasPhase)
	own(graph.KindAccusation, graph.KindClaim, graph.Asserts)
	own(graph.KindAccusation, graph.KindEvidence, graph.RestsOn)
}

// bounds is how many links of a type may start at a kind.
func bounds(kind graph.Kind, t graph.LinkType) (least, most int) {
	switch {
	case t == graph.MadeBy, t == graph.Accuses, t == graph.AssessedBy, t == graph.AnsweredBy, kind == graph.KindResponse && t == graph.To:
		return 1, 3
	case t == graph.Of, t == graph.WrittenBy, t == graph.ReactsTo:
		return 1, 1
	case t == graph.OfCountry, t == graph.OperatedBy, t == graph.SubtechniqueOf, t == graph.IssuedBy, kind == graph.KindClaim && t == graph.StatedIn, t == graph.Under:
		return 0, 1
	default:
		return 0, 3
	}
}

func (g *grower) links(id string) []graph.Link {
	kind := graph.KindOf(id)
	var links []graph.Link
	for _, info := range graph.Links() {
		ends := g.of(info.To, id)
		if info.Derived || !slices.Contains(info.From, kind) || len(ends) == 0 {
			continue
		}
		least, most := bounds(kind, info.Type)
		for range between(g.t, least, most) {
			to := pick(g.t, ends)
			l := graph.NewLink(info.Type, to, g.carried(info.Type, to))
			// Several links between two nodes are taken only where each says something of its own, and not at a hub.
			repeats := func(o graph.Link) bool {
				return o.Type == l.Type && o.To == l.To && (info.Hub || reflect.DeepEqual(o.Props, l.Props))
			}
			if !slices.ContainsFunc(links, repeats) {
				links = append(links, l)
			}
		}
	}
	return links
}

// of lists the nodes of some kinds, but for one.
func (g *grower) of(kinds []graph.Kind, but string) []string {
	return slices.DeleteFunc(graph.OfKinds(g.ids, kinds), func(id string) bool { return id == but })
}

func (g *grower) party() *string {
	return perhaps(g, func() string {
		return pick(g.t, g.of([]graph.Kind{graph.KindActor, graph.KindCountry}, ""))
	})
}

func (g *grower) source() graph.SourceRecord {
	return graph.SourceRecord{DatasetID: g.id(graph.KindDataset, 0), RecordID: g.text(), Licence: "CC0-1.0"}
}

// carried is the value of a link; nil where its type carries none.
func (g *grower) carried(t graph.LinkType, to string) any {
	switch t {
	case graph.MadeBy:
		return graph.AccuserRole{Role: word[graph.AccuserRoleKind](g), Standing: word[graph.Standing](g), OnBehalfOfID: g.party()}
	case graph.Accuses:
		return graph.AccusedRole{Level: word[graph.AttributionLevel](g), Role: word[graph.AccusedRoleKind](g), Nexus: word[graph.Nexus](g)}
	case graph.OfCountry:
		return graph.Belonging{Relation: word[graph.Relation](g)}
	case graph.ClaimedVictim:
		return graph.VictimClaim{ByID: g.party()}
	case graph.ClaimedSponsor:
		return graph.SponsorClaim{ByID: g.party(), Confidence: perhaps(g, g.number)}
	case graph.SameAs:
		return graph.IdentityClaim{AssertedByID: g.party(), Verdict: perhaps(g, func() graph.Verdict { return word[graph.Verdict](g) })}
	case graph.Withdraws:
		return graph.Withdrawal{Partly: g.chance(), Reason: perhaps(g, g.text)}
	case graph.DerivedFrom:
		return graph.Provenance{Source: g.source()}
	case graph.ClaimedToUse, graph.AllegedlyUsed:
		if graph.KindOf(to) == graph.KindTechnique {
			return graph.TechniqueUse{Fit: perhaps(g, func() graph.Fit { return word[graph.Fit](g) }), SourceRef: perhaps(g, g.source)}
		}
		return nil
	default:
		return nil
	}
}

func (g *grower) node(id string) graph.Node {
	e := graph.Entity{ID: id}
	switch graph.KindOf(id) {
	case graph.KindCountry:
		return &graph.Country{Entity: e, Code: strings.ToUpper(id[len(id)-2:]), Name: g.text()}
	case graph.KindActor:
		names := make([]graph.ActorName, between(g.t, 0, 3))
		for i := range names {
			names[i] = graph.ActorName{Text: g.text(), UsedByID: g.party()}
		}
		return &graph.Actor{Entity: e, Name: g.text(), Kind: word[graph.ActorKind](g), Place: perhaps(g, g.text), Names: names}
	case graph.KindAccusation:
		a := &graph.Accusation{
			Entity: e, Summary: g.text(), Stated: g.date(false), Forms: words[graph.AttributionForm](g, 1), Sourcing: word[graph.Sourcing](g),
			Level: word[graph.AttributionLevel](g), AttributorTypes: words[graph.AttributorType](g, 0),
		}
		if publications := g.of([]graph.Kind{graph.KindPublication}, ""); g.chance() {
			to := pick(g.t, publications)
			a.Quotes = []graph.Quote{{Text: g.text(), PublicationID: &to}, {Text: g.text()}}
		}
		return a
	case graph.KindOperation:
		return &graph.Operation{Entity: e, Name: g.text(), Types: words[graph.OperationType](g, 0), Start: g.maybeDate(), End: g.maybeDate()}
	case graph.KindPhase:
		return &graph.Phase{Entity: e, Order: g.number() + 1, Activity: g.text(), When: g.date(false), Outcome: word[graph.AllegedOutcome](g)}
	case graph.KindClaim:
		return &graph.Claim{Entity: e, Kind: word[graph.ClaimKind](g), Polarity: word[graph.Polarity](g), Text: g.text(), When: g.maybeDate()}
	case graph.KindEvidence:
		return &graph.Evidence{Entity: e, Kind: word[graph.EvidenceKind](g), Description: g.text(), Supports: words[graph.Aspect](g, 0), Disclosure: word[graph.Disclosure](g), DisclosedOn: g.maybeDate()}
	case graph.KindAssessment:
		return &graph.Assessment{
			Entity: e, Verdict: word[graph.Verdict](g), On: g.date(true), Independence: pick(g.t, []graph.Independence{graph.IndependenceIndependent, graph.IndependenceAccused}),
			Method: word[graph.AssessmentMethod](g), Aspect: word[graph.Aspect](g), Rationale: perhaps(g, g.text),
		}
	case graph.KindResponse:
		return &graph.Response{Entity: e, Kinds: words[graph.ResponseKind](g, 1), On: g.date(true), Summary: g.text(), ToImplied: g.chance()}
	case graph.KindReaction:
		return &graph.Reaction{Entity: e, Number: g.number() + 1, Stance: word[graph.Stance](g), Reasons: words[graph.StanceReason](g, 0), Summary: g.text(), CodedBy: g.text()}
	case graph.KindPublication:
		return &graph.Publication{Entity: e, Kind: word[graph.PublicationKind](g), Title: perhaps(g, g.text), Published: g.maybeDate()}
	case graph.KindTechnique:
		return &graph.Technique{Entity: e, AttackID: g.text(), Name: g.text(), Domain: "enterprise"}
	case graph.KindCapability:
		return &graph.Capability{Entity: e, Kind: word[graph.CapabilityKind](g), Name: g.text(), ComponentCount: perhaps(g, g.number), NamedComponents: perhaps(g, g.number)}
	case graph.KindInfrastructure:
		return &graph.Infrastructure{Entity: e, Kind: g.text(), Role: perhaps(g, g.text), Count: perhaps(g, g.number)}
	case graph.KindSystem:
		return &graph.System{Entity: e, Name: g.text()}
	case graph.KindService:
		return &graph.Service{Entity: e, Name: g.text(), Sector: perhaps(g, g.text)}
	case graph.KindLegalInstrument:
		return &graph.LegalInstrument{Entity: e, Key: g.text(), Title: g.text()}
	case graph.KindContextIssue:
		return &graph.ContextIssue{Entity: e, Name: g.text()}
	default:
		return &graph.Dataset{Entity: e, Name: g.text(), Version: "1", Licence: "CC0-1.0"}
	}
}

// vocabulary is every text of a grown graph: several scripts and planes, and some that differ by case or an accent alone.
var vocabulary = []string{"alpha", "Alpha", "ALPHA", "alphabet", "beta", "é", "e\u0301", "ß", "Москва", "中国", "中", "\uff21", "\U0001f600", "\U00020000", "T1059", "T1059.001", "a'b\"c", "$q.p0", "\uffee"}

var calendar = []string{"2019", "2020-01-01", "2020-01", "2021-05-05", "2021-05-05~", "2021-06/2021-09", "2023-03-03", "2023-03-03", "202X", "2024-02/.."}

func (g *grower) text() string { return pick(g.t, vocabulary) }

func (g *grower) number() int { return between(g.t, 0, 4) }

func (g *grower) chance() bool { return between(g.t, 0, 1) == 1 }

func (g *grower) date(known bool) graph.FuzzyDate {
	dates := calendar
	if !known {
		dates = append([]string{"XXXX"}, calendar...)
	}
	return day(pick(g.t, dates))
}

func (g *grower) maybeDate() *graph.FuzzyDate {
	return perhaps(g, func() graph.FuzzyDate { return g.date(false) })
}

func perhaps[T any](g *grower, draw func() T) *T {
	if g.chance() {
		return nil
	}
	value := draw()
	return &value
}

// enumeration is a closed list of words.
type enumeration interface {
	~string
	Values() []string
}

func word[T enumeration](g *grower) T {
	var none T
	return T(pick(g.t, none.Values()))
}

func words[T enumeration](g *grower, least int) []T {
	drawn := make([]T, between(g.t, least, 3))
	for i := range drawn {
		drawn[i] = word[T](g)
	}
	return slices.Compact(drawn)
}
