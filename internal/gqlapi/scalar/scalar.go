// Package scalar reads and writes the API's own scalars.
package scalar

import (
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/gravamen/gravamen/graph"
)

// MarshalDay writes a day; "" is null.
func MarshalDay(day graph.Day) graphql.Marshaler {
	if day == "" {
		return graphql.Null
	}
	return graphql.MarshalString(string(day))
}

// UnmarshalDay reads a day and refuses one that does not exist.
func UnmarshalDay(value any) (graph.Day, error) {
	text, ok := value.(string)
	if !ok {
		return "", graph.Errorf(graph.ErrInvalid, "a Date is a text such as \"2025-10-19\", not %s", kindOf(value))
	}
	day, err := graph.ParseDay(text)
	if err != nil {
		return "", err //nolint:wrapcheck // the message is made for the client
	}
	return day, nil
}

// MarshalInstant writes an instant in UTC.
func MarshalInstant(at time.Time) graphql.Marshaler { return graphql.MarshalTime(at) }

// UnmarshalInstant reads an instant.
func UnmarshalInstant(value any) (time.Time, error) {
	text, ok := value.(string)
	if !ok {
		return time.Time{}, graph.Errorf(graph.ErrInvalid, "a DateTime is a text such as \"2025-10-19T08:30:00Z\", not %s", kindOf(value))
	}
	return graph.ParseInstant(text) //nolint:wrapcheck // the message is made for the client
}

func kindOf(value any) string {
	switch value.(type) {
	case nil:
		return "null"
	case bool:
		return "a boolean"
	case map[string]any:
		return "an object"
	case []any:
		return "a list"
	default:
		return "a number"
	}
}
