// What the first page may weigh, and how soon it must show something, over the store in memory on loopback.
import { expect, test } from "vitest";
import { open, serverAt, settled, store, useBrowser } from "./explorer";
import type { Page } from "playwright-core";

useBrowser();

const budget = { bytes: 200_000, paint: 1000 };

/** When a plain text of the same server is painted on an idle machine, in milliseconds. A busy one paints that late as well. */
const plainPaint = 100;

async function firstPaint(page: Page): Promise<number> {
	const entry = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
	return (await entry.jsonValue()) as number;
}

test.runIf(store === "memory")("the first page", async () => {
	const base = serverAt("GRAVAMEN_URL");
	const rounds: string[] = [];
	let kept = false;
	for (let round = 0; round < 5 && !kept; round++) {
		const { page, faults, close } = await open(base, "/icon.svg"); // what a browser does once is done now
		await page.goto(base + "/robots.txt");
		const busy = Math.max(1, (await firstPaint(page)) / plainPaint);
		const network = await page.context().newCDPSession(page);
		await network.send("Network.enable");
		let bytes = 0;
		network.on("Network.loadingFinished", (e) => (bytes += e.encodedDataLength));
		await page.goto(base + "/");
		await settled(page);
		const paint = await firstPaint(page);
		rounds.push(`${bytes} bytes, painted after ${Math.round(paint)} ms, the machine ${busy.toFixed(1)} times slower than idle`);
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThan(budget.bytes);
		expect(faults).toEqual([]);
		kept = paint < budget.paint * busy;
		await close();
	}
	console.log(rounds.join("\n"));
	expect(kept, rounds.join("\n")).toBe(true);
});
