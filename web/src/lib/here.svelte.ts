// Where the reader is, as state; the address bar is its only store.
import { tick } from "svelte";
import { address, addressOf, read, type PageName, type Place } from "./route";

let place = $state.raw<Place>(read(location.pathname, location.search));
/** Of its own, so that what hangs on the day alone is left in peace while the rest of the address changes. */
const asOf = $derived(place.asOf);

addEventListener("popstate", () => (place = read(location.pathname, location.search)));

/** The place shown now. */
export const here = {
	get place(): Place {
		return place;
	},
	get asOf(): string | null {
		return asOf;
	},
};

/** Goes to an address of this site. `replace` leaves no step for the way back, as for each letter typed. */
export function go(to: string, { replace = false, scroll = true } = {}): void {
	if (to === location.pathname + location.search + location.hash) return;
	history[replace ? "replaceState" : "pushState"](null, "", to);
	place = read(location.pathname, location.search);
	const part = location.hash.slice(1);
	if (part) void tick().then(() => document.getElementById(part)?.scrollIntoView());
	else if (scroll && !replace) scrollTo(0, 0);
}

/** The address of a page on the day that is shown. */
export const to = (page: PageName, key = "", params: Record<string, string | null | undefined> = {}): string =>
	address(page, key, place.asOf, params);

/** The address of an entity's page on the day that is shown. */
export const toNode = (id: string): string => addressOf(id, place.asOf);

/** Parameters that hold a place in a list; the list of another question has no such place. */
const paging = { after: null, before: null };

/** This page with other parameters; one that is null or empty goes. A list begins anew unless it is its page that changes. */
export function change(params: Record<string, string | null>, options: { replace?: boolean } = {}): void {
	const all: Record<string, string | null> = { ...Object.fromEntries(place.params), ...paging, ...params };
	const { asOf = place.asOf, ...rest } = all;
	go(address(place.page === "missing" ? "overview" : place.page, place.key, asOf, rest), { ...options, scroll: false });
}

/** Keeps clicks on links within the page: the browser does the rest of what links do. Links of drawings are links, too. */
export function followLinks(event: MouseEvent): void {
	if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	const link = (event.target as Element).closest<HTMLElement | SVGElement>("a[href]");
	if (!link || ["target", "download", "data-leave"].some((name) => link.hasAttribute(name))) return;
	const at = new URL(link.getAttribute("href")!, location.href);
	if (at.origin !== location.origin) return;
	if (at.pathname === location.pathname && at.search === location.search && at.hash) return;
	event.preventDefault();
	go(at.pathname + at.search + at.hash);
}
