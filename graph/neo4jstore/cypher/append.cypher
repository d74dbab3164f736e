// Appends entries to the change log or the audit. They are no entities: nothing links to them. $kind is their label, put into
// the text.
// params:  $rows, each with props
// returns: nothing
UNWIND $rows AS row
CREATE (n:$kind)
SET n = row.props
