// Who accuses whom, as a table: countries that accuse down the side, countries accused along the top.

interface Pair {
	id: string;
	accusationCount: number;
	accuser: { id: string; code: string; name: string };
	accused: { id: string; code: string; name: string };
}

export interface Side {
	id: string;
	code: string;
	name: string;
	total: number;
}

export interface Matrix<P extends Pair> {
	rows: Side[];
	columns: Side[];
	/** The pair of a row and a column, if the one has accused the other. */
	at: (row: Side, column: Side) => P | undefined;
	/** The largest count, 0 without pairs. */
	max: number;
}

/** Lays out pairs, those with the most accusations first on both sides, ties by name. */
export function matrix<P extends Pair>(pairs: P[]): Matrix<P> {
	const cells = new Map<string, P>();
	const rows = new Map<string, Side>();
	const columns = new Map<string, Side>();
	for (const p of pairs) {
		cells.set(p.accuser.code + " " + p.accused.code, p);
		add(rows, p.accuser, p.accusationCount);
		add(columns, p.accused, p.accusationCount);
	}
	return {
		rows: sorted(rows),
		columns: sorted(columns),
		at: (row, column) => cells.get(row.code + " " + column.code),
		max: Math.max(0, ...pairs.map((p) => p.accusationCount)),
	};
}

function add(sides: Map<string, Side>, country: Pair["accuser"], count: number): void {
	const side = sides.get(country.code);
	if (side) side.total += count;
	else sides.set(country.code, { id: country.id, code: country.code, name: country.name, total: count });
}

const sorted = (sides: Map<string, Side>): Side[] =>
	[...sides.values()].sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, "en"));

/** How strongly a cell is tinted, from 1 to 4: by the order of magnitude, so that one large pair does not hide the others. */
export function heat(count: number, max: number): number {
	return max <= 1 ? 1 : 1 + Math.round((3 * Math.log(count)) / Math.log(max));
}
