import { expect, test } from 'vitest';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import { planWithLines, typedLinesOf } from './plan-choice';

const plan: ReadPlan = {
	encoding: 'utf-8',
	delimiter: ';',
	quote: '"',
	escape: '"',
	headerLines: [3, 4],
	firstLine: 5,
	lastLine: null
};

test('what is shown and left alone is the same plan', () => {
	expect(planWithLines(plan, typedLinesOf(plan))).toEqual(plan);
	const bare = { ...plan, headerLines: [], firstLine: 2, lastLine: 9 };
	expect(planWithLines(bare, typedLinesOf(bare))).toEqual(bare);
});

test('rows begin below the header that was typed', () => {
	const typed = { hasHeader: true, headerFrom: '7', headerTo: '7', lastLine: ' 20 ' };
	expect(planWithLines(plan, typed)).toEqual({
		...plan,
		headerLines: [7],
		firstLine: 8,
		lastLine: 20
	});
});

test('what is no line, or stands in the wrong order, is told', () => {
	const typed = typedLinesOf(plan);
	for (const headerFrom of ['', '0', '-1', '1.5', 'x']) {
		expect(planWithLines(plan, { ...typed, headerFrom })).toBe('number');
	}
	expect(planWithLines(plan, { ...typed, lastLine: 'x' })).toBe('number');
	expect(planWithLines(plan, { ...typed, headerFrom: '5' })).toBe('order');
	expect(planWithLines(plan, { ...typed, lastLine: '4' })).toBe('order');
});
