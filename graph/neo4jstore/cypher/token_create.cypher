// Keeps a token, unless one of its name is there.
// params:  $name, $role, $hash, $at
// returns: whether it is the one that was given
MERGE (token:AccessToken {name: $name})
ON CREATE SET token.role = $role, token.hash = $hash, token.createdAt = $at
RETURN token.hash = $hash AS created
