// Where entities stand. The rounds run in a worker; where there is none they run here, a few at a time.
import { placesOf, prepare, step, type Force, type Plan } from "./force";
import type { Places } from "./scene";

interface Progress {
	places: Float32Array;
	run: number;
	rounds: number;
}

/** Layouts that were finished, for undo and the way back. */
const kept = new Map<string, Places>();
const keep = 30;

/** Rounds after which there is something to look at, if the end takes long. */
const enough = 20;

export class Layout {
	private worker: Worker | null = null;
	private frame = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;
	/** What is under way; "" while nothing is. */
	private current = "";
	/** Whether layouts run in a worker. It stops being so when one fails. */
	inWorker = typeof Worker !== "undefined";

	/** Lays out, and tells places as they come; the last time with `done`. An earlier layout that is under way is dropped. */
	run(plan: Plan, tell: (places: Places, done: boolean) => void): void {
		const key = JSON.stringify([plan.ids, plan.pairs, plan.pins]);
		if (key === this.current) return;
		this.stop();
		const before = kept.get(key);
		if (before) return tell(before, true);
		this.current = key;
		const force = prepare(plan);
		const progress = ({ places, run, rounds }: Progress) => {
			const done = run >= rounds;
			if (!done && run < enough) return;
			const found = new Map(plan.ids.map((id, i) => [id, [places[2 * i]!, places[2 * i + 1]!] as const]));
			if (done) {
				this.current = "";
				remember(key, found);
			}
			tell(found, done);
		};
		if (force.rounds === 0) return progress({ places: placesOf(force), run: 0, rounds: 0 });
		if (this.inWorker) this.away(force, progress);
		else this.here(force, progress);
	}

	/** Ends what is under way. */
	stop(): void {
		this.worker?.terminate();
		this.worker = null;
		clearTimeout(this.timer);
		cancelAnimationFrame(this.frame);
		this.current = "";
	}

	private away(force: Force, progress: (p: Progress) => void): void {
		const give = () => {
			this.inWorker = false;
			this.worker?.terminate();
			this.worker = null;
			this.here(force, progress);
		};
		try {
			this.worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
		} catch {
			return give();
		}
		// What comes on the way is shown no more often than there are frames, and only the latest of it.
		let latest: Progress | undefined;
		this.worker.addEventListener("message", ({ data }: MessageEvent<Progress>) => {
			cancelAnimationFrame(this.frame);
			if (data.run >= data.rounds) return progress(data);
			latest = data;
			this.frame = requestAnimationFrame(() => latest && progress(latest));
		});
		this.worker.addEventListener("error", give);
		this.worker.postMessage(force);
	}

	private here(force: Force, progress: (p: Progress) => void): void {
		const slice = () => {
			const until = performance.now() + 12;
			while (force.run < force.rounds && performance.now() < until) step(force, 1);
			progress({ places: placesOf(force), run: force.run, rounds: force.rounds });
			if (force.run < force.rounds) this.timer = setTimeout(slice);
		};
		slice();
	}
}

function remember(key: string, places: Places): void {
	kept.delete(key);
	kept.set(key, places);
	for (const oldest of kept.keys()) {
		if (kept.size <= keep) break;
		kept.delete(oldest);
	}
}
