package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/memstore"
	"github.com/gravamen/gravamen/graph/neo4jstore"
)

// partDocuments is how many documents are written in one transaction.
const partDocuments = 4000

// bulk fills an empty database with a generated graph, many times as fast as batch after batch through its store. What is
// derived, and what the change log says, comes from graph.Apply over a store in memory that holds what is still open of the
// graph. The database is only told to create what came out of that, and builds its indexes at the end.
type bulk struct {
	which     graphFlags
	documents int  // of a transaction
	log       bool // whether the entries of the change log are written too
	env       environment
	driver    neo4j.DriverWithContext
	name      string
}

// load fills the database. The last batch, which says that the graph is whole, is left to the store: so that is never said of
// a database that lacks its indexes, or whose change log cannot go on.
func (b *bulk) load(ctx context.Context, store *neo4jstore.Store) error {
	progress := newProgress(b.env)
	w := &writer{driver: b.driver, name: b.name, ids: map[string]int64{}}
	last, err := b.carry(ctx, func(p *part) error {
		err := w.write(ctx, p)
		progress.say("%d nodes  %d links", w.nodes, w.links)
		return err
	})
	if err != nil {
		return err
	}
	progress.last("%d nodes  %d links", w.nodes, w.links)
	if err := setUp(ctx, store); err != nil {
		return err
	}
	if _, err := store.Apply(ctx, last); err != nil {
		return err
	}
	progress.last("indexes are built")
	return nil
}

// setUp builds the indexes. The store waits two minutes for them, which is too short for millions of nodes.
func setUp(ctx context.Context, store *neo4jstore.Store) (err error) {
	for range 20 {
		if err = store.Setup(ctx); err == nil || ctx.Err() != nil {
			break
		}
	}
	return err
}

// part is what a batch did: whole nodes, those that are new and those that replace what was there.
type part struct {
	added, changed []graph.StoredNode
	done           []string // ids of those that nothing will refer to
	sequence       int      // of the newest entry of the change log
}

// carry has every batch but the last applied in memory, while what came of the one before is written, and gives the last.
func (b *bulk) carry(ctx context.Context, write func(*part) error) (last *graph.Batch, err error) {
	ctx, stop := context.WithCancel(ctx)
	parts, written := make(chan *part), make(chan error, 1)
	go func() {
		var err error
		for p := range parts {
			if err == nil {
				err = write(p)
			}
			if err != nil {
				stop()
			}
		}
		written <- err
	}()
	c := newCarrier(b.log)
	var open []string
	for batch, later := range generate.Parts(b.which.seed, b.which.accusations, b.documents) {
		if last != nil {
			var p *part
			if p, err = c.apply(ctx, last, open); err != nil {
				break
			}
			parts <- p
		}
		last, open = batch, later
	}
	close(parts)
	failed := <-written
	stop()
	if failed != nil {
		err = failed // the other, if there is one, says only that this one ended it
	}
	return last, err
}

// carrier applies batches in memory and forgets what nothing will read again, so that a graph of any size passes through.
type carrier struct {
	memory *memstore.Store
	log    bool
	kept   map[string]graph.StoredNode // what memory holds
	hubs   map[string]hubKind          // those of it where the graph comes together
}

// hubKind is why a node stays whatever happens.
type hubKind int

const (
	notHub     hubKind = iota
	worldHub           // of the first batch
	derivedHub         // of no document: derived as a whole, from the first of what points at it and nothing else
)

func newCarrier(log bool) *carrier {
	return &carrier{memory: memstore.New(), log: log, kept: map[string]graph.StoredNode{}, hubs: map[string]hubKind{}}
}

// apply applies a batch. open are the ids that later ones may refer to, beside the hubs.
func (c *carrier) apply(ctx context.Context, batch *graph.Batch, open []string) (*part, error) {
	touched, err := c.memory.Carry(ctx, batch)
	if err != nil {
		return nil, err
	}
	first := len(c.kept) == 0
	written := make(map[string]bool, len(batch.Documents))
	for i := range batch.Documents {
		written[batch.Documents[i].ID] = true
	}
	p := &part{}
	newest := ""
	for _, n := range touched {
		slices.SortFunc(n.Links, compareLinks)
		before, known := c.kept[n.ID]
		c.kept[n.ID] = n
		revision := n.Kind == graph.KindRevision
		switch {
		case revision && !c.log:
		case !known:
			p.added = append(p.added, n)
		case !reflect.DeepEqual(before, n):
			p.changed = append(p.changed, n)
		}
		switch {
		case revision:
			newest = max(newest, n.ID)
		case !known && !written[n.ID]:
			c.hubs[n.ID] = derivedHub
		case first:
			c.hubs[n.ID] = worldHub
		}
	}
	sequence, _ := c.kept[newest].Props["sequence"].(int64)
	p.sequence = int(sequence)
	p.done = c.forget(append(open, newest)) // the newest entry tells where the log goes on
	return p, nil
}

func compareLinks(a, b graph.StoredLink) int {
	if c := strings.Compare(string(a.Type), string(b.Type)); c != 0 {
		return c
	}
	x, _ := a.Props["place"].(int64)
	y, _ := b.Props["place"].(int64)
	return int(x - y)
}

// forget drops what does not hang together with an open node other than by a hub, and gives the ids. What points at a derived
// hub first stays as well.
func (c *carrier) forget(open []string) []string {
	type end struct {
		link graph.LinkType
		to   string
	}
	beside, first := map[string][]string{}, map[end]string{}
	for id, n := range c.kept {
		if c.hubs[id] != notHub {
			continue
		}
		for _, l := range n.Links {
			switch c.hubs[l.To] {
			case notHub:
				beside[id] = append(beside[id], l.To)
				beside[l.To] = append(beside[l.To], id)
			case derivedHub:
				at := end{l.Type, l.To}
				if before, ok := first[at]; !ok || c.precedes(id, before) {
					first[at] = id
				}
			case worldHub: // is there without being pointed at
			}
		}
	}
	open = slices.AppendSeq(slices.Clone(open), maps.Values(first))
	reached := map[string]bool{}
	for len(open) > 0 {
		id := open[len(open)-1]
		open = open[:len(open)-1]
		if !reached[id] {
			reached[id] = true
			open = append(open, beside[id]...)
		}
	}
	var done []string
	for id := range c.kept {
		if c.hubs[id] == notHub && !reached[id] {
			done = append(done, id)
			delete(c.kept, id)
		}
	}
	c.memory.Forget(done)
	return done
}

// precedes says whether a node comes before another in the primary order.
func (c *carrier) precedes(id, other string) bool {
	x, _ := c.kept[id].Props["sort"].(string)
	y, _ := c.kept[other].Props["sort"].(string)
	return cmp.Or(strings.Compare(x, y), strings.Compare(id, other)) < 0
}

// writer creates nodes and links. It finds nodes by the numbers that the database gave them: there is no index yet.
type writer struct {
	driver       neo4j.DriverWithContext
	name         string
	ids          map[string]int64
	nodes, links int
}

// write writes a part: what hangs together in one transaction, and beside it the entries of the change log, to which nothing
// links, in another. A load that was interrupted is worth nothing, so that it does not matter which of them came first.
func (w *writer) write(ctx context.Context, p *part) error {
	var added, revisions []graph.StoredNode
	for i := range p.added {
		if p.added[i].Kind == graph.KindRevision {
			revisions = append(revisions, p.added[i])
		} else {
			added = append(added, p.added[i])
		}
	}
	logged := make(chan error, 1)
	go func() {
		logged <- w.inTransaction(ctx, func(tx neo4j.ExplicitTransaction) error {
			const counter = "MERGE (log:ChangeLog {id: 'change-log'}) SET log.lock = true, log.sequence = $sequence"
			_, err := create(ctx, tx, string(graph.KindRevision), revisions)
			if err == nil {
				_, err = tx.Run(ctx, counter, map[string]any{"sequence": p.sequence})
			}
			return err
		})
	}()
	err := w.inTransaction(ctx, func(tx neo4j.ExplicitTransaction) error {
		if err := w.add(ctx, tx, added); err != nil {
			return err
		}
		if err := w.replace(ctx, tx, p.changed); err != nil {
			return err
		}
		return w.connect(ctx, tx, slices.Concat(added, p.changed))
	})
	err = errors.Join(err, <-logged)
	w.nodes += len(p.added)
	for _, id := range p.done {
		delete(w.ids, id)
	}
	return err
}

func (w *writer) inTransaction(ctx context.Context, do func(neo4j.ExplicitTransaction) error) (err error) {
	session := w.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: w.name})
	defer func() { err = errors.Join(err, session.Close(context.WithoutCancel(ctx))) }()
	tx, err := session.BeginTransaction(ctx)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, tx.Close(context.WithoutCancel(ctx)))
	}
	return tx.Commit(ctx)
}

// add creates the nodes of each kind and keeps their numbers.
func (w *writer) add(ctx context.Context, tx neo4j.ExplicitTransaction, nodes []graph.StoredNode) error {
	byKind := map[graph.Kind][]graph.StoredNode{}
	for i := range nodes {
		byKind[nodes[i].Kind] = append(byKind[nodes[i].Kind], nodes[i])
	}
	for _, kind := range slices.Sorted(maps.Keys(byKind)) {
		numbers, err := create(ctx, tx, "Entity:"+string(kind), byKind[kind])
		if err != nil {
			return err
		}
		for i, number := range numbers {
			w.ids[byKind[kind][i].ID] = number
		}
	}
	return nil
}

// create creates nodes with the same labels and gives the number of each.
func create(ctx context.Context, tx neo4j.ExplicitTransaction, labels string, nodes []graph.StoredNode) ([]int64, error) {
	rows := make([]any, len(nodes))
	for i := range nodes {
		rows[i] = map[string]any(nodes[i].Props)
	}
	result, err := tx.Run(ctx, "UNWIND $rows AS props CREATE (n:"+labels+") SET n = props RETURN id(n)", map[string]any{"rows": rows})
	if err != nil {
		return nil, err
	}
	records, err := result.Collect(ctx)
	numbers := make([]int64, len(records))
	for i, r := range records {
		numbers[i], _ = r.Values[0].(int64)
	}
	return numbers, err
}

// replace gives nodes other properties, and takes away the links that start at them.
func (w *writer) replace(ctx context.Context, tx neo4j.ExplicitTransaction, nodes []graph.StoredNode) error {
	rows := make([]any, len(nodes))
	for i := range nodes {
		rows[i] = []any{w.ids[nodes[i].ID], map[string]any(nodes[i].Props)}
	}
	_, err := tx.Run(ctx, "UNWIND $rows AS row MATCH (n) WHERE id(n) = row[0] SET n = row[1] WITH n MATCH (n)-[r]->() DELETE r", map[string]any{"rows": rows})
	return err
}

// connect creates the links that start at the nodes, one statement for each type.
func (w *writer) connect(ctx context.Context, tx neo4j.ExplicitTransaction, nodes []graph.StoredNode) error {
	rows := map[graph.LinkType][]any{}
	for i := range nodes {
		for _, l := range nodes[i].Links {
			from, known := w.ids[l.From]
			to, alsoKnown := w.ids[l.To]
			if !known || !alsoKnown {
				return fmt.Errorf("%s from %s to %s: an end was forgotten too early", l.Type, l.From, l.To)
			}
			rows[l.Type] = append(rows[l.Type], []any{from, to, map[string]any(l.Props)})
			w.links++
		}
	}
	for _, linkType := range slices.Sorted(maps.Keys(rows)) {
		text := "UNWIND $rows AS row MATCH (a) WHERE id(a) = row[0] MATCH (b) WHERE id(b) = row[1] CREATE (a)-[r:" + string(linkType) + "]->(b) SET r = row[2]"
		if _, err := tx.Run(ctx, text, map[string]any{"rows": rows[linkType]}); err != nil {
			return err
		}
	}
	return nil
}

// progress writes a line every few seconds.
type progress struct {
	env           environment
	started, told time.Time
}

func newProgress(env environment) *progress { return &progress{env, time.Now(), time.Now()} }

func (p *progress) say(format string, args ...any) {
	const every = 5 * time.Second
	if time.Since(p.told) > every {
		p.last(format, args...)
	}
}

// last writes its line whenever the last one was.
func (p *progress) last(format string, args ...any) {
	p.told = time.Now()
	p.env.say("%6.0f s  %s", time.Since(p.started).Seconds(), fmt.Sprintf(format, args...))
}
