// Answers GraphQL on the loopback interface as @neo4j/graphql and Apollo do it out of the box, in one process of Node.
// When it is ready it says where, in one line of JSON on stderr, as gravamen serve does.
import { readFile } from "node:fs/promises";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE = "neo4j" } = process.env;
if (!["localhost", "127.0.0.1", "[::1]"].includes(new URL(NEO4J_URI).hostname)) {
  throw new Error(`NEO4J_URI is ${NEO4J_URI}; only a database on this machine is measured`);
}
const auth = NEO4J_USERNAME ? neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD) : undefined;
const driver = neo4j.driver(NEO4J_URI, auth, { telemetryDisabled: true, notificationFilter: { minimumSeverityLevel: "OFF" } });
const typeDefs = await readFile(new URL("schema.graphql", import.meta.url), "utf8");
const server = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema(),
  plugins: [ApolloServerPluginLandingPageDisabled()],
  stopOnTerminationSignals: false, // it would die of the signal after stopping; this program ends below
});
const { url } = await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: Number(process.env.PORT ?? 0) },
  context: async () => ({ sessionConfig: { database: NEO4J_DATABASE } }),
});
console.error(JSON.stringify({ msg: "ready", graphql: url }));

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await server.stop();
    await driver.close();
    process.exit(0);
  });
}
