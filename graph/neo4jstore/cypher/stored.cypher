// What is kept of known nodes.
// params:  $ids
// returns: id, hash, recordedAt, sort of each that exists, and whether links were added onto it
MATCH (n:Entity)
WHERE n.id IN $ids
RETURN n.id AS id, n.hash AS hash, n.recordedAt AS recordedAt, n.sort AS sort, n.added AS added
