import { defineConfig } from "vite";

// GraphiQL is a page of its own, beside the explorer and with its own policy of content. Names without a hash, as there.
export default defineConfig({
	root: import.meta.dirname,
	base: "/graphiql/",
	build: {
		outDir: "../dist/graphiql",
		emptyOutDir: true,
		target: "es2022",
		modulePreload: { polyfill: false },
		assetsInlineLimit: 0,
		license: { fileName: "licences.json" }, // of what the bundles hold: most ask that their terms go along
		chunkSizeWarningLimit: 10_000,
		rolldownOptions: {
			onwarn(warning, warn) {
				if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning); // "use client" says nothing here
			},
			output: {
				entryFileNames: "assets/[name].js",
				chunkFileNames: "assets/[name].js",
				assetFileNames: "assets/[name][extname]",
			},
		},
	},
	worker: {
		format: "es",
		rolldownOptions: { output: { entryFileNames: "assets/worker/[name].js", chunkFileNames: "assets/worker/[name].js" } },
	},
});
