package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/gravamen/gravamen/bench/generate"
	"github.com/gravamen/gravamen/graph"
)

// loadTimeout bounds a load: a million accusations on a small machine.
const loadTimeout = 2 * time.Hour

// load fills a Neo4j with a generated graph.
func load(ctx context.Context, args []string, env environment) (err error) {
	var which graphFlags
	var db database
	flags := newFlags("load", env)
	which.define(flags)
	db.define(flags, env)
	if err := parse(flags, args); err != nil {
		return err
	}
	if err := db.check(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, loadTimeout)
	defer cancel()
	store, err := db.store()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close(context.WithoutCancel(ctx))) }()
	complete, err := loaded(ctx, store, which)
	if err != nil {
		return err
	}
	if complete {
		env.say("%s is loaded already", generate.DatasetID(which.seed, which.accusations))
		return nil
	}
	if err := store.Setup(ctx); err != nil {
		return err
	}
	return fill(ctx, store, which, env)
}

// fill writes the graph into a store, and a line of progress every few seconds.
func fill(ctx context.Context, store graph.Store, which graphFlags, env environment) error {
	const every = 5 * time.Second
	start, told, batches := time.Now(), time.Now(), 0
	var total graph.Receipt
	say := func() {
		seconds := time.Since(start).Seconds()
		n := total.Added + total.Changed + total.Unchanged
		env.say("%6.0f s  %d batches  %d documents  %.0f /s", seconds, batches, n, float64(n)/seconds)
	}
	for batch := range generate.Batches(which.seed, which.accusations) {
		receipt, err := store.Apply(ctx, batch)
		if err != nil {
			return fmt.Errorf("batch %d: %w", batches, err)
		}
		batches++
		total.Add(receipt)
		if time.Since(told) > every {
			told = time.Now()
			say()
		}
	}
	say()
	return nil
}

// loaded says whether the store holds the graph, whole. One that holds anything else is refused: generated accusations must
// not get among real ones, and two generated graphs share their ids.
func loaded(ctx context.Context, store graph.Store, which graphFlags) (bool, error) {
	const datasets, accusations = "datasets", "accusations"
	tree, err := store.Query(ctx, &graph.Plan{Roots: []*graph.Hop{
		{Key: datasets, Kinds: []graph.Kind{graph.KindDataset}, Order: graph.Order{By: graph.BySort}, Page: &graph.Page{Limit: graph.MaxList}},
		{Key: accusations, Kinds: []graph.Kind{graph.KindAccusation}, Order: graph.Order{By: graph.BySort}, Page: &graph.Page{Limit: 1}},
	}})
	if err != nil {
		return false, err
	}
	found := graph.Read[*graph.Dataset](tree.Roots[datasets])
	for _, d := range found {
		switch {
		case d.ID == generate.DatasetID(which.seed, which.accusations):
			return d.FetchedAt != nil, nil
		case strings.HasPrefix(d.ID, generate.DatasetPrefix):
			return false, fmt.Errorf("the database holds another generated graph, %s: empty it first, or name that seed and size", d.ID)
		}
	}
	if len(found) > 0 || len(tree.Roots[accusations].Rows) > 0 {
		return false, errors.New("the database holds something other than a generated graph: give it one of its own")
	}
	return false, nil
}
