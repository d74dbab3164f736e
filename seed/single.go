package seed

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"

	"github.com/gravamen/gravamen/graph"
)

// Single is one entry of the format that is recorded by itself, without a case around it: who records it gives its fields
// and no keys, so that its id follows from what it says.
type Single struct {
	ID        string           // of the node that the entry is
	Documents []graph.Document // the publications that it describes, as stubs, and the entry
}

// The names of fields in the API, where they are others than in a case file.
var inAPI = map[string]string{"of": "subject", "date": "on"}

// Assessment reads an assessment from the fields of one in a case file, by the names that the API gives them: texts, bools,
// int64s, maps and lists of these. Each of its publications is a map, of an id alone or of the fields of a publication.
//
// The error is a *FaultsError whose faults bear no file and no line. A reference may still lead nowhere.
func Assessment(given map[string]any) (*Single, error) {
	s := newSingle()
	var a assessmentEntry
	s.entry(given, &a)
	s.file.Assessments = keyed[assessmentEntry]{{draft, a}}
	return s.finish("assessments", graph.KindAssessment,
		slices.Concat([]string{a.Date.EDTF}, inOrder(a.By), []string{"on", a.Of, string(a.Aspect)}))
}

// Response reads an answer, as Assessment does.
func Response(given map[string]any) (*Single, error) {
	s := newSingle()
	var r responseEntry
	s.entry(given, &r)
	s.file.Responses = keyed[responseEntry]{{draft, r}}
	return s.finish("responses", graph.KindResponse,
		slices.Concat([]string{r.Date.EDTF}, inOrder(r.By), []string{"to"}, inOrder(r.To), inOrder(r.Kinds)))
}

// Withdrawal reads what takes an accusation back: the fields of an entry of withdraws, and the publication that does it. Its
// ID is that of the publication, which is written whole where it is not recorded and gets the link where it is.
func Withdrawal(given map[string]any) (*Single, error) {
	s := newSingle()
	rest := maps.Clone(given)
	item, _ := rest["publication"].(map[string]any)
	delete(rest, "publication")
	var w withdrawalEntry
	s.d.value(nodeOf(rest), reflect.ValueOf(&w).Elem(), "", "")
	id := s.publication(item, "publication")
	if len(s.file.Publications) == 0 { // it is recorded already
		if graph.CheckID(id) != nil || graph.KindOf(id) != graph.KindPublication {
			s.d.at("publication.id", "%q is not the id of a publication", clip(id))
		}
		if err := s.faults(); err != nil {
			return nil, err
		}
		_, value := w.carry(nil)
		return &Single{ID: id, Documents: []graph.Document{
			{ID: id, Onto: true, Links: []graph.Link{graph.NewLink(graph.Withdraws, w.Accusation, value)}},
		}}, nil
	}
	p := &s.file.Publications[0].Value
	if p.Published == nil && len(s.d.faults) == 0 {
		s.d.at("publication.published", "is missing; the accusation is taken back from that day on")
	}
	p.Withdraws = []withdrawalEntry{w}
	made, err := s.documents()
	if err != nil {
		return nil, err
	}
	made[0].Onto = true
	return &Single{ID: made[0].ID, Documents: made}, nil
}

// inOrder are words in an order of their own, so that a key does not depend on how they were listed.
func inOrder[T ~string](words []T) []string {
	out := make([]string, len(words))
	for i, word := range words {
		out[i] = string(word)
	}
	slices.Sort(out)
	return out
}

// single reads one entry as part of a case that holds nothing else, so that all rules of a case hold for it.
type single struct {
	*Case
	places map[string]string // path in the case → path in what was given
}

// draft is the key of an entry until its natural key is known; bare is the case's.
const (
	draft = "draft"
	bare  = "by-hand"
)

func newSingle() *single {
	s := &single{Case: &Case{d: newDecoder(""), name: bare}, places: map[string]string{}}
	s.file.Case, s.file.CodedBy = bare, bare
	return s
}

// entry reads an entry whose publications may be described in it.
func (s *single) entry(given map[string]any, into any) {
	fields := maps.Clone(given)
	for name, called := range inAPI {
		if value, ok := fields[called]; ok {
			fields[name] = value
			delete(fields, called)
		}
	}
	items, _ := fields["publications"].([]any)
	ids := make([]any, len(items))
	for i, item := range items {
		described, _ := item.(map[string]any)
		ids[i] = s.publication(described, fmt.Sprintf("publications[%d]", i))
	}
	fields["publications"] = ids
	s.d.value(nodeOf(fields), reflect.ValueOf(into).Elem(), "", "")
}

// publication gives the id of a publication that is named, or else reads its description.
func (s *single) publication(given map[string]any, path string) string {
	if id, named := given["id"].(string); named {
		if len(given) > 1 {
			s.d.at(path, "has an id and a description; a publication that is recorded is named by its id alone")
		}
		return id
	}
	var p publicationEntry
	s.d.value(nodeOf(given), reflect.ValueOf(&p).Elem(), path, "")
	if p.URL == nil && (p.Title == nil || p.Published == nil || len(p.By) == 0) {
		s.d.at(path, "has no url; then title, published and by together say which publication it is")
	}
	key := publicationKey(&p)
	if !slices.ContainsFunc(s.file.Publications, func(e entry[publicationEntry]) bool { return e.Key == key }) {
		s.file.Publications = append(s.file.Publications, entry[publicationEntry]{key, p})
	}
	s.places[below("publications", key)] = path
	return graph.KindPublication.Prefix() + ":" + key
}

// finish gives the entry, which is the last document, the id that follows from what it says.
func (s *single) finish(section string, kind graph.Kind, words []string) (*Single, error) {
	s.places[below(section, draft)] = ""
	made, err := s.documents()
	if err != nil {
		return nil, err
	}
	last := &made[len(made)-1]
	for i := range made[:len(made)-1] {
		made[i].Stub = true // whoever described it first knows it as well
	}
	last.ID = kind.Prefix() + ":" + readable(last.NaturalKey(), words...)
	return &Single{ID: last.ID, Documents: made}, nil
}

// documents are those of the case, without a case to come from.
func (s *single) documents() ([]graph.Document, error) {
	if len(s.d.faults) == 0 {
		s.checkMeaning()
	}
	if len(s.d.faults) == 0 {
		s.checkDocuments()
	}
	if err := s.faults(); err != nil {
		return nil, err
	}
	made := s.Documents(Dataset{})
	for i := range made {
		made[i].Links = slices.DeleteFunc(made[i].Links, func(l graph.Link) bool { return l.Type == graph.DerivedFrom })
	}
	return made, nil
}

// faults tells what is wrong by the fields that were given.
func (s *single) faults() error {
	if len(s.d.faults) == 0 {
		return nil
	}
	all := slices.Clone(s.d.faults)
	for i := range all {
		all[i].Line, all[i].Field = 0, s.given(all[i].Field)
	}
	return &FaultsError{all}
}

func (s *single) given(path string) string {
	for from, to := range s.places {
		if rest, ok := strings.CutPrefix(path, from); ok && (rest == "" || rest[0] == '.') {
			path = strings.TrimPrefix(to+rest, ".")
			break
		}
	}
	first, rest, nested := strings.Cut(path, ".")
	first = cmp.Or(inAPI[first], first)
	if nested {
		return first + "." + rest
	}
	return first
}

// nodeOf is a value as YAML would have it. A date without a qualifier is its text; an empty list is nothing.
func nodeOf(value any) *yaml.Node {
	switch value := value.(type) {
	case map[string]any:
		if edtf, ok := value["edtf"]; ok && len(value) == 1 {
			return nodeOf(edtf)
		}
		n := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
		for _, key := range slices.Sorted(maps.Keys(value)) {
			if list, ok := value[key].([]any); !ok || len(list) > 0 {
				n.Content = append(n.Content, nodeOf(key), nodeOf(value[key]))
			}
		}
		return n
	case []any:
		n := &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq"}
		for _, item := range value {
			n.Content = append(n.Content, nodeOf(item))
		}
		return n
	case string:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value}
	case bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(value)}
	case int64:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.FormatInt(value, 10)}
	default:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null"}
	}
}

// publicationKey is the key of a publication: from its address, or else from who published it, when, under which title.
func publicationKey(p *publicationEntry) string {
	if p.URL != nil {
		address := address(*p.URL)
		return readable(address, strings.TrimPrefix(address, "www."))
	}
	by, day, title := inOrder(p.By), "", ""
	if p.Published != nil {
		day = p.Published.EDTF
	}
	if p.Title != nil {
		title = strings.Join(strings.Fields(strings.ToLower(*p.Title)), " ")
	}
	words := slices.Concat([]string{day}, by, []string{title})
	return readable(strings.Join(words, "\n"), words...)
}

// address is what two spellings of one address have in common: host, path and query, without the scheme, a port that goes
// without saying, a slash at the end of the path, or a fragment.
func address(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return text
	}
	host := strings.ToLower(u.Hostname())
	if port := u.Port(); port != "" && port != "80" && port != "443" {
		host += ":" + port
	}
	out := host + strings.TrimRight(u.EscapedPath(), "/")
	if u.RawQuery != "" {
		out += "?" + u.RawQuery
	}
	return out
}

// Addresses are the spellings under which a publication of an address may be recorded, the given one first.
func Addresses(text string) []string {
	out := []string{text}
	plain, query, asks := strings.Cut(address(text), "?")
	if asks {
		query = "?" + query
	}
	for _, scheme := range []string{"https://", "http://"} {
		for _, slash := range []string{"", "/"} {
			if spelled := scheme + plain + slash + query; !slices.Contains(out, spelled) {
				out = append(out, spelled)
			}
		}
	}
	return out
}

// readable is a key that people can read, with enough of a hash of the identity to be no other's. It is short enough to stand
// in a path as it is.
func readable(identity string, words ...string) string {
	const most, digits = 48, 10
	var b strings.Builder
	for _, word := range words {
		if _, key, ok := strings.Cut(word, ":"); ok {
			word = key // of an id
		}
		for _, r := range strings.ToLower(word) + "-" {
			switch {
			case r <= unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)):
				b.WriteRune(r)
			case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
				b.WriteByte('-')
			}
		}
	}
	text := strings.Trim(b.String(), "-")
	if len(text) > most {
		text = text[:most]
		text = strings.Trim(text[:max(strings.LastIndexByte(text, '-'), 1)], "-") // half a word, or half a date, would mislead
	}
	sum := sha256.Sum256([]byte(identity))
	hash := hex.EncodeToString(sum[:])[:digits]
	if text == "" {
		return hash
	}
	return text + "-" + hash
}
