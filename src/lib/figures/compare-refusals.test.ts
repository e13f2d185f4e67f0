import { beforeAll, describe, expect, test } from 'vitest';
import { buildCompare } from './build-compare';
import {
	areasOf,
	comparedRow,
	holdCompared,
	scoreOf,
	yearsInput,
	yearsOfArea
} from './fixtures/compared-record';

beforeAll(() => holdCompared(), 300_000);

describe('two years of an area', () => {
	test('are a change of the later one', () => {
		const figure = yearsOfArea('PAPI', '04', [2023, 2024]);
		expect(figure.headline).toBe('PAPI của Cao Bằng năm 2024 giảm 0,32 điểm so với 2023');
		expect(figure.sides.map(({ id }) => id)).toEqual(['2024', '2023']);
		expect(comparedRow(figure, 'D4')?.difference).toBeCloseTo(
			scoreOf('04', 2024, 'D4') - scoreOf('04', 2023, 'D4'),
			9
		);
	});

	test('on different levels are set side by side and not subtracted, those on one are', () => {
		const figure = yearsOfArea('PAPI', '04', [2017, 2018]);
		expect(comparedRow(figure, 'TOTAL')).toMatchObject({
			state: 'refused',
			difference: null,
			isBroken: true,
			differenceText: 'không so sánh được: đổi cách tính năm 2018'
		});
		expect(comparedRow(figure, 'TOTAL')?.text).toContain(
			'không so sánh được năm 2017 với 2018: từ 6 lên 8'
		);
		expect(comparedRow(figure, 'D4')).toMatchObject({ state: 'ahead', isBroken: false });
		expect(comparedRow(figure, 'D8')?.differenceText).toBe('2017: chưa có chỉ số nội dung này');
		const states = figure.rows.slice(1).map(({ state }) => state === 'refused');
		expect(states).toEqual([...states].sort((a, b) => Number(a) - Number(b)));
		expect(figure.headline).toBe('Cao Bằng tăng ở 4/4 chỉ số nội dung PAPI so được, 2017–2018');
	});

	test('name every break between them', () => {
		const text = comparedRow(yearsOfArea('PAPI', '04', [2015, 2018]), 'TOTAL')?.text ?? '';
		expect(text).toContain('nội dung 1, 3, 5 được cấu trúc lại');
		expect(text).toContain('từ 6 lên 8 nội dung');
	});

	test('with revised rules between them are doubted', () => {
		const figure = yearsOfArea('PAPI', '04', [2020, 2021]);
		expect(comparedRow(figure, 'D4')).toMatchObject({ isUnconfirmed: true, state: 'behind' });
		expect(comparedRow(figure, 'D2')?.isUnconfirmed).toBe(false);
		const cells = figure.table.rows.find(([part]) => part?.value === 'D4');
		expect(cells?.[1]?.text).toBe('Giảm 0,69 điểm (chưa đủ cơ sở so sánh hai năm)');
		expect(figure.summary).toContain('chưa đủ cơ sở');
	});
});

describe('ranks', () => {
	test('of one base are places, on an axis with that base', () => {
		const figure = yearsOfArea('SIPAS', '04', [2023, 2024]);
		expect(figure).toMatchObject({ axis: 'rank', rankBase: 63 });
		expect(figure.rows[0]).toMatchObject({
			difference: 4,
			differenceText: '▲ tăng 4 bậc',
			valueTexts: ['2024: hạng 57/63', '2023: hạng 61/63']
		});
	});

	test('of two bases are never subtracted', () => {
		const input = yearsInput('SIPAS', '04', [2023, 2024]);
		const [own, other] = input.sides;
		if (!own || !other?.total) throw new Error('sides');
		const figure = buildCompare({
			...input,
			sides: [own, { ...other, total: { ...other.total, rank_of: 61 } }]
		});
		expect(figure.rows[0]).toMatchObject({
			difference: null,
			differenceText: 'khác số tỉnh được xếp hạng (63 và 61)'
		});
	});

	test('of which one is a range are refused', () => {
		const [total] = areasOf('SIPAS', ['04', '20'], 2024).rows;
		expect(total).toMatchObject({
			state: 'refused',
			differenceText: 'Lạng Sơn: chỉ biết khoảng hạng'
		});
		expect(total?.points[1]).toMatchObject({ value: null, low: 59, high: 63 });
	});
});
