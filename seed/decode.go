package seed

import (
	"cmp"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/gravamen/gravamen/graph"
)

// maxFaults bounds what is told of one file: whoever has more has the wrong file, or one mistake made everywhere.
const maxFaults = 1000

// decoder reads YAML nodes into the structs of format.go and collects every fault on the way. It goes only as deep as the
// structs do.
type decoder struct {
	file   string
	faults []Fault
	lines  map[string]int // path of a value → the line that it stands on
	refs   []reference
}

// reference is an id that the file names, with its place.
type reference struct {
	id   string
	path string
}

func newDecoder(file string) *decoder { return &decoder{file: file, lines: map[string]int{}} }

// add reports a fault at a line.
func (d *decoder) add(line int, path, format string, args ...any) {
	switch {
	case len(d.faults) < maxFaults:
		d.faults = append(d.faults, Fault{File: d.file, Line: max(line, 1), Field: path, Message: fmt.Sprintf(format, args...)})
	case len(d.faults) == maxFaults:
		d.faults = append(d.faults, Fault{File: d.file, Line: max(line, 1), Message: fmt.Sprintf("there are more than %d faults; the rest is not told", maxFaults)})
	}
}

// at reports a fault at the place of a value that was read, or of the nearest one around it.
func (d *decoder) at(path, format string, args ...any) {
	d.add(d.line(path), path, format, args...)
}

// line is that of the value at a path, or of the nearest one around it.
func (d *decoder) line(path string) int {
	for path != "" {
		if line, ok := d.lines[path]; ok {
			return line
		}
		path = path[:max(strings.LastIndexAny(path, ".["), 0)]
	}
	return 1
}

// sorted gives the faults by line.
func (d *decoder) sorted() []Fault {
	slices.SortStableFunc(d.faults, func(a, b Fault) int { return cmp.Compare(a.Line, b.Line) })
	return d.faults
}

// value reads a node into v. The tag is that of the field which v is, or is part of.
func (d *decoder) value(n *yaml.Node, v reflect.Value, path string, tag reflect.StructTag) {
	switch {
	case n.Kind == yaml.AliasNode:
		d.add(n.Line, path, "is an alias; write the value out")
		return
	case n.Anchor != "":
		d.add(n.Line, path, "bears the anchor %q; anchors are not read, write values out where they belong", clip(n.Anchor))
		return
	case n.Style&yaml.TaggedStyle != 0:
		d.add(n.Line, path, "bears the tag %q; tags are not read", clip(n.Tag))
		return
	case n.Kind == yaml.ScalarNode && n.ShortTag() == "!!null":
		d.add(n.Line, path, "is empty; leave it out, or say something")
		return
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	switch target := v.Addr().Interface().(type) {
	case *graph.FuzzyDate:
		d.date(n, target, path)
		return
	case keyedSection:
		d.section(n, v, path, tag)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.mapping(n, v, path)
	case reflect.Slice:
		d.list(n, v, path, tag)
	case reflect.Bool:
		if d.scalar(n, path, "true or false", "!!bool") {
			v.SetBool(strings.EqualFold(n.Value, "true"))
		}
	case reflect.Int:
		d.number(n, v, path)
	default:
		d.text(n, v, path, tag)
	}
}

// describe names what a node is.
func describe(n *yaml.Node) string {
	switch n.ShortTag() {
	case "!!map":
		return "a mapping"
	case "!!seq":
		return "a list"
	case "!!int", "!!float":
		return "a number"
	case "!!bool":
		return "true or false"
	case "!!timestamp":
		return "a date"
	default:
		return "a text"
	}
}

// scalar checks that a node is a scalar of one of the tags.
func (d *decoder) scalar(n *yaml.Node, path, wanted string, tags ...string) bool {
	if n.Kind == yaml.ScalarNode && slices.Contains(tags, n.ShortTag()) {
		return true
	}
	hint := ""
	if n.Kind == yaml.ScalarNode && slices.Contains(tags, "!!str") {
		hint = "; quotes make it one"
	}
	d.add(n.Line, path, "is %s; %s belongs here%s", describe(n), wanted, hint)
	return false
}

// pair is one key of a mapping with its value.
type pair struct{ key, value *yaml.Node }

// pairs lists a mapping and faults keys that are no plain text or stand twice.
func (d *decoder) pairs(n *yaml.Node, path string) []pair {
	if n.Kind != yaml.MappingNode {
		d.add(n.Line, path, "is %s; a mapping (key: value) belongs here", describe(n))
		return nil
	}
	first := map[string]int{}
	var out []pair
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		switch line, twice := first[key.Value]; {
		case key.Kind != yaml.ScalarNode || key.Anchor != "" || key.Style&yaml.TaggedStyle != 0 || key.ShortTag() == "!!merge":
			d.add(key.Line, path, "has a key that is no plain text; write keys out, without anchors, tags or <<")
		case twice:
			d.add(key.Line, below(path, key.Value), "stands twice; the first is on line %d", line)
		default:
			first[key.Value] = key.Line
			out = append(out, pair{key, n.Content[i+1]})
		}
	}
	return out
}

// below is the path of a key. A key from a file can be of any length.
func below(path, key string) string {
	if path == "" {
		return clip(key)
	}
	return path + "." + clip(key)
}

func (d *decoder) mapping(n *yaml.Node, v reflect.Value, path string) {
	fields := fieldsOf(v.Type())
	given := map[string]bool{}
	for _, p := range d.pairs(n, path) {
		at := below(path, p.key.Value)
		i := slices.IndexFunc(fields, func(f field) bool { return f.name == p.key.Value })
		if i < 0 {
			d.add(p.key.Line, at, "is no field; allowed are %s", strings.Join(names(fields), ", "))
			continue
		}
		given[fields[i].name] = true
		d.lines[at] = p.key.Line
		d.value(p.value, v.Field(fields[i].index), at, fields[i].tag)
	}
	if n.Kind != yaml.MappingNode {
		return
	}
	for _, f := range fields {
		if f.required && !given[f.name] {
			d.add(cmp.Or(d.lines[path], n.Line), below(path, f.name), "is missing; it is required")
		}
	}
}

// section reads a mapping from keys to entries.
func (d *decoder) section(n *yaml.Node, v reflect.Value, path string, tag reflect.StructTag) {
	pairs := d.pairs(n, path)
	if part := strings.Contains(path, "."); part && len(pairs) > graph.MaxList {
		d.add(n.Line, path, "has %d entries; at most %d fit one statement", len(pairs), graph.MaxList)
		return
	}
	for _, p := range pairs {
		at := below(path, p.key.Value)
		d.lines[at] = p.key.Line
		entry := reflect.New(v.Type().Elem()).Elem()
		entry.Field(0).SetString(p.key.Value)
		if hasRule(tag, "technique") {
			if message := checkTechnique(p.key.Value); message != "" {
				d.add(p.key.Line, at, "%s", message)
			} else if entry.Field(1).Kind() == reflect.String { // the use of a technique, not its definition
				d.refer(graph.KindTechnique.Prefix()+":"+p.key.Value, at)
			}
		} else if message := checkKey(p.key.Value); message != "" {
			d.add(p.key.Line, at, "%s", message)
		}
		d.value(p.value, entry.Field(1), at, "")
		v.Set(reflect.Append(v, entry))
	}
}

func (d *decoder) list(n *yaml.Node, v reflect.Value, path string, tag reflect.StructTag) {
	if n.Kind != yaml.SequenceNode {
		d.add(n.Line, path, "is %s; a list belongs here, [a, b] or one - a line", describe(n))
		return
	}
	if len(n.Content) == 0 {
		d.add(n.Line, path, "is an empty list; leave it out, or say something")
	}
	if len(n.Content) > graph.MaxList {
		d.add(n.Line, path, "has %d entries; at most %d fit one statement", len(n.Content), graph.MaxList)
		return
	}
	seen := map[string]int{}
	for i, item := range n.Content {
		at := fmt.Sprintf("%s[%d]", path, i)
		d.lines[at] = item.Line
		element := reflect.New(v.Type().Elem()).Elem()
		before := len(d.faults)
		d.value(item, element, at, tag)
		if element.Kind() == reflect.String && len(d.faults) == before {
			if j, twice := seen[element.String()]; twice {
				d.add(item.Line, at, "%q is named twice; it is entry %d already", clip(item.Value), j)
			}
			seen[element.String()] = i
		}
		v.Set(reflect.Append(v, element))
	}
}

var plainNumber = regexp.MustCompile(`^[0-9]{1,9}$`)

func (d *decoder) number(n *yaml.Node, v reflect.Value, path string) {
	if !d.scalar(n, path, "a number", "!!int") {
		return
	}
	if !plainNumber.MatchString(n.Value) {
		d.add(n.Line, path, "%q is not allowed; a whole number from 0 to 999999999 is, in plain digits", clip(n.Value))
		return
	}
	number, _ := strconv.Atoi(n.Value) // nine digits fit
	v.SetInt(int64(number))
}

// dateTags are what YAML may take the text of a date for.
var dateTags = []string{"!!str", "!!int", "!!float", "!!timestamp"}

func (d *decoder) date(n *yaml.Node, target *graph.FuzzyDate, path string) {
	text, qualifier := n.Value, graph.DateQualifier("")
	switch n.Kind {
	case yaml.MappingNode:
		var entry dateEntry
		before := len(d.faults)
		d.mapping(n, reflect.ValueOf(&entry).Elem(), path)
		if len(d.faults) > before {
			return
		}
		text, qualifier = string(entry.EDTF), graph.DateQualifier(entry.Qualifier)
	case yaml.ScalarNode:
		if !d.scalar(n, path, "a date in EDTF", dateTags...) {
			return
		}
	default:
		d.add(n.Line, path, "is %s; a date in EDTF belongs here, or {edtf: …, qualifier: AT_LATEST or AS_OF}", describe(n))
		return
	}
	date, err := graph.ParseEDTF(text)
	if err == nil && qualifier != "" {
		date, err = date.Qualified(qualifier)
	}
	if err != nil {
		d.add(n.Line, path, "%s", err.Error())
		return
	}
	*target = date
}

// text reads a scalar that is kept as a string: a reference, a word of a closed list, a day, or words.
func (d *decoder) text(n *yaml.Node, v reflect.Value, path string, tag reflect.StructTag) {
	wanted, tags := "a text", []string{"!!str"}
	switch v.Interface().(type) {
	case graph.Day:
		wanted, tags = "a day, such as 2025-10-19,", dateTags
	case edtfText, instant:
		wanted, tags = "a date", dateTags
	case closedList:
		wanted = "a word of a closed list"
	}
	if !d.scalar(n, path, wanted, tags...) {
		return
	}
	text := strings.TrimSpace(n.Value)
	id, message := check(text, v, tag)
	if message != "" {
		d.add(n.Line, path, "%s", message)
		return
	}
	if id != "" {
		d.refer(id, path)
		text = id
	}
	v.SetString(text)
}

func (d *decoder) refer(id, path string) { d.refs = append(d.refs, reference{id, path}) }

// check says what is wrong with a text as a value of v, or "". For a reference it gives the id.
func check(text string, v reflect.Value, tag reflect.StructTag) (id, message string) {
	if list, ok := reflect.TypeAssert[closedList](v); ok {
		if words := list.Values(); !slices.Contains(words, text) {
			return "", fmt.Sprintf("%q is not allowed; allowed are %s", clip(text), strings.Join(words, ", "))
		}
		return "", ""
	}
	switch v.Interface().(type) {
	case graph.Day:
		_, err := graph.ParseDay(text)
		return "", messageOf(err)
	case edtfText:
		return "", ""
	case instant:
		if _, err := time.Parse(time.RFC3339, text); err != nil {
			return "", fmt.Sprintf("%q is not an instant; write 2025-10-19T12:00:00Z", clip(text))
		}
		return "", ""
	}
	if kinds := kindsOf(tag); len(kinds) > 0 {
		return resolve(text, kinds)
	}
	if message := graph.CheckText(text); message != "" {
		return "", message
	}
	if rule := rules[tag.Get("rule")]; rule != nil {
		return "", rule(text)
	}
	return "", ""
}

func messageOf(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// rules are the checks of texts by the name that the rule tag gives them.
var rules = map[string]func(string) string{
	"key":       checkKey,
	"url":       checkURL,
	"language":  pattern(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$`, "a BCP 47 tag such as en or zh-Hans"),
	"admiralty": pattern(`^[A-F][1-6]$`, "A1 to F6"),
	"cameo":     pattern(`^[0-9]{2,4}$`, "a CAMEO code of two to four digits"),
}

func pattern(expression, wanted string) func(string) string {
	compiled := regexp.MustCompile(expression)
	return func(text string) string {
		if compiled.MatchString(text) {
			return ""
		}
		return fmt.Sprintf("%q is not allowed; %s is", clip(text), wanted)
	}
}

// maxKey keeps the longest id, kind:key/key, within what graph.CheckID allows.
const maxKey = 80

const (
	keyPattern       = `^[a-z0-9]+(-[a-z0-9]+)*$`
	techniquePattern = `^T[0-9]{4}(\.[0-9]{3})?$`
	countryPattern   = `^[A-Z]{2}$`
)

var (
	keyShape       = regexp.MustCompile(keyPattern)
	countryShape   = regexp.MustCompile(countryPattern)
	checkTechnique = pattern(techniquePattern, "the number of an ATT&CK technique such as T1078 or T1587.001")
)

func checkKey(text string) string {
	switch {
	case len(text) > maxKey:
		return fmt.Sprintf("the key has %d characters; at most %d are allowed", len(text), maxKey)
	case !keyShape.MatchString(text):
		return fmt.Sprintf("%q is no key; a key is small letters and digits, in groups joined by single hyphens", clip(text))
	}
	return ""
}

func checkURL(text string) string {
	if message := graph.CheckURL(text); message != "" || !strings.ContainsAny(text, " \t\n<>\"`{}|\\^") {
		return message
	}
	return fmt.Sprintf("%q is not an address; one is with its special characters escaped", clip(text))
}

// resolve makes a reference into an id: kind:key as it is, a bare key with the first of the kinds, two capital letters as a
// country.
func resolve(text string, kinds []graph.Kind) (id, message string) {
	switch {
	case strings.Contains(text, ":"):
		id = text
	case slices.Contains(kinds, graph.KindCountry) && countryShape.MatchString(text):
		id = graph.KindCountry.Prefix() + ":" + text
	default:
		id = kinds[0].Prefix() + ":" + text
	}
	if graph.CheckID(id) == nil && slices.Contains(kinds, graph.KindOf(id)) {
		return id, ""
	}
	return "", fmt.Sprintf("%q is no reference that fits; write %s", clip(text), referenceForms(kinds))
}

// referenceForms says how the kinds are referred to.
func referenceForms(kinds []graph.Kind) string {
	var forms []string
	for i, kind := range kinds {
		switch {
		case kind == graph.KindCountry:
			forms = append(forms, "a country as two capital letters")
		case i == 0:
			forms = append(forms, "the key of "+article(kind.Prefix()))
		default:
			forms = append(forms, kind.Prefix()+":key")
		}
	}
	return strings.Join(forms, ", or ")
}

func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// closedList is a text of which only some words are allowed.
type closedList interface{ Values() []string }

// field is a field of a struct of the format.
type field struct {
	name     string
	index    int
	tag      reflect.StructTag
	required bool
}

// formats are the fields of structs by type: there are few types, and many values of each.
var formats sync.Map // reflect.Type → []field

func fieldsOf(t reflect.Type) []field {
	if known, ok := formats.Load(t); ok {
		return known.([]field) //nolint:forcetypeassert // nothing else is kept there
	}
	fields := make([]field, t.NumField())
	for i := range fields {
		f := t.Field(i)
		optional := f.Type.Kind() == reflect.Pointer || f.Type.Kind() == reflect.Slice || f.Type.Kind() == reflect.Bool
		fields[i] = field{name: f.Tag.Get("yaml"), index: i, tag: f.Tag, required: !optional || hasRule(f.Tag, "required")}
	}
	formats.Store(t, fields)
	return fields
}

func names(fields []field) []string {
	out := make([]string, len(fields))
	for i, f := range fields {
		out[i] = f.name
	}
	return out
}

func hasRule(tag reflect.StructTag, rule string) bool { return tag.Get("rule") == rule }

// kindsOf are the kinds that a field may refer to; none for a field that is no reference.
func kindsOf(tag reflect.StructTag) []graph.Kind {
	if words := strings.Fields(tag.Get("kinds")); len(words) > 0 {
		kinds := make([]graph.Kind, len(words))
		for i, word := range words {
			kinds[i] = graph.Kind(word)
		}
		return kinds
	}
	return graph.LinkType(tag.Get("link")).Info().To
}

// clip keeps a quoted input short enough for a message.
func clip(text string) string {
	const most = 60
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}
