import type { compare as vi } from '../vi/figure-compare';

export const compare: typeof vi = {
	total: {
		PAPI: 'PAPI, total score',
		SIPAS: 'SIPAS, overall satisfaction',
		PAR_INDEX: 'PAR INDEX, overall result',
		PCI: 'PCI, overall score'
	},
	rest: 'the others',
	above: '{{amount}} higher',
	below: '{{amount}} lower',
	tie: 'equal',
	tieError: {
		areas: '{{amount}} apart, within the margin of error',
		years: 'changed by {{amount}}, within the margin of error'
	},
	tieRank: 'same rank',
	than: '{{said}} than {{best}}',
	doubt: 'not enough ground to compare the two years',
	axis: { share: '% of the scale', rank: 'rank, 1 is best' },
	key: {
		broken: 'not comparable, only set side by side',
		interval: 'confidence interval',
		refused: 'no difference computed'
	},
	lack: {
		of: '{{who}}: {{reason}}',
		base: 'different numbers of ranked provinces ({{one}} and {{other}})',
		noPart: 'not among the {{part}} of that year',
		break: 'not comparable: method changed in {{years}}',
		breakFull: '{{from}} and {{to}} not comparable: {{note}}'
	},
	headline: {
		behindAll: '{{index}} {{year}}: {{area}} {{amount}} below the best here ({{best}})',
		aheadAll: '{{index}} {{year}}: {{area}} best here, {{amount}} above {{best}}',
		tieAll: '{{index}} {{year}}: {{area}} and {{best}} share the best result here',
		behind: '{{index}} {{year}}: {{area}} {{amount}} below {{best}}',
		ahead: '{{index}} {{year}}: {{area}} {{amount}} above {{best}}',
		tie: '{{index}} {{year}}: {{area}} and {{best}}: {{said}}',
		short: '{{index}} {{year}}: {{area}} {{said}}',
		moved: '{{index}} of {{area}} {{said}} in {{to}} compared with {{from}}',
		movedShort: '{{index}} {{said}} in {{to}} compared with {{from}}',
		areas: {
			below: '{{area}} lower in {{count}} of {{all}} {{part}}, {{index}} {{year}}',
			belowShort: 'Lower in {{count}} of {{all}} {{part}}, {{index}} {{year}}',
			above: '{{area}} higher in {{count}} of {{all}} {{part}}, {{index}} {{year}}',
			aboveShort: 'Higher in {{count}} of {{all}} {{part}}, {{index}} {{year}}',
			none: '{{index}} {{year}}: {{area}} cannot be compared with {{other}}',
			noneShort: '{{index}} {{year}}: {{area}} cannot be compared'
		},
		years: {
			below: '{{area}} down in {{count}} of {{all}} comparable {{index}} {{part}}, {{from}}–{{to}}',
			belowShort: '{{count}} of {{all}} comparable {{index}} {{part}} down, {{from}}–{{to}}',
			above: '{{area}} up in {{count}} of {{all}} comparable {{index}} {{part}}, {{from}}–{{to}}',
			aboveShort: '{{count}} of {{all}} comparable {{index}} {{part}} up, {{from}}–{{to}}',
			none: '{{index}} of {{area}} cannot be compared between {{from}} and {{to}}',
			noneShort: '{{index}} cannot be compared between {{from}} and {{to}}'
		}
	},
	subtitle: {
		areas: '{{index}} and its {{part}} ({{unit}}), {{sides}}, {{year}}',
		years: '{{index}} and its {{part}} ({{unit}}), {{area}}, {{from}} and {{to}}'
	},
	summary: {
		total: '{{levels}}; {{said}}.',
		unknown: '{{index}}: {{said}}.',
		best: '{{said}} than {{best}}, the best of {{count}} that can be compared',
		bestTie: '{{said}} with {{best}}, the best of {{count}} that can be compared',
		areas: {
			counts:
				'Of {{all}} {{part}}: {{above}} higher, {{same}} equal, {{below}} lower, {{refused}} not comparable',
			countsAll: 'Of {{all}} {{part}}: {{above}} higher, {{same}} equal, {{below}} lower',
			most: 'furthest behind in {{name}} ({{amount}})'
		},
		years: {
			counts:
				'Of {{all}} {{part}}: {{above}} up, {{same}} unchanged, {{below}} down, {{refused}} not comparable',
			countsAll: 'Of {{all}} {{part}}: {{above}} up, {{same}} unchanged, {{below}} down',
			most: 'largest fall in {{name}} ({{amount}})'
		},
		doubt:
			'Rules of measurement were revised between the years: not enough ground to speak of a change (hollow marks).'
	},
	column: {
		areas: 'Difference of {{area}}',
		years: 'Change {{year}} compared with {{previous}}',
		best: 'Compared with'
	},
	caption: {
		areas: '{{index}} {{year}}: {{sides}}',
		years: '{{index}} of {{area}}, {{year}} and {{previous}}'
	},
	nothing: {
		areas: 'No score of the {{index}} {{part}} {{year}} is known for these provinces.',
		years: 'No score of the {{index}} {{part}} is known for {{area}} in these two years.'
	},
	note: {
		ranksComputed: 'Ranks are computed from published scores.',
		ranksComputedOf: 'Ranks computed from published scores: {{list}}.',
		allParts: 'the {{part}}',
		of: '{{name}} ({{sides}})',
		best: 'The difference is to the best of the others, row by row.',
		order:
			'Sorted by the difference in shares of the scale, the largest lag on top; rows without a difference stand last.',
		rounded:
			'Differences are computed from unrounded scores and may differ by 0.01; below 0.005 points they are called equal.',
		level: '{{name}}: from {{year}} not comparable with earlier years ({{note}}).',
		unconfirmed: '{{name}}: not enough ground to compare {{year}} with the year before ({{note}}).',
		minor: '{{name}}: {{year}} comparable, but note {{note}}.'
	}
};
