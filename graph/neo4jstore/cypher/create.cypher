// Creates nodes that are not there: entities, and entries of the change log and the audit, to which nothing links.
// params:  $rows, each with labels and props
// returns: nothing
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.props
