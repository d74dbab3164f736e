package neo4jstore

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// bookmarkAge is for how long a member of a cluster that lags behind is waited for, after something was written through this server.
// Longer would keep a database that was restored to an earlier state from answering.
const bookmarkAge = time.Minute

// bookmarks are of what was written through this store: who reads through it waits for them. It is safe for concurrent use.
type bookmarks struct {
	mu    sync.Mutex
	added map[string]time.Time
}

// UpdateBookmarks puts those of a transaction that was committed in the place of those that it was begun with.
func (b *bookmarks) UpdateBookmarks(_ context.Context, before, now neo4j.Bookmarks) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, bookmark := range before {
		delete(b.added, bookmark)
	}
	if b.added == nil {
		b.added = map[string]time.Time{}
	}
	for _, bookmark := range now {
		b.added[bookmark] = time.Now()
	}
	return nil
}

// GetBookmarks gives those that are young enough.
func (b *bookmarks) GetBookmarks(context.Context) (neo4j.Bookmarks, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	maps.DeleteFunc(b.added, func(_ string, at time.Time) bool { return time.Since(at) > bookmarkAge })
	return slices.Collect(maps.Keys(b.added)), nil
}

// sessionConfig is that of a session: writers leave their bookmarks, readers wait for them and leave none.
func (s *Store) sessionConfig(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionConfig {
	config := neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.options.Database}
	if mode == neo4j.AccessModeWrite {
		config.BookmarkManager = &s.written
	} else {
		config.Bookmarks, _ = s.written.GetBookmarks(ctx)
	}
	return config
}
