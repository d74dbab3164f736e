// How what the API says in codes is told to a reader.
import type { FuzzyDate } from "./types";

/** A code of the API in words: NOT_ASSESSED is "not assessed". */
export function words(code: string): string {
	return irregular[code] ?? code.toLowerCase().replaceAll("_", " ");
}

const irregular: Record<string, string> = {
	IP_ORIGIN: "IP origin",
	IT_SECURITY_COMMUNITY: "IT security community",
	EU_INSTITUTION: "EU institution",
	REANALYSIS: "re-analysis",
	ICD203: "ICD 203",
	PHIA: "PHIA yardstick",
};

/** With a capital letter, for the start of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A number with its noun, such as "1 answer" or "2 answers". */
export const many = (count: number, noun: string, plural = noun + "s"): string =>
	`${count.toLocaleString("en")} ${count === 1 ? noun : plural}`;

const months = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** A day or month of ISO 8601 in words: "19 October 2025", "March 2022". */
export function day(iso: string): string {
	const [year = "", month, date] = iso.split("-");
	if (!month) return year;
	const name = months[Number(month) - 1] ?? month;
	return date ? `${Number(date)} ${name} ${year}` : `${name} ${year}`;
}

/** A fuzzy date in words that keep its vagueness. Null is a date that nobody gives. */
export function when(date: FuzzyDate | null | undefined): string {
	if (!date || date.precision === "UNKNOWN" || (!date.earliest && !date.latest)) return "date not known";
	const { earliest, latest, qualifier } = date;
	const span = stretch(earliest ?? null, latest ?? null, date.precision);
	switch (qualifier) {
		case "APPROXIMATE":
			return `about ${span}`;
		case "UNCERTAIN":
			return `${span} (uncertain)`;
		case "AT_LATEST":
			return `by ${latest ? day(latest) : span} at the latest`;
		case "AS_OF":
			return `observed ${span}`;
		default:
			return span;
	}
}

function stretch(earliest: string | null, latest: string | null, precision: FuzzyDate["precision"]): string {
	if (!earliest) return `until ${day(latest ?? "")}`;
	if (!latest) return `since ${day(earliest)}`;
	if (earliest === latest) return day(earliest);
	const [y1, m1] = [earliest.slice(0, 4), earliest.slice(0, 7)];
	const [y2, m2] = [latest.slice(0, 4), latest.slice(0, 7)];
	const wholeMonths = earliest.endsWith("-01") && latest === lastOf(m2);
	if (wholeMonths && m1 === m2) return day(m1);
	if (wholeMonths && earliest.endsWith("-01-01") && latest.endsWith("-12-31")) {
		if (y1 === y2) return y1;
		if (precision === "DECADE" && Number(y2) - Number(y1) === 9) return `the ${y1}s`;
		return `${y1} to ${y2}`;
	}
	if (wholeMonths) return `${day(m1)} to ${day(m2)}`;
	return `${day(earliest)} to ${day(latest)}`;
}

function lastOf(month: string): string {
	const [year, number] = month.split("-").map(Number);
	return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).toISOString().slice(0, 10);
}

/** How precise a date is, in words: "known to the day". */
export function precision(date: FuzzyDate): string {
	const unit = {
		DAY: "to the day",
		MONTH: "to the month",
		YEAR: "to the year",
		DECADE: "to ten years",
		CENTURY: "to a hundred years",
		UNKNOWN: "",
	}[date.precision];
	const hedge = {
		EXACT: "",
		APPROXIMATE: "as an approximation",
		UNCERTAIN: "with doubt",
		SINCE: "as a beginning",
		AT_LATEST: "as a latest day",
		AS_OF: "as a day of observation",
	}[date.qualifier];
	return unit ? ["known", unit, hedge].filter(Boolean).join(" ") : "not known";
}

/** What a publication is called: its title, otherwise where it appeared. */
export function titleOf(p: { title: string | null; channel: string | null; url: string | null }): string {
	const url = link(p.url);
	return p.title ?? p.channel ?? (url ? `untitled, at ${new URL(url).host.replace(/^www\./, "")}` : "untitled");
}

/** The sign that stands beside a status, so that colour never carries it alone. */
export const signs: Record<string, string> = {
	NOT_ASSESSED: "○",
	INCONCLUSIVE: "◌",
	PARTLY_CORROBORATED: "◐",
	CORROBORATED: "●",
	CONFIRMED: "✔",
	DISPUTED: "⇄",
	REFUTED: "✕",
};

/** An address of the web that may be linked to, or null: only http and https. */
export function link(url: string | null | undefined): string | null {
	try {
		const { protocol } = new URL(url ?? "");
		return protocol === "https:" || protocol === "http:" ? (url as string) : null;
	} catch {
		return null;
	}
}
