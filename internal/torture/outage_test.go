package torture

import (
	"context"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/seed"
)

// back is how soon the service must answer once the database does: once programs that were started afresh have asked it the same question, and
// written to it, however long it took over the first.
const back = 3 * time.Second

// A database that is killed while it is written to and read, and started again: what was acknowledged is there, each write is there whole
// or not at all, nobody waits beyond the deadline, and service is back soon after the database.
func TestDatabaseIsKilled(t *testing.T) {
	neo4jtest.URI(t) // says whether there are to be databases
	moments := random(t)
	db := startDatabase(t)
	gravamen(t, db.uri, "seed", caseFile(t, "port", 5, 0))
	token := strings.TrimSpace(gravamen(t, db.uri, "token", "create", "desk", "--role", "curator"))
	s := serve(t, db.uri, token)

	var acknowledged sync.Map // number → id
	var numbers, writes, reads, refused atomic.Int64
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var working sync.WaitGroup
	for range 2 {
		working.Go(func() {
			for n := int(numbers.Add(1)); ctx.Err() == nil; {
				a, err := s.assess(ctx, "port", n)
				switch {
				case ctx.Err() != nil:
					return
				case err != nil:
					t.Errorf("a write: %v", err)
				case a.took > 26*time.Second:
					t.Errorf("a write took %s", a.took)
				case a.code() == "":
					var data struct {
						Assess struct{ Assessment struct{ ID string } }
					}
					if err := json.Unmarshal(a.Data, &data); err != nil {
						t.Error(err)
					}
					acknowledged.Store(n, data.Assess.Assessment.ID)
					writes.Add(1)
					n = int(numbers.Add(1))
					continue
				case a.code() != "UNAVAILABLE" && a.code() != "TIMEOUT":
					t.Errorf("a write is answered %s: %s", a.code(), a.Errors[0].Message)
				}
				refused.Add(1)
				time.Sleep(20 * time.Millisecond) // and the same again
			}
		})
	}
	for range 4 {
		working.Go(func() {
			for ctx.Err() == nil {
				a, err := s.ask(ctx, whole, nil)
				switch {
				case ctx.Err() != nil:
					return
				case err != nil:
					t.Errorf("a read: %v", err)
				case a.took > 6*time.Second:
					t.Errorf("a read took %s", a.took)
				case a.code() == "":
					reads.Add(1)
					if err := a.consistent(); err != nil {
						t.Error(err)
					}
				case a.code() != "UNAVAILABLE" && a.code() != "TIMEOUT":
					t.Errorf("a read is answered %s: %s", a.code(), a.Errors[0].Message)
				default:
					refused.Add(1)
				}
				time.Sleep(50 * time.Millisecond)
			}
		})
	}
	var slowest time.Duration
	for round := range *outages {
		time.Sleep(2*time.Second + time.Duration(moments.Int64N(int64(time.Second))))
		db.kill()
		time.Sleep(time.Duration(moments.Int64N(int64(time.Second))))
		db.start()
		begun := time.Now()
		for asking := command(t, db.uri, "query"); ; asking = command(t, db.uri, "query") {
			asking.Stdin = strings.NewReader(whole)
			if asking.Run() == nil {
				break
			}
			if time.Since(begun) > 2*time.Minute {
				t.Fatalf("the database does not answer two minutes after its start\n%s%s", &asking.stdout, &asking.stderr)
			}
		}
		importCase(t, db.uri, caseFile(t, "port", 5, round+1))
		up := time.Now()
		before := [2]int64{reads.Load(), writes.Load()}
		var again [2]time.Duration // until a read, and a write, was acknowledged
		for again[0] == 0 || again[1] == 0 {
			took := time.Since(up)
			if took > time.Minute {
				t.Fatalf("no service a minute after the database is back\n%s", s.said())
			}
			for i, now := range [2]int64{reads.Load(), writes.Load()} {
				if again[i] == 0 && now > before[i] {
					again[i] = took
				}
			}
			time.Sleep(5 * time.Millisecond)
		}
		took := max(again[0], again[1])
		slowest = max(slowest, took)
		t.Logf("outage %d: the database answers %s after its start, reads are back %s later, writes %s", round, up.Sub(begun).Round(time.Millisecond), again[0].Round(time.Millisecond), again[1].Round(time.Millisecond))
		if took > back {
			t.Errorf("outage %d: service is back %s after the database\n%s", round, took, s.said())
		}
	}
	stop()
	working.Wait()
	t.Logf("%d outages: %d writes acknowledged, %d reads, %d refused with a code; service back after %s at most", *outages, writes.Load(), reads.Load(), refused.Load(), slowest)
	lost := 0
	acknowledged.Range(func(n, id any) bool {
		if !complete(t, s, id.(string)) {
			lost++
			t.Errorf("write %d was acknowledged, and %s is not there whole", n, id)
		}
		return lost < 10
	})
	if told := gravamen(t, db.uri, "doctor"); !strings.Contains(told, " 0 differences") {
		t.Errorf("doctor: %s", told)
	}
	logged(t, s)
	if err := s.stop(t); err != nil {
		t.Errorf("the server ended: %v", err)
	}
}

// importCase writes a case as the importer does, into a database that was set up.
func importCase(t *testing.T, uri, path string) {
	t.Helper()
	store, err := neo4jstore.Open(neo4jstore.Options{URI: uri, Timeout: 2 * time.Minute})
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close(t.Context()) //nolint:errcheck // it is done
	parts, err := seed.ReadFiles([]string{path}, seed.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range parts {
		if _, err := store.Apply(t.Context(), &parts[i].Batch); err != nil {
			t.Fatal(err)
		}
	}
}

// complete says whether a judgement is there with all that was written with it.
func complete(t *testing.T, s *served, id string) bool {
	t.Helper()
	a, err := s.ask(context.WithoutCancel(t.Context()), `query($id: ID!) { node(id: $id) { ... on Assessment { by { id } publications { url by { id } } subject { ... on Accusation { id } } } } }`, map[string]any{"id": id})
	if err != nil || a.code() != "" {
		t.Fatal(err, a)
	}
	var data struct {
		Node *struct {
			By           []struct{ ID string }
			Publications []struct {
				URL string
				By  []struct{ ID string }
			}
			Subject struct{ ID string }
		}
	}
	if err := json.Unmarshal(a.Data, &data); err != nil {
		t.Fatal(err)
	}
	n := data.Node
	return n != nil && len(n.By) == 1 && len(n.Publications) == 1 && n.Publications[0].URL != "" && len(n.Publications[0].By) == 1 && n.Subject.ID != ""
}

// logged checks that the change log has no half of a batch, and none twice: each judgement that was recorded stands beside its publication.
func logged(t *testing.T, s *served) {
	t.Helper()
	counts := map[string]int{}
	for after := any(nil); ; {
		a, err := s.ask(context.WithoutCancel(t.Context()), `query($after: String) { changes(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`, map[string]any{"after": after})
		if err != nil || a.code() != "" {
			t.Fatal(err, a)
		}
		var data struct {
			Changes struct {
				Nodes    []struct{ ID string }
				PageInfo struct {
					EndCursor   string
					HasNextPage bool
				}
			}
		}
		if err := json.Unmarshal(a.Data, &data); err != nil {
			t.Fatal(err)
		}
		for _, n := range data.Changes.Nodes {
			counts[n.ID]++
		}
		if !data.Changes.PageInfo.HasNextPage {
			break
		}
		after = data.Changes.PageInfo.EndCursor
	}
	publications, assessments := 0, 0
	for id, n := range counts {
		switch {
		case strings.HasPrefix(id, "publication:example-org-port-"):
			publications++
		case strings.HasPrefix(id, "assessment:20"):
			assessments++
		default: // of the case, which is written again and again
			continue
		}
		if n > 1 {
			t.Errorf("%s stands %d times in the change log", id, n)
		}
	}
	if publications != assessments {
		t.Errorf("the log has %d publications and %d judgements that each came with one: %v", publications, assessments, slices.Sorted(maps.Keys(counts)))
	}
}
