package graph

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"
)

// The codec turns entities and link values into properties and back, for every store alike. A property is a string, a
// bool, an int64 or a list ([]any) of strings or int64s: what a property graph can hold and hand back unchanged.
//
//   - A field becomes a property of its name with a small first letter, or of the name in its graph tag.
//   - A struct becomes one property for each of its fields, the names joined: stated → statedEdtf, statedEarliest.
//   - A list of structs becomes one list for each field, all of one length: quotesText, quotesLanguage.
//   - A series (Days, Values) has its last value as a property beside the lists: currencyLast.
//   - A nil pointer and an empty list become no property at all.
//   - A field tagged "derived" is no source fact: it is written by derivation and left out of documents.

// Props are the properties of a node or a link. They are shared with the store and must not be changed.
type Props map[string]any

type columnKind int

const (
	textColumn columnKind = iota
	flagColumn
	intColumn
	instantColumn
	textsColumn
	intsColumn
	dateColumn   // FuzzyDate
	structColumn // a struct's own columns
	tableColumn  // a list of structs
)

type column struct {
	name    string
	index   int
	kind    columnKind
	pointer bool
	derived bool
	sub     *codec // of structColumn and tableColumn
}

// codec is the compiled form of one struct type.
type codec struct {
	columns []column
}

var codecs sync.Map // reflect.Type → *codec

var (
	dateType    = reflect.TypeFor[FuzzyDate]()
	instantType = reflect.TypeFor[time.Time]()
	entityType  = reflect.TypeFor[Entity]()
	viewType    = reflect.TypeFor[view]()
)

func codecOf(t reflect.Type) *codec {
	if c, ok := codecs.Load(t); ok {
		compiled, _ := c.(*codec)
		return compiled
	}
	c := newCodec(t)
	codecs.Store(t, c)
	return c
}

func newCodec(t reflect.Type) *codec {
	c := new(codec)
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Type == viewType || f.Type == entityType {
			continue
		}
		tag, option, _ := strings.Cut(f.Tag.Get("graph"), ",")
		col := column{name: tag, index: i, derived: option == "derived"}
		if col.name == "" {
			col.name = propertyName(f.Name)
		}
		ft := f.Type
		if ft.Kind() == reflect.Pointer {
			col.pointer, ft = true, ft.Elem()
		}
		col.kind = columnKindOf(t, f.Name, ft)
		switch col.kind {
		case structColumn:
			col.sub = codecOf(ft)
		case tableColumn:
			col.sub = codecOf(ft.Elem())
		default: // one property holds it
		}
		c.columns = append(c.columns, col)
	}
	return c
}

func columnKindOf(owner reflect.Type, field string, t reflect.Type) columnKind {
	switch {
	case t == dateType:
		return dateColumn
	case t == instantType:
		return instantColumn
	case t.Kind() == reflect.String:
		return textColumn
	case t.Kind() == reflect.Bool:
		return flagColumn
	case t.Kind() == reflect.Int:
		return intColumn
	case t.Kind() == reflect.Struct:
		return structColumn
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.String:
		return textsColumn
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Int:
		return intsColumn
	case t.Kind() == reflect.Slice && t.Elem().Kind() == reflect.Struct:
		return tableColumn
	}
	panic(fmt.Sprintf("graph: %s.%s has type %s, which no property can hold", owner, field, t)) //nolint:forbidigo // a programming error that every test run meets
}

// propertyName is the field's name with its leading capitals lowered: ID → id, URLEvidence → urlEvidence.
func propertyName(field string) string {
	runes := []rune(field)
	for i := range runes {
		if !unicode.IsUpper(runes[i]) || i > 0 && i+1 < len(runes) && unicode.IsLower(runes[i+1]) {
			break
		}
		runes[i] = unicode.ToLower(runes[i])
	}
	return string(runes)
}

// join puts a nested property's name behind its owner's.
func join(prefix, name string) string {
	if prefix == "" {
		return name
	}
	return prefix + strings.ToUpper(name[:1]) + name[1:]
}

// instantLayout has a fixed width, so that instants compare as strings.
const instantLayout = "2006-01-02T15:04:05.000000Z"

// LastDay stands for an open end: no day is later.
const LastDay Day = "9999-12-31"

// encode writes the columns of v that are source facts, or those that are derived.
func (c *codec) encode(v reflect.Value, prefix string, derived bool, props Props) {
	for i := range c.columns {
		col := &c.columns[i]
		if prefix == "" && col.derived != derived {
			continue
		}
		name, f := join(prefix, col.name), v.Field(col.index)
		if col.pointer {
			if f.IsNil() {
				continue
			}
			f = f.Elem()
		}
		switch col.kind {
		case textColumn:
			props[name] = f.String()
		case flagColumn:
			props[name] = f.Bool()
		case intColumn:
			props[name] = f.Int()
		case instantColumn:
			props[name] = f.Interface().(time.Time).UTC().Format(instantLayout) //nolint:forcetypeassert // the column's kind is the type
		case textsColumn, intsColumn:
			if f.Len() > 0 {
				props[name] = list(f)
			}
		case dateColumn:
			encodeDate(f.Interface().(FuzzyDate), name, props) //nolint:forcetypeassert // the column's kind is the type
		case structColumn:
			col.sub.encode(f, name, derived, props)
			if held, _ := props[join(name, "values")].([]any); len(held) > 0 && col.sub.series() {
				props[LastOf(name)] = held[len(held)-1]
			}
		case tableColumn:
			for j := range col.sub.columns {
				if f.Len() > 0 {
					props[join(name, col.sub.columns[j].name)] = col.sub.cells(f, j)
				}
			}
		}
	}
}

func encodeDate(d FuzzyDate, name string, props Props) {
	latest := d.Latest
	if latest == "" {
		latest = LastDay
	}
	props[join(name, "edtf")] = d.EDTF
	props[join(name, "earliest")] = string(d.Earliest)
	props[join(name, "latest")] = string(latest)
	props[join(name, "precision")] = string(d.Precision)
	props[join(name, "qualifier")] = string(d.Qualifier)
}

func list(v reflect.Value) []any {
	out := make([]any, v.Len())
	for i := range out {
		if e := v.Index(i); e.Kind() == reflect.String {
			out[i] = e.String()
		} else {
			out[i] = e.Int()
		}
	}
	return out
}

// cells is one column of a list of structs. A property list cannot hold nothing, so "" stands for it.
func (c *codec) cells(rows reflect.Value, index int) []any {
	col, out := &c.columns[index], make([]any, rows.Len())
	for i := range out {
		f := rows.Index(i).Field(col.index)
		switch {
		case !col.pointer:
			out[i] = f.String()
		case f.IsNil():
			out[i] = ""
		default:
			out[i] = f.Elem().String()
		}
	}
	return out
}

// decode fills v from properties and says whether any was there.
func (c *codec) decode(v reflect.Value, prefix string, props Props, row *Row) bool {
	found := false
	for i := range c.columns {
		col := &c.columns[i]
		name, f := col.name, v.Field(col.index)
		if prefix != "" {
			name = join(prefix, name)
		}
		target := f
		if col.pointer {
			target = reflect.New(f.Type().Elem()).Elem()
		}
		if !col.decode(target, name, props, row) {
			continue
		}
		found = true
		if col.pointer {
			f.Set(target.Addr())
		}
	}
	return found
}

func (col *column) decode(f reflect.Value, name string, props Props, row *Row) bool {
	switch col.kind {
	case dateColumn:
		return decodeDate(f, name, props)
	case structColumn:
		if w, ok := reflect.TypeAssert[viewer](f.Addr()); ok {
			w.setRow(row)
		}
		return col.sub.decode(f, name, props, row)
	case tableColumn:
		return col.sub.decodeTable(f, name, props, row)
	default:
		return col.decodeOne(f, props[name])
	}
}

// decodeOne reads a field that one property holds.
func (col *column) decodeOne(f reflect.Value, value any) bool {
	if value == nil {
		return false
	}
	switch col.kind {
	case textColumn:
		text, _ := value.(string)
		f.SetString(text)
	case flagColumn:
		flag, _ := value.(bool)
		f.SetBool(flag)
	case intColumn:
		number, _ := value.(int64)
		f.SetInt(number)
	case instantColumn:
		text, _ := value.(string)
		at, _ := time.Parse(instantLayout, text)
		f.Set(reflect.ValueOf(at))
	case textsColumn, intsColumn:
		items, _ := value.([]any)
		f.Set(reflect.MakeSlice(f.Type(), len(items), len(items)))
		for i, item := range items {
			if text, ok := item.(string); ok && col.kind == textsColumn {
				f.Index(i).SetString(text)
			} else if number, ok := item.(int64); ok && col.kind == intsColumn {
				f.Index(i).SetInt(number)
			}
		}
	default: // several properties hold it
		return false
	}
	return true
}

func decodeDate(f reflect.Value, name string, props Props) bool {
	edtf, ok := props[name+"Edtf"].(string)
	if !ok {
		return false
	}
	earliest, _ := props[name+"Earliest"].(string)
	latest, _ := props[name+"Latest"].(string)
	if latest == string(LastDay) {
		latest = ""
	}
	precision, _ := props[name+"Precision"].(string)
	qualifier, _ := props[name+"Qualifier"].(string)
	d, _ := reflect.TypeAssert[*FuzzyDate](f.Addr())
	*d = FuzzyDate{EDTF: edtf, Earliest: Day(earliest), Latest: Day(latest), Precision: DatePrecision(precision), Qualifier: DateQualifier(qualifier)}
	return true
}

func (c *codec) decodeTable(f reflect.Value, name string, props Props, row *Row) bool {
	for i := range c.columns {
		col := &c.columns[i]
		cells, ok := props[join(name, col.name)].([]any)
		if !ok || i > 0 && len(cells) != f.Len() {
			return false
		}
		if i == 0 {
			f.Set(reflect.MakeSlice(f.Type(), len(cells), len(cells)))
			for j := range cells {
				if w, ok := reflect.TypeAssert[viewer](f.Index(j).Addr()); ok {
					w.setRow(row)
				}
			}
		}
		for j, cell := range cells {
			text, _ := cell.(string)
			switch field := f.Index(j).Field(col.index); {
			case !col.pointer:
				field.SetString(text)
			case text != "":
				field.Set(reflect.New(field.Type().Elem()))
				field.Elem().SetString(text)
			}
		}
	}
	return true
}

// encodeNode gives the entity's source facts as properties.
func encodeNode(n Node) Props {
	props := Props{}
	v := reflect.ValueOf(n).Elem()
	codecOf(v.Type()).encode(v, "", false, props)
	return props
}

// encodeDerived gives what is derived of the entity: every such property of its kind, nil where it has no value, so that
// writing them over old ones leaves nothing behind.
func encodeDerived(n Node) Props {
	v := reflect.ValueOf(n).Elem()
	c, props := codecOf(v.Type()), Props{}
	for _, name := range c.derivedNames() {
		props[name] = nil
	}
	c.encode(v, "", true, props)
	return props
}

func (c *codec) derivedNames() []string {
	var names []string
	for i := range c.columns {
		if col := &c.columns[i]; col.derived {
			names = append(names, col.names("")...)
		}
	}
	return names
}

func (col *column) names(prefix string) []string {
	name := join(prefix, col.name)
	switch col.kind {
	case structColumn, tableColumn:
		var names []string
		for i := range col.sub.columns {
			names = append(names, col.sub.columns[i].names(name)...)
		}
		if col.kind == structColumn && col.sub.series() {
			names = append(names, LastOf(name))
		}
		return names
	case dateColumn:
		return []string{name + "Edtf", name + "Earliest", name + "Latest", name + "Precision", name + "Qualifier"}
	default:
		return []string{name}
	}
}

// encodeValue gives the properties of a link value such as AccuserRole; nil gives none.
func encodeValue(value any) Props {
	props := Props{}
	if value == nil {
		return props
	}
	v := reflect.ValueOf(value)
	codecOf(v.Type()).encode(v, "", false, props)
	return props
}

// decodeNode reads the entity of a row.
func decodeNode(row *Row) Node {
	n := kindsByName[row.Kind].make()
	v, e := reflect.ValueOf(n).Elem(), n.entity()
	e.ID = row.ID()
	e.Sort, _ = row.Props["sort"].(string)
	if since, ok := row.Props["since"].(string); ok {
		e.Since = Day(since)
	}
	if at, ok := row.Props["recordedAt"].(string); ok {
		e.RecordedAt, _ = time.Parse(instantLayout, at)
	}
	e.row = row
	codecOf(v.Type()).decode(v, "", row.Props, row)
	return n
}

// Flag holds a yes or no against the one wanted: a property that is kept as such, or a series of such, which is a no before
// its first day.
func Flag(property string, shape PropertyShape, wanted bool) Predicate {
	switch yes := (Compare{Property: property, Shape: ShapeSeries, Op: OpIn, Value: []string{qualifies}}); {
	case shape == ShapeSeries && wanted:
		return yes
	case shape == ShapeSeries:
		return Not{Of: yes}
	case wanted:
		return Compare{Property: property, Shape: shape, Op: OpAtLeast, Value: true}
	default:
		return Compare{Property: property, Shape: shape, Op: OpAtMost, Value: false}
	}
}

// ParseInstant reads an instant of RFC 3339. ErrInvalid for what is finer than the microseconds that properties keep: it
// would round, one way or the other, across the end of a range.
func ParseInstant(text string) (time.Time, error) {
	at, err := time.Parse(time.RFC3339Nano, text)
	if year := at.UTC().Year(); err != nil || year < 0 || year > 9999 || at.Nanosecond()%1000 != 0 {
		return time.Time{}, invalidf("%q is no instant: write RFC 3339 with at most six decimals of a second, such as 2025-10-19T08:30:00Z", clip(text))
	}
	return at.UTC(), nil
}

// InstantText is an instant as properties keep it: UTC, to the microsecond, in the order of strings.
func InstantText(at time.Time) string { return at.UTC().Format(instantLayout) }

// series says whether a struct is a value that changes on known days.
func (c *codec) series() bool {
	has := func(name string) bool {
		return slices.ContainsFunc(c.columns, func(col column) bool { return col.name == name })
	}
	return has("days") && has("values")
}

// LastOf names the property that holds the last value of a series, which is what it holds where no day is asked for; there is
// none where the series is empty.
func LastOf(series string) string { return series + "Last" }

// PropertyShape is how a property of a kind is stored, as far as predicates must know.
type PropertyShape string

// The shapes of a property.
const (
	ShapeScalar PropertyShape = "scalar" // one string, bool or int
	ShapeList   PropertyShape = "list"   // a list of strings
	ShapeDate   PropertyShape = "date"   // a FuzzyDate
	ShapeSeries PropertyShape = "series" // a value that changes on known days
)

// ShapeOf is how the property called name of a kind is stored; "" where the kind has none.
func ShapeOf(kind Kind, name string) PropertyShape {
	if name == "id" || name == "recordedAt" {
		return ShapeScalar
	}
	info, ok := kindsByName[kind]
	if !ok {
		return ""
	}
	return codecOf(reflect.TypeOf(info.make()).Elem()).shapeOf(name)
}

// LinkShapeOf is how the property called name of what a link type carries is stored; "" where it carries none.
func LinkShapeOf(link LinkType, name string) PropertyShape {
	value := carried[link]
	if link == AllegedlyUsed {
		value = TechniqueUse{}
	}
	if value == nil {
		return ""
	}
	return codecOf(reflect.TypeOf(value)).shapeOf(name)
}

// shapeOf finds a property by its name: a column's own, or one of a struct's.
func (c *codec) shapeOf(name string) PropertyShape {
	for i := range c.columns {
		col := &c.columns[i]
		nested, within := strings.CutPrefix(name, col.name)
		switch {
		case within && nested == "":
			return col.shape()
		case within && col.kind == structColumn:
			if shape := col.sub.shapeOf(strings.ToLower(nested[:1]) + nested[1:]); shape != "" {
				return shape
			}
		}
	}
	return ""
}

func (col *column) shape() PropertyShape {
	switch col.kind {
	case dateColumn:
		return ShapeDate
	case textsColumn, intsColumn:
		return ShapeList
	case structColumn:
		if col.sub.series() {
			return ShapeSeries
		}
		return ""
	case tableColumn:
		return ""
	default:
		return ShapeScalar
	}
}
