// What the nodes are joined to by links of documents, through their phases too, and the datasets that they were taken from:
// those of some kinds that were not seen before. $followed are the types of the closed list, put into the text.
// params:  $q.ids, none of a dataset; $q.seen; $q.asOf; $q.open, whether that is the last of all days: what is known then is
//          not looked at; $q.ranks, the place of each kind in the order; $q.limit
// returns: the id of each, in the order of the kinds and of their primary order
MATCH (n:Entity) USING INDEX SEEK n:Entity(id)
WHERE n.id IN $q.ids
CALL (n) {
  MATCH (n)-[:DERIVED_FROM|$followed]-(m)
  RETURN m
  UNION ALL
  MATCH (n)-[:HAS_PHASE|AIMED_AT|ALLEGEDLY_USED]-(phase)
  WITH n, phase WHERE phase:Phase AND phase.since <= $q.asOf
  MATCH (phase)-[:HAS_PHASE|AIMED_AT|ALLEGEDLY_USED]-(m)
  WHERE n:Operation <> m:Operation
  RETURN m
}
WITH DISTINCT m
WITH m, $q.ranks[[label IN labels(m) WHERE label <> 'Entity'][0]] AS rank
WHERE rank IS NOT NULL AND ($q.open OR m.since <= $q.asOf)
WITH m, rank, m.id AS id
WHERE NOT id IN $q.seen
RETURN id ORDER BY rank, m.sort, id LIMIT $q.limit
