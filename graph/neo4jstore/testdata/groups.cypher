OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(currencyLast, sort, id) WHERE n0.currencyLast IN $q.p0 AND n0.id IS NOT NULL AND n0.sort IS NOT NULL
  CALL (n0) { MATCH (n0)-[:COUNTS_FOR]->(n1:Country) RETURN n1 }
  WITH n1, count(DISTINCT n0) AS k0 ORDER BY k0 DESC, n1.sort, n1.id LIMIT $q.p1
  WITH n1, k0,
    COUNT { (n1)<-[:COUNTS_FOR]-() } AS c0_0
  RETURN [n1 {.*}, {count: k0}, c0_0] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
