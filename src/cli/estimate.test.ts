import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from './estimate';
import { useCommand } from './testing/command-run';

const CALIFORNIA = join(import.meta.dirname, '../../tests/reference/california-smoking.csv');
const SMOKING = ['--unit', 'state', '--time', 'year', '--outcome', 'cigsale'];
const PANEL = ['--unit', 'Tỉnh', '--time', 'Năm', '--outcome', 'Điểm'];
const CAO_BANG = [...PANEL, '--treated', 'Cao Bằng', '--start', '2020', '--design', 'did'];
const UNITS = ['Cao Bằng', 'Bắc Kạn', 'Hà Giang', 'Lạng Sơn', 'Sơn La', 'Yên Bái'];

const { pathOf, put: putFile, run } = useCommand(main);
const put = (content: string) => putFile('bang.csv', content);

/** Six provinces, 2017-2021; Cao Bằng rises by 3 from 2020 on. `cell` may write a value otherwise. */
function provinces(
	cell: (unit: string, year: number, text: string) => string = (_, __, text) => text
) {
	const lines = UNITS.flatMap((unit, at) =>
		[2017, 2018, 2019, 2020, 2021].map((year) => {
			const effect = at === 0 && year >= 2020 ? 3 : 0;
			const noise = ((at * 7 + year * 3) % 5) / 10;
			const text = (40 + at + noise + effect).toFixed(2).replace('.', ',');
			return `${unit};${String(year)};${cell(unit, year, text)}`;
		})
	);
	return ['Tỉnh;Năm;Điểm', ...lines, ''].join('\n');
}

describe('estimate', () => {
	it('prints the published answer for California as one JSON object', async () => {
		const { code, printed, told } = await run(
			...[CALIFORNIA, ...SMOKING, '--treated', 'California', '--start', '1989', '--design', 'sc']
		);
		expect([code, told]).toEqual([0, '']);
		expect(printed.trimEnd()).not.toContain('\n');
		const found = JSON.parse(printed) as Record<string, Record<string, unknown>>;
		expect(found['att']).toBeCloseTo(-19.513631368, 6);
		expect(found['pre_rmspe']).toBeCloseTo(1.6564004, 6);
		expect(found['unit_weights']?.['Utah']).toBeCloseTo(0.393908, 5);
		expect(found['gaps']?.['2000']).toBeCloseTo(-26.596642683, 6);
		expect(found['placebo']).toMatchObject({ rank: 3, of: 39, left_out: [] });
		expect(found['specification']).toMatchObject({ design: 'sc', start: 1989, donors: 38 });
	});

	it.each([
		['did', -27.34911126500461, 9],
		['sdid', -15.6054, 4]
	])('knows %s as well', async (design, att, digits) => {
		const { printed } = await run(
			...[CALIFORNIA, ...SMOKING, '--treated', 'California', '--start', '1989', '--design', design]
		);
		expect((JSON.parse(printed) as { att: number }).att).toBeCloseTo(att, digits);
	});

	it('wants three columns', async () => {
		const { code, told } = await run(
			...[put(provinces()), '--unit', 'Tỉnh', '--time', 'Năm', '--outcome', 'Năm'],
			...['--treated', 'Cao Bằng', '--start', '2020', '--design', 'did']
		);
		expect(code).not.toBe(0);
		expect(told).toContain('cột “Năm” được nêu hai lần');
	});

	it('reads a table as offices write it, and leaves out times', async () => {
		const { code, printed } = await run(put(provinces()), ...CAO_BANG, '--without', '2021');
		expect(code).toBe(0);
		const found = JSON.parse(printed) as { att: number; specification: { times: number[] } };
		expect(Math.abs(found.att - 3)).toBeLessThan(0.5);
		expect(found.specification.times).toEqual([2017, 2018, 2019, 2020]);
	});

	it('finds a name that the terminal sent in pieces, and one alike all the time', async () => {
		const treated = ' Cao Bằng '.normalize('NFD');
		const still = put(provinces((unit, _, text) => (unit === 'Cao Bằng' ? text : '40,25')));
		const { code, printed } = await run(still, ...CAO_BANG, '--treated', treated);
		expect(code).toBe(0);
		expect(JSON.parse(printed)).toMatchObject({ specification: { treated: 'Cao Bằng' } });
	});

	it('estimates nothing of nothing: all alike have no effect and the last place', async () => {
		const { printed } = await run(put(provinces(() => '40,25')), ...CAO_BANG);
		expect(JSON.parse(printed)).toMatchObject({ att: 0, placebo: { rank: 6, of: 6, p: 1 } });
	});

	it('names the donors that lack a time', async () => {
		const file = put(
			provinces((unit, year, text) => (unit === 'Sơn La' && year === 2018 ? '-' : text))
		);
		const { printed } = await run(file, ...CAO_BANG);
		expect(JSON.parse(printed)).toMatchObject({
			specification: { donors: 4, left_out: [{ unit: 'Sơn La', times: [2018] }] }
		});
	});

	it('brings predictors near', async () => {
		const { code, printed } = await run(
			...[CALIFORNIA, ...SMOKING, '--treated', 'California', '--start', '1989', '--design', 'sc'],
			...['--predictors', 'cigsale:1988,cigsale:1980,retprice:1980-1988', '--alpha', '0.2']
		);
		expect(code).toBe(0);
		const found = JSON.parse(printed) as { pre_rmspe: number; specification: object };
		expect(found.pre_rmspe).toBeGreaterThan(1.6564);
		expect(found.specification).toMatchObject({
			alpha: 0.2,
			predictors: [{ column: 'cigsale', times: [1988, 1988] }, {}, { times: [1980, 1988] }]
		});
	}, 300_000);
});

describe('estimate, of a panel that cannot carry the design', () => {
	it.each<[string, string, string[], RegExp]>([
		['too few years', provinces(), ['--design', 'sc'], /chỉ có 3 năm.+ít nhất 5/],
		['nobody of that name', provinces(), ['--treated', 'Huế'], /không có “Huế”/],
		[
			'no such column',
			provinces(),
			['--outcome', 'Hạng'],
			/“Hạng”\. Các cột của tệp: Tỉnh, Năm, Điểm/
		],
		[
			'a hole of the treated unit',
			provinces((unit, year, text) => (unit === 'Cao Bằng' && year === 2021 ? 'n/a' : text)),
			[],
			/“Cao Bằng” thiếu giá trị: 2021/
		],
		[
			'a text for a number',
			provinces((unit, year, text) => (unit === 'Yên Bái' && year === 2021 ? 'cao' : text)),
			[],
			/dòng 31, cột “Điểm”: “cao” không phải là số/
		],
		['a province twice in a year', `${provinces()}Yên Bái;2021;41,5\n`, [], /hai dòng cho 2021/],
		['a row of another width', `${provinces()}Huế;2021\n`, [], /các dòng 32 không khớp/],
		['nothing after the start', provinces(), ['--start', '2022'], /không có năm nào từ 2022/],
		[
			'numbers that can be read in two ways',
			provinces((_, __, text) =>
				`1${text.replace(/^(\d).(,\d\d)$/, '$1$2')}`.replace(/,(\d\d)$/, ',$10')
			),
			[],
			/đọc được theo hai cách/
		]
	])('%s', async (_, content, more, told) => {
		const given = await run(put(content), ...CAO_BANG, ...more);
		expect(given.told).toMatch(told);
		expect([given.code, given.printed]).toEqual([1, '']);
	});

	it('speaks English where asked', async () => {
		const given = await run(put(provinces()), ...CAO_BANG, '--design', 'sdid', '--lang', 'en');
		expect(given.told).toMatch(/only 3 times before the start, this design needs at least 5/);
	});
});

describe('estimate, of a command line that cannot be read', () => {
	it.each<[string, string[], RegExp]>([
		['no file', [], /FILE/],
		['no unit', ['a.csv'], /--unit/],
		['another design', [...CAO_BANG, '--design', 'ols', 'a.csv'], /--design ols/],
		['a start that is no number', [...CAO_BANG, '--start', 'x', 'a.csv'], /--start x/],
		['predictors of another design', [...CAO_BANG, '--predictors', 'a', 'a.csv'], /--predictors/],
		['an alpha of nothing', [...CAO_BANG, '--alpha', '0', 'a.csv'], /--alpha 0/],
		['an option that is none', ['--fast', 'a.csv'], /--fast/]
	])('%s', async (_, args, told) => {
		const given = await run(...args);
		expect(given.code).toBe(2);
		expect(given.told).toMatch(told);
		expect(given.told).toMatch(/Cách dùng/);
	});

	it('no such file, and a file without a table', async () => {
		expect(await run(pathOf('none.csv'), ...CAO_BANG)).toMatchObject({ code: 2 });
		expect(await run(put(''), ...CAO_BANG)).toMatchObject({ code: 2, printed: '' });
	});
});
