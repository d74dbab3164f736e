// The explorer over a collection in which every text holds markup and every name is long; see internal/hostiletest.
import { expect, test } from "vitest";
import { check, lend, picture, serverAt, store, useBrowser } from "./explorer";
import { addresses } from "./pages";

useBrowser();

test.runIf(store === "memory").each(addresses.filter((a) => a.status === undefined))("$name", async ({ name, path }) => {
	const opened = await lend(serverAt("GRAVAMEN_HOSTILE_URL"), path, "phone");
	const { page } = opened;
	await check(opened, `hostile-${name}`, { looks: false });
	await picture(page, `hostile-${name}`);
	expect(await page.locator('img[src="x"], main script').count()).toBe(0);
	const schemes = await page
		.locator("a[href]")
		.evaluateAll((links) => [...new Set(links.map((l) => new URL(l.getAttribute("href")!, location.href).protocol))]);
	expect(schemes.filter((s) => !["http:", "https:", "mailto:", "blob:", "data:"].includes(s))).toEqual([]);
	await opened.close();
});
