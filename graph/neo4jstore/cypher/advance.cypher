// Moves the change log's counter.
// params:  $sequence, position of the newest entry
// returns: nothing
MATCH (log:ChangeLog {id: 'change-log'})
SET log.sequence = $sequence
