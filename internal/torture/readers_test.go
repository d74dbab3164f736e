package torture

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gravamen/gravamen/internal/neo4jtest"
)

// judged asks for what is derived of an accusation beside what it is derived from.
const judged = `query($id: ID!) { node(id: $id) { ... on Accusation { assessmentCount assessments(first: 100) { id } verification { status qualifyingAssessments otherAssessments assessments { id } } } } }`

// Two importers write their cases over and over, each time otherwise, while fifty readers ask: in each answer all numbers are of one moment.
func TestReadersBesideImporters(t *testing.T) {
	uri := neo4jtest.URI(t)
	neo4jtest.Open(t)
	const accusations, versions = 5, 3
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var working sync.WaitGroup
	var imported, answered, busy atomic.Int64
	importers := []string{"port", "harbour"}
	for _, name := range importers {
		var files []string
		for version := range versions {
			files = append(files, caseFile(t, name, accusations, version))
		}
		gravamen(t, uri, "seed", files[0])
		working.Go(func() {
			for i := 1; ctx.Err() == nil; i++ {
				p := command(t, uri, "seed", files[i%versions]) //nolint:contextcheck // one that has begun ends by itself
				const unreachable = 4                           // on a machine that is busy
				if err := p.Run(); err == nil {
					imported.Add(1)
				} else if p.ProcessState.ExitCode() == unreachable {
					busy.Add(1)
				} else {
					t.Errorf("seed %s: %v\n%s", name, err, &p.stderr)
				}
			}
		})
	}
	s := serve(t, uri, "")
	for reader := range 50 {
		working.Go(func() {
			for ctx.Err() == nil {
				var a *answer
				var err error
				check := (*answer).consistent
				if reader%2 == 0 {
					a, err = s.ask(ctx, whole, nil)
				} else {
					check = (*answer).agrees
					a, err = s.ask(ctx, judged, map[string]any{"id": fmt.Sprintf("accusation:%s-%d", importers[rand.IntN(2)], rand.IntN(accusations))})
				}
				switch {
				case ctx.Err() != nil:
					return
				case err != nil:
					t.Error(err)
					return
				case a.code() == "TIMEOUT" || a.code() == "UNAVAILABLE": // the machine is busy
					busy.Add(1)
					continue
				case a.code() != "":
					t.Errorf("%s: %s", a.code(), a.Errors[0].Message)
					return
				default:
					answered.Add(1)
					if err := check(a); err != nil {
						t.Errorf("a torn read: %v", err)
						return
					}
				}
				time.Sleep(250 * time.Millisecond) // about two hundred questions a second, all together
			}
		})
	}
	time.Sleep(*readersFor)
	stop()
	working.Wait()
	t.Logf("%d answers, %d told to come again, %d imports in %s", answered.Load(), busy.Load(), imported.Load(), *readersFor)
	if answered.Load() < 50 || imported.Load() < 2 {
		t.Error("that shows nothing")
	}
}

// agrees checks the answer to judged.
func (a *answer) agrees() error {
	var data struct {
		Node struct {
			AssessmentCount int
			Assessments     []struct{ ID string }
			Verification    struct {
				Status                                  string
				QualifyingAssessments, OtherAssessments int
				Assessments                             []struct{ ID string }
			}
		}
	}
	if err := json.Unmarshal(a.Data, &data); err != nil {
		return err
	}
	n := data.Node
	held, derived := n.AssessmentCount, n.Verification.QualifyingAssessments+n.Verification.OtherAssessments
	if held != len(n.Assessments) || held != derived || held != len(n.Verification.Assessments) || held == 0 && n.Verification.Status != "NOT_ASSESSED" {
		return fmt.Errorf("%s", a.Data)
	}
	return nil
}
