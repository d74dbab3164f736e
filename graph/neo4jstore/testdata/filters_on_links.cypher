OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  CALL {
    MATCH (m0:Entity) USING INDEX SEEK m0:Entity(id) WHERE any(h IN [m0:Actor|Country] WHERE h) AND m0.id IN $q.p0
    CALL (m0) { MATCH (m0)<-[l0:ACCUSES]-(n0) WHERE any(h IN [l0.nexus IN $q.p1] WHERE h) RETURN n0 }
    WITH DISTINCT n0
    WITH n0 LIMIT $q.p2
    RETURN collect(n0) AS few }
  CALL (few) {
      UNWIND CASE WHEN size(few) <= $q.p3 THEN few ELSE [] END AS n0
      WITH n0 WHERE (NOT EXISTS { MATCH (n0)-[:ALLEGES]->(m0) WHERE EXISTS { MATCH (m0)-[l1:ALLEGEDLY_USED]->(m1) WHERE any(h IN [m1:Technique] WHERE h) AND any(h IN [none(h IN [l1.fit IS NOT NULL] WHERE h)] WHERE h) } } AND NOT EXISTS { MATCH (n0)-[l0:MADE_BY]->(m0) WHERE any(h IN [none(h IN [any(h IN [coalesce(l0.role IN $q.p4, false), l0.place IS NOT NULL] WHERE h)] WHERE h), none(h IN [coalesce(m0.id IN $q.p5, false)] WHERE h)] WHERE h) }) AND CASE n0.sort WHEN $q.p6 THEN n0.id < $q.p7 ELSE true END AND CASE n0.sort WHEN $q.p8 THEN n0.id > $q.p9 ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.p10 AND n0.sort <= $q.asOf AND n0.sort >= $q.p11
      RETURN n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p12
    UNION ALL
      UNWIND CASE WHEN size(few) > $q.p13 THEN [true] ELSE [] END AS many
      CALL (many) { MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(sort, id) WHERE (EXISTS { MATCH (n0)-[l0:ACCUSES]->(m0) WHERE any(h IN [l0.nexus IN $q.p14] WHERE h) AND m0.id IN $q.p15 } AND NOT EXISTS { MATCH (n0)-[:ALLEGES]->(m0) WHERE EXISTS { MATCH (m0)-[l1:ALLEGEDLY_USED]->(m1) WHERE any(h IN [m1:Technique] WHERE h) AND any(h IN [none(h IN [l1.fit IS NOT NULL] WHERE h)] WHERE h) } } AND NOT EXISTS { MATCH (n0)-[l0:MADE_BY]->(m0) WHERE any(h IN [none(h IN [any(h IN [coalesce(l0.role IN $q.p16, false), l0.place IS NOT NULL] WHERE h)] WHERE h), none(h IN [coalesce(m0.id IN $q.p17, false)] WHERE h)] WHERE h) }) AND CASE n0.sort WHEN $q.p18 THEN n0.id < $q.p19 ELSE true END AND CASE n0.sort WHEN $q.p20 THEN n0.id > $q.p21 ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.p22 AND n0.sort <= $q.asOf AND n0.sort >= $q.p23
      RETURN n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p24 }
      RETURN n0 }
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p25
  RETURN [n0 {.*}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
