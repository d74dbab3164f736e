// Shapes that several questions share; their fields are named as in the SDL.
import type { DatePrecision, DateQualifier } from "../generated/questions";

export interface FuzzyDate {
	edtf: string;
	earliest: string | null;
	latest: string | null;
	precision: DatePrecision;
	qualifier: DateQualifier;
}
