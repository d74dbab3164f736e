OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(sort, id) WHERE (EXISTS { MATCH (n0)-[l0:ACCUSES]->(m0) WHERE l0.nexus IN $q.p0 AND m0.id IN $q.p1 } AND NOT EXISTS { MATCH (n0)-[:ALLEGES]->(m0) WHERE EXISTS { MATCH (m0)-[l1:ALLEGEDLY_USED]->(m1:Technique) WHERE none(h IN [l1.fit IS NOT NULL] WHERE h) } AND m0.since <= $q.asOf } AND NOT EXISTS { MATCH (n0)-[l0:MADE_BY]->(m0) WHERE any(h IN [none(h IN [any(h IN [coalesce(l0.role IN $q.p2, false), l0.place IS NOT NULL] WHERE h)] WHERE h), none(h IN [coalesce(m0.id IN $q.p3, false)] WHERE h)] WHERE h) }) AND CASE n0.sort WHEN $q.p4 THEN n0.id < $q.p5 ELSE true END AND CASE n0.sort WHEN $q.p6 THEN n0.id > $q.p7 ELSE true END AND n0.id IS NOT NULL AND n0.since <= $q.asOf AND n0.sort <= $q.p8 AND n0.sort <= $q.asOf AND n0.sort >= $q.p9
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p10
  RETURN [n0 {.*}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
