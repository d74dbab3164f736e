// Says that the commit of a turn is visible in full, unless a later writer has opened the gate again.
// params:  $turn, as opened
// returns: nothing
MATCH (gate:CommitGate {turn: $turn})
SET gate.turn = $turn + 1
