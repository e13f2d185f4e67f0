import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { bumpOf, changeOf, heldOf, holdRecord, partsOf, trendOf } from './fixtures/held-record';
import { uncertainChange, uncertainStrip, uncertainTrend } from './fixtures/invented-intervals';
import { uncertainScatter } from './fixtures/invented-part-intervals';
import { holdScatterRecord } from './fixtures/scatter-record';
import { starOf } from './fixtures/star-record';

beforeAll(holdRecord, 300_000);
beforeAll(holdScatterRecord, 300_000);

const UNKNOWN =
	'Chưa biết khoảng sai số của điểm; chênh lệch nhỏ giữa các tỉnh có thể không có ý nghĩa.';

describe('where no source gives an interval', () => {
	test('every figure of survey scores says so once', () => {
		const own = heldOf('04');
		for (const figure of [
			trendOf(own, 'PAPI', 'vi', 'score'),
			trendOf(own, 'PCI', 'vi', 'rank'),
			bumpOf(own, 'PAPI', 'vi'),
			changeOf(own, 'PCI', 'vi'),
			changeOf(own, 'PAPI', 'vi', { year: 2024 }),
			partsOf(own, 'PAPI', 2024, 'vi'),
			starOf(own, 'PAPI', 2024),
			uncertainStrip(false)
		]) {
			expect(figure.notes.filter((note) => note === UNKNOWN)).toHaveLength(1);
			expect(figure.table.columns.some(({ key }) => key === 'interval')).toBe(false);
		}
	});

	test('ranks without scores need no such note', () => {
		expect(trendOf(heldOf('04'), 'SIPAS', 'vi').notes).not.toContain(UNKNOWN);
	});

	test('nothing of the record is drawn with one', () => {
		for (const index of INDEX_CODES) {
			const { series } = trendOf(heldOf('22'), index, 'vi', 'score');
			expect(series.flatMap(({ points }) => points.flatMap((p) => p.interval ?? []))).toEqual([]);
		}
	});
});

describe('a trend with intervals', () => {
	test('draws, reads out and tabulates them, and names the years without', () => {
		const { series, table, notes } = uncertainTrend();
		const last = series.find(({ role }) => role === 'own')?.points.at(-1);
		expect(last?.interval).toEqual({
			low: expect.closeTo(40.13, 2) as number,
			high: expect.closeTo(42.53, 2) as number
		});
		expect(last?.text).toBe(
			'2024: 41,33 điểm; hạng 51/61; khoảng tin cậy 95%: 40,13–42,53; trùng hạng trong khoảng sai số: hạng 45–57'
		);
		const at = table.columns.findIndex(({ key }) => key === 'interval');
		expect(table.rows.at(-1)?.[at]).toMatchObject({ text: '40,13–42,53 (95%)', isReason: false });
		expect(table.rows[0]?.[at]).toMatchObject({ text: 'Chưa biết', isReason: true });
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		expect(notes).toContain('Chưa biết khoảng sai số của điểm năm 2011–2020.');
		expect(notes).toContain(
			'Khoảng tin cậy 95% tính từ sai số chuẩn của nguồn: điểm ± 1,96 lần sai số chuẩn.'
		);
		expect(notes).not.toContain(UNKNOWN);
	});

	test('has them on an axis of scores alone', () => {
		const english = uncertainTrend('en').series[0]?.points.at(-1)?.text;
		expect(english).toContain('a tie within the margin of error: ranks 45–57');
	});
});

test('a change has an interval only where both years have an error', () => {
	const { items, table } = uncertainChange();
	const of = (id: string) => items.find((item) => item.id === id);
	expect(of('2021')?.interval).toBeUndefined();
	expect(of('2024')?.interval?.low).toBeCloseTo(-0.32 - 1.2 * Math.SQRT2, 2);
	expect(table.rows.at(-1)?.[1]?.text).toBe('Giảm 0,32 điểm (khoảng tin cậy 95%: -2,02 đến +1,37)');
});

test('provinces of a year say with whom they tie', () => {
	const { summary, dots, table } = uncertainStrip();
	expect(summary).toContain('trùng hạng trong khoảng sai số: hạng 45–57.');
	expect(dots.find(({ role }) => role === 'own')?.interval).toBeDefined();
	const own = table.rows.find(([area]) => area?.text === 'Cao Bằng');
	expect(own?.map(({ text }) => text)).toEqual([
		'Cao Bằng',
		'41,33',
		'40,13–42,53 (95%)',
		'Nhóm thấp nhất',
		'51/61; trùng hạng trong khoảng sai số: hạng 45–57'
	]);
});

describe('a scatter', () => {
	const NOT_DRAWN = 'Nguồn có nêu sai số của điểm; hình này không vẽ khoảng tin cậy.';

	test('draws the intervals of the own area and has those of all in its table', () => {
		const { notes, table, dots } = uncertainScatter();
		expect(notes).toContain(
			'Vạch có hai đầu qua chấm của Cao Bằng là khoảng tin cậy; khoảng của các tỉnh khác xem trong bảng.'
		);
		expect(dots.filter(({ y }) => y.interval).map(({ id }) => id)).toEqual(['04']);
		const lacking = dots.filter(({ id }) => {
			const cells = table.rows.find(([area]) => area?.value === id)?.slice(1) ?? [];
			return !cells.every(({ text }) => text.includes('khoảng tin cậy 95%: '));
		});
		expect(lacking).toEqual([]);
	});

	test('says where that of the own area is not known', () => {
		const { notes, dots } = uncertainScatter('04');
		expect(dots.some(({ x, y }) => x?.interval ?? y.interval)).toBe(false);
		expect(notes).toContain(
			'Chưa biết khoảng tin cậy của Cao Bằng; khoảng của các tỉnh khác xem trong bảng.'
		);
	});

	test('that has no place for the own area draws none', () => {
		// Quảng Ninh has a score of 2024 and none of 2023.
		const { notes, dots } = uncertainScatter(undefined, '22');
		expect(dots.some(({ id }) => id === '22')).toBe(false);
		expect(notes).toContain(NOT_DRAWN);
	});
});
