package graph

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bounds of what is kept, in bytes. Nodes are ordered and found by their names, and the keys of a database's indexes hold some
// thousand bytes.
const (
	maxText = 20_000
	maxName = 1000
)

// unseen are characters that no text needs and that change what a reader sees of the text around them, or hide text from him: the
// bidirectional embeddings, overrides and isolates, which reach beyond the text that they stand in unless they are paired; the byte
// order mark; the marks of interlinear notes; and the tags. The marks and joiners that Arabic, Persian, Hebrew and the scripts
// of India are written with (U+061C, U+200B to U+200F, U+2060) change no more than their neighbours, and are kept.
var unseen = &unicode.RangeTable{
	R16: []unicode.Range16{{0x202A, 0x202E, 1}, {0x2066, 0x206F, 1}, {0xFEFF, 0xFEFF, 1}, {0xFFF9, 0xFFFB, 1}},
	R32: []unicode.Range32{{0xE0000, 0xE007F, 1}},
}

// CheckCharacters says what is wrong with the characters of a text, or "". It is the one rule for every text that comes in, be it
// kept or only looked for: valid UTF-8, without control characters other than tab, line feed and carriage return, without
// noncharacters, without U+FFFD, which decoders put in the place of half a surrogate pair or of bytes that they cannot read, and
// without what is unseen.
func CheckCharacters(text string) string {
	for i, r := range text {
		switch {
		case r == utf8.RuneError:
			if _, size := utf8.DecodeRuneInString(text[i:]); size == 1 {
				return "is not valid UTF-8; encode it as UTF-8"
			}
			return "holds U+FFFD, which stands where a character was lost; write the character itself"
		case r < utf8.RuneSelf && r >= ' ' && r != 0x7F, r == '\n', r == '\t', r == '\r':
		case unicode.IsControl(r):
			return fmt.Sprintf("holds the control character %U; only tabs and line ends are allowed", r)
		case unicode.Is(unseen, r):
			return fmt.Sprintf("holds %U, which is not seen and changes how the text around it shows; leave it out", r)
		case unicode.Is(unicode.Noncharacter_Code_Point, r):
			return fmt.Sprintf("holds %U, which is no character; leave it out", r)
		}
	}
	return ""
}

// CheckText says what is wrong with a text that is to be kept, or "": CheckCharacters holds, it says something, lines end with a
// line feed alone, and it has at most 20,000 bytes.
func CheckText(text string) string {
	switch {
	case strings.TrimFunc(text, blank) == "":
		return "is empty; leave the field out, or say something"
	case len(text) > maxText:
		return fmt.Sprintf("has %d bytes; at most %d are kept", len(text), maxText)
	case strings.ContainsRune(text, '\r'):
		return "holds a carriage return; end lines with a line feed alone"
	}
	return CheckCharacters(text)
}

// blank says that a character shows nothing.
func blank(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// lined are the properties that may have more than one line: those that hold sentences, and not names, words or addresses.
var lined = []string{"summary", "text", "description", "rationale", "activity", "words", "reason"}

// checkField says what is wrong with a text as what a property of this name keeps, or "".
func checkField(property, text string) string {
	if message := CheckText(text); message != "" {
		return message
	}
	switch {
	case !slices.Contains(lined, property) && strings.ContainsAny(text, "\t\n"):
		return "holds a tab or a line end; write it in one line"
	case property == "name" && len(text) > maxName:
		return fmt.Sprintf("has %d bytes; a name has at most %d", len(text), maxName)
	case property == "url" || strings.HasSuffix(property, "Url"):
		return CheckURL(text)
	}
	return ""
}

// CheckURL says what is wrong with a text as an address that readers may follow, or "": it is an http or https one, with a host
// and without a user.
func CheckURL(text string) string {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.User != nil {
		return fmt.Sprintf("%q is not an http or https address; a full one is, without a user name", clip(text))
	}
	return ""
}
