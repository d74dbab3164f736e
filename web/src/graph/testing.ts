// Small graphs and chance for the tests of this folder.
import type { Entity, Tie } from "./entity";
import { kindOf } from "../lib/kinds";
import { keyOf, type Around, type Known } from "./shown";
import { opening, type Opening } from "./view";

export const entity = (id: string, more: Partial<Entity> = {}): Entity => ({
	id,
	kind: kindOf(id)!,
	name: id.split(":")[1]!,
	first: null,
	last: null,
	status: null,
	facts: [],
	...more,
});

export const tie = (from: string, type: string, to: string, more: Partial<Tie> = {}): Tie => ({
	id: `${from}|${type}|${to}`,
	type,
	from,
	to,
	source: null,
	...more,
});

/** What the server answers for an entity in the midst of these links. */
export function around(centre: string, ties: Tie[], truncated = false): Around {
	const near = new Set<string>();
	for (const t of ties) {
		if (t.from === centre) near.add(t.to);
		if (t.to === centre) near.add(t.from);
	}
	const inside = (id: string) => id === centre || near.has(id);
	return {
		centre: entity(centre),
		neighbours: [...near].map((id) => entity(id)),
		links: ties.filter((t) => inside(t.from) && inside(t.to)),
		truncated,
	};
}

export const known = (ties: Tie[], opened: (string | Opening)[], more: Partial<Known> = {}): Known => ({
	around: new Map(
		opened.map((o) => (typeof o === "string" ? opening(o) : o)).map((o) => [keyOf(o), around(o.id, ties)] as const),
	),
	alone: new Map(),
	ways: undefined,
	...more,
});

/** Numbers from 0 up to 1 that are the same in each run (mulberry32). */
export function chance(seed: number): () => number {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}
