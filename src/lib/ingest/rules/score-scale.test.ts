import { describe, expect, it } from 'vitest';
import type { TableRow } from '../table-row';
import type { ComponentEra } from './score-facts';
import { scoreOnScale } from './score-scale';

function era(firstYear: number, lastYear: number, scaleMin: number, scaleMax: number | null) {
	const found: ComponentEra = {
		...{ index: 'PAPI', component: 'TOTAL', scaleMin, scaleMax },
		...{ weightPct: null, firstYear, lastYear }
	};
	return found;
}

const check = scoreOnScale([era(2011, 2017, 6, 60), era(2018, Infinity, 8, 80)]);

function row(year: number, scores: Record<string, number>, component = 'TOTAL'): TableRow {
	return { line: 2, written: {}, values: { index: 'PAPI', component, year, ...scores } };
}

describe('a score', () => {
	it('lies on the scale of its component in that year', () => {
		expect(check(row(2017, { score: 60 }))).toEqual([]);
		expect(check(row(2018, { score: 80 }))).toEqual([]);
		expect(check(row(2017, { score: 61 }))).toEqual([
			{
				rule: 'score.outside_scale',
				column: 'score',
				params: { minimum: 6, maximum: 60, component: 'PAPI TOTAL', year: '2017' }
			}
		]);
	});

	it('and so do the bounds of a band', () => {
		const breaches = check(row(2018, { score_low: 7, score_high: 81 }));
		expect(breaches.map(({ column }) => column)).toEqual(['score_low', 'score_high']);
	});

	it('has only a minimum where the maximum is not known', () => {
		const open = scoreOnScale([era(2012, Infinity, 1, null)]);
		expect(open(row(2020, { score: 1000 }))).toEqual([]);
		expect(open(row(2020, { score: 0.5 }))).toMatchObject([{ rule: 'score.below_scale' }]);
	});

	it('is refused in a year without an era; an unlisted component is left to its foreign key', () => {
		expect(check(row(2010, { score: 10 }))).toMatchObject([{ rule: 'score.not_measured' }]);
		expect(check(row(2020, { score: 999 }, 'D9'))).toEqual([]);
	});
});
