// The turn of the gate.
// params:  none
// returns: the turn, 0 where nothing was ever committed
OPTIONAL MATCH (gate:CommitGate)
RETURN coalesce(gate.turn, 0) AS turn
