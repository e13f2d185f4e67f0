import type { map as vi } from '../vi/figure-map';

/** Words of one measure over all provinces, as a map or as tiles. */
export const map: typeof vi = {
	headline: {
		around: '{{what}} {{year}}: {{area}} {{said}}, {{around}}',
		group: '{{what}} {{year}}: {{area}} in the {{group}}, {{said}}',
		plain: '{{what}} {{year}}: {{area}} {{said}}',
		short: '{{short}} {{year}}: {{area}} {{said}}',
		none: '{{what}} {{year}}: no data yet for {{area}}',
		noneShort: '{{short}} {{year}}: no data yet for {{area}}',
		nothing: '{{what}} {{year}}: no data yet for any province',
		nothingShort: '{{short}} {{year}}: no data yet for any province',
		refused: '{{what}} {{year}}: cannot compute {{title}}',
		refusedShort: '{{short}} {{year}}: cannot compute {{title}}'
	},
	share: 'reaches {{share}} of the scale',
	rank: 'ranked {{rank}}',
	rankComputed: 'ranked {{rank}} (computed from scores)',
	percentile: 'at percentile {{percentile}}',
	level: {
		all: 'above all {{of}} neighbours',
		some: 'above {{above}} of {{of}} neighbours',
		none: 'below all {{of}} neighbours'
	},
	place: {
		all: 'ahead of all {{of}} neighbours',
		some: 'ahead of {{above}} of {{of}} neighbours',
		none: 'behind all {{of}} neighbours'
	},
	/** Where not all around it are known. */
	known: '{{around}} with data',
	subtitle: '{{what}} {{year}}: {{title}} of {{count}} provinces and cities',
	titleUnit: '{{title}} ({{unit}})',
	rankTitle: '{{title}} (1 is the highest)',
	summary: {
		own: '{{area}}, {{year}}: {{text}}.',
		ownGroup: '{{area}}, {{year}}: {{group}}; {{text}}.',
		around: '{{area}} is {{around}}: {{list}}.',
		near: 'Its neighbours: {{list}}.',
		ends: 'Of {{count}} provinces and cities that could be computed: highest {{best}}; lowest {{worst}}.',
		ranks: 'Of {{count}} provinces and cities whose rank is known: first {{best}}; last {{worst}}.',
		few: 'Could be computed only for: {{best}}.',
		partly:
			'Only {{known}} of {{all}} provinces and cities have a figure, too few to name the lowest; the best of them: {{best}}.',
		nobody: 'Could not be computed for any province or city.'
	},
	caption: '{{title}}, {{what}} {{year}}, of provinces and cities',
	class: 'Colour class',
	noClass: 'Not coloured',
	noRank: 'No rank',
	noScore: 'No score',
	refused: 'Cannot be computed',
	absent: 'no data yet',
	short: { '46': 'Hue', '77': 'BR-VT', '79': 'HCMC' },
	archipelago: { hoangSa: 'Hoang Sa archipelago', truongSa: 'Truong Sa archipelago' },
	archipelagoShort: { hoangSa: 'Hoang Sa', truongSa: 'Truong Sa' },
	archipelagoOf: { hoangSa: 'Da Nang', truongSa: 'Khanh Hoa' },
	note: {
		mean: 'National mean: unweighted mean of {{count}} provinces and cities with a score.',
		former:
			'Ha Tay has data for this year but has been part of Hanoi since 1 August 2008; it is not coloured by itself.',
		boundaries: {
			'63': 'Boundaries of the 63 provinces and cities before 1 July 2025, simplified for drawing; not for measuring areas.',
			'34': 'Boundaries of the 34 provinces and cities from 1 July 2025, simplified for drawing; not for measuring areas.'
		}
	}
};
