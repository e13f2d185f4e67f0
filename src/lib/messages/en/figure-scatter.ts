import type { scatter as vi } from '../vi/figure-scatter';

export const scatter: typeof vi & Record<'omittedAreas_one' | 'omittedEditions_one', string> = {
	score: '{{what}} ({{unit}})',
	title: '{{what}}: {{measure}} ({{unit}})',
	rankTitle: '{{what}}: {{measure}} (1 is the highest)',
	count: 'n = {{n}}',
	mean: 'Mean {{value}}',
	meanPublished: 'National mean (published) {{value}}',
	dot: '{{area}}: {{x}} {{xSaid}}; {{y}} {{ySaid}}',
	empty: 'Nothing has both figures, so nothing is drawn',
	refused: 'not computed',
	omittedTitle: 'Not drawn:',
	omitted: '{{list}} ({{reason}})',
	omittedAreas_one: '{{count}} province',
	omittedAreas_other: '{{count}} provinces',
	omittedEditions_one: '{{count}} edition',
	omittedEditions_other: '{{count}} editions',
	headline: {
		above: '{{area}} is above the mean in both {{x}} and {{y}}, {{year}}',
		below: '{{area}} is below the mean in both {{x}} and {{y}}, {{year}}',
		xAbove: '{{area}} {{year}}: {{x}} above, {{y}} below the mean',
		yAbove: '{{area}} {{year}}: {{x}} below, {{y}} above the mean',
		aboveShort: '{{area}} {{year}} is above the mean on both axes',
		belowShort: '{{area}} {{year}} is below the mean on both axes',
		xAboveShort: '{{area}} {{year}}: above the mean across, below it upwards',
		yAboveShort: '{{area}} {{year}}: below the mean across, above it upwards',
		values: '{{area}} {{year}}: {{x}} {{xValue}}, {{y}} {{yValue}}',
		valuesShort: '{{area}} {{year}}: {{xValue}} and {{yValue}}',
		absent: '{{area}} has not both {{x}} and {{y}} in {{year}}',
		absentShort: '{{area}} has not both figures in {{year}}'
	},
	subtitle: '{{y}} against {{x}}, {{year}}, n = {{n}} provinces',
	summary: {
		own: '{{area}}: {{x}} {{xSaid}}; {{y}} {{ySaid}}.',
		counts: '{{n}} provinces have both figures; {{omitted}} cannot be drawn.',
		all: 'All {{n}} provinces have both figures.'
	},
	caption: '{{x}} and {{y}} of the provinces, {{year}}',
	legend: {
		region: 'provinces of the same region',
		band: 'only a range is known',
		unconfirmed: 'comparability with the year before not confirmed'
	},
	note: {
		noTrend: 'n = {{n}}. The figure draws no trend line and computes no correlation coefficient.',
		sipasInParIndex: 'SIPAS is a part of PAR INDEX, so the two axes are not independent.',
		partOf: '{{part}} is counted in {{whole}}, so the two axes are not independent.'
	},
	exposure: {
		what: {
			minutes: 'minutes of the segment',
			episodes: 'episodes of the segment'
		},
		whatShort: {
			minutes: 'minutes',
			episodes: 'episodes'
		},
		axis: {
			minutes: 'Minutes of the segment up to the end of the survey',
			episodes: 'Episodes of the segment up to the end of the survey'
		},
		change: '{{area}}: change to the year before ({{unit}})',
		margin: 'not known ({{count}})',
		headline: {
			counts: '{{area}}, n = {{n}} editions with known {{what}}: {{up}} up, {{down}} down',
			countsShort: 'n = {{n}} editions with known {{what}}: {{up}} up, {{down}} down',
			none: 'No edition has both known {{what}} and a change (n = 0)',
			noneSince: 'Since the segment began no edition has known {{what}} (n = 0)'
		},
		subtitle:
			'Change to the year before ({{unit}}) and {{what}} up to the end of the survey or reference year, {{area}}, {{years}}, n = {{n}}',
		subtitleNone:
			'Change to the year before and {{what}} up to the end of the survey or reference year, {{area}}, {{years}}, n = 0',
		summary: {
			counts:
				'Editions with both {{what}} and a change of score: {{n}}; with a change but {{what}} not known: {{unknown}}; without a change of score: {{refused}}.',
			before: 'At 0 are the editions before the segment began, not counted in n: {{list}}.',
			doubtful: 'Not confirmed as comparable, so counted neither as up nor as down: {{doubtful}}.',
			few: 'With n = {{n}} the figure is for following events; it says nothing of cause.'
		},
		dot: '{{edition}}: {{change}}; {{exposure}}',
		zero: 'before the segment began',
		caption: 'Changes and the segment before the end of the survey, {{area}}, {{years}}',
		legend: {
			planned: 'planned, not known what was aired',
			bound: 'at most or at least, the rest is not known',
			unconfirmed: 'comparability with the year before not confirmed'
		},
		note: {
			few: 'n = {{n}}: too few to speak of a trend. The figure draws no trend line and computes no correlation coefficient.',
			unknown: 'In the margin, not at zero, as the end of the survey is not known: {{list}}.',
			uncounted: 'In the margin, as the windows that the reader set are not counted yet: {{list}}.',
			cumulative:
				'Only what came before the end of the survey or reference year is counted, from the first episode on; where that end is not known the count is not known either, and is not 0.',
			scales: 'The scales differ, so a point of one index is not a point of another: {{list}}.'
		}
	}
};
