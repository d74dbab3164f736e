/** Where an error in a record is reported: the tracker of this project, with the record named. */
export function reportOf(id: string, name: string, address: string): string {
	const query = new URLSearchParams({
		title: `Error in ${id}`,
		body: `Record: ${id}\nShown at: ${address}\nTitle: ${name.slice(0, 300)}\n\nWhat is wrong, and what would be right?\n\nSource (an address that shows it):\n`,
	});
	return `https://github.com/gravamen/gravamen/issues/new?${query}`;
}
