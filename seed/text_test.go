package seed_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/internal/hostiletest"
	"github.com/gravamen/gravamen/seed"
)

// A case file brings in nothing that no text may hold, be it as it stands, where YAML itself refuses some of it, or escaped.
func TestTextsOfCaseFiles(t *testing.T) {
	t.Parallel()
	of := func(text string) []seed.Fault {
		_, faults := seed.Read("text.yaml", strings.NewReader("case: text\ntitle: Text\ncodedBy: Test coders\ncodedOn: 2026-01-02\nnotes: \"a"+text+"b\"\n"))
		return faults
	}
	for text, says := range hostiletest.Illegible {
		if faults := of(text); len(faults) == 0 || faults[0].Line < 1 {
			t.Errorf("%q: %v", text, faults)
		}
		escaped := fmt.Sprintf(`\U%08x`, []rune(text)[0])
		if faults := of(escaped); len(faults) != 1 || faults[0].Line != 5 || faults[0].Field != "notes" || !strings.Contains(faults[0].Message, says) {
			t.Errorf("%s: %v", escaped, faults)
		}
	}
	for _, text := range []string{`\ud800`, `\udfff`, "\xff", "\xed\xa0\x80", "\xc3"} {
		if faults := of(text); len(faults) == 0 {
			t.Errorf("%q is taken", text)
		}
	}
	for _, text := range hostiletest.Legible {
		if faults := of(text); len(faults) > 0 {
			t.Errorf("%q: %v", text, faults)
		}
	}
}
