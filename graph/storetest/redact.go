package storetest

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gravamen/gravamen/graph"
)

// mayer is somebody who is to be forgotten, spelled otherwise at first, and what others say of her; among it texts that JSON escapes.
func mayer(name string) []graph.Document {
	const id = "actor:cornelia-mayer"
	person := &graph.Actor{Entity: entity(id), Name: name, Kind: graph.KindPerson, Names: []graph.ActorName{{Text: "C. Mayer"}}}
	a := statement(graph.SourcingOnRecord, "hers", "2024")
	a.Summary = `<Cornelia Mayer> says "it was them" & more.`
	a.Quotes = []graph.Quote{{Text: "I am Cornelia Mayer."}}
	claimed := actor("crew", graph.KindThreatGroup, graph.NewLink(graph.ClaimedSponsor, "country:CN", graph.SponsorClaim{ByID: new(id)}))
	return []graph.Document{
		graph.NewDocument(person, basedIn("DE")), graph.NewDocument(a, parties([]graph.Link{madeBy(id)})...),
		assessment("hers", "2024-02-02", graph.VerdictCorroborated, "accusation:a", id), claimed,
	}
}

func redaction(hours int, r graph.Redaction) *graph.Batch {
	return &graph.Batch{At: recorded.Add(time.Duration(hours) * time.Hour), Deed: graph.Deed{Name: "redact: " + r.Reason}, Redaction: &r}
}

// likened redacts what tells two links of one node apart, of two nodes.
func likened(t *testing.T, s graph.Store) *graph.Receipt {
	t.Helper()
	by := func(record string) graph.Link {
		return graph.NewLink(graph.ClaimedSponsor, "country:CN", graph.SponsorClaim{SourceRef: &graph.SourceRecord{DatasetID: "dataset:x-1", RecordID: record, Licence: "CC0-1.0"}})
	}
	dataset := graph.NewDocument(&graph.Dataset{Entity: entity("dataset:x-1"), Name: "x", Version: "1", Licence: "CC0-1.0"})
	apply(t, s, country("CN"), dataset, actor("crew", graph.KindThreatGroup, by("1"), by("2")), actor("gang", graph.KindThreatGroup, by("Ann"), by("Eve")))
	receipt, err := s.Apply(t.Context(), redaction(1, graph.Redaction{Nodes: []string{"actor:crew"}, Texts: []string{"Ann", "Eve"}, Reason: "why"}))
	if err != nil {
		t.Fatal(err)
	}
	return receipt
}

// holds is the first place in a store that holds one of some words, whatever their case; "" for none.
func holds(t *testing.T, s graph.Store, words ...string) string {
	t.Helper()
	found := everything(t, s)
	for _, id := range slices.Sorted(maps.Keys(found)) {
		for _, word := range words {
			if text := strings.ToLower(id + " " + found[id]); strings.Contains(text, word) {
				return word + " in " + text
			}
		}
	}
	return ""
}

var redactCases = []testCase{
	{"what is redacted is nowhere, and does not come back", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		seeded := batch(mayer("Cornelia Meyer")...)
		seeded.Deed.Name = "seed: the case of Cornelia Mayer"
		if _, err := s.Apply(t.Context(), seeded); err != nil {
			t.Fatal(err)
		}
		apply(t, s, mayer("Cornelia Mayer")...)
		record := graph.Read[*graph.Audit](ask(t, s, "", all(graph.KindAudit)))[0]
		before := everything(t, s)
		forget := graph.Redaction{Nodes: []string{"actor:cornelia-mayer"}, Texts: []string{"Cornelia Mayer", "C. Mayer"}, Reason: "at her wish", DryRun: true}
		dry, err := s.Apply(t.Context(), redaction(1, forget))
		if err != nil {
			t.Fatal(err)
		}
		want(t, "after a dry run", everything(t, s), before)
		forget.DryRun = false
		receipt, err := s.Apply(t.Context(), redaction(1, forget))
		if err != nil {
			t.Fatal(err)
		}
		want(t, "what was told before", dry.Redacted, receipt.Redacted)
		var told []string
		now := ""
		for _, r := range receipt.Redacted {
			told = append(told, fmt.Sprintf("%s %s %d", r.Node, r.Fields, r.Entries))
			if r.Node == "actor:cornelia-mayer" {
				now = r.Now
			}
		}
		want(t, "told", told, []string{
			"accusation:hers [MADE_BY quotesText summary] 1", "actor:cornelia-mayer [id name namesLanguage namesText namesUsedBy] 2",
			"actor:crew [CLAIMED_SPONSOR] 1", "assessment:hers [ASSESSED_BY] 1", record.ID + " [deed] 0",
		})
		want(t, "changed", receipt.Changed, 5)
		if found := holds(t, s, "cornelia", "mayer", "meyer"); found != "" {
			t.Error(found)
		}
		sound(t, s)

		// What others say of her has its place still, and the feed tells of the change.
		a := graph.Read[*graph.Accusation](ask(t, s, "", one("accusation:hers", hop("Accusation.accusers"))))[0]
		want(t, "accuser", a.Accusers()[0].Party().NodeID(), now)
		want(t, "summary", a.Summary, `<[redacted]> says "it was them" & more.`)
		want(t, "quote", a.Quotes[0].Text, "I am [redacted].")
		want(t, "of a country", outline(ask(t, s, "", one(now, hop("Actor.country")))), strings.TrimPrefix(now, "actor:")+"(country=DE)")
		var entries []string
		for _, r := range graph.Read[*graph.Revision](ask(t, s, "", newest(5, all(graph.KindRevision)))) {
			entries = append(entries, fmt.Sprint(r.NodeRef, " ", r.Change))
		}
		want(t, "entries", entries, []string{"assessment:hers REDACTED", "actor:crew REDACTED", now + " REDACTED", "accusation:hers REDACTED", now + " CHANGED"})
		stone := graph.Read[*graph.Tombstone](ask(t, s, "", all(graph.KindTombstone)))
		if len(stone) != 1 || stone[0].Reason != "at her wish" || !stone[0].RecordedAt.Equal(recorded.Add(time.Hour)) || !slices.Contains(stone[0].Nodes, now) || len(stone[0].Salt) != 32 {
			t.Errorf("tombstone: %+v", stone)
		}
		audit := graph.Read[*graph.Audit](ask(t, s, "", newest(1, all(graph.KindAudit))))
		if len(audit) != 1 || audit[0].Deed != "redact: at her wish" || audit[0].Changed != 5 {
			t.Errorf("audit: %v", audit)
		}

		// The source says the same again, under the older spelling too, and withdraws it.
		after := everything(t, s)
		want(t, "again", apply(t, s, mayer("Cornelia Mayer")...), graph.Receipt{Unchanged: 4})
		want(t, "as before", apply(t, s, mayer("Cornelia Meyer")...), graph.Receipt{Unchanged: 4})
		want(t, "after the source came again", everything(t, s), after)
		again, err := s.Apply(t.Context(), redaction(2, forget))
		if err != nil || again.Changed != 0 || len(again.Redacted) != 0 {
			t.Errorf("again: %+v, %v", again, err)
		}
		want(t, "after it was redacted again", everything(t, s), after)

		// Its source may hold it no longer, and a node that is new to this store may name her by the id that is gone.
		want(t, "withdrawn", apply(t, s, graph.NewWithdrawal("actor:cornelia-mayer")), graph.Receipt{Changed: 1})
		apply(t, s, assessment("later", "2024-03-03", graph.VerdictRefuted, "accusation:b", "actor:cornelia-mayer"))
		if found := holds(t, s, "cornelia"); found != "" {
			t.Error(found)
		}
		sound(t, s)
	}},
	{"a second redaction keeps what the first removed", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		for i, text := range []string{"says a", "says b"} {
			if _, err := s.Apply(t.Context(), redaction(i+1, graph.Redaction{Texts: []string{text}, Reason: "a court's order"})); err != nil {
				t.Fatal(err)
			}
		}
		want(t, "again", apply(t, s, story()...), graph.Receipt{Unchanged: len(story())})
		if found := holds(t, s, "says a.", "says b."); found != "" {
			t.Error(found)
		}
		sound(t, s)
	}},
	{"what a redaction removes goes from earlier tombstones too", func(t *testing.T, s graph.Store) {
		issue := graph.NewDocument(&graph.ContextIssue{Entity: entity("context-issue:quarrel"), Name: "Jane Roe and Bob Poe quarrel"})
		named := graph.NewDocument(&graph.Actor{Entity: entity("actor:bob-poe"), Name: "Bob Poe, friend of Jane Roe", Kind: graph.KindPerson})
		other := graph.NewDocument(&graph.Actor{Entity: entity("actor:firm"), Name: "Firm", Kind: graph.KindCompany, Names: []graph.ActorName{{Text: "Poes", UsedByID: new("actor:bob-poe")}}})
		source := []graph.Document{country("CN"), issue, named, other}
		source[2].Links = []graph.Link{graph.NewLink(graph.ClaimedSponsor, "country:CN", graph.SponsorClaim{SourceRef: &graph.SourceRecord{DatasetID: "dataset:x-1", RecordID: "Bob's friend Jane Roe", Licence: "CC0-1.0"}})}
		source = append(source, graph.NewDocument(&graph.Dataset{Entity: entity("dataset:x-1"), Name: "x", Version: "1", Licence: "CC0-1.0"}))
		apply(t, s, source...)
		for i, r := range []graph.Redaction{
			{Texts: []string{"Jane Roe"}, Reason: "asked by the house of Bob Poe"},
			{Nodes: []string{"actor:bob-poe"}, Reason: "at his wish"},
			{Texts: []string{"Bob Poe"}, Reason: "at his wish, too"},
			{Nodes: []string{"actor:firm"}, Texts: []string{"Firm"}, Reason: "it has closed"},
		} {
			if _, err := s.Apply(t.Context(), redaction(i+1, r)); err != nil {
				t.Fatal(err)
			}
		}
		if found := holds(t, s, "jane", "bob", "friend", "firm"); found != "" {
			t.Error(found)
		}
		after := everything(t, s)
		want(t, "again", apply(t, s, source...), graph.Receipt{Unchanged: len(source)})
		want(t, "after the source came again", everything(t, s), after)
		sound(t, s)
	}},
	{"of two texts of which one holds the other both go", func(t *testing.T, s graph.Store) {
		apply(t, s, graph.NewDocument(&graph.ContextIssue{Entity: entity("context-issue:quarrel"), Name: "Jane Roe quarrels with Roe"}))
		if _, err := s.Apply(t.Context(), redaction(1, graph.Redaction{Texts: []string{"Roe", "Jane Roe"}, Reason: "why"})); err != nil {
			t.Fatal(err)
		}
		issue := graph.Read[*graph.ContextIssue](ask(t, s, "", one("context-issue:quarrel")))[0]
		want(t, "name", issue.Name, "[redacted] quarrels with [redacted]")
	}},
	{"what stands in the audit alone goes, and is recorded", func(t *testing.T, s graph.Store) {
		seeded := func(code string) *graph.Batch {
			b := batch(country(code))
			b.Deed = graph.Deed{By: "jane", Name: "seed: jane.yaml", Input: "jane"}
			return b
		}
		if _, err := s.Apply(t.Context(), seeded("CN")); err != nil {
			t.Fatal(err)
		}
		forget := graph.Redaction{Texts: []string{"jane"}, Reason: "a file was called after her", DryRun: true}
		for _, forget.DryRun = range []bool{true, false} {
			receipt, err := s.Apply(t.Context(), redaction(1, forget))
			if err != nil || len(receipt.Redacted) != 1 || graph.KindOf(receipt.Redacted[0].Node) != graph.KindAudit || receipt.Redacted[0].Entries != 0 ||
				!slices.Equal(receipt.Redacted[0].Fields, []string{"deed"}) || (receipt.Changed > 0) == forget.DryRun {
				t.Errorf("%+v, %v", receipt, err)
			}
		}
		again, err := s.Apply(t.Context(), redaction(2, forget))
		if err != nil || again.Changed != 0 || len(again.Redacted) != 0 {
			t.Errorf("again: %+v, %v", again, err)
		}
		if _, err := s.Apply(t.Context(), seeded("FR")); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, a := range graph.Read[*graph.Audit](ask(t, s, "", all(graph.KindAudit))) {
			got = append(got, a.String())
		}
		slices.Sort(got)
		want(t, "audit", got, []string{
			"2025-11-01T12:00:00.000000Z jane: seed: [redacted].yaml: 1 added, 0 changed, 0 unchanged; log 1 to 1",
			"2025-11-01T12:00:00.000000Z jane: seed: jane.yaml: 1 added, 0 changed, 0 unchanged; log 2 to 2",
			"2025-11-01T13:00:00.000000Z (command line): redact: a file was called after her: 0 added, 1 changed, 0 unchanged",
		})
		want(t, "tombstones", len(ask(t, s, "", all(graph.KindTombstone)).Rows), 0)
	}},
	{"an accusation that is redacted counts for whom it counted for", func(t *testing.T, s graph.Store) {
		apply(t, s, country("CN"), country("US"), country("DE"), actor("envoy", graph.KindPerson), actor("crew", graph.KindThreatGroup, organOf("CN")),
			accusation("a", "2024", spokesman("actor:envoy", "country:US"), accuses("country:CN", graph.NexusStateExecuted)),
			accusation("b", "2024", madeBy("country:DE"), accuses("actor:crew", graph.NexusStateExecuted)))
		pairs := func() string {
			var found []string
			for _, r := range ask(t, s, "", all(graph.KindDyad)).Rows {
				found = append(found, fmt.Sprint(r.Props["accuser"], " ", r.Props["accused"]))
			}
			return strings.Join(found, " ")
		}
		before := pairs()
		for i, id := range []string{"accusation:a", "actor:envoy", "actor:crew"} {
			if _, err := s.Apply(t.Context(), redaction(i+1, graph.Redaction{Nodes: []string{id}, Reason: "why"})); err != nil {
				t.Fatal(err)
			}
			want(t, "pairs after "+id, pairs(), before)
			sound(t, s)
		}
	}},
	{"links that nothing tells apart any more become one", func(t *testing.T, s graph.Store) {
		receipt := likened(t, s)
		for _, r := range receipt.Redacted {
			sponsors := ask(t, s, "", one(r.Now, hop("Actor.claimedSponsors")))
			want(t, "sponsors", strings.Count(outline(sponsors), "CN"), 1)
		}
		sound(t, s)
		want(t, "withdrawn", apply(t, s, graph.NewWithdrawal("actor:crew")), graph.Receipt{Changed: 1})
		want(t, "withdrawn, too", apply(t, s, graph.NewWithdrawal("actor:gang")), graph.Receipt{Changed: 1})
	}},
	{"a redaction that cannot be made whole changes nothing", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, mayer("Cornelia Mayer")...)
		before := everything(t, s)
		for name, r := range map[string]graph.Redaction{
			"nothing":             {Reason: "why"},
			"no reason":           {Texts: []string{"says"}},
			"a reason that tells": {Texts: []string{"says b"}, Reason: "because it says b"},
			"one letter":          {Texts: []string{"a"}, Reason: "why"},
			"a country":           {Nodes: []string{"country:CN"}, Reason: "why"},
			"no such node":        {Nodes: []string{"actor:nobody"}, Reason: "why"},
			"no id":               {Nodes: []string{"nobody"}, Reason: "why"},
			"a text in an id":     {Texts: []string{"cornelia-mayer"}, Reason: "why"},
			"a word of a list":    {Texts: []string{"PERSON"}, Reason: "why"},
		} {
			if _, err := s.Apply(t.Context(), redaction(1, r)); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("%s: %v", name, err)
			}
		}
		want(t, "what is there", everything(t, s), before)
		unknown, err := s.Apply(t.Context(), redaction(1, graph.Redaction{Texts: []string{"stands nowhere"}, Reason: "why"}))
		if err != nil || unknown.Changed != 0 {
			t.Errorf("a text that is not there: %+v, %v", unknown, err)
		}
		want(t, "what is there still", everything(t, s), before)
	}},
	{"a node of any kind that holds texts can be redacted", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		title := "A secret."
		apply(t, s, graph.NewDocument(&graph.Publication{
			Entity: entity("publication:secret"), Kind: graph.PublicationKindNewsArticle, Title: &title, URL: new("https://example.org/secret"), Published: maybeDay("2024"),
		}), claim("secret", link(graph.StatedIn, "publication:secret")), evidence("secret", graph.DisclosureNoneClaimed, link(graph.PublishedIn, "publication:secret")))
		ids := []string{
			"publication:secret", "claim:secret", "evidence:secret", "accusation:a", "operation:theft", "response:denial", "capability:tool", "actor:mss",
		}
		receipt, err := s.Apply(t.Context(), redaction(1, graph.Redaction{Nodes: ids, Reason: "why"}))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range receipt.Redacted {
			if slices.Contains(ids, r.Node) == (r.Node == r.Now) {
				t.Errorf("%+v", r)
			}
		}
		if found := holds(t, s, "secret", "says a.", "theft", "response:denial", "actor:mss", "logs."); found != "" {
			t.Error(found)
		}
		sound(t, s)
	}},
}
