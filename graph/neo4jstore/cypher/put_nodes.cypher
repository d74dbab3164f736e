// Writes nodes, replacing their properties.
// params:  $rows, each with id, labels and props
// returns: nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props
SET n:$(row.labels)
