OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Entity) USING INDEX SEEK n0:Entity(id) WHERE n0.id IN $q.p0
  WITH n0 ORDER BY n0.sort, n0.id
  WITH n0,
    COLLECT {
    MATCH (n0)-[r1:MADE_BY]->(n1)
    WITH n1, r1 ORDER BY r1.place
    WITH n1, r1,
      COLLECT {
      MATCH (n1:Actor)-[r2:OF_COUNTRY]->(n2)
      WITH n2, r2 ORDER BY r2.place
      RETURN [n2 {.*}, r2 {.*}] } AS c1_0,
      COLLECT {
      MATCH (n1:Country)<-[r2:BETWEEN]-(n2)
      WITH n2, r2 ORDER BY n2.sort, n2.id, r2.place
      RETURN [n2 {.*}, r2 {.*}] } AS c1_1,
      COLLECT {
      MATCH (n2)-[r2:COUNTS_FOR]->() USING INDEX SEEK r2:COUNTS_FOR(hub, sort, member) WHERE CASE r2.sort WHEN $q.p1 THEN r2.member < $q.p2 ELSE true END AND CASE r2.sort WHEN $q.p3 THEN r2.member > $q.p4 ELSE true END AND any(h IN [n1:Actor] WHERE h) AND r2.hub = n1.id AND r2.member IS NOT NULL AND r2.sort <= $q.p5 AND r2.sort <= $q.asOf AND r2.sort >= $q.p6
      WITH n2, r2 ORDER BY r2.hub DESC, r2.sort DESC, r2.member DESC LIMIT $q.p7
      RETURN [n2 {.*}, r2 {.*}] } AS c1_2
    RETURN [n1 {.*}, r1 {.*}, c1_0, c1_1, c1_2] } AS c0_0
  RETURN [n0 {.*}, null, c0_0] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
