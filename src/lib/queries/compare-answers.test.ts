import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAnswers } from './compare-answers';

test('an answer equals itself, whatever is in it', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (answer) => {
			expect(compareAnswers(answer, structuredClone(answer)).differences).toEqual([]);
		})
	);
});

test('a value that differs is named with its place', () => {
	const before = { totals: [{ year: 2023, score: 41.65515 }], sources: [] };
	const after = { totals: [{ year: 2023, score: 41.66 }], sources: [] };
	expect(compareAnswers(before, after)).toEqual({
		compared: 2,
		differences: [{ place: 'totals[0].score', before: 41.65515, after: 41.66 }]
	});
});

test('a row more, a column less and a null for a value are differences', () => {
	expect(compareAnswers([1], [1, 2]).differences).toHaveLength(1);
	expect(compareAnswers({ a: 1, b: 2 }, { a: 1 }).differences).toHaveLength(1);
	expect(compareAnswers({ a: null }, { a: 0 }).differences).toHaveLength(1);
});

test('the last digits of a sum are no difference', () => {
	expect(compareAnswers(0.1 + 0.2, 0.3).differences).toEqual([]);
});
