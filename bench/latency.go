package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
)

// answered is how long a question took over HTTP, one client asking, in milliseconds.
type answered struct {
	Question   string     `json:"question"`
	Median     float64    `json:"medianMs"`
	P95        float64    `json:"p95Ms"`
	Bytes      int        `json:"answerBytes"`
	Error      string     `json:"error,omitempty"` // it was answered so
	Hits       int        `json:"databaseHits,omitempty"`
	Statements int        `json:"statements,omitempty"`
	Dearest    []operator `json:"dearestOperators,omitempty"`
}

// time asks a question as often as the flag says, after one time that does not count: the database plans each text once.
func (f *figuresRun) time(ctx context.Context, url string, g golden) (answered, error) {
	h := newHTTPAsk(url, [][]byte{bodyOf(g.query, g.variables)}, false)
	out := answered{Question: g.name}
	var text bytes.Buffer
	took := make([]time.Duration, f.requests)
	for i := range f.requests + 1 {
		begun := time.Now()
		if err := h.post(ctx, 0, &text); err != nil {
			return out, fmt.Errorf("%s: %w", g.name, err)
		}
		if i > 0 {
			took[i-1] = time.Since(begun)
		}
	}
	if err := refused(text.Bytes()); err != nil {
		out.Error = err.Error()
	}
	slices.Sort(took)
	out.Median, out.P95, out.Bytes = milliseconds(took[len(took)/2]), milliseconds(took[min(len(took)-1, len(took)*95/100)]), text.Len()
	return out, nil
}

// latencies times all questions of a folder, and holds the slowest of those that were answered to a bound.
func (f *figuresRun) latencies(ctx context.Context, b *bench, folder, what string, bound float64) ([]answered, []golden, error) {
	if folder == "" {
		return nil, nil, nil
	}
	questions, err := readQuestions(folder)
	if err != nil {
		return nil, nil, err
	}
	if len(questions) == 0 {
		f.found.Notes = append(f.found.Notes, folder+" holds no question")
		return nil, nil, nil
	}
	all := make([]answered, len(questions))
	slowest, refusals := answered{}, 0
	for i, q := range questions {
		if all[i], err = f.time(ctx, b.pairs[0].http.process.url, q); err != nil {
			return nil, nil, err
		}
		switch {
		case all[i].Error != "":
			refusals++
		case all[i].P95 > slowest.P95:
			slowest = all[i]
		}
	}
	reached := fmt.Sprintf("%.0f ms (%s)", slowest.P95, slowest.Question)
	if refusals > 0 {
		reached += fmt.Sprintf("; %d of %d were answered with an error", refusals, len(questions))
	}
	f.found.add(figure{What: what, Value: slowest.P95, Reached: reached, Wanted: fmt.Sprintf("under %.0f ms", bound), Met: slowest.P95 < bound && refusals < len(questions)})
	return all, questions, nil
}

// golden times the golden questions and profiles the slowest.
func (f *figuresRun) golden(ctx context.Context, b *bench) error {
	const shown = 10
	what := fmt.Sprintf("slowest golden question at %d accusations, p95", b.which.accusations)
	all, questions, err := f.latencies(ctx, b, f.questions, what, 250)
	if err != nil {
		return err
	}
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(x, y int) int { return cmp.Compare(all[y].P95, all[x].P95) })
	o, err := b.db.observed()
	if err != nil {
		return err
	}
	defer func() { _ = o.store.Close(context.WithoutCancel(ctx)) }()
	for _, i := range order[:min(shown, len(order))] {
		if all[i].Error != "" {
			continue
		}
		if err := all[i].profile(ctx, o, b, questions[i]); err != nil {
			return fmt.Errorf("%s: %w", questions[i].name, err)
		}
	}
	for _, i := range order {
		f.found.Questions = append(f.found.Questions, all[i])
	}
	return nil
}

// profile adds what a question costs the database.
func (a *answered) profile(ctx context.Context, o *observed, b *bench, g golden) error {
	const operators = 6
	sent, err := o.ask(ctx, g)
	if err != nil {
		return err
	}
	plans := make([]neo4j.ProfiledPlan, len(sent))
	for i, s := range sent {
		if plans[i], err = profileOf(ctx, b.driver, b.db.name, s); err != nil {
			return err
		}
		a.Hits += sumHits(plans[i])
	}
	a.Statements, a.Dearest = len(sent), dearest(plans, operators)
	return nil
}

// aggregate times the questions about the whole database.
func (f *figuresRun) aggregate(ctx context.Context, b *bench) error {
	what := fmt.Sprintf("slowest aggregate of the whole database at %d accusations, p95", b.which.accusations)
	all, _, err := f.latencies(ctx, b, f.aggregates, what, 1000)
	f.found.Aggregates = all
	return err
}

// allocated is what answering the canonical question allocates in the server's process.
type allocated struct {
	Store       string  `json:"store"`
	Leaves      int     `json:"leaves"` // scalars and nulls of the answer
	Allocations float64 `json:"allocationsPerAnswer"`
	Bytes       float64 `json:"bytesPerAnswer"`
	PerLeaf     float64 `json:"allocationsPerLeaf"`
}

// allocations counts them on both stores, at the largest hub.
func (f *figuresRun) allocations(ctx context.Context, b *bench) error {
	const inMemory = 1000
	memory := memstore.New()
	for batch := range generate.Batches(f.which.seed, inMemory) {
		if _, err := memory.Apply(ctx, batch); err != nil {
			return err
		}
	}
	store, err := b.db.store()
	if err != nil {
		return err
	}
	defer func() { _ = store.Close(context.WithoutCancel(ctx)) }()
	g := golden{name: "canonical", query: question, variables: map[string]any{"code": b.hubs[0].code}}
	for _, one := range []struct {
		name  string
		store graph.Store
	}{{"Neo4j", store}, {fmt.Sprintf("memstore, %d accusations", inMemory), memory}} {
		cost, err := allocationsOf(ctx, one.store, g)
		if err != nil {
			return err
		}
		cost.Store = one.name
		f.found.Allocated = append(f.found.Allocated, cost)
		f.found.add(figure{What: "allocations per leaf of the canonical answer, " + one.name, Value: cost.PerLeaf, Reached: fmt.Sprintf("%.1f", cost.PerLeaf), Wanted: "reported", Met: true})
	}
	return nil
}

// allocationsOf has a question answered by the HTTP handler, without a network, and counts what this process allocates. Nothing
// else may run in it meanwhile.
func allocationsOf(ctx context.Context, store graph.Store, g golden) (allocated, error) {
	const times = 20
	handler, body := newServer(store).Handler(), bodyOf(g.query, g.variables)
	var answer []byte
	ask := func() error {
		request := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
		request.Header.Set("Content-Type", "application/json")
		recorder := httptest.NewRecorder()
		handler.ServeHTTP(recorder, request)
		answer = recorder.Body.Bytes()
		if recorder.Code != http.StatusOK {
			return fmt.Errorf("%s: status %d: %.300s", g.name, recorder.Code, answer)
		}
		return nil
	}
	if err := errors.Join(ask(), ask()); err != nil { // caches are filled
		return allocated{}, err
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	for range times {
		if err := ask(); err != nil {
			return allocated{}, err
		}
	}
	runtime.ReadMemStats(&after)
	leaves, err := leavesOf(answer)
	if err != nil {
		return allocated{}, err
	}
	out := allocated{Leaves: leaves, Allocations: float64(after.Mallocs-before.Mallocs) / times, Bytes: float64(after.TotalAlloc-before.TotalAlloc) / times}
	out.PerLeaf = out.Allocations / float64(max(1, leaves))
	return out, nil
}

// writeProfiles writes the PROFILEs as Markdown, to be taken over into a page.
func (r *figuresReport) writeProfiles(path string) error {
	var t strings.Builder
	for i := range r.Questions {
		q := &r.Questions[i]
		if q.Statements == 0 {
			continue
		}
		fmt.Fprintf(&t, "### %s\n\np95 %.1f ms, median %.1f ms, %d database hits, %d statements, %d bytes.\n\n", q.Question, q.P95, q.Median, q.Hits, q.Statements, q.Bytes)
		t.WriteString("| operator | hits | rows | details |\n|---|---|---|---|\n")
		for _, o := range q.Dearest {
			fmt.Fprintf(&t, "| %s | %d | %d | `%s` |\n", o.Name, o.Hits, o.Rows, strings.ReplaceAll(o.Details, "|", "\\|"))
		}
		t.WriteString("\n")
	}
	return os.WriteFile(path, []byte(t.String()), 0o600)
}
