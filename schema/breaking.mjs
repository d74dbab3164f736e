// Prints what of one schema breaks clients of another, a line each: node schema/breaking.mjs PUBLISHED NEXT. The rules are those of
// graphql-js, which the explorer's packages bring.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { buildSchema, findBreakingChanges } = createRequire(new URL('../web/package.json', import.meta.url))('graphql');
const [published, next] = process.argv.slice(2).map((path) => buildSchema(readFileSync(path, 'utf8')));
for (const { description } of findBreakingChanges(published, next)) console.log(description);
