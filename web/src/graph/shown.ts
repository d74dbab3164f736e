// From what a reader chose and what the server answered to what is shown. The same choice and answers give the same, in the same
// order, so that an address shows everyone the same.
import type { NodeKind } from "../generated/questions";
import type { Entity, Tie } from "./entity";
import { linkWords } from "./links";
import type { Choice, Filters, Opening } from "./view";

/** What stands around an entity, nearest first in the server's order; the entity in the middle is not among the neighbours. */
export interface Around {
	centre: Entity;
	neighbours: Entity[];
	links: Tie[];
	/** Whether the server holds more neighbours than it was asked for. */
	truncated: boolean;
}

/** A way between two entities. */
export interface Way {
	nodes: Entity[];
	links: Tie[];
}

/** What the server answered so far. What is not in here is still on its way, or failed. */
export interface Known {
	/** By keyOf an opening; null where the entity is not held or not known on the day. */
	around: ReadonlyMap<string, Around | null>;
	/** Entities shown without being expanded, by id; null as above. */
	alone: ReadonlyMap<string, Entity | null>;
	/** The ways for the path of the view; undefined while they are not there. */
	ways: Way[] | undefined;
}

export const nothing: Known = { around: new Map(), alone: new Map(), ways: undefined };

/** What tells the answers for openings apart. How many are shown and by which links is chosen from one and the same answer. */
export const keyOf = (o: Pick<Opening, "id" | "kinds">): string => `${o.id} ${o.kinds?.join(".") ?? ""}`;

/** What joins one entity to another in one direction: one link or several. */
export interface Join {
	id: string;
	from: string;
	to: string;
	links: Tie[];
	/** What it says, such as "accuses"; several after one another. */
	words: string;
	/** Whether all of it is only alleged. */
	alleged: boolean;
	onPath: boolean;
}

export interface Mark {
	entity: Entity;
	/** Number of links that are shown at it. */
	degree: number;
	focus: boolean;
	onPath: boolean;
	/** How many of its neighbours are shown and how many there are, if it is expanded. */
	open: Extent | null;
}

/** "40 of 312"; `more` says that there are more than `total`. */
export interface Extent {
	shown: number;
	total: number;
	more: boolean;
}

export interface Shown {
	marks: Mark[];
	joins: Join[];
	/** Everything that is laid out, filtered or not: ids, pairs of them, and who brought whom. */
	layout: { ids: string[]; pairs: [string, string][]; bringer: Map<string, string> };
	/** How many there are of each, before filters, for the filters to tell. */
	kinds: Map<NodeKind, number>;
	types: Map<string, number>;
	statuses: Map<string, number>;
	/** The largest number of links between the same two. */
	strongest: number;
	/** What the filters left out. */
	filtered: { entities: number; links: number };
	/** The way that is shown, if one is asked for and there is one. */
	way: Way | null;
}

/** What a choice brings before filters: what is laid out, so that a filter moves nothing. */
export interface Gathered {
	entities: ReadonlyMap<string, Entity>;
	/** In the order of their ids. */
	ties: Tie[];
	/** How many neighbours there are of what is expanded; none is counted as shown yet. */
	extents: ReadonlyMap<string, Extent>;
	/** How many links join two, by pair. */
	strength: ReadonlyMap<string, number>;
	asked: ReadonlySet<string>;
	way: Way | null;
	layout: Shown["layout"];
	tallies: Pick<Shown, "kinds" | "types" | "statuses" | "strongest">;
}

/** What is shown. */
export const show = (view: Choice, known: Known): Shown => admit(gather(view, known), view.without);

/** What a choice brings, of what is known. */
export function gather(view: Omit<Choice, "without">, known: Known): Gathered {
	const hidden = new Set(view.hide);
	const entities = new Map<string, Entity>();
	const bringer = new Map<string, string>();
	const put = (entity: Entity, by?: string) => {
		if (hidden.has(entity.id) || entities.has(entity.id)) return;
		entities.set(entity.id, entity);
		if (by !== undefined) bringer.set(entity.id, by);
	};

	for (const id of view.focus) {
		const entity = known.alone.get(id) ?? centreOf(view, known, id);
		if (entity) put(entity);
	}
	const extents = new Map<string, Extent>();
	const found = new Map<string, Tie>();
	// An expansion counts once what it was made from is in sight; one further down the list may bring what an earlier one needs.
	const waiting = [...view.open];
	for (let i = 0; i < waiting.length; i++) {
		const o = waiting[i]!;
		const around = known.around.get(keyOf(o));
		if (!around || !entities.has(o.id)) continue;
		waiting.splice(i, 1);
		i = -1;
		const wanted = choose(around, o);
		for (const neighbour of wanted.chosen) put(neighbour, o.id);
		for (const tie of around.links) found.set(tie.id, tie);
		extents.set(o.id, { shown: 0, total: wanted.total, more: around.truncated });
	}
	const way = view.path ? (known.ways?.[Math.min(view.path.way, known.ways.length - 1)] ?? null) : null;
	way?.nodes.forEach((entity, i) => put(entity, way.nodes[i - 1]?.id));
	for (const tie of way?.links ?? []) found.set(tie.id, tie);

	const ties = [...found.values()]
		.filter((t) => t.from !== t.to && entities.has(t.from) && entities.has(t.to))
		.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
	const strength = tally(ties.map((t) => pair(t.from, t.to)));
	const all = [...entities.values()];
	return {
		entities,
		ties,
		extents,
		strength,
		asked: new Set(view.focus),
		way,
		layout: { ids: [...entities.keys()], pairs: pairsOf(ties), bringer },
		tallies: {
			kinds: tally(all.map((e) => e.kind)),
			types: tally(ties.map((t) => t.type)),
			statuses: tally(all.flatMap((e) => (e.status === null ? [] : [e.status]))),
			strongest: Math.max(1, ...new Set(strength.values())),
		},
	};
}

/** What filters admit of it. The way that was asked for stays in sight whatever they leave out. */
export function admit({ entities, ties, extents, strength, asked, way, layout, tallies }: Gathered, no: Filters): Shown {
	const onWay = new Set(way?.nodes.map((e) => e.id));
	const steps = new Set(way?.links.map((l) => pair(l.from, l.to)));
	const wayTies = new Set(way?.links.map((l) => l.id));
	const admitted = (e: Entity) =>
		onWay.has(e.id) || (!no.kinds.includes(e.kind) && !(e.status !== null && no.statuses.includes(e.status)));
	const kept = new Map([...entities].filter(([, e]) => admitted(e)));
	const keptTies = ties.filter((t) => {
		if (!kept.has(t.from) || !kept.has(t.to)) return false;
		if (wayTies.has(t.id)) return true;
		return !no.links.includes(t.type) && (no.strength <= 1 || (strength.get(pair(t.from, t.to)) ?? 0) >= no.strength);
	});
	const degrees = new Map<string, number>();
	const near = new Map<string, Set<string>>();
	for (const t of keptTies) {
		for (const [one, other] of [
			[t.from, t.to],
			[t.to, t.from],
		] as const) {
			degrees.set(one, (degrees.get(one) ?? 0) + 1);
			if (extents.has(one)) near.set(one, (near.get(one) ?? new Set()).add(other));
		}
	}
	const marks: Mark[] = [];
	for (const entity of kept.values()) {
		const degree = degrees.get(entity.id) ?? 0;
		if (no.lone && degree === 0 && !asked.has(entity.id) && !onWay.has(entity.id)) continue;
		const extent = extents.get(entity.id);
		marks.push({
			entity,
			degree,
			focus: asked.has(entity.id),
			onPath: onWay.has(entity.id),
			open: extent ? { ...extent, shown: Math.min(extent.total, near.get(entity.id)?.size ?? 0) } : null,
		});
	}

	const joins = new Map<string, Join>();
	for (const t of keptTies) {
		const id = `${t.from}>${t.to}`;
		const join = joins.get(id);
		if (join) join.links.push(t);
		else {
			const onPath = steps.has(pair(t.from, t.to));
			joins.set(id, { id, from: t.from, to: t.to, links: [t], words: "", alleged: false, onPath });
		}
	}
	for (const join of joins.values()) {
		const types = [...new Set(join.links.map((l) => l.type))];
		join.words = [...new Set(types.map((type) => linkWords(type).there))].join(", ");
		join.alleged = types.every((type) => linkWords(type).alleged);
	}

	return {
		marks,
		joins: [...joins.values()],
		layout,
		...tallies,
		filtered: { entities: entities.size - marks.length, links: ties.length - keptTies.length },
		way,
	};
}

function centreOf(view: Pick<Choice, "open">, known: Known, id: string): Entity | null {
	for (const o of view.open) {
		if (o.id !== id) continue;
		const around = known.around.get(keyOf(o));
		if (around) return around.centre;
	}
	for (const around of known.around.values()) {
		const found = around?.neighbours.find((e) => e.id === id);
		if (found) return found;
	}
	return null;
}

/**
 * The neighbours that an expansion brings: one of each kind in turn, in the server's order, so that a hub of many actors shows its
 * accusations too.
 */
export function choose(around: Around, o: Opening): { chosen: Entity[]; total: number } {
	let candidates = around.neighbours;
	if (o.links) {
		const joined = new Set<string>();
		for (const t of around.links) {
			if (!o.links.includes(t.type)) continue;
			if (t.from === o.id) joined.add(t.to);
			if (t.to === o.id) joined.add(t.from);
		}
		candidates = candidates.filter((e) => joined.has(e.id));
	}
	const piles = new Map<NodeKind, Entity[]>();
	for (const e of candidates) {
		const pile = piles.get(e.kind);
		if (pile) pile.push(e);
		else piles.set(e.kind, [e]);
	}
	const chosen: Entity[] = [];
	for (let depth = 0; chosen.length < Math.min(o.most, candidates.length); depth++) {
		for (const pile of piles.values()) {
			const next = pile[depth];
			if (next && chosen.length < o.most) chosen.push(next);
		}
	}
	return { chosen, total: candidates.length };
}

function pairsOf(ties: Tie[]): [string, string][] {
	const seen = new Map<string, [string, string]>();
	for (const t of ties) seen.set(pair(t.from, t.to), t.from < t.to ? [t.from, t.to] : [t.to, t.from]);
	return [...seen.values()];
}

const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function tally<T>(values: T[]): Map<T, number> {
	const out = new Map<T, number>();
	for (const value of values) out.set(value, (out.get(value) ?? 0) + 1);
	return out;
}

/** One step of a way, read from the one end to the other. */
export interface Step {
	from: Entity;
	words: string;
	alleged: boolean;
	to: Entity;
}

/** A way in words, step by step. */
export function told(way: Way): Step[] {
	return way.links.map((l, i) => {
		const [from, to] = [way.nodes[i]!, way.nodes[i + 1]!];
		const { there, back, alleged } = linkWords(l.type);
		return { from, words: l.from === from.id ? there : back, alleged, to };
	});
}
