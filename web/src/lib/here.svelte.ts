// Where the reader is, as state; the address bar is its only store.
import { address, addressOf, read, type PageName, type Place } from "./route";

let place = $state.raw<Place>(read(location.pathname, location.search));

addEventListener("popstate", () => (place = read(location.pathname, location.search)));

/** The place shown now. */
export const here = {
	get place(): Place {
		return place;
	},
	get asOf(): string | null {
		return place.asOf;
	},
};

/** Goes to an address of this site. `replace` leaves no step for the way back, as for each letter typed. */
export function go(to: string, { replace = false, scroll = true } = {}): void {
	if (to === location.pathname + location.search) return;
	history[replace ? "replaceState" : "pushState"](null, "", to);
	place = read(location.pathname, location.search);
	if (scroll && !replace) scrollTo(0, 0);
}

/** The address of a page on the day that is shown. */
export const to = (page: PageName, key = "", params: Record<string, string | null | undefined> = {}): string =>
	address(page, key, place.asOf, params);

/** The address of an entity's page on the day that is shown. */
export const toNode = (id: string): string => addressOf(id, place.asOf);

/** This page with other parameters; one that is null or empty goes. */
export function change(params: Record<string, string | null>, options: { replace?: boolean } = {}): void {
	const all: Record<string, string | null> = { ...Object.fromEntries(place.params), ...params };
	const { asOf = place.asOf, ...rest } = all;
	go(address(place.page === "missing" ? "overview" : place.page, place.key, asOf, rest), { ...options, scroll: false });
}

/** Keeps clicks on links within the page: the browser does the rest of what links do. */
export function followLinks(event: MouseEvent): void {
	if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	const link = (event.target as Element).closest("a");
	if (
		!link ||
		link.target ||
		link.hasAttribute("download") ||
		link.origin !== location.origin ||
		link.dataset.leave !== undefined
	)
		return;
	if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
	event.preventDefault();
	go(link.pathname + link.search);
}
