package neo4jstore

import "github.com/gravamen/gravamen/graph"

// Explain gives the statement that Query would send for a plan, and its parameters, for tools that show it, PROFILE it or
// time it by itself. ErrInvalid as Query gives it.
func Explain(plan *graph.Plan) (text string, params map[string]any, err error) {
	s, err := compile(plan)
	if err != nil {
		return "", nil, err
	}
	return s.text, s.params, nil
}
