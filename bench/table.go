package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

// figure is a line of the table: what was reached, and what is wanted.
type figure struct {
	What    string  `json:"what"`
	Value   float64 `json:"value"`
	Reached string  `json:"reached"`
	Wanted  string  `json:"wanted"`
	Met     bool    `json:"met"`
}

// figuresReport is the result of a run.
type figuresReport struct {
	Date       string      `json:"date"`
	Machine    string      `json:"machine"`
	Graph      string      `json:"graph"`
	Table      []figure    `json:"table"`
	Question   *report     `json:"canonicalQuestion,omitempty"`
	Questions  []answered  `json:"goldenQuestions,omitempty"`
	Aggregates []answered  `json:"aggregates,omitempty"`
	Allocated  []allocated `json:"allocations,omitempty"`
	Notes      []string    `json:"notes,omitempty"`
}

func (r *figuresReport) add(f figure) { r.Table = append(r.Table, f) }

// direction says which way a ratio is held.
type direction string

const (
	atLeast direction = "at least"
	atMost  direction = "at most"
)

// ratio adds a figure that is the quotient of two sides, round by round. Its median counts.
func (r *figuresReport) ratio(what string, way direction, wanted float64, got spread) {
	met := got.Median >= wanted
	if way == atMost {
		met = got.Median <= wanted
	}
	r.add(figure{What: what, Value: got.Median, Reached: got.String(), Wanted: fmt.Sprintf("%s %g", way, wanted), Met: met})
}

// finish says when and where it was.
func (r *figuresReport) finish(s *figuresSettings) {
	r.Date = time.Now().UTC().Format(time.DateOnly)
	r.Machine = fmt.Sprintf("%d cores, %s, %s", runtime.NumCPU(), memory(), runtime.Version())
	r.Graph = fmt.Sprintf("%d accusations of seed %d", s.which.accusations, s.which.seed)
}

// memory is how much this machine has; "memory unknown" where the system does not tell.
func memory() string {
	info, err := os.ReadFile("/proc/meminfo")
	if err == nil {
		for line := range strings.Lines(string(info)) {
			if rest, ok := strings.CutPrefix(line, "MemTotal:"); ok {
				kib, _ := strconv.Atoi(strings.Fields(rest)[0])
				return fmt.Sprintf("%d GiB", (kib+1<<19)>>20)
			}
		}
	}
	return "memory unknown"
}

// print writes tables of Markdown, the one of all figures first.
func (r *figuresReport) print(w io.Writer) error {
	t := &strings.Builder{}
	fmt.Fprintf(t, "%s, %s; %s\n\n| what | reached | wanted | |\n|---|---|---|---|\n", r.Date, r.Machine, r.Graph)
	for _, f := range r.Table {
		met := "ok"
		if !f.Met {
			met = "MISSED"
		}
		fmt.Fprintf(t, "| %s | %s | %s | %s |\n", f.What, f.Reached, f.Wanted, met)
	}
	for _, note := range r.Notes {
		fmt.Fprintf(t, "\nNote: %s.\n", note)
	}
	for _, list := range []struct {
		title string
		all   []answered
	}{{"golden question", r.Questions}, {"of the whole database", r.Aggregates}} {
		if len(list.all) == 0 {
			continue
		}
		fmt.Fprintf(t, "\n| %s | p50 ms | p95 ms | bytes | database hits | |\n|---|---|---|---|---|---|\n", list.title)
		for i := range list.all {
			q := &list.all[i]
			hits := ""
			if q.Statements > 0 {
				hits = strconv.Itoa(q.Hits)
			}
			fmt.Fprintf(t, "| %s | %.1f | %.1f | %d | %s | %s |\n", q.Question, q.Median, q.P95, q.Bytes, hits, q.Error)
		}
	}
	if len(r.Allocated) > 0 {
		t.WriteString("\n| allocations, on | per answer | bytes per answer | leaves | per leaf |\n|---|---|---|---|---|\n")
		for _, a := range r.Allocated {
			fmt.Fprintf(t, "| %s | %.0f | %.0f | %d | %.1f |\n", a.Store, a.Allocations, a.Bytes, a.Leaves, a.PerLeaf)
		}
	}
	if _, err := io.WriteString(w, t.String()+"\n"); err != nil {
		return err
	}
	if r.Question == nil {
		return nil
	}
	return r.Question.print(w)
}

// check names the figures that are not what is wanted.
func (r *figuresReport) check() error {
	var errs []error
	for _, f := range r.Table {
		if !f.Met {
			errs = append(errs, fmt.Errorf("%s: %s, wanted: %s", f.What, f.Reached, f.Wanted))
		}
	}
	return errors.Join(errs...)
}

// leavesOf counts the scalars and nulls of an answer.
func leavesOf(answer []byte) (int, error) {
	var value any
	if err := json.Unmarshal(answer, &value); err != nil {
		return 0, err
	}
	return count(value), nil
}
