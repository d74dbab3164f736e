package torture

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
	"github.com/gravamen/gravamen/seed"
)

// back is how soon the service must read and write after a reader and a writer that know of no outage, and that were started when a
// connection of the test's own had had the answer to a trivial statement, and had written: a database that was just started plans the question anew,
// and some dozen statements of a write, which takes anybody seconds.
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
		path, begun := caseFile(t, "probe", 2, round), time.Now()
		watched := make(chan recovery, 1)
		go func() { // from before the start, since that waits for more than the first answer
			fresh := [2]func() error{func() error { return askWhole(ctx, db.uri) }, func() error { return importCase(ctx, db.uri, path) }}
			watched <- watch(ctx, db.uri, [2]*atomic.Int64{&reads, &writes}, fresh)
		}()
		db.start()
		seen := <-watched
		if seen.err != nil {
			t.Fatalf("outage %d: %v\n%s", round, seen.err, s.said())
		}
		again, fresh := seen.again, seen.fresh
		slowest = max(slowest, again[0]-fresh[0], again[1]-fresh[1])
		t.Logf("outage %d: the database answers %s after its start, reads are back %s later, where a fresh reader takes %s, writes %s, where a fresh writer takes %s", round,
			seen.up.Sub(begun).Round(time.Millisecond), again[0].Round(time.Millisecond), fresh[0].Round(time.Millisecond), again[1].Round(time.Millisecond), fresh[1].Round(time.Millisecond))
		for i, what := range []string{"reads", "writes"} {
			if again[i] > fresh[i]+back {
				t.Errorf("outage %d: %s are back %s after the database, where others take %s\n%s", round, what, again[i], fresh[i], s.said())
			}
		}
		if err := importCase(ctx, db.uri, caseFile(t, "port", 5, round+1)); err != nil {
			t.Fatal(err)
		}
	}
	stop()
	working.Wait()
	t.Logf("%d outages: %d writes acknowledged, %d reads, %d refused with a code; service back %s at most after who knows of no outage", *outages, writes.Load(), reads.Load(), refused.Load(), slowest)
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

// recovery is how a database and a service over it came back.
type recovery struct {
	up    time.Time        // when the database first answered
	again [2]time.Duration // from its first answer until a read was acknowledged, and from its first write until a write was
	fresh [2]time.Duration // from either until a reader, and a writer, that was started then was done
	err   error
}

// watch waits until a database answers and takes writes, each asked of it by a new connection that knows nothing of the service, and until
// more reads and writes were acknowledged by the service than had been by then. The fresh reader is started once it answers, the fresh writer once
// it takes writes.
func watch(ctx context.Context, uri string, acknowledged [2]*atomic.Int64, fresh [2]func() error) (seen recovery) {
	const patience = 2 * time.Minute // of a database that starts; half of it is the service's
	var failed [2]error
	var waiting sync.WaitGroup // reads that stay away must not keep writes from being timed
	defer func() {
		waiting.Wait()
		seen.err = errors.Join(seen.err, failed[0], failed[1])
	}()
	for i, statement := range []string{"RETURN 1", "MERGE (probe:Probe) SET probe.at = timestamp()"} {
		for begun := time.Now(); ; time.Sleep(5 * time.Millisecond) {
			err := once(ctx, uri, statement)
			if err == nil {
				break
			}
			if time.Since(begun) > patience || ctx.Err() != nil {
				seen.err = fmt.Errorf("the database does not answer %s within two minutes of its start: %w", statement, err)
				return seen
			}
		}
		up, before := time.Now(), acknowledged[i].Load()
		if i == 0 {
			seen.up = up
		}
		waiting.Go(func() {
			for acknowledged[i].Load() == before && time.Since(up) < patience/2 {
				time.Sleep(time.Millisecond)
			}
			seen.again[i] = time.Since(up)
		})
		waiting.Go(func() {
			failed[i] = fresh[i]()
			seen.fresh[i] = time.Since(up)
		})
	}
	return seen
}

// once runs a statement on a connection of its own.
func once(ctx context.Context, uri, statement string) error {
	driver, err := neo4j.NewDriverWithContext(uri, neo4j.NoAuth(), func(c *config.Config) { c.TelemetryDisabled, c.SocketConnectTimeout = true, time.Second })
	if err != nil {
		return err
	}
	defer driver.Close(ctx) //nolint:errcheck // it is done
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer session.Close(ctx) //nolint:errcheck // it is done
	result, err := session.Run(ctx, statement, nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}

// askWhole asks the question as a server does that was just started.
func askWhole(ctx context.Context, uri string) error {
	const patient = 2 * time.Minute
	store, err := neo4jstore.Open(neo4jstore.Options{URI: uri, Timeout: patient})
	if err != nil {
		return err
	}
	defer store.Close(ctx) //nolint:errcheck // it is done
	response := server.New(store, server.Limits{Timeout: patient}, slog.New(slog.DiscardHandler)).Execute(ctx, &graphql.RawParams{Query: whole})
	if len(response.Errors) > 0 {
		return response.Errors
	}
	return nil
}

// importCase writes a case as the importer does, into a database that was set up.
func importCase(ctx context.Context, uri, path string) error {
	store, err := neo4jstore.Open(neo4jstore.Options{URI: uri, Timeout: 2 * time.Minute})
	if err != nil {
		return err
	}
	defer store.Close(ctx) //nolint:errcheck // it is done
	parts, err := seed.ReadFiles([]string{path}, seed.Options{})
	if err != nil {
		return err
	}
	for i := range parts {
		if _, err := store.Apply(ctx, &parts[i].Batch); err != nil {
			return err
		}
	}
	return nil
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
