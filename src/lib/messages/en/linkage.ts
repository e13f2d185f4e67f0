import type { linkage as vi } from '../vi/linkage';

export const linkage: typeof vi = {
	edition: '{{index}} {{year}}',
	period: { survey: 'the survey of', reference: 'the reference year of' },
	before: {
		counted: 'Before the end of {{period}} {{edition}}{{mark}}: {{parts}}.',
		countedMonth:
			'The survey of {{edition}} is known by month only; to the end of {{month}}: at most {{parts}}.',
		countedMonthUnread:
			'The survey of {{edition}} is known by month only; to the end of {{month}}: {{parts}}.',
		cumulative: 'In all, up to the end of {{period}} {{edition}}{{mark}}: {{parts}}.',
		person: ' (dates set by the reader)',
		month: ' (known by month)',
		planned: '{{episodes}} planned, {{minutes}}',
		plannedIn: '{{episodes}} planned ({{months}}), {{minutes}}',
		noPlanned: 'the plan has no episode yet',
		aired: '{{episodes}} aired, {{minutes}}',
		unread: 'unknown for {{weeks}} more (rows of the log were rejected)',
		airedUnknown: 'how many were aired is not known',
		later: 'from {{date}} nothing is known',
		log: 'the log covers {{from}} to {{to}} only, outside it nothing is known',
		none: 'When {{period}} {{edition}}{{mark}} ended ({{date}}) there was no segment: the first scheduled episode is of {{first}}.',
		nonePublished:
			'{{edition}} was published on {{date}}, before the first scheduled episode ({{first}}): there was no segment at the time.',
		noneEarly:
			'{{edition}} belongs to the time before the first scheduled episode ({{first}}): there was no segment at the time.',
		unknown:
			'It is not known on which day the survey of {{edition}} ended; set the dates to see the episodes before it.',
		unknownReference: 'It is not known on which day the reference year of {{edition}} ended.',
		uncounted:
			'The survey of {{edition}}, as set by the reader, ended on {{date}}; the episodes before it are not counted yet.',
		noCampaign: 'There is no plan and no broadcast log to set beside the index.'
	},
	headline: {
		counted: '{{edition}}: {{parts}} before the end of the {{what}}',
		countedMonth: '{{edition}}: at most {{parts}} by the end of {{month}}',
		countedMonthUnread: '{{edition}}: {{parts}} by the end of {{month}}',
		cumulative: '{{edition}}: {{episodes}} planned in all ({{months}})',
		cumulativeThenUnknown: '{{edition}}: {{episodes}} planned in all ({{months}}), then not known',
		cumulativeAired: '{{edition}}: {{parts}} in all by the end of the {{what}}',
		survey: 'survey',
		reference: 'reference year',
		planned: '{{episodes}} planned',
		aired: '{{episodes}} aired',
		none: '{{edition}}: there was no segment at the time',
		unknown: '{{edition}}: the last day of the survey is not known',
		uncounted: '{{edition}}: survey dates set by the reader, not counted yet',
		plan: '{{episodes}} planned for {{years}}; no broadcast log yet',
		log: '{{episodes}} aired according to the log',
		empty: 'Neither a plan nor a broadcast log yet'
	},
	reach: {
		plain: '{{parts}} before the end of {{edition}}',
		month: 'at most {{parts}} by the end of {{month}} ({{edition}})',
		monthUnread: '{{parts}} by the end of {{month}} ({{edition}})',
		cumulative: '{{parts}} in all ({{months}}) by the end of {{edition}}',
		aired: '{{parts}} in all by the end of {{edition}}'
	},
	strip: {
		plan: 'Under the plan: {{schedule}}, {{minutes}} an episode, {{total}} in all.',
		log: 'Broadcast log of {{from}} to {{to}}, {{minutes}} in all.'
	},
	subtitle:
		'Above: broadcasts of the segment. Below: {{area}}, change compared with the year before ({{units}}), drawn at the survey or the reference year, {{from}}–{{to}}',
	subtitleAirings: 'Broadcasts of the segment, {{from}}–{{to}}; a tick is an episode',
	unitOf: '{{indices}}: {{unit}}',
	places: 'places',
	airings: 'Segment on television',
	unknownOutput: 'from {{month}}: no broadcast log',
	unknownBetween: 'no broadcast log',
	words: {
		planned: 'episode planned',
		aired: 'episode aired',
		rerun: 'rerun',
		windowKnown: 'survey or reference year known',
		windowPartlyKnown: 'known by month, or one end only',
		windowPerson: 'set by the reader',
		windowUnknown: 'not known, drawn over the year',
		rise: 'up',
		fall: 'down',
		unconfirmed: 'not enough ground to compare with the year before',
		noChange: 'no change to draw',
		eraBreak: 'method changed, not joined'
	},
	short: {
		not_in_data: 'no figure yet',
		not_published: 'not published',
		withheld: 'withheld',
		group_only: 'named in a group only',
		not_surveyed: 'not surveyed'
	},
	window: {
		known: 'known',
		month: 'known by month',
		reference: 'reference year',
		partly_known: 'partly known',
		person: 'set by the reader',
		unknown: 'not known'
	},
	dates: {
		both: '{{from}} – {{to}}',
		from: 'from {{from}}, end not known',
		notBefore: 'not before {{from}}, end not known',
		to: 'to {{to}}, start not known',
		none: 'not known'
	},
	computedRank: '{{rank}} (computed from scores)',
	remark: 'note: {{notes}}',
	publishedOf: '{{change}} (source: {{source}})',
	table: {
		caption: 'The four indices by year, {{area}}, {{from}}–{{to}}',
		edition: 'Index, year',
		window: 'Survey or reference year',
		level: 'Result',
		change: 'Change compared with the year before',
		planned: 'Planned in all by its end',
		aired: 'Aired in all by its end',
		noChange: 'not computed',
		notYet: 'no segment yet',
		unknownEnd: 'end not known',
		uncounted: 'not counted yet',
		unknownAired: 'not known',
		byMonth: 'at most {{text}}, to the end of {{month}}',
		cumulative: 'in all {{text}}',
		later: '{{text}}; from {{date}} not known',
		airedOpen: '{{text}}; not known outside the log'
	},
	note: {
		pci: 'PCI surveys firms, not citizens; the plan itself speaks only of “contributing” to PCI.',
		parIndex:
			'PAR INDEX: only two parts rest on surveys (SIPAS 10 points, survey of leaders 22 points, by the criteria of 2023), 61.5 points are appraised self-assessment; the survey of leaders may have a time of its own, after 31 December. SIPAS is a part of PAR INDEX, so the two rows are not independent evidence.',
		windows:
			'A survey time that is not known is drawn dashed over the whole year; only episodes before its last day are counted, from the first episode on.',
		person: 'Survey dates set by the reader, not part of the data: {{list}}.',
		level: 'Not compared with earlier years, beginning with: {{list}}.',
		unconfirmed: 'Not enough ground to compare with the year before: {{list}}.',
		minor: 'Comparable with the year before, with a note: {{list}}.',
		airings: 'Each episode is in the table of the Segment page.'
	},
	page: {
		documentTitle: 'Broadcasts and indices on one axis of time',
		title: 'Broadcasts and indices on one axis of time',
		lead: 'Choose an index and a year to see how many episodes were planned, and how many aired, before the end of its survey or reference year.',
		causeTitle: 'Side by side for follow-up, not as cause and effect.',
		cause:
			'The figure only shows what came first and what came later. At the same time there were COVID-19 (2020–2021), a changed SIPAS survey (2022) and possible campaigns of other provinces.',
		choose: 'Index and year',
		span: 'Years shown',
		spanFrom: '{{from}}–{{to}}',
		toParts: 'See each part, beside the region',
		count: 'Count',
		counts: { minutes: 'minutes', episodes: 'episodes' },
		window: 'Survey',
		referenceWindow: 'Reference year',
		publishedLabel: 'Published figure',
		inRecord: 'In the data: {{window}}.',
		editionsTitle: 'All years',
		editionsLead: 'Choose an index and a year in the table to see it in the figure.',
		editionsScroll: 'The table is wider than the screen: scroll sideways to see the other columns.',
		faultsTitle: 'A part of the address could not be read and was left out',
		chooseEdition: 'Choose {{edition}}: {{label}}'
	},
	form: {
		title: 'Set the survey dates of {{edition}}',
		explain:
			'The data do not hold all survey dates. Dates set here live in the address of this page only, are marked as set by the reader, and change no published figure.',
		starts: 'First day',
		ends: 'Last day',
		submit: 'Set the survey dates',
		remove: 'Remove the dates',
		removeOf: 'Remove the dates of {{edition}}',
		setTitle: 'Other survey dates set by the reader'
	},
	fault: {
		edition: '“{{text}}”: the data hold no such index and year.',
		shape: '“{{text}}”: write it like papi-2021:2021-07-01..2021-10-31.',
		date: '“{{text}}”: a date is not in the calendar.',
		order: '“{{text}}”: the first day is after the last day.',
		range: '“{{text}}”: dates of {{year}} must lie between {{from}} and {{to}}.',
		fixed: '“{{text}}”: the data already hold these dates.',
		twice: '“{{text}}”: set twice, only the first is kept.',
		span: '“{{text}}”: there is no such span of years.',
		measure: '“{{text}}”: only minutes or episodes can be counted.'
	},
	formFault: {
		missing: 'Fill in both the first and the last day.',
		date: 'This day is not in the calendar. Choose another.',
		order: 'The first day is after the last day. Change one of them.',
		range: 'Dates of {{year}} must lie between {{from}} and {{to}}.'
	},
	engine: {
		engine: 'Loading the calculation tool to count again…',
		data: 'Loading the data to count again…',
		tables: 'Preparing the tables to count again…',
		ready: 'Counted again with the dates set by the reader.',
		failed:
			'The calculation tool could not be loaded ({{reason}}). The figures on the page still hold.',
		stopped: 'Stopped as asked. The built figures still stand.',
		failedQuery:
			'The calculation tool could not answer ({{reason}}). The figures on the page still hold.',
		retry: 'Try again'
	}
};
