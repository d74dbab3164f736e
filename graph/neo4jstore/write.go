package neo4jstore

import (
	"context"
	"embed"
	"errors"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
)

//go:embed cypher/*.cypher
var cypherFiles embed.FS

// The fixed statements of writing.
var (
	lockCypher          = mustQuery("lock")
	advanceCypher       = mustQuery("advance")
	committedCypher     = mustQuery("committed")
	storedCypher        = mustQuery("stored")
	putNodesCypher      = mustQuery("put_nodes")
	createCypher        = mustQuery("create")
	putLinksCypher      = mustQuery("put_links")
	deleteLinksCypher   = mustQuery("delete_links")
	deriveCypher        = mustQuery("derive")
	deleteDerivedCypher = mustQuery("delete_derived")
	removeCypher        = mustQuery("remove")
	amendCypher         = mustQuery("amend")
)

// mustQuery loads a fixed statement; a missing one stops the program at its start.
func mustQuery(name string) string {
	text, err := cypherFiles.ReadFile("cypher/" + name + ".cypher")
	if err != nil {
		panic(err) //nolint:forbidigo // a statement that is not in the binary can never be run
	}
	return string(text)
}

// applyTimeout bounds one batch: five thousand documents take seconds on a small machine.
const applyTimeout = 2 * time.Minute

// Apply writes a batch in one transaction, which the driver repeats where the database asks for it. It does not where the reply to COMMIT
// was lost, and that is done here: whoever tries again looks first, with the lock held, whether the batch is in the change log. A try takes
// four fifths of the time that is left, so that there is some for another.
//
// Of a store's own writers one holds connections at a time; each needs two.
func (s *Store) Apply(ctx context.Context, batch *graph.Batch) (receipt *graph.Receipt, err error) {
	var sent *commit // what a try came to commit
	err = s.call(ctx, applyTimeout, func(ctx context.Context) error {
		select {
		case s.writing <- struct{}{}:
			defer func() { <-s.writing }()
		case <-ctx.Done():
			return ctx.Err()
		}
		var turn int64
		try := func() error {
			ctx, cancel := context.WithTimeout(ctx, timeLeft(ctx)*4/5)
			defer cancel()
			return s.inTransaction(ctx, func(t *tx) (err error) {
				if err := t.lock(); err != nil {
					return err
				}
				if sent != nil {
					if err := t.look(sent); err != nil {
						return err
					}
				}
				if receipt, err = graph.Apply(t, batch); err == nil && receipt.Added+receipt.Changed > 0 {
					sent = &commit{*receipt, t.entry}
					turn, err = s.openGate(ctx)
				}
				return err
			})
		}
		err := try()
		for tried := (*commit)(nil); err != nil && sent != tried && !replied(err) && ctx.Err() == nil; {
			tried = sent
			err = try()
		}
		if errors.Is(err, errRecorded) {
			receipt, err = &sent.receipt, nil
		}
		if turn > 0 {
			s.closeGate(ctx, turn)
		}
		return err
	})
	if sent != nil && errors.Is(err, graph.ErrUnavailable) {
		err = graph.Unavailable(err, "the database was lost while it recorded this, and may have: send it again, which changes nothing if it has")
	}
	if err != nil {
		return nil, err
	}
	return receipt, nil
}

// commit is what a transaction came to commit: its receipt, and the entry of the change log, or record of the audit, that it began with.
type commit struct {
	receipt graph.Receipt
	entry   graph.Props
}

// inTransaction writes in one transaction.
func (s *Store) inTransaction(ctx context.Context, work func(*tx) error) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer s.closeSession(ctx, session)
	_, err := session.ExecuteWrite(ctx, func(managed neo4j.ManagedTransaction) (any, error) {
		return nil, work(&tx{ctx: ctx, managed: managed})
	}, neo4j.WithTxTimeout(statementTime(ctx)))
	return err //nolint:wrapcheck // call does
}

// tx is one write transaction, holding the lock of the change log's counter.
type tx struct {
	ctx      context.Context //nolint:containedctx // lives as long as one call, which graph.Tx has no room to pass it through
	managed  neo4j.ManagedTransaction
	sequence int
	entry    graph.Props // the first that it put into the change log, or the audit where there is none
}

// errRecorded ends a transaction that has nothing to commit, since one before it was committed.
var errRecorded = errors.New("recorded")

// look looks for an entry just as one that may have been committed: errRecorded if it was.
func (t *tx) look(c *commit) error {
	records, err := t.run(committedCypher, map[string]any{"entry": map[string]any(c.entry)})
	if err == nil && len(records) > 0 {
		err = errRecorded
	}
	return err
}

func (t *tx) lock() error {
	records, err := t.run(lockCypher, nil)
	if err != nil {
		return err
	}
	sequence, _ := records[0].Values[0].(int64)
	t.sequence = int(sequence)
	return nil
}

func (t *tx) run(text string, params map[string]any) (records []*neo4j.Record, err error) {
	end := traced(t.ctx, text)
	defer func() { end(err) }()
	result, err := t.managed.Run(t.ctx, text, params)
	if err != nil {
		return nil, err // as it is: the driver repeats the transaction for its own errors only unwrapped
	}
	return result.Collect(t.ctx)
}

// Query answers from the state written so far.
func (t *tx) Query(plan *graph.Plan) (*graph.Tree, error) {
	compiled, err := compile(plan)
	if err != nil {
		return nil, err
	}
	records, err := t.run(compiled.text, compiled.params)
	if err == nil {
		_, err = compiled.turns(records) // nobody else commits while this transaction holds the lock
	}
	if err != nil {
		return nil, err
	}
	return compiled.decode(records[0])
}

// Stored looks nodes up.
func (t *tx) Stored(ids []string) (map[string]graph.Stored, error) {
	records, err := t.run(storedCypher, map[string]any{"ids": ids})
	if err != nil {
		return nil, err
	}
	out := make(map[string]graph.Stored, len(records))
	for _, r := range records {
		var words [4]string
		for i := range words {
			words[i], _ = r.Values[i].(string)
		}
		added, _ := r.Values[4].(bool)
		out[words[0]] = graph.Stored{Hash: words[1], RecordedAt: words[2], Sort: words[3], Added: added}
	}
	return out, nil
}

// LastSequence is what the counter says.
func (t *tx) LastSequence() (int, error) { return t.sequence, nil }

// Put replaces nodes and the links that start at them.
func (t *tx) Put(nodes []graph.StoredNode) error {
	var created, put []any
	var replaced []string
	for i := range nodes {
		n := &nodes[i]
		row := map[string]any{"id": n.ID, "labels": labelsOf(n.Kind), "props": map[string]any(n.Props)}
		if n.New || n.Kind.Appended() {
			created = append(created, row)
		} else {
			put = append(put, row)
			replaced = append(replaced, n.ID)
		}
		if n.Kind.Appended() && t.entry == nil {
			t.entry = n.Props
		}
		if n.Kind == graph.KindRevision {
			t.sequence++
		}
	}
	if err := t.write(createCypher, created); err != nil {
		return err
	}
	if err := t.write(putNodesCypher, put); err != nil {
		return err
	}
	if nodes[0].Kind.Appended() { // which stand by themselves, and have no links
		_, err := t.run(advanceCypher, map[string]any{"sequence": t.sequence})
		return err
	}
	if len(replaced) > 0 {
		if _, err := t.run(deleteLinksCypher, map[string]any{"ids": replaced}); err != nil {
			return err
		}
	}
	return t.putLinks(nodes)
}

// Derive writes derived facts over existing nodes.
func (t *tx) Derive(nodes []graph.StoredNode) error {
	var rows []any
	var replaced []string
	for i := range nodes {
		rows = append(rows, map[string]any{"id": nodes[i].ID, "props": map[string]any(nodes[i].Props)})
		if !nodes[i].New {
			replaced = append(replaced, nodes[i].ID)
		}
	}
	if _, err := t.run(deriveCypher, map[string]any{"rows": rows}); err != nil {
		return err
	}
	if len(replaced) > 0 {
		if _, err := t.run(deleteDerivedCypher, map[string]any{"ids": replaced, "types": derivedTypes()}); err != nil {
			return err
		}
	}
	return t.putLinks(nodes)
}

// Remove takes nodes away.
func (t *tx) Remove(ids []string) error {
	_, err := t.run(removeCypher, map[string]any{"ids": ids})
	return err
}

// Amend replaces the properties of entries of the change log, of records of the audit and of tombstones.
func (t *tx) Amend(entries []graph.StoredNode) error {
	var rows []any
	for i := range entries {
		rows = append(rows, map[string]any{"id": entries[i].ID, "sort": entries[i].Props["sort"], "props": map[string]any(entries[i].Props)})
	}
	return t.write(amendCypher, rows)
}

func derivedTypes() []string {
	var types []string
	for _, info := range graph.Links() {
		if info.Derived {
			types = append(types, string(info.Type))
		}
	}
	return types
}

// labelsOf are the labels of a node: entities have one in common.
func labelsOf(kind graph.Kind) []string {
	if kind.Appended() {
		return []string{string(kind)}
	}
	return []string{"Entity", string(kind)}
}

func (t *tx) putLinks(nodes []graph.StoredNode) error {
	var rows []any
	for i := range nodes {
		for _, l := range nodes[i].Links {
			rows = append(rows, map[string]any{"from": l.From, "type": string(l.Type), "to": l.To, "props": map[string]any(l.Props)})
		}
	}
	return t.write(putLinksCypher, rows)
}

// write runs a statement over rows, if there are any.
func (t *tx) write(text string, rows []any) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := t.run(text, map[string]any{"rows": rows})
	return err
}
