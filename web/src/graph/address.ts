// The view as parameters of the address, and back. An id holds no comma and no asterisk, so those part the lists.
import type { NodeKind } from "../generated/questions";
import { statuses as scale } from "../lib/statuses";
import { isID, kindInfo, kindOfPrefix, kinds } from "../lib/kinds";
import { linkTypes } from "./links";
import { empty, mostMost, opening, usualMost, type Mode, type Opening, type View } from "./view";

/** Longest query that is written: servers, chats and citation tools cut longer ones. */
export const longest = 6000;

/** The names of the parameters that are the graph's; asOf is the whole site's. */
export const names = [
	"focus",
	"open",
	"hide",
	"kinds",
	"links",
	"status",
	"strength",
	"lone",
	"path",
	"pathFrom",
	"pins",
	"selected",
	"mode",
	"camera",
] as const;
export type Params = Record<(typeof names)[number], string | null>;

const statuses = scale.map(([status]) => status);
const modes: readonly Mode[] = ["drawing", "table", "both"];

/** Writes a view. What is as usual is left out. */
export function write(view: View): Params {
	const params = Object.fromEntries(names.map((n) => [n, null])) as Params;
	params.focus = view.focus.join(",") || null;
	// A plain link to entities expands them, so that nothing expanded has to be said.
	const plain = view.focus.map((id) => opening(id));
	if (JSON.stringify(view.open) !== JSON.stringify(plain)) params.open = view.open.map(writeOpening).join(",") || "*";
	params.hide = view.hide.join(",") || null;
	params.kinds = less(
		kinds.map((k) => k.prefix),
		view.without.kinds.map((k) => kindInfo(k).prefix),
	);
	params.links = less(linkTypes, view.without.links);
	params.status = less(statuses, view.without.statuses);
	params.strength = view.without.strength > 1 ? String(view.without.strength) : null;
	params.lone = view.without.lone ? "no" : null;
	if (view.path) params.path = [view.path.from, view.path.to, ...(view.path.way ? [view.path.way + 1] : [])].join(",");
	params.pathFrom = view.pathFrom;
	params.pins =
		Object.entries(view.pins)
			.map(([id, [x, y]]) => `${id}*${x}*${y}`)
			.join(",") || null;
	params.selected = view.selected;
	params.mode = view.mode === "drawing" ? null : view.mode;
	params.camera = view.camera?.map((n) => n.toFixed(3)).join("*") ?? null;
	return params;
}

/** What of a view fits into an address, and whether that is all. What is easiest to do again is left out first. */
export function fit(view: View): { params: Params; partial: boolean } {
	const room = (v: View) => query(write(v)).length <= longest;
	if (room(view)) return { params: write(view), partial: false };
	let less: View = view;
	const pins = Object.entries(view.pins);
	while (pins.length > 0 && !room(less)) {
		pins.length = Math.floor(pins.length / 2);
		less = { ...less, pins: Object.fromEntries(pins) };
	}
	for (const list of ["hide", "open", "focus"] as const) {
		while (less[list].length > (list === "focus" ? 1 : 0) && !room(less)) less = { ...less, [list]: less[list].slice(0, -1) };
	}
	return { params: write(less), partial: true };
}

/** The parameters as they stand in an address. */
export function query(params: Partial<Params>): string {
	const out = new URLSearchParams();
	for (const name of names) if (params[name]) out.set(name, params[name]);
	return out.toString();
}

/** Reads a view. What is not understood is left out and told, in words for the reader. */
export function read(params: URLSearchParams): { view: View; faults: string[] } {
	const faults: string[] = [];
	const fault = (name: string, text: string, why: string) => {
		if (faults.length < 5) faults.push(`“${text.slice(0, 80)}” in ${name} ${why}`);
	};
	const list = (name: string): string[] => {
		const parts = params.getAll(name).flatMap((text) => text.split(","));
		return [...new Set(parts.filter((part) => part !== ""))];
	};
	const ids = (name: string): string[] =>
		list(name).filter((id) => {
			if (isID(id)) return true;
			fault(name, id, "is no id: an id looks like country:CN");
			return false;
		});
	const one = (name: string): string | null => ids(name)[0] ?? null;
	const excluded = <T extends string>(name: string, all: readonly T[], valueOf: (text: string) => T | undefined): T[] => {
		const text = params.get(name);
		if (!text) return [];
		const minus = text.startsWith("-");
		const given = new Set<T>();
		for (const part of text.slice(minus ? 1 : 0).split(/[,.]/)) {
			const value = valueOf(part);
			if (value) given.add(value);
			else if (part) fault(name, part, "is not known");
		}
		// A list of nothing that is known would leave out everything.
		if (given.size === 0) return [];
		return all.filter((value) => given.has(value) === minus);
	};

	const focus = ids("focus");
	let open = focus.map((id) => opening(id));
	if (params.has("open")) {
		open = [];
		for (const part of list("open")) {
			if (part === "*") continue;
			const o = readOpening(part);
			if (!o) fault("open", part, "is no expansion: one looks like country:CN*40");
			else if (!open.some((other) => other.id === o.id)) open.push(o);
		}
	}
	const pins: View["pins"] = {};
	for (const part of list("pins")) {
		const [id = "", x = "", y = "", ...rest] = part.split("*");
		const at = [Number(x), Number(y)] as const;
		if (!isID(id) || x === "" || y === "" || rest.length > 0 || !at.every((n) => Number.isInteger(n) && Math.abs(n) < 1e7)) {
			fault("pins", part, "is no place: one looks like country:CN*120*-40");
		} else if (!(id in pins)) pins[id] = [at[0] + 0, at[1] + 0];
	}
	let path: View["path"] = null;
	if (params.get("path")) {
		const [from = "", to = "", nth = "1"] = params.get("path")!.split(",");
		const way = Number(nth) - 1;
		if (isID(from) && isID(to) && from !== to && Number.isInteger(way) && way >= 0 && way < 20) path = { from, to, way };
		else fault("path", params.get("path")!, "is no way: it takes the ids of two entities");
	}
	const strength = Number(params.get("strength") ?? 1);
	if (!(Number.isInteger(strength) && strength >= 1 && strength < 1000)) {
		fault("strength", params.get("strength")!, "is no whole number from 1");
	}
	const mode = modes.find((m) => m === params.get("mode"));
	if (params.get("mode") && !mode) fault("mode", params.get("mode")!, "is neither drawing, table nor both");
	const camera = (params.get("camera") ?? "").split("*").map(Number);
	const stands = camera.length === 3 && camera.every((n) => Number.isFinite(n) && Math.abs(n) < 100) && camera[2]! > 0;
	const without = {
		kinds: excluded<NodeKind>(
			"kinds",
			kinds.map((k) => k.kind),
			(text) => kindOfPrefix(text.toLowerCase().replaceAll("_", "-")),
		),
		links: excluded("links", linkTypes, (text) => linkTypes.find((type) => type === text)),
		statuses: excluded("status", statuses, (text) => statuses.find((status) => status === text)),
		strength: Number.isInteger(strength) && strength >= 1 && strength < 1000 ? strength : 1,
		lone: params.get("lone") === "no",
	};
	const view: View = {
		...empty,
		focus,
		open,
		hide: ids("hide"),
		pins,
		without,
		path,
		pathFrom: one("pathFrom"),
		selected: one("selected"),
		mode: mode ?? "drawing",
		camera: stands ? [camera[0]!, camera[1]!, camera[2]!] : null,
	};
	return { view, faults };
}

// id, number, kinds and link types, as far as they are not as usual.
function writeOpening(o: Opening): string {
	const parts = [
		o.id,
		o.most === usualMost ? "" : String(o.most),
		o.kinds?.map((k) => kindInfo(k).prefix).join(".") ?? "",
		o.links?.join(".") ?? "",
	];
	while (parts.at(-1) === "") parts.pop();
	return parts.join("*");
}

function readOpening(text: string): Opening | null {
	const [id = "", most = "", kindTexts = "", linkTexts = "", ...rest] = text.split("*");
	const number = most === "" ? usualMost : Number(most);
	if (!isID(id) || rest.length > 0 || !(Number.isInteger(number) && number >= 1 && number <= mostMost)) return null;
	const some = kindTexts === "" ? null : kindTexts.split(".").map(kindOfPrefix);
	const types = linkTexts === "" ? null : linkTexts.split(".");
	if (some?.includes(undefined) || types?.some((type) => !linkTypes.includes(type))) return null;
	return { id, most: number, kinds: some as NodeKind[] | null, links: types };
}

/** A selection of a closed list, written as what is in it or as what is not, whichever is shorter. */
function less<T extends string>(all: readonly T[], excluded: readonly T[]): string | null {
	if (excluded.length === 0) return null;
	const without = "-" + all.filter((v) => excluded.includes(v)).join(".");
	const within = all.filter((v) => !excluded.includes(v)).join(".");
	// Nothing left over cannot be written as a list.
	return within !== "" && within.length < without.length ? within : without;
}
