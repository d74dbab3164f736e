// Where verification can stand, in the order of the scale, with what it means in a sentence.
import type { VerificationStatus } from "../generated/questions";

export const statuses: [VerificationStatus, string][] = [
	["NOT_ASSESSED", "No assessment that counts is held. It does not mean that the accusation is wrong."],
	["INCONCLUSIVE", "Assessments that count are held, and none went further than inconclusive, unsupported or consistent."],
	[
		"PARTLY_CORROBORATED",
		"There is support that falls short of corroboration, such as a single assessment, or support of something other than who did it.",
	],
	[
		"CORROBORATED",
		"Two or more assessments on separate evidence support it, one of them at least from outside the accuser’s state, and none contradicts.",
	],
	["CONFIRMED", "The accused state admitted it, or a contested judgment or a plea finds this very link."],
	["DISPUTED", "Support and contradiction stand side by side, or there is contradiction that falls short of refuting it."],
	["REFUTED", "Assessments that count contradict it, on separate evidence, and none supports it."],
];
