// What is to be drawn and where, for every way of drawing: WebGL, SVG on the page, SVG to keep.
import { clip } from "./entity";
import { kindInfo, type Tone } from "./kinds";
import type { Shown } from "./shown";
import type { View } from "./view";

export interface Dot {
	id: string;
	x: number;
	y: number;
	/** Radius, in pixels of the usual zoom. */
	size: number;
	tone: Tone;
	glyph: string;
	label: string;
	/** Asked for, and on the way: drawn with a ring, and named before others. */
	focus: boolean;
	onPath: boolean;
	pinned: boolean;
}

export interface Line {
	id: string;
	from: string;
	to: string;
	label: string;
	alleged: boolean;
	onPath: boolean;
	width: number;
}

export interface Scene {
	dots: Dot[];
	lines: Line[];
}

export type Places = ReadonlyMap<string, readonly [number, number]>;

/** The scene of what is shown; what has no place yet is left out. */
export function sceneOf(shown: Shown, pins: View["pins"], places: Places): Scene {
	const dots: Dot[] = [];
	for (const m of shown.marks) {
		const at = places.get(m.entity.id);
		if (!at) continue;
		const { tone, glyph } = kindInfo(m.entity.kind);
		dots.push({
			id: m.entity.id,
			x: at[0],
			y: at[1],
			size: sizeOf(m.degree, m.focus),
			tone,
			glyph,
			label: clip(m.entity.name),
			focus: m.focus,
			onPath: m.onPath,
			pinned: m.entity.id in pins,
		});
	}
	const drawn = new Set(dots.map((d) => d.id));
	const lines = shown.joins
		.filter((j) => drawn.has(j.from) && drawn.has(j.to))
		.map(({ id, from, to, words, alleged, onPath, links }) => ({
			id,
			from,
			to,
			label: words,
			alleged,
			onPath,
			width: (onPath ? 2.5 : 1) + Math.min(3, (links.length - 1) * 0.8),
		}));
	return { dots, lines };
}

const sizeOf = (degree: number, focus: boolean): number => (focus ? 3 : 0) + Math.min(18, 7 + 1.6 * Math.sqrt(degree));
