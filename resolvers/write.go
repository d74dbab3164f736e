package resolvers

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/seed"
)

// A mutation is planned like a query: its payload's selection is known before anything is written, and asked in one go after
// that, of the ids that were written.

// planPayload plans each field of a payload that is of a kind as a root of its own name, of ids that only the write tells.
func planPayload(a *asking) error {
	payload := a.schema.Types[a.field.Definition.Type.Name()]
	for _, f := range graphql.CollectFields(a.operation, a.field.Selections, []string{payload.Name}) {
		field := payload.Fields.ForName(f.Name)
		if field == nil || !graph.Kind(field.Type.Name()).Valid() {
			continue // it is told by the write
		}
		a.at(f.Field, func() {
			a.selected(field)
			hop := a.root(&graph.Hop{Key: f.Name, Kinds: []graph.Kind{graph.Kind(field.Type.Name())}, IDs: []string{}, Order: graph.Order{By: graph.BySort}})
			a.each(sizeOf(field, f.Field, nil), func() { a.below(hop, field.Type.Name(), f.Selections, nil) })
		})
	}
	return nil
}

// change is what a mutation is about to write.
type change struct {
	documents []graph.Document
	dataset   string              // that the documents come from; "" for what is recorded by hand
	ids       map[string][]string // of the payload's fields
}

// recorded is what a mutation wrote, and what its payload asks of it.
type recorded struct {
	receipt *graph.Receipt
	tree    *graph.Tree
}

func (w *recorded) changed() bool { return w.receipt.Added+w.receipt.Changed > 0 }

// one reads a field of a payload; the zero T where it was not selected.
func one[T graph.Node](w *recorded, field string) T {
	var none T
	found := graph.Read[T](w.tree.Roots[field])
	if len(found) == 0 {
		return none
	}
	return found[0]
}

// write makes the change that a mutation asks for and reads its payload.
func (r *Resolver) write(ctx context.Context, prepare func(context.Context, map[string]any) (*change, error)) (*recorded, error) {
	a := requestOf(ctx).asked[graphql.GetFieldContext(ctx).Field.Field]
	receipt, err := r.apply(ctx, a, prepare)
	note(ctx, a.field.Alias, err == nil)
	if err != nil {
		return nil, timely(ctx, err)
	}
	if len(a.plan.Roots) == 0 {
		return &recorded{receipt, &graph.Tree{}}, nil
	}
	tree, err := r.store.Query(ctx, &a.plan)
	if err != nil {
		return nil, timely(ctx, err)
	}
	return &recorded{receipt, tree}, nil
}

// timely is the context's own error where it has ended: a store whose time is up may meet something else first, such as a connection half
// made.
func timely(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

func (r *Resolver) apply(ctx context.Context, a *asking, prepare func(context.Context, map[string]any) (*change, error)) (*graph.Receipt, error) {
	who, err := r.curator(ctx)
	if err != nil {
		return nil, err
	}
	if a.err != nil {
		return nil, a.err
	}
	c, err := prepare(ctx, a.args)
	if err != nil {
		return nil, err
	}
	now := time.Now
	if r.options.Writes.Clock != nil {
		now = r.options.Writes.Clock
	}
	receipt, err := r.store.Apply(ctx, &graph.Batch{
		At: now(), DatasetID: c.dataset, Documents: c.documents,
		Deed: graph.Deed{By: who.Name, Name: a.field.Name, Input: digest(a.args)},
	})
	if err != nil {
		return nil, err
	}
	for _, root := range a.plan.Roots {
		root.IDs = c.ids[root.Key]
	}
	return receipt, nil
}

// digest is the SHA-256 of arguments as canonical JSON: keys in order, defaults filled in.
func digest(args map[string]any) string {
	text, err := json.Marshal(args)
	if err != nil {
		return "" // arguments are JSON by origin
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:])
}

// single is a change that records one entry, which may be a node already under another id than what it says gives it.
func (r *Resolver) single(ctx context.Context, field string, made *seed.Single, err error) (*change, error) {
	if err != nil {
		return nil, faulty(err)
	}
	entry := &made.Documents[len(made.Documents)-1]
	twin, err := entry.Twin(func(plan *graph.Plan) (*graph.Tree, error) { return r.store.Query(ctx, plan) })
	if err != nil {
		return nil, err //nolint:wrapcheck // a store's errors are made for the client
	}
	if twin != "" {
		return nil, graph.Errorf(graph.ErrInvalid, "%s says this already, and came with a case or a data set: correct it there", twin)
	}
	return &change{documents: made.Documents, ids: map[string][]string{field: {made.ID}}}, nil
}

func (r *Resolver) assess(ctx context.Context, args map[string]any) (*change, error) {
	input, err := r.known(ctx, args)
	if err != nil {
		return nil, err
	}
	made, err := seed.Assessment(input)
	return r.single(ctx, "assessment", made, err)
}

func (r *Resolver) respond(ctx context.Context, args map[string]any) (*change, error) {
	input, err := r.known(ctx, args)
	if err != nil {
		return nil, err
	}
	made, err := seed.Response(input)
	return r.single(ctx, "response", made, err)
}

func (r *Resolver) retract(ctx context.Context, args map[string]any) (*change, error) {
	input, err := r.known(ctx, args)
	if err != nil {
		return nil, err
	}
	made, err := seed.Withdrawal(input)
	if err != nil {
		return nil, faulty(err)
	}
	if err := made.Documents[0].CheckWithdrawals(func(plan *graph.Plan) (*graph.Tree, error) { return r.store.Query(ctx, plan) }); err != nil {
		return nil, err //nolint:wrapcheck // a store's errors are made for the client
	}
	accusation, _ := input["accusation"].(string)
	return &change{documents: made.Documents, ids: map[string][]string{"accusation": {accusation}, "publication": {made.ID}}}, nil
}

func (r *Resolver) recordCase(ctx context.Context, args map[string]any) (*change, error) {
	document, _ := args["document"].(string)
	read, faults := seed.Read("", strings.NewReader(document))
	if len(faults) > 0 {
		return nil, faulty(&seed.FaultsError{Faults: faults})
	}
	held, err := r.held(ctx, read.Mentions())
	if err != nil {
		return nil, err
	}
	if faults := read.Against(held); len(faults) > 0 {
		return nil, faulty(&seed.FaultsError{Faults: faults})
	}
	batch := read.Batch(time.Time{})
	return &change{documents: batch.Documents, dataset: batch.DatasetID, ids: map[string][]string{"accusations": read.Accusations()}}, nil
}

// faulty opens the list of what is wrong with an input.
func faulty(err error) error { return fmt.Errorf("nothing was written: %w", err) }

// known is the input of a mutation with the id of each publication that is held under its address in the place of its
// description.
func (r *Resolver) known(ctx context.Context, args map[string]any) (map[string]any, error) {
	given, _ := args["input"].(map[string]any)
	input := maps.Clone(given)
	listed, _ := input["publications"].([]any)
	single, isOne := input["publication"].(map[string]any)
	if isOne {
		listed = []any{single}
	}
	var urls []string
	for _, item := range listed {
		urls = append(urls, addresses(item)...)
	}
	if len(urls) == 0 {
		return input, nil
	}
	of := graph.Compare{Property: "url", Shape: graph.ShapeScalar, Op: graph.OpIn, Value: urls}
	hop := &graph.Hop{Key: rootKey, Kinds: []graph.Kind{graph.KindPublication}, Where: of, Order: graph.Order{By: graph.BySort}}
	tree, err := r.store.Query(ctx, &graph.Plan{Roots: []*graph.Hop{hop}})
	if err != nil {
		return nil, err //nolint:wrapcheck // a store's errors are made for the client
	}
	ids := map[string]string{} // by address
	for _, p := range graph.Read[*graph.Publication](tree.Roots[rootKey]) {
		if p.URL != nil && ids[*p.URL] == "" {
			ids[*p.URL] = p.ID
		}
	}
	named := make([]any, len(listed))
	for i, item := range listed {
		named[i] = item
		for _, url := range addresses(item) {
			if id := ids[url]; id != "" {
				named[i] = map[string]any{"id": id}
				break
			}
		}
	}
	if isOne {
		input["publication"] = named[0]
	} else {
		input["publications"] = named
	}
	return input, nil
}

// addresses are those under which a described publication may be held.
func addresses(item any) []string {
	described, _ := item.(map[string]any)
	url, ok := described["url"].(string)
	if _, named := described["id"]; !ok || named {
		return nil
	}
	return seed.Addresses(url)
}

// held tells which of some nodes exist, and the records that each was made from.
func (r *Resolver) held(ctx context.Context, ids []string) (map[string][]string, error) {
	var kinds []graph.Kind
	for _, id := range ids {
		kinds = union(kinds, []graph.Kind{graph.KindOf(id)})
	}
	sources := &graph.Hop{Key: "sources", Step: &graph.Step{Link: graph.DerivedFrom, Way: graph.Out, To: []graph.Kind{graph.KindDataset}}, Kinds: []graph.Kind{graph.KindDataset}}
	root := &graph.Hop{Key: rootKey, Kinds: kinds, IDs: ids, Order: graph.Order{By: graph.BySort}, Hops: []*graph.Hop{sources}}
	tree, err := r.store.Query(ctx, &graph.Plan{Roots: []*graph.Hop{root}})
	if err != nil {
		return nil, err //nolint:wrapcheck // a store's errors are made for the client
	}
	held := make(map[string][]string, len(ids))
	for _, row := range tree.Roots[rootKey].Rows {
		held[row.ID()] = nil
		for _, source := range row.Hops[sources.Key].Rows {
			record, _ := source.Link["sourceRecord"].(string)
			held[row.ID()] = append(held[row.ID()], record)
		}
	}
	return held, nil
}
