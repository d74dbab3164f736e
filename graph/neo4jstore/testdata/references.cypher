OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Entity) USING INDEX SEEK n0:Entity(id) WHERE n0.id IN $q.p0
  WITH n0 ORDER BY n0.sort, n0.id
  WITH n0,
    COLLECT {
    MATCH (n0)-[r1:CLAIMED_SPONSOR]->(n1)
    WITH n1, r1 ORDER BY r1.place
    WITH n1, r1,
      COLLECT {
      MATCH (n2:Entity) USING INDEX SEEK n2:Entity(id) WHERE n2.id = r1.by
      WITH n2 ORDER BY n2.sort, n2.id
      RETURN [n2 {.*}, null] } AS c1_0
    RETURN [n1 {.*}, r1 {.*}, c1_0] } AS c0_0,
    COLLECT {
    MATCH (n1:Entity) USING INDEX SEEK n1:Entity(id) WHERE n1.id IN n0.namesUsedBy
    WITH n1 ORDER BY n1.sort, n1.id
    RETURN [n1 {.*}, null] } AS c0_1
  RETURN [n0 {.*}, null, c0_0, c0_1] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
