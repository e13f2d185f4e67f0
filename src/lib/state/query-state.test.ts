import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_LINKED, readLinkedSql, withLinkedSql } from './query-state';

test('a statement can be read in the address', () => {
	const sql = "SELECT year, score\nFROM points WHERE area_vi = 'Lào Cai' -- a+b & c%";
	expect(withLinkedSql('', 'SELECT area_code, score FROM points WHERE year = 2024')).toBe(
		'?sql=SELECT+area_code,+score+FROM+points+WHERE+year+=+2024'
	);
	expect(readLinkedSql(withLinkedSql('?ban=goc', sql) ?? '')).toBe(sql);
	expect(withLinkedSql('?ban=goc&sql=1', sql)).toMatch(/^\?ban=goc&sql=SELECT/);
	expect(withLinkedSql('?sql=1', ' ')).toBe('');
});

test('what an address says is what was written into it, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
			const search = withLinkedSql('?ban=goc', text) ?? '';
			expect(readLinkedSql(search)).toBe(text.trim() === '' ? null : text);
			expect(new URL(`http://a.test/truy-van/${search}`).hash).toBe('');
		})
	);
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(() => withLinkedSql(text, text)).not.toThrow();
			expect(() => readLinkedSql(text)).not.toThrow();
		})
	);
});

test('a statement that is too long stays out', () => {
	expect(withLinkedSql('', 'x'.repeat(LONGEST_LINKED))).not.toBeNull();
	expect(withLinkedSql('', 'x'.repeat(LONGEST_LINKED + 1))).toBeNull();
});
