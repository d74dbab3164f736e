// The layout as arithmetic: ForceAtlas2 from places that follow from the ids, for a fixed number of rounds. Equal input gives equal
// places, whatever came before, in a worker or not.
import iterate from "graphology-layout-forceatlas2/iterate";

export interface Plan {
	ids: string[];
	pairs: [string, string][];
	/** Who brought whom, for where to begin. */
	bringer: ReadonlyMap<string, string>;
	/** What stays where it is put. */
	pins: Record<string, readonly [number, number]>;
}

/** A layout under way: what the library's rounds work on. It can be sent to a worker as it is. */
export interface Force {
	nodes: Float32Array;
	edges: Float32Array;
	/** How many rounds there are to be, and how many were run. */
	rounds: number;
	run: number;
}

// As the library lays them out: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed; source, target, weight.
const perNode = 10;
const perEdge = 3;

/** Sets the beginning: each entity near the one that brought it, in a direction that follows from its id. */
export function prepare(plan: Plan): Force {
	const index = new Map(plan.ids.map((id, i) => [id, i]));
	const nodes = new Float32Array(plan.ids.length * perNode);
	const places = new Map<string, [number, number]>();
	const roots = plan.ids.filter((id) => !plan.bringer.has(id));
	const wide = 60 + 12 * Math.sqrt(plan.ids.length);
	plan.ids.forEach((id, i) => {
		const turn = unit(id) * 2 * Math.PI;
		const far = 20 + 60 * unit(id + "#");
		const by = places.get(plan.bringer.get(id) ?? "");
		const root = roots.length > 1 ? roots.indexOf(id) / roots.length : 0;
		const place: [number, number] = plan.pins[id]
			? [...plan.pins[id]]
			: by
				? [by[0] + far * Math.cos(turn), by[1] + far * Math.sin(turn)]
				: roots.length > 1
					? [wide * Math.cos(2 * Math.PI * root), wide * Math.sin(2 * Math.PI * root)]
					: [far * 0.1 * Math.cos(turn), far * 0.1 * Math.sin(turn)];
		places.set(id, place);
		nodes.set([place[0], place[1], 0, 0, 0, 0, 1, 1, 1, plan.pins[id] ? 1 : 0], i * perNode);
	});
	const edges = new Float32Array(plan.pairs.length * perEdge);
	plan.pairs.forEach(([a, b], i) => {
		const [from, to] = [index.get(a)! * perNode, index.get(b)! * perNode];
		edges.set([from, to, 1], i * perEdge);
		nodes[from + 6]! += 1;
		nodes[to + 6]! += 1;
	});
	return { nodes, edges, rounds: roundsFor(plan.ids.length), run: 0 };
}

/** Rounds that bring a graph of so many to rest, or nearly: what takes about two seconds at 5,000. */
const roundsFor = (count: number): number => (count <= 1 ? 0 : Math.round(Math.min(500, Math.max(100, 60_000 / count))));

/**
 * For how long rounds run before those who watch are told, in milliseconds: they see it settle, and what it takes to show that many
 * is not spent too often.
 */
export const pauseFor = ({ nodes }: Force): number => Math.max(120, (nodes.length / perNode) * 0.1);

/** Up to this many are moved apart until none lies upon another; beyond, that would take too long. */
const mostApart = 800;

/** Runs some more rounds. */
export function step(force: Force, rounds: number): void {
	for (let i = 0; i < rounds && force.run < force.rounds; i++, force.run++) round(force);
}

function round(force: Force): void {
	const order = force.nodes.length / perNode;
	const last = order <= mostApart && force.run >= Math.floor(force.rounds * 0.6);
	if (last && force.run === Math.floor(force.rounds * 0.6)) giveRoom(force);
	const settings = {
		linLogMode: false,
		outboundAttractionDistribution: false,
		adjustSizes: last,
		edgeWeightInfluence: 0,
		scalingRatio: 12,
		strongGravityMode: true,
		gravity: order > 500 ? 0.02 : 0.06,
		slowDown: 1 + Math.log(order || 1),
		barnesHutOptimize: order > 800,
		barnesHutTheta: 0.6,
	};
	iterate(settings, force.nodes, force.edges);
}

// How large a circle is on the screen follows from how far the whole reaches, which is not known before it has unfolded.
function giveRoom(force: Force): void {
	const places = placesOf(force);
	let reach = 0;
	for (const value of places) reach = Math.max(reach, Math.abs(value));
	for (let n = 8; n < force.nodes.length; n += perNode) force.nodes[n] = reach * 0.045;
}

/** The places as they are now, x and y in turn. */
export function placesOf(force: Force): Float32Array {
	const count = force.nodes.length / perNode;
	const out = new Float32Array(count * 2);
	for (let i = 0; i < count; i++) {
		out[2 * i] = force.nodes[i * perNode]!;
		out[2 * i + 1] = force.nodes[i * perNode + 1]!;
	}
	return out;
}

/** A number from 0 up to 1 that follows from a text (FNV-1a, mixed). */
function unit(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
	return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
