// How tests open a page of the explorer, and what must hold of every one of them.
import { readFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

/** The store that the server under test is over. */
export const store = process.env.GRAVAMEN_STORE ?? "memory";

/** A server that tests ask for by the name of a variable, such as GRAVAMEN_URL. */
export function serverAt(name: string): string {
	const url = process.env[name];
	if (!url) throw new Error(`${name} is not set; run: BROWSER_TEST=1 go test ./web/tests`);
	return url;
}

/** A desk by day and a phone by night, so that what is looked at in both is looked at in both themes. */
export const sizes = {
	desktop: { viewport: { width: 1280, height: 800 }, colorScheme: "light" },
	phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: "dark" },
} satisfies Record<string, BrowserContextOptions>;
export type Size = keyof typeof sizes;

let browser: Browser;
/** Pages that tests of this file gave back, by what they were opened with. */
const idle = new Map<string, Opened[]>();

/** Connects the file of tests to the browser. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser = await chromium.connect(inject("browser"));
	});
	afterAll(async () => {
		idle.clear();
		await browser.close();
	});
}

export interface Opened {
	page: Page;
	/** What the page did that no page may do: errors, violations of the policy, requests to elsewhere. Empty if it behaves. */
	faults: string[];
	close(): Promise<void>;
}

/** The name that markup of hostile texts calls; see internal/hostiletest. */
const marker = "gravamenWasHere";

/** Opens a context of its own and, where a path is given, the page there. */
export async function open(base: string, path: string | null, options: BrowserContextOptions = sizes.desktop): Promise<Opened> {
	const context = await browser.newContext({ locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce", ...options });
	const faults: string[] = [];
	await context.exposeFunction(marker, () => void faults.push("a text was executed"));
	await context.addInitScript(() =>
		document.addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`)),
	);
	const page = await context.newPage();
	page.on("console", (m) => m.type() === "error" && faults.push(`console: ${m.text()} (${m.location().url})`));
	page.on("pageerror", (e) => faults.push(`error: ${e.message}`));
	context.on("request", (r) => {
		if (!r.url().startsWith(base + "/") && !/^(data|blob):/.test(r.url())) faults.push(`request to elsewhere: ${r.url()}`);
	});
	if (path !== null) await page.goto(base + path);
	return { page, faults, close: () => context.close() };
}

/**
 * Opens a page as another test of the file left it, which takes a fraction of a new context. What a test changed for good, by a
 * script at the start or by the clock, it must not give back: it uses open.
 */
export async function lend(base: string, path: string | null, size: Size = "desktop"): Promise<Opened> {
	const key = `${size} ${base}`;
	const opened = idle.get(key)?.pop() ?? (await open(base, null, sizes[size]));
	const { page, faults } = opened;
	if (path !== null) await page.goto(base + path);
	const close = async () => {
		await page.unrouteAll({ behavior: "ignoreErrors" });
		await page.goto("about:blank");
		faults.splice(0);
		idle.set(key, [...(idle.get(key) ?? []), opened]);
	};
	return { page, faults, close };
}

/** Waits until the page has all that it asked for. */
export async function settled(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("h1") && !document.querySelector('.loading, [aria-busy="true"]'));
}

const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious or critical, one line each. */
export async function barriers(page: Page): Promise<string[]> {
	await page.evaluate(await axeSource);
	const results = await page.evaluate(
		(o) => (globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(o),
		{ resultTypes: ["violations"] } as RunOptions,
	);
	return results.violations
		.filter((v) => v.impact === "serious" || v.impact === "critical")
		.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(" ")} (${n.failureSummary})`).join("; ")}`);
}

/** Whether the page is wider than the window, and what sticks out. */
export async function overflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.body.querySelectorAll("*")]
			.filter((e) => e.getBoundingClientRect().right > width + 1)
			.map((e) => `${e.tagName.toLowerCase()}.${e.className} to ${e.getBoundingClientRect().right} of ${width}`)
			.slice(0, 5);
	});
}

/** Makes a picture of the page in web/tests/output, as far as it can be drawn in one. */
export async function picture(page: Page, name: string): Promise<void> {
	const folder = fileURLToPath(new URL("output", import.meta.url));
	await mkdir(folder, { recursive: true });
	const { width, height } = await page.evaluate(() => ({
		width: document.documentElement.clientWidth,
		height: Math.min(document.documentElement.scrollHeight, 6000),
	}));
	const clip = { x: 0, y: 0, width, height };
	// Drawing in software, Chromium now and then has no memory left for a long page.
	for (let tries = 3; ; tries--) {
		try {
			await page.screenshot({ path: `${folder}/${store}-${name}.png`, fullPage: true, clip, animations: "disabled" });
			return;
		} catch (e) {
			if (tries === 1 || !String(e).includes("Unable to capture screenshot")) throw e;
		}
	}
}

/** The checks of every page: it behaves, and fits the window. With `looks`, it is pictured, and has no barrier. */
export async function check(opened: Opened, name: string, { looks = true } = {}): Promise<void> {
	const { page, faults } = opened;
	await settled(page);
	expect(await overflow(page), "wider than the window").toEqual([]);
	expect(faults).toEqual([]);
	if (!looks) return;
	await picture(page, name);
	expect(await barriers(page), "axe").toEqual([]);
}
