// Measures how soon pages of a running explorer show what was asked for: node web/tests/speed.mjs http://127.0.0.1:8080 [ROUNDS]
//
// The first view of a page is told apart from later ones: it may be the first time that the database meets the question, and
// answers to dear questions are kept while nothing is written. Each view is in a browser that holds nothing, by a whole load; then
// the same page is gone to within the explorer. A page shows its first rows before what is counted over all.
import { chromium } from "playwright-core";

const [base = "http://127.0.0.1:8080", rounds = "5"] = process.argv.slice(2);

const ask = async (query) => {
	const response = await fetch(base + "/graphql", {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ query }),
	});
	return (await response.json()).data;
};
const { accusations, dyads } = await ask(
	"{accusations(first: 1) {totalCount nodes {id}} dyads(first: 1) {nodes {accuser {code} accused {code}}}}",
);
const [pair] = dyads.nodes;
const pages = {
	overview: "/",
	accusations: "/accusations",
	"accusations, narrowed": `/accusations?accuser=${pair.accuser.code}&verification=NOT_ASSESSED`,
	accusation: "/accusation/" + accusations.nodes[0].id.slice("accusation:".length),
	country: "/country/" + pair.accuser.code,
	pair: `/dyad/${pair.accuser.code}/${pair.accused.code}`,
	search: "/search?text=state",
	"overview, as of 2020": "/?asOf=2020-01-01",
};

const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const round = (n) => `${Math.round(n)} ms`;

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
	args: [
		"--headless",
		"--no-sandbox",
		"--disable-gpu",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
	],
});
const shown = (page) =>
	page.waitForFunction(
		() => document.querySelector("main h1") && !document.querySelector("main .loading, main [aria-busy=true]"),
		null,
		{ polling: "raf" },
	);

const rows = "main article, main ol.plain li, main .answer h1";

async function load(path) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	await page.goto(base + path, { waitUntil: "commit" });
	await page.waitForSelector(rows);
	const rowsAfter = await page.evaluate(() => performance.now());
	await shown(page);
	const shownAfter = await page.evaluate(() => performance.now());
	const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
	const times = { paint: await paint.jsonValue(), rows: rowsAfter, shown: shownAfter };
	await context.close();
	return times;
}

/** How long the page is gone to from within: from the click to the frame that shows it. */
async function within(path) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	await page.goto(base + "/about", { waitUntil: "load" });
	await shown(page);
	const taken = await page.evaluate(
		async ([to, rows]) => {
			const link = document.createElement("a");
			link.href = to;
			document.body.append(link);
			const begun = performance.now();
			link.click();
			const ready = () => document.querySelector("main h1") && !document.querySelector("main .loading, main [aria-busy=true]");
			let first;
			do {
				await new Promise(requestAnimationFrame);
				if (document.querySelector(rows)) first ??= performance.now() - begun;
			} while (!ready());
			return { first, whole: performance.now() - begun };
		},
		[path, rows],
	);
	await context.close();
	return taken;
}

/** How soon what is done on a page shows: from a key to the frame with what it changed. */
async function interactions() {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	await page.goto(base + "/accusations", { waitUntil: "load" });
	await shown(page);
	const taken = {};
	// As text, since the policy of the pages allows no code to be made in them.
	const until = (act, done) =>
		page.evaluate(
			`(async () => { const begun = performance.now(); ${act}; do await new Promise(requestAnimationFrame); while (!(${done})); return performance.now() - begun; })()`,
		);
	taken["narrow down"] = await until(
		"document.querySelector('.facet').click()",
		"document.querySelector('.facet[aria-pressed=true]') && !document.querySelector('[aria-busy=true]')",
	);
	taken["take it away"] = await until(
		"document.querySelector('.facet[aria-pressed=true]').click()",
		"!document.querySelector('.facet[aria-pressed=true]') && !document.querySelector('[aria-busy=true]')",
	);
	taken["next page"] = await until(
		"[...document.querySelectorAll('nav button')].at(-1).click()",
		"location.search.includes('after') && !document.querySelector('[aria-busy=true]')",
	);
	await context.close();
	return taken;
}

console.log(`${accusations.totalCount.toLocaleString("en")} accusations, medians of ${rounds} views`);
console.log(
	"| page | first view: rows | all of it | later: first paint | rows | all of it | within the explorer: rows | all of it |\n|---|---|---|---|---|---|---|---|",
);
for (const [name, path] of Object.entries(pages)) {
	const first = await load(path);
	const loads = [];
	const inner = [];
	for (let i = 0; i < Number(rounds); i++) {
		loads.push(await load(path));
		inner.push(await within(path));
	}
	const figures = [
		first.rows,
		first.shown,
		...["paint", "rows", "shown"].map((what) => median(loads.map((l) => l[what]))),
		...["first", "whole"].map((what) => median(inner.map((i) => i[what]))),
	];
	console.log(`| ${name} | ${figures.map(round).join(" | ")} |`);
}
const all = [];
for (let i = 0; i < Number(rounds); i++) all.push(await interactions());
for (const name of Object.keys(all[0])) console.log(`${name}: ${round(median(all.map((a) => a[name])))}`);
await browser.close();
