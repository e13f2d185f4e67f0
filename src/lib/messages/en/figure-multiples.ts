import type { multiples as vi } from '../vi/figure-multiples';

/** Words of figures in panels. */
export const multiples: typeof vi = {
	subtitle: '{{what}} ({{count}} panels)',
	panel: 'Panel',
	noColumn: 'Not in this panel',
	levelBreak: 'Method changed: not comparable with the years before',
	ofYear: '{{year}}',
	rim: 'outer ring: {{share}} of the scale',
	note: {
		shared: 'All panels share one scale.',
		apart:
			'Panels differ in scale: heights in panels of different units or scales are not to be held against each other.'
	}
};
