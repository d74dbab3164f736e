OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Publication) USING INDEX SEEK n0:Publication(url) WHERE n0.url IN $q.p0
  WITH n0 ORDER BY n0.sort, n0.id
  RETURN [n0 {.*}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
