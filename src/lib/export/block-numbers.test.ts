import { expect, test } from 'vitest';
import { REVIEW_VI } from '$lib/review/fixtures/review-fixture';
import { numberedBlocks, printedSections } from './block-numbers';

test('figures and tables are counted apart, in the order of print', () => {
	const numbers = numberedBlocks(REVIEW_VI);
	expect(numbers.get('trend')).toEqual({ kind: 'figure', number: 1 });
	expect(numbers.get('totals')).toEqual({ kind: 'table', number: 1 });
	expect(numbers.get('years')).toEqual({ kind: 'table', number: 5 });
});

test('annexes are printed last, wherever they stand', () => {
	const turned = { sections: [...REVIEW_VI.sections].reverse() };
	expect(printedSections(turned).annexes.map(({ id }) => id)).toEqual([
		'annex-method',
		'annex-years'
	]);
	expect(numberedBlocks(turned).get('years')?.number).toBe(5);
});

test('two blocks with one id are a fault', () => {
	const twice = { sections: [...REVIEW_VI.sections, ...REVIEW_VI.sections] };
	expect(() => numberedBlocks(twice)).toThrow(RangeError);
});
