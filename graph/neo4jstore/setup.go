package neo4jstore

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/gravamen/gravamen/graph"
)

// schemaItem is a constraint or index, with the statement that creates it. It is known by what it is on: somebody may have
// given it another name.
type schemaItem struct{ on, create string }

func nodeIndex(kind string, properties ...string) schemaItem {
	return item(kind, properties, "CREATE INDEX %s IF NOT EXISTS FOR (x:%s) ON (%s)")
}

func linkIndex(link string, properties ...string) schemaItem {
	return item(link, properties, "CREATE INDEX %s IF NOT EXISTS FOR ()-[x:%s]-() ON (%s)")
}

func textIndex(kind string, properties ...string) schemaItem {
	return item(kind, properties, "CREATE TEXT INDEX %s IF NOT EXISTS FOR (x:%s) ON (%s)")
}

func unique(kind, property string) schemaItem {
	return item(kind, []string{property}, "CREATE CONSTRAINT %s IF NOT EXISTS FOR (x:%s) REQUIRE (%s) IS UNIQUE")
}

func item(on string, properties []string, create string) schemaItem {
	name := strings.ToLower(on + "_" + strings.Join(properties, "_"))
	return schemaItem{
		on:     on + "(" + strings.Join(properties, ", ") + ")",
		create: fmt.Sprintf(create, name, on, "x."+strings.Join(properties, ", x.")),
	}
}

// schemaItems are all that the statements of this package rely on, from the closed lists of kinds and links:
// one id for each node, the orders of each kind, for each hub link the orders of what points at the hub, and what is looked
// up by something else.
func schemaItems() []schemaItem {
	items := []schemaItem{
		unique(entity, "id"), unique("ChangeLog", "id"), unique("AccessToken", "hash"), unique("AccessToken", "name"),
		textIndex(entity, graph.SearchProperty),
	}
	for _, l := range nodeLookups {
		items = append(items, nodeIndex(l.on, l.columns()...))
	}
	for _, l := range linkLookups {
		items = append(items, linkIndex(l.on, l.property))
	}
	orders := []string{string(graph.BySort), string(graph.ByRecordedAt)}
	for _, kind := range graph.Kinds() {
		for _, order := range orders {
			items = append(items, nodeIndex(string(kind), order, "id"))
		}
		if !kind.Appended() {
			items = append(items, textIndex(string(kind), graph.SearchProperty))
		}
		if kind.Dated() && !kind.SortIsSince() {
			items = append(items, nodeIndex(string(kind), "since"))
		}
	}
	for _, link := range graph.Links() {
		for _, order := range orders {
			if link.Hub {
				items = append(items, linkIndex(string(link.Type), "hub", order, "member"))
			}
		}
	}
	return items
}

var onlineCypher = mustQuery("online")

// Setup creates the constraints and indexes that are missing and waits until all are online. It is idempotent.
func (s *Store) Setup(ctx context.Context) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer s.closeSession(ctx, session)
	statements := make([]string, 0, 64)
	for _, item := range schemaItems() {
		statements = append(statements, item.create)
	}
	for _, text := range append(statements, "CALL db.awaitIndexes(1800)") {
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
	records, err := s.read(ctx, onlineCypher, nil)
	if err != nil {
		return nil, err
	}
	online := map[string]bool{}
	for _, r := range records {
		if there, ok := r.Values[0].(string); ok {
			online[there] = true
		}
	}
	var missing []string
	for _, item := range schemaItems() {
		if !online[item.on] {
			missing = append(missing, item.on)
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
