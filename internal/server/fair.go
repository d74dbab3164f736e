package server

import (
	"context"
	"time"
)

// No client has the store to itself. However many questions its requests hold, the store answers a few of them at a time, and the client
// pays for the time that they take: at the default rate, who always has one question under way pays as fast as tokens come. A question of
// a shape that the database plans first is paid as such, however long that takes.

const (
	timePerToken = 20 * time.Millisecond
	// dearestTime is what one question is paid for at most: nobody need pay for a database that is slow.
	dearestTime = 50 * timePerToken
)

// turn waits until the store may answer one more question of who asks, and gives what is to be called when it has.
func turn(ctx context.Context, planned bool) (done func(), err error) {
	c := clientOf(ctx)
	if c == nil {
		return func() {}, nil
	}
	if c.asking != nil {
		select {
		case c.asking <- struct{}{}:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	begun := time.Now()
	return func() {
		if c.asking != nil {
			<-c.asking
		}
		if planned {
			c.pay(min(time.Since(begun), dearestTime))
		}
	}, nil
}

// pay takes a token for each piece of time that was taken, those of several short questions added up.
func (c *client) pay(d time.Duration) {
	spent := c.spent.Add(int64(d))
	tokens := spent / int64(timePerToken)
	if tokens > 0 && c.spent.CompareAndSwap(spent, spent%int64(timePerToken)) { // else another question came in between, and pays for both
		c.owe(int(tokens))
	}
}
