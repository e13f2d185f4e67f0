import { describe, expect, it } from 'vitest';
import { verdictOf, type VerdictGrounds } from './verdict';

const GROUNDS: VerdictGrounds = {
	main: { att: 1, p: 0.5 },
	others: [{ att: 0.5, p: 0.4 }],
	early: [],
	alpha: 0.1,
	smallestP: 1 / 60,
	detectable: { rise: 2, fall: 3 },
	largestChange: 4
};
const found = { att: 1, p: 0.05 };

describe('a verdict', () => {
	it.each<[string, Partial<VerdictGrounds>, string, string]>([
		[
			'of few units is that the data are not enough, whatever was found',
			{ smallestP: 0.2, main: found },
			'not_enough_data',
			'few_units'
		],
		['finds nothing unusual where it could have', {}, 'not_distinguishable', 'within_usual'],
		[
			'does not speak of nothing where a fall would not have been found',
			{ detectable: { rise: 2, fall: 5 } },
			'not_enough_data',
			'undetectable'
		],
		[
			'nor where no effect would have been found at all',
			{ detectable: { rise: null, fall: 1 } },
			'not_enough_data',
			'undetectable'
		],
		[
			'nor of a way to estimate that finds something, where this one hardly could',
			{ detectable: { rise: 5, fall: 5 }, others: [found] },
			'not_enough_data',
			'undetectable'
		],
		['of what all find is a rise', { main: found, others: [found] }, 'unusual_rise', 'all_agree'],
		[
			'or a fall',
			{ main: { att: -1, p: 0.1 }, others: [{ att: -3, p: 0.02 }] },
			'unusual_fall',
			'all_agree'
		],
		['depends where others do not find it', { main: found }, 'depends', 'other_specifications'],
		[
			'depends where others find the opposite',
			{ main: found, others: [{ att: -1, p: 0.01 }] },
			'depends',
			'other_specifications'
		],
		[
			'depends where only others find something',
			{ others: [found] },
			'depends',
			'other_specifications'
		],
		[
			'depends where it is found before anything began',
			{ main: found, others: [found], early: [{ att: 2, p: 0.03 }] },
			'depends',
			'early_starts'
		]
	])('%s', (_, grounds, verdict, rule) => {
		expect(verdictOf({ ...GROUNDS, ...grounds })).toEqual({ verdict, rule });
	});
});
