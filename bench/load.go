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
	b := &bulk{env: env, documents: partDocuments}
	var db database
	flags := newFlags("load", env)
	b.which.define(flags)
	db.define(flags, env)
	flags.BoolVar(&b.log, "log", true, "write the change log too, which is half of the database")
	if err := parse(flags, args); err != nil {
		return err
	}
	if err := db.check(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, loadTimeout)
	defer cancel()
	return b.fill(ctx, &db)
}

// fill loads the graph into a database that does not have it.
func (b *bulk) fill(ctx context.Context, db *database) (err error) {
	store, err := db.store()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close(context.WithoutCancel(ctx))) }()
	id := generate.DatasetID(b.which.seed, b.which.accusations)
	switch state, err := loaded(ctx, store, b.which); {
	case err != nil:
		return err
	case state == whole:
		b.env.say("%s is loaded already", id)
		return nil
	case state == unfinished:
		return fmt.Errorf("the database holds a part of %s, whose loading was interrupted: empty it first", id)
	}
	if b.driver, err = db.driver(ctx); err != nil {
		return err
	}
	b.name = db.name
	defer func() { err = errors.Join(err, b.driver.Close(context.WithoutCancel(ctx))) }()
	return b.load(ctx, store)
}

// fillThrough writes the graph into a store, batch after batch.
func fillThrough(ctx context.Context, store graph.Store, which graphFlags, env environment) error {
	progress := newProgress(env)
	documents := 0
	for batch := range generate.Batches(which.seed, which.accusations) {
		if _, err := store.Apply(ctx, batch); err != nil {
			return err
		}
		documents += len(batch.Documents)
		progress.say("%d documents", documents)
	}
	progress.last("%d documents", documents)
	return nil
}

// How much of a graph a store holds.
type extent int

const (
	nothing extent = iota
	unfinished
	whole
)

// loaded says how much of the graph the store holds. One that holds anything else is refused: generated accusations must
// not get among real ones, and two generated graphs share their ids.
func loaded(ctx context.Context, store graph.Store, which graphFlags) (extent, error) {
	const datasets, accusations = "datasets", "accusations"
	tree, err := store.Query(ctx, &graph.Plan{Roots: []*graph.Hop{
		{Key: datasets, Kinds: []graph.Kind{graph.KindDataset}, Order: graph.Order{By: graph.BySort}, Page: &graph.Page{Limit: graph.MaxList}},
		{Key: accusations, Kinds: []graph.Kind{graph.KindAccusation}, Order: graph.Order{By: graph.BySort}, Page: &graph.Page{Limit: 1}},
	}})
	if err != nil {
		return nothing, err
	}
	found := graph.Read[*graph.Dataset](tree.Roots[datasets])
	for _, d := range found {
		switch {
		case d.ID == generate.DatasetID(which.seed, which.accusations):
			if d.FetchedAt != nil {
				return whole, nil
			}
			return unfinished, nil
		case strings.HasPrefix(d.ID, generate.DatasetPrefix):
			return nothing, fmt.Errorf("the database holds another generated graph, %s: empty it first, or name that seed and size", d.ID)
		}
	}
	if len(found) > 0 || len(tree.Roots[accusations].Rows) > 0 {
		return nothing, errors.New("the database holds something other than a generated graph: give it one of its own")
	}
	return nothing, nil
}
