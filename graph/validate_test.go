package graph_test

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

func date(t *testing.T, text string) graph.FuzzyDate {
	t.Helper()
	d, err := graph.ParseEDTF(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// withID gives an entity its id.
func withID[T graph.Node](id string, n T) T {
	switch n := any(n).(type) {
	case *graph.Actor:
		n.ID = id
	case *graph.Accusation:
		n.ID = id
	case *graph.Response:
		n.ID = id
	case *graph.Assessment:
		n.ID = id
	case *graph.Publication:
		n.ID = id
	case *graph.Phase:
		n.ID = id
	case *graph.Dataset:
		n.ID = id
	case *graph.Reaction:
		n.ID = id
	case *graph.Country:
		n.ID = id
	}
	return n
}

// goodDocuments are documents without a fault, by what they show. Each call gives new ones.
func goodDocuments(t *testing.T) map[string]graph.Document {
	t.Helper()
	source := &graph.SourceRecord{DatasetID: "dataset:misp-1", RecordID: "7", Licence: "CC0-1.0"}
	return map[string]graph.Document{
		"country": graph.NewDocument(withID("country:CN", &graph.Country{Code: "CN", Name: "China"})),
		"actor": graph.NewDocument(
			withID("actor:cn-mss", &graph.Actor{
				Name: "Ministry of State Security", Kind: graph.KindStateAgency,
				Names:       []graph.ActorName{{Text: "MSS"}, {Text: "国家安全部", Language: new("zh-Hans"), UsedByID: new("country:CN")}},
				ExternalIDs: []graph.ExternalID{{Namespace: "wikidata", ID: "Q1", URL: new("https://www.wikidata.org/wiki/Q1")}},
			}),
			graph.NewLink(graph.OfCountry, "country:CN", graph.Belonging{Relation: graph.RelationOrganOf}),
			graph.NewLink(graph.ClaimedSponsor, "country:CN", graph.SponsorClaim{ByID: new("actor:x"), SourceRef: source, Confidence: new(50)}),
			graph.NewLink(graph.SameAs, "actor:x", graph.IdentityClaim{AssertedByID: new("actor:x"), Verdict: new(graph.VerdictConsistent)}),
			graph.NewLink(graph.ClaimedToUse, "technique:T1078", graph.TechniqueUse{Fit: new(graph.FitHigh), SourceRef: source}),
			graph.NewLink(graph.DerivedFrom, "dataset:misp-1", graph.Provenance{Source: *source}),
		),
		"accusation": graph.NewDocument(
			withID("accusation:a", &graph.Accusation{
				Summary: "A says that B did it.", Quotes: []graph.Quote{{Text: "it was B", PublicationID: new("publication:p")}},
				Stated: date(t, "2025-10-19"), Forms: []graph.AttributionForm{graph.FormPoliticalOfficial}, Sourcing: graph.SourcingOnRecord,
				Level: graph.LevelAgency, StatedCertainty: &graph.StatedCertainty{Words: "ironclad", Scale: new(graph.ScaleOther)},
				ResponsesSearchedUntil: new(graph.Day("2025-11-01")),
			}),
			graph.NewLink(graph.MadeBy, "actor:cn-mss", graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim, OnBehalfOfID: new("country:CN")}),
			graph.NewLink(graph.Accuses, "country:US", graph.AccusedRole{Level: graph.LevelState, Role: graph.AccusedRolePerpetrator, Nexus: graph.NexusStateExecuted}),
			graph.NewLink(graph.StatedIn, "publication:p", nil),
		),
		"assessment": graph.NewDocument(
			withID("assessment:a", &graph.Assessment{
				Verdict: graph.VerdictInconclusive, On: date(t, "2025-12"), Independence: graph.IndependenceIndependent,
				Method: graph.MethodDocumentReview, Aspect: graph.AspectStateLink, Admiralty: new("F6"),
			}),
			graph.NewLink(graph.Of, "accusation:a", nil),
			graph.NewLink(graph.AssessedBy, "actor:y", nil),
		),
		"response": graph.NewDocument(
			withID("response:r", &graph.Response{Kinds: []graph.ResponseKind{graph.ResponseKindDenial}, On: date(t, "2025-10-20"), Summary: "It was not B."}),
			graph.NewLink(graph.AnsweredBy, "country:US", nil),
			graph.NewLink(graph.To, "accusation:a", nil),
		),
		"response to what is implied": graph.NewDocument(
			withID("response:r", &graph.Response{Kinds: []graph.ResponseKind{graph.ResponseKindDenial}, On: date(t, "2025-10-20"), Summary: "It was not B.", ToImplied: true}),
			graph.NewLink(graph.AnsweredBy, "country:US", nil),
		),
		"reaction": graph.NewDocument(
			withID("reaction:p/1", &graph.Reaction{Number: 1, Stance: graph.StanceUndecided, Summary: "Asks for proof.", CodedBy: "editors"}),
			graph.NewLink(graph.WrittenBy, "actor:reader", nil),
			graph.NewLink(graph.ReactsTo, "publication:p", nil),
		),
		"publication": graph.NewDocument(
			withID("publication:p", &graph.Publication{Kind: graph.PublicationKindNewsArticle, URL: new("https://example.org/a?b=1#c"), Published: new(date(t, "2025-10-22"))}),
			graph.NewLink(graph.Withdraws, "accusation:a", graph.Withdrawal{Reason: new("It was wrong.\nAll of it."), Result: new(graph.CurrencyCorrected)}),
		),
		"phase": graph.NewDocument(
			withID("phase:o/1", &graph.Phase{Order: 1, Activity: "entered", When: date(t, "2023-04/.."), Outcome: graph.OutcomeUnknown}),
			graph.NewLink(graph.AllegedlyUsed, "technique:T1078", graph.TechniqueUse{CodedBy: new("editors")}),
			graph.NewLink(graph.AllegedlyUsed, "capability:c", nil),
		),
		"dataset": graph.NewDocument(withID("dataset:d", &graph.Dataset{Name: "D", Version: "1", Licence: "MIT", FetchedAt: new(time.Date(2025, 1, 2, 3, 4, 5, 0, time.UTC))})),
	}
}

func TestGoodDocuments(t *testing.T) {
	for name, doc := range goodDocuments(t) {
		if faults := doc.Faults(); len(faults) != 0 {
			t.Errorf("%s: %v", name, faults)
		}
		if err := doc.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFaults(t *testing.T) {
	set := func(name string, value any) func(*graph.Document) {
		return func(d *graph.Document) { d.Props[name] = value }
	}
	unset := func(names ...string) func(*graph.Document) {
		return func(d *graph.Document) {
			for _, name := range names {
				delete(d.Props, name)
			}
		}
	}
	add := func(t graph.LinkType, to string, value any) func(*graph.Document) {
		return func(d *graph.Document) { d.Links = append(d.Links, graph.NewLink(t, to, value)) }
	}
	drop := func(t graph.LinkType) func(*graph.Document) {
		return func(d *graph.Document) {
			d.Links = slices.DeleteFunc(d.Links, func(l graph.Link) bool { return l.Type == t })
		}
	}
	onLink := func(t graph.LinkType, name string, value any) func(*graph.Document) {
		return func(d *graph.Document) {
			i := slices.IndexFunc(d.Links, func(l graph.Link) bool { return l.Type == t })
			d.Links[i].Props[name] = value
		}
	}
	many := func(n int, item any) []any { return slices.Repeat([]any{item}, n) }

	for _, c := range []struct {
		name, of string
		spoil    func(*graph.Document)
		want     []string // field: start of the message
	}{
		{"no kind", "actor", func(d *graph.Document) { d.ID = "cn-mss" }, []string{`id: "cn-mss" is not an id`}},
		{"unknown kind", "actor", func(d *graph.Document) { d.ID = "spy:x" }, []string{`id: "spy:x" is not an id`}},
		{"no key", "actor", func(d *graph.Document) { d.ID = "actor:" }, []string{`id: "actor:" is not an id`}},
		{"odd key", "actor", func(d *graph.Document) { d.ID = "actor:x y" }, []string{`id: "actor:x y" is not an id: the key holds ' '`}},
		{"long key", "actor", func(d *graph.Document) { d.ID = "actor:" + strings.Repeat("x", 200) }, []string{`id: "actor:xxx`}},
		{"the change log", "actor", func(d *graph.Document) { d.ID = "revision:1" }, []string{"id: the change log, the audit and dyads are written by the store alone"}},
		{"the audit", "actor", func(d *graph.Document) { d.ID = "audit:1" }, []string{"id: the change log, the audit and dyads are written by the store alone"}},

		{"a text left out", "actor", unset("name"), []string{"name: is empty"}},
		{"a blank text", "actor", set("name", " \n"), []string{"name: is empty"}},
		{"a blank text that need not be", "actor", set("place", ""), []string{"place: is empty"}},
		{"not UTF-8", "actor", set("name", "a\xff"), []string{"name: is not valid UTF-8"}},
		{"a control character", "actor", set("name", "a\x00b"), []string{"name: holds the control character U+0000"}},
		{"a carriage return", "actor", set("name", "a\r\nb"), []string{"name: holds a carriage return"}},
		{"a C1 control character", "actor", set("name", "a\u0085b"), []string{"name: holds the control character U+0085"}},
		{"two lines in a name", "actor", set("name", "a\nb"), []string{"name: holds a tab or a line end; write it in one line"}},
		{"too long", "actor", set("place", strings.Repeat("x", 20_001)), []string{"place: has 20001 bytes; at most 20000 are kept"}},
		{"a name that is none", "actor", set("name", strings.Repeat("x", 1001)), []string{"name: has 1001 bytes; a name has at most 1000"}},
		{"a blank text in a table", "actor", set("namesText", []any{"MSS", ""}), []string{"names[1].text: is empty"}},

		{"no word of the list", "actor", set("kind", "SPY"), []string{`kind: "SPY" is not allowed; allowed are STATE_AGENCY, GOVERNMENT,`}},
		{"a word in small letters", "actor", set("kind", "company"), []string{`kind: "company" is not allowed`}},
		{"a word left out", "actor", unset("kind"), []string{`kind: "" is not allowed`}},
		{"a long word", "actor", set("kind", strings.Repeat("X", 300)), []string{`kind: "` + strings.Repeat("X", 60) + `…" is not allowed`}},
		{"a word in a list", "accusation", set("forms", []any{"LEGAL", "RUMOUR"}), []string{`forms[1]: "RUMOUR" is not allowed`}},
		{"a word in a struct", "accusation", set("statedCertaintyScale", "MY_OWN"), []string{`statedCertainty.scale: "MY_OWN" is not allowed`}},
		{"a word on a link", "accusation", onLink(graph.MadeBy, "role", "BOSS"), []string{`MADE_BY[0].role: "BOSS" is not allowed`}},
		{"a word left out on a link", "accusation", add(graph.MadeBy, "actor:x", nil), []string{`MADE_BY[1].role: "" is not allowed`, `MADE_BY[1].standing: "" is not allowed`}},
		{"a currency on a withdrawal", "publication", onLink(graph.Withdraws, "result", "GONE"), []string{`WITHDRAWS[0].result: "GONE" is not allowed`}},
		{"an empty list that must hold something", "accusation", unset("forms"), []string{"forms: is empty; at least one"}},
		{"an answer of no kind", "response", unset("kinds"), []string{"kinds: is empty; at least one"}},

		{"no day", "accusation", set("responsesSearchedUntil", "2025-02-30"), []string{`responsesSearchedUntil: "2025-02-30" is not a day`}},
		{"no date", "accusation", set("statedEdtf", "someday"), []string{`stated: "someday" is not a date`}},
		{"a date left out", "accusation", unset("statedEdtf", "statedEarliest", "statedLatest", "statedPrecision", "statedQualifier"), []string{`stated: "" is not a date`}},
		{"a date at odds with its text", "accusation", set("statedEarliest", "2025-10-18"), []string{`stated: date "2025-10-19": its earliest day`}},
		{"a half date", "publication", unset("publishedEdtf"), []string{
			"publishedEarliest: Publication keeps no such property", "publishedLatest: Publication", "publishedPrecision: Publication", "publishedQualifier: Publication",
		}},
		{"no instant", "dataset", set("fetchedAt", "yesterday"), []string{"fetchedAt: is empty; an instant such as", "fetchedAt: Dataset keeps no such property, or not a string in it"}},

		{"no address", "publication", set("url", "example.org/a"), []string{`url: "example.org/a" is not an http or https address`}},
		{"another scheme", "publication", set("url", "javascript:alert(1)"), []string{`url: "javascript:alert(1)" is not`}},
		{"no host", "publication", set("url", "https:///a"), []string{`url: "https:///a" is not`}},
		{"an address in a table", "actor", set("externalIDsUrl", []any{"wikidata"}), []string{`externalIDs[0].url: "wikidata" is not`}},

		{"a negative number", "phase", set("order", int64(-1)), []string{"order: is -1; a number is 0 to 2147483647"}},
		{"too large a number", "phase", set("order", int64(math.MaxInt32+1)), []string{"order: is 2147483648; a number is 0 to"}},
		{"too large a number on a link", "actor", onLink(graph.ClaimedSponsor, "confidence", int64(1<<40)), []string{"CLAIMED_SPONSOR[0].confidence: is 1099511627776"}},

		{"a property of no kind", "actor", set("motto", "x"), []string{"motto: Actor keeps no such property, or not a string in it"}},
		{"a property of another kind", "actor", set("summary", "x"), []string{"summary: Actor keeps no such property"}},
		{"an id among the properties", "actor", set("id", "actor:other"), []string{"id: Actor keeps no such property"}},
		{"a status typed in by hand", "accusation", set("verificationValues", []any{"CONFIRMED"}), []string{"verificationValues: Accusation keeps no such property, or not a []interface {} in it"}},
		{"a day of qualifying typed in by hand", "assessment", set("qualifiesDays", []any{"2025-01-01"}), []string{"qualifiesDays: Assessment keeps no such property"}},
		{"a number as read from JSON", "phase", set("order", 1.0), []string{"order: Phase keeps no such property, or not a float64 in it"}},
		{"a text for a flag", "response", set("toImplied", "yes"), []string{"toImplied: Response keeps no such property, or not a string in it"}},
		{"numbers in a list of words", "accusation", set("forms", []any{int64(1)}), []string{`forms[0]: "" is not allowed`, "forms: Accusation keeps no such property, or not a"}},
		{"an empty list", "accusation", set("attributorTypes", []any{}), []string{"attributorTypes: Accusation keeps no such property, or not a"}},
		{"columns of unequal length", "actor", set("namesUsedBy", []any{"country:CN"}), []string{"namesUsedBy: Actor keeps no such property, or not a"}},
		{"longer columns", "actor", set("namesUsedBy", []any{"", "", "country:CN"}), []string{"namesUsedBy: Actor keeps no such property, or not a"}},
		{"an unknown property on a link", "accusation", onLink(graph.MadeBy, "mood", "x"), []string{"MADE_BY[0].mood: MADE_BY keeps no such property, or not a string in it"}},
		{"the store's own property on a link", "accusation", onLink(graph.Accuses, "place", int64(0)), []string{"ACCUSES[0].place: ACCUSES keeps no such property, or not a int64 in it"}},

		{"a list too long", "accusation", set("forms", many(201, "LEGAL")), []string{"forms: there are 201; at most 200 fit one statement"}},
		{"a table too long", "accusation", func(d *graph.Document) {
			for name, value := range map[string]any{"Text": "x", "Language": "", "TranslationOf": "", "Publication": ""} {
				d.Props["quotes"+name] = many(201, value)
			}
		}, []string{"quotes: there are 201; at most 200 fit one statement"}},
		{"too many links of a type", "accusation", func(d *graph.Document) {
			for i := range 200 {
				add(graph.StatedIn, fmt.Sprintf("publication:%d", i), nil)(d)
			}
		}, []string{"STATED_IN: there are 201; at most 200 fit one statement"}},

		{"no link type", "actor", add("LIKES", "actor:x", nil), []string{`LIKES[0]: "LIKES" is no link type`}},
		{"a doer", "actor", add("DID", "operation:x", nil), []string{`DID[0]: "DID" is no link type`}},
		{"a derived link", "accusation", add(graph.CountsFor, "country:CN", nil), []string{"COUNTS_FOR[0]: COUNTS_FOR is derived and never written by hand"}},
		{"a link of another kind", "actor", add(graph.Alleges, "operation:x", nil), []string{"ALLEGES[0]: ALLEGES cannot start at Actor"}},
		{"a link to another kind", "accusation", add(graph.Alleges, "actor:x", nil), []string{"ALLEGES[0]: ALLEGES leads to Operation, not to Actor"}},
		{"a link to one of several kinds", "response", add(graph.To, "actor:x", nil), []string{"TO[1]: TO leads to Accusation or Operation, not to Actor"}},
		{"a link to no id", "accusation", add(graph.Alleges, "the operation", nil), []string{`ALLEGES[0]: "the operation" is not an id`}},
		{"a link that carries nothing", "accusation", add(graph.Alleges, "operation:x", graph.AccuserRole{Role: graph.AccuserRoleLead}), []string{"ALLEGES[0]: ALLEGES carries nothing"}},
		{"a coding of what is no technique", "phase", add(graph.AllegedlyUsed, "capability:x", graph.TechniqueUse{Fit: new(graph.FitLow)}), []string{"ALLEGEDLY_USED[2]: ALLEGEDLY_USED carries nothing"}},
		{"a coded technique that fits somehow", "phase", onLink(graph.AllegedlyUsed, "fit", "SOMEHOW"), []string{`ALLEGEDLY_USED[0].fit: "SOMEHOW" is not allowed`}},
		{"a source without a record", "actor", onLink(graph.DerivedFrom, "sourceRecord", ""), []string{"DERIVED_FROM[0].source.record: is empty"}},

		{"nobody accuses", "accusation", drop(graph.MadeBy), []string{"MADE_BY: there are 0; there must be at least 1"}},
		{"nobody is accused", "accusation", drop(graph.Accuses), []string{"ACCUSES: there are 0; there must be at least 1"}},
		{"an assessment of nothing", "assessment", drop(graph.Of), []string{"OF: there are 0; there must be exactly 1"}},
		{"an assessment of two", "assessment", add(graph.Of, "claim:c", nil), []string{"OF: there are 2; there must be exactly 1"}},
		{"an assessment by nobody", "assessment", drop(graph.AssessedBy), []string{"ASSESSED_BY: there are 0; there must be at least 1"}},
		{"nobody answers", "response", drop(graph.AnsweredBy), []string{"ANSWERED_BY: there are 0; there must be at least 1"}},
		{"an answer to nothing", "response", drop(graph.To), []string{"TO: an answer names what it answers, unless it is marked toImplied"}},
		{"a comment by nobody", "reaction", drop(graph.WrittenBy), []string{"WRITTEN_BY: there are 0; there must be exactly 1"}},
		{"a comment on nothing", "reaction", drop(graph.ReactsTo), []string{"REACTS_TO: there are 0; there must be exactly 1"}},
		{"an organ of two countries", "actor", add(graph.OfCountry, "country:US", graph.Belonging{Relation: graph.RelationBasedIn}), []string{"OF_COUNTRY: there are 2; there must be 0 to 1"}},

		{"a name used by no party", "actor", set("namesUsedBy", []any{"", "publication:p"}), []string{"namesUsedBy: it names Actor or Country, not Publication"}},
		{"a name used by no id", "actor", set("namesUsedBy", []any{"", "China"}), []string{`namesUsedBy: "China" is not an id`}},
		{"a quote that stands in an actor", "accusation", set("quotesPublication", []any{"actor:x"}), []string{"quotesPublication: it names Publication, not Actor"}},
		{"on behalf of an operation", "accusation", onLink(graph.MadeBy, "onBehalfOf", "operation:x"), []string{"MADE_BY[0].onBehalfOf: it names Actor or Country, not Operation"}},
		{"a record of no dataset", "actor", onLink(graph.ClaimedToUse, "sourceDataset", "misp"), []string{`CLAIMED_TO_USE[0].sourceDataset: "misp" is not an id`}},
		{"identity asserted by a dataset", "actor", onLink(graph.SameAs, "assertedBy", "dataset:d"), []string{"SAME_AS[0].assertedBy: it names Actor or Country, not Dataset"}},

		{"several at once", "actor", func(d *graph.Document) {
			set("name", "")(d)
			set("kind", "SPY")(d)
			add("LIKES", "actor:x", nil)(d)
		}, []string{"name: is empty", `kind: "SPY"`, "LIKES[0]: "}},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, ok := goodDocuments(t)[c.of]
			if !ok {
				t.Fatalf("no document %q", c.of)
			}
			c.spoil(&doc)
			faults := doc.Faults()
			for i, f := range faults {
				if i >= len(c.want) || !strings.HasPrefix(f.Field+": "+f.Message, c.want[i]) {
					t.Errorf("unexpected %s: %s", f.Field, f.Message)
				}
			}
			if len(faults) != len(c.want) {
				t.Errorf("%d faults, want %d: %q", len(faults), len(c.want), c.want)
			}
			err := doc.Validate()
			if !errors.Is(err, graph.ErrInvalid) {
				t.Fatalf("Validate: %v", err)
			}
			for _, f := range faults {
				if !strings.Contains(err.Error(), f.Message) {
					t.Errorf("the error leaves out %q:\n%v", f.Message, err)
				}
			}
		})
	}
}

func TestValidateNamesTheDocument(t *testing.T) {
	doc := goodDocuments(t)["actor"]
	doc.Props["name"], doc.Props["kind"] = "", "SPY"
	const want = "actor:cn-mss: name: is empty; leave the field out, or say something\nactor:cn-mss: kind: \"SPY\" is not allowed; allowed are "
	if err := doc.Validate(); err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("%v", err)
	}
}

func TestValidateLeavesTheDocumentAlone(t *testing.T) {
	for name, doc := range goodDocuments(t) {
		if err := doc.Validate(); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(goodDocuments(t)[name], doc); diff != "" {
			t.Errorf("%s was changed:\n%s", name, diff)
		}
	}
}

// Whatever is read from a file is judged, and never ends the program.
func TestFaultsTakeAnything(t *testing.T) {
	good := goodDocuments(t)
	ids := []string{"", ":", "actor", "actor:x", "country:CN", "accusation:a", "revision:1", "phase:p", "spy:x", "actor:\xff"}
	anyValue := rapid.OneOf(
		rapid.Just[any](nil), rapid.Map(rapid.String(), func(s string) any { return s }), rapid.Map(rapid.Int64(), func(n int64) any { return n }),
		rapid.Map(rapid.SliceOfN(rapid.String(), 0, 3), func(texts []string) any {
			out := []any{}
			for _, text := range texts {
				out = append(out, text)
			}
			return out
		}),
		rapid.Just[any]([]any{nil, int64(1), "x", []any{}}), rapid.Just[any](map[string]any{"a": 1}), rapid.Just[any](1.5),
	)
	rapid.Check(t, func(t *rapid.T) {
		doc := good[rapid.SampledFrom(slices.Sorted(maps.Keys(good))).Draw(t, "document")]
		doc.Props = maps.Clone(doc.Props)
		names := slices.Sorted(maps.Keys(doc.Props))
		for range rapid.IntRange(0, 4).Draw(t, "changes") {
			name := rapid.OneOf(rapid.SampledFrom(names), rapid.String()).Draw(t, "name")
			doc.Props[name] = anyValue.Draw(t, "value")
		}
		if rapid.Bool().Draw(t, "another id") {
			doc.ID = rapid.OneOf(rapid.SampledFrom(ids), rapid.String()).Draw(t, "id")
		}
		doc.Links = slices.Clone(doc.Links)
		for range rapid.IntRange(0, 2).Draw(t, "links") {
			doc.Links = append(doc.Links, graph.Link{
				Type:  rapid.SampledFrom([]graph.LinkType{graph.MadeBy, graph.SameAs, graph.AllegedlyUsed, graph.DerivedFrom, graph.CountsFor, "", "X"}).Draw(t, "type"),
				To:    rapid.SampledFrom(ids).Draw(t, "to"),
				Props: graph.Props{rapid.SampledFrom([]string{"role", "source", "sourceDataset", "confidence", "verdict"}).Draw(t, "property"): anyValue.Draw(t, "carried")},
			})
		}
		faults := doc.Faults()
		if err := doc.Validate(); (err == nil) != (len(faults) == 0) {
			t.Fatalf("%d faults and the error %v", len(faults), err)
		}
	})
}

func TestCheckText(t *testing.T) {
	const (
		empty     = "is empty; leave the field out, or say something"
		control   = "holds the control character %U; only tabs and line ends are allowed"
		invalid   = "is not valid UTF-8; encode it as UTF-8"
		lost      = "holds U+FFFD, which stands where a character was lost; write the character itself"
		invisible = "holds %U, which is not seen and changes how the text around it shows; leave it out"
	)
	cases := map[string]string{
		"x": "", "a\tb\nc": "", "国家授时中心": "", strings.Repeat("x", 20_000): "", "\U0010fffd": "", "\ufffc": "", "😀": "", "👩‍💻": "",
		"می\u200cخواهم": "", "(\u200fاسلام\u200e)": "", "\u061c٣": "", "क्\u200dष": "", "ភាសា\u200bខ្មែរ": "", "co\u00adoperate": "", "a\u2060b": "",
		"": empty, "\t\n ": empty, "\u00a0\u3000": empty, "\u200b\u200f": empty,
		"\xff": invalid, "a\xc3": invalid, "\xed\xa0\x80": invalid, "\xc0\x80": invalid, "a\ufffdb": lost,
		"a\rb": "holds a carriage return; end lines with a line feed alone", "a\r\nb": "holds a carriage return; end lines with a line feed alone",
		strings.Repeat("界", 7000): "has 21000 bytes; at most 20000 are kept",
	}
	for r := range rune(0xA0) {
		if unicode.IsControl(r) && r != '\t' && r != '\n' && r != '\r' {
			cases["a"+string(r)] = fmt.Sprintf(control, r)
		}
	}
	for _, r := range "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u206a\ufeff\ufff9\U000e0001\U000e0061" {
		cases["a"+string(r)+"b"] = fmt.Sprintf(invisible, r)
	}
	for _, r := range []rune{0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF} {
		cases["a"+string(r)] = fmt.Sprintf("holds %U, which is no character; leave it out", r)
	}
	for text, want := range cases {
		if got := graph.CheckText(text); got != want {
			t.Errorf("CheckText(%.20q) = %q, want %q", text, got, want)
		}
	}
	if got := graph.CheckCharacters("a\r\n"); got != "" {
		t.Errorf("a line end in what is looked for: %q", got)
	}
}

func TestCheckURL(t *testing.T) {
	for text, right := range map[string]bool{
		"https://example.org": true, "http://example.org/a?b=c#d": true, "HTTPS://[2001:db8::1]:443/ü": true,
		"javascript:alert(1)": false, "JavaScript://example.org/%0aalert(1)": false, "data:text/html,x": false, "vbscript:x": false, "file:///etc/passwd": false,
		"//example.org": false, "example.org": false, "https:example.org": false, "https:///a": false, "https://:443": false,
		"https://a@example.org": false, "https://exa\nmple.org": false, " https://example.org": false, "ftp://example.org": false, "": false,
	} {
		if message := graph.CheckURL(text); (message == "") != right {
			t.Errorf("CheckURL(%q) = %q", text, message)
		}
	}
}
