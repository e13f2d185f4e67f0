import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { MEASURES } from '$lib/domain/measure';
import { CAUSE } from './fixtures/cause';
import { exploreRecord, provinceCodes, slopeOf, totalsOf } from './fixtures/explored-record';
import { HEADLINE_WORDS, wordCount } from './headline';
import type { SlopeFigure } from './slope-figure';

beforeAll(exploreRecord, 300_000);

const lineOf = ({ lines }: SlopeFigure, id: string) => lines.find((line) => line.id === id);

describe('two years of one stretch', () => {
	test('are joined, with the change in points', () => {
		const figure = slopeOf([2019, 2024]);
		expect(figure.refusal).toBeNull();
		expect(lineOf(figure, '04')).toMatchObject({
			isJoined: true,
			changeText: '▼ 3,48',
			ends: [{ label: '44,81' }, { label: '41,33' }]
		});
		expect(figure.headline).toBe('PAPI của Cao Bằng giảm 3,48 điểm từ năm 2019 đến 2024');
		expect(figure.subtitle).toMatch(/^PAPI: điểm, năm 2019 và 2024, \d+ tỉnh, thành phố$/);
		expect(figure.summary).toMatch(
			/^Cao Bằng: năm 2019 44,81 điểm; hạng 15\/63; năm 2024 41,33 điểm; hạng 51\/61; giảm 3,48 điểm \(chưa đủ cơ sở so sánh\)\. \d+ tỉnh/
		);
	});

	test('are in doubt where rules were revised between them, also in a year that is not drawn', () => {
		expect(lineOf(slopeOf([2019, 2024]), '04')?.isUnconfirmed).toBe(true);
		expect(lineOf(slopeOf([2022, 2024]), '04')?.isUnconfirmed).toBe(false);
	});

	test('may be given the wrong way round', () => {
		expect(slopeOf([2024, 2019]).lines).toEqual(slopeOf([2019, 2024]).lines);
	});

	test('count places up where the rank number falls', () => {
		const figure = slopeOf([2013, 2021], { index: 'PCI', measure: 'rank', own: '08' });
		const [before, now] = lineOf(figure, '08')?.ends ?? [];
		expect([before?.label, now?.label]).toEqual(['63/63', '29/63']);
		expect(lineOf(figure, '08')?.changeText).toBe('▲ 34 bậc');
		expect(figure.headline).toContain('tăng 34 bậc');
	});

	test('say where as many provinces are ranked, but not the same', () => {
		const note = 'Năm 2022 và 2024 xếp hạng cùng số tỉnh nhưng không cùng các tỉnh ấy.';
		expect(slopeOf([2022, 2024], { measure: 'rank' }).notes).toContain(note);
		expect(slopeOf([2022, 2024]).notes).not.toContain(note);
		expect(slopeOf([2018, 2019], { measure: 'rank' }).notes.join()).not.toMatch(/các tỉnh ấy/);
	});

	test('name the chosen and the two ends of each year', () => {
		const named = slopeOf([2019, 2024], { named: ['06'] }).lines.filter(({ isNamed }) => isNamed);
		expect(named.map(({ label }) => label)).toEqual([
			'Cao Bằng',
			'Quảng Ninh',
			'Bắc Kạn',
			'Bình Định',
			'Bến Tre',
			'Kiên Giang'
		]);
	});

	test('list who has no value in one of them, with the reason', () => {
		const { notes, table } = slopeOf([2019, 2024]);
		const note = notes.find((text) => text.startsWith('Năm 2024, ')) ?? '';
		expect(note).toMatch(/Tiền Giang/);
		expect(note).toMatch(/Vĩnh Phúc/);
		const row = table.rows.find(([name]) => name?.text === 'Tiền Giang');
		expect(row?.map(({ isReason }) => isReason)).toEqual([false, false, true, true]);
	});
});

describe('two years that cannot be held against each other', () => {
	test('stand side by side without lines, with the reason', () => {
		const figure = slopeOf([2016, 2024]);
		expect(figure.refusal).toBe(
			'Không so sánh được với năm 2016: từ 6 lên 8 nội dung, thang tổng 60 thành 80'
		);
		expect(figure.hasOwnScales).toBe(true);
		expect(figure.lines.some(({ isJoined, changeText }) => isJoined || changeText !== '')).toBe(
			false
		);
		expect(figure.headline).toBe('PAPI của Cao Bằng: không so sánh được năm 2024 với 2016');
		for (const row of figure.table.rows) expect(row[3]).toMatchObject({ value: null });
	});

	test('name every break that lies between them', () => {
		expect(slopeOf([2013, 2024]).refusal).toMatch(
			/^Không so sánh được với năm 2013: 2016 .+; 2018 từ 6 lên 8 nội dung, thang tổng 60 thành 80$/
		);
	});

	test('are ranks of different bases, too', () => {
		const figure = slopeOf([2019, 2024], { measure: 'rank' });
		expect(figure.refusal).toBe(
			'Không so sánh hạng: năm 2019 xếp trong 63 tỉnh, năm 2024 trong 61 tỉnh'
		);
		expect(figure.hasOwnScales).toBe(false);
	});

	test('compute nothing from a band or a missing value', () => {
		const figure = slopeOf([2022, 2024], { index: 'SIPAS', measure: 'rank' });
		expect(lineOf(figure, '04')).toMatchObject({ isJoined: false, changeText: '' });
		expect(figure.headline).toBe('Chưa đủ số liệu SIPAS của Cao Bằng để so sánh 2022 với 2024');
	});

	test('mark each year without a figure by its own reason', () => {
		const figure = slopeOf([2021, 2024], { own: '82' });
		const ends = lineOf(figure, '82')?.ends.map(({ missing }) => missing);
		expect(ends).toEqual([null, 'withheld']);
		expect(figure.legend).toContainEqual({
			mark: 'withheld',
			label: 'Tiền Giang: cơ quan công bố không công bố điểm của tỉnh'
		});
	});
});

test('no line ever joins two stretches or two bases, and all differences are those of the rows', () => {
	for (const index of INDEX_CODES) {
		const rows = totalsOf(index);
		const years = [...new Set(rows.map(({ year }) => year))];
		for (const from of years.filter((_, at) => at % 2 === 0)) {
			for (const to of years.filter((year) => year > from)) {
				for (const measure of ['score', 'rank'] as const) {
					for (const { id, ends, isJoined } of slopeOf([from, to], { index, measure }).lines) {
						const [a, b] = [from, to].map((year) =>
							rows.find((row) => row.area_code === id && row.year === year)
						);
						const isKnown = ends.every(({ value }) => value !== null);
						const isAlike =
							a?.stretch === b?.stretch && (measure === 'score' || a?.rank_of === b?.rank_of);
						expect(isJoined).toBe(isKnown && isAlike);
					}
				}
			}
		}
	}
}, 120_000);

test('the table says what the lines say', () => {
	const figure = slopeOf([2018, 2023]);
	for (const [at, { id, ends }] of figure.lines.entries()) {
		const [area, from, to] = figure.table.rows[at] ?? [];
		expect([area?.value, from?.value, to?.value]).toEqual([id, ends[0].value, ends[1].value]);
	}
	for (const cell of figure.table.rows.flat()) expect(cell.text).not.toBe('');
});

test.each(['vi', 'en'] as const)(
	'no sentence is too long, broken or about causes (%s)',
	(language) => {
		for (const index of INDEX_CODES) {
			const years = [...new Set(totalsOf(index).map(({ year }) => year))].sort((a, b) => a - b);
			const spans = years.flatMap((year, at): [number, number][] => {
				const later = years[Math.min(years.length - 1, at + 1 + (at % 4))];
				return later === undefined || later === year ? [] : [[year, later]];
			});
			for (const [turn, span] of spans.entries()) {
				for (const measure of MEASURES) {
					for (const own of provinceCodes().filter((_, at) => at % 9 === turn % 9)) {
						const figure = slopeOf(span, { index, measure, language, own });
						const { headline, subtitle, summary, notes, refusal, lines } = figure;
						expect(wordCount(headline)).toBeLessThanOrEqual(HEADLINE_WORDS);
						const read = lines.flatMap(({ ends }) => ends.map(({ text }) => text));
						const said = [headline, subtitle, summary, refusal ?? '', ...notes, ...read].join(' ');
						expect(said).not.toMatch(/undefined|NaN|null|\{\{|Infinity|\( ?\)|: \./);
						expect(said).not.toMatch(CAUSE);
					}
				}
			}
		}
	},
	240_000
);
