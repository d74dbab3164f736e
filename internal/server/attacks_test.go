package server_test

import (
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/server"
)

// Whatever is sent to wear the server out is refused in little time and memory, by the limits that it has unless others are set.
func TestAttacks(t *testing.T) { //nolint:paralleltest // it measures the process
	// What is answered may take more: it is an honest question as well.
	const ceiling, answered, memory = 10 * time.Millisecond, 30 * time.Millisecond, 5 << 20
	many := func(n int, one string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(one, "#", strconv.Itoa(i)))
		}
		return b.String()
	}
	introspection := `{__schema{types{fields{type{` + strings.Repeat("fields{type{", 5) + "name" + strings.Repeat("}}", 5) + `}}}}}`
	h := limited(memstore.New(), server.Limits{})
	for name, c := range map[string]struct {
		body string
		code string // "": it is answered
	}{
		"duplicate fields":    {post(`{statistics{` + many(10_000, "accusationCount ") + `}}`), "LIMIT_TOKENS"},
		"duplicate mutations": {post(`mutation{` + many(10_000, "assess ") + `}`), "LIMIT_TOKENS"},
		"duplicates in bound": {post(`{statistics{` + many(499, "accusationCount ") + `}}`), ""},
		"aliases":             {post(`{` + many(10_000, "a#:__typename ") + `}`), "LIMIT_TOKENS"},
		"aliases in tokens":   {post(`{` + many(1_500, "a#:__typename ") + `}`), "LIMIT_ALIASES"},
		"nesting":             {post(`{` + many(2_000, "a{") + "id" + strings.Repeat("}", 2_001)), "LIMIT_DEPTH"},
		"nested lists":        {post(`{a(b:` + strings.Repeat("[", 2_000) + strings.Repeat("]", 2_000) + `)}`), "LIMIT_DEPTH"},
		"fragment cycle":      {post(`{...a} fragment a on Query {...b} fragment b on Query {...a}`), "GRAPHQL_VALIDATION_FAILED"},
		"fragment bomb":       {post(`{...f0}` + many(60, "fragment f# on Query {...f#x ...f#x} fragment f#x on Query {__typename}")), ""},
		"fragment bomb, deep": {post(`{...f0}` + bomb(60)), "LIMIT_FIELDS"},
		"literal":             {post(`{accusation(id:"` + strings.Repeat("a", 20<<20) + `"){id}}`), "LIMIT_BODY"},
		"directives":          {post(`{__typename ` + many(10_000, "@skip(if:false)") + `}`), "LIMIT_TOKENS"},
		"directives in bound": {post(`{__typename ` + many(800, "@a") + `}`), "LIMIT_DIRECTIVES"},
		"variables":           {`{"query":"query($a:[ID!]){accusations(filter:{id:{in:$a}}){nodes{id}}}","variables":{"a":[` + many(60_000, `"a#",`) + `"a"]}}`, "LIMIT_BODY"},
		"introspection storm": {post(introspection), "GRAPHQL_VALIDATION_FAILED"},
		"batch":               {"[" + many(999, post("{__typename}")+",") + post("{__typename}") + "]", "INVALID"},
		"deep JSON":           {`{"query":"{__typename}","variables":{"a":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}}`, "LIMIT_TOKENS"},
		"many numbers":        {`{"query":"{__typename}","variables":{"a":[` + many(120_000, "1,") + `1]}}`, "LIMIT_TOKENS"},
		"many objects beside": {`{"query":"{__typename}","extensions":{"a":[` + many(80_000, "{},") + `{}]}}`, "LIMIT_TOKENS"},
	} {
		t.Run(name, func(t *testing.T) { //nolint:paralleltest // as above
			least, allocated, answer := time.Hour, uint64(1<<60), ""
			for try := range 5 {
				// Another document each time, since those that were good are kept.
				body := strings.Replace(c.body, `{"query":"`, fmt.Sprintf(`{"query":"#%d\n`, try), 1)
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				start := cpu(t)
				answer = send(t, h, "POST", "/graphql", body).Body.String()
				least = min(least, cpu(t)-start)
				runtime.ReadMemStats(&after)
				allocated = min(allocated, after.TotalAlloc-before.TotalAlloc)
			}
			t.Logf("%s, %d KiB", least, allocated>>10)
			if c.code != "" && !strings.Contains(answer, `"code":"`+c.code+`"`) {
				t.Errorf("%.300s; want %s", answer, c.code)
			}
			most := ceiling
			if c.code == "" {
				most = answered
			}
			if least > most*slowdown || allocated > memory {
				t.Errorf("%s of the processor and %d KiB", least, allocated>>10)
			}
			if len(answer) > 10_000 {
				t.Errorf("an answer of %d bytes", len(answer))
			}
		})
	}
}

// bomb is fragments of which each spreads the next one twice.
func bomb(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Query {...f%d ...f%d}", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Query {__typename}", n)
	return b.String()
}
