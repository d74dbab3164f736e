// What is shown is a function of the address: every view can be shared, and the browser's buttons work.

/** The pages there are, by the first part of the path; the rest of the path is `key`. */
export const pages = [
	"overview",
	"search",
	"accusations",
	"accusation",
	"country",
	"actor",
	"operation",
	"publication",
	"dyad",
	"record",
	"graph",
	"about",
] as const;
export type PageName = (typeof pages)[number];

/** Where a reader is. */
export interface Place {
	page: PageName | "missing";
	/** The rest of the path, decoded: the key of an id, or `CN/US` for a dyad. */
	key: string;
	/** The day as of which everything is shown; null for all that is known. */
	asOf: string | null;
	/** A day in the address that is none, to be told and not used. */
	badDay: string | null;
	/** All other parameters of the address. */
	params: URLSearchParams;
}

/** Kinds of entity that have a page of their own; the others are shown by `record`. */
const ownPage = new Set<string>(["accusation", "country", "actor", "operation", "publication"]);

/** Reads an address. Never fails: what leads nowhere is the page `missing`. */
export function read(path: string, query: string): Place {
	const params = new URLSearchParams(query);
	const day = params.get("asOf");
	params.delete("asOf");
	const asOf = day !== null && isDay(day) ? day : null;
	const common = { asOf, badDay: day !== null && asOf === null ? day : null, params };
	const [first = "", ...rest] = path.replace(/^\/+/, "").split("/");
	let key: string;
	try {
		key = rest.map(decodeURIComponent).join("/");
	} catch {
		return { page: "missing", key: "", ...common };
	}
	if (first === "") return { page: "overview", key: "", ...common };
	const page = pages.find((p) => p === first && p !== "overview");
	return { page: page ?? "missing", key, ...common };
}

/** Whether a text is a day of the calendar, such as 2025-10-19. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(text + "T00:00:00Z");
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The address of a page; parameters that are null or empty are left out. */
export function address(
	page: PageName,
	key: string,
	asOf: string | null,
	params: Record<string, string | null | undefined> = {},
): string {
	const path = page === "overview" ? "/" : "/" + [page, ...key.split("/")].filter(Boolean).map(encode).join("/");
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
	if (asOf) query.set("asOf", asOf);
	const text = query.toString();
	return text ? `${path}?${text}` : path;
}

// Colons may stand in a path, and ids are easier to read with them.
const encode = (part: string) => encodeURIComponent(part).replaceAll("%3A", ":");

/** The address of the page of an entity, by its id such as `actor:cn-mss`. */
export function addressOf(id: string, asOf: string | null): string {
	const colon = id.indexOf(":");
	const kind = id.slice(0, colon);
	if (id.startsWith("dyad:")) return address("dyad", id.slice(5).replace("-", "/"), asOf);
	return ownPage.has(kind) ? address(kind as PageName, id.slice(colon + 1), asOf) : address("record", id, asOf);
}
