import type { change as vi } from '../vi/figure-change';

export const change: typeof vi = {
	places: 'places',
	level: 'Standing that year',
	headline: {
		both: '{{area}} in {{what}} {{year}}: {{change}}, {{other}}',
		one: '{{area}} in {{what}} {{year}}: {{change}}',
		short: '{{what}} {{year}}: {{change}}',
		none: 'No change of {{what}} can be computed for {{area}}, {{years}}',
		noneShort: 'No change of {{what}} can be computed for {{area}}'
	},
	subtitle: {
		years: 'Change of {{what}} to the year before ({{unit}}), {{area}}, {{years}}',
		areas:
			'Change of {{what}} in {{year}} compared with {{previous}} ({{unit}}), {{count}} provinces'
	},
	summary: {
		both: '{{year}} compared with {{previous}}: {{area}} {{change}}, {{other}}{{doubt}}.',
		one: '{{year}} compared with {{previous}}: {{area}} {{change}}{{doubt}}.',
		refused: '{{area}}, {{year}}: {{reason}}.',
		absent: '{{area}} is not in this edition.',
		counts:
			'{{rose}} provinces rose, {{fell}} fell, {{same}} stayed; {{refused}} could not be computed.',
		reach: 'Highest: {{most}} ({{mostYear}}); lowest: {{least}} ({{leastYear}}).'
	},
	caption: {
		years: 'Change of {{area}}’s {{what}} to the year before',
		areas: 'Change of {{what}} of the provinces, {{year}} compared with {{previous}}'
	}
};
