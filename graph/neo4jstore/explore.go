package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
)

var (
	gateCypher       = mustQuery("gate")
	knownCypher      = mustQuery("known")
	degreesCypher    = following("degrees")
	neighboursCypher = following("neighbours")
	ringCypher       = following("ring")
	jointsCypher     = following("joints")
)

// following is a statement with the types of link that a search follows.
func following(name string) string {
	var types []string
	for _, t := range graph.FollowedLinks() {
		types = append(types, string(t))
	}
	return strings.ReplaceAll(mustQuery(name), "$followed", strings.Join(types, "|"))
}

// Explore searches ring by ring, each with a statement of its own. All of them run in one transaction, so that they ask one
// member of a cluster, and the answer counts only if nothing was committed meanwhile.
func (s *Store) Explore(ctx context.Context, exploration *graph.Exploration) (*graph.Found, error) {
	var found *graph.Found
	err := s.settled(ctx, func() (turns, error) {
		t := &terrain{store: s, asOf: string(exploration.AsOf)}
		if t.asOf == "" {
			t.asOf = string(graph.LastDay)
		}
		err := s.transaction(ctx, func(ctx context.Context, tx neo4j.ExplicitTransaction) (err error) {
			t.ctx, t.tx = ctx, tx
			if t.turns.first, err = t.turn(); err != nil {
				return err
			}
			if found, err = graph.Explore(t, exploration); err != nil {
				return err
			}
			t.turns.last, err = t.turn()
			return err
		})
		return t.turns, err
	})
	if err != nil {
		return nil, err
	}
	return found, nil
}

// transaction reads with several statements.
func (s *Store) transaction(ctx context.Context, work func(context.Context, neo4j.ExplicitTransaction) error) error {
	return s.ask(ctx, func(ctx context.Context) error {
		session := s.session(ctx, neo4j.AccessModeRead)
		defer s.closeSession(ctx, session)
		tx, err := session.BeginTransaction(ctx, neo4j.WithTxTimeout(statementTime(ctx)))
		if err != nil {
			return err // as it is: IsRetryable knows the errors of the driver only unwrapped
		}
		err = work(ctx, tx)
		if closing := tx.Close(ctx); err == nil {
			err = closing
		}
		return err
	})
}

// terrain is the graph as one exploration sees it.
type terrain struct {
	ctx   context.Context //nolint:containedctx // lives as long as one Explore call
	tx    neo4j.ExplicitTransaction
	store *Store
	asOf  string
	turns turns
}

// run runs a statement whose values travel as those of a plan do.
func (t *terrain) run(text string, values map[string]any) (records []*neo4j.Record, err error) {
	end := traced(t.ctx, text)
	defer func() { end(err) }()
	params := map[string]any{"q": values}
	defer t.store.planLater(t.ctx, text, params)
	result, err := t.tx.Run(t.ctx, text, params)
	if err != nil {
		return nil, err
	}
	return result.Collect(t.ctx)
}

func (t *terrain) turn() (int64, error) {
	records, err := t.run(gateCypher, nil)
	if err != nil || len(records) != 1 {
		return 0, err
	}
	turn, _ := records[0].Values[0].(int64)
	return turn, nil
}

// Query answers a plan within the transaction. What the statement reads of the gate is of no interest: the exploration
// reads it before and after.
func (t *terrain) Query(plan *graph.Plan) (*graph.Tree, error) {
	compiled, err := compile(plan)
	if err != nil {
		return nil, err
	}
	values, _ := compiled.params["q"].(map[string]any)
	records, err := t.run(compiled.text, values)
	if err != nil {
		return nil, err
	}
	if len(records) != 1 {
		return nil, fmt.Errorf("neo4j: a plan gave %d records", len(records))
	}
	t.store.planned.add(compiled.text)
	return compiled.decode(records[0])
}

func (t *terrain) Known(ids []string) ([]string, error) {
	records, err := t.run(knownCypher, map[string]any{"ids": ids, "asOf": t.asOf})
	return texts(records), err
}

// texts are the first columns.
func texts(records []*neo4j.Record) []string {
	out := make([]string, len(records))
	for i, r := range records {
		out[i], _ = r.Values[0].(string)
	}
	return out
}

func (t *terrain) Degrees(ids []string) ([]int, error) {
	records, err := t.run(degreesCypher, map[string]any{"ids": ids})
	out, places := make([]int, len(ids)), placesOf(ids)
	for i, id := range texts(records) {
		degree, _ := records[i].Values[1].(int64)
		out[places[id]] = int(degree)
	}
	return out, err
}

func (t *terrain) Neighbours(ids []string) ([][]string, error) {
	records, err := t.run(neighboursCypher, map[string]any{"ids": ids, "asOf": t.asOf, "open": t.asOf == string(graph.LastDay)})
	out, places := make([][]string, len(ids)), placesOf(ids)
	for i, id := range texts(records) {
		found, _ := records[i].Values[1].([]any)
		list := make([]string, len(found))
		for j := range found {
			list[j], _ = found[j].(string)
		}
		out[places[id]] = list
	}
	return out, err
}

func placesOf(ids []string) map[string]int {
	places := make(map[string]int, len(ids))
	for i, id := range ids {
		places[id] = i
	}
	return places
}

func (t *terrain) Ring(ids, seen []string, kinds []graph.Kind, limit int) ([]string, error) {
	ranks := map[string]any{}
	wanted := map[graph.Kind]bool{}
	for _, kind := range kinds {
		wanted[kind] = true
	}
	for i, kind := range graph.Kinds() {
		if wanted[kind] {
			ranks[string(kind)] = i
		}
	}
	records, err := t.run(ringCypher, map[string]any{"ids": ids, "seen": seen, "asOf": t.asOf, "open": t.asOf == string(graph.LastDay), "ranks": ranks, "limit": limit})
	return texts(records), err
}

func (t *terrain) Joints(ids []string) ([]graph.Joint, error) {
	records, err := t.run(jointsCypher, map[string]any{"ids": ids, "asOf": t.asOf})
	out := make([]graph.Joint, len(records))
	for i, r := range records {
		j := &out[i]
		j.From, _ = r.Values[0].(string)
		j.Phase, _ = r.Values[1].(string)
		kind, _ := r.Values[2].(string)
		j.Type = graph.LinkType(kind)
		j.To, _ = r.Values[3].(string)
		j.Props, _ = r.Values[4].(map[string]any)
		j.Place, _ = j.Props["place"].(int64)
		records, _ := r.Values[5].([]any)
		for _, item := range records {
			carried, _ := item.(map[string]any)
			j.Records = append(j.Records, carried)
		}
	}
	return out, err
}
