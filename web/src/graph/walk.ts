// From entity to entity by the arrow keys.
import type { Scene } from "./scene";

/**
 * The next entity in a direction, y upwards: the nearest within a right angle around it. From nowhere it is the first. Null where
 * there is none that way.
 */
export function nearest(scene: Scene, from: string | null, [dx, dy]: readonly [number, number]): string | null {
	const here = scene.dots.find((d) => d.id === from);
	if (!here) return scene.dots[0]?.id ?? null;
	let best: string | null = null;
	let least = Infinity;
	for (const dot of scene.dots) {
		const along = (dot.x - here.x) * dx + (dot.y - here.y) * dy;
		const aside = Math.abs((dot.x - here.x) * dy - (dot.y - here.y) * dx);
		if (dot.id === here.id || along <= 0 || aside > along) continue;
		const cost = along + 2 * aside;
		if (cost < least) [least, best] = [cost, dot.id];
	}
	return best;
}
