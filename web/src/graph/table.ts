// The graph as two tables, which say everything that the drawing shows.
import type { Join, Mark, Shown } from "./shown";
import { kindInfo } from "../lib/kinds";
import { linkWords } from "./links";
import { words } from "../lib/words";

export interface NodeRow {
	id: string;
	name: string;
	kind: string;
	/** In words, for an accusation: its verification. */
	status: string;
	degree: number;
	first: string;
	last: string;
	/** What was chosen of it: asked for, expanded, on the way. */
	marks: string;
}

export interface LinkRow {
	id: string;
	from: string;
	fromName: string;
	says: string;
	/** The code of the API. */
	type: string;
	alleged: boolean;
	to: string;
	toName: string;
	/** The record it was taken from; "" where none is recorded. */
	source: string;
	sourceURL: string | null;
}

export function nodeRows(shown: Shown): NodeRow[] {
	return shown.marks.map((m) => ({
		id: m.entity.id,
		name: m.entity.name,
		kind: kindInfo(m.entity.kind).one,
		status: m.entity.status ? words(m.entity.status) : "",
		degree: m.degree,
		first: m.entity.first ?? "",
		last: m.entity.last ?? "",
		marks: [m.focus ? "chosen" : "", m.open ? `expanded, ${extent(m.open)}` : "", m.onPath ? "on the way" : ""]
			.filter(Boolean)
			.join("; "),
	}));
}

/** How much of a hub is shown: "25 of 312 neighbours shown". */
export function extent({ shown, total, more }: NonNullable<Mark["open"]>): string {
	return `${shown} of ${more ? "more than " : ""}${total} ${total === 1 && !more ? "neighbour" : "neighbours"} shown`;
}

export function linkRows(shown: Shown): LinkRow[] {
	const names = new Map(shown.marks.map((m) => [m.entity.id, m.entity.name]));
	return shown.joins.flatMap((join: Join) =>
		join.links.map((l) => ({
			id: l.id,
			from: l.from,
			fromName: names.get(l.from) ?? l.from,
			says: linkWords(l.type).there,
			type: l.type,
			alleged: linkWords(l.type).alleged,
			to: l.to,
			toName: names.get(l.to) ?? l.to,
			source: l.source ? `${l.source.dataset.name}: ${l.source.recordId}` : "",
			sourceURL: l.source?.url ?? null,
		})),
	);
}

export interface Order<T> {
	by: keyof T;
	descending: boolean;
}

/** Rows in an order; equal ones stay as they were, empty cells come last either way. */
export function sorted<T>(rows: T[], order: Order<T> | null): T[] {
	if (!order) return rows;
	const sign = order.descending ? -1 : 1;
	return rows.toSorted((a, b) => {
		const [x, y] = [a[order.by], b[order.by]];
		if (x === y) return 0;
		if (x === "" || x === null) return 1;
		if (y === "" || y === null) return -1;
		if (typeof x === "number" && typeof y === "number") return sign * (x - y);
		return sign * collator.compare(String(x), String(y));
	});
}

const collator = new Intl.Collator("en", { numeric: true });
