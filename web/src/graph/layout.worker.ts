import { pauseFor, placesOf, step, type Force } from "./force";

// One layout after another; a worker whose layout is not wanted any more is ended.
addEventListener("message", (event: MessageEvent<Force>) => {
	const force = event.data;
	let wanted = performance.now();
	const pause = pauseFor(force);
	do {
		while (force.run < force.rounds && performance.now() - wanted < pause) step(force, 1);
		const places = placesOf(force);
		postMessage({ places, run: force.run, rounds: force.rounds }, { transfer: [places.buffer] });
		wanted = performance.now();
	} while (force.run < force.rounds);
});
