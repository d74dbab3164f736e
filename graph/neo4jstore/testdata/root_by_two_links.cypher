OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (m1:Entity) USING INDEX SEEK m1:Entity(id) WHERE any(h IN [m1:Technique] WHERE h) AND m1.id IN $q.p0
    CALL (m1) { MATCH (m1)<-[:ALLEGEDLY_USED]-(m0) WHERE any(h IN [m0:Operation] WHERE h) RETURN m0 }
    WITH DISTINCT m0 WHERE EXISTS { MATCH (m0)-[:ALLEGEDLY_USED]->(m1) WHERE any(h IN [m1:Technique] WHERE h) AND m1.id IN $q.p1 }
    CALL (m0) { MATCH (m0)<-[:ALLEGES]-(n0) RETURN n0 }
    WITH DISTINCT n0
  WITH n0 ORDER BY n0.sort, n0.id
  RETURN [n0 {.*}, null] } AS c0,
COUNT {
  MATCH (m1:Entity) USING INDEX SEEK m1:Entity(id) WHERE any(h IN [m1:Technique] WHERE h) AND m1.id IN $q.p2
    CALL (m1) { MATCH (m1)<-[:ALLEGEDLY_USED]-(m0) WHERE any(h IN [m0:Operation] WHERE h) RETURN m0 }
    WITH DISTINCT m0 WHERE EXISTS { MATCH (m0)-[:ALLEGEDLY_USED]->(m1) WHERE any(h IN [m1:Technique] WHERE h) AND m1.id IN $q.p3 }
    CALL (m0) { MATCH (m0)<-[:ALLEGES]-(n0) RETURN n0 }
    WITH DISTINCT n0 RETURN n0 } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
