OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Dataset)
  WITH n0 ORDER BY n0.sort, n0.id
  WITH n0,
    COUNT { (n0)<-[:DERIVED_FROM]-() } AS c0_0
  RETURN [n0 {.*}, null, c0_0] } AS c0,
COUNT { (:Actor) } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
