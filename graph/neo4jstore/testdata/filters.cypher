OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Accusation) WHERE ((EXISTS { MATCH (n0)-[:MADE_BY]->(m0) WHERE m0.id IN $q.p0 } OR NOT EXISTS { MATCH (n0)<-[:TO]-(m0) WHERE m0.since <= $q.asOf }) AND (any(v0 IN $q.p1 WHERE n0.level IN v0.a0) OR n0.summary STARTS WITH $q.p2) AND NOT ((coalesce(n0.statedEarliest >= $q.p3, false) AND coalesce(n0.statedLatest <= $q.p4, false))) AND NOT (coalesce(all(x IN $q.p5 WHERE x IN n0.forms) AND n0.forms IS NOT NULL, false)) AND NOT EXISTS { MATCH (n0)-[:ALLEGES]->(m0) WHERE NOT (COUNT { MATCH (m0)-[:AIMED_AT]->(m1) WHERE m1.name CONTAINS $q.p6 } >= $q.p7) AND m0.since <= $q.asOf } AND any(x IN n0.forms WHERE x IN $q.p8) AND n0.statedCertaintyWords IS NOT NULL) AND (n0.sort < $q.p9 OR n0.id < $q.p10) AND (n0.sort > $q.p11 OR n0.id > $q.p12) AND n0.id IS NOT NULL AND n0.since <= $q.asOf AND n0.sort <= $q.p13 AND n0.sort <= $q.asOf AND n0.sort >= $q.p14
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p15
  RETURN [properties(n0), null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
