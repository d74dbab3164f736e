OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Dyad) USING INDEX SEEK n0:Dyad(since) WHERE n0.since <= $q.asOf
  WITH n0, right('00000000000000000000' + toString(COUNT { (n0)<-[:IN_DYAD]-() }), 20) AS k0 WHERE CASE k0 WHEN $q.p0 THEN n0.id < $q.p1 ELSE true END AND CASE k0 WHEN $q.p2 THEN n0.id > $q.p3 ELSE true END AND k0 <= $q.p4 AND k0 >= $q.p5 AND n0.id IS NOT NULL
  WITH n0, k0 ORDER BY k0 DESC, n0.id DESC LIMIT $q.p6
  WITH n0, k0,
    COLLECT {
    MATCH (n1)-[r1:IN_DYAD]->() USING INDEX SEEK r1:IN_DYAD(hub, sort, member) WHERE CASE r1.sort WHEN $q.p7 THEN r1.member < $q.p8 ELSE true END AND CASE r1.sort WHEN $q.p9 THEN r1.member > $q.p10 ELSE true END AND r1.hub = n0.id AND r1.member IS NOT NULL AND r1.sort <= $q.p11 AND r1.sort <= $q.asOf AND r1.sort >= $q.p12
    WITH n1, r1 ORDER BY r1.hub DESC, r1.sort DESC, r1.member DESC LIMIT $q.p13
    RETURN [n1 {.*}, r1 {.*}] } AS c0_0,
    COLLECT {
    MATCH (n1:Entity) USING INDEX SEEK n1:Entity(id) WHERE n1.id = n0.accuser
    WITH n1 ORDER BY n1.sort, n1.id
    RETURN [n1 {.*}, null] } AS c0_1,
    COUNT { (n0)<-[:IN_DYAD]-() } AS c0_2,
    COLLECT {
    MATCH (n0)<-[r1:IN_DYAD]-(n1)
    WITH coalesce(r1.answerLast, '') AS v1_0, coalesce(r1.delayLast, '') AS v1_1, coalesce(r1.statusLast, '') AS v1_2, count(*) AS k1
    RETURN [v1_0, v1_1, v1_2, k1] } AS c0_3,
    COUNT {
    MATCH (n0)<-[r1:IN_DYAD]-(n1)
    CALL (n1) { MATCH (n1)-[:ALLEGES]->(x1_0) RETURN x1_0 }
    WITH DISTINCT x1_0 RETURN 1 AS one } AS c0_4
  RETURN [n0 {.*, members: k0}, null, c0_0, c0_1, c0_2, c0_3, c0_4] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
