package export

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
