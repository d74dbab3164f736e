OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Entity) USING TEXT INDEX n0:Entity(search) WHERE all(h IN [n0.search CONTAINS $q.p0] WHERE h) AND any(h IN [n0:Actor|Publication] WHERE h) AND n0.search CONTAINS $q.p1 AND n0.since <= $q.asOf
  WITH n0, CASE WHEN n0.search CONTAINS $q.p2 THEN '0' WHEN n0.search CONTAINS $q.p3 THEN '1' ELSE '2' END + n0.sort AS k0 WHERE CASE k0 WHEN $q.p4 THEN n0.id < $q.p5 ELSE true END AND CASE k0 WHEN $q.p6 THEN n0.id > $q.p7 ELSE true END AND k0 <= $q.p8 AND k0 >= $q.p9 AND n0.id IS NOT NULL
  WITH n0, k0 ORDER BY k0, n0.id LIMIT $q.p10
  RETURN [n0 {.*, relevance: k0}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
