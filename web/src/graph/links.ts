// What each type of link says, in words for both directions.

export interface LinkWords {
	/** Between the entity that the link starts at and the other: "X is made by Y". */
	there: string;
	/** The same said from the other end: "Y makes X". */
	back: string;
	/** Whether it is what somebody says of the world, and so never to be drawn as settled. */
	alleged: boolean;
}

/** Every type of link that the server can give. */
export const links: Readonly<Record<string, LinkWords>> = {
	MADE_BY: { there: "is made by", back: "makes", alleged: false },
	ACCUSES: { there: "accuses", back: "is accused in", alleged: true },
	ALLEGES: { there: "alleges", back: "is alleged in", alleged: true },
	ASSERTS: { there: "asserts", back: "is asserted in", alleged: true },
	RESTS_ON: { there: "is said to rest on", back: "is given as a ground of", alleged: true },
	STATED_IN: { there: "is stated in", back: "carries", alleged: false },
	JOINT_WITH: { there: "is coordinated with", back: "is coordinated with", alleged: false },
	SAME_INCIDENT_AS: {
		there: "speaks of the same alleged incident as",
		back: "speaks of the same alleged incident as",
		alleged: false,
	},
	SUPERSEDES: { there: "supersedes", back: "is superseded by", alleged: false },
	IN_CONTEXT: { there: "is set in", back: "is the setting of", alleged: false },
	AIMED_AT: { there: "is allegedly aimed at", back: "is the alleged target of", alleged: true },
	HAS_PHASE: { there: "allegedly has the phase", back: "is an alleged phase of", alleged: true },
	ALLEGEDLY_USED: { there: "allegedly used", back: "was allegedly used in", alleged: true },
	ABOUT: { there: "is about", back: "is the subject of", alleged: true },
	GATHERED_BY: { there: "is said to be gathered by", back: "is said to have gathered", alleged: true },
	PUBLISHED_IN: { there: "is published in", back: "publishes", alleged: false },
	ASSESSED_BY: { there: "is the judgement of", back: "judges in", alleged: false },
	OF: { there: "assesses", back: "is assessed in", alleged: false },
	ATTRIBUTES_TO: { there: "attributes it to", back: "is named in", alleged: true },
	CITES: { there: "cites", back: "is cited in", alleged: false },
	ANSWERED_BY: { there: "is the answer of", back: "answers with", alleged: false },
	AGAINST: { there: "is directed at", back: "is addressed by", alleged: false },
	TO: { there: "answers", back: "is answered by", alleged: false },
	RAISES: { there: "raises in return", back: "is raised in", alleged: false },
	UNDER: { there: "is taken under", back: "is the legal ground of", alleged: false },
	REPORTED_IN: { there: "is reported in", back: "reports", alleged: false },
	WRITTEN_BY: { there: "is written by", back: "writes", alleged: false },
	REACTS_TO: { there: "reacts to", back: "draws the reaction", alleged: false },
	TOWARDS: { there: "takes a stance towards", back: "draws the reaction", alleged: false },
	PUBLISHED_BY: { there: "is published by", back: "publishes", alleged: false },
	REPORTS: { there: "reports", back: "is reported by", alleged: false },
	WITHDRAWS: { there: "withdraws", back: "is withdrawn by", alleged: false },
	OF_COUNTRY: { there: "belongs to", back: "has", alleged: false },
	CLAIMED_SPONSOR: { there: "is said to be sponsored by", back: "is said to sponsor", alleged: true },
	CLAIMED_VICTIM: { there: "is said to have attacked", back: "is said to be attacked by", alleged: true },
	SAME_AS: { there: "is said to be the same as", back: "is said to be the same as", alleged: true },
	CLAIMED_TO_USE: { there: "is said to use", back: "is said to be used by", alleged: true },
	SERVES: { there: "is said to serve", back: "is said to depend on", alleged: true },
	OPERATED_BY: { there: "is operated by", back: "operates", alleged: false },
	SUBTECHNIQUE_OF: { there: "is a part of the technique", back: "has the subtechnique", alleged: false },
	ISSUED_BY: { there: "is issued by", back: "issues", alleged: false },
	BETWEEN: { there: "is between", back: "is a side of", alleged: false },
	DERIVED_FROM: { there: "is taken from", back: "is the source of", alleged: false },
};

/** The types in the order of the table. */
export const linkTypes: readonly string[] = Object.keys(links);

/** The words of a type; one that is not known here is told by its name, and held to be alleged. */
export function linkWords(type: string): LinkWords {
	const plain = type.toLowerCase().replaceAll("_", " ");
	return links[type] ?? { there: plain, back: `${plain} (from the other)`, alleged: true };
}
