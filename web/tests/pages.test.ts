import { describe, expect, test } from "vitest";
import { check, lend, serverAt, sizes, store, useBrowser, type Size } from "./explorer";
import { addresses } from "./pages";

useBrowser();

describe.each(Object.keys(sizes) as Size[])("%s", (size) => {
	test.each(addresses)("$name", async ({ name, path, heading, shows, notices = [], status = 200 }) => {
		const opened = await lend(serverAt("GRAVAMEN_URL"), null, size);
		const { page, faults } = opened;
		const response = await page.goto(serverAt("GRAVAMEN_URL") + path);
		expect(response?.status()).toBe(status);
		if (status !== 200) faults.splice(0); // Chromium tells the status of the page itself as an error
		// Stores answer alike: what a page looks like is looked at over one of them.
		await check(opened, `${name}-${size}`, { looks: store === "memory" });
		expect(await page.locator("h1").allTextContents()).toEqual([expect.stringMatching(heading)]);
		if (shows) expect(await page.locator("main").innerText()).toMatch(shows);
		expect(await page.locator("main .notice").allInnerTexts()).toEqual(notices.map((n) => expect.stringMatching(n)));
		expect(await page.title()).toContain("Gravamen");
		await opened.close();
	});
});
