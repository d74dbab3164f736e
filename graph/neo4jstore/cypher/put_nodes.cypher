// Writes nodes of one kind, replacing their properties. $kind is a label of the closed list, put into the text.
// params:  $rows, each with id and props
// returns: nothing
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props, n:$kind
