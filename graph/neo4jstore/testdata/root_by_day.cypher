OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(sort, id) WHERE (n0.sort >= $q.p0 AND n0.statedLatest <= $q.p1) AND CASE n0.sort WHEN '' THEN n0.since <= $q.asOf ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.asOf
  WITH n0 ORDER BY n0.sort, n0.id
  RETURN [n0 {.*}, null] } AS c0,
COUNT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(sort, id) WHERE (n0.sort >= $q.p2 AND n0.statedLatest <= $q.p3) AND CASE n0.sort WHEN '' THEN n0.since <= $q.asOf ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.asOf RETURN n0 } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
