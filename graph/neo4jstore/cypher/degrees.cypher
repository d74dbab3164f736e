// How many links of documents each node has, those from and to datasets aside. $followed are the types of the closed list,
// put into the text.
// params:  $q.ids
// returns: id, number
UNWIND $q.ids AS id
MATCH (n:Entity {id: id}) USING INDEX SEEK n:Entity(id)
RETURN id, COUNT { (n)-[:$followed]-() } AS degree
