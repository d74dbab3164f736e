package resolvers

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/hashicorp/golang-lru/v2/expirable"
	"github.com/vektah/gqlparser/v2/ast"
)

// What is kept of answers.
const (
	// keptPrice is what a question must be priced at for its answer to be kept: a look at the log's end costs as much as a
	// cheap question.
	keptPrice = 2_000
	keptBytes = 256 << 10 // of one answer; a larger one is made anew
	// keptFor bounds how long an answer is given again. What repairs derived facts leaves no entry in the log.
	keptFor = time.Minute
)

// kept holds the answers to dear questions for as long as nothing is written: all readers ask the same of a front page, and each
// answer would be worked out again from all that is held. An answer is filed under the place of the log's newest entry, read before
// it was asked for; while that is the newest, nothing was committed in between, and the answer is what would be found now.
//
// Whoever asks what is being worked out waits for it, half of the time that they have: who works it out may have to wait for questions of
// their own. It is safe for concurrent use.
type kept struct {
	tail    *tail
	answers *expirable.LRU[questionKey, []byte]

	mu      sync.Mutex
	working map[questionKey]*work

	hits, misses atomic.Int64
}

// KeptAnswers counts the dear questions since the start: those for which an answer was kept, or was being worked out already, and the
// others.
func (r *Resolver) KeptAnswers() (hits, misses int64) {
	if r.kept == nil {
		return 0, 0
	}
	return r.kept.hits.Load(), r.kept.misses.Load()
}

// questionKey tells a question, as it was sent, at a place of the log from all others.
type questionKey [sha256.Size]byte

// work is an answer that somebody works out.
type work struct {
	done chan struct{}
	data []byte // once it is done; nil where not all was found
}

// newKept keeps so many answers at most, 0 for none.
func newKept(t *tail, most int) *kept {
	if most == 0 {
		return nil
	}
	return &kept{tail: t, answers: expirable.NewLRU[questionKey, []byte](most, nil, keptFor), working: map[questionKey]*work{}}
}

// answer gives the kept answer to an operation, or the one that work gives, which is kept if all of it was found.
func (k *kept) answer(ctx context.Context, price int, respond func() *graphql.Response) *graphql.Response {
	operation := graphql.GetOperationContext(ctx)
	if k == nil || price < keptPrice || operation.Operation.Operation != ast.Query {
		return respond()
	}
	end, err := k.tail.newest(ctx)
	if err != nil {
		return respond() // which meets the same, and says so
	}
	text, err := json.Marshal([]any{end, operation.RawQuery, operation.OperationName, operation.Variables})
	if err != nil {
		return respond()
	}
	key := questionKey(sha256.Sum256(text))
	until := time.Now().Add(timeLeft(ctx) / 2)
	for {
		if data, ok := k.answers.Get(key); ok {
			k.hits.Add(1)
			return &graphql.Response{Data: data}
		}
		w, mine := k.turn(key)
		if mine {
			k.misses.Add(1)
			return k.do(key, w, respond)
		}
		select {
		case <-w.done:
			if w.data != nil {
				k.hits.Add(1)
				return &graphql.Response{Data: w.data}
			}
			// What failed for another, such as that its client left, need not fail again.
		case <-time.After(time.Until(until)):
			return respond()
		case <-ctx.Done():
			return respond() // which says so
		}
	}
}

// timeLeft is the time until a context's deadline; of one that has none, a minute.
func timeLeft(ctx context.Context) time.Duration {
	if deadline, ok := ctx.Deadline(); ok {
		return time.Until(deadline)
	}
	return time.Minute
}

// turn says whether it is for the caller to work out an answer, and otherwise who does.
func (k *kept) turn(key questionKey) (w *work, mine bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if w, there := k.working[key]; there {
		return w, false
	}
	w = &work{done: make(chan struct{})}
	k.working[key] = w
	return w, true
}

func (k *kept) do(key questionKey, w *work, respond func() *graphql.Response) *graphql.Response {
	defer func() {
		k.mu.Lock()
		delete(k.working, key)
		k.mu.Unlock()
		close(w.done)
	}()
	response := respond()
	if response == nil || len(response.Errors) > 0 {
		return response
	}
	w.data = bytes.Clone(response.Data)
	if len(w.data) <= keptBytes {
		k.answers.Add(key, w.data)
	}
	return response
}
