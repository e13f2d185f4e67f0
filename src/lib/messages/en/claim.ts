import type { claim as vi } from '../vi/claim';

/** Words of the page that reads exported figures, and of what it finds under them. */
export const claim: typeof vi & { changed_one: string; more_one: string } = {
	title: 'Check an exported figure',
	documentTitle: 'Check a figure',
	lead: 'Open a figure that was exported (PNG, SVG or JSON) to see where it comes from, of what date its data are, and which numbers have changed since. The file is read on this machine only.',
	types: 'PNG, SVG or JSON that was exported from this tool',
	fault: {
		kind: 'This file is no PNG, SVG or JSON.',
		nothing:
			'Nothing of a figure travels in this file: other software made it, or one that strips what travels along saved it again.',
		broken: 'What travels in this file is not whole, so nothing can be checked by it.'
	},
	notRead: 'The figure could not be read',
	mend: 'Find the file as it was exported, or open the page of the figure and export it again.',
	inFile: 'In the file',
	headline: 'Headline',
	vintage: 'Data as of',
	sources: 'Sources',
	code: 'Data code',
	place: 'Where it stood',
	compare: 'Compare with the data of today',
	elsewhere: 'The address in the file is not a page of this tool: {{permalink}}',
	same: 'The data of this figure have not changed since it was exported (code {{code}}).',
	sameOther:
		'The numbers of the table have not changed since; its date or its sources are others (code then {{was}}, now {{code}}).',
	changed_one:
		'Since it was exported {{count}} thing has changed (code then {{was}}, now {{code}}):',
	changed_other:
		'Since it was exported {{count}} things have changed (code then {{was}}, now {{code}}):',
	cell: '{{row}}, {{column}}: then {{before}}, now {{now}}',
	added: '{{row}}: a new row',
	removed: '{{row}}: no longer there',
	column_added: 'New column: {{column}}',
	column_removed: 'Column no longer there: {{column}}',
	more_one: 'and {{count}} more.',
	more_other: 'and {{count}} more.',
	done: 'Close the check'
};
