OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (hub:Entity) USING INDEX SEEK hub:Entity(id) WHERE hub.id IN $q.p0 AND hub.since <= $q.asOf
  CALL (hub) {
    MATCH (n0)-[r0:COUNTS_AGAINST]->() USING INDEX SEEK r0:COUNTS_AGAINST(hub, sort, member) WHERE (n0.currencyLast IN $q.p1) AND CASE r0.sort WHEN $q.p2 THEN r0.member < $q.p3 ELSE true END AND CASE r0.sort WHEN $q.p4 THEN r0.member > $q.p5 ELSE true END AND r0.hub = hub.id AND r0.member IS NOT NULL AND r0.sort <= $q.p6 AND r0.sort <= $q.asOf AND r0.sort >= $q.p7
    RETURN n0 ORDER BY r0.hub DESC, r0.sort DESC, r0.member DESC LIMIT $q.p8 }
  WITH DISTINCT n0
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p9
  RETURN [n0 {.*}, null] } AS c0,
COUNT {
  MATCH (hub:Entity) USING INDEX SEEK hub:Entity(id) WHERE hub.id IN $q.p10 AND hub.since <= $q.asOf
  MATCH (hub)<-[r0:COUNTS_AGAINST]-(n0) WHERE (n0.currencyLast IN $q.p11)
  WITH DISTINCT n0 RETURN n0 } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
