// Package table reads tables of which a small file, the mapping, says what the columns mean.
package table

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
	"github.com/gravamen/gravamen/seed/ingest"
)

// mappingEnding is added to the name of a table for that of its mapping.
const mappingEnding = ".mapping.yaml"

// Format reads tables by their mappings.
var Format = &ingest.Format{
	Name:  "csv",
	Short: "a table of accusations or answers of any layout, by a mapping that says what its columns mean",
	Long: `Reads tables in CSV whose first row names the columns. A mapping, a small file in YAML, says which columns an accusation or an
answer is made of; docs/importers.md has its format and an example.

Without --mapping the mapping of reports.csv is reports.csv.mapping.yaml beside it.`,
	Example:    "gravamen import csv --mapping reports.yaml reports.csv",
	Ending:     ".csv",
	Parameters: []ingest.Parameter{{Name: "mapping", Usage: "the mapping (default: beside each table, its name with " + mappingEnding + ")"}},
	Read:       read,
}

func read(in *ingest.Input) error {
	dataset := ""
	for _, f := range in.Files() {
		name, text, err := open(in, f)
		if err != nil {
			return err
		}
		m, columns, err := readMapping(name, text)
		if closing := text.Close(); err == nil && closing != nil {
			err = fmt.Errorf("read %s: %w", name, closing)
		}
		if err != nil {
			return err
		}
		if dataset != "" && m.Dataset != dataset {
			return f.Fault("its mapping names the dataset %s, and that of another table %s; import one after the other", m.Dataset, dataset) //nolint:wrapcheck // it names the file
		}
		dataset = m.Dataset
		if err := in.Describe(graph.Dataset{Name: m.Dataset, Version: deref(m.Version), Licence: deref(m.Licence), URL: m.URL}); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := f.CSV(columns, func(r *ingest.Record, row ingest.Row) error {
			return (&taker{Record: r, in: in, row: row}).take(m)
		}); err != nil {
			return err //nolint:wrapcheck // it names the file
		}
	}
	return nil
}

func open(in *ingest.Input, f *ingest.File) (string, io.ReadCloser, error) {
	path := in.Parameter("mapping")
	if path == "" {
		return f.Companion(mappingEnding) //nolint:wrapcheck // it tells
	}
	file, err := os.Open(filepath.Clean(path))
	if err != nil {
		return "", nil, fmt.Errorf("read the mapping: %w", err)
	}
	return filepath.Base(path), file, nil
}

func deref(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}

// taker takes one row.
type taker struct {
	*ingest.Record

	in  *ingest.Input
	row ingest.Row
}

func (t *taker) id(kind graph.Kind, key string) string {
	return kind.Prefix() + ":" + t.in.Name() + "/" + key
}

func (t *taker) take(m *mapping) error {
	taken := false
	if a := m.Accusations; a != nil {
		id, err := a.ID.text(t.row)
		if err != nil {
			return err
		}
		if id != "" {
			t.ID, taken = id, true
			if err := t.accusation(a, ingest.Key(id)); err != nil {
				return err
			}
		}
	}
	if r := m.Responses; r != nil {
		kinds, err := r.Kinds.texts(t.row)
		if err != nil {
			return err
		}
		id, err := r.ID.text(t.row)
		switch {
		case err != nil:
			return err
		case len(kinds) > 0 && id == "":
			return fmt.Errorf("it is an answer without an id: %s is empty", &r.ID)
		case len(kinds) > 0:
			if !taken {
				t.ID, taken = id, true
			}
			if err := t.response(r, ingest.Key(id)); err != nil {
				return err
			}
		}
	}
	if !taken {
		t.Skip()
	}
	return nil
}

// gather calls the steps until one fails.
func gather(steps ...func() error) error {
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// set is a step that reads a value.
func set[T any](to *T, read func() (T, error)) func() error {
	return func() (err error) {
		*to, err = read()
		return err
	}
}

func (t *taker) accusation(m *accusations, key string) error {
	a := &graph.Accusation{Entity: graph.Entity{ID: t.id(graph.KindAccusation, key)}}
	var stated *graph.FuzzyDate
	var links []graph.Link
	err := gather(
		set(&a.Summary, func() (string, error) { return m.Summary.text(t.row) }),
		set(&stated, func() (*graph.FuzzyDate, error) { return m.Stated.date(t.row) }),
		set(&a.Forms, func() ([]graph.AttributionForm, error) { return words[graph.AttributionForm](&m.Forms, t.row) }),
		set(&a.Sourcing, func() (graph.Sourcing, error) { return or(&m.Sourcing, t.row, graph.Sourcing("")) }),
		set(&a.Level, func() (graph.AttributionLevel, error) { return or(&m.Level, t.row, graph.AttributionLevel("")) }),
		set(&a.AttributorTypes, func() ([]graph.AttributorType, error) { return words[graph.AttributorType](m.AttributorTypes, t.row) }),
		func() error { return t.accusers(m.Accusers, &links) },
		func() error { return t.accused(m.Accused, &links) },
		func() error { return t.operation(m.Operation, key, &links) },
		func() error { return t.publications(m.Publications, graph.StatedIn, &links) },
	)
	if err != nil {
		return err
	}
	if stated == nil {
		stated = &graph.FuzzyDate{EDTF: "XXXX", Precision: graph.PrecisionUnknown, Qualifier: graph.QualifierExact}
	}
	a.Stated = *stated
	t.Define(a, links...)
	return nil
}

func (t *taker) accusers(all []accuser, links *[]graph.Link) error {
	before := len(*links)
	for i := range all {
		m := &all[i]
		ids, err := t.parties(&m.Party, m.Kind, m.Country)
		if err != nil {
			return err
		}
		for n, id := range ids {
			first := graph.AccuserRoleJoint
			if i == 0 && n == 0 {
				first = graph.AccuserRoleLead
			}
			var role graph.AccuserRole
			var behind []string
			if err := gather(
				set(&role.Role, func() (graph.AccuserRoleKind, error) { return or(m.Role, t.row, first) }),
				set(&role.Standing, func() (graph.Standing, error) { return or(m.Standing, t.row, graph.StandingUnknown) }),
				set(&behind, func() ([]string, error) { return t.parties(m.OnBehalfOf, nil, nil) }),
			); err != nil {
				return err
			}
			if len(behind) > 0 {
				role.OnBehalfOfID = &behind[0]
			}
			*links = append(*links, graph.NewLink(graph.MadeBy, id, role))
		}
	}
	if len(*links) == before {
		return fmt.Errorf("it names no accuser: %s", nobody(&all[0].Party))
	}
	return nil
}

func (t *taker) accused(all []accused, links *[]graph.Link) error {
	before := len(*links)
	for i := range all {
		m := &all[i]
		ids, err := t.parties(&m.Party, m.Kind, m.Country)
		if err != nil {
			return err
		}
		for _, id := range ids {
			level := graph.LevelUnknown
			if graph.KindOf(id) == graph.KindCountry {
				level = graph.LevelState
			}
			var role graph.AccusedRole
			if err := gather(
				set(&role.Level, func() (graph.AttributionLevel, error) { return or(m.Level, t.row, level) }),
				set(&role.Role, func() (graph.AccusedRoleKind, error) { return or(m.Role, t.row, graph.AccusedRolePerpetrator) }),
				set(&role.Nexus, func() (graph.Nexus, error) { return or(m.Nexus, t.row, graph.NexusUnknown) }),
			); err != nil {
				return err
			}
			*links = append(*links, graph.NewLink(graph.Accuses, id, role))
		}
	}
	if len(*links) == before {
		return fmt.Errorf("it names no accused: %s", nobody(&all[0].Party))
	}
	return nil
}

// nobody says where a name was looked for.
func nobody(c *cell) string {
	return c.String() + " is empty; write a name, such as that of an actor of kind UNNAMED"
}

// organs are the kinds of actors that are organs of their country.
var organs = []graph.ActorKind{graph.KindGovernment, graph.KindStateAgency, graph.KindMilitaryUnit}

// parties are the ids of those named in a cell: countries by code or name, and otherwise actors, which a name makes one within the dataset.
func (t *taker) parties(names, kinds, countries *cell) ([]string, error) {
	all, err := names.texts(t.row)
	if err != nil {
		return nil, err
	}
	kind, err := or(kinds, t.row, graph.KindOrganisation)
	if err != nil {
		return nil, err
	}
	country, err := countries.text(t.row)
	if err != nil {
		return nil, err
	}
	var links []graph.Link
	if country != "" {
		id, ok := seed.CountryID(country)
		if !ok {
			return nil, fmt.Errorf("%s holds %q, which is no country: write its ISO 3166-1 code or its name", countries, country)
		}
		relation := graph.RelationBasedIn
		if slices.Contains(organs, kind) {
			relation = graph.RelationOrganOf
		}
		links = append(links, graph.NewLink(graph.OfCountry, id, graph.Belonging{Relation: relation}))
	}
	var out []string
	for _, name := range all {
		if id, ok := seed.CountryID(name); ok {
			out = append(out, id)
			continue
		}
		a := &graph.Actor{Entity: graph.Entity{ID: t.id(graph.KindActor, ingest.Key(name))}, Name: name, Kind: kind}
		t.Mention(a, links...)
		out = append(out, a.ID)
	}
	return out, nil
}

func (t *taker) operation(m *operation, accusation string, links *[]graph.Link) error {
	if m == nil {
		return nil
	}
	o := &graph.Operation{}
	var key string
	err := gather(
		set(&key, func() (string, error) { return m.ID.text(t.row) }),
		set(&o.Name, func() (string, error) { return m.Name.text(t.row) }),
		set(&o.Types, func() ([]graph.OperationType, error) { return words[graph.OperationType](m.Types, t.row) }),
		set(&o.Start, func() (*graph.FuzzyDate, error) { return m.Start.date(t.row) }),
		set(&o.End, func() (*graph.FuzzyDate, error) { return m.End.date(t.row) }),
	)
	if err != nil || o.Name == "" {
		return err
	}
	switch {
	case key != "":
		key = ingest.Key(key)
	case m.ID != nil:
		key = accusation
	default:
		key = ingest.Key(o.Name)
	}
	o.ID = t.id(graph.KindOperation, key)
	var targets []graph.Link
	for i := range m.Targets {
		ids, err := t.parties(&m.Targets[i].Party, m.Targets[i].Kind, m.Targets[i].Country)
		if err != nil {
			return err
		}
		for _, id := range ids {
			targets = append(targets, graph.NewLink(graph.AimedAt, id, nil))
		}
	}
	t.Mention(o, targets...)
	*links = append(*links, graph.NewLink(graph.Alleges, o.ID, nil))
	return nil
}

func (t *taker) publications(all []publication, link graph.LinkType, links *[]graph.Link) error {
	for i := range all {
		m := &all[i]
		urls, err := m.URL.texts(t.row)
		if err != nil {
			return err
		}
		for _, url := range urls {
			p := &graph.Publication{
				Entity: graph.Entity{ID: t.id(graph.KindPublication, fmt.Sprintf("%x", sha256.Sum256([]byte(url)))[:16])},
				URL:    &url, URLEvidence: new(graph.UrlQuotedLink),
			}
			var title string
			if err := gather(
				set(&title, func() (string, error) { return m.Title.text(t.row) }),
				set(&p.Kind, func() (graph.PublicationKind, error) { return or(m.Kind, t.row, graph.PublicationKindNewsArticle) }),
				set(&p.Published, func() (*graph.FuzzyDate, error) { return m.Published.date(t.row) }),
			); err != nil {
				return err
			}
			if title != "" {
				p.Title = &title
			}
			t.Mention(p)
			*links = append(*links, graph.NewLink(link, p.ID, nil))
		}
	}
	return nil
}

func (t *taker) response(m *responses, key string) error {
	r := &graph.Response{Entity: graph.Entity{ID: t.id(graph.KindResponse, key)}}
	var on *graph.FuzzyDate
	var to []string
	var links []graph.Link
	err := gather(
		set(&to, func() ([]string, error) { return m.To.texts(t.row) }),
		set(&r.Kinds, func() ([]graph.ResponseKind, error) { return words[graph.ResponseKind](&m.Kinds, t.row) }),
		set(&on, func() (*graph.FuzzyDate, error) { return m.On.date(t.row) }),
		set(&r.Summary, func() (string, error) { return m.Summary.text(t.row) }),
		func() error { return t.publications(m.Publications, graph.ReportedIn, &links) },
	)
	if err != nil {
		return err
	}
	if on == nil {
		on = &graph.FuzzyDate{EDTF: "XXXX", Precision: graph.PrecisionUnknown, Qualifier: graph.QualifierExact}
	}
	r.On = *on
	for _, id := range to {
		if !strings.Contains(id, ":") {
			id = t.id(graph.KindAccusation, ingest.Key(id))
		}
		links = append(links, graph.NewLink(graph.To, id, nil))
	}
	before := len(links)
	for i := range m.By {
		ids, err := t.parties(&m.By[i].Party, m.By[i].Kind, m.By[i].Country)
		if err != nil {
			return err
		}
		for _, id := range ids {
			links = append(links, graph.NewLink(graph.AnsweredBy, id, nil))
		}
	}
	if len(links) == before {
		return fmt.Errorf("it names nobody who answers: %s", nobody(&m.By[0].Party))
	}
	t.Define(r, links...)
	return nil
}
