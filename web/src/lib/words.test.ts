import { describe, expect, it } from "vitest";
import type { FuzzyDate } from "./types";
import { day, link, many, signs, when, words } from "./words";
import { statuses } from "./statuses";

const date = (earliest: string | null, latest: string | null, more: Partial<FuzzyDate> = {}): FuzzyDate => ({
	edtf: "",
	earliest,
	latest,
	precision: "DAY",
	qualifier: "EXACT",
	...more,
});

describe("a fuzzy date in words", () => {
	it.each<[string, FuzzyDate | null]>([
		["date not known", null],
		["date not known", date(null, null, { precision: "UNKNOWN" })],
		["19 October 2025", date("2025-10-19", "2025-10-19")],
		["March 2022", date("2022-03-01", "2022-03-31", { precision: "MONTH" })],
		["February 2024", date("2024-02-01", "2024-02-29", { precision: "MONTH" })],
		["2017", date("2017-01-01", "2017-12-31", { precision: "YEAR" })],
		["the 2010s", date("2010-01-01", "2019-12-31", { precision: "DECADE" })],
		["2008 to 2019", date("2008-01-01", "2019-12-31", { precision: "YEAR" })],
		["August 2023 to June 2024", date("2023-08-01", "2024-06-30", { precision: "MONTH" })],
		["3 May 2020 to 9 June 2020", date("2020-05-03", "2020-06-09")],
		["since 1 April 2023", date("2023-04-01", null, { qualifier: "SINCE" })],
		["until 1 April 2023", date(null, "2023-04-01")],
		["about 2017", date("2017-01-01", "2017-12-31", { precision: "YEAR", qualifier: "APPROXIMATE" })],
		["March 2022 (uncertain)", date("2022-03-01", "2022-03-31", { qualifier: "UNCERTAIN" })],
		["by 18 July 2025 at the latest", date(null, "2025-07-18", { qualifier: "AT_LATEST" })],
		["observed 20 October 2025", date("2025-10-20", "2025-10-20", { qualifier: "AS_OF" })],
	])("%s", (text, given) => expect(when(given)).toBe(text));
});

describe("words", () => {
	it("tells codes and counts", () => {
		expect(words("NOT_ASSESSED")).toBe("not assessed");
		expect(words("IP_ORIGIN")).toBe("IP origin");
		expect([many(0, "answer"), many(1, "answer"), many(1234, "country", "countries")]).toEqual([
			"0 answers",
			"1 answer",
			"1,234 countries",
		]);
		expect(day("2025")).toBe("2025");
	});
	it("has a sign of its own for each status", () => {
		const all = statuses.map(([status]) => signs[status]);
		expect(new Set(all).size).toBe(statuses.length);
	});
});

describe("an address to link to", () => {
	it.each(["https://example.org/a?b", "http://example.org"])("%s is one", (url) => expect(link(url)).toBe(url));
	it.each([
		"javascript:alert(1)",
		"JaVaScRiPt:alert(1)",
		"data:text/html,x",
		" javascript:x",
		"//example.org",
		"",
		null,
		"file:///etc",
	])("%s is none", (url) => expect(link(url)).toBeNull());
});
