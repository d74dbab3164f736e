OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(sort, id) WHERE n0.id IS NOT NULL AND n0.sort >= ''
  WITH n0.sort AS held, count(*) AS rows
  WITH left(held, 4) AS held, sum(rows) AS rows
  RETURN [held, rows] } AS c0,
COLLECT {
  MATCH (n0:Accusation) USING INDEX SEEK n0:Accusation(verificationLast, sort, id) WHERE n0.id IS NOT NULL AND n0.sort IS NOT NULL AND n0.verificationLast >= ''
  WITH n0.verificationLast AS held, count(*) AS rows
  RETURN [held, rows] } AS c1
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0, c1
