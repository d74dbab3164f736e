// An entity as the graph needs it: a name, dates, and a few facts in neutral words.
import type { EntityFragment, NodeKind, TieFragment, VerificationStatus } from "../generated/questions";
import type { FuzzyDate } from "../lib/types";
import { capital, titleOf, when, words } from "../lib/words";
import { kindOf } from "../lib/kinds";

export interface Entity {
	id: string;
	kind: NodeKind;
	/** What it is called; in full, however long. */
	name: string;
	/** The first and the last day of its date, where it has one. */
	first: string | null;
	last: string | null;
	/** Of an accusation: what is known of its truth. */
	status: VerificationStatus | null;
	/** What else is said of it here: a word for what it is, and the text. */
	facts: [string, string][];
}

export type Tie = TieFragment;

/** Reads what the server says of an entity. */
export function entityOf(raw: EntityFragment): Entity {
	const base = {
		id: raw.id,
		kind: kindOf(raw.id) ?? "CONTEXT_ISSUE",
		first: null,
		last: null,
		status: null,
		facts: [],
	} satisfies Partial<Entity>;
	switch (raw.kind) {
		case "Country":
		case "System":
		case "Service":
		case "ContextIssue":
			return { ...base, name: raw.name };
		case "Actor":
			return { ...base, name: raw.name, facts: [["Sort", words(raw.actorKind)]] };
		case "Accusation":
			return {
				...base,
				name: raw.summary,
				...span(raw.stated),
				status: raw.verification.status,
				facts: [
					["Stated", when(raw.stated as FuzzyDate)],
					["Evidence disclosed", words(raw.verification.disclosure)],
				],
			};
		case "Operation":
			return {
				...base,
				name: raw.name,
				first: raw.start?.earliest ?? null,
				last: raw.end?.latest ?? raw.start?.latest ?? null,
				facts: [
					["Alleged start", when(raw.start as FuzzyDate | null)],
					["Alleged end", when(raw.end as FuzzyDate | null)],
				],
			};
		case "Claim":
			return {
				...base,
				name: raw.text,
				...span(raw.when),
				facts: [
					["The statement", raw.polarity === "ASSERTS" ? "asserts it" : words(raw.polarity)],
					["Alleged date", when(raw.when as FuzzyDate | null)],
				],
			};
		case "Evidence":
			return {
				...base,
				name: raw.description,
				...span(raw.disclosedOn),
				facts: [
					["Sort", words(raw.evidenceKind)],
					["Disclosed", words(raw.disclosure)],
					["On", when(raw.disclosedOn as FuzzyDate | null)],
				],
			};
		case "Assessment":
			return {
				...base,
				name: `Judged ${words(raw.verdict)}${raw.rationale ? ": " + raw.rationale : ""}`,
				...span(raw.on),
				facts: [
					["Judgement", words(raw.verdict)],
					["On", when(raw.on as FuzzyDate)],
				],
			};
		case "Response":
			return {
				...base,
				name: raw.summary,
				...span(raw.on),
				facts: [
					["Sort", raw.kinds.map(words).join(", ")],
					["On", when(raw.on as FuzzyDate)],
				],
			};
		case "Reaction":
			return { ...base, name: raw.summary, facts: [["Stance", words(raw.stance)]] };
		case "Publication":
			return {
				...base,
				name: titleOf(raw),
				...span(raw.published),
				facts: [
					["Published", when(raw.published as FuzzyDate | null)],
					...(raw.channel ? ([["In", raw.channel]] as [string, string][]) : []),
				],
			};
		case "Technique":
			return { ...base, name: `${raw.name} (${raw.attackId})` };
		case "Capability":
			return { ...base, name: raw.label ?? capital(words(raw.capabilityKind)), facts: [["Sort", words(raw.capabilityKind)]] };
		case "Infrastructure":
			return { ...base, name: raw.purpose ? `${capital(words(raw.sort))}: ${raw.purpose}` : capital(words(raw.sort)) };
		case "LegalInstrument":
			return { ...base, name: raw.act };
		case "Dataset":
			return { ...base, name: `${raw.name} ${raw.version}`.trim() };
	}
}

function span(date: { earliest: string | null; latest: string | null } | null): Pick<Entity, "first" | "last"> {
	return { first: date?.earliest ?? null, last: date?.latest ?? null };
}

/** A name short enough for a drawing. It is cut between characters as people see them, never within one. */
export function clip(name: string, most = 42): string {
	if (name.length <= most) return name;
	// Telling characters apart takes time; in plain letters each is one.
	if (/^[ -~]*$/.test(name.slice(0, most))) return name.slice(0, most - 1).trimEnd() + "…";
	let out = "";
	let count = 0;
	for (const { segment } of graphemes.segment(name)) {
		// What a name of hundreds of marks on one letter would take is not spent on it.
		if (++count >= most || out.length > 12 * most) return out.trimEnd() + "…";
		out += segment;
	}
	return name;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
