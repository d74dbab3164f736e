import { describe, expect, it } from "vitest";
import { axis } from "./axis";
import { exportOf } from "./exports";
import { filterOf } from "./filter";
import { heat, matrix } from "./matrix";
import type { FuzzyDate } from "./types";

const country = (code: string) => ({ id: "country:" + code, code, name: code });
const pair = (a: string, b: string, accusationCount: number) => ({
	id: `dyad:${a}-${b}`,
	accusationCount,
	accuser: country(a),
	accused: country(b),
});

describe("the matrix", () => {
	const m = matrix([pair("US", "CN", 10), pair("GB", "CN", 7), pair("US", "RU", 2), pair("CN", "US", 3)]);
	it("orders both sides by how many, then by name", () => {
		expect(m.rows.map((r) => [r.code, r.total])).toEqual([
			["US", 12],
			["GB", 7],
			["CN", 3],
		]);
		expect(m.columns.map((c) => c.code)).toEqual(["CN", "US", "RU"]);
	});
	it("finds a pair by its direction", () => {
		expect(m.at(m.rows[0]!, m.columns[0]!)?.accusationCount).toBe(10);
		expect(m.at(m.rows[1]!, m.columns[2]!)).toBeUndefined();
		expect(m.max).toBe(10);
	});
	it("tints from 1 to 4, more for more", () => {
		const tints = [1, 2, 5, 20, 100].map((n) => heat(n, 100));
		expect(tints[0]).toBe(1);
		expect(tints.at(-1)).toBe(4);
		expect([...tints].sort()).toEqual(tints);
		expect(heat(1, 1)).toBe(1);
		expect(matrix([]).max).toBe(0);
	});
});

describe("an axis of time", () => {
	const date = (earliest: string | null, latest: string | null): FuzzyDate => ({
		edtf: "",
		earliest,
		latest,
		precision: "DAY",
		qualifier: "EXACT",
	});
	it("gives every date room in order, within its bounds", () => {
		const dates = [
			date("2022-03-01", "2022-03-31"),
			date("2023-04-01", null),
			date(null, "2024-06-30"),
			date("2025-10-19", "2025-10-19"),
		];
		const a = axis(dates)!;
		for (const d of dates) {
			const at = a.place(d)!;
			expect(at.from).toBeGreaterThanOrEqual(0);
			expect(at.to).toBeLessThanOrEqual(1);
			expect(at.to).toBeGreaterThan(at.from);
		}
		expect(a.place(dates[0]!)!.to).toBeLessThan(a.place(dates[3]!)!.from);
		expect(a.place(dates[1]!)).toMatchObject({ openEnd: true, openStart: false });
		expect(a.ticks.length).toBeGreaterThan(1);
		expect(a.ticks.length).toBeLessThanOrEqual(9);
		expect(a.place(date(null, null))).toBeNull();
	});
	it("is none without a bound", () => expect(axis([null, date(null, null)])).toBeNull());
	it.each([
		["2025-10-19", "2025-10-19"],
		["1900-01-01", "2025-01-01"],
	])("has few ticks from %s to %s", (a, b) => expect(axis([date(a, a), date(b, b)])!.ticks.length).toBeLessThanOrEqual(9));
});

describe("a filter of an address", () => {
	it("joins what is asked", () => {
		const { where, set, bad } = filterOf(new URLSearchParams("accuser=CN&year=2021&verification=DISPUTED"));
		expect(bad).toEqual([]);
		expect(set.map(([n]) => n)).toEqual(["accuser", "year", "verification"]);
		expect(where).toEqual({
			and: [
				{ accuserCountry: { eq: "CN" } },
				{ stated: { from: "2021-01-01", to: "2021-12-31", match: "POSSIBLY" } },
				{ verification: { eq: "DISPUTED" } },
			],
		});
	});
	it("tells what is no value, and asks the rest", () => {
		const { where, bad } = filterOf(new URLSearchParams("accuser=China&form=legal&year=20&text=time&unanswered=no"));
		expect(where).toEqual({ text: "time" });
		expect(bad.map(([n]) => n)).toEqual(["accuser", "year", "form", "unanswered"]);
	});
	it("is none without parameters", () => expect(filterOf(new URLSearchParams("after=x")).where).toBeUndefined());
	it("goes into a download's address", () => {
		const url = new URL(exportOf("accusations.csv", { text: "a&b" }, "2020-01-01"), "http://here.test");
		expect(url.pathname).toBe("/export/accusations.csv");
		expect(JSON.parse(url.searchParams.get("where")!)).toEqual({ text: "a&b" });
		expect(url.searchParams.get("asOf")).toBe("2020-01-01");
		expect(exportOf("graph.graphml", undefined, null)).toBe("/export/graph.graphml");
	});
});
