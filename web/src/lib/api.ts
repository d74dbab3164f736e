// The one way to the server: a question of src/queries, sent to /graphql as text.
import type { TypedDocumentString } from "../generated/questions";

/** How long an answer is waited for, in milliseconds: above the server's own limit of 5 s, so that its words arrive. */
const patience = 15_000;

/** What one error of an answer says. */
export interface Complaint {
	message: string;
	path?: (string | number)[];
	extensions?: { code?: string };
}

/** An answer; `complaints` are what went wrong in parts of it. */
export interface Answer<T> {
	data: T;
	complaints: Complaint[];
}

/** Why there is no answer at all, in words for a reader. `retry` says whether asking again may help. */
export class Failure extends Error {
	constructor(
		message: string,
		readonly code: string,
		readonly retry: boolean,
	) {
		super(message);
	}
}

// Codes of errors that the same question meets again.
const lasting = new Set([
	"INVALID",
	"NOT_FOUND",
	"TOO_EXPENSIVE",
	"FORBIDDEN",
	"UNAUTHENTICATED",
	"GRAPHQL_VALIDATION_FAILED",
	"GRAPHQL_PARSE_FAILED",
	...["BODY", "TOKENS", "DEPTH", "ALIASES", "DIRECTIVES", "FIELDS", "LIST"].map((limit) => `LIMIT_${limit}`),
	"DOCUMENT_NOT_REGISTERED",
]);

/** Answers seen last, for the way back and for a slider that moves to and fro. The oldest goes first. */
const kept = new Map<string, Answer<unknown>>();
const keep = 60;

/** Asks, or gives the answer from a moment ago. Fails with a Failure, or with the signal's reason. */
export async function ask<T, V>(question: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<Answer<T>> {
	const body = JSON.stringify({ query: question.toString(), variables });
	const known = kept.get(body);
	if (known) return known as Answer<T>;
	const answer = await send<T>(body, signal);
	if (answer.complaints.length === 0) {
		kept.set(body, answer);
		for (const oldest of kept.keys()) {
			if (kept.size <= keep) break;
			kept.delete(oldest);
		}
	}
	return answer;
}

/** Forgets the answers kept, so that a reader who asks again gets a new one. */
export function forget(): void {
	kept.clear();
}

async function send<T>(body: string, signal?: AbortSignal): Promise<Answer<T>> {
	const deadline = AbortSignal.timeout(patience);
	let response: Response;
	let text: string;
	try {
		response = await fetch("/graphql", {
			method: "POST",
			headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
			body,
			signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
		});
		text = await response.text();
	} catch {
		signal?.throwIfAborted();
		if (deadline.aborted) throw new Failure("The server did not answer within 15 seconds.", "TIMEOUT", true);
		throw new Failure("The server cannot be reached.", "OFFLINE", true);
	}
	const answer = parse(text);
	if (answer === undefined) {
		throw new Failure(`The server answered in a way that is not understood (HTTP ${response.status}).`, "MALFORMED", true);
	}
	const complaints: Complaint[] = answer.errors ?? [];
	// What a question asks for first is what its page is of: where that failed, null does not say that it is not held.
	const [first, value] = Object.entries(answer.data ?? {})[0] ?? [];
	const why =
		value == null ? complaints.find((c) => answer.data == null || (c.path?.length === 1 && c.path[0] === first)) : undefined;
	if (answer.data == null || why) {
		const code = why?.extensions?.code ?? "INTERNAL";
		throw new Failure(why?.message ?? `The server answered with HTTP ${response.status}.`, code, !lasting.has(code));
	}
	return { data: answer.data as T, complaints };
}

function parse(text: string): { data?: unknown; errors?: Complaint[] } | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}
