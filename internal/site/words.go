package site

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// words is a code of the API in words: NOT_ASSESSED is "not assessed".
func words(code string) string { return strings.ToLower(strings.ReplaceAll(code, "_", " ")) }

// kindWords is the name of a type of the API in words: LegalInstrument is "legal instrument".
func kindWords(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// capital is a text with a capital letter at its start.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

// count is a number with its noun: "1 answer", "2 answers".
func count(number any, one, many string) string {
	switch text := fmt.Sprint(number); text {
	case "1":
		return "1 " + one
	default:
		return text + " " + many
	}
}

// day is a date of the API with its word: "on 2025-10-19", or "in 2022-03" for what is no day.
func day(date any) string {
	fields, _ := date.(map[string]any)
	edtf, _ := fields["edtf"].(string)
	if isDay(edtf) {
		return "on " + edtf
	}
	if edtf == "" {
		return "on a day that is not known"
	}
	return "in " + edtf
}

func isDay(text string) bool {
	_, err := time.Parse(time.DateOnly, text)
	return err == nil
}

// maxNames is how many names are told before the rest is only counted.
const maxNames = 3

// names are those of parties, or of the parties in roles: "A, B and 3 more".
func names(parties any) string {
	list, _ := parties.([]any)
	var told []string
	for _, item := range list {
		fields, _ := item.(map[string]any)
		if party, ok := fields["party"].(map[string]any); ok {
			fields = party
		}
		if name, ok := fields["name"].(string); ok {
			told = append(told, name)
		}
	}
	switch rest := len(told) - maxNames; {
	case len(told) == 0:
		return "nobody named"
	case rest > 0:
		return strings.Join(told[:maxNames], ", ") + " and " + strconv.Itoa(rest) + " more"
	case len(told) == 1:
		return told[0]
	}
	last := len(told) - 1
	return strings.Join(told[:last], ", ") + " and " + told[last]
}

// decoded reads one value of JSON without turning numbers into floating point.
func decoded(from io.Reader, target any) error {
	decoder := json.NewDecoder(from)
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		return err //nolint:wrapcheck // the caller says what was read
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("something follows the value")
	}
	return nil
}
