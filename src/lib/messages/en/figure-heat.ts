import type { heat as vi } from '../vi/figure-heat';

/** Words of provinces or parts by year. */
export const heat: typeof vi = {
	headline: {
		point: '{{area}} in {{what}} {{year}}: {{text}}',
		title: '{{area}} in {{what}} {{year}}: {{title}} {{text}}',
		short: '{{area}}, {{what}} {{year}}: {{text}}',
		refused: '{{area}} in {{what}}: {{title}} cannot be computed',
		refusedShort: '{{what}}: {{title}} cannot be computed',
		worst: '{{area}} in {{what}} {{year}}: lowest is {{name}} ({{text}})',
		worstArea: '{{area}} {{year}}: lowest is {{name}} ({{text}})',
		worstName: '{{name}} is lowest in {{year}} ({{text}})',
		worstShort: '{{area}} in {{what}} {{year}}: the lowest part is at {{text}}',
		worstSaid: '{{name}}, {{year}}: {{text}}',
		worstTitle: '{{area}} in {{what}} {{year}}: {{title}}, lowest {{text}}',
		worstTitleShort: '{{what}} {{year}}: {{title}}, lowest {{text}}'
	},
	rankUnit: '1 is best',
	subtitle: {
		areas: '{{what}}: {{title}}, {{count}} provinces{{span}}',
		parts: '{{what}} by {{heading}}: {{title}}, {{area}}{{span}}'
	},
	summary: {
		own: '{{area}} in {{year}}: {{text}}.',
		areas:
			'Of {{count}} provinces with figures for {{year}}, highest is {{best}} ({{bestLabel}}), lowest {{worst}} ({{worstLabel}}).',
		parts: 'In {{year}}, highest is {{best}} ({{bestLabel}}), lowest {{worst}} ({{worstLabel}}).',
		breaks: {
			areas: 'Levels before and from {{years}} are not comparable.',
			parts: 'Method changed, not comparable with the years before: {{years}}.'
		},
		broken: 'from {{year}} in {{count}} of {{of}} parts',
		nothing: 'No {{what}} figures yet for {{area}}.'
	},
	caption: {
		areas: '{{what}}, provinces by year: {{title}}',
		parts: '{{what}}, {{area}} by year: {{title}}'
	},
	note: {
		value: 'Rows are ordered by {{year}}, with {{area}} on top.',
		region: 'Rows are ordered by region and within it by {{year}}, with {{area}} on top.',
		silent: 'No figures in any year: {{list}}.',
		part: '{{name}}, from {{year}}: not comparable with the years before ({{note}}).'
	},
	scale: {
		equal: 'Five classes of about as many cells each',
		stretches: 'Five classes of about as many cells each, made anew for each comparable stretch',
		share: 'Share of each row’s own scale'
	},
	broken: 'Method changed, not comparable',
	goesOn: 'Comparable',
	refused: 'Cannot be computed',
	leftOut: 'This size has no room for {{years}}; those years stand in the table.'
};
