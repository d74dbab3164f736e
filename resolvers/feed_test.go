package resolvers_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
	"github.com/gravamen/gravamen/internal/server"
)

const changesQuery = `query ($after: String, $first: Int! = 100) {
	changes(after: $after, first: $first) {
		nodes { cursor id change node { id } }
		edges { cursor node { id } }
		pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
		totalCount
	}
}`

// A client keeps endCursor and nothing else: also an empty page gives it one to go on with.
func TestChangesAreResumable(t *testing.T) {
	for _, s := range stores {
		t.Run(s.name, func(t *testing.T) {
			api := newAPI(t, s.open(t), server.Limits{})
			var ids []string
			nodeless := map[graph.Kind]bool{}
			var after any
			for page := 0; ; page++ {
				data := api.answered(t, question{Query: changesQuery, Variables: map[string]any{"after": after}})
				nodes, _ := at(t, data, "changes", "nodes").([]any)
				for i, node := range nodes {
					id, _ := at(t, node, "id").(string)
					ids = append(ids, id)
					if cursor := at(t, node, "cursor"); cursor != at(t, data, "changes", "edges", i, "cursor") || i == len(nodes)-1 && cursor != at(t, data, "changes", "pageInfo", "endCursor") {
						t.Errorf("cursors differ at %s", id)
					}
					if at(t, node, "node") == nil {
						nodeless[graph.KindOf(id)] = true
					} else if got := at(t, node, "node", "id"); got != id {
						t.Errorf("the change of %s leads to %v", id, got)
					}
				}
				end, more := at(t, data, "changes", "pageInfo", "endCursor"), at(t, data, "changes", "pageInfo", "hasNextPage")
				if more != (len(nodes) == 100) || len(nodes) == 0 && end != after || at(t, data, "changes", "pageInfo", "hasPreviousPage") != (after != nil) {
					t.Fatalf("page %d has %d entries and ends at %v, more %v", page, len(nodes), end, more)
				}
				after = end
				if len(nodes) == 0 {
					if total := at(t, data, "changes", "totalCount"); total != float64(len(ids)) {
						t.Errorf("totalCount %v of %d", total, len(ids))
					}
					break
				}
			}
			if len(ids) < 100 || len(slices.Compact(slices.Sorted(slices.Values(ids)))) != len(ids) {
				t.Errorf("%d changes, or one twice: %v", len(ids), ids)
			}
			if len(nodeless) != 1 || !nodeless[graph.KindPhase] {
				t.Errorf("without a node are %v", nodeless)
			}
		})
	}
}

func TestChangesOfAnEmptyLog(t *testing.T) {
	data := newAPI(t, memstore.New(), server.Limits{}).answered(t, question{Query: changesQuery})
	if end := at(t, data, "changes", "pageInfo", "endCursor"); end != nil {
		t.Errorf("ends at %v", end)
	}
}

// What was withdrawn is told as such, and can still be read.
func TestWithdrawnChange(t *testing.T) {
	store := memstore.New()
	if err := fill(t.Context(), store, shipped); err != nil {
		t.Fatal(err)
	}
	const id = "publication:withdrawn"
	given := graph.NewDocument(&graph.Publication{Entity: graph.Entity{ID: id}, Kind: graph.PublicationKindNewsArticle})
	for _, doc := range []graph.Document{given, graph.NewWithdrawal(id)} {
		if _, err := store.Apply(t.Context(), &graph.Batch{At: time.Now(), Documents: []graph.Document{doc}}); err != nil {
			t.Fatal(err)
		}
	}
	data := newAPI(t, store, server.Limits{}).answered(t, question{Query: fmt.Sprintf(`{ revisions(id: %q) { change document } publication: node(id: %q) { id } }`, id, id)})
	if got := at(t, data, "revisions", 0, "change"); got != "WITHDRAWN" {
		t.Errorf("change %v", got)
	}
	if text, _ := at(t, data, "revisions", 0, "document").(string); !strings.Contains(text, `"withdrawn":true`) || !strings.Contains(text, `"kind":"NEWS_ARTICLE"`) {
		t.Errorf("document %s", text)
	}
	if got := at(t, data, "publication", "id"); got != id {
		t.Errorf("node %v", got)
	}
}

// Subscribers of a database see what writers on other connections commit: all of it, once, in order, also where they are cut
// off and come back.
func TestSubscribersAmongWriters(t *testing.T) {
	store := neo4jtest.Open(t)
	filledDatabase = "" // this test writes
	srv := httptest.NewServer(newAPI(t, store, server.Limits{Streams: server.StreamLimits{Poll: 20 * time.Millisecond}}).handler)
	defer srv.Close()
	const writers, rounds, subscribers = 3, 12, 3
	const all = writers * rounds * 3
	var writing, reading sync.WaitGroup
	for w := range writers {
		writing.Go(func() {
			for round := range rounds {
				batch := &graph.Batch{At: time.Now()}
				for i := range 3 {
					batch.Documents = append(batch.Documents, graph.NewDocument(&graph.Actor{
						Entity: graph.Entity{ID: fmt.Sprintf("actor:w%d-%d-%d", w, round, i)}, Name: "Someone", Kind: graph.KindThreatGroup,
					}))
				}
				if _, err := store.Apply(t.Context(), batch); err != nil {
					t.Error(err)
				}
			}
		})
	}
	seen := make([][]string, subscribers)
	for s := range subscribers {
		reading.Go(func() {
			cursor := ""
			for len(seen[s]) < all {
				ids, last, err := hear(t.Context(), srv.URL, cursor, min(7*s+5, all-len(seen[s])))
				if err != nil {
					t.Errorf("subscriber %d: %v", s, err)
					return
				}
				seen[s], cursor = append(seen[s], ids...), last
			}
		})
	}
	writing.Wait()
	reading.Wait()
	tree, err := store.Query(t.Context(), &graph.Plan{Roots: []*graph.Hop{{Key: "log", Kinds: []graph.Kind{graph.KindRevision}, Order: graph.Order{By: graph.BySort}}}})
	if err != nil {
		t.Fatal(err)
	}
	var log []string
	for _, r := range graph.Read[*graph.Revision](tree.Roots["log"]) {
		log = append(log, r.NodeRef)
	}
	for s := range subscribers {
		if !slices.Equal(seen[s], log) {
			t.Errorf("subscriber %d saw\n%v\nand the log is\n%v", s, seen[s], log)
		}
	}
}

// hear subscribes, takes some changes and leaves.
func hear(ctx context.Context, url, after string, count int) (ids []string, cursor string, err error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	variables := map[string]any{}
	if after != "" {
		variables["after"] = after
	}
	body, err := json.Marshal(question{Query: `subscription ($after: String) { changes(after: $after) { cursor id node { id } } }`, Variables: variables})
	if err != nil {
		return nil, "", err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/graphql", strings.NewReader(string(body)))
	if err != nil {
		return nil, "", err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		return nil, "", err
	}
	defer response.Body.Close() //nolint:errcheck // the client leaves
	for lines := bufio.NewScanner(response.Body); len(ids) < count; {
		if !lines.Scan() {
			return nil, "", fmt.Errorf("the stream ended after %d changes: %w", len(ids), lines.Err())
		}
		text, found := strings.CutPrefix(lines.Text(), "data: ")
		if !found {
			continue
		}
		var event struct {
			Data struct {
				Changes struct {
					Cursor, ID string
					Node       struct{ ID string }
				}
			}
		}
		if err := json.Unmarshal([]byte(text), &event); err != nil {
			return nil, "", err
		}
		change := event.Data.Changes
		if change.ID == "" || change.Node.ID != change.ID {
			return nil, "", fmt.Errorf("no change: %s", text)
		}
		ids, cursor = append(ids, change.ID), change.Cursor
	}
	return ids, cursor, nil
}
