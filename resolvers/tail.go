package resolvers

import (
	"context"
	"sync"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// tail watches the end of the change log for all subscriptions of a server together: of those that wait, one looks, and wakes the
// others when the log has grown. When it leaves, another one looks. It is safe for concurrent use.
type tail struct {
	store graph.Store
	Following

	turn chan struct{} // holds a token while somebody looks

	mu      sync.Mutex
	end     string // place of the newest entry; "" of an empty log
	looked  time.Time
	failing time.Time // since when the store fails; zero where it does not
	next    *growth
}

// growth is what those that wait for the log to grow wait for: either it has, or err is why that cannot be told.
type growth struct {
	come chan struct{} // closed then
	err  error
}

func newTail(store graph.Store, following Following) *tail {
	return &tail{store: store, Following: following, turn: make(chan struct{}, 1), next: &growth{come: make(chan struct{})}}
}

// wait returns when the log has an entry beyond a place, or the context ends, or the store has failed for too long.
func (t *tail) wait(ctx context.Context, after string) error {
	for {
		t.mu.Lock()
		end, next := t.end, t.next
		t.mu.Unlock()
		if end > after {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-next.come:
			if next.err != nil {
				return next.err
			}
		case t.turn <- struct{}{}:
			err := t.look(ctx, after)
			<-t.turn
			if err != nil {
				return err
			}
		}
	}
}

// look looks at the end of the log until it is beyond a place, for the one who has the turn.
func (t *tail) look(ctx context.Context, after string) error {
	for {
		t.mu.Lock()
		end, pause := t.end, time.Until(t.looked.Add(t.Poll))
		t.mu.Unlock()
		if end > after { // another one saw it meanwhile
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
		end, err := t.newest(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err := t.note(end, err); err != nil {
			return err
		}
	}
}

// note keeps what a look gave and wakes those that wait, if there is something to tell them; an error is for all of them.
func (t *tail) note(end string, err error) (fatal error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.looked = time.Now()
	moved := false
	switch {
	case err == nil:
		t.failing = time.Time{}
		moved, t.end = end != t.end, end
	case !passing(err):
		fatal = err
	case t.failing.IsZero():
		t.failing = t.looked
	case t.looked.Sub(t.failing) > t.Patience:
		fatal = err
	}
	if moved || fatal != nil {
		t.next.err = fatal
		close(t.next.come)
		t.next = &growth{come: make(chan struct{})}
	}
	if fatal != nil {
		t.failing = time.Time{}
	}
	return fatal
}

// newest is the place of the last entry.
func (t *tail) newest(ctx context.Context) (string, error) {
	hop := &graph.Hop{Key: rootKey, Kinds: []graph.Kind{graph.KindRevision}, Order: graph.Order{By: graph.BySort, Desc: true}, Page: &graph.Page{Limit: 1}}
	rows, err := ask(ctx, t.store, t.Timeout, hop)
	if err != nil || len(rows.Rows) == 0 {
		return "", err
	}
	return rows.Rows[0].OrderKey(graph.BySort).Key, nil
}

// ask asks a store for the rows of one root, in a time of its own.
func ask(ctx context.Context, store graph.Store, timeout time.Duration, root *graph.Hop) (*graph.Rows, error) {
	bounded, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	tree, err := store.Query(bounded, &graph.Plan{Roots: []*graph.Hop{root}})
	if err != nil {
		if bounded.Err() != nil {
			err = bounded.Err() // see answer
		}
		return nil, err
	}
	return tree.Roots[root.Key], nil
}
