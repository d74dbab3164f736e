import { describe, expect, test } from "vitest";
import { show, told, choose, type Shown } from "./shown";
import { around, entity, known, tie } from "./testing";
import { empty, noFilters, opening, type Choice } from "./view";

const [cn, us, nsa, one, two, evidence] = [
	"country:CN",
	"country:US",
	"actor:us-nsa",
	"accusation:one",
	"accusation:two",
	"evidence:e",
] as const;
const ties = [
	tie(one, "ACCUSES", us),
	tie(one, "ACCUSES", nsa),
	tie(one, "MADE_BY", cn),
	tie(one, "RESTS_ON", evidence),
	tie(two, "ACCUSES", cn),
	tie(two, "MADE_BY", us),
	tie(two, "MADE_BY", nsa),
	tie(nsa, "OF_COUNTRY", us),
];
const choice = (more: Partial<Choice>): Choice => ({ ...empty, ...more });
const ids = (shown: Shown) => shown.marks.map((m) => m.entity.id).sort();
const joins = (shown: Shown) => shown.joins.map((j) => j.id).sort();

describe("what is shown", () => {
	test("is an expanded entity, its neighbours, and all that joins them", () => {
		const shown = show(choice({ focus: [one], open: [opening(one)] }), known(ties, [one]));
		expect(ids(shown)).toEqual([one, nsa, cn, us, evidence].sort());
		expect(joins(shown)).toContain(`${nsa}>${us}`);
		expect(shown.marks[0]).toMatchObject({ degree: 4, focus: true, open: { shown: 4, total: 4, more: false } });
	});

	test("is no more of a hub than was asked for, and how much there is", () => {
		const shown = show(choice({ focus: [one], open: [opening(one, 2)] }), known(ties, [one]));
		expect(shown.marks).toHaveLength(3);
		expect(shown.marks[0]!.open).toEqual({ shown: 2, total: 4, more: false });
	});

	test("loses by a collapse what nothing else brought", () => {
		const open = [opening(one), opening(us)];
		const before = show(choice({ focus: [one], open }), known(ties, [one, us]));
		expect(ids(before)).toContain(two);
		const after = show(choice({ focus: [one], open: [opening(one)] }), known(ties, [one]));
		expect(ids(after)).not.toContain(two);
		expect(ids(after)).toContain(nsa);
		const other = show(choice({ focus: [one, us], open: [opening(us)] }), known(ties, [us]));
		expect(ids(other)).toEqual([one, nsa, two, us].sort());
	});

	test("takes an expansion from what another brings, in whatever order they are named", () => {
		const shown = show(choice({ focus: [one], open: [opening(us), opening(one)] }), known(ties, [one, us]));
		expect(ids(shown)).toContain(two);
		const orphan = show(choice({ focus: [evidence], open: [opening(us)] }), {
			...known(ties, [us]),
			alone: new Map([[evidence, entity(evidence)]]),
		});
		expect(ids(orphan)).toEqual([evidence]);
	});

	test("leaves out what was removed, and its links", () => {
		const shown = show(choice({ focus: [one], open: [opening(one)], hide: [us] }), known(ties, [one]));
		expect(ids(shown)).not.toContain(us);
		expect(joins(shown).join()).not.toContain(us);
	});

	test("loses links with the entities that a filter takes", () => {
		const without = { ...noFilters, kinds: ["ACTOR" as const] };
		const shown = show(choice({ focus: [one], open: [opening(one)], without }), known(ties, [one]));
		expect(ids(shown)).not.toContain(nsa);
		expect(shown.filtered).toEqual({ entities: 1, links: 2 });
		expect(shown.layout.ids, "a filter moves nothing").toContain(nsa);
	});

	test("loses what stands alone after a filter of links, if so wished, but what was asked for stays", () => {
		const filters = { ...noFilters, links: ["ACCUSES", "MADE_BY", "RESTS_ON"] };
		const at = (lone: boolean) =>
			show(choice({ focus: [one], open: [opening(one)], without: { ...filters, lone } }), known(ties, [one]));
		expect(ids(at(false))).toHaveLength(5);
		expect(ids(at(true))).toEqual([one, nsa, us].sort());
	});

	test("is filtered by status, and by how much joins two", () => {
		const answers = known([...ties, tie(one, "TOWARDS", us)], [one]);
		const strong = show(choice({ focus: [one], open: [opening(one)], without: { ...noFilters, strength: 2 } }), answers);
		expect(strong.strongest).toBe(2);
		expect(joins(strong)).toEqual([`${one}>${us}`]);
		const judged = known(ties, [us]);
		judged.around.get(`${us} `)!.neighbours.find((e) => e.id === two)!.status = "REFUTED";
		const without = { ...noFilters, statuses: ["REFUTED" as const] };
		expect(ids(show(choice({ focus: [us], open: [opening(us)], without }), judged))).not.toContain(two);
	});

	test("keeps the way in sight, whatever the filters leave out", () => {
		const way = { nodes: [entity(cn), entity(one), entity(us)], links: [ties[2]!, ties[0]!] };
		const without = { ...noFilters, kinds: ["ACCUSATION" as const], links: ["ACCUSES"] };
		const path = { from: cn, to: us, way: 0 };
		const shown = show(choice({ focus: [cn], path, without }), {
			around: new Map(),
			alone: new Map([[cn, entity(cn)]]),
			ways: [way],
		});
		expect(ids(shown)).toEqual([one, cn, us].sort());
		expect(shown.joins.every((j) => j.onPath)).toBe(true);
		expect(shown.joins).toHaveLength(2);
	});

	test("is alleged where all that joins two is", () => {
		const shown = show(choice({ focus: [one], open: [opening(one)] }), known([...ties, tie(one, "STATED_IN", us)], [one]));
		const alleged = new Map(shown.joins.map((j) => [j.id, j.alleged]));
		expect(alleged.get(`${one}>${nsa}`)).toBe(true);
		expect(alleged.get(`${one}>${cn}`)).toBe(false);
		expect(alleged.get(`${one}>${us}`)).toBe(false);
		expect(shown.joins.find((j) => j.id === `${one}>${us}`)!.words).toBe("accuses, is stated in");
	});

	test("is nothing where nothing is known", () => {
		const shown = show(choice({ focus: [cn], open: [opening(cn)] }), { around: new Map(), alone: new Map(), ways: undefined });
		expect(shown.marks).toEqual([]);
		expect(shown.joins).toEqual([]);
	});
});

describe("an expansion", () => {
	const hub = around(cn, [
		...Array.from({ length: 50 }, (_, i) => tie(`actor:a${i}`, "OF_COUNTRY", cn)),
		...Array.from({ length: 5 }, (_, i) => tie(`accusation:x${i}`, "ACCUSES", cn)),
	]);
	test("brings some of each kind", () => {
		const { chosen, total } = choose(hub, opening(cn, 6));
		expect(total).toBe(55);
		expect(chosen.map((e) => e.kind)).toEqual(["ACTOR", "ACCUSATION", "ACTOR", "ACCUSATION", "ACTOR", "ACCUSATION"]);
	});
	test("brings what its links lead to", () => {
		expect(choose(hub, { ...opening(cn), links: ["ACCUSES"] })).toMatchObject({ total: 5 });
	});
	test("brings more only by adding", () => {
		const few = choose(hub, opening(cn, 10)).chosen.map((e) => e.id);
		const more = choose(hub, opening(cn, 30)).chosen.map((e) => e.id);
		expect(more.slice(0, 10)).toEqual(few);
	});
});

test("a way is told from one end to the other, each link in the direction in which it is read", () => {
	const way = { nodes: [entity(cn), entity(one), entity(us)], links: [ties[2]!, ties[0]!] };
	expect(told(way).map((s) => `${s.from.name} ${s.words} ${s.to.name}`)).toEqual(["CN makes one", "one accuses US"]);
});
