// Takes nodes away, with all their links.
// params:  $ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n
