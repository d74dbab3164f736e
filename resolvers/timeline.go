package resolvers

import (
	"context"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/internal/gqlapi"
)

// bucketMonths is how long a bucket of a timeline is.
var bucketMonths = map[gqlapi.TimelineBucket]int{
	gqlapi.TimelineBucketYear: 12, gqlapi.TimelineBucketQuarter: 3, gqlapi.TimelineBucketMonth: 1,
}

// planTimeline counts accusations by the interval of days in which they may have been stated.
func planTimeline(a *asking) error {
	a.hop = a.root(&graph.Hop{Key: rootKey, Kinds: []graph.Kind{graph.KindAccusation}, NoRows: true, Tallies: []graph.Tally{graph.StatedIntervals}})
	var err error
	a.hop.Where, err = a.where(a.hop, a.field.Definition, a.args)
	a.charge(conditionsPrice(a.hop.Where))
	return err
}

func timeline(ctx context.Context) ([]*gqlapi.TimelineBucketCount, error) {
	a, tree, err := answer(ctx)
	if err != nil {
		return nil, err
	}
	buckets := graph.Timeline(tree.Roots[rootKey].Tallies[graph.StatedIntervals.Key], bucketMonths[gqlapi.TimelineBucket(a.text("bucket"))])
	out := make([]*gqlapi.TimelineBucketCount, len(buckets))
	for i, b := range buckets {
		out[i] = &gqlapi.TimelineBucketCount{Start: b.Start, End: b.End, Count: b.Count, Spread: b.Spread}
	}
	return out, nil
}
