OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Dyad) USING INDEX SEEK n0:Dyad(since) WHERE n0.since <= $q.asOf
  WITH n0, coalesce(COLLECT { MATCH (o0)-[p0:IN_DYAD]->() USING INDEX SEEK p0:IN_DYAD(hub, sort, member) WHERE p0.hub = n0.id AND p0.member IS NOT NULL AND p0.sort >= '' RETURN p0.sort ORDER BY p0.hub DESC, p0.sort DESC, p0.member DESC LIMIT 1 }[0], '') AS k0 WHERE CASE k0 WHEN $q.p0 THEN n0.id < $q.p1 ELSE true END AND CASE k0 WHEN $q.p2 THEN n0.id > $q.p3 ELSE true END AND k0 <= $q.p4 AND k0 >= $q.p5 AND n0.id IS NOT NULL
  WITH n0, k0 ORDER BY k0 DESC, n0.id DESC LIMIT $q.p6
  RETURN [n0 {.*, newest: k0}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
