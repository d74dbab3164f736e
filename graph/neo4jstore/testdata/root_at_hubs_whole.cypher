OPTIONAL MATCH (gate:CommitGate)
WITH coalesce(gate.turn, 0) AS first
WITH first,
COLLECT {
  MATCH (hub:Entity) USING INDEX SEEK hub:Entity(id) WHERE hub.id IN $q.p0 AND hub.since <= $q.asOf
  MATCH (hub)<-[r0:COUNTS_AGAINST]-(n0)
  WITH DISTINCT n0
  WITH n0 ORDER BY n0.sort, n0.id
  RETURN [n0 {.*}, null] } AS c0
CALL (first) { OPTIONAL MATCH (gate:CommitGate) RETURN coalesce(gate.turn, 0) AS last }
RETURN first, last, c0
