// Finds an entry of the change log, or a record of the audit, that is just as one that may have been written.
// params:  $entry, properties
// returns: one row if it is there
MATCH (n:Revision|Audit)
WHERE n.sort = $entry.sort AND n.id = $entry.id AND properties(n) = $entry
RETURN n.id AS id
