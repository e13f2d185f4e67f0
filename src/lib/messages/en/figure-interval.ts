import type { interval as vi } from '../vi/figure-interval';

export const interval: typeof vi = {
	text: '{{level}} confidence interval: {{low}}–{{high}}',
	textBare: 'confidence interval: {{low}}–{{high}} (the source gives no level)',
	tie: 'a tie within the margin of error: ranks {{low}}–{{high}}',
	tieOne: 'a tie within the margin of error: rank {{rank}}',
	change: '{{change}} (95% confidence interval: {{low}} to {{high}})',
	column: 'Confidence interval',
	cell: '{{low}}–{{high}} ({{level}})',
	cellBare: '{{low}}–{{high}}',
	cellBetween: '{{low}} to {{high}} ({{level}})',
	unknown: 'Not known',
	note: {
		unknown:
			'The margin of error of the scores is not known; small differences between provinces may mean nothing.',
		unknownPartly:
			'A part of the score rests on surveys; its margin of error is not known, and small differences between provinces may mean nothing.',
		known: 'The stroke with two caps around a score is its confidence interval.',
		dots: {
			own: 'The stroke with two caps through the dot of {{area}} is its confidence interval; those of the other provinces are in the table.',
			rows: 'The strokes with two caps are the confidence intervals of the provinces named in the rows; those of the others are in the table.',
			both: 'The strokes with two caps are confidence intervals: of {{area}} through its dot, of the provinces compared in rows with their names; two dashed lines mark the interval of {{area}} across the rows. Those of the other provinces are in the table.',
			table:
				'The confidence interval of {{area}} is not known; those of the other provinces are in the table.'
		},
		notDrawn:
			'The source gives the error of the scores; this figure does not draw their intervals.',
		computed:
			'The 95% interval is computed from the standard error of the source: the score ± 1.96 standard errors.',
		tie: 'A tie within the margin of error: provinces whose intervals meet that of the province.',
		some: 'Of some scores the margin of error is not known.',
		someYears: 'The margin of error of the scores of {{years}} is not known.',
		change:
			'A change has an interval only where the standard errors of both years are known: ± 1.96 × the root of the sum of their squares.'
	}
};
