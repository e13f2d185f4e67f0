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
	headline: {
		fell: '{{name}} fell most in {{year}}: {{amount}}',
		fellShort: '{{name}} fell most: {{amount}}',
		fellBrief: '{{name}} down {{amount}}',
		rose: '{{name}} rose most in {{year}}: {{amount}}',
		roseShort: '{{name}} rose most: {{amount}}',
		roseBrief: '{{name}} up {{amount}}',
		counts: '{{index}} {{year}}: {{up}} {{part}} up, {{down}} down',
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
	subtitle: 'Scores of the {{index}} {{part}} on their own scales, {{area}}, {{year}}',
	subtitlePercent: 'Satisfaction by {{index}} {{part}} (%), {{area}}, {{year}}',
	summary: {
		ends: 'Against the scale, highest is {{best}} ({{bestPct}}), lowest is {{worst}} ({{worstPct}}).',
		one: '{{name}}: {{text}}.',
		sinceOne: 'Since {{previous}}: {{changes}}.',
		ranks: 'Best rank: {{best}} ({{bestRank}}); lowest: {{worst}} ({{worstRank}}).',
		moved: 'Since {{previous}}: {{up}} {{part}} up, {{down}} down, {{refused}} not comparable.',
		movedAll: 'Since {{previous}}: {{up}} {{part}} up, {{down}} down.',
		refused: 'No change since {{previous}} is computed.',
		known: 'In the data: scores of {{scored}} and ranks of {{ranked}} of the {{all}} {{part}}.',
		nothing: 'No score of the {{part}} is known for {{year}}.'
	},
	words: {
		own: '{{area}} {{year}}',
		previous: '{{previous}} and the way from it',
		nation: 'mean of the provinces (computed)',
		target: 'target',
		best: 'highest',
		worst: 'lowest',
		bestRank: 'best rank',
		worstRank: 'lowest rank',
		unconfirmed: '{{previous}}, comparability not confirmed',
		scaleUnknown: 'scale not confirmed'
	},
	scoreOf: '{{score}}/{{max}}',
	rankOnly: 'rank only',
	tooFew: 'only {{count}} with a score, no mean computed',
	columns: {
		part: 'Part',
		score: 'Score / scale',
		share: '% of scale',
		lost: 'Points lost',
		change: 'Change',
		rank: 'Rank',
		rankChange: 'Change in rank',
		nation: 'Mean of the provinces',
		target: 'Target',
		weight: 'Weight'
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
		lost: 'Points lost is the distance to the highest score of the scale.',
		weights: 'Weights are those of 2013–2021; from 2022 they changed and are not known.',
		noWeights: 'The weights of 2013–2021 do not hold for {{year}}.',
		meanOf:
			'Mean of the provinces (computed): unweighted mean of {{count}} provinces with a score.',
		meanOfRange:
			'Mean of the provinces (computed): unweighted mean of {{low}}–{{high}} provinces with a score, depending on the part.',
		scaleUnknown: 'The highest score is not confirmed for: {{list}}.',
		unconfirmed: 'Comparability with the year before not confirmed: {{list}}.',
		refused: 'Not comparable with the year before: {{list}}.',
		rankComputed: 'Ranks are computed from scores.',
		rankDerived: 'Ranks derived from published changes: {{list}}.'
	}
};
