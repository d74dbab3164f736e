package neo4jstore

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
)

// Whoever asks must hear in time, and a database that is down must not be asked by everybody at once. So each call goes through here:
//
//   - Its time is shared out from the outside in: a statement ends before the call of the store, and that before the caller's deadline, so
//     that there is time left to say which of them it was.
//   - Once a call got no answer, nor anybody else since it began, the circuit is open: one caller at a time finds out whether the database
//     is back, and the others hear at once that it is not. There is no pause: what a dead database has to bear is one connection.

// within leaves the outer of two layers time to tell what became of the inner: a tenth, half a second at most.
func within(d time.Duration) time.Duration { return d - min(d/10, 500*time.Millisecond) }

// circuit knows whether the database answers. The zero value is ready; it is safe for concurrent use.
type circuit struct {
	mu       sync.Mutex
	open     bool
	probing  bool
	answered time.Time // when anybody last had an answer
}

var errOpen = errors.New("somebody else is finding out whether the database is back")

// enter lets a call begin. Where the circuit is open it does so after a probe.
func (c *circuit) enter(probe func() error) error {
	c.mu.Lock()
	if !c.open || c.probing {
		defer c.mu.Unlock()
		if c.open {
			return errOpen
		}
		return nil
	}
	c.probing = true
	c.mu.Unlock()
	begun := time.Now()
	err := probe()
	c.leave(begun, err == nil)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.probing = false
	return err
}

// leave notes whether a call had an answer, and says whether somebody had one since it began. An answer alone closes the circuit: whoever
// began long ago may not know what others found since.
func (c *circuit) leave(begun time.Time, answered bool) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if answered {
		c.answered, c.open = time.Now(), false
	}
	alive := answered || c.answered.After(begun)
	c.open = c.open || !alive
	return alive
}

// leastProbe is how long a probe must have for its failure to tell anything of the database.
const leastProbe = 50 * time.Millisecond

// late leaves for a call that ran out of time, and says whether the database answers, as far as a probe in the time left can tell.
func (c *circuit) late(begun time.Time, left time.Duration, probe func(time.Duration) error) bool {
	return left < leastProbe || c.leave(begun, probe(left) == nil)
}

// call runs work in a time within the caller's, or within the bound where that is less. work gets a context that ends with it, and gives
// errors of the driver as they are; call gives them the kinds of the contract.
func (s *Store) call(ctx context.Context, bound time.Duration, work func(context.Context) error) error {
	if deadline, ok := ctx.Deadline(); ok {
		bound = min(bound, within(time.Until(deadline)))
	}
	bounded, cancel := context.WithTimeout(ctx, bound)
	defer cancel()
	begun := time.Now()
	err := s.circuit.enter(func() error { return s.probe(bounded) })
	if err == nil {
		err = work(bounded)
	}
	if err == nil || ctx.Err() != nil {
		if err == nil {
			s.circuit.leave(begun, true)
		}
		return s.outcome(ctx, err)
	}
	if errors.Is(bounded.Err(), context.DeadlineExceeded) { // is it at work still, or gone? There is time left to find out.
		left := (bound - within(bound)) / 2
		if deadline, ok := ctx.Deadline(); ok {
			left = min(left, time.Until(deadline))
		}
		if s.circuit.late(begun, left, func(left time.Duration) error {
			last, cancel := context.WithTimeout(ctx, left)
			defer cancel()
			return s.probe(last)
		}) {
			return context.DeadlineExceeded
		}
		return s.outcome(ctx, err)
	}
	if alive := s.circuit.leave(begun, replied(err)); alive && !replied(err) && !errors.Is(err, errOpen) {
		err = graph.Unavailable(err, "the database is busy; try again shortly")
	}
	return s.outcome(ctx, err)
}

// probe says whether the database answers, by a connection that it looks at first, however lately it was used.
func (s *Store) probe(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, acquireTimeout)
	defer cancel()
	return s.driver.VerifyConnectivity(ctx) //nolint:wrapcheck // outcome does
}

// replied says whether an error is what the database, or what was made of its answers, said.
func replied(err error) bool {
	if _, ok := errors.AsType[*graph.Error](err); ok {
		return true
	}
	_, ok := errors.AsType[*neo4j.Neo4jError](err)
	return ok
}

// timeLeft is the time until the deadline of a context of call.
func timeLeft(ctx context.Context) time.Duration {
	deadline, _ := ctx.Deadline()
	return time.Until(deadline)
}

// statementTime is what the database is told that a transaction may take: at least a millisecond, since zero means no end.
func statementTime(ctx context.Context) time.Duration {
	return max(within(timeLeft(ctx)).Truncate(time.Millisecond), time.Millisecond)
}
