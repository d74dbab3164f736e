// Which nodes are known by a day.
// params:  $q.ids, $q.asOf
// returns: the id of each
MATCH (n:Entity) USING INDEX SEEK n:Entity(id)
WHERE n.id IN $q.ids AND n.since <= $q.asOf
RETURN n.id AS id
