import type { dose as vi } from '../vi/dose';

/** Words of the page of exposure and change by component, which brings them along. */
export const dose: typeof vi & {
	note: { unread_one: string };
	tally: { of: { years_one: string; components_one: string } };
} = {
	title: 'Broadcasts and the change of each part',
	documentTitle: 'Linkage by part',
	lead: 'How each part of an index moved beside the other provinces of the region, and how much of the segment there was by the end of the measurement (survey window or reference year).',
	toTimeline: 'See it on the timeline, set survey windows',
	toImpact: 'Estimates against a comparison group',
	windowsSet: 'With survey windows set by the reader: {{list}}.',
	windowsDrop: 'Drop them, use the record',
	controls: {
		label: 'Choices',
		index: 'Index',
		year: 'Year',
		output: 'Segment',
		count: 'Count',
		halfLife: 'Halves after',
		dots: 'Each dot is',
		component: 'Part'
	},
	output: { planned: 'planned', aired: 'aired', rerun: 'rerun' },
	count: {
		minutes: 'minutes up to the end',
		episodes: 'episodes up to the end',
		since_minutes: 'minutes since the edition before',
		since_episodes: 'episodes since the edition before',
		adstock_minutes: 'minutes that fade with time'
	},
	says: {
		minutes: 'minutes up to the end of the measurement',
		episodes: 'episodes up to the end of the measurement',
		since_minutes: 'minutes since the edition before, up to the end of the measurement',
		since_episodes: 'episodes since the edition before, up to the end of the measurement',
		adstock_minutes: 'minutes at the end of the measurement, each halved after {{days}} days',
		adstock_none: 'minutes up to the end of the measurement, without fading'
	},
	halfLife: { none: 'never', days: '{{days}} days' },
	dots: { years: 'a year', components: 'a part' },
	total: 'Total score',
	unknown: 'not known',
	unbounded: 'not known, 0 or more',
	before: 'before the segment began',
	episodesRange: '{{low}}–{{high}} episodes',
	window: {
		known: '{{day}}{{mark}}',
		between: 'from {{first}} to {{last}}, the day is not known{{mark}}',
		person: ' (set by the reader)'
	},
	column: {
		part: 'Part',
		years: 'Year',
		components: 'Part',
		change: '{{area}}: change to the year before',
		region: 'Mean change of the other provinces of the region ({{unit}})',
		ends: 'Lowest and highest in the region ({{unit}})',
		difference: 'Difference to the region ({{unit}})',
		place: 'Place by change in the region',
		window: 'End of the measurement',
		planned: 'Planned',
		aired: 'Aired',
		rerun: 'Rerun'
	},
	region: {
		short: 'region {{change}}',
		mean: 'mean of {{n}} other provinces of the region',
		ends: 'lowest to highest in the region',
		few: 'only {{n}} of {{of}} provinces have a change',
		none: 'not computed',
		between: '{{low}} to {{high}}',
		place: '{{place}}/{{of}}'
	},
	change: {
		headline: '{{edition}}: {{area}} {{own}}, other provinces of its region on average {{region}}',
		headlineShort: '{{edition}}: {{area}} {{own}}, its region {{region}}',
		headlineParts: '{{edition}}: {{ahead}} of {{parts}} parts of {{area}} rose above its region',
		headlineNone: '{{edition}}: no change of score of {{area}} to compare',
		subtitle:
			'Change to {{previous}} ({{unit}}) of each part, {{area}} and the other provinces of its region',
		dose: 'By the end of the measurement: planned {{planned}}; aired {{aired}}; rerun {{rerun}}.',
		summary:
			'{{ahead}} of {{parts}} parts of {{area}} rose more or fell less than the mean of its region.',
		refused: 'Rows without a change of score: {{refused}}; the table has the reason of each.',
		caption: '{{edition}}, {{area}}: change of each part, and {{count}}'
	},
	subject: { years: '{{index}}, {{part}}', components: '{{edition}}, its parts' },
	scatter: {
		headline: 'n = {{n}}: {{what}}, change and what was {{output}}',
		headlineShort: 'n = {{n}}: change and what was {{output}}',
		headlineNone: '{{what}}: of no dot is it known how much was {{output}} (n = 0)',
		headlineNoneShort: 'Of no dot is it known how much was {{output}} (n = 0)',
		subtitle:
			'{{what}}, {{area}}: change to the year before ({{unit}}) by {{count}}, {{output}}, n = {{n}}',
		x: 'Segment {{output}}: {{count}}',
		y: '{{area}}: change to the year before ({{unit}})',
		caption: '{{what}}, {{area}}: change of score, and {{count}}',
		few: 'The figure is for following events; it says nothing of cause.'
	},
	tally: {
		of: {
			years_one: '{{count}} year',
			years_other: '{{count}} years',
			components_one: '{{count}} part',
			components_other: '{{count}} parts'
		},
		n: '{{dots}} with a known dose',
		open: '{{dots}} known only to be at least so much',
		unknown: '{{dots}} not known',
		before: '{{dots}} before the segment began',
		refused: '{{dots}} without a change of score'
	},
	relation: {
		few: 'The dose is known exactly of {{n}} dots, {{fewest}} are needed: no correlation is computed.',
		flat: 'All {{n}} dots have the same dose or change: there is no correlation.',
		found:
			'Correlation r = {{r}}, 95% confidence interval from {{low}} to {{high}}, with n = {{n}} dots.'
	},
	legend: {
		range: 'known only to lie between two ends',
		bound: 'at least, the rest is not known'
	},
	note: {
		region:
			'Region: the unweighted mean of up to {{n}} other provinces with a comparable change (of {{areas}}); of fewer than three quarters none is computed.',
		windows:
			'The day on which the measurement ended is not known: each dose runs from the least to the most that the possible days allow. Set the window on the timeline to narrow it.',
		unknownFrom: {
			planned:
				'The plan says nothing from {{date}} on: from then on it is not known, which is not 0.',
			aired: 'No broadcast log from {{date}} on: from then on it is not known, which is not 0.',
			rerun: 'The log does not tell of reruns from {{date}} on: not known, which is not 0.'
		},
		plan: 'The plan does not divide the segment by the parts of an index: each part may have been spoken of in none or in all of it.',
		topics:
			'Some episodes have no topic, or one that no part is given: they count only towards the most. Load the table of topics and parts to tell them apart.',
		unread_one: '{{count}} row of the log that could not be read may be of this time.',
		unread_other: '{{count}} rows of the log that could not be read may be of this time.',
		adstock: 'Each episode counts in full on its day and is halved after every {{days}} days.',
		correlation:
			'A correlation is computed only of {{fewest}} or more dots whose dose is known exactly, always with its 95% interval (Fisher’s transform). Of few dots the interval is very wide.',
		dots: {
			years:
				'Each dot is a year. What has been broadcast adds up over the years, so whatever rises or falls over the years seems to go with it.',
			components:
				'Each dot is a part. The parts of a year come from the same people, so they are not observations of their own.'
		}
	},
	empty: {
		title: 'Nothing of this index to compare yet',
		why: 'No edition since 2019.',
		todo: 'Load scores'
	}
};
