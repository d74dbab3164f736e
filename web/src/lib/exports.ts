import type { AccusationFilter } from "../generated/questions";

/** The address of a download: a file of /export/ under the API's own filter. */
export function exportOf(file: string, where: AccusationFilter | undefined, asOf: string | null): string {
	const query = new URLSearchParams();
	if (where) query.set("where", JSON.stringify(where));
	if (asOf) query.set("asOf", asOf);
	const text = query.toString();
	return `/export/${file}${text ? "?" + text : ""}`;
}
