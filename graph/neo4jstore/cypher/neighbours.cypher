// What each node is joined to by links of documents. $followed are the types of the closed list, put into the text.
// params:  $q.ids; $q.asOf; $q.open, whether that is the last of all days: what is known then is not looked at
// returns: id, the ids of its known neighbours
UNWIND $q.ids AS id
MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id)
RETURN id, COLLECT { MATCH (n)-[:$followed]-(m) WHERE $q.open OR m.since <= $q.asOf RETURN m.id } AS neighbours
