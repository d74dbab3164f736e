import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { getIntrospectionQuery } from "graphql";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import * as questions from "./src/generated/questions.ts";

// Every document that the explorer sends, and those that GraphiQL does by itself, by its SHA-256: a server that answers registered
// documents alone answers these.
function manifest(): Plugin {
	const examples = new URL("graphiql/examples/", import.meta.url);
	const documents = [
		...Object.entries(questions)
			.filter(([name]) => name.endsWith("Document"))
			.map(([, document]) => String(document)),
		...readdirSync(examples).map((name) => readFileSync(new URL(name, examples), "utf8")),
		getIntrospectionQuery({ inputValueDeprecation: false, schemaDescription: false }),
	];
	const byHash = documents.map((text) => [createHash("sha256").update(text).digest("hex"), text]).sort();
	return {
		name: "documents",
		generateBundle() {
			this.emitFile({
				type: "asset",
				fileName: "documents.json",
				source: `${JSON.stringify(Object.fromEntries(byHash), null, "\t")}\n`,
			});
		},
	};
}

// Names without a hash: the built files are committed, and a change should show as one.
export default defineConfig({
	plugins: [svelte(), manifest()],
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
