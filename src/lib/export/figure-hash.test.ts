import { beforeAll, describe, expect, test } from 'vitest';
import { changeOf, heldOf, holdRecord } from '$lib/figures/fixtures/held-record';
import { figureHash } from './figure-hash';

beforeAll(holdRecord, 300_000);

const papi = (language: 'vi' | 'en' = 'vi') => changeOf(heldOf('04'), 'PAPI', language);

describe('the hash of a figure', () => {
	test('is the same in both languages, whatever its words', () => {
		expect(figureHash(papi())).toMatch(/^[0-9a-f]{64}$/);
		expect(figureHash(papi('en'))).toBe(figureHash(papi()));
		expect(figureHash({ ...papi(), headline: 'Khác' } as ReturnType<typeof papi>)).toBe(
			figureHash(papi())
		);
	});

	test('is another one where a number, a source or the date of the record is', () => {
		const figure = papi();
		const [first = [], ...rest] = figure.table.rows;
		const rows = [first.map((cell, at) => (at === 1 ? { ...cell, value: 1 } : cell)), ...rest];
		const others = [
			{ ...figure, table: { ...figure.table, rows } },
			{ ...figure, sources: figure.sources.slice(1) },
			{ ...figure, vintage: '2026-01-01' }
		];
		const hashes = [figure, ...others].map(figureHash);
		expect(new Set(hashes).size).toBe(hashes.length);
	});
});
