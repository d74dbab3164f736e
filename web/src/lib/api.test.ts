import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { BoundsDocument } from "../generated/questions";
import { ask, Failure, forget } from "./api";

let answers: (() => Promise<Response> | Response)[];
const fetched = vi.fn(() => Promise.resolve(answers.shift()!()));

beforeEach(() => {
	forget();
	fetched.mockClear();
	vi.stubGlobal("fetch", fetched);
});
afterEach(() => void vi.unstubAllGlobals());

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const failure = async (answer: () => Promise<Response> | Response) => {
	answers = [answer];
	const e: unknown = await ask(BoundsDocument, {}).catch((e: unknown) => e);
	expect(e).toBeInstanceOf(Failure);
	return e as Failure;
};

it("keeps an answer for the way back, and asks anew when told to forget", async () => {
	answers = [
		() => json({ data: { statistics: { earliest: null } } }),
		() => json({ data: { statistics: { earliest: { earliest: "2007-05-01" } } } }),
	];
	expect((await ask(BoundsDocument, {})).data.statistics.earliest).toBeNull();
	await ask(BoundsDocument, {});
	expect(fetched).toHaveBeenCalledTimes(1);
	forget();
	expect((await ask(BoundsDocument, {})).data.statistics.earliest?.earliest).toBe("2007-05-01");
});

it("gives the parts that came beside what went wrong, and does not keep them", async () => {
	const part = () => json({ data: { statistics: { earliest: null } }, errors: [{ message: "no" }] });
	answers = [part, part];
	expect((await ask(BoundsDocument, {})).complaints).toEqual([{ message: "no" }]);
	await ask(BoundsDocument, {});
	expect(fetched).toHaveBeenCalledTimes(2);
});

it("says why there is no answer, and whether to ask again", async () => {
	const refusal = (code: string) => () => json({ errors: [{ message: "words of the server", extensions: { code } }] }, 400);
	expect(await failure(refusal("INVALID"))).toMatchObject({ message: "words of the server", code: "INVALID", retry: false });
	expect(await failure(refusal("UNAVAILABLE"))).toMatchObject({ code: "UNAVAILABLE", retry: true });
	expect(await failure(() => new Response("<html>proxy</html>", { status: 502 }))).toMatchObject({
		code: "MALFORMED",
		retry: true,
	});
	expect(await failure(() => new Response("[]", { status: 200 }))).toMatchObject({ retry: true });
	expect(await failure(() => Promise.reject(new TypeError("fetch failed")))).toMatchObject({ code: "OFFLINE", retry: true });
});

it("does not take for missing what could not be asked for", async () => {
	const errors = [{ message: "too slow", path: ["statistics"], extensions: { code: "TIMEOUT" } }];
	expect(await failure(() => json({ data: { statistics: null }, errors }))).toMatchObject({ message: "too slow", retry: true });
	answers = [() => json({ data: { statistics: null, other: null }, errors: [{ message: "no", path: ["other"] }] })];
	expect((await ask(BoundsDocument, {})).complaints).toHaveLength(1);
});

it("tells its own end from the asker's", async () => {
	const stop = new AbortController();
	answers = [() => Promise.reject(new DOMException("gone", "AbortError"))];
	stop.abort(new Error("left the page"));
	await expect(ask(BoundsDocument, {}, stop.signal)).rejects.toThrow("left the page");
});
