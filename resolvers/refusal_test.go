package resolvers_test

import (
	"cmp"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/resolvers"
)

// refused is the body of an answer that holds errors.
type refused struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct{ Code resolvers.Code }
	}
}

func refusal(tb testing.TB, body []byte) refused {
	tb.Helper()
	var r refused
	if err := json.Unmarshal(body, &r); err != nil {
		tb.Fatalf("%v: %s", err, body)
	}
	return r
}

// check holds what is true of every refusal: few errors, each with a code of the list and a message that does not repeat
// what was sent.
func (r *refused) check(t *testing.T) {
	t.Helper()
	if len(r.Errors) == 0 || len(r.Errors) > 10 {
		t.Fatalf("%d errors", len(r.Errors))
	}
	for _, e := range r.Errors {
		if !slices.Contains(codes, e.Extensions.Code) {
			t.Errorf("unknown code %q", e.Extensions.Code)
		}
		if len(e.Message) > 450 || e.Message == "" {
			t.Errorf("a message of %d bytes: %s", len(e.Message), e.Message)
		}
	}
}

var codes = []resolvers.Code{
	resolvers.CodeNotFound, resolvers.CodeInvalid, resolvers.CodeTooExpensive, resolvers.CodeUnauthenticated, resolvers.CodeForbidden, resolvers.CodeUnavailable,
	resolvers.CodeTimeout, resolvers.CodeCancelled, resolvers.CodeInternal, resolvers.CodeParseFailed, resolvers.CodeValidation,
	resolvers.CodeBodyTooLarge, resolvers.CodeTokens, resolvers.CodeDepth, resolvers.CodeAliases, resolvers.CodeDirectives, resolvers.CodeFields, resolvers.CodeList,
}

func cursor(parts ...string) string {
	return base64.RawURLEncoding.EncodeToString([]byte(strings.Join(parts, "\x1f")))
}

// nested wraps text in as many braces of a field.
func nested(field string, depth int) string {
	return strings.Repeat("{"+field+":", depth) + "{}" + strings.Repeat("}", depth)
}

// What can never be right is refused before the store is asked, with a message that says what would be right, and is not
// worth a line of the log.
func TestRefusals(t *testing.T) {
	const (
		invalid    = resolvers.CodeInvalid
		unfit      = resolvers.CodeValidation
		unparsed   = resolvers.CodeParseFailed
		huge       = 100_000
		actorPlace = "actor:cn-mss"
	)
	byName := graph.Order{By: graph.BySort}
	elsewhere := graph.Position{Key: "ministry of state security", ID: actorPlace}
	cases := []struct {
		name      string
		query     string
		variables string // JSON
		code      resolvers.Code
		message   string // part of it
	}{
		{"unknown field", `{ nonsense }`, ``, unfit, `Cannot query field "nonsense" on type "Query"`},
		{"unknown field below", `{ statistics { accusations } }`, ``, unfit, `"accusations" on type "Statistics"`},
		{"unknown argument", `{ statistics(on: "2025-10-19") { accusationCount } }`, ``, unfit, `Unknown argument "on"`},
		{"unknown field of an input", `{ accusations(where: {nope: 1}) { totalCount } }`, ``, unfit, `"nope" is not defined by type "AccusationFilter"`},
		{"unknown field of an input in a variable", `query($w: AccusationFilter) { accusations(where: $w) { totalCount } }`, `{"w": {"not": {"nope": 1}}}`, unfit, `$w: not: nope: unknown field`},
		{"unknown type", `query($w: Nope) { accusations(where: $w) { totalCount } }`, `{}`, unfit, `Unknown type "Nope"`},
		{"unknown directive", `{ __typename @nope }`, ``, unfit, `Unknown directive "@nope"`},
		{"answers in pieces", `{ country(code: "CN") { id ... @defer { accusationsMade { totalCount } } } }`, ``, unfit, `Unknown directive "@defer"`},
		{"unknown enum value", `{ accusations(orderBy: {field: NOPE}) { totalCount } }`, ``, unfit, `"NOPE" does not exist in "AccusationOrderField!"`},
		{"unknown enum value in a variable", `query($f: AccusationOrderField!) { accusations(orderBy: {field: $f}) { totalCount } }`, `{"f": "NOPE"}`, unfit, `$f: NOPE is not a valid AccusationOrderField`},
		{"enum value in small letters", `query($k: ActorKind) { actors(where: {kind: {eq: $k}}) { totalCount } }`, `{"k": "media"}`, invalid, `where: kind: eq: "media" is no value of ActorKind: values are written in capitals`},
		{"enum value as a text", `{ actors(where: {kind: {eq: "MEDIA"}}) { totalCount } }`, ``, unfit, `Enum "ActorKind" cannot represent non-enum value`},
		{"no selection", `{ accusations }`, ``, unfit, `must have a selection of subfields`},
		{"selection on a number", `{ statistics { accusationCount { x } } }`, ``, unfit, `Cannot query field "x" on type "Int"`},
		{"conflicting arguments", `{ accusations(first: 1) { totalCount } accusations(first: 2) { totalCount } }`, ``, unfit, `Use different aliases`},
		{"fragment within itself", `{ ...F } fragment F on Query { ...F }`, ``, unfit, `Cannot spread fragment "F" within itself`},
		{"mutation", `mutation { accuse }`, ``, unfit, `Cannot query field "accuse" on type "Mutation"`},
		{"subscription to nothing known", `subscription { accused }`, ``, unfit, `Cannot query field "accused"`},
		{"subscription to one thing twice", `subscription { changes { id } more: changes { id } }`, ``, invalid, `a subscription is to one field`},
		{"subscription to what is skipped", `subscription { changes @skip(if: true) { id } }`, ``, invalid, `a subscription is to one field`},
		{"subscription to nothing", `subscription { __typename }`, ``, unfit, `must not select an introspection top level field`},
		{"subscription without a stream", `subscription { changes { id } }`, ``, invalid, `a subscription is answered as a stream: accept text/event-stream`},
		{"unused variable", `query($x: Int) { __typename }`, ``, unfit, `"$x" is never used`},
		{"undeclared variable", `{ accusations(first: $x) { totalCount } }`, ``, unfit, `"$x" is not defined`},
		{"variable without a value", `query($id: ID!) { accusation(id: $id) { id } }`, `{}`, unfit, `$id: must be defined`},
		{"null for a variable", `query($id: ID!) { accusation(id: $id) { id } }`, `{"id": null}`, unfit, `$id: cannot be null`},
		{"null in a list", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, `{"ids": ["actor:cn-mss", null]}`, unfit, `$ids: [1]: cannot be null`},
		{"null where a default stands", `query($n: Int) { accusation(id: "accusation:cn-mss-ntsc-2025") { responses(first: $n) { id } } }`, `{"n": null}`, invalid, `first: null is not allowed here: leave it out`},
		{"null within an input where a default stands", `query($d: Direction) { actors(orderBy: {field: NAME, direction: $d}) { totalCount } }`, `{"d": null}`, invalid, `orderBy: direction: null is not allowed here: leave it out`},
		{"argument twice", `{ accusations(first: 1, first: 2) { totalCount } }`, ``, unfit, `only one argument named "first"`},

		{"text for a number", `{ accusations(first: "1") { totalCount } }`, ``, unfit, `Int cannot represent non-integer value`},
		{"text for a number in a variable", `query($n: Int) { accusations(first: $n) { totalCount } }`, `{"n": "x"}`, unfit, `$n: cannot use string as Int`},
		{"digits as a text in a variable", `query($n: Int) { accusations(first: $n) { totalCount } }`, `{"n": "1"}`, invalid, `first: this is not a whole number`},
		{"fraction", `{ accusations(first: 1.5) { totalCount } }`, ``, unfit, `Int cannot represent non-integer value: 1.5`},
		{"fraction in a variable", `query($n: Int) { accusations(first: $n) { totalCount } }`, `{"n": 1.5}`, unfit, `$n: this is not a whole number of 64 bits`},
		{"number for a text", `{ actors(where: {name: {eq: 1}}) { totalCount } }`, ``, unfit, `String cannot represent a non string value`},
		{"number for a text in a variable", `query($s: String) { actors(where: {name: {eq: $s}}) { totalCount } }`, `{"s": 1}`, invalid, `where: name: eq: this is not a text`},
		{"number for yes or no", `query($b: Boolean!) { __typename @skip(if: $b) }`, `{"b": 1}`, unfit, `$b: cannot use string as Boolean`},
		{"list for an id", `query($id: ID!) { node(id: $id) { id } }`, `{"id": ["actor:cn-mss"]}`, unfit, `$id: cannot use slice as ID`},
		{"text for an input", `query($w: ActorFilter) { actors(where: $w) { totalCount } }`, `{"w": {"name": "x"}}`, unfit, `$w: name: must be a StringFilter`},
		{"number out of range", `{ accusations(first: 99999999999999999999999) { totalCount } }`, ``, unfit, `Int cannot represent`},
		{"number out of range below", `{ country(code: "CN") { accusationsMade(first: 99999999999999999999999) { totalCount } } }`, ``, unfit, `Int cannot represent`},
		{"number out of range in a variable", `query($n: Int) { accusations(first: $n) { totalCount } }`, `{"n": 99999999999999999999999}`, unfit, `$n: this is not a whole number of 64 bits`},
		{"number beyond all bounds in a variable", `query($n: Int) { accusations(first: $n) { totalCount } }`, `{"n": 1e999}`, unfit, `$n: this is not a whole number of 64 bits`},
		{"number out of range for an id", `{ node(id: 99999999999999999999999) { id } }`, ``, unfit, `ID cannot represent`},
		{"number of 32 bits and one", `{ accusations(first: 2147483648) { totalCount } }`, ``, resolvers.CodeList, `is 2147483648; it must be from 0 to 100`},
		{"number of 32 bits and one in a variable", `query($n: Int) { country(code: "CN") { accusationsMade(last: $n) { totalCount } } }`, `{"n": 2147483648}`, resolvers.CodeList, `is 2147483648; it must be from 0 to 100`},

		{"page over 100", `{ accusations(first: 101) { totalCount } }`, ``, resolvers.CodeList, `first is 101; it must be from 0 to 100`},
		{"page under 0", `{ accusations(last: -1) { totalCount } }`, ``, invalid, `last is -1; it must be from 0 to 100`},
		{"list over 100", `{ accusation(id: "accusation:cn-mss-ntsc-2025") { responses(first: 101) { id } } }`, ``, resolvers.CodeList, `first is 101; it must be from 0 to 100`},
		{"list under 0", `{ accusation(id: "accusation:cn-mss-ntsc-2025") { jointWith(first: -1) { id } } }`, ``, invalid, `first is -1; it must be from 0 to 100`},
		{"first and last", `{ accusations(first: 1, last: 1) { totalCount } }`, ``, invalid, `first and last exclude each other`},
		{"first and last below", `{ country(code: "CN") { actors(first: 1, last: 1) { totalCount } } }`, ``, invalid, `first and last exclude each other`},
		{"too many ids", `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`, `{"ids": ["actor:a"` + strings.Repeat(`, "actor:a"`, 100) + `]}`, resolvers.CodeList, `a list has more than 100 items`},

		{"path to itself", `{ paths(from: "actor:cn-mss", to: "actor:cn-mss") { length } }`, ``, invalid, `from and to are both actor:cn-mss: a path leads to another node`},
		{"path too long", `{ paths(from: "actor:cn-mss", to: "country:US", maxLength: 7) { length } }`, ``, invalid, `maxLength is 7; it must be from 1 to 6`},
		{"path of nothing", `{ paths(from: "actor:cn-mss", to: "country:US", maxLength: 0) { length } }`, ``, invalid, `maxLength is 0; it must be from 1 to 6`},
		{"too many paths", `query($n: Int!) { paths(from: "actor:cn-mss", to: "country:US", first: $n) { length } }`, `{"n": 2147483648}`, invalid, `first is 2147483648; it must be from 1 to 20`},
		{"no paths", `{ paths(from: "actor:cn-mss", to: "country:US", first: -1) { length } }`, ``, invalid, `first is -1; it must be from 1 to 20`},
		{"path from no id", `{ paths(from: "China", to: "country:US") { length } }`, ``, invalid, `from: "China" is not an id: an id is <kind>:<key>`},
		{"path to an id of no kind", `{ paths(from: "country:US", to: "incident:x") { length } }`, ``, invalid, `to: "incident:x" is not an id`},
		{"path by a day that does not exist", `{ paths(from: "country:US", to: "country:CN", asOf: "2025-02-30") { length } }`, ``, invalid, `asOf: "2025-02-30" is not a day`},
		{"page below a path", `{ paths(from: "country:US", to: "country:CN") { nodes { ... on Country { actors(first: 101) { totalCount } } } } }`, ``, resolvers.CodeList, `first is 101; it must be from 0 to 100`},
		{"neighbourhood of no id", `{ neighborhood(id: "") { truncated } }`, ``, invalid, `id: "" is not an id`},
		{"neighbourhood too deep", `{ neighborhood(id: "actor:cn-mss", depth: 4) { truncated } }`, ``, invalid, `depth is 4; it must be from 1 to 3`},
		{"neighbourhood of no depth", `{ neighborhood(id: "actor:cn-mss", depth: 0) { truncated } }`, ``, invalid, `depth is 0; it must be from 1 to 3`},
		{"neighbourhood too large", `{ neighborhood(id: "actor:cn-mss", first: 501) { truncated } }`, ``, invalid, `first is 501; it must be from 1 to 500`},
		{"neighbourhood of an unknown kind", `{ neighborhood(id: "actor:cn-mss", kinds: [PHASE]) { truncated } }`, ``, unfit, `Value "PHASE" does not exist in "NodeKind!" enum`},
		{"neighbourhood of an unknown kind in a variable", `query($k: [NodeKind!]) { neighborhood(id: "actor:cn-mss", kinds: $k) { truncated } }`, `{"k": ["actor"]}`, invalid, `kinds: [0]: "actor" is no value of NodeKind`},
		{"neighbourhood of a kind that is null", `query($k: [NodeKind!]) { neighborhood(id: "actor:cn-mss", kinds: $k) { truncated } }`, `{"k": [null]}`, unfit, `$k: [0]: cannot be null`},
		{"page below a neighbourhood", `{ neighborhood(id: "actor:cn-mss") { links { source { dataset { x: id } } } nodes { ... on Actor { techniques(last: -1) { totalCount } } } } }`, ``, invalid, `last is -1; it must be from 0 to 100`},

		{"no id", `{ node(id: "nonsense") { id } }`, ``, invalid, `an id is <kind>:<key>, for example accusation:cn-mss-ntsc-2025`},
		{"id of no kind", `{ accusation(id: "incident:x") { id } }`, ``, invalid, `an id is <kind>:<key>`},
		{"id without a key", `{ actor(id: "actor:") { id } }`, ``, invalid, `the key has 1 to 200 characters`},
		{"id with other characters", `{ nodes(ids: ["actor:cn-mss", "actor:ü x"]) { id } }`, ``, invalid, `allowed are ASCII letters, digits and ._/+-`},
		{"id too long", `{ revisions(id: "actor:` + strings.Repeat("a", huge) + `") { change } }`, ``, invalid, `the key has 1 to 200 characters`},
		{"id as a number", `{ node(id: 12) { id } }`, ``, invalid, `"12" is not an id`},
		{"id as a fraction in a variable", `query($id: ID!) { node(id: $id) { id } }`, `{"id": 1.5}`, invalid, `"1.5" is not an id`},
		{"code in small letters", `{ country(code: "cn") { id } }`, ``, invalid, `two capital letters of ISO 3166-1, such as CN`},
		{"name for a code", `{ country(code: "China") { id } }`, ``, invalid, `two capital letters of ISO 3166-1, such as CN`},

		{"cursor of no kind", `{ actors(after: "???") { totalCount } }`, ``, invalid, `pass the endCursor or startCursor of a page`},
		{"cursor of nothing", `{ actors(after: "") { totalCount } }`, ``, invalid, `pass the endCursor or startCursor of a page`},
		{"cursor too long", `{ actors(before: "` + strings.Repeat("A", huge) + `") { totalCount } }`, ``, invalid, `pass the endCursor or startCursor of a page`},
		{"cursor with NUL", `{ actors(after: "` + cursor("1", "Actor", "sort+", "a\x00", actorPlace) + `") { totalCount } }`, ``, invalid, `this is not a cursor`},
		{"cursor of another version", `{ actors(after: "` + cursor("0", "Actor", "sort+", "a", actorPlace) + `") { totalCount } }`, ``, invalid, `of version "0" and this server reads version 1: start again at the first page`},
		{"cursor of another list", `{ responses(after: "` + graph.EncodeCursor("Country.responsesMade", byName, elsewhere) + `") { totalCount } }`, ``, invalid, `belongs to another list (Country.responsesMade): pass one of Response`},
		{"cursor of another list below", `{ country(code: "CN") { actors(after: "` + graph.EncodeCursor("Actor", byName, elsewhere) + `") { totalCount } } }`, ``, invalid, `belongs to another list (Actor): pass one of Country.actors`},
		{"cursor of another order", `{ actors(orderBy: {field: RECORDED_AT}, after: "` + graph.EncodeCursor("Actor", byName, elsewhere) + `") { totalCount } }`, ``, invalid, `keep orderBy the same from page to page`},
		{"cursor of the other direction", `{ actors(orderBy: {field: NAME, direction: DESC}, before: "` + graph.EncodeCursor("Actor", byName, elsewhere) + `") { totalCount } }`, ``, invalid, `keep orderBy the same from page to page`},

		{"day that does not exist", `{ accusations(asOf: "2025-02-29") { totalCount } }`, ``, invalid, `asOf: "2025-02-29" is not a day: February 2025 has 28 days`},
		{"day that does not exist in a variable", `query($d: Date) { accusations(asOf: $d) { totalCount } }`, `{"d": "2025-11-31"}`, invalid, `November 2025 has 30 days`},
		{"day that does not exist as a default", `query($d: Date = "2025-13-01") { accusations(asOf: $d) { totalCount } }`, `{}`, invalid, `asOf: "2025-13-01" is not a day`},
		{"day that does not exist in a filter", `{ accusations(where: {or: [{}, {stated: {from: "2025-02-30"}}]}) { totalCount } }`, ``, invalid, `where: or: [1]: stated: from: "2025-02-30" is not a day`},
		{"day that does not exist in a filter below", `{ country(code: "CN") { accusationsMade(where: {stated: {to: "2025-02-30"}}) { totalCount } } }`, ``, invalid, `where: stated: to: "2025-02-30" is not a day`},
		{"day that does not exist in a filter in a variable", `query($w: DateFilter) { country(code: "CN") { accusationsMade(where: {stated: $w}) { totalCount } } }`, `{"w": {"from": "2025-02-30"}}`, invalid, `where: stated: from: "2025-02-30" is not a day`},
		{"month for a day", `{ statistics(asOf: "2025-10") { accusationCount } }`, ``, invalid, `write YYYY-MM-DD`},
		{"instant for a day", `{ statistics(asOf: "2025-10-19T00:00:00Z") { accusationCount } }`, ``, invalid, `write YYYY-MM-DD`},
		{"number for a day", `{ statistics(asOf: 20251019) { accusationCount } }`, ``, unfit, `a Date is written as a text`},
		{"number out of range for a day", `{ statistics(asOf: 99999999999999999999999) { accusationCount } }`, ``, unfit, `a Date is written as a text`},
		{"number beyond all bounds for a day", `{ statistics(asOf: 1e999) { accusationCount } }`, ``, unfit, `a Date is written as a text`},
		{"number out of range for a day in a filter", `{ country(code: "CN") { accusationsMade(where: {stated: {from: 99999999999999999999999}}) { totalCount } } }`, ``, unfit, `a Date is written as a text`},
		{"number out of range as a default day", `query($d: Date = 99999999999999999999999) { statistics(asOf: $d) { accusationCount } }`, `{}`, unfit, `a Date is written as a text`},
		{"object for a day", `{ statistics(asOf: {day: 99999999999999999999999}) { accusationCount } }`, ``, unfit, `a Date is written as a text`},
		{"number for a day in a variable", `query($d: Date) { statistics(asOf: $d) { accusationCount } }`, `{"d": 20251019}`, invalid, `asOf: a Date is a text such as "2025-10-19", not a number`},
		{"object for a day in a variable", `query($d: Date) { statistics(asOf: $d) { accusationCount } }`, `{"d": {"a": 1}}`, invalid, `asOf: a Date is a text such as "2025-10-19", not an object`},
		{"endless day", `{ statistics(asOf: "` + strings.Repeat("2", huge) + `") { accusationCount } }`, ``, invalid, `write YYYY-MM-DD`},

		{"NUL in the document", "{ \x00 }", ``, invalid, `the document holds the control character U+0000; only tabs and line ends are allowed`},
		{"NUL in a text", `{ actors(where: {name: {eq: "\u0000"}}) { totalCount } }`, ``, invalid, `a text of the document holds the control character U+0000`},
		{"NUL in a variable", `query($s: String) { actors(where: {name: {contains: $s}}) { totalCount } }`, `{"s": "a\u0000b"}`, invalid, `$s: holds the control character U+0000`},
		{"NUL in an id", `query($id: ID!) { node(id: $id) { id } }`, `{"id": "actor:\u0000"}`, invalid, `$id: holds the control character U+0000`},
		{"NUL in a list of ids", `query($ids: [ID!]) { country(code: "CN") { actors(where: {ids: $ids}) { totalCount } } }`, `{"ids": ["a\u0000b"]}`, invalid, `$ids: [0]: holds the control character U+0000`},
		{"NUL in a cursor", `query($c: String) { actors(after: $c) { totalCount } }`, `{"c": "\u0000"}`, invalid, `$c: holds the control character U+0000`},
		{"half a surrogate pair in a text", `{ actors(where: {name: {eq: "\ud800"}}) { totalCount } }`, ``, invalid, `a text of the document holds U+FFFD, which stands where a character was lost`},
		{"half a surrogate pair in a variable", `query($s: String) { actors(where: {name: {eq: $s}}) { totalCount } }`, `{"s": "\ud800"}`, invalid, `$s: holds U+FFFD, which stands where a character was lost`},
		{"the other half in a variable", `query($s: String) { techniques(where: {attackId: {startsWith: $s}}) { totalCount } }`, `{"s": "\udc00\ud800"}`, invalid, `$s: holds U+FFFD, which stands where a character was lost`},

		{"nothing but a comment", `# nothing`, ``, unfit, `no operation provided`},
		{"nothing but a fragment", `fragment F on Query { __typename }`, ``, unfit, `no operation provided`},
		{"two operations, none named", `query A { __typename } query B { __typename }`, ``, unfit, `the document holds 2 operations: say in operationName which of them to answer`},
		{"two operations without names", `{ __typename } { __typename }`, ``, unfit, `must be the only defined operation`},
		{"open brace", `{ accusations {`, ``, unparsed, `Expected Name, found <EOF>`},
		{"open text", `{ node(id: "actor) { id } }`, ``, unparsed, `Unexpected <Invalid>`},
		{"no GraphQL", `SELECT * FROM accusations`, ``, unparsed, `Unexpected Name "SELECT"`},

		{"endless field", `{ ` + strings.Repeat("x", huge) + ` }`, ``, unfit, `Cannot query field`},
		{"endless enum value", `{ actors(where: {kind: {eq: ` + strings.Repeat("X", huge) + `}}) { totalCount } }`, ``, unfit, `Value "XX`},
		{"endless enum value in a variable", `query($k: ActorKind) { actors(where: {kind: {eq: $k}}) { totalCount } }`, `{"k": "` + strings.Repeat("é", huge) + `"}`, unfit, `$k: éé`},
		{"endless name of an unknown variable", `query($` + strings.Repeat("v", huge) + `: Int) { __typename }`, ``, unfit, `Variable "$vv`},
		{"thousands of unknown fields", `{ ` + strings.Repeat("a b ", 2000) + `}`, ``, resolvers.CodeFields, `more than 500 fields`},
		{"hundreds of unknown fields", `{ ` + strings.Repeat("a b ", 200) + `}`, ``, unfit, `Cannot query field "a"`},
		{"too many tokens", `{ ` + strings.Repeat("__typename ", 6000) + `}`, ``, resolvers.CodeTokens, `more than 5000 tokens`},
		{"filter too deep", `{ accusations(where: ` + nested("not", 9) + `) { totalCount } }`, ``, invalid, `where: not: not: not: not: not: not: not: not: not: filters nest deeper than 8`},
		{"filter much too deep", `{ accusations(where: ` + nested("and", 800) + `) { totalCount } }`, ``, invalid, `and: [0]: filters nest deeper than 8`},
		{"cursor of another list", `{ changes(after: "MR9BY3R1YXRpb24fcMB") { nodes { id } } }`, ``, invalid, `this is not a cursor`},
		{"page of changes too large", `{ changes(first: 101) { nodes { id } } }`, ``, resolvers.CodeList, `first is 101; it must be from 0 to 100`},
		{"filter too deep below", `{ country(code: "CN") { responsesMade(where: ` + nested("or", 9) + `) { totalCount } } }`, ``, invalid, `where: `},
		{"filter too deep in a variable", `query($w: AccusationFilter) { accusations(where: $w) { totalCount } }`, `{"w": ` + strings.ReplaceAll(nested(`"not"`, 3000), `:`, `: `) + `}`, invalid, `nest deeper than 8`},
		{"filter too deep through links", `{ accusations(where: {responses: {some: {accusations: {none: {responses: {every: {accusations: {some: {operation: {accusations: {some: {accuser: {country: {actors: {some: {}}}}}}}}}}}}}}}}) { totalCount } }`, ``, invalid, `where: responses: some: accusations: none: responses: every: accusations: some: operation: accusations: some: accuser: country: actors: some: filters nest deeper than 8`},
		{"filter too wide through links", `{ accusations(where: {responses: {some: {or: [` + strings.Repeat(`{by: {country: {code: {eq: "CN"}}}} `, 40) + `]}}}) { totalCount } }`, ``, invalid, `where: responses: some: or: [24]: by: country: the filter has more than 100 conditions`},
		{"unknown enum value through a link", `{ accusations(where: {assessments: {some: {confidence: {gte: SURE}}}}) { totalCount } }`, ``, unfit, `"SURE" does not exist in "Confidence`},
		{"enum value in small letters through a link", `query($k: [ResponseKind!]) { accusations(where: {responses: {some: {or: [{}, {kinds: {hasAny: $k}}]}}}) { totalCount } }`, `{"k": ["DENIAL", "denial"]}`, invalid, `where: responses: some: or: [1]: kinds: hasAny: [1]: "denial" is no value of ResponseKind`},
		{"null for a count", `{ accusations(where: {responses: {count: {is: null}}}) { totalCount } }`, ``, unfit, `Expected value of type "IntFilter!", found null`},
		{"count of nothing", `{ accusations(where: {responses: {count: {}}}) { totalCount } }`, ``, unfit, `"LinkCountFilter.is" of required type "IntFilter!" was not provided`},
		{"a day for an instant", `{ accusations(where: {recordedAt: {from: "2025-10-19"}}) { totalCount } }`, ``, invalid, `where: recordedAt: from: "2025-10-19" is no instant: write RFC 3339`},
		{"a day for an instant below", `query($from: DateTime) { country(code: "CN") { accusationsMade(where: {recordedAt: {from: $from}}) { totalCount } } }`, `{"from": "2025-10-19"}`, invalid, `where: recordedAt: from: "2025-10-19" is no instant: write RFC 3339`},
		{"an instant finer than a microsecond", `{ accusations(where: {recordedAt: {to: "2025-10-19T00:00:00.0000001Z"}}) { totalCount } }`, ``, invalid, `with at most six decimals of a second`},
		{"an instant out of range", `{ accusations(where: {recordedAt: {to: "9999-12-31T23:59:59-01:00"}}) { totalCount } }`, ``, invalid, `is no instant`},
		{"a number for an instant", `{ accusations(where: {recordedAt: {to: 1}}) { totalCount } }`, ``, unfit, `a DateTime is written as a text in quotes`},
		{"filter too wide", `{ accusations(where: {or: [` + strings.Repeat(`{ids: ["accusation:x"]} `, 60) + `], and: [` + strings.Repeat(`{ids: ["accusation:x"]} `, 60) + `]}) { totalCount } }`, ``, invalid, `more than 100 conditions`},
		{"introspection too deep", `{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`, ``, unfit, `Maximum introspection depth exceeded`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			seen := &watched{Store: memory(t, shipped)}
			api := newAPI(t, seen, server.Limits{})
			query, err := json.Marshal(c.query)
			if err != nil {
				t.Fatal(err)
			}
			w := api.post(t.Context(), `{"query": `+string(query)+`, "variables": `+cmp.Or(c.variables, "null")+`}`)
			if w.Code != http.StatusOK {
				t.Errorf("status %d", w.Code)
			}
			r := refusal(t, w.Body.Bytes())
			r.check(t)
			if got := r.Errors[0]; got.Extensions.Code != c.code || !strings.Contains(got.Message, c.message) {
				t.Errorf("got %s %s, want %s %s", got.Extensions.Code, got.Message, c.code, c.message)
			}
			if c.code != invalid && c.code != resolvers.CodeList && r.Data != nil {
				t.Errorf("a document that was not executed has data: %s", r.Data)
			}
			if len(seen.plans) > 0 {
				t.Errorf("the store was asked %d times", len(seen.plans))
			}
			if lines := api.log.take(); len(lines) > 0 {
				t.Errorf("logged %q", lines)
			}
		})
	}
}

// Texts that look dangerous and are not: they are looked for, and nothing is found.
func TestUnusualTexts(t *testing.T) {
	texts := map[string]string{
		"huge":                    strings.Repeat("x", 100_000),
		"beyond the first plane":  "😀",
		"quotes and backslashes":  `"'\` + "`",
		"Cypher":                  `' OR 1 = 1 MATCH (n) DETACH DELETE n //`,
		"parameter":               "$p0",
		"right to left":           "\u200fشمال",
		"combining, not composed": "e\u0301",
		"line ends":               "\r\n\u2028",
		"the largest code point":  "\U0010fffd",
		"a place for an object":   "\ufffc",
	}
	const query = `query ($text: String!, $id: ID!) {
		actors(where: { or: [{ name: { eq: $text } }, { name: { startsWith: $text } }, { name: { contains: $text } }, { ids: [$id] }] }) { totalCount }
	}`
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			api := newAPI(t, s.open(t), server.Limits{})
			for name, text := range texts {
				t.Run(name, func(t *testing.T) {
					data := api.answered(t, question{Query: query, Variables: map[string]any{"text": text, "id": text}})
					if got := at(t, data, "actors", "totalCount"); got != 0.0 {
						t.Errorf("found %v", got)
					}
				})
			}
		})
	}
}
