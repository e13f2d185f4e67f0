import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { CAUSE } from './fixtures/cause';
import {
	exploreRecord,
	heatOf,
	heatPartsOf,
	provinceCodes,
	totalsOf
} from './fixtures/explored-record';
import { HEADLINE_WORDS, wordCount } from './headline';
import type { HeatFigure } from './heat-figure';

beforeAll(exploreRecord, 300_000);

const cellOf = (figure: HeatFigure, id: string, year: number) =>
	figure.rows.find((row) => row.id === id)?.cells.find((cell) => cell.year === year);

describe('the scores of all provinces by year', () => {
	test('have the own one first and then the best of the order year', () => {
		const figure = heatOf();
		expect(figure.rows).toHaveLength(63);
		expect(figure.rows[0]).toMatchObject({ id: '04', role: 'own' });
		const values = figure.rows.slice(1).flatMap(({ id }) => cellOf(figure, id, 2024)?.value ?? []);
		expect(values).toEqual([...values].sort((a, b) => b - a));
		expect(values).toHaveLength(60);
	});

	test('say where the own one stands and what cannot be compared', () => {
		const { headline, subtitle, summary, notes } = heatOf();
		expect(headline).toBe('PAPI của Cao Bằng giảm 0,32 điểm năm 2024, thuộc nhóm thấp nhất');
		expect(subtitle).toBe('PAPI: điểm, 63 tỉnh, thành phố, 2011–2024');
		expect(summary).toBe(
			'Năm 2024, Cao Bằng: 41,33 điểm; hạng 51/61. Trong 61 tỉnh, thành phố có số liệu năm 2024, cao nhất là Quảng Ninh (47,82), thấp nhất là Kiên Giang (39,91). Không so sánh mức trước và từ năm 2016, 2018.'
		);
		expect(notes).toContain(
			'Từ năm 2018: không so sánh được với các năm trước (từ 6 lên 8 nội dung, thang tổng 60 thành 80).'
		);
	});

	test('name each reason for an empty cell as the table does', () => {
		expect(heatOf().legend.map(({ mark, label }) => [mark, label])).toContainEqual([
			'withheld',
			'Cơ quan công bố không công bố điểm của tỉnh'
		]);
		const marks = heatOf({ index: 'SIPAS' }).legend.map(({ mark }) => mark);
		expect(marks).toEqual(['rank_only', 'not_in_data', 'group_only', 'not_surveyed']);
	});

	test('of parts say in how many of them levels begin anew', () => {
		expect(heatPartsOf().summary).toContain(
			'Đổi cách tính, không so sánh được với các năm trước: từ năm 2016 ở 3/8 nội dung, từ năm 2018 ở 2/8 nội dung, từ năm 2019 ở 1/8 nội dung, từ năm 2021 ở 1/8 nội dung.'
		);
		expect(heatPartsOf({ language: 'en' }).summary).toContain(
			'not comparable with the years before: from 2016 in 3 of 8 parts, from 2018 in 2 of 8 parts'
		);
	});

	test('are classed stretch by stretch: no class looks across a level break', () => {
		const { scales, rows } = heatOf();
		expect(scales.map(({ years }) => years)).toEqual(['2011–2015', '2016–2017', '2018–2024']);
		const cells = rows.flatMap((row) => row.cells).filter(({ state }) => state === 'known');
		for (const stretch of [0, 2016, 2018]) {
			const within = cells.filter((cell) => cell.stretch === stretch);
			const sorted = within.sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
			const steps = sorted.map(({ step }) => step ?? -1);
			expect(steps).toEqual([...steps].sort((a, b) => a - b));
			for (const step of [0, 1, 2, 3, 4]) {
				const share = steps.filter((one) => one === step).length / steps.length;
				expect(share).toBeGreaterThan(0.15);
				expect(share).toBeLessThan(0.25);
			}
		}
	});

	test('go region by region where asked, the own region first', () => {
		const { rows } = heatOf({ order: 'region' });
		const sections = rows.map(({ section }) => section);
		expect(sections.slice(0, 3)).toEqual([
			null,
			'Trung du và miền núi phía Bắc',
			'Trung du và miền núi phía Bắc'
		]);
		const turns = sections.filter((section, at) => section !== sections[at - 1]);
		expect(turns).toHaveLength(7);
	});

	test('rank the best as the strongest', () => {
		const figure = heatOf({ measure: 'rank' });
		expect(cellOf(figure, '04', 2024)).toMatchObject({ label: '51/61', shortLabel: '51', step: 0 });
		expect(figure.rows[1]?.cells.at(-1)).toMatchObject({ value: 1, step: 4 });
		expect(figure.scales[0]?.bounds[0]).toBe('63');
	});

	test('have signed classes for differences, and a reason where one is refused', () => {
		const figure = heatOf({ measure: 'change' });
		expect(figure.fills).toBe('signed');
		expect(cellOf(figure, '04', 2024)).toMatchObject({ label: '-0,32', step: 1 });
		expect(cellOf(figure, '04', 2018)).toMatchObject({ state: 'refused', value: null, step: null });
		expect(cellOf(figure, '04', 2018)?.text).toMatch(/^2018: Không so sánh được với năm 2017/);
		for (const { value, step } of figure.rows.flatMap((row) => row.cells)) {
			if (value === null) expect(step).toBeNull();
			else if (Math.abs(value) >= 0.005) expect(Math.sign((step ?? 2) - 2)).toBe(Math.sign(value));
		}
	});

	test('leave provinces of which nothing is known to the table and a note', () => {
		const { rows, table, notes } = heatOf({ index: 'SIPAS' });
		expect(rows.length).toBeLessThan(63);
		expect(table.rows).toHaveLength(63);
		const silent = table.rows.slice(rows.length);
		expect(silent.every((row) => row.slice(1).every(({ isReason }) => isReason))).toBe(true);
		const note = notes.find((text) => text.startsWith('Không có số liệu năm nào: ')) ?? '';
		for (const [name] of silent) expect(note).toContain(name?.text ?? 'no name');
	});

	test('are an own row and a word where nothing is known at all', () => {
		const figure = heatOf({ rows: [] });
		expect(figure.rows.map(({ id }) => id)).toEqual(['04']);
		expect(figure.headline).toBe('Chưa có số liệu PAPI của Cao Bằng');
		expect(figure.summary).toBe('Chưa có số liệu PAPI của Cao Bằng.');
	});
});

describe('the parts of an index by year', () => {
	test('are filled by the share of their own scale, in the order of the publisher', () => {
		const figure = heatPartsOf();
		expect(figure.rows.map(({ id }) => id)).toEqual([
			'D1',
			'D2',
			'D3',
			'D4',
			'D5',
			'D6',
			'D7',
			'D8'
		]);
		expect(figure.headline).toBe('PAPI 2024 của Cao Bằng: thấp nhất là Quản trị điện tử (2,94)');
		expect(cellOf(figure, 'D8', 2024)).toMatchObject({ label: '2,94', step: 1 });
		expect(figure.scales[0]?.bounds).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
	});

	test('break part by part', () => {
		const { rows, breaks, notes } = heatPartsOf();
		expect(breaks.map(({ firstYear, rowCount }) => [firstYear, rowCount])).toEqual([
			[2016, 3],
			[2018, 2],
			[2019, 1],
			[2021, 1]
		]);
		expect(breaks.every(({ label }) => label === '')).toBe(true);
		const broken = (id: string) => {
			const cells = rows.find((row) => row.id === id)?.cells ?? [];
			const turns = cells.filter(({ stretch }, at) => at > 0 && stretch !== cells[at - 1]?.stretch);
			return turns.map(({ year }) => year);
		};
		expect(broken('D5')).toEqual([2016, 2021]);
		expect(broken('D4')).toEqual([]);
		expect(notes).toContain(
			'Thủ tục hành chính công, từ năm 2021: không so sánh được với các năm trước (bỏ 5.2 Giấy phép xây dựng).'
		);
	});
});

test('the table says what the rows say', () => {
	for (const figure of [heatOf(), heatOf({ measure: 'gap' }), heatPartsOf({ index: 'PCI' })]) {
		for (const [at, row] of figure.rows.entries()) {
			const [name, ...cells] = figure.table.rows[at] ?? [];
			expect(name?.value).toBe(row.id);
			expect(cells.map(({ value }) => value)).toEqual(row.cells.map(({ value }) => value));
		}
		for (const cell of figure.table.rows.flat()) expect(cell.text).not.toBe('');
	}
});

test('rows come in any order', () => {
	const rows = [...totalsOf('PCI')].reverse();
	expect(heatOf({ index: 'PCI', rows }).rows).toEqual(heatOf({ index: 'PCI' }).rows);
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		for (const index of INDEX_CODES) {
			for (const [turn, measure] of MEASURES.entries()) {
				// Every province in some measure, every measure in some provinces.
				const chosen = provinceCodes().filter((_, at) => at % 4 === turn % 4);
				for (const own of chosen) {
					const figures = [
						heatOf({ index, measure, language, own }),
						heatPartsOf({ index, measure, language, own })
					];
					for (const { headline, subtitle, summary, notes, rows, scaleTitle } of figures) {
						expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
						const read = rows[0]?.cells.map(({ text }) => text) ?? [];
						const said = [headline, subtitle, summary, scaleTitle, ...notes, ...read].join(' ');
						expect(said).not.toMatch(/undefined|NaN|null|\{\{|Infinity|\( ?\)/);
						expect(said).not.toMatch(CAUSE);
					}
				}
			}
		}
	},
	240_000
);
