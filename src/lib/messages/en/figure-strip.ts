import type { strip as vi } from '../vi/figure-strip';

export const strip: typeof vi = {
	headline: {
		group: '{{area}} ranks {{rank}} in {{what}} {{year}}, in the {{group}}',
		rank: '{{area}} ranks {{rank}} in {{what}} {{year}}',
		score: '{{what}} {{year}} of {{area}}: {{score}}',
		none: '{{area}} has no {{what}} score for {{year}}'
	},
	subtitle: '{{what}} scores of {{count}} provinces, {{year}}',
	summary: {
		own: '{{area}} stood at {{score}}, rank {{rank}}.',
		range: 'Provinces range from {{lowest}} ({{lowestArea}}) to {{highest}} ({{highestArea}}).',
		means:
			'The mean of the provinces (computed, {{count}} provinces) is {{nation}}; that of the region is {{region}}.',
		nationMean: 'The mean of the provinces (computed, {{count}} provinces) is {{nation}}.'
	},
	dot: '{{area}}: {{score}}, {{rank}}',
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
		unscored: 'Without a score: {{list}}.',
		groups: 'Four groups by quartile of the provinces with a score.'
	}
};
