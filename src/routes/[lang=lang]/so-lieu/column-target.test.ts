import { expect, test } from 'vitest';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import { targetOf, withDecision, withFixed, withFormat, withTarget } from './column-target';

const tall: Mapping = {
	kind: 'scores',
	fixed: { index: 'PAPI' },
	columns: { area_code: 0, year: 1 },
	groups: [{ fixed: {}, columns: { score: 2 } }],
	formats: {},
	decisions: {},
	missing: {}
};

const wide: Mapping = {
	...tall,
	columns: { area_code: 0 },
	groups: [
		{ fixed: { year: '2022' }, columns: { score: 1, rank: 2 } },
		{ fixed: { year: '2023' }, columns: { score: 3 } }
	]
};

test('a column is found wherever it stands', () => {
	expect(targetOf(tall, 1)).toEqual({ field: 'year', fixed: {}, group: null });
	expect(targetOf(tall, 2)).toEqual({ field: 'score', fixed: {}, group: 0 });
	expect(targetOf(wide, 3)).toEqual({ field: 'score', fixed: { year: '2023' }, group: 1 });
	expect(targetOf(wide, 4)).toBeNull();
});

test('a field goes to one column only', () => {
	const moved = withTarget(tall, 3, 'score');
	expect(targetOf(moved, 3)?.field).toBe('score');
	expect(targetOf(moved, 2)).toBeNull();
	expect(moved.groups).toHaveLength(1);
});

test('a column takes the place of a value for the whole file', () => {
	expect(withTarget(tall, 3, 'index').fixed).toEqual({});
});

test('in a wide table a column stays in its group, and an empty group goes', () => {
	const ranked = withTarget(wide, 3, 'rank');
	expect(targetOf(ranked, 3)).toEqual({ field: 'rank', fixed: { year: '2023' }, group: 1 });
	expect(targetOf(ranked, 1)?.field).toBe('score');
	expect(withTarget(wide, 3, null).groups).toEqual([wide.groups[0]]);
});

test('a tall file whose columns are all left out keeps its group', () => {
	expect(withTarget(tall, 2, null).groups).toEqual([{ fixed: {}, columns: {} }]);
});

test('values, formats and decisions are given and taken back', () => {
	expect(withFixed(tall, 'rank_of', '63').fixed).toEqual({ index: 'PAPI', rank_of: '63' });
	expect(withFixed(tall, 'index', '').fixed).toEqual({});
	expect(withFormat(tall, 2, { decimal: ',' }).formats).toEqual({
		2: { decimal: ',', date: null }
	});
	const decided = withDecision(tall, 'area_code', 'Cao Bang city', '04');
	expect(decided.decisions).toEqual({ area_code: { 'Cao Bang city': '04' } });
	expect(withDecision(decided, 'area_code', 'Cao Bang city', null).decisions).toEqual({
		area_code: {}
	});
});

test('a text such as __proto__ is decided like any other', () => {
	const decided = withDecision(tall, 'title', '__proto__', 'x');
	expect(Object.entries(decided.decisions['title'] ?? {})).toEqual([['__proto__', 'x']]);
});
