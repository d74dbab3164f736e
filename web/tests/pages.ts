/** An address with what its page must show. */
export interface Address {
	/** The name of its pictures. */
	name: string;
	path: string;
	/** What the heading says. */
	heading: RegExp;
	/** The status of the answer, 200 unless something else is right. */
	status?: number;
}

const ntsc = "/accusation/cn-mss-ntsc-2025";

/** Every page of the explorer, and views of it that differ. Each gets all checks: one line here is all that a new page needs. */
export const addresses: Address[] = [
	{ name: "overview", path: "/", heading: /accused whom/i },
	{ name: "overview-as-of", path: "/?asOf=2015-01-01", heading: /accused whom/i },
	{ name: "accusation", path: ntsc, heading: /National Time Service Center/ },
	{ name: "accusation-as-of", path: ntsc + "?asOf=2025-10-19", heading: /National Time Service Center/ },
	{ name: "accusations", path: "/accusations", heading: /Accusations/ },
	{ name: "search", path: "/search?q=time", heading: /Search/ },
	{ name: "country", path: "/country/CN", heading: /China/ },
	{ name: "actor", path: "/actor/cn-mss", heading: /Ministry of State Security/ },
	{ name: "operation", path: "/operation/cn-mss-ntsc-2025", heading: /Alleged/ },
	{ name: "publication", path: "/publication/supremacy-78800", heading: /Beijing Alleges/ },
	{ name: "dyad", path: "/dyad/CN/US", heading: /China/ },
	{ name: "record", path: "/record/response:cn-mss-ntsc-2025-nsa", heading: /./ },
	{ name: "graph", path: "/graph", heading: /Graph/i },
	{ name: "graph-accusation", path: "/graph?focus=accusation:cn-mss-ntsc-2025&selected=actor:us-nsa", heading: /Graph/ },
	{ name: "graph-both", path: "/graph?focus=country:CN,country:US&open=country:CN*60,country:US*60&mode=both", heading: /Graph/ },
	{ name: "graph-way", path: "/graph?focus=country:CN&path=country:CN,actor:us-nsa", heading: /Graph/ },
	{ name: "graph-unknown", path: "/graph?focus=actor:nobody&kinds=nonsense", heading: /Graph/ },
	{ name: "about", path: "/about", heading: /What this is/ },
	{ name: "no-such-page", path: "/nowhere", heading: /no such page/i, status: 404 },
	{ name: "not-held", path: "/accusation/none", heading: /./, status: 404 },
	{ name: "bad-day", path: "/?asOf=yesterday", heading: /accused whom/i },
];
