package neo4jstore

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"regexp"
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
)

// Tokens live beside the graph, under a label that is no kind: no plan can reach them, and they are neither in the change log
// nor in what is replayed from it. What is kept of a secret is its SHA-256, which is enough for 32 random bytes.

var (
	tokenCreateCypher = mustQuery("token_create")
	tokenFindCypher   = mustQuery("token_find")
	tokenListCypher   = mustQuery("token_list")
	tokenRevokeCypher = mustQuery("token_revoke")
)

// Token is what is kept of a token, but for what it is known by.
type Token struct {
	Name      string // unique for ever, so that audit records stay unambiguous
	Role      graph.Role
	CreatedAt time.Time
	RevokedAt *time.Time // nil: it holds
}

// tokenPrefix lets scanners of repositories and logs find tokens that leaked.
const tokenPrefix = "gvm_"

var (
	tokenName   = regexp.MustCompile(`^[a-z0-9]+([._@-][a-z0-9]+)*$`)
	tokenSecret = regexp.MustCompile(`^` + tokenPrefix + `[A-Za-z0-9_-]{43}$`)
)

const maxTokenName = 80

// CreateToken makes a token and gives its secret, which is kept nowhere. ErrInvalid for a name that is taken or none, and for
// a word that is no role; ErrUnavailable.
func (s *Store) CreateToken(ctx context.Context, name string, role graph.Role, at time.Time) (string, error) {
	if !tokenName.MatchString(name) || len(name) > maxTokenName {
		return "", graph.Errorf(graph.ErrInvalid, "%q is no name of a token: it has small letters and digits, in groups joined by single . _ @ or -, %d at most", name, maxTokenName)
	}
	if !slices.Contains(graph.Roles(), role) {
		return "", graph.Errorf(graph.ErrInvalid, "%q is no role: roles are %s, %s and %s", role, graph.RoleReader, graph.RoleCurator, graph.RoleOperator)
	}
	var random [32]byte
	_, _ = rand.Read(random[:]) // never fails
	secret := tokenPrefix + base64.RawURLEncoding.EncodeToString(random[:])
	records, err := s.write(ctx, tokenCreateCypher, map[string]any{"name": name, "role": string(role), "hash": hashOf(secret), "at": instant(at)})
	if err != nil {
		return "", err
	}
	if created, _ := records[0].Values[0].(bool); !created {
		return "", graph.Errorf(graph.ErrInvalid, "there is a token %q already: names are never used again, since audit records bear them", name)
	}
	return secret, nil
}

// Tokens lists all of them, by name.
func (s *Store) Tokens(ctx context.Context) ([]Token, error) {
	records, err := s.read(ctx, tokenListCypher, nil)
	if err != nil {
		return nil, err
	}
	tokens := make([]Token, len(records))
	for i, r := range records {
		tokens[i].Name, _ = r.Values[0].(string)
		role, _ := r.Values[1].(string)
		tokens[i].Role = graph.Role(role)
		if at := instantOf(r.Values[2]); at != nil {
			tokens[i].CreatedAt = *at
		}
		tokens[i].RevokedAt = instantOf(r.Values[3])
	}
	return tokens, nil
}

// RevokeToken ends a token for good. One that has ended stays as it is. ErrNotFound where there is none of the name.
func (s *Store) RevokeToken(ctx context.Context, name string, at time.Time) error {
	records, err := s.write(ctx, tokenRevokeCypher, map[string]any{"name": name, "at": instant(at)})
	if err == nil && len(records) == 0 {
		err = graph.Errorf(graph.ErrNotFound, "there is no token %q", name)
	}
	return err
}

// Principal tells whose secret it is. ErrUnauthenticated for one that is malformed, unknown or revoked, without saying which,
// and without the secret; ErrUnavailable.
func (s *Store) Principal(ctx context.Context, secret string) (*graph.Principal, error) {
	unknown := graph.Errorf(graph.ErrUnauthenticated, "this token does not hold: it is unknown or was revoked")
	if !tokenSecret.MatchString(secret) {
		return nil, unknown
	}
	hash := hashOf(secret)
	records, err := s.read(ctx, tokenFindCypher, map[string]any{"hash": hash})
	if err != nil {
		return nil, err
	}
	for _, r := range records {
		kept, _ := r.Values[0].(string)
		if subtle.ConstantTimeCompare([]byte(kept), []byte(hash)) != 1 || r.Values[3] != nil {
			continue
		}
		name, _ := r.Values[1].(string)
		role, _ := r.Values[2].(string)
		return &graph.Principal{Name: name, Role: graph.Role(role)}, nil
	}
	return nil, unknown
}

// write runs one statement in a write transaction of its own.
func (s *Store) write(ctx context.Context, text string, params map[string]any) (records []*neo4j.Record, err error) {
	err = s.call(ctx, s.options.Timeout, func(ctx context.Context) error {
		return s.inTransaction(ctx, func(t *tx) (err error) {
			records, err = t.run(text, params)
			return err
		})
	})
	return records, err
}

func hashOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return hex.EncodeToString(sum[:])
}

func instant(at time.Time) string { return at.UTC().Format(time.RFC3339Nano) }

func instantOf(value any) *time.Time {
	text, _ := value.(string)
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return nil
	}
	return &at
}
