import type { trend as vi } from '../vi/figure-trend';

export const trend: typeof vi = {
	headline: {
		change: '{{what}} of {{area}} {{change}} in {{year}}, rank {{rank}}',
		changeOnly: '{{what}} of {{area}} {{change}} in {{year}}',
		changeShort: '{{what}} {{change}} in {{year}}, rank {{rank}}',
		level: '{{what}} of {{area}} at {{score}} in {{year}}, rank {{rank}}',
		levelOnly: '{{what}} of {{area}} at {{score}} in {{year}}',
		levelShort: '{{what}} at {{score}} in {{year}}',
		places: '{{what}} of {{area}} ranked {{rank}} in {{year}}, {{places}}',
		rank: '{{what}} of {{area}} ranked {{rank}} in {{year}}',
		rankShort: '{{what}} ranked {{rank}} in {{year}}',
		bandRank: '{{what}} of {{area}} among ranks {{low}}–{{high}}/{{of}} in {{year}}',
		bandRankShort: '{{what}} among ranks {{low}}–{{high}}/{{of}} in {{year}}',
		bandScore: '{{what}} of {{area}} in {{year}} within {{score}}',
		bandScoreShort: '{{what}} in {{year}} within {{score}}',
		nothing: 'No {{what}} figure yet for {{area}}',
		nothingShort: 'No {{what}} figure yet'
	},
	subtitle: '{{measure}}, {{area}}, {{years}}',
	measure: {
		points: '{{what}} score (scale {{low}}–{{high}})',
		pointsNoScale: '{{what}} score',
		pointsEras: '{{what}} score (the scale changes between periods)',
		percent: '{{what}} (%)',
		rank: '{{what}} rank (1 is best)'
	},
	atLeast: '{{low}} or more',
	atMost: 'up to {{high}}',
	unitRank: 'rank, of {{of}} provinces',
	summary: {
		score: 'In {{year}}, {{what}} of {{area}} stood at {{score}}, rank {{rank}}{{basis}}.',
		scoreOnly: 'In {{year}}, {{what}} of {{area}} stood at {{score}}; no rank is known.',
		group:
			'In {{year}}, {{what}} of {{area}} stood at {{score}}, in the {{group}}; rank {{rank}} (computed from scores).',
		rankOnly:
			'In {{year}}, {{what}} of {{area}} ranked {{rank}}{{basis}}; the score is not in the data.',
		bandRank:
			'In {{year}}, {{what}} of {{area}} was among ranks {{low}}–{{high}}/{{of}}; the exact rank is not known.',
		bandScore:
			'In {{year}}, {{what}} of {{area}} was within {{score}}; the exact score is not known.',
		nothing: 'No {{what}} figure yet for {{area}} in {{years}}.',
		since: 'Since {{previous}}: {{changes}}.',
		rankAcross: 'rank {{change}}, for orientation only',
		unconfirmed: 'comparability with the year before not confirmed',
		minor: 'note {{note}}',
		nation: 'Mean of the provinces (computed, {{count}} with a score): {{mean}}.',
		nationPublished: 'National figure (published): {{mean}}.',
		after: '{{years}}: {{reason}}.'
	},
	basis: { computed: ' (computed from scores)', derived: ' (derived from a published change)' },
	group: {
		highest: 'highest group',
		upperMiddle: 'upper middle group',
		lowerMiddle: 'lower middle group',
		lowest: 'lowest group'
	},
	point: '{{year}}: {{text}}',
	pointMean: '{{mean}} ({{count}} provinces)',
	pointPublished: '{{mean}} (published)',
	pointBest: '{{area}}, {{score}}',
	tooFew: 'only {{count}} of {{of}} provinces have a score, no mean computed',
	noRank: 'no rank',
	columns: {
		score: 'Score',
		rank: 'Rank',
		scoreChange: 'Change in score',
		rankChange: 'Change in rank',
		remark: 'Remarks'
	},
	caption: '{{what}} of {{area}} by year',
	captionWith: '{{what}} of {{area}} by year, beside what it is compared with',
	nationMixed: 'Mean of the provinces (published or computed)',
	regionPublished: 'Mean of the region (published)',
	regionMixed: 'Mean of the region (published or computed)',
	target: 'Target {{value}}',
	planned: 'Reform segment: as planned {{from}}–{{to}}',
	unknownOutput: 'after {{from}}: no broadcast log',
	sameRank: 'rank unchanged',
	note: {
		also: '{{year}}: {{note}}.',
		meanOf: 'Mean of the provinces (computed): unweighted mean of {{list}}.',
		regionOf: 'Mean of the region {{region}} (computed): {{list}}.',
		provinces: '{{count}} provinces ({{years}})',
		provincesAll: '{{count}} provinces with a score each year',
		published: '{{what}}: published figures in {{years}}.',
		rankComputed: 'Ranks of {{years}} are computed from published scores.',
		rankDerived: 'Ranks of {{years}} are derived from published changes.',
		scoreDerived: 'Scores of {{years}} are sums of the dimensions, not printed in a report.',
		baseChanged:
			'The number of ranked provinces differs from the year before in {{years}}: not joined, no places counted.',
		airing: 'The segment is drawn as planned; what was really broadcast has no log yet.'
	}
};
