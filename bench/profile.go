package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
	"github.com/gravamen/gravamen/graph/neo4jstore"
	"github.com/gravamen/gravamen/internal/server"
)

// statement is what a store sends to the database.
type statement struct {
	text   string
	params map[string]any
}

// statements collects what a store sends.
type statements struct {
	mu  sync.Mutex
	all []statement
}

func (s *statements) observe(text string, params map[string]any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = append(s.all, statement{text, params})
}

// take gives what was collected since the last time.
func (s *statements) take() []statement {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := s.all
	s.all = nil
	return all
}

// observed is a server over a database that tells the statements of each question.
type observed struct {
	store *neo4jstore.Store
	api   *server.Server
	sent  statements
}

func (d *database) observed() (*observed, error) {
	o := &observed{}
	options := d.options()
	options.Observe = o.sent.observe
	store, err := neo4jstore.Open(options)
	if err != nil {
		return nil, err
	}
	o.store, o.api = store, newServer(store)
	return o, nil
}

func newServer(store graph.Store) *server.Server {
	return server.New(store, server.Limits{Timeout: answerTimeout}, slog.New(slog.DiscardHandler))
}

// ask has a question answered and gives the statements that it took.
func (o *observed) ask(ctx context.Context, g golden) ([]statement, error) {
	o.sent.take()
	response := o.api.Execute(ctx, &graphql.RawParams{Query: g.query, Variables: g.variables})
	if len(response.Errors) > 0 {
		return nil, response.Errors
	}
	return o.sent.take(), nil
}

// profileOf runs a statement under PROFILE and gives its plan with what each operator cost.
func profileOf(ctx context.Context, driver neo4j.DriverWithContext, name string, s statement) (plan neo4j.ProfiledPlan, err error) {
	session := driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeRead, DatabaseName: name})
	defer func() { err = errors.Join(err, session.Close(context.WithoutCancel(ctx))) }()
	result, err := session.Run(ctx, "PROFILE "+s.text, s.params, neo4j.WithTxTimeout(answerTimeout))
	if err != nil {
		return nil, fmt.Errorf("PROFILE: %w", err)
	}
	summary, err := result.Consume(ctx)
	if err != nil {
		return nil, fmt.Errorf("PROFILE: %w", err)
	}
	return summary.Profile(), nil
}

// sumHits is what a plan cost the database, in its own unit: looks at the store, which do not depend on the machine.
func sumHits(plan neo4j.ProfiledPlan) int {
	hits := int(plan.DbHits())
	for _, child := range plan.Children() {
		hits += sumHits(child)
	}
	return hits
}

// operator is what a plan does at one place, the repetitions of one statement taken together.
type operator struct {
	Name    string `json:"operator"`
	Details string `json:"details"`
	Hits    int    `json:"databaseHits"`
	Rows    int    `json:"rows"`
}

// detailBytes keeps the lines of a table short.
const detailBytes = 110

// dearest adds the operators of a plan up and lists those that cost the most, at most so many.
func dearest(plans []neo4j.ProfiledPlan, most int) []operator {
	byKey := map[[2]string]*operator{}
	var visit func(neo4j.ProfiledPlan)
	visit = func(p neo4j.ProfiledPlan) {
		details, _ := p.Arguments()["Details"].(string)
		details = strings.Join(strings.Fields(details), " ")
		if len(details) > detailBytes {
			details = strings.ToValidUTF8(details[:detailBytes], "") + "…"
		}
		key := [2]string{strings.TrimSuffix(p.Operator(), "@neo4j"), details}
		if byKey[key] == nil {
			byKey[key] = &operator{Name: key[0], Details: key[1]}
		}
		byKey[key].Hits += int(p.DbHits())
		byKey[key].Rows += int(p.Records())
		for _, child := range p.Children() {
			visit(child)
		}
	}
	for _, plan := range plans {
		visit(plan)
	}
	out := make([]operator, 0, len(byKey))
	for _, o := range byKey {
		out = append(out, *o)
	}
	slices.SortFunc(out, func(a, b operator) int {
		return cmp.Or(cmp.Compare(b.Hits, a.Hits), strings.Compare(a.Name, b.Name), strings.Compare(a.Details, b.Details))
	})
	return out[:min(most, len(out))]
}
