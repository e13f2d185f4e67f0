import type { star as vi } from '../vi/figure-star';

export const star: typeof vi = {
	headline: {
		below: '{{area}} is below the mean in {{count}}/{{all}} {{index}} {{part}}, {{year}}',
		above: '{{area}} is above the mean in {{count}}/{{all}} {{index}} {{part}}, {{year}}',
		belowShort: '{{count}}/{{all}} {{index}} {{part}} are below the mean, {{year}}',
		aboveShort: '{{count}}/{{all}} {{index}} {{part}} are above the mean, {{year}}'
	},
	subtitle: 'The {{part}} of {{index}} in % of their scales, {{area}}, {{year}}',
	subtitleBoth:
		'The {{part}} of {{index}} in % of their scales, {{area}}, {{year}} and {{previous}}',
	summary: {
		nation: 'Against the mean of the provinces: {{above}}/{{all}} above, {{below}}/{{all}} below.',
		area: 'Compare axis by axis: area and shape of a star mean nothing, as they change with the order of the axes.',
		few: 'Only {{known}}/{{all}} {{part}} are known on their scales; a star needs three.'
	},
	refusal:
		'No star is drawn: only {{known}}/{{all}} {{part}} of {{index}} {{year}} are known on their scales, and three are needed. What is known stands in the table.',
	previous: '{{previous}} {{share}}',
	nation: 'mean of the provinces {{share}}',
	missing: 'no figure to draw, the line is broken',
	note: {
		bars: 'Bars of the same figures are easier to compare; both have one table.'
	}
};
