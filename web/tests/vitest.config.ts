import { defineConfig } from "vitest/config";

// The tests that need a browser and a server; browser_test.go starts the server and runs them.
export default defineConfig({
	root: import.meta.dirname,
	test: {
		include: ["*.test.ts"],
		globalSetup: "./browser.setup.ts",
		// Long enough for an editor that a busy machine paints in software; what must be quick says so itself.
		testTimeout: 180_000,
		hookTimeout: 30_000,
		maxWorkers: 2,
		isolate: false, // files share nothing but the browser, and loading what they use takes a second each
		retry: 1, // a busy machine makes a browser miss a frame; what is wrong fails twice
	},
});
