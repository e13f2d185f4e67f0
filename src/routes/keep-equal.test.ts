import { expect, test } from 'vitest';
import { keepEqual } from './keep-equal';

test('hands on what was there before while its fields are the same', () => {
	const kept = keepEqual<Readonly<Record<string, unknown>>>();
	const rows = [1];
	const first = kept({ rows, year: 2024 });
	expect(kept({ year: 2024, rows })).toBe(first);
	const later = kept({ rows, year: 2023 });
	expect(later).toEqual({ rows: [1], year: 2023 });
	// Rows that only look the same may have come from elsewhere.
	expect(kept({ rows: [1], year: 2023 })).not.toBe(later);
});

test('tells a field that is undefined from one that is not there', () => {
	const kept = keepEqual<object>();
	const first = kept({ year: undefined });
	expect(kept({ base: undefined })).not.toBe(first);
	expect(kept({})).toEqual({});
});
