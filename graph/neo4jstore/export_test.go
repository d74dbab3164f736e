package neo4jstore

import "github.com/gravamen/gravamen/graph"

// Compile shows the statement of a plan to the tests.
func Compile(plan *graph.Plan) (string, map[string]any, error) {
	s, err := compile(plan)
	if err != nil {
		return "", nil, err
	}
	return s.text, s.params, nil
}
