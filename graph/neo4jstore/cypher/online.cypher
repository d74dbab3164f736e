// The indexes that can be used, those of constraints included.
// params:  none
// returns: what each is on, as Kind(property, property)
SHOW INDEXES YIELD labelsOrTypes, properties, state, type
WHERE state = 'ONLINE' AND type IN ['RANGE', 'TEXT']
RETURN labelsOrTypes[0] + reduce(list = '(' + properties[0], p IN tail(properties) | list + ', ' + p) + ')'
