// Says that a commit is about to be made visible: the turn becomes an odd number that it never was before.
// params:  none
// returns: the turn
MERGE (gate:CommitGate)
SET gate.turn = coalesce(gate.turn, 0) + 1 + coalesce(gate.turn, 0) % 2
RETURN gate.turn AS turn
