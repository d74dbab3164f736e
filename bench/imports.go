package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
)

// imports measures writing: the batches of a generated graph through the store, beside a loop over the bare driver that merges
// what comes of them. Both fill an empty database that has its indexes, in turns.
type imports struct {
	which             graphFlags
	db                database
	documents, rounds int
	env               environment

	driver  neo4j.DriverWithContext
	store   *neo4jstore.Store
	batches []*graph.Batch
	parts   []*part // what came of each batch
	rows    int     // nodes, links and entries of the log in all parts together
}

// importTimeout bounds a measurement.
const importTimeout = time.Hour

func importing(ctx context.Context, args []string, env environment) (err error) {
	m := &imports{env: env}
	flags := newFlags("import", env)
	m.which.define(flags)
	m.db.define(flags, env)
	flags.IntVar(&m.documents, "documents", partDocuments, "how many documents a batch has, about")
	flags.IntVar(&m.rounds, "rounds", 3, "how often each side fills the database; the first time warms the database up and is not counted where there are more")
	if err := parse(flags, args); err != nil {
		return err
	}
	if err := m.db.check(); err != nil {
		return err
	}
	if m.documents < 1 || m.rounds < 1 {
		return usageError{errors.New("--documents and --rounds are at least 1")}
	}
	ctx, cancel := context.WithTimeout(ctx, importTimeout)
	defer cancel()
	if m.store, err = m.db.store(); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.store.Close(context.WithoutCancel(ctx))) }()
	if m.driver, err = m.db.driver(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, m.driver.Close(context.WithoutCancel(ctx))) }()
	switch state, err := loaded(ctx, m.store, m.which); {
	case err != nil:
		return err
	case state != nothing:
		return errors.New("the database holds a generated graph already: empty it first")
	}
	return m.run(ctx)
}

// run fills the database by each side in turns and tells what that took.
func (m *imports) run(ctx context.Context) error {
	if err := m.prepare(ctx); err != nil {
		return err
	}
	if err := setUp(ctx, m.store); err != nil {
		return err
	}
	sides := []struct {
		name string
		fill func(context.Context) error
		took []time.Duration
	}{{name: "store.Apply", fill: m.through}, {name: "driver alone", fill: m.bare}}
	for range m.rounds {
		for i := range sides {
			side := &sides[i]
			begun := time.Now()
			if err := side.fill(ctx); err != nil {
				return fmt.Errorf("%s: %w", side.name, err)
			}
			took := time.Since(begun)
			side.took = append(side.took, took)
			m.env.say("%-12s  %6.2f s  %7.0f rows/s", side.name, took.Seconds(), float64(m.rows)/took.Seconds())
			if err := m.wipe(ctx); err != nil {
				return err
			}
		}
	}
	var took [2]time.Duration
	for i := range sides {
		counted := sides[i].took[min(1, m.rounds-1):]
		took[i] = slices.Min(counted)
		_, _ = fmt.Fprintf(m.env.stdout, "%-12s  %6.2f s at best  %7.0f rows/s\n", sides[i].name, took[i].Seconds(), float64(m.rows)/took[i].Seconds())
	}
	_, err := fmt.Fprintf(m.env.stdout, "%d batches, %d rows; throughput of store.Apply over that of the driver: %.2f\n", len(m.batches), m.rows, took[1].Seconds()/took[0].Seconds())
	return err
}

// prepare finds out what comes of each batch, by applying it in memory.
func (m *imports) prepare(ctx context.Context) error {
	c := newCarrier(true)
	for batch, open := range generate.Parts(m.which.seed, m.which.accusations, m.documents) {
		p, err := c.apply(ctx, batch, open)
		if err != nil {
			return err
		}
		m.batches, m.parts = append(m.batches, batch), append(m.parts, p)
		for _, n := range slices.Concat(p.added, p.changed) {
			m.rows += 1 + len(n.Links)
		}
	}
	return nil
}

// through writes the batches as an importer does.
func (m *imports) through(ctx context.Context) error {
	for _, batch := range m.batches {
		if _, err := m.store.Apply(ctx, batch); err != nil {
			return err
		}
	}
	return nil
}

// bare writes what comes of each batch in one transaction: a statement for the nodes of each kind, and one for the links of each
// type.
func (m *imports) bare(ctx context.Context) error {
	session := m.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: m.db.name})
	defer session.Close(context.WithoutCancel(ctx)) //nolint:errcheck // what was written is committed
	for _, p := range m.parts {
		if _, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) { return nil, merge(ctx, tx, p) }); err != nil {
			return err
		}
	}
	return nil
}

func merge(ctx context.Context, tx neo4j.ManagedTransaction, p *part) error {
	nodes, links := map[graph.Kind][]any{}, map[graph.LinkType][]any{}
	for _, n := range slices.Concat(p.added, p.changed) {
		nodes[n.Kind] = append(nodes[n.Kind], map[string]any(n.Props))
		for _, l := range n.Links {
			links[l.Type] = append(links[l.Type], []any{l.From, l.To, map[string]any(l.Props)})
		}
	}
	run := func(text string, rows []any) error {
		result, err := tx.Run(ctx, text, map[string]any{"rows": rows})
		if err == nil {
			_, err = result.Consume(ctx)
		}
		return err
	}
	for _, kind := range slices.Sorted(maps.Keys(nodes)) {
		text := "UNWIND $rows AS props MERGE (n:Entity {id: props.id}) SET n = props, n:" + string(kind)
		if kind.Appended() { // these have no index by their id alone
			text = "UNWIND $rows AS props MERGE (n:" + string(kind) + " {sort: props.sort, id: props.id}) SET n = props"
		}
		if err := run(text, nodes[kind]); err != nil {
			return err
		}
	}
	if _, err := tx.Run(ctx, "MERGE (log:ChangeLog {id: 'change-log'}) SET log.lock = true, log.sequence = $sequence", map[string]any{"sequence": p.sequence}); err != nil {
		return err
	}
	for _, linkType := range slices.Sorted(maps.Keys(links)) {
		text := "UNWIND $rows AS row MATCH (a:Entity {id: row[0]}) MATCH (b:Entity {id: row[1]}) MERGE (a)-[r:" + string(linkType) + "]->(b) SET r = row[2]"
		if err := run(text, links[linkType]); err != nil {
			return err
		}
	}
	return nil
}

// wipe removes what was written, and leaves the indexes.
func (m *imports) wipe(ctx context.Context) error {
	session := m.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: m.db.name})
	defer session.Close(context.WithoutCancel(ctx)) //nolint:errcheck // the result is read
	result, err := session.Run(ctx, `
		MATCH (n) WHERE n:Entity OR n:Revision OR n:Audit OR n:ChangeLog OR n:CommitGate
		CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`, nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	return err
}
