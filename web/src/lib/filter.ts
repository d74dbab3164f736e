// The parameters of a list's address, as the API's filter. Each parameter is a line of the table: what it is called for a reader,
// and what it asks for.
import type { AccusationFilter } from "../generated/questions";
import { isID } from "./kinds";

interface Parameter {
	label: string;
	/** The filter that a value stands for, or null where it is no such value. */
	filter: (value: string) => AccusationFilter | null;
}

const country = /^[A-Z]{2}$/;
const code = /^[A-Z_]+$/;

const coded = (label: string, filter: (value: never) => AccusationFilter): Parameter => ({
	label,
	filter: (value) => (code.test(value) ? filter(value as never) : null),
});

const named = (label: string, filter: (ids: string[]) => AccusationFilter): Parameter => ({
	label,
	filter: (value) => (isID(value) ? filter([value]) : null),
});

export const parameters = {
	text: { label: "Words", filter: (value) => ({ text: value }) },
	accuser: { label: "Accuser", filter: (value) => (country.test(value) ? { accuserCountry: { eq: value } } : null) },
	accused: { label: "Accused", filter: (value) => (country.test(value) ? { accusedCountry: { eq: value } } : null) },
	year: {
		label: "Year",
		filter: (value) =>
			/^\d{4}$/.test(value) ? { stated: { from: `${value}-01-01`, to: `${value}-12-31`, match: "POSSIBLY" } } : null,
	},
	verification: coded("Verification", (value) => ({ verification: { eq: value } })),
	disclosure: coded("Evidence", (value) => ({ disclosure: { eq: value } })),
	form: coded("Form", (value) => ({ forms: { hasAny: [value] } })),
	response: coded("Answer", (value) => ({ responses: { some: { kinds: { hasAny: [value] } } } })),
	party: named("Party", (ids) => ({ or: [{ accuser: { ids } }, { accused: { ids } }] })),
	operation: named("Operation", (ids) => ({ operation: { ids } })),
	publication: named("Publication", (ids) => ({ publications: { some: { ids } } })),
	unanswered: { label: "Answer", filter: (value) => (value === "yes" ? { responses: { count: { is: { eq: 0 } } } } : null) },
} satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** What an address asks for: a filter of all its parameters, and those of which the value is none. */
export function filterOf(params: URLSearchParams): {
	where: AccusationFilter | undefined;
	set: [ParameterName, string][];
	bad: [string, string][];
} {
	const set: [ParameterName, string][] = [];
	const bad: [string, string][] = [];
	const all: AccusationFilter[] = [];
	for (const name of Object.keys(parameters) as ParameterName[]) {
		const value = params.get(name)?.trim();
		if (!value) continue;
		const filter = parameters[name].filter(value);
		if (filter) {
			set.push([name, value]);
			all.push(filter);
		} else bad.push([name, value]);
	}
	return { where: all.length > 1 ? { and: all } : all[0], set, bad };
}
