import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { buildScatter } from './build-scatter';
import { CAUSE } from './fixtures/cause';
import { holdScatterRecord, pairInput, pairOf, provinces } from './fixtures/scatter-record';
import { HEADLINE_WORDS, wordCount } from './headline';

beforeAll(holdScatterRecord, 300_000);

const papiPci = () => pairOf({ x: 'PAPI', y: 'PCI', year: 2022 });

describe('PAPI and PCI of the provinces in 2022', () => {
	test('stand against each other with their number and without a trend', () => {
		const figure = papiPci();
		expect(figure.dots).toHaveLength(61);
		expect(figure.count).toBe('n = 61');
		expect(figure.subtitle).toContain('n = 61');
		expect(figure.notes[0]).toBe(
			'n = 61. Hình không vẽ đường xu hướng và không tính hệ số tương quan.'
		);
		expect(figure.notes[1]).toBe('Đặt cạnh nhau để theo dõi, không phải để kết luận nguyên nhân.');
	});

	test('tell on which side of the means the province stands', () => {
		const { headline, summary } = papiPci();
		expect(headline).toBe('Cao Bằng thấp hơn trung bình cả về PAPI và PCI năm 2022');
		expect(summary).toBe(
			'Cao Bằng: PAPI 38,80 điểm; hạng 61/61; PCI 59,58 điểm; hạng 63/63. 61 tỉnh, thành phố có đủ hai số liệu; 2 không vẽ được.'
		);
		expect(pairOf({ x: 'PAPI', y: 'PCI', year: 2019 }).headline).toMatch(
			/^Cao Bằng năm 2019: PAPI cao hơn, PCI thấp hơn/
		);
	});

	test('of one thing in two measures are told by what is said of each', () => {
		const twice = pairOf({ x: 'PAPI', y: 'PAPI', yMeasure: 'change', year: 2024 });
		expect(twice.headline).toBe('PAPI của Cao Bằng năm 2024: 41,33 điểm, giảm 0,32 điểm');
	});

	test('have the means that their gaps were counted from', () => {
		const { x, y } = papiPci();
		const input = pairInput({ x: 'PAPI', y: 'PCI', year: 2022 });
		const scores = (side: 'x' | 'y') =>
			input[side].rows.flatMap((row) => (row.year === 2022 ? (row.score ?? []) : []));
		for (const [axis, side] of [
			[x, 'x'],
			[y, 'y']
		] as const) {
			const all = scores(side);
			const mean = all.reduce((sum, score) => sum + score, 0) / all.length;
			expect(axis.mean?.value).toBeCloseTo(mean, 3);
		}
	});

	test('whoever has not both is named with the reason, in the drawing and in the table', () => {
		const { omitted, table } = papiPci();
		expect(omitted).toEqual([
			'Không vẽ được:',
			'Bắc Giang, Bắc Ninh (PAPI: cơ quan công bố không công bố điểm của tỉnh)'
		]);
		expect(table.rows).toHaveLength(63);
		const reasons = table.rows.filter((row) => row.some(({ isReason }) => isReason));
		expect(reasons.map(([area]) => area?.text)).toEqual(['Bắc Giang', 'Bắc Ninh']);
	});
});

test('every dot has both values of its row in the table, and no other row has', () => {
	for (const measure of MEASURES) {
		for (const year of [2012, 2020, 2022]) {
			const figure = pairOf({ x: 'PAPI', y: 'PCI', year, xMeasure: measure, yMeasure: measure });
			const table = figure.table.rows.filter((row) => row.every(({ isReason }) => !isReason));
			expect(figure.dots.map(({ id }) => id)).toEqual(table.map(([area]) => area?.value));
			for (const [at, dot] of figure.dots.entries()) {
				const [, x, y] = table[at] ?? [];
				if (!dot.isRange) expect([dot.x?.low, dot.y.high]).toEqual([x?.value, y?.value]);
			}
		}
	}
});

test('a change across a level break is refused for all, with the reason', () => {
	const figure = pairOf({ x: 'PAPI', y: 'PCI', year: 2022, yMeasure: 'change' });
	expect(figure.dots).toEqual([]);
	expect(figure.headline).toBe('Cao Bằng không có đủ PAPI và PCI năm 2022 để vẽ');
	expect(figure.omitted).toContain('61 tỉnh, thành phố (PCI: không so sánh được)');
	expect(figure.table.rows[0]?.[2]?.text).toMatch(/^Không so sánh được với năm 2021/);
});

test('a band is a stretch, not a value', () => {
	const figure = pairOf({ x: 'PAPI', y: 'SIPAS', year: 2022, xMeasure: 'rank', yMeasure: 'rank' });
	expect(figure.dots.find(({ id }) => id === '04')).toMatchObject({
		isRange: true,
		y: { low: 59, high: 63 }
	});
	expect(figure.y).toMatchObject({ isRank: true, limits: [1, 63], mean: null });
});

test('an index that is counted in the other is said to be', () => {
	const { notes } = pairOf({ x: 'SIPAS', y: 'PAR_INDEX', year: 2024 });
	expect(notes).toContain('SIPAS là một phần của PAR INDEX nên hai trục không độc lập với nhau.');
	const input = pairInput({ x: 'PAPI', y: 'PAPI', year: 2024 });
	const part = { ...input.y, component: 'D1', componentName: 'Tham gia' };
	expect(buildScatter({ ...input, y: part }).notes).toContain(
		'PAPI – Tham gia được tính trong PAPI nên hai trục không độc lập với nhau.'
	);
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		const years = [2012, 2021, 2022, 2024];
		for (const [at, { area_code: own }] of provinces.entries()) {
			for (const [across, x] of INDEX_CODES.entries()) {
				for (const [upward, y] of INDEX_CODES.entries()) {
					const year = years[(at + across) % years.length] ?? 2024;
					const xMeasure = MEASURES[(at + upward) % MEASURES.length] ?? 'score';
					const figure = pairOf({ x, y, year, own, language, xMeasure });
					const { headline, subtitle, summary, notes, dots, omitted } = figure;
					expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
					const said = [headline, subtitle, summary, ...omitted, ...notes];
					const all = [...said, ...dots.map(({ text }) => text)].join(' ');
					expect(all).not.toMatch(/undefined|NaN|null|Infinity|\{\{/);
					expect(all).not.toMatch(CAUSE);
				}
			}
		}
	},
	240_000
);
