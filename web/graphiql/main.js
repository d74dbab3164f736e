// GraphiQL over this server: everything it needs comes from here, and each example is a tab.
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createClient } from "graphql-ws";
import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "./page.css";

const workers = { json: JsonWorker, graphql: GraphQLWorker };
globalThis.MonacoEnvironment = { getWorker: (_id, label) => new (workers[label] ?? EditorWorker)() };

const examples = import.meta.glob("./examples/*.graphql", { query: "?raw", import: "default", eager: true });
const defaultTabs = Object.keys(examples)
	.sort()
	.map((name) => ({ query: examples[name] }));

const at = new URL("/graphql", location.href);
const socket = new URL(at);
socket.protocol = at.protocol.replace("http", "ws");
const fetcher = createGraphiQLFetcher({ url: at.href, wsClient: createClient({ url: socket.href, lazy: true }) });

createRoot(document.getElementById("graphiql")).render(createElement(GraphiQL, { fetcher, defaultTabs }));
