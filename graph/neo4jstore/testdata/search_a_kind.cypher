OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Actor) USING TEXT INDEX n0:Actor(search) WHERE n0.search CONTAINS $q.p0
  WITH n0, CASE WHEN n0.search CONTAINS $q.p1 THEN '0' WHEN n0.search CONTAINS $q.p2 THEN '1' ELSE '2' END + n0.sort AS k0 WHERE CASE k0 WHEN $q.p3 THEN n0.id < $q.p4 ELSE true END AND CASE k0 WHEN $q.p5 THEN n0.id > $q.p6 ELSE true END AND k0 <= $q.p7 AND k0 >= $q.p8 AND n0.id IS NOT NULL
  WITH n0, k0 ORDER BY k0, n0.id LIMIT $q.p9
  RETURN [n0 {.*, relevance: k0}, null] } AS c0,
COUNT {
  MATCH (n0:Actor) USING TEXT INDEX n0:Actor(search) WHERE n0.search CONTAINS $q.p10 RETURN n0 } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
