// Removes the derived links that start at one of the nodes.
// params:  $ids, $types
// returns: nothing
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->()
WHERE type(r) IN $types
DELETE r
