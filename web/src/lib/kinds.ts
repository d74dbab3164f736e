// The kinds of entity, and how they are called and drawn everywhere. A letter tells a kind, the colour of its group only helps.
import type { NodeKind } from "../generated/questions";

/** What groups of kinds share a colour. */
export type Tone = "party" | "statement" | "deed" | "ground" | "check" | "answer" | "means" | "other";

export interface Kind {
	kind: NodeKind;
	/** What ids of the kind begin with. */
	prefix: string;
	one: string;
	many: string;
	/** The sign in the middle of its circle; no two kinds have the same. */
	glyph: string;
	tone: Tone;
}

/** Every kind, in the order of the API. */
export const kinds: readonly Kind[] = [
	{ kind: "COUNTRY", prefix: "country", one: "country", many: "countries", glyph: "C", tone: "party" },
	{ kind: "ACTOR", prefix: "actor", one: "actor", many: "actors", glyph: "A", tone: "party" },
	{ kind: "ACCUSATION", prefix: "accusation", one: "accusation", many: "accusations", glyph: "!", tone: "statement" },
	{ kind: "OPERATION", prefix: "operation", one: "alleged operation", many: "alleged operations", glyph: "O", tone: "deed" },
	{ kind: "CLAIM", prefix: "claim", one: "claim", many: "claims", glyph: "“", tone: "statement" },
	{ kind: "EVIDENCE", prefix: "evidence", one: "evidence", many: "pieces of evidence", glyph: "E", tone: "ground" },
	{ kind: "ASSESSMENT", prefix: "assessment", one: "assessment", many: "assessments", glyph: "J", tone: "check" },
	{ kind: "RESPONSE", prefix: "response", one: "answer", many: "answers", glyph: "R", tone: "answer" },
	{ kind: "REACTION", prefix: "reaction", one: "reader’s reaction", many: "readers’ reactions", glyph: "@", tone: "answer" },
	{ kind: "PUBLICATION", prefix: "publication", one: "publication", many: "publications", glyph: "P", tone: "ground" },
	{ kind: "TECHNIQUE", prefix: "technique", one: "technique", many: "techniques", glyph: "T", tone: "means" },
	{ kind: "CAPABILITY", prefix: "capability", one: "capability", many: "capabilities", glyph: "K", tone: "means" },
	{ kind: "INFRASTRUCTURE", prefix: "infrastructure", one: "infrastructure", many: "infrastructure", glyph: "I", tone: "means" },
	{ kind: "SYSTEM", prefix: "system", one: "system", many: "systems", glyph: "S", tone: "means" },
	{ kind: "SERVICE", prefix: "service", one: "service", many: "services", glyph: "V", tone: "means" },
	{ kind: "LEGAL_INSTRUMENT", prefix: "legal-instrument", one: "legal act", many: "legal acts", glyph: "§", tone: "other" },
	{ kind: "CONTEXT_ISSUE", prefix: "context-issue", one: "wider dispute", many: "wider disputes", glyph: "X", tone: "other" },
	{ kind: "DATASET", prefix: "dataset", one: "data set", many: "data sets", glyph: "D", tone: "other" },
];

const byKind = new Map(kinds.map((k) => [k.kind, k]));
const byPrefix = new Map(kinds.map((k) => [k.prefix, k]));

/** How a kind is shown. */
export const kindInfo = (kind: NodeKind): Kind => byKind.get(kind)!;

/** The kind that a prefix of an id stands for. */
export const kindOfPrefix = (prefix: string): NodeKind | undefined => byPrefix.get(prefix)?.kind;

/** The kind of the entity with this id; undefined for what is no id. */
export function kindOf(id: string): NodeKind | undefined {
	return isID(id) ? kindOfPrefix(id.slice(0, id.indexOf(":"))) : undefined;
}

/** Whether a text can be the id of an entity, as the server has it. */
export function isID(text: string): boolean {
	return text.length <= 200 && /^[a-z-]+:[A-Za-z0-9._/+-]+$/.test(text) && byPrefix.has(text.slice(0, text.indexOf(":")));
}

/** What an expansion brings unless it is told otherwise: a data set is joined to all that was taken from it. */
export const usualKinds: NodeKind[] = kinds.map((k) => k.kind).filter((k) => k !== "DATASET");
