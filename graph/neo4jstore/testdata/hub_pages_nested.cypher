OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Entity) USING INDEX SEEK n0:Entity(id) WHERE n0.id IN $q.p0
  WITH n0 ORDER BY n0.sort, n0.id
  WITH n0,
    COLLECT {
    MATCH (n1)-[r1:COUNTS_AGAINST]->() USING INDEX SEEK r1:COUNTS_AGAINST(hub, sort, member) WHERE CASE r1.sort WHEN $q.p1 THEN r1.member < $q.p2 ELSE true END AND CASE r1.sort WHEN $q.p3 THEN r1.member > $q.p4 ELSE true END AND r1.hub = n0.id AND r1.member IS NOT NULL AND r1.sort <= $q.p5 AND r1.sort <= $q.asOf AND r1.sort >= $q.p6
    WITH n1, r1 ORDER BY r1.hub DESC, r1.sort DESC, r1.member DESC LIMIT $q.p7
    WITH n1, r1,
      COLLECT {
      MATCH (n1)-[r2:MADE_BY]->(n2)
      WITH n2, r2 ORDER BY r2.place
      WITH n2, r2,
        COLLECT {
        MATCH (n3:Entity) USING INDEX SEEK n3:Entity(id) WHERE n3.id = r2.onBehalfOf
        WITH n3 ORDER BY n3.sort, n3.id
        RETURN [n3 {.*}, null] } AS c2_0
      RETURN [n2 {.*}, r2 {.*}, c2_0] } AS c1_0,
      COLLECT {
      MATCH (n2)-[r2:TO]->() USING INDEX SEEK r2:TO(hub, sort, member) WHERE CASE r2.sort WHEN $q.p8 THEN r2.member < $q.p9 ELSE true END AND CASE r2.sort WHEN $q.p10 THEN r2.member > $q.p11 ELSE true END AND n2.since <= $q.asOf AND r2.hub = n1.id AND r2.member IS NOT NULL AND r2.sort <= $q.p12 AND r2.sort >= $q.p13
      WITH n2, r2 ORDER BY r2.hub DESC, r2.sort DESC, r2.member DESC LIMIT $q.p14
      WITH n2, r2,
        COLLECT {
        MATCH (n2)-[r3:ANSWERED_BY]->(n3)
        WITH n3, r3 ORDER BY r3.place
        RETURN [n3 {.*}, r3 {.*}] } AS c2_0,
        COLLECT {
        MATCH (n2)-[r3:REPORTED_IN]->(n3)
        WITH n3, r3 ORDER BY r3.place
        RETURN [n3 {.*}, r3 {.*}] } AS c2_1
      RETURN [n2 {.*}, r2 {.*}, c2_0, c2_1] } AS c1_1,
      COUNT { (n1)<-[:TO]-() } AS c1_2
    RETURN [n1 {.*}, r1 {.*}, c1_0, c1_1, c1_2] } AS c0_0
  RETURN [n0 {.*}, null, c0_0] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
