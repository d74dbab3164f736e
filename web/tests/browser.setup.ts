// One browser for all files of tests: Debian's Chromium, or the one that CHROMIUM names, drawing in software.
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		browser: string;
	}
}

export default async function (project: TestProject): Promise<() => Promise<void>> {
	const server = await chromium.launchServer({
		executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
		args: [
			"--no-sandbox", // it runs as root in CI, and opens nothing but this server
			"--no-first-run",
			"--disable-quic",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--use-angle=swiftshader",
			"--enable-unsafe-swiftshader",
		],
	});
	project.provide("browser", server.wsEndpoint());
	return () => server.close();
}
