package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/gravamen/gravamen/graph/neo4jstore"
)

// pagedQuestion is the canonical question with a cursor.
func pagedQuestion() (string, error) {
	paged := strings.NewReplacer("query Page($code: String!)", "query Page($code: String!, $after: String)",
		"accusationsMade(first: 20)", "accusationsMade(first: 20, after: $after)").Replace(question)
	if strings.Count(paged, "$after") != 2 {
		return "", errors.New("question.graphql has changed: it cannot be paged")
	}
	return paged, nil
}

// walk gives the cursor behind so many rows of a hub, a hundred at a time. It stops before the last page, and says how far it came.
func walk(ctx context.Context, url, code string, rows int) (cursor string, walked int, err error) {
	const step = 100
	const query = "query Walk($code: String!, $first: Int!, $after: String) { country(code: $code) { accusationsMade(first: $first, after: $after) { pageInfo { endCursor hasNextPage } } } }"
	for walked < rows {
		variables := map[string]any{"code": code, "first": min(step, rows-walked)}
		if cursor != "" {
			variables["after"] = cursor
		}
		h := newHTTPAsk(url, [][]byte{bodyOf(query, variables)}, false)
		var text bytes.Buffer
		if err := h.post(ctx, 0, &text); err != nil {
			return "", 0, err
		}
		if err := refused(text.Bytes()); err != nil {
			return "", 0, err
		}
		var answer struct {
			Data struct {
				Country struct {
					AccusationsMade struct {
						PageInfo struct {
							EndCursor   string
							HasNextPage bool
						}
					}
				}
			}
		}
		if err := json.Unmarshal(text.Bytes(), &answer); err != nil {
			return "", 0, err
		}
		info := answer.Data.Country.AccusationsMade.PageInfo
		if !info.HasNextPage {
			break
		}
		cursor, walked = info.EndCursor, walked+min(step, rows-walked)
	}
	return cursor, walked, nil
}

// deep compares a page far down the largest hub with its first. The cursors are walked once, and the last is kept.
func (f *figuresRun) deep(ctx context.Context, b *bench) error {
	url, hub := b.pairs[0].http.process.url, &b.hubs[0]
	cursor, walked, err := walk(ctx, url, hub.code, (f.page-1)*pageRows)
	if err != nil {
		return err
	}
	paged, err := pagedQuestion()
	if err != nil {
		return err
	}
	var sides []*side
	for _, variables := range []map[string]any{{"code": hub.code}, {"code": hub.code, "after": cursor}} {
		h := newHTTPAsk(url, [][]byte{bodyOf(paged, variables)}, false)
		if _, err := h.first(ctx, 0, nil); err != nil {
			return err
		}
		sides = append(sides, &side{name: "a page", asks: 1, ask: h.ask, process: b.pairs[0].http.process, pid: b.pairs[0].http.pid})
	}
	if err := b.alternate(ctx, sides, 1); err != nil {
		return err
	}
	f.found.ratio(fmt.Sprintf("p50 of page %d over that of page 1, by cursor (%.1f ms over %.1f ms)", walked/pageRows+1, over(sides[1].alone, median).Median, over(sides[0].alone, median).Median),
		atMost, 1.2, quotient(sides[1].alone, sides[0].alone, median))
	return nil
}

// counts compares what an unfiltered count costs the database on the largest hub with the smallest.
func (f *figuresRun) counts(ctx context.Context, b *bench) error {
	const query = "query Count($code: String!) { country(code: $code) { accusationsMade { totalCount } } }"
	cost := func(h *hub) (int, error) {
		plan, err := planOf(ctx, query, h.code)
		if err != nil {
			return 0, err
		}
		text, params, err := neo4jstore.Explain(plan)
		if err != nil {
			return 0, err
		}
		profile, err := profileOf(ctx, b.driver, b.db.name, statement{text, params})
		if err != nil {
			return 0, err
		}
		return sumHits(profile), nil
	}
	largest, smallest := &b.hubs[0], &b.hubs[len(b.hubs)-1]
	most, err := cost(largest)
	if err != nil {
		return err
	}
	least, err := cost(smallest)
	if err != nil {
		return err
	}
	f.found.add(figure{
		What:    fmt.Sprintf("totalCount without a filter, database hits on the largest hub (%d accusations) and on the smallest (%d)", largest.size, smallest.size),
		Reached: fmt.Sprintf("%d, %d", most, least), Wanted: "no more on the largest", Value: float64(most) / float64(max(1, least)), Met: most <= least,
	})
	return nil
}
