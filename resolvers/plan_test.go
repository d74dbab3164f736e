package resolvers

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/gravamen/gravamen/graph"
)

var updatePlans = flag.Bool("update-plans", false, "write the plans made into testdata/plans: drafts, to be read")

// unanswered is a store that keeps what it is asked and knows nothing.
type unanswered struct {
	graph.Store
	plan *graph.Plan
}

func (u *unanswered) Query(_ context.Context, plan *graph.Plan) (*graph.Tree, error) {
	u.plan = plan
	return &graph.Tree{AsOf: graph.LastDay}, nil
}

func (u *unanswered) Planned(*graph.Plan) bool { return true }

// The plans of testdata/plans show what becomes of a question: which hops, what of them is kept, counted, ordered and paged.
func TestPlans(t *testing.T) {
	files, err := filepath.Glob("testdata/plans/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no plans: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			store := new(unanswered)
			operation, exec := parsed(t, store, archive)
			respond, ctx := exec.DispatchOperation(t.Context(), operation)
			if response := respond(ctx); len(response.Errors) > 0 {
				t.Fatal(response.Errors)
			}
			if err := store.plan.Validate(); err != nil {
				t.Errorf("the plan is not valid: %v", err)
			}
			plan := &archive.Files[len(archive.Files)-1]
			got := written(store.plan)
			if *updatePlans {
				plan.Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(plan.Data), got); diff != "" {
				t.Errorf("plan (-want +got):\n%s", diff)
			}
		})
	}
}

// parsed reads the question of an archive: its first file, with the variables of the second where there are three.
func parsed(tb testing.TB, store graph.Store, archive *txtar.Archive) (*graphql.OperationContext, *executor.Executor) {
	tb.Helper()
	var variables map[string]any
	if len(archive.Files) == 3 {
		if err := json.Unmarshal(archive.Files[1].Data, &variables); err != nil {
			tb.Fatal(err)
		}
	}
	r := New(store, Options{})
	exec := executor.New(r.Executable())
	exec.AroundOperations(r.Before)
	ctx := graphql.StartOperationTrace(tb.Context())
	operation, errs := exec.CreateOperationContext(ctx, &graphql.RawParams{Query: string(archive.Files[0].Data), Variables: variables})
	if errs != nil {
		tb.Fatal(errs)
	}
	return operation, exec
}

// written is a plan for people to read: a line for each hop, below the line of the hop that it starts from.
func written(plan *graph.Plan) string {
	var b strings.Builder
	if plan.AsOf != "" {
		fmt.Fprintf(&b, "as of %s\n", plan.AsOf)
	}
	writeHops(&b, plan.Roots, "")
	return b.String()
}

func writeHops(b *strings.Builder, hops []*graph.Hop, indent string) {
	for _, h := range hops {
		fmt.Fprintf(b, "%s%s: %v", indent, h.Key, h.Kinds)
		if len(h.On) > 0 {
			fmt.Fprintf(b, ", on %v", h.On)
		}
		if s := h.Step; s != nil {
			fmt.Fprintf(b, ", %s", strings.TrimSpace(strings.Join([]string{string(s.Way), string(s.Link), s.Ref}, " ")))
		}
		if h.IDs != nil {
			fmt.Fprintf(b, ", ids %v", h.IDs)
		}
		if h.Where != nil {
			fmt.Fprintf(b, ", where %s", condition(h.Where))
		}
		if h.Order != (graph.Order{}) {
			fmt.Fprintf(b, ", by %s", h.Order.By)
			if h.Order.Desc {
				b.WriteString(" descending")
			}
		}
		if p := h.Page; p != nil {
			fmt.Fprintf(b, ", %s %d", map[bool]string{false: "first", true: "last"}[p.Backward], p.Limit)
			if p.After != nil {
				fmt.Fprintf(b, " after %s", p.After.ID)
			}
			if p.Before != nil {
				fmt.Fprintf(b, " before %s", p.Before.ID)
			}
		}
		if h.Total {
			b.WriteString(", total")
		}
		if h.NoRows {
			b.WriteString(", no rows")
		}
		b.WriteString("\n")
		writeHops(b, h.Hops, indent+"  ")
	}
}

func condition(p graph.Predicate) string {
	all := func(some []graph.Predicate) string {
		texts := make([]string, len(some))
		for i, q := range some {
			texts[i] = condition(q)
		}
		return "(" + strings.Join(texts, ", ") + ")"
	}
	switch p := p.(type) {
	case graph.And:
		return "all" + all(p)
	case graph.Or:
		return "any" + all(p)
	case graph.Not:
		return "not " + condition(p.Of)
	case graph.Compare:
		return strings.TrimSpace(fmt.Sprintf("%s %s %v", p.Property, p.Op, p.Value))
	case graph.Linked:
		text := fmt.Sprintf("%s %s", p.Quant, p.Step.Field)
		if p.Quant == graph.QuantCount {
			text += fmt.Sprintf(" %s %d", p.Op, p.Count)
		}
		if p.Where != nil {
			text += " with " + condition(p.Where)
		}
		if p.Via != nil {
			text += " by a link with " + condition(p.Via)
		}
		return text
	}
	return fmt.Sprintf("%T", p)
}

// What planning costs by itself: the canonical question, parsed and validated before, and a store that knows nothing.
func BenchmarkPlan(b *testing.B) {
	archive, err := txtar.ParseFile("testdata/plans/canonical.txtar")
	if err != nil {
		b.Fatal(err)
	}
	store := new(unanswered)
	operation, _ := parsed(b, store, archive)
	r := New(store, Options{})
	b.ReportAllocs()
	for b.Loop() {
		// A new context each time: it remembers the fields that were collected.
		fresh := &graphql.OperationContext{Doc: operation.Doc, Operation: operation.Operation, Variables: operation.Variables}
		asked, _ := r.askAll(fresh)
		for _, a := range asked {
			if a.err != nil {
				b.Fatal(a.err)
			}
		}
	}
}
