import { describe, expect, test } from "vitest";
import { statuses } from "../lib/statuses";
import { fit, longest, names, query, read, write } from "./address";
import { kinds } from "../lib/kinds";
import { linkTypes } from "./links";
import { chance } from "./testing";
import { empty, mostMost, opening, type View } from "./view";

const back = (view: View) => read(new URLSearchParams(query(write(view))));

function anyView(random: () => number): View {
	const whole = (most: number) => Math.floor(random() * most);
	const some = <T>(all: readonly T[], share: number): T[] => all.filter(() => random() < share);
	const signs = "abcdefghijklmnopqrstuvwxyzABCXYZ0189._/+-";
	const id = () =>
		`${kinds[whole(kinds.length)]!.prefix}:${Array.from({ length: 1 + whole(12) }, () => signs[whole(signs.length)]).join("")}`;
	const ids = (most: number) => [...new Set(Array.from({ length: whole(most) }, id))];
	const focus = ids(4);
	return {
		focus,
		open:
			random() < 0.3
				? focus.map((f) => opening(f))
				: ids(5).map((o) => ({
						id: o,
						most: random() < 0.5 ? 25 : 1 + whole(mostMost),
						kinds: random() < 0.6 ? null : nonEmpty(some(kinds, 0.2), kinds[0]!).map((k) => k.kind),
						links: random() < 0.6 ? null : nonEmpty(some(linkTypes, 0.1), linkTypes[0]!),
					})),
		hide: ids(3),
		pins: Object.fromEntries(ids(4).map((p) => [p, [whole(2000) - 1000, whole(2000) - 1000] as const])),
		without: {
			kinds: some(kinds, random()).map((k) => k.kind),
			links: some(linkTypes, random()),
			statuses: some(
				statuses.map(([s]) => s),
				random(),
			),
			strength: 1 + whole(5),
			lone: random() < 0.5,
		},
		path: random() < 0.5 ? null : { from: id(), to: id() + "x", way: whole(5) },
		pathFrom: random() < 0.7 ? null : id(),
		selected: random() < 0.5 ? null : id(),
		mode: (["drawing", "table", "both"] as const)[whole(3)]!,
		camera: random() < 0.5 ? null : [whole(2000) / 1000, (whole(2000) - 1000) / 1000, (1 + whole(3000)) / 1000],
	};
}
const nonEmpty = <T>(list: T[], otherwise: T): T[] => (list.length > 0 ? list : [otherwise]);

describe("the address", () => {
	test("holds any view and gives it back", () => {
		const random = chance(7);
		for (let i = 0; i < 2000; i++) {
			const view = anyView(random);
			const { view: found, faults } = back(view);
			expect(faults).toEqual([]);
			expect(found).toEqual(view);
		}
	});

	test("of a plain link shows the entity with its neighbours", () => {
		const { view } = read(new URLSearchParams("focus=country:CN"));
		expect(view.focus).toEqual(["country:CN"]);
		expect(view.open).toEqual([opening("country:CN")]);
		expect(query(write(view))).toBe("focus=country%3ACN");
	});

	test("takes several focuses in one parameter or in several", () => {
		const one = read(new URLSearchParams("focus=country:CN,country:US")).view;
		expect(read(new URLSearchParams("focus=country:CN&focus=country:US")).view).toEqual(one);
	});

	test("takes kinds as the API writes them, and as ids do", () => {
		const { view } = read(new URLSearchParams("kinds=ACTOR,legal-instrument"));
		expect(view.without.kinds).toHaveLength(kinds.length - 2);
		expect(view.without.kinds).not.toContain("ACTOR");
		expect(view.without.kinds).not.toContain("LEGAL_INSTRUMENT");
	});

	test.each([
		["focus=nobody", "nobody"],
		["focus=javascript:alert(1)", "javascript:alert(1)"],
		["focus=actor:<b>", "actor:<b>"],
		["open=country:CN*9999", "country:CN*9999"],
		["open=country:CN*2.5", "country:CN*2.5"],
		["open=country:CN**foo", "country:CN**foo"],
		["open=country:CN***FOO", "country:CN***FOO"],
		["pins=country:CN*1", "country:CN*1"],
		["pins=country:CN*1*Infinity", "country:CN*1*Infinity"],
		["pins=country:CN*1*1e99", "country:CN*1*1e99"],
		["path=country:CN", "country:CN"],
		["path=country:CN,country:CN", "country:CN,country:CN"],
		["path=country:CN,country:US,99", "country:CN,country:US,99"],
		["kinds=foo", "foo"],
		["links=__proto__", "__proto__"],
		["status=TRUE", "TRUE"],
		["strength=-1", "-1"],
		["mode=3d", "3d"],
	])("%s is told and left out", (text, told) => {
		const { view, faults } = read(new URLSearchParams(text));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toContain(told);
		expect(view).toEqual(empty);
	});

	test("never fails, whatever it is", () => {
		const random = chance(3);
		const signs = "abc:,*.-/%20=&<>'\"\u0000é中\ud800 1e9";
		for (let i = 0; i < 2000; i++) {
			const text = () => Array.from({ length: random() * 40 }, () => signs[Math.floor(random() * signs.length)]).join("");
			const params = new URLSearchParams();
			for (const name of names) if (random() < 0.7) params.set(name, text());
			const { view } = read(params);
			expect(back(view).view).toEqual(view);
		}
	});

	test("that would be too long holds a part, and says so", () => {
		const open = Array.from({ length: 400 }, (_, i) => opening(`accusation:case-with-a-long-name-${i}`));
		const pins = Object.fromEntries(open.map((o, i) => [o.id, [i, -i] as const]));
		const view: View = { ...empty, focus: ["country:CN"], open, pins };
		const { params, partial } = fit(view);
		expect(partial).toBe(true);
		expect(query(params).length).toBeLessThanOrEqual(longest);
		expect(query(params).length).toBeGreaterThan(longest * 0.8);
		const found = read(new URLSearchParams(query(params))).view;
		expect(found.focus).toEqual(view.focus);
		expect(open.slice(0, found.open.length)).toEqual(found.open);
		expect(fit({ ...empty, focus: ["country:CN"] }).partial).toBe(false);
	});
});
