package graph

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// plain is a terrain of nodes that are joined, and of nothing else. It counts the links that a search followed.
type plain struct {
	Terrain
	joined   map[string][]string
	followed int
}

func (p *plain) join(a, b string) {
	p.joined[a], p.joined[b] = append(p.joined[a], b), append(p.joined[b], a)
}

func (p *plain) Degrees(ids []string) ([]int, error) {
	out := make([]int, len(ids))
	for i, id := range ids {
		out[i] = len(p.joined[id])
	}
	return out, nil
}

func (p *plain) Neighbours(ids []string) ([][]string, error) {
	out := make([][]string, len(ids))
	for i, id := range ids {
		out[i] = slices.Clone(p.joined[id])
		rand.Shuffle(len(out[i]), func(j, k int) { out[i][j], out[i][k] = out[i][k], out[i][j] })
		p.followed += len(out[i])
	}
	return out, nil
}

// allPaths tries every way.
func (p *plain) allPaths(s *PathSearch) []string {
	var found []string
	var try func(path []string, left int)
	try = func(path []string, left int) {
		last := path[len(path)-1]
		if left == 0 || last == s.To {
			if left == 0 && last == s.To {
				found = append(found, strings.Join(path, " "))
			}
			return
		}
		if len(path) > 1 && KindOf(last) == KindCountry {
			return
		}
		next := slices.Clone(p.joined[last])
		slices.Sort(next)
		for _, id := range slices.Compact(next) {
			if !slices.Contains(path, id) {
				try(append(path, id), left-1)
			}
		}
	}
	for length := 1; length <= s.MaxLength; length++ {
		try([]string{s.From}, length)
	}
	return found[:min(len(found), s.First)]
}

// Whatever is followed first, and however few links at once, the paths are those of trying every way.
func TestPathsAreThoseOfTryingEveryWay(t *testing.T) {
	found := 0
	for seed := range uint64(600) {
		random := rand.New(rand.NewPCG(seed, 1))
		kinds := []Kind{KindActor, KindActor, KindAccusation, KindOperation, KindCountry, KindTechnique}
		p := &plain{joined: map[string][]string{}}
		ids := make([]string, 4+random.IntN(22))
		for i := range ids {
			ids[i] = fmt.Sprintf("%s:%d", kinds[random.IntN(len(kinds))].Prefix(), i)
		}
		for range len(ids) + random.IntN(2*len(ids)) {
			// The first few are hubs.
			p.join(ids[random.IntN(1+random.IntN(len(ids)))], ids[random.IntN(len(ids))])
		}
		s := &PathSearch{From: ids[0], To: ids[1+random.IntN(len(ids)-1)], MaxLength: 1 + random.IntN(MaxPathLength), First: 1 + random.IntN(MaxPaths)}
		want := p.allPaths(s)
		for _, batch := range []int{1, 5, firstBatch} {
			paths, err := newPathFinder(p, s, batch).paths()
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, path := range paths {
				got = append(got, strings.Join(path, " "))
			}
			found += len(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("graph %d, %+v, batches from %d (-want +got):\n%s", seed, *s, batch, diff)
			}
		}
	}
	if found < 1000 {
		t.Errorf("only %d paths in all", found)
	}
}

// hubs are two countries with three organs each. Those of one accuse those of the other in turn.
func hubs(accusations int) *plain {
	p := &plain{joined: map[string][]string{}}
	for i := range 3 {
		p.join("country:AA", fmt.Sprintf("actor:a%d", i))
		p.join("country:BB", fmt.Sprintf("actor:b%d", i))
	}
	for i := range accusations {
		id := fmt.Sprintf("accusation:%06d", i)
		p.join(id, fmt.Sprintf("actor:a%d", i%3))
		p.join(id, fmt.Sprintf("actor:b%d", i%2))
	}
	return p
}

func TestPathsBetweenHubsFollowFewLinks(t *testing.T) {
	p := hubs(60_000)
	for _, direct := range []int{59_998, 59_999} {
		p.join(fmt.Sprintf("accusation:%06d", direct), "country:BB")
	}
	for _, c := range []struct {
		first, follows int
		want           []string
	}{
		{1, 45_000, []string{"country:AA actor:a1 accusation:059998 country:BB"}}, // the organs of AA come in turn, a0 in vain
		{3, 105_000, []string{
			"country:AA actor:a1 accusation:059998 country:BB", "country:AA actor:a2 accusation:059999 country:BB", // all were looked at
			"country:AA actor:a0 accusation:000000 actor:b0 country:BB", // and of this length no more than are wanted
		}},
	} {
		p.followed = 0
		paths, err := findPaths(p, &PathSearch{From: "country:AA", To: "country:BB", MaxLength: 6, First: c.first})
		var got []string
		for _, path := range paths {
			got = append(got, strings.Join(path, " "))
		}
		if diff := cmp.Diff(c.want, got); err != nil || diff != "" {
			t.Errorf("%v (-want +got):\n%s", err, diff)
		}
		t.Logf("%d paths: followed %d links of %d", c.first, p.followed, 120_000)
		if p.followed > c.follows {
			t.Errorf("followed %d links of 120,000", p.followed)
		}
	}
}

// Where the links to follow are too many, the error tells what was found until then and what to ask for.
func TestTooManyLinksToFollow(t *testing.T) {
	p := hubs(260_000)
	for i := range 3 {
		id := fmt.Sprintf("accusation:direct-%d", i)
		p.join("country:AA", id)
		p.join(id, "country:BB")
	}
	for _, c := range []struct {
		search PathSearch
		want   string
	}{
		{PathSearch{From: "country:AA", To: "country:BB", MaxLength: 6, First: 5}, "ask for first: 3, which are shorter, or for maxLength: 2"},
		{PathSearch{From: "country:AA", To: "actor:none", MaxLength: 6, First: 5}, ""},
		{PathSearch{From: "country:AA", To: "actor:lone", MaxLength: 6, First: 5}, "no path of fewer links joins country:AA and actor:lone"},
	} {
		p.joined["actor:lone"] = nil
		p.join("actor:lone", "operation:one")
		p.joined["operation:one"] = nil
		for i := range 260_000 {
			p.joined["operation:one"] = append(p.joined["operation:one"], fmt.Sprintf("claim:%d", i))
		}
		_, err := findPaths(p, &c.search)
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%+v: %v", c.search, err)
		case c.want != "" && (!errors.Is(err, ErrTooExpensive) || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%+v: got %v, want %s", c.search, err, c.want)
		}
	}
	if paths, err := findPaths(p, &PathSearch{From: "country:AA", To: "country:BB", MaxLength: 6, First: 3}); err != nil || len(paths) != 3 {
		t.Errorf("as told: %v, %v", paths, err)
	}
}
