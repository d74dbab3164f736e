// Replaces the properties of entries of the change log, of records of the audit and of tombstones.
// params:  $rows, each with id, sort and props
// returns: nothing
UNWIND $rows AS row
MATCH (n:Revision|Audit|Tombstone)
WHERE n.sort = row.sort AND n.id = row.id
SET n = row.props
