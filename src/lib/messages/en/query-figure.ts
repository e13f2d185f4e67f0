import type { queryFigure as vi } from '../vi/query-figure';

export const queryFigure: typeof vi & {
	subtitle: { lines_one: string; ranked_one: string; scatter_one: string };
	summary: { ranked_one: string; scatter_one: string };
	note: { crowd_one: string; empty_one: string; left_one: string };
} = {
	cite: 'Statement: {{sql}}',
	caption: 'The part of the answer that is drawn',
	noValue: 'no value in the answer',
	headline: {
		plain: 'Answer to your query',
		lines: 'Answer to your query: {{value}} by year',
		ranked: 'Answer to your query: {{value}} by {{label}}',
		scatter: 'Answer to your query: {{y}} and {{x}}'
	},
	subtitle: {
		lines_one: '{{value}}, {{count}} series, {{years}}; units as in the statement',
		lines_other: '{{value}}, {{count}} series, {{years}}; units as in the statement',
		ranked_one: '{{value}}, {{count}} row; units as in the statement',
		ranked_other: '{{value}}, {{count}} rows; units as in the statement',
		scatter_one: '{{y}} (upright) and {{x}} (across), {{count}} row',
		scatter_other: '{{y}} (upright) and {{x}} (across), {{count}} rows'
	},
	summary: {
		own: '{{name}}: {{value}}.',
		lines: '{{name}}: {{first}} in {{firstYear}}, {{last}} in {{lastYear}}.',
		ranked_one: 'First: {{most}}; last: {{least}}; {{count}} row has a value.',
		ranked_other: 'First: {{most}}; last: {{least}}; {{count}} rows have a value.',
		scatter_one:
			'{{count}} row; {{x}} from {{xLow}} to {{xHigh}}, {{y}} from {{yLow}} to {{yHigh}}.',
		scatter_other:
			'{{count}} rows; {{x}} from {{xLow}} to {{xHigh}}, {{y}} from {{yLow}} to {{yHigh}}.'
	},
	note: {
		own: 'Drawn from the reader’s own statement; the page does not check what it computes.',
		sources:
			'The answer has no column source_id, so the figure cannot name the source of each number; add that column to have them.',
		unjoined:
			'Years are not joined: without the columns index and component it is not known where the way of measuring changed.',
		rankBase:
			'Years are not joined: it takes the columns index, component and the number of areas ranked (rank_of) to know which ranks compare.',
		break: '{{what}}: not joined across {{year}} ({{note}}).',
		unconfirmed:
			'{{what}}, {{year}}: comparability with the year before is not confirmed ({{note}}).',
		crowd_one: '{{count}} more series is drawn faint, without its name; the table has it.',
		crowd_other: '{{count}} more series are drawn faint, without their names; the table has them.',
		empty_one: '{{count}} row has no value.',
		empty_other: '{{count}} rows have no value.',
		left_one: '{{count}} row that lacks one of the two values is left out.',
		left_other: '{{count}} rows that lack one of the two values are left out.',
		scatter:
			'Two columns set beside each other to be read; nothing is concluded on how they relate.'
	}
};
