import { describe, expect, it } from 'vitest';
import { checkHeader } from './header';
import { schemaOf } from './testing/field';

const SCHEMA = schemaOf({
	fields: [
		{ name: 'year', type: 'year', constraints: { required: true } },
		{ name: 'score', type: 'number' }
	]
});

function rules(columns: readonly string[], mode: 'exact' | 'open'): string[] {
	return checkHeader(columns, SCHEMA, mode).map(
		({ rule, column, severity = 'reject' }) => `${rule} ${column ?? '-'} ${severity}`
	);
}

describe('a header', () => {
	it('of the record has the columns of its schema, in any order', () => {
		expect(rules(['score', 'year'], 'exact')).toEqual([]);
		expect(rules(['year'], 'exact')).toEqual(['header.missing score reject']);
		expect(rules(['year', 'score', 'điểm'], 'exact')).toEqual(['header.unknown điểm reject']);
	});

	it('from outside may lack optional columns; unknown ones are told', () => {
		expect(rules(['year'], 'open')).toEqual([]);
		expect(rules(['score'], 'open')).toEqual(['header.missing year reject']);
		expect(rules(['year', 'điểm'], 'open')).toEqual(['header.unknown điểm warning']);
	});

	it('names each column once', () => {
		expect(rules(['year', 'year'], 'open')).toEqual(['header.duplicate year reject']);
		expect(rules(['year', ''], 'open')).toEqual(['header.empty - reject']);
	});

	it('tells another delimiter instead of missing columns', () => {
		expect(checkHeader(['year;score'], SCHEMA, 'open')).toEqual([
			{ rule: 'header.delimiter', column: null, params: { delimiter: ';' } }
		]);
	});

	it('of tens of thousands of columns is compared in no time', () => {
		const columns = Array.from({ length: 50_000 }, (_, at) => `c${at}`);
		const start = performance.now();
		expect(checkHeader(columns, SCHEMA, 'open')).toHaveLength(50_001);
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
