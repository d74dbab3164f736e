// Writes links, of whatever types: one statement for all, since each is planned by itself.
// params:  $rows, each with from, type, to and props
// returns: nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
CALL (row, a) {
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.props
}
