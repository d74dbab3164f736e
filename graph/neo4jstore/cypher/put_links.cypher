// Writes links of one type. $type is a type of the closed list, put into the text.
// params:  $rows, each with from, to and props
// returns: nothing
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
CALL (row, a) {
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$type]->(b)
  SET r = row.props
}
