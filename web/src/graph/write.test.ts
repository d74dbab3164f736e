import { describe, expect, test } from "vitest";
import { clip } from "./entity";
import type { Palette } from "./palette";
import { looksOf, sceneOf } from "./scene";
import { show } from "./shown";
import { linkRows, nodeRows, sorted } from "./table";
import { known, tie } from "./testing";
import { empty, opening } from "./view";
import { csv, draft, esc, fileName, json, svg, within } from "./write";

const palette: Palette = {
	dark: false,
	ink: "#111111",
	muted: "#555555",
	paper: "#ffffff",
	panel: "#eeeeee",
	line: "#888888",
	alleged: "#aa8855",
	accent: "#cc0000",
	tones: {
		party: "#1",
		statement: "#2",
		deed: "#3",
		ground: "#4",
		check: "#5",
		answer: "#6",
		means: "#7",
		other: "#8",
	},
	onTone: "#ffffff",
};

const [one, us, cn] = ["accusation:one", "country:US", "country:CN"];
const source = { recordId: 'a "b",\nc', url: "https://example.org/?a=1&b=2", dataset: { id: "dataset:d", name: "=SUM(1)" } };
const answers = known([tie(one, "ACCUSES", us, { source }), tie(one, "MADE_BY", cn)], [one]);
const hostile = `</text><script>alert("1")</script> & <img src=x onerror=alert(1)>`;
for (const a of answers.around.values()) {
	a!.centre.name = hostile;
	a!.neighbours[0]!.name = "مقر الاتصالات 国家授时中心 Штаб";
	a!.neighbours[1]!.first = "2025-10-19";
}
const shown = show({ ...empty, focus: [one], open: [opening(one)] }, answers);
const places = new Map([
	[one, [0, 0]],
	[us, [100, 50]],
	[cn, [-100, 20]],
] as const);

describe("files", () => {
	test("CSV quotes what needs it, and says what is alleged", () => {
		const lines = csv(shown).split("\r\n");
		expect(lines[0]).toBe("from,from_name,type,says,alleged,to,to_name,source,source_url");
		expect(lines[1]).toBe(
			`${one},"${hostile.replaceAll('"', '""')}",ACCUSES,accuses,alleged,${us},مقر الاتصالات 国家授时中心 Штаб,"=SUM(1): a ""b"",\nc",https://example.org/?a=1&b=2`,
		);
		expect(lines[2]).toContain("MADE_BY,is made by,,country:CN");
		expect(lines).toHaveLength(4);
	});

	test("JSON has entities with places, and links", () => {
		const data = JSON.parse(json(shown, places, { address: "http://x/graph", asOf: "2025-10-20" }));
		expect(data.asOf).toBe("2025-10-20");
		expect(data.nodes[0]).toMatchObject({ id: one, kind: "ACCUSATION", name: hostile, degree: 2, x: 0, y: 0 });
		expect(data.links[0]).toMatchObject({ type: "ACCUSES", from: one, to: us, alleged: true });
	});

	test("SVG holds no markup of the data, and dashes what is alleged", () => {
		const scene = sceneOf(looksOf(shown, {}), places);
		const text = svg(draft(scene, palette, ["a < b"]), palette.paper, hostile);
		expect(text).not.toMatch(/<script|<img/);
		expect(text).toContain("&lt;script&gt;");
		expect(text).toContain("a &lt; b");
		expect(text).toContain("مقر الاتصالات 国家授时中心 Штаб");
		expect(text.match(/<line /g)).toHaveLength(2);
		expect(text.match(/stroke-dasharray/g)).toHaveLength(1);
		expect(text.match(/<circle /g)).toHaveLength(3);
		// Every element that is opened is closed.
		for (const name of ["svg", "line", "circle", "text", "title"]) {
			const closed = (text.match(new RegExp(`</${name}>`, "g")) ?? []).length;
			expect((text.match(new RegExp(`<${name}[ >]`, "g")) ?? []).length, name).toBe(closed);
		}
		expect(text).not.toMatch(/NaN|undefined|Infinity/);
	});

	test("SVG of one entity, or of none, is a picture too", () => {
		expect(svg(draft(sceneOf({ dots: [], lines: [] }, places), palette), "#fff", "")).not.toMatch(/NaN|Infinity/);
		const one = { dots: looksOf(shown, {}).dots.slice(0, 1), lines: [] };
		expect(svg(draft(sceneOf(one, places), palette), "#fff", "")).not.toMatch(/NaN|Infinity/);
	});

	test("XML has none of the characters that it forbids", () => {
		expect(esc("a\u0000\u0008\ud800b\uffff\t\"'")).toBe("a\ufffdb\t&quot;'");
	});

	test("are named by the day, and by the day as of which they are", () => {
		const today = new Date("2026-11-26T12:00:00Z");
		expect(fileName("svg", null, today)).toBe("gravamen-graph-2026-11-26.svg");
		expect(fileName("csv", "2025-10-20", today)).toBe("gravamen-graph-2026-11-26-as-of-2025-10-20.csv");
	});
});

describe("tables", () => {
	test("say what the drawing shows", () => {
		expect(nodeRows(shown)[0]).toMatchObject({
			id: one,
			kind: "accusation",
			degree: 2,
			marks: "chosen; expanded, 2 of 2 neighbours shown",
		});
		expect(linkRows(shown).map((r) => [r.from, r.says, r.to, r.alleged])).toEqual([
			[one, "accuses", us, true],
			[one, "is made by", cn, false],
		]);
	});

	test("sort by any column, either way, what is empty last", () => {
		const rows = nodeRows(shown);
		expect(sorted(rows, { by: "degree", descending: true })[0]!.id).toBe(one);
		expect(sorted(rows, { by: "first", descending: false })[0]!.id).toBe(cn);
		expect(sorted(rows, { by: "first", descending: true })[0]!.id).toBe(cn);
		expect(sorted(rows, null)).toBe(rows);
	});
});

describe("a name", () => {
	test("is cut between characters as people see them", () => {
		const family = "👩‍👩‍👧‍👦";
		expect(clip(family.repeat(60), 10)).toBe(family.repeat(9) + "…");
		expect(clip("é".normalize("NFD").repeat(50), 5)).toBe("é".normalize("NFD").repeat(4) + "…");
		expect(clip("short")).toBe("short");
		expect(clip("x".repeat(300))).toHaveLength(42);
	});
});

test("of a line only what lies in the picture is drawn", () => {
	const at = (x: number, y: number) => ({ x, y });
	expect(within(at(10, 10), at(90, 50), 100, 100)).toEqual({ x1: 10, y1: 10, x2: 90, y2: 50, skipped: 0 });
	const long = within(at(-1e6, 50), at(1e6, 50), 100, 100)!;
	expect([long.x1, long.x2, long.skipped].map(Math.round)).toEqual([-20, 120, 999_980]);
	expect(within(at(-500, 0), at(-500, 100), 100, 100)).toBeNull();
	expect(within(at(-100, 50), at(50, 300), 100, 100)).toBeNull();
	expect(within(at(50, 50), at(50, 50), 100, 100)).toMatchObject({ x1: 50, y2: 50 });
});
