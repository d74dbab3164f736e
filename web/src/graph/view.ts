// What a reader sees of the graph, as plain data: what was chosen, not what was found. The drawing follows from it and from the
// answers of the server alone (shown.ts), and the address holds it (address.ts).
import type { NodeKind, VerificationStatus } from "../generated/questions";

/** How many neighbours an expansion brings unless another number is chosen. */
export const usualMost = 25;
/** How many neighbours an expansion can bring: what one question may ask for, less the one in the middle. */
export const mostMost = 399;

/** An entity that was expanded: some of its neighbours are shown. */
export interface Opening {
	id: string;
	/** How many neighbours at most. */
	most: number;
	/** Only neighbours of these kinds; null for the usual ones. */
	kinds: NodeKind[] | null;
	/** Only neighbours joined by links of these types; null for any. */
	links: string[] | null;
}

/** The shortest way asked for; `way` is which of several equally asked is shown, from 0. */
export interface Route {
	from: string;
	to: string;
	way: number;
}

/** What filters leave out. Empty sets leave out nothing. */
export interface Filters {
	kinds: NodeKind[];
	links: string[];
	/** Accusations of these verification statuses. */
	statuses: VerificationStatus[];
	/** Links stay only where at least so many join the same two. */
	strength: number;
	/** Whether entities without a link that is shown are left out. */
	lone: boolean;
}

export type Mode = "drawing" | "table" | "both";

/** Everything a reader chose. Lists have no doubles; order tells what came first. */
export interface View {
	focus: string[];
	open: Opening[];
	/** Entities removed by hand. */
	hide: string[];
	/** Where entities were put by hand, in whole units of the layout. */
	pins: Record<string, readonly [number, number]>;
	without: Filters;
	path: Route | null;
	/** The first end of a way whose other end is still to be chosen. */
	pathFrom: string | null;
	selected: string | null;
	mode: Mode;
	/** Where the camera stands: x, y and ratio; null shows everything. */
	camera: readonly [number, number, number] | null;
}

/** The part of a view that decides what is shown, and not how or where. */
export type Choice = Pick<View, "focus" | "open" | "hide" | "without" | "path">;

export const noFilters: Filters = { kinds: [], links: [], statuses: [], strength: 1, lone: false };

export const empty: View = {
	focus: [],
	open: [],
	hide: [],
	pins: {},
	without: noFilters,
	path: null,
	pathFrom: null,
	selected: null,
	mode: "drawing",
	camera: null,
};

/** The opening that comes of a plain link to an entity. */
export const opening = (id: string, most = usualMost): Opening => ({ id, most, kinds: null, links: null });

export type Action =
	/** Adds an entity of its own accord, expanded at once if there is nothing else yet. */
	| { do: "add"; id: string }
	/** Shows neighbours, or more of them, or other ones. */
	| { do: "expand"; opening: Opening }
	/** Takes away what only this expansion brought. */
	| { do: "collapse"; id: string }
	| { do: "remove"; id: string }
	/** Brings back everything removed by hand. */
	| { do: "restore" }
	| { do: "pin"; id: string; at: readonly [number, number] }
	| { do: "unpin"; id: string }
	| { do: "filter"; change: Partial<Filters> }
	| { do: "path"; path: Route | null }
	| { do: "pathFrom"; id: string | null }
	| { do: "select"; id: string | null }
	| { do: "mode"; mode: Mode }
	| { do: "camera"; camera: View["camera"] }
	| { do: "clear" };

/** Actions that move the eye and change nothing that is shown: no step of undo, no step for the way back. */
export const passing = new Set<Action["do"]>(["select", "camera", "pathFrom"]);

/** The view after an action; the same object where it changes nothing. */
export function reduce(view: View, action: Action): View {
	switch (action.do) {
		case "add": {
			const hide = drop(view.hide, action.id);
			const focus = view.focus.includes(action.id) ? view.focus : [...view.focus, action.id];
			if (focus === view.focus && hide === view.hide) return reduce(view, { do: "select", id: action.id });
			const open = view.focus.length === 0 && view.open.length === 0 ? [opening(action.id)] : view.open;
			return { ...view, focus, hide, open, selected: action.id, camera: null };
		}
		case "expand": {
			const { id } = action.opening;
			const most = Math.min(mostMost, Math.max(1, Math.round(action.opening.most)));
			const next = { ...action.opening, most };
			const before = view.open.find((o) => o.id === id);
			if (before && same(before, next)) return view;
			const open = before ? view.open.map((o) => (o.id === id ? next : o)) : [...view.open, next];
			return { ...view, open, selected: id, camera: null };
		}
		case "collapse": {
			if (!view.open.some((o) => o.id === action.id)) return view;
			const open = view.open.filter((o) => o.id !== action.id);
			// What stays in sight must have a reason to: the collapsed entity becomes one of those asked for if nothing else holds it.
			const focus = open.length === 0 && view.focus.length === 0 ? [action.id] : view.focus;
			return { ...view, open, focus, camera: null };
		}
		case "remove": {
			if (view.hide.includes(action.id)) return view;
			const { [action.id]: _, ...pins } = view.pins;
			const focus = drop(view.focus, action.id);
			const open = view.open.filter((o) => o.id !== action.id);
			const ends = view.path && (view.path.from === action.id || view.path.to === action.id);
			return {
				...view,
				focus,
				open,
				pins,
				hide: [...view.hide, action.id],
				path: ends ? null : view.path,
				pathFrom: view.pathFrom === action.id ? null : view.pathFrom,
				selected: view.selected === action.id ? null : view.selected,
			};
		}
		case "restore":
			return view.hide.length === 0 ? view : { ...view, hide: [] };
		case "pin": {
			const at = [Math.round(action.at[0]), Math.round(action.at[1])] as const;
			if (!at.every(Number.isFinite) || same(view.pins[action.id], at)) return view;
			return { ...view, pins: { ...view.pins, [action.id]: at } };
		}
		case "unpin": {
			if (!(action.id in view.pins)) return view;
			const { [action.id]: _, ...pins } = view.pins;
			return { ...view, pins };
		}
		case "filter": {
			const without = { ...view.without, ...action.change };
			return same(without, view.without) ? view : { ...view, without };
		}
		case "path": {
			if (action.path && action.path.from === action.path.to) return view;
			if (same(action.path, view.path) && view.pathFrom === null) return view;
			return { ...view, path: action.path, pathFrom: null };
		}
		case "pathFrom":
			return view.pathFrom === action.id ? view : { ...view, pathFrom: action.id };
		case "select":
			return view.selected === action.id ? view : { ...view, selected: action.id };
		case "mode":
			return view.mode === action.mode ? view : { ...view, mode: action.mode };
		case "camera":
			return lookAt(view, action.camera);
		case "clear":
			return { ...empty, mode: view.mode };
	}
}

function lookAt(view: View, camera: View["camera"]): View {
	const rounded = camera && ([round(camera[0]), round(camera[1]), round(camera[2])] as const);
	return same(view.camera, rounded) ? view : { ...view, camera: rounded };
}

const round = (n: number) => Math.round(n * 1000) / 1000;

/** Steps back and forth. `past` ends with the step before `now`, `future` begins with the one after it. */
export interface History {
	past: View[];
	now: View;
	future: View[];
}

/** How many steps can be undone. */
const steps = 200;

export const begin = (now: View): History => ({ past: [], now, future: [] });

/** The history after an action. One that changes nothing leaves the history as it was. */
export function act(history: History, action: Action): History {
	const now = reduce(history.now, action);
	if (now === history.now) return history;
	if (passing.has(action.do)) return { ...history, now };
	return { past: [...history.past, history.now].slice(-steps), now, future: [] };
}

export function undo({ past, now, future }: History): History {
	const before = past.at(-1);
	return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

export function redo({ past, now, future }: History): History {
	const [next, ...rest] = future;
	return next ? { past: [...past, now], now: next, future: rest } : { past, now, future };
}

const drop = (list: string[], id: string): string[] => (list.includes(id) ? list.filter((other) => other !== id) : list);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
