// Asks graphql-http's audits of the server at a URL, and prints those that do not hold, a line each; then how many there are.
import { auditServer } from "graphql-http";

const results = await auditServer({ url: process.argv[2] });
for (const { id, name, status, reason } of results.filter(({ status }) => status !== "ok")) console.log(id, status, name, reason);
console.log(`${results.length} audits`);
