// Creates nodes that are not there. $kind are their labels, put into the text: Entity and the kind; the kind alone for entries of
// the change log and the audit, to which nothing links.
// params:  $rows, each with props
// returns: nothing
UNWIND $rows AS row
CREATE (n:$kind)
SET n = row.props
