// What a reader does on the pages, by mouse and by keys, and that the browser's buttons go back and forth through it.
import { describe, expect, test } from "vitest";
import { barriers, lend, open, serverAt, settled, sizes, useBrowser, type Size } from "./explorer";

useBrowser();

const at = (url: string) => url.slice(serverAt("GRAVAMEN_URL").length);

describe.each(Object.keys(sizes) as Size[])("%s", (size) => {
	const start = async (path: string) => {
		const opened = await lend(serverAt("GRAVAMEN_URL"), path, size);
		await settled(opened.page);
		return opened;
	};

	test("from a square of the matrix to the pair, to an accusation, and back", async () => {
		const { page, faults, close } = await start("/");
		await page.getByRole("link", { name: /^China accused United States: \d+ accusations$/ }).click();
		await settled(page);
		expect(at(page.url())).toBe("/dyad/CN/US");
		await page
			.getByRole("link", { name: /National Time Service Center/ })
			.first()
			.click();
		await settled(page);
		expect(at(page.url())).toBe("/accusation/cn-mss-ntsc-2025");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
		await page.goBack();
		await page.goBack();
		await settled(page);
		expect(at(page.url())).toBe("/");
		await page.goForward();
		await settled(page);
		expect(await page.locator("h1").innerText()).toContain("China has accused United States");
		expect(faults).toEqual([]);
		await close();
	});

	test("from a bar of the timeline to its year, without leaving the page", async () => {
		const { page, faults, close } = await start("/");
		await page.evaluate(() => ((globalThis as unknown as { stayed: boolean }).stayed = true));
		await page.getByRole("link", { name: /^2021: / }).click();
		await page.waitForURL(/year=2021/);
		await settled(page);
		expect(await page.evaluate(() => (globalThis as unknown as { stayed?: boolean }).stayed)).toBe(true);
		expect(faults).toEqual([]);
		await close();
	});

	test("searches by keys alone", async () => {
		const { page, faults, close } = await start("/about");
		await page.keyboard.press("/");
		await page.keyboard.type("national time");
		await page.getByRole("option").first().waitFor();
		expect(await barriers(page), "axe, with the list open").toEqual([]);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await settled(page);
		expect(at(page.url())).toBe("/actor/cn-ntsc");
		await page.keyboard.press("Control+k");
		await page.keyboard.type("volt typhoon");
		await page.keyboard.press("Enter");
		await page.waitForURL(/search\?text=volt\+typhoon/);
		await settled(page);
		expect(await page.locator("main").innerText()).toContain("Volt Typhoon");
		expect(faults).toEqual([]);
		await close();
	});

	test("moves the day, and goes back through the days", async () => {
		const { page, faults, close } = await start("/dyad/CN/US");
		const slider = page.getByLabel("As known on");
		await slider.focus();
		await slider.press("PageDown");
		await page.waitForURL(/asOf=/);
		const one = at(page.url());
		await slider.press("PageDown");
		await page.waitForURL((url) => at(url.href) !== one);
		await settled(page);
		expect(await page.locator("header").innerText()).toContain("Shown as it stood on");
		const links = await page
			.locator("main a[href^='/accusation/'], main a[href^='/dyad/']")
			.evaluateAll((all) => all.map((a) => a.getAttribute("href")));
		expect(links.filter((to) => !to?.includes("asOf="))).toEqual([]);
		await page.goBack();
		expect(at(page.url())).toBe(one);
		await page.goBack();
		expect(at(page.url())).toBe("/dyad/CN/US");
		await page.getByLabel("Day as of which to show everything").fill("2024-01-01");
		await page.waitForURL(/asOf=2024-01-01/);
		await page.getByRole("button", { name: "Show everything known" }).click();
		expect(at(page.url())).toBe("/dyad/CN/US");
		expect(faults).toEqual([]);
		await close();
	});

	test("narrows a list down, pages through it, and takes a condition away", async () => {
		const { page, faults, close } = await start("/accusations");
		const count = () => page.locator("main p[role=status] strong").innerText();
		const all = await count();
		if (size === "phone") await page.getByText("Narrow down").click();
		await page
			.getByRole("button", { name: /^China \d+$/ })
			.last()
			.click();
		await page.waitForURL(/accused=CN/);
		await settled(page);
		const fewer = await count();
		expect(fewer).not.toBe(all);
		await page.getByRole("button", { name: "Older" }).click();
		await page.waitForURL(/after=/);
		await settled(page);
		expect(await count()).toBe(fewer);
		await page.getByRole("button", { name: "Without a recorded answer" }).click();
		await page.waitForURL((url) => url.searchParams.has("unanswered") && !url.searchParams.has("after"));
		await settled(page);
		await page.getByRole("button", { name: /^Accused: China/ }).click();
		await page.waitForURL((url) => !url.searchParams.has("accused"));
		for (const _ of [1, 2, 3, 4]) await page.goBack();
		await settled(page);
		expect(at(page.url())).toBe("/accusations");
		expect(await count()).toBe(all);
		expect(faults).toEqual([]);
		await close();
	});

	test("copies the citation, leads to the rule, and to where errors are reported", async () => {
		const { page, faults, close } = await start("/accusation/cn-mss-ntsc-2025");
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await page.getByRole("button", { name: "Copy the citation" }).click();
		await page.getByText("Copied.").waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("accusation:cn-mss-ntsc-2025");
		expect(await page.getByRole("link", { name: /Report an error/ }).getAttribute("href")).toContain(
			"accusation%3Acn-mss-ntsc-2025",
		);
		await page.getByRole("link", { name: "The rule" }).click();
		await page.waitForURL(/about#verification/);
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
		expect(faults).toEqual([]);
		await close();
	});
});

test("gives every file that it offers", async () => {
	for (const path of [
		"/",
		"/?asOf=2015-01-01",
		"/accusations?accused=CN",
		"/accusation/cn-mss-ntsc-2025",
		"/actor/cn-mss",
		"/operation/cn-mss-ntsc-2025",
	]) {
		const { page, close } = await lend(serverAt("GRAVAMEN_URL"), path);
		await settled(page);
		const files = await page.locator("a[download]").evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
		expect(files.length, path).toBeGreaterThan(3);
		for (const file of files) expect((await page.request.get(file)).status(), file).toBe(200);
		await close();
	}
});

test("says so while an answer is slow, and when it does not come", async () => {
	const { page, close } = await open(serverAt("GRAVAMEN_URL"), null);
	await page.clock.install();
	await page.route("**/graphql", () => {}); // no answer, ever
	await page.goto(serverAt("GRAVAMEN_URL") + "/country/CN");
	await page.getByText("Loading this country").waitFor({ state: "attached" });
	await page.clock.runFor(3000);
	await page.getByText("takes longer than usual").waitFor();
	await close();
});
