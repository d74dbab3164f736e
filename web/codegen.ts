import type { CodegenConfig } from "@graphql-codegen/cli";

// The explorer's questions are checked against the SDL, and typed by it, when it is built.
const config: CodegenConfig = {
	schema: "../schema/*.graphql",
	documents: "src/queries/*.graphql",
	generates: {
		"src/generated/questions.ts": {
			plugins: ["typescript-operations", "typed-document-node"],
			config: {
				documentMode: "string",
				enumType: "string-literal",
				useTypeImports: true,
				skipTypename: true,
				scalars: { Date: "string", DateTime: "string", EDTF: "string" },
			},
		},
	},
};
export default config;
