// What each node is joined to by links of documents, through its phases too. $followed are the types of the closed list, put
// into the text.
// params:  $q.ids; $q.asOf
// returns: id, the ids of its known neighbours
UNWIND $q.ids AS id
MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id)
CALL (n) {
  MATCH (n)-[:$followed]-(m)
  WHERE NOT m:Phase
  RETURN m
  UNION ALL
  MATCH (n)-[:HAS_PHASE|AIMED_AT|ALLEGEDLY_USED]-(phase)
  WITH n, phase WHERE phase:Phase AND phase.since <= $q.asOf
  MATCH (phase)-[:HAS_PHASE|AIMED_AT|ALLEGEDLY_USED]-(m)
  WHERE n:Operation <> m:Operation
  RETURN m
}
WITH id, m WHERE m.since <= $q.asOf
RETURN id, collect(m.id) AS neighbours
