import type { measure as vi } from '../vi/figure-measure';

/** Words of the measures in which a score or a rank is read. */
export const measure: typeof vi = {
	title: {
		score: 'Score',
		share: 'Share of the scale reached',
		rank: 'Rank',
		percentile: 'Percentile by rank',
		gap: 'Distance to the national mean',
		change: 'Change on the year before',
		since: 'Change since {{base}}'
	},
	unit: { rank: 'rank', percentile: 'percentile' },
	shareOf: '{{share}} of the scale ({{level}})',
	noScale: 'No share is computed: the maximum score is not confirmed',
	percentileOf: 'percentile {{percentile}} ({{rank}})',
	gap: {
		above: '{{amount}} above the national mean ({{score}})',
		below: '{{amount}} below the national mean ({{score}})',
		at: 'at the national mean ({{score}})'
	},
	noNation:
		'{{score}}; no distance is computed: only {{count}} provinces have a score, too few for a mean',
	since: {
		up: 'up {{amount}} since {{base}}',
		down: 'down {{amount}} since {{base}}',
		same: 'unchanged since {{base}}',
		doubt: '{{years}}: not enough ground to compare',
		unconfirmed: 'Not enough ground to compare with {{base}}'
	},
	noBase: 'No change since {{base}} is computed: in that year, {{reason}}',
	subtitle: '{{title}}, {{what}}, {{area}}, {{years}}',
	headline: {
		full: '{{what}} of {{area}} in {{year}}: {{text}}',
		short: '{{what}} in {{year}}: {{text}}',
		area: '{{area}} in {{year}}: {{text}}',
		least: '{{what}} in {{year}}: {{label}}',
		none: '{{what}} of {{area}} cannot be computed in this measure'
	},
	summary: {
		level: 'In {{year}}, {{what}} of {{area}}: {{text}}.',
		none: '{{area}}, {{what}}: {{reason}}.',
		reach: 'In {{years}}: highest {{high}} ({{highYear}}), lowest {{low}} ({{lowYear}}).'
	},
	caption: '{{title}}, {{what}}, {{area}} by year',
	captionAreas: '{{title}}, {{what}} of the provinces by year ({{unit}})',
	level: 'Standing that year',
	band: 'Only a range is known',
	strip: {
		subtitle: '{{title}}, {{what}}, {{count}} provinces, {{year}}',
		caption: '{{title}}, {{what}} {{year}} of the provinces',
		dot: '{{area}}: {{text}}',
		none: '{{what}} {{year}} of {{area}} cannot be computed in this measure',
		absent: '{{area}} is not in the edition of {{year}}.',
		reach: 'Highest: {{bestArea}} ({{best}}); lowest: {{worstArea}} ({{worst}}).',
		reachRank: 'First: {{bestArea}} ({{best}}); last: {{worstArea}} ({{worst}}).',
		first: 'Highest: {{bestArea}} ({{best}}).',
		firstRank: 'First: {{bestArea}} ({{best}}).',
		few: 'Only {{known}} of {{all}} provinces have a value, too few to name the lowest.',
		without: '{{count}} provinces have no value.',
		peers: 'Squares: the provinces of the chosen peer group.',
		quartiles: 'Quartiles of the provinces with a score.',
		silent: 'No value (reason in the table): {{list}}.',
		reference: {
			nation: 'Mean of the provinces {{value}}',
			nationPublished: 'Nation (published) {{value}}',
			region: 'Mean of the region {{value}}',
			q1: 'First quartile {{value}}',
			q3: 'Third quartile {{value}}',
			group1: 'Top of the lowest group {{value}}',
			group4: 'Bottom of the highest group {{value}}'
		}
	},
	refused: 'Not computed (reason in the table)',
	method: {
		score: 'Scores as published.',
		share: 'Share = (score − lowest of the scale) / (highest − lowest of the scale).',
		rank: 'Rank: 1 is the highest; provinces with the same score share the better rank.',
		percentile:
			'Percentile = (provinces ranked − rank) / (provinces ranked − 1) × 100, 100 is rank 1; it sets years with different numbers of provinces side by side.',
		gap: 'Distance = score of the province − national mean (unweighted, of the provinces with a score).',
		change:
			'Change = score of the year − score of the year before; none across a change of method.',
		since: 'Change = score of each year − score of the base year; none across a change of method.'
	}
};
