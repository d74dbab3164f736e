// Ends a token. One that has ended stays as it is.
// params:  $name, $at
// returns: the instant of revoking, where there is such a token
MATCH (token:AccessToken {name: $name})
SET token.revokedAt = coalesce(token.revokedAt, $at)
RETURN token.revokedAt AS revokedAt
