import { describe, expect, test } from "vitest";
import { placesOf, prepare, step, type Plan } from "./force";
import { chance } from "./testing";
import { nearest } from "./walk";

function plan(count: number, seed = 5): Plan {
	const random = chance(seed);
	const ids = Array.from({ length: count }, (_, i) => `actor:a${i}`);
	const bringer = new Map<string, string>();
	const pairs: [string, string][] = [];
	for (let i = 1; i < count; i++) {
		const by = ids[Math.floor(random() * i)]!;
		bringer.set(ids[i]!, by);
		pairs.push([by, ids[i]!]);
	}
	return { ids, pairs, bringer, pins: {} };
}

function settle(p: Plan, slice: number): Float32Array {
	const force = prepare(p);
	while (force.run < force.rounds) step(force, slice);
	return placesOf(force);
}

describe("the layout", () => {
	test("is the same however its rounds are cut into slices", () => {
		const whole = settle(plan(120), 10_000);
		expect(settle(plan(120), 1)).toEqual(whole);
		expect(settle(plan(120), 7)).toEqual(whole);
		expect(whole.every(Number.isFinite)).toBe(true);
	});

	test("leaves what is pinned where it is", () => {
		const places = settle({ ...plan(50), pins: { "actor:a7": [500, -300] } }, 100);
		expect([places[14], places[15]]).toEqual([500, -300]);
	});

	test("lays none of a few hundred upon another", () => {
		const places = settle(plan(150), 100);
		let least = Infinity;
		let reach = 0;
		for (let i = 0; i < 150; i++) {
			reach = Math.max(reach, Math.abs(places[2 * i]!), Math.abs(places[2 * i + 1]!));
			for (let j = 0; j < i; j++) {
				least = Math.min(least, Math.hypot(places[2 * i]! - places[2 * j]!, places[2 * i + 1]! - places[2 * j + 1]!));
			}
		}
		expect(least / reach).toBeGreaterThan(0.02);
	});

	test("takes one entity, and none", () => {
		expect([...settle(plan(1), 5)].every(Number.isFinite)).toBe(true);
		expect(settle({ ids: [], pairs: [], bringer: new Map(), pins: {} }, 5)).toHaveLength(0);
	});
});

test("arrow keys lead to the nearest that way", () => {
	const none = { dots: [], lines: [], looks: { dots: [], lines: [] } };
	const dot = (id: string, x: number, y: number) => ({ id, x, y }) as never;
	const scene = { ...none, dots: [dot("a", 0, 0), dot("b", 10, 1), dot("c", 30, 0), dot("d", 0, 10)] };
	expect(nearest(scene, null, [1, 0])).toBe("a");
	expect(nearest(scene, "a", [1, 0])).toBe("b");
	expect(nearest(scene, "a", [0, 1])).toBe("d");
	expect(nearest(scene, "a", [-1, 0])).toBeNull();
	expect(nearest(none, null, [1, 0])).toBeNull();
});
