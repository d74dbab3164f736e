// Fuzzy dates on an axis of time.
import type { FuzzyDate } from "./types";

const day = 86_400_000;
const number = (iso: string) => Date.parse(iso + "T00:00:00Z") / day;

/** A stretch of an axis, from 0 to 1. An open end is one whose bound nobody gives; it reaches to the edge. */
export interface Stretch {
	from: number;
	to: number;
	openStart: boolean;
	openEnd: boolean;
}

/** A line of an axis: what is dated, and whether it is only alleged. */
export interface Dated {
	label: string;
	date: FuzzyDate | null | undefined;
	alleged: boolean;
	note?: string;
}

export interface Axis {
	place: (date: FuzzyDate) => Stretch | null;
	/** Where the years begin, as many as fit. */
	ticks: { at: number; label: string }[];
}

/** An axis on which all the dates given have room. Null where none of them has a bound. */
export function axis(dates: (FuzzyDate | null | undefined)[], ticks = 8): Axis | null {
	const bounds = dates.flatMap((d) => [d?.earliest, d?.latest]).filter((d) => d != null);
	if (bounds.length === 0) return null;
	const all = bounds.map(number);
	const least = Math.min(...all);
	const room = Math.max(60, Math.max(...all) - least + 1);
	const from = least - room * 0.04;
	const scale = (n: number) => (n - from) / (room * 1.08);
	return {
		place(date) {
			if (!date.earliest && !date.latest) return null;
			return {
				from: date.earliest ? scale(number(date.earliest)) : 0,
				to: date.latest ? scale(number(date.latest) + 1) : 1,
				openStart: !date.earliest,
				openEnd: !date.latest,
			};
		},
		ticks: marks(from, from + room * 1.08, ticks).map((m) => ({ at: scale(number(m.iso)), label: m.label })),
	};
}

/** Beginnings of months or years between two days, at most so many. */
function marks(from: number, to: number, most: number): { iso: string; label: string }[] {
	const first = new Date(from * day);
	const months = (to - from) / 30.4;
	const step = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((s) => months / s <= most) ?? 2400;
	const out = [];
	let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth() + 1) / step) * step;
	for (; ; month += step) {
		const iso = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10);
		if (number(iso) > to) return out;
		out.push({ iso, label: step < 12 ? iso.slice(0, 7) : iso.slice(0, 4) });
	}
}
