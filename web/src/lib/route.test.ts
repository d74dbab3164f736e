import { describe, expect, it } from "vitest";
import { address, addressOf, isDay, pages, read } from "./route";

const split = (to: string) => {
	const url = new URL(to, "http://here.test");
	return read(url.pathname, url.search);
};

describe("an address", () => {
	it("reads back as what it was made of", () => {
		const keys = ["cn-mss", "a/b", "名称", "x%2Fy", "a b", "кибер:1", "?q#h", "%", "..", "misp:abc-1"];
		for (const page of pages) {
			for (const key of page === "overview" ? [""] : keys) {
				for (const asOf of [null, "2025-10-19"]) {
					const place = split(address(page, key, asOf, { text: "a&b=c", none: null }));
					if (key === ".." || key === "a/b") continue; // what a browser resolves, and a key of two parts
					expect(place).toMatchObject({ page, key, asOf, badDay: null });
					expect([...place.params]).toEqual([["text", "a&b=c"]]);
				}
			}
		}
	});
	it("keeps both countries of a dyad", () => {
		expect(split(addressOf("dyad:CN-US", "2020-01-01"))).toMatchObject({ page: "dyad", key: "CN/US", asOf: "2020-01-01" });
	});
	it("leads to the entity's own page, or to its record", () => {
		expect(addressOf("accusation:cn-mss-ntsc-2025", null)).toBe("/accusation/cn-mss-ntsc-2025");
		expect(addressOf("country:CN", null)).toBe("/country/CN");
		expect(addressOf("response:a:1", null)).toBe("/record/response:a:1");
		expect(split("/record/response:a:1")).toMatchObject({ page: "record", key: "response:a:1" });
	});
	it("that is broken is told, never thrown", () => {
		expect(split("/nowhere").page).toBe("missing");
		expect(read("/accusation/%E0%A4%A", "").page).toBe("missing");
		expect(split("/?asOf=yesterday")).toMatchObject({ page: "overview", asOf: null, badDay: "yesterday" });
		expect(split("/overview").page).toBe("missing"); // one address for one page
	});
});

describe("a day", () => {
	it.each(["2025-10-19", "2024-02-29", "0001-01-01"])("%s is one", (text) => expect(isDay(text)).toBe(true));
	it.each(["2025-02-29", "2025-13-01", "2025-1-1", "19.10.2025", "", "2025-10-19T00:00"])("%s is none", (text) =>
		expect(isDay(text)).toBe(false),
	);
});
