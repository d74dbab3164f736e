OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Accusation)
  WITH left(coalesce(n0.statedEarliest, ''), 4) AS v0_0, coalesce(n0.verificationLast, '') AS v0_1, count(*) AS k0
  RETURN [v0_0, v0_1, k0] } AS c0,
COLLECT {
  MATCH (n0:Accusation)
  UNWIND coalesce(n0.forms, []) AS u0_0
  WITH u0_0 AS v0_0, count(DISTINCT n0) AS k0
  RETURN [v0_0, k0] } AS c1,
COLLECT {
  MATCH (n0:Accusation)
  MATCH (n0)<-[:TO]-(x0_0)
  UNWIND coalesce(x0_0.kinds, []) AS u0_0
  WITH u0_0 AS v0_0, count(DISTINCT n0) AS k0
  RETURN [v0_0, k0] } AS c2
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1, c2
