// Package misp reads clusters of the MISP galaxy: groups and the names that vendors have for them, the states said to stand
// behind them, whom they are said to have attacked, agencies, vendors, tools and campaigns.
//
// Nothing in a cluster is an accusation: entries are undated and name no accuser. What one says of a group's sponsor or
// victims becomes a claim on the group, by whoever the cluster is the work of.
package misp

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/attack"
	"github.com/gravamen/gravamen/seed/ingest"
)

// Format reads cluster files of the MISP galaxy.
var Format = &ingest.Format{
	Name:  "misp-galaxy",
	Short: "clusters of the MISP galaxy: groups, their names, suspected sponsors and victims",
	Long: `Reads cluster files of the MISP galaxy (https://github.com/MISP/misp-galaxy, folder clusters).

Groups, vendors and agencies become actors, with who uses which name; suspected sponsors and victims become claims on the
actor, by the curators or by whoever they follow, never facts; campaigns become operations that the cluster's publisher
claims; tools and malware become capabilities. Two entries that are said to be similar stay two, joined by a claim. Clusters
of places, sectors and the like hold nothing that is kept; their entries are counted as skipped.`,
	Example: "gravamen import misp-galaxy clusters/",
	Ending:  ".json",
	Dataset: graph.Dataset{Name: "misp-galaxy", Licence: "CC0-1.0", URL: new("https://github.com/MISP/misp-galaxy")},
	Read:    read,
}

// cluster is the head of a file.
type cluster struct {
	Type     string          `json:"type"`
	Category string          `json:"category"`
	Name     string          `json:"name"`
	Version  json.RawMessage `json:"version"`
}

// value is one entry.
type value struct {
	Value   string                     `json:"value"`
	UUID    string                     `json:"uuid"`
	Meta    map[string]json.RawMessage `json:"meta"`
	Related []relation                 `json:"related"`
}

type relation struct {
	To   string `json:"dest-uuid"`
	Type string `json:"type"`
}

func read(in *ingest.Input) error {
	var versions []string
	for _, f := range in.Files() {
		var head cluster
		err := f.JSON("values", &head, func(r *ingest.Record, text json.RawMessage) error {
			var v value
			if err := json.Unmarshal(text, &v); err != nil {
				return fmt.Errorf("it is no entry of a cluster: %w", err)
			}
			r.ID = v.UUID
			return (&entry{in: in, Record: r, head: &head, value: v}).take()
		})
		if err != nil {
			return err
		}
		if head.Type == "" {
			return f.Fault("it has no type, so this is no cluster of the MISP galaxy")
		}
		versions = append(versions, fmt.Sprintf("%s %s", head.Type, strings.Trim(string(head.Version), `"`)))
	}
	slices.Sort(versions)
	in.Version(strings.Join(versions, ", "))
	return nil
}

// entry is one entry on its way into the graph.
type entry struct {
	*ingest.Record
	value

	in   *ingest.Input
	head *cluster
}

// kinds are the actors that the entries of a cluster are, by its type; "" is for those of the category actor.
var kinds = map[string]graph.ActorKind{
	"":                    graph.KindThreatGroup,
	"intelligence-agency": graph.KindStateAgency,
	"producer":            graph.KindCompany,
	"nato":                graph.KindInternationalOrganisation,
}

// capabilities are the clusters of tools, by category.
var capabilities = map[string]graph.CapabilityKind{
	"tool": graph.CapabilityKindTool, "malware": graph.CapabilityKindMalware, "ransomware": graph.CapabilityKindMalware, "rat": graph.CapabilityKindMalware,
}

var uuidShape = regexp.MustCompile(`^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$`)

func (e *entry) take() error {
	if !uuidShape.MatchString(e.UUID) {
		return fmt.Errorf("its uuid is %q; it must be a UUID", e.UUID)
	}
	category := strings.ToLower(e.head.Category)
	kind, listed := kinds[e.head.Type]
	switch {
	case listed || category == "actor" || e.head.Type == "groups":
		if !listed {
			kind = kinds[""]
		}
		return e.actor(kind)
	case category == "campaigns":
		return e.campaign()
	case capabilities[category] != "":
		name := e.Value
		e.Define(&graph.Capability{Entity: graph.Entity{ID: e.id(graph.KindCapability, e.UUID)}, Kind: capabilities[category], Name: name})
		return nil
	}
	e.Skip()
	return nil
}

// id is that of a node of the dataset.
func (e *entry) id(kind graph.Kind, key string) string {
	return kind.Prefix() + ":" + e.in.Name() + "/" + strings.ToLower(key)
}

// text and texts read a field of meta, which holds one text or a list of them as its writers pleased.
func (e *entry) text(name string) string {
	if all := e.texts(name); len(all) > 0 {
		return all[0]
	}
	return ""
}

func (e *entry) texts(name string) []string {
	var one string
	var many []string
	if json.Unmarshal(e.Meta[name], &one) == nil {
		many = []string{one}
	} else if json.Unmarshal(e.Meta[name], &many) != nil {
		return nil
	}
	return slices.DeleteFunc(many, func(text string) bool { return strings.TrimSpace(text) == "" })
}

// speaker is who says what the clusters of a type say.
type speaker struct {
	key, name string
	kind      graph.ActorKind
}

var (
	curators = speaker{"curators", "MISP galaxy", graph.KindOrganisation}
	cfr      = speaker{"cfr", "MISP galaxy, after the Council on Foreign Relations", graph.KindOrganisation}
	speakers = map[string]speaker{
		"360net-threat-actor":      {"360", "360.net, as the MISP galaxy lists it", graph.KindCompany},
		"microsoft-activity-group": {"microsoft", "Microsoft, as the MISP galaxy lists it", graph.KindCompany},
		"groups":                   {"tidal", "Tidal Cyber, as the MISP galaxy lists it", graph.KindCompany},
		"campaigns":                {"tidal", "Tidal Cyber, as the MISP galaxy lists it", graph.KindCompany},
	}
)

// said makes sure that there is an actor for the speaker, and gives its id.
func (e *entry) said(by speaker) *string {
	id := e.id(graph.KindActor, by.key)
	e.Mention(&graph.Actor{Entity: graph.Entity{ID: id}, Name: by.name, Kind: by.kind})
	return &id
}

func (e *entry) publisher() speaker {
	if by, ok := speakers[e.head.Type]; ok {
		return by
	}
	return curators
}

// groupID finds the id of a group in ATT&CK.
var groupID = regexp.MustCompile(`^(?:https?://attack\.mitre\.org/(?:groups|wiki/Group)/)?(G[0-9]{4})/?(?::.*)?$`)

func (e *entry) actor(kind graph.ActorKind) error {
	a := &graph.Actor{
		Entity: graph.Entity{ID: e.id(graph.KindActor, e.UUID)}, Name: e.Value, Kind: kind,
		ExternalIDs: []graph.ExternalID{{Namespace: "misp-galaxy/" + e.head.Type, ID: e.UUID}},
	}
	if strings.TrimSpace(e.Value) == "" {
		return errors.New("it has no value, which is its name")
	}
	a.Names = e.names()
	var links []graph.Link
	if kind == graph.KindThreatGroup {
		links = append(e.sponsors(), e.victims()...)
		for _, id := range e.groupIDs() {
			a.ExternalIDs = append(a.ExternalIDs, graph.ExternalID{Namespace: attack.Format.Dataset.Name, ID: id})
			links = append(links, e.same(attack.Group(e.Record, id)))
		}
	} else if country, ok := seed.CountryID(e.text("country")); ok {
		relation := graph.RelationBasedIn
		if kind == graph.KindStateAgency {
			relation = graph.RelationOrganOf
		}
		links = append(links, graph.NewLink(graph.OfCountry, country, graph.Belonging{Relation: relation}))
	}
	e.Define(a, links...)
	for _, r := range e.Related {
		if to := e.id(graph.KindActor, r.To); r.Type == "similar" && uuidShape.MatchString(r.To) && to != a.ID {
			// A claim that is read both ways stands on the later of the two, so that documents do not refer to each other in a circle.
			e.LinkIfThere(max(a.ID, to), e.same(min(a.ID, to)))
		}
	}
	return nil
}

func (e *entry) same(as string) graph.Link {
	return graph.NewLink(graph.SameAs, as, graph.IdentityClaim{AssertedByID: e.said(e.publisher()), SourceRef: e.Source()})
}

// names are the name, its synonyms, and who uses which of them, where the entry says so.
func (e *entry) names() []graph.ActorName {
	var out []graph.ActorName
	known := map[string]bool{}
	for _, attributed := range e.texts("name-attribution") {
		at := strings.LastIndexByte(attributed, ':')
		if at < 1 || !uuidShape.MatchString(attributed[at+1:]) {
			continue
		}
		by := e.id(graph.KindActor, attributed[at+1:])
		out = append(out, graph.ActorName{Text: attributed[:at], UsedByID: &by})
		known[attributed[:at]] = true
	}
	for _, name := range append([]string{e.Value}, e.texts("synonyms")...) {
		if !known[name] {
			known[name] = true
			out = append(out, graph.ActorName{Text: name})
		}
	}
	return out[:min(len(out), graph.MaxList)]
}

// groupIDs are the ids of the group in ATT&CK that the entry gives, in order.
func (e *entry) groupIDs() []string {
	var out []string
	for _, field := range []string{"refs", "synonyms", "name-attribution", "group_attack_id"} {
		for _, text := range e.texts(field) {
			if found := groupID.FindStringSubmatch(text); found != nil && !slices.Contains(out, found[1]) && e.fromATTACK() {
				out = append(out, found[1])
			}
		}
	}
	slices.Sort(out)
	return out
}

// fromATTACK: Tidal gives groups of its own ids of the same form; those of ATT&CK name MITRE as their source.
func (e *entry) fromATTACK() bool { return e.head.Type != "groups" || e.text("source") == "MITRE" }

// informal are words for countries in the cluster of 360.net. Those for regions and those that may mean two countries are left out.
var informal = map[string]string{"america": "US", "southkorea": "KR", "kaz": "KZ"}

func (e *entry) sponsors() []graph.Link {
	var links []graph.Link
	word := e.text("country")
	if code, ok := informal[strings.ToLower(word)]; ok {
		word = code
	}
	if country, ok := seed.CountryID(word); ok {
		claim := graph.SponsorClaim{ByID: e.said(e.publisher()), SourceRef: e.Source()}
		if n, err := strconv.Atoi(e.text("attribution-confidence")); err == nil && n >= 0 && n <= 100 {
			claim.Confidence = &n
		}
		links = append(links, graph.NewLink(graph.ClaimedSponsor, country, claim))
	}
	for _, name := range e.texts("cfr-suspected-state-sponsor") {
		if country, ok := seed.CountryID(name); ok {
			links = append(links, graph.NewLink(graph.ClaimedSponsor, country, graph.SponsorClaim{ByID: e.said(cfr), SourceRef: e.Source()}))
		}
	}
	return links
}

func (e *entry) victims() []graph.Link {
	var links []graph.Link
	seen := map[string]bool{}
	for _, field := range []struct {
		name string
		by   speaker
	}{{"cfr-suspected-victims", cfr}, {"suspected-victims", e.publisher()}, {"observed_countries", e.publisher()}} {
		for _, name := range e.texts(field.name) {
			to, ok := seed.CountryID(name)
			if !ok {
				to = e.named(name)
			}
			if to == "" || seen[field.name+to] {
				continue
			}
			seen[field.name+to] = true
			links = append(links, graph.NewLink(graph.ClaimedVictim, to, graph.VictimClaim{ByID: e.said(field.by), SourceRef: e.Source()}))
		}
	}
	return links
}

// named makes an actor of whoever is known by a name alone. Entries that use one name mean one victim, within this dataset.
func (e *entry) named(name string) string {
	key := ingest.Key(name)
	if key == "" {
		return ""
	}
	id := e.id(graph.KindActor, "named/"+key)
	e.Mention(&graph.Actor{Entity: graph.Entity{ID: id}, Name: strings.TrimSpace(name), Kind: graph.KindOrganisation})
	return id
}

// campaign makes an operation that the cluster's publisher claims.
func (e *entry) campaign() error {
	o := &graph.Operation{Entity: graph.Entity{ID: e.id(graph.KindOperation, e.UUID)}, Name: e.Value}
	for field, date := range map[string]**graph.FuzzyDate{"first_seen": &o.Start, "last_seen": &o.End} {
		if text := e.text(field); text != "" {
			day, err := graph.ParseEDTF(text[:min(len(text), len("2006-01-02"))])
			if err != nil {
				return fmt.Errorf("%s: %w", field, err)
			}
			*date = &day
		}
	}
	e.Define(o)
	e.Mention(&graph.Claim{
		Entity: graph.Entity{ID: e.id(graph.KindClaim, e.UUID)}, Kind: graph.ClaimKindTimeline, Polarity: graph.PolarityAsserts,
		Text: speakers["campaigns"].name + ", lists an alleged campaign under the name " + e.Value + ".",
	}, graph.NewLink(graph.About, o.ID, nil))
	return nil
}
