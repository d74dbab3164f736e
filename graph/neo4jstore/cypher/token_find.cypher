// The token of a hash.
// params:  $hash
// returns: hash, name, role, and the instant of revoking or null
MATCH (token:AccessToken {hash: $hash})
RETURN token.hash AS hash, token.name AS name, token.role AS role, token.revokedAt AS revokedAt
