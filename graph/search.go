package graph

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// What is searched is one text for each node, made when the node is written, so that every store finds the same by looking
// for parts of a text:
//
//	| ministry of state security | mss | 国 家 安 全 部 | . further words
//
// A name, or a title, stands between bars; other texts follow a full stop. Every word has a space in front, so the beginning
// of a word is found as " begin". Scripts that are written without spaces count each character as a word, and a run of them
// in a question is found as the same run.

// SearchProperty holds the text that a node is searched by; nodes of kinds that are not searched have none.
const SearchProperty = "search"

// Bounds of what a client may search for.
const (
	MaxSearchRunes = 200
	MaxSearchWords = 10
)

// unspaced are the scripts that are written without spaces between words.
var unspaced = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// undecomposed are letters that carry a stroke or a ligature which Unicode does not take apart.
var undecomposed = strings.NewReplacer("ø", "o", "ł", "l", "đ", "d", "ħ", "h", "ŧ", "t", "ı", "i", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d")

// fold makes texts comparable whatever their letter case, accents and widths.
func fold(text string) string {
	folded := norm.NFKD.String(cases.Fold().String(norm.NFKC.String(text)))
	return undecomposed.Replace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, folded))
}

// searchWords splits a text into words: runs of letters and digits, and of characters of one unspaced script, which stand
// apart within their run.
func searchWords(text string) []string {
	var words []string
	var word strings.Builder
	bare := false // the run is of an unspaced script
	end := func() {
		if word.Len() > 0 {
			words = append(words, word.String())
			word.Reset()
		}
	}
	for _, r := range fold(text) {
		switch isBare := unicode.In(r, unspaced...); {
		case !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.Is(unicode.Mc, r):
			end()
		default:
			if isBare != bare {
				end()
			}
			if isBare && word.Len() > 0 {
				word.WriteByte(' ')
			}
			word.WriteRune(r)
			bare = isBare
		}
	}
	end()
	return words
}

// searchText is the text that names and other texts are searched by; "" for nothing.
func searchText(names, texts []string) string {
	var b strings.Builder
	seen := map[string]bool{}
	for _, name := range names {
		words := strings.Join(searchWords(name), " ")
		if words != "" && !seen[words] {
			seen[words] = true
			b.WriteString("| " + words + " ")
		}
	}
	if b.Len() > 0 {
		b.WriteByte('|')
	}
	for _, text := range texts {
		if words := strings.Join(searchWords(text), " "); words != "" {
			b.WriteString(" . " + words)
		}
	}
	return b.String()
}

// searched is the text that an entity is searched by: its names in every script, its aliases, its title, its summary.
func searched(n Node) string {
	switch n := n.(type) {
	case *Country:
		return searchText([]string{n.Name, n.Code}, nil)
	case *Actor:
		names := []string{n.Name}
		for _, name := range n.Names {
			names = append(names, name.Text)
		}
		return searchText(names, nil)
	case *Accusation:
		return searchText(nil, []string{n.Summary})
	case *Operation:
		return searchText([]string{n.Name}, nil)
	case *Response:
		return searchText(nil, []string{n.Summary})
	case *Reaction:
		return searchText(nil, []string{n.Summary})
	case *Publication:
		if n.Title != nil {
			return searchText([]string{*n.Title}, nil)
		}
	case *Technique:
		return searchText([]string{n.Name, n.AttackID}, nil)
	case *Capability:
		return searchText([]string{n.Name}, nil)
	case *System:
		return searchText([]string{n.Name}, nil)
	case *Service:
		return searchText([]string{n.Name}, nil)
	case *LegalInstrument:
		return searchText([]string{n.Title, n.Key}, nil)
	case *ContextIssue:
		return searchText([]string{n.Name}, nil)
	case *Dataset:
		return searchText([]string{n.Name}, nil)
	}
	return ""
}

// Searchable says whether nodes of the kind are searched.
func (k Kind) Searchable() bool {
	return !k.Internal() && !slices.Contains([]Kind{KindClaim, KindEvidence, KindAssessment, KindInfrastructure}, k)
}

// NewSearch reads what a client looks for: each word is the beginning of a word that must occur. ErrInvalid where there is no
// word, or too much of it. Whatever looks like the syntax of a search engine is text.
func NewSearch(text string) (*Search, error) {
	if len([]rune(text)) > MaxSearchRunes {
		return nil, invalidf("a search has at most %d characters", MaxSearchRunes)
	}
	words := searchWords(text)
	s := &Search{Phrase: strings.Join(words, " ")}
	for _, word := range words {
		if !slices.Contains(s.Words, word) {
			s.Words = append(s.Words, word)
		}
	}
	switch {
	case len(words) == 0:
		return nil, invalidf("there is nothing to search for: name a word, or the beginning of one")
	case len(s.Words) > MaxSearchWords:
		return nil, invalidf("a search has at most %d words", MaxSearchWords)
	}
	// The longest first: it is the rarest, and a store may start from it.
	slices.SortStableFunc(s.Words, func(a, b string) int { return len(b) - len(a) })
	return s, nil
}

// Parts are what a node's search text must contain.
func (s *Search) Parts() []string {
	parts := make([]string, len(s.Words))
	for i, word := range s.Words {
		parts[i] = " " + word
	}
	return parts
}

// NamePart is what the search text of a node with just that name contains.
func (s *Search) NamePart() string { return "| " + s.Phrase + " |" }

// PrefixPart is what the search text of a node contains that has a name which begins with the phrase.
func (s *Search) PrefixPart() string { return "| " + s.Phrase }

// Finder says whether a search text fulfils the search.
func (s *Search) Finder() func(text string) bool {
	parts := s.Parts()
	return func(text string) bool {
		return !slices.ContainsFunc(parts, func(part string) bool { return !strings.Contains(text, part) })
	}
}

// Ranker gives the rank of a search text.
func (s *Search) Ranker() func(text string) string {
	name, prefix := s.NamePart(), s.PrefixPart()
	return func(text string) string {
		switch {
		case strings.Contains(text, name):
			return RankName
		case strings.Contains(text, prefix):
			return RankPrefix
		}
		return RankOther
	}
}

// Predicate is the search as a condition on a node, without its ranking.
func (s *Search) Predicate() Predicate {
	all := make(And, 0, len(s.Words))
	for _, part := range s.Parts() {
		all = append(all, Compare{Property: SearchProperty, Shape: ShapeScalar, Op: OpContains, Value: part})
	}
	return all
}
