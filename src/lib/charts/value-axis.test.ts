import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankAxis, scoreAxis } from './value-axis';

const plain = (value: number): string => String(Math.round(value * 100) / 100);

describe('scoreAxis', () => {
	it('rounds outwards and does not force a zero', () => {
		const { domain, ticks } = scoreAxis([32.5, 48.8], [6, 80], plain);
		expect(domain).toEqual([30, 50]);
		expect(ticks).toEqual([30, 35, 40, 45, 50]);
	});

	it('stays within the limits of the scale', () => {
		expect(scoreAxis([96, 99.9], [0, 100], plain).domain[1]).toBe(100);
	});

	it('spans the limits where nothing is drawn', () => {
		expect(scoreAxis([], [0, 100], plain).domain).toEqual([0, 100]);
	});

	it('holds every value and labels no two ticks alike', () => {
		const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });
		fc.assert(
			fc.property(values, (drawn) => {
				const { domain, ticks } = scoreAxis(drawn, [0, 100], plain);
				expect(Math.min(...drawn)).toBeGreaterThanOrEqual(domain[0]);
				expect(Math.max(...drawn)).toBeLessThanOrEqual(domain[1]);
				expect(new Set(ticks.map(plain)).size).toBe(ticks.length);
			}),
			{ seed: 20200624 }
		);
	});
});

describe('rankAxis', () => {
	it('labels the first and the worst rank with whole steps between', () => {
		expect(rankAxis([57], 63).ticks).toEqual([1, 15, 30, 45, 63]);
		expect(rankAxis([2], 34).ticks).toEqual([1, 10, 20, 34]);
		expect(rankAxis([2], 5).ticks).toEqual([1, 2, 3, 4, 5]);
	});
});
