import { describe, expect, it } from 'vitest';
import type { TableRow } from '../table-row';
import type { LevelBreak, ScoreFacts } from './score-facts';
import { unexplainedJumps } from './unexplained-jump';

const PROVINCES = Array.from({ length: 24 }, (_, at) => String(at + 10));

function facts(levelBreaks: readonly LevelBreak[] = [], eras: ScoreFacts['eras'] = []): ScoreFacts {
	return { eras, levelBreaks, provinces: new Set(PROVINCES) };
}

function rows(year: number, score: (at: number) => number, areas = PROVINCES): TableRow[] {
	return areas.map((area_code, at) => ({
		line: at,
		written: {},
		values: { index: 'PAPI', component: 'D7', year, area_code, score: score(at) }
	}));
}

/** Changes of every province alike but for a little: mean 1, sample deviation about 0.1. */
const RISE = [
	...rows(2018, (at) => 3 + at / 10),
	...rows(2019, (at) => 4 + at / 10 + (at % 2 === 0 ? 0.1 : -0.1))
];

describe('an unexplained jump', () => {
	it('is a mean that moves by more than two deviations of the changes', () => {
		const [jump, ...more] = unexplainedJumps(RISE, facts());
		expect(more).toEqual([]);
		expect(jump).toMatchObject({
			index: 'PAPI',
			component: 'D7',
			year: 2019,
			provinces: 24,
			meanMoved: true,
			provincesReordered: false
		});
		expect(jump?.meanChange).toBeCloseTo(1, 10);
		expect(jump?.deviationOfChanges).toBeCloseTo(0.1 * Math.sqrt(24 / 23), 10);
	});

	it('is an order of provinces that hardly correlates with the year before', () => {
		const turned = [...rows(2019, (at) => at / 10), ...rows(2020, (at) => (23 - at) / 10)];
		expect(unexplainedJumps(turned, facts())).toMatchObject([
			{ year: 2020, meanMoved: false, provincesReordered: true }
		]);
	});

	it('is explained by a break of levels, of the component or of all', () => {
		for (const component of ['D7', '*']) {
			const listed = [{ index: 'PAPI', component, firstYear: 2019 }];
			expect(unexplainedJumps(RISE, facts(listed))).toEqual([]);
		}
		const elsewhere = [{ index: 'PAPI', component: 'D7', firstYear: 2018 }];
		expect(unexplainedJumps(RISE, facts(elsewhere))).toHaveLength(1);
	});

	it('is explained by a new era of the component', () => {
		const era = { index: 'PAPI', component: 'D7', firstYear: 2019, lastYear: Infinity };
		const scale = { scaleMin: 1, scaleMax: 10, weightPct: null };
		expect(unexplainedJumps(RISE, facts([], [{ ...era, ...scale }]))).toEqual([]);
	});

	it('is looked for in adjacent years and twenty provinces or more', () => {
		const apart = [...rows(2017, (at) => at), ...rows(2019, (at) => at + 50)];
		expect(unexplainedJumps(apart, facts())).toEqual([]);
		const few = PROVINCES.slice(0, 19);
		const small = [...rows(2018, (at) => at, few), ...rows(2019, (at) => at + 50, few)];
		expect(unexplainedJumps(small, facts())).toEqual([]);
	});

	it('does not count areas that are no provinces', () => {
		const regions = ['VN', 'R1', 'R2', 'R3', 'R4', 'R5'];
		const mixed = [...PROVINCES.slice(0, 19), ...regions];
		const both = [...rows(2018, (at) => at, mixed), ...rows(2019, (at) => at + 50, mixed)];
		expect(unexplainedJumps(both, facts())).toEqual([]);
	});
});
