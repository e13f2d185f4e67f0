import type { indexPage as vi } from '../vi/index-page';

export const indexPage: typeof vi = {
	title: '{{index}} of {{area}}',
	pageTitle: '{{index}}: {{area}}',
	facts: {
		label: 'About this index',
		publisher: 'Published by',
		respondents: 'Who answers',
		scale: 'Scale',
		standing: 'Standing',
		record: 'In the data',
		site: 'Official site'
	},
	publisher: {
		PAPI: 'CECODES, VFF-CRT, RTA and UNDP',
		SIPAS: 'Ministry of Home Affairs',
		PAR_INDEX: 'Ministry of Home Affairs',
		PCI: 'VCCI (with USAID to 2024)'
	},
	respondents: {
		PAPI: 'Citizens aged 18 and over, interviewed face to face about roughly the last 12 months',
		SIPAS: 'To 2021: users of administrative services; from 2022: adults of households',
		PAR_INDEX:
			'Self-assessment appraised by the Ministry (61.5 points), survey of leaders (22), SIPAS (10), socio-economic results (6.5); split read from the 2023 edition',
		PCI: 'Private firms, by mail, together with administrative data'
	},
	scale: {
		PAPI: 'Sum of the dimensions: 6–60 points to 2017, 8–80 points from 2018',
		SIPAS: '0–100%',
		PAR_INDEX: '0–100 points, written as %',
		PCI: '0–100 points, weighted sub-indices'
	},
	standing: {
		PAPI: 'Four groups by quartile; no league table, ranks here are computed from scores',
		SIPAS: 'Ranked by the Ministry of Home Affairs',
		PAR_INDEX: 'Ranked by the Ministry of Home Affairs',
		PCI: 'Ranked by VCCI; from 2023 only the top 30 provinces are published'
	},
	record: {
		full: 'Newest edition: {{year}}, {{count}} of {{of}} provinces have a score.',
		partial: 'Newest edition: {{year}}, figures of {{count}} of {{of}} provinces so far.',
		next: '{{year}} edition: not loaded yet.'
	},
	trend: {
		title: 'Over the years',
		controls: 'Choose what to see',
		measure: 'Measure',
		score: 'Score',
		rank: 'Rank',
		from: 'From',
		to: 'To',
		peers: 'Beside other provinces',
		peersHint: 'Choose up to {{most}} provinces',
		peersFull: '{{most}} provinces are chosen; remove one to choose another.',
		search: 'Search by name, former name or code',
		none: 'No province found for “{{query}}”.',
		remove: 'Remove {{area}}',
		reset: 'Reset view',
		noScript:
			'Choosing provinces, measure and years needs JavaScript; the figure and tables below are complete.',
		loading: 'Loading the figures of {{areas}}.',
		failed: 'The figures of {{areas}} could not be loaded.',
		retry: 'Load again',
		ignored: 'Left out of the address as not valid: {{list}}.'
	},
	years: {
		title: 'Figures by year and their sources',
		caption: '{{index}} of {{area}} by year, newest first',
		source: 'Source',
		sourceNumber: 'source {{number}}',
		noSource: 'None',
		list: 'Sources of the table'
	},
	parts: {
		title: '{{part}}: rises and falls',
		year: 'Year',
		yearNav: 'Choose the year of the {{part}}',
		inside: '{{count}} {{part}}',
		loading: 'Loading the figures of {{year}}.',
		failed: 'The figures of {{year}} could not be loaded.',
		caption: 'Table of the {{index}} {{part}} {{year}} of {{area}}',
		captionInside: '{{name}}: {{part}} of {{year}}',
		emptyTitle: 'No scores yet of the {{part}} for {{area}}',
		emptyWhy:
			'The data hold none of the {{index}} {{part}} for {{area}}: the full published table has not been loaded.',
		emptyDo:
			'What to load: the {{index}} table of {{publisher}} by {{part}}, one row per province.',
		older: '{{years}}: no figures of the {{part}} yet.'
	},
	alternative: {
		title: 'Where the points come from',
		note: 'Another split of the same 100 points, not to be added to the 8 fields.',
		opposite:
			'{{name}} {{change}} (from {{before}} to {{now}} points, of {{max}}), while the overall rank went {{places}} ({{rankBefore}} to {{rankNow}}). Both figures are given as published.'
	},
	targets: {
		title: 'Published targets',
		caption: '{{index}} targets of {{area}}',
		part: 'Part',
		year: 'Year',
		target: 'Target',
		reached: 'Reached',
		verdict: 'Verdict',
		least: '{{value}} or more',
		most: '{{value}} or less',
		yes: 'Reached',
		no: 'Missed',
		unknown: 'Cannot be judged: {{year}} {{reason}}'
	},
	strip: {
		title: 'Beside the other provinces',
		emptyTitle: '{{area}} cannot be set beside the other provinces yet',
		emptyWhy:
			'There is no {{index}} edition in which at least three quarters of the provinces have a score in the data; a comparison with too few provinces is easily misread.',
		emptyDo: 'What to load: the {{index}} table of {{publisher}} for all 63 provinces.',
		notLatest: '{{year}} is the latest edition with enough scored provinces.'
	}
};
