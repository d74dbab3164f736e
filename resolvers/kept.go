package resolvers

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/hashicorp/golang-lru/v2/expirable"
	"github.com/vektah/gqlparser/v2/ast"
	"golang.org/x/sync/singleflight"
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
// Whoever asks what is being worked out waits for it. It is safe for concurrent use.
type kept struct {
	tail    *tail
	answers *expirable.LRU[[sha256.Size]byte, []byte]
	flight  singleflight.Group
}

// newKept keeps so many answers at most, 0 for none.
func newKept(t *tail, most int) *kept {
	if most == 0 {
		return nil
	}
	return &kept{tail: t, answers: expirable.NewLRU[[sha256.Size]byte, []byte](most, nil, keptFor)}
}

// answer gives the kept answer to an operation, or the one that work gives, which is kept if all of it was found.
func (k *kept) answer(ctx context.Context, price int, work func() *graphql.Response) *graphql.Response {
	operation := graphql.GetOperationContext(ctx)
	if k == nil || price < keptPrice || operation.Operation.Operation != ast.Query {
		return work()
	}
	end, err := k.tail.newest(ctx)
	if err != nil {
		return work() // which meets the same, and says so
	}
	key, err := questionKey(operation, end)
	if err != nil {
		return work()
	}
	if data, ok := k.answers.Get(key); ok {
		return &graphql.Response{Data: data}
	}
	var own *graphql.Response // of the one who works
	shared, _, _ := k.flight.Do(string(key[:]), func() (any, error) {
		own = work()
		if own == nil || len(own.Errors) > 0 {
			return nil, nil //nolint:nilnil // nothing to share
		}
		data := bytes.Clone(own.Data)
		if len(data) <= keptBytes {
			k.answers.Add(key, data)
		}
		return data, nil
	})
	if own != nil {
		return own
	}
	if data, ok := shared.([]byte); ok {
		return &graphql.Response{Data: data}
	}
	return work() // what went wrong for another, such as that its client left, need not go wrong again
}

// questionKey tells a question, as it was sent, at a place of the log from all others.
func questionKey(operation *graphql.OperationContext, end string) (key [sha256.Size]byte, err error) {
	text, err := json.Marshal([]any{end, operation.RawQuery, operation.OperationName, operation.Variables})
	return sha256.Sum256(text), err
}
