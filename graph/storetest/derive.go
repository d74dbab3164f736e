package storetest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gravamen/gravamen/graph"
)

// What is derived is computed by graph and tested there; here it is shown to be stored, and to follow when a later batch
// changes what it was derived from.
var deriveCases = []testCase{
	{"an assessment added later changes the status from its day on", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		want(t, "before", statusOf(t, s, ""), "NOT_ASSESSED 0")
		apply(t, s, assessment("first", "2024-06-01", graph.VerdictRefuted, "accusation:a", "actor:bfv"))
		want(t, "the day before", statusOf(t, s, "2024-05-31"), "NOT_ASSESSED 0")
		want(t, "on the day", statusOf(t, s, "2024-06-01"), "DISPUTED 1")
		want(t, "now", statusOf(t, s, ""), "DISPUTED 1")
		rows := ask(t, s, "2024-05-31", one("accusation:a", counted(hop("Accusation.assessments"))))
		want(t, "its assessments the day before", outline(rows), "a(assessments=)")
		sound(t, s)
	}},
	{"an assessment is known no sooner than what it judges", func(t *testing.T, s graph.Store) {
		early := func(key, of string) graph.Document {
			return assessment(key, "2009-06-01", graph.VerdictConsistent, of, "actor:bfv")
		}
		apply(t, s, append(story(), publication("paper", "2022-02-02"), claim("shared"), evidence("trace", graph.DisclosureSummarised),
			accusation("f", "XXXX", link(graph.StatedIn, "publication:paper"), link(graph.Asserts, "claim:shared")),
			accusation("g", "2024-02-02", link(graph.Asserts, "claim:shared"), link(graph.RestsOn, "evidence:trace")),
			early("one", "accusation:f"), early("two", "claim:shared"), early("three", "evidence:trace"))...)
		known := func(day graph.Day) string {
			return outline(ask(t, s, day, all(graph.KindAssessment, hop("Assessment.subject"))))
		}
		want(t, "before the first", known("2022-02-01"), "")
		want(t, "from the publication of the undated one", known("2022-02-02"), "one(subject=f) two(subject=shared)")
		want(t, "from the day of the dated one", known("2024-02-02"), "one(subject=f) three(subject=trace) two(subject=shared)")
		sound(t, s)
	}},
	{"an assessment of a claim or of evidence concerns every accusation that rests on it", func(t *testing.T, s graph.Store) {
		apply(t, s, append(story(), claim("shared"), evidence("logs", graph.DisclosureSummarised),
			accusation("f", "2024-01-01", link(graph.Asserts, "claim:shared"), link(graph.RestsOn, "evidence:logs")),
			accusation("g", "2024-02-02", link(graph.Asserts, "claim:shared")))...)
		apply(t, s, assessment("one", "2024-06-01", graph.VerdictDisputed, "claim:shared", "actor:bfv"),
			assessment("two", "2024-07-01", graph.VerdictCorroborated, "evidence:logs", "actor:eu"))
		assessments := func() string {
			return outline(ask(t, s, "", named([]string{"accusation:f", "accusation:g"}, counted(hop("Accusation.assessments")))))
		}
		want(t, "assessments", assessments(), "f(assessments=2: one two) g(assessments=1: one)")
		apply(t, s, accusation("f", "2024-03-03", link(graph.Asserts, "claim:shared"), link(graph.RestsOn, "evidence:logs")))
		sound(t, s)
		want(t, "after one accusation changed", assessments(), "g(assessments=1: one) f(assessments=2: one two)")
		apply(t, s, accusation("f", "2024-03-03", link(graph.RestsOn, "evidence:logs")))
		want(t, "after one asserts it no more", assessments(), "g(assessments=1: one) f(assessments=1: two)")
		sound(t, s)
	}},
	{"a claim withdrawn on a day was current before it", func(t *testing.T, s graph.Store) {
		apply(t, s, story()...)
		apply(t, s, publication("retraction", "2021-09-09", graph.NewLink(graph.Withdraws, "accusation:b", graph.Withdrawal{})))
		current := where(graph.KindAccusation, graph.Compare{Property: "currency", Shape: graph.ShapeSeries, Op: graph.OpIn, Value: []string{"CURRENT"}})
		want(t, "current the day before", keys(ask(t, s, "2021-09-08", current)), "a b c")
		want(t, "current on the day", keys(ask(t, s, "2021-09-09", current)), "a c")
		currency := func(asOf graph.Day) graph.Currency {
			return graph.Read[*graph.Accusation](ask(t, s, asOf, one("accusation:b")))[0].Currency()
		}
		want(t, "the day before", currency("2021-09-08"), graph.CurrencyCurrent)
		want(t, "on the day", currency("2021-09-09"), graph.CurrencyWithdrawn)
		want(t, "now", currency(""), graph.CurrencyWithdrawn)
	}},
	{"whom an accusation counts for and against", func(t *testing.T, s graph.Store) {
		apply(t, s, append(stage(),
			accusation("organ", "2020", madeBy("actor:mss"), accuses("actor:nsa", graph.NexusStateExecuted)),
			accusation("company", "2020", madeBy("actor:vendor"), accuses("country:CN", graph.NexusStateOrdered)),
			accusation("union", "2020", madeBy("actor:eu"), accuses("actor:group", graph.NexusUnknown)),
			accusation("territory", "2020", madeBy("country:DE"), accuses("country:US", graph.NexusFromTerritory)),
			accusation("address", "2020", madeBy("country:DE"), accuses("actor:nsa", graph.NexusIpOrigin)),
			sourced(graph.SourcingAnonymousOfficial, "anonymous", "2020", madeBy("actor:mss")),
			accusation("spokesman", "2020", spokesman("actor:group", "country:CN")))...)
		countries := func(link string) string {
			return strings.Trim(strings.ReplaceAll(outline(ask(t, s, "", all(graph.KindAccusation, hop("Accusation."+link)))), link+"=", ""), " ")
		}
		want(t, "accuser countries", countries("accuserCountries"), "address(DE) anonymous() company() organ(CN) spokesman(CN) territory(DE) union()")
		want(t, "accused countries", countries("accusedCountries"), "address() anonymous() company(CN) organ(US) spokesman(US) territory() union()")
		parties := ask(t, s, "", all(graph.KindActor, counted(hop("Actor.accusationsMade"))))
		want(t, "by party", outline(parties), "bfv(accusationsMade=) eu(accusationsMade=1: union) group(accusationsMade=1: spokesman) "+
			"mss(accusationsMade=2: anonymous organ) nsa(accusationsMade=) vendor(accusationsMade=1: company)")
	}},
	{"whether an accusation is joint, and by a government", func(t *testing.T, s graph.Store) {
		by := func(role graph.AccuserRoleKind, id string) graph.Link {
			return graph.NewLink(graph.MadeBy, id, graph.AccuserRole{Role: role, Standing: graph.StandingAlly})
		}
		with := func(key string, links ...graph.Link) graph.Document { return accusation(key, "2020", links...) }
		apply(t, s, append(stage(),
			with("organ", madeBy("actor:mss")), with("country", madeBy("country:DE")), with("union", madeBy("actor:eu")),
			with("company", madeBy("actor:vendor")), with("group", madeBy("actor:group")),
			with("spokesman", spokesman("actor:group", "country:CN")), with("lawyer", spokesman("actor:vendor", "actor:eu")),
			with("aligned", madeBy("actor:vendor"), by(graph.AccuserRoleAligns, "country:US")),
			with("endorsed", madeBy("actor:vendor"), by(graph.AccuserRoleEndorser, "country:US")),
			with("twice", madeBy("actor:nsa"), by(graph.AccuserRoleJoint, "actor:nsa")),
			with("both", madeBy("actor:vendor"), by(graph.AccuserRoleJoint, "actor:group")),
			actor("cabinet", graph.KindGovernment), with("nameless", madeBy("actor:cabinet")),
			sourced(graph.SourcingLeaked, "leaked", "2020", madeBy("actor:nsa")))...)
		sound(t, s)
		joint, byGovernment := scalar("joint", graph.OpAtLeast, true), scalar("byGovernment", graph.OpAtLeast, true)
		table(t, s, graph.KindAccusation, "", []expectation{
			{joint, "both endorsed"},
			{byGovernment, "country endorsed lawyer leaked nameless organ spokesman twice union"},
			{scalar("byGovernment", graph.OpAtMost, false), "aligned both company group"},
		})
		apply(t, s, actor("mss", graph.KindStateAgency, basedIn("CN")), actor("group", graph.KindInternationalOrganisation))
		sound(t, s)
		table(t, s, graph.KindAccusation, "", []expectation{{byGovernment, "both country endorsed group lawyer leaked nameless spokesman twice union"}})
	}},
	{"no comment as of a day is a response", func(t *testing.T, s graph.Store) {
		asOf, err := day("2020-03-01").Qualified(graph.QualifierAsOf)
		if err != nil {
			t.Fatal(err)
		}
		apply(t, s, append(story(), response("none", asOf, graph.ResponseKindNoComment, "country:US", link(graph.To, "accusation:a")))...)
		responses := func(asOf graph.Day) string {
			return outline(ask(t, s, asOf, one("accusation:a", counted(hop("Accusation.responses", hop("Response.by"))))))
		}
		want(t, "now", responses(""), "a(responses=2: denial(by=nsa) none(by=US))")
		want(t, "before", responses("2020-02-29"), "a(responses=1: denial(by=nsa))")
		want(t, "of the country", outline(ask(t, s, "", one("country:US", counted(hop("Country.responsesMade"))))), "US(responsesMade=3: denial none silence)")
	}},
	{"an accusation without a day is known from its first publication", func(t *testing.T, s graph.Store) {
		undated := accusation("f", "XXXX", link(graph.Alleges, "operation:hearsay"), link(graph.StatedIn, "publication:late"), link(graph.StatedIn, "publication:early"), madeBy("country:DE"))
		apply(t, s, append(story(), operation("hearsay", ""), publication("late", "2023-05-05"), publication("early", ""), undated,
			accusation("g", "../2018", link(graph.StatedIn, "publication:early"), madeBy("country:DE")),
			response("denies", day("2022-06-06"), graph.ResponseKindDenial, "actor:nsa", link(graph.To, "accusation:f"), link(graph.To, "accusation:e")))...)
		known := func(ids ...string) string {
			var days []string
			for _, id := range ids {
				kind := graph.KindOf(id)
				since, _ := ask(t, s, "", &graph.Hop{Key: "one", Kinds: []graph.Kind{kind}, IDs: []string{id}, Order: graph.Order{By: graph.BySort}}).Rows[0].Props["since"].(string)
				days = append(days, since)
			}
			return strings.Join(days, " ")
		}
		pages := func(asOf graph.Day) string {
			made := hop("Country.accusationsMade")
			made.Order, made.Page = graph.Order{By: graph.BySort}, &graph.Page{Limit: 9}
			dyads := ask(t, s, asOf, &graph.Hop{Key: "dyads", Kinds: []graph.Kind{graph.KindDyad}, IDs: []string{"dyad:DE-US"}, Order: graph.Order{By: graph.BySort}})
			return outline(ask(t, s, asOf, one("country:DE", made))) + " " + outline(dyads)
		}
		replies := func(asOf graph.Day) string {
			told := hop("Dyad.accusations")
			told.NoRows, told.Tallies = true, []graph.Tally{{Key: "replies", By: []graph.Value{byAnswer, byDelay, {Property: "status", Shape: graph.ShapeSeries, OnLink: true}}}}
			rows := ask(t, s, asOf, &graph.Hop{Key: "dyads", Kinds: []graph.Kind{graph.KindDyad}, IDs: []string{"dyad:DE-US"}, Order: graph.Order{By: graph.BySort}, Hops: []*graph.Hop{told}}).Rows
			if len(rows) == 0 {
				return "none"
			}
			return fmt.Sprint(rows[0].Hops["Dyad.accusations"].Tallies["replies"])
		}
		want(t, "since", known("accusation:f", "accusation:g", "operation:hearsay", "publication:early", "dyad:DE-US"), "2023-05-05  2023-05-05  ")
		want(t, "a page of the day before", pages("2023-05-04"), "DE(accusationsMade=g) DE-US")
		want(t, "a page of the day", pages("2023-05-05"), "DE(accusationsMade=f g) DE-US")
		want(t, "replies of the day before", replies("2023-05-04"), "[{[UNKNOWN  NOT_ASSESSED] 1}]")
		want(t, "replies of the day", replies("2023-05-05"), "[{[DENIED  NOT_ASSESSED] 1} {[UNKNOWN  NOT_ASSESSED] 1}]")
		sound(t, s)

		apply(t, s, publication("early", "2021-01-01"))
		want(t, "since, once a publication has a day", known("accusation:f", "accusation:g", "operation:hearsay", "publication:early", "dyad:DE-US"),
			"2021-01-01 2021-01-01 2021-01-01 2021-01-01 2021-01-01")
		want(t, "a page of the day before that", pages("2020-12-31"), "DE(accusationsMade=) ")
		want(t, "a page of that day", pages("2021-01-01"), "DE(accusationsMade=f g) DE-US")
		want(t, "replies of that day", replies("2021-01-01"), "[{[UNKNOWN  NOT_ASSESSED] 2}]")
		sound(t, s)

		apply(t, s, assessment("x", "2020-06-01", graph.VerdictRefuted, "accusation:f", "actor:bfv"), publication("early", "2022-02-02"),
			publication("retraction", "2020-03-03", graph.NewLink(graph.Withdraws, "accusation:f", graph.Withdrawal{})))
		about := graph.Read[*graph.Accusation](ask(t, s, "2022-02-02", one("accusation:f")))[0]
		want(t, "verification begins", fmt.Sprint(about.Verdicts.Days, about.Verdicts.Values, about.Verdicts.Dates), "[2022-02-02] [DISPUTED] [XXXX]")
		want(t, "currency begins", fmt.Sprint(about.CurrencySeries.Days, about.CurrencySeries.Values), "[2022-02-02] [WITHDRAWN]")
		want(t, "since, once it is later", known("accusation:f", "operation:hearsay"), "2022-02-02 2022-02-02")
		sound(t, s)

		apply(t, s, accusation("f", "2019-09-09", link(graph.StatedIn, "publication:late"), madeBy("country:DE"), link(graph.Alleges, "operation:hearsay")))
		want(t, "since, once it has a day", known("accusation:f", "operation:hearsay", "accusation:g"), "2019-09-09 2019-09-09 2022-02-02")
		sound(t, s)
	}},
	{"derived facts follow every later change of what they rest on", func(t *testing.T, s graph.Store) {
		apply(t, s, append(story(),
			publication("leak", "", link(graph.Reports, "publication:report")), claim("c1", link(graph.StatedIn, "publication:report"), link(graph.About, "operation:hearsay")),
			operation("hearsay", ""), evidence("logs", graph.DisclosureSummarised, link(graph.PublishedIn, "publication:leak")),
			accusation("f", "2024-01-01", link(graph.RestsOn, "evidence:logs"), link(graph.StatedIn, "publication:undated")), publication("undated", ""),
			graph.NewDocument(&graph.Reaction{Entity: entity("reaction:r"), Number: 1, Stance: graph.StanceRejects, Summary: "No.", CodedBy: "me"},
				link(graph.WrittenBy, "actor:group"), link(graph.ReactsTo, "publication:undated")),
			assessment("x", "2024-06-01", graph.VerdictCorroborated, "evidence:logs", "actor:bfv"))...)
		sound(t, s)
		for _, change := range []struct {
			what     string
			document graph.Document
		}{
			{"a publication gets a day", publication("report", "2023-03-04")},
			{"a report gets a day", publication("leak", "2023-07-07")},
			{"an accusation gets another day", accusation("f", "2023-01-01", link(graph.RestsOn, "evidence:logs"), link(graph.StatedIn, "publication:undated"))},
			{"an accuser turns out to be no organ", actor("mss", graph.KindStateAgency, basedIn("CN"))},
			{"an assessor moves", actor("bfv", graph.KindStateAgency, organOf("CN"))},
			{"an operation has another target", operation("theft", "2019", link(graph.AimedAt, "actor:eu"))},
			{"evidence is published elsewhere", evidence("logs", graph.DisclosurePublished, link(graph.PublishedIn, "publication:report"))},
			{"an assessment judges something else", assessment("x", "2024-06-01", graph.VerdictCorroborated, "accusation:e", "actor:bfv")},
			{"an accusation alleges less", accusation("c", "2021-05-05", madeBy("actor:nsa"), accuses("actor:mss", graph.NexusStateExecuted))},
		} {
			apply(t, s, change.document)
			if t.Run(change.what, func(t *testing.T) { sound(t, s) }); t.Failed() {
				return
			}
		}
	}},
}

func spokesman(party, behalf string) graph.Link {
	return graph.NewLink(graph.MadeBy, party, graph.AccuserRole{Role: graph.AccuserRoleLead, Standing: graph.StandingVictim, OnBehalfOfID: &behalf})
}

// statusOf is what the rule makes of accusation:a, and how many assessments it rests on.
func statusOf(t *testing.T, s graph.Store, asOf graph.Day) string {
	t.Helper()
	v := graph.Read[*graph.Accusation](ask(t, s, asOf, one("accusation:a")))[0].Verification()
	return fmt.Sprintf("%s %d", v.Status(), v.QualifyingAssessments()+v.OtherAssessments())
}

// sound says whether everything derived is as it would be if it were derived now.
func sound(t *testing.T, s graph.Store) {
	t.Helper()
	compared, differences, err := graph.Recheck(t.Context(), s)
	if err != nil || compared == 0 || len(differences) > 0 {
		t.Errorf("recheck compared %d nodes: %v\n%s", compared, err, strings.Join(differences, "\n"))
	}
}
