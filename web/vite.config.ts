import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

// Names without a hash: the built files are committed, and a change should show as one.
export default defineConfig({
	plugins: [svelte()],
	base: "/",
	build: {
		outDir: "dist",
		emptyOutDir: true,
		target: "es2022",
		modulePreload: { polyfill: false },
		assetsInlineLimit: 0,
		license: { fileName: "licences.json" }, // of what the bundles hold: most ask that their terms go along
		rolldownOptions: {
			output: {
				entryFileNames: "assets/[name].js",
				chunkFileNames: "assets/[name].js",
				assetFileNames: "assets/[name][extname]",
			},
		},
	},
	worker: { format: "es", rolldownOptions: { output: { entryFileNames: "assets/[name].js" } } },
	server: { proxy: { "/graphql": "http://127.0.0.1:8080", "/export": "http://127.0.0.1:8080" } },
	test: { include: ["src/**/*.test.ts"] },
});
