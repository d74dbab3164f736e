OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  CALL {
    MATCH (n0:Accusation) USING TEXT INDEX n0:Accusation(search) WHERE all(h IN [n0.search CONTAINS $q.p0] WHERE h) AND n0.search CONTAINS $q.p1
    WITH n0 LIMIT $q.p2
    RETURN collect(n0) AS few }
  CALL (few) {
      UNWIND CASE WHEN size(few) <= $q.p3 THEN few ELSE [] END AS n0
      WITH n0 WHERE (n0.currencyLast IN $q.p4) AND CASE n0.sort WHEN $q.p5 THEN n0.id < $q.p6 ELSE true END AND CASE n0.sort WHEN $q.p7 THEN n0.id > $q.p8 ELSE true END AND n0.id IS NOT NULL AND n0.sort <= $q.p9 AND n0.sort <= $q.asOf AND n0.sort >= $q.p10
      RETURN n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p11
    UNION ALL
      UNWIND CASE WHEN size(few) > $q.p12 THEN [true] ELSE [] END AS many
      CALL (many) { UNWIND $q.p13 AS word
    CALL (word) { MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(currencyLast, sort, id) WHERE (n0.search CONTAINS $q.p14 AND n0.search CONTAINS $q.p15) AND CASE n0.sort WHEN $q.p16 THEN n0.id < $q.p17 ELSE true END AND CASE n0.sort WHEN $q.p18 THEN n0.id > $q.p19 ELSE true END AND n0.currencyLast = word AND n0.id IS NOT NULL AND n0.sort <= $q.p20 AND n0.sort <= $q.asOf AND n0.sort >= $q.p21
    RETURN n0 ORDER BY n0.currencyLast DESC, n0.sort DESC, n0.id DESC LIMIT $q.p22 }
      RETURN n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p23 }
      RETURN n0 }
  WITH n0 ORDER BY n0.sort DESC, n0.id DESC LIMIT $q.p24
  RETURN [n0 {.*}, null] } AS c0,
COUNT {
  MATCH (n0:Accusation) USING TEXT INDEX n0:Accusation(search) WHERE (n0.currencyLast IN $q.p25) AND all(h IN [n0.search CONTAINS $q.p26] WHERE h) AND n0.search CONTAINS $q.p27 RETURN n0 } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
