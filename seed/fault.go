package seed

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/gravamen/gravamen/graph"
)

// Fault is one thing that is wrong with a case file, in words for whoever wrote it.
type Fault struct {
	File    string // as it was given; "" for a text that is no file
	Line    int    // from 1; 0 where what was given has no lines
	Field   string // path within the file, for example accusations.cn-mss-ntsc-2025.stated; "" for the file as a whole
	Message string // what is wrong, and what would be right
}

// String is file:line: field: message, without what there is not.
func (f Fault) String() string {
	text := f.Message
	if f.Field != "" {
		text = f.Field + ": " + text
	}
	switch {
	case f.File != "":
		return fmt.Sprintf("%s:%d: %s", f.File, f.Line, text)
	case f.Line > 0:
		return fmt.Sprintf("line %d: %s", f.Line, text)
	}
	return text
}

// FaultsError is an error of kind graph.ErrInvalid that holds everything that is wrong with a set of case files.
type FaultsError struct {
	Faults []Fault // file by file, by line; never empty
}

// Error lists the faults, one a line.
func (e *FaultsError) Error() string {
	lines := make([]string, len(e.Faults))
	for i, f := range e.Faults {
		lines[i] = f.String()
	}
	return strings.Join(lines, "\n")
}

// Unwrap makes errors.Is find graph.ErrInvalid.
func (*FaultsError) Unwrap() error { return graph.ErrInvalid }

// arranged puts the faults of one file together, by line; the files keep the order in which they appear.
func arranged(faults []Fault) error {
	place := map[string]int{}
	for _, f := range faults {
		if _, known := place[f.File]; !known {
			place[f.File] = len(place)
		}
	}
	slices.SortStableFunc(faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(place[a.File], place[b.File]), cmp.Compare(a.Line, b.Line))
	})
	return &FaultsError{faults}
}
