// Clicks through the graph page in a browser. Each check opens what it needs, so that they may run in any order and width.
import assert from "node:assert/strict";
import { buffer } from "node:stream/consumers";
import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { barriers, lend, open, overflow, serverAt, sizes, store, useBrowser, type Size } from "./explorer";

useBrowser();

const mss = "accusation:cn-mss-ntsc-2025";
const nsa = "actor:us-nsa";

type Check = (page: Page, base: string) => Promise<void>;

/** What changes its page for good, and so does not share it. */
const apart = new Set(["draws without WebGL, and without a worker"]);

const checks: Record<string, Check> = {
	async "begins with words and places to begin"(page, base) {
		await page.goto(`${base}/graph`);
		await page.getByRole("heading", { name: "Or begin with one of these" }).waitFor();
		await noBarriers(page);
		await page
			.getByRole("list")
			.filter({ has: page.getByRole("button", { name: /country/ }) })
			.getByRole("button")
			.first()
			.click();
		await summary(page);
		assert.match(page.url(), /focus=country/);
	},

	async "finds what to begin with by keys alone"(page, base) {
		await page.goto(`${base}/graph`);
		const box = page.getByRole("combobox", { name: "Begin with" });
		await box.fill("Ministry of State Security");
		await page
			.getByRole("option", { name: /Ministry of State Security/ })
			.first()
			.waitFor();
		await box.press("ArrowDown");
		await box.press("ArrowUp");
		await box.press("Enter");
		await summary(page);
		assert.equal(new URL(page.url()).searchParams.get("focus"), "actor:cn-mss");
	},

	async "expands with a cap, collapses, undoes and redoes"(page, base) {
		await page.goto(`${base}/graph?focus=${mss}&mode=both&selected=${mss}`);
		assert.equal(await summary(page), 26);
		await page.getByRole("button", { name: /^25 more|^Show 25 more neighbours/ }).click();
		await page.waitForFunction(() => document.querySelector(".summary")?.textContent?.includes("41 entities"));
		await page.getByRole("button", { name: "Collapse" }).click();
		await page.waitForFunction(() => document.querySelector(".summary")?.textContent?.includes("1 entity"));
		await page.keyboard.press("Control+z");
		await page.waitForFunction(() => document.querySelector(".summary")?.textContent?.includes("41 entities"));
		await page.keyboard.press("Control+z");
		await page.waitForFunction(() => document.querySelector(".summary")?.textContent?.includes("26 entities"));
		await page.keyboard.press("Control+Shift+z");
		await page.waitForFunction(() => document.querySelector(".summary")?.textContent?.includes("41 entities"));
		await page.goBack();
		await page.waitForFunction(() => document.querySelector(".summary")?.textContent?.includes("26 entities"));
		await page.goForward();
		await page.waitForFunction(() => document.querySelector(".summary")?.textContent?.includes("41 entities"));
	},

	async "expands by chosen kinds"(page, base) {
		await page.goto(`${base}/graph?focus=country:CN&open=*&mode=table&selected=country:CN`);
		assert.equal(await summary(page), 1);
		await page.getByText("Choose what expanding brings").click();
		await page
			.getByRole("group", { name: /Only of these kinds/ })
			.getByLabel("accusations")
			.check();
		await page.getByRole("button", { name: "Expand so" }).click();
		await page.waitForFunction(() => (document.querySelectorAll("#graph-entities ~ .wide tbody tr").length ?? 0) > 5);
		const kinds = await page.locator("#graph-entities ~ .wide tbody tr td:nth-child(2)").allTextContents();
		assert.deepEqual([...new Set(kinds)].sort(), ["accusation", "country"]);
	},

	async "shows the same from its address as from the clicks"(page, base) {
		await page.goto(`${base}/graph?focus=${mss}`);
		await summary(page);
		await page.getByText("Filters", { exact: false }).first().click();
		await page.getByRole("checkbox", { name: /Claims/ }).uncheck();
		await page.getByRole("button", { name: "The same as a table" }).click();
		await page.getByRole("button", { name: "Expand National Security Agency" }).click();
		await page.waitForFunction(() => document.querySelector(".panel h2")?.textContent === "National Security Agency");
		await page.getByRole("button", { name: "Pin" }).click();
		await page.waitForURL(/pins=/);
		await settled(page);
		const before = await kept(page);
		await page.goto(page.url());
		await settled(page);
		const after = await kept(page);
		assert.ok(before.nodes.length > 20);
		assert.deepEqual(after, before);
		assert.ok(before.nodes.every((n: { x: unknown }) => typeof n.x === "number"));
		assert.ok(!before.nodes.some((n: { kind: string }) => n.kind === "CLAIM"));
	},

	async "takes links with what a filter takes"(page, base) {
		await page.goto(`${base}/graph?focus=${mss}&mode=table`);
		await summary(page);
		const links = page.locator("#graph-links");
		const before = Number.parseInt((await links.textContent())!);
		await page.goto(`${base}/graph?focus=${mss}&mode=table&kinds=-publication`);
		await summary(page);
		assert.ok(Number.parseInt((await links.textContent())!) < before);
		await page.getByText(/Filters leave out \d+ entit/).waitFor();
	},

	async "tells the shortest way in words"(page, base) {
		await page.goto(`${base}/graph?focus=country:CN&selected=country:CN`);
		await summary(page);
		await page.getByRole("button", { name: "Way from here" }).click();
		const box = page.getByRole("combobox", { name: "Add" });
		await box.fill("National Security Agency");
		await page
			.getByRole("option", { name: /National Security Agency/ })
			.first()
			.click();
		await page.getByRole("button", { name: "Way to here" }).click();
		const steps = page.locator(".way li");
		await steps.first().waitFor();
		assert.match(await steps.first().innerText(), /^China is accused in accusation “/);
		await page.getByRole("button", { name: /Another way/ }).click();
		await page.waitForURL(/path=.*2/);
		await noBarriers(page);
		await page.goto(`${base}/graph?focus=country:CN&path=country:CN,actor:no-such-actor`);
		await page.getByText("No way of up to 6 links joins them").waitFor();
	},

	async "pins what is dragged"(page, base) {
		await page.goto(`${base}/graph?focus=${nsa}&open=*`);
		await summary(page);
		const box = await (await drawn(page)).boundingBox();
		const [x, y] = [box!.x + box!.width / 2, box!.y + box!.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 40, y + 30, { steps: 5 });
		await page.mouse.up();
		await page.waitForURL(/pins=actor/);
	},

	async "selects by click and by arrows, and expands by Enter"(page, base) {
		await page.goto(`${base}/graph?focus=${nsa}&open=*`);
		await summary(page);
		const drawing = await drawn(page);
		const box = await drawing.boundingBox();
		await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
		await page.locator(".panel h2", { hasText: "National Security Agency" }).waitFor();
		await drawing.press("Enter");
		await page.waitForFunction(() => !document.querySelector(".summary")?.textContent?.startsWith("1 entity"));
		await settled(page); // where an entity is to the right of another once all stand still
		await drawing.press("ArrowRight");
		await page.waitForFunction(() => document.querySelector(".panel h2")?.textContent !== "National Security Agency");
		await drawing.press("Delete");
		await page.getByRole("button", { name: "Bring back 1 removed" }).waitFor();
	},

	async "is kept as PNG, SVG, JSON and CSV"(page, base) {
		await page.goto(`${base}/graph?focus=${mss}&asOf=2025-10-21`);
		await settled(page);
		const png = await saved(page, "PNG");
		assert.equal(png.subarray(1, 4).toString("latin1"), "PNG");
		assert.ok(png.readUInt32BE(16) > 1200, "twice as many pixels as units");
		const svg = (await saved(page, "SVG")).toString("utf8");
		const fault = await page.evaluate(
			(text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? null,
			svg,
		);
		assert.equal(fault, null);
		assert.match((await saved(page, "CSV")).toString("utf8"), /\r\naccusation:cn-mss-ntsc-2025,.*ACCUSES,accuses,alleged,/);
		assert.equal((await kept(page)).asOf, "2025-10-21");
	},

	async "tells what is unknown, and what was not known yet"(page, base) {
		await page.goto(`${base}/graph?focus=actor:no-such-actor&kinds=nonsense`);
		await page.getByText("No entity has the id actor:no-such-actor").waitFor();
		await page.getByText("“nonsense” in kinds is not known").waitFor();
		await page.goto(`${base}/graph?focus=${mss}&asOf=2020-01-01`);
		await page.getByText(/was not known on 1 January 2020/).waitFor();
		await noBarriers(page);
		await page.goto(`${base}/graph?focus=country:CN,${mss}&asOf=2020-01-01`);
		await page.getByText(/was not known on 1 January 2020/).waitFor();
		assert.ok((await summary(page)) > 5, "the rest is shown");
	},

	async "shows that the server fails, and tries again"(page, base) {
		let down = true;
		await page.route("**/graphql", (route) => (down ? route.abort() : route.continue()));
		await page.goto(`${base}/graph?focus=${mss}`);
		await page.getByText("The graph could not be shown.").waitFor();
		down = false;
		await page.getByRole("main").getByRole("button", { name: "Try again" }).click();
		assert.equal(await summary(page), 26);
	},

	async "draws without WebGL, and without a worker"(page, base) {
		await page.addInitScript(() => {
			const real = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
			HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...all: unknown[]) {
				return String(all[0]).startsWith("webgl") ? null : real.apply(this, all);
			} as never;
			window.Worker = class {
				constructor() {
					throw new Error("no worker");
				}
			} as never;
		});
		await page.goto(`${base}/graph?focus=${mss}`);
		await page.locator('[data-renderer="svg"] circle').nth(25).waitFor();
		await page.getByText("This browser offers no WebGL").waitFor();
		await noBarriers(page);
		await page.locator(`[data-id="${nsa}"]`).click();
		await page.locator(".panel h2", { hasText: "National Security Agency" }).waitFor();
	},

	async "runs nothing that a name says, and shows long and foreign names whole"(page, base) {
		const markup = `<img src=x onerror="document.title='run'"><script>document.title="run"</script>`;
		const long = "国家授时中心 مركز التوقيت Центр времени ".repeat(8).trim() + markup;
		await page.route("**/graphql", async (route) => {
			if (!route.request().postData()?.includes("query Around")) return route.continue();
			await route.fulfill({ contentType: "application/graphql-response+json", body: await renamed(route, long) });
		});
		await page.goto(`${base}/graph?focus=${mss}&mode=both&selected=${mss}`);
		await summary(page);
		assert.equal(await page.locator(".panel h2").innerText(), long.replaceAll("  ", " "));
		assert.notEqual(await page.title(), "run");
		assert.deepEqual(await overflow(page), []);
		await noBarriers(page);
	},
};

// Stores answer alike, whatever the size of the window: over one of them both are clicked through, over the other a desk's.
const looked: Size[] = store === "memory" ? ["desktop", "phone"] : ["desktop"];

describe.each(looked)("%s", (size) => {
	test.each(Object.keys(checks))("%s", async (name) => {
		const base = serverAt("GRAVAMEN_URL");
		const { page, faults, close } = await (apart.has(name) ? open(base, null, sizes[size]) : lend(base, null, size));
		page.setDefaultTimeout(20_000);
		await checks[name]!(page, base);
		// Chromium tells a request that failed, as some here are made to.
		expect(faults.filter((f) => !f.includes("Failed to load resource"))).toEqual([]);
		await close();
	});
});

/** Waits for something to be shown, and gives the number of entities. */
async function summary(page: Page): Promise<number> {
	const text = await page.locator(".summary").textContent();
	return Number.parseInt(text!.replaceAll(",", ""));
}

async function drawn(page: Page) {
	const drawing = page.locator("[data-renderer]");
	await drawing.waitFor();
	await settled(page);
	await drawing.scrollIntoViewIfNeeded();
	return drawing;
}

async function settled(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const text = document.querySelector(".summary")?.textContent ?? "…";
		return !text.includes("…");
	});
	// Nothing glides, since the tests ask for less motion: the next frame has it all.
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function saved(page: Page, name: string): Promise<Buffer> {
	const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
	assert.match(file.suggestedFilename(), /^gravamen-graph-\d{4}-\d\d-\d\d(-as-of-\d{4}-\d\d-\d\d)?\.(png|svg|json|csv)$/);
	return buffer(await file.createReadStream());
}

async function kept(page: Page) {
	return JSON.parse((await saved(page, "JSON")).toString("utf8"));
}

async function noBarriers(page: Page): Promise<void> {
	expect(await barriers(page)).toEqual([]);
}

/** The answer to a route, with another name for the accusation. */
async function renamed(route: Route, summary: string): Promise<string> {
	const answer = await (await route.fetch()).json();
	answer.data.neighborhood.nodes.find((n: { kind: string }) => n.kind === "Accusation").summary = summary;
	return JSON.stringify(answer);
}
