package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
)

// schemaItem is a constraint or index by name, with the statement that creates it.
type schemaItem struct{ name, create string }

// schemaItems are all that the statements of this package rely on, from the closed lists of kinds and links:
// one id for each node, an order for each kind, and for each hub link the order of what points at the hub.
func schemaItems() []schemaItem {
	items := []schemaItem{
		{"entity_id", "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE"},
		{"change_log_id", "CREATE CONSTRAINT change_log_id IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE"},
		{"revision_node", "CREATE INDEX revision_node IF NOT EXISTS FOR (n:Revision) ON (n.node, n.sort)"},
	}
	for _, kind := range graph.Kinds() {
		for _, order := range []graph.OrderBy{graph.BySort, graph.ByRecordedAt} {
			name := strings.ToLower(string(kind) + "_" + string(order))
			items = append(items, schemaItem{name, fmt.Sprintf("CREATE INDEX %s IF NOT EXISTS FOR (n:%s) ON (n.%s, n.id)", name, kind, order)})
		}
	}
	for _, link := range graph.Links() {
		if link.Hub {
			name := strings.ToLower(string(link.Type)) + "_hub"
			items = append(items, schemaItem{name, fmt.Sprintf("CREATE INDEX %s IF NOT EXISTS FOR ()-[r:%s]-() ON (r.hub, r.sort, r.member)", name, link.Type)})
		}
	}
	return items
}

// Setup creates the constraints and indexes that are missing and waits until all are online. It is idempotent.
func (s *Store) Setup(ctx context.Context) error {
	session := s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: neo4j.AccessModeWrite, DatabaseName: s.options.Database})
	defer s.closeSession(ctx, session)
	statements := make([]string, 0, 64)
	for _, item := range schemaItems() {
		statements = append(statements, item.create)
	}
	for _, text := range append(statements, "CALL db.awaitIndexes(120)") {
		result, err := session.Run(ctx, text, nil)
		if err == nil {
			_, err = result.Consume(ctx)
		}
		if err != nil {
			return s.outcome(ctx, fmt.Errorf("set up: %w", err))
		}
	}
	return nil
}

// Missing lists the constraints and indexes that are not there or not online.
func (s *Store) Missing(ctx context.Context) ([]string, error) {
	records, err := s.read(ctx, "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name", nil)
	if err != nil {
		return nil, err
	}
	online := map[string]bool{}
	for _, r := range records {
		if name, ok := r.Values[0].(string); ok {
			online[name] = true
		}
	}
	var missing []string
	for _, item := range schemaItems() {
		if !online[item.name] {
			missing = append(missing, item.name)
		}
	}
	return missing, nil
}

// Version is the version of the database.
func (s *Store) Version(ctx context.Context) (string, error) {
	records, err := s.read(ctx, "CALL dbms.components() YIELD name, versions RETURN name + ' ' + versions[0]", nil)
	if err != nil || len(records) == 0 {
		return "", err
	}
	version, _ := records[0].Values[0].(string)
	return version, nil
}

// Ready says whether the database answers and is set up. ErrUnavailable says what to do otherwise.
func (s *Store) Ready(ctx context.Context) error {
	missing, err := s.Missing(ctx)
	if err != nil {
		return err
	}
	if len(missing) > 0 {
		return graph.Errorf(graph.ErrUnavailable, "the database lacks %d of its constraints and indexes (%s, …): run `gravamen seed` to create them", len(missing), missing[0])
	}
	return nil
}
