package stix

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// Export writes documents as a bundle of STIX 2.1, each as the object that comes closest, with the document itself in an extension;
// Format makes the same documents of it again. What links say that STIX has words for stands as relationships besides. Documents
// may refer to others that are not among them. at is the instant of writing, which stands as the date of every object that has
// none of its own.
//
// The error is that of the writer. Objects are written one by one.
func Export(w io.Writer, documents []graph.Document, at time.Time) error {
	e := &exporter{w: w, at: at.UTC().Format(stampLayout), documents: map[string]*graph.Document{}, back: map[string][]string{}}
	for i := range documents {
		doc := &documents[i]
		e.documents[doc.ID] = doc
		for _, l := range doc.Links {
			e.back[l.To] = append(e.back[l.To], doc.ID)
		}
	}
	e.print(`{"type":"bundle","id":"` + stixID("bundle", e.at) + `","objects":[`)
	for _, o := range e.outline() {
		e.write(o)
	}
	for i := range documents {
		e.write(e.object(&documents[i]))
	}
	for i := range documents {
		e.relationships(&documents[i])
	}
	e.print("\n]}\n")
	return e.err
}

const stampLayout = "2006-01-02T15:04:05.000Z"

type exporter struct {
	w         io.Writer
	err       error
	any       bool // object was written
	at        string
	documents map[string]*graph.Document
	back      map[string][]string // id → ids of the documents that link to it
}

func (e *exporter) print(text string) {
	if e.err == nil {
		_, e.err = io.WriteString(e.w, text)
	}
}

// object is one of a bundle, by its properties.
type object map[string]any

func (e *exporter) write(o object) {
	text, err := json.Marshal(o)
	if err != nil {
		e.err = fmt.Errorf("write %v: %w", o["id"], err)
		return
	}
	if e.any {
		e.print(",")
	}
	e.any = true
	e.print("\n" + string(text))
}

// set gives the object a property, unless there is nothing to give.
func (o object) set(name string, value any) {
	switch value := value.(type) {
	case string:
		if value != "" {
			o[name] = value
		}
	case []string:
		if len(value) > 0 {
			o[name] = value
		}
	default:
		o[name] = value
	}
}

func (e *exporter) make(kind, id string, x extension) object {
	x.Type = propertyExtension
	return object{
		"type": kind, "spec_version": "2.1", "id": id, "created": e.at, "modified": e.at,
		"extensions": map[string]extension{ExtensionID: x},
	}
}

// producer is the identity that defines the extension.
var producer = stixID("identity", "producer")

func (e *exporter) outline() []object {
	who := e.make("identity", producer, extension{Derived: true})
	who["name"], who["identity_class"] = "Gravamen", "system"
	definition := e.make("extension-definition", ExtensionID, extension{})
	delete(definition, "extensions")
	definition["created_by_ref"], definition["name"], definition["version"] = producer, "Gravamen document", "1.0.0"
	definition["description"] = "document: the node that the object stands for, with the links that start at it; derived: another object's document says it."
	definition["schema"] = "https://github.com/gravamen/gravamen/blob/main/docs/importers.md"
	definition["extension_types"] = []string{propertyExtension}
	return []object{who, definition}
}

// types are the types of STIX that kinds come closest to.
var types = map[graph.Kind]string{
	graph.KindCountry: "location", graph.KindActor: "identity", graph.KindAccusation: "report", graph.KindOperation: "campaign",
	graph.KindPhase: "grouping", graph.KindClaim: "note", graph.KindEvidence: "note", graph.KindAssessment: "opinion",
	graph.KindResponse: "note", graph.KindReaction: "opinion", graph.KindPublication: "report", graph.KindTechnique: "attack-pattern",
	graph.KindCapability: "tool", graph.KindInfrastructure: "infrastructure", graph.KindSystem: "identity",
	graph.KindService: "identity", graph.KindLegalInstrument: "note", graph.KindContextIssue: "note", graph.KindDataset: "identity",
}

// of is the id of the object for an id of the graph.
func (e *exporter) of(id string) string {
	kind := types[graph.KindOf(id)]
	if doc := e.documents[id]; doc != nil {
		switch doc.Props["kind"] {
		case string(graph.KindThreatGroup):
			kind = "intrusion-set"
		case string(graph.CapabilityKindMalware):
			kind = "malware"
		}
	}
	return stixID(kind, id)
}

// property is a text of a document; "" where it has none.
func property(doc *graph.Document, name string) string {
	text, _ := doc.Props[name].(string)
	return text
}

// texts are those of a list.
func texts(doc *graph.Document, name string) []string {
	var out []string
	items, _ := doc.Props[name].([]any)
	for _, item := range items {
		if text, _ := item.(string); text != "" {
			out = append(out, text)
		}
	}
	return out
}

// stamp is the beginning of a day; fallback for none.
func stamp(day, fallback string) string {
	if _, err := graph.ParseDay(day); err != nil {
		return fallback
	}
	return day + "T00:00:00.000Z"
}

// ends are the ids that links of a type lead to.
func ends(doc *graph.Document, t graph.LinkType) []string {
	var out []string
	for _, l := range doc.Links {
		if l.Type == t {
			out = append(out, l.To)
		}
	}
	return out
}

// creator is the first of the parties at the end of links that STIX takes as a creator; "" for none.
func (e *exporter) creator(doc *graph.Document, t graph.LinkType) string {
	for _, id := range ends(doc, t) {
		if by := e.of(id); typeOf(by) == "identity" {
			return by
		}
	}
	return ""
}

// refs are the objects that a document is about: what it leads to, or else what leads to it. STIX wants one at least.
func (e *exporter) refs(doc *graph.Document) []string {
	var out []string
	add := func(id string) {
		if ref := e.of(id); graph.KindOf(id) != graph.KindDataset && !slices.Contains(out, ref) {
			out = append(out, ref)
		}
	}
	for _, l := range doc.Links {
		add(l.To)
	}
	if len(out) == 0 {
		for _, id := range e.back[doc.ID] {
			add(id)
		}
	}
	if len(out) == 0 {
		out = []string{producer}
	}
	return out
}

// agreement is how far a verdict agrees, and a reader's stance.
var agreement = map[string]string{
	string(graph.VerdictRefuted): "strongly-disagree", string(graph.VerdictDisputed): "disagree", string(graph.VerdictUnsupported): "disagree",
	string(graph.VerdictInconclusive): "neutral", string(graph.VerdictConsistent): "neutral",
	string(graph.VerdictPartlyCorroborated): "agree", string(graph.VerdictCorroborated): "strongly-agree",
	"ACCEPTS": "agree", "REJECTS": "disagree", "UNDECIDED": "neutral", "OFF_TOPIC": "neutral",
}

// certainty is the number that STIX has for a confidence; false for none.
func certainty(word string) (int, bool) {
	n, ok := map[string]int{string(graph.ConfidenceLow): 15, string(graph.ConfidenceModerate): 50, string(graph.ConfidenceHigh): 85}[word]
	return n, ok
}

// object makes the object of a document.
func (e *exporter) object(doc *graph.Document) object {
	id := e.of(doc.ID)
	o := e.make(typeOf(id), id, extension{Document: doc})
	if doc.Withdrawn {
		o["revoked"] = true
	}
	o.set("name", property(doc, "name"))
	describe[graph.KindOf(doc.ID)](e, o, doc)
	return o
}

// describe fills in what STIX has properties for.
var describe = map[graph.Kind]func(e *exporter, o object, doc *graph.Document){
	graph.KindCountry: func(_ *exporter, o object, doc *graph.Document) { o["country"] = property(doc, "code") },
	graph.KindActor: func(_ *exporter, o object, doc *graph.Document) {
		if o["type"] != "identity" {
			o.set("aliases", texts(doc, "namesText"))
			return
		}
		o["identity_class"] = "organization"
		switch graph.ActorKind(property(doc, "kind")) { //nolint:exhaustive // bodies of all kinds
		case graph.KindPerson, graph.KindPseudonymousUser:
			o["identity_class"] = "individual"
		case graph.KindUnnamed:
			o["identity_class"] = "unspecified"
		}
	},
	graph.KindAccusation: func(e *exporter, o object, doc *graph.Document) {
		o["name"], o["description"], o["object_refs"] = "Accusation", property(doc, "summary"), e.refs(doc)
		o["published"] = stamp(property(doc, "statedEarliest"), e.at)
		o.set("created_by_ref", e.creator(doc, graph.MadeBy))
		if n, ok := certainty(property(doc, "statedCertaintyConfidence")); ok {
			o["confidence"] = n
		}
	},
	graph.KindOperation: func(_ *exporter, o object, doc *graph.Document) {
		o.set("first_seen", stamp(property(doc, "startEarliest"), ""))
		o.set("last_seen", stamp(property(doc, "endLatest"), ""))
	},
	graph.KindPhase: func(e *exporter, o object, doc *graph.Document) {
		o["context"], o["object_refs"] = "suspicious-activity", e.refs(doc)
		o.set("description", property(doc, "activity"))
	},
	graph.KindClaim:    note("Claim", "text", ""),
	graph.KindEvidence: note("Evidence", "description", ""),
	graph.KindResponse: note("Response", "summary", graph.AnsweredBy),
	graph.KindAssessment: func(e *exporter, o object, doc *graph.Document) {
		o["opinion"], o["object_refs"] = agreement[property(doc, "verdict")], e.refs(doc)
		o.set("explanation", property(doc, "rationale"))
		o.set("created_by_ref", e.creator(doc, graph.AssessedBy))
		if n, ok := certainty(property(doc, "confidence")); ok {
			o["confidence"] = n
		}
	},
	graph.KindReaction: func(e *exporter, o object, doc *graph.Document) {
		o["opinion"], o["object_refs"] = agreement[property(doc, "stance")], e.refs(doc)
		o.set("explanation", property(doc, "summary"))
		o.set("created_by_ref", e.creator(doc, graph.WrittenBy))
	},
	graph.KindPublication: func(e *exporter, o object, doc *graph.Document) {
		o["name"], o["object_refs"] = "Publication", e.refs(doc)
		o.set("name", property(doc, "title"))
		o["published"] = stamp(property(doc, "publishedEarliest"), e.at)
		o.set("lang", property(doc, "language"))
		o.set("created_by_ref", e.creator(doc, graph.PublishedBy))
		o.cite("publication", "", property(doc, "url"))
	},
	graph.KindTechnique: func(_ *exporter, o object, doc *graph.Document) {
		chain, number := "mitre-attack", property(doc, "attackId")
		if domain := property(doc, "domain"); domain == "mobile" || domain == "ics" {
			chain = "mitre-" + domain + "-attack"
		} else if domain != "enterprise" {
			chain = domain
		}
		o.cite(chain, number, "")
		var phases []map[string]string
		for _, tactic := range texts(doc, "tactics") {
			phases = append(phases, map[string]string{"kill_chain_name": chain, "phase_name": tactic})
		}
		if len(phases) > 0 {
			o["kill_chain_phases"] = phases
		}
	},
	graph.KindCapability: func(_ *exporter, o object, _ *graph.Document) {
		if o["type"] == "malware" {
			o["is_family"] = true
		}
	},
	graph.KindInfrastructure: func(_ *exporter, o object, doc *graph.Document) {
		kind := property(doc, "kind")
		o["name"], o["infrastructure_types"] = kind, []string{kind}
		o.set("name", property(doc, "role"))
	},
	graph.KindSystem: func(_ *exporter, o object, _ *graph.Document) { o["identity_class"] = "system" },
	graph.KindService: func(_ *exporter, o object, doc *graph.Document) {
		o["identity_class"] = "class"
		if sector := property(doc, "sector"); sector != "" {
			o["sectors"] = []string{sector}
		}
	},
	graph.KindLegalInstrument: note("Legal instrument", "title", ""),
	graph.KindContextIssue:    note("Context issue", "name", ""),
	graph.KindDataset: func(_ *exporter, o object, doc *graph.Document) {
		o["identity_class"] = "unspecified"
		o.cite("dataset", "", property(doc, "url"))
	},
}

// note describes a document as a note.
func note(abstract, content string, by graph.LinkType) func(*exporter, object, *graph.Document) {
	return func(e *exporter, o object, doc *graph.Document) {
		delete(o, "name")
		o["abstract"], o["content"], o["object_refs"] = abstract, property(doc, content), e.refs(doc)
		o.set("created_by_ref", e.creator(doc, by))
	}
}

// cite gives the object a reference to something outside.
func (o object) cite(source, id, url string) {
	if id == "" && url == "" {
		return
	}
	ref := object{"source_name": source}
	ref.set("external_id", id)
	ref.set("url", url)
	o["external_references"] = []object{ref}
}

// relations are the relationships that links are told as besides.
var relations = map[graph.LinkType]string{
	graph.AllegedlyUsed: "uses", graph.ClaimedToUse: "uses", graph.AimedAt: "targets", graph.ClaimedVictim: "targets",
	graph.OfCountry: "located-at", graph.SubtechniqueOf: "subtechnique-of",
}

func (e *exporter) relationships(doc *graph.Document) {
	for _, l := range doc.Links {
		if relation := relations[l.Type]; relation != "" {
			e.write(e.relationship(relation, doc.ID, doc.ID, l.To))
		}
	}
	for _, operation := range ends(doc, graph.Alleges) {
		for _, accused := range ends(doc, graph.Accuses) {
			o := e.relationship(attribution, doc.ID, operation, accused)
			if stated := stamp(property(doc, "statedEarliest"), e.at); strings.Compare(stated, e.at) < 0 {
				o["created"] = stated
			}
			o.set("created_by_ref", e.creator(doc, graph.MadeBy))
			if n, ok := certainty(property(doc, "statedCertaintyConfidence")); ok {
				o["confidence"] = n
			}
			e.write(o)
		}
	}
}

// relationship is one that a document says: the objects of two nodes are joined.
func (e *exporter) relationship(relation, says, from, to string) object {
	o := e.make("relationship", stixID("relationship", strings.Join([]string{relation, says, from, to}, " ")), extension{Derived: true})
	o["relationship_type"], o["source_ref"], o["target_ref"] = relation, e.of(from), e.of(to)
	return o
}
