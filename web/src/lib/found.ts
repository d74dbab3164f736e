// How any entity is told in one line, whatever its kind.
import type { FoundFragment } from "../generated/questions";
import { kindInfo, kindOf } from "./kinds";
import { titleOf, when, words } from "./words";

/** An entity as a line: what sort it is, its name or text, and what tells it from others of that name. */
export interface Line {
	id: string;
	sort: string;
	name: string;
	more: string;
}

const polarity = { ASSERTS: "asserted", DENIES: "denied", QUESTIONS: "questioned" };

/** The line of an entity. An accusation's summary and an operation's name are what somebody alleges, and are said to be. */
export function line(node: FoundFragment): Line {
	const base = { id: node.id, sort: kindInfo(kindOf(node.id) ?? "CONTEXT_ISSUE").one, more: "" };
	switch (node.__typename) {
		case "Country":
		case "System":
		case "Service":
		case "ContextIssue":
		case "Dataset":
		case "Operation":
			return { ...base, name: node.name };
		case "Actor":
			return { ...base, name: node.name, sort: words(node.actorKind), more: node.country?.name ?? "" };
		case "Accusation":
			return { ...base, name: node.summary, more: when(node.stated) };
		case "Publication":
			return {
				...base,
				name: titleOf(node),
				more: [node.title ? node.channel : null, when(node.published)].filter(Boolean).join(", "),
			};
		case "Response":
		case "Reaction":
			return { ...base, name: node.summary };
		case "Technique":
			return { ...base, name: node.name, more: node.attackId };
		case "Evidence":
			return { ...base, name: node.description };
		case "Claim":
			return { ...base, name: node.text, more: polarity[node.polarity] };
		case "Capability":
			return { ...base, name: node.label ?? node.id };
		case "LegalInstrument":
			return { ...base, name: node.heading };
		default:
			return { ...base, name: node.id };
	}
}
