// Takes the one write lock and reads the change log's counter.
// params:  none
// returns: position of the newest entry, 0 for an empty log
MERGE (log:ChangeLog {id: 'change-log'})
SET log.lock = true
RETURN coalesce(log.sequence, 0) AS sequence
