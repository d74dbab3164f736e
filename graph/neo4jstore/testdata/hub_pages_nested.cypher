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
    WITH n1, r1,
      COLLECT {
      MATCH (n1)-[r2:MADE_BY]->(n2)
      WITH n2, r2 ORDER BY r2.place
      WITH n2, r2,
        COLLECT {
        MATCH (n3:Entity) WHERE n3.id = r2.onBehalfOf
        WITH n3 ORDER BY n3.sort, n3.id
        RETURN [properties(n3), null] } AS c2_0
      RETURN [properties(n2), properties(r2), c2_0] } AS c1_0,
      COLLECT {
      MATCH (n2)-[r2:TO]->() WHERE (r2.sort < $q.p8 OR r2.member < $q.p9) AND (r2.sort > $q.p10 OR r2.member > $q.p11) AND n2.since <= $q.asOf AND r2.hub = n1.id AND r2.member IS NOT NULL AND r2.sort <= $q.p12 AND r2.sort >= $q.p13
      WITH n2, r2 ORDER BY r2.hub DESC, r2.sort DESC, r2.member DESC LIMIT $q.p14
      WITH n2, r2,
        COLLECT {
        MATCH (n2)-[r3:ANSWERED_BY]->(n3)
        WITH n3, r3 ORDER BY r3.place
        RETURN [properties(n3), properties(r3)] } AS c2_0,
        COLLECT {
        MATCH (n2)-[r3:REPORTED_IN]->(n3) WHERE n3.since <= $q.asOf
        WITH n3, r3 ORDER BY r3.place
        RETURN [properties(n3), properties(r3)] } AS c2_1
      RETURN [properties(n2), properties(r2), c2_0, c2_1] } AS c1_1,
      COUNT { (n1)<-[:TO]-() } AS c1_2
    RETURN [properties(n1), properties(r1), c1_0, c1_1, c1_2] } AS c0_0
  RETURN [properties(n0), null, c0_0] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
