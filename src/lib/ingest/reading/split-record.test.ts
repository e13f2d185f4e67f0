import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Dialect } from './dialect';
import { splitRecord } from './split-record';
import { groundOf } from './strict-record';

const COMMAS: Dialect = { delimiter: ',', quote: '"', escape: '"' };

function split(text: string, width: number | null, dialect: Dialect = COMMAS) {
	const options = { width, isEnd: true, mayAssume: true };
	return splitRecord(groundOf(text, dialect), 0, options);
}

describe('a record by the rules of quoting', () => {
	test.each<[string, string[], Dialect]>([
		['a,"b, c",d', ['a', 'b, c', 'd'], COMMAS],
		['a,"b ""c""",d', ['a', 'b "c"', 'd'], COMMAS],
		['a,"b\nc",d', ['a', 'b\nc', 'd'], COMMAS],
		['a,5" pipe,d', ['a', '5" pipe', 'd'], COMMAS],
		['a, "b, c" ,d', ['a', 'b, c', 'd'], COMMAS],
		['"a"";b";c;d', ['a";b', 'c', 'd'], { ...COMMAS, delimiter: ';' }],
		['a,"b \\"c\\" \\\\",d', ['a', 'b "c" \\', 'd'], { ...COMMAS, escape: '\\' }],
		["Men's,'b, c',d", ["Men's", 'b, c', 'd'], { ...COMMAS, quote: "'", escape: "'" }],
		['a, b,  c', ['a', 'b', 'c'], { ...COMMAS, delimiter: ', ' }]
	])('%j', (text, cells, dialect) => {
		expect(split(text, 3, dialect)).toMatchObject({ cells, by: 'rule' });
	});

	it('is what Papa Parse gives, where nothing is odd', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', 'ặ', ',', '"', '\n', ' ', ';') });
		fc.assert(
			fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
				const text = Papa.unparse([cells], { newline: '\n', quotes: true });
				const [papa] = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
				expect(split(text, cells.length)?.cells).toEqual(papa);
			})
		);
	});
});

describe('a quote that follows no rule is text', () => {
	test.each<[string, string[]]>([
		['"a,b,c\n1,2,3', ['"a', 'b', 'c']],
		['a,b,"\n1,2,3', ['a', 'b', '"']],
		['"a,"b, b",c', ['"a', 'b, b', 'c']],
		['a,""b, b",c', ['a', '"b, b', 'c']],
		['a,"b 48"","c, c"', ['a', 'b 48"', 'c, c']],
		['a,"b 5" x, y",c', ['a', 'b 5" x, y', 'c']],
		['a,"b\n5" x",c\n1,2,3', ['a', 'b\n5" x', 'c']]
	])('%j', (text, cells) => {
		expect(split(text, 3)).toMatchObject({ cells, by: 'quotes' });
	});

	it('and costs no other row', () => {
		expect(split(`"a,b,c\n${'1,2,3\n'.repeat(50)}4,5,"6"`, 3)).toMatchObject({ lines: 1 });
	});
});

describe('a missing or another delimiter is assumed where that gives the width', () => {
	test.each<[string, string[], number]>([
		['ab"c, d, e",f', ['ab', 'c, d, e', 'f'], 3],
		['"a, b""c",d', ['a, b', 'c', 'd'], 3],
		['"a, b"https://c,d', ['a, b', 'https://c', 'd'], 3],
		['a;b;c', ['a', 'b', 'c'], 3],
		['a b c d e', ['a', 'b', 'c', 'd', 'e'], 5]
	])('%j', (text, cells, width) => {
		expect(split(text, width)?.cells).toEqual(cells);
		expect(split(text, width)?.by).not.toBe('rule');
	});

	it('but not from a sentence, nor from a quoted word', () => {
		expect(split('Cao Bằng,x', 3)).toMatchObject({ cells: ['Cao Bằng', 'x'], by: 'rule' });
		expect(split('"a ""b"" c",d', 3)).toMatchObject({ cells: ['a "b" c', 'd'], by: 'rule' });
	});
});

it('does not depend on what was read before it', () => {
	const noise = fc.string({ unit: fc.constantFrom('a', ',', '"', '"', '\n'), maxLength: 40 });
	fc.assert(
		fc.property(noise, fc.integer({ min: 1, max: 4 }), (text, width) => {
			const ground = groundOf(text, COMMAS);
			const options = { width, isEnd: true, mayAssume: true };
			for (let at = 0; at < text.length;) {
				const record = splitRecord(ground, at, options);
				expect(record).toEqual(splitRecord(groundOf(text, COMMAS), at, options));
				at = record?.next ?? text.length;
			}
		}),
		{ numRuns: 1000 }
	);
});
