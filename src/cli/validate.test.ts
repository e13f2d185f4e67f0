import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from './validate';

const FIXTURES = 'tests/fixtures/csv';

const printed: string[] = [];
function output(): string {
	return printed.join('');
}

beforeEach(() => {
	printed.length = 0;
	const keep = (text: string | Uint8Array): boolean => printed.push(String(text)) > 0;
	vi.spyOn(process.stdout, 'write').mockImplementation(keep);
	vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
	vi.restoreAllMocks();
});

function run(...args: string[]): { code: number; text: string } {
	return { code: main(args), text: output() };
}

describe('validate, of one file', () => {
	it('ends with read = accepted + rejected', () => {
		const { code, text } = run(`${FIXTURES}/episodes-good.csv`);
		expect(code).toBe(0);
		expect(text).toContain('Loại bảng: episodes (nhận ra từ dòng tiêu đề)');
		expect(text.trimEnd().split('\n').at(-1)).toBe('đọc 3 = nhận 3 + loại 0');
	});

	it('names file, line, column, rule and value of what it rejects', () => {
		const file = `${FIXTURES}/scores-broken.csv`;
		const { code, text } = run(file, '--lang', 'en');
		expect(code).toBe(1);
		expect(text).toContain(
			`${file}, line 3, column area_code: the value “4” has the wrong form, (VN|R[1-6]|[0-9]{2}) is needed.`
		);
		expect(text).toContain(`${file}, line 4, column score: the value “12,5” has a decimal comma`);
		expect(text).toContain(
			`${file}, line 5, column score: the value “9.8” is outside the scale 0–9.5 of PAR_INDEX PAR1 in 2024.`
		);
		expect(text.trimEnd().split('\n').at(-1)).toBe('read 4 = accepted 1 + rejected 3');
	});

	it('accepts a file without rows and says so', () => {
		const { code, text } = run(`${FIXTURES}/header-only.csv`);
		expect(code).toBe(0);
		expect(text).toContain('tệp chỉ có dòng tiêu đề');
	});

	it('prints for machines', () => {
		const { code, text } = run(`${FIXTURES}/scores-broken.csv`, '--json');
		expect(code).toBe(1);
		expect(JSON.parse(text)).toMatchObject({
			read: 4,
			accepted: 1,
			rejected: 3,
			findings: [
				{ line: 3, column: 'area_code', rule: 'pattern', value: '4' },
				{ line: 4, column: 'score', rule: 'number.comma', value: '12,5' },
				{ line: 5, column: 'score', rule: 'score.outside_scale', value: '9.8' }
			]
		});
	});

	it.each([
		['no-such-file.csv', 'không tìm thấy tệp'],
		['.', 'đây là thư mục'],
		['empty.csv', 'tệp trống'],
		['binary.csv', 'không phải tệp văn bản CSV'],
		['utf16.csv', 'UTF-16'],
		['windows-1258.csv', 'dòng 2: tệp không phải UTF-8'],
		['unknown-kind.csv', 'không nhận ra loại bảng từ dòng tiêu đề “Tỉnh,Điểm”'],
		['semicolons.csv', '“aired_on;minutes;status”']
	])('says why it cannot read %s', (name, words) => {
		const { code, text } = run(`${FIXTURES}/${name}`);
		expect(code).toBe(2);
		expect(text).toContain(words);
	});

	it('says which delimiter is wrong when it knows the kind', () => {
		const { code, text } = run(`${FIXTURES}/semicolons.csv`, '--as', 'episodes');
		expect(code).toBe(1);
		expect(text).toContain('các cột cách nhau bằng “;”, cần dấu phẩy');
		expect(text).toContain('đọc 1 = nhận 0 + loại 1');
	});

	it('does not check a file against a package that is not there', () => {
		const { code, text } = run(`${FIXTURES}/scores-good.csv`, '--package', '/nonexistent');
		expect(code).toBe(2);
		expect(text.split('\n').slice(0, 2)).toEqual([
			'/nonexistent: không đọc được gói dữ liệu để đối chiếu, nên chưa kiểm tra tệp. Kiểm tra lại --package.',
			'  /nonexistent/datapackage.json: không tìm thấy tệp. Thêm tệp hoặc bỏ mục này trong datapackage.json.'
		]);
	});

	it('prints for machines also why it checked nothing', () => {
		const { code, text } = run(`${FIXTURES}/utf16.csv`, '--json', '--lang', 'en');
		expect(code).toBe(2);
		expect(JSON.parse(text)).toMatchObject({ read: 0, findings: [{ rule: 'file.utf16' }] });
	});

	it('refuses an argument in the language asked for', () => {
		const { code, text } = run('--lang', 'en', '--fix');
		expect(code).toBe(2);
		expect(text.split('\n').slice(0, 3)).toEqual(['Argument not understood: --fix', '', 'Usage:']);
	});

	it('explains its use', () => {
		const { code, text } = run('--fix');
		expect(code).toBe(2);
		expect(text).toContain('npm run validate -- TỆP [--as scores|episodes|windows');
	});
});

describe('validate, of a package', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'goi-'));
		cpSync('data', folder, { recursive: true });
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('passes a true copy and fails a changed one', () => {
		expect(run('--package', folder).code).toBe(0);
		expect(output()).toMatch(/Tổng cộng: đọc (\d+) = nhận \1 \+ loại 0\n$/);
		printed.length = 0;
		const plans = join(folder, 'plans.csv');
		writeFileSync(plans, readFileSync(plans, 'utf8').replace(',12,15,', ',16,15,'));
		const { code, text } = run('--package', folder);
		expect(code).toBe(1);
		expect(text).toContain(`${folder}/plans.csv, dòng 2, cột minutes_min: thời lượng ít nhất “16”`);
		expect(text).toContain('Vi phạm: 1');
	}, 60_000);
});

describe('the command', () => {
	function command(...args: string[]): number | null {
		const script = ['scripts/run.js', 'src/cli/validate.ts', ...args];
		return spawnSync(process.execPath, script, { cwd: resolve('.'), encoding: 'utf8' }).status;
	}

	it('passes its exit code on', () => {
		expect(command(`${FIXTURES}/scores-good.csv`)).toBe(0);
		expect(command(`${FIXTURES}/scores-broken.csv`)).toBe(1);
		expect(command(`${FIXTURES}/empty.csv`)).toBe(2);
	}, 60_000);
});
