package storetest

import (
	"cmp"
	"maps"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/gravamen/gravamen/graph"
)

// documents tell by themselves since when a node is known: the rule once more, over what was written alone, without plans,
// closures or anything that is derived.
type documents map[string]graph.Document

// always is the day of what is known on every day; "" is no day at all.
const always = "always"

func (d documents) ends(from string, t graph.LinkType) []string {
	var ids []string
	for _, l := range d[from].Links {
		if l.Type == t {
			ids = append(ids, l.To)
		}
	}
	return ids
}

func (d documents) owners(kind graph.Kind, t graph.LinkType, to string) []string {
	var ids []string
	for id := range d {
		if graph.KindOf(id) == kind && slices.Contains(d.ends(id, t), to) {
			ids = append(ids, id)
		}
	}
	return ids
}

func (d documents) day(id, property string) string {
	day, _ := d[id].Props[property+"Earliest"].(string)
	return day
}

// first is the earliest of some days, of which "" is none; least is the same where always comes before all of them.
func first(days []string) string {
	days = slices.DeleteFunc(days, func(day string) bool { return day == "" })
	if len(days) == 0 {
		return ""
	}
	if slices.Contains(days, always) {
		return always
	}
	return slices.Min(days)
}

func each(ids []string, of func(string) string) []string {
	days := make([]string, len(ids))
	for i, id := range ids {
		days[i] = of(id)
	}
	return days
}

func (d documents) published(publication string) string { return d.day(publication, "published") }

func (d documents) stated(accusation string) string {
	return cmp.Or(d.day(accusation, "stated"), first(each(d.ends(accusation, graph.StatedIn), d.published)), always)
}

func (d documents) by(link graph.LinkType) func(string) string {
	return func(id string) string { return first(each(d.owners(graph.KindAccusation, link, id), d.stated)) }
}

func (d documents) later(one, other string) string {
	if one == always {
		return other
	}
	return max(one, other)
}

func (d documents) since(id string) string {
	alleged := d.by(graph.Alleges)
	phase := func(id string) string { return first(each(d.owners(graph.KindOperation, graph.HasPhase, id), alleged)) }
	switch graph.KindOf(id) {
	case graph.KindAccusation:
		return d.stated(id)
	case graph.KindOperation:
		claims := d.owners(graph.KindClaim, graph.About, id)
		return cmp.Or(alleged(id), first(each(claims, func(c string) string { return first(each(d.ends(c, graph.StatedIn), d.published)) })))
	case graph.KindPhase:
		return phase(id)
	case graph.KindCapability, graph.KindInfrastructure:
		return first(slices.Concat(
			each(d.owners(graph.KindOperation, graph.AllegedlyUsed, id), alleged), each(d.owners(graph.KindPhase, graph.AllegedlyUsed, id), phase)))
	case graph.KindClaim:
		return d.later(d.by(graph.Asserts)(id), first(each(d.ends(id, graph.StatedIn), d.published)))
	case graph.KindEvidence:
		cited, carried := d.by(graph.RestsOn)(id), first(each(d.ends(id, graph.PublishedIn), d.published))
		if day := d.day(id, "disclosedOn"); day != "" || carried == "" {
			return cmp.Or(day, cited)
		}
		return d.later(cited, carried)
	case graph.KindAssessment:
		return d.later(d.since(d.ends(id, graph.Of)[0]), cmp.Or(d.day(id, "on"), first(each(d.ends(id, graph.Cites), d.published))))
	case graph.KindResponse:
		return cmp.Or(d.day(id, "on"), first(each(d.ends(id, graph.ReportedIn), d.published)))
	case graph.KindReaction:
		return d.since(d.ends(id, graph.ReactsTo)[0])
	case graph.KindPublication:
		reported := ""
		for _, r := range d.ends(id, graph.Reports) {
			reported = max(reported, d.published(r))
		}
		return cmp.Or(d.published(id), reported, d.by(graph.StatedIn)(id))
	default:
		return ""
	}
}

// compareSince holds what a store cuts by against what the documents say.
func compareSince(t *testing.T, rt *rapid.T, s graph.Store, written documents) {
	t.Helper()
	got, want := map[string]string{}, map[string]string{}
	for _, id := range slices.Sorted(maps.Keys(written)) {
		if want[id] = written.since(id); want[id] == always {
			want[id] = ""
		}
	}
	for _, kind := range graph.Kinds() {
		for _, r := range ask(t, s, "", all(kind)).Rows {
			if _, ok := want[r.ID()]; ok {
				got[r.ID()], _ = r.Props["since"].(string)
			}
		}
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		rt.Fatalf("since (-documents +store):\n%s", diff)
	}
}
