import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { main } from './csv';
import { outputNames } from './csv-files';
import { useCommand } from './testing/command-run';

const { folder, pathOf, put, run: runCommand } = useCommand(main);

async function run(...args: string[]) {
	const { told, ...ran } = await runCommand(...args);
	return { ...ran, told: told.split('\n') };
}

describe('csv, of one file', () => {
	it('prints UTF-8, commas, line feeds, the header first', async () => {
		const text = '\ufeffTỉnh;Điểm\r\nCao Bằng;12,5\r\nHà Nội;13\r\n';
		const { code, printed, told } = await run(put('a.csv', Buffer.from(text, 'utf16le')));
		expect(code).toBe(0);
		expect(printed).toBe('Tỉnh,Điểm\nCao Bằng,"12,5"\nHà Nội,13\n');
		expect(told).toHaveLength(1);
		expect(JSON.parse(told[0] ?? '')).toMatchObject({
			encoding: 'utf-16le',
			delimiter: ';',
			headerLines: [1],
			rows: 2,
			strays: 0
		});
	});

	it('prints stray rows among the others, with all their cells, and ends with 1', async () => {
		const lines = ['a,b,c', '1,x,2020', '2,y', '"3,z,2022', 'o\u0300,w,2023,', '5,v,2024,more'];
		const { code, printed, told } = await run(put('a.csv', lines.join('\n')), '--lang', 'en');
		expect(code).toBe(1);
		expect(printed).toBe('a,b,c\n1,x,2020\n2,y\n"""3",z,2022\nò,w,2023\n5,v,2024,more\n');
		expect(JSON.parse(told[0] ?? '')).toMatchObject({
			strays: 3,
			strayRows: [
				{ line: 3, rule: 'row.ragged' },
				{ line: 4, rule: 'row.quotes' },
				{
					line: 6,
					rule: 'row.ragged',
					message: expect.stringContaining('4 cells, 3 are') as string
				}
			]
		});
	});

	it('reports preamble and footer, and prints neither', async () => {
		const text = 'Bảng điểm;;\n\na;b;c\n1;x;2\n3;y;4\nNguồn: PAPI;;\n';
		const { printed, told } = await run(put('a.txt', text));
		expect(printed).toBe('a,b,c\n1,x,2\n3,y,4\n');
		expect(JSON.parse(told[0] ?? '')).toMatchObject({
			preamble: [{ line: 1, cells: ['Bảng điểm', '', ''] }],
			footer: [{ line: 6, cells: ['Nguồn: PAPI', '', ''] }]
		});
	});

	it('prints no header where there is none', async () => {
		const { printed, code } = await run(put('a.csv', '1;2020-01-01\n2;2020-01-02\n'));
		expect(printed).toBe('1,2020-01-01\n2,2020-01-02\n');
		expect(code).toBe(1);
	});

	it('unpacks gz', async () => {
		const { printed } = await run(put('a.csv.gz', gzipSync('a,b\n1,2\n')));
		expect(printed).toBe('a,b\n1,2\n');
	});

	it.each([
		['an empty file', ''],
		['a binary file', new Uint8Array(500)],
		['another kind of file', Buffer.from('%PDF-1.7\n')]
	])('ends with 2 for %s', async (_, content) => {
		const { code, printed, told } = await run(put('a.csv', content));
		expect(code).toBe(2);
		expect(printed).toBe('');
		expect(JSON.parse(told[0] ?? '')).toHaveProperty('refused');
	});

	it('ends with 2 where it is not understood', async () => {
		expect((await run('--fix')).code).toBe(2);
		expect((await run(pathOf('none.csv'))).code).toBe(2);
		expect((await run(folder())).code).toBe(2);
		expect((await run(folder())).told.join('\n')).toContain('npm run csv -- TỆP');
	});
});

describe('csv, of a folder', () => {
	it('converts every file, an empty one to an empty one, and overwrites none', async () => {
		put('a.csv', 'a;b\n1;2\n');
		put('a.tsv', 'a\tb\n3\t4\n');
		put('leer.csv', '');
		put('rác.csv', new Uint8Array(500));
		mkdirSync(pathOf('sub'));
		const to = pathOf('out');
		const { code, printed, told } = await run(folder(), '--out', to);
		expect(code).toBe(2);
		expect(printed).toBe('');
		expect(told).toHaveLength(4);
		expect(readdirSync(to).sort()).toEqual(['a.csv', 'a.tsv.csv', 'leer.csv']);
		expect(readFileSync(join(to, 'a.csv'), 'utf8')).toBe('a,b\n1,2\n');
		expect(readFileSync(join(to, 'a.tsv.csv'), 'utf8')).toBe('a,b\n3,4\n');
		expect(readFileSync(join(to, 'leer.csv'), 'utf8')).toBe('');
		expect(readFileSync(pathOf('a.csv'), 'utf8')).toBe('a;b\n1;2\n');
	});

	it('refuses to write where it reads, by whatever name', async () => {
		put('a.csv', 'a;b\n1;2\n');
		symlinkSync(folder(), `${folder()}-link`);
		expect((await run(folder(), '--out', `${folder()}-link`)).code).toBe(2);
		expect((await run(pathOf('a.csv'), '--out', folder())).code).toBe(2);
		rmSync(`${folder()}-link`);
		expect(readFileSync(pathOf('a.csv'), 'utf8')).toBe('a;b\n1;2\n');
	});

	it('gives every output a name of its own', () => {
		const names = outputNames(['x/a.csv', 'x/a.csv.gz', 'x/a.tsv', 'x/b.xlsx', 'x/c', 'x/c.txt']);
		expect(new Set(names).size).toBe(6);
		expect(names.slice(0, 4)).toEqual(['a.csv', 'a.csv.csv', 'a.tsv.csv', 'b.csv']);
	});
});
