OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  UNWIND $q.p0 AS word
    CALL (word) { MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(verificationLast, sort, id) WHERE (NOT EXISTS { MATCH (n0)<-[:TO]-(m0) }) AND CASE n0.sort WHEN $q.p1 THEN n0.id < $q.p2 ELSE true END AND CASE n0.sort WHEN $q.p3 THEN n0.id > $q.p4 ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.p5 AND n0.sort <= $q.asOf AND n0.sort >= $q.p6 AND n0.verificationLast = word
    RETURN n0 ORDER BY n0.verificationLast DESC, n0.sort DESC, n0.id DESC LIMIT $q.p7 }
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p8
  RETURN [n0 {.*}, null] } AS c0,
COUNT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(verificationLast, sort, id) WHERE (NOT EXISTS { MATCH (n0)<-[:TO]-(m0) }) AND n0.id IS NOT NULL AND n0.sort IS NOT NULL AND n0.verificationLast IN $q.p9 RETURN n0 } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
