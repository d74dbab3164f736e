OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Entity) WHERE n0.id IN $q.p0
  WITH n0 ORDER BY n0.sort, n0.id
  WITH n0,
    COLLECT {
    MATCH (n1)-[r1:COUNTS_AGAINST]->() WHERE (r1.sort < $q.p1 OR r1.member < $q.p2) AND (r1.sort > $q.p3 OR r1.member > $q.p4) AND n1.since <= $q.asOf AND r1.hub = n0.id AND r1.member IS NOT NULL AND r1.sort <= $q.p5 AND r1.sort <= $q.asOf AND r1.sort >= $q.p6
    WITH n1, r1 ORDER BY r1.hub DESC, r1.sort DESC, r1.member DESC LIMIT $q.p7
    RETURN [properties(n1), properties(r1)] } AS c0_0,
    COUNT {
    MATCH (n0)<-[r1:COUNTS_AGAINST]-(n1) WHERE n1.since <= $q.asOf } AS c0_1
  RETURN [properties(n0), null, c0_0, c0_1] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
