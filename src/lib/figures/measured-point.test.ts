import { group } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import { MEASURES, type Measure } from '$lib/domain/measure';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { Words } from '$lib/messages/words';
import { askExplore, type ExploreRow } from '$lib/queries/explore';
import { recordEngine } from '$lib/queries/record.server';
import { CAUSE } from './fixtures/cause';
import { measureFrame } from './measure-frame';
import { measurerOf, type MeasuredPoint } from './measured-point';
import { holdWords, wordsIn } from './fixtures/held-words';

let engine: QueryEngine;
let vi: Words;
let en: Words;
const answers = new Map<IndexCode, ExploreRow[]>();

beforeAll(async () => {
	engine = await recordEngine();
	await holdWords();
	[vi, en] = [wordsIn('vi'), wordsIn('en')];
	for (const index of INDEX_CODES) answers.set(index, await askExplore(engine, index, 'TOTAL'));
}, 120_000);

function points(index: IndexCode, measure: Measure, base = 2019, words = vi): MeasuredPoint[] {
	const rows = answers.get(index) ?? [];
	return rows.map(measurerOf(words, rows, measure, base));
}

function pointOf(index: IndexCode, measure: Measure, area: string, year: number, base?: number) {
	return points(index, measure, base).find(
		(point) => point.areaCode === area && point.year === year
	);
}

describe('PAPI of Cao Bằng in 2024', () => {
	test.each([
		['score', 41.33, '41,33', '41,33 điểm; hạng 51/61'],
		['share', 46.29, '46,3%', '46,3% thang điểm (41,33 điểm; hạng 51/61)'],
		['rank', 51, '51/61', '41,33 điểm; hạng 51/61'],
		['percentile', 16.7, '16,7', 'bách phân vị 16,7 (hạng 51/61)'],
		['change', -0.32, '-0,32', 'giảm 0,32 điểm'],
		['since', -3.48, '-3,48', 'giảm 3,48 điểm so với năm 2019 (năm 2021 chưa đủ cơ sở so sánh)']
	] as const)('%s', (measure, value, label, text) => {
		const point = pointOf('PAPI', measure, '04', 2024);
		expect(point?.value).toBeCloseTo(value, 1);
		expect(point).toMatchObject({ state: 'known', label, text });
	});

	test('gap', () => {
		expect(pointOf('PAPI', 'gap', '04', 2024)?.text).toMatch(
			/^thấp hơn trung bình cả nước \d+,\d\d điểm \(41,33 điểm\)$/
		);
	});
});

test('no change is counted from a base beyond a level break, either way', () => {
	for (const [year, base] of [
		[2024, 2016],
		[2016, 2024]
	] as const) {
		const point = pointOf('PAPI', 'since', '04', year, base);
		expect(point).toMatchObject({ state: 'refused', value: null });
		expect(point?.text).toMatch(new RegExp(`^Không so sánh được với năm ${base}: .{10,}`));
	}
});

test('a change since the year before is the change that SQL makes', () => {
	for (const index of INDEX_CODES) {
		const rows = answers.get(index) ?? [];
		for (const year of new Set(rows.map((row) => row.year))) {
			const since = measurerOf(vi, rows, 'since', year - 1);
			for (const row of rows.filter((one) => one.year === year)) {
				const { value } = since(row);
				if (row.score_change === null) expect([row.year, value]).toEqual([row.year, null]);
				else expect(value).toBeCloseTo(row.score_change, 9);
			}
		}
	}
});

test('the stretches of the engine are those of a second way to find them', () => {
	for (const index of INDEX_CODES) {
		const rows = answers.get(index) ?? [];
		const byArea = group(rows, (row) => row.area_code);
		for (const ofArea of byArea.values()) {
			let stretch = 0;
			for (const row of ofArea) {
				if (row.comparability === 'refused') stretch = row.year;
				expect([index, row.area_code, row.year, row.stretch]).toEqual([
					index,
					row.area_code,
					row.year,
					stretch
				]);
			}
		}
	}
});

test.each(['vi', 'en'] as const)('every point has a value or says why not (%s)', (language) => {
	const words = language === 'vi' ? vi : en;
	for (const index of INDEX_CODES) {
		for (const measure of MEASURES) {
			for (const point of points(index, measure, 2019, words)) {
				expect(point.value !== null).toBe(point.state === 'known');
				expect(point.label !== '').toBe(point.state === 'known' || point.low !== null);
				expect(point.text).not.toBe('');
				expect(point.text).not.toMatch(/undefined|NaN|null|\{\{|: $/);
				expect(point.text).not.toMatch(CAUSE);
			}
			const frame = measureFrame(words, index, 'TOTAL', measure, 2019);
			expect(frame.title).not.toMatch(/undefined|\{\{/);
		}
	}
});
