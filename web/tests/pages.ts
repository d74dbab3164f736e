/** An address with what its page must show. */
export interface Address {
	/** The name of its pictures. */
	name: string;
	path: string;
	/** What the heading says. */
	heading: RegExp;
	/** What stands below it that only an answer can bring. */
	shows?: RegExp;
	/** What it tells of what is wrong with the address; nothing unless that is right. */
	notices?: RegExp[];
	/** The status of the answer, 200 unless something else is right. */
	status?: number;
}

const ntsc = "/accusation/cn-mss-ntsc-2025";

/** Every page of the explorer, and views of it that differ. Each gets all checks: one line here is all that a new page needs. */
export const addresses: Address[] = [
	{ name: "overview", path: "/", heading: /accused whom/i, shows: /Newest accusations/ },
	{ name: "overview-as-of", path: "/?asOf=2015-01-01", heading: /accused whom/i, shows: /Newest accusations/ },
	{ name: "overview-before-all", path: "/?asOf=1999-01-01", heading: /accused whom/i, shows: /No accusation is on record/ },
	{ name: "accusation", path: ntsc, heading: /National Time Service Center/, shows: /alleged, not established/i },
	{ name: "accusation-as-of", path: ntsc + "?asOf=2025-10-19", heading: /National Time Service Center/, shows: /No comment/ },
	{ name: "accusations", path: "/accusations", heading: /Accusations/, shows: /Narrow down/ },
	{
		name: "accusations-narrowed",
		path: "/accusations?accused=CN&verification=PARTLY_CORROBORATED",
		heading: /Accusations/,
		shows: /4 accusations/,
	},
	{ name: "accusations-none", path: "/accusations?text=zzzz", heading: /Accusations/, shows: /No accusation is of this kind/ },
	{ name: "search", path: "/search?text=time", heading: /Search: “time”/, shows: /National Time Service Center/ },
	{
		name: "search-chinese",
		path: `/search?text=${encodeURIComponent("国家安全部")}`,
		heading: /国家安全部/,
		shows: /Nothing is found|result/,
	},
	{ name: "search-nothing", path: "/search?text=zzzz", heading: /Search/, shows: /Nothing is found/ },
	{ name: "country", path: "/country/CN", heading: /China/, shows: /With whom/ },
	{ name: "actor", path: "/actor/cn-mss", heading: /Ministry of State Security/, shows: /Accusations it made/ },
	{ name: "operation", path: "/operation/cn-mss-ntsc-2025", heading: /Alleged/, shows: /Who alleges it/ },
	{ name: "publication", path: "/publication/supremacy-78800", heading: /Beijing Alleges/, shows: /Accusations it carries/ },
	{ name: "dyad", path: "/dyad/CN/US", heading: /China has accused United States/, shows: /Median days/ },
	{
		name: "record",
		path: "/record/response:cn-mss-ntsc-2025-nsa",
		heading: /spokesperson|agency/i,
		shows: /Revisions in this database/,
	},
	{ name: "graph", path: "/graph", heading: /Graph/i },
	{ name: "graph-accusation", path: "/graph?focus=accusation:cn-mss-ntsc-2025&selected=actor:us-nsa", heading: /Graph/ },
	{ name: "graph-both", path: "/graph?focus=country:CN,country:US&open=country:CN*60,country:US*60&mode=both", heading: /Graph/ },
	{ name: "graph-way", path: "/graph?focus=country:CN&path=country:CN,actor:us-nsa", heading: /Graph/ },
	{
		name: "graph-unknown",
		path: "/graph?focus=actor:nobody&kinds=nonsense",
		heading: /Graph/,
		notices: [/nonsense.*not known/, /No entity has the id/],
	},
	{ name: "about", path: "/about", heading: /What this is/ },
	{ name: "no-such-page", path: "/nowhere", heading: /no such page/i, status: 404 },
	{ name: "not-held", path: "/accusation/none", heading: /No such accusation is on record/, status: 404 },
	{
		name: "no-such-country",
		path: "/country/XYZ",
		heading: /This country could not be shown/,
		status: 404,
		notices: [/two capital letters/],
	},
	{
		name: "half-a-pair",
		path: "/dyad/CN",
		heading: /This pair could not be shown/,
		status: 404,
		notices: [/two capital letters/],
	},
	{ name: "bad-day", path: "/?asOf=yesterday", heading: /accused whom/i, notices: [/is no day/] },
	{ name: "bad-filter", path: "/accusations?accuser=China", heading: /Accusations/, notices: [/is no value of accuser/] },
	{
		name: "bad-cursor",
		path: "/accusations?after=nonsense",
		heading: /Accusations/,
		notices: [/Could not show the accusations/],
	},
];
