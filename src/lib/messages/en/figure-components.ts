import type { components as vi } from '../vi/figure-components';

export const components: typeof vi = {
	part: {
		PAPI: 'dimensions',
		SIPAS: 'factors',
		PAR_INDEX: 'fields',
		PCI: 'sub-indices'
	},
	subpart: {
		PAPI: 'sub-dimensions',
		SIPAS: 'criteria',
		PAR_INDEX: 'criteria',
		PCI: 'indicators'
	},
	alternative: 'sources of points',
	head: { PAPI: 'Dimension', SIPAS: 'Factor', PAR_INDEX: 'Field', PCI: 'Sub-index' },
	subhead: {
		PAPI: 'Sub-dimension',
		SIPAS: 'Criterion',
		PAR_INDEX: 'Criterion',
		PCI: 'Indicator'
	},
	alternativeHead: 'Source of points',
	headline: {
		fell: '{{name}} fell most, by {{amount}} compared with {{previous}}',
		fellYear: '{{name}} fell most in {{year}}, by {{amount}}',
		fellShort: '{{name}} fell most, by {{amount}}',
		fellBrief: '{{name}} down {{amount}}',
		rose: '{{name}} rose most, by {{amount}} compared with {{previous}}',
		roseYear: '{{name}} rose most in {{year}}, by {{amount}}',
		roseShort: '{{name}} rose most, by {{amount}}',
		roseBrief: '{{name}} up {{amount}}',
		counts: '{{index}} {{year}}: {{changes}}',
		oneMoved: '{{name}} {{change}} in {{year}}, rank {{rank}}',
		oneMovedBrief: '{{name}} {{change}}, rank {{rank}}',
		oneMovedShort: '{{name}} {{change}} in {{year}}',
		one: '{{name}} at {{score}} in {{year}}',
		worstRank: '{{name}} ranked {{rank}} in {{year}}',
		worstRankShort: '{{index}} {{year}}: lowest rank among the {{part}} is {{rank}}',
		worst: '{{name}} lowest in {{year}}: {{score}}',
		worstShort: '{{index}} {{year}}: lowest of the {{part}} at {{score}}',
		nothing: 'No scores yet of the {{index}} {{part}} {{year}} for {{area}}',
		nothingShort: 'No scores yet of the {{index}} {{part}} {{year}}'
	},
	subtitle: 'Scores of the {{index}} {{part}} against their scales, {{area}}, {{year}}',
	subtitleRank: 'Ranks of the {{index}} {{part}}, {{area}}, {{year}}',
	subtitleMixed: 'Scores or ranks of the {{index}} {{part}}, {{area}}, {{year}}',
	subtitlePercent: 'Satisfaction by {{index}} {{part}} (%), {{area}}, {{year}}',
	summary: {
		ends: 'Against the scale, highest is {{best}} ({{bestPct}}), lowest is {{worst}} ({{worstPct}}).',
		one: '{{name}}: {{text}}.',
		sinceOne: 'Compared with {{previous}}: {{changes}}.',
		ranks: 'Best rank: {{best}} ({{bestRank}}); lowest: {{worst}} ({{worstRank}}).',
		ranksTied: 'All {{count}} {{part}} rank {{rank}}.',
		tied: '{{count}} of the {{part}}',
		moved: 'Compared with {{previous}}, {{changes}}.',
		refusedOf: '{{count}} cannot be compared',
		doubted: 'for {{count}} there is not enough ground to compare',
		up: '{{count}} of the {{part}} rose',
		upNone: 'none of the {{part}} rose',
		down: '{{count}} of the {{part}} fell',
		downNone: 'none of the {{part}} fell',
		refused: 'No change compared with {{previous}} is computed.',
		known: 'In the data: scores of {{scored}} and ranks of {{ranked}} of the {{all}} {{part}}.',
		nothing: 'No score of the {{part}} is known for {{year}}.'
	},
	words: {
		own: '{{area}} {{year}}',
		previous: '{{previous}} level and direction of change',
		nation: 'mean of the provinces (computed)',
		target: 'target',
		best: 'highest',
		worst: 'lowest',
		bestRank: 'best rank',
		worstRank: 'lowest rank',
		unconfirmed: '{{previous}} level, not enough ground to compare',
		scaleUnknown: 'scale not confirmed'
	},
	scoreOf: '{{score}}/{{max}}',
	rankOnly: 'rank only',
	tooFew: 'only {{count}} with a score, no mean computed',
	columns: {
		score: 'Score / scale',
		share: '% of scale',
		lost: 'Short of the highest score by',
		change: 'Change',
		rankChange: 'Change in rank',
		nation: 'Mean of the provinces',
		target: 'Target',
		weight: 'Weight (2013–2021)'
	},
	caption: '{{index}} {{part}} {{year}} of {{area}}',
	target: {
		reached: '{{value}}: reached',
		missed: '{{value}}: missed',
		unknown: '{{value}}: cannot be judged'
	},
	note: {
		share:
			'% of scale is the part reached of the way from the lowest to the highest score ({{low}}–{{high}}).',
		meanOf:
			'Mean of the provinces (computed): unweighted mean of {{count}} provinces with a score.',
		meanOfRange:
			'Mean of the provinces (computed): unweighted mean of {{low}}–{{high}} provinces with a score, depending on the {{part}}.',
		scaleUnknown: 'The highest score is not confirmed for: {{list}}.',
		unconfirmed: 'Not enough ground to compare with the year before: {{list}}.',
		refused: 'Not comparable with the year before: {{list}}.',
		rankComputed: 'Ranks are computed from scores.',
		rankDerived: 'Ranks worked back from published changes: {{list}}.'
	}
};
