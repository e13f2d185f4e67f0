import type { slope as vi } from '../vi/figure-slope';

/** Words of areas in two years. */
export const slope: typeof vi = {
	headline: {
		moved: '{{area}} in {{what}}: {{change}} from {{from}} to {{to}}',
		movedShort: '{{what}}: {{change}}, {{from}}–{{to}}',
		titled: '{{area}} in {{what}}, {{title}}: {{change}}, {{from}}–{{to}}',
		broken: '{{area}} in {{what}}: {{to}} is not comparable with {{from}}',
		brokenShort: '{{what}}: {{to}} is not comparable with {{from}}',
		unknown: 'Too few {{what}} figures of {{area}} to compare {{from}} with {{to}}',
		unknownShort: 'Too few {{what}} figures to compare {{from}} with {{to}}'
	},
	subtitle: '{{what}}: {{title}}, {{from}} and {{to}}, {{count}} provinces',
	summary: {
		moved: '{{area}}: {{before}} in {{from}}; {{now}} in {{to}}; {{change}}{{doubt}}.',
		levels: '{{area}}: {{before}} in {{from}}; {{now}} in {{to}}.'
	},
	caption: '{{what}} of the provinces in {{from}} and {{to}}: {{title}}',
	change: 'Change',
	percentiles: '{{amount}} percentiles',
	unknown: 'No change is computed ({{year}}: {{reason}})',
	doubt: 'comparability not confirmed',
	unconfirmed: 'Rules revised between the years, comparability not confirmed',
	region: 'Same region, {{region}}',
	nothing: '{{area}}: {{reason}}',
	note: {
		scales: 'Each column has a scale of its own: heights are not to be held against each other.',
		without: '{{list}}, {{year}}: {{reason}}.',
		otherSets: '{{from}} and {{to}} rank as many provinces, but not the same ones.',
		silent: 'No figures in {{from}} and {{to}}: {{list}}.'
	}
};
