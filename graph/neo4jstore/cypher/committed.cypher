// Finds an entry of the change log that is just as one that may have been written.
// params:  $entry, properties
// returns: one row if it is there
MATCH (n:Revision {sort: $entry.sort, id: $entry.id})
WHERE properties(n) = $entry
RETURN n.id AS id
