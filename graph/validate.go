package graph

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"reflect"
	"slices"
	"strings"
	"time"
)

// Fault is one thing that is wrong with a document, in words for whoever wrote it.
type Fault struct {
	Field   string // path within the document, for example accusers[0].role
	Message string // what is wrong, and what would be right
}

// linkRule is what the domain demands of the links that start at a kind.
type linkRule struct {
	link     LinkType
	min, max int // max 0: MaxList
}

// linkRules: an accusation without an accuser or an accused is none; where the source names nobody, an actor of kind
// UNNAMED stands for them.
var linkRules = map[Kind][]linkRule{
	KindAccusation:      {{MadeBy, 1, 0}, {Accuses, 1, 0}},
	KindAssessment:      {{Of, 1, 1}, {AssessedBy, 1, 0}},
	KindResponse:        {{AnsweredBy, 1, 0}},
	KindReaction:        {{WrittenBy, 1, 1}, {ReactsTo, 1, 1}},
	KindActor:           {{OfCountry, 0, 1}},
	KindClaim:           {{StatedIn, 0, 1}},
	KindSystem:          {{OperatedBy, 0, 1}},
	KindTechnique:       {{SubtechniqueOf, 0, 1}},
	KindLegalInstrument: {{IssuedBy, 0, 1}},
}

// full are the lists of a kind that must not be empty.
var full = map[Kind][]string{KindAccusation: {"forms"}, KindResponse: {"kinds"}}

// carried is the value that a link type carries.
var carried = map[LinkType]any{
	MadeBy: AccuserRole{}, Accuses: AccusedRole{}, OfCountry: Belonging{}, ClaimedSponsor: SponsorClaim{}, ClaimedVictim: VictimClaim{}, SameAs: IdentityClaim{},
	ClaimedToUse: TechniqueUse{}, Withdraws: Withdrawal{}, DerivedFrom: Provenance{},
}

// node reads the document's entity; the id's kind must be known.
func (d *Document) node() Node {
	props := Props{"id": d.ID}
	maps.Copy(props, d.Props)
	return decodeNode(&Row{Kind: KindOf(d.ID), Props: props})
}

// Validate checks the document alone, against the closed lists and the rules of its kind. ErrInvalid names the document
// and every fault.
func (d *Document) Validate() error {
	if err := CheckID(d.ID); err != nil {
		return err
	}
	faults := d.Faults()
	if len(faults) == 0 {
		return nil
	}
	var all []error
	for _, f := range faults {
		all = append(all, fmt.Errorf("%s: %s: %s", d.ID, f.Field, f.Message))
	}
	return Errorf(ErrInvalid, "%v", errors.Join(all...))
}

// Faults lists what is wrong with the document, by field.
func (d *Document) Faults() []Fault {
	if err := CheckID(d.ID); err != nil {
		return []Fault{{"id", err.Error()}}
	}
	kind := KindOf(d.ID)
	if kind.Appended() || kind == KindDyad {
		return []Fault{{"id", "the change log, the audit and dyads are written by the store alone"}}
	}
	var c checker
	node := d.node()
	v := reflect.ValueOf(node).Elem()
	c.columns(codecOf(v.Type()), v, "")
	c.kept(d.Props, encodeNode(node), string(kind), "")
	for _, name := range full[kind] {
		if d.Props[name] == nil {
			c.add(name, "is empty; at least one value belongs here")
		}
	}
	counts := map[LinkType]int{}
	for _, l := range d.Links {
		counts[l.Type]++
		c.link(kind, l, fmt.Sprintf("%s[%d]", l.Type, counts[l.Type]-1))
	}
	for _, rule := range linkRules[kind] {
		if n := counts[rule.link]; n < rule.min || rule.max > 0 && n > rule.max {
			c.add(string(rule.link), "there are %d; there must be %s", n, rule.words())
		}
	}
	for _, t := range slices.Sorted(maps.Keys(counts)) {
		if counts[t] > MaxList {
			c.add(string(t), "there are %d; at most %d fit one statement", counts[t], MaxList)
		}
	}
	if r, ok := node.(*Response); ok && counts[To] == 0 && !r.ToImplied {
		c.add(string(To), "an answer names what it answers, unless it is marked toImplied")
	}
	d.eachReference(func(path string, step *Step, id string, _ int) {
		if err := CheckID(id); err != nil {
			c.add(path, "%s", err.Error())
		} else if to := KindOf(id); !slices.Contains(step.To, to) {
			c.add(path, "it names %s, not %s", kindWords(step.To), to)
		}
	})
	return c.faults
}

func (r linkRule) words() string {
	switch {
	case r.min == r.max:
		return fmt.Sprintf("exactly %d", r.min)
	case r.max == 0:
		return fmt.Sprintf("at least %d", r.min)
	default:
		return fmt.Sprintf("%d to %d", r.min, r.max)
	}
}

type checker struct{ faults []Fault }

func (c *checker) add(field, format string, args ...any) {
	c.faults = append(c.faults, Fault{field, fmt.Sprintf(format, args...)})
}

func (c *checker) link(from Kind, l Link, path string) {
	info, ok := linksByType[l.Type]
	switch {
	case !ok:
		c.add(path, "%q is no link type", clip(string(l.Type)))
		return
	case info.Derived:
		c.add(path, "%s is derived and never written by hand", l.Type)
	case !slices.Contains(info.From, from):
		c.add(path, "%s cannot start at %s", l.Type, from)
	}
	if err := CheckID(l.To); err != nil {
		c.add(path, "%s", err.Error())
	} else if to := KindOf(l.To); !slices.Contains(info.To, to) {
		c.add(path, "%s leads to %s, not to %s", l.Type, kindWords(info.To), to)
	}
	value := carried[l.Type]
	if l.Type == AllegedlyUsed && KindOf(l.To) == KindTechnique {
		value = TechniqueUse{}
	}
	if value == nil {
		if len(l.Props) > 0 {
			c.add(path, "%s carries nothing", l.Type)
		}
		return
	}
	v := reflect.New(reflect.TypeOf(value)).Elem()
	codecOf(v.Type()).decode(v, "", l.Props, nil)
	c.columns(codecOf(v.Type()), v, path)
	c.kept(l.Props, encodeValue(v.Interface()), string(l.Type), path+".")
}

// kept finds properties that would be lost: those that the owner does not have or that only derivation writes, and values
// that are not of the type in which the property is kept.
func (c *checker) kept(given, kept Props, owner, prefix string) {
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if !reflect.DeepEqual(given[name], kept[name]) {
			c.add(prefix+name, "%s keeps no such property, or not a %T in it", owner, given[name])
		}
	}
}

func kindWords(kinds []Kind) string {
	words := make([]string, len(kinds))
	for i, k := range kinds {
		words[i] = string(k)
	}
	return strings.Join(words, " or ")
}

func (c *checker) columns(codec *codec, v reflect.Value, path string) {
	for i := range codec.columns {
		col := &codec.columns[i]
		if col.derived {
			continue
		}
		field, f := col.name, v.Field(col.index)
		if path != "" {
			field = path + "." + field
		}
		if col.pointer {
			if f.IsNil() {
				continue
			}
			f = f.Elem()
		}
		c.value(col, f, field)
	}
}

func (c *checker) value(col *column, f reflect.Value, field string) {
	switch col.kind {
	case textColumn:
		c.text(f, field)
	case intColumn:
		if n := f.Int(); n < 0 || n > math.MaxInt32 {
			c.add(field, "is %d; a number is 0 to %d", n, math.MaxInt32)
		}
	case textsColumn:
		c.length(f, field)
		for i := range f.Len() {
			c.text(f.Index(i), fmt.Sprintf("%s[%d]", field, i))
		}
	case dateColumn:
		if d, ok := reflect.TypeAssert[FuzzyDate](f); ok {
			if err := d.Validate(); err != nil {
				c.add(field, "%s", err.Error())
			}
		}
	case structColumn:
		c.columns(col.sub, f, field)
	case tableColumn:
		c.length(f, field)
		for i := range f.Len() {
			c.columns(col.sub, f.Index(i), fmt.Sprintf("%s[%d]", field, i))
		}
	case instantColumn:
		if at, ok := reflect.TypeAssert[time.Time](f); ok && at.IsZero() {
			c.add(field, "is empty; an instant such as 2025-10-19T12:00:00Z belongs here")
		}
	case flagColumn, intsColumn: // every value is right
	}
}

func (c *checker) length(f reflect.Value, field string) {
	if f.Len() > MaxList {
		c.add(field, "there are %d; at most %d fit one statement", f.Len(), MaxList)
	}
}

func (c *checker) text(f reflect.Value, field string) {
	text := f.String()
	if list, ok := reflect.TypeAssert[interface{ Values() []string }](f); ok {
		if words := list.Values(); !slices.Contains(words, text) {
			c.add(field, "%q is not allowed; allowed are %s", clip(text), strings.Join(words, ", "))
		}
		return
	}
	if _, ok := reflect.TypeAssert[Day](f); ok {
		if _, err := ParseDay(text); err != nil {
			c.add(field, "%s", err.Error())
		}
		return
	}
	property, _, _ := strings.Cut(field[strings.LastIndexByte(field, '.')+1:], "[")
	if message := checkField(property, text); message != "" {
		c.add(field, "%s", message)
	}
}

// references are the ids that the document names other than by links: in properties of the node and of its links.
func (d *Document) references() []string {
	var ids []string
	d.eachReference(func(_ string, _ *Step, id string, _ int) { ids = append(ids, id) })
	return ids
}

// Reference is one id that a document names.
type Reference struct {
	ID   string
	Link LinkType // the link that leads there; "" where a property of the node or of a link names it
	At   int      // index of that link, or of the link whose property it is; -1 for a property of the node
}

// References are all ids that the document names, by links and otherwise.
func (d *Document) References() []Reference {
	var all []Reference
	for i, l := range d.Links {
		all = append(all, Reference{l.To, l.Type, i})
	}
	d.eachReference(func(_ string, _ *Step, id string, at int) { all = append(all, Reference{ID: id, At: at}) })
	return all
}

// Absorb adds to the document what another one says of the same node: a property that it lacks, the items of a list of words
// that it does not have, and each link that it has not in the same form; at a hub one link of a type is enough, and where a
// node has one link of a type at most, the first stands as the first value of a property does.
func (d *Document) Absorb(o *Document) {
	if len(o.Props) > 0 {
		into, from := d.node(), o.node()
		absorb(reflect.ValueOf(into).Elem(), reflect.ValueOf(from).Elem())
		d.Props = encodeNode(into)
	}
	for _, l := range o.Links {
		single := slices.ContainsFunc(linkRules[KindOf(d.ID)], func(rule linkRule) bool { return rule.link == l.Type && rule.max == 1 })
		if !slices.ContainsFunc(d.Links, func(has Link) bool {
			return has.Type == l.Type && (single || has.To == l.To && (l.Type.Info().Hub || reflect.DeepEqual(has.Props, l.Props)))
		}) {
			d.Links = append(d.Links, l)
		}
	}
}

func absorb(into, from reflect.Value) {
	for i := range into.NumField() {
		a, b := into.Field(i), from.Field(i)
		switch {
		case !a.CanSet() || into.Type().Field(i).Anonymous:
		case a.IsZero():
			a.Set(b)
		case a.Kind() == reflect.Slice && a.Type().Elem().Kind() == reflect.String:
			for n := range b.Len() {
				if !holds(a, b.Index(n)) {
					a.Set(reflect.Append(a, b.Index(n)))
				}
			}
		}
	}
}

func holds(list, item reflect.Value) bool {
	for i := range list.Len() {
		if list.Index(i).Equal(item) {
			return true
		}
	}
	return false
}

func (d *Document) eachReference(visit func(path string, step *Step, id string, at int)) {
	among := func(props Props, at int, prefix string) {
		for i := range steps {
			s := &steps[i]
			if s.Ref == "" || s.OnLink != (at >= 0) {
				continue
			}
			items, isList := props[s.Ref].([]any)
			if !isList {
				items = []any{props[s.Ref]}
			}
			for _, item := range items {
				if id, _ := item.(string); id != "" {
					visit(prefix+s.Ref, s, id, at)
				}
			}
		}
	}
	among(d.Props, -1, "")
	counts := map[LinkType]int{}
	for i, l := range d.Links {
		among(l.Props, i, fmt.Sprintf("%s[%d].", l.Type, counts[l.Type]))
		counts[l.Type]++
	}
}
