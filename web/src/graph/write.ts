// The files that a drawing can be kept as: CSV, JSON and SVG. All text comes from sources and is escaped for each.
import type { Palette } from "./palette";
import type { Places, Scene } from "./scene";
import type { Shown } from "./shown";
import { linkRows } from "./table";

/** The links as CSV after RFC 4180, with a row of names. */
export function csv(shown: Shown): string {
	const rows = linkRows(shown).map((r) => [
		r.from,
		r.fromName,
		r.type,
		r.says,
		r.alleged ? "alleged" : "",
		r.to,
		r.toName,
		r.source,
		r.sourceURL ?? "",
	]);
	const names = ["from", "from_name", "type", "says", "alleged", "to", "to_name", "source", "source_url"];
	return [names, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Entities with their places, and links, as JSON. */
export function json(shown: Shown, places: Places, from: { address: string; asOf: string | null }): string {
	return JSON.stringify(
		{
			address: from.address,
			asOf: from.asOf,
			nodes: shown.marks.map(({ entity: { facts: _, ...entity }, degree }) => {
				const [x, y] = places.get(entity.id) ?? [null, null];
				return { ...entity, degree, x, y };
			}),
			links: linkRows(shown),
		},
		null,
		"\t",
	);
}

/** How far the drawing reaches beyond the middle of its outermost circles. */
const margin = 60;
/** Room to the right for the names of the outermost. */
const room = 260;

/** What a drawing is made of, in pixels from the upper left corner. */
export type Shape =
	| { is: "line"; x1: number; y1: number; x2: number; y2: number; colour: string; width: number; dashed: boolean; title: string }
	| { is: "head"; points: [number, number][]; colour: string }
	| { is: "circle"; x: number; y: number; r: number; fill: string; ring: string | null; title: string }
	| { is: "text"; x: number; y: number; size: number; colour: string; halo: string | null; middle: boolean; text: string };

export interface Draft {
	width: number;
	height: number;
	shapes: Shape[];
}

/** Draws a scene with nothing but shapes; `legend` stands below it. */
export function draft(scene: Scene, palette: Palette, legend: string[] = []): Draft {
	const { x0, y0, scale, width, height } = frame(scene);
	const at = new Map(scene.dots.map((d) => [d.id, [(d.x - x0) * scale + margin, (y0 - d.y) * scale + margin] as const]));
	const size = new Map(scene.dots.map((d) => [d.id, d.size]));
	const shapes: Shape[] = [];
	for (const line of scene.lines) {
		const [x1, y1] = at.get(line.from)!;
		const [x2, y2] = at.get(line.to)!;
		const colour = line.onPath ? palette.accent : line.alleged ? palette.alleged : palette.line;
		shapes.push({ is: "line", x1, y1, x2, y2, colour, width: line.width, dashed: line.alleged, title: line.label });
		shapes.push({ is: "head", points: head(x1, y1, x2, y2, size.get(line.to)!, line.width), colour });
	}
	for (const dot of scene.dots) {
		const [x, y] = at.get(dot.id)!;
		const ring = dot.onPath ? palette.accent : dot.focus ? palette.ink : null;
		shapes.push({ is: "circle", x, y, r: dot.size, fill: palette.tones[dot.tone], ring, title: dot.label });
		const letter = { size: dot.size * 1.1, colour: palette.onTone, halo: null, middle: true, text: dot.glyph };
		shapes.push({ is: "text", x, y, ...letter });
	}
	// Names that would lie upon others are left out; the titles have them all.
	const taken: Box[] = [];
	for (const dot of scene.dots.toSorted((a, b) => Number(b.focus || b.onPath) - Number(a.focus || a.onPath) || b.size - a.size)) {
		const [x, y] = at.get(dot.id)!;
		const left = x + dot.size + 4;
		const box = { left, top: y - 7, right: left + 6.2 * dot.label.length, bottom: y + 7 };
		if (taken.some((other) => overlap(box, other))) continue;
		taken.push(box);
		shapes.push({ is: "text", x: left, y, size: 11, colour: palette.ink, halo: palette.paper, middle: false, text: dot.label });
	}
	legend.forEach((text, i) => {
		const y = height + 10 + i * 16;
		shapes.push({ is: "text", x: margin, y, size: 11, colour: palette.muted, halo: null, middle: false, text });
	});
	return { width, height: height + legend.length * 16 + (legend.length > 0 ? 20 : 0), shapes };
}

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A drawing as an SVG document that needs nothing else. */
export function svg({ width, height, shapes }: Draft, paper: string, title: string): string {
	const out = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="sans-serif">`,
		`<title>${esc(title)}</title>`,
		`<rect width="100%" height="100%" fill="${esc(paper)}"/>`,
	];
	for (const s of shapes) {
		switch (s.is) {
			case "line":
				out.push(
					`<line x1="${n(s.x1)}" y1="${n(s.y1)}" x2="${n(s.x2)}" y2="${n(s.y2)}" stroke="${esc(s.colour)}" stroke-width="${n(s.width)}"${s.dashed ? ' stroke-dasharray="5 4"' : ""}><title>${esc(s.title)}</title></line>`,
				);
				break;
			case "head":
				out.push(`<polygon points="${s.points.map((p) => p.map(n).join(",")).join(" ")}" fill="${esc(s.colour)}"/>`);
				break;
			case "circle":
				out.push(
					`<circle cx="${n(s.x)}" cy="${n(s.y)}" r="${n(s.r)}" fill="${esc(s.fill)}"${s.ring ? ` stroke="${esc(s.ring)}" stroke-width="2.5"` : ""}><title>${esc(s.title)}</title></circle>`,
				);
				break;
			case "text":
				out.push(
					`<text x="${n(s.x)}" y="${n(s.y)}" font-size="${n(s.size)}" fill="${esc(s.colour)}" dominant-baseline="central"${s.middle ? ' text-anchor="middle"' : ""}${s.halo ? ` stroke="${esc(s.halo)}" stroke-width="3" paint-order="stroke"` : ""}>${esc(s.text)}</text>`,
				);
		}
	}
	return out.join("\n") + "\n</svg>\n";
}

/** Paints a drawing on a canvas whose units are pixels of the drawing. */
export function paint(pen: CanvasRenderingContext2D, { width, height, shapes }: Draft, paper: string): void {
	pen.fillStyle = paper;
	pen.fillRect(0, 0, width, height);
	pen.lineJoin = "round";
	for (const s of shapes) {
		pen.beginPath();
		switch (s.is) {
			case "line":
				pen.setLineDash(s.dashed ? [5, 4] : []);
				pen.strokeStyle = s.colour;
				pen.lineWidth = s.width;
				pen.moveTo(s.x1, s.y1);
				pen.lineTo(s.x2, s.y2);
				pen.stroke();
				pen.setLineDash([]);
				break;
			case "head":
				pen.fillStyle = s.colour;
				for (const [x, y] of s.points) pen.lineTo(x, y);
				pen.fill();
				break;
			case "circle":
				pen.fillStyle = s.fill;
				pen.arc(s.x, s.y, s.r, 0, 2 * Math.PI);
				pen.fill();
				if (s.ring) {
					pen.strokeStyle = s.ring;
					pen.lineWidth = 2.5;
					pen.stroke();
				}
				break;
			case "text":
				pen.font = `${s.size}px sans-serif`;
				pen.textAlign = s.middle ? "center" : "left";
				pen.textBaseline = "middle";
				if (s.halo) {
					pen.strokeStyle = s.halo;
					pen.lineWidth = 3;
					pen.strokeText(s.text, s.x, s.y);
				}
				pen.fillStyle = s.colour;
				pen.fillText(s.text, s.x, s.y);
		}
	}
}

/** The rectangle that holds a scene, scaled so that neighbours do not touch; y points up in the layout and down on paper. */
export function frame(scene: Scene): { x0: number; y0: number; width: number; height: number; scale: number } {
	const [left, right] = ends(scene.dots.map((d) => d.x));
	const [bottom, top] = ends(scene.dots.map((d) => d.y));
	const span = Math.max(right - left, top - bottom, 1);
	const scale = Math.min(4000, Math.max(500, 150 * Math.sqrt(scene.dots.length))) / span;
	return {
		x0: left,
		y0: top,
		scale,
		width: (right - left) * scale + 2 * margin + room,
		height: (top - bottom) * scale + 2 * margin,
	};
}

const ends = (values: number[]): [number, number] =>
	values.length === 0 ? [0, 0] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];

/**
 * The part of a line that lies in a picture, with a little around it, and how much of the line is skipped before it; null where none
 * does. Dashes are set one by one, so that a line far out of the picture would take for ever.
 */
export function within(
	a: { x: number; y: number },
	b: { x: number; y: number },
	width: number,
	height: number,
): { x1: number; y1: number; x2: number; y2: number; skipped: number } | null {
	const around = 20;
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	let [from, to] = [0, 1];
	for (const [step, room] of [
		[-dx, a.x + around],
		[dx, width + around - a.x],
		[-dy, a.y + around],
		[dy, height + around - a.y],
	] as const) {
		if (step === 0 && room < 0) return null;
		if (step < 0) from = Math.max(from, room / step);
		if (step > 0) to = Math.min(to, room / step);
	}
	if (from > to) return null;
	const skipped = from * Math.hypot(dx, dy);
	return { x1: a.x + from * dx, y1: a.y + from * dy, x2: a.x + to * dx, y2: a.y + to * dy, skipped };
}

/** The head of an arrow whose tip touches the rim of the circle that it points at. */
export function head(x1: number, y1: number, x2: number, y2: number, rim: number, width = 1): [number, number][] {
	const length = Math.hypot(x2 - x1, y2 - y1) || 1;
	const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
	const [tx, ty] = [x2 - ux * rim, y2 - uy * rim];
	const [long, wide] = [6 + width, 2.5 + width / 2];
	const [bx, by] = [tx - ux * long, ty - uy * long];
	return [
		[tx, ty],
		[bx - uy * wide, by + ux * wide],
		[bx + uy * wide, by - ux * wide],
	];
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

/** Text as it may stand in XML, in elements and in attributes; what XML forbids altogether is dropped. */
export function esc(text: string): string {
	return text
		.replace(/\p{Surrogate}/gu, "\ufffd")
		.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}

/** A name for a file: what, when, and as of which day. */
export function fileName(ending: string, asOf: string | null, today: Date): string {
	const day = today.toISOString().slice(0, 10);
	return `gravamen-graph-${day}${asOf ? `-as-of-${asOf}` : ""}.${ending}`;
}
