// Asks the server for what a view needs, and keeps what it answered, so that a step back shows at once.
import { AroundDocument, HeldDocument, WaysDocument } from "../generated/questions";
import { ask, Failure, forget, type Answer } from "../lib/api";
import { entityOf, type Entity } from "./entity";
import { usualKinds } from "../lib/kinds";
import { keyOf, nothing, type Around, type Known, type Way } from "./shown";
import { mostMost, type Choice } from "./view";

/** What of a choice the server is asked for. */
type Wanted = Pick<Choice, "focus" | "open" | "path">;

/** An entity that cannot be shown: nobody has it, or it was not known on the day. */
export interface Missing {
	id: string;
	/** Its name where it is held but was not known on the day. */
	name: string | null;
}

/** How many answers are kept, and how many questions run at once. */
const keep = 300;
const atOnce = 4;

export class Loader {
	/** What is known of the view that was asked for last; the one before it while that is on its way. */
	known = $state.raw<Known>(nothing);
	/** The day that `known` is of. */
	asOf = $state.raw<string | null>(null);
	waiting = $state(false);
	failure = $state.raw<Failure | null>(null);
	/** Why there is no way to show, apart from there being none. */
	wayFailure = $state.raw<Failure | null>(null);
	missing = $state.raw<Missing[]>([]);

	private kept = new Map<string, unknown>();
	private stopper = new AbortController();
	private last: { choice: Wanted; asOf: string | null } | null = null;

	/** Asks for what a view needs that is not there yet. */
	want(choice: Wanted, asOf: string | null): void {
		this.last = { choice, asOf };
		this.stopper.abort();
		this.stopper = new AbortController();
		void this.load(choice, asOf, this.stopper.signal);
	}

	/** Asks again for what failed. */
	again(): void {
		forget();
		if (this.last) this.want(this.last.choice, this.last.asOf);
	}

	stop(): void {
		this.stopper.abort();
	}

	private async load(choice: Wanted, asOf: string | null, signal: AbortSignal): Promise<void> {
		const around = new Map<string, Around | null>();
		const alone = new Map<string, Entity | null>();
		let ways: Way[] | undefined;
		let failure: Failure | null = null;
		let wayFailure: Failure | null = null;

		const jobs: (() => Promise<void>)[] = choice.open.map((o) => async () => {
			around.set(keyOf(o), await this.once(`around ${keyOf(o)} ${asOf}`, () => askAround(o, asOf, signal)));
		});
		const lonely = choice.focus.filter((id) => !choice.open.some((o) => o.id === id));
		for (let i = 0; i < lonely.length; i += 100) {
			const ids = lonely.slice(i, i + 100);
			jobs.push(async () => {
				const found = await this.once(`held ${ids.join(" ")} ${asOf}`, () => askHeld(ids, asOf, signal));
				ids.forEach((id, j) => alone.set(id, found[j] ?? null));
			});
		}
		const { path } = choice;
		if (path) {
			jobs.push(async () => {
				try {
					ways = await this.once(`ways ${path.from} ${path.to} ${asOf}`, () => askWays(path.from, path.to, asOf, signal));
				} catch (e) {
					wayFailure = failureOf(e, signal);
				}
			});
		}
		this.waiting = true;
		await inTurn(jobs, (e) => (failure = failureOf(e, signal)));
		if (signal.aborted) return;
		const absent = [
			...choice.open.filter((o) => around.get(keyOf(o)) === null).map((o) => o.id),
			...lonely.filter((id) => alone.get(id) === null),
		];
		let missing: Missing[] = absent.map((id) => ({ id, name: null }));
		if (asOf !== null && absent.length > 0) {
			const ids = absent.slice(0, 100);
			try {
				const held = await this.once(`held ${ids.join(" ")} null`, () => askHeld(ids, null, signal));
				missing = absent.map((id, i) => ({ id, name: held[i]?.name ?? null }));
			} catch (e) {
				failure = failureOf(e, signal);
			}
			if (signal.aborted) return;
		}
		this.known = { around, alone, ways };
		this.asOf = asOf;
		this.failure = failure;
		this.wayFailure = wayFailure;
		this.missing = missing;
		this.waiting = false;
	}

	private async once<T>(key: string, get: () => Promise<T>): Promise<T> {
		if (this.kept.has(key)) return this.kept.get(key) as T;
		const value = await get();
		this.kept.set(key, value);
		for (const oldest of this.kept.keys()) {
			if (this.kept.size <= keep) break;
			this.kept.delete(oldest);
		}
		return value;
	}
}

/** The data of an answer all of which came: what is missing must not look as if it were not held. */
async function whole<T>(answer: Promise<Answer<T>>): Promise<T> {
	const { data, complaints } = await answer;
	const [first] = complaints;
	if (first) throw new Failure(first.message, first.extensions?.code ?? "INTERNAL", true);
	return data;
}

async function askAround(o: Wanted["open"][number], asOf: string | null, signal: AbortSignal): Promise<Around | null> {
	const variables = { id: o.id, first: mostMost + 1, kinds: o.kinds ?? usualKinds, asOf };
	const { neighborhood } = await whole(ask(AroundDocument, variables, signal));
	if (!neighborhood) return null;
	const [centre, ...neighbours] = neighborhood.nodes.map(entityOf);
	return centre ? { centre, neighbours, links: neighborhood.links, truncated: neighborhood.truncated } : null;
}

async function askHeld(ids: string[], asOf: string | null, signal: AbortSignal): Promise<(Entity | null)[]> {
	const { nodes } = await whole(ask(HeldDocument, { ids, asOf }, signal));
	return nodes.map((node) => (node ? entityOf(node) : null));
}

async function askWays(from: string, to: string, asOf: string | null, signal: AbortSignal): Promise<Way[]> {
	const { paths } = await whole(ask(WaysDocument, { from, to, asOf }, signal));
	return paths.map(({ nodes, links }) => ({ nodes: nodes.map(entityOf), links }));
}

/** Runs jobs, a few at a time; one that fails does not hold up the others. */
async function inTurn(jobs: (() => Promise<void>)[], failed: (e: unknown) => void): Promise<void> {
	const waiting = [...jobs];
	const one = async () => {
		for (let job = waiting.shift(); job; job = waiting.shift()) await job().catch(failed);
	};
	await Promise.all(Array.from({ length: atOnce }, one));
}

function failureOf(e: unknown, signal: AbortSignal): Failure {
	if (e instanceof Failure) return e;
	return new Failure(signal.aborted ? "Not asked to the end." : "This page has a fault of its own: " + String(e), "FAULT", false);
}
