OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Entity) USING INDEX SEEK n0:Entity(id) WHERE CASE n0.sort WHEN $q.p0 THEN n0.id < $q.p1 ELSE true END AND CASE n0.sort WHEN $q.p2 THEN n0.id > $q.p3 ELSE true END AND any(h IN [n0:Accusation] WHERE h) AND n0.id IN $q.p4 AND n0.id IS NOT NULL AND n0.sort <= $q.p5 AND n0.sort <= $q.asOf AND n0.sort >= $q.p6
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p7
  RETURN [n0 {.*}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
