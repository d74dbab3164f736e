OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(sort, id) WHERE (NOT EXISTS { MATCH (n0)-[:ALLEGES]->(m0) WHERE none(h IN [COUNT { MATCH (m0)-[:AIMED_AT]->(m1) WHERE m1.name CONTAINS $q.p0 } >= $q.p1] WHERE h) } AND any(h IN [EXISTS { MATCH (n0)-[:MADE_BY]->(m0) WHERE m0.id IN $q.p2 }, NOT EXISTS { MATCH (n0)<-[:TO]-(m0) }] WHERE h) AND any(h IN [any(v0 IN $q.p3 WHERE n0.level IN v0.a0), n0.summary STARTS WITH $q.p4] WHERE h) AND any(x IN n0.forms WHERE x IN $q.p5) AND n0.statedCertaintyWords IS NOT NULL AND none(h IN [(coalesce(n0.statedEarliest >= $q.p6, false) AND coalesce(n0.statedLatest <= $q.p7, false))] WHERE h) AND none(h IN [coalesce(all(x IN $q.p8 WHERE x IN n0.forms) AND n0.forms IS NOT NULL, false)] WHERE h)) AND CASE n0.sort WHEN $q.p9 THEN n0.id < $q.p10 ELSE true END AND CASE n0.sort WHEN $q.p11 THEN n0.id > $q.p12 ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.p13 AND n0.sort <= $q.asOf AND n0.sort >= $q.p14
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p15
  RETURN [n0 {.*}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
