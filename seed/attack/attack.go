// Package attack reads ATT&CK, MITRE's catalogue of groups, software, campaigns and techniques.
//
// Nothing in it is an accusation: it tells what reports say, undated and as MITRE sums it up. A campaign is an operation that
// MITRE claims, and that it belongs to a group is a claim on both.
package attack

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed/ingest"
	"github.com/gravamen/gravamen/seed/stix"
)

// Format reads bundles of ATT&CK.
var Format = &ingest.Format{
	Name:  "attack",
	Short: "bundles of ATT&CK: techniques, groups, software and campaigns",
	Long: `Reads bundles of ATT&CK (https://github.com/mitre/cti in STIX 2.0, https://github.com/mitre-attack/attack-stix-data in 2.1),
of the domains enterprise, mobile and ics.

Techniques keep their numbers; groups become actors that are claimed to use techniques; software becomes capabilities.
Campaigns become operations that MITRE claims, known to the month, and that a campaign belongs to a group becomes a claim on
both, never an accusation. What is revoked or deprecated is marked as withdrawn. That a group uses software, how software
works, what mitigates or detects a technique: none of it is kept, and it is counted as skipped.

The version comes from the bundle, or from --dataset-version where it does not tell it, as those in STIX 2.0 do not.`,
	Example: "gravamen import attack enterprise-attack.json mobile-attack.json ics-attack.json",
	Ending:  ".json",
	Dataset: graph.Dataset{Name: catalogue, Licence: licence, URL: new("https://attack.mitre.org")},
	Read:    read,
}

// catalogue is the name of the dataset, and the namespace of its ids.
const catalogue = "mitre-attack"

// licence names ATT&CK's terms, which SPDX does not list. They ask of every copy to repeat who holds the copyright.
const (
	licence     = "LicenseRef-MITRE-ATTACK"
	attribution = licence + ": © %sThe MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation."
)

// coder is who codes that a technique was used.
const coder = "MITRE ATT&CK"

// Group is the id of the actor for a group by its id in ATT&CK, such as G0007. The record that names it makes sure that there is one.
func Group(r *ingest.Record, id string) string {
	a := &graph.Actor{
		Entity: graph.Entity{ID: graph.KindActor.Prefix() + ":" + catalogue + "/" + id}, Name: id, Kind: graph.KindThreatGroup,
		ExternalIDs: []graph.ExternalID{{Namespace: catalogue, ID: id}},
	}
	r.Name(a)
	return a.ID
}

// reader is one reading of the catalogue.
type reader struct {
	in      *ingest.Input
	entries map[string]*entry // by STIX id
	numbers map[string]*entry // by number; of two that have one, the one that stands
	year    string            // of the copyright
}

// entry is what relationships need to know of what they join.
type entry struct {
	number, name, node string
	gone               bool
}

func read(in *ingest.Input) error {
	c := &reader{in: in, entries: map[string]*entry{}, numbers: map[string]*entry{}}
	if err := stix.Read(in, c.note, c.between, c.take); err != nil {
		return err //nolint:wrapcheck // it names the file
	}
	// From here on: the records keep the short name of the terms, and the dataset's own node the line that they ask for.
	year := c.year
	if year != "" {
		year += " "
	}
	in.Licence(fmt.Sprintf(attribution, year))
	return nil
}

// kinds are what becomes of the objects that have a number.
var kinds = map[string]graph.Kind{
	"attack-pattern": graph.KindTechnique, "intrusion-set": graph.KindActor, "campaign": graph.KindOperation,
	"malware": graph.KindCapability, "tool": graph.KindCapability,
}

var (
	numberShape = regexp.MustCompile(`^[A-Z]+[0-9]{4}(\.[0-9]{3})?$`)
	yearShape   = regexp.MustCompile(`([0-9]{4}),? (?:by )?The MITRE Corporation`)
)

// note keeps what others refer to.
func (c *reader) note(_ *ingest.File, o *stix.Object) error {
	switch o.Type {
	case "x-mitre-collection":
		c.in.Version(o.Version)
	case "marking-definition":
		if found := yearShape.FindStringSubmatch(o.Definition.Statement); found != nil {
			c.year = max(c.year, found[1])
		}
	}
	number, _ := numbered(o)
	kind, ok := kinds[o.Type]
	if !ok || number == "" {
		return nil
	}
	e := c.entries[o.ID]
	if e == nil {
		e = new(entry)
		c.entries[o.ID] = e
	}
	*e = entry{number: number, name: o.Name, gone: o.Revoked || o.Deprecated, node: c.id(kind, number)}
	if holder := c.numbers[number]; holder == nil || holder.gone && !e.gone {
		c.numbers[number] = e
	}
	return nil
}

func (c *reader) between() error {
	if len(c.entries) == 0 {
		return c.in.Files()[0].Fault("it holds nothing of ATT&CK; `import stix` reads other bundles")
	}
	return nil
}

// numbered is the number that ATT&CK gives an object, and its page.
func numbered(o *stix.Object) (number, url string) {
	for _, ref := range o.External {
		switch ref.Source {
		case catalogue, "mitre-mobile-attack", "mitre-ics-attack":
			if numberShape.MatchString(ref.ID) {
				return ref.ID, ref.URL
			}
		}
	}
	return "", ""
}

// id is that of a node. Techniques are known by their number alone, whoever names them.
func (c *reader) id(kind graph.Kind, key string) string {
	if kind == graph.KindTechnique {
		return kind.Prefix() + ":" + key
	}
	return kind.Prefix() + ":" + c.in.Name() + "/" + key
}

func (c *reader) take(r *ingest.Record, o *stix.Object, _ json.RawMessage) error {
	_, r.URL = numbered(o)
	if o.Type == "relationship" {
		return c.relationship(r, o)
	}
	e := c.entries[o.ID]
	switch {
	case e == nil && kinds[o.Type] != "":
		return errors.New("no external reference gives its number in ATT&CK, such as T1078 or G0007")
	case e == nil, c.numbers[e.number] != e:
		r.Skip()
		return nil
	case strings.TrimSpace(o.Name) == "":
		return errors.New("it has no name")
	}
	r.Withdrawn = e.gone
	switch kinds[o.Type] {
	case graph.KindTechnique:
		return c.technique(r, o, e)
	case graph.KindActor:
		r.Define(&graph.Actor{
			Entity: graph.Entity{ID: e.node}, Name: o.Name, Kind: graph.KindThreatGroup, Names: stix.Names(o.Name, o.Aliases...),
			ExternalIDs: []graph.ExternalID{{Namespace: catalogue, ID: e.number, URL: page(r)}, {Namespace: "stix", ID: o.ID}},
		})
	case graph.KindCapability:
		kind := graph.CapabilityKindMalware
		if o.Type == "tool" {
			kind = graph.CapabilityKindTool
		}
		r.Define(&graph.Capability{Entity: graph.Entity{ID: e.node}, Kind: kind, Name: o.Name})
	default:
		return c.campaign(r, o, e)
	}
	return nil
}

func page(r *ingest.Record) *string {
	if r.URL == "" {
		return nil
	}
	return new(r.URL)
}

// technique makes a technique. One that refines another bears the name of that one first, as ATT&CK's pages show it: many names
// say too little alone.
func (c *reader) technique(r *ingest.Record, o *stix.Object, e *entry) error {
	t := &graph.Technique{Entity: graph.Entity{ID: e.node}, AttackID: e.number, Name: o.Name}
	if parent, _, refines := strings.Cut(e.number, "."); refines {
		if of := c.numbers[parent]; of != nil {
			t.Name = of.name + ": " + o.Name
		}
	}
	if len(o.Domains) == 0 {
		return errors.New("x_mitre_domains does not say which domain it is of, such as enterprise-attack")
	}
	t.Domain = strings.TrimSuffix(o.Domains[0], "-attack")
	for _, phase := range o.KillChain {
		t.Tactics = append(t.Tactics, phase.Phase)
	}
	r.Define(t)
	return nil
}

// month is when something is said to have been: ATT&CK knows the month, and writes its first or last day in some time zone of
// America or Europe.
func month(at *time.Time) *graph.FuzzyDate {
	if at == nil {
		return nil
	}
	date, err := graph.ParseEDTF(at.UTC().Format("2006-01"))
	if err != nil {
		return nil // four digits and two
	}
	return &date
}

func (c *reader) campaign(r *ingest.Record, o *stix.Object, e *entry) error {
	n := &graph.Operation{Entity: graph.Entity{ID: e.node}, Name: o.Name, Start: month(o.FirstSeen), End: month(o.LastSeen)}
	r.Define(n)
	claim := &graph.Claim{
		Entity: graph.Entity{ID: c.id(graph.KindClaim, e.number)}, Kind: graph.ClaimKindTimeline, Polarity: graph.PolarityAsserts,
		Text: "MITRE ATT&CK lists an alleged campaign under the name " + o.Name + ".",
	}
	if n.Start != nil && n.End != nil {
		when, err := graph.ParseEDTF(n.Start.EDTF + "/" + n.End.EDTF)
		if err != nil {
			return fmt.Errorf("first_seen and last_seen: %w", err)
		}
		claim.When = &when
	}
	r.Define(claim, graph.NewLink(graph.About, e.node, nil))
	return nil
}

// ends finds what a relationship joins.
func (c *reader) ends(o *stix.Object) (from, to *entry, err error) {
	for _, end := range []struct {
		name, id string
		entry    **entry
	}{{"source_ref", o.Source, &from}, {"target_ref", o.Target, &to}} {
		e := c.entries[end.id]
		if e == nil {
			return nil, nil, fmt.Errorf("its %s is %s, which the files do not hold", end.name, end.id)
		}
		*end.entry = c.numbers[e.number]
	}
	return from, to, nil
}

// joined says which relationships are kept, by their type and the types that they join.
var joined = map[string]func(c *reader, r *ingest.Record, from, to *entry){
	"subtechnique-of attack-pattern attack-pattern": func(_ *reader, r *ingest.Record, from, to *entry) {
		r.Link(from.node, graph.NewLink(graph.SubtechniqueOf, to.node, nil))
	},
	"uses intrusion-set attack-pattern": func(_ *reader, r *ingest.Record, from, to *entry) {
		r.Link(from.node, graph.NewLink(graph.ClaimedToUse, to.node, graph.TechniqueUse{CodedBy: new(coder), SourceRef: r.Source()}))
	},
	"uses campaign attack-pattern": func(_ *reader, r *ingest.Record, from, to *entry) {
		r.Link(from.node, graph.NewLink(graph.AllegedlyUsed, to.node, graph.TechniqueUse{CodedBy: new(coder), SourceRef: r.Source()}))
	},
	"uses campaign malware": campaignUses, "uses campaign tool": campaignUses,
	"attributed-to campaign intrusion-set": (*reader).attributed,
	"revoked-by intrusion-set intrusion-set": func(c *reader, r *ingest.Record, from, to *entry) {
		r.Link(from.node, graph.NewLink(graph.SameAs, to.node, graph.IdentityClaim{AssertedByID: c.mitre(r), SourceRef: r.Source()}))
	},
}

func campaignUses(_ *reader, r *ingest.Record, from, to *entry) {
	r.Link(from.node, graph.NewLink(graph.AllegedlyUsed, to.node, nil))
}

func (c *reader) relationship(r *ingest.Record, o *stix.Object) error {
	kept := joined[strings.Join([]string{o.Relationship, typeOf(o.Source), typeOf(o.Target)}, " ")]
	if kept == nil || o.Revoked || o.Deprecated {
		r.Skip()
		return nil
	}
	from, to, err := c.ends(o)
	if err != nil {
		return err
	}
	kept(c, r, from, to)
	return nil
}

func typeOf(id string) string {
	name, _, _ := strings.Cut(id, "--")
	return name
}

// mitre makes sure that there is an actor for MITRE, and gives its id.
func (c *reader) mitre(r *ingest.Record) *string {
	id := c.id(graph.KindActor, "mitre")
	r.Mention(&graph.Actor{Entity: graph.Entity{ID: id}, Name: "The MITRE Corporation", Kind: graph.KindOrganisation})
	return &id
}

// attributed makes a claim that a campaign belongs to a group.
func (c *reader) attributed(r *ingest.Record, from, to *entry) {
	r.Define(&graph.Claim{
		Entity: graph.Entity{ID: c.id(graph.KindClaim, from.number+"/"+to.number)}, Kind: graph.ClaimKindAttribution, Polarity: graph.PolarityAsserts,
		Text: fmt.Sprintf("MITRE ATT&CK attributes the alleged campaign %s to the group %s.", from.name, to.name),
	}, graph.NewLink(graph.About, from.node, nil), graph.NewLink(graph.About, to.node, nil))
}
