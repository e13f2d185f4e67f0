import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv';

describe('rows of a CSV text', () => {
	it('carry the physical line on which they begin', () => {
		const text = 'a,b\n1,"x\ny\nz"\n2,y\n\n3,z\n';
		expect(readCsv(text).map(({ line, cells }) => [line, ...cells])).toEqual([
			[1, 'a', 'b'],
			[2, '1', 'x\ny\nz'],
			[5, '2', 'y'],
			[7, '3', 'z']
		]);
	});

	it('keep commas, quotes and blanks of quoted cells', () => {
		expect(readCsv('"a, ""b""", c ')[0]?.cells).toEqual(['a, "b"', ' c ']);
	});

	it('say where quotes are wrong', () => {
		const rows = readCsv('a,b\n"1,2\n3,4\n');
		expect(rows.map(({ line, badQuotes, lines }) => [line, badQuotes, lines])).toEqual([
			[1, false, 1],
			[2, true, 2]
		]);
		expect(readCsv('a,b\n"1"x,2\n3,4')[1]?.badQuotes).toBe(true);
	});
});
