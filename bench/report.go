package main

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/gravamen/gravamen/bench/generate"
)

// The bounds of --check. They leave room for a busy machine; what is usual stands in docs/performance.md.
const (
	leastThroughput = 0.4
	mostMedian      = 2.5
)

// spread is a figure over the rounds.
type spread struct {
	Median float64 `json:"median"`
	Least  float64 `json:"least"`
	Most   float64 `json:"most"`
}

func spreadOf(figures []float64) spread {
	slices.Sort(figures)
	return spread{figures[len(figures)/2], figures[0], figures[len(figures)-1]}
}

// String is the median with the least and the most behind it.
func (s spread) String() string {
	digits := 2
	if s.Median >= 20 {
		digits = 0
	}
	return fmt.Sprintf("%.*f (%.*f..%.*f)", digits, s.Median, digits, s.Least, digits, s.Most)
}

// row is what was measured of one side. Times are in milliseconds.
type row struct {
	Side           string `json:"side"`
	GC             string `json:"gc"`
	AloneMedian    spread `json:"aloneMedianMs"`
	PerSecond      spread `json:"answersPerSecond"`
	TogetherMedian spread `json:"togetherMedianMs"`
	TogetherP99    spread `json:"togetherP99Ms"`
	CPU            spread `json:"cpuMsPerAnswer"`
	PeakMiB        int    `json:"peakMiB,omitempty"`
	Answers        int    `json:"answers"`
}

// ratio holds HTTP against the driver under one collector, round by round.
type ratio struct {
	GC         string `json:"gc"`
	Throughput spread `json:"throughput"`
	Median     spread `json:"median"`
}

// page is what the question finds at one hub, and costs the database.
type page struct {
	Code  string `json:"code"`
	Size  int    `json:"accusations"`
	Rows  int    `json:"rows"`
	Hits  int    `json:"databaseHits"`
	Bytes int    `json:"answerBytes"`
}

// report is the result of a comparison.
type report struct {
	Graph        string  `json:"graph"`
	Go           string  `json:"go"`
	Cores        int     `json:"cores"`
	Clients      int     `json:"clients"`
	Rounds       int     `json:"rounds"`
	SliceSeconds float64 `json:"sliceSeconds"`
	Sides        []row   `json:"sides"`
	Ratios       []ratio `json:"ratios"`
	Pages        []page  `json:"pages"`
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

func perSecond(s slice) float64 { return float64(s.answers) / s.took.Seconds() }

func median(s slice) float64 { return milliseconds(s.median) }

func over(rounds []slice, figure func(slice) float64) spread {
	figures := make([]float64, len(rounds))
	for i, s := range rounds {
		figures[i] = figure(s)
	}
	return spreadOf(figures)
}

// quotient is a figure of one side over that of another, round by round.
func quotient(of, by []slice, figure func(slice) float64) spread {
	figures := make([]float64, len(of))
	for i := range of {
		figures[i] = figure(of[i]) / figure(by[i])
	}
	return spreadOf(figures)
}

func (b *bench) report() *report {
	r := &report{
		Graph: generate.DatasetID(b.which.seed, b.which.accusations), Go: runtime.Version(), Cores: runtime.NumCPU(),
		Clients: b.clients, Rounds: b.rounds, SliceSeconds: b.slice.Seconds(),
	}
	for _, s := range b.sides {
		one := row{
			Side: s.name, GC: s.gc.String(), PeakMiB: s.peakMiB,
			AloneMedian: over(s.alone, median), PerSecond: over(s.together, perSecond), TogetherMedian: over(s.together, median),
			TogetherP99: over(s.together, func(s slice) float64 { return milliseconds(s.p99) }),
			CPU:         over(s.together, func(s slice) float64 { return milliseconds(s.cpu) / float64(s.answers) }),
		}
		for _, m := range slices.Concat(s.alone, s.together) {
			one.Answers += m.answers
		}
		r.Sides = append(r.Sides, one)
	}
	for _, p := range b.pairs {
		r.Ratios = append(r.Ratios, ratio{p.driver.gc.String(), quotient(p.http.together, p.driver.together, perSecond), quotient(p.http.alone, p.driver.alone, median)})
	}
	for i := range b.hubs {
		h := &b.hubs[i]
		r.Pages = append(r.Pages, page{h.code, h.size, len(h.ids), h.hits, h.answerBytes})
	}
	return r
}

// print writes the report as tables of Markdown, so that they can be read as they are and pasted into a page.
func (r *report) print(w io.Writer) error {
	t := &strings.Builder{}
	fmt.Fprintf(t, "%s, %s, %d cores; %d rounds of %.1f s; median (least..most) of the rounds\n\n", r.Graph, r.Go, r.Cores, r.Rounds, r.SliceSeconds)
	fmt.Fprintf(t, "| side\t| collector\t| p50 ms, 1 client\t| answers/s, %[1]d clients\t| p50 ms, %[1]d clients\t| p99 ms, %[1]d clients\t| CPU ms per answer\t| peak MiB\t|\n", r.Clients)
	fmt.Fprintln(t, "|---\t|---\t|---\t|---\t|---\t|---\t|---\t|---\t|")
	for i := range r.Sides {
		s := &r.Sides[i]
		fmt.Fprintf(t, "| %s\t| %s\t| %s\t| %s\t| %s\t| %s\t| %s\t| %d\t|\n", s.Side, s.GC, s.AloneMedian, s.PerSecond, s.TogetherMedian, s.TogetherP99, s.CPU, s.PeakMiB)
	}
	fmt.Fprintln(t, "\n| HTTP over driver, round by round\t| answers/s\t| p50, 1 client\t|\n|---\t|---\t|---\t|")
	for _, q := range r.Ratios {
		fmt.Fprintf(t, "| %s\t| %s\t| %s\t|\n", q.GC, q.Throughput, q.Median)
	}
	fmt.Fprintln(t, "\n| page of\t| accusations\t| rows\t| database hits\t| answer bytes\t|\n|---\t|---\t|---\t|---\t|---\t|")
	for _, p := range r.Pages {
		fmt.Fprintf(t, "| %s\t| %d\t| %d\t| %d\t| %d\t|\n", p.Code, p.Size, p.Rows, p.Hits, p.Bytes)
	}
	aligned := tabwriter.NewWriter(w, 0, 0, 1, ' ', 0)
	if _, err := io.WriteString(aligned, t.String()); err != nil {
		return err
	}
	return aligned.Flush()
}

// check holds the first pair to the bounds.
func (r *report) check() error {
	var errs []error
	if q := r.Ratios[0].Throughput.Median; q < leastThroughput {
		errs = append(errs, fmt.Errorf("throughput over HTTP is %.2f of the driver's; at least %v is expected", q, leastThroughput))
	}
	if q := r.Ratios[0].Median.Median; q > mostMedian {
		errs = append(errs, fmt.Errorf("the median over HTTP is %.2f times the driver's; at most %v is expected", q, mostMedian))
	}
	return errors.Join(errs...)
}
