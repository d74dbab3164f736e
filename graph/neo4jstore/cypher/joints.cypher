// The links of documents between any two of the nodes; those that a phase owns are its operation's. $followed are the types
// of the closed list, put into the text.
// params:  $q.ids; $q.asOf
// returns: from, phase or null, type, to, what the link carries, what the first links of phase and node to a dataset carry
MATCH (n:Entity) USING INDEX SEEK n:Entity(id)
WHERE n.id IN $q.ids
CALL (n) {
  MATCH (n)-[r:DERIVED_FROM|$followed]->(m)
  RETURN null AS phase, r, m
  UNION ALL
  MATCH (n)-[:HAS_PHASE]->(phase)
  WITH phase WHERE phase.since <= $q.asOf
  MATCH (phase)-[r:$followed]->(m)
  RETURN phase, r, m
}
WITH n, phase, r, m, m.id AS to
WHERE to IN $q.ids
RETURN n.id AS from, phase.id AS phase, type(r) AS type, to, r {.*} AS props,
  COLLECT { MATCH (phase)-[record:DERIVED_FROM]->() WITH record ORDER BY record.place LIMIT 1 RETURN record {.*} } +
  COLLECT { MATCH (n)-[record:DERIVED_FROM]->() WITH record ORDER BY record.place LIMIT 1 RETURN record {.*} } AS records
