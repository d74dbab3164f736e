import { describe, expect, test } from "vitest";
import { chance } from "./testing";
import { act, begin, empty, mostMost, opening, redo, reduce, undo, type Action, type View } from "./view";

const from = (...actions: Action[]): View => actions.reduce(reduce, empty);

describe("a view", () => {
	test("expands the first entity that is added, and no further one", () => {
		const view = from({ do: "add", id: "country:CN" }, { do: "add", id: "country:US" });
		expect(view.focus).toEqual(["country:CN", "country:US"]);
		expect(view.open.map((o) => o.id)).toEqual(["country:CN"]);
	});

	test("takes the last word on an expansion, within bounds", () => {
		const view = from(
			{ do: "add", id: "country:CN" },
			{ do: "expand", opening: { ...opening("country:CN"), most: 5000, kinds: ["ACTOR"] } },
		);
		expect(view.open).toEqual([{ id: "country:CN", most: mostMost, kinds: ["ACTOR"], links: null }]);
	});

	test("loses what is removed from everywhere but the list of removed ones, and gets it back when it is added", () => {
		const cn = "country:CN";
		const gone = from(
			{ do: "add", id: cn },
			{ do: "pin", id: cn, at: [1, 2] },
			{ do: "path", path: { from: cn, to: "country:US", way: 0 } },
			{ do: "select", id: cn },
			{ do: "remove", id: cn },
		);
		expect(gone).toEqual({ ...empty, hide: [cn] });
		expect(reduce(gone, { do: "add", id: cn })).toMatchObject({ hide: [], focus: [cn] });
	});

	test("rounds where something is pinned, and refuses what is no place", () => {
		const view = from({ do: "pin", id: "country:CN", at: [1.4, -2.6] });
		expect(view.pins).toEqual({ "country:CN": [1, -3] });
		expect(reduce(view, { do: "pin", id: "country:US", at: [NaN, 0] })).toBe(view);
		expect(reduce(view, { do: "unpin", id: "country:CN" }).pins).toEqual({});
	});

	test("knows no way from an entity to itself", () => {
		expect(from({ do: "path", path: { from: "country:CN", to: "country:CN", way: 0 } })).toBe(empty);
	});

	test("keeps an entity whose only expansion is collapsed", () => {
		const view = reduce({ ...empty, open: [opening("country:CN")] }, { do: "collapse", id: "country:CN" });
		expect(view).toMatchObject({ focus: ["country:CN"], open: [] });
	});
});

const actions: Action[] = [
	{ do: "add", id: "country:CN" },
	{ do: "add", id: "actor:us-nsa" },
	{ do: "expand", opening: opening("actor:us-nsa", 50) },
	{ do: "collapse", id: "country:CN" },
	{ do: "remove", id: "actor:us-nsa" },
	{ do: "restore" },
	{ do: "pin", id: "country:CN", at: [3, 4] },
	{ do: "unpin", id: "country:CN" },
	{ do: "filter", change: { lone: true } },
	{ do: "filter", change: { kinds: ["CLAIM"] } },
	{ do: "path", path: { from: "country:CN", to: "actor:us-nsa", way: 0 } },
	{ do: "path", path: null },
	{ do: "select", id: "country:CN" },
	{ do: "mode", mode: "both" },
	{ do: "camera", camera: [0.5, 0.5, 0.25] },
	{ do: "clear" },
];

describe("history", () => {
	test("leads back to each step and forth again, whatever was done", () => {
		const random = chance(11);
		for (let round = 0; round < 200; round++) {
			let history = begin(empty);
			for (let i = 0; i < 15; i++) history = act(history, actions[Math.floor(random() * actions.length)]!);
			const steps = [...history.past, history.now];
			for (let i = steps.length - 2; i >= 0; i--) {
				history = undo(history);
				expect(history.now).toBe(steps[i]);
			}
			expect(undo(history)).toEqual(history);
			for (const step of steps.slice(1)) {
				history = redo(history);
				expect(history.now).toBe(step);
			}
			expect(redo(history)).toEqual(history);
		}
	});

	test("makes no step of a look, nor of what changes nothing", () => {
		let history = act(begin(empty), { do: "add", id: "country:CN" });
		history = act(history, { do: "select", id: "country:US" });
		history = act(history, { do: "camera", camera: [0, 0, 1] });
		history = act(history, { do: "restore" });
		expect(history.past).toHaveLength(1);
		expect(history.now.selected).toBe("country:US");
	});

	test("forgets what was undone once something else is done", () => {
		let history = act(begin(empty), { do: "add", id: "country:CN" });
		history = act(undo(history), { do: "add", id: "country:US" });
		expect(history.future).toEqual([]);
		expect(redo(history)).toEqual(history);
	});
});
