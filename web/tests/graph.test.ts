import { expect, test } from "vitest";
import { open, serverAt, sizes, useBrowser } from "./explorer";
import { checks } from "./graph";

useBrowser();

test.each(Object.entries(checks))("the graph %s", async (_, check) => {
	const { page, faults, close } = await open(serverAt("GRAVAMEN_URL"), null, sizes.desktop);
	await check(page, serverAt("GRAVAMEN_URL"));
	// Some checks let requests fail, which the console tells.
	expect(faults.filter((f) => !f.includes("Failed to load resource"))).toEqual([]);
	await close();
});
