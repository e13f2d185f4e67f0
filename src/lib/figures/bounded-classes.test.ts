import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classOf, equalClasses, signedClasses } from './bounded-classes';

const counts = (values: readonly number[], classes: Parameters<typeof classOf>[0]) =>
	[0, 1, 2, 3, 4].map((at) => values.filter((value) => classOf(classes, value) === at).length);

describe('five classes', () => {
	test('of ranks have as many ranks each as ties allow', () => {
		const ranks = Array.from({ length: 63 }, (_, at) => at + 1);
		const classes = equalClasses(ranks);
		expect(classes?.bounds).toEqual([14, 26, 39, 51]);
		expect(classes && counts(ranks, classes)).toEqual([13, 12, 13, 12, 13]);
	});

	test('of scores are bounded by what is printed', () => {
		const scores = [41.33, 41.36, 40.02, 44.8, 38.11, 47.5, 43.2, 42.9, 39.4, 45.1];
		const classes = equalClasses(scores);
		for (const bound of classes?.bounds ?? []) {
			expect(Math.abs(bound * 10 - Math.round(bound * 10))).toBeLessThan(1e-9);
		}
		expect(classes && counts(scores, classes).every((count) => count > 0)).toBe(true);
	});

	test('are not made of fewer than five different values', () => {
		expect(equalClasses([])).toBeNull();
		expect(equalClasses([1.5, 2.5, 2.5, 3.5, 4.5])).toBeNull();
	});

	test('never mix up the order of any values', () => {
		const score = fc.integer({ min: 0, max: 10_000 }).map((it) => it / 100);
		fc.assert(
			fc.property(fc.array(score, { minLength: 5, maxLength: 80 }), (values) => {
				const classes = equalClasses(values);
				fc.pre(classes !== null);
				const steps = [...values].sort((a, b) => a - b).map((value) => classOf(classes, value));
				expect(steps).toEqual([...steps].sort((a, b) => a - b));
				expect(steps[0]).toBe(0);
				expect(steps.at(-1)).toBe(4);
			})
		);
	});
});

describe('classes of differences', () => {
	test('are alike on both sides of zero, and what rounds to nothing is neither', () => {
		const values = [-2, -1, -0.5, 0.004, 0, -0.004, 0.5, 1, 3];
		const classes = signedClasses(values);
		expect(classes && values.map((value) => classOf(classes, value))).toEqual([
			0, 0, 1, 2, 2, 2, 3, 4, 4
		]);
	});

	test('are none where nothing differs', () => {
		expect(signedClasses([0, 0.001])).toBeNull();
	});
});
