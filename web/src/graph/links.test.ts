import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kinds } from "../lib/kinds";
import { links, linkWords } from "./links";

// The server's own table, read as text: what it can give must have words here.
const model = readFileSync(new URL("../../../graph/model.go", import.meta.url), "utf8");
const codes = new Map([...model.matchAll(/^\t(\w+)\s+LinkType = "(\w+)"/gm)].map(([, name, code]) => [name!, code!]));
const table = [...model.matchAll(/^\t\{Type: (\w+),.*$/gm)].map(([line, name]) => ({
	code: codes.get(name!),
	derived: line.includes("Derived: true"),
}));

test("each type of link that documents hold has words for both directions, and no other has", () => {
	expect(table.length).toBeGreaterThan(40);
	const held = table.filter((t) => !t.derived).map((t) => t.code!);
	expect(Object.keys(links).sort()).toEqual(held.sort());
	for (const [type, { there, back }] of Object.entries(links)) {
		expect(there, type).toMatch(/^[a-z][a-z ]+$/);
		expect(back, type).toMatch(/^[a-z][a-z ]+$/);
	}
});

test("what is only alleged never sounds settled", () => {
	for (const type of ["ACCUSES", "ALLEGES", "ALLEGEDLY_USED", "AIMED_AT", "CLAIMED_SPONSOR", "CLAIMED_VICTIM", "SAME_AS"]) {
		const { there, back, alleged } = linkWords(type);
		expect(alleged, type).toBe(true);
		for (const words of [there, back]) expect(words, type).toMatch(/alleg|accus|is said/);
	}
});

test("a type that is not known here is told by its name, and held to be alleged", () => {
	expect(linkWords("NEW_SORT")).toEqual({ there: "new sort", back: "new sort (from the other)", alleged: true });
});

test("each kind of the API has a sign of its own", () => {
	const sdl = readFileSync(new URL("../../../schema/node.graphql", import.meta.url), "utf8");
	const body = /enum NodeKind \{([^}]*)\}/.exec(sdl)![1]!;
	expect(kinds.map((k) => k.kind)).toEqual([...body.matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, name]) => name));
	expect(new Set(kinds.map((k) => k.glyph)).size).toBe(kinds.length);
});
