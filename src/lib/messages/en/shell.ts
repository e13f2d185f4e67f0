import type { shell as vi } from '../vi/shell';

export const shell: typeof vi = {
	name: 'PAR Pulse',
	tagline: 'Four provincial reform indices beside the reform segment on provincial television',
	skip: 'Skip to main content',
	nav: {
		label: 'Pages',
		overview: 'Overview',
		campaign: 'TV segment',
		linkage: 'Airings and indices',
		impact: 'Estimates',
		explore: 'Explore',
		compare: 'Compare',
		data: 'Data',
		review: 'Review',
		query: 'Query'
	},
	language: { label: 'Language', vi: 'Tiếng Việt', en: 'English' },
	province: {
		label: 'Province',
		search: 'Search by name, former name or code',
		none: 'No province found for “{{query}}”. Try the name without accents or the two-digit code.'
	},
	actions: {
		label: 'With this page',
		present: 'Present',
		leavePresenting: 'Leave presenting (Esc)',
		print: 'Print',
		copy: 'Copy link',
		copied: 'Link copied',
		notCopied: 'The browser does not allow copying; copy the address from the address bar'
	},
	vintage: 'Record updated {{date}}',
	about: {
		title: 'About the data',
		rights:
			'PAPI figures belong to CECODES, VFF-CRT, RTA and UNDP; PCI to VCCI; PAR INDEX and SIPAS to the Ministry of Home Affairs. Cite the source of each figure when you use it.',
		claim: 'Check an exported figure',
		offline: 'Use without a network',
		local: 'The page runs on the reader’s machine; no data is sent anywhere.',
		cause:
			'The figures set broadcasts beside indices for follow-up; they do not say that the segment changed an index.'
	},
	fromFile:
		'Opened from a folder: figures and tables can be read and printed. To choose, load files and export, run “npm start” in the folder of PAR Pulse and open the address that it prints.',
	error: {
		notFound: 'There is no such page',
		notFoundText: 'The address {{path}} is not part of this edition.',
		broken: 'The page ran into an error',
		brokenText: 'Reload the page. If it fails again, tell the administrator, with the line below.',
		home: 'To the overview'
	}
};
