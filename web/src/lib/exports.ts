import type { AccusationFilter } from "../generated/questions";

/** The address of something made of the accusations of a filter, as they stood on a day. */
function addressWith(path: string, where: AccusationFilter | undefined, asOf: string | null): string {
	const query = new URLSearchParams();
	if (where) query.set("where", JSON.stringify(where));
	if (asOf) query.set("asOf", asOf);
	const text = query.toString();
	return path + (text ? "?" + text : "");
}

/** The address of a download: a file of /export/ under the API's own filter. */
export const exportOf = (file: string, where: AccusationFilter | undefined, asOf: string | null): string =>
	addressWith("/export/" + file, where, asOf);

/** The address of the feed of new accusations of a filter and of answers to them. */
export const feedOf = (where: AccusationFilter | undefined): string => addressWith("/feed.atom", where, null);
