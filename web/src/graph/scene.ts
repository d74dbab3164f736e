// What is to be drawn and where, for every way of drawing: WebGL, SVG on the page, SVG to keep.
import { clip } from "./entity";
import { kindInfo, type Tone } from "../lib/kinds";
import type { Shown } from "./shown";
import type { View } from "./view";

/** How an entity is drawn, wherever it stands. */
export interface Look {
	id: string;
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

export interface Dot extends Look {
	x: number;
	y: number;
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

/** What is drawn, without where. */
export interface Looks {
	dots: Look[];
	lines: Line[];
}

export interface Scene {
	dots: Dot[];
	lines: Line[];
	/** What it was made from: the same for scenes that differ in places alone. */
	looks: Looks;
}

export type Places = ReadonlyMap<string, readonly [number, number]>;

/** How what is shown is drawn. */
export function looksOf(shown: Shown, pins: View["pins"]): Looks {
	// Many entities are small, or nothing could be told apart.
	const scale = Math.max(0.3, Math.min(1, Math.sqrt(250 / shown.marks.length)));
	const dots = shown.marks.map((m) => {
		const { tone, glyph } = kindInfo(m.entity.kind);
		return {
			id: m.entity.id,
			size: scale * ((m.focus ? 3 : 0) + Math.min(18, 7 + 1.6 * Math.sqrt(m.degree))),
			tone,
			glyph,
			label: clip(m.entity.name),
			focus: m.focus,
			onPath: m.onPath,
			pinned: m.entity.id in pins,
		};
	});
	const lines = shown.joins.map(({ id, from, to, words, alleged, onPath, links }) => ({
		id,
		from,
		to,
		label: words,
		alleged,
		onPath,
		width: (onPath ? 2.5 : scale < 0.5 ? 0.6 : 1) + Math.min(3, (links.length - 1) * 0.8),
	}));
	return { dots, lines };
}

/** The scene with everything in its place; what has none yet is left out. */
export function sceneOf(looks: Looks, places: Places): Scene {
	const dots: Dot[] = [];
	for (const look of looks.dots) {
		const at = places.get(look.id);
		if (at) dots.push({ ...look, x: at[0], y: at[1] });
	}
	if (dots.length === looks.dots.length) return { dots, lines: looks.lines, looks };
	const lines = looks.lines.filter((l) => places.has(l.from) && places.has(l.to));
	return { dots, lines, looks: { dots, lines } };
}
