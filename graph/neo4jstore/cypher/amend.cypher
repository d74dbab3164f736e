// Replaces the properties of entries of the change log and of the audit.
// params:  $rows, each with id, sort and props
// returns: nothing
UNWIND $rows AS row
MATCH (n:Revision|Audit)
WHERE n.sort = row.sort AND n.id = row.id
SET n = row.props
