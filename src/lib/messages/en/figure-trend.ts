import type { trend as vi } from '../vi/figure-trend';

export const trend: typeof vi = {
	headline: {
		change: '{{area}}’s {{what}} score was {{change}} in {{year}}, rank {{rank}}',
		changeGroup: '{{area}}’s {{what}} score was {{change}} in {{year}}, in the {{group}}',
		changeOnly: '{{area}}’s {{what}} score was {{change}} in {{year}}',
		changeShort: '{{what}} {{change}} in {{year}}, rank {{rank}}',
		level: '{{area}}’s {{what}} score was {{score}} in {{year}}, rank {{rank}}',
		levelGroup: '{{area}}’s {{what}} score was {{score}} in {{year}}, in the {{group}}',
		levelOnly: '{{area}}’s {{what}} score was {{score}} in {{year}}',
		levelShort: '{{what}} at {{score}} in {{year}}',
		places: '{{area}} ranked {{rank}} in {{what}} in {{year}}, {{places}}',
		rank: '{{area}} ranked {{rank}} in {{what}} in {{year}}',
		rankGroup:
			'{{area}} was in the {{group}} of {{what}} {{year}}, rank {{rank}} (computed from scores)',
		rankGroupShort:
			'{{area}} in the {{group}} of {{what}} {{year}}, rank {{rank}} (computed from scores)',
		rankComputed: '{{area}} in {{what}} {{year}}: rank {{rank}} (computed from scores)',
		rankShort: '{{what}} ranked {{rank}} in {{year}}',
		bandRank: '{{area}} was among ranks {{low}}–{{high}}/{{of}} in {{what}} in {{year}}',
		bandRankShort: '{{what}} among ranks {{low}}–{{high}}/{{of}} in {{year}}',
		bandScore: '{{area}}’s {{what}} score was within {{score}} in {{year}}',
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
		score: 'In {{year}}, {{area}}’s {{what}} score was {{score}}, rank {{rank}}{{basis}}.',
		scoreOnly: 'In {{year}}, {{area}}’s {{what}} score was {{score}}; no rank is known.',
		group:
			'In {{year}}, {{area}}’s {{what}} score was {{score}}, in the {{group}}; rank {{rank}} (computed from scores).',
		rankOnly:
			'In {{year}}, {{area}} ranked {{rank}} in {{what}}{{basis}}; the score is not in the data.',
		bandRank:
			'In {{year}}, {{area}} was among ranks {{low}}–{{high}}/{{of}} in {{what}}; the exact rank is not known.',
		bandScore:
			'In {{year}}, {{area}}’s {{what}} score was within {{score}}; the exact score is not known.',
		nothing: 'No {{what}} figure yet for {{area}} in {{years}}.',
		since: 'Compared with {{previous}}: {{changes}}.',
		rankAcross: 'rank {{change}}, for orientation only',
		unconfirmed: 'not enough ground to compare with the year before',
		minor: 'note {{note}}',
		nation: 'Mean of the provinces (computed, {{count}} with a score): {{mean}}.',
		nationPublished: 'National figure (published): {{mean}}.',
		after: '{{years}}: {{reason}}.'
	},
	basis: { computed: ' (computed from scores)', derived: ' (worked back from a published change)' },
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
		rankComputed: 'Rank (computed from scores)',
		scoreChange: 'Change in score',
		rankChange: 'Change in rank',
		remark: 'Remarks'
	},
	caption: '{{area}}’s {{what}} score by year',
	captionWith: '{{area}}’s {{what}} score by year, beside what it is compared with',
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
		rankDerived: 'Ranks of {{years}} are worked back from published changes.',
		scoreDerived: 'Scores of {{years}} are sums of the dimensions, not printed in a report.',
		baseChanged:
			'The number of ranked provinces differs from the year before in {{years}}: not joined, no places counted.',
		airing: 'The segment is drawn as planned; what was really broadcast has no log yet.'
	}
};
