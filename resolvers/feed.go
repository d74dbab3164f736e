package resolvers

import (
	"context"
	"errors"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
)

// Following says how subscriptions follow the change log. The zero value takes the defaults.
type Following struct {
	Poll     time.Duration // 500 ms between two looks at the end of the log, which are for all subscriptions together
	Timeout  time.Duration // 5 s for each call of the store
	Patience time.Duration // 30 s of a store that fails, until the subscription ends with its error
}

func (f Following) withDefaults() Following {
	for value, fallback := range map[*time.Duration]time.Duration{&f.Poll: 500 * time.Millisecond, &f.Timeout: 5 * time.Second, &f.Patience: 30 * time.Second} {
		if *value == 0 {
			*value = fallback
		}
	}
	return f
}

// followPage is how many entries are read at once. A full page is followed by the next without a pause.
const followPage = 100

// followed says how the root field of each subscription is planned.
var followed = map[string]func(*asking) error{"changes": planFollowing}

// planFollowing plans what is selected on a change, once for the whole of the subscription.
func planFollowing(a *asking) error {
	a.hop = a.root(&graph.Hop{Key: rootKey, Kinds: []graph.Kind{graph.KindRevision}, Order: graph.Order{By: graph.BySort}, Page: &graph.Page{Limit: followPage}})
	if cursor, ok := a.args["after"].(string); ok {
		after, err := graph.DecodeCursor(cursor, a.hop.List(), a.hop.Order)
		if err != nil {
			return err //nolint:wrapcheck // the message is made for the client
		}
		a.hop.Page.After = after
	}
	a.each(followPage, func() { a.below(a.hop, a.field.Definition.Type.Name(), a.field.Selections, nil) })
	return nil
}

// changePage reads a page of the change log.
func changePage(ctx context.Context) (*graph.ChangeConnection, error) {
	a, tree, err := answer(ctx)
	if err != nil {
		return nil, err
	}
	return graph.NewChangeConnection(a.hop, tree.Roots[rootKey]), nil
}

// follow starts a subscription to the change log. It ends with the context, or with what Ended then tells.
func (r *Resolver) follow(ctx context.Context) (<-chan *graph.Change, error) {
	made := requestOf(ctx)
	a := made.asked[graphql.GetFieldContext(ctx).Field.Field]
	if a.err != nil {
		return nil, a.err
	}
	changes := make(chan *graph.Change)
	f := &follower{asking: a, Following: r.tail.Following, changes: changes, tail: r.tail}
	operation := graphql.GetOperationContext(ctx)
	go func() {
		defer close(changes)
		defer func() {
			if panicked := recover(); panicked != nil {
				made.ended = operation.Recover(ctx, panicked)
			}
		}()
		made.ended = f.run(ctx)
	}()
	return changes, nil
}

// Ended is why a subscription ended before its client went away; nil where nothing failed. It may be asked once the responses
// have ended, with the context that they ran under.
func Ended(ctx context.Context) error {
	if made := requestOf(ctx); made != nil && ctx.Err() == nil {
		return made.ended
	}
	return nil
}

// follower goes along the log by one plan. All it remembers is the place up to which the client was served: whatever happens
// to the store or to the client, the next page begins there.
type follower struct {
	*asking
	Following
	changes chan<- *graph.Change
	tail    *tail
	woken   bool // the tail has told of something that is not read yet
}

// run goes along the log until the context ends or the store has failed for too long.
func (f *follower) run(ctx context.Context) error {
	after, failing := f.hop.Page.After, time.Time{} // since when the store fails
	for {
		hop := *f.hop
		hop.Page = &graph.Page{Limit: followPage, After: after}
		rows, err := ask(ctx, f.store, f.Timeout, &hop)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
			failing = time.Time{}
		case !passing(err):
			return err
		case failing.IsZero():
			failing = time.Now()
		case time.Since(failing) > f.Patience:
			return err
		}
		if err == nil {
			for i, change := range graph.ReadChanges(&hop, rows) {
				select {
				case f.changes <- change:
				case <-ctx.Done():
					return ctx.Err()
				}
				last := rows.Rows[i].OrderKey(hop.Order.By)
				after = &last
			}
			if rows.More {
				continue
			}
			if len(rows.Rows) > 0 || !f.woken {
				if err := f.tail.wait(ctx, placeOf(after)); err != nil {
					return err
				}
				f.woken = true
				continue
			}
			f.woken = false // it was told of what it does not see yet
		}
		select {
		case <-time.After(f.Poll):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// placeOf is a place in the log as the tail knows it; "" where nothing was read yet.
func placeOf(place *graph.Position) string {
	if place == nil {
		return ""
	}
	return place.Key
}

// passing says that the same call may succeed later.
func passing(err error) bool {
	return errors.Is(err, graph.ErrUnavailable) || errors.Is(err, context.DeadlineExceeded)
}
