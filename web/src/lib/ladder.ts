// The rungs of disclosure, the lowest first, with what each means in a few words.
import type { Disclosure } from "../generated/questions";

export const ladder: [Disclosure, string][] = [
	["NONE_CLAIMED", "no evidence is offered"],
	["ASSERTED_NOT_PUBLISHED", "evidence is said to exist and is not shown"],
	["SUMMARISED", "evidence is described"],
	["PARTIALLY_PUBLISHED", "some of it is published"],
	["PUBLISHED", "it is published"],
	["TESTED_IN_COURT", "it was tested in court"],
];

export const rung = (disclosure: Disclosure): number => ladder.findIndex(([d]) => d === disclosure);
