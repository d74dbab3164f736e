OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Entity) USING INDEX SEEK n0:Entity(id) WHERE n0.id IN $q.p0
  WITH n0 ORDER BY n0.sort, n0.id
  WITH n0,
    COLLECT {
    MATCH (n0)-[r1:ALLEGEDLY_USED]->(n1) WHERE any(h IN [n1:Technique] WHERE h)
    WITH n1, r1 ORDER BY r1.place
    RETURN [n1 {.*}, r1 {.*}] } AS c0_0,
    COUNT {
    MATCH (n0)-[r1:ALLEGEDLY_USED]->(n1) WHERE any(h IN [n1:Capability] WHERE h) } AS c0_1
  RETURN [n0 {.*}, null, c0_0, c0_1] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
