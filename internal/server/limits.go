package server

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/gravamen/gravamen/export"
	"github.com/gravamen/gravamen/resolvers"
)

// Limit is a bound that may be set. Limits() is the one table of them: settings, defaults and documents follow from it.
type Limit struct {
	Name    string         // of the setting, such as tokens
	Default string         // as it is written in a setting: a whole number, or a duration such as 5s
	Code    resolvers.Code // what a client hears who is past it; "" where the connection ends instead, or HTTP has a status of its own
	Usage   string         // what it bounds, and in which unit

	of      func(*Limits) any // where it is kept: *int, *int64 or *time.Duration
	clients bool              // it bounds a client rather than a request, and is none where nobody sets it
}

var table = []Limit{
	{Name: "body", Default: "262144", Code: resolvers.CodeBodyTooLarge, Usage: "bytes of the body of a request, and of a message on a WebSocket", of: func(l *Limits) any { return &l.BodyBytes }},
	{Name: "tokens", Default: "5000", Code: resolvers.CodeTokens, Usage: "tokens of a document, and values of the JSON that it comes in", of: func(l *Limits) any { return &l.Tokens }},
	{Name: "depth", Default: "25", Code: resolvers.CodeDepth, Usage: "fields within each other, fragments spread", of: func(l *Limits) any { return &l.Depth }},
	{Name: "aliases", Default: "200", Code: resolvers.CodeAliases, Usage: "aliases of a document", of: func(l *Limits) any { return &l.Aliases }},
	{Name: "directives", Default: "100", Code: resolvers.CodeDirectives, Usage: "directives of a document", of: func(l *Limits) any { return &l.Directives }},
	{Name: "fields", Default: "500", Code: resolvers.CodeFields, Usage: "fields of a document, fragments spread", of: func(l *Limits) any { return &l.Fields }},
	{Name: "list", Default: strconv.Itoa(resolvers.DefaultListLimit), Code: resolvers.CodeList, Usage: "rows of one list that is asked for, and items of one list that is given", of: func(l *Limits) any { return &l.List }},
	{Name: "cost", Default: strconv.Itoa(resolvers.DefaultPriceLimit), Code: resolvers.CodeTooExpensive, Usage: "price of an operation, in values that may have to be read", of: func(l *Limits) any { return &l.Price }},
	{Name: "time", Default: "5s", Code: resolvers.CodeTimeout, Usage: "time for an answer; of a subscription, for each question to the store", of: func(l *Limits) any { return &l.Timeout }},
	{Name: "write-time", Default: "25s", Code: resolvers.CodeTimeout, Usage: "time for a mutation", of: func(l *Limits) any { return &l.WriteTimeout }},
	{Name: "subscriptions", Default: "200", Code: resolvers.CodeSubscriptions, Usage: "subscriptions open at a time, of all clients", of: func(l *Limits) any { return &l.Streams.Subscriptions }},
	{Name: "sockets", Default: "500", Code: resolvers.CodeSockets, Usage: "WebSockets open at a time, of all clients", of: func(l *Limits) any { return &l.Streams.Connections }},
	{Name: "operations", Default: "20", Code: resolvers.CodeOperations, Usage: "operations under way at a time on one WebSocket", of: func(l *Limits) any { return &l.Streams.Operations }},
	{Name: "exports", Default: strconv.Itoa(export.DefaultAtOnce), Code: resolvers.CodeExports, Usage: "exports answered at a time, of all clients", of: func(l *Limits) any { return &l.Exports.AtOnce }},
	{Name: "concurrent", Default: "64", Code: resolvers.CodeConcurrent, Usage: "requests of one client at a time, open streams included", of: func(l *Limits) any { return &l.Clients.Concurrent }, clients: true},
	{Name: "questions", Default: "8", Code: resolvers.CodeTimeout, Usage: "questions of one client that the store answers at a time; others wait", of: func(l *Limits) any { return &l.Clients.Questions }, clients: true},
	{Name: "rate", Default: "50", Code: resolvers.CodeRate, Usage: "requests of one client a second, in the long run", of: func(l *Limits) any { return &l.Clients.Rate }, clients: true},
	{Name: "burst", Default: "2000", Code: resolvers.CodeRate, Usage: "requests of one client at once, after a pause", of: func(l *Limits) any { return &l.Clients.Burst }, clients: true},
	{Name: "client-subscriptions", Default: "50", Code: resolvers.CodeSubscriptions, Usage: "subscriptions of one client open at a time", of: func(l *Limits) any { return &l.Clients.Subscriptions }, clients: true},
	{Name: "client-exports", Default: "2", Code: resolvers.CodeExports, Usage: "exports of one client answered at a time", of: func(l *Limits) any { return &l.Clients.Exports }, clients: true},
	{Name: "connections", Default: "8192", Usage: "connections open at a time, of all clients; one more is ended as it comes", of: func(l *Limits) any { return &l.Connections.All }},
	{Name: "client-connections", Default: "256", Usage: "connections of one client open at a time, but for proxies; one more is ended as it comes", of: func(l *Limits) any { return &l.Connections.Client }, clients: true},
	{Name: "header", Default: "16384", Usage: "bytes of the header of a request; more is answered 431", of: func(l *Limits) any { return &l.Connections.HeaderBytes }},
	{Name: "header-time", Default: "5s", Usage: "time for the header of a request to come; later the connection ends", of: func(l *Limits) any { return &l.Connections.Header }},
	{Name: "body-time", Default: "15s", Usage: "time for a whole request to come; later it is answered 400, and the connection ends", of: func(l *Limits) any { return &l.Connections.Body }},
}

// AllLimits are the limits that may be set.
func AllLimits() []Limit { return slices.Clone(table) }

// DefaultLimits are those that `serve` has unless others are set: of clients, too.
func DefaultLimits() Limits {
	var out Limits
	for i := range table {
		_ = table[i].Set(&out, table[i].Default) // a test sets every default
	}
	return out
}

// errLimit is what every fault of a limit's text is.
var errLimit = errors.New("it must be above 0: a whole number, or for a time a duration such as 5s")

// Set sets the limit to what a text says.
func (l *Limit) Set(to *Limits, text string) error {
	var err error
	positive := true
	switch at := l.of(to).(type) {
	case *int:
		*at, err = strconv.Atoi(text)
		positive = *at > 0
	case *int64:
		*at, err = strconv.ParseInt(text, 10, 64)
		positive = *at > 0
	case *time.Duration:
		*at, err = time.ParseDuration(text)
		positive = *at > 0
	}
	if err != nil || !positive {
		return fmt.Errorf("%q: %w", text, errLimit)
	}
	return nil
}

// unset says whether nobody has set the limit.
func (l *Limit) unset(in *Limits) bool {
	switch at := l.of(in).(type) {
	case *int:
		return *at == 0
	case *int64:
		return *at == 0
	case *time.Duration:
		return *at == 0
	}
	return false
}

// ConnectionLimits bound connections, and how a request comes in over one. The zero value takes the defaults.
type ConnectionLimits struct {
	All         int           // 8,192 open at a time
	Client      int           // none: of one client
	HeaderBytes int           // 16 KiB, to which net/http adds 4
	Header      time.Duration // 5 s
	Body        time.Duration // 15 s, the header included
}

// answerTime is how long a client may take for its answer, however long that took to make.
const answerTime = 10 * time.Second

// RequestTime is how long a request may take from the end of its header to the end of its answer, by limits of which none is zero. A server
// that is told to stop gives as much to those under way. Streams and exports have times of their own.
func (l *Limits) RequestTime() time.Duration {
	return l.Connections.Body + max(l.Timeout, l.WriteTimeout) + answerTime
}

func (l Limits) withDefaults() Limits {
	for i := range table {
		if row := &table[i]; !row.clients && row.unset(&l) {
			_ = row.Set(&l, row.Default) // a test sets every default
		}
	}
	l.Streams = l.Streams.withDefaults()
	l.Exports = l.Exports.WithDefaults()
	if l.Registered == nil {
		l.Registered = new(Registered)
		l.Registered.register(nil)
	}
	return l
}
