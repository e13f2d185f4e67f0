import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlation } from './correlation';

/** Motor Trend 1974, as R prints it (`datasets::mtcars`): weight in 1,000 lb and miles per gallon. */
const WEIGHT = [
	2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424,
	5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57,
	2.78
];
const MILES = [
	21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7,
	32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
];

describe('correlation', () => {
	test('agrees with what cor.test of R prints', () => {
		const found = correlation(Float64Array.from(WEIGHT), Float64Array.from(MILES));
		expect(found?.n).toBe(32);
		expect(found?.r).toBeCloseTo(-0.8676594, 7);
		expect(found?.low).toBeCloseTo(-0.9338264, 7);
		expect(found?.high).toBeCloseTo(-0.7440872, 7);
	});

	test('says nothing of three pairs, or of a side that does not vary', () => {
		expect(correlation(Float64Array.of(1, 2, 3), Float64Array.of(3, 1, 2))).toBeNull();
		expect(
			correlation(Float64Array.of(0.1, 0.1, 0.1, 0.1), Float64Array.of(3, 1, 2, 5))
		).toBeNull();
		expect(() => correlation(Float64Array.of(1), Float64Array.of(1, 2))).toThrow(RangeError);
	});

	test('of a straight line is 1, with nothing around it', () => {
		const found = correlation(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 4, 6, 8));
		expect(found?.r).toBeCloseTo(1, 12);
		expect(found?.low).toBeCloseTo(1, 9);
	});

	test('lies inside its interval, and no scale or shift changes it', () => {
		const pair = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
		fc.assert(
			fc.property(fc.array(pair, { minLength: 4, maxLength: 20 }), (pairs) => {
				const x = Float64Array.from(pairs, ([one]) => one);
				const y = Float64Array.from(pairs, ([, other]) => other);
				const found = correlation(x, y);
				if (!found) return;
				expect(found.low).toBeLessThanOrEqual(found.r);
				expect(found.high).toBeGreaterThanOrEqual(found.r);
				const moved = correlation(
					x.map((value) => 3 * value + 7),
					y
				);
				expect(moved?.r).toBeCloseTo(found.r, 9);
				expect(correlation(y, x)?.r).toBeCloseTo(found.r, 12);
			}),
			{ seed: 20200624 }
		);
	});
});
