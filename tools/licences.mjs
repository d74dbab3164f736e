// Fails where something that is shipped has a licence that is not known to allow it: node tools/licences.mjs SBOM BUNDLE...
// SBOM is CycloneDX, of the program; each BUNDLE is what Vite says that one of its builds holds.
import { readFileSync } from 'node:fs';

// All let the whole be passed on under the Apache License 2.0. The MPL asks for the sources of its own files alone, which are public.
// BSD-Source-Code is how the tool reads the Go authors' BSD-3-Clause.
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD-Source-Code', 'ISC', 'MIT', 'MPL-2.0']);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const [sbom, ...bundles] = process.argv.slice(2);
const shipped = [
	...read(sbom).components.map(({ name, licenses, evidence }) => ({ name, ids: (licenses ?? evidence?.licenses ?? []).map((l) => l.license.id) })),
	...bundles.flatMap(read).map(({ name, identifier }) => ({ name, ids: [identifier] })),
];
const refused = shipped.filter(({ ids }) => ids.length === 0 || !ids.every((id) => allowed.has(id)));
for (const { name, ids } of refused) console.error(`${name}: the licence ${ids.join(', ') || 'is not known'}; see tools/licences.mjs`);
console.log(`${shipped.length} packages looked at`);
process.exit(refused.length > 0 ? 1 : 0);
