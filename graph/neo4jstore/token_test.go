package neo4jstore_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/neo4jtest"
)

var (
	monday  = time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	tuesday = monday.AddDate(0, 0, 1)
)

func TestTokens(t *testing.T) {
	store := neo4jtest.Open(t)
	ctx := t.Context()
	secret, err := store.CreateToken(ctx, "desk-1", graph.RoleCurator, monday)
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`^gvm_[A-Za-z0-9_-]{43}$`).MatchString(secret) {
		t.Errorf("the secret has an unexpected form")
	}
	other, err := store.CreateToken(ctx, "desk-2", graph.RoleReader, monday)
	if err != nil || other == secret {
		t.Fatalf("a second token: %v, equal: %v", err, other == secret)
	}
	who, err := store.Principal(ctx, secret)
	if diff := cmp.Diff(&graph.Principal{Name: "desk-1", Role: graph.RoleCurator}, who); diff != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	flipped := secret[:len(secret)-2] + strings.Map(func(r rune) rune {
		if r == 'A' {
			return 'B'
		}
		return 'A'
	}, secret[len(secret)-2:])
	for what, wrong := range map[string]string{"empty": "", "cut": secret[:len(secret)-1], "other": flipped, "no prefix": secret[4:], "long": secret + "x"} {
		if who, err := store.Principal(ctx, wrong); !errors.Is(err, graph.ErrUnauthenticated) || who != nil {
			t.Errorf("%s: %v, %v", what, who, err)
		} else if strings.Contains(err.Error(), "gvm_") {
			t.Errorf("%s: the error shows a token", what)
		}
	}
	for what, args := range map[string][2]string{"a name that is taken": {"desk-1", "curator"}, "no name": {"", "curator"}, "odd name": {"Desk 1", "curator"}, "no role": {"desk-3", "owner"}} {
		if _, err := store.CreateToken(ctx, args[0], graph.Role(args[1]), monday); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v", what, err)
		}
	}
	for range 2 { // the second time it stays revoked since Tuesday
		if err := store.RevokeToken(ctx, "desk-1", tuesday); err != nil {
			t.Fatal(err)
		}
	}
	if err := store.RevokeToken(ctx, "desk-9", tuesday); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("a token that is not there: %v", err)
	}
	if _, err := store.Principal(ctx, secret); !errors.Is(err, graph.ErrUnauthenticated) {
		t.Errorf("a token that was revoked: %v", err)
	}
	if _, err := store.CreateToken(ctx, "desk-1", graph.RoleCurator, tuesday); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("the name of a token that was revoked: %v", err)
	}
	tokens, err := store.Tokens(ctx)
	if err != nil {
		t.Fatal(err)
	}
	want := []neo4jstore.Token{
		{Name: "desk-1", Role: graph.RoleCurator, CreatedAt: monday, RevokedAt: &tuesday},
		{Name: "desk-2", Role: graph.RoleReader, CreatedAt: monday},
	}
	if diff := cmp.Diff(want, tokens); diff != "" {
		t.Errorf("tokens (-want +got):\n%s", diff)
	}
}
