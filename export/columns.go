package export

import "slices"

// Units of quantities.
const (
	accusationsUnit = "accusations"
	answersUnit     = "answers"
	daysUnit        = "days"
	documentsUnit   = "documents"
	judgementsUnit  = "judgements"
)

// dated are the columns of a fuzzy date, named after what is dated. what begins the sentences that tell the meaning.
func dated(name, path, what string) []column {
	return []column{
		{name: name + "_edtf", path: path + ".edtf", meaning: what + ", as text of the Extended Date/Time Format, which carries its vagueness."},
		{name: name + "_earliest", path: path + ".earliest", meaning: what + ": the first day that it may mean. Empty where nothing bounds it from below."},
		{name: name + "_latest", path: path + ".latest", meaning: what + ": the last day that it may mean. Empty where nothing bounds it from above."},
		{name: name + "_precision", path: path + ".precision", meaning: what + ": the smallest unit that the source gives."},
		{name: name + "_qualifier", path: path + ".qualifier", meaning: what + ": how the source hedges it."},
	}
}

// tables are the tables with their columns. Lists that come from one list of the API have their items in the same order, so that the
// first of each belong together.
func tables() []*table {
	return []*table{
		{
			name:    "accusations",
			about:   "Public statements that blame somebody for an alleged operation, one a row, the newest stated first. Each is a claim.",
			columns: accusationColumns(),
		},
		{
			name:    "responses",
			about:   "Answers to accusations, and their noted absence, one a row, the newest first.",
			columns: responseColumns(),
		},
		{
			name:    "assessments",
			about:   "Judgements of accusations, of their claims or of their evidence, one a row, the newest first, whether or not they move the status of verification.",
			columns: assessmentColumns(),
		},
		{
			name:    "actors",
			about:   "Agencies, groups, companies, persons and others that play a part, one a row, by name. Being listed says nothing about having done anything.",
			columns: actorColumns(),
		},
		{
			name:    "dyads",
			about:   "Ordered pairs of countries of which the first has accused the second, one a row, those with the most accusations first.",
			columns: dyadColumns(),
		},
	}
}

func accusationColumns() []column {
	columns := []column{
		{name: "id", path: "id", meaning: "The accusation. Stays the same over imports and versions."},
		{name: "summary", path: "summary", meaning: "What is alleged, by whom and against whom, in neutral words of this database."},
	}
	columns = append(columns, dated("stated", "stated", "When the statement was made, not when the alleged operation took place")...)
	columns = append(
		columns,
		column{name: "forms", path: "forms", meaning: "In what capacity the statement blames; several at once are possible."},
		column{name: "sourcing", path: "sourcing", meaning: "How openly the accuser stands behind it. Only ON_RECORD counts for countries."},
		column{name: "level", path: "level", meaning: "How high the statement as a whole places the blame."},
		column{name: "attributor_types", path: "attributorTypes", meaning: "Which sorts of party attribute, as the source codes them. Empty where it does not."},
		column{name: "stated_certainty_words", path: "statedCertainty.words", meaning: "How sure the accuser claims to be, in its words. Empty where it does not say."},
		column{name: "stated_likelihood", path: "statedCertainty.likelihood", meaning: "How probable the accuser says the matter is. Empty where it does not say."},
		column{name: "stated_confidence", path: "statedCertainty.confidence", meaning: "How well founded the accuser says its judgement is. Empty where it does not say."},
		column{name: "currency", path: "currency", meaning: "Whether its maker still holds to it, by the day asked. Tells nothing about verification."},
		column{name: "joint", path: "joint", meaning: "Whether two or more parties lead, join or endorse it."},
		column{name: "by_government", path: "byGovernment", meaning: "Whether a state, an organ of one, a government or an international organisation leads, joins or endorses it."},
		column{name: "accuser_countries", path: "accuserCountries.code", meaning: "Countries that the accusation counts for, as ISO 3166-1 alpha-2: on record, by the state or an organ of it. A company's claim counts for none."},
		column{name: "accused_countries", path: "accusedCountries.code", meaning: "Countries that the accusation counts against, as ISO 3166-1 alpha-2: on record, naming the state or an organ of it. Empty where only a group is blamed."},
		column{name: "accuser_ids", path: "accusers.party.id", meaning: "Who accuses. The other columns of accusers tell of the same parties, in the same order."},
		column{name: "accuser_names", path: "accusers.party.name", meaning: "Names of the accusers, to show and not to join by."},
		column{name: "accuser_roles", path: "accusers.role", meaning: "How each accuser takes part. ALIGNS and ACKNOWLEDGES are never counted."},
		column{name: "accuser_standings", path: "accusers.standing", meaning: "How each accuser is placed towards the alleged operation."},
		column{name: "accuser_home_countries", path: "accusers.party.country.code", meaning: "Country that each accuser belongs to by institutional fact or has its seat in. Nothing for one of which it is not known; that it is named here does not mean that the accusation counts for it."},
		column{name: "accuser_on_behalf_of", path: "accusers.onBehalfOf.id", meaning: "For whom each accuser speaks. Nothing for one that speaks for itself."},
		column{name: "accused_ids", path: "accused.party.id", meaning: "Who is blamed. The other columns of accused tell of the same parties, in the same order."},
		column{name: "accused_names", path: "accused.party.name", meaning: "Names of the accused, to show and not to join by."},
		column{name: "accused_levels", path: "accused.level", meaning: "On which level each party is blamed."},
		column{name: "accused_roles", path: "accused.role", meaning: "What part each party is alleged to have had."},
		column{name: "accused_nexus", path: "accused.nexus", meaning: "How the statement ties the alleged deed of each party to a state. FROM_TERRITORY and IP_ORIGIN do not count against it."},
		column{name: "accused_home_countries", path: "accused.party.country.code", meaning: "Country that each of the accused belongs to by institutional fact or has its seat in. Nothing for one of which it is not known, or only claimed."},
		column{name: "alleged_operation_ids", path: "operations.id", meaning: "What is alleged to have been done. The other columns of alleged operations tell of the same ones, in the same order, unless their meaning says otherwise."},
		column{name: "alleged_operation_names", path: "operations.name", meaning: "Short neutral names of the alleged operations."},
		column{name: "alleged_operation_types", path: "operations.types", meaning: "What they are alleged to have been, over all of them: an operation may be of several types."},
		column{name: "alleged_start_earliest", path: "operations.start.earliest", meaning: "First day on which each is alleged to have begun, at the earliest. Nothing for one of which nobody says."},
		column{name: "alleged_start_latest", path: "operations.start.latest", meaning: "Last day on which each is alleged to have begun, at the latest. Nothing for one of which nobody says."},
		column{name: "alleged_end_earliest", path: "operations.end.earliest", meaning: "First day on which each is alleged to have ended, at the earliest. Nothing for one of which nobody says."},
		column{name: "alleged_end_latest", path: "operations.end.latest", meaning: "Last day on which each is alleged to have ended, at the latest. Nothing for one of which nobody says."},
		column{name: "alleged_technique_ids", path: "operations.techniques.technique.attackId", meaning: "Numbers in ATT&CK of the techniques alleged to have been used, over all alleged operations."},
		column{name: "alleged_target_ids", path: "targets.id", meaning: "At whom or what the alleged operations are said to have been aimed."},
		column{name: "alleged_target_names", path: "targets.name", meaning: "Names of those targets, in the same order."},
		column{name: "evidence_ids", path: "evidence.id", meaning: "What the accuser says the accusation rests on. The other columns of evidence tell of the same pieces, in the same order."},
		column{name: "evidence_kinds", path: "evidence.kind", meaning: "What sort of material each piece is said to be."},
		column{name: "evidence_disclosures", path: "evidence.disclosure", meaning: "How far the public can see each piece."},
		column{name: "disclosure", path: "verification.disclosure", meaning: "Highest rung reached by evidence for the link to the state."},
		column{name: "verification_status", path: "verification.status", meaning: "Where verification stands by the day asked, by the published rule. NOT_ASSESSED does not mean false."},
		column{name: "verification_since", path: "verification.since.earliest", meaning: "Day of the assessment that brought it to this status, the first that it may mean. Empty where the status has held since the statement."},
		column{name: "verification_explanation", path: "verification.explanation", meaning: "Which facts led to this status, in a sentence or two."},
		column{name: "qualifying_assessments", path: "verification.qualifyingAssessments", meaning: "Number of assessments that the rule lets move the status.", unit: judgementsUnit},
		column{name: "other_assessments", path: "verification.otherAssessments", meaning: "Number of assessments that the rule does not let move it.", unit: judgementsUnit},
		column{name: "response_count", path: "responseCount", meaning: "Number of answers, a noted absence of one included.", unit: answersUnit},
		column{name: "response_ids", path: "responses.id", meaning: "Answers to the accusation, the newest 50. The table of responses tells of them."},
		column{name: "response_kinds", path: "responses.kinds", meaning: "Sorts of answers given, over those of response_ids: an answer may be of several."},
		column{name: "responses_searched_until", path: "responsesSearchedUntil", meaning: "Last day up to which somebody looked for answers: beyond it the absence of one means nothing. Empty where nobody looked."},
		column{name: "publication_count", path: "publicationCount", meaning: "Number of publications that carry the statement.", unit: documentsUnit},
		column{name: "publication_ids", path: "publications.id", meaning: "Publications that carry the statement, the newest 50. The other columns of publications tell of the same ones, in the same order."},
		column{name: "publication_titles", path: "publications.title", meaning: "Their titles as published. Nothing for one without."},
		column{name: "publication_urls", path: "publications.url", meaning: "Addresses at which they were published. Nothing for one of which none is known; an address may no longer answer."},
		column{name: "joint_with_ids", path: "jointWith.id", meaning: "Accusations made in concert with this one, but worded or dated differently."},
		column{name: "same_incident_ids", path: "sameIncidentAs.id", meaning: "Accusations by anyone that concern the same incident."},
		column{name: "superseded_by_ids", path: "supersededBy.id", meaning: "Later statements of its makers that replace it. Empty while it stands."},
		column{name: "withdrawn_by_ids", path: "withdrawnBy.id", meaning: "Publications by which its makers took it back, wholly or partly. Empty while it stands."},
		column{name: "context_issues", path: "contextIssues.name", meaning: "Wider disputes that it is set in."},
	)
	columns = append(columns, sourced()...)
	return append(
		columns,
		column{name: "recorded_at", path: "recordedAt", meaning: "When this database learned of it, which may be years after the statement."},
		column{name: "citation", path: "citation", meaning: "A line of text to cite the entry by."},
	)
}

// sourced are the columns that tell where a row was taken from.
func sourced() []column {
	return []column{
		{name: "datasets", path: "provenance.dataset.name", meaning: "Data sets that hold the records from which the row was made."},
		{name: "dataset_versions", path: "provenance.dataset.version", meaning: "Their versions, in the same order."},
		{name: "record_ids", path: "provenance.recordId", meaning: "How they identify those records, in the same order."},
		{name: "record_urls", path: "provenance.url", meaning: "Where the records can be read, in the same order. Nothing for one without an address."},
		{name: "licences", path: "provenance.licence", meaning: "Terms of those records, in the same order."},
	}
}

// parties are the columns of a list of parties; whom begins the sentences that tell the meaning.
func parties(name, path, whom string) []column {
	return []column{
		{name: name + "_ids", path: path + ".id", meaning: whom + "."},
		{name: name + "_names", path: path + ".name", meaning: whom + ": names in the same order, to show and not to join by."},
		{name: name + "_home_countries", path: path + ".country.code", meaning: whom + ": country that each belongs to by institutional fact or has its seat in, in the same order. Nothing for one of which it is not known."},
	}
}

// cited are the columns of publications; what says what they are.
func cited(what string) []column {
	return []column{
		{name: "publication_ids", path: "publications.id", meaning: what + ". The other columns of publications tell of the same ones, in the same order."},
		{name: "publication_titles", path: "publications.title", meaning: what + ": titles as published. Nothing for one without."},
		{name: "publication_urls", path: "publications.url", meaning: what + ": addresses. Nothing for one of which none is known; an address may no longer answer."},
	}
}

func responseColumns() []column {
	columns := []column{
		{name: "id", path: "id", meaning: "The answer. Stays the same over imports and versions."},
		{name: "summary", path: "summary", meaning: "What was answered, in neutral words of this database."},
	}
	columns = append(columns, dated("on", "on", "When it was given; for NO_COMMENT, the day up to which none had been")...)
	columns = append(
		columns,
		column{name: "kinds", path: "kinds", meaning: "What sort of answer it is; one statement can be of several kinds."},
		column{name: "cameo", path: "cameo", meaning: "Code in the CAMEO vocabulary of events, as text with its leading zero. Empty where it has none."},
		column{name: "to_implied", path: "toImplied", meaning: "Whether it answers an accusation that nobody had made aloud."},
		column{name: "accusation_ids", path: "accusations.id", meaning: "Accusations that it answers. May be empty."},
		column{name: "raises_accusation_ids", path: "raises.id", meaning: "Accusations that it makes in turn."},
		column{name: "days_after_accusation", path: "daysAfterAccusation", meaning: "Days from the earliest accusation it answers. Empty where either date is not known to the day, or it answers none.", unit: daysUnit},
	)
	columns = append(columns, parties("responder", "by", "Who answers; for NO_COMMENT, who had not")...)
	columns = append(columns, parties("addressee", "against", "Whom it is directed at")...)
	columns = append(columns, column{name: "legal_instrument", path: "under.key", meaning: "Legal act or programme that it was taken under, by its short name. Empty where none is named."})
	return slices.Concat(columns, cited("Documents that it is found in"), sourced())
}

func assessmentColumns() []column {
	columns := []column{
		{name: "id", path: "id", meaning: "The judgement. Stays the same over imports and versions."},
		{name: "accusation_ids", path: "accusations.id", meaning: "The accusation judged, or those to which what is judged belongs."},
		{name: "subject_id", path: "subject.id", meaning: "What was judged: an accusation, a claim or a piece of evidence."},
		{name: "verdict", path: "verdict", meaning: "What the assessor concluded."},
		{name: "aspect", path: "aspect", meaning: "Which part of the accusation was judged."},
		{name: "method", path: "method", meaning: "How the assessor went about it."},
		{name: "independence", path: "independence", meaning: "How the assessor is placed towards accuser and accused."},
		{name: "qualifies", path: "qualifies", meaning: "Whether it meets the published rule that lets it move the status of verification, by the day asked."},
	}
	columns = append(columns, dated("on", "on", "When the judgement was made public")...)
	columns = append(columns, parties("assessor", "by", "Who made it")...)
	columns = append(columns, parties("attributed_to", "attributesTo", "Whom the assessor finds responsible")...)
	columns = append(
		columns,
		column{name: "likelihood", path: "likelihood", meaning: "How probable the assessor says the matter is. Empty where it does not say."},
		column{name: "confidence", path: "confidence", meaning: "How well founded the assessor says the judgement is. Empty where it does not say."},
		column{name: "admiralty", path: "admiralty", meaning: "Grade on the Admiralty scale, A1 to F6. F and 6 mean that it cannot be judged. Empty where not graded."},
		column{name: "rationale", path: "rationale", meaning: "Why it was coded so, its independence above all. Empty where not written down."},
	)
	return slices.Concat(columns, cited("Documents that it is found in or cites"), sourced())
}

func actorColumns() []column {
	columns := []column{
		{name: "id", path: "id", meaning: "The actor. Stays the same over imports and versions."},
		{name: "name", path: "name", meaning: "Name to show. Different actors may bear the same one, so that it is no key."},
		{name: "kind", path: "kind", meaning: "What sort of actor it is."},
		{name: "home_country", path: "country.code", meaning: "State of which it is an organ, or country of its seat, as ISO 3166-1 alpha-2. Empty where neither is known; a claimed sponsor never stands here."},
		{name: "home_country_name", path: "country.name", meaning: "Short English name of that country."},
		{name: "place", path: "place", meaning: "Where an organisation sits, as its source publishes it."},
		{name: "names", path: "names.text", meaning: "Names that it goes by, in every script."},
		{name: "name_languages", path: "names.language", meaning: "BCP 47 tags of the languages of those names, in the same order. Nothing where not known."},
		{name: "names_used_by", path: "names.usedBy.id", meaning: "Who calls it so, in the same order. Nothing where the source does not say."},
		{name: "claimed_sponsor_countries", path: "claimedSponsors.country.code", meaning: "States that it is said to work for. Each is a claim of whoever stands in claimed_sponsor_by."},
		{name: "claimed_sponsor_by", path: "claimedSponsors.by.id", meaning: "Who claims each of those sponsors, in the same order. Nothing where the source names nobody."},
		{name: "claimed_sponsor_confidence", path: "claimedSponsors.confidence", meaning: "Confidence of the source in each of those claims, in the same order: from 0 to 100, often no more than its default. Nothing where it gives none.", unit: "percent"},
		{name: "claimed_victim_ids", path: "claimedVictims.victim.id", meaning: "Countries and bodies that it is said to have attacked. Each is a claim of whoever stands in claimed_victim_by."},
		{name: "claimed_victim_by", path: "claimedVictims.by.id", meaning: "Who claims each of those victims, in the same order. Nothing where the source names nobody."},
		{name: "said_to_be_same_as_ids", path: "sameAs.actor.id", meaning: "Other actors that it is said to be."},
		{name: "said_to_be_same_as_by", path: "sameAs.assertedBy.id", meaning: "Who says so, in the same order. Nothing where the source names nobody."},
		{name: "services", path: "serves.name", meaning: "Services that are said to depend on it."},
		{name: "accusations_made", path: "accusationsMade.totalCount", meaning: "Number of accusations that the actor itself leads, joins or endorses.", unit: accusationsUnit},
		{name: "accusations_received", path: "accusationsReceived.totalCount", meaning: "Number of accusations that name the actor itself among the accused.", unit: accusationsUnit},
		{name: "responses_made", path: "responsesMade.totalCount", meaning: "Number of answers that it gave.", unit: answersUnit},
		{name: "claimed_techniques", path: "techniques.totalCount", meaning: "Number of techniques that it is claimed to use.", unit: "techniques"},
		{name: "external_namespaces", path: "externalIds.namespace", meaning: "Other catalogues that hold it."},
		{name: "external_ids", path: "externalIds.id", meaning: "Its ids in those catalogues, in the same order."},
	}
	return append(columns, sourced()...)
}

func dyadColumns() []column {
	columns := []column{
		{name: "id", path: "id", meaning: "The pair. Stays the same over imports and versions."},
		{name: "accuser_country", path: "accuser.code", meaning: "Country that accuses, as ISO 3166-1 alpha-2."},
		{name: "accuser_country_name", path: "accuser.name", meaning: "Short English name of that country."},
		{name: "accused_country", path: "accused.code", meaning: "Country that is accused, as ISO 3166-1 alpha-2."},
		{name: "accused_country_name", path: "accused.name", meaning: "Short English name of that country."},
		{name: "accusation_count", path: "accusationCount", meaning: "Number of accusations that count for the one and against the other, a joint statement counted once.", unit: accusationsUnit},
		{name: "reverse_accusation_count", path: "reverse.accusationCount", meaning: "Number of accusations in the other direction. Empty where none is known.", unit: accusationsUnit},
		{name: "alleged_operation_count", path: "operationCount", meaning: "Number of different operations that they allege.", unit: "operations"},
	}
	columns = append(columns, dated("first_stated", "first", "When the accusation stated first was stated")...)
	columns = append(columns, dated("latest_stated", "latest", "When the accusation stated last was stated")...)
	return append(
		columns,
		column{name: "verification_statuses", path: "byVerification.status", meaning: "Where the accusations stand in verification, by the day asked; what does not occur is left out."},
		column{name: "verification_counts", path: "byVerification.count", meaning: "How many accusations stand at each of those statuses, in the same order.", unit: accusationsUnit},
		column{name: "denied", path: "denials", meaning: "Number of accusations that the accused side has denied in some answer.", unit: accusationsUnit},
		column{name: "unanswered", path: "unanswered", meaning: "Number of accusations for which an answer of the accused side was looked for and none found.", unit: accusationsUnit},
		column{name: "answer_unknown", path: "answerUnknown", meaning: "Number of accusations for which no answer is recorded and nobody is recorded to have looked for one.", unit: accusationsUnit},
		column{name: "median_days_to_response", path: "medianDaysToResponse", meaning: "Median of the days from an accusation to the first answer of the accused side, over those of which both days are exact. Empty where there is none.", unit: daysUnit},
	)
}
