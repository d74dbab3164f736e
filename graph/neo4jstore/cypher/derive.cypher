// Writes derived properties over those of existing nodes; null removes one.
// params:  $rows, each with id and props
// returns: nothing
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n += row.props
