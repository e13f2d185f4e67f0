import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './publish';
import { inFreshFolders, visited, zipOf } from './testing/published';

let folder = '';
inFreshFolders((path) => {
	folder = path;
});

describe('npm run publish', () => {
	const printed: string[] = [];
	beforeEach(() => {
		printed.length = 0;
		const keep = (text: string | Uint8Array): boolean => printed.push(String(text)) > 0;
		vi.spyOn(process.stdout, 'write').mockImplementation(keep);
		vi.spyOn(process.stderr, 'write').mockImplementation(keep);
	});
	afterEach(() => {
		vi.restoreAllMocks();
	});
	const run = async (...args: string[]) => ({ code: await main(args), text: printed.join('') });

	async function bundleFile(...numbers: number[]): Promise<string> {
		const path = join(folder, '..', `${folder.split('/').at(-1) ?? ''}.zip`);
		writeFileSync(path, new Uint8Array(await (await zipOf(...numbers)).arrayBuffer()));
		return path;
	}

	it('publishes, lists and goes back', async () => {
		const file = await bundleFile(1, 2);
		const done = await run(file, '--to', folder, '--by', 'Lan', '--lang', 'en');
		expect(done.code).toBe(0);
		expect(done.text).toContain('Version 1 is published');
		expect(done.text).toContain('+ Nhật ký 2.csv (1 row)');
		expect(await visited(folder)).toBe(1);
		expect((await run('--list', '--to', folder)).text).toMatch(/→ 1 {2}\S+ {2}2 bộ số liệu, Lan/);
		expect((await run('--back', '--to', folder)).text).toContain('Không còn bản nào');
		rmSync(file);
	});

	it.each([
		[['--to'], 2],
		[['nowhere.zip', '--to', '.'], 2],
		[['package.json', '--to', 'src'], 1],
		[['--list', '--to', 'src'], 2],
		[['--list', '--to', 'package.json'], 2],
		[['--list', '--to', 'nowhere'], 2],
		[['--back', '7', '--to', 'static/published'], 1],
		[['--list', '--to', 'static/published'], 0]
	])('%j ends with %i', async (args, code) => {
		const done = await run(...args);
		expect(done.code).toBe(code);
		expect(done.text).not.toBe('');
		expect(readdirSync('static/published')).toEqual(['current.json']);
	});

	it('names what is wrong with a bundle', async () => {
		const done = await run('package.json', '--to', folder);
		expect(done.text).toContain('Tệp không phải là tệp .zip');
		expect(done.text).toContain('vẫn giữ nguyên');
		expect(readdirSync(folder)).toEqual([]);
	});
});
