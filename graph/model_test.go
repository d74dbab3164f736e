package graph

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2"
	gql "github.com/vektah/gqlparser/v2/ast"

	"github.com/gravamen/gravamen/schema"
)

func loadSDL(t *testing.T) *gql.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&gql.Source{Name: "schema.graphql", Input: schema.Text()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// wrappers are types of the API that show a link together with the node that it leads to, by the field of that node.
var wrappers = map[string]string{
	"AccuserRole":   "party",
	"AccusedRole":   "party",
	"SponsorClaim":  "country",
	"VictimClaim":   "victim",
	"IdentityClaim": "actor",
	"TechniqueUse":  "technique",
	"SourceRecord":  "dataset",
}

// sameRow are the fields that return an entity, or a record of one, and take no step: they read the row at hand, or a
// property of the link that led to it.
var sameRow = []string{
	"Country.country", "CountryCount.country",
	"AccuserRole.party", "AccusedRole.party", "SponsorClaim.country", "VictimClaim.victim", "IdentityClaim.actor", "TechniqueUse.technique",
	"SponsorClaim.source", "VictimClaim.source", "IdentityClaim.source", "TechniqueUse.source", "Link.source",
}

// atRoot are types whose fields start a question of their own.
var atRoot = []string{"Query", "Mutation", "Subscription", "Statistics", "Path", "Subgraph"}

// reaches are the kinds that a field's type can hold, in the order of the kinds; none for what is no entity.
func reaches(s *gql.Schema, of *gql.Type) []Kind {
	name := of.Name()
	if strings.HasSuffix(name, "Connection") {
		return reaches(s, s.Types[name].Fields.ForName("nodes").Type)
	}
	if field, ok := wrappers[name]; ok {
		return reaches(s, s.Types[name].Fields.ForName(field).Type)
	}
	var kinds []Kind
	for _, def := range s.GetPossibleTypes(s.Types[name]) {
		if kind := Kind(def.Name); kind.Valid() {
			kinds = append(kinds, kind)
		}
	}
	return inOrder(kinds)
}

func inOrder(kinds []Kind) []Kind {
	return slices.DeleteFunc(Kinds(), func(k Kind) bool { return !slices.Contains(kinds, k) })
}

// Each step stands for a field of the API and reaches what the field returns.
func TestStepsAreFieldsOfTheSchema(t *testing.T) {
	s := loadSDL(t)
	seen := map[string]bool{}
	for _, step := range Steps() {
		if seen[step.Field] {
			t.Errorf("%s stands twice", step.Field)
		}
		seen[step.Field] = true
		if found := StepOf(step.Field); found == nil || !gocmp.Equal(*found, step) {
			t.Errorf("StepOf(%q) is %+v", step.Field, found)
		}
		typeName, fieldName, _ := strings.Cut(step.Field, ".")
		def := s.Types[typeName]
		if def == nil || def.Kind != gql.Object || def.Fields.ForName(fieldName) == nil {
			t.Errorf("%s is no field of the schema", step.Field)
			continue
		}
		of := def.Fields.ForName(fieldName).Type
		if step.Count {
			if of.String() != "Int!" {
				t.Errorf("%s counts and is %s", step.Field, of)
			}
			continue
		}
		if diff := gocmp.Diff(reaches(s, of), inOrder(step.To)); diff != "" {
			t.Errorf("%s is %s: it returns (-), the step reaches (+):\n%s", step.Field, of, diff)
		}
	}
	if StepOf("Actor.name") != nil {
		t.Error("a property takes a step")
	}
}

// Each field that returns entities takes a step, or reads the row at hand.
func TestFieldsOfTheSchemaHaveSteps(t *testing.T) {
	s := loadSDL(t)
	exceptions := slices.Clone(sameRow)
	for name, def := range s.Types {
		if def.Kind != gql.Object || def.BuiltIn || slices.Contains(atRoot, name) || strings.HasSuffix(name, "Connection") || strings.HasSuffix(name, "Edge") || strings.HasSuffix(name, "Payload") {
			continue // found by its own hop
		}
		for _, field := range def.Fields {
			path := name + "." + field.Name
			if len(reaches(s, field.Type)) == 0 {
				continue
			}
			stepless := slices.Contains(sameRow, path)
			exceptions = slices.DeleteFunc(exceptions, func(e string) bool { return e == path })
			if (StepOf(path) == nil) != stepless {
				t.Errorf("%s returns %v; it takes a step: %t, it reads the row at hand: %t", path, reaches(s, field.Type), StepOf(path) != nil, stepless)
			}
		}
	}
	if len(exceptions) > 0 {
		t.Errorf("no fields of the schema: %v", exceptions)
	}
	for name, field := range wrappers {
		if def := s.Types[name]; def == nil || def.Fields.ForName(field) == nil {
			t.Errorf("%s.%s is no field of the schema", name, field)
		}
	}
}

// collect tells of each property whether it holds a list.
func collect(c *codec, prefix string, isList map[string]bool) {
	for i := range c.columns {
		col := &c.columns[i]
		switch name := join(prefix, col.name); col.kind {
		case structColumn:
			collect(col.sub, name, isList)
		case tableColumn:
			for _, name := range col.names(prefix) {
				isList[name] = true
			}
		default:
			isList[name] = col.kind == textsColumn || col.kind == intsColumn
		}
	}
}

// touched are the kinds from which a link can be followed in a direction, reached those to which it then leads.
func touched(way Way, info LinkInfo) []Kind {
	return map[Way][]Kind{Out: info.From, In: info.To, Both: slices.Concat(info.From, info.To)}[way]
}

func reached(way Way, info LinkInfo) []Kind {
	return map[Way][]Kind{Out: info.To, In: info.From, Both: slices.Concat(info.From, info.To)}[way]
}

// A step follows a link that exists to kinds that the link joins, or reads a property that exists.
func TestStepsFitTheModel(t *testing.T) {
	ofNodes, ofLinks := map[string]bool{}, map[string]bool{}
	for _, info := range kindInfos {
		collect(codecOf(reflect.TypeOf(info.make()).Elem()), "", ofNodes)
	}
	for _, of := range linkValues {
		collect(codecOf(of), "", ofLinks)
	}
	for _, step := range Steps() {
		if len(step.To) == 0 {
			t.Errorf("%s leads nowhere", step.Field)
		}
		if step.Link == "" {
			names := ofNodes
			if step.OnLink {
				names = ofLinks
			}
			if isList, ok := names[step.Ref]; !ok || isList != step.Many {
				t.Errorf("%s reads the property %q: it exists: %t, it is a list: %t", step.Field, step.Ref, ok, isList)
			}
			if step.Way != "" || step.Beyond(step.To) != step.Loose || step.Hub() {
				t.Errorf("%s reads a property and follows a link", step.Field)
			}
			continue
		}
		info := step.Link.Info()
		ends := reached(step.Way, info)
		narrow := false
		for _, kind := range ends {
			narrow = narrow || !slices.Contains(step.To, kind)
		}
		for _, kind := range step.To {
			if !slices.Contains(ends, kind) {
				t.Errorf("%s: %s does not lead to %s", step.Field, step.Link, kind)
			}
		}
		if step.Beyond(step.To) != narrow || step.Beyond(ends) {
			t.Errorf("%s: Beyond is wrong for %v of %v", step.Field, step.To, ends)
		}
		if owner, _, _ := strings.Cut(step.Field, "."); Kind(owner).Valid() {
			if !slices.Contains(touched(step.Way, info), Kind(owner)) {
				t.Errorf("%s: %s does not touch %s", step.Field, step.Link, owner)
			}
		}
		if step.Way == Both && !gocmp.Equal(info.From, info.To) {
			t.Errorf("%s is read both ways and joins %v to %v", step.Field, info.From, info.To)
		}
	}
}

func TestKindsAreThoseOfTheSchema(t *testing.T) {
	s := loadSDL(t)
	var words []string
	for _, value := range s.Types["NodeKind"].EnumValues {
		words = append(words, value.Name)
	}
	if diff := gocmp.Diff(words, NodeKind("").Values()); diff != "" {
		t.Errorf("NodeKind, schema (-) against graph (+):\n%s", diff)
	}
	var nodes []Kind
	for _, def := range s.GetPossibleTypes(s.Types["Node"]) {
		if def.Kind == gql.Object {
			nodes = append(nodes, Kind(def.Name))
		}
	}
	shown := slices.DeleteFunc(Kinds(), Kind.Internal)
	if diff := gocmp.Diff(inOrder(nodes), shown); diff != "" || len(nodes) != len(shown) {
		t.Errorf("types that implement Node %v (-) against kinds (+):\n%s", nodes, diff)
	}
	for _, kind := range Kinds() {
		if kind != KindAudit && kind != KindTombstone && s.Types[string(kind)] == nil { // which are for operators, not for clients
			t.Errorf("%s is no type of the schema", kind)
		}
	}
}

func TestKinds(t *testing.T) {
	for _, c := range []struct {
		kind     Kind
		prefix   string
		nodeKind NodeKind
	}{
		{KindCountry, "country", "COUNTRY"},
		{KindLegalInstrument, "legal-instrument", "LEGAL_INSTRUMENT"},
		{KindContextIssue, "context-issue", "CONTEXT_ISSUE"},
	} {
		if c.kind.Prefix() != c.prefix || c.kind.NodeKind() != c.nodeKind {
			t.Errorf("%s: %q, %q", c.kind, c.kind.Prefix(), c.kind.NodeKind())
		}
	}
	for _, info := range kindInfos {
		n := info.make()
		if n.NodeKind() != info.kind || reflect.TypeOf(n).Elem().Name() != string(info.kind) {
			t.Errorf("%s makes a %T of kind %s", info.kind, n, n.NodeKind())
		}
		if id := info.kind.Prefix() + ":x"; KindOf(id) != info.kind || CheckID(id) != nil {
			t.Errorf("%s is no id of %s", id, info.kind)
		}
		if !info.kind.Valid() || info.kind.Dated() != info.dated || info.kind.SortIsSince() && !info.kind.Dated() {
			t.Errorf("%s: %+v", info.kind, info)
		}
	}
	for _, id := range []string{"", "country", "Country:CN", "COUNTRY:CN", ":CN", "spy:x"} {
		if kind := KindOf(id); kind != "" {
			t.Errorf("KindOf(%q) = %s", id, kind)
		}
	}
	if Kind("Spy").Valid() || Kind("").Valid() {
		t.Error("a kind outside the list is valid")
	}
	if got := len(KindAccusation.Prefix() + ":" + strings.Repeat("x", maxIDBytes)); got <= maxIDBytes {
		t.Errorf("%d bytes fit", got)
	}
}

func TestCheckID(t *testing.T) {
	long := "actor:" + strings.Repeat("x", maxIDBytes-len("actor:"))
	for _, id := range []string{"country:CN", "actor:misp-galaxy/0f/a_b.c+1", "phase:eurepoc/1032/1", long} {
		if err := CheckID(id); err != nil {
			t.Error(err)
		}
	}
	for _, id := range []string{"", "actor", "actor:", "actor:a b", "actor:ä", "actor:a\n", "actor:a:b", "actor:\xff", "spy:x", long + "x", "actor:é" + strings.Repeat("x", 300)} {
		if CheckID(id) == nil {
			t.Errorf("%q passes", id)
		}
	}
}

// constantsOf reads the texts of the constants of a type out of a file of this package.
func constantsOf(t *testing.T, fileName, typeName string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), fileName, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			if of, ok := spec.Type.(*ast.Ident); ok && of.Name == typeName {
				out = append(out, strings.Trim(spec.Values[0].(*ast.BasicLit).Value, `"`))
			}
		}
		return true
	})
	return out
}

func TestListsAreComplete(t *testing.T) {
	var kinds, types []string
	for _, kind := range Kinds() {
		kinds = append(kinds, string(kind))
	}
	for _, info := range Links() {
		types = append(types, string(info.Type))
	}
	if diff := gocmp.Diff(constantsOf(t, "model.go", "Kind"), kinds); diff != "" {
		t.Errorf("constants (-) against the table of kinds (+):\n%s", diff)
	}
	if diff := gocmp.Diff(constantsOf(t, "model.go", "LinkType"), types); diff != "" {
		t.Errorf("constants (-) against the table of links (+):\n%s", diff)
	}
}

func TestLinks(t *testing.T) {
	for _, info := range Links() {
		if got := info.Type.Info(); !gocmp.Equal(got, info) {
			t.Errorf("%s: Info gives %+v", info.Type, got)
		}
		for _, kind := range slices.Concat(info.From, info.To) {
			if !kind.Valid() {
				t.Errorf("%s joins %q", info.Type, kind)
			}
		}
		if len(info.From) == 0 || len(info.To) == 0 {
			t.Errorf("%s joins nothing", info.Type)
		}
		if info.Derived && carried[info.Type] != nil {
			t.Errorf("%s is derived and carries something", info.Type)
		}
	}
	if info := LinkType("DID").Info(); info.Type != "" {
		t.Error("an actor can be linked to what it did")
	}
	for _, info := range Links() {
		if slices.Contains(info.From, KindActor) && slices.Contains(info.To, KindOperation) || slices.Contains(info.From, KindOperation) && slices.Contains(info.To, KindActor) && info.Type != AimedAt {
			t.Errorf("%s joins an actor to an operation", info.Type)
		}
	}
	for link := range carried {
		if link.Info().Type == "" {
			t.Errorf("%s carries something and is no link type", link)
		}
	}
	for kind, rules := range linkRules {
		for _, rule := range rules {
			if !slices.Contains(rule.link.Info().From, kind) || rule.link.Info().Derived {
				t.Errorf("a rule counts %s at %s, where it cannot start", rule.link, kind)
			}
			if rule.max > 0 && rule.max < rule.min {
				t.Errorf("%s at %s: %d to %d", rule.link, kind, rule.min, rule.max)
			}
		}
	}
	for kind, names := range full {
		for _, name := range names {
			if ShapeOf(kind, name) != ShapeList {
				t.Errorf("%s.%s must not be empty and is no list", kind, name)
			}
		}
	}
}

// A link that nothing reads would be written for nobody.
func TestEveryLinkIsRead(t *testing.T) {
	read := map[LinkType]bool{}
	for _, step := range Steps() {
		read[step.Link] = true
	}
	var walk func(hops []*Hop)
	walk = func(hops []*Hop) {
		for _, h := range hops {
			if h.Step != nil {
				read[h.Step.Link] = true
			}
			walk(h.Hops)
		}
	}
	for _, hops := range closure {
		walk(hops)
	}
	for _, hops := range dependents {
		walk(hops)
	}
	for _, info := range Links() {
		if !read[info.Type] {
			t.Errorf("nothing reads %s", info.Type)
		}
	}
}

// The hops that derivation takes fit the model as those of a question do.
func TestHopsOfDerivationFitTheModel(t *testing.T) {
	var check func(path string, from []Kind, hops []*Hop)
	check = func(path string, from []Kind, hops []*Hop) {
		for _, h := range hops {
			here := path + " → " + h.Key
			starts := from
			if len(h.On) > 0 {
				for _, kind := range h.On {
					if !slices.Contains(from, kind) {
						t.Errorf("%s starts at %s, which is not reached", here, kind)
					}
				}
				starts = h.On
			}
			if h.Step == nil {
				t.Errorf("%s takes no step", here)
				continue
			}
			if h.Step.Link != "" {
				for _, kind := range starts {
					if !slices.Contains(touched(h.Step.Way, h.Step.Link.Info()), kind) {
						t.Errorf("%s: %s does not touch %s", here, h.Step.Link, kind)
					}
				}
			}
			check(here, h.Kinds, h.Hops)
		}
	}
	for _, table := range []map[Kind][]*Hop{closure, dependents} {
		for kind, hops := range table {
			check(string(kind), []Kind{kind}, hops)
		}
	}
}
