import { describe, expect, it } from 'vitest';
import type { TableRow } from '../table-row';
import { papiSums, pciSums } from './score-sums';

function scores(
	index: string,
	year: number,
	byComponent: Readonly<Record<string, number>>
): TableRow[] {
	return Object.entries(byComponent).map(([component, score], at) => ({
		line: at + 2,
		written: {},
		values: { index, year, area_code: '04', component, score }
	}));
}

/** Cao Bằng in 2024; the dimensions add up to 41.3325. */
const DIMENSIONS = {
	...{ D1: 4.64032, D2: 5.12702, D3: 4.21167, D4: 6.2234 },
	...{ D5: 6.81419, D6: 7.58408, D7: 3.78917, D8: 2.94263 }
};

const linesTold = (rows: TableRow[]) => papiSums(rows).breaches.map(({ line }) => line);

describe('a total of PAPI', () => {
	it('is the sum of its dimensions', () => {
		expect(linesTold(scores('PAPI', 2024, { TOTAL: 41.33248, ...DIMENSIONS }))).toEqual([]);
		expect(linesTold(scores('PAPI', 2024, { TOTAL: 41.33348, ...DIMENSIONS }))).toEqual([2]);
	});

	it('may be rounded to two decimals, as a report prints it', () => {
		expect(linesTold(scores('PAPI', 2024, { TOTAL: 41.33, ...DIMENSIONS }))).toEqual([]);
		expect(linesTold(scores('PAPI', 2024, { TOTAL: 41.34, ...DIMENSIONS }))).toEqual([2]);
	});

	it('may be the sum of rounded dimensions', () => {
		const rounded = Object.fromEntries(
			Object.entries(DIMENSIONS).map(([name, score]) => [name, Number(score.toFixed(2))])
		);
		expect(linesTold(scores('PAPI', 2024, { TOTAL: 41.33248, ...rounded }))).toEqual([]);
		expect(linesTold(scores('PAPI', 2024, { TOTAL: 41.43248, ...rounded }))).toEqual([2]);
	});
});

describe('a total of PCI', () => {
	const eras = ['S1', 'S2'].map((component) => ({
		...{ index: 'PCI', component, scaleMin: 1, scaleMax: 10 },
		...{ weightPct: 50, firstYear: 2005, lastYear: Infinity }
	}));

	it('is held against weighted parts, rounded or not', () => {
		const told = (TOTAL: number) =>
			pciSums(eras)(scores('PCI', 2019, { TOTAL, S1: 6.3721, S2: 6.36559 })).breaches.length;
		expect([63.68845, 63.69, 63.7, 63.692].map(told)).toEqual([0, 0, 1, 1]);
	});
});
