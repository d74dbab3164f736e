OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  CALL {
    MATCH (m0:Actor) USING INDEX SEEK m0:Actor(kind, sort, id) WHERE any(h IN [m0:Actor|Country] WHERE h) AND m0.id IS NOT NULL AND m0.kind IN $q.p0 AND m0.sort IS NOT NULL
    CALL (m0) { MATCH (m0)<-[:MADE_BY]-(n0) RETURN n0 }
    WITH DISTINCT n0
    WITH n0 LIMIT $q.p1
    RETURN collect(n0) AS few }
  CALL (few) {
      UNWIND CASE WHEN size(few) <= $q.p2 THEN few ELSE [] END AS n0
      WITH n0 WHERE CASE n0.sort WHEN $q.p3 THEN n0.id < $q.p4 ELSE true END AND CASE n0.sort WHEN $q.p5 THEN n0.id > $q.p6 ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.p7 AND n0.sort <= $q.asOf AND n0.sort >= $q.p8
      RETURN n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p9
    UNION ALL
      UNWIND CASE WHEN size(few) > $q.p10 THEN [true] ELSE [] END AS many
      CALL (many) { MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(sort, id) WHERE (EXISTS { MATCH (n0)-[:MADE_BY]->(m0) WHERE m0.kind IN $q.p11 }) AND CASE n0.sort WHEN $q.p12 THEN n0.id < $q.p13 ELSE true END AND CASE n0.sort WHEN $q.p14 THEN n0.id > $q.p15 ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.p16 AND n0.sort <= $q.asOf AND n0.sort >= $q.p17
      RETURN n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p18 }
      RETURN n0 }
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p19
  RETURN [n0 {.*}, null] } AS c0,
COUNT {
  MATCH (m0:Actor) USING INDEX SEEK m0:Actor(kind, sort, id) WHERE any(h IN [m0:Actor|Country] WHERE h) AND m0.id IS NOT NULL AND m0.kind IN $q.p20 AND m0.sort IS NOT NULL
    CALL (m0) { MATCH (m0)<-[:MADE_BY]-(n0) RETURN n0 }
    WITH DISTINCT n0 RETURN n0 } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
