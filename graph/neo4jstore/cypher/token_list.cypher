// Every token but for what it is known by.
// params:  none
// returns: name, role, instants of creating and revoking; by name
MATCH (token:AccessToken)
RETURN token.name AS name, token.role AS role, token.createdAt AS createdAt, token.revokedAt AS revokedAt
ORDER BY name
