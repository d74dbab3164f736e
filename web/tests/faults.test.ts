// What a reader sees when the server does not answer as it should, or not soon. It is the same whatever store the server is over.
import type { Page, Route } from "playwright-core";
import { expect, test as anywhere } from "vitest";
import { lend, overflow, serverAt, settled, store, useBrowser } from "./explorer";

useBrowser();

const test = anywhere.runIf(store === "memory");

/** Treats questions whose text holds some words in a way of their own. */
const only = (page: Page, words: string, treat: (route: Route) => Promise<unknown>) =>
	page.route("**/graphql", (route) => (route.request().postData()?.includes(words) ? treat(route) : route.continue()));

/** Goes to another page as a link would. */
const follow = (page: Page, to: string) =>
	page.evaluate((path) => {
		const link = document.createElement("a");
		link.href = path;
		document.body.append(link);
		link.click();
		link.remove();
	}, to);

test("a server that cannot be reached, and then can", async () => {
	const { page, close } = await lend(serverAt("GRAVAMEN_URL"), null);
	await page.route("**/graphql", (route) => route.abort());
	await page.goto(serverAt("GRAVAMEN_URL") + "/country/CN");
	await page.getByRole("alert").first().waitFor();
	expect(await page.getByRole("alert").first().textContent()).toContain("cannot be reached");
	await page.unroute("**/graphql");
	await page.getByRole("button", { name: "Try again" }).first().click();
	await settled(page);
	expect(await page.locator("h1").textContent()).toContain("China");
	expect(await page.getByRole("alert").count()).toBe(0);
	await close();
});

test.each([
	["no JSON", "text/html", "<h1>Bad gateway</h1>", "not understood"],
	[
		"an error",
		"application/json",
		'{"errors":[{"message":"the database does not answer","extensions":{"code":"UNAVAILABLE"}}]}',
		"the database does not answer",
	],
	[
		"an error in the place of what was asked for",
		"application/json",
		'{"errors":[{"message":"the answer took too long","path":["country"],"extensions":{"code":"TIMEOUT"}}],"data":{"country":null}}',
		"the answer took too long",
	],
	["markup in an error", "application/json", '{"errors":[{"message":"<img src=x onerror=gravamenWasHere()>"}]}', "<img src=x"],
])("a server that answers with %s", async (_, contentType, body, told) => {
	const { page, faults, close } = await lend(serverAt("GRAVAMEN_URL"), null);
	await page.route("**/graphql", (route) => route.fulfill({ status: 200, contentType, body }));
	await page.goto(serverAt("GRAVAMEN_URL") + "/country/CN");
	await page.getByRole("alert").first().waitFor();
	expect(await page.getByRole("alert").first().textContent()).toContain(told);
	expect(await page.getByText("No such country").count()).toBe(0);
	expect(faults).toEqual([]);
	await close();
});

test("a slow network", async () => {
	const { page, faults, close } = await lend(serverAt("GRAVAMEN_URL"), "/about");
	const network = await page.context().newCDPSession(page);
	await network.send("Network.enable");
	await network.send("Network.emulateNetworkConditions", {
		offline: false,
		latency: 800,
		downloadThroughput: 20_000,
		uploadThroughput: 20_000,
	});
	await follow(page, "/country/CN");
	await page.getByText("Loading this country").waitFor({ state: "attached" });
	await page.locator("h1", { hasText: "China" }).waitFor();
	await settled(page);
	expect(await page.locator("main article").count()).toBeGreaterThan(5);
	expect(faults).toEqual([]);
	await network.detach(); // which takes its conditions with it
	await close();
});

// Of what is seen, no more than a tenth may jump as the parts of a page come: what is counted over all comes last.
test.each(
	["/", "/accusations", "/country/US", "/dyad/CN/US", "/search?text=state"].flatMap((path) => [
		[path, "desktop"] as const,
		[path, "phone"] as const,
	]),
)("%s keeps its places while its parts come, on a %s", async (path, size) => {
	const { page, close } = await lend(serverAt("GRAVAMEN_URL"), null, size);
	await page.route("**/graphql", async (route) => {
		const late = /Counts|Overview/.test(route.request().postData() ?? "");
		await new Promise((done) => setTimeout(done, late ? 600 : 200));
		await route.continue().catch(() => {});
	});
	await page.goto(serverAt("GRAVAMEN_URL") + path);
	await settled(page);
	const jumped = await page.evaluate(async () => {
		let sum = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
		}).observe({ type: "layout-shift", buffered: true });
		await new Promise((done) => setTimeout(done, 100));
		return sum;
	});
	expect(jumped).toBeLessThan(0.1);
	await close();
});

test("an answer that comes after the reader has gone on", async () => {
	const { page, faults, close } = await lend(serverAt("GRAVAMEN_URL"), "/about");
	let answered = () => {};
	const late = new Promise<void>((done) => (answered = done));
	await only(page, '"CN"', async (route) => {
		const response = await route.fetch();
		await new Promise((done) => setTimeout(done, 500));
		await route.fulfill({ response }).catch(() => {}); // nobody waits for it any more
		answered();
	});
	await follow(page, "/country/CN");
	await page.getByText("Loading this country").waitFor({ state: "attached" });
	await follow(page, "/country/US");
	await page.locator("h1", { hasText: "United States" }).waitFor();
	await late;
	await settled(page);
	expect(await page.locator("h1").allTextContents()).toEqual(["United States"]);
	expect(await page.title()).toContain("United States");
	expect(faults).toEqual([]);
	await close();
});

test("suggestions that come after more was typed", async () => {
	const { page, faults, close } = await lend(serverAt("GRAVAMEN_URL"), "/about");
	let answered = () => {};
	const late = new Promise<void>((done) => (answered = done));
	await only(page, '"volt"', async (route) => {
		const response = await route.fetch();
		await new Promise((done) => setTimeout(done, 500));
		await route.fulfill({ response }).catch(() => {});
		answered();
	});
	await page.keyboard.press("/");
	const asked = page.waitForRequest((r) => r.postData()?.includes('"volt"') ?? false);
	await page.keyboard.type("volt");
	await asked;
	await page.keyboard.press("Control+a");
	await page.keyboard.type("national time");
	const options = page.getByRole("option");
	await options.filter({ hasText: "National Time" }).first().waitFor();
	await late;
	expect((await options.allTextContents()).filter((text) => /volt/i.test(text))).toEqual([]);
	expect(faults).toEqual([]);
	await close();
});

test.each([
	{ path: "/", fails: "query Overview", told: "the counts", stays: "main article" },
	{ path: "/", fails: "query Newest", told: "the newest accusations", stays: "main table" },
	{ path: "/accusations", fails: "query AccusationCounts", told: "how many there are", stays: "main article" },
	{ path: "/accusations", fails: "query Accusations", told: "the accusations", stays: "main .facet" },
	{ path: "/country/CN", fails: "query CountryCounts", told: "the counts", stays: "main article" },
])("$path where $fails fails", async ({ path, fails, told, stays }) => {
	const { page, faults, close } = await lend(serverAt("GRAVAMEN_URL"), null);
	await only(page, fails + "(", (route) => route.abort());
	await page.goto(serverAt("GRAVAMEN_URL") + path);
	const alert = page.getByRole("alert");
	await alert.waitFor();
	expect(await alert.innerText()).toContain(`Could not show ${told}. The server cannot be reached.`);
	await page.locator(stays).first().waitFor();
	await settled(page);
	expect(await overflow(page)).toEqual([]);
	await page.unroute("**/graphql");
	await alert.getByRole("button", { name: "Try again" }).click();
	await alert.waitFor({ state: "detached" });
	await settled(page);
	expect(faults.filter((f) => !f.includes("Failed to load resource"))).toEqual([]);
	await close();
});
