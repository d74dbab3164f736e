package graph

import (
	"errors"
	"fmt"
)

// The kinds of error that cross a package boundary. Test with errors.Is.
var (
	// ErrNotFound: the thing asked for does not exist.
	ErrNotFound = errors.New("not found")
	// ErrInvalid: the caller sent something that can never succeed; the message says what would be right.
	ErrInvalid = errors.New("invalid")
	// ErrTooExpensive: the question is well formed and costs more than is allowed.
	ErrTooExpensive = errors.New("too expensive")
	// ErrUnavailable: the store cannot be reached now; the same call may succeed later.
	ErrUnavailable = errors.New("unavailable")
	// ErrReadOnly: the store takes no writes.
	ErrReadOnly = errors.New("read-only")
	// ErrUnauthenticated: who asks did not say who they are, or said it with a token that does not hold.
	ErrUnauthenticated = errors.New("unauthenticated")
	// ErrForbidden: who asks is known, or nobody may, and this they may not do.
	ErrForbidden = errors.New("forbidden")
)

// Error is an error that may be shown to whoever caused it. Message holds no internal detail; the cause, if any, is
// for logs and errors.Is.
type Error struct {
	Kind    error // one of the sentinels above
	Message string
	cause   error
}

// Error is the message alone: the cause stays inside.
func (e *Error) Error() string { return e.Message }

// Unwrap gives the kind and the hidden cause, so that errors.Is finds both.
func (e *Error) Unwrap() []error {
	if e.cause == nil {
		return []error{e.Kind}
	}
	return []error{e.Kind, e.cause}
}

// Errorf makes an Error of a kind.
func Errorf(kind error, format string, args ...any) error {
	return &Error{Kind: kind, Message: fmt.Sprintf(format, args...)}
}

// Unavailable makes an ErrUnavailable that hides its cause from the client and keeps it for the log.
func Unavailable(cause error, format string, args ...any) error {
	return &Error{Kind: ErrUnavailable, Message: fmt.Sprintf(format, args...), cause: cause}
}

func invalidf(format string, args ...any) error { return Errorf(ErrInvalid, format, args...) }
