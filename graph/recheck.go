package graph

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// Recheck derives every fact of a store again and compares, and with them what each node is ordered and searched by, which a
// database that an older version filled may lack. It gives the number of nodes compared and a sentence for each that differs.
// It reads page by page and writes nothing.
func Recheck(ctx context.Context, store Store) (int, []string, error) {
	var differences []string
	compared := 0
	query := func(plan *Plan) (*Tree, error) { return store.Query(ctx, plan) }
	for _, kind := range slices.DeleteFunc(Kinds(), Kind.Appended) {
		err := Pages(ctx, store, Hop{Key: "all", Kinds: []Kind{kind}}, func(rows *Rows) error {
			found, err := recheckPage(query, rows.Rows)
			if err != nil {
				return err
			}
			compared += len(rows.Rows)
			for _, r := range rows.Rows {
				differences = append(differences, recheckKept(r)...)
			}
			differences = append(differences, found...)
			return nil
		})
		if err != nil {
			return compared, differences, err
		}
	}
	return compared, differences, nil
}

// recheckKept compares what a node is ordered and searched by with what its own facts give.
func recheckKept(row *Row) []string {
	var differences []string
	node := decodeNode(row)
	for name, want := range map[string]string{"sort": sortKey(node), SearchProperty: searched(node)} {
		if have, _ := row.Props[name].(string); have != want {
			differences = append(differences, fmt.Sprintf("%s: %s is %q and should be %q", row.ID(), name, have, want))
		}
	}
	slices.Sort(differences)
	return differences
}

// derivedHops follows, from each kind, every derived link that can start there.
var derivedHops = func() map[Kind][]*Hop {
	hops := map[Kind][]*Hop{}
	for _, info := range linkInfos {
		for _, from := range info.From {
			if info.Derived {
				hops[from] = append(hops[from], along(out("", info.Type)))
			}
		}
	}
	return hops
}()

func recheckPage(query func(*Plan) (*Tree, error), rows []*Row) ([]string, error) {
	ids := make([]string, len(rows))
	for i, r := range rows {
		ids[i] = r.ID()
	}
	derived, err := DeriveAll(query, ids)
	if err != nil || len(derived) == 0 {
		return nil, err
	}
	ids = make([]string, len(derived))
	for i, d := range derived {
		ids[i] = d.ID
	}
	stored := make(map[string]*Row, len(ids))
	for _, plan := range plansAround(ids, derivedHops) {
		tree, err := query(plan)
		if err != nil {
			return nil, err
		}
		for _, r := range tree.Roots[plan.Roots[0].Key].Rows {
			stored[r.ID()] = r
		}
	}
	var differences []string
	for _, d := range derived {
		row := stored[d.ID]
		if row == nil {
			continue // gone since it was listed
		}
		for _, name := range slices.Sorted(maps.Keys(d.Props)) {
			if !reflect.DeepEqual(d.Props[name], row.Props[name]) {
				differences = append(differences, fmt.Sprintf("%s: %s is %v and should be %v", d.ID, name, row.Props[name], d.Props[name]))
			}
		}
		if want, have := linkWords(d.Links), storedWords(row); want != have {
			differences = append(differences, fmt.Sprintf("%s: its derived links are [%s] and should be [%s]", d.ID, have, want))
		}
	}
	return differences, nil
}

// linkWords are the links with what they carry, as a text that is the same for the same links.
func linkWords(links []Link) string {
	var words []string
	for _, l := range links {
		words = append(words, fmt.Sprintf("%s %s %v", l.Type, l.To, l.Props))
	}
	slices.Sort(words)
	return strings.Join(words, ", ")
}

func storedWords(row *Row) string {
	var links []Link
	for key, rows := range row.Hops {
		for _, r := range rows.Rows {
			carried := maps.Clone(r.Link)
			for _, added := range storedLinkProps {
				delete(carried, added)
			}
			links = append(links, Link{Type: LinkType(strings.TrimPrefix(key, string(Out)+":")), To: r.ID(), Props: carried})
		}
	}
	return linkWords(links)
}
