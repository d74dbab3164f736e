package graph

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// values of links, by what carries them.
var linkValues = func() []reflect.Type {
	types := []reflect.Type{reflect.TypeFor[TechniqueUse]()}
	for _, t := range slices.Sorted(maps.Keys(carried)) {
		if ct := reflect.TypeOf(carried[t]); !slices.Contains(types, ct) {
			types = append(types, ct)
		}
	}
	return types
}()

// alike compares what the codec keeps: not the row that a value was read from.
var alike = cmpopts.IgnoreTypes(view{})

var someDates = func() []FuzzyDate {
	var out []FuzzyDate
	for _, text := range []string{"2023-04-17", "2023-04", "2023", "201X", "20XX", "XXXX", "2023~", "2023-04?", "2023-04/..", "../2023", "/2023-04", "2022-03/2024-06"} {
		d, err := ParseEDTF(text)
		if err != nil {
			continue // date tests say why
		}
		out = append(out, d)
		for _, q := range []DateQualifier{QualifierAtLatest, QualifierAsOf} {
			if qualified, err := d.Qualified(q); err == nil {
				out = append(out, qualified)
			}
		}
	}
	return out
}()

// fill draws a value for each field that the codec keeps. Inside a table a text that is there is not empty, because there
// the empty text stands for none.
func fill(t *rapid.T, v reflect.Value, path string, inTable bool) {
	for i := range v.NumField() {
		field, f := v.Type().Field(i), v.Field(i)
		if field.Type == viewType || field.Type == entityType {
			continue
		}
		draw(t, f, path+"."+field.Name, inTable)
	}
}

func draw(t *rapid.T, f reflect.Value, path string, inTable bool) {
	words, isEnum := reflect.TypeAssert[interface{ Values() []string }](f)
	switch {
	case f.Kind() == reflect.Pointer:
		if rapid.Bool().Draw(t, path+" is there") {
			f.Set(reflect.New(f.Type().Elem()))
			draw(t, f.Elem(), path, inTable)
			if inTable && f.Elem().String() == "" {
				f.Elem().SetString("x")
			}
		}
	case f.Type() == dateType:
		f.Set(reflect.ValueOf(rapid.SampledFrom(someDates).Draw(t, path)))
	case f.Type() == instantType:
		f.Set(reflect.ValueOf(time.UnixMicro(rapid.Int64Range(0, 4e15).Draw(t, path)).UTC()))
	case isEnum:
		f.SetString(rapid.SampledFrom(words.Values()).Draw(t, path))
	case f.Kind() == reflect.String:
		f.SetString(rapid.String().Draw(t, path))
	case f.Kind() == reflect.Bool:
		f.SetBool(rapid.Bool().Draw(t, path))
	case f.Kind() == reflect.Int:
		f.SetInt(rapid.Int64().Draw(t, path))
	case f.Kind() == reflect.Slice:
		if n := rapid.IntRange(0, 3).Draw(t, path+" length"); n > 0 {
			f.Set(reflect.MakeSlice(f.Type(), n, n))
			for i := range n {
				draw(t, f.Index(i), path, true)
			}
		}
	case f.Kind() == reflect.Struct:
		fill(t, f, path, inTable)
	default:
		t.Fatalf("%s has type %s", path, f.Type())
	}
}

func TestNodesRoundTrip(t *testing.T) {
	for _, info := range kindInfos {
		t.Run(string(info.kind), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				before := info.make()
				fill(t, reflect.ValueOf(before).Elem(), string(info.kind), false)
				id := info.kind.Prefix() + ":x"
				reflect.ValueOf(before).Elem().FieldByName("ID").SetString(id)

				source, derived := encodeNode(before), encodeDerived(before)
				props := Props{"id": id}
				for name, value := range source {
					checkProperty(t, name, value)
					if _, both := derived[name]; both {
						t.Fatalf("%s is both a source fact and derived", name)
					}
					props[name] = value
				}
				for name, value := range derived {
					if value != nil {
						checkProperty(t, name, value)
					}
					props[name] = value
				}
				row := &Row{Kind: info.kind, Props: props}
				if diff := gocmp.Diff(before, decodeNode(row), alike); diff != "" {
					t.Fatalf("(-before +after):\n%s", diff)
				}
				if doc := NewDocument(before); doc.ID != id || !gocmp.Equal(doc.Props, source) {
					t.Fatalf("the document is %+v, the source facts are %+v", doc, source)
				}
			})
		})
	}
}

func TestLinkValuesRoundTrip(t *testing.T) {
	for _, of := range linkValues {
		t.Run(of.Name(), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				before := reflect.New(of).Elem()
				fill(t, before, of.Name(), false)
				props := NewLink("X", "country:CN", before.Interface()).Props
				for name, value := range props {
					checkProperty(t, name, value)
				}
				after := reflect.New(of).Elem()
				codecOf(of).decode(after, "", props, nil)
				if diff := gocmp.Diff(before.Interface(), after.Interface(), alike); diff != "" {
					t.Fatalf("(-before +after):\n%s", diff)
				}
			})
		})
	}
	if props := NewLink("X", "country:CN", nil).Props; len(props) != 0 {
		t.Errorf("a link that carries nothing has %v", props)
	}
}

// checkProperty: a property graph holds strings, bools, int64s and non-empty lists of one of strings and int64s.
func checkProperty(t *rapid.T, name string, value any) {
	t.Helper()
	switch value := value.(type) {
	case string, bool, int64:
	case []any:
		if len(value) == 0 {
			t.Fatalf("%s is an empty list", name)
		}
		for _, item := range value {
			_, isText := item.(string)
			_, isNumber := item.(int64)
			if !isText && !isNumber || reflect.TypeOf(item) != reflect.TypeOf(value[0]) {
				t.Fatalf("%s holds %T beside %T", name, item, value[0])
			}
		}
	default:
		t.Fatalf("%s is a %T", name, value)
	}
}

func TestPropertiesByName(t *testing.T) {
	place, language, source, usedBy, address := "Xi'an", "zh-Hans", "原文", "country:CN", "https://example.org/1"
	evidence, retrieved, scale := UrlPageText, Day("2025-10-20"), ScaleOther
	at := time.Date(2025, 10, 19, 14, 30, 0, 123456789, time.FixedZone("", 2*60*60))
	since, _ := ParseEDTF("2023-04/..")
	for _, c := range []struct {
		name string
		got  Props
		want Props
	}{
		{"texts, a nil pointer, tables", encodeNode(&Actor{
			Name: "NTSC", Kind: KindOrganisation, Place: &place,
			Names:       []ActorName{{Text: "NTSC"}, {Text: "国家授时中心", Language: &language, UsedByID: &usedBy}},
			ExternalIDs: []ExternalID{{Namespace: "wikidata", ID: "Q1", URL: &address}},
		}), Props{
			"name": "NTSC", "kind": "ORGANISATION", "place": "Xi'an",
			"namesText": []any{"NTSC", "国家授时中心"}, "namesLanguage": []any{"", "zh-Hans"}, "namesUsedBy": []any{"", "country:CN"},
			"externalIDsNamespace": []any{"wikidata"}, "externalIDsId": []any{"Q1"}, "externalIDsUrl": []any{"https://example.org/1"},
		}},
		{"nothing but what is never nil", encodeNode(&Actor{}), Props{"name": "", "kind": ""}},
		{"a date, an open end, lists, a struct", encodeNode(&Accusation{
			Summary: "S", Stated: since, Forms: []AttributionForm{FormLegal, FormTechnical}, Sourcing: SourcingOnRecord, Level: LevelState,
			Quotes: []Quote{{Text: "Q", TranslationOf: &source}}, StatedCertainty: &StatedCertainty{Words: "likely", Scale: &scale},
			CurrencySeries: Series[Currency]{Days: []Day{"2023-04-01"}, Values: []Currency{CurrencyCurrent}},
		}), Props{
			"summary": "S", "sourcing": "ON_RECORD", "level": "STATE", "forms": []any{"LEGAL", "TECHNICAL"},
			"statedEdtf": "2023-04/..", "statedEarliest": "2023-04-01", "statedLatest": "9999-12-31", "statedPrecision": "MONTH", "statedQualifier": "SINCE",
			"quotesText": []any{"Q"}, "quotesLanguage": []any{""}, "quotesTranslationOf": []any{"原文"}, "quotesPublication": []any{""},
			"statedCertaintyWords": "likely", "statedCertaintyScale": "OTHER",
		}},
		{"what is derived, nil where it has no value", encodeDerived(&Accusation{
			Summary: "S", ByGovernment: true, CurrencySeries: Series[Currency]{Days: []Day{"2023-04-01"}, Values: []Currency{CurrencyCurrent}},
			Verdicts:    VerificationSeries{Days: []Day{"2023-04-01"}, Values: []VerificationStatus{StatusNotAssessed}, Rules: []int{8}},
			Disclosures: []disclosed{{"2023-04-01", "ACTIVITY", "PUBLISHED"}},
		}), Props{
			"joint": false, "byGovernment": true, "currencyDays": []any{"2023-04-01"}, "currencyValues": []any{"CURRENT"}, "currencyLast": "CURRENT", "verificationLast": "NOT_ASSESSED", "disclosureLast": nil,
			"verificationDays": []any{"2023-04-01"}, "verificationValues": []any{"NOT_ASSESSED"}, "verificationRules": []any{int64(8)},
			"verificationQualifying": nil, "verificationOthers": nil, "verificationBecause": nil, "verificationDates": nil, "verificationQualifiers": nil,
			"disclosureDays": nil, "disclosureValues": nil,
			"disclosuresDay": []any{"2023-04-01"}, "disclosuresAspect": []any{"ACTIVITY"}, "disclosuresRung": []any{"PUBLISHED"},
		}},
		{"nothing is derived of a country", encodeDerived(&Country{Code: "CN"}), Props{}},
		{"capitals, a day, a nil date", encodeNode(&Publication{Kind: PublicationKindSocialPost, URL: &address, URLEvidence: &evidence, Retrieved: &retrieved}), Props{
			"kind": "SOCIAL_POST", "url": "https://example.org/1", "urlEvidence": "PAGE_TEXT", "retrieved": "2025-10-20",
		}},
		{"an instant, to the microsecond in UTC", encodeNode(&Dataset{Name: "N", Version: "1", Licence: "MIT", FetchedAt: &at}), Props{
			"name": "N", "version": "1", "licence": "MIT", "fetchedAt": "2025-10-19T12:30:00.123456Z",
		}},
		{"a number, a flag, a list of numbers left out", encodeNode(&Phase{Order: 3, Activity: "A", When: since, Outcome: OutcomeUnknown, Overlaps: []int{1}}), Props{
			"order": int64(3), "activity": "A", "outcome": "UNKNOWN",
			"whenEdtf": "2023-04/..", "whenEarliest": "2023-04-01", "whenLatest": "9999-12-31", "whenPrecision": "MONTH", "whenQualifier": "SINCE",
		}},
		{"a list of numbers", encodeDerived(&Phase{Overlaps: []int{1, 4}}), Props{"overlaps": []any{int64(1), int64(4)}}},
		{"what a link carries", encodeValue(AccuserRole{Role: AccuserRoleLead, Standing: StandingVictim, OnBehalfOfID: &usedBy}), Props{
			"role": "LEAD", "standing": "VICTIM", "onBehalfOf": "country:CN",
		}},
		{"a struct in what a link carries", encodeValue(Provenance{Source: SourceRecord{DatasetID: "dataset:d", RecordID: "7", Licence: "MIT"}}), Props{
			"sourceDataset": "dataset:d", "sourceRecord": "7", "sourceLicence": "MIT",
		}},
		{"a flag", encodeValue(Withdrawal{Partly: true}), Props{"partly": true}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := gocmp.Diff(c.want, c.got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestPropertyName(t *testing.T) {
	for field, want := range map[string]string{
		"ID": "id", "URL": "url", "URLEvidence": "urlEvidence", "Name": "name", "AttackID": "attackID", "ExternalIDs": "externalIDs", "X": "x", "": "",
	} {
		if got := propertyName(field); got != want {
			t.Errorf("%s → %s, want %s", field, got, want)
		}
	}
}

// What stores keep beside an entity's own properties, of nodes and of links.
var kept = []string{"id", "recordedAt", "hash", "sort", "since", "place", "hub", "member"}

// Two fields that wrote one property would silently lose one of them.
func TestNoTwoFieldsShareAProperty(t *testing.T) {
	types := slices.Clone(linkValues)
	for _, info := range kindInfos {
		types = append(types, reflect.TypeOf(info.make()).Elem())
	}
	for _, of := range types {
		taken := slices.Clone(kept)
		if _, isNode := reflect.TypeAssert[Node](reflect.New(of)); isNode {
			taken = kept[:5] // the rest is of links
		}
		var names []string
		for _, col := range codecOf(of).columns {
			names = append(names, col.names("")...)
		}
		for _, name := range names {
			if slices.Contains(taken, name) {
				t.Errorf("%s has a second %s", of, name)
			}
			taken = append(taken, name)
		}
	}
}

// The cells of a table are texts: a property list holds one type, and the empty text stands for none.
func TestTablesHoldTexts(t *testing.T) {
	var check func(of reflect.Type)
	check = func(of reflect.Type) {
		for _, col := range codecOf(of).columns {
			f := of.Field(col.index).Type
			switch col.kind {
			case structColumn:
				if f.Kind() == reflect.Pointer {
					f = f.Elem()
				}
				check(f)
			case tableColumn:
				for _, cell := range col.sub.columns {
					if cell.kind != textColumn {
						t.Errorf("%s.%s holds a table with a column %s that is no text", of, of.Field(col.index).Name, cell.name)
					}
				}
			default: // no cells
			}
		}
	}
	for _, info := range kindInfos {
		check(reflect.TypeOf(info.make()).Elem())
	}
	for _, of := range linkValues {
		check(of)
	}
}

func TestDecodeNode(t *testing.T) {
	row := &Row{Kind: KindCountry, Props: Props{
		"id": "country:CN", "code": "CN", "name": "China", "recordedAt": "2025-10-19T12:30:00.000001Z", "since": "2025-10-19", "sort": "CN", "unknown": int64(1),
	}}
	got, ok := decodeNode(row).(*Country)
	want := &Country{Code: "CN", Name: "China"}
	want.ID, want.Sort, want.Since = "country:CN", "CN", "2025-10-19"
	want.RecordedAt = time.Date(2025, 10, 19, 12, 30, 0, 1000, time.UTC)
	if diff := gocmp.Diff(want, got, alike); !ok || diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got.rowOf() != row {
		t.Error("the entity does not know its row")
	}
}

// A document may be wrong in any way, and is decoded to be judged: no value of a property makes that panic.
func TestDecodeTakesAnything(t *testing.T) {
	anyValue := rapid.OneOf(
		rapid.Just[any](nil), rapid.Map(rapid.String(), box[string]), rapid.Map(rapid.Bool(), box[bool]), rapid.Map(rapid.Int64(), box[int64]), rapid.Map(rapid.Float64(), box[float64]),
		rapid.Map(rapid.SliceOfN(rapid.OneOf(rapid.Map(rapid.String(), box[string]), rapid.Map(rapid.Int64(), box[int64]), rapid.Just[any](nil)), 0, 3), box[[]any]),
		rapid.Just[any]([]string{"a"}), rapid.Just[any](map[string]any{}),
	)
	for _, info := range kindInfos {
		var names []string
		for _, col := range codecOf(reflect.TypeOf(info.make()).Elem()).columns {
			names = append(names, col.names("")...)
		}
		t.Run(string(info.kind), func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				props := Props{"id": info.kind.Prefix() + ":x"}
				for _, name := range names {
					if rapid.Bool().Draw(t, name+" is there") {
						props[name] = anyValue.Draw(t, name)
					}
				}
				n := decodeNode(&Row{Kind: info.kind, Props: props})
				if strings.TrimSuffix(n.NodeID(), ":x") != info.kind.Prefix() {
					t.Fatalf("id %q", n.NodeID())
				}
			})
		})
	}
}

func box[T any](v T) any { return v }

func TestShapeOf(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		name string
		want PropertyShape
	}{
		{KindActor, "id", ShapeScalar},
		{KindActor, "recordedAt", ShapeScalar},
		{KindActor, "kind", ShapeScalar},
		{KindPhase, "order", ShapeScalar},
		{KindResponse, "toImplied", ShapeScalar},
		{KindDataset, "fetchedAt", ShapeScalar},
		{KindAccusation, "forms", ShapeList},
		{KindPhase, "overlaps", ShapeList},
		{KindAccusation, "stated", ShapeDate},
		{KindPublication, "published", ShapeDate},
		{KindAccusation, "verification", ShapeSeries},
		{KindAccusation, "currency", ShapeSeries},
		{KindAccusation, "disclosure", ShapeSeries},
		{KindAssessment, "qualifies", ShapeSeries},
		{KindAccusation, "statedCertainty", ""},
		{KindAccusation, "quotes", ""},
		{KindAccusation, "statedEdtf", ""},
		{KindAccusation, "Stated", ""},
		{KindAccusation, "", ""},
		{"Nothing", "name", ""},
	} {
		if got := ShapeOf(c.kind, c.name); got != c.want {
			t.Errorf("%s.%s is %q, want %q", c.kind, c.name, got, c.want)
		}
	}
}

// Entities are encoded by many requests at once.
func TestCodecsAreSafeForConcurrentUse(t *testing.T) {
	type fresh struct{ Name string }
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			if props := encodeValue(fresh{Name: "n"}); props["name"] != "n" {
				t.Errorf("encoded as %v", props)
			}
		})
	}
	group.Wait()
}

func TestCodecRefusesWhatNoPropertyHolds(t *testing.T) {
	type odd struct{ Ratio float64 }
	defer func() {
		if message, _ := recover().(string); message != "graph: graph.odd.Ratio has type float64, which no property can hold" {
			t.Errorf("%q", message)
		}
	}()
	encodeValue(odd{})
}
