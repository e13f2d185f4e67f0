import type { bump as vi } from '../vi/figure-bump';

export const bump: typeof vi = {
	subtitle: '{{what}} rank of {{count}} provinces, {{years}} (1 is best)',
	unit: 'rank',
	summary: {
		rank: 'In {{year}}, {{area}} in {{what}}: {{rank}}.',
		computed: 'In {{year}}, {{area}} in {{what}}: {{rank}} (computed from scores).',
		none: 'No {{what}} rank yet for {{area}}: {{reason}}.',
		places: 'Compared with {{previous}}: {{places}}{{doubt}}.',
		placesPoints: 'Compared with {{previous}}: {{places}}, with the score {{change}}{{doubt}}.',
		reach: 'Best rank {{best}} ({{bestYear}}), lowest {{worst}} ({{worstYear}}).'
	},
	caption: '{{what}} ranks of the provinces by year'
};
