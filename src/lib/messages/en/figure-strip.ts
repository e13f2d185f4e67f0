import type { strip as vi } from '../vi/figure-strip';

export const strip: typeof vi = {
	headline: {
		group:
			'{{area}} was in the {{group}} of {{what}} {{year}}, rank {{rank}} (computed from scores)',
		groupShort:
			'{{area}} in the {{group}} of {{what}} {{year}}, rank {{rank}} (computed from scores)',
		groupOnly: '{{area}} was in the {{group}} of {{what}} scores in {{year}}',
		rank: '{{area}} ranked {{rank}} in {{what}} {{year}}',
		score: '{{area}}’s {{what}} score in {{year}}: {{score}}',
		none: '{{area}} has no {{what}} score for {{year}}'
	},
	subtitle: '{{what}} scores of {{count}} provinces, {{year}}',
	summary: {
		own: '{{area}}’s score was {{score}}, rank {{rank}}.',
		ownGroup:
			'{{area}}’s score was {{score}}, in the {{group}}; rank {{rank}} (computed from scores).',
		range: 'Provinces range from {{lowest}} ({{lowestArea}}) to {{highest}} ({{highestArea}}).',
		means:
			'The mean of the provinces (computed, {{count}} provinces) is {{nation}}; that of the region is {{region}}.',
		nationMean: 'The mean of the provinces (computed, {{count}} provinces) is {{nation}}.'
	},
	dot: '{{area}}: {{score}}, {{rank}}',
	dotGroup: '{{area}}: {{group}}, {{score}}, {{rank}} (computed from scores)',
	reference: {
		nation: 'Mean of the provinces {{value}}',
		region: 'Mean of the region {{value}}',
		q1: 'Lowest group ends at {{value}}',
		q3: 'Highest group begins at {{value}}',
		best: 'Highest {{value}}'
	},
	columns: { group: 'Group' },
	caption: '{{what}} scores {{year}} of the provinces',
	note: {
		region: 'Region: {{region}}.',
		noQuartiles:
			'Quartiles are not marked: only {{known}} of {{all}} provinces have a score, and three quarters are needed.',
		unscored: 'Without a score: {{list}}.',
		groups:
			'Four groups by quartile of the scores of the provinces that have one (computed from scores).'
	}
};
