// Removes every link that starts at one of the nodes.
// params:  $ids
// returns: nothing
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->()
DELETE r
