package stix

import (
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed/ingest"
)

// Object is what is read of an object of a bundle, of whatever type: the properties that STIX has for it, and those of ATT&CK.
// What a type does not have is empty.
type Object struct {
	Type        string     `json:"type"`
	SpecVersion string     `json:"spec_version"` // "" in STIX 2.0
	ID          string     `json:"id"`
	CreatedBy   string     `json:"created_by_ref"`
	Created     *time.Time `json:"created"`
	Modified    *time.Time `json:"modified"`
	Revoked     bool       `json:"revoked"`
	Confidence  *int       `json:"confidence"` // 0 to 100
	Lang        string     `json:"lang"`
	Markings    []string   `json:"object_marking_refs"`

	Name        string                     `json:"name"`
	Description string                     `json:"description"`
	Aliases     []string                   `json:"aliases"`
	External    []Reference                `json:"external_references"`
	KillChain   []KillChainPhase           `json:"kill_chain_phases"`
	Extensions  map[string]json.RawMessage `json:"extensions"`

	FirstSeen *time.Time `json:"first_seen"`
	LastSeen  *time.Time `json:"last_seen"`
	Published *time.Time `json:"published"`

	Relationship string   `json:"relationship_type"`
	Source       string   `json:"source_ref"`
	Target       string   `json:"target_ref"`
	Refs         []string `json:"object_refs"`

	IdentityClass       string   `json:"identity_class"`
	Sectors             []string `json:"sectors"`
	Country             string   `json:"country"`
	InfrastructureTypes []string `json:"infrastructure_types"`
	Opinion             string   `json:"opinion"`
	Explanation         string   `json:"explanation"`
	Authors             []string `json:"authors"`
	DefinitionType      string   `json:"definition_type"`
	Definition          struct {
		Statement string `json:"statement"`
		TLP       string `json:"tlp"`
	} `json:"definition"`

	Domains    []string `json:"x_mitre_domains"`
	Deprecated bool     `json:"x_mitre_deprecated"`
	Version    string   `json:"x_mitre_version"` // of the object; that of the catalogue on an x-mitre-collection
	MitreNames []string `json:"x_mitre_aliases"`
}

// Reference leads to something outside the bundle.
type Reference struct {
	Source string `json:"source_name"`
	ID     string `json:"external_id"`
	URL    string `json:"url"`
}

// KillChainPhase is a step of a model of attacks; for ATT&CK, a tactic.
type KillChainPhase struct {
	Chain string `json:"kill_chain_name"`
	Phase string `json:"phase_name"`
}

var idShape = regexp.MustCompile(`^[a-z0-9][a-z0-9-]*--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`)

// typeOf is the type that an id names.
func typeOf(id string) string {
	name, _, _ := strings.Cut(id, "--")
	return name
}

// parse reads one object.
func parse(text json.RawMessage) (*Object, error) {
	var o Object
	if err := json.Unmarshal(text, &o); err != nil {
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) && wrong.Field != "" {
			return &o, fmt.Errorf("%s is a %s, which STIX does not have there", wrong.Field, wrong.Value)
		}
		return &o, fmt.Errorf("it is no object of STIX: %w", err)
	}
	return &o, nil
}

// check says what is wrong with what every object has.
func (o *Object) check() error {
	switch {
	case o.Type == "":
		return errors.New("it has no type, so it is no object of STIX")
	case !idShape.MatchString(o.ID) || typeOf(o.ID) != o.Type:
		return fmt.Errorf("its id is %q; it must be %s--, followed by a UUID", o.ID, o.Type)
	case o.Confidence != nil && (*o.Confidence < 0 || *o.Confidence > 100):
		return fmt.Errorf("its confidence is %d; it must be 0 to 100", *o.Confidence)
	}
	for _, id := range append([]string{o.CreatedBy, o.Source, o.Target}, o.Refs...) {
		if id != "" && !idShape.MatchString(id) {
			return fmt.Errorf("it refers to %q, which is no id; it must be a type and a UUID, such as identity--…", id)
		}
	}
	return nil
}

// of is the version of the object: versions of one object have one id.
func (o *Object) of() time.Time {
	switch {
	case o.Modified != nil:
		return *o.Modified
	case o.Created != nil:
		return *o.Created
	}
	return time.Time{}
}

// Head is the outline of a bundle.
type Head struct {
	Type        string `json:"type"`
	SpecVersion string `json:"spec_version"` // of STIX 2.0; 2.1 tells it on each object
}

// seen is what a reading knows of an id.
type seen struct {
	version time.Time // the latest
	file    *ingest.File
}

// Read goes over the objects of bundles twice. note hears of each in the first reading, before anything is checked, and may say
// that a file cannot be read at all; between is called after it. take makes of each what it means: only of the latest version of an
// object, and once where several files hold it. A version that stands twice in one file is rejected. What it
// keeps and what note keeps is some 330 bytes for each object.
func Read(in *ingest.Input, note func(f *ingest.File, o *Object) error, between func() error, take func(r *ingest.Record, o *Object, text json.RawMessage) error) error {
	latest := map[string]seen{}
	for _, f := range in.Files() {
		var head Head
		if err := f.Scan("objects", &head, func(text json.RawMessage) error {
			o, err := parse(text)
			if err != nil {
				return nil //nolint:nilerr // it is rejected when it is read for what it says
			}
			if before, ok := latest[o.ID]; !ok || before.version.Before(o.of()) {
				latest[o.ID] = seen{version: o.of()}
			}
			return note(f, o)
		}); err != nil {
			return err //nolint:wrapcheck // it names the file
		}
		if head.Type != "bundle" {
			return f.Fault("its type is %q; files of STIX are of the type bundle", head.Type)
		}
	}
	if err := between(); err != nil {
		return err
	}
	for _, f := range in.Files() {
		if err := f.JSON("objects", new(Head), func(r *ingest.Record, text json.RawMessage) error {
			o, err := parse(text)
			r.ID = o.ID
			if err != nil {
				return err
			}
			if err := o.check(); err != nil {
				return err
			}
			last := latest[o.ID]
			switch {
			case o.of().Before(last.version), last.file != nil && last.file != f:
				r.Skip()
				return nil
			case last.file == f:
				return fmt.Errorf("the id %s stands twice in the file, in one version", o.ID)
			}
			last.file = f
			latest[o.ID] = last
			return take(r, o, text)
		}); err != nil {
			return err //nolint:wrapcheck // it names the file
		}
	}
	return nil
}

// Names are the names of an actor, each once, the first of them the one it goes by.
func Names(name string, others ...string) []graph.ActorName {
	var out []graph.ActorName
	known := map[string]bool{}
	for _, text := range append([]string{name}, others...) {
		if strings.TrimSpace(text) != "" && !known[text] && len(out) < graph.MaxList {
			known[text] = true
			out = append(out, graph.ActorName{Text: text})
		}
	}
	return out
}
